"""What the file menu does: new, open, recent, copy, folder, backup, restore, sample data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kolstudio.core import log
from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.paths import data_folder
from kolstudio.core.rules.formats import format_date
from kolstudio.core.service import backups
from kolstudio.core.service.library import Library
from kolstudio.core.store import faults
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui import ask, desktop
from kolstudio.ui.context import Context
from kolstudio.ui.jobs import Err, Ok
from kolstudio.ui.shell.keeper import Keeper

_NEW = QT_TRANSLATE_NOOP("Files", "New library")
_OPEN = QT_TRANSLATE_NOOP("Files", "Open a library")
_COPY = QT_TRANSLATE_NOOP("Files", "Save a copy of the library")
_IMPORT = QT_TRANSLATE_NOOP("Files", "Choose a list to import")
_COPY_NAME = QT_TRANSLATE_NOOP("Files", "{name} – copy")
_GONE = QT_TRANSLATE_NOOP("Files", "{name} is not there any more.")
_GONE_HINT = QT_TRANSLATE_NOOP(
    "Files", "It was moved or renamed, or its drive is not connected: connect it, or choose Open."
)
_COPYING = QT_TRANSLATE_NOOP("Files", "Saving a copy")
_COPIED = QT_TRANSLATE_NOOP("Files", "A copy was saved: {name}")
_BACKED_UP = QT_TRANSLATE_NOOP("Files", "The library was backed up and the backup verified.")
_SHOW = QT_TRANSLATE_NOOP("Files", "Show in folder")
_RESTORE = QT_TRANSLATE_NOOP("Files", "Which backup should come back?")
_RESTORE_HINT = QT_TRANSLATE_NOOP("Files", "The library as it is now is kept as a backup before.")
_AT = QT_TRANSLATE_NOOP("Files", "{day}, {time}")
_OTHER = QT_TRANSLATE_NOOP("Files", "Another file…")
_CHOOSE_BACKUP = QT_TRANSLATE_NOOP("Files", "Choose a backup")
_REALLY = QT_TRANSLATE_NOOP("Files", "Put this backup in the place of the library {name}?")
_BRING_BACK = QT_TRANSLATE_NOOP("Files", "Restore")
_SAMPLE_ADDED = QT_TRANSLATE_NOOP("Files", "{people} sample people and {campaigns} campaigns were added.")
_ADDING_SAMPLE = QT_TRANSLATE_NOOP("Files", "Adding the sample data")
_REMOVING_SAMPLE = QT_TRANSLATE_NOOP("Files", "Removing the sample data")

NEWEST = 3
"""How many backups the question offers before «Another file…»."""


class Files(QObject):
    """The deeds of the file menu for one window."""

    open_wanted = Signal(object)
    """Path of a library to open; it is made when it is not there."""
    restore_wanted = Signal(object)
    """Path of the backup that is to take the place of the library."""
    sample_changed = Signal()

    def __init__(self, context: Context, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._keeper = keeper
        keeper.failed.connect(context.notices.trouble)

    @property
    def _path(self) -> Path:
        return self._context.library.path

    def new(self) -> None:
        """Ask for a name and open a new, empty library of that name; a library is never replaced."""
        path = self._context.ask.save_file(_NEW, ask.LIBRARIES, self._path.with_name("KOL.kol"))
        if path is None:
            return
        if path.exists():
            self._context.notices.trouble(faults.exists(path.name))
        else:
            self.open_wanted.emit(path)

    def open(self) -> None:
        """Ask for a library and open it; one of our backups is offered to be restored instead."""
        path = self._context.ask.open_file(_OPEN, (ask.LIBRARIES,), self._path.parent)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Open a library that was chosen or dropped, or restore it when it is a backup."""
        if backups.is_backup(path):
            self._confirm_restore(path)
        else:
            self.open_wanted.emit(path)

    def import_list(self) -> None:
        """Ask for a list and show what its import would do."""
        path = self._context.ask.open_file(_IMPORT, (ask.LISTS,))
        if path is not None:
            self._context.navigator.go("import", path=path)

    def drop(self, path: Path) -> None:
        """Take a file that was dropped on the window or handed over by a second start."""
        if path.suffix.casefold() == ".kol":
            self.take(path)
        elif self._context.navigator.has("import"):
            self._context.navigator.go("import", path=path)

    def save_copy(self) -> None:
        """Ask for a name and write a verified copy there; work goes on in the library itself."""
        name = self._context.i18n.render(_COPY_NAME(name=self._path.stem))
        target = self._context.ask.save_file(_COPY, ask.LIBRARIES, self._path.with_name(f"{name}.kol"))
        if target is not None:
            self._context.jobs.start_writing(
                _COPYING,
                self._context.library,
                lambda library, progress, cancel: Path(str(backups.make(library, target)["path"])),
                self._copied,
                quiet=True,
            )

    def _copied(self, result: Ok[Path] | Err) -> None:
        notices = self._context.notices
        if isinstance(result, Ok):
            path = result.value
            notices.offer(_COPIED(name=path.name), _SHOW, lambda: _show(path))
        elif result.known is not None:
            notices.trouble(result.known)

    def show_folder(self) -> None:
        """Show the library in its folder."""
        _show(self._path)

    def show_logs(self) -> None:
        """Show the folder of the log files."""
        folder = log.log_folder()
        desktop.open_file(folder if folder.is_dir() else data_folder())

    def back_up(self) -> None:
        """Make a verified backup now."""
        self._keeper.back_up("manual").finished.connect(self._told_of_backup)

    def _told_of_backup(self, result: Ok[str] | Err) -> None:
        if isinstance(result, Ok):
            path = Path(result.value)
            self._context.notices.offer(_BACKED_UP, _SHOW, lambda: _show(path))

    def restore(self) -> None:
        """Ask which backup is to take the place of the library."""
        found = backups.known(self._path)[:NEWEST]
        choices: list[Text] = []
        for one in found:
            at = one.at.astimezone()
            choices.append(_AT(day=format_date(at.date()), time=f"{at:%H:%M}"))
        if not found:
            path = self._context.ask.open_file(_CHOOSE_BACKUP, (ask.LIBRARIES,), self._path.parent)
            if path is not None:
                self._confirm_restore(path)
            return
        chosen = self._context.ask.choose(_RESTORE, _RESTORE_HINT, (*choices, _OTHER))
        if chosen is None:
            return
        if chosen < len(found):
            self.restore_wanted.emit(found[chosen].path)
            return
        path = self._context.ask.open_file(_CHOOSE_BACKUP, (ask.LIBRARIES,), found[0].path.parent)
        if path is not None:
            self._confirm_restore(path)

    def _confirm_restore(self, path: Path) -> None:
        if self._context.ask.confirm(_REALLY(name=self._path.name), _RESTORE_HINT, _BRING_BACK):
            self.restore_wanted.emit(path)

    def add_sample(self) -> None:
        """Add the sample people and campaigns, in one step of undo."""
        self._context.jobs.start_writing(
            _ADDING_SAMPLE,
            self._context.library,
            lambda library, progress, cancel: _fill(library),
            self._sampled,
        )

    def remove_sample(self) -> None:
        """Remove the sample, in one step of undo."""
        self._context.jobs.start_writing(
            _REMOVING_SAMPLE,
            self._context.library,
            lambda library, progress, cancel: _remove(library),
            self._sampled,
        )

    def _sampled(self, result: Ok[Text] | Err) -> None:
        if isinstance(result, Ok):
            self._context.notices.toast(result.value, undo=True)
            self.sample_changed.emit()
        elif result.known is not None:
            self._context.notices.trouble(result.known)

    def recent(self) -> list[Path]:
        """Return the libraries opened last without this one; some may be gone, or their drive is."""
        return [path for path in self._context.prefs.recent if path != self._path.absolute()]

    def open_recent(self, path: Path) -> None:
        """Open a library again; one that is gone is told of, then forgotten, and never made anew."""
        if path.exists():
            self.open_wanted.emit(path)
            return
        self._context.prefs.forget(path)
        self._context.notices.trouble(EnvironmentFault(_GONE(name=path), _GONE_HINT, code="recent_gone"))


def _fill(library: Library) -> Text:
    from kolstudio.core.service import sample

    report = sample.fill(library)
    return _SAMPLE_ADDED(people=report.people, campaigns=report.campaigns)


def _remove(library: Library) -> Text:
    from kolstudio.core.service import sample

    sentences = sample.describe(sample.remove(library))
    return Text("", " ".join(f"{{s{n}}}" for n in range(len(sentences))))(
        **{f"s{n}": sentence for n, sentence in enumerate(sentences)}
    )


def _show(path: Path) -> None:
    desktop.show_in_folder(path)
