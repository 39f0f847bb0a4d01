"""Writes whole people: many new ones at once, or one draft merged into somebody known."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from kolstudio.core.model.codes import Platform, Source
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, PersonDraft, RateDraft
from kolstudio.core.rules.fold import handle_key
from kolstudio.core.store.repos import bulk
from kolstudio.core.store.repos.agents import AgentFinder, insert_contacts
from kolstudio.core.store.repos.contact_merge import merge_contacts
from kolstudio.core.store.repos.details import add_channel, update
from kolstudio.core.store.repos.ids import new_uid, new_uids, next_id
from kolstudio.core.store.repos.rows import (
    ATTRIBUTES,
    CHANNEL_COLUMNS,
    LIST_SQL,
    METRICS_COLUMNS,
    METRICS_SQL,
    PERSON_COLUMNS,
    RATE_COLUMNS,
    RATE_SQL,
    channel_row,
    creator_row,
    filled_attributes,
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


def insert_many(
    conn: sqlite3.Connection, drafts: Sequence[PersonDraft], now: str, agents: AgentFinder | None = None
) -> list[int]:
    """Write new people in one pass and return their ids in the order of the drafts.

    `now` is the moment of writing (UTC, ISO); figures and prices without a date get its day. Who
    writes in several passes hands in one finder of managers and agencies for all of them.
    """
    first, channel_id = next_id(conn, "creator"), next_id(conn, "channel")
    ids = list(range(first, first + len(drafts)))
    channel_uids = iter(new_uids(sum(len(draft.channels) for draft in drafts)))
    rate_uids = iter(new_uids(sum(len(draft.rates) for draft in drafts)))
    attributes = filled_attributes(drafts)
    people: list[bulk.Row] = []
    channels: list[bulk.Row] = []
    metrics: list[bulk.Row] = []
    rates: list[bulk.Row] = []
    contacts: list[tuple[int, ContactDraft]] = []
    lists: dict[str, list[bulk.Row]] = {table: [] for table in LIST_SQL}
    for creator_id, uid, draft in zip(ids, new_uids(len(drafts)), drafts, strict=True):
        source = draft.value_source
        people.append(creator_row(creator_id, uid, draft, attributes, now))
        for channel in draft.channels:
            channels.append(channel_row(channel_id, next(channel_uids), creator_id, channel, now))
            if not channel.metrics.empty:
                metrics.append(metrics_row(creator_id, channel_id, channel.metrics, source, now))
            channel_id += 1
        for rate in draft.rates:
            rates.append(rate_row(next(rate_uids), creator_id, rate, source, now))
        for contact in draft.contacts:
            contacts.append((creator_id, contact))
        for table, rows in list_rows(creator_id, draft, now):
            lists[table] += rows
    bulk.insert(conn, "creator", (*PERSON_COLUMNS, *attributes), people)
    bulk.insert(conn, "channel", CHANNEL_COLUMNS, channels)
    bulk.insert(conn, "metrics", METRICS_COLUMNS, metrics)
    bulk.insert(conn, "rate", RATE_COLUMNS, rates)
    for table, rows in lists.items():
        if rows:
            conn.executemany(LIST_SQL[table], rows)
    insert_contacts(conn, contacts, now, agents)
    return ids


def merge_into(
    conn: sqlite3.Connection,
    creator_id: int,
    draft: PersonDraft,
    now: str,
    agents: AgentFinder | None = None,
) -> None:
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
    merge_contacts(conn, creator_id, draft.contacts, now, agents)
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
        if name in ATTRIBUTES and value not in (None, "") and known[name] in (None, "")
    }
    for said, belonging in _TOGETHER:
        if known[said] not in (None, ""):
            gaps.pop(belonging, None)
    return gaps


_TOGETHER = (
    ("province", "province_old"),
    ("profession", "profession_code"),
    ("label_override", "label_reason"),
    ("consent", "consent_on"),
)
"""Where the first is known, the second is not taken from elsewhere: it would tell of something else."""


_ChannelRow = tuple[int, str, str | None, str | None]


def _merge_channel(
    conn: sqlite3.Connection, creator_id: int, channel: ChannelDraft, source: Source, now: str
) -> None:
    channels = conn.execute(
        "SELECT id, platform, handle_key, url FROM channel WHERE creator_id = ? ORDER BY id", (creator_id,)
    ).fetchall()
    match = _same_channel(channels, channel)
    if match is None:
        if not _said_before(conn, creator_id, channels, channel, source, now):
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
        if not conn.execute(_SAME_SNAPSHOT, row[1:-1]).fetchone():
            conn.execute(METRICS_SQL, row)


def _said_before(
    conn: sqlite3.Connection,
    creator_id: int,
    channels: Sequence[_ChannelRow],
    draft: ChannelDraft,
    source: Source,
    now: str,
) -> bool:
    """Whether a channel of unknown platform and name only repeats what one of the person's channels has.

    When it came first it may have been taken for the only channel there was; now there are others.
    """
    if draft.platform is not Platform.UNKNOWN or draft.handle or draft.url:
        return False
    for channel_id, platform, *_ in channels:
        snapshot = metrics_row(creator_id, channel_id, draft.metrics, source, now)[1:-1]
        posts = "SELECT 1 FROM channel WHERE id = ? AND posts_per_week IS ?"
        if (
            Platform(platform).social
            and (draft.metrics.empty or conn.execute(_SAME_SNAPSHOT, snapshot).fetchone())
            and (
                draft.posts_per_week is None
                or conn.execute(posts, (channel_id, draft.posts_per_week)).fetchone()
            )
        ):
            return True
    return False


_SAME_SNAPSHOT = "SELECT 1 FROM metrics WHERE " + " AND ".join(
    f"{name} IS ?" for name in METRICS_COLUMNS[1:-1]
)


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
        return _nameless(channels, draft)
    if draft.url is not None:
        return next((row for row in channels if row[3] == draft.url), None)
    bare = [row for row in channels if row[1] == draft.platform]
    nameless = [row for row in bare if row[2] is None and row[3] is None]
    if nameless:
        return nameless[0]
    if draft.platform is Platform.UNKNOWN and not bare:
        bare = [row for row in channels if Platform(row[1]).social]
    return bare[0] if len(bare) == 1 else None


def _nameless(channels: Sequence[_ChannelRow], draft: ChannelDraft) -> _ChannelRow | None:
    """The channel without a handle that this one is: of the same link, else the only one without a link."""
    open_ones = [row for row in channels if row[2] is None and row[1] == draft.platform]
    linked = [row for row in open_ones if draft.url is not None and row[3] == draft.url]
    bare = [row for row in open_ones if row[3] is None]
    return linked[0] if linked else bare[0] if len(bare) == 1 else None


def _merge_rate(conn: sqlite3.Connection, creator_id: int, rate: RateDraft, source: Source, now: str) -> None:
    row = rate_row(new_uid(), creator_id, rate, source, now)
    last = conn.execute(
        "SELECT min, max, currency, quantity, unit, vat, negotiable, barter, commission, approx, net, stage"
        " FROM rate WHERE creator_id = ? AND deliverable = ? AND platform IS ? AND quantity = ? AND unit = ?"
        " ORDER BY quoted_on DESC, id DESC LIMIT 1",
        (creator_id, rate.deliverable, rate.platform, rate.price.quantity, rate.price.unit),
    ).fetchone()
    if last != row[4:16] and not conn.execute(_SAME_QUOTE, row[1:18]).fetchone():
        conn.execute(RATE_SQL, row)


_SAME_QUOTE = "SELECT 1 FROM rate WHERE " + " AND ".join(f"{name} IS ?" for name in RATE_COLUMNS[1:18])


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
