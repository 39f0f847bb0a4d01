"""Single rows that belong to a person: channels, dated figures, quotes, contacts, notes."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence

from kolstudio.core.model.codes import Source
from kolstudio.core.model.draft import MetricsDraft
from kolstudio.core.model.parts import DatedNote, Quote, Snapshot
from kolstudio.core.store.repos.rows import METRIC_FIELDS, METRICS_SQL, metrics_row


def _set(conn: sqlite3.Connection, table: str, row_id: int, changes: Mapping[str, object]) -> None:
    columns = ", ".join(f"{name} = ?" for name in changes)
    conn.execute(f"UPDATE {table} SET {columns} WHERE id = ?", (*changes.values(), row_id))


# -- channels ---------------------------------------------------------------------------------------


def channel_holder(
    conn: sqlite3.Connection, platform: str, handle_key: str | None, url: str | None, *, but: int = 0
) -> tuple[int, str] | None:
    """Return the living person (id, name) who has this channel; `but` is a channel to leave out.

    By platform and handle; a channel without a handle by its link.
    """
    if handle_key is None and url is None:
        return None
    column, value = ("handle_key", handle_key) if handle_key is not None else ("url", url)
    row = conn.execute(
        "SELECT c.id, c.name FROM channel t JOIN creator c ON c.id = t.creator_id"
        f" WHERE t.{column} = ? AND t.platform = ? AND t.id <> ? AND c.deleted_at IS NULL"
        " ORDER BY t.id LIMIT 1",
        (value, platform, but),
    ).fetchone()
    return None if row is None else (row[0], row[1])


def update_channel(conn: sqlite3.Connection, channel_id: int, changes: Mapping[str, object]) -> None:
    """Set columns of a channel."""
    _set(conn, "channel", channel_id, changes)


def remove_channel(conn: sqlite3.Connection, channel_id: int) -> None:
    """Remove a channel with its figures."""
    conn.execute("DELETE FROM channel WHERE id = ?", (channel_id,))


def snapshots(conn: sqlite3.Connection, creator_id: int) -> dict[int, list[Snapshot]]:
    """Return what was measured of a person's channels, oldest first, by channel."""
    found: dict[int, list[Snapshot]] = defaultdict(list)
    for row in conn.execute(
        f"SELECT channel_id, id, measured_on, source, source_note, {', '.join(METRIC_FIELDS)} FROM metrics"
        " WHERE creator_id = ? ORDER BY channel_id, measured_on, id",
        (creator_id,),
    ):
        figures = dict(zip(METRIC_FIELDS, row[5:], strict=True))
        found[row[0]].append(Snapshot(row[1], row[2], Source(row[3]), row[4], figures))
    return dict(found)


def set_dated_figure(
    conn: sqlite3.Connection,
    creator_id: int,
    channel_id: int,
    field: str,
    value: int,
    *,
    snapshot: int | None,
    draft: MetricsDraft,
    note: str,
    now: str,
) -> None:
    """Write one figure into a typed snapshot, or into a new one of the draft's day when there is none."""
    if field not in METRIC_FIELDS:
        raise KeyError(field)
    if snapshot is None:
        cursor = conn.execute(METRICS_SQL, metrics_row(creator_id, channel_id, draft, Source.TYPED, now))
        snapshot = int(cursor.lastrowid or 0)
    changes: dict[str, object] = {field: value, **({"source_note": note} if note else {})}
    _set(conn, "metrics", snapshot, changes)


def update_snapshot(conn: sqlite3.Connection, snapshot: int, measured_on: str, note: str) -> None:
    """Say when and from where figures were taken."""
    _set(conn, "metrics", snapshot, {"measured_on": measured_on, "source_note": note})


# -- rates ------------------------------------------------------------------------------------------


def quotes(conn: sqlite3.Connection, creator_id: int) -> list[Quote]:
    """Return every quote of a person, oldest first."""
    return [
        Quote(row[0], (row[1], row[2], row[3], row[4]), row[5], row[6], row[7], row[8], Source(row[9]))
        for row in conn.execute(
            "SELECT id, deliverable, platform, quantity, unit, min, max, currency, quoted_on, source"
            " FROM rate WHERE creator_id = ? ORDER BY quoted_on, id",
            (creator_id,),
        )
    ]


def update_rate(conn: sqlite3.Connection, rate_id: int, changes: Mapping[str, object]) -> None:
    """Set columns of one quote."""
    _set(conn, "rate", rate_id, changes)


def relabel_rates(conn: sqlite3.Connection, rates: Sequence[int], column: str, value: str | None) -> None:
    """Say of a quote and its older ones that they are for another thing or another platform."""
    if column not in ("deliverable", "platform"):
        raise KeyError(column)
    conn.executemany(f"UPDATE rate SET {column} = ? WHERE id = ?", [(value, rate) for rate in rates])


def remove_rates(conn: sqlite3.Connection, rates: Sequence[int]) -> None:
    """Remove quotes."""
    conn.executemany("DELETE FROM rate WHERE id = ?", [(rate,) for rate in rates])


# -- contacts ---------------------------------------------------------------------------------------


def set_contact(
    conn: sqlite3.Connection, contact_id: int, agent_id: int | None, part: str, value: str
) -> None:
    """Set one part of a contact; of a manager or an agency for everybody it holds."""
    if part not in ("name", "phone", "email", "zalo"):
        raise KeyError(part)
    table, row_id = ("contact", contact_id) if agent_id is None else ("agent", agent_id)
    _set(conn, table, row_id, {part: value})


def remove_contact(conn: sqlite3.Connection, contact_id: int) -> None:
    """Remove a contact from a person; a manager or agency stays for the others."""
    conn.execute("DELETE FROM contact WHERE id = ?", (contact_id,))


def shared_with(conn: sqlite3.Connection, agent_id: int, creator_id: int) -> int:
    """Return how many other living people a manager or an agency holds."""
    row = conn.execute(
        "SELECT count(DISTINCT t.creator_id) FROM contact t JOIN creator c ON c.id = t.creator_id"
        " WHERE t.agent_id = ? AND t.creator_id <> ? AND c.deleted_at IS NULL",
        (agent_id, creator_id),
    ).fetchone()
    return int(row[0])


# -- notes ------------------------------------------------------------------------------------------


def notes(conn: sqlite3.Connection, creator_id: int) -> list[DatedNote]:
    """Return the notes of a person, newest first."""
    return [
        DatedNote(*row)
        for row in conn.execute(
            "SELECT id, text, created FROM note WHERE creator_id = ? ORDER BY id DESC", (creator_id,)
        )
    ]


def update_note(conn: sqlite3.Connection, note_id: int, text: str) -> None:
    """Set the text of a note."""
    _set(conn, "note", note_id, {"text": text})


def remove_note(conn: sqlite3.Connection, note_id: int) -> None:
    """Remove a note."""
    conn.execute("DELETE FROM note WHERE id = ?", (note_id,))
