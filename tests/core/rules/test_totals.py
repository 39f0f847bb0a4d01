"""The sums of a campaign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.model.campaign import Line
from kolstudio.core.model.codes import Deliverable, Label, LineStatus
from kolstudio.core.rules.totals import cost_by_type, line_total, totals

M = 1_000_000


def line(
    price: int | None, quantity: int = 1, status: LineStatus = LineStatus.PROPOSED, currency: str = "VND"
) -> Line:
    return Line(
        1,
        "u",
        1,
        "An",
        Deliverable.POST,
        quantity=quantity,
        unit_price=price,
        status=status,
        currency=currency,
    )


def test_lines_reserve_and_remaining() -> None:
    sums = totals(20 * M, 10_000, [line(3_500_000, 3), line(700_000, 10)])
    assert (sums.lines, sums.reserve, sums.remaining, sums.unpriced) == (17_500_000, 2 * M, 500_000, 0)


def test_over_budget_is_negative() -> None:
    assert totals(10 * M, 10_000, [line(12 * M)]).remaining == -3 * M


@pytest.mark.parametrize("status", [LineStatus.DECLINED, LineStatus.CANCELLED])
def test_declined_and_cancelled_lines_cost_nothing(status: LineStatus) -> None:
    sums = totals(10 * M, 10_000, [line(4 * M, status=status), line(None, status=status), line(M)])
    assert (sums.lines, sums.unpriced, sums.remaining) == (M, 0, 8 * M)


def test_a_line_without_a_price_is_counted_and_adds_nothing() -> None:
    sums = totals(10 * M, 10_000, [line(None, 4), line(M), line(0)])
    assert (sums.lines, sums.unpriced, sums.foreign) == (M, 1, 0)


def test_another_currency_is_never_summed() -> None:
    dollars = line(20_000, currency="USD")
    sums = totals(10 * M, 10_000, [dollars, line(M)])
    assert (sums.lines, sums.unpriced, sums.foreign) == (M, 1, 1)
    assert line_total(dollars) is None


def test_without_a_budget_nothing_remains_to_be_known() -> None:
    sums = totals(None, 10_000, [line(M)])
    assert (sums.lines, sums.reserve, sums.remaining) == (M, None, None)


def test_the_reserve_is_half_up() -> None:
    assert totals(15, 10_000, []).reserve == 2
    assert totals(14, 10_000, []).reserve == 1


@given(
    st.integers(0, 10**12),
    st.integers(0, 100_000),
    st.lists(
        st.builds(line, st.none() | st.integers(0, 10**9), st.integers(1, 99), st.sampled_from(LineStatus))
    ),
)
def test_budget_is_shared_out_exactly(budget: int, share: int, lines: list[Line]) -> None:
    sums = totals(budget, share, lines)
    assert sums.reserve is not None
    assert sums.remaining is not None
    assert sums.lines + sums.reserve + sums.remaining == budget
    assert totals(budget, share, reversed(lines)) == sums


def test_cost_by_type_counts_what_the_total_counts() -> None:
    lines = [
        line(3 * M, 2),
        line(M),
        line(None),
        line(M, status=LineStatus.DECLINED),
        line(M, currency="USD"),
    ]
    assert cost_by_type(lines, {1: Label.KOL}) == {Label.KOL: 7 * M}
    assert cost_by_type(lines, {}) == {Label.NO_DATA: 7 * M}
    assert cost_by_type([line(None), line(0)], {1: Label.KOL}) == {}
