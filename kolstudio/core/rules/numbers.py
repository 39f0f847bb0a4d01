"""Counts as people type them (followers, views), and the words for «nothing here»."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import isfinite, isnan

from kolstudio.core.model.codes import ProblemLevel
from kolstudio.core.model.reading import Parsed, Question, Remark
from kolstudio.core.rules.amounts import Amount, find_span, quick_amount
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.formats import spoken_amount
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_MISSING = frozenset(
    {
        *("", "-", "--", "---", "–", "—", "x", "n/a", "n/a'", "nan", "null", "none", "?", "..."),
        *("khong co", "chua co", "khong ro", "chua ro", "(trong)"),
    }
)
_DIGITS = frozenset("0123456789")
_MAX_COUNT = 10**12
_MAX_LENGTH = 80
_EXPONENT = re.compile(r"([0-9]+(?:[.,][0-9]+)?)e\+?([0-9]{1,3})")
_TRAILING_ZERO = re.compile(r"([0-9]+)[.,]0{1,2}")
_COUNT_WORDS = re.compile(
    r"(?<![a-z])(?:(?:(?:luot|nguoi) )?(?:theo doi|dang ky|xem|thich|tim|binh luan|chia se|tuong tac)"
    r"|follow(?:er)?s?|folow(?:er)?s?|flws?|fl|subs?|subscribers?|fans?|likes?|views?|cmts?|comments?|shares?"
    r"|members?|thanh vien|nguoi|luot)(?![a-z])"
)
_ABOUT = re.compile(r"(?:[~≈≥>]=?|hon|tren|khoang|tam|gan|\+)? ?(.*?) ?(?:\+|tro len)?", re.DOTALL)


def is_missing(text: str) -> bool:
    """Tell whether a cell says that there is nothing: empty, «-», «x», «N/A», «nan», «null» …"""
    if len(text) > 12:
        return not text.strip()
    return text[:1] not in _DIGITS and (text in _MISSING or fold(text) in _MISSING)


def whole_number(value: float) -> str:
    """Return the digits of a number cell as the sheet shows them: 901234567.0 → «901234567»."""
    return str(int(value)) if isfinite(value) and value == int(value) else repr(value)


def exact(value: float) -> Fraction | None:
    """Return a number cell as the exact decimal it shows, or None for NaN, infinity and true/false."""
    if isinstance(value, bool) or not isfinite(value):
        return None
    return Fraction(value) if isinstance(value, int) else Fraction(Decimal(repr(value)))


def parse_count(text: str | int | float, header_unit: int = 1) -> Parsed[int]:
    """Read a count: «12k8» 12800, «4tr2», «10.4M», «320.000», «2.500» 2500; «1.5» is asked.

    `header_unit` (1, 1_000, 1_000_000) applies to bare numbers only.
    """
    if isinstance(text, str):
        if header_unit == 1 and text.isascii() and text.isdigit() and len(text) <= 12:
            return Parsed(int(text))
        quick = quick_amount(text)
        return Parsed(quick) if quick is not None else _parse_text(text, header_unit)
    if header_unit == 1 and type(text) is int and 0 <= text <= _MAX_COUNT:
        return Parsed(text)
    if isinstance(text, float) and isnan(text):
        return Parsed()
    value = exact(text)
    if value is None or value < 0:
        return _unreadable(str(text))
    return _bare(str(text), (value,), header_unit)


@lru_cache(maxsize=8192)
def _parse_text(text: str, header_unit: int) -> Parsed[int]:
    if is_missing(text):
        return Parsed()
    if len(text) > _MAX_LENGTH:
        return _unreadable(text)
    folded = " ".join(_COUNT_WORDS.sub(" ", fold(text)).split())
    folded = _TRAILING_ZERO.sub(r"\1", folded) if _TRAILING_ZERO.fullmatch(folded) else folded
    exponent = _EXPONENT.fullmatch(folded)
    if exponent:
        return _rounded(text, Fraction(exponent[1].replace(",", ".")), int(exponent[2]))
    match = _ABOUT.fullmatch(folded)
    inner = match[1].strip("() ") if match else folded
    span = find_span(inner)
    if span is None or span.start or span.end != len(inner):
        return _unreadable(text)
    if span.high is not None:
        return _range(text, span.low, span.high)
    found = (
        _bare(text, span.low.values, header_unit) if span.low.unit is None else _chosen(text, span.low.values)
    )
    if inner != folded and found.value is not None:
        return Parsed(found.value, None, (*found.remarks, _about(text)))
    return found


def _bare(text: str, values: tuple[Fraction, ...], header_unit: int) -> Parsed[int]:
    if not values:
        return _unreadable(text)
    if header_unit > 1:
        scaled = tuple(value * header_unit for value in values)
        if len(values) == 1 and scaled[0] > 10**9 and values[0].denominator == 1:
            scaled = (values[0], scaled[0])
        return _chosen(text, scaled)
    if values[0].denominator > 1:
        return _chosen(text, (values[0] * 1000, values[0] * 1_000_000), asked=True)
    return _chosen(text, values[:1])


def _chosen(text: str, values: tuple[Fraction, ...], *, asked: bool = False) -> Parsed[int]:
    """Take the only value, or ask which of several whole ones is meant."""
    whole = tuple(int(value) for value in values if value.denominator == 1 and value <= _MAX_COUNT)
    if not whole:
        return _unreadable(text)
    if len(values) == 1 and not asked:
        return Parsed(whole[0])
    return Parsed(question=Question("count_unit", _asks(text, whole), whole))


def _asks(text: str, readings: tuple[int, ...]) -> Text:
    if len(readings) == 1:
        return QT_TRANSLATE_NOOP("Parse", "“{value}”: is it {first}?")(
            value=text, first=spoken_amount(readings[0])
        )
    return QT_TRANSLATE_NOOP("Parse", "“{value}”: is it {first} or {second}?")(
        value=text, first=spoken_amount(readings[0]), second=spoken_amount(readings[1])
    )


def _range(text: str, low: Amount, high: Amount) -> Parsed[int]:
    unit = high.unit or low.unit or 1
    ends = [value if amount.unit else value * unit for amount in (low, high) for value in amount.values[:1]]
    if len(ends) < 2 or any(end.denominator > 1 or end > _MAX_COUNT for end in ends):
        return _unreadable(text)
    readings = tuple(sorted(int(end) for end in ends))
    return Parsed(question=Question("count_range", _asks(text, readings), readings))


def _rounded(text: str, mantissa: Fraction, power: int) -> Parsed[int]:
    """Take a number that a spreadsheet shortened, «5e+06», and say that it is rounded."""
    value = mantissa * 10**power if power <= 12 else Fraction(0)
    if value.denominator > 1 or not 0 < value <= _MAX_COUNT:
        return _unreadable(text)
    remark = QT_TRANSLATE_NOOP(
        "Parse", "“{value}” was shortened by a spreadsheet: the last digits may be lost."
    )
    return Parsed(int(value), None, (Remark("count_rounded", ProblemLevel.WARNING, remark(value=text)),))


def _about(text: str) -> Remark:
    remark = QT_TRANSLATE_NOOP("Parse", "“{value}” is an approximate number.")
    return Remark("count_about", ProblemLevel.INFO, remark(value=text))


def _unreadable(text: str) -> Parsed[int]:
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}” cannot be read as a number. What is the number?")
    return Parsed(question=Question("count_unreadable", asked(value=text)))
