"""Files that are refused: the exact message, and every byte in the folder as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.store import integrity, opening
from kolstudio.core.store.database import Store
from kolstudio.core.store.migrations import SCHEMA_VERSION
from tests.faults.libraries import library, listing, set_header, tamper

UNTOUCHED = "Nothing was changed in it."


def empty(path: Path) -> None:
    path.write_bytes(b"")


def junk(path: Path) -> None:
    path.write_bytes(os.urandom(5000))


def short(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0")


def text(path: Path) -> None:
    path.write_text("Tên,Kênh\nNgười một,@mot\n" * 50, encoding="utf-8")


def foreign(path: Path) -> None:
    tamper(path, "CREATE TABLE t (x)", "PRAGMA user_version = 1")


def other_application(path: Path) -> None:
    set_header(library(path), 68, 0x12345678)


def newer(path: Path) -> None:
    set_header(library(path), 60, 7)


def version_zero(path: Path) -> None:
    set_header(library(path), 60, 0)


def extra_trigger(path: Path) -> None:
    tamper(library(path), "CREATE TRIGGER evil AFTER UPDATE ON creator BEGIN DELETE FROM rate; END")


def extra_view(path: Path) -> None:
    tamper(library(path), "CREATE VIEW everything AS SELECT * FROM creator")


def extra_column(path: Path) -> None:
    tamper(library(path), "ALTER TABLE tag ADD COLUMN colour TEXT")


def missing_index(path: Path) -> None:
    tamper(library(path), "DROP INDEX calc_name")


def wal_beside(path: Path) -> None:
    library(path)
    path.with_name(path.name + "-wal").write_bytes(b"anything")


def wal_format(path: Path) -> None:
    tamper(library(path), "PRAGMA journal_mode = WAL")


REFUSED = [
    (empty, "file_empty", "{path} is an empty file (0 bytes). " + UNTOUCHED),
    (junk, "file_foreign", "{path} is not a KOL Studio library. " + UNTOUCHED),
    (short, "file_foreign", "{path} is not a KOL Studio library. " + UNTOUCHED),
    (text, "file_foreign", "{path} is not a KOL Studio library. " + UNTOUCHED),
    (foreign, "file_foreign", "{path} is not a KOL Studio library. " + UNTOUCHED),
    (other_application, "file_foreign", "{path} is not a KOL Studio library. " + UNTOUCHED),
    (version_zero, "file_foreign", "{path} is not a KOL Studio library. " + UNTOUCHED),
    (extra_trigger, "file_foreign", "{path} is not a KOL Studio library. " + UNTOUCHED),
    (extra_view, "file_foreign", "{path} is not a KOL Studio library. " + UNTOUCHED),
    (extra_column, "file_foreign", "{path} is not a KOL Studio library. " + UNTOUCHED),
    (missing_index, "file_foreign", "{path} is not a KOL Studio library. " + UNTOUCHED),
    (
        newer,
        "file_newer",
        f"{{path}} was made by a newer KOL Studio (file version 7, this program knows {SCHEMA_VERSION}).",
    ),
    (
        wal_beside,
        "file_wal",
        "Another program left unfinished writes beside {path} (library.kol-wal). Nothing was changed.",
    ),
    (
        wal_format,
        "file_wal",
        "Another program left unfinished writes beside {path} (library.kol-wal). Nothing was changed.",
    ),
]


@pytest.mark.parametrize("mode", ["rw", "ro"])
@pytest.mark.parametrize(("make", "code", "message"), REFUSED, ids=lambda v: getattr(v, "__name__", None))
def test_refused_and_untouched(
    tmp_path: Path, make: Callable[[Path], None], code: str, message: str, mode: opening.Mode
) -> None:
    path = tmp_path / "library.kol"
    make(path)
    before = listing(tmp_path)
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(path, mode=mode)
    assert caught.value.code == code
    assert str(caught.value.text) == message.format(path=path)
    assert caught.value.hint is not None
    assert listing(tmp_path) == before


@pytest.mark.parametrize(("make", "code", "message"), REFUSED, ids=lambda v: getattr(v, "__name__", None))
def test_check_reports_and_touches_nothing(
    tmp_path: Path, make: Callable[[Path], None], code: str, message: str
) -> None:
    path = tmp_path / "library.kol"
    make(path)
    before = listing(tmp_path)
    report = integrity.check(path)
    assert not report.ok
    assert [finding.code for finding in report.findings] == [code]
    assert listing(tmp_path) == before


def test_a_mistyped_path_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(tmp_path / "libary.kol")
    assert caught.value.code == "file_missing"
    assert not listing(tmp_path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        Store.create(tmp_path / "none" / "library.kol")
    assert caught.value.code == "file_missing"
    assert str(tmp_path / "none") in str(caught.value)


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(tmp_path)
    assert caught.value.code in ("cannot_open", "permission")


def test_create_never_overwrites(tmp_path: Path) -> None:
    path = library(tmp_path / "library.kol")
    before = listing(tmp_path)
    with pytest.raises(RuleError) as caught:
        Store.create(path)
    assert caught.value.code == "file_exists"
    assert listing(tmp_path) == before


def test_a_read_only_file_opens_for_reading_only(tmp_path: Path) -> None:
    path = library(tmp_path / "library.kol")
    path.chmod(0o444)
    before = listing(tmp_path)
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(path)
    assert caught.value.code == "file_read_only"
    assert str(caught.value.text) == f"{path} can only be read, not written."
    with Store.open(path, mode="ro") as store:
        assert store.conn.execute("SELECT count(*) FROM creator").fetchone() == (30,)
        with pytest.raises(EnvironmentFault), store.change("edit"):
            pass
        with pytest.raises(sqlite3.OperationalError):
            store.conn.execute("UPDATE creator SET name = 'x'")
        with pytest.raises(EnvironmentFault):
            store.undo()
    assert listing(tmp_path) == before


@pytest.mark.skipif(os.name != "posix", reason="folders carry no such mark on Windows")
def test_a_read_only_folder_opens_for_reading_only(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = library(folder / "library.kol")
    before = listing(folder)
    folder.chmod(0o555)
    try:
        with pytest.raises(EnvironmentFault) as caught:
            Store.open(path)
        assert caught.value.code == "file_read_only"
        assert str(caught.value.text) == f"{folder} can only be read, not written."
        with Store.open(path, mode="ro") as store:
            assert store.conn.execute("SELECT count(*) FROM creator").fetchone() == (30,)
    finally:
        folder.chmod(0o755)
    assert listing(folder) == before


def test_too_little_room_is_said_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = library(tmp_path / "library.kol")
    before = listing(tmp_path)
    free = SimpleNamespace(free=3 * path.stat().st_size + opening.SPARE_BYTES - 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: free)
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(path)
    assert caught.value.code == "disk_low"
    assert listing(tmp_path) == before
    Store.open(path, mode="ro").close()
    free.free += 1
    Store.open(path).close()


def test_settings_are_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = library(tmp_path / "library.kol")
    monkeypatch.setattr(opening, "PRAGMAS", {**opening.PRAGMAS, "synchronous": ("FULL", 3)})
    with pytest.raises(RuntimeError, match="synchronous"):
        Store.open(path)


def test_settings_of_an_open_library(tmp_path: Path) -> None:
    with Store.open(library(tmp_path / "library.kol")) as store:
        got = {name: store.conn.execute(f"PRAGMA {name}").fetchone()[0] for name in opening.PRAGMAS}
        assert got == {name: wanted for name, (_, wanted) in opening.PRAGMAS.items()}
        assert store.conn.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        assert store.conn.execute("PRAGMA query_only").fetchone() == (1,)
        assert store.conn.execute("PRAGMA application_id").fetchone() == (0x4B4F4C53,)
        for limit, value in opening.LIMITS.items():
            assert store.conn.getlimit(limit) == value


def test_paths_with_odd_letters(tmp_path: Path) -> None:
    for name in ("thư viện của tôi.kol", "50% #1?x&y=z.kol", "a'b\"c.kol", "dấu + cộng.kol"):
        with Store.create(tmp_path / name):
            pass
        Store.open(tmp_path / name).close()
        assert (tmp_path / name).exists()
    assert len(list(tmp_path.glob("*.kol"))) == 4
