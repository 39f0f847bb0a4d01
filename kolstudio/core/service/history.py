"""What was changed and when; taking steps back and doing them again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kolstudio.core.errors import RuleError
from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import Json
from kolstudio.core.store import recall
from kolstudio.core.store.changes import ChangeSet, HistoryEntry
from kolstudio.core.store.replay import Direction, next_step
from kolstudio.core.store.repos import listing
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

MOST = 10_000
"""So many steps are listed at most."""

OPS: Mapping[str, Text] = {
    "create_library": QT_TRANSLATE_NOOP("History", "new library"),
    "import": QT_TRANSLATE_NOOP("History", "import of a list"),
    "edit_creator": QT_TRANSLATE_NOOP("History", "edit of a person"),
    "create_creator": QT_TRANSLATE_NOOP("History", "new person"),
    "edit_channels": QT_TRANSLATE_NOOP("History", "edit of a person's channels"),
    "edit_rates": QT_TRANSLATE_NOOP("History", "edit of a rate card"),
    "edit_contacts": QT_TRANSLATE_NOOP("History", "edit of a person's contacts"),
    "edit_notes": QT_TRANSLATE_NOOP("History", "edit of notes"),
    "edit_audience": QT_TRANSLATE_NOOP("History", "edit of a person's audience"),
    "edit_collaborations": QT_TRANSLATE_NOOP("History", "edit of a person's collaborations"),
    "edit_contact_log": QT_TRANSLATE_NOOP("History", "edit of the contact diary"),
    "set_photo": QT_TRANSLATE_NOOP("History", "photo of a person"),
    "delete_creators": QT_TRANSLATE_NOOP("History", "people into the trash"),
    "restore_creators": QT_TRANSLATE_NOOP("History", "people out of the trash"),
    "restore_trash": QT_TRANSLATE_NOOP("History", "out of the trash"),
    "empty_trash": QT_TRANSLATE_NOOP("History", "emptying of the trash"),
    "create_campaign": QT_TRANSLATE_NOOP("History", "new campaign"),
    "add_to_campaign": QT_TRANSLATE_NOOP("History", "people into a campaign"),
    "copy_campaign": QT_TRANSLATE_NOOP("History", "copy of a campaign"),
    "delete_campaigns": QT_TRANSLATE_NOOP("History", "campaigns into the trash"),
    "restore_campaigns": QT_TRANSLATE_NOOP("History", "campaigns out of the trash"),
    "edit_campaign": QT_TRANSLATE_NOOP("History", "edit of a campaign"),
    "create_brand": QT_TRANSLATE_NOOP("History", "new brand"),
    "edit_brand": QT_TRANSLATE_NOOP("History", "edit of a brand"),
    "delete_brand": QT_TRANSLATE_NOOP("History", "brand into the trash"),
    "restore_brand": QT_TRANSLATE_NOOP("History", "brand out of the trash"),
    "keep_comparison": QT_TRANSLATE_NOOP("History", "comparison kept"),
    "edit_comparison": QT_TRANSLATE_NOOP("History", "edit of a kept comparison"),
    "delete_comparison": QT_TRANSLATE_NOOP("History", "removal of a kept comparison"),
    "edit_settings": QT_TRANSLATE_NOOP("History", "settings"),
    "set_type": QT_TRANSLATE_NOOP("History", "type set by hand"),
    "score_fit": QT_TRANSLATE_NOOP("History", "brand fit of a person"),
    "edit_flags": QT_TRANSLATE_NOOP("History", "red flags of a person"),
    "add_sample": QT_TRANSLATE_NOOP("History", "sample data"),
    "remove_sample": QT_TRANSLATE_NOOP("History", "removal of the sample data"),
    "undo": QT_TRANSLATE_NOOP("History", "undo"),
    "redo": QT_TRANSLATE_NOOP("History", "redo"),
}
"""The words for each kind of step; a test holds every `change()` of the services to this table."""


def op_text(op: str) -> Text:
    """Return the words for a kind of step (the code itself when a newer version wrote it)."""
    return OPS.get(op, Text("History", op))


def undo(library: Library) -> ChangeSet:
    """Take back the last step; `RuleError` (nothing_to_undo) when there is none."""
    return library.store.undo(origin=library.origin)


def redo(library: Library) -> ChangeSet:
    """Do the step again that was taken back last; `RuleError` (nothing_to_redo) when there is none."""
    return library.store.redo(origin=library.origin)


def shape(change: ChangeSet) -> Json:
    """Return what an undo or redo did as JSON; `people` is empty when it were too many to list."""
    return {"entry": change.entry, "op": change.op, "people": sorted(change.people or ())}


def next_op(library: Library, direction: Direction) -> Text | None:
    """Return the words for the step that undo or redo would take, None when there is none."""
    try:
        step = next_step(library.store.conn, direction, library.store.schema.version)
    except RuleError:
        return None
    return op_text(step.op)


def entries(
    library: Library, creator_id: int | None = None, *, limit: int = 50, before: int | None = None
) -> list[Json]:
    """Return the newest steps with what changed, of everything (the first rows of each) or of one person.

    `before`: only steps older than this one, for the next page. Raises `RuleError` (limit_too_small).
    """
    if limit < 0:
        raise RuleError(QT_TRANSLATE_NOOP("People", "The limit must not be below 0."), code="limit_too_small")
    found = library.store.history(creator_id, limit=min(limit, MOST), before=before)
    return [listed(entry) for entry in found]


def counted(library: Library, entry: Json) -> dict[str, dict[str, int]] | None:
    """Return by table how many rows a wide step put in, changed and took out; None = all are listed."""
    if len(entry["changes"]) < recall.CHANGES_SHOWN:
        return None
    found: dict[str, dict[str, int]] = {}
    for (table, kind), count in recall.counted(library.store.conn, entry["id"]).items():
        found.setdefault(table, {})[_KINDS[kind]] = count
    return found


def names(library: Library, document: Iterable[Json]) -> dict[int, str]:
    """Return the names of the people that listed steps are about, as far as they are still there."""
    people = {creator_id for entry in document for creator_id in entry["subject"]}
    return listing.names(library.store.conn, sorted(people))


_KINDS = {"I": "inserted", "U": "updated", "D": "deleted"}

STATES: Mapping[str, Text] = {
    "applied": QT_TRANSLATE_NOOP("History", "done"),
    "undone": QT_TRANSLATE_NOOP("History", "undone"),
    "dropped": QT_TRANSLATE_NOOP("History", "undone for good"),
    "marker": QT_TRANSLATE_NOOP("History", "step back or forth"),
    "thinned": QT_TRANSLATE_NOOP("History", "done, details let go"),
}
"""The words for what became of a step."""


def listed(entry: HistoryEntry) -> Json:
    """Return an entry of the journal as `entries` lists it."""
    return {
        "id": entry.id,
        "at": entry.at,
        "op": entry.op,
        "origin": entry.origin,
        "subject": list(entry.subject),
        "state": entry.state,
        "changes": [
            {
                "table": change.table,
                "row": change.row_id,
                "person": change.creator_id,
                "kind": change.kind,
                "values": {name: list(values) for name, values in change.values.items()},
            }
            for change in entry.changes
        ],
    }
