"""A spreadsheet cell as text, the way its owner sees it."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime

from kolstudio.core.rules.numbers import is_missing, whole_number

_GUARDED = frozenset("=+-@")


def cell_text(cell: object) -> str:
    """Return a cell as trimmed text in NFC: 12.0 is «12», a date 31/12/2026, an error what it shows.

    A leading ' is dropped before = + - @, where spreadsheets put it to keep text from being a formula.
    """
    if isinstance(cell, str):
        text = cell.strip()
        if text[:1] == "'" and text[1:2] in _GUARDED and len(text) > 1:
            text = text[1:]
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, float):
        return whole_number(cell)
    if isinstance(cell, datetime):
        moment = f"{cell:%d/%m/%Y}"
        return moment if (cell.hour, cell.minute, cell.second) == (0, 0, 0) else f"{moment} {cell:%H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    return str(getattr(cell, "shown", cell)).strip()


def is_blank(cell: object) -> bool:
    """Tell whether a cell holds nothing: empty, or a word for it («-», «N/A», «nan» …)."""
    return cell is None or (isinstance(cell, str) and is_missing(cell))
