"""What lies in the trash: people, campaigns and brands; and their removal for good."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

_TABLES = {"person": "creator", "campaign": "campaign", "brand": "brand"}
_FREE_BRAND = "NOT EXISTS (SELECT 1 FROM campaign c WHERE c.brand_id = brand.id)"


def newest(conn: sqlite3.Connection, most: int) -> list[tuple[str, int, str, str]]:
    """Return (kind, id, name, moment of deletion) of what was deleted last."""
    parts = [
        f"SELECT * FROM (SELECT '{kind}' AS kind, id, name, deleted_at FROM {table}"
        f" WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC LIMIT ?1)"
        for kind, table in _TABLES.items()
    ]
    return conn.execute(
        f"{' UNION ALL '.join(parts)} ORDER BY deleted_at DESC, kind, id LIMIT ?1", (most,)
    ).fetchall()


def counts(conn: sqlite3.Connection) -> tuple[int, int, int]:
    """Return how many people, campaigns and brands lie in the trash."""
    row = conn.execute(f"SELECT {', '.join(_count(table) for table in _TABLES.values())}").fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def _count(table: str) -> str:
    return f"(SELECT count(*) FROM {table} WHERE deleted_at IS NOT NULL)"


def before(conn: sqlite3.Connection, kind: str, moment: str | None) -> list[int]:
    """Return the ids of a kind put into the trash before a moment, of all there when None."""
    rows = conn.execute(
        f"SELECT id FROM {_TABLES[kind]} WHERE deleted_at IS NOT NULL AND (?1 IS NULL OR deleted_at < ?1)"
        " ORDER BY id",
        (moment,),
    )
    return [row[0] for row in rows]


def inside(conn: sqlite3.Connection, kind: str, ids: Sequence[int]) -> list[int]:
    """Return those of the ids that lie in the trash."""
    sql = f"SELECT id FROM {_TABLES[kind]} WHERE id = ? AND deleted_at IS NOT NULL"
    return [one for one in ids if conn.execute(sql, (one,)).fetchone()]


def remove(conn: sqlite3.Connection, kind: str, ids: Sequence[int]) -> None:
    """Remove rows with everything that is theirs; a brand that a campaign still has stays."""
    free = f" AND {_FREE_BRAND}" if kind == "brand" else ""
    conn.executemany(f"DELETE FROM {_TABLES[kind]} WHERE id = ?{free}", [(one,) for one in ids])
