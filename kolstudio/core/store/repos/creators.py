"""Writes people: many new ones at once, one merged into an existing one, single fields, the trash."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kolstudio.core.model.codes import Platform, Source
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, MetricsDraft, PersonDraft, RateDraft
from kolstudio.core.rules.fold import fold, handle_key
from kolstudio.core.store.repos.agents import AgentFinder, is_agent
from kolstudio.core.store.repos.ids import new_uid, new_uids, next_id

ATTRIBUTES = (
    "real_name",
    "gender",
    "birth_year",
    "profession",
    "profession_code",
    "country",
    "province",
    "province_old",
    "area",
    "reach",
    "address",
    "audience",
    "origin",
    "expertise",
    "expertise_proof",
    "profession_share",
    "media_appearances",
    "income",
    "deals_per_quarter",
    "posts_per_week",
    "main_channel",
    "talk",
    "style",
    "sponsored_share",
    "approval_rounds",
    "label_override",
    "label_reason",
    "rating",
    "owner",
    "source",
    "consent",
    "consent_on",
    "starred",
    "do_not_book",
    "do_not_book_reason",
    "do_not_book_until",
    "photo",
)
"""The plain columns of a person that a draft or an edit may set."""

_DEFAULTS: dict[str, object] = {
    "country": "VN",
    "starred": 0,
    "do_not_book": 0,
    **dict.fromkeys(
        (
            "real_name",
            "profession",
            "area",
            "address",
            "audience",
            "expertise_proof",
            "label_reason",
            "rating",
            "owner",
            "source",
            "consent",
            "do_not_book_reason",
        ),
        "",
    ),
}
_CREATOR_SQL = (
    f"INSERT INTO creator (id, uid, name, name_is_handle, {', '.join(ATTRIBUTES)}, value_source, created, updated)"
    f" VALUES ({', '.join('?' * (len(ATTRIBUTES) + 7))})"
)
_CHANNEL_SQL = (
    "INSERT INTO channel (id, uid, creator_id, platform, handle, handle_key, url, posts_per_week, created)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
METRIC_FIELDS = (
    "followers",
    "er",
    "avg_views",
    "median_views",
    "avg_likes",
    "avg_comments",
    "avg_shares",
    "avg_engagement",
)
_METRICS_SQL = (
    "INSERT INTO metrics (creator_id, channel_id, measured_on, followers, er, er_basis, avg_views,"
    " median_views, avg_likes, avg_comments, avg_shares, avg_engagement, source, created)"
    f" VALUES ({', '.join('?' * 14)})"
)
_RATE_SQL = (
    "INSERT INTO rate (uid, creator_id, deliverable, platform, min, max, currency, quantity, unit, vat,"
    " negotiable, barter, commission, approx, net, stage, quoted_on, valid_until, usage, raw, source, created)"
    f" VALUES ({', '.join('?' * 22)})"
)
_CONTACT_SQL = (
    "INSERT INTO contact (uid, creator_id, kind, agent_id, name, phone, email, zalo, created)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_LISTS = {
    "alias": "INSERT OR IGNORE INTO alias (creator_id, name) VALUES (?, ?)",
    "tag": "INSERT OR IGNORE INTO tag (creator_id, name) VALUES (?, ?)",
    "role": "INSERT OR IGNORE INTO role (creator_id, code) VALUES (?, ?)",
    "creator_value": "INSERT OR IGNORE INTO creator_value (creator_id, code) VALUES (?, ?)",
    "creator_field": "INSERT OR IGNORE INTO creator_field (creator_id, code, words) VALUES (?, ?, ?)",
    "note": "INSERT INTO note (creator_id, text, created) VALUES (?, ?, ?)",
    "question": 'INSERT INTO question (creator_id, code, field, "column", value, created) VALUES (?, ?, ?, ?, ?, ?)',
}

BULK_TABLES = ("creator", "channel", "metrics", "rate", "contact", "alias", "tag", "role", "creator_value",
               "creator_field", "note", "question", "agent")  # fmt: skip
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
        _CREATOR_SQL,
        (_creator_row(ids[at], uids[at], draft, now) for at, draft in enumerate(drafts)),
    )
    channel_rows: list[tuple[object, ...]] = []
    metric_rows: list[tuple[object, ...]] = []
    rate_rows: list[tuple[object, ...]] = []
    lists: dict[str, list[tuple[object, ...]]] = {table: [] for table in _LISTS}
    channel_id = next_id(conn, "channel")
    channel_uids = iter(new_uids(sum(len(draft.channels) for draft in drafts)))
    rate_uids = iter(new_uids(sum(len(draft.rates) for draft in drafts)))
    for creator_id, draft in zip(ids, drafts, strict=True):
        for channel in draft.channels:
            channel_rows.append(_channel_row(channel_id, next(channel_uids), creator_id, channel, now))
            if not channel.metrics.empty:
                metric_rows.append(
                    _metrics_row(creator_id, channel_id, channel.metrics, draft.value_source, now)
                )
            channel_id += 1
        for rate in draft.rates:
            rate_rows.append(_rate_row(next(rate_uids), creator_id, rate, draft.value_source, now))
        for table, rows in _list_rows(creator_id, draft, now):
            lists[table].extend(rows)
    conn.executemany(_CHANNEL_SQL, channel_rows)
    conn.executemany(_METRICS_SQL, metric_rows)
    conn.executemany(_RATE_SQL, rate_rows)
    for table, rows in lists.items():
        if rows:
            conn.executemany(_LISTS[table], rows)
    _insert_contacts(
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
        conn.execute(_LISTS["alias"], (creator_id, draft.name))
    for channel in draft.channels:
        _merge_channel(conn, creator_id, channel, draft.value_source, now)
    for rate in draft.rates:
        _merge_rate(conn, creator_id, rate, draft.value_source, now)
    _merge_contacts(conn, creator_id, draft.contacts, now)
    for table, rows in _list_rows(creator_id, draft, now):
        for values in rows:
            if table in ("note", "question") and _has_text(conn, table, creator_id, values):
                continue
            conn.execute(_LISTS[table], values)
    update(conn, creator_id, changes, now)


def update(conn: sqlite3.Connection, creator_id: int, changes: Mapping[str, object], now: str) -> None:
    """Set plain columns of a person and the moment of the change."""
    columns = {**changes, "updated": now}
    conn.execute(
        f"UPDATE creator SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?",
        (*columns.values(), creator_id),
    )


def replace_list(conn: sqlite3.Connection, creator_id: int, table: str, rows: Iterable[Sequence[object]]) -> None:
    """Make the rows of a list table (alias, tag, role, field, value, note) of a person exactly these.

    Rows are the values after `creator_id`; rows that stay keep their id.
    """
    columns = {"creator_field": "code, words", "note": "text, created"}.get(table)
    columns = columns or ("code" if table in ("role", "creator_value") else "name")
    width = columns.count(",") + 1
    wanted = [tuple(row) for row in rows]
    for row_id, *values in conn.execute(
        f"SELECT id, {columns} FROM {table} WHERE creator_id = ? ORDER BY id", (creator_id,)
    ).fetchall():
        if tuple(values) in wanted:
            wanted.remove(tuple(values))
        else:
            conn.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
    conn.executemany(
        f"INSERT INTO {table} (creator_id, {columns}) VALUES ({', '.join('?' * (width + 1))})",
        [(creator_id, *values) for values in wanted],
    )


def set_deleted(conn: sqlite3.Connection, ids: Sequence[int], deleted_at: str | None) -> None:
    """Put people into the trash or take them out of it."""
    conn.executemany("UPDATE creator SET deleted_at = ? WHERE id = ?", [(deleted_at, i) for i in ids])


def delete_forever(conn: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Remove people with everything that is theirs."""
    conn.executemany("DELETE FROM creator WHERE id = ?", [(i,) for i in ids])


def set_metric(
    conn: sqlite3.Connection,
    creator_id: int,
    channel_id: int,
    field: str,
    value: int | None,
    *,
    today: str,
    now: str,
    er_basis: str | None = None,
) -> None:
    """Type one figure of a channel: today's typed snapshot holds it; None makes it unknown."""
    if field not in METRIC_FIELDS:
        raise KeyError(field)
    if value is None:
        conn.execute(f"UPDATE metrics SET {field} = NULL WHERE channel_id = ?", (channel_id,))
        return
    row = conn.execute(
        "SELECT id FROM metrics WHERE channel_id = ? AND measured_on = ? AND source = 'typed'"
        " AND id = (SELECT max(id) FROM metrics WHERE channel_id = ?1) ORDER BY id DESC LIMIT 1",
        (channel_id, today),
    ).fetchone()
    if row is None:
        metrics = MetricsDraft(measured_on=date.fromisoformat(today))
        cursor = conn.execute(_METRICS_SQL, _metrics_row(creator_id, channel_id, metrics, Source.TYPED, now))
        row = (cursor.lastrowid,)
    conn.execute(f"UPDATE metrics SET {field} = ? WHERE id = ?", (value, row[0]))
    if er_basis is not None:
        conn.execute("UPDATE metrics SET er_basis = ? WHERE id = ?", (er_basis, row[0]))


def add_channel(conn: sqlite3.Connection, creator_id: int, channel: ChannelDraft, source: Source, now: str) -> int:
    """Give a person one more channel and return its id."""
    channel_id = next_id(conn, "channel")
    conn.execute(_CHANNEL_SQL, _channel_row(channel_id, new_uid(), creator_id, channel, now))
    if not channel.metrics.empty:
        conn.execute(_METRICS_SQL, _metrics_row(creator_id, channel_id, channel.metrics, source, now))
    return channel_id


def add_rate(conn: sqlite3.Connection, creator_id: int, rate: RateDraft, source: Source, now: str) -> None:
    """Give a person one more quote."""
    conn.execute(_RATE_SQL, _rate_row(new_uid(), creator_id, rate, source, now))


def remove_rates(conn: sqlite3.Connection, rate_ids: Iterable[int]) -> None:
    """Remove quotes."""
    conn.executemany("DELETE FROM rate WHERE id = ?", [(i,) for i in rate_ids])


def add_contacts(conn: sqlite3.Connection, creator_id: int, contacts: Iterable[ContactDraft], now: str) -> None:
    """Give a person more contacts."""
    _insert_contacts(conn, [(creator_id, contact) for contact in contacts], now)


def remove_contacts(conn: sqlite3.Connection, contact_ids: Iterable[int]) -> None:
    """Remove contacts (a shared manager or agency stays)."""
    conn.executemany("DELETE FROM contact WHERE id = ?", [(i,) for i in contact_ids])


def remove_questions(conn: sqlite3.Connection, creator_id: int, field: str) -> None:
    """Close the open questions about one field of a person."""
    conn.execute("DELETE FROM question WHERE creator_id = ? AND field = ?", (creator_id, field))


def _creator_row(creator_id: int, uid: str, draft: PersonDraft, now: str) -> tuple[object, ...]:
    values = draft.attributes
    return (
        creator_id,
        uid,
        draft.name,
        int(draft.name_is_handle),
        draft.real_name or values.get("real_name", ""),
        *(
            value if (value := values.get(name)) is not None else _DEFAULTS.get(name)
            for name in ATTRIBUTES[1:]
        ),
        draft.value_source,
        now,
        now,
    )


def _channel_row(
    channel_id: int, uid: str, creator_id: int, channel: ChannelDraft, now: str
) -> tuple[object, ...]:
    handle = channel.handle
    return (
        channel_id,
        uid,
        creator_id,
        channel.platform,
        handle,
        handle_key(handle) if handle else None,
        channel.url,
        channel.posts_per_week,
        now,
    )


def _metrics_row(
    creator_id: int, channel_id: int, metrics: MetricsDraft, source: Source, now: str
) -> tuple[object, ...]:
    return (
        creator_id,
        channel_id,
        metrics.measured_on.isoformat() if metrics.measured_on else now[:10],
        metrics.followers,
        metrics.er,
        metrics.er_basis,
        metrics.avg_views,
        metrics.median_views,
        metrics.avg_likes,
        metrics.avg_comments,
        metrics.avg_shares,
        metrics.avg_engagement,
        source,
        now,
    )


def _rate_row(uid: str, creator_id: int, rate: RateDraft, source: Source, now: str) -> tuple[object, ...]:
    price = rate.price
    return (
        uid,
        creator_id,
        rate.deliverable,
        rate.platform,
        price.min,
        price.max,
        price.currency,
        price.quantity,
        price.unit,
        price.vat,
        int(price.negotiable),
        int(price.barter),
        price.commission,
        int(price.approx),
        int(price.net),
        rate.stage,
        rate.quoted_on.isoformat() if rate.quoted_on else now[:10],
        rate.valid_until.isoformat() if rate.valid_until else None,
        rate.usage,
        rate.raw,
        source,
        now,
    )


def _list_rows(
    creator_id: int, draft: PersonDraft, now: str
) -> Iterable[tuple[str, list[tuple[object, ...]]]]:
    if draft.aliases:
        yield "alias", [(creator_id, name) for name in draft.aliases]
    if draft.tags:
        yield "tag", [(creator_id, name) for name in draft.tags]
    if draft.roles:
        yield "role", [(creator_id, code) for code in draft.roles]
    if draft.brand_values:
        yield "creator_value", [(creator_id, code) for code in draft.brand_values]
    if draft.fields:
        yield "creator_field", [(creator_id, code, words) for code, words in draft.fields]
    if draft.notes:
        yield "note", [(creator_id, text, now) for text in draft.notes]
    if draft.questions:
        yield "question", [(creator_id, q.code, q.field, q.column, q.value, now) for q in draft.questions]


def _insert_contacts(conn: sqlite3.Connection, contacts: Sequence[tuple[int, ContactDraft]], now: str) -> None:
    finder = AgentFinder(conn, now) if any(is_agent(contact.kind) for _, contact in contacts) else None
    uids = new_uids(len(contacts))
    rows: list[tuple[object, ...]] = []
    for uid, (creator_id, contact) in zip(uids, contacts, strict=True):
        if finder is not None and is_agent(contact.kind):
            agent_id = finder.find_or_create(contact)
            rows.append((uid, creator_id, contact.kind, agent_id, "", "", "", "", now))
        else:
            rows.append(
                (uid, creator_id, contact.kind, None, contact.name, contact.phone, contact.email, contact.zalo, now)
            )
    conn.executemany(_CONTACT_SQL, rows)


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
        row = _metrics_row(creator_id, channel_id, channel.metrics, source, now)
        last = conn.execute(
            "SELECT creator_id, channel_id, measured_on, followers, er, er_basis, avg_views, median_views,"
            " avg_likes, avg_comments, avg_shares, avg_engagement, source FROM metrics"
            " WHERE channel_id = ? ORDER BY measured_on DESC, id DESC LIMIT 1",
            (channel_id,),
        ).fetchone()
        if last != row[:-1]:
            conn.execute(_METRICS_SQL, row)


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
    row = _rate_row(new_uid(), creator_id, rate, source, now)
    last = conn.execute(
        "SELECT min, max, currency, quantity, unit, vat, negotiable, barter, commission, approx, net, stage"
        " FROM rate WHERE creator_id = ? AND deliverable = ? AND platform IS ? AND quantity = ? AND unit = ?"
        " ORDER BY quoted_on DESC, id DESC LIMIT 1",
        (creator_id, rate.deliverable, rate.platform, rate.price.quantity, rate.price.unit),
    ).fetchone()
    if last != row[4:16]:
        conn.execute(_RATE_SQL, row)


def _merge_contacts(
    conn: sqlite3.Connection, creator_id: int, contacts: Sequence[ContactDraft], now: str
) -> None:
    have = conn.execute(
        "SELECT c.kind, coalesce(a.phone, c.phone), coalesce(a.email, c.email), coalesce(a.zalo, c.zalo),"
        " coalesce(a.name, c.name) FROM contact c LEFT JOIN agent a ON a.id = c.agent_id WHERE c.creator_id = ?",
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
            'SELECT 1 FROM question WHERE creator_id = ? AND field = ? AND "column" = ? AND value = ? LIMIT 1',
            (creator_id, values[2], values[3], values[4]),
        )
    return found.fetchone() is not None
