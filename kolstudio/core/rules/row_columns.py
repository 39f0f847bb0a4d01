"""How the cells of one mapped column are read, each value once, whatever row it stands in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from kolstudio.core.model.codes import ErBasis, Gender, Platform, ProblemLevel, Unit
from kolstudio.core.model.importing import ColumnMapping
from kolstudio.core.model.reading import Area, Parsed, Price, Question, Remark
from kolstudio.core.rules.cell_text import cell_text
from kolstudio.core.rules.dates import parse_birth_year, parse_date
from kolstudio.core.rules.engagement_rate import er_basis, parse_er
from kolstudio.core.rules.fold import fold_header
from kolstudio.core.rules.import_fields import FIELDS
from kolstudio.core.rules.numbers import is_missing, parse_count
from kolstudio.core.rules.phones import parse_phones
from kolstudio.core.rules.places import Places
from kolstudio.core.rules.prices import parse_price
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_LARGEST_COUNT = 10**12
_REMEMBERED = 20_000
"""Different values of one column that are kept understood; beyond that the column hardly repeats itself."""
_EMAIL = re.compile(r"[^@\s,;|<>()]+@[^@\s,;|<>()]+\.[^@\s,;|<>()]+")
_PHONE_IN_TEXT = re.compile(r"\(?\+?[0-9][0-9.\-\s()]{7,}[0-9]")
_EDGES = " \t\n-–—:;,./|()[]"
LIST_SEPARATOR = re.compile(r"\s*[,;\n#|]\s*")
_COMMISSION = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,3}))?\s*%?")
_PLAIN_COUNT = re.compile(
    r"(?P<grouped>[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+|(?:,[0-9]{3})+))"
    r"|(?P<whole>[0-9]{1,4})(?:[.,](?P<decimals>[0-9]{1,2}))?(?P<unit>[kKM])"
)
"""The commonest ways to write a count, which need no grammar: 320.000, 12k, 8,2K, 10.4M."""
_COUNTS = frozenset(("followers", "avg_views", "avg_likes", "avg_comments", "avg_shares", "avg_engagement"))

_NAME_LOST = QT_TRANSLATE_NOOP(
    "Import",
    "The letters of this name were lost when the file was saved: “{value}”. Type the name here, or later.",
)
_CELL_ERROR = QT_TRANSLATE_NOOP("Import", "The cell shows “{value}”: it could not be read.")
_NO_EMAIL = QT_TRANSLATE_NOOP("Import", "“{value}” holds no e-mail address.")
_PLATFORM_WORD = QT_TRANSLATE_NOOP(
    "Import", "“{value}” is not the name of a platform known here; kept as a note."
)
_COMMISSION_ASKED = QT_TRANSLATE_NOOP(
    "Import", "“{value}” cannot be read as one commission. How many percent?"
)
_COLUMN_UNIT = QT_TRANSLATE_NOOP(
    "Import", "“{value}”: a fraction or a percentage? It is asked once for the whole column."
)


@dataclass(frozen=True, slots=True)
class Words:
    """Word lists of `headers.json` (`values`), folded."""

    sets: Mapping[str, frozenset[str]]
    platforms: Mapping[str, Platform]
    group: frozenset[str]
    total: frozenset[str]

    @classmethod
    def of(cls, data: Mapping[str, Any], platforms: Vocabulary) -> Words:
        """Build the lists from the header data; names of platforms from their vocabulary."""
        values: Mapping[str, Any] = data["values"]
        return cls(
            sets={
                name: frozenset(fold_header(word) for word in words) - {""}
                for name, words in values.items()
                if isinstance(words, list)
            },
            platforms=platform_words(platforms, values["platform_besides"]),
            group=frozenset(fold_header(word) for word in data["group_words"]),
            total=frozenset(fold_header(word) for word in data["total_words"]),
        )


def platform_words(platforms: Vocabulary, besides: Mapping[str, Sequence[str]]) -> dict[str, Platform]:
    """Return the folded names of platforms as they stand in a cell of their own («FB, TT»)."""
    known = {code: platforms.synonyms(code) for code in platforms.codes if code != Platform.UNKNOWN}
    return {
        fold_header(word): Platform(code)
        for words in (known, besides)
        for code, names in words.items()
        for word in names
    }


@dataclass(frozen=True, slots=True)
class Parsers:
    """What reading a row needs besides the row: vocabularies, places, word lists, today."""

    places: Places
    fields: Vocabulary
    professions: Vocabulary
    words: Words
    today: date


class Understood(NamedTuple):
    """One cell as understood."""

    raw: str
    value: Any
    question: Question | None = None
    remarks: tuple[Remark, ...] = ()


_EMPTY = Understood("", None)
_Read = Callable[[Any, str, "bool | None"], Parsed[Any]]


class Column:
    """One mapped column, ready to read cells."""

    __slots__ = (
        "_dates",
        "_read",
        "_whole_numbers",
        "base",
        "index",
        "mapping",
        "name",
        "percent_matters",
        "seen",
    )

    def __init__(self, mapping: ColumnMapping, parsers: Parsers) -> None:
        self.mapping = mapping
        self.index = mapping.index
        self.name = mapping.header
        field = FIELDS[mapping.field] if mapping.field else None
        self.base = field.base if field else "keep"
        self.percent_matters = self.base in ("er", "commission")
        self._read = _reader(self.base, mapping, parsers)
        self._dates = self.base in ("date", "birth")
        self._whole_numbers = self.base in _COUNTS and mapping.unit in (None, 1)
        """Whether a whole number needs no reading."""
        self.seen: dict[Any, Understood] = {}
        """What was understood: texts by themselves, other cells by (class, cell, percent)."""

    def understand(self, cell: Any, percent: bool | None = None) -> Understood:
        """Read a cell; the same text is read once."""
        key: object = cell
        if cell.__class__ is str:
            percent = None
        elif self._whole_numbers and cell.__class__ is int and 0 <= cell < _LARGEST_COUNT:
            return Understood(str(cell), cell)
        else:
            key = (cell.__class__, cell, percent)
        found = self.seen.get(key)
        if found is None:
            found = self._understand(cell, percent)
            if len(self.seen) < _REMEMBERED:
                self.seen[key] = found
        return found

    def _understand(self, cell: Any, percent: bool | None) -> Understood:
        if self._whole_numbers and cell.__class__ is str:
            match = _PLAIN_COUNT.fullmatch(cell)
            if match is not None:
                return Understood(cell, _plain_count(match))
        raw = cell_text(cell)
        if not isinstance(cell, str | int | float | date):
            remark = Remark("cell_error", ProblemLevel.WARNING, _CELL_ERROR(value=raw))
            return Understood(raw, None, None, (remark,))
        if is_missing(raw):
            return _EMPTY
        if self._read is None:
            return Understood(raw, raw)
        as_it_is = self._dates if isinstance(cell, date) else not isinstance(cell, str | bool)
        parsed = self._read(cell if as_it_is else raw, raw, percent)
        return Understood(raw, parsed.value, parsed.question, parsed.remarks)


def _reader(base: str, mapping: ColumnMapping, parsers: Parsers) -> _Read | None:
    """Return how cells of a kind of column are read; None: they are text."""
    if base in _COUNTS:
        unit = mapping.unit or 1
        return lambda value, raw, percent: parse_count(value, unit)
    if base == "price":
        return lambda value, raw, percent: _price(value, mapping)
    simple: dict[str, _Read] = {
        "name": lambda value, raw, percent: _name(raw),
        "er": lambda value, raw, percent: _rate(value, raw, percent, mapping),
        "phone": lambda value, raw, percent: parse_phones(value),
        "manager_phone": lambda value, raw, percent: parse_phones(value),
        "zalo": lambda value, raw, percent: _zalo(value, raw),
        "birth": lambda value, raw, percent: parse_birth_year(value, today=parsers.today),
        "date": lambda value, raw, percent: Parsed((parse_date(value, today=parsers.today).value,)),
        "area": lambda value, raw, percent: _area(raw, parsers.places),
        "address": lambda value, raw, percent: Parsed(parsers.places.parse(raw).value or Area()),
        "email": lambda value, raw, percent: _emails(raw),
        "platform": lambda value, raw, percent: _platforms(raw, parsers.words),
        "field": lambda value, raw, percent: Parsed(tuple(parsers.fields.find_all(raw))),
        "gender": lambda value, raw, percent: _gender(raw, parsers.words),
        "type": lambda value, raw, percent: Parsed(_types(raw)),
        "manager": lambda value, raw, percent: Parsed(_manager(raw)),
        "agency": lambda value, raw, percent: Parsed(_manager(raw)),
        "profession": lambda value, raw, percent: Parsed((parsers.professions.find(raw), raw)),
        "commission": lambda value, raw, percent: _commission(value, raw, percent),
    }
    return simple.get(base)


def _plain_count(match: re.Match[str]) -> int:
    grouped, whole, decimals, unit = match.groups()
    if grouped is not None:
        return int(grouped.replace(".", "").replace(",", ""))
    factor = 1000 if unit in "kK" else 1_000_000
    return int(whole) * factor + (int(decimals) * factor // 10 ** len(decimals) if decimals else 0)


def _name(raw: str) -> Parsed[str]:
    """Take a name as typed; one of question marks alone was saved in an encoding without its letters."""
    if not raw.strip("? \ufffd"):
        return Parsed(raw, None, (Remark("name_lost", ProblemLevel.WARNING, _NAME_LOST(value=raw)),))
    return Parsed(raw)


def _area(raw: str, places: Places) -> Parsed[Area]:
    """Read a place; a place that is no province stays as typed."""
    parsed = places.parse(raw)
    if parsed.value is None and parsed.question is None:
        return Parsed(Area(), None, parsed.remarks)
    return parsed


def _gender(raw: str, words: Words) -> Parsed[Gender | str]:
    folded = fold_header(raw)
    for name, gender in (("female", Gender.FEMALE), ("male", Gender.MALE), ("other_gender", Gender.OTHER)):
        if folded in words.sets[name]:
            return Parsed(gender)
    return Parsed(raw)


def _types(raw: str) -> tuple[bool, tuple[str, ...]]:
    """Return whether KOC is among the types, and the other ones."""
    parts = [part for part in LIST_SEPARATOR.split(raw) if part]
    others = tuple(part for part in parts if fold_header(part) not in ("koc", "kocs"))
    return len(others) < len(parts), others


def _manager(raw: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Return name, numbers and e-mail addresses of «Chị Trang 0912 345 678, trang@example.com»."""
    text = raw
    addresses = _emails(text).value or () if "@" in text else ()
    for address in addresses:
        text = text.replace(address, " ")
    numbers: list[str] = []
    for match in _PHONE_IN_TEXT.findall(text):
        read = parse_phones(match)
        if read.value:
            numbers += [phone.number for phone in read.value]
            text = text.replace(match, " ")
    return " ".join(text.split()).strip(_EDGES), tuple(numbers), addresses


@lru_cache(maxsize=512)
def rate_basis(header: str, raw: str) -> ErBasis:
    """Return what a rate is divided by, when its header or its cell says so."""
    basis = er_basis(header)
    return er_basis(raw) if basis is ErBasis.UNKNOWN else basis


def _price(value: Any, mapping: ColumnMapping) -> Parsed[Price]:
    parsed = parse_price(value, mapping.unit, header_vat=mapping.vat, header_net=mapping.net)
    unit = mapping.rate_unit
    if unit is not None and parsed.value is not None and parsed.value.unit is Unit.ITEM:
        return replace(parsed, value=replace(parsed.value, unit=unit))
    return parsed


def _rate(value: Any, raw: str, percent: bool | None, mapping: ColumnMapping) -> Parsed[int]:
    bare = not percent and "%" not in raw and not mapping.percent
    if not bare or mapping.fraction is False:
        return parse_er(
            value, percent_cell=bool(percent), header_percent=mapping.percent or mapping.fraction is False
        )
    if mapping.fraction is True:
        number = float(value) if isinstance(value, int | float) else _decimal(raw)
        return parse_er(number, percent_cell=True) if number is not None else parse_er(value)
    if mapping.asks("er_fraction") and _decimal(raw) is not None:
        return Parsed(question=Question("er_fraction", _COLUMN_UNIT(value=raw)))
    return parse_er(value)


def _decimal(raw: str) -> float | None:
    if re.fullmatch(r"[0-9]+(?:[.,][0-9]+)?", raw) is None:
        return None
    return float(raw.replace(",", "."))


def _zalo(value: Any, raw: str) -> Parsed[Any]:
    """Read a Zalo number; a group or page address is kept as it is."""
    parsed = parse_phones(value)
    return Parsed(()) if parsed.value is None and "zalo.me" in raw.lower() else parsed


SEVERAL_WORDS = re.compile(r"[\s,;|]")


def _emails(raw: str) -> Parsed[tuple[str, ...]]:
    if _EMAIL.fullmatch(raw) is not None:
        return Parsed((raw.rstrip("."),))
    found = tuple(dict.fromkeys(match.rstrip(".") for match in _EMAIL.findall(raw)))
    if found:
        return Parsed(found)
    return Parsed(None, None, (Remark("email_unreadable", ProblemLevel.WARNING, _NO_EMAIL(value=raw)),))


def _platforms(raw: str, words: Words) -> Parsed[tuple[Platform, ...]]:
    parts = [fold_header(part) for part in re.split(r"[,;/+&|\n]|\bvà\b", raw)]
    known = tuple(dict.fromkeys(words.platforms[part] for part in parts if part in words.platforms))
    if all(part in words.platforms for part in parts if part):
        return Parsed(known)
    remark = Remark("platform_word", ProblemLevel.INFO, _PLATFORM_WORD(value=raw))
    return Parsed(known, None, (remark,))


def _commission(value: Any, raw: str, percent: bool | None) -> Parsed[int]:
    if percent and isinstance(value, int | float):
        return Parsed(round(value * 100_000))
    match = _COMMISSION.fullmatch(raw)
    if match is not None:
        thousandths = int(match[1]) * 1000 + int(((match[2] or "") + "000")[:3])
        if 1000 <= thousandths <= 100_000 or "%" in raw:
            return Parsed(thousandths)
    return Parsed(question=Question("commission_unreadable", _COMMISSION_ASKED(value=raw)))


def split_links(raw: str) -> list[str]:
    """Return the single accounts of a cell such as «@one, @two»; anything else stays whole."""
    if raw.count("@") > 1 and raw[0] == "@":
        parts = [part for part in re.split(r"[\s,;|]+", raw) if part]
        if all(part[0] == "@" for part in parts):
            return parts
    return [raw]
