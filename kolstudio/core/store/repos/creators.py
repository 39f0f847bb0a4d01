"""Writes whole people: many new ones at once, or one draft merged into somebody known."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from kolstudio.core.model.codes import Platform, Source
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, PersonDraft, RateDraft
from kolstudio.core.rules.fold import fold, handle_key
from kolstudio.core.store.repos.agents import insert_contacts
from kolstudio.core.store.repos.details import add_channel, add_contacts, update
from kolstudio.core.store.repos.ids import new_uid, new_uids, next_id
from kolstudio.core.store.repos.rows import (
    ATTRIBUTES,
    CHANNEL_SQL,
    CREATOR_SQL,
    LIST_SQL,
    METRICS_SQL,
    RATE_SQL,
    channel_row,
    creator_row,
    list_rows,
    metrics_row,
    rate_row,
)

BULK_TABLES = (
    "creator",
    "channel",
    "metrics",
    "rate",
    "contact",
    "alias",
    "tag",
    "role",
    "creator_value",
    "creator_field",
    "note",
    "question",
    "agent",
)
"""The tables that `insert_many` only ever adds rows to, with ids beyond every earlier one."""


def insert_many(conn: sqlite3.Connection, drafts: Sequence[PersonDraft], now: str) -> list[int]:
    """Write new people in one pass and return their ids in the order of the drafts.

    `now` is the moment of writing (UTC, ISO); figures and prices without a date get its day.
    """
    count = len(drafts)
    first = next_id(conn, "creator")
    ids = list(range(first, first + count))
    uids = new_uids(count)
    conn.executemany(
        CREATOR_SQL,
        (creator_row(ids[at], uids[at], draft, now) for at, draft in enumerate(drafts)),
    )
    channel_rows: list[tuple[object, ...]] = []
    metric_rows: list[tuple[object, ...]] = []
    rate_rows: list[tuple[object, ...]] = []
    lists: dict[str, list[tuple[object, ...]]] = {table: [] for table in LIST_SQL}
    channel_id = next_id(conn, "channel")
    channel_uids = iter(new_uids(sum(len(draft.channels) for draft in drafts)))
    rate_uids = iter(new_uids(sum(len(draft.rates) for draft in drafts)))
    for creator_id, draft in zip(ids, drafts, strict=True):
        for channel in draft.channels:
            channel_rows.append(channel_row(channel_id, next(channel_uids), creator_id, channel, now))
            if not channel.metrics.empty:
                metric_rows.append(
                    metrics_row(creator_id, channel_id, channel.metrics, draft.value_source, now)
                )
            channel_id += 1
        for rate in draft.rates:
            rate_rows.append(rate_row(next(rate_uids), creator_id, rate, draft.value_source, now))
        for table, rows in list_rows(creator_id, draft, now):
            lists[table].extend(rows)
    conn.executemany(CHANNEL_SQL, channel_rows)
    conn.executemany(METRICS_SQL, metric_rows)
    conn.executemany(RATE_SQL, rate_rows)
    for table, rows in lists.items():
        if rows:
            conn.executemany(LIST_SQL[table], rows)
    insert_contacts(
        conn,
        [(creator_id, c) for creator_id, draft in zip(ids, drafts, strict=True) for c in draft.contacts],
        now,
    )
    return ids


def merge_into(conn: sqlite3.Connection, creator_id: int, draft: PersonDraft, now: str) -> None:
    """Add what a draft knows to an existing person: gaps are filled, nothing known is overwritten.

    Figures become a new dated snapshot of the same channel, unknown channels are added, a changed
    price becomes a newer quote, another spelling of the name becomes an alias.
    """
    row = conn.execute(
        f"SELECT name, name_is_handle, {', '.join(ATTRIBUTES)} FROM creator WHERE id = ?", (creator_id,)
    ).fetchone()
    known = dict(zip(("name", "name_is_handle", *ATTRIBUTES), row, strict=True))
    changes = _gaps(known, draft)
    if known["name_is_handle"] and not draft.name_is_handle:
        changes |= {"name": draft.name, "name_is_handle": 0}
    elif not draft.name_is_handle and draft.name != known["name"]:
        conn.execute(LIST_SQL["alias"], (creator_id, draft.name))
    for channel in draft.channels:
        _merge_channel(conn, creator_id, channel, draft.value_source, now)
    for rate in draft.rates:
        _merge_rate(conn, creator_id, rate, draft.value_source, now)
    _merge_contacts(conn, creator_id, draft.contacts, now)
    for table, rows in list_rows(creator_id, draft, now):
        for values in rows:
            if table in ("note", "question") and _has_text(conn, table, creator_id, values):
                continue
            conn.execute(LIST_SQL[table], values)
    update(conn, creator_id, changes, now)


def _gaps(known: Mapping[str, object], draft: PersonDraft) -> dict[str, object]:
    offered = {**draft.attributes, **({"real_name": draft.real_name} if draft.real_name else {})}
    gaps = {
        name: value
        for name, value in offered.items()
        if value not in (None, "") and known[name] in (None, "") and name in ATTRIBUTES
    }
    if known["province"] is not None:
        gaps.pop("province_old", None)
    return gaps


def _merge_channel(
    conn: sqlite3.Connection, creator_id: int, channel: ChannelDraft, source: Source, now: str
) -> None:
    channels = conn.execute(
        "SELECT id, platform, handle_key, url FROM channel WHERE creator_id = ? ORDER BY id", (creator_id,)
    ).fetchall()
    match = _same_channel(channels, channel)
    if match is None:
        add_channel(conn, creator_id, channel, source, now)
        return
    channel_id, platform, key, url = match
    changes: dict[str, object] = {}
    if platform == Platform.UNKNOWN and channel.platform is not Platform.UNKNOWN:
        changes["platform"] = channel.platform
    if key is None and channel.handle:
        changes |= {"handle": channel.handle, "handle_key": handle_key(channel.handle)}
    if url is None and channel.url:
        changes["url"] = channel.url
    if channel.posts_per_week is not None:
        changes["posts_per_week"] = channel.posts_per_week
    if changes:
        conn.execute(
            f"UPDATE channel SET {', '.join(f'{name} = ?' for name in changes)} WHERE id = ?",
            (*changes.values(), channel_id),
        )
    if not channel.metrics.empty:
        row = metrics_row(creator_id, channel_id, channel.metrics, source, now)
        last = conn.execute(
            "SELECT creator_id, channel_id, measured_on, followers, er, er_basis, avg_views, median_views,"
            " avg_likes, avg_comments, avg_shares, avg_engagement, source FROM metrics"
            " WHERE channel_id = ? ORDER BY measured_on DESC, id DESC LIMIT 1",
            (channel_id,),
        ).fetchone()
        if last != row[:-1]:
            conn.execute(METRICS_SQL, row)


_ChannelRow = tuple[int, str, str | None, str | None]


def _same_channel(channels: Sequence[_ChannelRow], draft: ChannelDraft) -> _ChannelRow | None:
    key = handle_key(draft.handle) if draft.handle else None
    if key is not None:
        same = [row for row in channels if row[2] == key]
        for row in same:
            if row[1] == draft.platform:
                return row
        for row in same:
            if Platform.UNKNOWN in (row[1], draft.platform):
                return row
        return None
    if draft.url is not None:
        return next((row for row in channels if row[3] == draft.url), None)
    bare = [row for row in channels if row[1] == draft.platform]
    if draft.platform is Platform.UNKNOWN and not bare:
        bare = [row for row in channels if Platform(row[1]).social]
    return bare[0] if len(bare) == 1 else None


def _merge_rate(conn: sqlite3.Connection, creator_id: int, rate: RateDraft, source: Source, now: str) -> None:
    row = rate_row(new_uid(), creator_id, rate, source, now)
    last = conn.execute(
        "SELECT min, max, currency, quantity, unit, vat, negotiable, barter, commission, approx, net, stage"
        " FROM rate WHERE creator_id = ? AND deliverable = ? AND platform IS ? AND quantity = ? AND unit = ?"
        " ORDER BY quoted_on DESC, id DESC LIMIT 1",
        (creator_id, rate.deliverable, rate.platform, rate.price.quantity, rate.price.unit),
    ).fetchone()
    if last != row[4:16]:
        conn.execute(RATE_SQL, row)


def _merge_contacts(
    conn: sqlite3.Connection, creator_id: int, contacts: Sequence[ContactDraft], now: str
) -> None:
    have = conn.execute(
        "SELECT c.kind, coalesce(a.phone, c.phone), coalesce(a.email, c.email), coalesce(a.zalo, c.zalo),"
        " coalesce(a.name, c.name) FROM contact c LEFT JOIN agent a ON a.id = c.agent_id"
        " WHERE c.creator_id = ?",
        (creator_id,),
    ).fetchall()

    def known(contact: ContactDraft) -> bool:
        return any(
            kind == contact.kind
            and (not contact.phone or phone == contact.phone)
            and (not contact.email or email.casefold() == contact.email.casefold())
            and (not contact.zalo or zalo == contact.zalo)
            and (bool(contact.phone or contact.email or contact.zalo) or fold(name) == fold(contact.name))
            for kind, phone, email, zalo, name in have
        )

    add_contacts(conn, creator_id, [contact for contact in contacts if not known(contact)], now)


def _has_text(conn: sqlite3.Connection, table: str, creator_id: int, values: Sequence[object]) -> bool:
    if table == "note":
        found = conn.execute(
            "SELECT 1 FROM note WHERE creator_id = ? AND text = ? LIMIT 1", (creator_id, values[1])
        )
    else:
        found = conn.execute(
            "SELECT 1 FROM question WHERE creator_id = ? AND field = ?"
            ' AND "column" = ? AND value = ? LIMIT 1',
            (creator_id, values[2], values[3], values[4]),
        )
    return found.fetchone() is not None
