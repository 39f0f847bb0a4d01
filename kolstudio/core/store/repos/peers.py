"""Reads what people of one platform and tier have on their main channel, for medians of the own list."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import Any, NamedTuple

_CELL = (
    " FROM creator_calc k INDEXED BY calc_followers JOIN channel c ON c.id = k.main_channel_id{more}"
    " WHERE k.active = 1 AND k.followers >= ? AND k.followers < ? AND c.platform = ?"
)
_NO_END = 10**15


class Like(NamedTuple):
    """People whose main channel is on a platform and has from `least` to below `below` followers."""

    platform: str
    least: int
    below: int | None = None

    @property
    def args(self) -> tuple[int, int, str]:
        """What the statements are given."""
        return self.least, _NO_END if self.below is None else self.below, self.platform


class Figures(NamedTuple):
    """The current figures of a main channel: of each the newest that is known."""

    followers: int | None = None
    er: int | None = None
    er_basis: str | None = None
    posts_counted: int | None = None
    avg_views: int | None = None
    median_views: int | None = None
    avg_engagement: int | None = None


class Quote(NamedTuple):
    """One current line of a rate card, as far as prices of one item go."""

    id: int
    deliverable: str
    platform: str | None
    quantity: int
    unit: str
    low: int | None
    high: int | None
    currency: str


def figures(conn: sqlite3.Connection, like: Like) -> dict[int, Figures]:
    """Return the figures of these people's main channels, by person."""
    found: dict[int, Figures] = {}
    for creator_id, *row in conn.execute(
        "SELECT k.creator_id, m.followers, m.er, m.er_basis, m.posts_counted, m.avg_views, m.median_views,"
        f" m.avg_engagement{_CELL.format(more=' JOIN metrics m ON m.channel_id = c.id')}"
        " ORDER BY m.channel_id, m.measured_on, m.id",
        like.args,
    ):
        before = found.get(creator_id)
        if before is None:
            found[creator_id] = Figures(*row)
            continue
        merged: list[Any] = [old if new is None else new for new, old in zip(row, before, strict=True)]
        merged[2:4] = row[2:4] if row[1] is not None else before[2:4]
        found[creator_id] = Figures(*merged)
    return found


def quotes(conn: sqlite3.Connection, like: Like) -> dict[int, list[Quote]]:
    """Return the newest quote for each thing that these people sell, by person."""
    newest: dict[int, dict[tuple[object, ...], Quote]] = defaultdict(dict)
    for creator_id, *row in conn.execute(
        "SELECT r.creator_id, r.id, r.deliverable, r.platform, r.quantity, r.unit, r.min, r.max, r.currency"
        f" FROM rate r WHERE r.creator_id IN (SELECT k.creator_id{_CELL.format(more='')})"
        " ORDER BY r.creator_id, r.quoted_on, r.id",
        like.args,
    ):
        one = Quote(*row)
        newest[creator_id][one.deliverable, one.platform, one.quantity, one.unit] = one
    return {creator_id: list(things.values()) for creator_id, things in newest.items()}


def state(conn: sqlite3.Connection) -> int:
    """Return a number that another connection's writes change."""
    return int(conn.execute("PRAGMA data_version").fetchone()[0])
