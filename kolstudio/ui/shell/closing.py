"""Closing safely: keep what is typed, stop work, back up what changed, and only then let the file go."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kolstudio.core import log
from kolstudio.core.errors import KnownError
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.ask import Ask
from kolstudio.ui.jobs import Err, Job, JobRunner, Ok
from kolstudio.ui.shell.keeper import Keeper
from kolstudio.ui.shell.navigation import Navigation

PATIENCE = 3_000
"""Milliseconds that work which was asked to stop is waited for (reliability §6)."""

_BUSY = QT_TRANSLATE_NOOP("Closing", "Work is still going on: {work}.")
_BUSY_HINT = QT_TRANSLATE_NOOP(
    "Closing", "If you close now it is stopped and what it did so far is taken back. Nothing else is lost."
)
_STOP = QT_TRANSLATE_NOOP("Closing", "Stop it and close")
_NO_BACKUP = QT_TRANSLATE_NOOP("Closing", "No backup could be made: {reason}")
_CLOSE = QT_TRANSLATE_NOOP("Closing", "Close without a backup")


class Closing(QObject):
    """Leads one window to its end; `done` comes once, when the library may be closed."""

    done = Signal(bool)
    """Whether every worker has ended; False = the process must be left without waiting for one."""
    begun = Signal()
    """The window shows that it closes."""
    stayed = Signal()
    """No backup could be made and the owner would rather stay."""

    def __init__(
        self,
        navigation: Navigation,
        jobs: JobRunner,
        keeper: Keeper,
        ask: Ask,
        parent: QObject | None = None,
        *,
        patience: int = PATIENCE,
    ) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._jobs = jobs
        self._keeper = keeper
        self._ask = ask
        self._under_way = False
        self._finished = False
        self._patience = QTimer(self, interval=patience, singleShot=True)
        self._patience.timeout.connect(lambda: self._finish(clean=False))

    @property
    def under_way(self) -> bool:
        """Whether the window is about to end."""
        return self._under_way

    def begin(self, *, quickly: bool = False) -> bool:
        """Start closing; False when the owner would rather stay. `quickly`: no question and no backup.

        Used `quickly` when the system ends the session: everything that was kept is on the disk.
        """
        if self._under_way:
            return True
        if not self._navigation.leave() and not quickly:
            return False
        working = next((job for job in self._jobs.jobs if job.writes), None)
        if working is not None and not quickly and not self._ask.confirm(*_question(working)):
            return False
        self._under_way = True
        self._keeper.stop()
        self.begun.emit()
        if self._jobs.busy:
            self._jobs.cancel_all()
            self._jobs.idle.connect(lambda: self._back_up(quickly))
            self._patience.start()
        else:
            self._back_up(quickly)
        return True

    def _back_up(self, quickly: bool) -> None:
        if self._finished or self._jobs.busy:
            return
        self._patience.stop()
        try:
            needed = not quickly and self._keeper.needed()
        except KnownError as error:
            log.record(error)
            needed = False
        if not needed:
            self._finish(clean=True)
            return
        self._keeper.back_up("close", told=False).finished.connect(self._backed_up)

    def _backed_up(self, result: Ok[str] | Err) -> None:
        if isinstance(result, Err) and result.known is not None and not self._finished:
            log.record(result.known)
            question = _NO_BACKUP(reason=result.known.text)
            if not self._ask.confirm(question, result.known.hint, _CLOSE):
                self._under_way = False
                self._keeper.begin()
                self.stayed.emit()
                return
        self._finish(clean=True)

    def _finish(self, *, clean: bool) -> None:
        if not self._finished:
            self._finished = True
            self.done.emit(clean)


def _question(job: Job) -> tuple[Text, Text, Text]:
    return _BUSY(work=job.title), _BUSY_HINT, _STOP
