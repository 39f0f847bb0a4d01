"""What the roster does with people: edit, answer, delete, copy, paste, export, lead on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from kolstudio.core.errors import KnownError, RuleError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.model.person import Person
from kolstudio.core.service import creators, editing, questions, roster
from kolstudio.core.service.library import Library
from kolstudio.core.service.why import Why, why
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text
from kolstudio.ui.jobs import Err, Ok
from kolstudio.ui.models.roster_columns import Column, shown_columns
from kolstudio.ui.models.roster_why import BEHIND, as_tip
from kolstudio.ui.roster.listing import MANY, Listing
from kolstudio.ui.roster.rows_as_text import as_lines

if TYPE_CHECKING:
    from kolstudio.core.service import exporting
    from kolstudio.ui.context import Context

_DELETED = QT_TRANSLATE_NOOP("Roster", "{name} is in the trash.")
_DELETED_MANY = QT_TRANSLATE_NOOP("Roster", "In the trash: {count} people.")
_DELETING = QT_TRANSLATE_NOOP("Roster", "Moving people to the trash")
_COPIED = QT_TRANSLATE_NOOP("Roster", "Copied: {name}.")
_COPIED_MANY = QT_TRANSLATE_NOOP("Roster", "Copied: {count} rows.")
_COPYING = QT_TRANSLATE_NOOP("Roster", "Copying rows")
_EXPORTING = QT_TRANSLATE_NOOP("Roster", "Writing the shortlist")
_EXPORTED = QT_TRANSLATE_NOOP("Roster", "Saved {name} · people: {count}")
_PASTED = QT_TRANSLATE_NOOP("Roster", "Pasted rows")
_NO_ROWS = QT_TRANSLATE_NOOP("Roster", "There are no rows to paste.")
_NO_ROWS_HINT = QT_TRANSLATE_NOOP("Roster", "Copy rows with their headings in Excel, then press Ctrl+V.")
_COPIED_TEXT = QT_TRANSLATE_NOOP("Roster", "Copied: {text}")
_BUSY = QT_TRANSLATE_NOOP("Roster", "Nothing can be changed while other work writes the library.")
_BUSY_HINT = QT_TRANSLATE_NOOP("Roster", "Wait until it is done, or cancel it.")
OPEN = QT_TRANSLATE_NOOP("Roster", "Open")


class RosterPresenter(Listing):
    """What the roster shows and does; it knows no widget."""

    copied = Signal(str)
    """Text for the clipboard."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._pasted: QTemporaryDir | None = None

    # -- what is done ----------------------------------------------------------------------------

    def typed(self, creator_id: int, column: Column) -> str:
        """Return a cell as it could be typed again."""
        person = roster.person(self._library, creator_id)
        if person is None:
            return ""
        return roster.as_typed(self._library, person, self._key(person, column))

    def edit(self, creator_id: int, column: Column, text: str) -> KnownError | None:
        """Set what a cell shows to what was typed; returns what is wrong with it, nothing changed then."""
        person = None if self._library.closed else roster.person(self._library, creator_id)
        if person is None:
            return None
        return self.edit_field(creator_id, self._key(person, column), text)

    def edit_field(self, creator_id: int, key: str, text: str) -> KnownError | None:
        """Set a field of a person to what was typed; returns what is wrong with it."""
        if self._writing:
            return RuleError(_BUSY, _BUSY_HINT, code="writing")
        try:
            editing.edit(self._library, creator_id, key, text)
        except KnownError as error:
            return error
        return None

    def answer(self, question: int, text: str) -> KnownError | None:
        """Answer an open question of the person looked at; returns what is wrong with the answer."""
        if self.current is None:
            return None
        if self._writing:
            return RuleError(_BUSY, _BUSY_HINT, code="writing")
        try:
            questions.answer(self._library, self.current, question, text)
        except KnownError as error:
            return error
        return None

    def lay_aside(self, question: int) -> None:
        """Close an open question of the person looked at; the cell becomes a note."""
        if self.current is None or not self._may_write():
            return
        try:
            questions.lay_aside(self._library, self.current, question)
        except KnownError as error:
            self._context.notices.trouble(error)

    def delete(self, people: Sequence[int] | None = None) -> None:
        """Put people (default: those meant) into the trash; a toast offers to take it back."""
        people = self.meant if people is None else list(people)
        if not people or not self._may_write():
            return
        if len(people) > MANY:
            self._context.jobs.start_writing(
                _DELETING,
                self._library,
                lambda library, progress, cancel: len(creators.delete(library, people)),
                self._on_deleted,
            )
            return
        after = self._neighbour(people)
        try:
            gone = creators.delete(self._library, people)
        except KnownError as error:
            self._context.notices.trouble(error)
            return
        self._tell_deleted(len(gone), gone[0].name if gone else "")
        self.look_at(after)

    def copy(self, people: Sequence[int] | None = None) -> None:
        """Hand the rows of people (default: those meant) to the clipboard, tab-separated."""
        people = self.meant if people is None else list(people)
        if not people:
            return
        keys, texts = [column.key for column in shown_columns(self.columns)], self._context.i18n.texts
        if len(people) > MANY:
            self._context.jobs.start_reading(
                _COPYING,
                self._library,
                lambda library, progress, cancel: as_lines(library, people, keys, texts),
                self._on_copied,
            )
            return
        lines = as_lines(self._library, people, keys, texts)
        self._hand_over(lines)

    def paste(self, text: str) -> None:
        """Take rows copied from a spreadsheet to the import, as if they were a file."""
        if not ("\t" in text or "\n" in text.strip()):
            self._context.notices.trouble(RuleError(_NO_ROWS, _NO_ROWS_HINT, code="no_rows"))
            return
        if not self._may_write():
            return
        folder = QTemporaryDir()
        if not (folder.isValid() and self._context.navigator.has("import")):
            return
        path = Path(folder.path()) / f"{self._context.i18n.render(_PASTED)}.tsv"
        path.write_text(text, encoding="utf-8", newline="")
        self._pasted = folder  # it lasts until something else is pasted or the library is closed
        self._context.navigator.go("import", path=path)

    def copy_text(self, text: str) -> None:
        """Hand one text (a phone number, a link) to the clipboard."""
        self.copied.emit(text)
        self._context.notices.toast(_COPIED_TEXT(text=text))

    def export(self, path: Path, people: Sequence[int], *, show_phones: bool) -> None:
        """Write people as a shortlist."""
        from kolstudio.core.service import exporting

        people = list(people)
        language: Language = self._context.i18n.language

        def write(library: Library, progress: Progress, cancel: CancelToken) -> exporting.Exported:
            progress(_EXPORTING, 0, 0)
            return exporting.shortlist(
                library,
                self.query,
                path,
                ids=people,
                language=language,
                show_phones=show_phones,
                progress=progress,
                cancel=cancel,
            )

        self._context.jobs.start_reading(_EXPORTING, self._library, write, self._on_exported)

    @property
    def for_export(self) -> list[int]:
        """Who a shortlist is for: those chosen, else everybody listed."""
        return self.meant if self.chosen else list(self.ids)

    def add_to_campaign(self, people: Sequence[int] | None = None) -> None:
        """Lead to the campaigns with people (default: those meant) in hand."""
        people = self.meant if people is None else list(people)
        if people and self._context.navigator.has("campaigns"):
            self._context.navigator.go("campaigns", people=people)

    def compare(self, people: Sequence[int] | None = None) -> None:
        """Lead to the comparison with people (default: those meant)."""
        people = self.meant if people is None else list(people)
        if people and self._context.navigator.has("compare"):
            self._context.navigator.go("compare", people=people)

    def open_person(self) -> None:
        """Lead to the editor of the person looked at."""
        if self.current is not None and self._context.navigator.has("creator"):
            self._context.navigator.go("creator", person=self.current)

    def whys(self, creator_id: int, column: str, *, peers: bool = True) -> tuple[Why, ...]:
        """Return why a column shows what it shows of one person, read now; empty where it is just typed.

        `peers` also tells how a figure stands among its like, which takes longer in a large list.
        """
        fields = BEHIND.get(column, ())
        if not fields or self._library.closed:
            return ()
        known = self.person() if creator_id == self.current else None
        person = known or roster.person(self._library, creator_id)
        if person is None:
            return ()
        texts = self._context.i18n.texts
        found = (why(self._library, person, field, texts, peers=peers) for field in fields)
        return tuple(one for one in found if one is not None)

    def why_words(self, creator_id: int, column: str) -> str:
        """Return the same as one text, for a tip and for screen readers."""
        return as_tip(self.whys(creator_id, column, peers=False), self._context.i18n.texts)

    # -- inside ----------------------------------------------------------------------------------

    def _key(self, person: Person, column: Column) -> str:
        return roster.price_key(person) if column.edit == "price_min" else column.edit

    def _may_write(self) -> bool:
        if self._writing:
            self._context.notices.trouble(RuleError(_BUSY, _BUSY_HINT, code="writing"))
        return not self._writing

    def _neighbour(self, going: Sequence[int]) -> int | None:
        """Return who is looked at when these are gone: who stands below, else above."""
        gone = set(going)
        if self.current is not None and self.current not in gone:
            return self.current
        at = next((row for row, one in enumerate(self.ids) if one in gone), 0)
        below = next((one for one in self.ids[at:] if one not in gone), None)
        return (
            below
            if below is not None
            else next((one for one in reversed(self.ids[:at]) if one not in gone), None)
        )

    def _tell_deleted(self, count: int, name: str) -> None:
        text: Text = _DELETED(name=name) if count == 1 else _DELETED_MANY(count=count)
        self._context.notices.toast(text, undo=True)

    def _on_deleted(self, result: Ok[int] | Err) -> None:
        if isinstance(result, Ok):
            self._tell_deleted(result.value, "")
        elif result.known is not None:
            self._context.notices.trouble(result.known)

    def _on_copied(self, result: Ok[list[str]] | Err) -> None:
        if isinstance(result, Ok):
            self._hand_over(result.value)
        elif result.known is not None:
            self._context.notices.trouble(result.known)

    def _hand_over(self, lines: Sequence[str]) -> None:
        self.copied.emit("\n".join(lines))
        name = lines[0].partition("\t")[0] if len(lines) == 1 else ""
        self._context.notices.toast(_COPIED(name=name) if name else _COPIED_MANY(count=len(lines)))

    def _on_exported(self, result: Ok[exporting.Exported] | Err) -> None:
        if isinstance(result, Ok):
            written = result.value
            text = _EXPORTED(name=written.path.name, count=written.people)
            self._context.notices.offer(text, OPEN, lambda: self.open_file(written.path))
        elif result.known is not None:
            self._context.notices.trouble(result.known)

    def open_file(self, path: Path) -> None:
        """Open a written file with the owner's program."""
        from kolstudio.ui.desktop import open_file

        open_file(path)
