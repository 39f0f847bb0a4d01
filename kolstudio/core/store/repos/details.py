"""Changes single things of a person: columns, lists, figures, prices, contacts, the trash."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kolstudio.core.model.codes import ErBasis, Source
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
    if [
        row[0]
        for row in conn.execute("SELECT text FROM note WHERE creator_id = ? ORDER BY id", (creator_id,))
    ] == list(texts):
        return
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
    """Type one figure of a channel: today's typed snapshot holds it; None makes it unknown.

    The snapshot is dated no earlier than the newest one, so that what was typed is what is shown. An
    engagement rate keeps the basis of the one before.
    """
    if field not in METRIC_FIELDS:
        raise KeyError(field)
    if value is None:
        conn.execute(f"UPDATE metrics SET {field} = NULL WHERE channel_id = ?", (channel_id,))
        conn.execute(_DELETE_EMPTY, (channel_id,))
        return
    last = conn.execute(
        "SELECT measured_on, source, id FROM metrics WHERE channel_id = ?"
        " ORDER BY measured_on DESC, id DESC LIMIT 1",
        (channel_id,),
    ).fetchone()
    day = max(today, last[0]) if last else today
    if last and last[:2] == (day, Source.TYPED):
        row_id = last[2]
    else:
        metrics = MetricsDraft(measured_on=date.fromisoformat(day))
        cursor = conn.execute(METRICS_SQL, metrics_row(creator_id, channel_id, metrics, Source.TYPED, now))
        row_id = cursor.lastrowid
    if field == "er":
        basis = _er_basis(conn, channel_id)
        conn.execute("UPDATE metrics SET er_basis = ? WHERE id = ?", (basis, row_id))
    conn.execute(f"UPDATE metrics SET {field} = ? WHERE id = ?", (value, row_id))


_DELETE_EMPTY = (
    "DELETE FROM metrics WHERE channel_id = ? AND evidence IS NULL AND posts_counted IS NULL"
    f" AND avg_reach IS NULL AND {' AND '.join(f'{name} IS NULL' for name in METRIC_FIELDS)}"
)


def _er_basis(conn: sqlite3.Connection, channel_id: int) -> ErBasis:
    row = conn.execute(
        "SELECT er_basis FROM metrics WHERE channel_id = ? AND er IS NOT NULL"
        " ORDER BY measured_on DESC, id DESC LIMIT 1",
        (channel_id,),
    ).fetchone()
    return ErBasis(row[0]) if row else ErBasis.UNKNOWN


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


def keep_quotes_like(conn: sqlite3.Connection, creator_id: int, rate: RateDraft) -> str | None:
    """Remove all quotes for a deliverable but those for the very same thing; return the newest day of these.

    The same thing is the same platform, quantity and unit: its older quotes stay as price memory.
    """
    thing = (creator_id, rate.deliverable, rate.platform, rate.price.quantity, rate.price.unit)
    conn.execute(
        "DELETE FROM rate WHERE creator_id = ? AND deliverable = ?"
        " AND NOT (platform IS ? AND quantity = ? AND unit = ?)",
        thing,
    )
    row = conn.execute(
        "SELECT max(quoted_on) FROM rate WHERE creator_id = ? AND deliverable = ?", thing[:2]
    ).fetchone()
    return None if row[0] is None else str(row[0])


def remove_prices(conn: sqlite3.Connection, creator_id: int, deliverable: str) -> None:
    """Remove all quotes of a person for one deliverable, the older ones too."""
    conn.execute("DELETE FROM rate WHERE creator_id = ? AND deliverable = ?", (creator_id, deliverable))


def add_contacts(
    conn: sqlite3.Connection, creator_id: int, contacts: Iterable[ContactDraft], now: str
) -> None:
    """Give a person more contacts."""
    insert_contacts(conn, [(creator_id, contact) for contact in contacts], now)


def remove_questions(conn: sqlite3.Connection, creator_id: int, field: str) -> None:
    """Close the open questions about one field of a person."""
    conn.execute("DELETE FROM question WHERE creator_id = ? AND field = ?", (creator_id, field))


def remove_question(conn: sqlite3.Connection, question_id: int) -> None:
    """Close one open question."""
    conn.execute("DELETE FROM question WHERE id = ?", (question_id,))


def add_note(conn: sqlite3.Connection, creator_id: int, text: str, now: str) -> None:
    """Give a person one more note."""
    conn.execute(LIST_SQL["note"], (creator_id, text, now))
