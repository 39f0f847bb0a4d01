"""The sheet «KPI & nghiệm thu»: what is expected, what came, and what is handed in (domain 3.5)."""

from __future__ import annotations

from dataclasses import replace

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
    table_ends,
)
from kolstudio.core.excel.sheet import ROW, Sheet
from kolstudio.core.excel.styles import DASH
from kolstudio.core.model.books import BookLine
from kolstudio.core.texts import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Book", "KPI & acceptance")

HEAD_ROW = 3
FIRST_ROW = 4
(
    C_PERSON,
    C_DELIVERABLE,
    C_DUE,
    C_TARGET_REACH,
    C_TARGET_ENGAGEMENT,
    C_LINK,
    C_AIRED,
    C_ON_TIME,
    C_REACH,
    C_VIEWS,
    C_LIKES,
    C_COMMENTS,
    C_SHARES,
    C_ENGAGEMENT,
    C_COST,
    C_CPE,
    C_DONE,
    C_AGAIN,
    C_REMARK,
    C_LINE,
) = range(20)
WIDTHS = [138, 150, 86, 78, 84, 130, 86, 70, 78, 78, 66, 72, 66, 84, 112, 84, 70, 84, 150, 190]

_DOCUMENTS = (
    QT_TRANSLATE_NOOP("Book", "Link of each post and screenshots of its insights after 7 days"),
    QT_TRANSLATE_NOOP("Book", "Record of acceptance, signed by both sides"),
    QT_TRANSLATE_NOOP("Book", "Settlement of the contract"),
    QT_TRANSLATE_NOOP("Book", "Invoice, or proof of the tax withheld"),
)


def write(brief: Brief, sheet: Sheet, budget_sheet: Sheet) -> None:
    """Write the sheet; costs come from the budget by formula."""
    subtitle = QT_TRANSLATE_NOOP(
        "Book",
        "Fill in the pale yellow cells 7 days after each post; the rest is computed. "
        "Engagements = likes + comments + shares.",
    )
    brief.heading(sheet, TITLE, subtitle, C_REMARK)
    head, right, center = styles.HEAD, styles.HEAD_RIGHT, styles.HEAD_CENTER
    right = replace(right, indent=1)
    sheet.head(
        HEAD_ROW,
        [
            (PERSON, head),
            (DELIVERABLE, head),
            (AIR_DATE, center),
            (QT_TRANSLATE_NOOP("Book", "Expected reach"), right),
            (QT_TRANSLATE_NOOP("Book", "Expected engagements"), right),
            (QT_TRANSLATE_NOOP("Book", "Link of the post"), head),
            (QT_TRANSLATE_NOOP("Book", "Aired on"), center),
            (QT_TRANSLATE_NOOP("Book", "On time"), center),
            (REACH, right),
            (QT_TRANSLATE_NOOP("Book", "Views"), right),
            (QT_TRANSLATE_NOOP("Book", "Likes"), right),
            (QT_TRANSLATE_NOOP("Book", "Comments"), right),
            (QT_TRANSLATE_NOOP("Book", "Shares"), right),
            (ENGAGEMENT, right),
            (COST, right),
            (QT_TRANSLATE_NOOP("Book", "CPE"), right),
            (QT_TRANSLATE_NOOP("Book", "KPI reached"), right),
            (QT_TRANSLATE_NOOP("Book", "Work again"), center),
            (QT_TRANSLATE_NOOP("Book", "Remark"), head),
            (LINE_ID, replace(head, size=8)),
        ],
    )
    for row, line in enumerate(brief.lines, FIRST_ROW):
        _line(brief, sheet, budget_sheet, row, line)
    last = table_ends(FIRST_ROW, brief.lines)
    if not brief.lines:
        sheet.text(FIRST_ROW, C_PERSON, NO_LINES, styles.CELL_NOTE, C_DELIVERABLE)
        sheet.grow(FIRST_ROW, ROW)
    _totals(brief, sheet, last)
    row = last + 3
    sheet.text(
        row, 0, QT_TRANSLATE_NOOP("Book", "Handed in for acceptance"), styles.HEADING, C_DUE, padding=4
    )
    for document in _DOCUMENTS:
        row += 1
        sheet.text(row, 0, f"•  {brief.say(document)}", styles.BODY, C_LINK, padding=4)
    sheet.worksheet.autofilter(HEAD_ROW, 0, last, C_LINE)
    sheet.worksheet.freeze_panes(FIRST_ROW, 1)
    sheet.worksheet.repeat_rows(HEAD_ROW)
    sheet.worksheet.print_area(0, 0, row, C_REMARK)


def _narrow(look: styles.Look) -> styles.Look:
    """Return a look for the many narrow columns here."""
    return replace(look, size=9, indent=1 if look.align == "right" else look.indent)


def _line(brief: Brief, sheet: Sheet, budget_sheet: Sheet, row: int, line: BookLine) -> None:
    """Write one booking: expected figures, cells to fill in, computed figures."""
    fill, fill_count = _narrow(styles.CELL_FILL), _narrow(styles.CELL_FILL_COUNT)
    yes_no = [brief.say(QT_TRANSLATE_NOOP("Book", "Yes")), brief.say(QT_TRANSLATE_NOOP("Book", "No"))]
    sheet.text(row, C_PERSON, brief.name(brief.person(line)), _narrow(styles.CELL_NAME))
    sheet.text(row, C_DELIVERABLE, brief.words.deliverable(line), _narrow(styles.CELL))
    sheet.date(row, C_DUE, line.air_on, _narrow(styles.CELL_DATE))
    sheet.number(row, C_TARGET_REACH, line.reach, _narrow(styles.CELL_COUNT))
    sheet.number(row, C_TARGET_ENGAGEMENT, line.engagement, _narrow(styles.CELL_COUNT))
    sheet.blank(row, C_LINK, fill)
    sheet.blank(row, C_AIRED, _narrow(styles.CELL_FILL_DATE))
    for column in (C_REACH, C_VIEWS, C_LIKES, C_COMMENTS, C_SHARES):
        sheet.blank(row, column, fill_count)
    for column in (C_AGAIN, C_REMARK):
        sheet.blank(row, column, fill)
    sheet.choices(row, C_AGAIN, yes_no)
    ref = {c: f"{chr(65 + c)}{row + 1}" for c in range(20)}
    late, on_time = (
        brief.say(QT_TRANSLATE_NOOP("Book", "Late")),
        brief.say(QT_TRANSLATE_NOOP("Book", "On time")),
    )
    center = replace(_narrow(styles.CELL), align="center")
    sheet.formula(
        row,
        C_ON_TIME,
        f"=IF(AND(ISNUMBER({ref[C_DUE]}),ISNUMBER({ref[C_AIRED]})),"
        f'IF({ref[C_AIRED]}>{ref[C_DUE]},"{late}","{on_time}"),"{DASH}")',
        DASH,
        center,
    )
    counted = f"{ref[C_LIKES]}:{ref[C_SHARES]}"
    count = _narrow(styles.CELL_COUNT)
    sheet.formula(row, C_ENGAGEMENT, f'=IF(COUNT({counted})=0,"{DASH}",SUM({counted}))', DASH, count)
    amount = f"{budget_sheet.quoted}!{chr(65 + budget.C_AMOUNT)}{row - FIRST_ROW + budget.FIRST_ROW + 1}"
    cost = DASH if line.amount is None else line.amount
    sheet.formula(row, C_COST, f"={amount}", cost, _narrow(styles.CELL_MONEY))
    formula = (
        f"=IF(AND(ISNUMBER({ref[C_COST]}),ISNUMBER({ref[C_ENGAGEMENT]})),"
        f'IF({ref[C_ENGAGEMENT]}>0,{ref[C_COST]}/{ref[C_ENGAGEMENT]},"{DASH}"),"{DASH}")'
    )
    sheet.formula(row, C_CPE, formula, DASH, _narrow(styles.CELL_MONEY))
    formula = (
        f"=IF(AND(ISNUMBER({ref[C_TARGET_ENGAGEMENT]}),ISNUMBER({ref[C_ENGAGEMENT]})),"
        f"IF({ref[C_TARGET_ENGAGEMENT]}>0,{ref[C_ENGAGEMENT]}/{ref[C_TARGET_ENGAGEMENT]},"
        f'"{DASH}"),"{DASH}")'
    )
    sheet.formula(row, C_DONE, formula, DASH, replace(count, number=styles.PERCENT))
    sheet.text(row, C_LINE, line.uid, styles.CELL_ID)
    sheet.grow(row, ROW + 2)


def _totals(brief: Brief, sheet: Sheet, last: int) -> None:
    """Write the sums of what is expected, what came and what it cost."""
    row = last + 1
    sheet.text(row, 0, QT_TRANSLATE_NOOP("Book", "Total"), _narrow(styles.TOTAL))
    for column in range(1, C_LINE):
        sheet.blank(row, column, styles.TOTAL)
    for column, name in (
        (C_TARGET_REACH, "reach"),
        (C_TARGET_ENGAGEMENT, "engagement"),
        (C_REACH, ""),
        (C_VIEWS, ""),
        (C_ENGAGEMENT, ""),
        (C_COST, "amount"),
    ):
        cells = block(FIRST_ROW, last, column)
        known = [value for line in brief.lines if name and (value := getattr(line, name)) is not None]
        look = _narrow(styles.TOTAL_MONEY if column == C_COST else styles.TOTAL_COUNT)
        formula = f'=IF(COUNT({cells})=0,"{DASH}",SUM({cells}))'
        sheet.formula(row, column, formula, sum(known) if known else DASH, look)
    sheet.grow(row, ROW + 2)
