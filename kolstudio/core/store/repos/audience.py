"""Reads and writes the measured shares of a person's audience."""

from __future__ import annotations

import sqlite3

from kolstudio.core.model.parts import AudienceSlice


def of_person(conn: sqlite3.Connection, creator_id: int) -> list[AudienceSlice]:
    """Return the newest share of each slice, in the order they were first written."""
    newest: dict[tuple[str, str], AudienceSlice] = {}
    for row in conn.execute(
        "SELECT id, kind, key, share, measured_on, source FROM audience_share WHERE creator_id = ?"
        " ORDER BY coalesce(measured_on, ''), id",
        (creator_id,),
    ):
        newest[row[1], row[2]] = AudienceSlice(*row)
    return sorted(newest.values(), key=lambda one: one.id)


def insert(
    conn: sqlite3.Connection,
    creator_id: int,
    kind: str,
    key: str,
    share: int,
    measured_on: str | None,
    source: str,
) -> None:
    """Write one share."""
    conn.execute(
        "INSERT INTO audience_share (creator_id, kind, key, share, measured_on, source)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (creator_id, kind, key, share, measured_on, source),
    )


def set_share(conn: sqlite3.Connection, slice_id: int, share: int) -> None:
    """Correct one share."""
    conn.execute("UPDATE audience_share SET share = ? WHERE id = ?", (share, slice_id))


def set_measured(
    conn: sqlite3.Connection, creator_id: int, kind: str, measured_on: str | None, source: str
) -> None:
    """Say when and from where all shares of one kind were taken."""
    conn.execute(
        "UPDATE audience_share SET measured_on = ?, source = ? WHERE creator_id = ? AND kind = ?",
        (measured_on, source, creator_id, kind),
    )


def delete(conn: sqlite3.Connection, creator_id: int, kind: str, key: str) -> None:
    """Take a slice away, older measurements of it too: an older one must not stand for today's."""
    conn.execute(
        "DELETE FROM audience_share WHERE creator_id = ? AND kind = ? AND key = ?", (creator_id, kind, key)
    )
