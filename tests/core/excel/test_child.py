"""The reading child: killed when it hangs, replaced when it dies, and never trusted."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from pathlib import Path
from time import monotonic

import pytest

from kolstudio.core.errors import KnownError
from kolstudio.core.excel import child
from kolstudio.core.excel.messages import Finished, Message, Refused, Request, Rows, dumps, loads
from kolstudio.core.excel.reading import Reader
from tests.core.excel.spreadsheets import row, text_cell, xlsx

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return xlsx(tmp_path / "a.xlsx", row(1, text_cell("A1", "x")))


def test_one_child_serves_several_files(path: Path) -> None:
    with Reader() as reader:
        assert reader.pid is None
        reader.read(path)
        first = reader.pid
        with pytest.raises(KnownError):
            reader.read(path, sheet="none")
        assert reader.read(path).table.rows == [("x",)]
        assert reader.pid == first


@posix
def test_a_child_that_hangs_is_killed(path: Path) -> None:
    with Reader() as reader:
        reader.read(path)
        pid = reader.pid
        assert pid is not None
        reader.seconds = 0.3
        os.kill(pid, signal.SIGSTOP)
        started = monotonic()
        with pytest.raises(KnownError) as caught:
            reader.read(path)
        assert caught.value.code == "timed_out"
        assert monotonic() - started < 5
        assert reader.pid is None
        assert not alive(pid)


@posix
def test_a_child_that_dies_is_replaced_once_and_said_to_have_crashed(path: Path, tmp_path: Path) -> None:
    csv = tmp_path / "a.csv"
    csv.write_text("a,b\n1,2\n", encoding="utf-8")
    with Reader() as reader:
        reader.read(path)
        pid = reader.pid
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
        os.kill(pid, signal.SIGKILL)
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        assert reader.read(csv).table.rows[1] == ("1", "2")
        assert reader.pid != pid


@posix
def test_a_child_ends_with_its_reader(path: Path) -> None:
    with Reader() as reader:
        reader.read(path)
        pid = reader.pid
    assert pid is not None
    assert not alive(pid)


@posix
def test_the_child_is_bounded(path: Path) -> None:
    if not Path("/proc/self/limits").exists():
        pytest.skip("no /proc")
    with Reader() as reader:
        reader.read(path)
        limits = Path(f"/proc/{reader.pid}/limits").read_text(encoding="ascii")
        descriptors = {os.readlink(f"/proc/{reader.pid}/fd/{number}") for number in (1, 2)}
    bounds = {line[:26].strip(): line[26:46].strip() for line in limits.splitlines()}
    assert bounds["Max core file size"] == "0"
    assert int(bounds["Max address space"]) < 3 << 30
    assert int(bounds["Max cpu time"]) <= 180
    assert descriptors == {os.devnull}


def test_messages_come_back_as_they_went() -> None:
    with pytest.raises(KnownError) as caught:
        raise Refused.of(_refusal()).error()
    assert (caught.value.code, str(caught.value)) == (_refusal().code, str(_refusal()))
    for message in (Rows([("a", 1, None)]), Finished("text", (), "", 3), Refused.of(_refusal())):
        assert loads(dumps(message)) == message


def _refusal() -> KnownError:
    from kolstudio.core.excel import refusals

    return refusals.locked("a.xlsx")


class Payload:
    """What a child taken over would send."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("exit 3",)


@pytest.mark.parametrize("content", [Payload(), Rows([(Payload(),)]), os.path.join, {"a": 1}, [print]])  # type: ignore[list-item]
def test_a_child_cannot_make_its_parent_run_code(content: object) -> None:
    with pytest.raises(pickle.UnpicklingError):
        loads(pickle.dumps(content))


def test_a_message_cut_short() -> None:
    whole = dumps(Rows([("a", 1, None)]))
    for length in range(len(whole)):
        with pytest.raises(pickle.UnpicklingError):
            loads(whole[:length])


def test_a_file_that_vanishes_before_the_child_opens_it(tmp_path: Path) -> None:
    sent: list[Message] = []
    for name, kind in (("a.xlsx", "xlsx"), ("a.csv", "text"), ("a.ods", "ods")):
        child.answer(Request(str(tmp_path / name), kind), sent.append)  # type: ignore[arg-type]
    assert [message.code for message in sent if isinstance(message, Refused)] == ["file_missing"] * 3
