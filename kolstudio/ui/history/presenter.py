"""The steps that are listed, page by page, of everything or of one person; undo and redo in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError
from kolstudio.core.service import creators, history, step_words
from kolstudio.core.service.shapes import Json
from kolstudio.core.service.step_words import Changed
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from kolstudio.ui.context import Context

PAGE = 30
"""So many steps are read at a time."""
NAMES = 3
"""So many people of a step are named."""
LINES = 5
"""So many fields of a step are told; rows that came and went are only counted, all of them."""

_BEGINNING = "create_library"
_WINDOW = QT_TRANSLATE_NOOP("HistoryScreen", "In the window")
_COMMANDS = QT_TRANSLATE_NOOP("HistoryScreen", "Command line")
_IMPORT = QT_TRANSLATE_NOOP("HistoryScreen", "From {file}")


@dataclass(frozen=True, slots=True)
class Step:
    """One step as it is shown."""

    id: int
    at: datetime
    """In the time of the place."""
    op: str
    what: Text
    people: tuple[tuple[int, str], ...]
    more_people: int
    changes: tuple[Changed, ...]
    more_changes: int
    state: str
    origin: Text | None

    @property
    def day(self) -> date:
        """The day it was made on."""
        return self.at.date()


class HistoryPresenter(QObject):
    """What the history shows and does; it knows no widget."""

    changed = Signal()
    """Other steps are listed, or the next undo or redo is another."""
    grown = Signal(int)
    """Older steps were added; the number of those listed before."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._library = context.library
        self.steps: list[Step] = []
        self.complete = False
        """Whether there are no older steps than those listed."""
        self.person: int | None = None
        """The only person whose steps are listed."""
        self._shown = False
        context.hub.follow(self, self._on_change)
        context.jobs.started.connect(self._on_jobs)
        context.jobs.ended.connect(self._on_jobs)

    @property
    def next_undo(self) -> Text | None:
        """What undo would take back; None = nothing, or a job writes."""
        return None if self._context.jobs.writing else history.next_op(self._library, "undo")

    @property
    def next_redo(self) -> Text | None:
        """What redo would do again; None = nothing, or a job writes."""
        return None if self._context.jobs.writing else history.next_op(self._library, "redo")

    @property
    def person_name(self) -> str:
        """The name of the only person whose steps are listed."""
        if self.person is None:
            return ""
        return history.names(self._library, [{"subject": [self.person]}]).get(self.person, f"#{self.person}")

    @property
    def people(self) -> list[tuple[int, str]]:
        """The people of the steps that are listed, each once, the newest first."""
        return list(dict.fromkeys(one for step in self.steps for one in step.people))

    def show(self, person: int | None) -> None:
        """List the newest steps of everything or of one person."""
        self.person = person
        self._shown = True
        self._read()

    def hide(self) -> None:
        """Read nothing until it is shown again."""
        self._shown = False

    def say_again(self) -> None:
        """List the same in another language."""
        if self._shown:
            self._read(max(PAGE, len(self.steps)))

    def older(self) -> None:
        """Add the next page."""
        if self.complete or not self.steps:
            return
        before = len(self.steps)
        self._add(self._entries(PAGE, self.steps[-1].id), PAGE)
        self.grown.emit(before)

    def open_person(self, person: int) -> None:
        """Show somebody in the list of people, or where they lie in the trash."""
        navigator = self._context.navigator
        try:
            deleted = creators.get(self._library, person).attributes["deleted_at"] is not None
        except KnownError as error:
            self._context.notices.trouble(error)
            return
        if deleted and navigator.has("trash"):
            navigator.go("trash")
        else:
            navigator.go("roster", people=[person])

    def _entries(self, limit: int, before: int | None = None) -> list[Json]:
        return history.entries(self._library, self.person, limit=limit, before=before)

    def _read(self, limit: int = PAGE) -> None:
        self.steps, self.complete = [], False
        self._add(self._entries(limit), limit)
        self.changed.emit()

    def _add(self, entries: Sequence[Json], limit: int) -> None:
        people = [{"subject": entry["subject"][:NAMES]} for entry in entries]
        names = history.names(self._library, people)
        self.steps += [self._step(entry, names) for entry in entries]
        self.complete = len(entries) < limit

    def _step(self, entry: Json, names: dict[int, str]) -> Step:
        subject = entry["subject"]
        people = tuple((one, names[one]) for one in subject[:NAMES] if one in names)
        counted = history.counted(self._library, entry) if self.person is None else None
        texts, places = self._context.i18n.texts, self._library.places
        changes = step_words.words(entry, texts, places, counted) if entry["op"] != _BEGINNING else []
        fields = [one for one in changes if not one.what]
        counts = [one for one in changes if one.what]
        return Step(
            entry["id"],
            datetime.fromisoformat(entry["at"]).astimezone(),
            entry["op"],
            history.op_text(entry["op"]),
            people,
            max(0, len(subject) - NAMES),
            (*fields[:LINES], *counts),
            max(0, len(fields) - LINES),
            entry["state"],
            _origin(entry["origin"]),
        )

    def _on_change(self, change: ChangeSet) -> None:
        if self._shown:
            self._read()

    def _on_jobs(self, job: object) -> None:
        if self._shown:
            self.changed.emit()


def _origin(origin: str) -> Text | None:
    if origin.startswith("import:"):
        return _IMPORT(file=origin.removeprefix("import:"))
    if origin == "window":
        return _WINDOW
    return _COMMANDS if origin == "cli" else Text("HistoryScreen", origin) if origin else None
