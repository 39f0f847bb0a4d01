"""Engagement rates as people type them, in thousandths of a percent, and what they are divided by."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from math import isnan

from kolstudio.core.model.codes import ErBasis, ProblemLevel
from kolstudio.core.model.reading import Parsed, Question, Remark
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.numbers import exact, is_missing
from kolstudio.core.rules.rounding import half_up
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_MAX_LENGTH = 60
_FRACTION_BELOW = Fraction(1, 5)
_MAX_PERCENT = 1000
_NUMBER = r"[0-9]{1,9}(?:[.,][0-9]{1,12})?"
_RATE = re.compile(
    r"(?P<about>[~≈]|khoang|tam|gan)? ?(?:er)? ?[:=]? ?"
    rf"(?P<low>{_NUMBER}) ?(?P<sign>%|phan tram)?"
    rf"(?: ?[-–—~] ?(?P<high>{_NUMBER}) ?(?P<sign_high>%|phan tram)?)?"
)
_PLAIN = re.compile(r"([0-9]{1,2})(?:[.,]([0-9]{1,3}))? ?%?")
_EXPONENT = re.compile(r"(?P<digits>[0-9](?:[.,][0-9]{1,12})?)e-0?(?P<power>[1-9])")
_BASIS_WORD = (
    r"(?:theo |by |tren |/ ?)?(?:luot )?(?:followers?|follows?|fl|theo doi|views?|xem|reach|tiep can)"
)
_BASIS = re.compile(rf"[(/]? ?(?<![a-z]){_BASIS_WORD}(?![a-z]) ?\)?")
_VIEWS = re.compile(r"(?<![a-z])(?:views?|luot xem|xem)(?![a-z])")
_REACH = re.compile(r"(?<![a-z])(?:reach|tiep can|impressions?|hien thi)(?![a-z])")
_FOLLOWERS = re.compile(r"(?<![a-z])(?:follow(?:er)?s?|theo doi|fl|fans?)(?![a-z])")


def parse_er(
    text: str | int | float, *, percent_cell: bool = False, header_percent: bool = False
) -> Parsed[int]:
    """Read a rate: «4,5%», «4.5», a percent-formatted cell 0.07 (7 %); «0.045» without % is asked.

    `percent_cell`: the sheet formats the cell as a percentage; `header_percent`: the header says «%».
    """
    if isinstance(text, str):
        plain = _PLAIN.fullmatch(text)
        if plain:
            decimals = plain[2] or ""
            value = int(plain[1] + decimals) * 10 ** (3 - len(decimals))
            if value >= 200:
                return Parsed(value)
        return _parse_text(text, header_percent)
    if isinstance(text, float) and isnan(text):
        return Parsed()
    value = exact(text)
    if value is None or value < 0:
        return _unreadable(str(text))
    if percent_cell:
        return _taken(str(text), value * 100, signed=True)
    return _bare(str(text), value, header_percent)


def er_basis(text: str) -> ErBasis:
    """Tell what a header or cell says the rate is divided by: «ER (view)» → views; else unknown."""
    folded = fold(text)
    found = [
        basis
        for basis, words in (
            (ErBasis.VIEWS, _VIEWS),
            (ErBasis.REACH, _REACH),
            (ErBasis.FOLLOWERS, _FOLLOWERS),
        )
        if words.search(folded)
    ]
    return found[0] if len(found) == 1 else ErBasis.UNKNOWN


@lru_cache(maxsize=8192)
def _parse_text(text: str, header_percent: bool) -> Parsed[int]:
    if is_missing(text):
        return Parsed()
    if len(text) > _MAX_LENGTH:
        return _unreadable(text)
    folded = _BASIS.sub(" ", fold(text)).strip()
    exponent = _EXPONENT.fullmatch(folded)
    if exponent:
        value = Fraction(exponent["digits"].replace(",", ".")) / 10 ** int(exponent["power"])
        return _bare(text, value, header_percent)
    match = _RATE.fullmatch(folded)
    if match is None:
        return _unreadable(text)
    low = Fraction(match["low"].replace(",", "."))
    signed = bool(match["sign"] or match["sign_high"])
    if match["high"]:
        return _range(text, low, Fraction(match["high"].replace(",", ".")))
    read = _taken(text, low, signed=True) if signed else _bare(text, low, header_percent)
    if match["about"] and read.value is not None:
        remark = QT_TRANSLATE_NOOP("Parse", "“{value}” is an approximate rate.")
        about = Remark("er_about", ProblemLevel.INFO, remark(value=text))
        return Parsed(read.value, None, (*read.remarks, about))
    return read


def _bare(text: str, value: Fraction, header_percent: bool) -> Parsed[int]:
    """Take a number without its own %, unless it may be a fraction."""
    if header_percent or value == 0:
        return _taken(text, value, signed=header_percent)
    if value < _FRACTION_BELOW:
        readings = (_thousandths(value * 100), _thousandths(value))
        asked = QT_TRANSLATE_NOOP("Parse", "“{value}”: is the engagement rate {first}% or {second}%?")
        text_asked = asked(value=text, first=_plain(readings[0]), second=_plain(readings[1]))
        return Parsed(question=Question("er_fraction", text_asked, readings))
    return _taken(text, value, signed=False)


def _taken(text: str, percent: Fraction, *, signed: bool) -> Parsed[int]:
    if percent > (_MAX_PERCENT if signed else 100):
        return _unreadable(text)
    value = _thousandths(percent)
    remark: Text | None = None
    if percent > 100:
        remark = QT_TRANSLATE_NOOP("Parse", "An engagement rate of “{value}” is unusually high.")
    elif percent < _FRACTION_BELOW:
        remark = QT_TRANSLATE_NOOP("Parse", "An engagement rate of “{value}” is unusually low.")
    if remark is None:
        return Parsed(value)
    return Parsed(value, None, (Remark("er_unusual", ProblemLevel.WARNING, remark(value=text)),))


def _range(text: str, low: Fraction, high: Fraction) -> Parsed[int]:
    readings = tuple(sorted((_thousandths(low), _thousandths(high))))
    if low < _FRACTION_BELOW or high > 100:
        return _unreadable(text)
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}”: is the engagement rate {first}% or {second}%?")
    text_asked = asked(value=text, first=_plain(readings[0]), second=_plain(readings[1]))
    return Parsed(question=Question("er_range", text_asked, readings))


def _thousandths(percent: Fraction) -> int:
    return half_up(percent.numerator * 1000, percent.denominator)


def _plain(thousandths: int) -> str:
    whole, rest = divmod(thousandths, 1000)
    return f"{whole}.{rest:03d}".rstrip("0").rstrip(".")


def _unreadable(text: str) -> Parsed[int]:
    asked = QT_TRANSLATE_NOOP(
        "Parse", "“{value}” cannot be read as an engagement rate. What is it in percent?"
    )
    return Parsed(question=Question("er_unreadable", asked(value=text)))
