"""The grammar of Vietnamese numbers: «1tr2», «2 triệu rưỡi», «1 tỷ 250tr», «1.200.000», «10-15tr».

Works on folded text (`fold.fold`). Nothing here decides what a bare number means: a reading says
what was written, and how many values it may stand for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

UNITS = {
    **dict.fromkeys(("ty", "ti", "b", "bn", "billion", "billions"), 10**9),
    **dict.fromkeys(("trieu", "tr", "m", "mil", "mio", "million", "millions", "cu"), 10**6),
    **dict.fromkeys(("nghin", "ngan", "ng", "k", "thousand"), 10**3),
}

_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_NUMBER = r"[0-9]{1,3}(?: [0-9]{3})+(?![0-9.,])|[0-9]+(?:[.,][0-9]+)*"
_AMOUNT = re.compile(rf"(?P<number>{_NUMBER})(?: ?(?P<unit>{_UNIT})(?![a-z]))?")
_HALF_MORE = re.compile(r" ?ruoi(?![a-z0-9])")
_NO_DECIMALS = "[0-9a-z%]|[.,:/][0-9]"
_DECIMALS = re.compile(rf"(?P<tight>[0-9]+)(?!{_NO_DECIMALS})| (?P<spaced>[0-9]+)(?!{_NO_DECIMALS}| [a-z%])")
_IDIOM = re.compile(rf"(?:(?P<half>nua) (?P<of>{_UNIT})|(?P<one>{_UNIT}) ruoi)(?![a-z0-9])")
_TO = re.compile(r" ?(?:[-‐–—−~〜→]>?|den|toi|to|=>) ?(?=[0-9]|nua )")
_GROUPS = re.compile(r"[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*(?:[.,][0-9]+)?")
_MAX_DIGITS = 24


_QUICK_UNIT = re.compile(
    r"([0-9]{1,3})(?:([.,])([0-9]{1,2}))? ?(k|K|tr|Tr|TR|m|M|triệu|Triệu|củ|tỷ|Tỷ|tỉ)([0-9]{1,3})?"
)
_QUICK_GROUPS = re.compile(
    r"([1-9][0-9]{0,2})([.,])([0-9]{3})\2([0-9]{3})(?:\2([0-9]{3}))?(?: ?(?:đ|₫|VNĐ|VND|vnđ|vnd))?"
)
_QUICK_UNITS = {
    **{"k": 10**3, "K": 10**3, "tr": 10**6, "Tr": 10**6, "TR": 10**6, "m": 10**6, "M": 10**6},
    **{"triệu": 10**6, "Triệu": 10**6, "củ": 10**6, "tỷ": 10**9, "Tỷ": 10**9, "tỉ": 10**9},
}


def quick_amount(text: str) -> int | None:
    """Read the commonest forms with a unit at once: «12k8», «1,2 triệu», «3tr5»; None: read it in full."""
    match = _QUICK_UNIT.fullmatch(text)
    if match is None:
        return None
    whole, mark, decimals, word, after = match.groups()
    unit = _QUICK_UNITS[word]
    if after:
        return None if mark else int(whole) * unit + int(after) * unit // 10 ** len(after)
    return int(whole) * unit + (int(decimals) * unit // 10 ** len(decimals) if decimals else 0)


def quick_groups(text: str) -> int | None:
    """Read millions written out, «1.200.000đ», at once; None: read it in full."""
    match = _QUICK_GROUPS.fullmatch(text)
    return int(f"{match[1]}{match[3]}{match[4]}{match[5] or ''}") if match else None


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount as written: its possible values, and the unit it was written with.

    No value: malformed. Two values: undecided, the likelier first; `code` names why
    (`grouping` «1.200k», `after_unit` «2 triệu 50»).
    """

    values: tuple[Fraction, ...]
    unit: int | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """An amount or a range found in a text, and where it stands there."""

    low: Amount
    high: Amount | None
    start: int
    end: int


def literal(written: str) -> tuple[Fraction, ...]:
    """Read digits with marks; one mark before exactly three digits gives (thousands, decimals)."""
    digits = written.replace(" ", "")
    if len(digits) > _MAX_DIGITS:
        return ()
    if digits.isdigit():
        return (Fraction(int(digits)),)
    marks = [mark for mark in digits if mark in ".,"]
    last = max(digits.rfind("."), digits.rfind(","))
    decimals = digits[last + 1 :]
    plain = digits.replace(".", "").replace(",", "")
    if len(marks) == 1:
        decimal = Fraction(int(plain), 10 ** len(decimals))
        if len(decimals) == 3 and 0 < last <= 3 and not digits.startswith("0"):
            return Fraction(int(plain)), decimal
        return (decimal,)
    match = _GROUPS.fullmatch(digits)
    if match is None:
        return ()
    if marks[-1] == match.group(1):
        return (Fraction(int(plain)),) if len(decimals) == 3 else ()
    return (Fraction(int(plain), 10 ** len(decimals)),)


def read_amount(text: str, position: int = 0) -> tuple[Amount, int] | None:
    """Read the amount that starts exactly at `position`; return it with the position after it."""
    idiom = _IDIOM.match(text, position)
    if idiom:
        unit = UNITS[idiom["of"] or idiom["one"]]
        return Amount((Fraction(unit, 2) if idiom["half"] else Fraction(3 * unit, 2),), unit), idiom.end()
    match = _AMOUNT.match(text, position)
    if match is None:
        return None
    values = literal(match["number"])
    if match["unit"] is None:
        return Amount(values, None, "grouping" if len(values) > 1 else ""), match.end()
    unit = UNITS[match["unit"]]
    scaled = tuple(value * unit for value in values)
    return _with_rest(text, match.end(), Amount(scaled, unit, "grouping" if len(values) > 1 else ""))


def _with_rest(text: str, end: int, amount: Amount) -> tuple[Amount, int]:
    """Add what follows the unit: «rưỡi», a smaller amount with its unit, or decimals."""
    unit = amount.unit or 1
    half = _HALF_MORE.match(text, end)
    if half:
        return _sum(amount, (Fraction(unit, 2),)), half.end()
    start = end + 1 if text.startswith(" ", end) else end
    smaller = _AMOUNT.match(text, start)
    if smaller is None:
        return amount, end
    if smaller["unit"] is not None:
        if UNITS[smaller["unit"]] >= unit:
            return amount, end
        rest = read_amount(text, start)
        if rest is None or not rest[0].values:
            return amount, end
        return _sum(amount, rest[0].values, rest[0].code), rest[1]
    decimals = _DECIMALS.match(text, end)
    if decimals:
        digits = decimals["tight"] or decimals["spaced"]
        return _sum(amount, *_digits_after(digits, unit, decimals["tight"] is None)), decimals.end()
    grouped = literal(smaller["number"])[:1]
    follows = text[smaller.end() : smaller.end() + 2].strip()
    if start > end and not follows[:1].isalpha() and grouped and 1000 <= grouped[0] < unit:
        return _sum(amount, grouped), smaller.end()
    return amount, end


def _digits_after(digits: str, unit: int, spaced: bool) -> tuple[tuple[Fraction, ...], str]:
    """Read bare digits after a unit as its decimals; after a space, «2 triệu 50» may also be 50 thousand."""
    if len(digits) > _MAX_DIGITS:
        return (), ""
    decimal = Fraction(int(digits) * unit, 10 ** len(digits))
    if not spaced or len(digits) in (1, 3):
        return (decimal,), ""
    other = Fraction(int(digits) * unit, 1000) if len(digits) == 2 else Fraction(int(digits))
    if other == decimal or other >= unit:
        return (decimal,), ""
    return (decimal, other), "after_unit"


def _sum(amount: Amount, more: tuple[Fraction, ...], code: str = "") -> Amount:
    whole = len(amount.values) == 1 and (amount.values[0] / (amount.unit or 1)).denominator == 1
    if not whole or not all(value < (amount.unit or 1) for value in more):
        return Amount((), amount.unit)
    return Amount(tuple(amount.values[0] + value for value in more), amount.unit, code)


_START = re.compile(rf"[0-9]|(?<![a-z0-9])(?<![a-z0-9] )(?:nua (?:{_UNIT})|(?:{_UNIT}) ruoi)(?![a-z0-9])")


def find_span(text: str, *, refuse_end: re.Pattern[str] | None = None) -> Span | None:
    """Find the first amount or range; a second end that runs into `refuse_end` is not part of a range."""
    start = _START.search(text)
    if start is None:
        return None
    first = read_amount(text, start.start())
    if first is None:
        return None
    low, end = first
    to = _TO.match(text, end)
    if to:
        second = read_amount(text, to.end())
        if second and not (second[0].unit is None and refuse_end and refuse_end.match(text, second[1])):
            return Span(low, second[0], start.start(), second[1])
    return Span(low, None, start.start(), end)
