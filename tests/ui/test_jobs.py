"""The job runner: progress, results, cancellation and bugs arrive on the GUI thread, and the end is safe."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.service import creators, sample
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import Text
from kolstudio.ui.hub import Hub
from kolstudio.ui.i18n import I18n
from kolstudio.ui.jobs import Err, JobRunner, Ok, ThreadExecutor
from kolstudio.ui.shell.work_bar import WorkBar
from tests.helpers.executors import ManualExecutor

TITLE = Text("Test", "counting")


class Desk:
    """A runner with everything it reported."""

    def __init__(self, executor: Any) -> None:
        self.hub = Hub()
        self.bugs: list[BaseException] = []
        self.runner = JobRunner(executor, self.hub, self.bugs.append)
        self.results: list[Any] = []


@pytest.fixture
def executor() -> ManualExecutor:
    return ManualExecutor()


@pytest.fixture
def desk(qapp: object, executor: ManualExecutor) -> Desk:
    return Desk(executor)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "x.kol", create=True, origin="window") as opened:
        yield opened


@pytest.fixture
def i18n(qapp: object) -> Iterator[I18n]:
    """Texts that are let go here, on this thread, and not by a worker that happens to collect garbage."""
    texts = I18n("en")
    yield texts
    texts.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_result_is_delivered_once_and_the_runner_is_idle_again(
    desk: Desk, executor: ManualExecutor
) -> None:
    idle: list[bool] = []
    desk.runner.idle.connect(lambda: idle.append(desk.runner.busy))
    job = desk.runner.start(TITLE, lambda progress, cancel: 42, desk.results.append)
    assert desk.runner.jobs == (job,)
    assert desk.results == []
    executor.drain()
    assert desk.results == [Ok(42)]
    assert idle == [False]


def test_progress_arrives_as_its_newest_state(desk: Desk, executor: ManualExecutor) -> None:
    def count(progress: Progress, cancel: CancelToken) -> None:
        for number in range(1, 4):
            progress(TITLE, number, 3)

    job = desk.runner.start(TITLE, count)
    seen: list[tuple[int, int]] = []
    job.progressed.connect(lambda what, done, total: seen.append((done, total)))
    executor.drain()
    assert seen[-1] == (3, 3)


def test_progress_that_arrives_after_the_end_does_nothing(desk: Desk, executor: ManualExecutor) -> None:
    kept: list[Progress] = []
    seen: list[int] = []

    def work(progress: Progress, cancel: CancelToken) -> int:
        kept.append(progress)
        progress(TITLE, 1, 2)
        return 7

    job = desk.runner.start(TITLE, work, desk.results.append)
    job.progressed.connect(lambda what, done, total: seen.append(done))
    job.finished.connect(lambda result: kept[0](TITLE, 2, 2))  # said before its end was heard of
    executor.drain()
    assert desk.results == [Ok(7)]
    before = list(seen)
    kept[0](TITLE, 3, 3)  # said by a worker that has not noticed
    desk.runner._open_mail()
    kept.clear()  # the job would hold itself and its runner by what it is connected to
    assert seen == before
    assert not desk.runner.busy


def test_the_bar_of_the_window_outlives_progress_that_comes_late(
    desk: Desk, executor: ManualExecutor, qtbot: QtBot, i18n: I18n
) -> None:
    bar = WorkBar(i18n)
    qtbot.addWidget(bar)
    desk.runner.started.connect(bar.follow)
    kept: list[Progress] = []
    desk.runner.start(TITLE, lambda progress, cancel: kept.append(progress))
    executor.drain()
    kept[0](TITLE, 3, 3)
    desk.runner._open_mail()
    kept.clear()
    assert bar.isHidden()


def test_a_cancelled_job_tells_so_and_is_no_bug(desk: Desk, executor: ManualExecutor) -> None:
    def work(progress: Progress, cancel: CancelToken) -> None:
        cancel.check()
        raise AssertionError("not stopped")

    waiting = desk.runner.start(TITLE, work, desk.results.append)
    waiting.cancel()
    executor.drain()
    assert isinstance(desk.results[0], Err)
    assert desk.results[0].cancelled
    assert desk.bugs == []


def test_known_trouble_is_given_back_and_a_bug_reported(desk: Desk, executor: ManualExecutor) -> None:
    fault = EnvironmentFault(Text("Test", "full"), code="disk_full")

    def full(progress: Progress, cancel: CancelToken) -> None:
        raise fault

    def broken(progress: Progress, cancel: CancelToken) -> None:
        raise ZeroDivisionError

    desk.runner.start(TITLE, full, desk.results.append)
    desk.runner.start(TITLE, broken, desk.results.append)
    executor.drain()
    assert desk.results[0].known is fault
    assert desk.results[1].known is None
    assert [type(bug) for bug in desk.bugs] == [ZeroDivisionError]


def test_what_a_worker_writes_is_published_before_the_result(
    desk: Desk, executor: ManualExecutor, library: Library
) -> None:
    order: list[str] = []
    desk.hub.changed.connect(lambda change: order.append(change.op))
    job = desk.runner.start_writing(
        TITLE,
        library,
        lambda own, progress, cancel: sample.fill(own).people,
        lambda result: order.append(f"result {result.value}"),
    )
    assert desk.runner.writing
    assert job.writes
    executor.drain()
    assert not desk.runner.writing
    assert "add_sample" in order
    assert order[-1] == "result 60"
    assert len(creators.find(library)) == 60  # seen through the window's own connection


def test_a_quiet_writer_does_not_stop_editing(desk: Desk, executor: ManualExecutor, library: Library) -> None:
    desk.runner.start_writing(TITLE, library, lambda own, progress, cancel: None, quiet=True)
    assert desk.runner.busy
    assert not desk.runner.writing
    executor.drain()


def test_a_reader_cannot_write(desk: Desk, executor: ManualExecutor, library: Library) -> None:
    desk.runner.start_reading(
        TITLE, library, lambda own, progress, cancel: sample.fill(own), desk.results.append
    )
    executor.drain()
    assert isinstance(desk.results[0].error, EnvironmentFault)
    assert creators.find(library) == []


def test_work_that_fails_midway_takes_everything_back(
    desk: Desk, executor: ManualExecutor, library: Library
) -> None:
    changes: list[ChangeSet] = []
    desk.hub.changed.connect(changes.append)

    def work(own: Library, progress: Progress, cancel: CancelToken) -> None:
        with own.store.change("edit_settings"):
            sample.fill(own)
            raise RuleError(Text("Test", "no"))

    desk.runner.start_writing(TITLE, library, work, desk.results.append)
    executor.drain()
    assert isinstance(desk.results[0], Err)
    assert creators.find(library) == []
    assert changes == []


def test_a_listener_of_the_result_may_start_the_next_job(desk: Desk, executor: ManualExecutor) -> None:
    def next_one(result: object) -> None:
        if len(desk.results) < 3:
            desk.results.append(result)
            desk.runner.start(TITLE, lambda progress, cancel: 1, next_one)

    desk.runner.start(TITLE, lambda progress, cancel: 0, next_one)
    assert executor.drain() == 4
    assert not desk.runner.busy


def test_with_a_real_thread_everything_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    executor = ThreadExecutor()
    desk = Desk(executor)
    here, threads = threading.get_ident(), []

    def work(progress: Progress, cancel: CancelToken) -> int:
        for number in range(2_000):
            progress(TITLE, number, 2_000)
        return threading.get_ident()

    job = desk.runner.start(TITLE, work)
    job.progressed.connect(lambda *state: threads.append(threading.get_ident()))
    with qtbot.waitSignal(job.finished, timeout=10_000) as finished:
        pass
    assert finished.args is not None
    assert finished.args[0].value != here
    assert set(threads) == {here}
    assert len(threads) < 2_000
    desk.runner.close()
    assert executor.join(5)


def test_after_the_end_nothing_is_delivered_and_nothing_started(desk: Desk, executor: ManualExecutor) -> None:
    desk.runner.start(TITLE, lambda progress, cancel: 1, desk.results.append)
    task = executor.waiting[0]
    desk.runner.close()
    task()
    assert desk.results == []
    with pytest.raises(RuntimeError):
        desk.runner.start(TITLE, lambda progress, cancel: 1)


def test_leaving_while_a_job_runs_aborts_nothing(tmp_path: Path) -> None:
    """The process ends with code 0 although its worker never looks at the cancel token."""
    code = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QTimer
from kolstudio.core.texts import Text
from kolstudio.ui.hub import Hub
from kolstudio.ui.jobs import JobRunner, ThreadExecutor
app = QCoreApplication(sys.argv)
begun = threading.Event()
executor = ThreadExecutor()
runner = JobRunner(executor, Hub(), lambda error: None)
def work(progress, cancel):
    begun.set()
    while True:
        progress(Text("T", "x"), 1, 2)
runner.start(Text("T", "x"), work)
begun.wait()
runner.close()
from kolstudio.ui.leaving import leave
leave(0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
