"""Reads a workbook of ours back as it will be seen: every sheet, its rows, its cells as shown."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from openpyxl import load_workbook

from kolstudio.core.model.books import SheetPreview
from kolstudio.core.rules.formats import format_date, format_number
from kolstudio.core.texts import Language

MOST_ROWS = 400
"""So many rows of a sheet are read at most."""
_QUOTED = re.compile(r'"([^"]*)"')
_NUMBER = re.compile(r"[#0][#0,]*(?:\.([0#]+))?%?")


def read_book(path: Path, language: Language) -> tuple[SheetPreview, ...]:
    """Return the sheets in order; numbers and dates are written as the book shows them in this language."""
    with warnings.catch_warnings(), closing(load_workbook(path, read_only=True, data_only=True)) as book:
        warnings.filterwarnings("ignore", module="openpyxl")
        return tuple(SheetPreview(sheet.title, tuple(_rows(sheet, language))) for sheet in book.worksheets)


def _rows(sheet: object, language: Language) -> Iterator[tuple[str, ...]]:
    rows = sheet.iter_rows(max_row=MOST_ROWS)  # type: ignore[attr-defined]
    for row in rows:
        yield tuple(shown(cell.value, cell.number_format or "", language) for cell in row)


def shown(value: object, number_format: str, language: Language) -> str:
    """Return a value as a cell with this number format shows it."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return format_date(value.date())
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    return _number(value, number_format, language)


def _number(value: int | float, number_format: str, language: Language) -> str:
    section = _section(value, number_format)
    literals: list[str] = []

    def keep(found: re.Match[str]) -> str:
        literals.append(found[1])
        return "\x00"

    pattern = re.sub(r"\[[^\]]*\]|_.|\*.|\\", "", _QUOTED.sub(keep, section))
    found = _NUMBER.search(pattern)
    if found is None:
        return "".join(literals).strip() if literals else _digits(value, None, language)
    percent = found[0].endswith("%")
    amount = abs(value) * (100 if percent else 1)
    words = _digits(amount, len(found[1] or ""), language) + ("%" if percent else "")
    sign = "-" if value < 0 and ";" not in number_format else ""
    text = pattern[: found.start()] + sign + words + pattern[found.end() :]
    for literal in literals:
        text = text.replace("\x00", literal, 1)
    return text.strip()


def _section(value: int | float, number_format: str) -> str:
    """Return the part of a number format that is for this value."""
    parts = number_format.split(";")
    asked = re.match(r"\[=(-?\d+)\]", parts[0])
    if asked:
        return parts[0] if value == int(asked[1]) or len(parts) == 1 else parts[1]
    if len(parts) > 2 and value == 0:
        return parts[2]
    return parts[1] if len(parts) > 1 and value < 0 else parts[0]


def _digits(value: int | float, places: int | None, language: Language) -> str:
    if places is None:
        places = 0 if float(value).is_integer() else 2
    whole, _, rest = f"{value:.{places}f}".partition(".")
    mark = "," if language == "vi" else "."
    return format_number(int(whole), language) + (f"{mark}{rest}" if rest else "")
