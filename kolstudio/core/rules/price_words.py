"""The words around a price: tax, commission, barter, «per 2 posts», «from», currency, slang.

Works on folded text. `Scan` takes each known phrase out of the text and leaves `;` in its place,
so that what remains is the amount and what nobody understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from kolstudio.core.model.codes import Unit, Vat
from kolstudio.core.rules.amounts import UNITS

_EDGE = r"(?![a-z0-9])"
_PERCENT = r"[0-9]{1,3}(?:[.,][0-9]{1,3})? ?(?:%|phan tram)"
_NUMBER_WORD = r"(?<![0-9.,])"

_VAT = r"(?:thue )?(?:vat|gtgt)"
_EXCLUDED = re.compile(
    r"(?:(?<![a-z])(?:(?:chua|khong|ko|k) (?:bao )?gom|chua(?: (?:co|tinh|kem|cong))?|truoc"
    r"|excl(?:uding|uded|usive)?(?: of)?|ex|plus|cong)|\+)[ .:]*(?:them )?"
    rf"(?:{_PERCENT} ?)?{_VAT}(?: ?{_PERCENT})?{_EDGE}"
)
_NO_VAT = re.compile(
    rf"(?<![a-z])(?:(?:khong|ko|k|no|mien)(?: co| chiu)? {_VAT}"
    rf"|(?:khong|ko|k) (?:xuat |co )?(?:hoa don|hd)){_EDGE}"
)
_INCLUDED = re.compile(
    r"(?<![a-z])(?:da (?:bao )?gom|(?:bao )?gom(?: ca)?|da(?: co)?|co|kem|sau"
    r"|incl(?:uding|uded|usive)?(?: of)?)[ .:]*"
    rf"(?:{_PERCENT} ?)?{_VAT}(?: ?{_PERCENT})?{_EDGE}"
)
_UNCLEAR_TAX = re.compile(
    rf"(?<![a-z])(?:(?:chua|da|truoc|sau|co|khong|ko|gom|bao gom|chua gom) )*(?:{_PERCENT} ?)?"
    rf"(?:{_VAT}|thue tncn|tncn|thue|tax|gross)(?: ?{_PERCENT})?{_EDGE}"
)
_NET = re.compile(rf"(?<![a-z])net{_EDGE}")

_COMMISSION_NAME = r"(?<![a-z])(?:hoa hong|hh|commission|com|affiliate|aff)"
_OF_SALES = r"(?<![a-z])(?:doanh thu|doanh so|gmv|(?:tren )?don(?: hang)?|gia tri don)"
_JOINED = r"(?:(?:\+|(?<![a-z])va|,|&) ?)?"
_COMMISSION_RANGE = re.compile(
    rf"{_JOINED}(?:{_COMMISSION_NAME} ?:? ?)?{_NUMBER_WORD}([0-9]{{1,2}}) ?%? ?[-–~] ?([0-9]{{1,2}}) ?%"
    rf"(?: ?(?:{_COMMISSION_NAME}|{_OF_SALES}){_EDGE})?"
)
_COMMISSION = re.compile(
    rf"{_JOINED}{_COMMISSION_NAME} ?:? ?(?P<named>{_PERCENT})(?: ?{_OF_SALES}{_EDGE})?"
    rf"|{_JOINED}{_NUMBER_WORD}(?P<of>{_PERCENT}) ?(?:{_COMMISSION_NAME}|{_OF_SALES}){_EDGE}"
    rf"|\+ ?(?P<plus>{_PERCENT})"
)
_ONLY_PERCENT = re.compile(_PERCENT)

_GOODS = r"(?:san pham|sp|hang|qua|do|mau|dich vu)"
_BARTER = re.compile(
    rf"(?<![a-z])(?:(?:\+|va|kem|hoac|/)? ?(?:(?:trao )?doi|tang(?: kem)?|gui|nhan|kem|giu) {_GOODS}"
    rf"|barter(?:ing)?|gifting)(?: (?:ok|duoc))?{_EDGE}|\+ ?(?:{_GOODS}|gift|product){_EDGE}"
)
_NEGOTIABLE = re.compile(
    rf"(?<![a-z])(?:co )?(?:thoa thuan|thuong luong|tl|nego(?:tiable)?|deal|linh hoat){_EDGE}"
)
_APPROX = re.compile(
    r"(?<![0-9a-z])(?<![0-9a-z] )[~≈](?= ?[0-9])"
    rf"|(?<![a-z])(?:khoang|tam|chung|gan|xap xi|approx|about|around){_EDGE}"
)
_FROM = re.compile(rf"(?<![-=])(?:>=?|≥)|(?<![a-z])(?:tu|tren|hon|it nhat|toi thieu|min|from){_EDGE}")
_UP_TO = re.compile(rf"(?:<=?|≤)|(?<![a-z])(?:duoi|toi da|khong qua|max|up to){_EDGE}|^(?:den|toi){_EDGE}")
_AND_MORE = re.compile(rf"(?<=[0-9a-z]) ?\+ ?(?=$|[;),/])|(?<![a-z])(?:tro len|do len){_EDGE}")
_AND_LESS = re.compile(rf"(?<![a-z])(?:tro xuong|do lai){_EDGE}")

_ITEM = (
    r"bai(?: dang| viet| post)?|posts?|clips?|vid(?:eo)?s?|reels?|stor(?:y|ies)|shorts?|anh|hinh|photos?"
    r"|links?|shares?|tvc|sets?|san pham|sp|mau|goi|combo|package|lan|luot|albums?|jobs?|kenh|pages?"
    r"|mentions?|tags?|check ?in|noi dung|content|items?"
)
_SESSION = r"(?:phien|buoi)(?: live(?:stream)?)?|live(?:stream)?s?|sessions?|shows?|events?|su kien|ca|suat"
_HOUR = r"tieng|gio|hours?|hrs?|h|g"
_MINUTE = r"phut|minutes?|mins|p"
_DAY, _WEEK, _MONTH = r"ngay|days?", r"tuan|weeks?", r"thang|months?"
_QUARTER, _YEAR = r"quy", r"nam|years?"
_OF = (
    rf"(?P<item>{_ITEM})|(?P<session>{_SESSION})|(?P<hour>{_HOUR})|(?P<minute>{_MINUTE})|(?P<day>{_DAY})"
    rf"|(?P<week>{_WEEK})|(?P<month>{_MONTH})|(?P<quarter>{_QUARTER})|(?P<year>{_YEAR})"
)
_LONG_TIME = rf"(?:{_DAY}|{_WEEK}|{_MONTH}|{_YEAR}|{_QUARTER})"
_PER = re.compile(rf"(?:/|(?<![a-z])(?:moi|per|cho)) ?(?P<n>[0-9]{{1,4}})? ?(?:{_OF}){_EDGE}")
_BEFORE = re.compile(rf"^[ ;(]*(?P<n>[0-9]{{1,4}})? ?(?:{_OF}) ?(?:[/:=]|-(?! ?[0-9]+ ?(?:$|;)))(?= ?[;0-9])")
_LOOSE = re.compile(
    rf"(?:\+ ?)?{_NUMBER_WORD}(?P<n>[0-9]{{1,3}}) ?"
    rf"(?:(?P<item>{_ITEM})|(?P<session>{_SESSION})|(?P<hour>{_HOUR})){_EDGE}"
)
_SPAN_OF_TIME = re.compile(
    rf"(?:\+ ?)?{_NUMBER_WORD}(?:[0-9]{{1,4}} ?(?:{_LONG_TIME}|{_MINUTE}|s|giay|sec)|24 ?h){_EDGE}"
)
QUANTITY_WORD = re.compile(rf" ?(?:{_ITEM}|{_SESSION}|{_HOUR}|{_MINUTE}|{_LONG_TIME}){_EDGE}")

_UNIT_DONG = re.compile(rf"(?<=[0-9])( ?(?:{'|'.join(UNITS)})) ?(?:vnd|dong|d|₫){_EDGE}")
_DONG = re.compile(rf"(?:(?<=[0-9])|(?<=[0-9] ))d{_EDGE}|(?<![a-z])(?:vnd|dong){_EDGE}|₫|^d(?=/)")
_CURRENCIES = {
    "USD": r"\$|usd|us\$|do la|dola|do",
    "EUR": r"€|eur|euro",
    "GBP": r"£|gbp",
    "CNY": r"cny|rmb|te|nhan dan te",
    "JPY": r"jpy|yen",
    "KRW": r"₩|krw|won",
    "THB": r"฿|thb|baht",
    "SGD": r"sgd|s\$",
    "HKD": r"hkd|hk\$",
    "TWD": r"twd|nt\$",
    "MYR": r"myr|rm",
    "AUD": r"aud|a\$",
}
_CURRENCY = re.compile(
    "|".join(
        rf"(?P<{code}>(?:(?<![a-z])(?:{words})(?= ?[0-9])|(?<=[0-9km]) ?(?:{words})(?![a-z])))"
        for code, words in _CURRENCIES.items()
    )
)
SLANG = re.compile(rf"(?<![a-z])(?:chai|lit|xi|ve|toi){_EDGE}")

_WORD = re.compile(r"[a-z]+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NEGOTIABLE_WORDS = _words(
    "tt thoa thuan thuong luong lien he lh ib inbox nego negotiable deal contact call dm pm tuy"
)
_BARTER_WORDS = _words("free mien barter doi trao gifting gift")
_BARTER_GOODS = _words("phi san pham sp hang qua mau tang kem")
_FILLERS = _words(
    "gia bao sau truc tiep de ql quan ly rieng job du an nhe a e em c ad theo tung khi can hoi voi ok duoc"
    " co chi nha only for mon do lay nhan gui hop tac cu the them"
)


def says_negotiable(folded: str) -> bool:
    """Tell whether the whole cell only says «TT», «thoả thuận», «liên hệ», «ib» …"""
    return _only(folded, _NEGOTIABLE_WORDS, frozenset())


def says_barter(folded: str) -> bool:
    """Tell whether the whole cell only says «free», «barter», «đổi SP» …"""
    return _only(folded, _BARTER_WORDS, _BARTER_GOODS) or folded in ("sp", "san pham")


def _only(folded: str, key: frozenset[str], more: frozenset[str]) -> bool:
    words = set(_WORD.findall(folded))
    if any(character.isdigit() for character in folded):
        return False
    return bool(words & key) and words <= key | more | _FILLERS


@dataclass(slots=True)
class Scan:
    """What the words of a price cell say; `rest` is the text with those words taken out."""

    rest: str
    currency: str = "VND"
    vat: Vat = Vat.UNKNOWN
    tax_unclear: bool = False
    net: bool = False
    commission: tuple[int, ...] = ()
    negotiable: bool = False
    barter: bool = False
    approx: bool = False
    open_top: bool = False
    open_bottom: bool = False
    quantity: int = 1
    unit: Unit = Unit.ITEM
    bundle: bool = False

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Take the first match out of the rest."""
        match = pattern.search(self.rest)
        if match:
            self.rest = f"{self.rest[: match.start()]} ; {self.rest[match.end() :]}"
        return match


def _thousandths(percent: str) -> int:
    number = percent.replace("phan tram", "").strip(" %").replace(",", ".")
    return int(Fraction(number) * 1000)


_QUANTITIES: dict[str, tuple[Unit, int]] = {
    "item": (Unit.ITEM, 1),
    "session": (Unit.SESSION, 1),
    "hour": (Unit.HOUR, 1),
    "day": (Unit.DAY, 1),
    "week": (Unit.DAY, 7),
    "month": (Unit.MONTH, 1),
    "quarter": (Unit.MONTH, 3),
    "year": (Unit.MONTH, 12),
}


def _measure(match: re.Match[str]) -> tuple[int, Unit] | None:
    """Return quantity and unit of «2 post», «/phiên», «90 phút» (None: not a whole number of units)."""
    named = match.lastgroup or "item"
    count = int(match["n"] or 1)
    if named == "minute":
        return (count // 60, Unit.HOUR) if count and count % 60 == 0 else None
    unit, factor = _QUANTITIES[named]
    return (count * factor, unit) if count else None


def scan(folded: str) -> Scan:
    """Take the known words out of a folded price cell."""
    found = Scan(_DONG.sub(" ", _UNIT_DONG.sub(r"\1 ", folded)))
    _take_tax(found)
    _take_commission(found)
    found.barter = found.take(_BARTER) is not None
    found.negotiable = found.take(_NEGOTIABLE) is not None
    currency = _CURRENCY.search(found.rest)
    if currency:
        found.currency = currency.lastgroup or "VND"
        found.rest = _CURRENCY.sub(" ", found.rest)
    _take_quantity(found)
    found.open_top = found.take(_FROM) is not None or found.take(_AND_MORE) is not None
    found.open_bottom = found.take(_UP_TO) is not None or found.take(_AND_LESS) is not None
    found.approx = found.take(_APPROX) is not None
    found.rest = " ".join(found.rest.split())
    return found


def _take_tax(found: Scan) -> None:
    if found.take(_EXCLUDED):
        found.vat = Vat.EXCLUDED
    elif found.take(_NO_VAT):
        found.vat = Vat.NONE
    elif found.take(_INCLUDED):
        found.vat = Vat.INCLUDED
    found.net = found.take(_NET) is not None
    found.tax_unclear = found.take(_UNCLEAR_TAX) is not None


def _take_commission(found: Scan) -> None:
    if "%" not in found.rest and "phan tram" not in found.rest:
        return
    either = found.take(_COMMISSION_RANGE)
    if either:
        found.commission = (int(either[1]) * 1000, int(either[2]) * 1000)
        return
    match = found.take(_COMMISSION)
    if match:
        found.commission = (_thousandths(match["named"] or match["of"] or match["plus"]),)
        return
    alone = _ONLY_PERCENT.fullmatch(found.rest.strip(" ;()"))
    if alone:
        found.commission = (_thousandths(alone[0]),)
        found.rest = ""


def _take_quantity(found: Scan) -> None:
    """Read what the money buys; several things for one sum are a bundle of quantity 1."""
    per, before = found.take(_PER), found.take(_BEFORE)
    measures = [_measure(match) for match in (per, before) if match]
    whole = measures[:1] if per and per["n"] in (None, "1") else []
    while loose := _LOOSE.search(found.rest):
        if loose.lastgroup == "hour" and int(loose["n"]) > 12:
            break
        found.take(_LOOSE)
        measures.append(_measure(loose))
    only = (whole or measures)[0] if len(whole or measures) == 1 else None
    if only is not None:
        found.quantity, found.unit = only
    found.bundle = len(measures) > 1 or None in measures
    while found.take(_SPAN_OF_TIME):
        found.bundle = True
