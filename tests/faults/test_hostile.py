"""Libraries from strangers: refused, or only their data is copied; never run, never trusted."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
import zlib
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault, KnownError
from kolstudio.core.store import integrity, restoring
from kolstudio.core.store.database import Store
from tests.faults.libraries import NOW, library, listing, names, tamper

SECONDS = 10
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT"

HOSTILE = {
    "endless view": ("DROP TABLE note", f"CREATE VIEW note AS {ENDLESS} x AS id, x AS creator_id, '' AS text, '' AS created FROM n"),
    "huge blob": ("DROP TABLE note", "CREATE VIEW note AS SELECT 1 AS id, 1 AS creator_id, randomblob(900000000) AS text, '' AS created"),
    "trigger": ("CREATE TRIGGER t AFTER UPDATE OF name ON creator BEGIN DELETE FROM creator WHERE id <> NEW.id; END",),
    "extra table": ("CREATE TABLE extra (x)",),
    "looser table": ("DROP TABLE tag", "CREATE TABLE tag (id INTEGER PRIMARY KEY, creator_id, name)"),
    "expression index": ("CREATE INDEX i ON note (length(text) + abs(id))",),
    "generated column": ("ALTER TABLE note ADD COLUMN g TEXT AS (hex(text))",),
    "virtual table": ("CREATE VIRTUAL TABLE v USING fts5(x)",),
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_strange_schema_is_refused(tmp_path: Path, kind: str) -> None:
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    mine.mkdir()
    theirs.mkdir()
    path = library(mine / "library.kol")
    gift = tamper(library(theirs / "gift.kol"), *HOSTILE[kind])
    before = listing(mine), listing(theirs)
    started = time.monotonic()
    for act in (lambda: Store.open(gift), lambda: restoring.restore(gift, path)):
        with pytest.raises(EnvironmentFault) as caught:
            act()
        assert caught.value.code == "file_foreign"
    assert not integrity.check(gift).ok
    assert time.monotonic() - started < SECONDS
    assert (listing(mine), listing(theirs)) == before


def test_rows_that_break_our_rules_are_refused(tmp_path: Path) -> None:
    path = library(tmp_path / "library.kol")
    for number, broken in enumerate((
        "INSERT INTO tag (creator_id, name) VALUES (9999, 'nobody')",
        "UPDATE rate SET min = 5, max = 1 WHERE id = 1",
        "UPDATE creator SET name = CAST(x'ff80' AS TEXT) WHERE id = 1",
        "UPDATE creator SET starred = 7 WHERE id = 1",
    )):  # fmt: skip
        gift = tmp_path / f"gift{number}.kol"
        tamper(library(gift), "PRAGMA ignore_check_constraints = ON", broken)
        before = listing(tmp_path)
        with pytest.raises(EnvironmentFault) as caught:
            restoring.restore(gift, path)
        assert caught.value.code == "file_damaged", broken
        assert listing(tmp_path) == before


def test_tampered_ids_are_put_right_in_the_copy(tmp_path: Path) -> None:
    gift = tamper(library(tmp_path / "gift.kol"), "UPDATE sqlite_sequence SET seq = 3 WHERE name = 'creator'")
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(gift)
    assert caught.value.code == "file_damaged"
    target = tmp_path / "library.kol"
    restoring.restore(gift, target)
    with Store.open(target) as store, store.change("add") as change:
        store.conn.execute(
            "INSERT INTO creator (uid, name, created, updated) VALUES ('n', 'n', ?, ?)", (NOW, NOW)
        )
    assert change.result is not None and list(change.result.tables["creator"].inserted) == [31]


def chunk(path: Path, kind: str, content: bytes, table: str = "creator") -> None:
    """Replace the last entry's chunk by one of the attacker's."""
    conn = sqlite3.connect(path)
    conn.execute(
        "UPDATE journal_chunk SET kind = ?, tbl = ?, z = ? WHERE id = (SELECT max(id) FROM journal_chunk)",
        (kind, table, content),
    )
    conn.commit()
    conn.close()


EVIL_CHUNKS = {
    "column that is SQL": ("U", "creator", [[1, 1, {"name\" = 'x', \"rating": ["", "A"]}]]),
    "unknown column": ("U", "creator", [[1, 1, {"none": ["", "A"]}]]),
    "no columns": ("U", "creator", [[1, 1, {}]]),
    "unknown table": ("U", "sqlite_schema", [[1, 1, {"sql": ["", "A"]}]]),
    "uncaptured table": ("U", "journal", [[1, 1, {"op": ["", "import"]}]]),
    "wrong shape": ("U", "creator", {"a": 1}),
    "rows of another width": ("D", "tag", {"c": ["id", "creator_id", "name"], "r": [[1, 2]]}),
    "columns of another table": ("D", "tag", {"c": ["id", "creator_id", "z"], "r": [[1, 2, "x"]]}),
    "lists as values": ("D", "tag", {"c": ["id", "creator_id", "name"], "r": [[999, 1, ["x"]]]}),
    "ids as text": ("I", "creator", [["a", "b"]]),
}


@pytest.mark.parametrize("kind", EVIL_CHUNKS)
def test_a_forged_history_changes_nothing(tmp_path: Path, kind: str) -> None:
    path = library(tmp_path / "library.kol")
    which, table, content = EVIL_CHUNKS[kind]
    chunk(path, which, json.dumps(content).encode(), table)
    with Store.open(path) as store:
        tables = ("creator", "tag", "journal", "journal_chunk")
        before = [store.conn.execute(f"SELECT * FROM {t}").fetchall() for t in tables]
        with pytest.raises(KnownError):
            store.undo()
        assert [store.conn.execute(f"SELECT * FROM {t}").fetchall() for t in tables] == before
        assert store.conn.execute("PRAGMA foreign_keys").fetchone() == (1,)


@pytest.mark.parametrize(
    "content", [zlib.compress(b"[" + b"0," * 200_000_000 + b"0]", 9), b"\x78\x9cgarbage", b"", b"[" * 100_000]
)
def test_a_bomb_in_the_history_is_defused(tmp_path: Path, content: bytes) -> None:
    path = library(tmp_path / "library.kol")
    chunk(path, "U", content)
    started = time.monotonic()
    with Store.open(path) as store:
        for act in (store.undo, store.history, lambda: store.as_of(store.clock().replace(year=2000))):
            with pytest.raises(EnvironmentFault) as caught:
                act()
            assert caught.value.code == "history_unreadable"
        assert not integrity.check(store.conn).ok
    assert time.monotonic() - started < 3 * SECONDS


def test_unfinished_writes_beside_a_file_are_taken_along_in_a_copy(tmp_path: Path) -> None:
    source, target = tmp_path / "source.kol", tmp_path / "library.kol"
    original = library(tmp_path / "made.kol")
    live = sqlite3.connect(original, isolation_level=None)
    live.execute("PRAGMA journal_mode = WAL")
    live.execute("PRAGMA wal_autocheckpoint = 0")
    live.execute("UPDATE creator SET name = 'Người trong WAL' WHERE id = 1")
    shutil.copyfile(original, source)
    shutil.copyfile(f"{original}-wal", f"{source}-wal")
    live.close()
    before = listing(tmp_path)
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(source)
    assert caught.value.code == "file_wal"
    info = restoring.restore(source, target)
    assert info.people == 30
    assert names(target)[0] == "Người trong WAL"
    target.unlink()
    assert listing(tmp_path) == before


def test_extensions_cannot_be_loaded(tmp_path: Path) -> None:
    with Store.open(library(tmp_path / "library.kol")) as store, pytest.raises(sqlite3.OperationalError):
        store.conn.execute("SELECT load_extension('x')")
