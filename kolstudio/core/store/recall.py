"""Reads the journal: the history of everything or of one person, and the roster as of a date."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kolstudio.core.errors import RuleError
from kolstudio.core.store import chunks
from kolstudio.core.store.capture import PEOPLE_TABLE, PERSON_COLUMN
from kolstudio.core.store.changes import STATES, HistoryEntry, Ids, RowChange, Value
from kolstudio.core.store.chunks import Chunk
from kolstudio.core.store.journal import State, subject_ids
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_NOT_KNOWN = QT_TRANSLATE_NOOP("Store", "What the list looked like is not known before {date}.")

_ENTRY = "SELECT id, at, op, origin, subject, state, undoable, ref FROM main.journal"
CHANGES_SHOWN = 500
"""So many changes of an entry of everything are listed at most."""


def history(
    conn: sqlite3.Connection, creator_id: int | None, limit: int, before: int | None = None
) -> list[HistoryEntry]:
    """Return the newest entries first (older than `before`); of a person, only changes of their rows."""
    if creator_id is None:
        rows = conn.execute(
            f"{_ENTRY} WHERE ?1 IS NULL OR id < ?1 ORDER BY id DESC LIMIT ?2", (before, limit)
        ).fetchall()
        return [_entry(row, _all_changes(conn, row[0])) for row in rows]
    changes: dict[int, list[RowChange]] = {}
    for chunk in chunks.of_person(conn, creator_id):
        found = list(_changes_of(conn, chunk, creator_id)) if chunk.kind != "X" else []
        if found:
            changes.setdefault(chunk.entry, []).extend(found)
    newest = sorted((one for one in changes if before is None or one < before), reverse=True)[:limit]
    return [
        _entry(conn.execute(f"{_ENTRY} WHERE id = ?", (entry,)).fetchone(), changes[entry])
        for entry in newest
    ]


def counted(conn: sqlite3.Connection, entry: int) -> dict[tuple[str, str], int]:
    """Return how many rows an entry put in, changed and took out, by table and kind (I, U, D)."""
    rows = conn.execute(
        "SELECT tbl, kind, sum(n) FROM main.journal_chunk"
        " WHERE entry = ? AND kind IN ('I', 'U', 'D') GROUP BY tbl, kind",
        (entry,),
    )
    return {(table, kind): int(count) for table, kind, count in rows}


def _entry(
    row: tuple[int, str, str, str, str, int, int, int | None], changes: Iterable[RowChange]
) -> HistoryEntry:
    entry, at, op, origin, subject, state, undoable, ref = row
    return HistoryEntry(
        entry, at, op, origin, subject_ids(subject), STATES[state], bool(undoable), ref, tuple(changes)
    )


def _all_changes(conn: sqlite3.Connection, entry: int) -> list[RowChange]:
    changes: list[RowChange] = []
    for chunk in chunks.of_entry(conn, entry, "I", "U", "D"):
        for change in _changes(chunk):
            if len(changes) == CHANGES_SHOWN:
                return changes
            changes.append(change)
    return changes


def _changes(chunk: Chunk) -> Iterable[RowChange]:
    if chunk.kind == "I":
        single = chunk.lo if chunk.lo == chunk.hi else None
        for row_id in chunks.read_ids(chunk):
            person = row_id if chunk.table == PEOPLE_TABLE else single
            yield RowChange(chunk.table, row_id, person, "inserted")
    elif chunk.kind == "U":
        for update in chunks.read_updates(chunk):
            yield RowChange(chunk.table, update.row_id, update.person, "updated", update.columns)
    elif chunk.kind == "D":
        columns, rows = chunks.read_rows(chunk)
        for row in rows:
            values = dict(zip(columns, row, strict=True))
            owner = values["id"] if chunk.table == PEOPLE_TABLE else values.get(PERSON_COLUMN)
            yield RowChange(
                chunk.table,
                int(values["id"] or 0),
                owner if isinstance(owner, int) else None,
                "deleted",
                {name: (value, None) for name, value in values.items()},
            )


def _changes_of(conn: sqlite3.Connection, chunk: Chunk, creator_id: int) -> Iterable[RowChange]:
    """Yield what a chunk says about one person; of a wide insert, the rows that are theirs today."""
    if chunk.kind == "I" and chunk.lo != chunk.hi:
        ids = chunks.read_ids(chunk)
        for row_id in _own_rows(conn, chunk.table, creator_id):
            if row_id in ids:
                yield RowChange(chunk.table, row_id, creator_id, "inserted")
        return
    for change in _changes(chunk):
        moved = change.values.get(PERSON_COLUMN, ())
        if change.creator_id == creator_id or (change.kind == "updated" and creator_id in moved):
            yield change


def _own_rows(conn: sqlite3.Connection, table: str, creator_id: int) -> list[int]:
    if table == PEOPLE_TABLE:
        return [creator_id]
    if not _is_table(conn, table):
        return []
    rows = conn.execute(
        f'SELECT id FROM main."{table}" WHERE "{PERSON_COLUMN}" = ? ORDER BY id', (creator_id,)
    )
    return [row[0] for row in rows]


def _is_table(conn: sqlite3.Connection, table: str) -> bool:
    sql = "SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = ?"
    return conn.execute(sql, (table,)).fetchone() is not None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A captured table as it was: `rows` by id, each in the order of `columns`."""

    table: str
    columns: tuple[str, ...]
    rows: Mapping[int, tuple[Value, ...]]

    def row(self, row_id: int) -> dict[str, Value]:
        """Return one row by column name; KeyError when it was not there."""
        return dict(zip(self.columns, self.rows[row_id], strict=True))


def as_of(conn: sqlite3.Connection, at: str, table: str) -> Snapshot:
    """Return a captured table as it was at a moment (UTC text), from the live rows and the journal.

    What came after is taken back newest first; what was in force then and has been undone since is
    done again. Raises RuleError `not_known_before` where the journal was thinned.
    """
    columns = tuple(row[1] for row in conn.execute(f'PRAGMA main.table_info("{table}")'))
    rows: dict[int, list[Value]] = {
        row[0]: list(row) for row in conn.execute(f'SELECT * FROM main."{table}"')
    }
    cut = conn.execute("SELECT id FROM main.journal WHERE at <= ? ORDER BY id DESC LIMIT 1", (at,)).fetchone()
    back, forth = _between(conn, cut[0] if cut else 0)
    for entry in back:
        _apply(conn, entry, table, columns, rows, back=True)
    for entry in forth:
        _apply(conn, entry, table, columns, rows, back=False)
    return Snapshot(table, columns, {row_id: tuple(row) for row_id, row in rows.items()})


def _between(conn: sqlite3.Connection, cut: int) -> tuple[list[int], list[int]]:
    """Return the entries to take back (newest first) and to do again (oldest first) to reach an id."""
    back, forth = [], []
    first_marker: dict[int, str] = {}
    for entry, op, state, ref in conn.execute(
        "SELECT id, op, state, ref FROM main.journal WHERE id > ? ORDER BY id", (cut,)
    ):
        if state == State.MARKER:
            first_marker.setdefault(ref, op)
        elif state in (State.APPLIED, State.THINNED):
            back.append(entry)
    for entry, op in first_marker.items():
        row = conn.execute("SELECT state FROM main.journal WHERE id = ?", (entry,)).fetchone()
        if row is None or entry > cut:
            continue
        applied_now, applied_then = row[0] in (State.APPLIED, State.THINNED), op == "undo"
        if applied_now and not applied_then:
            back.append(entry)
        elif applied_then and not applied_now:
            forth.append(entry)
    return sorted(back, reverse=True), sorted(forth)


def _apply(
    conn: sqlite3.Connection,
    entry: int,
    table: str,
    columns: tuple[str, ...],
    rows: dict[int, list[Value]],
    *,
    back: bool,
) -> None:
    at, state = conn.execute("SELECT at, state FROM main.journal WHERE id = ?", (entry,)).fetchone()
    if state == State.THINNED:
        raise RuleError(_NOT_KNOWN(date=at[:10]), code="not_known_before")
    place = {name: position for position, name in enumerate(columns)}
    born, images = Ids(), 0
    for chunk in chunks.of_entry(conn, entry, "I", "U", "D", "X"):
        if chunk.table != table:
            continue
        if chunk.kind == "I":
            born = born.joined(chunks.read_ids(chunk))
        elif chunk.kind == "U":
            for update in chunks.read_updates(chunk):
                row = rows.get(update.row_id)
                for name, (before, after) in update.columns.items():
                    if row is not None and name in place:
                        row[place[name]] = before if back else after
        elif chunk.kind == ("D" if back else "X"):
            names, whole = chunks.read_rows(chunk)
            images += len(whole)
            for values in whole:
                known = dict(zip(names, values, strict=True))
                rows[int(known["id"] or 0)] = [known.get(name) for name in columns]
        elif chunk.kind == "D":
            for values in chunks.read_rows(chunk)[1]:
                rows.pop(int(values[0] or 0), None)
    if back:
        for row_id in born:
            rows.pop(row_id, None)
    elif born and not images:
        raise RuleError(_NOT_KNOWN(date=at[:10]), code="not_known_before")
