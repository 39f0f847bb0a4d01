"""Reads and writes campaigns, their lines, areas and brief texts."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kolstudio.core.model.campaign import Campaign, Line
from kolstudio.core.model.codes import (
    Approver,
    CampaignStatus,
    Deliverable,
    Goal,
    LineStatus,
    Platform,
    Unit,
)
from kolstudio.core.store.repos.ids import new_uid

_COLUMNS = (
    "goal",
    "status",
    "budget",
    "reserve_share",
    "start_on",
    "end_on",
    "target_age_min",
    "target_age_max",
    "target_gender",
    "target_note",
    "contact",
    "created",
    "updated",
)


def insert(
    conn: sqlite3.Connection,
    name: str,
    brand_id: int,
    values: Mapping[str, object],
    areas: Iterable[str],
    texts: Mapping[str, str],
    now: str,
) -> int:
    """Write a new campaign and return its id; `values` are plain columns."""
    columns = {"uid": new_uid(), "name": name, "brand_id": brand_id, **values, "created": now, "updated": now}
    cursor = conn.execute(
        f"INSERT INTO campaign ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        tuple(columns.values()),
    )
    campaign_id = int(cursor.lastrowid or 0)
    conn.executemany(
        "INSERT INTO campaign_area (campaign_id, province) VALUES (?, ?)",
        [(campaign_id, province) for province in dict.fromkeys(areas)],
    )
    set_texts(conn, campaign_id, texts)
    return campaign_id


def update(conn: sqlite3.Connection, campaign_id: int, changes: Mapping[str, object], now: str) -> None:
    """Set plain columns of a campaign and the moment of the change."""
    columns = {**changes, "updated": now}
    conn.execute(
        f"UPDATE campaign SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?",
        (*columns.values(), campaign_id),
    )


def set_areas(conn: sqlite3.Connection, campaign_id: int, areas: Sequence[str]) -> None:
    """Let a campaign have these provinces and no others; new ones come last."""
    marks = ", ".join("?" * len(areas))
    conn.execute(
        f"DELETE FROM campaign_area WHERE campaign_id = ? AND province NOT IN ({marks})",
        (campaign_id, *areas),
    )
    conn.executemany(
        "INSERT INTO campaign_area (campaign_id, province) VALUES (?, ?)"
        " ON CONFLICT (campaign_id, province) DO NOTHING",
        [(campaign_id, province) for province in areas],
    )


def set_texts(conn: sqlite3.Connection, campaign_id: int, texts: Mapping[str, str]) -> None:
    """Set brief texts by section; an empty text removes the section."""
    for section, text in texts.items():
        if text:
            conn.execute(
                "INSERT INTO campaign_text (campaign_id, section, text) VALUES (?, ?, ?)"
                " ON CONFLICT (campaign_id, section) DO UPDATE SET text = excluded.text",
                (campaign_id, section, text),
            )
        else:
            conn.execute(
                "DELETE FROM campaign_text WHERE campaign_id = ? AND section = ?", (campaign_id, section)
            )


def add_line(
    conn: sqlite3.Connection, campaign_id: int, creator_id: int, values: Mapping[str, object], now: str
) -> int:
    """Add one booking and return its id; `values` are plain columns of the line."""
    columns = {
        "uid": new_uid(),
        "campaign_id": campaign_id,
        "creator_id": creator_id,
        **values,
        "created": now,
    }
    cursor = conn.execute(
        f"INSERT INTO line ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        tuple(columns.values()),
    )
    return int(cursor.lastrowid or 0)


def update_line(conn: sqlite3.Connection, line_id: int, changes: Mapping[str, object]) -> None:
    """Set plain columns of a line."""
    conn.execute(
        f"UPDATE line SET {', '.join(f'{name} = ?' for name in changes)} WHERE id = ?",
        (*changes.values(), line_id),
    )


def remove_lines(conn: sqlite3.Connection, line_ids: Iterable[int]) -> None:
    """Remove bookings."""
    conn.executemany("DELETE FROM line WHERE id = ?", [(i,) for i in line_ids])


def set_deleted(conn: sqlite3.Connection, campaign_id: int, deleted_at: str | None) -> None:
    """Put a campaign into the trash or take it out of it."""
    conn.execute("UPDATE campaign SET deleted_at = ? WHERE id = ?", (deleted_at, campaign_id))


def ids(conn: sqlite3.Connection, *, deleted: bool = False) -> list[int]:
    """Return the ids of all campaigns that are not in the trash, or of those in it, oldest first."""
    rows = conn.execute("SELECT id FROM campaign WHERE (deleted_at IS NOT NULL) = ? ORDER BY id", (deleted,))
    return [row[0] for row in rows]


def names(conn: sqlite3.Connection) -> list[tuple[int, str]]:
    """Return (id, name) of all campaigns that are not in the trash."""
    return conn.execute("SELECT id, name FROM campaign WHERE deleted_at IS NULL ORDER BY id").fetchall()


def get(conn: sqlite3.Connection, campaign_id: int) -> Campaign | None:
    """Return one campaign with everything in it, or None."""
    return next(iter(get_many(conn, [campaign_id])), None)


def get_many(conn: sqlite3.Connection, campaign_ids: Sequence[int]) -> list[Campaign]:
    """Return campaigns in the order of their ids; lines of people in the trash are left out."""
    marks = ", ".join("?" * len(campaign_ids))
    lines = _lines(conn, marks, campaign_ids)
    areas: dict[int, list[str]] = defaultdict(list)
    for campaign_id, province in conn.execute(
        f"SELECT campaign_id, province FROM campaign_area WHERE campaign_id IN ({marks}) ORDER BY id",
        campaign_ids,
    ):
        areas[campaign_id].append(province)
    texts: dict[int, dict[str, str]] = defaultdict(dict)
    for campaign_id, section, text in conn.execute(
        f"SELECT campaign_id, section, text FROM campaign_text WHERE campaign_id IN ({marks}) ORDER BY id",
        campaign_ids,
    ):
        texts[campaign_id][section] = text
    found: dict[int, Campaign] = {}
    for row in conn.execute(
        f"SELECT c.id, c.uid, c.name, c.brand_id, b.name, {', '.join(f'c.{name}' for name in _COLUMNS)}"
        f" FROM campaign c JOIN brand b ON b.id = c.brand_id WHERE c.id IN ({marks})",
        campaign_ids,
    ):
        values = dict(zip(_COLUMNS, row[5:], strict=True))
        found[row[0]] = Campaign(
            id=row[0],
            uid=row[1],
            name=row[2],
            brand_id=row[3],
            brand=row[4],
            goal=Goal(values.pop("goal")) if values["goal"] else values.pop("goal"),
            status=CampaignStatus(values.pop("status")),
            areas=tuple(areas[row[0]]),
            texts=texts[row[0]],
            lines=tuple(lines[row[0]]),
            **values,
        )
    return [found[i] for i in campaign_ids if i in found]


def _lines(conn: sqlite3.Connection, marks: str, campaign_ids: Sequence[int]) -> dict[int, list[Line]]:
    lines: dict[int, list[Line]] = defaultdict(list)
    for row in conn.execute(
        "SELECT l.campaign_id, l.id, l.uid, l.creator_id, p.name, l.deliverable, l.platform,"
        " l.quantity, l.unit,"
        " l.unit_price, l.currency, l.air_on, l.status, l.approver, l.note FROM line l"
        " JOIN creator p ON p.id = l.creator_id AND p.deleted_at IS NULL"
        f" WHERE l.campaign_id IN ({marks}) ORDER BY l.id",
        campaign_ids,
    ):
        lines[row[0]].append(
            Line(
                id=row[1],
                uid=row[2],
                creator_id=row[3],
                person=row[4],
                deliverable=Deliverable(row[5]),
                platform=Platform(row[6]) if row[6] else None,
                quantity=row[7],
                unit=Unit(row[8]),
                unit_price=row[9],
                currency=row[10],
                air_on=row[11],
                status=LineStatus(row[12]),
                approver=Approver(row[13]),
                note=row[14],
            )
        )
    return lines
