"""Keeps the library safe in the background: a backup every half hour if something changed, the trash."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.service import backups
from kolstudio.core.service.library import Library
from kolstudio.core.service.overview import overview
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.hub import Hub
from kolstudio.ui.jobs import Err, Job, JobRunner, Ok

EVERY = 30 * 60 * 1000
"""Milliseconds between backups while something changes (reliability promise 4)."""
QUIET = 20 * 1000
"""Milliseconds without an edit before a backup is made meanwhile: it could hold an edit up."""

BACKING_UP = QT_TRANSLATE_NOOP("Shell", "Backing up")


def back_up(library: Library, progress: Progress, cancel: CancelToken, reason: str) -> str:
    """Make one verified backup on a connection of its own, rotate the older ones, return its path."""
    progress(BACKING_UP, 0, 0)
    return str(backups.before(library, reason).path)


class Keeper(QObject):
    """Watches one open library."""

    backed_up = Signal()
    failed = Signal(object)
    """KnownError: the backup was refused."""

    def __init__(self, library: Library, hub: Hub, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._due = QTimer(self, interval=EVERY)
        self._due.timeout.connect(self._look)
        self._calm = QTimer(self, interval=QUIET, singleShot=True)
        self._calm.timeout.connect(self._look_when_calm)
        self._waiting = False
        hub.follow(self, self._on_change)

    def begin(self) -> None:
        """Start the clock, and let go what has lain in the trash for its thirty days."""
        from kolstudio.core.service import trash

        self._due.start()
        trash.empty(self._library)

    def stop(self) -> None:
        """Stop the clock."""
        self._due.stop()
        self._calm.stop()

    def needed(self) -> bool:
        """Whether something changed since the last backup."""
        state = overview(self._library)
        return state.changed_since_backup and (not state.empty or state.backed_up_at is not None)

    def back_up(self, reason: str, *, told: bool = True) -> Job:
        """Make a backup now; `backed_up` or, when it is to be `told`, `failed` follows."""
        return self._jobs.start_writing(
            BACKING_UP,
            self._library,
            lambda library, progress, cancel: back_up(library, progress, cancel, reason),
            self._on_done if told else None,
            quiet=True,
        )

    def _on_done(self, result: Ok[str] | Err) -> None:
        if isinstance(result, Ok):
            self.backed_up.emit()
        elif result.known is not None:
            self.failed.emit(result.known)

    def _on_change(self, change: ChangeSet) -> None:
        if self._waiting:
            self._calm.start()

    def _look(self) -> None:
        if self.needed():
            self._waiting = True
            self._calm.start()

    def _look_when_calm(self) -> None:
        self._waiting = False
        if self._jobs.busy:
            self._waiting = True
            self._calm.start()
        else:
            self.back_up("auto")
