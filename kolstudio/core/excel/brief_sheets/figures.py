"""The results that stand beside our formulas: sums of what is known, None or «—» where nothing is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kolstudio.core.excel.styles import DASH
from kolstudio.core.model.books import BookLine


def _known_sum(lines: Sequence[BookLine], value: Callable[[BookLine], int | None]) -> int | None:
    """Return the sum of what is known, None when nothing is."""
    known = [found for line in lines if (found := value(line)) is not None]
    return sum(known) if known else None


def cost(lines: Sequence[BookLine]) -> int | None:
    """Return what the lines cost in đồng, None when none is priced."""
    return _known_sum(lines, lambda line: line.amount)


def reach(lines: Sequence[BookLine]) -> int | None:
    """Return whom the lines reach, overlap counted twice; None when none has an estimate."""
    return _known_sum(lines, lambda line: line.reach)


def engagement(lines: Sequence[BookLine]) -> int | None:
    """Return the engagements of the lines, None when none has an estimate."""
    return _known_sum(lines, lambda line: line.engagement)


def cost_per_engagement(lines: Sequence[BookLine]) -> float | str:
    """Return cost by engagements over the lines that know both, else «—»."""
    both = [line for line in lines if line.amount is not None and line.engagement is not None]
    engagements = engagement(both)
    return (cost(both) or 0) / engagements if engagements else DASH
