"""Turns what the workbook libraries deliver into `Cell` values that nothing was lost from in silence."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from unicodedata import normalize

from kolstudio.core.excel.tables import Cell, CellError

FIRST_DATE = date(1900, 3, 1)
"""Spreadsheet dates before it are wrong by a day or are numbers in a date format."""
_SHARED_TEXTS = 20_000


class RowConverter:
    """Converts rows; equal short texts become one object, which keeps memory and messages small."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def __call__(self, values: Iterable[object]) -> list[Cell]:
        """Return the cells of one row, as long as the row given."""
        texts = self._texts
        cells: list[Cell] = []
        append = cells.append
        for value in values:
            if type(value) is str:
                known = texts.get(value)
                append((known or self._text(value)) if value else None)
            elif type(value) is float and value.is_integer():
                append(int(value))
            else:
                append(convert(value))
        return cells

    def _text(self, value: str) -> Cell:
        text = clean_text(value)
        if text and len(value) < 64 and len(self._texts) < _SHARED_TEXTS:
            self._texts[value] = text
        return text or None


def clean_text(text: str) -> str:
    """Return the text in NFC and without NUL, which no store can hold."""
    if "\x00" in text:
        text = text.replace("\x00", "")
    return text if text.isascii() else normalize("NFC", text)


def convert(value: object) -> Cell:
    """Return one value as a cell; what is no value (nan, a date of 1900) becomes a `CellError`."""
    match value:
        case None | bool() | int():
            return value
        case float():
            if not math.isfinite(value):
                return CellError(str(value), "not_a_number")
            return int(value) if value.is_integer() else value
        case str():
            return clean_text(value) or None
        case datetime():
            return _date(value.replace(tzinfo=None))
        case date():
            return _date(value)
        case time():
            if value == time():  # also what a number below 1 in a date format is delivered as
                return CellError("00:00", "date_out_of_range")
            return value.isoformat("seconds" if value.second else "minutes")
        case timedelta():
            return _duration(value)
        case _:
            return clean_text(str(value)) or None


def _date(value: date | datetime) -> Cell:
    day = value.date() if isinstance(value, datetime) else value
    if day < FIRST_DATE:
        return CellError(day.isoformat(), "date_out_of_range")
    if isinstance(value, datetime) and value.time() != time():
        return value
    return day


def _duration(value: timedelta) -> str:
    sign = "-" if value < timedelta() else ""
    minutes, seconds = divmod(round(abs(value).total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours}:{minutes:02}:{seconds:02}"
