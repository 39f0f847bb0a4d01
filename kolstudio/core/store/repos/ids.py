"""Row ids and uids in bulk."""

from __future__ import annotations

import os
import sqlite3
import time

_COUNTER_BITS = 24
_RANDOM_BYTES = 6


def next_id(conn: sqlite3.Connection, table: str) -> int:
    """Return the first id of a table that was never used."""
    row = conn.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(row[0]) + 1 if row else 1


def new_uids(count: int) -> list[str]:
    """Return `count` version-7 UUIDs as text, ascending: indexes take them in order, which is quick.

    48 bits of milliseconds, a 24-bit counter that begins at random, 48 random bits.
    """
    start = int.from_bytes(os.urandom(3), "big") >> 1
    first = (time.time_ns() // 1_000_000 << _COUNTER_BITS) + start
    noise = os.urandom(_RANDOM_BYTES * count).hex()
    width = 2 * _RANDOM_BYTES
    return [
        f"{(head := f'{first + at:018x}')[:8]}-{head[8:12]}-7{head[12:15]}-8{head[15:]}"
        f"-{noise[at * width : (at + 1) * width]}"
        for at in range(count)
    ]


def new_uid() -> str:
    """Return one version-7 UUID as text."""
    return new_uids(1)[0]
