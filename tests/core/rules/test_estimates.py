"""Reach and engagement of one item."""

from __future__ import annotations

import pytest

from kolstudio.core.data import load
from kolstudio.core.model.codes import Deliverable, ErBasis, Platform
from kolstudio.core.model.person import Channel
from kolstudio.core.rules.estimates import Estimate, Method, engagement, reach, view_rates

RATES = view_rates(load("view_rates"))
POST, STORY, SHORT, LIVE = (
    Deliverable.POST,
    Deliverable.STORY,
    Deliverable.SHORT_VIDEO,
    Deliverable.LIVESTREAM,
)


def channel(platform: Platform = Platform.TIKTOK, **figures: object) -> Channel:
    return Channel(1, "u", platform, **figures)  # type: ignore[arg-type]


def test_own_median_views_come_first() -> None:
    own = channel(followers=100_000, median_views=8_000, avg_views=90_000)
    assert reach(own, SHORT, RATES) == Estimate(8_000, Method.OWN_VIEWS)


@pytest.mark.parametrize(
    ("platform", "deliverable", "expected"),
    [
        (Platform.INSTAGRAM, STORY, 10_000),
        (Platform.INSTAGRAM, POST, 25_000),
        (Platform.INSTAGRAM, SHORT, 40_000),
        (Platform.TIKTOK, SHORT, 30_000),
        (Platform.YOUTUBE, Deliverable.LONG_VIDEO, 30_000),
        (Platform.FACEBOOK, POST, 10_000),
    ],
)
def test_else_followers_times_the_view_rate(
    platform: Platform, deliverable: Deliverable, expected: int
) -> None:
    found = reach(channel(platform, followers=100_000), deliverable, RATES)
    assert found is not None
    assert (found.value, found.method) == (expected, Method.VIEW_RATE)
    assert found.source


def test_the_facebook_rate_is_named_as_our_own() -> None:
    found = reach(channel(Platform.FACEBOOK, followers=100), POST, RATES)
    assert found is not None
    assert found.source == "our default"


@pytest.mark.parametrize(
    ("one", "deliverable"),
    [
        (channel(), SHORT),
        (channel(Platform.ZALO, followers=9_000), POST),
        (channel(Platform.TIKTOK, followers=9_000), LIVE),
        (channel(Platform.TV, followers=9_000), POST),
        (channel(followers=9_000, median_views=500), Deliverable.EVENT),
        (channel(followers=9_000, median_views=500), Deliverable.TVC),
    ],
)
def test_what_is_unknown_has_no_reach(one: Channel, deliverable: Deliverable) -> None:
    assert reach(one, deliverable, RATES) is None


def test_own_average_of_engagements_comes_first() -> None:
    own = channel(followers=100_000, er=3_100, avg_engagement=1_234)
    assert engagement(own, SHORT, RATES) == Estimate(1_234, Method.OWN_ENGAGEMENT)


def test_a_rate_is_multiplied_by_its_own_basis() -> None:
    by_followers = channel(followers=100_000, median_views=8_000, er=3_100, er_basis=ErBasis.FOLLOWERS)
    assert engagement(by_followers, SHORT, RATES) == Estimate(3_100, Method.ER_FOLLOWERS)
    by_views = channel(followers=100_000, median_views=8_000, er=5_000, er_basis=ErBasis.VIEWS)
    assert engagement(by_views, SHORT, RATES) == Estimate(400, Method.ER_REACH)
    by_reach = channel(followers=100_000, er=5_000, er_basis=ErBasis.REACH)
    assert engagement(by_reach, SHORT, RATES) == Estimate(1_500, Method.ER_REACH, "SponsorRate")


def test_a_rate_without_basis_is_taken_as_by_followers_and_marked() -> None:
    assert engagement(channel(followers=1_000, er=3_150), SHORT, RATES) == Estimate(
        32, Method.ER_FOLLOWERS, assumed=True
    )


@pytest.mark.parametrize(
    ("one", "deliverable"),
    [
        (channel(followers=1_000), SHORT),
        (channel(er=3_000), SHORT),
        (channel(Platform.ZALO, followers=1_000, er=3_000, er_basis=ErBasis.VIEWS), POST),
        (channel(followers=1_000, er=3_000), Deliverable.EVENT),
    ],
)
def test_what_is_unknown_has_no_engagement(one: Channel, deliverable: Deliverable) -> None:
    assert engagement(one, deliverable, RATES) is None


def test_every_rate_names_its_source_and_stays_below_the_whole() -> None:
    assert len(RATES.rates) >= 15
    assert all(0 < share < 100_000 and source for share, source in RATES.rates.values())
