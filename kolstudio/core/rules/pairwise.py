"""Judgements of what matters more, two criteria at a time, as the owner gives them for AHP.

A judgement is a whole number on Saaty's scale: 1 level, 2 to 9 the first of the two matters that many
times as much, -2 to -9 the second does. The pairs of the four R stand in the order of `PAIRS`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import log, prod

from kolstudio.core.rules import ranking
from kolstudio.core.rules.four_r import R_CODES
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

PAIRS = tuple(combinations(range(len(R_CODES)), 2))
"""Positions in `R_CODES` of the two criteria of each judgement."""
MOST = 9
Judgements = tuple[int, ...]

_DEGREES = (
    QT_TRANSLATE_NOOP("Pairwise", "{first} and {second} matter alike"),
    QT_TRANSLATE_NOOP("Pairwise", "{first} matters a trace more than {second}"),
    QT_TRANSLATE_NOOP("Pairwise", "{first} matters a little more than {second}"),
    QT_TRANSLATE_NOOP("Pairwise", "{first} matters more than {second}"),
    QT_TRANSLATE_NOOP("Pairwise", "{first} matters much more than {second}"),
    QT_TRANSLATE_NOOP("Pairwise", "{first} matters a lot more than {second}"),
    QT_TRANSLATE_NOOP("Pairwise", "{first} matters very much more than {second}"),
    QT_TRANSLATE_NOOP("Pairwise", "{first} matters far more than {second}"),
    QT_TRANSLATE_NOOP("Pairwise", "{first} matters beyond compare against {second}"),
)
_ADVICE = QT_TRANSLATE_NOOP(
    "Pairwise",
    "These answers contradict themselves (ratio {ratio}, up to {line} is fine). Look again at {first} and"
    " {second}: the other answers say «{words}» ({degree}).",
)


def possible(judged: Sequence[object]) -> bool:
    """Whether these are judgements of every pair on the scale."""
    return len(judged) == len(PAIRS) and all(
        isinstance(one, int) and not isinstance(one, bool) and (one == 1 or 2 <= abs(one) <= MOST)
        for one in judged
    )


def matrix(judged: Sequence[int]) -> tuple[tuple[float, ...], ...]:
    """Return the reciprocal matrix that these judgements fill."""
    size = len(R_CODES)
    filled = [[1.0] * size for _ in range(size)]
    for (row, column), one in zip(PAIRS, judged, strict=True):
        times = float(one) if one > 0 else 1 / -one
        filled[row][column], filled[column][row] = times, 1 / times
    return tuple(tuple(row) for row in filled)


def nearest(weights: Sequence[int]) -> Judgements:
    """Return the judgements nearest to given weights."""
    table = ranking.judgements(weights)
    return tuple(_judgement(table[row][column]) for row, column in PAIRS)


def contradiction(judged: Sequence[int]) -> tuple[int, int] | None:
    """Return the pair that stands most against the others and what these say of it; None when all is well.

    What the others say of two criteria is the geometric mean of the ways through a third one: 2 times and
    4 times make 8 times.
    """
    table = matrix(judged)
    if ranking.ahp(table).consistent:
        return None
    size = range(len(R_CODES))
    meant = [
        prod(table[row][third] * table[third][column] for third in size if third not in (row, column))
        ** (1 / (len(R_CODES) - 2))
        for row, column in PAIRS
    ]
    at = max(
        range(len(PAIRS)), key=lambda pair: abs(log(table[PAIRS[pair][0]][PAIRS[pair][1]] / meant[pair]))
    )
    return at, _judgement(meant[at])


def words(judged: int, first: object, second: object) -> Text:
    """Return a judgement of two criteria in plain words."""
    if judged < 0:
        first, second, judged = second, first, -judged
    return _DEGREES[judged - 1](first=first, second=second)


def advice(judged: Sequence[int], names: Sequence[Text], ratio: str, line: str) -> Text | None:
    """Return which answer to look at again, None while they do not contradict themselves."""
    found = contradiction(judged)
    if found is None:
        return None
    at, meant = found
    first, second = (names[criterion] for criterion in PAIRS[at])
    return _ADVICE(
        ratio=ratio,
        line=line,
        first=first,
        second=second,
        words=words(meant, first, second),
        degree=abs(meant),
    )


def _judgement(times: float) -> int:
    """Return the judgement nearest to a ratio, half-up."""
    if times < 1:
        one = _judgement(1 / times)
        return one if one == 1 else -one
    return min(MOST, int(times + 0.5))
