"""The protocol of long work: progress out, cancellation in."""

from __future__ import annotations

import threading
from collections.abc import Callable

from kolstudio.core.errors import Cancelled
from kolstudio.core.texts import Text

Progress = Callable[[Text, int, int], None]
"""Called with (what is being done, done so far, total or 0 when unknown)."""


def no_progress(what: Text, done: int, total: int) -> None:
    """Ignore progress."""


class CancelToken:
    """A flag that the one who waits sets and the one who works checks."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `Cancelled` when the work was asked to stop."""
        if self._event.is_set():
            raise Cancelled
