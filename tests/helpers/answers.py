"""Answers the questions of the window in place of its dialogs, and remembers what was asked."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from kolstudio.core.texts import Text
from kolstudio.ui.ask import Filter


class Answers:
    """An `Ask` that gives prepared answers in order; an unexpected question fails the test."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._answers: deque[object] = deque()

    def prepare(self, *answers: object) -> None:
        """Answer the next questions: a Path or None for files, a number or None for choices, bool for yes."""
        self._answers.extend(answers)

    def _answer(self, question: Text) -> object:
        self.asked.append(str(question))
        assert self._answers, f"nobody expected to be asked: {question}"
        return self._answers.popleft()

    def open_file(self, title: Text, kinds: Sequence[Filter], folder: Path | None = None) -> Path | None:
        """Return the prepared path."""
        answer = self._answer(title)
        assert answer is None or isinstance(answer, Path)
        return answer

    def save_file(self, title: Text, kind: Filter, suggested: Path) -> Path | None:
        """Return the prepared path."""
        answer = self._answer(title)
        assert answer is None or isinstance(answer, Path)
        return answer

    def choose(self, question: Text, detail: Text | None, choices: Sequence[Text]) -> int | None:
        """Return the prepared place among the choices."""
        answer = self._answer(question)
        assert answer is None or isinstance(answer, int)
        assert answer is None or answer < len(choices)
        return answer

    def confirm(self, question: Text, detail: Text | None, yes: Text) -> bool:
        """Return the prepared answer."""
        answer = self._answer(question)
        assert isinstance(answer, bool)
        return answer
