"""What was changed and when; taking steps back and doing them again."""

from __future__ import annotations

from collections.abc import Mapping

from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import Json
from kolstudio.core.store.changes import ChangeSet, HistoryEntry
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

OPS: Mapping[str, Text] = {
    "create_library": QT_TRANSLATE_NOOP("History", "new library"),
    "import": QT_TRANSLATE_NOOP("History", "import of a list"),
    "edit_creator": QT_TRANSLATE_NOOP("History", "edit of a person"),
    "delete_creators": QT_TRANSLATE_NOOP("History", "people into the trash"),
    "restore_creators": QT_TRANSLATE_NOOP("History", "people out of the trash"),
    "empty_trash": QT_TRANSLATE_NOOP("History", "emptying of the trash"),
    "create_campaign": QT_TRANSLATE_NOOP("History", "new campaign"),
    "add_to_campaign": QT_TRANSLATE_NOOP("History", "people into a campaign"),
    "edit_campaign": QT_TRANSLATE_NOOP("History", "edit of a campaign"),
    "edit_settings": QT_TRANSLATE_NOOP("History", "settings"),
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


def entries(library: Library, creator_id: int | None = None, *, limit: int = 50) -> list[Json]:
    """Return the newest steps, of everything or of one person with what changed there."""
    return [
        _entry(entry, detailed=creator_id is not None)
        for entry in library.store.history(creator_id, limit=limit)
    ]


def _entry(entry: HistoryEntry, *, detailed: bool) -> Json:
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
            for change in (entry.changes if detailed else ())
        ],
    }
