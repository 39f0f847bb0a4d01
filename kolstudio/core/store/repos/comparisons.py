"""Reads and writes comparisons that were kept by name."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence

from kolstudio.core.model.codes import Goal
from kolstudio.core.model.kept_comparison import Arrangement, KeptComparison
from kolstudio.core.store.repos.ids import new_uid


def every(conn: sqlite3.Connection) -> list[KeptComparison]:
    """Return all of them, the one changed last first; people in the trash are left out."""
    people: dict[int, list[int]] = defaultdict(list)
    pinned: dict[int, int] = {}
    for comparison_id, creator_id, first in conn.execute(
        "SELECT p.comparison_id, p.creator_id, p.pinned FROM comparison_person p"
        " JOIN creator c ON c.id = p.creator_id WHERE c.deleted_at IS NULL"
        " ORDER BY p.comparison_id, p.place, p.id"
    ):
        people[comparison_id].append(creator_id)
        if first:
            pinned[comparison_id] = creator_id
    return [
        KeptComparison(
            row[0],
            row[1],
            row[2],
            Arrangement(tuple(people[row[0]]), _goal(row[3]), bool(row[4]), pinned.get(row[0])),
            row[5],
            row[6],
        )
        for row in conn.execute(
            "SELECT id, uid, name, goal, own_order, created, updated FROM comparison"
            " ORDER BY updated DESC, id DESC"
        )
    ]


def insert(conn: sqlite3.Connection, name: str, arrangement: Arrangement, now: str) -> int:
    """Write a new one and return its id."""
    cursor = conn.execute(
        "INSERT INTO comparison (uid, name, goal, own_order, created, updated) VALUES (?, ?, ?, ?, ?, ?)",
        (new_uid(), name, arrangement.goal, int(arrangement.own_order), now, now),
    )
    comparison_id = int(cursor.lastrowid or 0)
    _put_people(conn, comparison_id, arrangement)
    return comparison_id


def update(conn: sqlite3.Connection, comparison_id: int, changes: Mapping[str, object], now: str) -> None:
    """Set plain columns and the moment of the change."""
    columns = {**changes, "updated": now}
    conn.execute(
        f"UPDATE comparison SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?",
        (*columns.values(), comparison_id),
    )


def arrange(conn: sqlite3.Connection, comparison_id: int, arrangement: Arrangement, now: str) -> None:
    """Let it hold these people and no others, for this goal and in this order."""
    people = arrangement.people
    conn.execute(
        "DELETE FROM comparison_person WHERE comparison_id = ?"
        f" AND creator_id NOT IN ({', '.join('?' * len(people))})",
        (comparison_id, *people),
    )
    _put_people(conn, comparison_id, arrangement)
    goal, own_order = arrangement.goal, int(arrangement.own_order)
    update(conn, comparison_id, {"goal": goal, "own_order": own_order}, now)


def delete(conn: sqlite3.Connection, comparison_id: int) -> None:
    """Remove one; the people stay."""
    conn.execute("DELETE FROM comparison WHERE id = ?", (comparison_id,))


def exists(conn: sqlite3.Connection, comparison_id: object) -> bool:
    """Whether there is one with this id."""
    found = conn.execute("SELECT 1 FROM comparison WHERE id = ?", (comparison_id,)).fetchone()
    return isinstance(comparison_id, int) and found is not None


def present_people(conn: sqlite3.Connection, ids: Sequence[int]) -> frozenset[int]:
    """Return those of these people who are there and not in the trash."""
    marks = ", ".join("?" * len(ids))
    return frozenset(
        row[0]
        for row in conn.execute(
            f"SELECT id FROM creator WHERE deleted_at IS NULL AND id IN ({marks})", tuple(ids)
        )
    )


def _put_people(conn: sqlite3.Connection, comparison_id: int, arrangement: Arrangement) -> None:
    conn.executemany(
        "INSERT INTO comparison_person (comparison_id, creator_id, place, pinned) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (comparison_id, creator_id)"
        " DO UPDATE SET place = excluded.place, pinned = excluded.pinned",
        [
            (comparison_id, creator_id, place, int(creator_id == arrangement.pinned))
            for place, creator_id in enumerate(arrangement.people)
        ],
    )


def _goal(code: str | None) -> Goal | None:
    return Goal(code) if code in set(Goal) else None
