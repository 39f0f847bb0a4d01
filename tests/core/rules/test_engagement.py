"""Engagement rates with their basis, the minimum sample, and medians."""

from __future__ import annotations

from fractions import Fraction
from statistics import median as plain_median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.model.codes import ErBasis
from kolstudio.core.rules.engagement import (
    Likeness,
    Post,
    interactions,
    likeness,
    median,
    rate,
    summarise,
)


@pytest.mark.parametrize(
    ("parts", "total"),
    [
        ((120, 30, 10, 5), 165),
        ((120, 30, None, None), 150),
        ((0, 0, 0, 0), 0),
        ((None, 30, 10, 5), None),
        ((120, None, 10, 5), None),
    ],
)
def test_interactions_need_likes_and_comments(parts: tuple[int | None, ...], total: int | None) -> None:
    assert interactions(*parts) == total


@pytest.mark.parametrize(
    ("engagements", "base", "er"),
    [
        (310, 10_000, 3_100),  # 3.1 %
        (1, 3, 33_333),
        (2, 3, 66_667),
        (1, 200_000, 1),  # 0.0005 % is halfway between 0 and 0.001: half-up
        (0, 500, 0),
        (10, 0, None),
        (None, 500, None),
        (10, None, None),
    ],
)
def test_rate_in_thousandths_of_a_percent(engagements: int | None, base: int | None, er: int | None) -> None:
    assert rate(engagements, base) == er


def ten(**last: int | None) -> list[Post]:
    """Nine posts of 100 engagements, 2,000 views and 1,000 people reached, and one that differs."""
    common = {"likes": 80, "comments": 20, "views": 2_000, "reach": 1_000}
    return [Post(**common)] * 9 + [Post(**{**common, **last})]


def test_the_mean_is_that_of_the_posts_and_the_median_resists_the_viral_one() -> None:
    found = summarise(ten(likes=9_980), ErBasis.FOLLOWERS, followers=10_000)
    assert (found.mean, found.median) == (10_900, 1_000)  # nine of 1 % and one of 100 %
    assert (found.posts, found.enough, found.basis) == (10, True, ErBasis.FOLLOWERS)


def test_each_basis_divides_by_its_own() -> None:
    by_views = summarise(ten(), ErBasis.VIEWS)
    by_reach = summarise(ten(), ErBasis.REACH)
    assert (by_views.mean, by_reach.mean) == (5_000, 10_000)


def test_a_mean_of_rates_is_not_the_rate_of_the_sums() -> None:
    found = summarise(ten(likes=180, views=1_000), ErBasis.VIEWS)
    assert found.mean == 6_500  # nine of 5 %, one of 20 %; the sums would give 1,100 / 19,000 = 5.789 %


@pytest.mark.parametrize(
    ("posts", "followers", "enough"),
    [
        (ten(), 2_000, True),
        (ten(), 1_999, False),
        (ten()[:9], 50_000, False),
        (ten(likes=None), 50_000, False),
        (ten(), None, False),
    ],
)
def test_below_the_minimum_sample_there_is_no_rate(
    posts: list[Post], followers: int | None, enough: bool
) -> None:
    found = summarise(posts, ErBasis.FOLLOWERS, followers=followers)
    assert found.enough is enough
    assert (found.mean is not None, found.median is not None) == (enough, enough)


def test_a_post_without_its_base_is_left_out() -> None:
    found = summarise(ten(views=None), ErBasis.VIEWS, minimum_posts=9)
    assert (found.posts, found.mean) == (9, 5_000)


def test_counted_posts_have_a_basis() -> None:
    with pytest.raises(ValueError, match="unknown"):
        summarise(ten(), ErBasis.UNKNOWN)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (ErBasis.FOLLOWERS, ErBasis.FOLLOWERS, Likeness.SAME),
        (ErBasis.VIEWS, ErBasis.VIEWS, Likeness.SAME),
        (ErBasis.FOLLOWERS, ErBasis.UNKNOWN, Likeness.ASSUMED),
        (ErBasis.UNKNOWN, ErBasis.UNKNOWN, Likeness.ASSUMED),
        (None, ErBasis.FOLLOWERS, Likeness.ASSUMED),
        (ErBasis.FOLLOWERS, ErBasis.VIEWS, Likeness.UNLIKE),
        (ErBasis.REACH, ErBasis.VIEWS, Likeness.UNLIKE),
        (ErBasis.UNKNOWN, ErBasis.REACH, Likeness.UNLIKE),
    ],
)
def test_unlike_bases_are_told_apart(one: ErBasis | None, other: ErBasis | None, expected: Likeness) -> None:
    assert likeness(one, other) == expected
    assert likeness(other, one) == expected


def test_median_of_nothing_is_unknown() -> None:
    assert median([]) is None
    assert median([None, None]) is None
    assert median([None, 7]) == 7
    assert median([1, 2]) == 2  # 1.5 half-up


@given(st.lists(st.integers(0, 10**9), min_size=1))
def test_median_is_the_plain_one_half_up(values: list[int]) -> None:
    middle = plain_median([Fraction(value) for value in values])
    assert median(values) == int(middle + Fraction(1, 2))
