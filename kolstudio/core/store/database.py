"""The store: one library file, one connection, one door for writes.

Outside `change()` the connection refuses every write (`query_only`); inside, all that the body does
becomes one transaction, one journal entry and one step of undo.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING
from uuid import uuid4

from kolstudio.core.errors import RuleError
from kolstudio.core.store import backup, erasure, faults, keeping, opening, recall
from kolstudio.core.store.blobs import Blobs
from kolstudio.core.store.capture import UNCAPTURED, Capture, beyond_sequence
from kolstudio.core.store.changes import ChangeSet, HistoryEntry, TableChange
from kolstudio.core.store.drafts import Drafts
from kolstudio.core.store.journal import Journal, People, drain, moment, restore_touched, touches_only
from kolstudio.core.store.migrations import SCHEMA, Schema
from kolstudio.core.store.opening import Check, Mode
from kolstudio.core.store.replay import Derive, Direction, Replay, next_step
from kolstudio.core.store.upgrade import upgrade
from kolstudio.core.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sqlite_utils import Database

_EXISTS = QT_TRANSLATE_NOOP("Store", "{path} already exists.")
_EXISTS_HINT = QT_TRANSLATE_NOOP("Store", "Open it, or choose another name.")


class Change:
    """A change under way; `result` says what it did once the block has ended."""

    def __init__(self, op: str, subject: Iterable[int], origin: str) -> None:
        self.op = op
        self.origin = origin
        self.subject: set[int] = set(subject)
        """Ids of the people the entry is about; the body may add some. Empty = inferred."""
        self.result: ChangeSet | None = None
        """None until the block has ended, and in a nested change (its rows belong to the outer one)."""
        self._people = People()

    def touch(self, people: Iterable[int]) -> None:
        """Have these people recomputed although none of their rows changes."""
        self._people.add(people)

    def touch_everyone(self) -> None:
        """Have everybody recomputed: a rule that all depend on has changed."""
        self._people.many()


class Store:
    """An open library. Use it from the thread that opened it; close it when done."""

    def __init__(self, conn: sqlite3.Connection, path: Path, mode: Mode, schema: Schema) -> None:
        """Take over a checked connection; callers use `create` and `open`."""
        self.conn = conn
        self.path = path
        self.mode: Mode = mode
        self.schema = schema
        self.derive: Derive = _derive_nothing
        """Recomputes the uncaptured values of these people (None = all) before each COMMIT."""
        self.on_change: list[Callable[[ChangeSet], None]] = []
        """Called after each commit that changed something."""
        self.clock: Callable[[], datetime] = _now
        self.blobs = Blobs(self)
        self.drafts = Drafts(self)
        self._depth = 0
        if mode == "rw":
            self._capture = Capture(conn, UNCAPTURED)
            if beyond_sequence(conn, self._capture.tables.values()):
                raise faults.damaged(path)
        self._journal = Journal(conn, schema.version)
        conn.execute("PRAGMA query_only = ON")

    @property
    def state(self) -> tuple[int, int, int] | None:
        """What was read holds as long as this stays equal; None inside a change, where it never does."""
        if self.conn.in_transaction:
            return None
        elsewhere: int = self.conn.execute("PRAGMA data_version").fetchone()[0]
        return id(self.conn), self.conn.total_changes, elsewhere

    @cached_property
    def db(self) -> Database:
        """The connection as sqlite-utils sees it."""
        from sqlite_utils import Database  # slow to import and seldom needed

        return Database(self.conn, execute_plugins=False)

    # -- opening and closing ---------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path | str, *, schema: Schema = SCHEMA) -> Store:
        """Make a new, empty library and open it; raises EnvironmentFault or RuleError `file_exists`."""
        path = Path(path)
        if path.exists():
            raise RuleError(_EXISTS(path=path), _EXISTS_HINT, code="file_exists")
        fresh = path.with_name(f".{path.name}.{uuid4().hex[:8]}.new")
        with faults.guarded(path):
            if not path.parent.is_dir():
                raise faults.missing(path.parent)
            try:
                opening.build(fresh, schema)
                opening.clear_leftovers(path)
                os.rename(fresh, path)
                backup.sync_folder(path.parent)
            finally:
                for extra in ("", "-journal"):
                    fresh.with_name(fresh.name + extra).unlink(missing_ok=True)
        return cls.open(path, schema=schema)

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        mode: Mode = "rw",
        schema: Schema = SCHEMA,
        check: Check = "quick",
        backups: Path | None = None,
    ) -> Store:
        """Open a library after every check of `opening`; older files are migrated after a kept backup.

        `mode` "ro" never writes; `check` is how much of the structure is looked at, all of it after a
        crash; `backups` is where the backup before a migration goes (default: the library's own folder).
        """
        path = Path(path)
        conn, version = opening.open_checked(path, mode, schema, check)
        if version < schema.version:
            conn.close()
            if mode == "ro":
                raise opening.older(path)
            upgrade(path, schema, backups)
            conn, version = opening.open_checked(path, mode, schema, "full")
        try:
            return cls(conn, path, mode, schema)
        except BaseException:
            conn.close()
            raise

    def close(self) -> None:
        """Close the file; an unfinished change is rolled back by SQLite."""
        if self.mode == "rw":
            opening.close(self.conn)
        else:
            self.conn.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- the one door ----------------------------------------------------------------------------

    @contextmanager
    def change(
        self,
        op: str,
        *,
        subject: Iterable[int] = (),
        origin: str = "",
        undoable: bool = True,
        coalesce: str | None = None,
        bulk_insert: Sequence[str] = (),
    ) -> Iterator[Change]:
        """Run the block as one transaction, one entry and one step of undo.

        `coalesce`: a change with the same key within 2 s merges into the entry before. `bulk_insert`:
        tables that get many new rows, all with ids beyond the present ones. `undoable=False` is
        journalled, and Ctrl+Z skips it. Nested, it is a savepoint of the outer change.
        """
        change = Change(op, subject, origin)
        if self._depth:
            with self._nested(bulk_insert):
                yield change
            return
        self._require_writable()
        with self._transaction():
            self._capture.arm()
            dropped = self._capture.drop_insert_triggers(bulk_insert)
            self._depth = 1
            try:
                yield change
            finally:
                self._depth = 0
            if not self.conn.in_transaction:
                raise RuntimeError(f"the body of {op} ended the transaction")
            self._capture.restore_insert_triggers(dropped)
            result = self._finish(change, undoable, coalesce)
        change.result = result
        self._publish(result)

    @contextmanager
    def _nested(self, bulk_insert: Sequence[str]) -> Iterator[None]:
        name = f"kol_{self._depth}"
        self.conn.execute(f"SAVEPOINT {name}")
        dropped = self._capture.drop_insert_triggers(bulk_insert)
        self._depth += 1
        try:
            yield
            self._capture.restore_insert_triggers(dropped)
        except BaseException:
            if self.conn.in_transaction:
                self.conn.execute(f"ROLLBACK TO {name}")
                self.conn.execute(f"RELEASE {name}")
            self._capture.forget_bulk(dropped)
            raise
        else:
            self.conn.execute(f"RELEASE {name}")
        finally:
            self._depth -= 1

    def _finish(self, change: Change, undoable: bool, coalesce: str | None) -> ChangeSet:
        people = change._people
        drained = drain(self.conn, self._capture, people)
        updates = {name: found.updates for name, found in drained.items()}
        only_updates = not any(found.inserted or found.deleted for found in drained.values())
        if drained and only_updates and touches_only(updates):
            restore_touched(self.conn, updates)
            self._capture.clear(drained)
            drained = {}
        touched = people.result()
        subject = sorted(change.subject) or sorted(touched or ())
        entry = None
        if drained:
            entry = self._journal.record(
                drained,
                op=change.op,
                origin=change.origin,
                subject=subject,
                undoable=undoable,
                coalesce=coalesce,
                at=self.clock(),
            )
            self._capture.clear(drained)
        self._derive(touched)
        tables = {name: found.change() for name, found in drained.items()}
        return ChangeSet(entry, change.op, change.origin, "do", tables, touched, tuple(subject))

    def _derive(self, people: frozenset[int] | None) -> None:
        if self.derive is _derive_nothing or (people is not None and not people):
            return
        self._capture.arm()
        self.derive(self.conn, people)
        written = self._capture.touched()
        if written:
            raise RuntimeError(f"derive wrote captured tables {sorted(written)}")

    def undo(self, origin: str = "") -> ChangeSet:
        """Take back the last step; raises RuleError `nothing_to_undo` or `undo_conflict`."""
        return self._replay("undo", origin)

    def redo(self, origin: str = "") -> ChangeSet:
        """Do the last undone step again; raises RuleError `nothing_to_redo` or `undo_conflict`."""
        return self._replay("redo", origin)

    def _replay(self, direction: Direction, origin: str) -> ChangeSet:
        if self._depth:
            raise RuntimeError(f"{direction} inside a change")
        self._require_writable()
        try:
            with self._transaction(foreign_keys=False):
                self._capture.disarm()
                step = next_step(self.conn, direction, self.schema.version)
                replay = Replay(self.conn, self._capture, direction, step)
                result = replay.run(self.derive, moment(self.clock()), origin, self.schema.version)
        finally:
            self._journal.forget()
        self._publish(result)
        return result

    # -- transactions ----------------------------------------------------------------------------

    @contextmanager
    def _transaction(self, *, foreign_keys: bool = True) -> Iterator[None]:
        """The outermost transaction; faults of the disk leave as EnvironmentFault, rolled back."""
        try:
            self.conn.execute("PRAGMA query_only = OFF")
            if not foreign_keys:
                self._foreign_keys(False)
            with faults.guarded(self.path):
                self.conn.execute("BEGIN IMMEDIATE")
                try:
                    yield
                    self.conn.execute("COMMIT")
                except BaseException:
                    self._journal.forget()
                    self._capture.forget()
                    if self.conn.in_transaction:
                        self.conn.execute("ROLLBACK")
                    raise
        finally:
            if not foreign_keys:
                self._foreign_keys(True)
            self.conn.execute("PRAGMA query_only = ON")

    def _foreign_keys(self, on: bool) -> None:
        self.conn.execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")
        if self.conn.execute("PRAGMA foreign_keys").fetchone()[0] != int(on):
            raise RuntimeError("foreign_keys cannot be switched")

    @contextmanager
    def aside(self) -> Iterator[sqlite3.Connection]:
        """Write uncaptured tables (blobs, drafts, backup records), inside a change or on their own."""
        if self._depth:
            yield self.conn
            return
        self._require_writable()
        with self._transaction():
            self._capture.arm()
            yield self.conn
            written = self._capture.touched()
            if written:
                raise RuntimeError(f"captured tables {sorted(written)} were written outside a change")

    def _require_writable(self) -> None:
        if self.mode == "ro":
            raise faults.read_only(self.path)

    def _publish(self, result: ChangeSet) -> None:
        if result.tables:
            for listener in tuple(self.on_change):
                listener(result)

    # -- reading the journal ---------------------------------------------------------------------

    def history(
        self, creator_id: int | None = None, *, limit: int = 100, before: int | None = None
    ) -> list[HistoryEntry]:
        """Return the newest entries (older than `before`), of all or of one person, with their changes."""
        return recall.history(self.conn, creator_id, limit, before)

    def as_of(self, at: datetime, table: str = "creator") -> recall.Snapshot:
        """Return a captured table as it was at a moment; raises RuleError `not_known_before` if thinned."""
        return recall.as_of(self.conn, moment(at), table)

    # -- keeping and forgetting ------------------------------------------------------------------

    def thin(self, budget: int = keeping.BUDGET) -> int:
        """Let old wide entries of the journal go until it fits a number of bytes; return how many went."""
        with self.aside() as conn:
            return keeping.thin(conn, self.clock(), budget)

    def erase_person(self, creator_id: int, *, vacuum: bool = False) -> ChangeSet:
        """Remove a person from the data, the journal, drafts and blobs for good; it is not journalled.

        `vacuum` also rewrites the file. Backups made before still hold the person.
        """
        if self._depth:
            raise RuntimeError("erase_person inside a change")
        self._require_writable()
        with self._transaction():
            self._capture.disarm()
            deleted = erasure.erase(self.conn, self._capture, creator_id)
            self.derive(self.conn, frozenset({creator_id}))
        self._journal.forget()
        if vacuum:
            self.vacuum()
        tables = {name: TableChange(deleted=ids) for name, ids in deleted.items()}
        result = ChangeSet(None, "erase", "", "do", tables, frozenset({creator_id}), (creator_id,))
        self._publish(result)
        return result

    def vacuum(self) -> None:
        """Rewrite the file without its free pages."""
        self._require_writable()
        with faults.guarded(self.path):
            self.conn.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM attaches its own file
            self.conn.execute("PRAGMA query_only = OFF")
            self.conn.execute("PRAGMA cache_spill = ON")
            try:
                self.conn.execute("VACUUM")
            finally:
                self.conn.execute("PRAGMA cache_spill = OFF")
                self.conn.execute("PRAGMA query_only = ON")
                self.conn.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)


def _derive_nothing(conn: sqlite3.Connection, people: frozenset[int] | None) -> None:
    return None


def _now() -> datetime:
    return datetime.now(UTC)
