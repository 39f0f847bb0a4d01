"""Writes the dated records of sample people, finds what the sample added, and takes it away again."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

RECORD_TABLES = (
    "metrics",
    "audience_share",
    "contact_log",
    "collaboration",
    "flag",
    "fit_card",
    "brand_value",
    "competitor",
)
"""The tables that `insert_records` adds rows to."""


@dataclass(frozen=True, slots=True)
class Added:
    """Row ids of what the sample added and what is still there; the brand None when it is gone."""

    people: tuple[int, ...]
    campaigns: tuple[int, ...]
    agents: tuple[int, ...]
    brand: int | None


@dataclass(frozen=True, slots=True)
class Entangled:
    """Where the owner's own work and the sample meet."""

    lines: int
    """Bookings of sample people in the owner's own campaigns."""
    own_people_lines: int
    """Bookings of the owner's own people in sample campaigns."""
    brand_used: bool
    """Whether own campaigns or own people's fit cards hang on the sample brand."""


def insert_records(conn: sqlite3.Connection, table: str, rows: Iterable[Mapping[str, object]]) -> None:
    """Add rows given by column name to one of `RECORD_TABLES`; rows may name different columns."""
    if table not in RECORD_TABLES:
        raise KeyError(table)
    alike: dict[tuple[str, ...], list[tuple[object, ...]]] = defaultdict(list)
    for row in rows:
        alike[tuple(row)].append(tuple(row.values()))
    for columns, values in alike.items():
        conn.executemany(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", values
        )


def has_people(conn: sqlite3.Connection) -> bool:
    """Whether there is anybody in the library, the trash included."""
    return bool(conn.execute("SELECT EXISTS (SELECT 1 FROM creator)").fetchone()[0])


def channel_ids(conn: sqlite3.Connection, creator_ids: Sequence[int]) -> dict[int, list[int]]:
    """Return the ids of these people's channels in the order they were written, keyed by person."""
    found: dict[int, list[int]] = defaultdict(list)
    for creator_id, channel_id in conn.execute(
        f"SELECT creator_id, id FROM channel WHERE creator_id IN ({_marks(creator_ids)}) ORDER BY id",
        creator_ids,
    ):
        found[creator_id].append(channel_id)
    return found


def uids(conn: sqlite3.Connection, table: str, ids: Sequence[int]) -> list[str]:
    """Return the uids of rows of `creator`, `campaign`, `agent` or `brand`, in the order of their ids."""
    return [
        row[0]
        for row in conn.execute(
            f"SELECT uid FROM {_marked(table)} WHERE id IN ({_marks(ids)}) ORDER BY id", ids
        )
    ]


def find(conn: sqlite3.Connection, marker: Mapping[str, Sequence[str]]) -> Added:
    """Return what is still there (also in the trash) of the rows whose uids a marker holds."""
    brands = _ids(conn, "brand", marker["brand"])
    return Added(
        _ids(conn, "creator", marker["people"]),
        _ids(conn, "campaign", marker["campaigns"]),
        _ids(conn, "agent", marker["agents"]),
        brands[0] if brands else None,
    )


def agent_ids_from(conn: sqlite3.Connection, first: int) -> list[int]:
    """Return the ids of the managers and agencies that were written since that id."""
    return [row[0] for row in conn.execute("SELECT id FROM agent WHERE id >= ? ORDER BY id", (first,))]


def entangled(conn: sqlite3.Connection, added: Added) -> Entangled:
    """Return where the owner's own work meets the sample."""
    people, campaigns = _marks(added.people), _marks(added.campaigns)
    lines = conn.execute(
        f"SELECT count(*) FROM line WHERE creator_id IN ({people}) AND campaign_id NOT IN ({campaigns})",
        (*added.people, *added.campaigns),
    ).fetchone()[0]
    own_people_lines = conn.execute(
        f"SELECT count(*) FROM line WHERE campaign_id IN ({campaigns}) AND creator_id NOT IN ({people})",
        (*added.campaigns, *added.people),
    ).fetchone()[0]
    used = conn.execute(
        f"SELECT EXISTS (SELECT 1 FROM campaign WHERE brand_id = ? AND id NOT IN ({campaigns}))"
        f" OR EXISTS (SELECT 1 FROM fit_card WHERE brand_id = ? AND creator_id NOT IN ({people}))",
        (added.brand, *added.campaigns, added.brand, *added.people),
    ).fetchone()[0]
    return Entangled(int(lines), int(own_people_lines), bool(used))


def remove(conn: sqlite3.Connection, added: Added, *, with_brand: bool) -> None:
    """Delete what the sample added with everything that is theirs; an agent somebody else has stays."""
    for table, ids in (("campaign", added.campaigns), ("creator", added.people)):
        conn.executemany(f"DELETE FROM {table} WHERE id = ?", [(i,) for i in ids])
    conn.executemany(
        "DELETE FROM agent WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM contact WHERE agent_id = ?1)",
        [(i,) for i in added.agents],
    )
    if with_brand and added.brand is not None:
        conn.execute("DELETE FROM brand WHERE id = ?", (added.brand,))


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _marked(table: str) -> str:
    if table not in ("creator", "campaign", "agent", "brand"):
        raise KeyError(table)
    return table


def _ids(conn: sqlite3.Connection, table: str, wanted: Sequence[str]) -> tuple[int, ...]:
    return tuple(
        row[0]
        for row in conn.execute(
            f"SELECT id FROM {_marked(table)} WHERE uid IN ({_marks(wanted)}) ORDER BY id", wanted
        )
    )
