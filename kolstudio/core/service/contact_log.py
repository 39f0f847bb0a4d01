"""The diary of the talks with a person and what is to be done next. One step of undo each."""

from __future__ import annotations

from kolstudio.core.errors import RuleError
from kolstudio.core.model.parts import LogEntry
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.typed_text import typed_line, typed_text
from kolstudio.core.service import field_values
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import contact_log as repo
from kolstudio.core.store.repos import details
from kolstudio.core.texts import QT_TRANSLATE_NOOP

PARTS = ("happened_on", "via", "summary", "next_action", "due_on")
"""What `edit` takes."""

_EMPTY = QT_TRANSLATE_NOOP("ContactLog", "Type what was talked about; to take the line away, remove it.")
_GONE = QT_TRANSLATE_NOOP("ContactLog", "This talk is no longer there.")
_NO_DAY = QT_TRANSLATE_NOOP("ContactLog", "A talk needs the day it took place.")
_FUTURE = QT_TRANSLATE_NOOP("ContactLog", "{day} is still to come; write it as the next action.")


def of_person(library: Library, creator_id: int) -> list[LogEntry]:
    """Return the talks with a person, what is due first."""
    return repo.of_person(library.store.conn, creator_id)


def add(library: Library, creator_id: int, summary: str, via: str = "") -> int:
    """Write down a talk of today and return the row's id."""
    said = _said(summary)
    with library.store.change("edit_contact_log", subject=[creator_id], origin=library.origin):
        conn, now = library.store.conn, library.moment()
        row_id = repo.insert(conn, creator_id, library.today().isoformat(), typed_line(via), said, now)
        details.update(conn, creator_id, {}, now)
    return row_id


def edit(library: Library, creator_id: int, row_id: int, part: str, text: str) -> None:
    """Set one part of a talk to what was typed.

    Raises `RuleError` (not_found, value_unclear, day_to_come).
    """
    _check(library, creator_id, row_id)
    value = _read(library, part, text)
    with library.store.change(
        "edit_contact_log", subject=[creator_id], origin=library.origin, coalesce=f"talk:{row_id}:{part}"
    ):
        repo.update(library.store.conn, row_id, part, value)
        details.update(library.store.conn, creator_id, {}, library.moment())


def remove(library: Library, creator_id: int, row_id: int) -> None:
    """Take a talk away."""
    _check(library, creator_id, row_id)
    with library.store.change("edit_contact_log", subject=[creator_id], origin=library.origin):
        repo.delete(library.store.conn, row_id)
        details.update(library.store.conn, creator_id, {}, library.moment())


def _read(library: Library, part: str, text: str) -> str | None:
    if part in ("happened_on", "due_on"):
        day: str | None = field_values.read(FIELDS["consent_on"], text, library)
        if part == "happened_on":
            if day is None:
                raise RuleError(_NO_DAY, code="value_unclear")
            if day > library.today().isoformat():
                raise RuleError(_FUTURE(day=typed_line(text)), code="day_to_come")
        return day
    if part == "summary":
        return _said(text)
    if part in ("via", "next_action"):
        return typed_line(text)
    raise KeyError(part)


def _said(text: str) -> str:
    said = typed_text(text)
    if not said:
        raise RuleError(_EMPTY, code="value_unclear")
    return said


def _check(library: Library, creator_id: int, row_id: int) -> None:
    if all(one.id != row_id for one in of_person(library, creator_id)):
        raise RuleError(_GONE, code="not_found")
