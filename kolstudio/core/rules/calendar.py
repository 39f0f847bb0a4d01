"""Selling dates of Vietnam: fixed days, double days, days of the lunar year, seasons around them.

Lunar days are data for a range of years (UTC+7); outside it only the others are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text


class EventKind(StrEnum):
    """What sort of date it is."""

    HOLIDAY = "holiday"
    SALE = "sale"
    WINDOW = "window"
    """When posts for an event are best on air."""
    REST = "rest"
    """When most creators rest."""
    SEASON = "season"
    PAYDAY = "payday"


SELLING_DAYS = frozenset((EventKind.HOLIDAY, EventKind.SALE))
"""Days a campaign is built around; the rest is background."""

_NAMES: Mapping[str, Text] = {
    "new_year": QT_TRANSLATE_NOOP("SellingDate", "New Year's Day"),
    "valentine": QT_TRANSLATE_NOOP("SellingDate", "Valentine's Day"),
    "womens_day": QT_TRANSLATE_NOOP("SellingDate", "International Women's Day"),
    "reunification_day": QT_TRANSLATE_NOOP("SellingDate", "30 April and 1 May"),
    "mothers_day": QT_TRANSLATE_NOOP("SellingDate", "Mother's Day"),
    "childrens_day": QT_TRANSLATE_NOOP("SellingDate", "Children's Day"),
    "national_day": QT_TRANSLATE_NOOP("SellingDate", "National Day"),
    "vietnamese_womens_day": QT_TRANSLATE_NOOP("SellingDate", "Vietnamese Women's Day"),
    "halloween": QT_TRANSLATE_NOOP("SellingDate", "Halloween"),
    "teachers_day": QT_TRANSLATE_NOOP("SellingDate", "Teachers' Day"),
    "black_friday": QT_TRANSLATE_NOOP("SellingDate", "Black Friday"),
    "christmas": QT_TRANSLATE_NOOP("SellingDate", "Christmas"),
    "double_day": QT_TRANSLATE_NOOP("SellingDate", "Double-day sale {day}"),
    "ong_cong_ong_tao": QT_TRANSLATE_NOOP("SellingDate", "Kitchen Gods' Day"),
    "tet": QT_TRANSLATE_NOOP("SellingDate", "Lunar New Year {year}"),
    "via_than_tai": QT_TRANSLATE_NOOP("SellingDate", "God of Wealth Day"),
    "gio_to": QT_TRANSLATE_NOOP("SellingDate", "Hung Kings' Day"),
    "vu_lan": QT_TRANSLATE_NOOP("SellingDate", "Vu Lan (parents' day)"),
    "trung_thu": QT_TRANSLATE_NOOP("SellingDate", "Mid-Autumn Festival"),
    "tet_air": QT_TRANSLATE_NOOP("SellingDate", "Best weeks for Lunar New Year posts"),
    "tet_rest": QT_TRANSLATE_NOOP("SellingDate", "Most creators rest for Lunar New Year"),
    "wedding_season": QT_TRANSLATE_NOOP("SellingDate", "Wedding season"),
    "back_to_school": QT_TRANSLATE_NOOP("SellingDate", "Back to school"),
    "payday": QT_TRANSLATE_NOOP("SellingDate", "Payday"),
}
_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")


@dataclass(frozen=True, slots=True)
class Event:
    """A day, or the days from `day` to `end`, with how many days ahead booking should begin."""

    id: str
    kind: EventKind
    day: date
    end: date
    name: Text
    lead_days: int

    @property
    def tet(self) -> bool:
        """Whether it is the first day of the lunar year."""
        return self.id == "tet"


@dataclass(frozen=True, slots=True)
class SellingCalendar:
    """The rules and lunar days of `calendar.json`."""

    data: Mapping[str, Any]

    @property
    def lunar_years(self) -> range:
        """The years whose lunar days are known."""
        first, last = self.data["lunar_years"]
        return range(first, last + 1)


def selling_calendar(data: Mapping[str, Any]) -> SellingCalendar:
    """Wrap `calendar.json`."""
    return SellingCalendar(data)


def lead_before(air_on: date, days: Iterable[tuple[date, bool]]) -> timedelta:
    """Return how long before its day a post should be in preparation, by the selling days near it.

    `days` are selling days and whether each is the first of the lunar year (domain 3.10: 14 days
    normally, 30 before a selling day, 45 before Tết).
    """
    lead = 14
    for day, tet in days:
        before = (day - air_on).days
        if tet and -7 <= before <= 45:
            lead = max(lead, 45)
        elif not tet and -1 <= before <= 7:
            lead = max(lead, 30)
    return timedelta(days=lead)


def lunar_year_name(year: int) -> str:
    """Return the name of the lunar year that begins in a year: 2027 is «Đinh Mùi»."""
    return f"{_STEMS[(year - 4) % 10]} {_BRANCHES[(year - 4) % 12]}"


def events_between(
    calendar: SellingCalendar, start: date, end: date, kinds: Iterable[EventKind] = SELLING_DAYS
) -> tuple[Event, ...]:
    """Return the events of these kinds that touch the days from `start` to `end`, by day."""
    wanted = frozenset(kinds)
    found = [
        event
        for year in range(max(start.year - 1, date.min.year), min(end.year + 1, date.max.year) + 1)
        for event in _of_year(calendar, year)
        if event.kind in wanted and event.day <= end and event.end >= start
    ]
    return tuple(sorted(found, key=lambda event: (event.day, event.end, event.id)))


def _of_year(calendar: SellingCalendar, year: int) -> Iterator[Event]:
    data = calendar.data
    lead = data["lead_days"]
    for row in data["fixed"]:
        day = date(year, row["month"], row["day"])
        end = date(year, *row["end"]) if "end" in row else day
        yield _event(row["id"], EventKind.HOLIDAY, day, end, lead["normal"])
    for month in data["double_days"]:
        day = date(year, month, month)
        name = _NAMES["double_day"](day=f"{month}.{month}")
        yield Event(f"double_{month}", EventKind.SALE, day, day, name, lead["double_day"])
    for row in data["nth_weekday"]:
        first = date(year, row["month"], 1)
        to_weekday = (row["weekday"] - first.weekday()) % 7
        day = first + timedelta(days=to_weekday + 7 * (row["nth"] - 1) + row["plus_days"])
        kind = EventKind.SALE if row["id"] == "black_friday" else EventKind.HOLIDAY
        yield _event(row["id"], kind, day, day, lead["normal"])
    for row in data["lunar"]:
        lunar_day = _in_year(row["days"], year)
        if lunar_day is None:
            continue
        if row["id"] != "tet":
            yield _event(row["id"], EventKind.HOLIDAY, lunar_day, lunar_day, lead["normal"])
            continue
        name = _NAMES["tet"](year=lunar_year_name(year))
        yield Event("tet", EventKind.HOLIDAY, lunar_day, lunar_day, name, lead["tet"])
        opens, closes = (lunar_day - timedelta(days=before) for before in data["tet_air"]["days_before"])
        yield _event("tet_air", EventKind.WINDOW, opens, closes, lead["tet"])
    yield from _spans(data, year, lead["normal"])


def _spans(data: Mapping[str, Any], year: int, lead: int) -> Iterator[Event]:
    for row in data["spans"]:
        for first, last in row["days"]:
            day = date.fromisoformat(first)
            if day.year == year:
                yield _event(row["id"], EventKind(row["kind"]), day, date.fromisoformat(last), lead)
    for row in data["yearly_spans"]:
        yield _event(
            row["id"], EventKind(row["kind"]), date(year, *row["from"]), date(year, *row["to"]), lead
        )
    for month in range(1, 13):
        for first_day, last_day in data["paydays"]:
            yield _event(
                "payday", EventKind.PAYDAY, date(year, month, first_day), date(year, month, last_day), lead
            )


def _in_year(days: Iterable[str], year: int) -> date | None:
    return next((date.fromisoformat(day) for day in days if day.startswith(f"{year:04d}-")), None)


def _event(event: str, kind: EventKind, day: date, end: date, lead: int) -> Event:
    return Event(event, kind, day, end, _NAMES[event], lead)
