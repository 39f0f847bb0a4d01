"""Prices per item, a person's cheapest and dearest price, and which rate a booking takes."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.model.codes import Deliverable, Platform, Unit
from kolstudio.core.model.person import Rate
from kolstudio.core.model.reading import Price
from kolstudio.core.rules.rate_card import (
    choose,
    default_choice,
    negotiable,
    price_span,
    unit_price,
)

M = 1_000_000
_numbers = itertools.count(1)


def rate(
    deliverable: Deliverable,
    low: int | None = None,
    high: int | None = None,
    *,
    platform: Platform | None = None,
    quantity: int = 1,
    unit: Unit = Unit.ITEM,
    currency: str = "VND",
    quoted_on: str | None = None,
    open_to_talk: bool = False,
) -> Rate:
    number = next(_numbers)
    price = Price(low, high, currency=currency, quantity=quantity, unit=unit, negotiable=open_to_talk)
    return Rate(number, f"r{number}", deliverable, price, platform=platform, quoted_on=quoted_on)


def one(deliverable: Deliverable, price: int, **more: object) -> Rate:
    return rate(deliverable, price, price, **more)  # type: ignore[arg-type]


POST, PHOTO, SHORT, LONG, LIVE = (
    Deliverable.POST,
    Deliverable.PHOTO,
    Deliverable.SHORT_VIDEO,
    Deliverable.LONG_VIDEO,
    Deliverable.LIVESTREAM,
)


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        (Price(3_500_000, 3_500_000), 3_500_000),
        (Price(4 * M, 5 * M), 5 * M),  # the upper end
        (Price(15 * M, 15 * M, quantity=2), 7_500_000),
        (Price(10 * M, 10 * M, quantity=3), 3_333_334),  # rounded up
        (Price(5 * M, None), 5 * M),  # «từ 5tr»: the least it will cost
        (Price(None, 2 * M), 2 * M),  # «dưới 2tr»
        (Price(None, None, negotiable=True), None),
        (Price(0, 0, barter=True), 0),
        (Price(20_000, 20_000, currency="USD"), None),
    ],
)
def test_price_of_one_item(price: Price, expected: int | None) -> None:
    assert unit_price(price) == expected


@given(st.integers(0, 10**12), st.integers(1, 1_000))
def test_items_together_never_cost_less_than_quoted(total: int, quantity: int) -> None:
    each = unit_price(Price(total, total, quantity=quantity))
    assert each is not None
    assert total <= each * quantity < total + quantity


def test_cheapest_and_dearest_among_posts_photos_and_videos() -> None:
    card = [rate(POST, 4 * M, 5 * M), one(SHORT, 9 * M), one(LIVE, 1 * M), one(Deliverable.STORY, 300_000)]
    assert price_span(card) == (4 * M, 9 * M)


def test_a_package_counts_per_item() -> None:
    assert price_span([one(POST, 15 * M, quantity=2)]) == (7_500_000, 7_500_000)


def test_open_ends_other_currencies_and_other_units_are_left_out() -> None:
    assert price_span([rate(POST, 5 * M, None)]) == (5 * M, 5 * M)
    assert price_span([rate(POST, None, 2 * M), one(LONG, 3 * M)]) == (2 * M, 3 * M)
    assert price_span([one(POST, 20_000, currency="USD")]) == (None, None)
    assert price_span([one(SHORT, 9 * M, unit=Unit.DAY)]) == (None, None)
    assert price_span([rate(POST)]) == (None, None)
    assert price_span([]) == (None, None)


def test_negotiable() -> None:
    assert negotiable([one(POST, M), rate(LIVE, open_to_talk=True)])
    assert not negotiable([one(POST, M)])


class TestDefaultChoice:
    def test_the_priced_post_comes_first_even_when_dearer(self) -> None:
        chosen = default_choice([one(PHOTO, 1 * M), one(POST, 5 * M), one(SHORT, 2 * M)])
        assert (chosen.deliverable, chosen.unit_price) == (POST, 5 * M)

    def test_without_a_priced_post_the_cheapest_of_photo_and_videos(self) -> None:
        chosen = default_choice(
            [rate(POST), one(LONG, 9 * M), one(SHORT, 3 * M), one(PHOTO, 4 * M), one(LIVE, M)]
        )
        assert (chosen.deliverable, chosen.unit_price) == (SHORT, 3 * M)
        assert chosen.rate is not None

    def test_cheapest_goes_by_the_upper_end_per_item(self) -> None:
        chosen = default_choice([rate(SHORT, 1 * M, 8 * M), one(LONG, 12 * M, quantity=2)])
        assert (chosen.deliverable, chosen.unit_price) == (LONG, 6 * M)

    def test_without_any_an_unpriced_post(self) -> None:
        chosen = default_choice([one(LIVE, M), rate(POST), one(SHORT, 20_000, currency="USD")])
        assert (chosen.deliverable, chosen.unit_price, chosen.rate) == (POST, None, None)

    def test_of_several_posts_the_cheapest_with_its_platform(self) -> None:
        chosen = default_choice(
            [one(POST, 5 * M, platform=Platform.FACEBOOK), one(POST, 3 * M, platform=Platform.TIKTOK)]
        )
        assert (chosen.unit_price, chosen.platform) == (3 * M, Platform.TIKTOK)

    def test_a_platform_asked_for_leaves_out_the_others(self) -> None:
        card = [one(POST, 3 * M, platform=Platform.TIKTOK), one(PHOTO, 4 * M)]
        chosen = default_choice(card, Platform.FACEBOOK)
        assert (chosen.deliverable, chosen.unit_price, chosen.platform) == (PHOTO, 4 * M, Platform.FACEBOOK)

    def test_a_free_post_is_priced(self) -> None:
        assert default_choice([one(POST, 0), one(PHOTO, M)]).unit_price == 0


class TestChoose:
    def test_the_platform_s_own_rate_comes_before_the_general_one(self) -> None:
        card = [one(POST, 2 * M), one(POST, 5 * M, platform=Platform.FACEBOOK)]
        assert choose(card, POST, Platform.FACEBOOK).unit_price == 5 * M
        assert choose(card, POST, Platform.TIKTOK).unit_price == 2 * M
        assert choose(card, POST).unit_price == 2 * M

    def test_an_unknown_price_stays_open(self) -> None:
        chosen = choose([one(POST, M)], LIVE, Platform.TIKTOK)
        assert (chosen.deliverable, chosen.platform, chosen.unit_price) == (LIVE, Platform.TIKTOK, None)

    def test_the_unit_comes_with_the_price(self) -> None:
        chosen = choose([one(LIVE, 5 * M, quantity=2, unit=Unit.HOUR)], LIVE)
        assert (chosen.unit, chosen.unit_price) == (Unit.HOUR, 2_500_000)

    def test_an_open_top_is_said(self) -> None:
        assert choose([rate(LIVE, 5 * M, None)], LIVE).at_least
        assert not choose([rate(LIVE, 5 * M, 6 * M)], LIVE).at_least
