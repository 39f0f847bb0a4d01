"""Reads and writes the red flags set by hand, and the dated figures that the computed ones look at."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FlagRow:
    """One flag set by hand; the day is yyyy-mm-dd."""

    id: int
    code: str
    happened_on: str | None
    link: str
    note: str


@dataclass(frozen=True, slots=True)
class Work:
    """One past booking as far as flags care."""

    brand: str
    competitor: bool
    happened_on: str | None
    on_time: bool | None


def of_person(conn: sqlite3.Connection, creator_id: int) -> tuple[FlagRow, ...]:
    """Return the flags of a person, oldest first."""
    return tuple(
        FlagRow(*row)
        for row in conn.execute(
            "SELECT id, code, happened_on, link, note FROM flag WHERE creator_id = ? ORDER BY id",
            (creator_id,),
        )
    )


def insert(
    conn: sqlite3.Connection,
    creator_id: int,
    code: str,
    happened_on: str | None,
    link: str,
    note: str,
    now: str,
) -> int:
    """Write a flag and return its id."""
    cursor = conn.execute(
        "INSERT INTO flag (creator_id, code, happened_on, link, note, created) VALUES (?, ?, ?, ?, ?, ?)",
        (creator_id, code, happened_on, link, note, now),
    )
    return int(cursor.lastrowid or 0)


def owner_of(conn: sqlite3.Connection, flag_id: int) -> int | None:
    """Return whose flag it is, None when it is gone."""
    row = conn.execute("SELECT creator_id FROM flag WHERE id = ?", (flag_id,)).fetchone()
    return None if row is None else int(row[0])


def delete(conn: sqlite3.Connection, flag_id: int) -> None:
    """Take a flag away."""
    conn.execute("DELETE FROM flag WHERE id = ?", (flag_id,))


def works(conn: sqlite3.Connection, creator_id: int) -> tuple[Work, ...]:
    """Return the past bookings of a person."""
    return tuple(
        Work(brand, bool(competitor), day, None if on_time is None else bool(on_time))
        for brand, competitor, day, on_time in conn.execute(
            "SELECT brand, competitor, happened_on, on_time FROM collaboration WHERE creator_id = ?"
            " ORDER BY id",
            (creator_id,),
        )
    )


@dataclass(frozen=True, slots=True)
class Booking:
    """What one open campaign books somebody for."""

    campaign: str
    goal: str | None
    budget: int | None
    cost: int
    """Of the counting lines that are priced in đồng."""
    kpi: str
    """The owner's text about the KPI."""


def bookings(
    conn: sqlite3.Connection, creator_id: int, brand_id: int, campaign_id: int | None = None
) -> tuple[Booking, ...]:
    """Return the open campaigns of a brand that book somebody, oldest first; one alone when it is named."""
    return tuple(
        Booking(*row)
        for row in conn.execute(
            "SELECT c.name, c.goal, c.budget,"
            " sum(CASE WHEN l.currency = 'VND' THEN coalesce(l.unit_price, 0) * l.quantity ELSE 0 END),"
            " coalesce((SELECT t.text FROM campaign_text t WHERE t.campaign_id = c.id"
            " AND t.section = 'kpi'), '')"
            " FROM line l JOIN campaign c ON c.id = l.campaign_id"
            " WHERE l.creator_id = ? AND c.brand_id = ? AND c.deleted_at IS NULL"
            " AND l.status NOT IN ('declined', 'cancelled')"
            " AND (c.id = ? OR (? IS NULL AND c.status IN ('draft', 'planning', 'running')))"
            " GROUP BY c.id ORDER BY c.id",
            (creator_id, brand_id, campaign_id, campaign_id),
        )
    )


def follower_counts(conn: sqlite3.Connection, creator_id: int) -> tuple[tuple[tuple[str, int], ...], ...]:
    """Return per channel the dated follower counts (day, count), oldest first."""
    found: dict[int, list[tuple[str, int]]] = {}
    for channel_id, day, count in conn.execute(
        "SELECT channel_id, measured_on, followers FROM metrics"
        " WHERE creator_id = ? AND followers IS NOT NULL ORDER BY channel_id, measured_on, id",
        (creator_id,),
    ):
        found.setdefault(channel_id, []).append((day, count))
    return tuple(map(tuple, found.values()))


def sample_sent(conn: sqlite3.Connection, creator_id: int, brand_id: int) -> bool:
    """Whether a booking for this brand has come as far as a sample sent to the person."""
    return bool(
        conn.execute(
            "SELECT EXISTS (SELECT 1 FROM line l JOIN campaign c ON c.id = l.campaign_id"
            " WHERE l.creator_id = ? AND c.brand_id = ? AND l.status IN"
            " ('sample_sent', 'in_review', 'approved', 'aired', 'accepted', 'paid'))",
            (creator_id, brand_id),
        ).fetchone()[0]
    )


def audience(conn: sqlite3.Connection, creator_id: int) -> dict[str, dict[str, int]]:
    """Return the shares of the audience by kind and key, in thousandths of a percent."""
    found: dict[str, dict[str, int]] = {}
    for kind, key, share in conn.execute(
        "SELECT kind, key, share FROM audience_share WHERE creator_id = ? ORDER BY id", (creator_id,)
    ):
        found.setdefault(kind, {})[key] = share
    return found
