"""Writes rows of the roster for the clipboard, so that a spreadsheet takes them as cells."""

from __future__ import annotations

from collections.abc import Sequence

from kolstudio.core.model.roster import RosterRow
from kolstudio.core.rules.formats import MISSING
from kolstudio.core.service import roster
from kolstudio.core.service.library import Library
from kolstudio.core.texts import Catalogue
from kolstudio.ui.models.roster_columns import CHECK
from kolstudio.ui.models.roster_rows import RowTexts

_AT_ONCE = 500
_FIGURES = ("followers", "price_min", "fit", "birth_year")
_FORMULA = ("=", "+", "-", "@")


def as_lines(library: Library, ids: Sequence[int], keys: Sequence[str], texts: Catalogue) -> list[str]:
    """Return one line per person: the cells of these columns, separated by tabs.

    Figures are plain numbers, phones keep their leading 0 by their spaces, and no text can become a
    formula.
    """
    wanted = [key for key in keys if key != CHECK]
    rows = RowTexts(texts, library.places, wanted)
    lines: list[str] = []
    for start in range(0, len(ids), _AT_ONCE):
        some = list(ids[start : start + _AT_ONCE])
        found = roster.page(library, some)
        lines += [_line(found[one], rows) for one in some if one in found]
    return lines


def _line(row: RosterRow, rows: RowTexts) -> str:
    shown = rows.show(row)
    cells = []
    for key, cell in zip(rows.keys, shown.cells, strict=True):
        value = getattr(row, key) if key in _FIGURES else None
        if key in _FIGURES and (value is not None or key == "fit"):
            cells.append("" if value is None else str(value))
        else:
            cells.append("" if cell == MISSING else _safe(cell))
    return "\t".join(cells)


def _safe(cell: str) -> str:
    text = " ".join(cell.split())
    return f"'{text}" if text.startswith(_FORMULA) else text
