"""Cells that an import could not read for certain: answered or laid aside, one step of undo each."""

from __future__ import annotations

from kolstudio.core.errors import RuleError
from kolstudio.core.model.person import OpenPoint
from kolstudio.core.rules.fields import EDITABLE
from kolstudio.core.service import creators, editing
from kolstudio.core.service.creators import EditResult
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import details
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_KEYS = {
    "area": "province",
    "birth": "birth_year",
    "email": "emails",
    "field": "fields",
    "note": "notes",
    "phone": "phones",
    "price": "price_post",
    "tag": "tags",
    "zalo": "phones",
}
"""Fields of an import whose answer goes to a field with another key."""


def key_of(point: OpenPoint) -> str | None:
    """Return the field that an answer is typed for; None when only the editor can take it."""
    key = _KEYS.get(point.field, point.field)
    if key not in EDITABLE and key.startswith("followers_"):
        return "followers"
    return key if key in EDITABLE else None


def answer(library: Library, creator_id: int, question_id: int, text: str) -> EditResult:
    """Set the field a question is about to what was typed, and close the question.

    Raises `RuleError`: unclear still, not a field that can be typed, or not there any more.
    """
    point = _point(library, creator_id, question_id)
    key = key_of(point)
    if key is None or not text.strip():
        raise RuleError(
            QT_TRANSLATE_NOOP("Question", "This cannot be answered here."),
            QT_TRANSLATE_NOOP("Question", "Type it where it belongs, then lay the question aside."),
            code="not_answerable",
        )
    with library.store.change("edit_creator", subject=[creator_id], origin=library.origin) as change:
        result = editing.edit(library, creator_id, key, text)
        details.remove_question(library.store.conn, question_id)
    entry = change.result.entry if change.result else None
    return EditResult(result.id, result.uid, result.name, result.changes, entry)


def lay_aside(library: Library, creator_id: int, question_id: int) -> None:
    """Close a question without an answer; its cell as typed becomes a note of the person."""
    point = _point(library, creator_id, question_id)
    with library.store.change("edit_creator", subject=[creator_id], origin=library.origin):
        details.remove_question(library.store.conn, question_id)
        if point.value:
            text = f"{point.column}: {point.value}" if point.column else point.value
            details.add_note(library.store.conn, creator_id, text, library.moment())


def _point(library: Library, creator_id: int, question_id: int) -> OpenPoint:
    for point in creators.get(library, creator_id).questions:
        if point.id == question_id:
            return point
    raise RuleError(QT_TRANSLATE_NOOP("Question", "This question is closed already."), code="question_closed")
