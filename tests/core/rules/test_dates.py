"""Days and years of birth."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.rules.dates import parse_birth_year, parse_date
from kolstudio.core.rules.formats import format_date
from tests.helpers.cells import cells

TODAY = date(2026, 9, 30)
NOV12 = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12/11/2026", NOV12),
        ("12-11-2026", NOV12),
        ("12.11.2026", NOV12),
        ("12 / 11 / 2026", NOV12),
        ("12/11/26", NOV12),
        ("12/11/95", date(1995, 11, 12)),
        ("2026-11-12", NOV12),
        ("2026/11/12", NOV12),
        ("2026-11-12 00:00:00", NOV12),
        ("2026-11-12T10:20:30Z", NOV12),
        ("ngày 12 tháng 11 năm 2026", NOV12),
        ("12 thg 11, 2026", NOV12),
        ("12-Nov-2026", NOV12),
        ("Nov 12, 2026", NOV12),
        ("20h 12/11/2026", NOV12),
        ("19:30 12/11/2026", NOV12),
        ("Thứ 5, 12/11/2026", NOV12),
        ("12/11/2026 (20h)", NOV12),
        (NOV12, NOV12),
        (datetime(2026, 11, 12, 20, 30), NOV12),
    ],
)
def test_days_with_a_year(text: str | date, day: date) -> None:
    read = parse_date(text, today=TODAY)
    assert (read.value, read.question, read.remarks) == (day, None, ())


@pytest.mark.parametrize(
    ("text", "today", "day"),
    [
        ("12/11", TODAY, NOV12),
        ("12.12", TODAY, date(2026, 12, 12)),
        ("5/1", TODAY, date(2027, 1, 5)),
        ("12/11", date(2027, 2, 1), NOV12),
        ("1/7", date(2026, 12, 31), date(2027, 7, 1)),
        ("29/2", TODAY, date(2028, 2, 29)),
        ("12 tháng 11", TODAY, NOV12),
    ],
)
def test_a_missing_year_is_the_nearest_and_said(text: str, today: date, day: date) -> None:
    read = parse_date(text, today=today)
    assert read.value == day
    assert [remark.code for remark in read.remarks] == ["date_year_assumed"]


def test_the_month_comes_first_only_where_it_must_and_is_said() -> None:
    assert parse_date("2/3/2026", today=TODAY).value == date(2026, 3, 2)
    read = parse_date("11/25/2026", today=TODAY)
    assert read.value == date(2026, 11, 25)
    assert [remark.code for remark in read.remarks] == ["date_month_first"]


@pytest.mark.parametrize(
    ("text", "code", "readings"),
    [
        ("tháng 11", "date_no_day", (date(2026, 11, 1), date(2026, 11, 30))),
        ("T2/2027", "date_no_day", (date(2027, 2, 1), date(2027, 2, 28))),
        ("12-15/11", "date_range", (NOV12, date(2026, 11, 15))),
        ("12/11 - 15/11", "date_range", (NOV12, date(2026, 11, 15))),
        ("28/12 - 3/1/2027", "date_range", (date(2026, 12, 28), date(2027, 1, 3))),
        *(
            (text, "date_unreadable", ())
            for text in ("31/2/2026", "abc", "50:24.8", "1/1/1800", "cuối tháng", "20261112")
        ),
    ],
)
def test_what_is_no_single_day_is_asked(text: str, code: str, readings: tuple[date, ...]) -> None:
    read = parse_date(text, today=TODAY)
    assert read.value is None
    assert read.question is not None
    assert (read.question.code, read.question.readings) == (code, readings)


def test_a_spreadsheet_s_day_number_is_read_and_said() -> None:
    read = parse_date(45_000, today=TODAY)
    assert read.value == date(2023, 3, 15)
    assert [remark.code for remark in read.remarks] == ["date_serial"]


@pytest.mark.parametrize("text", ["", "-", "N/A", float("nan")])
def test_a_missing_day_is_nothing(text: str | float) -> None:
    read = parse_date(text, today=TODAY)
    assert (read.value, read.question, read.remarks) == (None, None, ())


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_a_formatted_day_reads_back_as_itself(day: date) -> None:
    assert parse_date(format_date(day), today=TODAY).value == day
    assert parse_date(day.isoformat(), today=TODAY).value == day


@given(cells(), st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_any_text_is_read_without_an_error(text: str, today: date) -> None:
    assert parse_date(text, today=today).value is None or parse_date(text, today=today).question is None
    year = parse_birth_year(text, today=today).value
    assert year is None or 1900 < year <= today.year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1995", 1995),
        ("95", 1995),
        ("'95", 1995),
        ("05", 2005),
        ("2k1", 2001),
        ("2k", 2000),
        ("12/11/1995", 1995),
        ("12/11/95", 1995),
        ("sinh năm 1990", 1990),
        (1995, 1995),
        (1995.0, 1995),
        (date(1995, 1, 2), 1995),
    ],
)
def test_years_of_birth(text: str | float | date, year: int) -> None:
    read = parse_birth_year(text, today=TODAY)
    assert (read.value, read.question, read.remarks) == (year, None, ())


@pytest.mark.parametrize("text", ["30 tuổi", "30t", "30", 30])
def test_an_age_gives_the_year_and_says_so(text: str | int) -> None:
    read = parse_birth_year(text, today=TODAY)
    assert read.value == 1996
    assert [remark.code for remark in read.remarks] == ["birth_from_age"]


def test_a_number_that_may_be_year_or_age_is_asked() -> None:
    read = parse_birth_year("60", today=TODAY)
    assert read.question is not None
    assert (read.question.code, read.question.readings) == ("birth_or_age", (1960, 1966))


@pytest.mark.parametrize("text", ["1850", "2030", "abc", "3", True, float("inf")])
def test_an_unreadable_year_is_asked(text: str | float) -> None:
    read = parse_birth_year(text, today=TODAY)
    assert read.value is None
    assert read.question is not None
    assert read.question.code == "birth_unreadable"
