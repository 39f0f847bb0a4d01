"""The 4R score of a person for a goal: reach, relevance, resonance and reputation, 0 to 100.

Weights and parts are those of contract §6; what is better when higher is normalised against a
benchmark b by 75·x/b up to it and 100 - 25·b/x above it, so that 75 means «on benchmark» (makemi).
The benchmark of reach is the middle of the tier's followers times the view rate of the item booked,
that of the engagement rate is the tier's «good» line; both are our reading. Parts that are unknown
drop out of their R; an R of which nothing is known counts 50 and is marked. Price takes no part, and
neither do flags about a booking: being booked makes nobody less trusted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from random import Random

from kolstudio.core.model.codes import Goal
from kolstudio.core.model.comparison import FlagCount

R_CODES = ("reach", "relevance", "resonance", "reputation")
WEIGHTS: Mapping[Goal, tuple[int, int, int, int]] = {
    Goal.G1: (35, 25, 20, 20),
    Goal.G2: (15, 30, 15, 40),
    Goal.G3: (15, 30, 30, 25),
    Goal.G4: (10, 35, 35, 20),
    Goal.G5: (15, 40, 30, 15),
    Goal.G6: (15, 30, 40, 15),
}
"""Points of each R by goal, in the order of `R_CODES`; each row sums to 100."""
ASSUMED = Fraction(50)
TRIALS = 500
JITTER = 20
"""Weights are shaken by at most so many percent."""
SEED = 20_261_122
MOST_ER = 100_000
"""No engagement rate above 100 % is looked for."""


@dataclass(frozen=True, slots=True)
class Factors:
    """What the score reads of one person; None is unknown, rates in thousandths of a percent."""

    reach: int | None = None
    reach_benchmark: Fraction | None = None
    er: int | None = None
    """By followers, or taken as such; None when by reach or views."""
    er_benchmark: int | None = None
    talk: int | None = None
    match: Fraction | None = None
    """Target match 0 to 100."""
    fit: Mapping[str, int | None] = field(default_factory=dict)
    """Answers 1 to 5 by question id."""
    flags: FlagCount = field(default_factory=FlagCount)


@dataclass(frozen=True, slots=True)
class Score:
    """The exact score and each R between 0 and 100; `known` tells which are more than assumed."""

    value: Fraction
    parts: tuple[Fraction, Fraction, Fraction, Fraction]
    known: tuple[bool, bool, bool, bool]

    @property
    def enough(self) -> bool:
        """Whether something beside the reputation is known."""
        return any(self.known[:3])


def normalised(value: Fraction | int | None, benchmark: Fraction | int | None) -> Fraction | None:
    """Return a figure against its benchmark, 0 to 100, 75 on it; None when either is unknown."""
    if value is None or not benchmark or benchmark < 0:
        return None
    x, b = Fraction(value), Fraction(benchmark)
    return 75 * x / b if x <= b else 100 - 25 * b / x


def four_r(factors: Factors, goal: Goal) -> Score:
    """Score one person for a goal."""
    fit = {question: _five(answer) for question, answer in factors.fit.items()}
    talk = None if factors.talk is None else Fraction(100 * factors.talk, 3)
    found = (
        normalised(factors.reach, factors.reach_benchmark),
        _mean(factors.match, fit.get("F2"), fit.get("F3"), fit.get("F4")),
        _mean(normalised(factors.er, factors.er_benchmark), talk),
        _mean(fit.get("F1"), fit.get("F5"), fit.get("F7"), 100 * (1 - factors.flags.weight)),
    )
    parts = tuple(ASSUMED if one is None else one for one in found)
    first, second, third, fourth = parts
    return Score(
        weighted(parts, WEIGHTS[goal]),
        (first, second, third, fourth),
        (found[0] is not None, found[1] is not None, found[2] is not None, found[3] is not None),
    )


def weighted(parts: Sequence[Fraction], weights: Sequence[int | Fraction]) -> Fraction:
    """Return the mean of the parts by these weights."""
    total = sum(weights, Fraction(0))
    return sum((part * weight for part, weight in zip(parts, weights, strict=True)), Fraction(0)) / total


def stability(
    scores: Sequence[Score], first: int, goal: Goal, *, seed: int = SEED, trials: int = TRIALS
) -> int:
    """Return in how many of the shaken weightings that one still has strictly the highest score.

    Every weight is multiplied by its own random factor between 0.8 and 1.2; the seed makes it repeatable.
    """
    random, kept = Random(seed), 0
    for _ in range(trials):
        weights = [
            weight * random.randint(1000 - 10 * JITTER, 1000 + 10 * JITTER) for weight in WEIGHTS[goal]
        ]
        values = [
            sum(part * weight for part, weight in zip(one.parts, weights, strict=True)) for one in scores
        ]
        kept += all(values[first] > value for at, value in enumerate(values) if at != first)
    return kept


def er_to_lead(factors: Factors, other: Score, goal: Goal, *, step: int = 100) -> int | None:
    """Return the least engagement rate at which a person's score passes another's, in whole `step`s.

    The step is what is shown (0.1 %). None when no rate up to 100 % is enough, or none is needed.
    """
    if not factors.er_benchmark or four_r(factors, goal).value > other.value:
        return None

    def leads(er: int) -> bool:
        return four_r(replace(factors, er=er), goal).value > other.value

    low, high = 0, MOST_ER // step
    if leads(low) or not leads(high * step):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if leads(middle * step):
            high = middle
        else:
            low = middle
    return high * step


def price_to_lead(score: Fraction, other_score: Fraction, other_price: int, *, step: int = 1) -> int | None:
    """Return the greatest price, in whole `step`s, that gives more points per đồng than another's.

    None when no such price above 0 exists.
    """
    if other_score <= 0 or step <= 0:
        return None
    limit = other_price * score / other_score
    price = limit.numerator // limit.denominator
    if price == limit:
        price -= 1
    price -= price % step
    return price if price > 0 else None


def _five(answer: int | None) -> Fraction | None:
    return None if answer is None else Fraction(100 * (answer - 1), 4)


def _mean(*parts: Fraction | None) -> Fraction | None:
    known = [part for part in parts if part is not None]
    return sum(known, Fraction(0)) / len(known) if known else None
