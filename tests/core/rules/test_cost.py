"""Cost figures and returns, with the published worked example and what is unknown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.rules import cost


def test_cost_per_thousand_per_engagement_and_per_view() -> None:
    assert cost.cpm(5_000_000, 40_000) == 125_000
    assert cost.cpr(5_000_000, 32_000) == 156_250
    assert cost.cpe(5_000_000, 1_500) == 3_333
    assert cost.cpv(5_000_000, 40_000) == 125
    assert cost.per_1000_followers(3_500_000, 48_000) == 72_917


@pytest.mark.parametrize("figure", [cost.cpm, cost.cpr, cost.cpe, cost.cpv, cost.per_1000_followers])
def test_an_unknown_part_gives_no_figure(figure: object) -> None:
    assert callable(figure)
    assert figure(None, 100) is None
    assert figure(100, None) is None
    assert figure(100, 0) is None
    assert figure(0, 100) == 0  # a free post costs 0, that is known


def test_cost_per_followers_only_where_neither_views_nor_reach_are_known() -> None:
    alone = cost.unit_costs(2_000_000, followers=10_000)
    assert (alone.cpm, alone.cpr, alone.per_1000_followers) == (None, None, 200_000)
    with_views = cost.unit_costs(2_000_000, followers=10_000, views=4_000)
    assert (with_views.cpm, with_views.cpv, with_views.per_1000_followers) == (500_000, 500, None)
    with_reach = cost.unit_costs(2_000_000, followers=10_000, reached=2_500)
    assert (with_reach.cpm, with_reach.cpr, with_reach.per_1000_followers) == (None, 800_000, None)


def test_impressions_come_before_views() -> None:
    figures = cost.unit_costs(1_000_000, impressions=10_000, views=4_000, engagements=500)
    assert (figures.cpm, figures.cpv, figures.cpe) == (100_000, 250, 2_000)


def test_return_of_the_published_example() -> None:
    """Height Media: fee 5M, sales 25M, goods 50 %: profit 12.5M, (12.5 − 5) / 5 = 150 %."""
    profit = cost.gross_profit(25_000_000, 50_000)
    assert profit == 12_500_000
    assert cost.roi(profit, 5_000_000) == 150_000
    assert cost.roas(25_000_000, 5_000_000) == 5_000
    assert cost.break_even_revenue(5_000_000, 50_000) == 10_000_000


def test_a_loss_is_negative() -> None:
    assert cost.roi(1_000_000, 4_000_000) == -75_000
    assert cost.roi(0, 4_000_000) == -100_000


def test_returns_of_unknown_parts_are_unknown() -> None:
    assert cost.gross_profit(None, 50_000) is None
    assert cost.gross_profit(1_000, None) is None
    assert cost.roi(None, 5) is None
    assert cost.roi(5, None) is None
    assert cost.roi(5, 0) is None
    assert cost.roas(5, 0) is None
    assert cost.break_even_revenue(5_000_000, 100_000) is None
    assert cost.break_even_revenue(None, 0) is None


@given(st.integers(1, 10**10), st.integers(0, 99_999))
def test_at_break_even_the_profit_is_the_cost(spent: int, goods_share: int) -> None:
    sales = cost.break_even_revenue(spent, goods_share)
    assert sales is not None
    profit = cost.gross_profit(sales, goods_share)
    assert profit is not None
    assert abs(profit - spent) <= 1
