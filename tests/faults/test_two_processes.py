"""Two processes on one file: the second is refused by the lock, and without the lock nothing is lost."""

from __future__ import annotations

import json
import multiprocessing
import os
import socket
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store import integrity
from kolstudio.core.store.database import Store
from kolstudio.core.store.lock import Holder, LibraryLock, lock_path, who_holds
from tests.faults.libraries import NOW, library

EDITS = 40


def hold(path: Path, pipe: Connection) -> None:
    """Take the lock, say so, and keep it until told to let go."""
    with LibraryLock(path):
        pipe.send(os.getpid())
        pipe.recv()


def edit_without_lock(path: Path, who: str, pipe: Connection) -> None:
    with Store.open(path) as store:
        pipe.send("ready")
        pipe.recv()
        for n in range(EDITS):
            with store.change("note"):
                store.conn.execute(
                    "INSERT INTO note (creator_id, text, created) VALUES (1, ?, ?)", (f"{who} {n}", NOW)
                )
        pipe.send("done")


@pytest.fixture
def context() -> multiprocessing.context.SpawnContext:
    return multiprocessing.get_context("spawn")


def test_the_second_is_refused_at_once_and_told_who(
    tmp_path: Path, context: multiprocessing.context.SpawnContext
) -> None:
    path = library(tmp_path / "library.kol")
    mine, its = context.Pipe()
    child = context.Process(target=hold, args=(path, its))
    child.start()
    pid = mine.recv()
    try:
        assert who_holds(path) == Holder(pid, socket.gethostname())
        started = time.monotonic()
        with pytest.raises(EnvironmentFault) as caught:
            LibraryLock(path).acquire()
        assert time.monotonic() - started < 1 + 0.5, "it waited too long"
        assert caught.value.code == "in_use"
        assert str(pid) in str(caught.value.text)
        with Store.open(path, mode="ro") as store:
            assert store.conn.execute("SELECT count(*) FROM creator").fetchone() == (30,)
        assert who_holds(path) is not None, "looking took the lock away"
    finally:
        mine.send("go")
        child.join()
    assert who_holds(path) is None
    assert not lock_path(path).exists()


def test_the_lock_of_a_killed_process_is_free(
    tmp_path: Path, context: multiprocessing.context.SpawnContext
) -> None:
    path = library(tmp_path / "library.kol")
    mine, its = context.Pipe()
    child = context.Process(target=hold, args=(path, its))
    child.start()
    pid = mine.recv()
    child.kill()
    child.join()
    assert json.loads(lock_path(path).read_text(encoding="utf-8"))["pid"] == pid
    assert who_holds(path) is None
    lock = LibraryLock(path)
    with lock:
        assert lock.after_crash
        holder = who_holds(path)
        assert holder is not None and holder.pid == os.getpid()
    assert not lock_path(path).exists()


def test_two_writers_without_the_lock_lose_nothing(
    tmp_path: Path, context: multiprocessing.context.SpawnContext
) -> None:
    path = library(tmp_path / "library.kol")
    children, pipes = [], []
    for who in ("a", "b"):
        mine, its = context.Pipe()
        child = context.Process(target=edit_without_lock, args=(path, who, its))
        child.start()
        children.append(child)
        pipes.append(mine)
    assert [pipe.recv() for pipe in pipes] == ["ready", "ready"]
    for pipe in pipes:
        pipe.send("go")
    assert [pipe.recv() for pipe in pipes] == ["done", "done"]
    for child in children:
        child.join()
    with Store.open(path) as store:
        notes = {row[0] for row in store.conn.execute("SELECT text FROM note")}
        assert notes == {f"{who} {n}" for who in "ab" for n in range(EDITS)}
        assert integrity.check(store.conn).ok
        for _ in range(20):
            store.undo()
        assert store.conn.execute("SELECT count(*) FROM note").fetchone() == (2 * EDITS - 20,)
