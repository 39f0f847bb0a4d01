"""Migrations: forward only, after a kept backup, all or nothing; every old file becomes a new one."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.store import backup, integrity, restoring
from kolstudio.core.store.database import Store
from kolstudio.core.store.migrations import (
    APPLICATION_ID,
    SCHEMA,
    SCHEMA_VERSION,
    Schema,
    schema_rows,
    statements,
)
from tests.core.store.stores import everything, people, rename

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "db"


def frozen() -> list[Path]:
    return sorted(FIXTURES.glob("v*.kol"))


def add_colour(conn: sqlite3.Connection) -> None:
    conn.execute("ALTER TABLE tag ADD COLUMN colour TEXT NOT NULL DEFAULT ''")
    conn.execute("UPDATE tag SET colour = 'red' WHERE name = 'vip'")


def fail(conn: sqlite3.Connection) -> None:
    conn.execute("DELETE FROM creator")
    raise ZeroDivisionError


def dangle(conn: sqlite3.Connection) -> None:
    conn.execute("INSERT INTO tag (creator_id, name) VALUES (9999, 'x')")


NEXT = Schema("kolstudio", (*SCHEMA.steps, add_colour))


def test_the_version_is_the_number_of_migrations() -> None:
    assert SCHEMA_VERSION == len(SCHEMA.steps) == 2


def test_a_fresh_file_says_what_it_is(store: Store) -> None:
    header = store.path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID == 0x4B4F4C53
    assert int.from_bytes(header[60:64], "big") == SCHEMA_VERSION
    assert [row[0] for row in store.conn.execute("SELECT name FROM _sqlite_migrations")] == ["m0001", "m0002"]


def test_statements_are_split_one_by_one() -> None:
    script = "-- note; with\n\nCREATE TABLE a (x); -- after\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n SELECT ';';\n SELECT 1;\nEND;\n"
    assert [s.split()[1] for s in statements(script)] == ["TABLE", "TRIGGER"]
    with pytest.raises(ValueError, match="unfinished"):
        list(statements("CREATE TABLE a (x)"))


def test_an_older_library_is_brought_up_to_date(store: Store, path: Path) -> None:
    ids = people(store, 3)
    with store.change("tag"):
        store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, 'vip')", (ids[0],))
    rename(store, ids[0], "x")
    store.undo()
    store.close()
    before = path.read_bytes()

    with Store.open(path, schema=NEXT) as newer:
        assert newer.conn.execute("PRAGMA user_version").fetchone() == (NEXT.version,)
        assert schema_rows(newer.conn) == NEXT.expected(NEXT.version)
        assert newer.conn.execute("SELECT colour FROM tag").fetchall() == [("red",)]
        assert integrity.check(newer.conn, NEXT).ok
        assert [entry.op for entry in newer.history(ids[0])] == ["rename", "tag", "add"]
        assert newer.history()[1].state == "dropped"
        with newer.change("colour") as change:
            newer.conn.execute("UPDATE tag SET colour = 'blue'")
        assert change.result is not None and change.result.tables["tag"].columns == {"colour"}
        newer.undo()
        assert newer.conn.execute("SELECT colour FROM tag").fetchall() == [("red",)]

    (kept,) = backup.find(path.parent / "library-backups")
    assert kept.kept and kept.reason == f"pre-v{NEXT.version}"
    shutil.copyfile(kept.path, path)
    with Store.open(path) as old:
        assert len(everything(old)["creator"]) == 3
        assert old.redo().op == "rename"
    path.write_bytes(before)


def test_a_newer_library_is_refused_by_the_older_program(path: Path) -> None:
    Store.create(path, schema=NEXT).close()
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(path)
    assert caught.value.code == "file_newer"
    assert path.read_bytes() == before


def test_an_older_library_is_not_changed_by_looking(store: Store, path: Path) -> None:
    store.close()
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(path, mode="ro", schema=NEXT)
    assert caught.value.code == "file_older"
    assert path.read_bytes() == before


@pytest.mark.parametrize(("step", "error"), [(fail, ZeroDivisionError), (dangle, EnvironmentFault)])
def test_a_failing_migration_leaves_the_old_file(
    store: Store, path: Path, step: object, error: type[Exception]
) -> None:
    people(store, 2)
    store.close()
    before = path.read_bytes()
    broken = Schema("kolstudio", (*NEXT.steps, step))  # type: ignore[arg-type]
    with pytest.raises(error):
        Store.open(path, schema=broken)
    with Store.open(path) as old:
        assert len(everything(old)["creator"]) == 2
    conn = sqlite3.connect(path)
    assert schema_rows(conn) == SCHEMA.expected(SCHEMA_VERSION)
    conn.close()
    assert len(path.read_bytes()) == len(before)


def test_without_room_for_the_backup_nothing_is_migrated(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()

    def no_room(*_: object, **__: object) -> None:
        raise EnvironmentFault(backup._BAD_COPY(path="x"), code="disk_full")

    monkeypatch.setattr(backup, "make", no_room)
    with pytest.raises(EnvironmentFault):
        Store.open(path, schema=NEXT)
    Store.open(path).close()


def test_a_backup_of_an_older_version_restores_into_the_newer(
    store: Store, path: Path, tmp_path: Path
) -> None:
    people(store, 2)
    info = backup.make(store, tmp_path / "backups", "manual")
    store.close()
    target = tmp_path / "new.kol"
    restoring.restore(info.path, target, schema=NEXT)
    with Store.open(target, schema=NEXT) as newer:
        assert schema_rows(newer.conn) == NEXT.expected(NEXT.version)
        assert len(everything(newer)["creator"]) == 2
    assert backup.verify(info.path)


@pytest.mark.skipif(not FIXTURES.is_dir(), reason="tests/fixtures/db is made with the first release")
def test_there_is_a_frozen_file_of_every_version() -> None:
    assert [path.stem.split("-")[0] for path in frozen()][:SCHEMA_VERSION] == [
        f"v{version}" for version in range(1, SCHEMA_VERSION + 1)
    ]


@pytest.mark.parametrize("fixture", frozen() or [pytest.param(None, marks=pytest.mark.skipif(not frozen(), reason="tests/fixtures/db holds no frozen library yet"))], ids=lambda p: getattr(p, "name", "none"))  # fmt: skip
def test_a_frozen_file_becomes_a_new_one(fixture: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.kol"
    shutil.copyfile(fixture, path)
    path.chmod(0o644)
    conn = sqlite3.connect(fixture.as_uri() + "?mode=ro&immutable=1", uri=True)
    version = conn.execute("PRAGMA user_version").fetchone()[0]
    counts = backup.row_counts(conn)
    conn.close()
    assert fixture.stem.split("-")[0] == f"v{version}"
    assert counts["creator"] > 0, "an empty library proves nothing"
    with Store.open(path) as store:
        assert schema_rows(store.conn) == SCHEMA.expected(SCHEMA_VERSION)
        after = backup.row_counts(store.conn)
        assert {t: n for t, n in after.items() if t in counts and t != "_sqlite_migrations"} == {
            t: n for t, n in counts.items() if t != "_sqlite_migrations"
        }
        assert integrity.check(store.conn).ok
        assert store.history()
    kept = backup.find(tmp_path / "library-backups")
    assert len(kept) == (version < SCHEMA_VERSION)


def test_a_library_of_the_first_schema_gets_the_tables_of_the_second_and_nothing_else_changes(
    path: Path,
) -> None:
    first = Schema("kolstudio", SCHEMA.steps[:1])
    with Store.create(path, schema=first) as old:
        ids = people(old, 3)
        rename(old, ids[0], "x")
        before = everything(old)
    with Store.open(path) as newer:
        after = everything(newer)
        assert after.pop("comparison") == after.pop("comparison_person") == []
        assert after == before
        assert {"comparison", "comparison_person"} <= newer._capture.tables.keys()
        with pytest.raises(RuleError) as caught:
            newer.undo()
        assert caught.value.code == "nothing_to_undo"
        with newer.change("keep"):
            newer.conn.execute(
                "INSERT INTO comparison (uid, name, created, updated) VALUES ('u', 'n', 't', 't')"
            )
            newer.conn.executemany(
                "INSERT INTO comparison_person (comparison_id, creator_id, place) VALUES (1, ?, ?)",
                [(person, place) for place, person in enumerate(ids)],
            )
        newer.undo()
        assert everything(newer)["comparison_person"] == []
        newer.redo()
        assert len(everything(newer)["comparison_person"]) == 3
    fresh = path.with_name("fresh.kol")
    with Store.create(fresh) as new, Store.open(path) as upgraded:
        assert schema_rows(new.conn) == schema_rows(upgraded.conn)
