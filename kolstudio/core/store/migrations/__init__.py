"""The schema and its versions: forward-only migrations, each a frozen step that imports nothing live.

`user_version` equals the number of migrations applied. A `Schema` can say what every row of
`sqlite_schema` must be at any version, by building that version in memory. That is done whenever a
library is opened, so sqlite-utils, slow to import, is loaded only where a file is written.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x4B4F4C53

_RECORD_TABLE = """CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
)"""
_RECORD_INDEX = """CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
  ON "_sqlite_migrations" ("migration_set", "name")"""
"""Written here rather than by sqlite-utils, so that its text does not depend on that library's version."""

SchemaRow = tuple[str, str, str, str | None]
"""(type, name, table, sql) of `sqlite_schema`."""

Migration = Callable[[sqlite3.Connection], None]


def statements(script: str) -> Iterator[str]:
    """Yield the statements of an SQL script one by one (executescript would commit behind our back)."""
    pending = ""
    for line in script.splitlines():
        if not pending and (not line.strip() or line.strip().startswith("--")):
            continue
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            yield pending.strip().removesuffix(";")
            pending = ""
    if pending.strip():
        raise ValueError("unfinished statement")


@dataclass(frozen=True)
class Schema:
    """An ordered set of migrations under one name; the version is their number."""

    name: str
    steps: tuple[Migration, ...]

    @property
    def version(self) -> int:
        """The newest version this program knows."""
        return len(self.steps)

    def apply(self, conn: sqlite3.Connection, upto: int | None = None) -> None:
        """Bring an open, trigger-free connection to a version (default: the newest), all or nothing."""
        from sqlite_utils import Database, Migrations

        goal = self.version if upto is None else upto
        migrations = Migrations(self.name)
        for number, step in enumerate(self.steps[:goal], start=1):
            migrations(name=f"m{number:04d}")(_on_connection(step))
        db = Database(conn, execute_plugins=False)
        with db.atomic():
            if not db["_sqlite_migrations"].exists():
                _make_record(conn)
            migrations.apply(db)
            conn.execute(f"PRAGMA user_version = {int(goal)}")
            conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def expected(self, version: int) -> frozenset[SchemaRow]:
        """Return every row that `sqlite_schema` holds at a version."""
        return _expected(self, version)


def _make_record(conn: sqlite3.Connection) -> None:
    conn.execute(_RECORD_TABLE)
    conn.execute(_RECORD_INDEX)


def _on_connection(step: Migration) -> Callable[[Database], None]:
    def run(db: Database) -> None:
        step(db.conn)

    return run


@lru_cache(maxsize=8)
def _expected(schema: Schema, version: int) -> frozenset[SchemaRow]:
    conn = sqlite3.connect(":memory:", isolation_level=None)
    try:
        _make_record(conn)
        for step in schema.steps[:version]:
            step(conn)
        return schema_rows(conn)
    finally:
        conn.close()


def schema_rows(conn: sqlite3.Connection) -> frozenset[SchemaRow]:
    """Return the rows of `sqlite_schema` of an open file."""
    return frozenset(conn.execute("SELECT type, name, tbl_name, sql FROM main.sqlite_schema"))


def _run(conn: sqlite3.Connection, script: str) -> None:
    text = (Path(__file__).parent.parent / "sql" / script).read_text(encoding="utf-8")
    for statement in statements(text):
        conn.execute(statement)


def _m0001_first(conn: sqlite3.Connection) -> None:
    _run(conn, "schema_v1.sql")


def _m0002_comparisons(conn: sqlite3.Connection) -> None:
    _run(conn, "schema_v2.sql")


SCHEMA = Schema("kolstudio", (_m0001_first, _m0002_comparisons))
SCHEMA_VERSION = SCHEMA.version
