"""Errors arrive at one desk: by kind, once per bug, from any thread, without personal data in the log."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kolstudio.core import log
from kolstudio.core.errors import Cancelled, EnvironmentFault, RuleError
from kolstudio.core.texts import Text
from kolstudio.ui.crash_dialog import CrashDialog
from kolstudio.ui.errors import OFTEN, CrashFile, ErrorDesk
from kolstudio.ui.i18n import I18n


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Heard:
    def __init__(self, desk: ErrorDesk) -> None:
        self.refused: list[RuleError] = []
        self.hindered: list[EnvironmentFault] = []
        self.broken: list[tuple[str, bool]] = []
        desk.refused.connect(self.refused.append)
        desk.hindered.connect(self.hindered.append)
        desk.broken.connect(lambda report, again: self.broken.append((report, again)))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(qapp: object, clock: Clock) -> ErrorDesk:
    return ErrorDesk(clock=clock)


@pytest.fixture
def heard(desk: ErrorDesk) -> Heard:
    return Heard(desk)


@pytest.fixture(autouse=True)
def logging_to(tmp_path: Path) -> Iterator[Path]:
    log.begin(tmp_path / "logs")
    yield tmp_path / "logs" / "kolstudio.log"
    log.end()


def bug(message: str = "Trần Minh Khôi 0905 000 222") -> BaseException:
    try:
        raise LookupError(message)
    except LookupError as error:
        return error


def test_each_kind_of_trouble_takes_its_way(desk: ErrorDesk, heard: Heard) -> None:
    rule, fault = RuleError(Text("T", "no"), code="no"), EnvironmentFault(Text("T", "full"), code="disk_full")
    for error in (rule, fault, Cancelled(), bug()):
        desk.tell(error)
    assert heard.refused == [rule]
    assert heard.hindered == [fault]
    assert len(heard.broken) == 1


def test_a_bug_is_told_once_per_kind(desk: ErrorDesk, heard: Heard, clock: Clock) -> None:
    for _ in range(5):
        desk.tell(bug())
        clock.now += 60
    assert len(heard.broken) == 1
    try:
        raise ZeroDivisionError
    except ZeroDivisionError as error:
        desk.tell(error)
    assert len(heard.broken) == 2


def test_a_bug_that_keeps_coming_offers_a_restart_once(desk: ErrorDesk, heard: Heard) -> None:
    for _ in range(3 * OFTEN):
        desk.tell(bug())
    assert [again for _, again in heard.broken] == [False, True]


def test_the_log_holds_no_personal_data(desk: ErrorDesk, heard: Heard, logging_to: Path) -> None:
    desk.tell(bug())
    desk.tell(RuleError(Text("T", "{name}")(name="Lê Ngọc Ánh"), code="name_taken"))
    log.note(log.scrub('cannot open "C:\\Users\\Hương\\kol.xlsx" for vy@vybepnho.vn, 0905 000 222'))
    written = logging_to.read_text(encoding="utf-8")
    assert "LookupError" in written
    assert "name_taken" in written
    assert "cannot open" in written
    for private in ("Khôi", "0905", "Ánh", "Hương", "vybepnho", "222"):
        assert private not in written
        assert all(private not in report for report, _ in heard.broken)


def test_errors_in_slots_threads_and_timers_arrive(desk: ErrorDesk, heard: Heard, qtbot: QtBot) -> None:
    before = sys.excepthook, threading.excepthook
    desk.install()
    try:

        def in_slot() -> None:
            raise ZeroDivisionError

        def in_thread() -> None:
            raise IndexError

        with qtbot.waitSignal(desk.broken, timeout=5_000):
            QTimer.singleShot(0, in_slot)
        with qtbot.waitSignal(desk.broken, timeout=5_000):
            thread = threading.Thread(target=in_thread)
            thread.start()
            thread.join()
    finally:
        desk.uninstall()
    assert (sys.excepthook, threading.excepthook) == before
    assert [report.splitlines()[0] for report, _ in heard.broken] == ["ZeroDivisionError", "IndexError"]


def test_the_dialog_owns_up_and_copies_its_report(qtbot: QtBot) -> None:
    dialog = CrashDialog(log.report(bug()), I18n("en"), again=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "LookupError" in copied
    assert "KOL Studio" in copied
    assert "Khôi" not in copied
    assert not dialog.isModal()
    with qtbot.waitSignal(dialog.restart_wanted, timeout=1_000):
        dialog._restart()


def test_a_process_that_died_leaves_its_stacks(tmp_path: Path) -> None:
    code = (
        "import faulthandler, sys; from pathlib import Path;"
        "from kolstudio.ui.errors import CrashFile;"
        f"file = CrashFile(Path({str(tmp_path)!r})); faulthandler._sigsegv()"
    )
    first = CrashFile(tmp_path)
    assert not first.crashed_before
    first.close()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    assert done.returncode != 0
    after = CrashFile(tmp_path)
    assert after.crashed_before
    assert b"Segmentation" in (tmp_path / "crash-before.log").read_bytes() or sys.platform == "win32"
    after.close()
    again = CrashFile(tmp_path)
    assert not again.crashed_before
    again.close()
