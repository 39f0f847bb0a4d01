"""Counts, and the words for «nothing here»."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.rules.formats import format_number, short_count
from kolstudio.core.rules.numbers import is_missing, parse_count, whole_number
from tests.helpers.cells import cells


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("12k8", 12_800),
        ("12k8 followers", 12_800),
        ("4tr2", 4_200_000),
        ("10.4M", 10_400_000),
        ("13.8M", 13_800_000),
        ("999.9K", 999_900),
        ("48K", 48_000),
        ("8,2k", 8_200),
        ("12k5", 12_500),
        ("320.000", 320_000),
        ("2.500", 2_500),
        ("1,200,000", 1_200_000),
        ("1 200 000", 1_200_000),
        ("1,2 triệu lượt theo dõi", 1_200_000),
        ("320000 người theo dõi", 320_000),
        ("1 tỷ 2", 1_200_000_000),
        ("228000000000.0", 228_000_000_000),
        ("0", 0),
        (13_800_000, 13_800_000),
        (320_000.0, 320_000),
    ],
)
def test_counts(text: str | float, count: int) -> None:
    read = parse_count(text)
    assert (read.value, read.question, read.remarks) == (count, None, ())


@pytest.mark.parametrize(
    ("text", "code", "readings"),
    [
        ("1.5", "count_unit", (1_500, 1_500_000)),
        ("1,5", "count_unit", (1_500, 1_500_000)),
        (1.5, "count_unit", (1_500, 1_500_000)),
        ("1.200k", "count_unit", (1_200_000, 1_200)),
        ("2 triệu 50", "count_unit", (2_500_000, 2_050_000)),
        ("10-15k", "count_range", (10_000, 15_000)),
        ("7.50E+18", "count_unreadable", ()),
        ("50:24.8", "count_unreadable", ()),
        ("#VALOR!", "count_unreadable", ()),
        ("Nigeria", "count_unreadable", ()),
        ("-5", "count_unreadable", ()),
        (-5, "count_unreadable", ()),
        (True, "count_unreadable", ()),
        (float("inf"), "count_unreadable", ()),
    ],
)
def test_doubtful_counts_are_asked(text: str | float, code: str, readings: tuple[int, ...]) -> None:
    read = parse_count(text)
    assert read.value is None
    assert read.question is not None
    assert (read.question.code, read.question.readings) == (code, readings)


@pytest.mark.parametrize(
    ("text", "unit", "count"),
    [
        ("8,2", 1_000, 8_200),
        (8.2, 1_000, 8_200),
        ("12", 1_000, 12_000),
        ("12k", 1_000, 12_000),
        (1.3, 1_000_000, 1_300_000),
    ],
)
def test_a_unit_in_the_header_applies_to_bare_counts_only(text: str | float, unit: int, count: int) -> None:
    assert parse_count(text, unit).value == count


def test_a_header_s_unit_that_leaves_a_doubt_is_asked() -> None:
    grouped, huge = parse_count("8.200", 1_000), parse_count(320_000_000, 1_000)
    assert grouped.question is not None
    assert grouped.question.readings == (8_200_000, 8_200)
    assert huge.question is not None
    assert huge.question.readings == (320_000_000, 320_000_000_000)


@pytest.mark.parametrize(
    ("text", "count", "remark"),
    [
        ("10k+", 10_000, "count_about"),
        ("~10k", 10_000, "count_about"),
        ("hơn 10k", 10_000, "count_about"),
        ("5e+06", 5_000_000, "count_rounded"),
    ],
)
def test_rough_counts_are_taken_with_a_remark(text: str, count: int, remark: str) -> None:
    read = parse_count(text)
    assert read.value == count
    assert [one.code for one in read.remarks] == [remark]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "-",
        "–",
        "—",
        "x",
        "X",
        "N/A",
        "n/a",
        "N/A'",
        "nan",
        "NaN",
        "null",
        "None",
        "không có",
        "chưa rõ",
    ],
)
def test_words_for_nothing(text: str) -> None:
    assert is_missing(text)
    assert parse_count(text) == parse_count(float("nan"))


@pytest.mark.parametrize("text", ["0", "Na", "xx", "Linh", "#N/A", "không có quảng cáo"])
def test_other_words_are_not_nothing(text: str) -> None:
    assert not is_missing(text)


@pytest.mark.parametrize(
    ("cell", "digits"), [(901234567.0, "901234567"), (12, "12"), (1020.94, "1020.94"), (float("inf"), "inf")]
)
def test_a_number_cell_as_digits(cell: float, digits: str) -> None:
    assert whole_number(cell) == digits


@given(st.integers(0, 10**9))
def test_a_written_out_count_reads_back_as_itself(count: int) -> None:
    assert parse_count(format_number(count)).value == count
    assert parse_count(format_number(count, "en")).value == count


@given(st.integers(0, 9_999).map(lambda tenths: tenths * 100))
def test_a_short_count_reads_back_as_itself(count: int) -> None:
    assert parse_count(short_count(count, "en")).value == count
    assert parse_count(short_count(count)).value == count


@settings(max_examples=300)
@given(cells())
def test_any_text_is_read_without_an_error(text: str) -> None:
    read = parse_count(text)
    assert read.value is None or (read.value >= 0 and read.question is None)
    assert (
        parse_count(unicodedata.normalize("NFD", text)).value
        == parse_count(unicodedata.normalize("NFC", text)).value
    )
