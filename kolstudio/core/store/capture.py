"""Capture: TEMP triggers, made from the live schema, that keep the first before-image of touched rows.

A change arms the high-water marks, the triggers fill one shadow table per captured table, the
journal drains them. Rows beyond the mark need no trigger: they are new. Outside a change the marks
are NULL, so that nothing is captured.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

UNCAPTURED = frozenset(
    {"creator_calc", "blob", "draft", "backup_record", "journal", "journal_chunk", "_sqlite_migrations"}
)
"""Tables outside the journal: recomputed, content-addressed, outside undo, or the journal itself."""

PEOPLE_TABLE = "creator"
PERSON_COLUMN = "creator_id"
PEOPLE_THROUGH = {"agent": ("contact", "agent_id")}
"""Tables whose rows concern the people that a link table names: table -> (link table, its column)."""

HWM = "__hwm"


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


class Capture:
    """The shadow tables and triggers of one connection."""

    def __init__(self, conn: sqlite3.Connection, uncaptured: frozenset[str] = UNCAPTURED) -> None:
        self._conn = conn
        self.tables: dict[str, Table] = {t.name: t for t in captured_tables(conn, uncaptured)}
        self.references: tuple[Reference, ...] = tuple(_references(conn))
        self._bulk: set[str] = set()
        for table in self.tables.values():
            columns = ", ".join(("id INTEGER PRIMARY KEY", "__was", *_quoted(table.columns[1:])))
            self._conn.execute(f'CREATE TEMP TABLE "{table.shadow}" ({columns})')
        self._conn.execute(f'CREATE TEMP TABLE "{HWM}" ({_names(self.tables) or "nothing"})')
        self._conn.execute(f'INSERT INTO "{HWM}" DEFAULT VALUES')
        for table in self.tables.values():
            for sql in _triggers(table):
                self._conn.execute(sql)
        marks = ", ".join(f'"{t}" = (SELECT coalesce(max(id), 0) FROM main."{t}")' for t in self.tables)
        self._arm = f'UPDATE temp."{HWM}" SET {marks}'
        self._disarm = f'UPDATE temp."{HWM}" SET ' + ", ".join(f'"{t}" = NULL' for t in self.tables)
        self._touched = "SELECT " + ", ".join(
            f'EXISTS (SELECT 1 FROM temp."{t.shadow}"), (SELECT max(id) FROM main."{t.name}"),'
            f' (SELECT "{t.name}" FROM temp."{HWM}")'
            for t in self.tables.values()
        )

    def arm(self) -> None:
        """Set the high-water marks; from here on changes of older rows are captured."""
        if self.tables:
            self._conn.execute(self._arm)

    def disarm(self) -> None:
        """Take the marks away; from here on nothing is captured."""
        if self.tables:
            self._conn.execute(self._disarm)

    def touched(self) -> dict[str, tuple[bool, int]]:
        """Return, per touched table, whether it has before-images, and its high-water mark."""
        if not self.tables:
            return {}
        row = self._conn.execute(self._touched).fetchone()
        found: dict[str, tuple[bool, int]] = {}
        for at, name in enumerate(self.tables):
            shadowed, top, mark = row[3 * at : 3 * at + 3]
            if shadowed or (top is not None and top > mark):
                found[name] = (bool(shadowed), mark)
        return found

    def clear(self, names: Iterable[str]) -> None:
        """Empty the shadow tables."""
        for name in names:
            self._conn.execute(f'DELETE FROM temp."{self.tables[name].shadow}"')

    def drop_insert_triggers(self, names: Iterable[str]) -> list[str]:
        """Stop watching inserts of these tables for a declared bulk insert; return those dropped now.

        A guard that only compares the new id with the mark stays: an id at or below the mark would
        escape the journal, so it is refused.
        """
        dropped = [name for name in dict.fromkeys(names) if name not in self._bulk]
        for name in dropped:
            table = self.tables[name]
            mark = self._conn.execute(f'SELECT "{name}" FROM temp."{HWM}"').fetchone()[0]
            self._conn.execute(f'DROP TRIGGER temp."{table.trigger("insert")}"')
            self._conn.execute(
                f'CREATE TEMP TRIGGER "{table.trigger("insert")}" AFTER INSERT ON main."{name}"'
                f" WHEN NEW.id <= {int(mark)}"
                " BEGIN SELECT RAISE(ABORT, 'id below the mark in a bulk insert'); END"
            )
        self._bulk.update(dropped)
        return dropped

    def restore_insert_triggers(self, names: Iterable[str], *, rolled_back: bool) -> None:
        """Watch inserts again; after a rollback SQLite has already put the triggers back."""
        for name in names:
            self._bulk.discard(name)
            if not rolled_back:
                table = self.tables[name]
                self._conn.execute(f'DROP TRIGGER temp."{table.trigger("insert")}"')
                self._conn.execute(_triggers(table)[0])

    def drop_all(self, names: Iterable[str]) -> None:
        """Remove the triggers of these tables for a large replay, inside its transaction."""
        for name in names:
            for event in ("insert", "update", "delete"):
                self._conn.execute(f'DROP TRIGGER temp."{self.tables[name].trigger(event)}"')

    def restore_all(self, names: Iterable[str]) -> None:
        """Put the triggers of these tables back."""
        for name in names:
            for sql in _triggers(self.tables[name]):
                self._conn.execute(sql)

    def missing(self) -> list[str]:
        """Return what is not watched: a captured table without its three complete triggers."""
        have = dict(self._conn.execute("SELECT name, sql FROM temp.sqlite_schema WHERE type = 'trigger'"))
        gaps = []
        for table in captured_tables(
            self._conn, UNCAPTURED | (set(_all_tables(self._conn)) - set(self.tables))
        ):
            for event in ("insert", "update", "delete"):
                sql = have.get(table.trigger(event), "")
                wanted = table.columns if event != "insert" else table.columns[:1]
                if not all(name in sql for name in _quoted(wanted)):
                    gaps.append(table.trigger(event))
        return gaps


def captured_tables(conn: sqlite3.Connection, uncaptured: frozenset[str] | set[str]) -> list[Table]:
    """Return the captured tables of the live schema, parents before their children where declared so."""
    found = []
    for name in _all_tables(conn):
        if name in uncaptured:
            continue
        columns = tuple(row[1] for row in conn.execute(f'PRAGMA main.table_info("{name}")'))
        person = "id" if name == PEOPLE_TABLE else PERSON_COLUMN if PERSON_COLUMN in columns else None
        found.append(Table(name, columns, frozenset(_unique_columns(conn, name)), person))
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


def _references(conn: sqlite3.Connection) -> Iterable[Reference]:
    for table in _all_tables(conn):
        for _id, _seq, parent, column, _to, _upd, on_delete, _match in conn.execute(
            f'PRAGMA main.foreign_key_list("{table}")'
        ):
            yield Reference(table, column, parent, on_delete == "CASCADE")


def _quoted(columns: Iterable[str]) -> list[str]:
    return [f'"{name}"' for name in columns]


def _names(columns: Iterable[str] | Mapping[str, object]) -> str:
    return ", ".join(_quoted(columns))


def _triggers(table: Table) -> tuple[str, str, str]:
    """Return the insert, update and delete trigger of a table.

    NOT EXISTS, because the OR clause of the outer statement overrides one inside a trigger; no WHEN
    that compares columns, because it would compare by their collation.
    """
    rest = table.columns[1:]
    old = ", ".join(f"OLD.{name}" for name in _quoted(rest))
    image = f'OLD."id", 1{", " if rest else ""}{old}'

    def unseen(row: str) -> str:
        return (
            f'{row}."id" <= (SELECT "{table.name}" FROM "{HWM}")'
            f' AND NOT EXISTS (SELECT 1 FROM "{table.shadow}" WHERE id = {row}."id")'
        )

    return (
        f'CREATE TEMP TRIGGER "{table.trigger("insert")}" AFTER INSERT ON main."{table.name}"'
        f' WHEN {unseen("NEW")} BEGIN INSERT INTO "{table.shadow}" (id, __was) VALUES (NEW."id", 0); END',
        f'CREATE TEMP TRIGGER "{table.trigger("update")}" AFTER UPDATE ON main."{table.name}" BEGIN'
        f' INSERT INTO "{table.shadow}" SELECT {image} WHERE {unseen("OLD")};'
        f' INSERT INTO "{table.shadow}" (id, __was) SELECT NEW."id", 0'
        f' WHERE NEW."id" <> OLD."id" AND {unseen("NEW")}; END',
        f'CREATE TEMP TRIGGER "{table.trigger("delete")}" AFTER DELETE ON main."{table.name}"'
        f' WHEN {unseen("OLD")} BEGIN INSERT INTO "{table.shadow}" VALUES ({image}); END',
    )
