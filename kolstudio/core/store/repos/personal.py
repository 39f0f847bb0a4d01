"""Everything that the library holds about one person, table by table, as it is stored."""

from __future__ import annotations

import sqlite3
from typing import Any

_CALCULATED = "creator_calc"


def rows(conn: sqlite3.Connection, creator_id: int) -> dict[str, list[dict[str, Any]]]:
    """Return every row of a person by table; what is only calculated from them is left out."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table in _tables(conn):
        column = "id" if table == "creator" else "creator_id"
        cursor = conn.execute(f'SELECT * FROM main."{table}" WHERE "{column}" = ? ORDER BY id', (creator_id,))
        names = [part[0] for part in cursor.description]
        lines = [dict(zip(names, row, strict=True)) for row in cursor]
        if lines:
            found[table] = lines
    return found


def _tables(conn: sqlite3.Connection) -> list[str]:
    names = [
        row[0]
        for row in conn.execute(
            "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'creator_id'"
            " WHERE m.type = 'table' AND m.name <> ? ORDER BY m.name",
            (_CALCULATED,),
        )
    ]
    return ["creator", *names]
