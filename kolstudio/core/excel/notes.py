"""Remarks about a file as a whole, for the import preview."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kolstudio.core.excel.tables import SheetInfo, column_letters
from kolstudio.core.model.codes import ProblemLevel
from kolstudio.core.model.reading import Remark
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_LISTED = 20


def _remark(code: str, level: ProblemLevel, text: Text) -> list[Remark]:
    return [Remark(code, level, text)]


def _some(items: Sequence[str]) -> str:
    return ", ".join(items[:_LISTED]) + (" …" if len(items) > _LISTED else "")


def _spans(numbers: Iterable[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for number in numbers:
        if spans and spans[-1][1] == number - 1:
            spans[-1] = (spans[-1][0], number)
        else:
            spans.append((number, number))
    return spans


def sheets(chosen: str, infos: Iterable[SheetInfo]) -> list[Remark]:
    """Other sheets that may hold something: the visible ones, and the hidden ones."""
    others = [info for info in infos if info.name != chosen and info.row_count != 0]
    remarks: list[Remark] = []
    visible = [info.name for info in others if not info.hidden]
    if visible:
        text = QT_TRANSLATE_NOOP("Reading", "Only the sheet {sheet} is read. The file also has: {sheets}.")
        remarks += _remark("other_sheets", ProblemLevel.INFO, text(sheet=chosen, sheets=_some(visible)))
    hidden = [info.name for info in others if info.hidden]
    if hidden:
        text = QT_TRANSLATE_NOOP("Reading", "Hidden sheets, not read: {sheets}.")
        remarks += _remark("hidden_sheets", ProblemLevel.INFO, text(sheets=_some(hidden)))
    return remarks


def hidden_rows(numbers: Sequence[int]) -> list[Remark]:
    """Rows that the spreadsheet does not show (by number, rising)."""
    if not numbers:
        return []
    spans = [f"{first}-{last}" if last > first else str(first) for first, last in _spans(numbers)]
    text = QT_TRANSLATE_NOOP("Reading", "Rows hidden in the spreadsheet ({count}): {rows}.")
    return _remark("hidden_rows", ProblemLevel.WARNING, text(count=len(numbers), rows=_some(spans)))


def hidden_columns(numbers: Sequence[int]) -> list[Remark]:
    """Columns that the spreadsheet does not show (by number, rising)."""
    if not numbers:
        return []
    text = QT_TRANSLATE_NOOP("Reading", "Columns hidden in the spreadsheet: {columns}.")
    return _remark(
        "hidden_columns",
        ProblemLevel.WARNING,
        text(columns=_some([column_letters(number) for number in numbers])),
    )


def unstored_formulas(places: Sequence[tuple[int, int]]) -> list[Remark]:
    """Formulas without a stored result, by (row, column) number."""
    if not places:
        return []
    text = QT_TRANSLATE_NOOP(
        "Reading",
        "Formulas without a stored result ({count}): {cells}. "
        "Open the file in Excel, save it and import it again.",
    )
    cells = [f"{column_letters(column)}{row}" for row, column in places[: _LISTED + 1]]
    return _remark("formula_without_value", ProblemLevel.WARNING, text(count=len(places), cells=_some(cells)))


def legacy_font(font: str) -> list[Remark]:
    """Vietnamese typed for a font of before Unicode."""
    text = QT_TRANSLATE_NOOP(
        "Reading",
        "The text looks like Vietnamese in the old {font} encoding. "
        "Convert it to Unicode (in UniKey: Toolkit), then import it again.",
    )
    return _remark("legacy_font", ProblemLevel.WARNING, text(font=font))


def encoding_guessed(encoding: str, other: str) -> list[Remark]:
    """A text file that does not say how it is encoded."""
    text = QT_TRANSLATE_NOOP(
        "Reading",
        "The file does not say its encoding; it was read as {encoding}. "
        "If letters look wrong, choose {other}.",
    )
    return _remark("encoding_guessed", ProblemLevel.WARNING, text(encoding=encoding, other=other))


def undecodable(count: int) -> list[Remark]:
    """Bytes that mean nothing in the encoding; they show as �."""
    if not count:
        return []
    text = QT_TRANSLATE_NOOP("Reading", "Characters that could not be decoded and show as �: {count}.")
    return _remark("undecodable", ProblemLevel.WARNING, text(count=count))


def text_as_workbook() -> list[Remark]:
    """A text file under the name of an old workbook."""
    text = QT_TRANSLATE_NOOP("Reading", "The file is named .xls but holds plain text; it was read as text.")
    return _remark("text_as_workbook", ProblemLevel.INFO, text)
