"""The grammar of amounts, and that its quick readings never differ from the full one."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.rules.amounts import Amount, find_span, literal, quick_amount, quick_groups, read_amount
from kolstudio.core.rules.fold import fold
from tests.helpers.cells import cells


@pytest.mark.parametrize(
    ("written", "values"),
    [
        ("12", (12,)),
        ("1,5", (Fraction(3, 2),)),
        ("1.200", (1200, Fraction(6, 5))),
        ("0.500", (Fraction(1, 2),)),
        ("1.200.000", (1_200_000,)),
        ("1,200,000.50", (Fraction(2_400_001, 2),)),
        ("1.200,5", (Fraction(2401, 2),)),
        ("1 200 000", (1_200_000,)),
        ("1.200.00", ()),
        ("1.2.3", ()),
        ("9" * 30, ()),
    ],
)
def test_digits_with_marks(written: str, values: tuple[Fraction, ...]) -> None:
    assert literal(written) == values


@pytest.mark.parametrize(
    ("text", "values", "code"),
    [
        ("1tr050", (1_050_000,), ""),
        ("2 trieu 5", (2_500_000,), ""),
        ("2 trieu 50", (2_500_000, 2_050_000), "after_unit"),
        ("2 trieu 5000", (2_500_000, 2_005_000), "after_unit"),
        ("2 trieu 500000", (2_500_000,), ""),
        ("1 ty 250tr 500k", (1_250_500_000,), ""),
        ("1,5tr 200k", (), ""),
        ("1 ty 2 ty", (10**9,), ""),
    ],
)
def test_what_follows_a_unit(text: str, values: tuple[int, ...], code: str) -> None:
    read = read_amount(text)
    assert read is not None
    assert (read[0].values, read[0].code) == (values, code)


def test_a_quantity_is_not_the_decimals_of_a_price() -> None:
    span = find_span("5tr 2 clip")
    assert span is not None
    assert span.low == Amount((Fraction(5_000_000),), 1_000_000)
    assert span.end == 3


@given(cells())
def test_a_span_lies_inside_its_text(text: str) -> None:
    folded = fold(text)
    span = find_span(folded)
    assert span is None or 0 <= span.start < span.end <= len(folded)


@given(
    st.integers(0, 999),
    st.sampled_from(["", ",5", ".25"]),
    st.sampled_from(["", " "]),
    st.sampled_from(["k", "K", "tr", "TR", "m", "M", "triệu", "củ", "tỷ", "tỉ"]),
    st.sampled_from(["", "5", "25", "250"]),
)
def test_the_quick_reading_of_a_unit_is_the_full_one(
    whole: int, decimals: str, space: str, unit: str, after: str
) -> None:
    text = f"{whole}{decimals}{space}{unit}{after}"
    quick = quick_amount(text)
    read = read_amount(fold(text))
    assert read is not None
    assert quick == (None if decimals and after else read[0].values[0])


@given(st.integers(10**6, 10**12 - 1), st.sampled_from(".,"), st.sampled_from(["", "đ", " ₫", " VNĐ"]))
def test_the_quick_reading_of_groups_is_the_full_one(value: int, mark: str, ending: str) -> None:
    text = f"{value:,}".replace(",", mark)
    assert literal(text) == (value,)
    assert quick_groups(text + ending) == value
