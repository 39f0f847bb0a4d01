"""Where every error of the window arrives: told by its kind, logged without personal data.

A broken rule is a short notice, surroundings that refuse are a banner with what to do next, anything
else is a bug and gets one dialog per kind. Errors of other threads arrive here too.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from kolstudio.core import log
from kolstudio.core.errors import Cancelled, EnvironmentFault, KnownError, RuleError

OFTEN = 3
"""So many errors of one kind …"""
WITHIN = 10.0
"""… within so many seconds offer a restart: our default."""


class ErrorDesk(QObject):
    """Takes errors from anywhere and says on the GUI thread what kind of trouble they are."""

    refused = Signal(object)
    """RuleError: what was asked breaks a rule."""
    hindered = Signal(object)
    """EnvironmentFault: the surroundings refuse."""
    broken = Signal(str, bool)
    """Report of a bug of a new kind, False; or of one that keeps coming back, True (once)."""
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seen: dict[str, deque[float]] = {}
        self._insistent: set[str] = set()
        self._hooks: tuple[object, object] | None = None
        self._arrived.connect(self._tell)

    def tell(self, error: BaseException) -> None:
        """Take an error from any thread."""
        self._arrived.emit(error)

    def install(self) -> None:
        """Catch what nobody else catches: in slots, in threads, in Qt's own messages."""
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def uninstall(self) -> None:
        """Leave the process as it was."""
        if self._hooks is not None:
            sys.excepthook, threading.excepthook = self._hooks  # type: ignore[assignment]
            self._hooks = None
            qInstallMessageHandler(None)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        log.record(error)
        if isinstance(error, RuleError):
            self.refused.emit(error)
        elif isinstance(error, EnvironmentFault):
            self.hindered.emit(error)
        elif not isinstance(error, KnownError):
            self._tell_bug(error)

    def _tell_bug(self, error: BaseException) -> None:
        kind, now = log.kind(error), self._clock()
        first = kind not in self._seen
        times = self._seen.setdefault(kind, deque(maxlen=OFTEN))
        times.append(now)
        if first:
            self.broken.emit(log.report(error), False)
        elif len(times) == OFTEN and now - times[0] <= WITHIN and kind not in self._insistent:
            self._insistent.add(kind)
            self.broken.emit(log.report(error), True)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if error.__traceback__ is None:
            error.__traceback__ = trace
        self.tell(error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.tell(args.exc_value)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        log.note(f"Qt {log.scrub(message)}")


class CrashFile:
    """The file in which a dying process leaves its last stacks; read back at the next start."""

    def __init__(self, folder: Path) -> None:
        """Begin to watch; what an earlier process left is set aside as `crash-before.log`."""
        self.crashed_before = False
        self._file: IO[bytes] | None = None
        path = folder / "crash.log"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if path.is_file() and path.stat().st_size:
                path.replace(folder / "crash-before.log")
                self.crashed_before = True
            self._file = path.open("wb")
            faulthandler.enable(self._file)
        except OSError:
            return

    def close(self) -> None:
        """Stop watching; the process ends in an orderly way."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
