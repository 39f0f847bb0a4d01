"""Reads the roster: rows of the table by id, and the columns that searching and sorting go by."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from kolstudio.core.model.codes import ErBasis, Label, Lean, Platform, Tier
from kolstudio.core.model.roster import RosterRow
from kolstudio.core.store.repos import fit_cards
from kolstudio.core.store.repos.listing import SORTS

_AT_ONCE = 500
INDEXED = ("followers", "name")
"""Sort keys whose first page an index gives without looking at everybody."""


def page(conn: sqlite3.Connection, ids: Sequence[int], brand_id: int | None) -> dict[int, RosterRow]:
    """Return the rows of these people (at most a few hundred) by id; unknown ids are absent."""
    marks = _marks(ids)
    fields = _texts(conn, "SELECT creator_id, words FROM creator_field WHERE creator_id IN ({})", ids)
    tags = _texts(conn, "SELECT creator_id, name FROM tag WHERE creator_id IN ({})", ids)
    phones = _texts(
        conn, "SELECT creator_id, phone FROM contact WHERE creator_id IN ({}) AND kind = 'own'", ids
    )
    asked = dict(
        conn.execute(
            f"SELECT creator_id, count(*) FROM question WHERE creator_id IN ({marks}) GROUP BY creator_id",
            tuple(ids),
        )
    )
    fit = {} if brand_id is None else fit_cards.scores(conn, ids, brand_id)
    rows = conn.execute(
        "SELECT c.id, c.name, c.real_name, c.profession, k.label, k.lean, c.label_override IS NOT NULL,"
        " k.k, k.i, k.coverage_k, k.coverage_i, k.tier, k.followers, h.platform, k.er, k.er_basis,"
        " k.price_min, k.price_max, k.negotiable, c.province, c.area, c.birth_year, c.source, c.owner,"
        " c.rating, c.created, c.updated, c.photo, c.starred, c.do_not_book"
        " FROM creator c JOIN creator_calc k ON k.creator_id = c.id"
        f" LEFT JOIN channel h ON h.id = k.main_channel_id WHERE c.id IN ({marks})",
        tuple(ids),
    )
    return {
        row[0]: RosterRow(
            id=row[0],
            name=row[1],
            real_name=row[2],
            profession=row[3],
            label=Label(row[4]),
            lean=Lean(row[5]) if row[5] else None,
            by_hand=bool(row[6]),
            k=row[7],
            i=row[8],
            coverage_k=row[9],
            coverage_i=row[10],
            tier=Tier(row[11]) if row[11] else None,
            followers=row[12],
            platform=Platform(row[13]) if row[13] else None,
            er=row[14],
            er_basis=ErBasis(row[15]) if row[15] else None,
            price_min=row[16],
            price_max=row[17],
            negotiable=bool(row[18]),
            fit=fit.get(row[0]),
            province=row[19],
            area=row[20],
            birth_year=row[21],
            source=row[22],
            owner=row[23],
            rating=row[24],
            created=row[25],
            updated=row[26],
            photo=row[27],
            starred=bool(row[28]),
            do_not_book=bool(row[29]),
            fields=tuple(fields[row[0]]),
            tags=tuple(tags[row[0]]),
            phones=tuple(phones[row[0]]),
            questions=asked.get(row[0], 0),
        )
        for row in rows
    }


def first(conn: sqlite3.Connection, sort: str, descending: bool, limit: int) -> list[int]:
    """Return the first ids in the order of one of `INDEXED`, at once however many people there are.

    People whose value is unknown are left out: they come last.
    """
    column = {"followers": "followers", "name": "sort_key"}[sort]
    direction = "DESC" if descending else "ASC"
    rows = conn.execute(
        f"SELECT creator_id FROM creator_calc WHERE active = 1 AND {column} IS NOT NULL"
        f" ORDER BY {column} {direction}, sort_key, creator_id LIMIT ?",
        (limit,),
    )
    return [row[0] for row in rows]


def columns(
    conn: sqlite3.Connection,
    keys: Sequence[str],
    brand_id: int | None = None,
    ids: Sequence[int] | None = None,
) -> Iterator[tuple[Any, ...]]:
    """Yield (id, folded text, sort key of the name, value of each sort key) of the living, by name.

    `ids` asks for some people only; those in the trash or gone are absent.
    """
    wanted = ", ".join(("k.creator_id", "k.folded", "k.sort_key", *(SORTS[key] for key in keys)))
    joins = ""
    if any(SORTS[key].startswith("c.") for key in keys):
        joins += " JOIN creator c ON c.id = k.creator_id"
    values: tuple[object, ...] = ()
    if "fit" in keys:
        joins += " LEFT JOIN fit_card f ON f.creator_id = k.creator_id AND f.brand_id IS ?"
        values = (brand_id,)
    sql = f"SELECT {wanted} FROM creator_calc k{joins} WHERE k.active = 1"
    if ids is None:
        yield from conn.execute(f"{sql} ORDER BY k.sort_key, k.creator_id", values)
        return
    for start in range(0, len(ids), _AT_ONCE):
        some = tuple(ids[start : start + _AT_ONCE])
        yield from conn.execute(f"{sql} AND k.creator_id IN ({_marks(some)})", (*values, *some)).fetchall()


def _texts(conn: sqlite3.Connection, sql: str, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for creator_id, text in conn.execute(sql.format(_marks(ids)) + " ORDER BY id", tuple(ids)):
        if text:
            found[creator_id].append(text)
    return found


def _marks(ids: Sequence[int]) -> str:
    return ", ".join("?" * len(ids))
