"""Days and years of birth as people type them; day before month, a missing year is the nearest one."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from kolstudio.core.model.codes import ProblemLevel
from kolstudio.core.model.reading import Parsed, Question, Remark
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.numbers import is_missing
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_MAX_LENGTH = 60
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_SERIAL_ZERO = date(1899, 12, 30)
_SERIALS = range(20_000, 80_000)
"""Day numbers of a spreadsheet that are dates: 1954 to 2119."""

_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_CLOCK = (
    r"(?:[0-9]{1,2} ?(?:h|gio|g) ?(?:[0-9]{1,2} ?(?:p|phut)?)?"
    r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?)(?![0-9/])"
)
_AROUND = re.compile(
    rf"(?<![0-9/]){_CLOCK}|(?<=[0-9])t(?=[0-9]{{2}}:)|(?<=[0-9])z$"
    r"|(?<![a-z0-9])(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7](?=[ ,])"
    r"|mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?(?![a-z0-9])"
    r"|(?<![a-z])(?:ngay|luc|sang|chieu|toi|truoc|air|dang|live|am|pm)(?![a-z])|[,()]"
)
_MONTH_NAMES = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split("|"), 1)}
_MONTH_NAME = rf"({_MONTH_NAMES})[a-z]{{0,6}}\.?"
_MARK, _SAME_MARK = r" ?(?P<mark>[/.\-]) ?", r" ?(?P=mark) ?"
_DAY_MONTH = re.compile(
    rf"(?P<first>[0-9]{{1,2}}){_MARK}(?P<second>[0-9]{{1,2}})(?:{_SAME_MARK}(?P<year>[0-9]{{4}}|[0-9]{{2}}))?"
)
_YEAR_FIRST = re.compile(
    rf"(?P<year>[0-9]{{4}}){_MARK}(?P<month>[0-9]{{1,2}}){_SAME_MARK}(?P<day>[0-9]{{1,2}})"
)
_SPOKEN = re.compile(
    r"(?P<first>[0-9]{1,2}) (?:thang|thg|th) ?(?P<second>[0-9]{1,2})"
    r"(?: ?(?:nam|/|-)? ?(?P<year>[0-9]{4}|[0-9]{2}))?"
)
_NAMED = re.compile(rf"([0-9]{{1,2}})(?:st|nd|rd|th)?[ -]?{_MONTH_NAME}(?:[ -]?([0-9]{{4}}|[0-9]{{2}}))?")
_NAMED_FIRST = re.compile(rf"{_MONTH_NAME} ?([0-9]{{1,2}})(?:st|nd|rd|th)?(?: ([0-9]{{4}}))?")
_MONTH_ONLY = re.compile(r"(?:thang|thg|th|t)? ?([0-9]{1,2}) ?[/.\-] ?([0-9]{4})|(?:thang|thg) ?([0-9]{1,2})")
_TWO = re.compile(r"(.+?) ?(?:[-–—~]|->|den|toi) ?([0-9]{1,2} ?/ ?[0-9]{1,2}(?: ?/ ?[0-9]{2,4})?)")
_DAY_ONLY = re.compile(r"[0-9]{1,2}")


def parse_date(text: str | int | float | date | datetime, *, today: date) -> Parsed[date]:
    """Read a day: «31/12/2026», «1/2/26», «2026-12-31»; «12/11» is the one nearest to `today`, remarked."""
    if isinstance(text, datetime):
        return _known(text.date())
    if isinstance(text, date):
        return _known(text)
    if isinstance(text, str):
        slashed = _SLASHED.fullmatch(text)
        if slashed:
            day = _day(int(slashed[3]), int(slashed[2]), int(slashed[1]))
            if day:
                return Parsed(day)
        return _parse_text(text, today)
    if not isinstance(text, bool) and text == text and int(min(max(text, 0), 10**6)) in _SERIALS:
        remark = QT_TRANSLATE_NOOP("Parse", "The number {value} was read as a spreadsheet's day.")
        day = _SERIAL_ZERO + timedelta(days=int(text))
        return Parsed(day, None, (Remark("date_serial", ProblemLevel.INFO, remark(value=str(text))),))
    return _unreadable(str(text)) if text == text else Parsed()


def _known(day: date) -> Parsed[date]:
    return Parsed(day) if _FIRST_YEAR <= day.year <= _LAST_YEAR else _unreadable(day.isoformat())


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _parse_text(text: str, today: date) -> Parsed[date]:
    if is_missing(text):
        return Parsed()
    if len(text) > _MAX_LENGTH:
        return _unreadable(text)
    folded = " ".join(_AROUND.sub(" ", fold(text)).split())
    return _one(text, folded, today) or _range(text, folded, today) or _unreadable(text)


def _one(text: str, folded: str, today: date) -> Parsed[date] | None:
    """Read a single day, None when the text is not one."""
    year_first = _YEAR_FIRST.fullmatch(folded)
    if year_first:
        day = _day(int(year_first["year"]), int(year_first["month"]), int(year_first["day"]))
        return Parsed(day) if day else None
    named = _NAMED.fullmatch(folded)
    if named:
        return _dated(text, int(named[1]), _MONTHS[named[2]], named[3], today)
    named = _NAMED_FIRST.fullmatch(folded)
    if named:
        return _dated(text, int(named[2]), _MONTHS[named[1]], named[3], today)
    month_only = _MONTH_ONLY.fullmatch(folded)
    if month_only:
        return _month(text, int(month_only[1] or month_only[3]), month_only[2], today)
    match = _DAY_MONTH.fullmatch(folded) or _SPOKEN.fullmatch(folded)
    if match is None:
        return None
    first, second = int(match["first"]), int(match["second"])
    read = _dated(text, first, second, match["year"], today)
    if read is None and second > 12:
        swapped = _dated(text, second, first, match["year"], today)
        if swapped and swapped.value:
            remark = QT_TRANSLATE_NOOP("Parse", "“{value}” was read as month before day.")
            month_first = Remark("date_month_first", ProblemLevel.WARNING, remark(value=text))
            return Parsed(swapped.value, None, (*swapped.remarks, month_first))
    return read


def _dated(text: str, day: int, month: int, year: str | None, today: date) -> Parsed[date] | None:
    if year:
        whole = int(year) if len(year) == 4 else _century(int(year), today)
        found = _day(whole, month, day)
        return Parsed(found) if found else None
    near = [_day(today.year + offset, month, day) for offset in range(-4, 5)]
    days = [found for found in near if found]
    if not days:
        return None
    nearest = min(days, key=lambda found: (abs((found - today).days), found < today))
    remark = QT_TRANSLATE_NOOP("Parse", "“{value}” has no year: {year} was assumed.")
    assumed = Remark("date_year_assumed", ProblemLevel.WARNING, remark(value=text, year=nearest.year))
    return Parsed(nearest, None, (assumed,))


def _century(year: int, today: date) -> int:
    """Return the full year of two digits: up to twenty years ahead, else in the past century."""
    return 2000 + year if 2000 + year <= today.year + 20 else 1900 + year


def _month(text: str, month: int, year: str | None, today: date) -> Parsed[date] | None:
    if not 1 <= month <= 12:
        return None
    if year:
        first = _day(int(year), month, 1)
    else:
        around = (date(today.year + offset, month, 1) for offset in (-1, 0, 1))
        first = min(around, key=lambda found: (abs((found - today).days), found < today))
    if first is None:
        return None
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}” names a month. Which day?")
    return Parsed(question=Question("date_no_day", asked(value=text), (first, last)))


def _range(text: str, folded: str, today: date) -> Parsed[date] | None:
    """Ask which end of «12/11 - 15/11» or «12-15/11» is meant."""
    match = _TWO.fullmatch(folded)
    if match is None:
        return None
    last = _one(text, match[2].replace(" ", ""), today)
    start = match[1].strip()
    if last is None or last.value is None:
        return None
    if _DAY_ONLY.fullmatch(start):
        opening = _day(last.value.year, last.value.month, int(start))
    else:
        read = _one(text, start, last.value)
        opening = read.value if read else None
    if opening is None or opening > last.value:
        return None
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}” names two days. Which one?")
    return Parsed(question=Question("date_range", asked(value=text), (opening, last.value)))


def _unreadable(text: str) -> Parsed[date]:
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}” cannot be read as a date. Which day is it?")
    return Parsed(question=Question("date_unreadable", asked(value=text)))


_PLAUSIBLE_AGE = range(5, 76)
_YEAR = re.compile(r"(?:nam |sn ?|sinh (?:nam )?)?((?:19|20)[0-9]{2})")
_SHORT_YEAR = re.compile(r"(?:nam |sn ?|sinh (?:nam )?)?['’]?([0-9]{2})")
_GENERATION = re.compile(r"2k([0-9]{0,2})")
_AGE = re.compile(r"([0-9]{1,2}) ?(?:tuoi|t|y/?o|years? old|age)")


def parse_birth_year(text: str | int | float | date | datetime, *, today: date) -> Parsed[int]:
    """Read a year of birth: «1995», «95», «2k1», «12/11/1995», «30 tuổi»; «60» (year or age) is asked."""
    if isinstance(text, date):
        return _born(text.isoformat(), text.year, today)
    if not isinstance(text, str):
        if isinstance(text, bool) or text != text or text != int(min(max(text, 0), 10**6)):
            return Parsed() if text != text else _unreadable_year(str(text))
        text = str(int(text))
    return _birth_text(text, today)


@lru_cache(maxsize=4096)
def _birth_text(text: str, today: date) -> Parsed[int]:
    if is_missing(text):
        return Parsed()
    if len(text) > _MAX_LENGTH:
        return _unreadable_year(text)
    folded = fold(text).removesuffix(".0")
    year = _YEAR.fullmatch(folded)
    if year:
        return _born(text, int(year[1]), today)
    generation = _GENERATION.fullmatch(folded)
    if generation:
        return _born(text, 2000 + int(generation[1] or 0), today)
    age = _AGE.fullmatch(folded)
    if age:
        return _aged(text, int(age[1]), today)
    short = _SHORT_YEAR.fullmatch(folded)
    if short:
        return _two_digits(text, int(short[1]), today, sure=not folded[:1].isdigit() or folded[:1] == "0")
    day = _one(text, " ".join(_AROUND.sub(" ", folded).split()), today)
    if day and day.value and not day.remarks:
        return _born(text, day.value.year, today)
    return _unreadable_year(text)


def _born(text: str, year: int, today: date) -> Parsed[int]:
    if not _FIRST_YEAR < year <= today.year:
        return _unreadable_year(text)
    if today.year - year in _PLAUSIBLE_AGE:
        return Parsed(year)
    remark = QT_TRANSLATE_NOOP("Parse", "“{value}” is an unusual year of birth.")
    return Parsed(year, None, (Remark("birth_unusual", ProblemLevel.WARNING, remark(value=text)),))


def _aged(text: str, age: int, today: date) -> Parsed[int]:
    remark = QT_TRANSLATE_NOOP("Parse", "“{value}” is an age: born about {year}.")
    year = today.year - age
    return Parsed(year, None, (Remark("birth_from_age", ProblemLevel.INFO, remark(value=text, year=year)),))


def _two_digits(text: str, number: int, today: date, *, sure: bool) -> Parsed[int]:
    """Read «95» as a year or an age, whichever is plausible; ask when both are."""
    year = 2000 + number if 2000 + number <= today.year else 1900 + number
    is_year, is_age = today.year - year in _PLAUSIBLE_AGE, number in _PLAUSIBLE_AGE
    if sure or (is_year and not is_age):
        return _born(text, year, today)
    if is_age and not is_year:
        return _aged(text, number, today)
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}”: born in {year}, or {age} years old?")
    question: Text = asked(value=text, year=year, age=number)
    return Parsed(question=Question("birth_or_age", question, (year, today.year - number)))


def _unreadable_year(text: str) -> Parsed[int]:
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}” cannot be read as a year of birth. Which year is it?")
    return Parsed(question=Question("birth_unreadable", asked(value=text)))
