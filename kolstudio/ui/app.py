"""The composition root of the window: the table of screens, the steps of the start, opening and ending.

Imports stand inside the functions that need them, so that the first page is there quickly.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kolstudio.core.errors import EnvironmentFault, KnownError
from kolstudio.core.paths import default_library
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.screen import Screen, ScreenEntry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kolstudio.core.service.library import Library
    from kolstudio.ui.session import Session, Surroundings


def _start(context: Context) -> Screen:
    from kolstudio.ui.start.view import StartScreen

    return StartScreen(context)


def _roster(context: Context) -> Screen:
    from kolstudio.ui.roster.view import RosterScreen

    return RosterScreen(context)


def _compare(context: Context) -> Screen:
    from kolstudio.ui.compare.view import CompareScreen

    return CompareScreen(context)


def _import(context: Context) -> Screen:
    from kolstudio.ui.importing.view import ImportScreen

    return ImportScreen(context)


def _campaigns(context: Context) -> Screen:
    from kolstudio.ui.campaigns.view import CampaignsScreen

    return CampaignsScreen(context)


def _statements(context: Context) -> Screen:
    from kolstudio.ui.statements.view import StatementsScreen

    return StatementsScreen(context)


def _brand(context: Context) -> Screen:
    from kolstudio.ui.brand.view import BrandScreen

    return BrandScreen(context)


def _about(context: Context) -> Screen:
    from kolstudio.ui.about.view import AboutScreen

    return AboutScreen(context)


def _trash(context: Context) -> Screen:
    from kolstudio.ui.trash.view import TrashScreen

    return TrashScreen(context)


def _history(context: Context) -> Screen:
    from kolstudio.ui.history.view import HistoryScreen

    return HistoryScreen(context)


def _settings(context: Context) -> Screen:
    from kolstudio.ui.settings.view import SettingsScreen

    return SettingsScreen(context)


def _creator(context: Context) -> Screen:
    from kolstudio.ui.creator.view import CreatorScreen

    return CreatorScreen(context)


_PERSON = ("creator", "channel", "metrics", "rate", "contact", "alias", "tag", "role", "creator_field")
_BESIDE = ("creator_value", "note", "question", "fit_card")

SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry("start", QT_TRANSLATE_NOOP("Screens", "Start"), _start),
    ScreenEntry(
        "roster",
        QT_TRANSLATE_NOOP("Screens", "People"),
        _roster,
        icon="users",
        place="rail",
        count=lambda state: state.people,
        tables=frozenset((*_PERSON, *_BESIDE)),
    ),
    ScreenEntry("creator", QT_TRANSLATE_NOOP("Screens", "Person"), _creator, under="roster"),
    ScreenEntry(
        "compare",
        QT_TRANSLATE_NOOP("Screens", "Compare"),
        _compare,
        icon="columns-2",
        place="rail",
        count=lambda state: state.compared,
        tables=frozenset(("comparison", "comparison_person")),
    ),
    ScreenEntry(
        "campaigns",
        QT_TRANSLATE_NOOP("Screens", "Campaigns"),
        _campaigns,
        icon="target",
        place="rail",
        count=lambda state: state.campaigns,
        tables=frozenset(("campaign", "campaign_area", "campaign_text", "line")),
    ),
    ScreenEntry("import", QT_TRANSLATE_NOOP("Screens", "Import"), _import, icon="import", place="rail"),
    ScreenEntry("history", QT_TRANSLATE_NOOP("Screens", "History"), _history, icon="history", place="foot"),
    ScreenEntry("trash", QT_TRANSLATE_NOOP("Screens", "Trash"), _trash, icon="trash-2", place="foot"),
    ScreenEntry(
        "settings", QT_TRANSLATE_NOOP("Screens", "Settings"), _settings, icon="settings", place="foot"
    ),
    ScreenEntry("statements", QT_TRANSLATE_NOOP("Screens", "Evidence"), _statements),
    ScreenEntry(
        "brand",
        QT_TRANSLATE_NOOP("Screens", "Brand"),
        _brand,
        tables=frozenset(("brand", "brand_value", "competitor")),
    ),
    ScreenEntry("about", QT_TRANSLATE_NOOP("Screens", "About KOL Studio"), _about),
)
"""Every screen there is, in the order of the rail. A feature adds its line here and nothing else."""

_CANNOT_OPEN = QT_TRANSLATE_NOOP("App", "Open another library…")
_RESTORE = QT_TRANSLATE_NOOP("App", "Restore its newest backup")
_DEFAULT = QT_TRANSLATE_NOOP("App", "Open my own library")
_OPEN = QT_TRANSLATE_NOOP("App", "Open a library")
_RAISED = QT_TRANSLATE_NOOP(
    "App", "{name} is open in another window of KOL Studio; it was brought to the front."
)
_CRASHED = QT_TRANSLATE_NOOP(
    "App", "KOL Studio ended unexpectedly last time. Everything that was saved is here."
)


class App(QObject):
    """The running program: one session (a library in its window), or for a moment two while one replaces
    the other."""

    def __init__(
        self,
        surroundings: Surroundings,
        screens: Sequence[ScreenEntry] = SCREENS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._screens = tuple(screens)
        self.sessions: list[Session] = []

    @property
    def session(self) -> Session | None:
        """The session opened last."""
        return self.sessions[-1] if self.sessions else None

    def begin(self, path: Path | None = None, files: Sequence[Path] = ()) -> bool:
        """Open a library (default: the last one, else the owner's own); False when nothing stays open."""
        wanted = path or self._last()
        while True:
            try:
                library = self._open(wanted)
            except KnownError as error:
                if error.code == "in_use" and self._raise_other(wanted, files):
                    return False
                other = self._ask_instead(wanted, error)
                if other is None:
                    return False
                wanted = other
                continue
            self._show(library)
            return True

    def open(self, path: Path) -> None:
        """Open another library in place of the present one; trouble leaves the present one as it is."""
        present = self.session
        assert present is not None
        if present.library.path.absolute() == path.absolute():
            return
        try:
            library = self._open(path)
        except KnownError as error:
            if error.code == "in_use" and self._raise_other(path, ()):
                present.context.notices.toast(_RAISED(name=path.name))
            else:
                self._around.desk.tell(error)
            return
        self._show(library)
        present.end()

    def _last(self) -> Path:
        recent = next((path for path in self._around.prefs.recent if path.exists()), None)
        return recent or default_library()

    def _open(self, path: Path) -> Library:
        from kolstudio.core.service.library import Library

        return Library.open(path, create=True, origin="window")

    def _show(self, library: Library) -> Session:
        from kolstudio.ui.session import Session

        session = Session(library, self._around, self._screens, self)
        session.open_wanted.connect(self.open)
        session.ended.connect(lambda: self._ended(session))
        session.replaced.connect(lambda: self._reopen(session))
        self.sessions.append(session)
        self._around.prefs.opened(library.path)
        session.show()
        return session

    def _ended(self, session: Session) -> None:
        self.sessions.remove(session)
        session.deleteLater()
        if not self.sessions:
            self._around.quit()

    def _reopen(self, session: Session) -> None:
        """Open the same file again after its content was replaced."""
        path, trouble = session.library.path, session.trouble
        self.begin(path)
        self._ended(session)
        if trouble is not None:
            self._around.desk.tell(trouble)

    def _raise_other(self, path: Path, files: Sequence[Path]) -> bool:
        from kolstudio.ui.single_instance import ring

        return ring(path, files)

    def _ask_instead(self, path: Path, error: KnownError) -> Path | None:
        """Tell why a library cannot be opened and ask what to do instead; None = leave the program."""
        from kolstudio.core.service import backups
        from kolstudio.ui.ask import LIBRARIES

        ways: list[tuple[Text, str]] = [(_CANNOT_OPEN, "other")]
        found = (
            backups.known(path)
            if isinstance(error, EnvironmentFault) and error.code == "file_damaged"
            else []
        )
        if found:
            ways.insert(0, (_RESTORE, "restore"))
        if path.absolute() != default_library().absolute():
            ways.append((_DEFAULT, "own"))
        while True:
            chosen = self._around.ask.choose(error.text, error.hint, [text for text, _ in ways])
            way = None if chosen is None else ways[chosen][1]
            if way == "own":
                return default_library()
            if way == "restore":
                try:
                    backups.restore(found[0].path, path)
                except KnownError as another:
                    error = another
                    continue
                return path
            if way == "other":
                other = self._around.ask.open_file(_OPEN, (LIBRARIES,), path.parent)
                if other is not None:
                    return other
                continue
            return None


def main(argv: Sequence[str] | None = None, *, began: float | None = None) -> int:
    """Open the window and return the exit code when it is closed.

    Arguments may name one library (`.kol`) and lists to import. `began`: when the process was started,
    by `time.perf_counter()`, for the log.
    """
    began = time.perf_counter() if began is None else began
    words = [Path(word) for word in (sys.argv[1:] if argv is None else argv)]
    libraries = [path for path in words if path.suffix.casefold() == ".kol"]
    files = [path for path in words if path.suffix.casefold() != ".kol"]

    from kolstudio.core import log
    from kolstudio.ui.errors import CrashFile

    log.begin()
    crash_file = CrashFile(log.log_folder())
    qt = application()

    from kolstudio.ui.session import Surroundings

    around = Surroundings.of(qt)
    around.desk.install()
    app = App(around)
    try:
        if not app.begin(libraries[0] if libraries else None, files):
            return 0
        session = app.session
        assert session is not None
        if crash_file.crashed_before:
            session.context.notices.toast(_CRASHED)
        for path in files:
            session.take(path)
        QTimer.singleShot(
            0, lambda: log.note(f"first page after {1000 * (time.perf_counter() - began):.0f} ms")
        )
        return qt.exec()
    finally:
        around.desk.uninstall()
        crash_file.close()
        log.end()


def application() -> QApplication:
    """Make Qt's application, once per process."""
    from PySide6.QtWidgets import QApplication

    QApplication.setDesktopFileName("kolstudio")
    qt = QApplication(["kolstudio"])
    qt.setApplicationName("KOL Studio")
    qt.setStyle("Fusion")
    qt.setQuitOnLastWindowClosed(False)
    return qt
