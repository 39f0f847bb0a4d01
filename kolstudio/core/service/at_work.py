"""The comparison at work: it outlives the program, and is no step of undo."""

from __future__ import annotations

import json

from kolstudio.core.model.codes import Goal
from kolstudio.core.model.kept_comparison import MOST, Arrangement
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import comparisons as repo

DRAFT = "comparison/at_work"
"""The key of the draft that holds it."""


def compared(library: Library) -> tuple[Arrangement, int | None]:
    """Return who was compared last and under which kept comparison, as far as both are still there."""
    written = library.store.drafts.get(DRAFT)
    if written is None:
        return Arrangement(), None
    try:
        found = json.loads(written)
        people = [int(person) for person in found["people"]]
        goal = None if found["goal"] is None else Goal(found["goal"])
        own_order, pinned, kept = bool(found["own_order"]), found["pinned"], found["kept"]
    except (ValueError, TypeError, KeyError):  # written by another version
        return Arrangement(), None
    conn = library.store.conn
    here = repo.present_people(conn, people)
    there = tuple(person for person in dict.fromkeys(people) if person in here)[:MOST]
    arrangement = Arrangement(there, goal, own_order, pinned if pinned in there else None)
    return arrangement, kept if repo.exists(conn, kept) else None


def put_compared(library: Library, arrangement: Arrangement, kept: int | None = None) -> None:
    """Remember who is compared, and the kept comparison it was opened from."""
    value = {
        "people": arrangement.people,
        "goal": arrangement.goal,
        "own_order": arrangement.own_order,
        "pinned": arrangement.pinned,
        "kept": kept,
    }
    written = json.dumps(value)
    if library.store.drafts.get(DRAFT) != written:
        library.store.drafts.put(DRAFT, written)
