"""The libraries behave as this program was built on; a new version that does not is found here first."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import pyexpat
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import defusedxml
import openpyxl
import pytest
from defusedxml.ElementTree import fromstring as safe_fromstring
from sqlite_utils import Database, Migrations
from sqlite_utils.db import TransactionError

QT_BINDING = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

class Sender(QObject):
    sent = Signal(int)

application = QApplication([])
widget, sender, heard = QWidget(), Sender(), []
sender.sent.connect(lambda number: heard.append(number))
before = sys.getrefcount(None), sys.getrefcount(True)
for number in range(1_000):
    widget.setWindowTitle("x")
    widget.resize(10, 10)
    sender.sent.emit(number)
lost = before[0] - sys.getrefcount(None), before[1] - sys.getrefcount(True)
for number in range(50_000):
    sender.sent.emit(number)
print(len(heard), *lost)
"""


# PySide6


def test_void_calls_of_pyside_keep_their_references() -> None:
    done = subprocess.run(
        [sys.executable, "-c", QT_BINDING],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr  # 134: the process aborted, deallocating None
    heard, lost_none, lost_true = map(int, done.stdout.split())
    assert heard == 51_000
    assert max(lost_none, lost_true) < 100  # 6.12.0 with Python <= 3.11 loses one per call: 3,000


def test_pyside_is_older_than_the_broken_release() -> None:
    version = tuple(map(int, importlib.metadata.version("PySide6-Essentials").split(".")[:2]))
    assert (6, 9) <= version < (6, 12)


# XML


BILLION_LAUGHS = (
    "<!DOCTYPE l [<!ENTITY a0 'ha'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    + "]><l>&a9;</l>"
)
FOREIGN_FILE = "<!DOCTYPE l [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><l>&x;</l>"


def test_expat_is_new_enough() -> None:
    version = tuple(map(int, pyexpat.EXPAT_VERSION.removeprefix("expat_").split(".")))
    assert version >= (2, 4, 1)  # from here on it stops entity bombs; Debian 12 has a mended 2.5.0


def test_expat_alone_stops_an_entity_bomb_and_a_foreign_file() -> None:
    with pytest.raises(ElementTree.ParseError, match="amplification"):
        ElementTree.fromstring(BILLION_LAUGHS)
    with pytest.raises(ElementTree.ParseError, match="undefined entity"):
        ElementTree.fromstring(FOREIGN_FILE)


@pytest.mark.parametrize("text", [BILLION_LAUGHS, FOREIGN_FILE])
def test_defusedxml_refuses_entities(text: str) -> None:
    with pytest.raises(defusedxml.EntitiesForbidden):
        safe_fromstring(text)


def test_openpyxl_reads_through_defusedxml_and_not_through_lxml() -> None:
    assert openpyxl.DEFUSEDXML is True
    assert importlib.util.find_spec("lxml") is None


def test_openpyxl_takes_text_that_starts_with_an_equals_sign_for_a_formula() -> None:
    cell = openpyxl.Workbook().active["A1"]
    cell.value = "=))"
    assert cell.data_type == "f"
    cell.data_type = "s"
    assert cell.value == "=))"


# SQLite


@pytest.fixture
def conn() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as it:
        yield it


def test_sqlite_is_new_enough() -> None:
    assert sqlite3.sqlite_version_info >= (3, 37)  # STRICT tables; 3.40.1 is what Debian 12 has


def test_strict_tables_refuse_the_wrong_type(conn: sqlite3.Connection) -> None:
    conn.execute("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, price INTEGER) STRICT")
    with pytest.raises(sqlite3.IntegrityError, match="TEXT value in INTEGER column"):
        conn.execute("INSERT INTO t (price) VALUES ('2tr5')")
    conn.execute("INSERT INTO t (price) VALUES (2500000.0)")  # a whole float becomes the integer
    assert conn.execute("SELECT typeof(price) FROM t").fetchone() == ("integer",)


def test_autoincrement_never_reuses_an_id(conn: sqlite3.Connection) -> None:
    conn.execute("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT) STRICT")
    conn.execute("INSERT INTO t (a) VALUES ('x'), ('y')")
    conn.execute("DELETE FROM t")
    assert conn.execute("INSERT INTO t (a) VALUES ('z') RETURNING id").fetchone() == (3,)


def test_query_only_refuses_writes(conn: sqlite3.Connection) -> None:
    conn.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
    conn.execute("PRAGMA query_only=ON")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        conn.execute("INSERT INTO t VALUES (1)")
    conn.execute("PRAGMA query_only=OFF")
    conn.execute("INSERT INTO t VALUES (1)")


def test_temp_triggers_see_the_row_before_the_change(conn: sqlite3.Connection) -> None:
    conn.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)")
    conn.execute("CREATE TEMP TABLE before_t (id INTEGER PRIMARY KEY, a TEXT)")
    conn.execute(
        "CREATE TEMP TRIGGER t_update BEFORE UPDATE ON main.t BEGIN "
        "INSERT OR IGNORE INTO before_t VALUES (OLD.id, OLD.a); END"
    )
    conn.execute("INSERT INTO t VALUES (1, 'first')")
    conn.execute("UPDATE t SET a = 'second'")
    conn.execute("UPDATE t SET a = 'third'")
    assert conn.execute("SELECT a FROM before_t").fetchall() == [("first",)]


def test_vacuum_into_keeps_the_marks_of_the_file(tmp_path: Path, conn: sqlite3.Connection) -> None:
    conn.execute("PRAGMA application_id=1263488083")
    conn.execute("PRAGMA user_version=7")
    conn.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
    target = tmp_path / "copy.kol"
    conn.execute("VACUUM INTO ?", (str(target),))
    head = target.read_bytes()[:100]
    assert int.from_bytes(head[68:72], "big") == 1263488083 == int.from_bytes(b"KOLS", "big")
    assert int.from_bytes(head[60:64], "big") == 7
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        conn.execute("VACUUM INTO ?", (str(target),))


def test_truncate_journal_is_granted(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x.kol")) as file:
        assert file.execute("PRAGMA journal_mode=TRUNCATE").fetchone() == ("truncate",)
        file.execute("PRAGMA synchronous=FULL")
        assert file.execute("PRAGMA synchronous").fetchone() == (2,)


def test_limits_can_be_set(conn: sqlite3.Connection) -> None:
    conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 1_000)
    with pytest.raises(sqlite3.DataError, match="too big"):
        conn.execute("SELECT randomblob(2000)")


# sqlite-utils: traps that the store is built around


@pytest.fixture
def db(conn: sqlite3.Connection) -> Database:
    database = Database(conn, execute_plugins=False)
    database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)")
    return database


def rows_that_fail_late() -> Iterator[dict[str, object]]:
    for number in range(550):
        yield {"id": number, "a": "x"}
    raise ValueError("late")


def test_insert_all_is_not_atomic(db: Database) -> None:
    with pytest.raises(ValueError, match="late"):
        db["t"].insert_all(rows_that_fail_late())
    assert db["t"].count == 500


def test_insert_all_within_atomic_is(db: Database) -> None:
    with pytest.raises(ValueError, match="late"), db.atomic():
        db["t"].insert_all(rows_that_fail_late())
    assert db["t"].count == 0


def test_atomic_nests(db: Database) -> None:
    with db.atomic():
        db["t"].insert({"id": 1, "a": "kept"})
        with pytest.raises(ValueError, match="inner"), db.atomic():
            db["t"].insert({"id": 2, "a": "lost"})
            raise ValueError("inner")
    assert [row["id"] for row in db["t"].rows] == [1]


def test_a_script_commits_behind_the_back_of_a_transaction(db: Database) -> None:
    with pytest.raises(ValueError, match="too late"), db.atomic():
        db["t"].insert({"id": 1, "a": "x"})
        db.conn.executescript("CREATE TABLE z (a)")
        raise ValueError("too late")
    assert db["t"].count == 1


def test_execute_commits_by_itself_and_the_connection_does_not() -> None:
    with closing(sqlite3.connect(":memory:")) as plain:
        database = Database(plain, execute_plugins=False)
        database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
        database.execute("INSERT INTO t VALUES (1)")
        assert not plain.in_transaction
        plain.execute("INSERT INTO t VALUES (2)")
        assert plain.in_transaction


def test_inserting_into_a_missing_table_creates_it(db: Database) -> None:
    db["typo"].insert({"a": 1})
    assert "typo" in db.table_names()


def test_a_mistyped_path_creates_a_file(tmp_path: Path) -> None:
    Database(tmp_path / "missing.kol").close()
    assert (tmp_path / "missing.kol").exists()
    uri = (tmp_path / "other.kol").as_uri() + "?mode=rw"
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        sqlite3.connect(uri, uri=True)
    assert not (tmp_path / "other.kol").exists()


def test_foreign_keys_are_off_until_asked_for(db: Database) -> None:
    assert db.execute("PRAGMA foreign_keys").fetchone() == (0,)


def test_transform_refuses_to_cascade_within_a_transaction(db: Database) -> None:
    db.execute("CREATE TABLE child (id INTEGER PRIMARY KEY, t INTEGER REFERENCES t(id) ON DELETE CASCADE)")
    db.execute("PRAGMA foreign_keys=ON")
    with pytest.raises(TransactionError), db.atomic():
        db["t"].transform(rename={"a": "b"})


def test_a_failed_migration_keeps_the_earlier_ones_and_nothing_guards_against_an_older_program(
    db: Database,
) -> None:
    newer = Migrations("kolstudio")

    @newer()
    def first(database: Database) -> None:
        database.execute("CREATE TABLE one (id INTEGER PRIMARY KEY)")

    @newer()
    def second(database: Database) -> None:
        database.execute("CREATE TABLE two (id INTEGER PRIMARY KEY)")
        raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        newer.apply(db)
    assert {"one", "two"} & set(db.table_names()) == {"one"}
    older = Migrations("kolstudio")
    older.apply(db)  # knows nothing of "first" and does not mind: user_version has to be checked
    assert older.pending(db) == []
