"""Notes about a person: written, changed, removed. One step of undo each."""

from __future__ import annotations

from kolstudio.core.errors import RuleError
from kolstudio.core.model.parts import DatedNote
from kolstudio.core.rules.typed_text import typed_text
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import details, person_parts
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_EMPTY = QT_TRANSLATE_NOOP("Notes", "An empty note says nothing; remove it instead.")
_GONE = QT_TRANSLATE_NOOP("Notes", "This note is no longer there.")


def of_person(library: Library, creator_id: int) -> list[DatedNote]:
    """Return the notes of a person, newest first."""
    return person_parts.notes(library.store.conn, creator_id)


def add(library: Library, creator_id: int, text: str) -> None:
    """Write a note."""
    said = _said(text)
    with library.store.change("edit_notes", subject=[creator_id], origin=library.origin):
        details.add_note(library.store.conn, creator_id, said, library.moment())
        details.update(library.store.conn, creator_id, {}, library.moment())


def edit(library: Library, creator_id: int, note_id: int, text: str) -> None:
    """Change a note."""
    said = _said(text)
    _check(library, creator_id, note_id)
    with library.store.change(
        "edit_notes", subject=[creator_id], origin=library.origin, coalesce=f"note:{note_id}"
    ):
        person_parts.update_note(library.store.conn, note_id, said)
        details.update(library.store.conn, creator_id, {}, library.moment())


def remove(library: Library, creator_id: int, note_id: int) -> None:
    """Remove a note."""
    _check(library, creator_id, note_id)
    with library.store.change("edit_notes", subject=[creator_id], origin=library.origin):
        person_parts.remove_note(library.store.conn, note_id)
        details.update(library.store.conn, creator_id, {}, library.moment())


def _said(text: str) -> str:
    said = typed_text(text)
    if not said:
        raise RuleError(_EMPTY, code="value_unclear")
    return said


def _check(library: Library, creator_id: int, note_id: int) -> None:
    if all(note.id != note_id for note in of_person(library, creator_id)):
        raise RuleError(_GONE, code="not_found")
