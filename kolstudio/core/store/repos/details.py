"""Changes single things of a person: columns, lists, figures, prices, contacts, the trash."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kolstudio.core.model.codes import Source
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, MetricsDraft, RateDraft
from kolstudio.core.store.repos.agents import insert_contacts
from kolstudio.core.store.repos.ids import new_uid, next_id
from kolstudio.core.store.repos.rows import (
    CHANNEL_SQL,
    LIST_SQL,
    METRIC_FIELDS,
    METRICS_SQL,
    RATE_SQL,
    channel_row,
    metrics_row,
    rate_row,
)


def update(conn: sqlite3.Connection, creator_id: int, changes: Mapping[str, object], now: str) -> None:
    """Set plain columns of a person and the moment of the change."""
    columns = {**changes, "updated": now}
    conn.execute(
        f"UPDATE creator SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?",
        (*columns.values(), creator_id),
    )


def replace_list(
    conn: sqlite3.Connection, creator_id: int, table: str, rows: Iterable[Sequence[object]]
) -> None:
    """Make the rows of a list table (alias, tag, role, field, value) of a person exactly these.

    Rows are the values after `creator_id`; rows that stay keep their id.
    """
    columns = {"creator_field": "code, words", "role": "code", "creator_value": "code"}.get(table, "name")
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


def replace_notes(conn: sqlite3.Connection, creator_id: int, texts: Sequence[str], now: str) -> None:
    """Make the notes of a person exactly these."""
    conn.execute("DELETE FROM note WHERE creator_id = ?", (creator_id,))
    conn.executemany(LIST_SQL["note"], [(creator_id, text, now) for text in texts])


def replace_own_contacts(
    conn: sqlite3.Connection, creator_id: int, column: str, values: Sequence[str], now: str
) -> None:
    """Make a person's own phones or e-mails exactly these; what else a contact holds stays."""
    if column not in ("phone", "email"):
        raise KeyError(column)
    wanted = list(dict.fromkeys(values))
    for contact_id, value in conn.execute(
        f"SELECT id, {column} FROM contact WHERE creator_id = ? AND kind = 'own' AND {column}"
        " <> '' ORDER BY id",
        (creator_id,),
    ).fetchall():
        if value in wanted:
            wanted.remove(value)
        else:
            conn.execute(f"UPDATE contact SET {column} = '' WHERE id = ?", (contact_id,))
    conn.execute(
        "DELETE FROM contact WHERE creator_id = ? AND kind = 'own'"
        " AND phone = '' AND email = '' AND zalo = '' AND name = ''",
        (creator_id,),
    )
    add_contacts(
        conn,
        creator_id,
        [ContactDraft(phone=value) if column == "phone" else ContactDraft(email=value) for value in wanted],
        now,
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
        cursor = conn.execute(METRICS_SQL, metrics_row(creator_id, channel_id, metrics, Source.TYPED, now))
        row = (cursor.lastrowid,)
    conn.execute(f"UPDATE metrics SET {field} = ? WHERE id = ?", (value, row[0]))


def set_er_basis(conn: sqlite3.Connection, channel_id: int, basis: str) -> None:
    """Say what the newest engagement rate of a channel is divided by."""
    conn.execute(
        "UPDATE metrics SET er_basis = ? WHERE id = (SELECT id FROM metrics WHERE channel_id = ?"
        " AND er IS NOT NULL ORDER BY measured_on DESC, id DESC LIMIT 1)",
        (basis, channel_id),
    )


def add_channel(
    conn: sqlite3.Connection, creator_id: int, channel: ChannelDraft, source: Source, now: str
) -> int:
    """Give a person one more channel and return its id."""
    channel_id = next_id(conn, "channel")
    conn.execute(CHANNEL_SQL, channel_row(channel_id, new_uid(), creator_id, channel, now))
    if not channel.metrics.empty:
        conn.execute(METRICS_SQL, metrics_row(creator_id, channel_id, channel.metrics, source, now))
    return channel_id


def add_rate(conn: sqlite3.Connection, creator_id: int, rate: RateDraft, source: Source, now: str) -> None:
    """Give a person one more quote."""
    conn.execute(RATE_SQL, rate_row(new_uid(), creator_id, rate, source, now))


def remove_rates(conn: sqlite3.Connection, rate_ids: Iterable[int]) -> None:
    """Remove quotes."""
    conn.executemany("DELETE FROM rate WHERE id = ?", [(i,) for i in rate_ids])


def remove_prices(conn: sqlite3.Connection, creator_id: int, deliverable: str) -> None:
    """Remove all quotes of a person for one deliverable, the older ones too."""
    conn.execute("DELETE FROM rate WHERE creator_id = ? AND deliverable = ?", (creator_id, deliverable))


def add_contacts(
    conn: sqlite3.Connection, creator_id: int, contacts: Iterable[ContactDraft], now: str
) -> None:
    """Give a person more contacts."""
    insert_contacts(conn, [(creator_id, contact) for contact in contacts], now)


def remove_contacts(conn: sqlite3.Connection, contact_ids: Iterable[int]) -> None:
    """Remove contacts (a shared manager or agency stays)."""
    conn.executemany("DELETE FROM contact WHERE id = ?", [(i,) for i in contact_ids])


def remove_questions(conn: sqlite3.Connection, creator_id: int, field: str) -> None:
    """Close the open questions about one field of a person."""
    conn.execute("DELETE FROM question WHERE creator_id = ? AND field = ?", (creator_id, field))
