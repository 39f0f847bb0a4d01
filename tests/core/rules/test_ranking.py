"""TOPSIS and AHP against examples worked out by hand, step by step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.rules.ranking import ahp, judgements, topsis


def test_topsis_step_by_step() -> None:
    """Two people, two criteria, weights 3 : 1, more is better in both.

    1. Table: A (3, 4), B (4, 3). Column lengths: √(3² + 4²) = 5 and √(4² + 3²) = 5.
    2. Divided by the lengths: A (0.6, 0.8), B (0.8, 0.6).
    3. Weights 3 : 1 become 0.75 and 0.25: A (0.45, 0.20), B (0.60, 0.15).
    4. Best of each column (0.60, 0.20), worst (0.45, 0.15).
    5. A: to the best √(0.15² + 0²) = 0.15, to the worst √(0² + 0.05²) = 0.05. B: 0.05 and 0.15.
    6. Closeness: A 0.05 / (0.15 + 0.05) = 0.25, B 0.15 / 0.20 = 0.75.
    """
    assert topsis([[3, 4], [4, 3]], [3, 1], [True, True]) == pytest.approx((0.25, 0.75))


def test_topsis_with_a_cost() -> None:
    """The same table, but less is better in the second criterion.

    Step 4 changes: best (0.60, 0.15) is B itself, worst (0.45, 0.20) is A itself; so B is at distance 0
    from the best and has closeness 1, A has 0.
    """
    assert topsis([[3, 4], [4, 3]], [3, 1], [True, False]) == pytest.approx((0.0, 1.0))


def test_topsis_of_equals_is_half_and_lengths_must_fit() -> None:
    assert topsis([[1, 2], [1, 2]], [1, 1], [True, True]) == (0.5, 0.5)
    assert topsis([[0, 0], [0, 0]], [1, 1], [True, True]) == (0.5, 0.5)
    assert topsis([], [1], [True]) == ()
    with pytest.raises(ValueError):
        topsis([[1]], [1, 1], [True, True])
    with pytest.raises(ValueError):
        topsis([[1, 1]], [0, 0], [True, True])


@given(st.lists(st.lists(st.integers(0, 100), min_size=3, max_size=3), min_size=2, max_size=6))
def test_topsis_stays_between_0_and_1_and_prefers_what_is_better_everywhere(table: list[list[int]]) -> None:
    found = topsis(table, [1, 2, 3], [True] * 3)
    assert all(0 <= value <= 1 for value in found)
    better = [*table, [value + 1 for value in map(max, zip(*table, strict=True))]]
    assert topsis(better, [1, 2, 3], [True] * 3)[-1] == pytest.approx(1.0)


def test_ahp_of_consistent_judgements() -> None:
    """A is twice as important as B, B twice as C, A four times as C: nothing contradicts itself.

    Any column divided by its sum gives the weights: 1 + 1/2 + 1/4 = 7/4, so 4/7, 2/7, 1/7. The matrix
    times them gives 3 times them, so the eigenvalue is 3, the index (3 - 3) / 2 = 0 and the ratio 0.
    """
    found = ahp([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]])
    assert found.weights == pytest.approx((4 / 7, 2 / 7, 1 / 7))
    assert found.eigenvalue == pytest.approx(3)
    assert found.ratio == pytest.approx(0, abs=1e-9)
    assert found.consistent


def test_ahp_step_by_step() -> None:
    """A over B 3, A over C 5, B over C 3: a little inconsistent (3 · 3 is 9, not 5).

    1. For three criteria the eigenvector is the geometric mean of each row: ∛(1·3·5) = 2.46621,
       ∛(1/3·1·3) = 1, ∛(1/5·1/3·1) = 0.40548; their sum is 3.87169.
    2. Weights: 0.63699, 0.25828, 0.10473.
    3. Eigenvalue: row A gives (0.63699 + 3·0.25828 + 5·0.10473) / 0.63699 = 3.03851.
    4. Index (3.03851 - 3) / 2 = 0.01926; ratio 0.01926 / 0.58 = 0.0332, below 0.1: consistent.
    """
    found = ahp([[1, 3, 5], [1 / 3, 1, 3], [1 / 5, 1 / 3, 1]])
    assert found.weights == pytest.approx((0.63699, 0.25828, 0.10473), abs=1e-5)
    assert found.eigenvalue == pytest.approx(3.03851, abs=1e-5)
    assert found.ratio == pytest.approx(0.0332, abs=1e-4)
    assert found.consistent


def test_ahp_tells_judgements_that_contradict_themselves() -> None:
    """A over B 9, B over C 9, yet C over A 9: a circle. By symmetry all weigh 1/3; the eigenvalue is
    1 + 9 + 1/9 = 10.111, the index 3.556 and the ratio 6.13."""
    found = ahp([[1, 9, 1 / 9], [1 / 9, 1, 9], [9, 1 / 9, 1]])
    assert found.weights == pytest.approx((1 / 3, 1 / 3, 1 / 3))
    assert found.ratio == pytest.approx((10 + 1 / 9 - 3) / 2 / 0.58)
    assert not found.consistent


@pytest.mark.parametrize("matrix", [[], [[1, 2]], [[1, 2], [2, 1]], [[1, -2], [-1 / 2, 1]]])
def test_ahp_needs_a_reciprocal_square(matrix: list[list[float]]) -> None:
    with pytest.raises(ValueError):
        ahp(matrix)


def test_judgements_are_whole_numbers_or_their_reciprocals() -> None:
    assert judgements((40, 15)) == ((1.0, 3.0), (1 / 3, 1.0))
    assert judgements((90, 5))[0][1] == 9.0
    with pytest.raises(ValueError):
        judgements((1, 0))
