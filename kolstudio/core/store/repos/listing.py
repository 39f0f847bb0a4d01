"""Finds people: ids in order, candidates for a name, counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from kolstudio.core.rules.fold import fold, handle_key
from kolstudio.core.rules.query import Query
from kolstudio.core.store.query_sql import clause

SORTS = {
    "id": "k.creator_id",
    "name": "k.sort_key",
    "followers": "k.followers",
    "er": "k.er",
    "price_min": "k.price_min",
    "price_max": "k.price_max",
    "k": "k.k",
    "i": "k.i",
    "coverage_k": "k.coverage_k",
    "coverage_i": "k.coverage_i",
    "label": "k.label",
    "tier": "CASE k.tier WHEN 'below_nano' THEN 0 WHEN 'nano' THEN 1 WHEN 'micro' THEN 2 WHEN 'mid' THEN 3"
    " WHEN 'macro' THEN 4 WHEN 'mega' THEN 5 END",
    "province": "c.province",
    "birth_year": "c.birth_year",
    "created": "c.created",
    "updated": "c.updated",
}
"""The columns a list can be sorted by, by field key."""

DESCENDING_FIRST = frozenset(
    ("followers", "er", "k", "i", "coverage_k", "coverage_i", "tier", "created", "updated")
)
"""Fields whose biggest values are looked for first."""


def ids(
    conn: sqlite3.Connection,
    query: Query | None = None,
    *,
    sort: str = "followers",
    descending: bool = True,
    limit: int | None = None,
    deleted: bool = False,
) -> list[int]:
    """Return the ids of people who match, in order; unknown values come last, ties by name.

    `deleted` lists the trash instead of the living.
    """
    where, parameters = clause(query) if query is not None else ("1", [])
    column = SORTS[sort]
    direction = "DESC" if descending else "ASC"
    sql = (
        "SELECT k.creator_id FROM creator_calc k JOIN creator c ON c.id = k.creator_id"
        f" WHERE k.active = ? AND ({where})"
        f" ORDER BY {column} IS NULL, {column} {direction}, k.sort_key, k.creator_id LIMIT ?"
    )
    rows = conn.execute(sql, (0 if deleted else 1, *parameters, -1 if limit is None else limit))
    return [row[0] for row in rows]


def count(conn: sqlite3.Connection, *, deleted: bool = False) -> int:
    """Return how many people there are (or lie in the trash)."""
    row = conn.execute("SELECT count(*) FROM creator_calc WHERE active = ?", (0 if deleted else 1,)).fetchone()
    return int(row[0])


def by_handle(conn: sqlite3.Connection, handle: str) -> list[tuple[int, str]]:
    """Return (id, name) of living people who have this handle on any platform."""
    return conn.execute(
        "SELECT DISTINCT c.id, c.name FROM channel h JOIN creator c ON c.id = h.creator_id"
        " WHERE h.handle_key = ? AND c.deleted_at IS NULL ORDER BY c.id",
        (handle_key(handle),),
    ).fetchall()


def by_name(conn: sqlite3.Connection, name: str) -> list[tuple[int, str]]:
    """Return (id, name) of living people whose folded name is this one."""
    return conn.execute(
        "SELECT c.id, c.name FROM creator_calc k JOIN creator c ON c.id = k.creator_id"
        " WHERE k.folded_name = ? AND k.active = 1 ORDER BY c.id",
        (fold(name),),
    ).fetchall()


def names(conn: sqlite3.Connection, people: Sequence[int]) -> dict[int, str]:
    """Return the names of people by id, those in the trash included."""
    marks = ", ".join("?" * len(people))
    return dict(conn.execute(f"SELECT id, name FROM creator WHERE id IN ({marks})", tuple(people)))
