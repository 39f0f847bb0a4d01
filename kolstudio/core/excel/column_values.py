"""Looks at the values of a column: do at least 90 % of them read as a price, a link, a status …"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from kolstudio.core.excel.tables import Cell, CellError
from kolstudio.core.rules.cell_text import cell_text, is_blank
from kolstudio.core.rules.dates import parse_date
from kolstudio.core.rules.fold import fold, fold_header
from kolstudio.core.rules.numbers import parse_count
from kolstudio.core.rules.phones import parse_phones
from kolstudio.core.rules.prices import parse_price
from kolstudio.core.rules.row_columns import platform_words
from kolstudio.core.rules.words import Vocabulary

ENOUGH = 0.9
"""«The values fit»: the share of filled cells that must."""
_FEW_WORDS = 40
_MOST_CELLS = 5_000
_URL = re.compile(
    r"https?://|www\.|[\w.-]+\.(?:com|vn|net|me|be|watch|tv|co|org|app|ly|gg|info|shop|store|page|link)(?:/|$)",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"@?(?=[\w.\-]*[^\W\d_])[\w.\-]{1,60}")
_PLAIN_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_MONEY = re.compile(
    r"₫|đ(?![a-zà-ỹ])|vn[dđ]|\$|usd|[0-9] ?(?:tr|triệu|trieu|củ|cu|tỷ|tỉ|ty)(?![a-z])|vat"
    r"|/ ?(?:post|bài|video|clip|phiên)",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PERSON = re.compile(r"[^\W\d_][\w'’.]*(?: [^\W\d_][\w'’.]*){0,3}")
_NOT_STAFF = frozenset(
    ("agency", "group", "event", "referral", "booking", "internet", "google", "khac", "other")
)


class ValueTests:
    """The questions that can be asked about one cell; words come from the header data."""

    def __init__(
        self, data: Mapping[str, Any], fields: Vocabulary, platforms: Vocabulary, *, today: date
    ) -> None:
        words: Mapping[str, Any] = data["values"]
        self._sets = {
            name: frozenset(fold_header(word) for word in found)
            for name, found in words.items()
            if isinstance(found, list)
        }
        self.platforms = platform_words(platforms, words["platform_besides"])
        self._fields = fields
        self._today = today

    def words(self, name: str) -> Callable[[Cell], bool]:
        """Return the test «is one of these words» (type, tier, status, payment, tax)."""
        known = self._sets[name]
        return lambda cell: isinstance(cell, str) and fold_header(cell) in known

    @staticmethod
    def words_only(cell: Cell) -> bool:
        """Whether a cell is a text in which letters are the most, as in a name."""
        text = "".join(cell.split()) if isinstance(cell, str) else ""
        return 2 * sum(sign.isalpha() for sign in text) > len(text)

    def platform(self, cell: Cell) -> bool:
        """Whether every word of a cell is the name of a platform."""
        parts = platform_parts(cell) if isinstance(cell, str) else []
        return bool(parts) and all(part in self.platforms for part in parts)

    def field(self, cell: Cell) -> bool:
        """Whether a cell names a field of content (Làm đẹp, F&B …) in a few words."""
        return isinstance(cell, str) and len(cell) <= _FEW_WORDS and self._fields.find(cell) is not None

    def date(self, cell: Cell) -> bool:
        """Whether a cell is a date, or text written like one."""
        if isinstance(cell, date | datetime):
            return True
        if not isinstance(cell, str) or not re.search(r"[0-9][/.\-][0-9]", cell):
            return False
        read = parse_date(cell, today=self._today)
        return read.value is not None

    @staticmethod
    def url(cell: Cell) -> bool:
        """Whether a cell is an address."""
        return isinstance(cell, str) and _URL.match(cell.strip()) is not None

    @staticmethod
    def link(cell: Cell) -> bool:
        """Whether a cell is an address or a handle with @."""
        return isinstance(cell, str) and (_is_at_handle(cell.strip()) or _URL.match(cell.strip()) is not None)

    @staticmethod
    def handle(cell: Cell) -> bool:
        """Whether a cell is an address, or one word such as handles are made of."""
        text = cell.strip() if isinstance(cell, str) else ""
        return bool(text) and (_HANDLE.fullmatch(text) is not None or _URL.match(text) is not None)

    @staticmethod
    def count(cell: Cell) -> bool:
        """Whether a cell reads as a number of people (or is asked about as one)."""
        if isinstance(cell, bool) or not isinstance(cell, str | int | float):
            return False
        read = parse_count(cell)
        return read.value is not None or bool(read.question and read.question.readings)

    @classmethod
    def count_not_money(cls, cell: Cell) -> bool:
        """Whether a cell reads as a count with k or M, or is a plain number with thousands."""
        if isinstance(cell, str) and (_MONEY.search(cell) or _PLAIN_NUMBER.fullmatch(cell.strip())):
            return False
        return isinstance(cell, str) and cls.count(cell)

    @staticmethod
    def price(cell: Cell) -> bool:
        """Whether a cell reads as a price, «thoả thuận» and a bare number to be asked about included."""
        if isinstance(cell, bool) or not isinstance(cell, str | int | float):
            return False
        read = parse_price(cell)
        return read.value is not None or bool(read.question and read.question.readings)

    @classmethod
    def offer(cls, cell: Cell) -> bool:
        """Whether a cell reads as a price and not as a small number of pieces."""
        return cls.price(cell) and not cls.small_integer(cell)

    @classmethod
    def money(cls, cell: Cell) -> bool:
        """Whether a cell reads as a price and says so by a currency, a unit or a size."""
        if isinstance(cell, str) and _PLAIN_NUMBER.fullmatch(cell.strip()):
            return False
        return isinstance(cell, str) and cls.price(cell)

    @classmethod
    def amount(cls, cell: Cell) -> bool:
        """Whether a cell is an amount of money: a price, and not a bare number below 1,000."""
        number = plain_number(cell)
        return number >= 1000 if number is not None else cls.price(cell)

    @staticmethod
    def small_integer(cell: Cell) -> bool:
        """Whether a cell is a whole number from 0 to 20."""
        number = plain_number(cell)
        return number is not None and number == int(number) and 0 <= number <= 20

    @staticmethod
    def rate(cell: Cell) -> bool:
        """Whether a cell is a percentage or a number up to 100."""
        if isinstance(cell, str) and "%" in cell:
            return any(sign.isdigit() for sign in cell)
        number = plain_number(cell)
        return number is not None and number <= 100

    @staticmethod
    def large(cell: Cell) -> bool:
        """Whether a cell is a count above 100."""
        if isinstance(cell, bool) or not isinstance(cell, str | int | float):
            return False
        read = parse_count(cell)
        return read.value is not None and read.value > 100

    @staticmethod
    def digits(cell: Cell) -> bool:
        """Whether a cell holds digits and nothing else but marks."""
        return isinstance(cell, int | float) or (
            isinstance(cell, str) and re.fullmatch(r"[0-9.,\s+()\-]+", cell.strip()) is not None
        )

    @staticmethod
    def phone(cell: Cell) -> bool:
        """Whether a cell holds a telephone number."""
        if isinstance(cell, bool) or not isinstance(cell, str | int | float):
            return False
        read = parse_phones(cell)
        return bool(read.value) and all(remark.code != "phone_invalid" for remark in read.remarks)

    @staticmethod
    def email(cell: Cell) -> bool:
        """Whether a cell holds an e-mail address."""
        return isinstance(cell, str) and _EMAIL.search(cell) is not None

    @classmethod
    def zalo(cls, cell: Cell) -> bool:
        """Whether a cell is a Zalo number or a zalo.me address."""
        return cls.digits(cell) or (isinstance(cell, str) and ("zalo.me" in cell.lower() or cls.phone(cell)))

    @staticmethod
    def long_text(cell: Cell) -> bool:
        """Whether a cell is a sentence rather than a word."""
        return isinstance(cell, str) and len(cell) > _FEW_WORDS

    @staticmethod
    def has_digit(cell: Cell) -> bool:
        """Whether a cell holds any figure."""
        return isinstance(cell, int | float | date) or (
            isinstance(cell, str) and any(sign.isdigit() for sign in cell)
        )

    def kpi(self, cell: Cell) -> bool:
        """Whether a cell reads as a target figure: «500k view», 100.000."""
        return self.has_digit(cell) and not (
            isinstance(cell, str) and re.search(r"tu[oổ]i|[0-9]+ ?- ?[0-9]+", cell)
        )

    def staff(self, cell: Cell) -> bool:
        """Whether a cell looks like a colleague's name."""
        if not isinstance(cell, str) or _PERSON.fullmatch(cell.strip()) is None:
            return False
        folded = fold_header(cell)
        parts = cell.split()
        return (
            folded not in self.platforms
            and not _NOT_STAFF & set(folded.split())
            and all(part[:1].isupper() for part in parts)
            and not cell.isupper()
        )


class ColumnValues:
    """The filled cells of one column, with the share of them that pass a test."""

    def __init__(self, cells: Iterable[Cell]) -> None:
        """Take the cells of one column from below the header; long columns are looked at in 5,000 places."""
        present = [cell for cell in cells if cell is not None]
        self._present = present
        sample = present
        if len(present) > _MOST_CELLS:
            step = len(present) / _MOST_CELLS
            sample = [present[int(place * step)] for place in range(_MOST_CELLS)]
        self.filled: Sequence[Cell] = [cell for cell in sample if not is_blank(cell)]
        self.count = len(self.filled) if sample is present else len(present)
        """How many cells are filled in (in a long column, dashes included)."""
        self._distinct = Counter(
            (type(cell), cell) if not isinstance(cell, CellError) else (CellError, cell.shown)
            for cell in self.filled
        )

    def share(self, test: Callable[[Cell], bool]) -> float:
        """Return the share of the filled cells that pass; 0 when nothing is filled in."""
        if not self.filled:
            return 0.0
        passed = sum(
            times for (kind, cell), times in self._distinct.items() if kind is not CellError and test(cell)
        )
        return passed / len(self.filled)

    def fits(self, test: Callable[[Cell], bool]) -> bool:
        """Whether at least 90 % of the filled cells pass."""
        return self.share(test) >= ENOUGH

    def contradicts(self, test: Callable[[Cell], bool]) -> bool:
        """Whether at least 90 % of the filled cells fail."""
        return bool(self.filled) and self.share(test) <= 1 - ENOUGH

    def rising(self) -> bool:
        """Whether the cells count 1, 2, 3 …, possibly anew in each group."""
        if plain_number(next(iter(self._first(50)), None)) != 1:
            return False
        numbers = [plain_number(cell) for cell in self._first(_MOST_CELLS)]
        steps = sum(
            1
            for before, after in pairwise(numbers)
            if before is not None and after is not None and (after == before + 1 or after == 1)
        )
        if len(numbers) == 1:
            return True
        return steps >= ENOUGH * (len(numbers) - 1) and len(set(numbers)) > 1

    def _first(self, most: int) -> list[Cell]:
        return [cell for cell in self._present[:most] if not is_blank(cell)]

    def numbers(self) -> int:
        """Return how many of the looked-at cells are stored as numbers."""
        return sum(1 for cell in self.filled if isinstance(cell, int | float))

    def samples(self, most: int = 3) -> tuple[str, ...]:
        """Return the first few different cells as text."""
        texts = dict.fromkeys(cell_text(cell) for cell in self._first(200))
        return tuple(texts)[:most]


def plain_number(cell: Cell) -> float | None:
    """Return the number of a number cell or of a text of digits with one decimal mark; else None."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return float(cell)
    if isinstance(cell, str) and re.fullmatch(r"\s*[0-9]+(?:[.,][0-9]+)?\s*", cell):
        return float(cell.strip().replace(",", "."))
    return None


def platform_parts(text: str) -> list[str]:
    """Return the folded words between the separators of a platform cell: «FB, TikTok»."""
    return [folded for part in re.split(r"[,;/+&|\n]|\bvà\b", text) if (folded := fold_header(part))]


def _is_at_handle(text: str) -> bool:
    return len(text) > 1 and text[0] == "@" and " " not in text and fold(text) != "@"
