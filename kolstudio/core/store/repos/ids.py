"""Row ids and uids in bulk."""

from __future__ import annotations

import os
import sqlite3


def next_id(conn: sqlite3.Connection, table: str) -> int:
    """Return the first id of a table that was never used."""
    row = conn.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(row[0]) + 1 if row else 1


def new_uids(count: int) -> list[str]:
    """Return `count` random version-4 UUIDs as text."""
    text = os.urandom(16 * count).hex()
    return [
        f"{text[at : at + 8]}-{text[at + 8 : at + 12]}-4{text[at + 13 : at + 16]}"
        f"-{'89ab'[int(text[at + 16], 16) & 3]}{text[at + 17 : at + 20]}-{text[at + 20 : at + 32]}"
        for at in range(0, 32 * count, 32)
    ]


def new_uid() -> str:
    """Return one random version-4 UUID as text."""
    return new_uids(1)[0]
