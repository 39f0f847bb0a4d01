"""How values are shown in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.rules.formats import (
    format_date,
    format_money,
    format_number,
    format_percent,
    format_phone,
    short_count,
    short_money,
    spoken_amount,
)


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        (format_money(1_200_000), "1.200.000 ₫"),
        (format_money(1_200_000, "VND", "en"), "1,200,000 ₫"),
        (format_money(0), "0 ₫"),
        (format_money(20_000, "USD"), "200 USD"),
        (format_money(123_450, "USD"), "1.234,50 USD"),
        (format_money(123_450, "USD", "en"), "1,234.50 USD"),
        (format_money(5_000, "JPY", "en"), "5,000 JPY"),
        (format_money(-1_500_000), "-1.500.000 ₫"),
        (format_number(1_234_567), "1.234.567"),
        (short_money(4_500_000), "4,5 tr"),
        (short_money(4_500_000, "en"), "4.5M"),
        (short_money(1_250_000), "1,25 tr"),
        (short_money(500_000), "500K"),
        (short_money(1_200_000_000), "1,2 tỷ"),
        (short_money(1_200_000_000, "en"), "1.2B"),
        (short_money(999_999), "1 tr"),
        (short_money(20_000, currency="USD"), "200 USD"),
        (short_count(64_000), "64K"),
        (short_count(8_200), "8,2K"),
        (short_count(8_200, "en"), "8.2K"),
        (short_count(1_200_000), "1,2 tr"),
        (short_count(1_200_000, "en"), "1.2M"),
        (short_count(999), "999"),
        (short_count(999_950), "1 tr"),
        (short_count(999_949), "999,9K"),
        (short_count(0), "0"),
        (format_percent(3_100), "3,1%"),
        (format_percent(3_100, "en"), "3.1%"),
        (format_percent(51_250), "51,3%"),
        (format_percent(51_249), "51,2%"),
        (format_percent(6_000), "6,0%"),
        (format_percent(6_500, decimals=0), "7%"),
        (format_percent(45, decimals=3), "0,045%"),
        (format_percent(-12_500, decimals=0), "-13%"),
        (format_phone("0901234567"), "0901 234 567"),
        (format_phone("02438251234"), "024 3825 1234"),
        (format_phone("02363825123"), "0236 382 5123"),
        (format_phone("+12025550123"), "+12025550123"),
        (format_phone("19001234"), "19001234"),
        (format_date(date(2026, 2, 1)), "01/02/2026"),
        (str(spoken_amount(15_000_000)), "15 million"),
        (str(spoken_amount(2_500_000)), "2 million 500 thousand"),
        (str(spoken_amount(1_200_000_000)), "1 billion 200 million"),
        (str(spoken_amount(12_345)), "12345"),
    ],
)
def test_values(shown: str, wanted: str) -> None:
    assert shown == wanted


@pytest.mark.parametrize(
    "shown",
    [
        format_money(None),
        short_money(None),
        short_count(None),
        format_percent(None),
        format_phone(None),
        format_phone(""),
        format_date(None),
        format_number(None),
    ],
)
def test_a_missing_value_is_a_dash_and_never_zero(shown: str) -> None:
    assert shown == "—"


@given(st.integers(-(10**15), 10**15), st.sampled_from(["vi", "en"]))
def test_short_forms_stay_short_and_grow_with_the_value(value: int, language) -> None:  # type: ignore[no-untyped-def]
    assert len(short_count(value, language)) <= 14
    assert len(short_money(value, language)) <= 15
    assert short_count(-value, language).lstrip("-") == short_count(value, language).lstrip("-")
