"""Prices as quoted: «1tr2», «10-15tr», «15tr/2 post», «2tr + 10%», «TT», «đổi SP», «$200»."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import product
from math import isnan

from kolstudio.core.model.codes import ProblemLevel, Vat
from kolstudio.core.model.reading import Parsed, Price, Question, Remark
from kolstudio.core.rules.amounts import Amount, find_span, quick_amount, quick_groups
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.formats import minor_digits, spoken_amount
from kolstudio.core.rules.numbers import exact, is_missing
from kolstudio.core.rules.price_words import QUANTITY_WORD, SLANG, Scan, says_barter, says_negotiable, scan
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

Ends = tuple[Fraction, Fraction]

_MAX_LENGTH = 160
_MAX_PRICE = 10**12
_WRITTEN_OUT = {1_000: 1_000_000, 1_000_000: 10_000}
"""By the header's unit: a bare number from here on may be đồng already, and is asked."""
_ASK_BELOW = 10_000
_WARN_BELOW = 100_000
_TRAILING_ZERO = re.compile(r"([0-9]+)[.,]0{1,2}")
_LEFTOVER_MONEY = re.compile(r"[$€£¥₩฿]")


def parse_price(
    text: str | int | float,
    header_unit: int | None = None,
    *,
    header_vat: Vat | None = None,
    header_net: bool = False,
) -> Parsed[Price]:
    """Read a price cell; what may not be guessed comes back as a question whose readings are prices.

    `header_unit` (1, 1_000, 1_000_000; None: the header names none) applies to bare numbers only.
    A price that cannot be read is a question without readings, never 0.
    """
    vat = header_vat if header_vat is not None and not header_net else Vat.UNKNOWN
    quick = _quick(text, header_unit or 1)
    if quick is not None:
        return Parsed(Price(quick, quick, vat=vat, net=header_net))
    if isinstance(text, str):
        return _parse_text(text, header_unit or 1, vat, header_net)
    if isinstance(text, float) and isnan(text):
        return Parsed()
    value = exact(text)
    if value is None or value < 0:
        return _unreadable(str(text))
    return _single(str(text), Price(vat=vat, net=header_net), Amount((value,)), header_unit or 1, Scan(""))


def _quick(value: str | int | float, header_unit: int) -> int | None:
    """Return the đồng of the commonest certain prices at once; None: read it in full."""
    if isinstance(value, str):
        amount = quick_amount(value)
        if amount is None and header_unit == 1:
            amount = quick_groups(value)
    else:
        below = _WRITTEN_OUT.get(header_unit, _MAX_PRICE)
        certain = not isinstance(value, bool) and 0 < value < below and value == int(value)
        amount = int(value) * header_unit if certain else None
    return amount if amount is not None and _WARN_BELOW <= amount <= _MAX_PRICE else None


@lru_cache(maxsize=8192)
def _parse_text(text: str, header_unit: int, vat: Vat, net: bool) -> Parsed[Price]:
    if is_missing(text):
        return Parsed()
    if len(text) > _MAX_LENGTH:
        return _unreadable(text)
    folded = fold(text)
    if folded[0] == "-" and folded[1:2].isdigit():
        return _unreadable(text)
    base = Price(vat=vat, net=net)
    if says_negotiable(folded):
        return Parsed(replace(base, negotiable=True))
    if says_barter(folded):
        return Parsed(replace(base, min=0, max=0, barter=True))
    found = scan(_TRAILING_ZERO.sub(r"\1", folded) if _TRAILING_ZERO.fullmatch(folded) else folded)
    base = _described(found, base)
    span = find_span(found.rest, refuse_end=QUANTITY_WORD)
    if span is None:
        return _without_amount(text, base, found)
    left = found.rest[: span.start] + ";" + found.rest[span.end :]
    if SLANG.search(left):
        return _slang(text)
    if any(character.isdigit() for character in left):
        return _several(text)
    if _LEFTOVER_MONEY.search(left) or "%" in left:
        return _unreadable(text)
    words = any(character.isalpha() for character in left)
    bare = span.low.unit is None and (span.high is None or span.high.unit is None)
    if words and bare and not (span.low.values and span.low.values[0] >= _ASK_BELOW):
        return _unreadable(text)
    read = (
        _single(text, base, span.low, header_unit, found)
        if span.high is None
        else _range(text, base, span.low, span.high, header_unit)
    )
    return _commented(text, read, found, words)


def _described(found: Scan, base: Price) -> Price:
    """Return the price without its money: everything that the words say."""
    return Price(
        currency=found.currency,
        quantity=found.quantity,
        unit=found.unit,
        vat=base.vat if found.vat is Vat.UNKNOWN and not found.net else found.vat,
        negotiable=found.negotiable,
        barter=found.barter,
        commission=found.commission[0] if len(found.commission) == 1 else None,
        approx=found.approx,
        net=found.net or base.net,
    )


def _without_amount(text: str, base: Price, found: Scan) -> Parsed[Price]:
    if len(found.commission) == 2:
        return _ask_commission(text, base, found)
    if base.commission is not None and base.commission <= 100_000:
        return Parsed(base)
    if SLANG.search(found.rest):
        return _slang(text)
    words = any(character.isalpha() for character in found.rest)
    if found.barter:
        return _commented(text, Parsed(replace(base, min=0, max=0)), found, words)
    if found.negotiable:
        return _commented(text, Parsed(base), found, words)
    return _unreadable(text)


def _single(text: str, base: Price, amount: Amount, header_unit: int, found: Scan) -> Parsed[Price]:
    """Read one amount; with «từ» or «dưới» the other end stays open."""

    def priced(value: Fraction) -> Price | None:
        return _money(
            base, None if found.open_bottom else value, None if found.open_top else value, base.currency
        )

    if not amount.values:
        return _unreadable(text)
    if base.currency != "VND" or amount.unit is not None:
        values, code = (amount.values, amount.code) if amount.unit is not None else (amount.values[:1], "")
        if values[0] == 0 and not base.barter:
            return _zero(text, base)
        return _decide(text, [priced(value) for value in values], code)
    if amount.values[0] == 0:
        return Parsed(replace(base, min=0, max=0)) if base.barter else _zero(text, base)
    values, code = _bare(amount, header_unit)
    read = _decide(text, [priced(value) for value in values], code)
    if read.value is not None and values[0] < _WARN_BELOW:
        return Parsed(read.value, None, (_small(text, int(values[0])),))
    return read


def _bare(amount: Amount, header_unit: int) -> tuple[tuple[Fraction, ...], str]:
    """Return the values a bare number may stand for, the likeliest first, and why it is asked."""
    value = amount.values[0]
    if header_unit > 1:
        scaled = tuple(value * header_unit for value in amount.values)
        if len(scaled) == 1 and value >= _WRITTEN_OUT.get(header_unit, _MAX_PRICE):
            return (value, scaled[0]), "price_unit"
        return scaled, "grouping" if len(scaled) > 1 else ""
    if value >= _ASK_BELOW and value.denominator == 1:
        return (value,), ""
    if len(amount.values) > 1:
        return (value * 1000, value), "price_unit"
    if value < 100:
        return (value * 1_000_000, value * 1000), "price_unit"
    return (value * 1000, value * 1_000_000), "price_unit"


def _range(text: str, base: Price, low: Amount, high: Amount, header_unit: int) -> Parsed[Price]:
    """Read two ends; a unit written once counts for both, but only where low stays below high."""
    if not low.values or not high.values:
        return _unreadable(text)
    if base.currency == "VND" and low.unit is None and high.unit is None:
        ends, code = _bare_range(low, high, header_unit)
    else:
        ends, code = _ends(low, high)
    if code == "price_range":
        ends.sort(key=lambda pair: pair[1] / pair[0] if pair[0] else pair[1])
    return _decide(text, [_money(base, *pair, base.currency) for pair in ends], code)


def _bare_range(low: Amount, high: Amount, header_unit: int) -> tuple[list[Ends], str]:
    first, second = low.values[0], high.values[0]
    if header_unit > 1:
        undecided = len(low.values) > 1 or len(high.values) > 1
        scaled = [
            (one * header_unit, other * header_unit)
            for one, other in product(low.values, high.values)
            if one <= other
        ]
        return scaled, "grouping" if undecided else "price_range" if first > second else ""
    if first > second:
        return _with_smaller_low(first, second), "price_range"
    if second < _ASK_BELOW:
        factors = (1_000_000, 1000) if second < 100 else (1000, 1_000_000)
        return [(first * factor, second * factor) for factor in factors], "price_unit"
    if first < _ASK_BELOW:
        return [*_with_smaller_low(first, second), (first, second)], "price_unit"
    return [(first, second)], ""


def _ends(low: Amount, high: Amount) -> tuple[list[Ends], str]:
    """Return the ranges that two ends with at least one unit (or a foreign currency) may mean."""
    unit = low.unit or high.unit or 1
    lows = low.values if low.unit else tuple(value * unit for value in low.values)
    highs = high.values if high.unit else tuple(value * unit for value in high.values)
    both = zip(lows, highs, strict=True) if len(lows) == len(highs) else product(lows, highs)
    pairs = [(one, other) for one, other in both if one <= other]
    if pairs:
        return pairs, low.code or high.code
    if low.unit is None:
        return [*_with_smaller_low(low.values[0], highs[0], unit), (highs[0], lows[0])], "price_range"
    if high.unit is None:
        larger = [
            (lows[0], high.values[0] * factor)
            for factor in (10**6, 10**9)
            if unit < factor and lows[0] <= high.values[0] * factor
        ]
        return [*larger[:1], (highs[0], lows[0])], "price_range"
    return [(highs[0], lows[0])], "price_range"


def _with_smaller_low(low: Fraction, high: Fraction, unit: int = 10**9) -> list[Ends]:
    """Return «500-1tr» as 500 thousand to 1 million: the largest smaller unit that fits."""
    fitting = [factor for factor in (10**6, 10**3) if factor < unit and low * factor <= high]
    return [(low * fitting[0], high)] if fitting else []


def _money(base: Price, low: Fraction | None, high: Fraction | None, currency: str) -> Price | None:
    """Return the price in minor units, or None where it has no whole number of them or is out of bounds."""
    scale = 10 ** minor_digits(currency)
    ends = [None if end is None else end * scale for end in (low, high)]
    if any(end is not None and (end.denominator > 1 or end > _MAX_PRICE * scale) for end in ends):
        return None
    least, most = (None if end is None else int(end) for end in ends)
    return replace(base, min=least, max=most)


def _decide(text: str, prices: list[Price | None], code: str) -> Parsed[Price]:
    """Take the only price, or ask which one is meant."""
    readings = tuple(dict.fromkeys(price for price in prices if price is not None))
    if not readings:
        return _unreadable(text)
    if len(prices) == 1 and not code:
        return Parsed(readings[0])
    codes = {"grouping": "price_grouping", "after_unit": "price_after_unit"}
    return Parsed(question=Question(codes.get(code, code) or "price_unit", _asks(text, readings), readings))


def _spoken(price: Price) -> Text | str:
    if price.currency != "VND":
        whole, rest = divmod(price.max or price.min or 0, 10 ** minor_digits(price.currency))
        return f"{whole}.{rest:02d} {price.currency}" if rest else f"{whole} {price.currency}"
    if price.min is None or price.max is None or price.min == price.max:
        return spoken_amount((price.max if price.min is None else price.min) or 0)
    span = QT_TRANSLATE_NOOP("Parse", "{low} to {high}")
    return span(low=spoken_amount(price.min), high=spoken_amount(price.max))


def _asks(text: str, readings: tuple[Price, ...]) -> Text:
    if len(readings) == 1:
        return QT_TRANSLATE_NOOP("Parse", "“{value}”: is it {first}?")(value=text, first=_spoken(readings[0]))
    return QT_TRANSLATE_NOOP("Parse", "“{value}”: is it {first} or {second}?")(
        value=text, first=_spoken(readings[0]), second=_spoken(readings[1])
    )


def _ask_commission(text: str, base: Price, found: Scan) -> Parsed[Price]:
    readings = tuple(replace(base, commission=share) for share in sorted(found.commission))
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}” names two commissions. Which one was agreed?")
    return Parsed(question=Question("price_commission", asked(value=text), readings))


def _several(text: str) -> Parsed[Price]:
    asked = QT_TRANSLATE_NOOP(
        "Parse", "“{value}” holds several numbers. Which one is the price of this column?"
    )
    return Parsed(question=Question("price_several", asked(value=text)))


def _slang(text: str) -> Parsed[Price]:
    asked = QT_TRANSLATE_NOOP(
        "Parse", "“{value}” uses a word that does not mean the same sum everywhere. How much is it?"
    )
    return Parsed(question=Question("price_slang", asked(value=text)))


def _zero(text: str, base: Price) -> Parsed[Price]:
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}”: free of charge, or no price known?")
    readings = (replace(base, min=0, max=0, barter=True), base)
    return Parsed(question=Question("price_zero", asked(value=text), readings))


def _unreadable(text: str) -> Parsed[Price]:
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}” cannot be read as a price. How much is it?")
    return Parsed(question=Question("price_unreadable", asked(value=text)))


def _small(text: str, amount: int) -> Remark:
    remark = QT_TRANSLATE_NOOP("Parse", "“{value}” was taken as {amount} VND, which is a small price.")
    return Remark("price_small", ProblemLevel.WARNING, remark(value=text, amount=spoken_amount(amount)))


def _commented(text: str, read: Parsed[Price], found: Scan, words: bool) -> Parsed[Price]:
    """Add what was seen and not understood; the cell's own words are kept with the rate."""
    if read.value is None:
        return read
    if len(found.commission) == 2 or (found.commission and found.commission[0] > 100_000):
        return _ask_commission(text, read.value, found)
    remarks = list(read.remarks)
    if found.tax_unclear:
        remark = QT_TRANSLATE_NOOP(
            "Parse", "“{value}” mentions tax without saying whether the price contains VAT."
        )
        remarks.append(Remark("price_tax_unclear", ProblemLevel.WARNING, remark(value=text)))
    if found.bundle or words:
        remark = QT_TRANSLATE_NOOP("Parse", "The words in “{value}” are kept as typed beside the price.")
        remarks.append(Remark("price_words", ProblemLevel.INFO, remark(value=text)))
    return Parsed(read.value, None, tuple(remarks))
