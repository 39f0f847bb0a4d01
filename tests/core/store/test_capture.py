"""Capture watches every table that it must, and says which it does not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from kolstudio.core.store.capture import UNCAPTURED, Capture, captured_tables, unfit
from kolstudio.core.store.database import Store
from kolstudio.core.store.migrations import SCHEMA
from tests.core.store.stores import add, people

NOT_CAPTURED = {
    "creator_calc", "blob", "draft", "backup_record", "journal", "journal_chunk", "_sqlite_migrations"
}  # fmt: skip


@pytest.fixture
def fresh() -> Iterator[sqlite3.Connection]:
    conn = sqlite3.connect(":memory:", isolation_level=None)
    SCHEMA.apply(conn)
    yield conn
    conn.close()


def tables(conn: sqlite3.Connection) -> set[str]:
    rows = conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_sequence'")
    return {row[0] for row in rows}


def test_every_table_is_captured_or_named_as_not(fresh: sqlite3.Connection) -> None:
    assert UNCAPTURED == NOT_CAPTURED
    captured = {table.name for table in captured_tables(fresh, UNCAPTURED)}
    assert captured | NOT_CAPTURED == tables(fresh)
    assert not captured & NOT_CAPTURED
    assert len(captured) >= 26


def test_tables_of_the_schema_can_be_captured(fresh: sqlite3.Connection) -> None:
    assert unfit(fresh) == []


@pytest.mark.parametrize(
    ("sql", "problem"),
    [
        ("CREATE TABLE bad (id INTEGER PRIMARY KEY AUTOINCREMENT, x TEXT)", "bad: not STRICT"),
        ("CREATE TABLE bad (id INTEGER PRIMARY KEY, x TEXT) STRICT", "bad: no id INTEGER PRIMARY KEY AUTOINCREMENT in front"),
        ("CREATE TABLE bad (x TEXT PRIMARY KEY) STRICT", "bad: no id INTEGER PRIMARY KEY AUTOINCREMENT in front"),
        ("CREATE TABLE bad (id INTEGER PRIMARY KEY AUTOINCREMENT, x REAL) STRICT", "bad.x: REAL"),
        ("CREATE TABLE bad (id INTEGER PRIMARY KEY AUTOINCREMENT, x BLOB) STRICT", "bad.x: BLOB"),
        ("CREATE TABLE bad (id INTEGER PRIMARY KEY AUTOINCREMENT, x ANY) STRICT", "bad.x: ANY"),
    ],
)  # fmt: skip
def test_a_table_that_cannot_be_captured_is_found(fresh: sqlite3.Connection, sql: str, problem: str) -> None:
    fresh.execute(sql)
    assert unfit(fresh) == [problem]


def test_every_captured_table_has_its_triggers_naming_all_columns(store: Store) -> None:
    triggers = dict(store.conn.execute("SELECT name, sql FROM temp.sqlite_schema WHERE type = 'trigger'"))
    captured = tables(store.conn) - NOT_CAPTURED
    for table in captured:
        columns = [row[1] for row in store.conn.execute(f"PRAGMA table_info({table})")]
        assert f'NEW."{columns[0]}"' in triggers[f"__insert_{table}"]
        for event in ("update", "delete"):
            assert all(f'OLD."{column}"' in triggers[f"__{event}_{table}"] for column in columns), (
                table,
                event,
            )
        assert "UPDATE OF id" in triggers[f"__key_{table}"]
    assert len(triggers) == 4 * len(captured)


def test_triggers_come_from_the_live_schema(fresh: sqlite3.Connection) -> None:
    fresh.execute("CREATE TABLE later (id INTEGER PRIMARY KEY AUTOINCREMENT, x TEXT) STRICT")
    fresh.execute("ALTER TABLE later ADD COLUMN y TEXT")
    Capture(fresh)
    (sql,) = fresh.execute("SELECT sql FROM temp.sqlite_schema WHERE name = '__update_later'").fetchone()
    assert 'OLD."y"' in sql


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE creator SET name = 'x'",
        "INSERT INTO tag (creator_id, name) VALUES (1, 'x')",
        "DELETE FROM creator",
        "INSERT INTO blob VALUES ('h', 't', x'00', 'c')",
        "INSERT INTO draft VALUES ('k', 'v', 'a')",
        "DELETE FROM journal",
        "DELETE FROM creator_calc",
        "CREATE TABLE typo (x)",
        "DROP TABLE tag",
        "DROP TRIGGER temp.__update_creator",
        "PRAGMA user_version = 9",
    ],
)
def test_a_write_outside_a_change_is_an_error(store: Store, sql: str) -> None:
    people(store, 2)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        store.conn.execute(sql)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        store.db["typo"].insert({"x": 1})
    assert not store.conn.in_transaction


def test_an_edit_costs_the_same_on_a_large_file(store: Store) -> None:
    """Counted in steps of SQLite's machine, not in time: the drain must not walk the live table."""

    def steps() -> int:
        counted = 0

        def tick() -> int:
            nonlocal counted
            counted += 1
            return 0

        store.conn.set_progress_handler(tick, 10)
        with store.change("edit"):
            store.conn.execute("UPDATE creator SET rating = rating || 'x' WHERE id = 5")
        with store.change("delete"):
            store.conn.execute("DELETE FROM tag WHERE creator_id = 6")
        store.conn.set_progress_handler(None, 0)
        return counted

    def grow(number: int) -> None:
        with store.change("grow", bulk_insert=("creator", "tag")):
            for _ in range(number):
                person = add(store)
                store.conn.executemany(
                    "INSERT INTO tag (creator_id, name) VALUES (?, ?)", [(person, "a"), (person, "b")]
                )

    grow(20)
    small = steps()
    grow(5000)
    assert steps() < 1.5 * small
