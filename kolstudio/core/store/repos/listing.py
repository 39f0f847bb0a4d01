"""Finds people: ids in order, candidates for a name, counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from kolstudio.core.model.codes import Tier
from kolstudio.core.rules.field_kinds import Field
from kolstudio.core.rules.fields import FIELDS, SORTABLE
from kolstudio.core.rules.query import Query
from kolstudio.core.store.query_sql import clause, learn_to_fold
from kolstudio.core.store.repos import fit_cards

_TIER_ORDER = "CASE k.tier {} END".format(
    " ".join(f"WHEN '{tier}' THEN {at}" for at, tier in enumerate(Tier))
)
_ALIASES = {"creator": "c", "creator_calc": "k"}


def _column(field: Field) -> str:
    table, _, column = (field.sort or "").partition(".")
    if field.key == "fit":
        return fit_cards.score_sql()
    return _TIER_ORDER if field.key == "tier" else f"{_ALIASES[table]}.{column}"


SORTS: Mapping[str, str] = {key: _column(FIELDS[key]) for key in SORTABLE}
"""The columns a list can be sorted by, by field key."""


def ids(
    conn: sqlite3.Connection,
    query: Query | None = None,
    *,
    sort: str = "followers",
    descending: bool = True,
    limit: int | None = None,
    deleted: bool = False,
    brand_id: int | None = None,
) -> list[int]:
    """Return the ids of people who match, in order; unknown values come last, ties by name.

    `deleted` lists the trash instead of the living; `brand_id` is the brand whose fit is meant.
    """
    learn_to_fold(conn)
    where, parameters = clause(query or Query(), brand_id=brand_id)
    column = SORTS[sort]
    direction = "DESC" if descending else "ASC"
    cards = " LEFT JOIN fit_card f ON f.creator_id = c.id AND f.brand_id IS ?" if sort == "fit" else ""
    sql = (
        f"SELECT k.creator_id FROM creator_calc k JOIN creator c ON c.id = k.creator_id{cards}"
        f" WHERE k.active = ? AND ({where})"
        f" ORDER BY {column} IS NULL, {column} {direction}, k.sort_key, k.creator_id LIMIT ?"
    )
    values = (0 if deleted else 1, *parameters, -1 if limit is None else limit)
    rows = conn.execute(sql, (brand_id, *values) if cards else values)
    return [row[0] for row in rows]


def count(conn: sqlite3.Connection, *, deleted: bool = False) -> int:
    """Return how many people there are (or lie in the trash)."""
    row = conn.execute(
        "SELECT count(*) FROM creator_calc WHERE active = ?", (0 if deleted else 1,)
    ).fetchone()
    return int(row[0])


def by_id(conn: sqlite3.Connection, creator_id: int) -> list[tuple[int, str]]:
    """Return (id, name) of the living person with this id."""
    return conn.execute(
        "SELECT id, name FROM creator WHERE id = ? AND deleted_at IS NULL", (creator_id,)
    ).fetchall()


def by_handle(conn: sqlite3.Connection, key: str) -> list[tuple[int, str]]:
    """Return (id, name) of living people who have a handle with this key on any platform."""
    return conn.execute(
        "SELECT DISTINCT c.id, c.name FROM channel h JOIN creator c ON c.id = h.creator_id"
        " WHERE h.handle_key = ? AND c.deleted_at IS NULL ORDER BY c.id",
        (key,),
    ).fetchall()


def by_name(conn: sqlite3.Connection, folded: str) -> list[tuple[int, str]]:
    """Return (id, name) of living people whose folded name is this one."""
    return conn.execute(
        "SELECT c.id, c.name FROM creator_calc k JOIN creator c ON c.id = k.creator_id"
        " WHERE k.folded_name = ? AND k.active = 1 ORDER BY c.id",
        (folded,),
    ).fetchall()


def name_of(conn: sqlite3.Connection, table: str, row_id: int) -> str:
    """Return the name of a campaign, brand or comparison, empty when it is not there."""
    row = conn.execute(f'SELECT name FROM main."{table}" WHERE id = ?', (row_id,)).fetchone()
    return str(row[0]) if row else ""


def names(conn: sqlite3.Connection, people: Sequence[int]) -> dict[int, str]:
    """Return the names of people by id, those in the trash included."""
    marks = ", ".join("?" * len(people))
    return dict(conn.execute(f"SELECT id, name FROM creator WHERE id IN ({marks})", tuple(people)))
