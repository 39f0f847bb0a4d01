"""The 4R score against sums done by hand, the shaken weights, and what would change the order."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from kolstudio.core.model.codes import Goal
from kolstudio.core.model.comparison import FlagCount
from kolstudio.core.rules.four_r import (
    SEED,
    WEIGHTS,
    Factors,
    er_to_lead,
    four_r,
    normalised,
    price_to_lead,
    stability,
)


@pytest.mark.parametrize(
    ("value", "benchmark", "score"),
    [
        (100, 100, 75),
        (50, 100, Fraction(75, 2)),
        (0, 100, 0),
        (200, 100, Fraction(175, 2)),
        (None, 1, None),
        (5, 0, None),
    ],
)
def test_normalised_is_75_on_benchmark(value: int | None, benchmark: int, score: Fraction | None) -> None:
    assert normalised(value, benchmark) == score


def test_weights_are_those_of_the_contract() -> None:
    assert WEIGHTS == {
        Goal.G1: (35, 25, 20, 20),
        Goal.G2: (15, 30, 15, 40),
        Goal.G3: (15, 30, 30, 25),
        Goal.G4: (10, 35, 35, 20),
        Goal.G5: (15, 40, 30, 15),
        Goal.G6: (15, 30, 40, 15),
    }
    assert {sum(weights) for weights in WEIGHTS.values()} == {100}


KNOWN = Factors(
    reach=30_000,
    reach_benchmark=Fraction(15_000),
    er=3_000,
    er_benchmark=3_000,
    talk=3,
    match=Fraction(80),
    fit={"F1": 5, "F2": 4, "F3": 4, "F4": 1, "F5": 3, "F7": 5, "F6": 1},
    flags=FlagCount(warning=1),
)


def test_score_step_by_step() -> None:
    """Reach: 30,000 against 15,000 = 100 - 25 / 2 = 87.5.

    Relevance: match 80, F2 75, F3 75, F4 0: mean 57.5. Resonance: ER on benchmark 75, talk 100: 87.5.
    Reputation: F1 100, F5 50, F7 100, one warning 50: 75. F6 takes no part.
    Sales weigh 10, 35, 35, 20: 8.75 + 20.125 + 30.625 + 15 = 74.5.
    """
    found = four_r(KNOWN, Goal.G4)
    assert list(found.parts) == [Fraction(175, 2), Fraction(115, 2), Fraction(175, 2), Fraction(75)]
    assert found.value == Fraction(149, 2)
    assert found.known == (True, True, True, True)


def test_unknown_parts_drop_out_and_an_unknown_r_is_50_and_marked() -> None:
    """Only talk 3 is known: resonance 100, reputation 100 without a flag, the others 50 and assumed."""
    found = four_r(Factors(talk=3), Goal.G2)
    assert list(map(int, found.parts)) == [50, 50, 100, 100]
    assert found.known == (False, False, True, True)
    assert found.value == Fraction(15 * 50 + 30 * 50 + 15 * 100 + 40 * 100, 100)
    assert found.enough
    assert not four_r(Factors(), Goal.G2).enough


@pytest.mark.parametrize(
    ("flags", "taken"),
    [
        (FlagCount(), 0),
        (FlagCount(note=1), Fraction(1, 4)),
        (FlagCount(warning=1, note=1), Fraction(3, 4)),
        (FlagCount(block=1), 1),
        (FlagCount(warning=9), 1),
    ],
)
def test_flags_take_from_the_reputation(flags: FlagCount, taken: Fraction) -> None:
    assert flags.weight == taken
    assert four_r(Factors(talk=0, flags=flags), Goal.G1).parts[3] == 100 * (1 - taken)


def test_stability_is_repeatable_and_counts_strict_firsts() -> None:
    strong, weak = four_r(KNOWN, Goal.G4), four_r(replace(KNOWN, talk=0, match=Fraction(0)), Goal.G4)
    assert stability([strong, weak], 0, Goal.G4) == 500
    assert stability([strong, weak], 1, Goal.G4) == 0
    assert stability([strong, strong], 0, Goal.G4) == 0
    close = four_r(replace(KNOWN, talk=2, match=Fraction(100), reach=90_000), Goal.G4)
    kept = stability([strong, close], 0, Goal.G4)
    assert kept == stability([strong, close], 0, Goal.G4, seed=SEED)
    assert kept + stability([strong, close], 1, Goal.G4) <= 500


def test_er_to_lead_is_exact_to_the_step_shown() -> None:
    first, second = four_r(KNOWN, Goal.G4), replace(KNOWN, er=1_000)
    er = er_to_lead(second, first, Goal.G4)
    assert er is not None and er % 100 == 0
    assert four_r(replace(second, er=er), Goal.G4).value > first.value
    assert four_r(replace(second, er=er - 100), Goal.G4).value <= first.value
    assert er == 3_100  # 3.0 % is level, so the next one shown


def test_er_to_lead_is_none_where_no_rate_is_enough_or_none_is_needed() -> None:
    first = four_r(KNOWN, Goal.G4)
    assert er_to_lead(replace(KNOWN, match=Fraction(0), talk=0), first, Goal.G4) is None
    assert er_to_lead(replace(KNOWN, match=Fraction(100)), first, Goal.G4) is None
    assert er_to_lead(replace(KNOWN, er_benchmark=None, talk=0), first, Goal.G4) is None


def test_price_to_lead() -> None:
    """60 points against 75 at 10,000,000: level at 8,000,000, so the step below it leads."""
    assert price_to_lead(Fraction(60), Fraction(75), 10_000_000, step=10_000) == 7_990_000
    assert price_to_lead(Fraction(60), Fraction(75), 10_000_000) == 7_999_999
    assert price_to_lead(Fraction(0), Fraction(75), 10_000_000) is None
    assert price_to_lead(Fraction(1), Fraction(0), 10_000_000) is None
