"""The sheet «KPI & nghiệm thu»: what is expected, what came, what it sold, what is handed in (domain 3.5).

Three tables over the same columns, one row per deliverable each, so that a page holds every figure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets import budget_places as budget
from kolstudio.core.excel.brief_sheets.context import (
    AIR_DATE,
    COST,
    DELIVERABLE,
    ENGAGEMENT,
    LINE_ID,
    NO_LINES,
    PERSON,
    REACH,
    Brief,
    block,
)
from kolstudio.core.excel.sheet import BLOCK_ROW, ROW, Sheet
from kolstudio.core.excel.styles import DASH, Look
from kolstudio.core.model.books import BookLine
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

TITLE = QT_TRANSLATE_NOOP("Book", "KPI & acceptance")

WIDTHS = [140, 196, 86, 86, 90, 86, 78, 90, 116, 84, 78, 92, 190]
C_PERSON, C_DELIVERABLE = 0, 1
C_LAST = 11
C_LINE = 12
FIRST_HEADING = 3

CENTER = replace(styles.CELL, align="center")
FILL = replace(styles.CELL_FILL, left=styles.FILL_IN_LINE)
FILL_CENTER = replace(FILL, align="center", indent=0)
FILL_COUNT = replace(styles.CELL_FILL_COUNT, left=styles.FILL_IN_LINE)
FILL_MONEY = replace(styles.CELL_FILL_MONEY, left=styles.FILL_IN_LINE)
FILL_DATE = replace(styles.CELL_FILL_DATE, left=styles.FILL_IN_LINE)

YES = QT_TRANSLATE_NOOP("Book", "Yes")
NO = QT_TRANSLATE_NOOP("Book", "No")
LATE = QT_TRANSLATE_NOOP("Book", "Late")
ON_TIME = QT_TRANSLATE_NOOP("Book", "On time")
MOOD = (
    QT_TRANSLATE_NOOP("Book", "Good"),
    QT_TRANSLATE_NOOP("Book", "Mixed"),
    QT_TRANSLATE_NOOP("Book", "Bad"),
)

_DOCUMENTS = (
    QT_TRANSLATE_NOOP("Book", "Link of each post and screenshots of its insights after 7 days"),
    QT_TRANSLATE_NOOP("Book", "Record of acceptance, signed by both sides"),
    QT_TRANSLATE_NOOP("Book", "Settlement of the contract"),
    QT_TRANSLATE_NOOP("Book", "Invoice, or proof of the tax withheld"),
)


@dataclass(frozen=True, slots=True)
class Tables:
    """Rows of the three tables, counted from 0."""

    count: int

    def first(self, number: int) -> int:
        """Return the first data row of table 0, 1 or 2."""
        return FIRST_HEADING + 2 + number * (self.count + 5)

    def last(self, number: int) -> int:
        """Return the last data row of a table."""
        return self.first(number) + self.count - 1


@dataclass(frozen=True, slots=True)
class Row:
    """One deliverable in the three tables, with references to its cells."""

    brief: Brief
    sheet: Sheet
    line: BookLine
    cost: str
    rows: tuple[int, int, int]

    def at(self, table: int, column: int) -> str:
        """Return the reference of a cell of this deliverable."""
        return f"{chr(65 + column)}{self.rows[table] + 1}"

    def ratio(self, table: int, column: int, above: str, below: str, look: Look, factor: str = "") -> None:
        """Write one figure by another, «—» while either is unknown or the lower one is 0."""
        formula = (
            f"=IF(AND(ISNUMBER({above}),ISNUMBER({below})),"
            f'IF({below}>0,{above}/{below}{factor},"{DASH}"),"{DASH}")'
        )
        self.sheet.formula(self.rows[table], column, formula, DASH, look)


def write(brief: Brief, sheet: Sheet, budget_sheet: Sheet) -> None:
    """Write the sheet; costs come from the budget by formula."""
    subtitle = QT_TRANSLATE_NOOP(
        "Book",
        "Fill in the pale yellow cells when a post is out, and its figures 7 days later; "
        "the rest is computed.",
    )
    brief.heading(sheet, TITLE, subtitle, C_LAST)
    tables = Tables(max(len(brief.lines), 1))
    for number, (title, heads, fill) in enumerate(
        (
            (QT_TRANSLATE_NOOP("Book", "Expected and delivered"), _DELIVERY, _delivery),
            (QT_TRANSLATE_NOOP("Book", "Figures after 7 days"), _FIGURES, _figures),
            (QT_TRANSLATE_NOOP("Book", "Sales and impression"), _SALES, _sales),
        )
    ):
        _table(brief, sheet, budget_sheet, tables, number, title, heads, fill)
    row = tables.last(2) + 3
    sheet.text(row, 0, QT_TRANSLATE_NOOP("Book", "Handed in for acceptance"), styles.HEADING, 4, padding=4)
    for document in _DOCUMENTS:
        row += 1
        sheet.text(row, 0, f"•  {brief.say(document)}", styles.BODY, 6, padding=3)
    sheet.worksheet.freeze_panes(FIRST_HEADING, 1)
    sheet.page(row, C_LAST)


_Heads = tuple[tuple[int, int, Text, Look], ...]

_DELIVERY: _Heads = (
    (2, 2, AIR_DATE, styles.HEAD_CENTER),
    (3, 3, QT_TRANSLATE_NOOP("Book", "Expected reach"), styles.HEAD_RIGHT),
    (4, 4, QT_TRANSLATE_NOOP("Book", "Expected engagements"), styles.HEAD_RIGHT),
    (5, 5, QT_TRANSLATE_NOOP("Book", "Aired on"), styles.HEAD_CENTER),
    (6, 6, ON_TIME, styles.HEAD_CENTER),
    (7, 8, QT_TRANSLATE_NOOP("Book", "Link of the post"), styles.HEAD_IN),
    (9, 11, QT_TRANSLATE_NOOP("Book", "Remark"), styles.HEAD_IN),
)
_FIGURES: _Heads = (
    (2, 2, REACH, styles.HEAD_RIGHT),
    (3, 3, QT_TRANSLATE_NOOP("Book", "Views"), styles.HEAD_RIGHT),
    (4, 4, QT_TRANSLATE_NOOP("Book", "Likes"), styles.HEAD_RIGHT),
    (5, 5, QT_TRANSLATE_NOOP("Book", "Comments"), styles.HEAD_RIGHT),
    (6, 6, QT_TRANSLATE_NOOP("Book", "Shares"), styles.HEAD_RIGHT),
    (7, 7, ENGAGEMENT, styles.HEAD_RIGHT),
    (8, 8, COST, styles.HEAD_RIGHT),
    (9, 9, QT_TRANSLATE_NOOP("Book", "CPE"), styles.HEAD_RIGHT),
    (10, 10, QT_TRANSLATE_NOOP("Book", "KPI reached"), styles.HEAD_RIGHT),
    (11, 11, QT_TRANSLATE_NOOP("Book", "Work again"), styles.HEAD_CENTER),
)
_SALES: _Heads = (
    (2, 2, QT_TRANSLATE_NOOP("Book", "Impressions"), styles.HEAD_RIGHT),
    (3, 3, QT_TRANSLATE_NOOP("Book", "Saves"), styles.HEAD_RIGHT),
    (4, 4, QT_TRANSLATE_NOOP("Book", "Clicks"), styles.HEAD_RIGHT),
    (5, 5, QT_TRANSLATE_NOOP("Book", "Codes used"), styles.HEAD_RIGHT),
    (6, 6, QT_TRANSLATE_NOOP("Book", "Orders"), styles.HEAD_RIGHT),
    (7, 8, QT_TRANSLATE_NOOP("Book", "Revenue"), styles.HEAD_RIGHT),
    (9, 9, QT_TRANSLATE_NOOP("Book", "CPM"), styles.HEAD_RIGHT),
    (10, 10, QT_TRANSLATE_NOOP("Book", "ROAS"), styles.HEAD_RIGHT),
    (11, 11, QT_TRANSLATE_NOOP("Book", "Comments are"), styles.HEAD_CENTER),
)


def _table(
    brief: Brief,
    sheet: Sheet,
    budget_sheet: Sheet,
    tables: Tables,
    number: int,
    title: Text,
    heads: _Heads,
    fill: Callable[[Row], None],
) -> None:
    """Write one of the three tables with its row of sums."""
    first = tables.first(number)
    sheet.text(first - 2, 0, title, styles.HEADING, C_LAST, padding=6)
    sheet.text(first - 1, C_PERSON, PERSON, styles.HEAD)
    sheet.text(first - 1, C_DELIVERABLE, DELIVERABLE, styles.HEAD_IN)
    for column, to_column, head, look in heads:
        sheet.text(first - 1, column, head, look, to_column)
    sheet.text(first - 1, C_LINE, LINE_ID, replace(styles.HEAD, size=8))
    sheet.grow(first - 1, ROW)
    for index, line in enumerate(brief.lines):
        row = first + index
        cost = f"{budget_sheet.quoted}!{chr(65 + budget.C_AMOUNT)}{budget.FIRST_ROW + index + 1}"
        rows = (tables.first(0) + index, tables.first(1) + index, tables.first(2) + index)
        sheet.text(row, C_PERSON, brief.name(brief.person(line)), styles.CELL_NAME, padding=7)
        sheet.text(row, C_DELIVERABLE, brief.words.deliverable(line), styles.CELL_IN, padding=7)
        fill(Row(brief, sheet, line, cost, rows))
        sheet.text(row, C_LINE, line.uid, styles.CELL_ID)
        sheet.grow(row, BLOCK_ROW)
    if not brief.lines:
        sheet.text(first, C_PERSON, NO_LINES, styles.CELL_NOTE, C_DELIVERABLE)
        sheet.grow(first, ROW)
    _sums(brief, sheet, tables, number)


def _delivery(row: Row) -> None:
    """Write what is expected and the cells for what was delivered."""
    here, sheet, line = row.rows[0], row.sheet, row.line
    sheet.date(here, 2, line.air_on)
    sheet.number(here, 3, line.reach, styles.CELL_COUNT)
    sheet.number(here, 4, line.engagement, styles.CELL_COUNT)
    sheet.blank(here, 5, FILL_DATE)
    due, aired = row.at(0, 2), row.at(0, 5)
    late, on_time = row.brief.say(LATE), row.brief.say(ON_TIME)
    formula = f'=IF(AND(ISNUMBER({due}),ISNUMBER({aired})),IF({aired}>{due},"{late}","{on_time}"),"{DASH}")'
    sheet.formula(here, 6, formula, DASH, CENTER)
    sheet.blank(here, 7, FILL, 8)
    sheet.blank(here, 9, FILL, 11)


def _figures(row: Row) -> None:
    """Write the cells for the figures, engagements, cost, CPE and how much of the KPI came."""
    here, sheet, line = row.rows[1], row.sheet, row.line
    for column in range(2, 7):
        sheet.blank(here, column, FILL_COUNT)
    counted = f"{row.at(1, 4)}:{row.at(1, 6)}"
    sheet.formula(here, 7, f'=IF(COUNT({counted})=0,"{DASH}",SUM({counted}))', DASH, styles.CELL_COUNT)
    sheet.formula(here, 8, f"={row.cost}", DASH if line.amount is None else line.amount, styles.CELL_MONEY)
    row.ratio(1, 9, row.at(1, 8), row.at(1, 7), styles.CELL_MONEY)
    row.ratio(1, 10, row.at(1, 7), row.at(0, 4), replace(styles.CELL_COUNT, number=styles.PERCENT))
    sheet.blank(here, 11, FILL_CENTER)
    sheet.choices(here, 11, [row.brief.say(YES), row.brief.say(NO)])


def _sales(row: Row) -> None:
    """Write the cells for sales, CPM by impressions, ROAS = revenue / cost, and the mood of the comments."""
    here, sheet = row.rows[2], row.sheet
    for column in range(2, 7):
        sheet.blank(here, column, FILL_COUNT)
    sheet.blank(here, 7, FILL_MONEY, 8)
    cost = row.at(1, 8)
    row.ratio(2, 9, cost, row.at(2, 2), styles.CELL_MONEY, "*1000")
    row.ratio(2, 10, row.at(2, 7), cost, replace(styles.CELL_COUNT, number='0.0"×"'))
    sheet.blank(here, 11, FILL_CENTER)
    sheet.choices(here, 11, [row.brief.say(word) for word in MOOD])


_SUMMED = ({3: "reach", 4: "engagement"}, {2: "", 3: "", 7: "", 8: "amount"}, {2: "", 6: "", 7: ""})
"""The columns of each table that are summed, with the figure of a line they show from the start."""


def _sums(brief: Brief, sheet: Sheet, tables: Tables, number: int) -> None:
    """Write the sums under a table; a column in which nothing is known shows «—»."""
    row = tables.last(number) + 1
    sheet.text(row, 0, QT_TRANSLATE_NOOP("Book", "Total"), styles.TOTAL)
    summed = _SUMMED[number]
    merged = {7: 8} if number == 2 else {}
    for column in range(1, C_LAST + 1):
        if column in summed or column - 1 in merged:
            continue
        sheet.blank(row, column, styles.TOTAL)
    for column, name in summed.items():
        cells = block(tables.first(number), tables.last(number), column)
        known = [value for line in brief.lines if name and (value := getattr(line, name)) is not None]
        money = name == "amount" or column in merged
        look = styles.TOTAL_MONEY if money else styles.TOTAL_COUNT
        formula = f'=IF(COUNT({cells})=0,"{DASH}",SUM({cells}))'
        sheet.formula(row, column, formula, sum(known) if known else DASH, look, merged.get(column))
    sheet.grow(row, BLOCK_ROW)
    sheet.grow(row + 1, 10)
