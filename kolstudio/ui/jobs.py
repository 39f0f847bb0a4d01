"""Runs long work on one worker thread; progress, result and changes arrive on the GUI thread.

Nobody else in the window may start a thread. Work has the shape `work(progress, cancel) -> value`; it
touches no widget and no library of the window: `start_reading` and `start_writing` open one of its own.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import Cancelled, KnownError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import Text
from kolstudio.ui.hub import Hub

T = TypeVar("T")
Work = Callable[[Progress, CancelToken], T]
"""Long work without a library of its own."""
LibraryWork = Callable[[Library, Progress, CancelToken], T]
"""Long work on a library that was opened for it on the worker thread."""


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The work was done."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """The work ended early: cancelled, refused (`KnownError`) or by a bug (already reported)."""

    error: BaseException

    @property
    def cancelled(self) -> bool:
        """Whether the owner stopped it."""
        return isinstance(self.error, Cancelled)

    @property
    def known(self) -> KnownError | None:
        """The trouble to tell the owner, None for a cancellation and for a bug."""
        return self.error if isinstance(self.error, KnownError) else None


class Executor(Protocol):
    """Where tasks run, one after the other."""

    def submit(self, task: Callable[[], None]) -> None:
        """Run a task after those before it; a task never raises."""
        ...

    def close(self) -> None:
        """Take no more tasks; does not wait for one that is running."""
        ...


class ThreadExecutor:
    """One worker thread, begun with the first task; it does not keep the process alive."""

    def __init__(self) -> None:
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def submit(self, task: Callable[[], None]) -> None:
        """Run a task after those before it."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="kolstudio-worker", daemon=True)
            self._thread.start()
        self._tasks.put(task)

    def close(self) -> None:
        """Let the thread end after the task it has."""
        self._tasks.put(None)

    def join(self, seconds: float) -> bool:
        """Wait for the thread to end; returns whether it did."""
        if self._thread is not None:
            self._thread.join(seconds)
        return self._thread is None or not self._thread.is_alive()

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()


class Job(QObject):
    """One piece of long work, waiting, running or ended."""

    progressed = Signal(object, object, object)
    """Text, done so far, total (0 = unknown); the newest state only, never a backlog."""
    finished = Signal(object)
    """Ok or Err, once; the changes of the work have been published before."""

    def __init__(
        self, title: Text, *, writes: bool, cause: object | None, shown: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.shown = shown
        """Whether the window's own bar shows the progress; False when a screen does."""
        self.writes = writes
        """Whether the work writes the library, so that nothing else may meanwhile."""
        self.cause = cause
        self.result: Ok[Any] | Err | None = None
        self.token = CancelToken()

    def cancel(self) -> None:
        """Ask the work to stop; it ends soon after with `Err(Cancelled)`, everything taken back."""
        self.token.cancel()


class JobRunner(QObject):
    """Starts jobs and brings what they give back to the GUI thread.

    The window asks it whether work is under way (`busy`), writes (`writing`), and to stop (`close`).
    """

    started = Signal(object)
    """Job: it was put into the queue."""
    ended = Signal(object)
    """Job: it has its result; emitted after the job's own `finished`."""
    idle = Signal()
    """No job is left."""
    _woken = Signal()

    def __init__(
        self,
        executor: Executor,
        hub: Hub,
        on_bug: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        """`on_bug` is told, on the GUI thread, of every error that no owner can mend."""
        super().__init__(parent)
        self._executor = executor
        self._hub = hub
        self._on_bug = on_bug
        self._jobs: list[Job] = []
        self._mail: deque[Callable[[], None]] = deque()
        self._progress: dict[Job, tuple[Text, int, int]] = {}
        self._lock = threading.RLock()
        self._asleep = True
        self._closed = False
        self._woken.connect(self._open_mail)

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Jobs without a result, oldest first; the first one is running."""
        return tuple(self._jobs)

    @property
    def busy(self) -> bool:
        """Whether any work is waiting or running."""
        return bool(self._jobs)

    @property
    def writing(self) -> bool:
        """Whether work that writes the library is waiting or running."""
        return any(job.writes for job in self._jobs)

    def start(self, title: Text, work: Work[T], done: Callable[[Ok[T] | Err], None] | None = None) -> Job:
        """Run work that needs no library; `done` gets its result on the GUI thread."""
        return self._start(title, lambda progress, cancel: (work(progress, cancel), []), done)

    def start_reading(
        self,
        title: Text,
        library: Library,
        work: LibraryWork[T],
        done: Callable[[Ok[T] | Err], None] | None = None,
        *,
        shown: bool = True,
    ) -> Job:
        """Run work that reads the library through a connection of its own."""
        path, origin = library.path, library.origin

        def task(progress: Progress, cancel: CancelToken) -> tuple[T, list[ChangeSet]]:
            with Library.open(path, writing=False, origin=origin) as own:
                return work(own, progress, cancel), []

        return self._start(title, task, done, shown=shown)

    def start_writing(
        self,
        title: Text,
        library: Library,
        work: LibraryWork[T],
        done: Callable[[Ok[T] | Err], None] | None = None,
        *,
        cause: object | None = None,
        quiet: bool = False,
        shown: bool = True,
    ) -> Job:
        """Run work that changes the library; what it changed is published before `done` is called.

        `cause` is left out by `Hub.follow`, like `Hub.caused_by`. `quiet`: it writes so little (the
        record of a backup) that editing goes on meanwhile.
        """

        def task(progress: Progress, cancel: CancelToken) -> tuple[T, list[ChangeSet]]:
            changes: list[ChangeSet] = []
            with library.beside() as own:
                own.store.on_change.append(changes.append)
                return work(own, progress, cancel), changes

        return self._start(title, task, done, writes=not quiet, cause=cause, shown=shown)

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for job in self._jobs:
            job.cancel()

    def close(self) -> None:
        """Deliver nothing more and take no more work; what still runs is asked to stop, not waited for."""
        self.cancel_all()
        with self._lock:
            self._closed = True
            self._mail.clear()
        self._executor.close()

    def _start(
        self,
        title: Text,
        work: Callable[[Progress, CancelToken], tuple[T, list[ChangeSet]]],
        done: Callable[[Ok[T] | Err], None] | None,
        *,
        writes: bool = False,
        cause: object | None = None,
        shown: bool = True,
    ) -> Job:
        if self._closed:
            raise RuntimeError("the window is closing")
        job = Job(title, writes=writes, cause=cause, shown=shown, parent=self)
        if done is not None:
            job.finished.connect(done)
        self._jobs.append(job)
        self.started.emit(job)

        def progress(what: Text, so_far: int, total: int) -> None:
            with self._lock:
                self._progress[job] = (what, so_far, total)
                self._wake()

        def task() -> None:
            result: Ok[T] | Err
            changes: list[ChangeSet] = []
            try:
                job.token.check()
                value, changes = work(progress, job.token)
                result = Ok(value)
            except BaseException as error:
                result = Err(error)
            with self._lock:
                self._mail.append(lambda: self._deliver(job, result, changes))
                self._wake()

        self._executor.submit(task)
        return job

    def _wake(self) -> None:
        """Have the GUI thread look at the mail; many calls before it does cost one signal."""
        if self._asleep and not self._closed:
            self._asleep = False
            self._woken.emit()

    def _open_mail(self) -> None:
        with self._lock:
            self._asleep = True
            progress, self._progress = self._progress, {}
        for job, state in progress.items():
            if job.result is None:  # what it said last may be read after its end
                job.progressed.emit(*state)
        while True:
            with self._lock:
                if not self._mail:
                    return
                hand_over = self._mail.popleft()
            hand_over()

    def _deliver(self, job: Job, result: Ok[T] | Err, changes: list[ChangeSet]) -> None:
        job.result = result
        self._jobs.remove(job)
        with self._hub.caused_by(job.cause):
            for change in changes:
                self._hub.publish(change)
        if isinstance(result, Err) and not result.cancelled and result.known is None:
            self._on_bug(result.error)
        job.finished.emit(result)
        self.ended.emit(job)
        with suppress(RuntimeError):
            job.deleteLater()
        if not self._jobs:
            self.idle.emit()
