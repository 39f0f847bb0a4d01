"""Engagement rates in thousandths of a percent, and what they are divided by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.model.codes import ErBasis
from kolstudio.core.rules.engagement_rate import er_basis, parse_er
from kolstudio.core.rules.formats import format_percent
from tests.helpers.cells import cells


@pytest.mark.parametrize(
    ("text", "thousandths"),
    [
        ("4,5%", 4_500),
        ("4.5", 4_500),
        ("7%", 7_000),
        ("6,0", 6_000),
        ("3.1%", 3_100),
        ("0,5%", 500),
        ("0.2", 200),
        ("4", 4_000),
        ("3.125", 3_125),
        ("4.5678%", 4_568),
        ("4,5 phần trăm", 4_500),
        ("4,5% (view)", 4_500),
        ("ER 4%", 4_000),
        (4.5, 4_500),
        (51.2345, 51_235),
    ],
)
def test_rates(text: str | float, thousandths: int) -> None:
    read = parse_er(text)
    assert (read.value, read.question, read.remarks) == (thousandths, None, ())


@pytest.mark.parametrize(
    ("text", "readings"),
    [("0.045", (4_500, 45)), ("0,19", (19_000, 190)), (0.07, (7_000, 70)), ("7.18E-2", (7_180, 72))],
)
def test_less_than_a_fifth_without_a_sign_is_asked(text: str | float, readings: tuple[int, int]) -> None:
    read = parse_er(text)
    assert read.value is None
    assert read.question is not None
    assert (read.question.code, read.question.readings) == ("er_fraction", readings)


@pytest.mark.parametrize(
    ("cell", "thousandths"), [(0.07, 7_000), (0.0718, 7_180), (0.001, 100), (1.3, 130_000), (0.29, 29_000)]
)
def test_a_percent_formatted_cell_is_a_percentage(cell: float, thousandths: int) -> None:
    assert parse_er(cell, percent_cell=True).value == thousandths


@pytest.mark.parametrize(("text", "thousandths"), [("4,5", 4_500), ("0.045", 45), (0.07, 70)])
def test_a_percent_sign_in_the_header_counts_for_bare_numbers(text: str | float, thousandths: int) -> None:
    read = parse_er(text, header_percent=True)
    assert read.value == thousandths
    assert [remark.code for remark in read.remarks] == (["er_unusual"] if thousandths < 200 else [])


@pytest.mark.parametrize("text", ["120%", "0,1%", "0"])
def test_an_unusual_rate_is_taken_with_a_warning(text: str) -> None:
    read = parse_er(text)
    assert read.value is not None
    assert [remark.code for remark in read.remarks] == ["er_unusual"]


def test_a_range_is_asked() -> None:
    read = parse_er("4-5%")
    assert read.question is not None
    assert (read.question.code, read.question.readings) == ("er_range", (4_000, 5_000))


@pytest.mark.parametrize("text", ["abc", "120", "-3%", "#VALUE!", True, float("inf"), -0.5])
def test_an_unreadable_rate_is_asked_and_never_zero(text: str | float) -> None:
    read = parse_er(text)
    assert read.value is None
    assert read.question is not None
    assert read.question.code == "er_unreadable"


@pytest.mark.parametrize("text", ["", "-", "N/A", float("nan")])
def test_a_missing_rate_is_nothing(text: str | float) -> None:
    read = parse_er(text)
    assert (read.value, read.question, read.remarks) == (None, None, ())


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("ER", ErBasis.UNKNOWN),
        ("ER (view)", ErBasis.VIEWS),
        ("ER theo lượt xem", ErBasis.VIEWS),
        ("Tỷ lệ tương tác / follow", ErBasis.FOLLOWERS),
        ("ER by reach", ErBasis.REACH),
        ("ER view/follow", ErBasis.UNKNOWN),
    ],
)
def test_the_basis_is_what_the_words_name(text: str, basis: ErBasis) -> None:
    assert er_basis(text) is basis


@given(st.integers(200, 99_999))
def test_a_formatted_rate_reads_back_as_itself(thousandths: int) -> None:
    assert parse_er(format_percent(thousandths, "vi", 3)).value == thousandths
    assert parse_er(format_percent(thousandths, "en", 3)).value == thousandths
    assert parse_er(thousandths / 1000).value == thousandths
    assert parse_er(thousandths / 100_000, percent_cell=True).value == thousandths


@given(cells())
def test_any_text_is_read_without_an_error(text: str) -> None:
    for header_percent in (False, True):
        read = parse_er(text, header_percent=header_percent)
        assert read.value is None or (read.value >= 0 and read.question is None)
