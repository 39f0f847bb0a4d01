"""Writes many rows of one table, naming only the columns in which they say something."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

Row = tuple[object, ...]


def insert(conn: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Insert rows whose values stand in the order of `columns`.

    A column in which every row holds what the schema gives anyway is left out: SQLite takes half the
    time for the wide tables that lists fill thinly.
    """
    if not rows:
        return
    given = _defaults(conn, table)
    count = len(rows)
    told = [
        (name, values)
        for name, values in zip(columns, zip(*rows, strict=True), strict=True)
        if name not in given or values.count(given[name]) != count
    ]
    names = ", ".join(f'"{name}"' for name, _ in told)
    marks = ", ".join("?" * len(told))
    conn.executemany(
        f'INSERT INTO "{table}" ({names}) VALUES ({marks})', zip(*(values for _, values in told), strict=True)
    )


def _defaults(conn: sqlite3.Connection, table: str) -> Mapping[str, object]:
    """Return what columns hold that an insert does not name; those that must be named are missing."""
    optional = [
        (name, default or "NULL")
        for _, name, _, not_null, default, _ in conn.execute(f'PRAGMA main.table_info("{table}")')
        if default is not None or not not_null
    ]
    values = conn.execute(f"SELECT {', '.join(default for _, default in optional)}").fetchone()
    return dict(zip((name for name, _ in optional), values, strict=True))
