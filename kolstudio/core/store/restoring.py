"""Restores a whole library from a backup or from a file of unknown origin.

The source is never opened for writing and never becomes the library: its schema must be exactly
ours, then its rows, and nothing else, are copied into a fresh file, which is checked and put in place.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.paths import backup_folder
from kolstudio.core.store import backup, faults, opening
from kolstudio.core.store.migrations import SCHEMA, Schema
from kolstudio.core.store.upgrade import migrate
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_SECONDS = 30.0
_SECONDS_PER_MB = 0.5
_STEPS_BETWEEN_LOOKS = 50_000
_BATCH = 5000

_SAME = QT_TRANSLATE_NOOP("Store", "{path} is the library itself; choose a backup to restore from.")
_TOO_SLOW = QT_TRANSLATE_NOOP("Store", "Reading {path} took too long and was stopped. Nothing was changed.")
_TOO_SLOW_HINT = QT_TRANSLATE_NOOP("Store", "Choose another backup.")


@dataclass(frozen=True, slots=True)
class RestoreInfo:
    """A finished restore; `kept` is where the replaced library went, None when there was none."""

    path: Path
    source: Path
    kept: Path | None
    people: int


def restore(
    source: Path,
    library: Path,
    *,
    backups: Path | None = None,
    now: datetime | None = None,
    schema: Schema = SCHEMA,
) -> RestoreInfo:
    """Replace a library by the content of a backup, or make it if there is none yet; all or nothing.

    The caller holds the library's lock and has closed it. The replaced library becomes a kept
    backup (if it cannot be read, its files are set aside byte for byte).
    """
    if library.exists() and source.exists() and source.samefile(library):
        raise RuleError(_SAME(path=source), code="restore_same")
    fresh = library.with_name(f".{library.name}.{uuid4().hex[:8]}.new")
    at = now or datetime.now(UTC)
    with faults.guarded(library):
        if not library.parent.is_dir():
            raise faults.missing(library.parent)
        try:
            copy_data(source, fresh, schema)
            backup.sync_file(fresh)
            conn, _ = opening.open_checked(fresh, "ro", schema, "full")
            people = backup.living_people(conn)
            conn.close()
            kept = (
                _set_aside(library, backups or backup_folder(library), at, schema)
                if library.exists()
                else None
            )
            opening.clear_leftovers(library)
            os.replace(fresh, library)
            backup.sync_folder(library.parent)
        finally:
            for extra in ("", "-journal"):
                fresh.with_name(fresh.name + extra).unlink(missing_ok=True)
    return RestoreInfo(library, source, kept, people)


def copy_data(source: Path, target: Path, schema: Schema = SCHEMA) -> None:
    """Copy the rows of a file nobody vouches for into a fresh library of the newest schema.

    Raises the fault of a foreign, newer or damaged source; the source keeps every byte, and what a
    dead program left beside it (journal, write-ahead log) is taken along in a copy.
    """
    opening.read_header(source, schema)
    with _readable(source) as path, faults.guarded(source):
        reader = opening.connect(path, "ro", immutable=True)
        try:
            _guard_time(reader, path)
            opening.harden(reader)
            version = opening.check_schema(reader, source, schema)
            opening.check_structure(reader, source, "full")
            tables = _data_tables(schema, version)
            _allow_only_reading(reader, set(tables))
            with faults.guarded(target):
                opening.build(target, schema, version)
            _copy_rows(reader, source, target, tables)
        except sqlite3.OperationalError as error:
            if faults.error_code(error) == sqlite3.SQLITE_INTERRUPT:
                raise EnvironmentFault(_TOO_SLOW(path=source), _TOO_SLOW_HINT, code="too_slow") from error
            raise
        finally:
            reader.close()
    if version < schema.version:
        migrate(target, schema)


@contextmanager
def _readable(source: Path) -> Iterator[Path]:
    """Give the file itself, or, when unfinished writes lie beside it, a recovered copy of it."""
    extras = [p for s in ("-journal", "-wal") if (p := source.with_name(source.name + s)).exists()]
    with source.open("rb") as file:
        wal_format = 2 in file.read(20)[18:20]
    if not extras and not wal_format:
        yield source
        return
    with TemporaryDirectory(prefix="kolstudio-") as folder:
        copy = Path(folder) / "copy.kol"
        with faults.guarded(source):
            shutil.copyfile(source, copy)
            for extra in extras:
                shutil.copyfile(extra, copy.with_name(copy.name + extra.name.removeprefix(source.name)))
            conn = opening.connect(copy, "rw")
            try:
                opening.harden(conn)
                conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
                conn.execute("PRAGMA journal_mode = DELETE")
            finally:
                conn.close()
        yield copy


def _guard_time(conn: sqlite3.Connection, path: Path) -> None:
    deadline = time.monotonic() + _SECONDS + _SECONDS_PER_MB * path.stat().st_size / 1e6
    conn.set_progress_handler(lambda: int(time.monotonic() > deadline), _STEPS_BETWEEN_LOOKS)


def _data_tables(schema: Schema, version: int) -> list[str]:
    """Return the tables whose rows are copied."""
    names = [name for kind, name, _, _ in schema.expected(version) if kind == "table"]
    return sorted(name for name in names if name not in ("sqlite_sequence", "_sqlite_migrations"))


def _allow_only_reading(conn: sqlite3.Connection, tables: set[str]) -> None:
    def decide(
        action: int, first: str | None, second: str | None, database: str | None, inner: str | None
    ) -> int:
        known = first in tables or first == "sqlite_sequence"
        reads = action == sqlite3.SQLITE_READ and known and database == "main" and inner is None
        return sqlite3.SQLITE_OK if reads or action == sqlite3.SQLITE_SELECT else sqlite3.SQLITE_DENY

    conn.set_authorizer(decide)


def _copy_rows(reader: sqlite3.Connection, source: Path, target: Path, tables: list[str]) -> None:
    writer = opening.connect(target, "rw")
    try:
        opening.harden(writer)
        opening.use_rollback_journal(writer)
        writer.execute("PRAGMA foreign_keys = OFF")
        writer.execute("BEGIN IMMEDIATE")
        for table in tables:
            _copy_table(reader, writer, table)
        _copy_used_ids(reader, writer, tables)
        if writer.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise faults.damaged(source)
        writer.execute("COMMIT")
    except (sqlite3.IntegrityError, UnicodeError) as error:
        raise faults.damaged(source) from error
    finally:
        opening.close(writer)


def _copy_table(reader: sqlite3.Connection, writer: sqlite3.Connection, table: str) -> None:
    columns = [row[1] for row in writer.execute(f'PRAGMA main.table_info("{table}")')]
    names = ", ".join(f'"{name}"' for name in columns)
    cursor = reader.execute(f'SELECT {names} FROM main."{table}"')
    insert = f'INSERT INTO main."{table}" ({names}) VALUES ({", ".join("?" * len(columns))})'
    while rows := cursor.fetchmany(_BATCH):
        writer.executemany(insert, rows)


def _copy_used_ids(reader: sqlite3.Connection, writer: sqlite3.Connection, tables: list[str]) -> None:
    """Keep the memory of ids once used, so that none is ever given twice."""
    known = set(tables)
    used = reader.execute("SELECT name, seq FROM main.sqlite_sequence").fetchall()
    writer.executemany(
        "UPDATE main.sqlite_sequence SET seq = max(seq, ?1) WHERE name = ?2",
        ((seq, name) for name, seq in used if name in known and isinstance(seq, int)),
    )
    have = {row[0] for row in writer.execute("SELECT name FROM main.sqlite_sequence")}
    writer.executemany(
        "INSERT INTO main.sqlite_sequence (name, seq) VALUES (?, ?)",
        {name: (name, seq) for name, seq in used if name in known - have and isinstance(seq, int)}.values(),
    )


def _set_aside(library: Path, folder: Path, at: datetime, schema: Schema) -> Path:
    """Keep the library that is about to be replaced: as a verified backup, else its very bytes."""
    try:
        return backup.make(library, folder, "replaced", now=at, schema=schema).path
    except EnvironmentFault as error:
        if error.code in ("disk_full", "permission", "file_locked"):
            raise
    folder.mkdir(parents=True, exist_ok=True)
    aside = folder / f"{library.stem}-{at.astimezone(UTC):%Y%m%dT%H%M%S}-unreadable{library.suffix}"
    for extra in ("-journal", "-wal", ""):
        original = library.with_name(library.name + extra)
        if original.exists():
            shutil.copyfile(original, aside.with_name(aside.name + extra))
            backup.sync_file(aside.with_name(aside.name + extra))
    return aside
