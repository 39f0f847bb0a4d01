"""The lock file: one holder, who it is, and nothing left behind."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store.lock import Holder, LibraryLock, lock_path, who_holds


def test_the_holder_is_known(path: Path) -> None:
    assert lock_path(path).name == "library.kol.lock"
    assert who_holds(path) is None
    assert not lock_path(path).exists(), "looking made a file"
    with LibraryLock(path) as lock:
        assert lock.held and not lock.after_crash
        assert who_holds(path) == Holder(os.getpid(), socket.gethostname())
        assert who_holds(path) == Holder(os.getpid(), socket.gethostname()), "looking took it away"
    assert who_holds(path) is None
    assert not lock_path(path).exists()


def test_there_is_one_holder(path: Path) -> None:
    with LibraryLock(path):
        with pytest.raises(EnvironmentFault) as caught:
            LibraryLock(path).acquire()
        assert caught.value.code == "in_use"
        assert str(os.getpid()) in str(caught.value.text) and socket.gethostname() in str(caught.value.text)
    with LibraryLock(path):
        pass


def test_releasing_twice_is_nothing(path: Path) -> None:
    lock = LibraryLock(path).acquire()
    with pytest.raises(RuntimeError):
        lock.acquire()
    lock.release()
    lock.release()
    assert not lock.held


def test_a_left_behind_file_is_no_lock(path: Path) -> None:
    lock_path(path).write_text('{"pid": 1, "host": "elsewhere"}', encoding="utf-8")
    assert who_holds(path) is None
    with LibraryLock(path) as lock:
        assert lock.after_crash
        assert who_holds(path) == Holder(os.getpid(), socket.gethostname())


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": "x", "host": 1}', "\xff" * 9])
def test_an_unreadable_file_is_no_trouble(path: Path, content: str) -> None:
    with LibraryLock(path):
        lock_path(path).write_text(content, encoding="latin-1")
        assert who_holds(path) == Holder(0, "?")
        with pytest.raises(EnvironmentFault):
            LibraryLock(path).acquire()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        LibraryLock(tmp_path / "none" / "library.kol").acquire()
    assert caught.value.code == "file_missing"
