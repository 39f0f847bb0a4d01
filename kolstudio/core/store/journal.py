"""The journal: drains what capture saw into one entry per change, and merges quick repeats.

An entry keeps only what cannot be found elsewhere: ids of inserted rows, changed columns of updated
rows, deleted rows whole.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import IntEnum

from kolstudio.core.store import chunks
from kolstudio.core.store.capture import PEOPLE_THROUGH, Capture, Table
from kolstudio.core.store.changes import MANY, Ids, TableChange
from kolstudio.core.store.chunks import Row, Update

COALESCE_WITHIN = timedelta(seconds=2)
UNDO_STEPS = 100
_COALESCE_ROWS = 200
_SUBJECTS_MAX = 50
_TOUCH = frozenset({"updated"})
"""Columns that only say when a row was changed: a change of nothing else is no change."""


class State(IntEnum):
    """Values of `journal.state`."""

    APPLIED = 0
    UNDONE = 1
    DROPPED = 2
    MARKER = 3
    THINNED = 4


def moment(at: datetime) -> str:
    """Return a moment as the store keeps it: UTC, milliseconds, Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


@dataclass(slots=True)
class TableDrain:
    """What happened to one table in a change."""

    table: Table
    inserted: Ids = field(default=Ids())
    span: tuple[int | None, int | None] = (None, None)
    updates: list[Update] = field(default_factory=list)
    deleted: list[Row] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.inserted or self.updates or self.deleted)

    def change(self) -> TableChange:
        """Return the facts for the change set."""
        return TableChange(
            self.inserted,
            Ids.of(u.row_id for u in self.updates),
            Ids.of(int(row[0] or 0) for row in self.deleted),
            frozenset(name for u in self.updates for name in u.columns),
        )


class People:
    """Gathers the people touched, up to a number beyond which they are simply "many"."""

    def __init__(self) -> None:
        self._known: set[int] | None = set()

    def add(self, people: Iterable[int]) -> None:
        """Add people."""
        if self._known is not None:
            self._known.update(people)
            if len(self._known) > MANY:
                self._known = None

    def many(self) -> None:
        """Stop counting: there are too many, or nobody knows who."""
        self._known = None

    @property
    def is_many(self) -> bool:
        """Whether there are too many to list."""
        return self._known is None

    def result(self) -> frozenset[int] | None:
        """Return the people, None for many."""
        return None if self._known is None else frozenset(self._known)


def drain(conn: sqlite3.Connection, capture: Capture, people: People) -> dict[str, TableDrain]:
    """Read what the change did, add the people it touched, and empty the shadow tables."""
    touched = capture.touched()
    drained = {}
    for name, (shadowed, grown, mark) in touched.items():
        found = TableDrain(capture.tables[name])
        if shadowed:
            _drain_shadow(conn, found, people)
        if grown:
            _drain_new(conn, found, mark, people)
        if found:
            drained[name] = found
        _add_linked_people(conn, found, people)
    capture.clear(name for name, facts in touched.items() if facts.shadowed)
    return drained


def _drain_shadow(conn: sqlite3.Connection, found: TableDrain, people: People) -> None:
    table, columns = found.table, found.table.columns
    width, person_at = len(columns), table.person_at
    was = ", ".join(f'w."{name}"' for name in columns)
    now = ", ".join(f't."{name}"' for name in columns)
    live = f'main."{table.name}" t ON t.id = w.id'
    for row in conn.execute(
        f'SELECT {was}, t.id, {now} FROM temp."{table.shadow}" w LEFT JOIN {live} WHERE w.__was = 1'
    ):
        before, alive, after = row[:width], row[width], row[width + 1 :]
        if alive is None:
            found.deleted.append(before)
        elif before != after:
            changed = {
                name: (old, new) for name, old, new in zip(columns, before, after, strict=True) if old != new
            }
            update = Update(row[0], None if person_at is None else after[person_at], changed)
            found.updates.append(update)
            people.add(update.people)
    if person_at is not None:
        people.add(owner for row in found.deleted if isinstance(owner := row[person_at], int))
    person = f't."{table.person}"' if table.person else "NULL"
    # CROSS JOIN keeps the small shadow table outermost; else SQLite walks the live table
    born = conn.execute(
        f'SELECT t.id, {person} FROM temp."{table.shadow}" w CROSS JOIN {live}'
        " WHERE w.__was = 0 ORDER BY t.id"
    ).fetchall()
    owners = [row[1] for row in born if row[1] is not None]
    people.add(owners)
    found.inserted = Ids.of_sorted(row[0] for row in born)
    found.span = (min(owners), max(owners)) if owners else (None, None)


def _drain_new(conn: sqlite3.Connection, found: TableDrain, mark: int, people: People) -> None:
    table = found.table
    person = f'"{table.person}"' if table.person else "NULL"
    n, first, last, lo, hi = conn.execute(
        f"SELECT count(*), min(id), max(id), min({person}), max({person})"
        f' FROM main."{table.name}" WHERE id > ?',
        (mark,),
    ).fetchone()
    if not n:
        return
    if last - first + 1 == n:
        ids = Ids((range(first, last + 1),))
    else:
        rows = conn.execute(f'SELECT id FROM main."{table.name}" WHERE id > ? ORDER BY id', (mark,))
        ids = Ids.of_sorted(row[0] for row in rows)
    found.inserted = found.inserted.joined(ids)
    if lo is None:
        return
    known = [p for p in found.span if p is not None]
    found.span = (min(lo, *known), max(hi, *known)) if known else (lo, hi)
    if lo == hi:
        people.add((lo,))
    elif not people.is_many:
        rows = conn.execute(
            f'SELECT DISTINCT {person} FROM main."{table.name}"'
            f" WHERE id > ? AND {person} IS NOT NULL LIMIT ?",
            (mark, MANY + 1),
        )
        people.add(row[0] for row in rows)


def _add_linked_people(conn: sqlite3.Connection, found: TableDrain, people: People) -> None:
    if found.table.name in PEOPLE_THROUGH and not people.is_many:
        for update in found.updates:
            people.add(linked_people(conn, found.table.name, update.row_id))


def linked_people(conn: sqlite3.Connection, table: str, row_id: int) -> list[int]:
    """Return the people that a link table ties to a row of a table in `PEOPLE_THROUGH`."""
    link, column = PEOPLE_THROUGH[table]
    rows = conn.execute(f'SELECT creator_id FROM main."{link}" WHERE "{column}" = ?', (row_id,))
    return [row[0] for row in rows]


@dataclass(frozen=True, slots=True)
class _Last:
    key: str
    entry: int
    at: datetime


class Journal:
    """Writes entries; remembers the last one for coalescing, in memory only."""

    def __init__(self, conn: sqlite3.Connection, schema: int) -> None:
        self._conn = conn
        self.schema = schema
        self._last: _Last | None = None

    def forget(self) -> None:
        """Let nothing merge into the last entry: after undo, redo and failures."""
        self._last = None

    def record(
        self,
        drained: dict[str, TableDrain],
        *,
        op: str,
        origin: str,
        subject: Sequence[int],
        undoable: bool,
        coalesce: str | None,
        at: datetime,
    ) -> int | None:
        """Write the entry of a change and return its id; None when a repeat took an entry back to nothing."""
        mergeable = all(d.updates and not d.inserted and not d.deleted for d in drained.values()) and (
            sum(len(d.updates) for d in drained.values()) <= _COALESCE_ROWS
        )
        last, self._last = self._last, None
        if coalesce is not None and mergeable and last is not None and self._continues(last, coalesce, at):
            entry = last.entry if self._merge(last.entry, drained, at) else None
        else:
            entry = self._write(drained, op, origin, subject, undoable, at)
        if coalesce is not None and mergeable and entry is not None:
            self._last = _Last(coalesce, entry, at)
        return entry

    def _continues(self, last: _Last, key: str, at: datetime) -> bool:
        if last.key != key or not timedelta(0) <= at - last.at <= COALESCE_WITHIN:
            return False
        newest = self._conn.execute("SELECT id, state FROM main.journal ORDER BY id DESC LIMIT 1").fetchone()
        return bool(newest == (last.entry, State.APPLIED))

    def _write(
        self,
        drained: dict[str, TableDrain],
        op: str,
        origin: str,
        subject: Sequence[int],
        undoable: bool,
        at: datetime,
    ) -> int:
        if undoable:
            self._conn.execute(
                "UPDATE main.journal SET state = ? WHERE state = ?", (State.DROPPED, State.UNDONE)
            )
        else:
            self._drop_stale_images(drained)
        cursor = self._conn.execute(
            "INSERT INTO main.journal (at, op, subject, origin, schema, state, undoable)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (moment(at), op, subject_text(subject), origin, self.schema, State.APPLIED, int(undoable)),
        )
        entry = cursor.lastrowid
        assert entry is not None
        for name, found in drained.items():
            chunks.write_ids(self._conn, entry, name, found.inserted, found.span)
            chunks.write_updates(self._conn, entry, name, found.updates)
            chunks.write_rows(self._conn, entry, found.table, "D", found.deleted)
        return entry

    def _drop_stale_images(self, drained: dict[str, TableDrain]) -> None:
        """A change that undo skips may alter rows whose images an earlier undo left: let those go."""
        for name, found in drained.items():
            if found.updates or found.deleted:
                self._conn.execute(
                    "DELETE FROM main.journal_chunk WHERE kind = 'X' AND tbl = ? AND entry IN (SELECT id"
                    " FROM main.journal WHERE state = 0"
                    " AND id IN (SELECT ref FROM main.journal WHERE state = 3))",
                    (name,),
                )

    def _merge(self, entry: int, drained: dict[str, TableDrain], at: datetime) -> bool:
        """Compose a change with the entry before it; False when together they change nothing."""
        merged: dict[str, dict[int, Update]] = {}
        for chunk in chunks.of_entry(self._conn, entry, "U"):
            merged.setdefault(chunk.table, {}).update({u.row_id: u for u in chunks.read_updates(chunk)})
        for name, found in drained.items():
            rows = merged.setdefault(name, {})
            for update in found.updates:
                rows[update.row_id] = _composed(rows.get(update.row_id), update)
        kept = {name: [u for u in rows.values() if u.columns] for name, rows in merged.items()}
        kept = {name: updates for name, updates in kept.items() if updates}
        self._conn.execute("DELETE FROM main.journal_chunk WHERE entry = ?", (entry,))
        if touches_only(kept):
            restore_touched(self._conn, kept)
            self._conn.execute("DELETE FROM main.journal WHERE id = ?", (entry,))
            return False
        for name, updates in kept.items():
            chunks.write_updates(self._conn, entry, name, updates)
        self._conn.execute("UPDATE main.journal SET at = ? WHERE id = ?", (moment(at), entry))
        return True


def _composed(first: Update | None, then: Update) -> Update:
    if first is None:
        return then
    columns = dict(first.columns)
    for name, (before, after) in then.columns.items():
        columns[name] = (columns[name][0] if name in columns else before, after)
    return Update(
        then.row_id, then.person, {name: pair for name, pair in columns.items() if pair[0] != pair[1]}
    )


def touches_only(updates: Mapping[str, Sequence[Update]]) -> bool:
    """Whether nothing but the moment of change differs."""
    return all(u.columns.keys() <= _TOUCH for rows in updates.values() for u in rows)


def restore_touched(conn: sqlite3.Connection, updates: Mapping[str, Sequence[Update]]) -> None:
    """Put back the moments of change of a change that changed nothing else."""
    for table, rows in updates.items():
        for update in rows:
            for name, (before, _) in update.columns.items():
                conn.execute(f'UPDATE main."{table}" SET "{name}" = ? WHERE id = ?', (before, update.row_id))


def subject_text(subject: Iterable[int]) -> str:
    """Return ids as the journal keeps them, "[1,2]"; empty for none or for too many to list."""
    ids = sorted(set(subject))
    return json.dumps(ids, separators=(",", ":")) if 0 < len(ids) <= _SUBJECTS_MAX else ""


def subject_ids(text: str) -> tuple[int, ...]:
    """Return the ids of a journal subject."""
    try:
        found = json.loads(text) if text else []
    except ValueError as error:
        raise chunks.unreadable() from error
    return tuple(i for i in found if isinstance(i, int)) if isinstance(found, list) else ()
