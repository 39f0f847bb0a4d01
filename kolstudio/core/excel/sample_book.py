"""Writes the messy list of the sample data as a real workbook, as an owner would have kept it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import xlsxwriter

from kolstudio.core.excel.atomic import Expected, put_in_place

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_sample_list(data: Mapping[str, Any], target: Path) -> None:
    """Write the list (`resources/sample/list.json`) to an .xlsx file, replacing it when it exists.

    Cells are texts, numbers, `{"percent": 0.07}` or null; rows may be group rows or a total row.
    Raises `EnvironmentFault` as `atomic.put_in_place` does; the target is then as it was.
    """
    put_in_place(target, lambda path: _write(data, path))


def _write(data: Mapping[str, Any], path: Path) -> dict[str, Expected]:
    book = xlsxwriter.Workbook(str(path), _OPTIONS)
    sheet = book.add_worksheet(data["sheet"])
    title = book.add_format({"bold": True, "font_size": 14})
    header = book.add_format(
        {"bold": True, "text_wrap": True, "border": 1, "bg_color": "#FFE699", "align": "center"}
    )
    group = book.add_format({"bold": True, "bg_color": "#E2EFDA"})
    percent = book.add_format({"num_format": "0.0%"})
    last = len(data["header"]) - 1
    for column, width in enumerate(data["widths"]):
        sheet.set_column(column, column, width)
    row = 0
    for text in data["titles"]:
        sheet.merge_range(row, 0, row, last, text, title)
        row += 1
    for column, text in enumerate(data["header"]):
        sheet.write_string(row, column, text, header)
    for content in data["rows"]:
        row += 1
        if "group" in content:
            sheet.merge_range(row, 0, row, last, content["group"], group)
        elif "total" in content:
            total = content["total"]
            sheet.write_string(row, 1, total["label"], group)
            sheet.write_string(row, total["column"], total["text"], group)
        else:
            for column, cell in enumerate(content["cells"]):
                _write_cell(sheet, row, column, cell, percent)
    book.close()
    return {data["sheet"]: Expected(row + 1, 0)}


def _write_cell(sheet: Any, row: int, column: int, cell: object, percent: Any) -> None:
    if isinstance(cell, dict):
        sheet.write_number(row, column, cell["percent"], percent)
    elif isinstance(cell, str):
        sheet.write_string(row, column, cell)
    elif cell is not None:
        sheet.write_number(row, column, cell)
