"""How values are shown: the inverse of the parsers, in Vietnamese or English; a missing value is «—»."""

from __future__ import annotations

from datetime import date

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text

MISSING = "—"

_SMALLEST = {"VND": 0, "JPY": 0, "KRW": 0, "CLP": 0, "ISK": 0, "UGX": 0, "XAF": 0, "XOF": 0}


def minor_digits(currency: str) -> int:
    """Return how many digits the minor unit of a currency has: VND 0, USD 2."""
    return _SMALLEST.get(currency, 2)


def _round(value: int, divisor: int) -> int:
    """Return value / divisor rounded half away from zero."""
    rounded = (2 * abs(value) + divisor) // (2 * divisor)
    return rounded if value >= 0 else -rounded


def _grouped(value: int, language: Language) -> str:
    text = f"{value:,}"
    return text.replace(",", ".") if language == "vi" else text


def _decimal(value: int, digits: int, language: Language, *, trim: bool) -> str:
    """Write `value` / 10^digits with the decimal mark of the language."""
    whole, rest = divmod(abs(value), 10**digits)
    fraction = f"{rest:0{digits}d}" if digits else ""
    if trim:
        fraction = fraction.rstrip("0")
    mark = "," if language == "vi" else "."
    sign = "-" if value < 0 else ""
    return sign + _grouped(whole, language) + (mark + fraction if fraction else "")


def format_number(value: int | None, language: Language = "vi") -> str:
    """Return a whole number with its thousands: 1.200.000, in English 1,200,000."""
    return MISSING if value is None else _grouped(value, language)


def format_money(amount: int | None, currency: str = "VND", language: Language = "vi") -> str:
    """Return minor units as money: «1.200.000 ₫», «200 USD», «1.234,50 USD»."""
    if amount is None:
        return MISSING
    digits = minor_digits(currency)
    if digits and amount % 10**digits == 0:
        amount, digits = amount // 10**digits, 0
    return f"{_decimal(amount, digits, language, trim=False)} {'₫' if currency == 'VND' else currency}"


_SHORT: dict[Language, tuple[tuple[int, str], ...]] = {
    "vi": ((10**3, "K"), (10**6, " tr"), (10**9, " tỷ")),
    "en": ((10**3, "K"), (10**6, "M"), (10**9, "B")),
}


def _short(value: int, language: Language, digits: int) -> str:
    if abs(value) < 1000:
        return str(value)
    sizes = [(_round(value * 10**digits, unit), word) for unit, word in _SHORT[language]]
    scaled, word = next((size for size in sizes if abs(size[0]) < 1000 * 10**digits), sizes[-1])
    return _decimal(scaled, digits, language, trim=True) + word


def short_count(value: int | None, language: Language = "vi") -> str:
    """Return a count of people in short, one decimal: «64K», «8,2K», «1,2 tr»; English «1.2M»."""
    return MISSING if value is None else _short(value, language, 1)


def short_money(amount: int | None, language: Language = "vi", currency: str = "VND") -> str:
    """Return money in short, two decimals at most: «500K», «4,5 tr», «1,25 tr», «1,2 tỷ»; English «4.5M»."""
    if amount is None:
        return MISSING
    return _short(amount, language, 2) if currency == "VND" else format_money(amount, currency, language)


def format_percent(thousandths: int | None, language: Language = "vi", decimals: int = 1) -> str:
    """Return thousandths of a percent as a percentage, rounded half up: 51250 → «51,3%»."""
    if thousandths is None:
        return MISSING
    decimals = min(max(decimals, 0), 3)
    return _decimal(_round(thousandths, 10 ** (3 - decimals)), decimals, language, trim=False) + "%"


def format_phone(number: str | None) -> str:
    """Return a stored number in groups: «0901 234 567», «024 3825 1234»; numbers abroad as stored."""
    if not number:
        return MISSING
    if number.isascii() and number.isdigit() and number.startswith("0"):
        if len(number) == 10:
            return f"{number[:4]} {number[4:7]} {number[7:]}"
        if len(number) == 11 and number.startswith("02"):
            area = 3 if number[:3] in ("024", "028") else 4
            return f"{number[:area]} {number[area:-4]} {number[-4:]}"
    return number


def format_date(day: date | None) -> str:
    """Return a day as dd/MM/yyyy."""
    return MISSING if day is None else f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


_BILLIONS = QT_TRANSLATE_NOOP("Parse", "{whole} billion")
_BILLIONS_AND = QT_TRANSLATE_NOOP("Parse", "{whole} billion {rest}")
_MILLIONS = QT_TRANSLATE_NOOP("Parse", "{whole} million")
_MILLIONS_AND = QT_TRANSLATE_NOOP("Parse", "{whole} million {rest}")
_THOUSANDS = QT_TRANSLATE_NOOP("Parse", "{whole} thousand")


def spoken_amount(value: int) -> Text | str:
    """Return an amount in words and whole numbers, for messages: 2500000 → «2 million 500 thousand»."""
    for unit, alone, followed in ((10**9, _BILLIONS, _BILLIONS_AND), (10**6, _MILLIONS, _MILLIONS_AND)):
        if value >= unit and value % 1000 == 0:
            whole, rest = divmod(value, unit)
            return followed(whole=whole, rest=spoken_amount(rest)) if rest else alone(whole=whole)
    if value >= 1000 and value % 1000 == 0:
        return _THOUSANDS(whole=value // 1000)
    return str(value)
