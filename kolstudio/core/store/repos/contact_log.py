"""Reads and writes the diary of the talks with a person."""

from __future__ import annotations

import sqlite3

from kolstudio.core.model.parts import LogEntry

_PARTS = ("happened_on", "via", "summary", "next_action", "due_on")


def of_person(conn: sqlite3.Connection, creator_id: int) -> list[LogEntry]:
    """Return the talks with a person: what is due stands first, the earliest day before the others."""
    return [
        LogEntry(*row)
        for row in conn.execute(
            f"SELECT id, {', '.join(_PARTS)} FROM contact_log WHERE creator_id = ?"
            " ORDER BY due_on IS NULL, due_on, happened_on DESC, id DESC",
            (creator_id,),
        )
    ]


def insert(
    conn: sqlite3.Connection, creator_id: int, happened_on: str, via: str, summary: str, now: str
) -> int:
    """Write a talk and return its id."""
    cursor = conn.execute(
        "INSERT INTO contact_log (creator_id, happened_on, via, summary, created) VALUES (?, ?, ?, ?, ?)",
        (creator_id, happened_on, via, summary, now),
    )
    return int(cursor.lastrowid or 0)


def update(conn: sqlite3.Connection, row_id: int, part: str, value: str | None) -> None:
    """Set one part of a talk."""
    if part not in _PARTS:
        raise KeyError(part)
    conn.execute(f"UPDATE contact_log SET {part} = ? WHERE id = ?", (value, row_id))


def delete(conn: sqlite3.Connection, row_id: int) -> None:
    """Take a talk away."""
    conn.execute("DELETE FROM contact_log WHERE id = ?", (row_id,))
