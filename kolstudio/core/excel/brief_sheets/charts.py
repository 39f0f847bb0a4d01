"""The two native charts of the overview: cost by type, and reach or cost by person, from visible cells."""

from __future__ import annotations

from typing import Any

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets import breakdown
from kolstudio.core.excel.brief_sheets import budget_places as budget
from kolstudio.core.excel.brief_sheets.context import COST, Brief, block
from kolstudio.core.excel.sheet import Sheet
from kolstudio.core.model.codes import Label
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_CHART_ROWS = 13
_CHART_POINTS = 15.0
_THIN_PERCENT = 5
_GAPS = {1: 420, 2: 220, 3: 130, 4: 80}
"""Space between bars in percent of a bar, so that few bars do not become slabs."""
_CHART_HEIGHT = int(_CHART_ROWS * _CHART_POINTS * 96 / 72) - 6


def _cells(source: Sheet, first: int, last: int, column: int) -> str:
    """Return cells of the budget as chart series name them."""
    return f"={source.quoted}!{block(first, last, column)}"


def write(brief: Brief, sheet: Sheet, source: Sheet, row: int) -> int:
    """Draw the cost mix by type and the bars by person from the budget `source`; return the row after."""
    where = budget.places(brief)
    kinds = [pair for pair in breakdown.types(brief) if pair[1]]
    by_reach = breakdown.by_reach(brief)
    first_bar, bars = breakdown.bars(brief, where)
    sheet.text(row, 0, QT_TRANSLATE_NOOP("Book", "Cost mix"), styles.HEADING, 2, padding=4)
    title = (
        QT_TRANSLATE_NOOP("Book", "Reach by person")
        if by_reach
        else QT_TRANSLATE_NOOP("Book", "Cost by person")
    )
    if 0 < len(bars) < len(brief.people):
        title = QT_TRANSLATE_NOOP("Book", "{what}, the {count} largest")(what=title, count=len(bars))
    sheet.text(row, 4, title, styles.HEADING, 6, padding=4)
    if not bars and not kinds:
        words = QT_TRANSLATE_NOOP("Book", "Shown as soon as there are prices or estimates.")
        sheet.text(row + 1, 0, words, styles.NOTE, 2)
        sheet.text(row + 1, 4, words, styles.NOTE, 6)
        sheet.grow(row + 2, 10)
        return row + 3
    for chart_row in range(row + 1, row + 1 + _CHART_ROWS):
        sheet.grow(chart_row, _CHART_POINTS)
    if kinds:
        _doughnut(brief, sheet, source, where, kinds, row + 1)
    else:
        words = QT_TRANSLATE_NOOP("Book", "Shown as soon as there are prices.")
        sheet.text(row + 1, 0, words, styles.NOTE, 2, padding=0)
    if bars:
        _bars(brief, sheet, source, first_bar, bars, by_reach, row + 1)
    end = row + 1 + _CHART_ROWS
    sheet.grow(end, 8)
    return end + 1


def _finish(chart: Any, brief: Brief, sheet: Sheet, row: int, column: int, alt: Text) -> None:
    """Place a chart without frame over two columns."""
    chart.set_chartarea({"border": {"none": True}, "fill": {"none": True}})
    chart.set_plotarea({"border": {"none": True}, "fill": {"none": True}})
    chart.set_title({"none": True})
    chart.set_size({"width": sheet.span(column, column + 2), "height": _CHART_HEIGHT})
    options = {"object_position": 2, "description": brief.say(alt), "y_offset": 4}
    sheet.worksheet.insert_chart(row, column, chart, options)


def _segment_labels(kinds: list[tuple[Label, int | None]]) -> list[dict[str, Any] | None]:
    """Return what differs from a white label: none on a thin segment, ink on a light one."""
    total = sum(amount or 0 for _, amount in kinds)
    found: list[dict[str, Any] | None] = []
    for label, amount in kinds:
        if (amount or 0) * 100 < _THIN_PERCENT * total:
            found.append({"delete": True})
        elif label in {Label.KOL, Label.BOTH, Label.INFLUENCER}:
            found.append(None)
        else:
            found.append({"font": {"name": styles.FONT, "size": 9, "bold": True, "color": styles.INK}})
    return found


def _doughnut(
    brief: Brief,
    sheet: Sheet,
    source: Sheet,
    where: budget.Places,
    kinds: list[tuple[Label, int | None]],
    row: int,
) -> None:
    """Draw what each type costs."""
    chart = brief.book.workbook.add_chart({"type": "doughnut"})
    first = breakdown.first_type(where)
    last = first + len(kinds) - 1
    font = {"name": styles.FONT, "size": 9, "color": styles.INK}
    chart.add_series(
        {
            "name": brief.say(COST),
            "categories": _cells(source, first, last, budget.C_TYPE),
            "values": _cells(source, first, last, budget.C_AMOUNT),
            "points": [
                {"fill": {"color": styles.TYPE_FILL[label]}, "border": {"color": styles.WHITE, "width": 1.5}}
                for label, _ in kinds
            ],
            "data_labels": {
                "percentage": True,
                "custom": _segment_labels(kinds),
                "font": {"name": styles.FONT, "size": 9, "bold": True, "color": styles.WHITE},
            },
        }
    )
    chart.set_hole_size(52)
    chart.set_legend({"position": "right", "font": font})
    _finish(chart, brief, sheet, row, 0, QT_TRANSLATE_NOOP("Book", "Share of the cost by type"))


def _bars(
    brief: Brief,
    sheet: Sheet,
    source: Sheet,
    first: int,
    labels: list[Label],
    by_reach: bool,
    row: int,
) -> None:
    """Draw each person's reach, or cost where no reach is known, in the colour of the type."""
    chart = brief.book.workbook.add_chart({"type": "bar"})
    last = first + len(labels) - 1
    column = budget.C_REACH if by_reach else budget.C_AMOUNT
    font = {"name": styles.FONT, "size": 9, "color": styles.INK}
    chart.add_series(
        {
            "categories": _cells(source, first, last, budget.C_PERSON),
            "values": _cells(source, first, last, column),
            "points": [{"fill": {"color": styles.TYPE_FILL[label]}} for label in labels],
            "gap": _GAPS.get(len(labels), 45),
            "data_labels": {
                "value": True,
                "num_format": styles.COUNT if by_reach else styles.MONEY,
                "font": {"name": styles.FONT, "size": 9, "color": styles.MUTED},
            },
        }
    )
    chart.set_legend({"none": True})
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    chart.set_y_axis(
        {
            "reverse": True,
            "num_font": font,
            "line": {"color": styles.LINE},
            "major_tick_mark": "none",
            "major_gridlines": {"visible": False},
        }
    )
    alt = (
        QT_TRANSLATE_NOOP("Book", "Expected reach of each person")
        if by_reach
        else QT_TRANSLATE_NOOP("Book", "Cost of each person")
    )
    _finish(chart, brief, sheet, row, 4, alt)
