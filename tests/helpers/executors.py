"""Executors for tests: work runs when the test says so, on the thread of the test."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable


class ManualExecutor:
    """Keeps tasks until `drain` runs them; results are then delivered before `drain` returns."""

    def __init__(self) -> None:
        self.waiting: deque[Callable[[], None]] = deque()
        self.closed = False

    def submit(self, task: Callable[[], None]) -> None:
        """Keep a task."""
        assert not self.closed, "work was started after the end"
        self.waiting.append(task)

    def close(self) -> None:
        """Take no more tasks and drop those that wait."""
        self.closed = True
        self.waiting.clear()

    def drain(self) -> int:
        """Run every task, also those that come up meanwhile; returns how many."""
        count = 0
        while self.waiting:
            self.waiting.popleft()()
            count += 1
        return count
