"""What the preview says: values as understood, what becomes of a row, the answers to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kolstudio.core.model.codes import DuplicateMode, Platform, ProblemLevel, Unit
from kolstudio.core.model.importing import ColumnMapping, Problem, RowOutcome, RowState
from kolstudio.core.model.reading import Area, ChannelLink, Phone, Price
from kolstudio.core.rules.formats import (
    format_date,
    format_money,
    format_number,
    format_percent,
    format_phone,
    short_money,
)
from kolstudio.core.rules.import_fields import FIELDS, LEFT_OUT, field_label
from kolstudio.core.rules.labels import code_text, platform_text, unit_text
from kolstudio.core.rules.places import Places
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text
from kolstudio.ui.theme.tokens import Tone

NOT_KNOWN = QT_TRANSLATE_NOOP("ImportScreen", "To the notes")
_NEGOTIABLE = QT_TRANSLATE_NOOP("ImportScreen", "negotiable")
_BARTER = QT_TRANSLATE_NOOP("ImportScreen", "barter")
_UP_TO = QT_TRANSLATE_NOOP("ImportScreen", "up to {high}")
_FROM = QT_TRANSLATE_NOOP("ImportScreen", "from {low}")
_SAME_PERSON = QT_TRANSLATE_NOOP("ImportScreen", "Same person?")
_SAME_PHONE = QT_TRANSLATE_NOOP("ImportScreen", "Same phone number?")
_SAME_NAME = QT_TRANSLATE_NOOP("ImportScreen", "Same name?")
_FIX_NAME = QT_TRANSLATE_NOOP("ImportScreen", "To fix: no name")
_CHECK = QT_TRANSLATE_NOOP("ImportScreen", "To answer: {columns}")
_LOOK = QT_TRANSLATE_NOOP("ImportScreen", "Please check: {columns}")
_UPDATED = QT_TRANSLATE_NOOP("ImportScreen", "Updates a person you have")
_JOINS = QT_TRANSLATE_NOOP("ImportScreen", "Goes to row {row}")
_SKIPPED = QT_TRANSLATE_NOOP("ImportScreen", "Skipped")
_REASONS = {
    "blank": QT_TRANSLATE_NOOP("ImportScreen", "Skipped: empty row"),
    "header": QT_TRANSLATE_NOOP("ImportScreen", "Skipped: header again"),
    "group": QT_TRANSLATE_NOOP("ImportScreen", "Skipped: title of a group"),
    "total": QT_TRANSLATE_NOOP("ImportScreen", "Skipped: total row"),
    "hidden": QT_TRANSLATE_NOOP("ImportScreen", "Skipped: hidden row"),
}
_ANSWERS = {
    "fraction": QT_TRANSLATE_NOOP("ImportScreen", "7 %"),
    "percent": QT_TRANSLATE_NOOP("ImportScreen", "0.07 %"),
    "1000000": QT_TRANSLATE_NOOP("ImportScreen", "Millions"),
    "1000": QT_TRANSLATE_NOOP("ImportScreen", "Thousands"),
    "1": QT_TRANSLATE_NOOP("ImportScreen", "As written"),
    "hold": QT_TRANSLATE_NOOP("ImportScreen", "Leave for now"),
    "merge": QT_TRANSLATE_NOOP("ImportScreen", "Same people"),
    "add": QT_TRANSLATE_NOOP("ImportScreen", "New people"),
    "leave": QT_TRANSLATE_NOOP("ImportScreen", "Leave out"),
    "take": QT_TRANSLATE_NOOP("ImportScreen", "Take too"),
}
DECISIONS: tuple[tuple[DuplicateMode, Text], ...] = (
    (DuplicateMode.MERGE, QT_TRANSLATE_NOOP("ImportScreen", "The same person: put together")),
    (DuplicateMode.ADD, QT_TRANSLATE_NOOP("ImportScreen", "Somebody else: add as new")),
    (DuplicateMode.HOLD, QT_TRANSLATE_NOOP("ImportScreen", "Leave for now")),
)
"""What can be done with one possible duplicate."""


@dataclass(frozen=True, slots=True)
class Note:
    """The short word at the end of a row, and the whole of it."""

    text: Text
    tone: Tone
    problems: tuple[Problem, ...] = ()


def row_note(row: RowOutcome) -> Note | None:
    """Return what is to be known about a row; None when it simply comes in."""
    if row.state is RowState.SKIPPED:
        return Note(_REASONS.get(row.reason, _SKIPPED), "", row.problems)
    if row.state is RowState.DUPLICATES:
        words = {
            "duplicate_name": _SAME_NAME,
            "shared_phone": _SAME_PHONE,
            "duplicate_phone": _SAME_PHONE,
        }
        return Note(words.get(row.reason, _SAME_PERSON), "watch", row.problems)
    asked = _columns(row.problems, ProblemLevel.QUESTION)
    if row.state is RowState.NEEDS_FIX:
        if len(asked) > 1:
            return Note(_CHECK(columns=", ".join(asked)), "watch", row.problems)
        return Note(_FIX_NAME, "watch", row.problems)
    if asked:
        return Note(_CHECK(columns=", ".join(asked)), "watch", row.problems)
    warned = _columns(row.problems, ProblemLevel.WARNING)
    if warned:
        return Note(_LOOK(columns=", ".join(warned)), "", row.problems)
    if row.state is RowState.UPDATED:
        text = _UPDATED if row.same_as is None else _JOINS(row=row.same_as)
        return Note(text, "good", row.problems)
    return None


def _columns(problems: Sequence[Problem], level: ProblemLevel) -> list[str]:
    return list(dict.fromkeys(one.column for one in problems if one.level is level and one.column))


def column_field(column: ColumnMapping) -> Text:
    """Return what a column is taken for."""
    return NOT_KNOWN if column.field is None else field_label(column.field)


def column_tone(column: ColumnMapping) -> Tone:
    """Return green for a field that was recognised, grey for notes and what is left out."""
    if column.questions:
        return "watch"
    return "" if column.field in (None, "note", "ignore", *LEFT_OUT) else "good"


def answer_text(answer: str) -> Text | str:
    """Return an answer of a question about a column as it is offered."""
    if answer in _ANSWERS:
        return _ANSWERS[answer]
    return field_label(answer) if answer in FIELDS else answer


@dataclass(frozen=True, slots=True)
class CellChoice:
    """One way to read a cell: as it is offered, and as it could have been typed."""

    label: str
    typed: str


class Wording:
    """Writes values in one language."""

    def __init__(self, texts: Catalogue, places: Places) -> None:
        self._texts = texts
        self._language = texts.language
        self._places = places

    def say(self, text: Text | str) -> str:
        """Return a text in the language."""
        return text if isinstance(text, str) else self._texts.render(text)

    def value(self, value: object, column: ColumnMapping) -> str:
        """Return a value as understood; empty when there is none."""
        base = _base(column)
        if value is None:
            return ""
        if isinstance(value, Price):
            return self.price(value)
        if isinstance(value, Phone):
            return format_phone(value.number)
        if isinstance(value, Area):
            return self.area(value)
        if isinstance(value, ChannelLink):
            return f"@{value.handle}" if value.handle else value.url or ""
        if isinstance(value, Platform):
            return self.say(platform_text(value))
        if isinstance(value, bool):
            return ""
        if isinstance(value, int):
            percent = base in ("er", "commission")
            return self._percent(value) if percent else self._number(value, base)
        if isinstance(value, date):
            return format_date(value)
        if isinstance(value, tuple):
            parts = [self._part(part, column) for part in value]
            return ", ".join(part for part in parts if part)
        known = code_text(base, str(value)) if base else None
        return self.say(known) if known is not None else str(value)

    def _percent(self, value: int) -> str:
        return format_percent(value, self._language, 1 if value % 1000 else 0)

    def _number(self, value: int, base: str) -> str:
        return str(value) if base == "birth" else format_number(value, self._language)

    def _part(self, part: object, column: ColumnMapping) -> str:
        if isinstance(part, tuple):
            return str(part[-1])
        return self.value(part, column)

    def price(self, price: Price) -> str:
        """Return a price: one amount in full, a range in short, its unit and commission."""
        low, high = price.min, price.max
        said = ""
        if low is not None and low == high:
            said = format_money(low, price.currency, self._language)
        elif low is not None and high is not None:
            said = f"{self._short(low, price)} – {self._short(high, price)}"
        elif low is not None:
            said = self.say(_FROM(low=self._short(low, price)))
        elif high is not None:
            said = self.say(_UP_TO(high=self._short(high, price)))
        if said and price.quantity > 1:
            said = f"{said} / {price.quantity} {self.say(unit_text(price.unit))}"
        elif said and price.unit is not Unit.ITEM:
            said = f"{said} / {self.say(unit_text(price.unit))}"
        parts = [said] if said else []
        if price.commission is not None:
            parts.append(format_percent(price.commission, self._language, 0))
        said = " + ".join(parts)
        if said:
            return said
        return self.say(_NEGOTIABLE if price.negotiable else _BARTER) if _open(price) else ""

    def _short(self, amount: int, price: Price) -> str:
        return short_money(amount, self._language, price.currency)

    def area(self, area: Area) -> str:
        """Return a place by its name of today, the former one in brackets."""
        if area.province or area.region or area.country:
            return self._places.describe(area, self._language)
        known = code_text("reach", str(area.reach)) if area.reach is not None else None
        return self.say(known) if known is not None else ""

    def choices(self, problem: Problem, column: ColumnMapping) -> list[CellChoice]:
        """Return the readings that a cell's question offers and that can be typed."""
        found = []
        for reading in problem.readings:
            typed = self._typed(reading, column)
            if typed:
                found.append(CellChoice(self.value(reading, column), typed))
        return found

    def _typed(self, reading: object, column: ColumnMapping) -> str:
        if isinstance(reading, Price):
            plain = reading == Price(reading.min, reading.max, unit=reading.unit, vat=reading.vat)
            if not plain or reading.min is None or reading.min != reading.max:
                return ""
            return f"{reading.min} đ"
        if isinstance(reading, Area):
            if reading.province_old:
                return self._places.old_name(reading.province_old)
            return self._places.name(reading.province) if reading.province else ""
        if isinstance(reading, int) and not isinstance(reading, bool):
            base = _base(column)
            if base in ("er", "commission"):
                return format_percent(reading, "en", 3)
            return str(reading) if column.unit in (None, 1) else ""
        return ""


def _base(column: ColumnMapping) -> str:
    return FIELDS[column.field].base if column.field is not None else ""


def _open(price: Price) -> bool:
    return price.negotiable or price.barter
