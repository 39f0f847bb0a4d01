"""The two libraries that read workbooks, as sources of rows; used only inside the reading child."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kolstudio.core.excel import caps, refusals
from kolstudio.core.excel.package_parts import Package, SheetPart
from kolstudio.core.excel.preflight import Format

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook


@dataclass(slots=True)
class RowSource:
    """The rows of one sheet from row 1 on, as a library delivers them; each begins at `first_column`."""

    rows: Iterator[Iterable[object]]
    first_column: int = 1
    last_row: int | None = None
    """None when the library says that nothing is there, or says nothing."""
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    """(top, left, bottom, right), numbers from 1."""


def from_calamine(path: Path, name: str, parts: list[SheetPart]) -> RowSource | None:
    """Return the rows that calamine reads, or None when it refuses the file."""
    from python_calamine import PasswordError

    try:
        book = open_calamine(path, "xlsx")
        names = book.sheet_names
        if name in names:
            return calamine_sheet(book, names.index(name))
        if len(names) == len(parts):
            return calamine_sheet(book, [part.name for part in parts].index(name))
        return None
    except PasswordError:
        raise refusals.password(path.name) from None
    except (KeyboardInterrupt, SystemExit, MemoryError, OSError):
        raise
    except BaseException:  # a panic of the Rust library is a BaseException
        return None


def open_calamine(path: Path, kind: Format) -> CalamineWorkbook:
    """Open by content; where that fails, the name may lead to a clearer error, such as a password."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with path.open("rb") as file:
            return CalamineWorkbook.from_filelike(file)
    except CalamineError:
        if path.suffix.lower() != f".{kind}":
            raise
        return CalamineWorkbook.from_path(path)


def calamine_sheet(book: CalamineWorkbook, index: int) -> RowSource:
    """Return the rows of one sheet: calamine delivers all rows from the top, and no blank columns before."""
    sheet = book.get_sheet_by_index(index)
    start = sheet.start or (0, 0)
    merges = [(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in _merges(sheet)]
    last = None if sheet.end is None else sheet.end[0] + 1
    return RowSource(iter(sheet.iter_rows()), start[1] + 1, last, merges)


def _merges(sheet: object) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    ranges: list[tuple[tuple[int, int], tuple[int, int]]] | None = getattr(sheet, "merged_cell_ranges", None)
    return (ranges or [])[: caps.MAX_MERGES]


def check_dimension(package: Package, sheet: SheetPart) -> None:
    """Keep from openpyxl a large sheet that it would parse whole before the first row."""
    part = sheet.part
    assert part is not None
    if part.file_size <= caps.MAX_UNMEASURED_SHEET_BYTES:
        return
    with package.stream(part) as stream:
        head = stream.read(64 << 10)
    if b"dimension" not in head.partition(b"sheetData")[0]:
        raise refusals.damaged(package.name)


def from_openpyxl(path: Path, name: str) -> RowSource:
    """Return the rows that openpyxl reads; it trusts no dimension and follows no link."""
    os.environ["OPENPYXL_LXML"] = "False"
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    sheet = book[name]
    sheet.reset_dimensions()
    return RowSource(iter(sheet.iter_rows(values_only=True)))
