"""Reads what a comparison shows beside the people themselves: audiences, past work, days of fit cards."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from kolstudio.core.rules.comparison_facts import History
from kolstudio.core.rules.target_match import AudienceShare


def audience_shares(conn: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[AudienceShare]]:
    """Return the newest measured share of each slice of these people's audiences."""
    newest: dict[int, dict[tuple[str, str], AudienceShare]] = defaultdict(dict)
    for creator_id, kind, key, share, day in conn.execute(
        "SELECT creator_id, kind, key, share, measured_on FROM audience_share"
        f" WHERE creator_id IN ({_marks(ids)}) ORDER BY creator_id, coalesce(measured_on, ''), id",
        ids,
    ):
        newest[creator_id][kind, key] = AudienceShare(kind, key, share, day)
    return {creator_id: list(slices.values()) for creator_id, slices in newest.items()}


def histories(conn: sqlite3.Connection, ids: Sequence[int]) -> dict[int, History]:
    """Return how often these people's work is noted, and how often it is known to have been on time."""
    return {
        row[0]: History(row[1], row[2], row[3] or 0)
        for row in conn.execute(
            "SELECT creator_id, count(*), count(on_time), sum(on_time) FROM collaboration"
            f" WHERE creator_id IN ({_marks(ids)}) GROUP BY creator_id",
            ids,
        )
    }


def posts_counted(conn: sqlite3.Connection, ids: Sequence[int]) -> dict[int, int]:
    """Return per channel of these people how many posts its newest engagement rate was counted from."""
    return {
        channel_id: posts
        for channel_id, posts in conn.execute(
            "SELECT channel_id, posts_counted FROM metrics WHERE er IS NOT NULL"
            f" AND creator_id IN ({_marks(ids)}) ORDER BY channel_id, measured_on, id",
            ids,
        )
        if posts is not None
    }


def scored_on(conn: sqlite3.Connection, ids: Sequence[int], brand_id: int) -> dict[int, str]:
    """Return the day of these people's fit cards with a brand."""
    return dict(
        conn.execute(
            "SELECT creator_id, scored_on FROM fit_card"
            f" WHERE brand_id = ? AND creator_id IN ({_marks(ids)})",
            (brand_id, *ids),
        ).fetchall()
    )


def _marks(ids: Sequence[int]) -> str:
    return ", ".join("?" * len(ids))
