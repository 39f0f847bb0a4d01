"""What lies in the trash, what of it is chosen, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError
from kolstudio.core.service import personal, trash
from kolstudio.core.service.trash import Counts, Trashed
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.jobs import Err, Ok
from kolstudio.ui.person_file import save_person

if TYPE_CHECKING:
    from kolstudio.ui.context import Context

TABLES = ("creator", "campaign", "brand")
MANY = 50
"""More than this are brought back by a job."""
NAMED = 5
"""So many names are told before the trash is emptied."""

_RESTORING = QT_TRANSLATE_NOOP("Trash", "Restoring")
_RESTORED = QT_TRANSLATE_NOOP("Trash", "{name} is back.")
_RESTORED_MANY = QT_TRANSLATE_NOOP("Trash", "Restored: {count}.")
_EMPTYING = QT_TRANSLATE_NOOP("Trash", "Emptying the trash")
_EMPTIED = QT_TRANSLATE_NOOP("Trash", "The trash was emptied. A backup was made before.")
_EMPTY_ASK = QT_TRANSLATE_NOOP("Trash", "Empty the trash? In it: {count}")
_EMPTY_LOST = QT_TRANSLATE_NOOP(
    "Trash",
    "These are deleted with their prices, contacts and bookings: {names}. A backup is made before.",
)
_AND_MORE = QT_TRANSLATE_NOOP("Trash", "{names} and {count} more")
_EMPTY_YES = QT_TRANSLATE_NOOP("Trash", "Delete all of it")
_ERASING = QT_TRANSLATE_NOOP("Trash", "Erasing a person")
_ERASE_ASK = QT_TRANSLATE_NOOP("Trash", "Erase {name} completely?")
_ERASE_LOST = QT_TRANSLATE_NOOP(
    "Trash",
    "Everything about them goes, also from the history and the bookings. This cannot be undone and no "
    "backup is made.",
)
_ERASE_LOST_BUT = QT_TRANSLATE_NOOP(
    "Trash",
    "Everything about them goes, also from the history and the bookings. This cannot be undone and no "
    "backup is made. {count} older backups still hold them; the newest is {file}.",
)
_ERASE_YES = QT_TRANSLATE_NOOP("Trash", "Erase completely")
_ERASED = QT_TRANSLATE_NOOP("Trash", "{name} was erased from the library and its history.")
_ERASED_BUT = QT_TRANSLATE_NOOP(
    "Trash", "{name} was erased from the library. Backups that still hold them: {count}."
)


class TrashPresenter(QObject):
    """What the trash shows and does; it knows no widget."""

    changed = Signal()
    """Something came, went, or is another."""
    writing_changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._library = context.library
        self.rows: list[Trashed] = []
        self.counts = Counts()
        self._writing = context.jobs.writing
        context.hub.follow(self, self._on_change, *TABLES)
        context.jobs.started.connect(self._on_jobs)
        context.jobs.ended.connect(self._on_jobs)
        self._read()

    @property
    def writing(self) -> bool:
        """Whether a job writes the library, so that nothing can be done."""
        return self._writing

    def refresh(self) -> None:
        """Read again how many days are left."""
        self._read()
        self.changed.emit()

    def restore(self, rows: Sequence[Trashed]) -> None:
        """Take what is chosen out of the trash; a toast offers to take it back."""
        if not rows or self._writing:
            return
        items = [(row.kind, row.id) for row in rows]
        told = _RESTORED(name=rows[0].name) if len(rows) == 1 else _RESTORED_MANY(count=len(rows))
        if len(rows) > MANY:
            self._context.jobs.start_writing(
                _RESTORING,
                self._library,
                lambda library, progress, cancel: trash.restore(library, items),
                lambda result: self._tell(result, told, undo=True),
            )
            return
        try:
            trash.restore(self._library, items)
        except KnownError as error:
            self._context.notices.trouble(error)
            return
        self._context.notices.toast(told, undo=True)

    def empty(self) -> None:
        """Delete everything here after asking; a backup is made before."""
        if not self.counts.all or self._writing:
            return
        names: Text | str = ", ".join(row.name for row in self.rows[:NAMED])
        if self.counts.all > NAMED:
            names = _AND_MORE(names=names, count=self.counts.all - NAMED)
        question = _EMPTY_ASK(count=self.counts.all)
        if self._context.ask.confirm(question, _EMPTY_LOST(names=names), _EMPTY_YES):
            self._context.jobs.start_writing(
                _EMPTYING,
                self._library,
                lambda library, progress, cancel: trash.empty(library, everything=True),
                lambda result: self._tell(result, _EMPTIED, undo=True),
            )

    def erase(self, row: Trashed) -> None:
        """Erase a person from data and history after asking; it cannot be undone."""
        if row.kind != "person" or self._writing:
            return
        holding = personal.holding_backups(self._library, row.id)
        lost = _ERASE_LOST_BUT(count=len(holding), file=holding[0].name) if holding else _ERASE_LOST
        if self._context.ask.confirm(_ERASE_ASK(name=row.name), lost, _ERASE_YES):
            self._context.jobs.start_writing(
                _ERASING,
                self._library,
                lambda library, progress, cancel: personal.erase(library, row.id),
                self._on_erased,
            )

    def save(self, row: Trashed) -> None:
        """Write everything that is kept about a person into a file that is asked for."""
        if row.kind != "person":
            return
        save_person(self._context, row.id, row.name)

    def _tell(self, result: Ok[Any] | Err, text: Text, *, undo: bool = False) -> None:
        if isinstance(result, Ok):
            self._context.notices.toast(text, undo=undo)
        elif result.known is not None:
            self._context.notices.trouble(result.known)

    def _on_erased(self, result: Ok[personal.Erased] | Err) -> None:
        if isinstance(result, Ok):
            one = result.value
            text = (
                _ERASED_BUT(name=one.name, count=len(one.backups)) if one.backups else _ERASED(name=one.name)
            )
            self._context.notices.toast(text)
        elif result.known is not None:
            self._context.notices.trouble(result.known)

    def _read(self) -> None:
        self.rows = trash.listed(self._library)
        self.counts = trash.counts(self._library)

    def _on_change(self, change: ChangeSet) -> None:
        self.refresh()

    def _on_jobs(self, job: object) -> None:
        if self._writing is not self._context.jobs.writing:
            self._writing = self._context.jobs.writing
            self.writing_changed.emit()
