"""Undo and redo that say whose step it was: the field of a person, the name of a campaign, or how many."""

from __future__ import annotations

from dataclasses import replace

from kolstudio.core.rules.formats import format_number
from kolstudio.core.service import history, step_words
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet, HistoryEntry, RowChange
from kolstudio.core.store.replay import Direction, next_step
from kolstudio.core.store.repos import listing
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text

_FIELD_OF = QT_TRANSLATE_NOOP("History", "{what} of {name}")
_STEP_OF = QT_TRANSLATE_NOOP("History", "{step}: {name}")
_STEP_OF_MANY = QT_TRANSLATE_NOOP("History", "{step} ({count} people)")
_PRICE = QT_TRANSLATE_NOOP("History", "price")

_EDIT = "edit_creator"
"""The step whose words say least; what rows it changed says more."""
_BESIDES = frozenset(("question",))
"""Tables that a step touches beside what it is about: an answer closes the question."""
_THINGS = ("campaign", "brand", "comparison")
"""What else than people has a name that a step can be told by."""


def take_back(library: Library, texts: Catalogue) -> tuple[ChangeSet, Text]:
    """Take back the last step; also returns what it was, by name. Raises as `history.undo` does."""
    return _go(library, texts, "undo")


def do_again(library: Library, texts: Catalogue) -> tuple[ChangeSet, Text]:
    """Do the step again that was taken back last; also returns what it was. Raises as `history.redo` does."""
    return _go(library, texts, "redo")


def _go(library: Library, texts: Catalogue, direction: Direction) -> tuple[ChangeSet, Text]:
    store = library.store
    step = next_step(store.conn, direction, store.schema.version)
    entry = store.history(limit=1, before=step.entry + 1)[0]
    before = _name(library, entry)
    change = (history.undo if direction == "undo" else history.redo)(library)
    return change, _told(library, texts, entry, change, before or _name(library, entry))


def _told(library: Library, texts: Catalogue, entry: HistoryEntry, change: ChangeSet, name: str) -> Text:
    step = history.op_text(entry.op)
    if name:
        what = "" if _thing(entry) else _field(library, texts, entry)
        return _FIELD_OF(what=what, name=name) if what else _STEP_OF(step=step, name=name)
    count = _count(entry, change)
    return _STEP_OF_MANY(step=step, count=format_number(count, texts.language)) if count > 1 else step


def _count(entry: HistoryEntry, change: ChangeSet) -> int:
    """Return how many people a step is about; 0 = none, or too many to know."""
    if entry.subject or change.people is not None:
        return len(entry.subject or change.people or ())
    creators = change.tables.get("creator")
    return len(creators.inserted) + len(creators.deleted) if creators else 0


def _thing(entry: HistoryEntry) -> tuple[str, int] | None:
    """Return table and row of the one campaign, brand or comparison that a step is about."""
    for table in _THINGS:
        rows = {row.row_id for row in entry.changes if row.table == table}
        if table in entry.op and entry.op != "add_to_campaign" and len(rows) == 1:
            return table, rows.pop()
    return None


def _name(library: Library, entry: HistoryEntry) -> str:
    """Return the name of the one thing or person of a step as it is now, empty when there is none."""
    conn, thing = library.store.conn, _thing(entry)
    if thing is not None:
        return listing.name_of(conn, *thing)
    people = set(entry.subject or (row.creator_id for row in entry.changes)) - {None}
    only = people.pop() if len(people) == 1 else None
    return "" if only is None else listing.names(conn, [only]).get(only, "")


def _field(library: Library, texts: Catalogue, entry: HistoryEntry) -> str:
    """Return the one thing that a step changed, as it stands inside a sentence; empty for more or none."""
    rows = [row for row in entry.changes if row.table not in _BESIDES and _says_something(row)]
    told = step_words.words(history.listed(replace(entry, changes=tuple(rows))), texts, library.places)
    labels = {one.label for one in told if entry.op == _EDIT or not one.what}
    if told and all(row.table == "rate" for row in rows):
        return texts.render(_PRICE)
    if len(labels) != 1 or any(one.what for one in told if entry.op != _EDIT):
        return ""
    return _inside(labels.pop())


def _says_something(row: RowChange) -> bool:
    return row.kind != "updated" or bool(set(row.values) - step_words.SILENT)


def _inside(label: str) -> str:
    """Return a label with a small first letter, unless it is an abbreviation."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
