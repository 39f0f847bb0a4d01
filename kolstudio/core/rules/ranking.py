"""Two other ways to order people by several criteria: TOPSIS, and weights from pairwise judgements (AHP).

TOPSIS (Hwang and Yoon 1981): nearness to the best and distance from the worst of every criterion. AHP
(Saaty 1980): weights as the principal eigenvector of a matrix of pairwise judgements, with the
consistency ratio that tells whether the judgements contradict themselves. Plain Python: at most six
people and a handful of criteria.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, isclose, sqrt

RANDOM_INDEX = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49)
"""Saaty's mean consistency index of random matrices by size, from 1 to 10."""
CONSISTENT = 0.1
"""Judgements with a ratio up to this are taken as consistent."""
_ROUNDS = 1_000
_TINY = 1e-12


@dataclass(frozen=True, slots=True)
class AhpWeights:
    """Weights that sum to 1, the principal eigenvalue, and the consistency ratio (0 is perfect)."""

    weights: tuple[float, ...]
    eigenvalue: float
    ratio: float

    @property
    def consistent(self) -> bool:
        """Whether the judgements may be relied on."""
        return self.ratio <= CONSISTENT


def topsis(
    table: Sequence[Sequence[float]], weights: Sequence[float], higher: Sequence[bool]
) -> tuple[float, ...]:
    """Return the relative closeness of each row of `table` to the ideal, 0 (worst) to 1 (best).

    `table[i][j]` is what alternative i has of criterion j, `higher[j]` whether more is better. When all
    alternatives are alike, each has 0.5. Raises ValueError for unequal lengths or weights without a sum.
    """
    criteria = range(len(weights))
    if len(higher) != len(weights) or any(len(row) != len(weights) for row in table) or sum(weights) <= 0:
        raise ValueError("every alternative needs a value for every weighted criterion")
    if not table:
        return ()
    total = sum(weights)
    lengths = [sqrt(sum(row[j] ** 2 for row in table)) or 1.0 for j in criteria]
    scaled = [[row[j] / lengths[j] * weights[j] / total for j in criteria] for row in table]
    best = [(max if higher[j] else min)(row[j] for row in scaled) for j in criteria]
    worst = [(min if higher[j] else max)(row[j] for row in scaled) for j in criteria]
    found = []
    for row in scaled:
        to_best = hypot(*(value - ideal for value, ideal in zip(row, best, strict=True)))
        to_worst = hypot(*(value - ideal for value, ideal in zip(row, worst, strict=True)))
        apart = to_best + to_worst
        found.append(0.5 if apart < _TINY else to_worst / apart)
    return tuple(found)


def ahp(matrix: Sequence[Sequence[float]]) -> AhpWeights:
    """Return the weights of a matrix of pairwise judgements with their consistency ratio.

    `matrix[i][j]` says how many times as important i is as j; it must be positive and reciprocal.
    Raises ValueError otherwise, and for more than ten criteria.
    """
    size = len(matrix)
    if not 1 <= size <= len(RANDOM_INDEX) or any(len(row) != size for row in matrix):
        raise ValueError("a square matrix of one to ten criteria is needed")
    for i in range(size):
        for j in range(size):
            if matrix[i][j] <= 0 or not isclose(matrix[i][j] * matrix[j][i], 1.0, rel_tol=1e-6):
                raise ValueError("judgements must be positive and reciprocal")
    weights = [1.0 / size] * size
    for _ in range(_ROUNDS):
        product = [sum(matrix[i][j] * weights[j] for j in range(size)) for i in range(size)]
        total = sum(product)
        fresh = [value / total for value in product]
        moved = max(abs(new - old) for new, old in zip(fresh, weights, strict=True))
        weights = fresh
        if moved < _TINY:
            break
    product = [sum(matrix[i][j] * weights[j] for j in range(size)) for i in range(size)]
    eigenvalue = sum(value / weight for value, weight in zip(product, weights, strict=True)) / size
    index = (eigenvalue - size) / (size - 1) if size > 1 else 0.0
    random = RANDOM_INDEX[size - 1]
    ratio = max(index, 0.0) / random if random else 0.0
    return AhpWeights(tuple(weights), eigenvalue, 0.0 if ratio < _TINY else ratio)


def judgements(weights: Sequence[int]) -> tuple[tuple[float, ...], ...]:
    """Return the pairwise judgements on Saaty's scale (1 to 9) nearest to these weights.

    Only whole numbers and their reciprocals are on that scale, so that a weighting translated to it is
    seldom perfectly consistent. Raises ValueError for a weight that is not positive.
    """
    if any(weight <= 0 for weight in weights):
        raise ValueError("weights must be positive")
    return tuple(tuple(_on_scale(one, other) for other in weights) for one in weights)


def _on_scale(one: int, other: int) -> float:
    if one < other:
        return 1 / _on_scale(other, one)
    return float(min(9, (2 * one + other) // (2 * other)))
