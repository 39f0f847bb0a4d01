"""Judgements of pairs: the matrix they fill, words, and which one contradicts the others."""

from __future__ import annotations

import pytest

from kolstudio.core.rules import four_r, pairwise, ranking
from kolstudio.core.rules.comparison_verdict import R_LABELS

NAMES = [R_LABELS[code] for code in four_r.R_CODES]


def test_the_matrix_is_reciprocal() -> None:
    """Pairs in order: 12, 13, 14, 23, 24, 34. 3 fills 3 and 1/3, -4 fills 1/4 and 4."""
    assert pairwise.matrix((3, -4, 1, 1, 2, -9)) == (
        (1, 3, 1 / 4, 1),
        (1 / 3, 1, 1, 2),
        (4, 1, 1, 1 / 9),
        (1, 1 / 2, 9, 1),
    )


def test_nearest_judgements_of_a_goal() -> None:
    """Sales: 10, 35, 35, 20. 35/10 = 3.5 → 4 (half-up), 20/10 = 2, 35/35 = 1, 35/20 = 1.75 → 2; the
    second of a pair weighs more where the sign is minus."""
    assert pairwise.nearest((10, 35, 35, 20)) == (-4, -4, -2, 1, 2, 2)


def test_weights_step_by_step() -> None:
    """All judgements follow from the weights 4 : 2 : 1 : 1, so the matrix is consistent.

    1. Pairs: 4/2 = 2, 4/1 = 4, 4/1 = 4, 2/1 = 2, 2/1 = 2, 1/1 = 1.
    2. Every column is a multiple of the weights: 4/8, 2/8, 1/8, 1/8.
    3. The matrix times them gives 4 times them: eigenvalue 4, index 0, ratio 0; nothing to look at.
    """
    found = ranking.ahp(pairwise.matrix((2, 4, 4, 2, 2, 1)))
    assert found.weights == pytest.approx((1 / 2, 1 / 4, 1 / 8, 1 / 8))
    assert found.ratio == pytest.approx(0, abs=1e-9)
    assert pairwise.contradiction((2, 4, 4, 2, 2, 1)) is None
    assert pairwise.advice((2, 4, 4, 2, 2, 1), NAMES, "0.00", "0.10") is None


def test_the_judgement_that_contradicts_is_named() -> None:
    """The same, but the first pair was answered the wrong way round: -9 instead of 2.

    What the others say of the first pair: by way of the third criterion 4 · 1/2 = 2, of the fourth
    4 · 1/2 = 2, their geometric mean 2; -9 was said, 18 times off. Of the pair 13 they say √(1/9 · 2 · 4 ·
    1) = 0.94 where 4 was said, 4 times off; of 23 √(9 · 4 · 2 · 1) = 8.5 where 2 was said, as far; no other
    is farther than the first.
    """
    judged = (-9, 4, 4, 2, 2, 1)
    assert pairwise.contradiction(judged) == (0, 2)
    text = str(pairwise.advice(judged, NAMES, "0.40", "0.10"))
    assert text == (
        "These answers contradict themselves (ratio 0.40, up to 0.10 is fine). Look again at Reach and"
        " Relevance: the other answers say «Reach matters a trace more than Relevance» (2)."
    )


@pytest.mark.parametrize(
    ("judged", "words"),
    [
        (1, "Reach and Reputation matter alike"),
        (5, "Reach matters much more than Reputation"),
        (-5, "Reputation matters much more than Reach"),
        (9, "Reach matters beyond compare against Reputation"),
    ],
)
def test_words(judged: int, words: str) -> None:
    assert str(pairwise.words(judged, "Reach", "Reputation")) == words


@pytest.mark.parametrize(
    "judged",
    [
        (),
        (1,) * 5,
        (1,) * 7,
        (0, 1, 1, 1, 1, 1),
        (-1, 1, 1, 1, 1, 1),
        (10, 1, 1, 1, 1, 1),
        (True,) * 6,
        ("3",) * 6,
    ],
)
def test_what_is_no_judgement(judged: tuple[object, ...]) -> None:
    assert not pairwise.possible(judged)
