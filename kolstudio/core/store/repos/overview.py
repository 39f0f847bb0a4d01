"""Figures about a whole library that the window shows all the time; each costs well under a millisecond."""

from __future__ import annotations

import sqlite3


def counts(conn: sqlite3.Connection) -> tuple[int, int, int]:
    """Return how many people, campaigns and people in the trash there are."""
    row = conn.execute(
        "SELECT (SELECT count(*) FROM creator_calc WHERE active = 1),"
        " (SELECT count(*) FROM campaign WHERE deleted_at IS NULL),"
        " (SELECT count(*) FROM creator_calc WHERE active = 0)"
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def last_step_at(conn: sqlite3.Connection) -> str | None:
    """Return the moment of the last step of the owner, None in a library just made."""
    row = conn.execute(
        "SELECT at FROM journal WHERE op <> 'create_library' ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return None if row is None else str(row[0])


def last_backup_at(conn: sqlite3.Connection) -> str | None:
    """Return the moment of the last backup that was recorded."""
    row = conn.execute("SELECT at FROM backup_record ORDER BY id DESC LIMIT 1").fetchone()
    return None if row is None else str(row[0])


def backup_people(conn: sqlite3.Connection) -> dict[str, int]:
    """Return how many people each backup that was recorded holds, by the path it was written to."""
    rows = conn.execute("SELECT path, people FROM backup_record ORDER BY id")
    return {str(path): int(people) for path, people in rows}
