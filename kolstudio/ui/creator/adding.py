"""Lines that add something to a person: what is half typed into them stays with the person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit


class HalfTyped:
    """Keeps for each person what stands in the lines, and shows it again when they are opened again."""

    def __init__(self, lines: Sequence[tuple[QLineEdit, Callable[[str], None]]]) -> None:
        """`lines`: each with what says what is wrong with it."""
        self._lines = tuple(lines)
        self._kept: dict[int, tuple[str, ...]] = {}

    def turn(self, before: int | None, now: int | None) -> None:
        """Go from one person to another; None = somebody who has no name yet, or nobody."""
        texts = tuple(line.text() for line, _ in self._lines)
        if before is not None:
            self._kept.pop(before, None)
            if any(texts):
                self._kept[before] = texts
        wanted = self._kept.get(now, ()) if now is not None else ()
        for place, (line, say_problem) in enumerate(self._lines):
            line.setText(wanted[place] if wanted else "")
            say_problem("")
