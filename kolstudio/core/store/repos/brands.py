"""Reads and writes brands; one exists from the start."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

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


def set_values(conn: sqlite3.Connection, brand_id: int, codes: Sequence[str]) -> None:
    """Replace the codes of what a brand stands for; those that stay keep their rows."""
    _replace(conn, "brand_value", "code", brand_id, codes)


def set_competitors(conn: sqlite3.Connection, brand_id: int, names: Sequence[str]) -> None:
    """Replace the competitors of a brand; those that stay keep their rows."""
    _replace(conn, "competitor", "name", brand_id, names)


def campaign_names(conn: sqlite3.Connection, brand_id: int) -> list[str]:
    """Return the names of the campaigns of a brand that are not in the trash, newest first."""
    rows = conn.execute(
        "SELECT name FROM campaign WHERE brand_id = ? AND deleted_at IS NULL ORDER BY id DESC", (brand_id,)
    )
    return [name for (name,) in rows]


def get_all(conn: sqlite3.Connection, *, trashed: bool = False) -> list[Brand]:
    """Return all brands that are not (or that are) in the trash, oldest first."""
    brands: list[Brand] = []
    where = "NOT NULL" if trashed else "NULL"
    for row in conn.execute(
        f"SELECT id, uid, {', '.join(_COLUMNS)} FROM brand WHERE deleted_at IS {where} ORDER BY id"
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


def _replace(conn: sqlite3.Connection, table: str, column: str, brand_id: int, wanted: Sequence[str]) -> None:
    rows = conn.execute(f"SELECT id, {column} FROM {table} WHERE brand_id = ?", (brand_id,)).fetchall()
    gone = [(row_id,) for row_id, value in rows if value not in wanted]
    conn.executemany(f"DELETE FROM {table} WHERE id = ?", gone)
    known = {value for _, value in rows}
    new = [(brand_id, value) for value in wanted if value not in known]
    conn.executemany(f"INSERT INTO {table} (brand_id, {column}) VALUES (?, ?)", new)
