"""Reads and writes the past bookings of a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from kolstudio.core.model.parts import Collaboration

_COLUMNS = (
    "brand",
    "competitor",
    "happened_on",
    "deliverable",
    "fee",
    "currency",
    "link",
    "on_time",
    "result",
    "note",
)


def of_person(conn: sqlite3.Connection, creator_id: int) -> list[Collaboration]:
    """Return the bookings of a person, newest first; those without a day come last."""
    return [
        Collaboration(
            row[0],
            row[1],
            bool(row[2]),
            row[3],
            row[4],
            row[5],
            row[6],
            row[7],
            None if row[8] is None else bool(row[8]),
            row[9],
            row[10],
        )
        for row in conn.execute(
            f"SELECT id, {', '.join(_COLUMNS)} FROM collaboration WHERE creator_id = ?"
            " ORDER BY happened_on IS NULL, happened_on DESC, id DESC",
            (creator_id,),
        )
    ]


def insert(
    conn: sqlite3.Connection, creator_id: int, brand: str, competitor: bool, happened_on: str | None, now: str
) -> int:
    """Write a booking and return its id."""
    cursor = conn.execute(
        "INSERT INTO collaboration (creator_id, brand, competitor, happened_on, created)"
        " VALUES (?, ?, ?, ?, ?)",
        (creator_id, brand, int(competitor), happened_on, now),
    )
    return int(cursor.lastrowid or 0)


def update(conn: sqlite3.Connection, row_id: int, changes: Mapping[str, object]) -> None:
    """Set columns of a booking."""
    if not changes.keys() <= set(_COLUMNS):
        raise KeyError(*changes)
    columns = ", ".join(f"{name} = ?" for name in changes)
    conn.execute(f"UPDATE collaboration SET {columns} WHERE id = ?", (*changes.values(), row_id))


def delete(conn: sqlite3.Connection, row_id: int) -> None:
    """Take a booking away."""
    conn.execute("DELETE FROM collaboration WHERE id = ?", (row_id,))
