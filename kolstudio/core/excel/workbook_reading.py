"""Reads one sheet of an xlsx, xlsm, xlsb, xls or ods file; runs only inside the reading child.

python-calamine comes first; openpyxl takes the xlsx files that calamine refuses. Both may hang,
abort or eat memory on crafted files, which is why nothing here runs in the owner's process.
"""

from __future__ import annotations

import os
import zipfile
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kolstudio.core.errors import KnownError
from kolstudio.core.excel import caps, notes, refusals
from kolstudio.core.excel.error_cells import find_errors
from kolstudio.core.excel.formats_scan import ImplausibleSheet, SheetScan, last_content_row, scan_sheet
from kolstudio.core.excel.legacy_fonts import LegacyFontWatch
from kolstudio.core.excel.messages import Finished, Sink
from kolstudio.core.excel.package_parts import Package, SheetPart
from kolstudio.core.excel.preflight import Format
from kolstudio.core.excel.tables import Cell, CellError, Merge, PercentCells, SheetInfo
from kolstudio.core.excel.values import RowConverter
from kolstudio.core.model.reading import Remark

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

Rows = Iterator[Iterable[object]]


@dataclass(slots=True)
class _Choice:
    """The sheet that is read, and what is known about all of them."""

    name: str
    infos: dict[str, SheetInfo]
    scan: SheetScan | None = None
    part: SheetPart | None = None


@dataclass(slots=True)
class _Source:
    """The rows of one sheet as a library delivers them."""

    rows: Rows
    first_row: int = 1
    first_column: int = 1
    last_row: int | None = None
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)


def read_file(
    path: Path, kind: Format, sheet: str | None, sink: Sink, *, skip_calamine: bool = False
) -> None:
    """Read one sheet of a workbook into `sink`; raise the `KnownError` that says why not."""
    try:
        if kind == "xlsx":
            _read_xlsx(path, sheet, sink, skip_calamine)
        else:
            _read_other(path, kind, sheet, sink)
    except (KnownError, MemoryError):
        raise
    except ImplausibleSheet:
        raise refusals.damaged(path.name) from None
    except PermissionError:
        raise refusals.locked(path.name) from None
    except Exception as error:  # any parser's own error: the file contradicts its format
        raise refusals.damaged(path.name) from error


def _read_xlsx(path: Path, sheet: str | None, sink: Sink, skip_calamine: bool) -> None:
    with zipfile.ZipFile(path) as archive:
        package = Package(archive, path.name)
        styles = package.percent_styles()
        choice = _choose_part(package, sheet, styles or frozenset(), sink)
        scan = choice.scan
        assert scan is not None and choice.part is not None and choice.part.part is not None
        if scan.reliable and scan.last_row > caps.MAX_ROWS:
            raise refusals.too_many_rows(path.name)
        source = None
        if not skip_calamine:
            source = _calamine_source(path, choice.name, package.sheets)
        if source is None:
            _check_dimension(package, choice.part)
            source = _openpyxl_source(path, choice.name)
        source.merges = scan.merges
        known = scan.reliable and styles is not None
        _deliver(path.name, "xlsx", choice, source, sink, percent_known=known)


def _choose_part(package: Package, sheet: str | None, styles: frozenset[int], sink: Sink) -> _Choice:
    """Scan the sheet asked for, or the visible ones until one holds something; glance at the others."""
    infos = {part.name: SheetInfo(part.name, part.hidden) for part in package.sheets if part.part is not None}
    choice = _Choice("", infos)
    names = [part.name for part in package.sheets]
    for part in _candidates(package.sheets, sheet, names):
        if part.part is None:
            continue
        targets = package.link_targets(part.part)
        with package.stream(part.part) as stream:
            scan = scan_sheet(stream, percent_styles=styles, link_targets=targets, tick=sink.tick)
        holds = scan.last_row > 0 or scan.errors or scan.unstored or not scan.reliable
        infos[part.name] = SheetInfo(part.name, part.hidden, scan.last_row if scan.reliable else None)
        if holds:
            choice.name, choice.scan, choice.part = part.name, scan, part
            break
    hidden: list[str] = []
    for part in package.sheets:
        if part.part is not None and infos[part.name].row_count is None and part.name != choice.name:
            with package.stream(part.part) as stream:
                count = last_content_row(stream, sink.tick)
            infos[part.name] = SheetInfo(part.name, part.hidden, count)
            if part.hidden and count != 0:
                hidden.append(part.name)
    if choice.part is None:
        raise refusals.empty_sheet(sheet) if sheet else refusals.empty_workbook(package.name, hidden)
    return choice


def _candidates(sheets: list[SheetPart], wanted: str | None, names: list[str]) -> list[SheetPart]:
    if wanted is None:
        return [part for part in sheets if not part.hidden]
    name = _find_name(wanted, names)
    return [part for part in sheets if part.name == name][:1]


def _find_name(wanted: str, names: list[str]) -> str:
    """Return the sheet's name as written in the file; capitals and blanks around it do not count."""
    for fold in (str, lambda name: name.strip().casefold()):
        for name in names:
            if fold(name) == fold(wanted):
                return name
    raise refusals.unknown_sheet(wanted, names)


def _calamine_source(path: Path, name: str, parts: list[SheetPart]) -> _Source | None:
    """Return the rows that calamine reads, or None when it refuses the file."""
    from python_calamine import PasswordError

    try:
        book = _open_calamine(path, "xlsx")
        names = book.sheet_names
        if name in names:
            return _calamine_sheet(book, names.index(name))
        if len(names) == len(parts):
            return _calamine_sheet(book, [part.name for part in parts].index(name))
        return None
    except PasswordError:
        raise refusals.password(path.name) from None
    except (KeyboardInterrupt, SystemExit, MemoryError, OSError):
        raise
    except BaseException:  # a panic of the Rust library is a BaseException
        return None


def _open_calamine(path: Path, kind: Format) -> CalamineWorkbook:
    """Open by content; where that fails, the name may lead to a clearer error, such as a password."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with path.open("rb") as file:
            return CalamineWorkbook.from_filelike(file)
    except CalamineError:
        if path.suffix.lower() != f".{kind}":
            raise
        return CalamineWorkbook.from_path(path)


def _calamine_sheet(book: CalamineWorkbook, index: int) -> _Source:
    sheet = book.get_sheet_by_index(index)
    start = sheet.start or (0, 0)
    merges = [(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in _merges(sheet)]
    last = None if sheet.end is None else sheet.end[0] + 1
    return _Source(iter(sheet.iter_rows()), 1, start[1] + 1, last, merges)


def _merges(sheet: object) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    ranges: list[tuple[tuple[int, int], tuple[int, int]]] | None = getattr(sheet, "merged_cell_ranges", None)
    return (ranges or [])[: caps.MAX_MERGES]


def _check_dimension(package: Package, sheet: SheetPart) -> None:
    """Keep from openpyxl a large sheet that it would parse whole before the first row."""
    part = sheet.part
    assert part is not None
    if part.file_size <= caps.MAX_UNMEASURED_SHEET_BYTES:
        return
    with package.stream(part) as stream:
        head = stream.read(64 << 10)
    if b"dimension" not in head.partition(b"sheetData")[0]:
        raise refusals.damaged(package.name)


def _openpyxl_source(path: Path, name: str) -> _Source:
    os.environ["OPENPYXL_LXML"] = "False"
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    sheet = book[name]
    sheet.reset_dimensions()
    return _Source(iter(sheet.iter_rows(values_only=True)))


def _read_other(path: Path, kind: Format, sheet: str | None, sink: Sink) -> None:
    """Read xls, xlsb and ods, which only calamine knows."""
    from python_calamine import (
        CalamineError,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    name = path.name
    try:
        book = _open_calamine(path, kind)
        sheets = [meta for meta in book.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
        if len(sheets) > caps.MAX_SHEETS:
            raise refusals.too_many_sheets(name)
        infos = {
            meta.name: SheetInfo(meta.name, meta.visible != SheetVisibleEnum.Visible)
            for meta in book.sheets_metadata
            if meta.typ == SheetTypeEnum.WorkSheet
        }
        if sheet is not None:
            candidates = [_find_name(sheet, list(infos))]
        else:
            candidates = [info.name for info in infos.values() if not info.hidden]
        for candidate in candidates:
            source = _calamine_sheet(book, book.sheet_names.index(candidate))
            if source.last_row is not None:
                index = book.sheet_names.index(candidate)
                scan = SheetScan(errors=find_errors(path, kind, candidate, index, sink.tick))
                _deliver(name, kind, _Choice(candidate, infos, scan), source, sink, percent_known=False)
                if sink.rows:
                    return
            infos[candidate] = SheetInfo(candidate, infos[candidate].hidden, 0, 0)
    except PasswordError:
        raise refusals.password(name) from None
    except CalamineError as error:
        if "Cell limit exceeded" in str(error):
            raise refusals.too_many_cells(name) from None
        raise refusals.damaged(name) from None
    except (Exception, KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # a panic of the Rust library
        raise refusals.damaged(name) from None
    hidden = [info.name for info in infos.values() if info.hidden]
    raise refusals.empty_sheet(sheet) if sheet else refusals.empty_workbook(name, hidden)


def _deliver(
    name: str, kind: Format, choice: _Choice, source: _Source, sink: Sink, *, percent_known: bool
) -> None:
    """Convert the rows, hand them over in batches, and close with what else is known."""
    scan = choice.scan or SheetScan()
    fonts = LegacyFontWatch()
    area = _send_rows(name, source, scan, sink, fonts.look)
    if area is None:
        if choice.part is not None:
            hidden = [info.name for info in choice.infos.values() if info.hidden and info.row_count != 0]
            raise refusals.empty_workbook(name, hidden)
        return
    first_row, row_count, first_column, width = area
    info = choice.infos[choice.name]
    choice.infos[choice.name] = SheetInfo(
        choice.name, info.hidden, first_row + row_count - 1, first_column + width - 1
    )
    hidden_rows = frozenset(
        row - first_row for row in scan.hidden_rows if first_row <= row < first_row + row_count
    )
    hidden_columns = frozenset(
        column - first_column
        for first, last in scan.hidden_columns
        for column in range(max(first, first_column), min(last, first_column + width - 1) + 1)
    )
    links = {
        (row - first_row, column - first_column): url
        for (row, column), url in scan.links.items()
        if first_row <= row < first_row + row_count and first_column <= column < first_column + width
    }
    remarks: list[Remark] = []
    remarks += notes.sheets(choice.name, choice.infos.values())
    remarks += notes.hidden_rows([first_row + row for row in sorted(hidden_rows)])
    remarks += notes.hidden_columns([first_column + column for column in sorted(hidden_columns)])
    remarks += notes.unstored_formulas(sorted(scan.unstored))
    remarks += fonts.remarks()
    sink.finish(
        Finished(
            format=kind,
            sheets=tuple(choice.infos.values()),
            sheet=choice.name,
            first_row=first_row,
            first_column=first_column,
            width=width,
            percent=PercentCells(
                percent_known, _percent_edges(scan, first_row, first_column, width) if percent_known else {}
            ),
            links=links,
            merges=_table_merges(source.merges, area),
            hidden_rows=hidden_rows,
            hidden_columns=hidden_columns,
            notes=tuple(remarks),
        )
    )


def _send_rows(
    name: str, source: _Source, scan: SheetScan, sink: Sink, look: Callable[[list[Cell]], None]
) -> tuple[int, int, int, int] | None:
    """Send the rows between the first and the last that hold anything.

    Returns (number of the first row, count, number of the first column, width), None for no rows.
    """
    convert = RowConverter()
    lost = _lost_cells(scan)
    width = 0
    first = sent = 0
    blank = 0
    for number, values in _numbered(source, lost):
        cells = convert(values)
        for column, error in lost.pop(number, ()):
            _put(cells, column - source.first_column, error)
        if len(cells) > caps.MAX_COLUMNS:
            cells = _without_blank_end(cells)
            if len(cells) > caps.MAX_COLUMNS:
                raise refusals.too_many_columns(name)
        if cells.count(None) == len(cells):
            blank += 1
            continue
        if not first:
            first, blank = number, 0
        width = max(width, len(cells))
        sent += blank + 1
        if sent > caps.MAX_ROWS:
            raise refusals.too_many_rows(name)
        if sent * width > caps.MAX_CELLS:
            raise refusals.too_many_cells(name)
        for _ in range(blank):
            sink.row(())
        blank = 0
        look(cells)
        sink.row(tuple(cells))
    return (first, sent, source.first_column, width) if first else None


def _numbered(source: _Source, lost: Mapping[int, object]) -> Iterator[tuple[int, Iterable[object]]]:
    """Yield the rows with their numbers, and go on where only lost cells follow."""
    number = source.first_row - 1
    for number, values in enumerate(source.rows, source.first_row):
        yield number, values
    for beyond in range(number + 1, max(lost, default=0) + 1):
        yield beyond, ()


def _lost_cells(scan: SheetScan) -> dict[int, list[tuple[int, CellError]]]:
    """Return by row the cells that the reader leaves empty although something is there."""
    lost: dict[int, list[tuple[int, CellError]]] = {}
    for (row, column), shown in scan.errors.items():
        lost.setdefault(row, []).append((column, CellError(shown, "error")))
    for row, column in scan.unstored:
        lost.setdefault(row, []).append((column, CellError("", "formula_without_value")))
    return lost


def _put(cells: list[Cell], column: int, error: CellError) -> None:
    """Fill a cell that came empty, or as the text of its error."""
    if 0 <= column < caps.MAX_COLUMNS:
        cells += [None] * (column + 1 - len(cells))
        if cells[column] is None or cells[column] == error.shown:
            cells[column] = error


def _without_blank_end(cells: list[Cell]) -> list[Cell]:
    end = len(cells)
    while end and cells[end - 1] is None:
        end -= 1
    return cells[:end]


def _percent_edges(scan: SheetScan, first_row: int, first_column: int, width: int) -> dict[int, array[int]]:
    edges: dict[int, array[int]] = {}
    for column, rows in scan.percent.items():
        if not first_column <= column < first_column + width:
            continue
        runs = array("I")
        for row in sorted(set(rows)):
            position = row - first_row
            if position < 0:
                continue
            if runs and runs[-1] == position:
                runs[-1] = position + 1
            else:
                runs.extend((position, position + 1))
        edges[column - first_column] = runs
    return edges


def _table_merges(
    merges: list[tuple[int, int, int, int]], area: tuple[int, int, int, int]
) -> tuple[Merge, ...]:
    first_row, row_count, first_column, width = area
    found = []
    for top, left, bottom, right in merges:
        merge = Merge(
            top - first_row,
            left - first_column,
            min(bottom - first_row, row_count - 1),
            min(right - first_column, width - 1),
        )
        if merge.top >= 0 and merge.left >= 0 and merge.top <= merge.bottom and merge.left <= merge.right:
            found.append(merge)
    return tuple(found)
