"""Hands over the rows of a sheet and closes with what else is known of it; runs inside the reading child."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from kolstudio.core.excel import caps, notes, refusals
from kolstudio.core.excel.formats_scan import SheetScan
from kolstudio.core.excel.legacy_fonts import LegacyFontWatch
from kolstudio.core.excel.messages import Finished, Sink
from kolstudio.core.excel.package_parts import SheetPart
from kolstudio.core.excel.preflight import Format
from kolstudio.core.excel.row_flow import RowFlow
from kolstudio.core.excel.row_sources import RowSource
from kolstudio.core.excel.tables import Cell, CellError, Merge, PercentCells, SheetInfo
from kolstudio.core.excel.values import RowConverter
from kolstudio.core.model.reading import Remark


@dataclass(slots=True)
class Choice:
    """The sheet that is read, and what is known about all of them."""

    name: str
    infos: dict[str, SheetInfo]
    scan: SheetScan | None = None
    part: SheetPart | None = None


def deliver(
    name: str, kind: Format, choice: Choice, source: RowSource, sink: Sink, *, percent_known: bool
) -> None:
    """Convert the rows, hand them over in batches, and close with what else is known."""
    scan = choice.scan or SheetScan()
    fonts = LegacyFontWatch()
    flow = _send_rows(name, source, scan, sink, fonts.look)
    if not flow.rows:
        if choice.part is not None:
            hidden = [info.name for info in choice.infos.values() if info.hidden and info.row_count != 0]
            raise refusals.empty_workbook(name, hidden)
        return
    first_row, row_count, first_column, width = flow.first_row, flow.rows, source.first_column, flow.width
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
            merges=_table_merges(source.merges, (first_row, row_count, first_column, width)),
            hidden_rows=hidden_rows,
            hidden_columns=hidden_columns,
            notes=tuple(remarks),
        )
    )


def _send_rows(
    name: str, source: RowSource, scan: SheetScan, sink: Sink, look: Callable[[list[Cell]], None]
) -> RowFlow:
    convert = RowConverter()
    lost = _lost_cells(scan)
    flow = RowFlow(name, sink)
    for number, values in _numbered(source, lost):
        cells = convert(values)
        for column, error in lost.pop(number, ()):
            _put(cells, column - source.first_column, error)
        if flow.take(number, cells):
            look(cells)
    return flow


def _numbered(source: RowSource, lost: Mapping[int, object]) -> Iterator[tuple[int, Iterable[object]]]:
    """Yield the rows with their numbers, and go on where only lost cells follow."""
    number = 0
    for number, values in enumerate(source.rows, 1):
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
