"""The suite's own guards hold: no network, no owner's folder, Qt really blocked when asked."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kolstudio.core.paths import data_folder

ROOT = Path(__file__).resolve().parents[1]


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_a_connection_of_this_process_is_refused(kind: int) -> None:
    with socket.socket(socket.AF_INET, kind) as it, pytest.raises(RuntimeError, match="network is refused"):
        it.connect(("127.0.0.1", 9))


def test_sending_without_connecting_is_refused() -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as it,
        pytest.raises(RuntimeError, match="network is refused"),
    ):
        it.sendto(b"x", ("127.0.0.1", 9))


def test_looking_up_a_name_is_refused() -> None:
    with pytest.raises(RuntimeError, match="network is refused"):
        socket.getaddrinfo("localhost", 80)


def test_a_connection_of_a_child_process_is_refused() -> None:
    done = python("import socket; socket.create_connection(('127.0.0.1', 9))")
    assert done.returncode == 1
    assert "network is refused" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows builds socketpair() on the loopback address")
def test_sockets_between_local_processes_work() -> None:
    near, far = socket.socketpair()
    with near, far:
        near.sendall(b"x")
        assert far.recv(1) == b"x"


def test_the_owner_s_folder_is_a_fresh_one(home: Path) -> None:
    assert data_folder() == home
    assert not home.exists()


def test_a_core_test_that_loads_qt_fails_when_qt_is_blocked(tmp_path: Path) -> None:
    test = tmp_path / "test_planted.py"
    test.write_text("def test_it():\n    import PySide6\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:pytest-qt"]
    done = subprocess.run(
        [
            *command,
            "-p",
            "tests.conftest",
            "--rootdir",
            str(tmp_path),
            "-c",
            str(ROOT / "pyproject.toml"),
            str(test),
        ],
        cwd=ROOT,
        env={**os.environ, "KOLSTUDIO_NO_QT": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Qt is blocked in this run" in done.stdout


def test_blocking_qt_after_it_was_loaded_is_refused() -> None:
    done = python(
        "import sys, types; sys.modules['PySide6'] = types.ModuleType('PySide6');"
        "from tests.helpers import no_qt; no_qt.block()"
    )
    assert done.returncode == 1
    assert "too late to block Qt" in done.stderr
