"""Keeps the journal within its budget: what can be found again goes first, single edits stay."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from kolstudio.core.store.journal import State, moment

BUDGET = 64 * 1024 * 1024
_KEPT_ENTRIES = 20
_KEPT_TIME = timedelta(hours=24)
_OVERHEAD = 150
_WIDE_NOBODY = 50
"""A chunk of rows that belong to nobody is wide from this many rows on."""


def size(conn: sqlite3.Connection) -> int:
    """Return about how many bytes of the file the journal takes."""
    entries = conn.execute("SELECT count(*) FROM main.journal").fetchone()[0]
    count, packed = conn.execute(
        "SELECT count(*), coalesce(sum(length(z)), 0) FROM main.journal_chunk"
    ).fetchone()
    return int(packed) + _OVERHEAD * (int(entries) + int(count))


def thin(conn: sqlite3.Connection, now: datetime, budget: int) -> int:
    """Thin until the journal fits `budget` bytes; return the bytes let go.

    Never touched: the newest 20 entries and the last 24 hours. First images that undo can write
    anew, then those of unreachable redos, then wide updates and deletions, oldest first; an entry
    thinned so, and all older ones, can no longer be undone.
    """
    excess = size(conn) - budget
    if excess <= 0:
        return 0
    row = conn.execute(
        "SELECT id FROM main.journal WHERE state <> 3 ORDER BY id DESC LIMIT 1 OFFSET ?", (_KEPT_ENTRIES - 1,)
    ).fetchone()
    if row is None:
        return 0
    newest, since = row[0], moment(now - _KEPT_TIME)
    freed = 0
    for kinds, state in (("'X'", State.APPLIED), ("'X'", State.DROPPED), ("'U', 'D'", State.APPLIED)):
        wide = "" if kinds == "'X'" else f"AND (c.lo <> c.hi OR (c.lo IS NULL AND c.n >= {_WIDE_NOBODY}))"
        candidates = conn.execute(
            "SELECT c.id, c.entry, length(c.z) FROM main.journal_chunk c"
            " JOIN main.journal j ON j.id = c.entry"
            f" WHERE c.kind IN ({kinds}) AND j.state = ? AND j.id < ? AND j.at < ? {wide}"
            " ORDER BY c.entry, c.id",
            (state, newest, since),
        ).fetchall()
        whole_entry = None
        for chunk, entry, length in candidates:
            if freed >= excess and entry != whole_entry:
                return freed
            conn.execute("DELETE FROM main.journal_chunk WHERE id = ?", (chunk,))
            freed += int(length) + _OVERHEAD
            if kinds != "'X'" and entry != whole_entry:
                _mark_thinned(conn, entry)
            whole_entry = entry
    return freed


def _mark_thinned(conn: sqlite3.Connection, entry: int) -> None:
    conn.execute("UPDATE main.journal SET state = ? WHERE id = ?", (State.THINNED, entry))
    conn.execute("UPDATE main.journal SET undoable = 0 WHERE id <= ? AND undoable = 1", (entry,))
