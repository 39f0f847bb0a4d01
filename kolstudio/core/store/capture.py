"""Capture: TEMP triggers, made from the live schema, that keep the first before-image of touched rows.

A change arms the high-water marks (what `sqlite_sequence` says at its start), the triggers fill one
shadow table per captured table, the journal drains them. Rows beyond the mark need no trigger: they
are new. A mark of NULL captures nothing. Statements that run with every change are kept short:
`query_only` makes SQLite compile each of them anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

UNCAPTURED = frozenset(
    {"creator_calc", "blob", "draft", "backup_record", "journal", "journal_chunk", "_sqlite_migrations"}
)
"""Tables outside the journal: recomputed, content-addressed, outside undo, or the journal itself."""

PEOPLE_TABLE = "creator"
PERSON_COLUMN = "creator_id"
PEOPLE_THROUGH = {"agent": ("contact", "agent_id")}
"""Tables whose rows concern the people that a link table names: table -> (link table, its column)."""

MARKS = "__mark"
SEEN = "__seen"
EVENTS = ("insert", "update", "delete", "key")


@dataclass(frozen=True, slots=True)
class Reference:
    """A foreign key: `column` of `table` points to the id of `parent`."""

    table: str
    column: str
    parent: str
    cascades: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A captured table: its columns (id first), its unique ones, and whose person a row is."""

    name: str
    number: int
    columns: tuple[str, ...]
    unique: frozenset[str]
    person: str | None

    @property
    def shadow(self) -> str:
        """The TEMP table that holds the before-images."""
        return f"__was_{self.name}"

    @property
    def person_at(self) -> int | None:
        """The position of the person's column in a row, None when rows belong to nobody."""
        return None if self.person is None else self.columns.index(self.person)

    def trigger(self, event: str) -> str:
        """Return the name of a capture trigger."""
        return f"__{event}_{self.name}"


class Touched(NamedTuple):
    """What capture knows about a touched table: before-images there, ids given, the mark."""

    shadowed: bool
    grown: bool
    mark: int


class Capture:
    """The shadow tables and triggers of one connection."""

    def __init__(self, conn: sqlite3.Connection, uncaptured: frozenset[str] = UNCAPTURED) -> None:
        self._conn = conn
        self.tables: dict[str, Table] = {t.name: t for t in captured_tables(conn, uncaptured)}
        self.references: tuple[Reference, ...] = tuple(references(conn))
        self._by_number = {table.number: table for table in self.tables.values()}
        self._marks: dict[str, int] | None = None
        self._bulk: dict[str, int] = {}
        conn.execute(f"CREATE TEMP TABLE {MARKS} (tbl INTEGER PRIMARY KEY, id)")
        conn.execute(f"CREATE TEMP TABLE {SEEN} (tbl INTEGER PRIMARY KEY)")
        for table in self.tables.values():
            columns = ", ".join(("id INTEGER PRIMARY KEY", "__was", *_quoted(table.columns[1:])))
            conn.execute(f'CREATE TEMP TABLE "{table.shadow}" ({columns})')
            conn.execute(f"INSERT INTO {MARKS} (tbl) VALUES (?)", (table.number,))
            for sql in _triggers(table):
                conn.execute(sql)

    def arm(self) -> None:
        """Set the high-water marks; from here on changes of older rows are captured."""
        used = self._used()
        known = self._marks or {}
        wrong = [(seq, self.tables[name].number) for name, seq in used.items() if known.get(name) != seq]
        self._conn.executemany(f"UPDATE temp.{MARKS} SET id = ? WHERE tbl = ?", wrong)
        self._marks = used

    def disarm(self) -> None:
        """Take the marks away; from here on nothing is captured."""
        self._conn.execute(f"UPDATE temp.{MARKS} SET id = NULL")
        self.forget()

    def forget(self) -> None:
        """Trust nothing remembered: a rollback has put marks and triggers back as they were before."""
        self._marks = None
        self._bulk.clear()

    def _used(self) -> dict[str, int]:
        """Return the largest id that each table ever had."""
        rows = self._conn.execute("SELECT name, seq FROM main.sqlite_sequence")
        return {**dict.fromkeys(self.tables, 0), **{n: seq for n, seq in rows if n in self.tables}}

    def touched(self) -> dict[str, Touched]:
        """Return what is known about each table that the change touched."""
        if self._marks is None:
            raise RuntimeError("not armed")
        seen = {self._by_number[row[0]].name for row in self._conn.execute(f"SELECT tbl FROM temp.{SEEN}")}
        used = self._used()
        return {
            name: Touched(name in seen, used[name] > mark, mark)
            for name, mark in self._marks.items()
            if name in seen or used[name] > mark
        }

    def clear(self, names: Iterable[str]) -> None:
        """Empty the shadow tables."""
        for name in names:
            self._conn.execute(f'DELETE FROM temp."{self.tables[name].shadow}"')
            self._conn.execute(f"DELETE FROM temp.{SEEN} WHERE tbl = ?", (self.tables[name].number,))

    def drop_insert_triggers(self, names: Iterable[str]) -> list[str]:
        """Stop watching inserts of these tables for a declared bulk insert; return those dropped now."""
        dropped = [name for name in dict.fromkeys(names) if name not in self._bulk]
        for name in dropped:
            self._bulk[name] = self._old_rows(self.tables[name])
            self._conn.execute(f'DROP TRIGGER temp."{self.tables[name].trigger("insert")}"')
        return dropped

    def restore_insert_triggers(self, names: Iterable[str]) -> None:
        """Watch inserts again.

        Raises RuntimeError when an id at or below the mark was inserted: it would escape the journal.
        """
        for name in names:
            self._conn.execute(_triggers(self.tables[name])[0])
            if self._old_rows(self.tables[name]) != self._bulk.pop(name):
                raise RuntimeError(f"bulk insert of {name} with an id that is not beyond all others")

    def forget_bulk(self, names: Iterable[str]) -> None:
        """Note that a rollback to a savepoint has put these insert triggers back."""
        for name in names:
            self._bulk.pop(name, None)

    def _old_rows(self, table: Table) -> int:
        """Count the rows a table had when it was armed, as far as capture knows."""
        mark = (self._marks or {})[table.name]
        total, new, born, dead = self._conn.execute(
            f'SELECT (SELECT count(*) FROM main."{table.name}"),'
            f' (SELECT count(*) FROM main."{table.name}" WHERE id > ?1),'
            f' (SELECT count(*) FROM temp."{table.shadow}" w CROSS JOIN main."{table.name}" t ON t.id = w.id'
            "  WHERE w.__was = 0),"
            f' (SELECT count(*) FROM temp."{table.shadow}" w WHERE w.__was = 1'
            f'  AND NOT EXISTS (SELECT 1 FROM main."{table.name}" t WHERE t.id = w.id))',
            (mark,),
        ).fetchone()
        return int(total - new - born + dead)

    def drop_all(self, names: Iterable[str]) -> None:
        """Remove the triggers of these tables for a large replay, inside its transaction."""
        for name in names:
            for event in EVENTS:
                self._conn.execute(f'DROP TRIGGER temp."{self.tables[name].trigger(event)}"')

    def restore_all(self, names: Iterable[str]) -> None:
        """Put the triggers of these tables back."""
        for name in names:
            for sql in _triggers(self.tables[name]):
                self._conn.execute(sql)


def captured_tables(conn: sqlite3.Connection, uncaptured: frozenset[str] | set[str]) -> list[Table]:
    """Return the captured tables of the live schema, parents before their children where declared so."""
    found: list[Table] = []
    for name in _all_tables(conn):
        if name in uncaptured:
            continue
        columns = tuple(row[1] for row in conn.execute(f'PRAGMA main.table_info("{name}")'))
        person = "id" if name == PEOPLE_TABLE else PERSON_COLUMN if PERSON_COLUMN in columns else None
        found.append(Table(name, len(found) + 1, columns, frozenset(_unique_columns(conn, name)), person))
    return found


def beyond_sequence(conn: sqlite3.Connection, tables: Iterable[Table]) -> list[str]:
    """Return the tables with ids that `sqlite_sequence` has not seen: the marks would be too low."""
    used = dict(conn.execute("SELECT name, seq FROM main.sqlite_sequence"))
    found = []
    for table in tables:
        top = conn.execute(f'SELECT max(id) FROM main."{table.name}"').fetchone()[0]
        if top is not None and top > max(0, used.get(table.name, 0)):
            found.append(table.name)
    return found


def unfit(conn: sqlite3.Connection, uncaptured: frozenset[str] = UNCAPTURED) -> list[str]:
    """Return what makes tables unfit for capture: not STRICT, no AUTOINCREMENT id, BLOB or REAL columns."""
    problems = []
    for name in _all_tables(conn):
        if name in uncaptured:
            continue
        sql = conn.execute("SELECT sql FROM main.sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
        columns = conn.execute(f'PRAGMA main.table_info("{name}")').fetchall()
        if not sql.rstrip().upper().endswith("STRICT"):
            problems.append(f"{name}: not STRICT")
        if columns[0][1] != "id" or "ID INTEGER PRIMARY KEY AUTOINCREMENT" not in sql.upper():
            problems.append(f"{name}: no id INTEGER PRIMARY KEY AUTOINCREMENT in front")
        problems += [f"{name}.{c[1]}: {c[2]}" for c in columns if c[2] not in ("INTEGER", "TEXT")]
    return problems


def _all_tables(conn: sqlite3.Connection) -> list[str]:
    rows = conn.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " ORDER BY rowid"
    )
    return [row[0] for row in rows]


def _unique_columns(conn: sqlite3.Connection, table: str) -> Iterable[str]:
    yield "id"
    for _, index, unique, *_rest in conn.execute(f'PRAGMA main.index_list("{table}")').fetchall():
        if unique:
            yield from (row[2] for row in conn.execute(f'PRAGMA main.index_info("{index}")') if row[2])


def references(conn: sqlite3.Connection) -> Iterable[Reference]:
    """Yield every foreign key of the live schema."""
    for table in _all_tables(conn):
        for _id, _seq, parent, column, _to, _upd, on_delete, _match in conn.execute(
            f'PRAGMA main.foreign_key_list("{table}")'
        ):
            yield Reference(table, column, parent, on_delete == "CASCADE")


def _quoted(columns: Iterable[str]) -> list[str]:
    return [f'"{name}"' for name in columns]


def _triggers(table: Table) -> tuple[str, str, str, str]:
    """Return the insert, update, delete and key trigger of a table.

    NOT EXISTS, because the OR clause of the outer statement overrides one inside a trigger; no WHEN
    that compares columns, because it would compare by their collation. The key trigger is for an id
    that is changed, which `sqlite_sequence` does not notice by itself.
    """
    number, shadow = table.number, f'"{table.shadow}"'
    rest = _quoted(table.columns[1:])
    image = ", ".join(('OLD."id"', "1", *(f"OLD.{name}" for name in rest)))
    seen = f"INSERT INTO {SEEN} SELECT {number} WHERE NOT EXISTS (SELECT 1 FROM {SEEN} WHERE tbl = {number});"

    def unseen(row: str) -> str:
        return (
            f'{row}."id" <= (SELECT id FROM {MARKS} WHERE tbl = {number})'
            f' AND NOT EXISTS (SELECT 1 FROM {shadow} WHERE id = {row}."id")'
        )

    def trigger(event: str, when: str, body: str) -> str:
        verb = "UPDATE OF id" if event == "key" else event.upper()
        return (
            f'CREATE TEMP TRIGGER "{table.trigger(event)}" AFTER {verb} ON main."{table.name}"'
            f" WHEN {when} BEGIN {body} END"
        )

    born = f'INSERT INTO {shadow} (id, __was) SELECT NEW."id", 0'
    return (
        trigger("insert", unseen("NEW"), f"{born}; {seen}"),
        trigger("update", unseen("OLD"), f"INSERT INTO {shadow} VALUES ({image}); {seen}"),
        trigger("delete", unseen("OLD"), f"INSERT INTO {shadow} VALUES ({image}); {seen}"),
        trigger(
            "key",
            'NEW."id" <> OLD."id"',
            f"{born} WHERE {unseen('NEW')}; {seen}"
            f' UPDATE sqlite_sequence SET seq = NEW."id" WHERE name = \'{table.name}\' AND seq < NEW."id";',
        ),
    )
