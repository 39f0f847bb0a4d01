"""A full disk, by a limit on file size in a child process: nothing saved is lost, and it goes on after."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store import backup, faults, integrity, restoring
from kolstudio.core.store.database import Store
from tests.faults.libraries import NOW, digest, fill, library

resource = pytest.importorskip("resource", reason="Windows has no limit on file size")

ROOM = 48 * 1024
Report = dict[str, object]


def limit(size: int | None) -> None:
    """Let no file of this process grow beyond a size; None = no limit."""
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard if size is None else size, hard))


def in_child(work: Callable[[Path], Report], path: Path) -> Report:
    """Run a piece of work in a process of its own and return its report."""
    context = multiprocessing.get_context("spawn")
    mine, its = context.Pipe()
    child = context.Process(target=_report, args=(work, path, its))
    child.start()
    its.close()
    report: Report = mine.recv()
    child.join()
    assert "error" not in report, report["error"]
    return report


def _report(work: Callable[[Path], Report], path: Path, pipe: multiprocessing.connection.Connection) -> None:
    try:
        pipe.send(work(path))
    except BaseException as error:
        pipe.send({"error": repr(error)})


def edits(path: Path) -> Report:
    """Add notes until the disk is full, then look, make room, and go on."""
    done = 0
    with Store.open(path) as store:
        limit(path.stat().st_size + ROOM)
        fault = None
        while fault is None:
            try:
                with store.change("note"):
                    store.conn.execute(
                        "INSERT INTO note (creator_id, text, created) VALUES (1, ?, ?)",
                        (f"{done} " * 400, NOW),
                    )
                done += 1
            except EnvironmentFault as error:
                fault = error
        seen = store.conn.execute("SELECT count(*) FROM note").fetchone()[0]
        rested = store.conn.execute("PRAGMA query_only").fetchone()[0] == 1 and not store.conn.in_transaction
        delete = None
        try:
            with store.change("delete"):
                store.conn.execute("DELETE FROM creator WHERE id > 5")
        except EnvironmentFault as error:
            delete = error.code
        whole = integrity.check(store.conn).ok
        limit(None)
        with store.change("retry"):
            store.conn.execute("INSERT INTO note (creator_id, text, created) VALUES (1, 'again', ?)", (NOW,))
        store.undo()
        return {
            "code": fault.code, "done": done, "seen": seen, "rested": rested, "delete": delete, "whole": whole
        }  # fmt: skip


def big_import(path: Path) -> Report:
    """Import more than there is room for."""
    with Store.open(path) as store:
        limit(path.stat().st_size + ROOM)
        code = None
        try:
            fill(store, 3000, first=1000)
        except EnvironmentFault as error:
            code = error.code
        people = store.conn.execute("SELECT count(*) FROM creator").fetchone()[0]
        entries = len(store.history())
        limit(None)
        fill(store, 10, first=5000)
        return {"code": code, "people": people, "entries": entries, "whole": integrity.check(store.conn).ok}


def undo_of_much(path: Path) -> Report:
    """Undo an import whose images find no room."""
    with Store.open(path) as store:
        fill(store, 1500, first=1000)
        before = store.conn.execute("SELECT count(*) FROM creator").fetchone()[0]
        limit(path.stat().st_size)
        code = None
        try:
            store.undo()
        except EnvironmentFault as error:
            code = error.code
        after = store.conn.execute("SELECT count(*) FROM creator").fetchone()[0]
        flags = [store.conn.execute(f"PRAGMA {p}").fetchone()[0] for p in ("foreign_keys", "query_only")]
        limit(None)
        store.undo()
        left = store.conn.execute("SELECT count(*) FROM creator").fetchone()[0]
        return {"code": code, "same": before == after, "flags": flags, "left": left}


def backups(path: Path) -> Report:
    """Back up where there is no room; the older backup of that name stays."""
    old = path.with_name("copy.kol")
    backup.make_file(path, old)
    before = digest(old)
    codes = []
    limit(path.stat().st_size // 2)
    for act in (
        lambda: backup.make_file(path, old),
        lambda: backup.make(path, path.with_name("backups"), "auto"),
        lambda: restoring.restore(old, path),
    ):
        try:
            act()
        except EnvironmentFault as error:
            codes.append(error.code)
    limit(None)
    left = sorted(p.name for p in path.parent.rglob("*") if p.is_file())
    return {"codes": codes, "kept": digest(old) == before, "files": left, "whole": integrity.check(path).ok}


def test_edits_on_a_full_disk(tmp_path: Path) -> None:
    report = in_child(edits, library(tmp_path / "library.kol"))
    assert report["code"] == "disk_full"
    assert report["delete"] in (None, "disk_full")
    assert report["done"] == report["seen"]
    assert isinstance(report["done"], int) and report["done"] > 3
    assert report["rested"] and report["whole"]


def test_an_import_without_room_leaves_nothing(tmp_path: Path) -> None:
    report = in_child(big_import, library(tmp_path / "library.kol"))
    assert report == {"code": "disk_full", "people": 30, "entries": 2, "whole": True}


def test_an_undo_without_room_leaves_everything(tmp_path: Path) -> None:
    report = in_child(undo_of_much, library(tmp_path / "library.kol"))
    assert report == {"code": "disk_full", "same": True, "flags": [1, 1], "left": 30}


def test_backups_and_restores_without_room_leave_no_pieces(tmp_path: Path) -> None:
    report = in_child(backups, library(tmp_path / "library.kol", people=300))
    assert report["codes"] == ["disk_full", "disk_full", "disk_full"]
    assert report["kept"] and report["whole"]
    assert report["files"] == ["copy.kol", "library.kol"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("ENOSPC", "disk_full"), ("EDQUOT", "disk_full"), ("EACCES", "permission"), ("EROFS", "file_read_only"),
        ("ENOENT", "file_missing"), ("EIO", "disk_error"), ("ENOLCK", "no_locks"),
    ],
)  # fmt: skip
def test_errors_of_the_system_have_a_code(number: str, code: str) -> None:
    import errno

    value = getattr(errno, number)
    fault = faults.translate(OSError(value, os.strerror(value)), "x")
    assert fault is not None and fault.code == code and fault.hint is not None


def test_a_bug_is_no_fault() -> None:
    assert faults.translate(ValueError("x"), "x") is None
    assert faults.translate(OSError(999_999, "?"), "x") is None
    with pytest.raises(KeyError), faults.guarded("x"):
        raise KeyError("x")
