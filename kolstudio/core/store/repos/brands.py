"""Reads and writes brands; one exists from the start."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from kolstudio.core.model.campaign import Brand
from kolstudio.core.store.repos.ids import new_uid

_COLUMNS = (
    "name",
    "category",
    "positioning",
    "logo",
    "target_age_min",
    "target_age_max",
    "target_gender",
    "target_note",
)


def insert(conn: sqlite3.Connection, name: str, now: str) -> int:
    """Write a new brand and return its id."""
    cursor = conn.execute(
        "INSERT INTO brand (uid, name, created, updated) VALUES (?, ?, ?, ?)", (new_uid(), name, now, now)
    )
    return int(cursor.lastrowid or 0)


def update(conn: sqlite3.Connection, brand_id: int, changes: Mapping[str, object], now: str) -> None:
    """Set plain columns of a brand and the moment of the change."""
    columns = {**changes, "updated": now}
    conn.execute(
        f"UPDATE brand SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?",
        (*columns.values(), brand_id),
    )


def exist(conn: sqlite3.Connection) -> bool:
    """Whether there is any brand that is not in the trash."""
    row = conn.execute("SELECT EXISTS (SELECT 1 FROM brand WHERE deleted_at IS NULL)").fetchone()
    return bool(row[0])


def get_all(conn: sqlite3.Connection) -> list[Brand]:
    """Return all brands that are not in the trash, oldest first."""
    brands: list[Brand] = []
    for row in conn.execute(
        f"SELECT id, uid, {', '.join(_COLUMNS)} FROM brand WHERE deleted_at IS NULL ORDER BY id"
    ).fetchall():
        values = [
            v for (v,) in conn.execute("SELECT code FROM brand_value WHERE brand_id = ? ORDER BY id", row[:1])
        ]
        rivals = [
            v for (v,) in conn.execute("SELECT name FROM competitor WHERE brand_id = ? ORDER BY id", row[:1])
        ]
        brands.append(
            Brand(
                row[0],
                row[1],
                **dict(zip(_COLUMNS, row[2:], strict=True)),
                values=tuple(values),
                competitors=tuple(rivals),
            )
        )
    return brands
