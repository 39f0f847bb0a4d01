"""Selling dates: the published table, the lunar days against vnlunar, ranges and leads."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.data import load
from kolstudio.core.rules.calendar import (
    EventKind,
    events_between,
    lunar_year_name,
    selling_calendar,
)

CALENDAR = selling_calendar(load("calendar"))
LUNAR_DAYS = {
    "ong_cong_ong_tao": (23, 12),
    "tet": (1, 1),
    "via_than_tai": (10, 1),
    "gio_to": (10, 3),
    "vu_lan": (15, 7),
    "trung_thu": (15, 8),
}


def days(event: str, start: date, end: date) -> list[date]:
    return [found.day for found in events_between(CALENDAR, start, end, EventKind) if found.id == event]


@pytest.mark.parametrize(
    ("event", "day"),
    [
        ("black_friday", date(2026, 11, 27)),
        ("double_12", date(2026, 12, 12)),
        ("christmas", date(2026, 12, 24)),
        ("new_year", date(2027, 1, 1)),
        ("ong_cong_ong_tao", date(2027, 1, 30)),
        ("tet", date(2027, 2, 6)),
        ("valentine", date(2027, 2, 14)),
        ("via_than_tai", date(2027, 2, 15)),
        ("double_3", date(2027, 3, 3)),
        ("double_4", date(2027, 4, 4)),
        ("double_5", date(2027, 5, 5)),
        ("womens_day", date(2027, 3, 8)),
        ("gio_to", date(2027, 4, 16)),
        ("reunification_day", date(2027, 4, 30)),
        ("mothers_day", date(2027, 5, 9)),
        ("childrens_day", date(2027, 6, 1)),
        ("double_6", date(2027, 6, 6)),
        ("double_7", date(2027, 7, 7)),
        ("double_8", date(2027, 8, 8)),
        ("vu_lan", date(2027, 8, 16)),
        ("national_day", date(2027, 9, 2)),
        ("double_9", date(2027, 9, 9)),
        ("trung_thu", date(2027, 9, 15)),
        ("double_10", date(2027, 10, 10)),
        ("vietnamese_womens_day", date(2027, 10, 20)),
        ("halloween", date(2027, 10, 31)),
        ("double_11", date(2027, 11, 11)),
    ],
)
def test_the_published_table(event: str, day: date) -> None:
    assert days(event, date(2026, 11, 21), date(2027, 11, 15)) == [day]


def test_the_year_after() -> None:
    assert days("tet", date(2028, 1, 1), date(2028, 12, 31)) == [date(2028, 1, 26)]
    assert days("teachers_day", date(2027, 11, 1), date(2027, 11, 30)) == [date(2027, 11, 20)]


@pytest.mark.parametrize("event", LUNAR_DAYS)
def test_lunar_days_agree_with_vnlunar(event: str) -> None:
    """Both by the printed almanac's table and by astronomy for UTC+7."""
    vnlunar = pytest.importorskip("vnlunar")
    found = days(event, date(2026, 1, 1), date(2040, 12, 31))
    assert len(found) == len(CALENDAR.lunar_years) == 15
    for day in found:
        for zone in (None, 7.0):
            lunar = vnlunar.get_lunar_date(day.day, day.month, day.year, zone)
            assert (lunar["day"], lunar["month"], bool(lunar["leap"])) == (*LUNAR_DAYS[event], False)


@pytest.mark.parametrize(
    ("event", "first", "last"), [("tet_rest", (26, 12), (6, 1)), ("wedding_season", (1, 9), None)]
)
def test_lunar_spans_agree_with_vnlunar(
    event: str, first: tuple[int, int], last: tuple[int, int] | None
) -> None:
    vnlunar = pytest.importorskip("vnlunar")
    spans = [
        found
        for found in events_between(CALENDAR, date(2026, 1, 1), date(2040, 12, 31), EventKind)
        if found.id == event
    ]
    assert len(spans) >= 15
    for span in spans:
        begins = vnlunar.get_lunar_date(span.day.day, span.day.month, span.day.year)
        assert (begins["day"], begins["month"], bool(begins["leap"])) == (*first, False)
        ends = span.end + timedelta(days=0 if last else 1)
        lunar = vnlunar.get_lunar_date(ends.day, ends.month, ends.year)
        assert (lunar["day"], lunar["month"]) == (last or (1, 1))


def test_tet_is_named_after_its_year_and_marked() -> None:
    (tet,) = (found for found in events_between(CALENDAR, date(2027, 2, 1), date(2027, 2, 10)) if found.tet)
    assert "Đinh Mùi" in str(tet.name)
    assert [lunar_year_name(year) for year in (1984, 2024, 2026, 2043)] == [
        "Giáp Tý",
        "Giáp Thìn",
        "Bính Ngọ",
        "Quý Hợi",
    ]


def test_booking_leads() -> None:
    leads = {
        found.id: found.lead_days for found in events_between(CALENDAR, date(2026, 11, 21), date(2027, 2, 10))
    }
    assert (leads["tet"], leads["double_12"], leads["christmas"]) == (45, 30, 14)


def test_tet_posts_are_best_four_to_six_weeks_before() -> None:
    (air,) = events_between(CALENDAR, date(2026, 12, 1), date(2027, 2, 28), [EventKind.WINDOW])
    assert (date(2027, 2, 6) - air.day, date(2027, 2, 6) - air.end) == (
        timedelta(weeks=6),
        timedelta(weeks=4),
    )


def test_a_span_is_found_by_any_of_its_days() -> None:
    inside = events_between(CALENDAR, date(2027, 1, 5), date(2027, 1, 5), [EventKind.SEASON])
    assert [found.id for found in inside] == ["wedding_season"]
    assert days("reunification_day", date(2027, 5, 1), date(2027, 5, 1)) == [date(2027, 4, 30)]
    assert days("christmas", date(2026, 12, 26), date(2026, 12, 31)) == []


def test_background_is_given_only_when_asked_for() -> None:
    kinds = {found.kind for found in events_between(CALENDAR, date(2027, 1, 1), date(2027, 12, 31))}
    assert kinds == {EventKind.HOLIDAY, EventKind.SALE}
    paydays = events_between(CALENDAR, date(2027, 3, 1), date(2027, 3, 31), [EventKind.PAYDAY])
    assert [(found.day.day, found.end.day) for found in paydays] == [(5, 10), (25, 25)]


def test_beyond_the_known_lunar_years_the_fixed_days_remain() -> None:
    far = {found.id for found in events_between(CALENDAR, date(2050, 1, 1), date(2050, 12, 31))}
    assert "double_11" in far
    assert not far & set(LUNAR_DAYS)


def test_an_empty_range_has_no_events() -> None:
    assert events_between(CALENDAR, date(2027, 2, 10), date(2027, 2, 1)) == ()


@given(st.dates(), st.dates())
def test_events_lie_inside_and_in_order(one: date, other: date) -> None:
    start, end = sorted((one, other))
    end = min(end, start + timedelta(days=900)) if start < date(9000, 1, 1) else start
    found = events_between(CALENDAR, start, end, EventKind)
    assert list(found) == sorted(found, key=lambda event: event.day)
    assert all(event.day <= end and event.end >= start and event.day <= event.end for event in found)
