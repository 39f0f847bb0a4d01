"""Undo and redo: an entry applied backwards or forwards, net and set-based.

Runs as the outermost transaction with foreign keys off (deleting a new parent must not cascade over
a child that moves back) and capture disarmed. Every row is compared with what the entry recorded
before it is changed; foreign keys are checked at the end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from kolstudio.core.errors import RuleError
from kolstudio.core.store import chunks
from kolstudio.core.store.capture import PEOPLE_THROUGH, Capture, Reference, Table
from kolstudio.core.store.changes import MANY, ChangeSet, Ids, TableChange, Value
from kolstudio.core.store.chunks import CHUNK_ROWS, Chunk, Row, Update
from kolstudio.core.store.journal import UNDO_STEPS, People, State, linked_people, subject_ids
from kolstudio.core.texts import QT_TRANSLATE_NOOP

Direction = Literal["undo", "redo"]
Derive = Callable[[sqlite3.Connection, frozenset[int] | None], None]

_LARGE = 20_000
_FEW_RANGES = 100

_NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("Store", "There is nothing to undo.")
_NOTHING_TO_REDO = QT_TRANSLATE_NOOP("Store", "There is nothing to redo.")
_CONFLICT = QT_TRANSLATE_NOOP(
    "Store", "This step cannot be undone or redone: what it is about was changed since. Nothing was changed."
)
_CONFLICT_HINT = QT_TRANSLATE_NOOP("Store", "Open the history of the person and set the value by hand.")


def conflict() -> RuleError:
    """Return the refusal of a step whose rows are no longer as it left them."""
    return RuleError(_CONFLICT, _CONFLICT_HINT, code="undo_conflict")


@dataclass(frozen=True, slots=True)
class Step:
    """The entry that is next to be undone or redone."""

    entry: int
    op: str
    origin: str
    subject: str


def next_step(conn: sqlite3.Connection, direction: Direction, schema: int) -> Step:
    """Return the next entry of a direction; raises RuleError nothing_to_undo or nothing_to_redo."""
    order, state = ("DESC", State.APPLIED) if direction == "undo" else ("ASC", State.UNDONE)
    row = conn.execute(
        "SELECT id, op, origin, subject, schema FROM main.journal"
        f" WHERE state = {state:d} AND undoable = 1 ORDER BY id {order} LIMIT 1"
    ).fetchone()
    if direction == "redo":
        if row is None or row[4] != schema:
            raise RuleError(_NOTHING_TO_REDO, code="nothing_to_redo")
        return Step(*row[:4])
    undone = conn.execute(f"SELECT count(*) FROM main.journal WHERE state = {State.UNDONE:d}").fetchone()[0]
    if row is None or row[4] != schema or undone >= UNDO_STEPS:
        raise RuleError(_NOTHING_TO_UNDO, code="nothing_to_undo")
    return Step(*row[:4])


@dataclass(slots=True)
class _TablePlan:
    """The part of a replay that concerns one table."""

    table: Table
    remove: Ids = field(default=Ids())
    updates: list[Update] = field(default_factory=list)
    put_chunks: list[int] = field(default_factory=list)
    whole: list[Row] = field(default_factory=list)
    put: Ids = field(default=Ids())


class Replay:
    """One entry on its way back or forth; the caller owns the transaction."""

    def __init__(self, conn: sqlite3.Connection, capture: Capture, direction: Direction, step: Step) -> None:
        self._conn = conn
        self._capture = capture
        self._undo = direction == "undo"
        self._direction: Direction = direction
        self._step = step
        self._people = People()
        self._plans: dict[str, _TablePlan] = {}

    def run(self, derive: Derive, at: str, origin: str, schema: int) -> ChangeSet:
        """Apply the entry, recompute what depends on it, check, and leave the marker."""
        rows = self._read()
        large = list(self._plans) if rows > _LARGE else []
        self._capture.drop_all(large)
        try:
            self._take()
            self._put()
        except sqlite3.IntegrityError as error:
            raise conflict() from error
        except (sqlite3.ProgrammingError, sqlite3.InterfaceError) as error:
            raise chunks.unreadable() from error
        self._capture.restore_all(large)
        self._drop_orphans()
        people = self._people.result()
        if people is None or people:
            derive(self._conn, people)
        self._check_references()
        self._mark(at, origin, schema)
        return ChangeSet(
            entry=self._step.entry,
            op=self._step.op,
            origin=origin,
            kind=self._direction,
            tables={name: _facts(plan) for name, plan in self._plans.items()},
            people=self._people.result(),
            subject=subject_ids(self._step.subject),
        )

    # -- reading ---------------------------------------------------------------------------------

    def _plan(self, name: str) -> _TablePlan:
        table = self._capture.tables.get(name)
        if table is None:
            raise chunks.unreadable()
        return self._plans.setdefault(name, _TablePlan(table))

    def _read(self) -> int:
        """Read the entry into plans, with its guards; return how many rows it concerns."""
        rows = 0
        imaged = {
            row[0]
            for row in self._conn.execute(
                "SELECT DISTINCT tbl FROM main.journal_chunk WHERE entry = ? AND kind = 'X'",
                (self._step.entry,),
            )
        }
        for chunk in chunks.of_entry(self._conn, self._step.entry, "I", "U", "D", "X"):
            plan = self._plan(chunk.table)
            rows += chunk.n
            if chunk.kind == "U":
                self._read_updates(plan, chunk)
            elif chunk.kind == "I" and self._undo:
                ids = chunks.read_ids(chunk)
                plan.remove = plan.remove.joined(ids)
                self._add_owners(plan.table, ids)
                if chunk.table not in imaged:
                    self._write_images(plan.table, ids)
            elif chunk.kind == "D" and not self._undo:
                self._guard_rows(plan, chunk)
            elif chunk.kind == ("D" if self._undo else "X"):
                plan.put_chunks.append(chunk.id)
        return rows

    def _read_updates(self, plan: _TablePlan, chunk: Chunk) -> None:
        known = set(plan.table.columns)
        for update in chunks.read_updates(chunk):
            if not update.columns or not update.columns.keys() <= known:
                raise chunks.unreadable()
            names = list(update.columns)
            live = self._conn.execute(
                f'SELECT {_names(names)} FROM main."{plan.table.name}" WHERE id = ?', (update.row_id,)
            ).fetchone()
            if live != tuple(update.columns[name][1 if self._undo else 0] for name in names):
                raise conflict()
            plan.updates.append(update)
            self._people.add(update.people)
            if plan.table.name in PEOPLE_THROUGH and not self._people.is_many:
                self._people.add(linked_people(self._conn, plan.table.name, update.row_id))

    def _guard_rows(self, plan: _TablePlan, chunk: Chunk) -> None:
        columns, rows = self._rows(plan.table, chunk)
        for row in rows:
            live = self._conn.execute(
                f'SELECT {_names(columns)} FROM main."{plan.table.name}" WHERE id = ?', (row[0],)
            ).fetchone()
            if live != row:
                raise conflict()
        plan.remove = plan.remove.joined(Ids.of(_row_id(row) for row in rows))
        self._add_people_of(plan.table, rows)

    def _rows(self, table: Table, chunk: Chunk) -> tuple[tuple[str, ...], list[Row]]:
        columns, rows = chunks.read_rows(chunk)
        if columns != table.columns or any(len(row) != len(columns) for row in rows):
            raise chunks.unreadable()
        return columns, rows

    def _write_images(self, table: Table, ids: Ids) -> None:
        """Write the images of inserted rows: that is what redo will need."""
        for part in _windows(self._conn, table, ids):
            chunks.write_rows(self._conn, self._step.entry, table, "X", part)

    def _add_owners(self, table: Table, ids: Ids) -> None:
        if table.person is None:
            return
        for piece in ids.ranges:
            if self._people.is_many:
                return
            rows = self._conn.execute(
                f'SELECT DISTINCT "{table.person}" FROM main."{table.name}" WHERE id BETWEEN ? AND ?'
                f' AND "{table.person}" IS NOT NULL LIMIT ?',
                (piece.start, piece.stop - 1, MANY + 1),
            )
            self._people.add(row[0] for row in rows)

    def _add_people_of(self, table: Table, rows: Sequence[Row]) -> None:
        at = table.person_at
        if at is not None:
            self._people.add(person for row in rows if isinstance(person := row[at], int))

    # -- applying --------------------------------------------------------------------------------

    def _take(self) -> None:
        """Delete what goes, and take away the rows whose unique columns change, to put them back whole."""
        for plan in self._plans.values():
            for piece in plan.remove.ranges:
                self._conn.execute(
                    f'DELETE FROM main."{plan.table.name}" WHERE id BETWEEN ? AND ?',
                    (piece.start, piece.stop - 1),
                )
            for update in plan.updates:
                if update.columns.keys() & plan.table.unique:
                    plan.whole.append(self._take_whole(plan.table, update))

    def _take_whole(self, table: Table, update: Update) -> Row:
        row = self._conn.execute(
            f'SELECT {_names(table.columns)} FROM main."{table.name}" WHERE id = ?', (update.row_id,)
        ).fetchone()
        if row is None:
            raise conflict()
        self._conn.execute(f'DELETE FROM main."{table.name}" WHERE id = ?', (update.row_id,))
        goal = self._goal(update)
        return tuple(goal.get(name, value) for name, value in zip(table.columns, row, strict=True))

    def _goal(self, update: Update) -> dict[str, Value]:
        return {name: pair[0 if self._undo else 1] for name, pair in update.columns.items()}

    def _put(self) -> None:
        """Insert what comes back, then set the columns of the other rows."""
        for plan in self._plans.values():
            for chunk_id in plan.put_chunks:
                _, rows = self._rows(plan.table, chunks.by_id(self._conn, chunk_id))
                self._insert(plan.table, rows)
                plan.put = plan.put.joined(Ids.of(_row_id(row) for row in rows))
                self._add_people_of(plan.table, rows)
            self._insert(plan.table, plan.whole)
        for plan in self._plans.values():
            for update in plan.updates:
                if not update.columns.keys() & plan.table.unique:
                    goal = self._goal(update)
                    sets = ", ".join(f'"{name}" = ?' for name in goal)
                    self._conn.execute(
                        f'UPDATE main."{plan.table.name}" SET {sets} WHERE id = ?',
                        (*goal.values(), update.row_id),
                    )

    def _insert(self, table: Table, rows: Sequence[Row]) -> None:
        if rows:
            marks = ", ".join("?" * len(table.columns))
            self._conn.executemany(
                f'INSERT INTO main."{table.name}" ({_names(table.columns)}) VALUES ({marks})', rows
            )

    # -- afterwards ------------------------------------------------------------------------------

    def _drop_orphans(self) -> None:
        """Delete recomputed rows of what went: foreign keys were off, so nothing cascaded."""
        for reference in self._capture.references:
            plan = self._plans.get(reference.parent)
            if plan and plan.remove and reference.cascades and reference.table not in self._capture.tables:
                for where, values in _dangling(reference, plan.remove):
                    self._conn.execute(f'DELETE FROM main."{reference.table}" WHERE {where}', values)

    def _check_references(self) -> None:
        for reference in self._capture.references:
            parent, child = self._plans.get(reference.parent), self._plans.get(reference.table)
            ranges: list[tuple[str, tuple[int, ...]]] = []
            if parent and parent.remove:
                ranges += _dangling(reference, parent.remove)
            if child:
                came = child.put.joined(
                    Ids.of(u.row_id for u in child.updates if reference.column in u.columns)
                )
                ranges += _pointing_nowhere(reference, came)
            for where, values in ranges:
                if self._conn.execute(
                    f'SELECT 1 FROM main."{reference.table}" WHERE {where} LIMIT 1', values
                ).fetchone():
                    raise conflict()

    def _mark(self, at: str, origin: str, schema: int) -> None:
        state = State.UNDONE if self._undo else State.APPLIED
        self._conn.execute("UPDATE main.journal SET state = ? WHERE id = ?", (state, self._step.entry))
        self._conn.execute(
            "INSERT INTO main.journal (at, op, subject, origin, schema, state, undoable, ref)"
            " VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
            (at, self._direction, self._step.subject, origin, schema, State.MARKER, self._step.entry),
        )


def _facts(plan: _TablePlan) -> TableChange:
    updated = Ids.of(u.row_id for u in plan.updates)
    columns = frozenset(name for u in plan.updates for name in u.columns)
    return TableChange(inserted=plan.put, updated=updated, deleted=plan.remove, columns=columns)


def _row_id(row: Row) -> int:
    if not isinstance(row[0], int):
        raise chunks.unreadable()
    return row[0]


def _names(columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _windows(conn: sqlite3.Connection, table: Table, ids: Ids) -> Iterator[list[Row]]:
    """Yield the live rows of a set of ids, a chunk's worth at a time."""
    window: list[Row] = []
    for piece in ids.ranges:
        cursor = conn.execute(
            f'SELECT {_names(table.columns)} FROM main."{table.name}" WHERE id BETWEEN ? AND ? ORDER BY id',
            (piece.start, piece.stop - 1),
        )
        while rows := cursor.fetchmany(CHUNK_ROWS - len(window)):
            window += rows
            if len(window) == CHUNK_ROWS:
                yield window
                window = []
    if window:
        yield window


def _dangling(reference: Reference, gone: Ids) -> list[tuple[str, tuple[int, ...]]]:
    """Return conditions for rows that still point to parents that went."""
    column = f'"{reference.column}"'
    nowhere = f'NOT EXISTS (SELECT 1 FROM main."{reference.parent}" p WHERE p.id = {column})'
    if len(gone.ranges) > _FEW_RANGES:
        return [(f"{column} IS NOT NULL AND {nowhere}", ())]
    return [(f"{column} BETWEEN ? AND ? AND {nowhere}", (r.start, r.stop - 1)) for r in gone.ranges]


def _pointing_nowhere(reference: Reference, came: Ids) -> list[tuple[str, tuple[int, ...]]]:
    """Return conditions for rows that came and point to parents that are not there."""
    column = f'"{reference.table}"."{reference.column}"'
    nowhere = f'NOT EXISTS (SELECT 1 FROM main."{reference.parent}" p WHERE p.id = {column})'
    return [
        (f"id BETWEEN ? AND ? AND {column} IS NOT NULL AND {nowhere}", (r.start, r.stop - 1))
        for r in came.ranges
    ]
