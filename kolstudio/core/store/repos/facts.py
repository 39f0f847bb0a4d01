"""Reads what the conditions of a query are asked about, for everybody or for some people."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence

from kolstudio.core.rules.query_conditions import Facts, codes_of
from kolstudio.core.store.repos import fit_cards

_AT_ONCE = 500


def every(
    conn: sqlite3.Connection, brand_id: int | None, ids: Sequence[int] | None = None
) -> Iterator[tuple[int, Facts]]:
    """Yield (id, facts) of the living; `ids` asks for some of them, `brand_id` is whose fit is meant."""
    if ids is None:
        yield from _page(conn, brand_id, "1", ())
        return
    for start in range(0, len(ids), _AT_ONCE):
        some = tuple(ids[start : start + _AT_ONCE])
        yield from _page(conn, brand_id, f"creator_id IN ({', '.join('?' * len(some))})", some)


def _page(
    conn: sqlite3.Connection, brand_id: int | None, where: str, some: tuple[int, ...]
) -> Iterator[tuple[int, Facts]]:
    fields: dict[int, list[tuple[str | None, str]]] = defaultdict(list)
    for creator_id, code, words in conn.execute(
        f"SELECT creator_id, code, words FROM creator_field WHERE {where}", some
    ):
        fields[creator_id].append((code, words))
    platforms: dict[int, list[str]] = defaultdict(list)
    for creator_id, platform in conn.execute(f"SELECT creator_id, platform FROM channel WHERE {where}", some):
        platforms[creator_id].append(platform)
    tags: dict[int, list[str]] = defaultdict(list)
    for creator_id, name in conn.execute(f"SELECT creator_id, name FROM tag WHERE {where}", some):
        tags[creator_id].append(name)
    fit = dict(
        conn.execute(
            f"SELECT f.creator_id, {fit_cards.score_sql()} FROM fit_card f"
            f" WHERE f.brand_id IS ? AND {where.replace('creator_id', 'f.creator_id')}",
            (brand_id, *some),
        )
    )
    rows = conn.execute(
        "SELECT k.creator_id, k.label, k.tier, c.province, c.province_old, c.starred,"
        " k.followers, k.price_min, k.er FROM creator_calc k JOIN creator c ON c.id = k.creator_id"
        f" WHERE k.active = 1 AND {where.replace('creator_id', 'k.creator_id')}",
        some,
    ).fetchall()
    alike: dict[tuple[object, ...], tuple[frozenset[str], ...]] = {}
    for creator_id, label, tier, province, province_old, starred, followers, price, er in rows:
        key = (
            label,
            tier,
            tuple(fields.get(creator_id, ())),
            province,
            province_old,
            tuple(platforms.get(creator_id, ())),
            tuple(tags.get(creator_id, ())),
            starred,
        )
        codes = alike.get(key)
        if codes is None:
            codes = alike[key] = codes_of(
                label=label,
                tier=tier,
                fields=key[2],
                province=province,
                province_old=province_old,
                platforms=key[5],
                tags=key[6],
                starred=bool(starred),
            )
        yield creator_id, Facts(codes, (followers, price, er, fit.get(creator_id)))
