"""Reads people as whole aggregates, in pages, with their current figures and prices."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from kolstudio.core.model.codes import (
    ContactKind,
    Deliverable,
    ErBasis,
    Label,
    Lean,
    Platform,
    Source,
    Stage,
    Subtype,
    Tier,
    Unit,
    Vat,
)
from kolstudio.core.model.person import Calculated, Channel, Contact, OpenPoint, Person, Rate
from kolstudio.core.model.reading import Price
from kolstudio.core.store.repos import fit_cards
from kolstudio.core.store.repos.rows import ATTRIBUTES

_EXTRA = ("name_is_handle", "value_source", "deleted_at", "created", "updated")
CALCULATED = (
    "label",
    "lean",
    "subtype",
    "k",
    "i",
    "coverage_k",
    "coverage_i",
    "main_channel_id",
    "tier",
    "followers",
    "er",
    "er_basis",
    "price_min",
    "price_max",
    "negotiable",
)
"""The columns of `creator_calc` that a person shows, in the order of the table."""
_METRICS = (
    "followers",
    "avg_views",
    "median_views",
    "avg_likes",
    "avg_comments",
    "avg_shares",
    "avg_engagement",
    "avg_reach",
)
_PAGE = 500


def get(conn: sqlite3.Connection, creator_id: int, brand_id: int | None = None) -> Person | None:
    """Return one person, or None when the id is unknown; `fit` is with that brand."""
    return next(iter(get_many(conn, [creator_id], brand_id)), None)


def get_many(conn: sqlite3.Connection, ids: Sequence[int], brand_id: int | None = None) -> list[Person]:
    """Return the people with these ids in this order; unknown ids are left out."""
    return list(iterate(conn, ids, brand_id))


def iterate(conn: sqlite3.Connection, ids: Sequence[int], brand_id: int | None = None) -> Iterator[Person]:
    """Yield people in the order of `ids`, reading a page at a time."""
    for start in range(0, len(ids), _PAGE):
        page = list(ids[start : start + _PAGE])
        people = _read_page(conn, page, brand_id)
        yield from (people[i] for i in page if i in people)


def current_channels(conn: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[Channel]]:
    """Return the channels of these people with their current figures, keyed by person."""
    marks = _marks(ids)
    figures: dict[int, dict[str, Any]] = defaultdict(dict)
    for row in conn.execute(
        f"SELECT channel_id, measured_on, source, er, er_basis, {', '.join(_METRICS)} FROM metrics"
        f" WHERE creator_id IN ({marks}) ORDER BY channel_id, measured_on, id",
        ids,
    ):
        known = figures[row[0]]
        known["measured_on"], known["source"] = row[1], Source(row[2])
        if row[3] is not None:
            known["er"], known["er_basis"] = row[3], ErBasis(row[4])
        for name, value in zip(_METRICS, row[5:], strict=True):
            if value is not None:
                known[name] = value
    channels: dict[int, list[Channel]] = defaultdict(list)
    for channel_id, uid, creator_id, platform, handle, url, posts in conn.execute(
        "SELECT id, uid, creator_id, platform, handle, url, posts_per_week FROM channel"
        f" WHERE creator_id IN ({marks}) ORDER BY id",
        ids,
    ):
        channels[creator_id].append(
            Channel(channel_id, uid, Platform(platform), handle, url, posts, **figures.get(channel_id, {}))
        )
    return channels


def current_rates(conn: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[Rate]]:
    """Return the newest quote for each thing a person sells, keyed by person."""
    newest: dict[int, dict[tuple[object, ...], Rate]] = defaultdict(dict)
    for row in conn.execute(
        "SELECT creator_id, id, uid, deliverable, platform, min, max, currency, quantity,"
        " unit, vat, negotiable,"
        " barter, commission, approx, net, stage, quoted_on, valid_until, usage, raw FROM rate"
        f" WHERE creator_id IN ({_marks(ids)}) ORDER BY creator_id, quoted_on, id",
        ids,
    ):
        price = Price(
            min=row[5],
            max=row[6],
            currency=row[7],
            quantity=row[8],
            unit=Unit(row[9]),
            vat=Vat(row[10]),
            negotiable=bool(row[11]),
            barter=bool(row[12]),
            commission=row[13],
            approx=bool(row[14]),
            net=bool(row[15]),
        )
        rate = Rate(
            row[1],
            row[2],
            Deliverable(row[3]),
            price,
            Platform(row[4]) if row[4] else None,
            Stage(row[16]),
            row[17],
            row[18],
            row[19],
            row[20],
        )
        newest[row[0]][row[3], row[4], row[8], row[9]] = rate
    return {
        creator_id: sorted(rates.values(), key=lambda rate: rate.id) for creator_id, rates in newest.items()
    }


def _marks(ids: Sequence[int]) -> str:
    return ", ".join("?" * len(ids))


def _texts(conn: sqlite3.Connection, sql: str, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for creator_id, value in conn.execute(sql.format(ids=_marks(ids)), ids):
        found[creator_id].append(value)
    return found


def _contacts(conn: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[Contact]]:
    found: dict[int, list[Contact]] = defaultdict(list)
    for creator_id, contact_id, uid, kind, agent_id, name, phone, email, zalo in conn.execute(
        "SELECT c.creator_id, c.id, c.uid, c.kind, c.agent_id, coalesce(a.name, c.name),"
        " coalesce(a.phone, c.phone), coalesce(a.email, c.email), coalesce(a.zalo, c.zalo)"
        " FROM contact c LEFT JOIN agent a ON a.id = c.agent_id"
        f" WHERE c.creator_id IN ({_marks(ids)}) ORDER BY c.id",
        ids,
    ):
        found[creator_id].append(
            Contact(contact_id, uid, ContactKind(kind), name, phone, email, zalo, agent_id)
        )
    return found


def _calculated(row: Iterable[Any]) -> Calculated:
    values = dict(zip(CALCULATED, row, strict=True))
    return Calculated(
        label=Label(values["label"]),
        lean=Lean(values["lean"]) if values["lean"] else None,
        subtype=Subtype(values["subtype"]) if values["subtype"] else None,
        k=values["k"],
        i=values["i"],
        coverage_k=values["coverage_k"],
        coverage_i=values["coverage_i"],
        main_channel_id=values["main_channel_id"],
        tier=Tier(values["tier"]) if values["tier"] else None,
        followers=values["followers"],
        er=values["er"],
        er_basis=ErBasis(values["er_basis"]) if values["er_basis"] else None,
        price_min=values["price_min"],
        price_max=values["price_max"],
        negotiable=bool(values["negotiable"]),
    )


def _read_page(conn: sqlite3.Connection, ids: list[int], brand_id: int | None) -> dict[int, Person]:
    columns = (*ATTRIBUTES, *_EXTRA)
    rows = conn.execute(
        f"SELECT id, uid, name, {', '.join(columns)} FROM creator WHERE id IN ({_marks(ids)})", ids
    ).fetchall()
    channels, rates, contacts = current_channels(conn, ids), current_rates(conn, ids), _contacts(conn, ids)
    aliases = _texts(conn, "SELECT creator_id, name FROM alias WHERE creator_id IN ({ids}) ORDER BY id", ids)
    tags = _texts(conn, "SELECT creator_id, name FROM tag WHERE creator_id IN ({ids}) ORDER BY id", ids)
    roles = _texts(conn, "SELECT creator_id, code FROM role WHERE creator_id IN ({ids}) ORDER BY id", ids)
    values = _texts(
        conn, "SELECT creator_id, code FROM creator_value WHERE creator_id IN ({ids}) ORDER BY id", ids
    )
    notes = _texts(conn, "SELECT creator_id, text FROM note WHERE creator_id IN ({ids}) ORDER BY id", ids)
    fields: dict[int, list[tuple[str | None, str]]] = defaultdict(list)
    for creator_id, code, words in conn.execute(
        f"SELECT creator_id, code, words FROM creator_field WHERE creator_id IN ({_marks(ids)}) ORDER BY id",
        ids,
    ):
        fields[creator_id].append((code, words))
    questions: dict[int, list[OpenPoint]] = defaultdict(list)
    for creator_id, *point in conn.execute(
        'SELECT creator_id, id, code, field, "column", value FROM question'
        f" WHERE creator_id IN ({_marks(ids)}) ORDER BY id",
        ids,
    ):
        questions[creator_id].append(OpenPoint(*point))
    calculated = {
        row[0]: _calculated(row[1:])
        for row in conn.execute(
            f"SELECT creator_id, {', '.join(CALCULATED)} FROM creator_calc"
            f" WHERE creator_id IN ({_marks(ids)})",
            ids,
        )
    }
    fits = {} if brand_id is None else fit_cards.scores(conn, ids, brand_id)
    return {
        row[0]: Person(
            id=row[0],
            uid=row[1],
            name=row[2],
            attributes=dict(zip(columns, row[3:], strict=True)),
            aliases=tuple(aliases[row[0]]),
            channels=tuple(channels.get(row[0], ())),
            rates=tuple(rates.get(row[0], ())),
            contacts=tuple(contacts[row[0]]),
            fields=tuple(fields[row[0]]),
            tags=tuple(tags[row[0]]),
            roles=tuple(roles[row[0]]),
            brand_values=tuple(values[row[0]]),
            notes=tuple(notes[row[0]]),
            questions=tuple(questions[row[0]]),
            calculated=calculated.get(row[0], Calculated()),
            fit=fits.get(row[0]),
        )
        for row in rows
    }
