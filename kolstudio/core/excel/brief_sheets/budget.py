"""The sheet «Ngân sách»: every line, live totals, reserve, VAT as an assumption to edit."""

from __future__ import annotations

import re
from dataclasses import replace

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets import breakdown
from kolstudio.core.excel.brief_sheets.budget_places import (
    C_AMOUNT,
    C_CPE,
    C_DELIVERABLE,
    C_ENGAGEMENT,
    C_LINE,
    C_PERSON,
    C_PLATFORM,
    C_PRICE,
    C_QUANTITY,
    C_REACH,
    C_SUM,
    C_TYPE,
    C_UID,
    C_UNIT,
    FIRST_ROW,
    HEAD_ROW,
    LINE_MONEY,
    Places,
    amounts,
    places,
)
from kolstudio.core.excel.brief_sheets.context import (
    DELIVERABLE,
    ENGAGEMENT,
    LINE_ID,
    NO_LINES,
    PERSON,
    PERSON_ID,
    REACH,
    TYPE,
    Brief,
    block,
    cell,
)
from kolstudio.core.excel.brief_sheets.figures import cost, cost_per_engagement
from kolstudio.core.excel.measure import text_pixels
from kolstudio.core.excel.sheet import BLOCK_ROW, ROW, Sheet
from kolstudio.core.excel.styles import DASH, Look
from kolstudio.core.excel.wording import Words
from kolstudio.core.model.books import BookLine, BriefBook
from kolstudio.core.rules.formats import minor_digits
from kolstudio.core.rules.labels import deliverable_text, label_text, platform_text, unit_text
from kolstudio.core.rules.rounding import half_up
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

TITLE = QT_TRANSLATE_NOOP("Book", "Budget")

_VAT_FROM, _VAT_TO = C_QUANTITY, C_PRICE

SUM_LABEL = replace(styles.CELL, color=styles.MUTED)
SUM_MONEY = styles.CELL_MONEY
SUM_COUNT = styles.CELL_COUNT
SUM_BOLD = replace(styles.CELL_MONEY, bold=True)


def widths(data: BriefBook, words: Words) -> list[int]:
    """Return the column widths in pixels; the money columns hold the largest sum."""
    largest = max(data.totals().lines * 2, data.budget or 0, 10_000_000)
    money = max(124, int(text_pixels(words.money(largest), 10, bold=True)) + 30)
    return [150, 104, 192, 96, 40, 66, money - 6, money, 92, 92, 84, 190, 190]


def write(brief: Brief, sheet: Sheet, people_types: str) -> None:
    """Write the whole sheet; `people_types` are the cells that hold the people's types."""
    where = places(brief)
    brief.heading(
        sheet,
        TITLE,
        QT_TRANSLATE_NOOP(
            "Book",
            "Every total is a formula: change a quantity or a unit price and the rest follows. "
            "Taxes are not included.",
        ),
        C_CPE,
    )
    right = styles.HEAD_RIGHT
    sheet.head(
        HEAD_ROW,
        [
            (PERSON, styles.HEAD),
            (TYPE, styles.HEAD_IN),
            (DELIVERABLE, styles.HEAD_IN),
            (QT_TRANSLATE_NOOP("Book", "Platform"), styles.HEAD_IN),
            (QT_TRANSLATE_NOOP("Book", "Qty"), right),
            (QT_TRANSLATE_NOOP("Book", "Unit"), styles.HEAD_IN),
            (QT_TRANSLATE_NOOP("Book", "Unit price"), right),
            (QT_TRANSLATE_NOOP("Book", "Amount"), right),
            (REACH, right),
            (ENGAGEMENT, right),
            (QT_TRANSLATE_NOOP("Book", "CPE"), right),
            (LINE_ID, replace(styles.HEAD, size=8)),
            (PERSON_ID, replace(styles.HEAD, size=8)),
        ],
        filter_to=where.last,
    )
    for row, line in enumerate(brief.lines, FIRST_ROW):
        _line(brief, sheet, row, line)
    if not brief.lines:
        sheet.text(FIRST_ROW, C_PERSON, NO_LINES, styles.CELL_NOTE, C_DELIVERABLE)
        sheet.grow(FIRST_ROW, ROW)
    _totals(brief, sheet, where)
    _sums(brief, sheet, where)
    _vat_and_reach(brief, sheet, where)
    end = breakdown.write(brief, sheet, where, people_types)
    end = _notes(brief, sheet, end + 1)
    work = sheet.worksheet
    work.freeze_panes(FIRST_ROW, 1)
    work.repeat_rows(HEAD_ROW)
    sheet.page(end - 1, C_CPE)
    if any(line.reach for line in brief.lines):
        work.conditional_format(
            FIRST_ROW,
            C_REACH,
            where.last,
            C_REACH,
            {
                "type": "data_bar",
                "bar_color": styles.REACH_BAR,
                "bar_solid": True,
                "bar_border_color": styles.REACH_BAR,
                "bar_no_border": True,
                "min_type": "num",
                "min_value": 0,
                "data_bar_2010": True,
            },
        )


def _line(brief: Brief, sheet: Sheet, row: int, line: BookLine) -> None:
    """Write one booking."""
    person = brief.person(line)
    sheet.text(row, C_PERSON, brief.name(person), styles.CELL_NAME)
    sheet.text(row, C_TYPE, label_text(person.label), styles.typed(styles.CELL_IN, person.label))
    sheet.text(row, C_DELIVERABLE, line.title.strip() or deliverable_text(line.deliverable), styles.CELL_IN)
    sheet.text(row, C_PLATFORM, platform_text(line.platform) if line.platform else None, styles.CELL_IN)
    sheet.number(row, C_QUANTITY, line.quantity, styles.CELL_COUNT)
    sheet.text(row, C_UNIT, unit_text(line.unit), styles.CELL_IN)
    quantity, price, amount = (f"{chr(65 + column)}{row + 1}" for column in (C_QUANTITY, C_PRICE, C_AMOUNT))
    if line.unit_price is None:
        sheet.text(row, C_PRICE, None, styles.CELL_FILL_MONEY)
    elif line.amount is None:
        _foreign_price(sheet, row, line)
    else:
        sheet.number(row, C_PRICE, line.unit_price, styles.CELL_MONEY)
    if line.unit_price is not None and line.amount is None:
        sheet.text(row, C_AMOUNT, None, LINE_MONEY)
    else:
        result = DASH if line.amount is None else line.amount
        formula = f'=IF(ISNUMBER({price}),{quantity}*{price},"{DASH}")'
        sheet.formula(row, C_AMOUNT, formula, result, LINE_MONEY)
    sheet.number(row, C_REACH, line.reach, styles.CELL_COUNT)
    sheet.number(row, C_ENGAGEMENT, line.engagement, styles.CELL_COUNT)
    engagement = f"{chr(65 + C_ENGAGEMENT)}{row + 1}"
    formula = (
        f"=IF(AND(ISNUMBER({amount}),ISNUMBER({engagement})),"
        f'IF({engagement}>0,{amount}/{engagement},"{DASH}"),"{DASH}")'
    )
    sheet.formula(row, C_CPE, formula, cost_per_engagement([line]), styles.CELL_MONEY)
    sheet.text(row, C_LINE, line.uid, styles.CELL_ID)
    sheet.text(row, C_UID, person.uid, styles.CELL_ID)
    sheet.grow(row, ROW)


def _foreign_price(sheet: Sheet, row: int, line: BookLine) -> None:
    """Write a price in its own currency; it is shown and never summed."""
    code = re.sub("[^A-Z]", "", line.currency.upper())[:3]
    digits = minor_digits(code)
    places = "." + "0" * digits if digits else ""
    look = replace(styles.CELL_RIGHT, number=f'#,##0{places} "{code}"')
    sheet.number(row, C_PRICE, (line.unit_price or 0) / 10**digits, look)


def _totals(brief: Brief, sheet: Sheet, where: Places) -> None:
    """Write the row of totals; a column in which nothing is known shows «—»."""
    row = where.total
    sheet.text(row, C_PERSON, QT_TRANSLATE_NOOP("Book", "Total"), styles.TOTAL)
    for column in range(C_TYPE, C_AMOUNT):
        sheet.blank(row, column, styles.TOTAL)
    for column, name, look in (
        (C_AMOUNT, "amount", replace(styles.TOTAL_MONEY, number=styles.MONEY_BEFORE_BAR)),
        (C_REACH, "reach", styles.TOTAL_COUNT),
        (C_ENGAGEMENT, "engagement", styles.TOTAL_COUNT),
    ):
        cells = block(FIRST_ROW, where.last, column)
        known = [value for line in brief.lines if (value := getattr(line, name)) is not None]
        formula = f'=IF(COUNT({cells})=0,"{DASH}",SUM({cells}))'
        sheet.formula(row, column, formula, sum(known) if known else DASH, look)
    money, engagement = amounts(where), block(FIRST_ROW, where.last, C_ENGAGEMENT)
    formula = f'=IFERROR(SUMIFS({money},{engagement},">=0")/SUMIFS({engagement},{money},">=0"),"{DASH}")'
    sheet.formula(row, C_CPE, formula, cost_per_engagement(brief.lines), styles.TOTAL_MONEY)
    sheet.grow(row, ROW + 2)


def _sum_row(
    sheet: Sheet, row: int, label: Text, formula: str, result: float | str, look: Look = SUM_MONEY
) -> None:
    """Write one row of the sums."""
    sheet.text(row, C_PERSON, label, SUM_LABEL, C_TYPE, padding=6)
    sheet.formula(row, C_SUM, formula, result, look)
    sheet.grow(row, BLOCK_ROW)


def _sums(brief: Brief, sheet: Sheet, where: Places) -> None:
    """Write budget, reserve, spent, remaining and what has no price."""
    data, totals = brief.data, brief.data.totals()
    budget, reserve = cell(where.budget, C_SUM), cell(where.reserve, C_SUM)
    sheet.text(where.top, C_PERSON, QT_TRANSLATE_NOOP("Book", "Money"), styles.HEADING, C_SUM, padding=8)
    label = QT_TRANSLATE_NOOP("Book", "Budget")
    sheet.text(where.budget, C_PERSON, label, SUM_LABEL, C_TYPE, padding=6)
    if data.budget is None:
        sheet.blank(where.budget, C_SUM, styles.CELL_FILL_MONEY)
    else:
        sheet.number(where.budget, C_SUM, data.budget, styles.CELL_FILL_MONEY)
    sheet.grow(where.budget, BLOCK_ROW)
    _sum_row(
        sheet,
        where.reserve,
        QT_TRANSLATE_NOOP("Book", "Reserve"),
        f'=IF(ISNUMBER({budget}),ROUND({budget}*{cell(where.reserve, C_SUM + 1)},0),"{DASH}")',
        DASH if totals.reserve is None else totals.reserve,
    )
    share = replace(styles.CELL_FILL_PERCENT, number="0.##%" if data.reserve_share % 1000 else "0%")
    sheet.number(where.reserve, C_SUM + 1, data.reserve_share / 100_000, share)
    spent = cost(brief.lines)
    _sum_row(
        sheet,
        where.spent,
        QT_TRANSLATE_NOOP("Book", "Spent"),
        f"={cell(where.total, C_AMOUNT)}",
        DASH if spent is None else spent,
    )
    _sum_row(
        sheet,
        where.remaining,
        QT_TRANSLATE_NOOP("Book", "Remaining after reserve"),
        f'=IF(ISNUMBER({budget}),{budget}-{reserve}-SUM({amounts(where)}),"{DASH}")',
        DASH if totals.remaining is None else totals.remaining,
        SUM_BOLD,
    )
    below = {"type": "cell", "criteria": "<", "value": 0}
    below["format"] = sheet.book.workbook.add_format({"font_color": styles.BAD})
    sheet.worksheet.conditional_format(where.remaining, C_SUM, where.remaining, C_SUM, below)
    _sum_row(
        sheet,
        where.unpriced,
        QT_TRANSLATE_NOOP("Book", "Without a price, not in the total"),
        f"=COUNTA({block(FIRST_ROW, where.last, C_LINE)})-COUNT({amounts(where)})",
        totals.unpriced,
        replace(SUM_COUNT, bold=totals.unpriced > 0, color=styles.WATCH if totals.unpriced else styles.INK),
    )
    if where.foreign:
        prices = block(FIRST_ROW, where.last, C_PRICE)
        _sum_row(
            sheet,
            where.unpriced + 1,
            QT_TRANSLATE_NOOP("Book", "of these, in another currency"),
            f"=COUNT({prices})-COUNT({amounts(where)})",
            sum(1 for line in brief.lines if line.unit_price is not None and line.amount is None),
            SUM_COUNT,
        )


def _vat_and_reach(brief: Brief, sheet: Sheet, where: Places) -> None:
    """Write the VAT assumption, from an invoice date to edit, and under it the reach without overlap."""
    vat, totals = brief.data.vat, brief.data.totals()
    title = QT_TRANSLATE_NOOP("Book", "VAT, an assumption")
    sheet.text(where.vat, _VAT_FROM, title, replace(styles.HEADING, indent=1), C_AMOUNT, padding=8)
    invoice, rate, added = (cell(where.vat + step, C_AMOUNT) for step in (1, 2, 3))
    until = f"DATE({vat.until.year},{vat.until.month},{vat.until.day})"
    low, high = vat.rate_until / 100_000, vat.rate_after / 100_000
    total = f"SUM({amounts(where)})"
    spent = cost(brief.lines)
    more = None if vat.rate is None or spent is None else half_up(spent * vat.rate, 100_000)
    rows: tuple[tuple[Text, str, float | str, Look], ...] = (
        (QT_TRANSLATE_NOOP("Book", "Invoice date"), "", "", styles.CELL_FILL_DATE),
        (
            QT_TRANSLATE_NOOP("Book", "Rate"),
            f'=IF(ISNUMBER({invoice}),IF({invoice}<={until},{low},{high}),"{DASH}")',
            DASH if vat.rate is None else vat.rate / 100_000,
            replace(styles.CELL_RIGHT, number=styles.PERCENT),
        ),
        (
            QT_TRANSLATE_NOOP("Book", "VAT if everybody invoices"),
            f'=IF(AND(ISNUMBER({rate}),COUNT({amounts(where)})>0),ROUND({total}*{rate},0),"{DASH}")',
            DASH if more is None else more,
            SUM_MONEY,
        ),
        (
            QT_TRANSLATE_NOOP("Book", "Total with VAT"),
            f'=IF(ISNUMBER({added}),{total}+{added},"{DASH}")',
            DASH if more is None else totals.lines + more,
            SUM_BOLD,
        ),
    )
    for row, (label, formula, result, look) in enumerate(rows, where.vat + 1):
        sheet.text(row, _VAT_FROM, label, replace(SUM_LABEL, indent=1), _VAT_TO, padding=6)
        if formula:
            sheet.formula(row, C_AMOUNT, formula, result, look)
        else:
            sheet.date(row, C_AMOUNT, vat.invoice_on, replace(look, align="right"), empty=True)
    if brief.data.net_reach is not None:
        reach = brief.data.net_reach
        for row, (label, value) in enumerate(
            (
                (QT_TRANSLATE_NOOP("Book", "Reach without overlap"), reach.estimate),
                (QT_TRANSLATE_NOOP("Book", "low estimate"), reach.low),
                (QT_TRANSLATE_NOOP("Book", "high estimate"), reach.high),
            ),
            where.net_reach,
        ):
            sheet.text(row, _VAT_FROM, label, replace(SUM_LABEL, indent=1), _VAT_TO, padding=6)
            sheet.number(row, C_AMOUNT, value, SUM_COUNT)
            sheet.grow(row, BLOCK_ROW)


def _notes(brief: Brief, sheet: Sheet, row: int) -> int:
    """Write what the figures mean and where the tax rule comes from; return the row after."""
    for text in (
        QT_TRANSLATE_NOOP(
            "Book",
            "Amount = quantity × unit price. CPE = cost per engagement, where both are known. "
            "«—» is unknown and counts in no sum; pale yellow cells may be changed.",
        ),
        QT_TRANSLATE_NOOP(
            "Book",
            "VAT: {low} for invoices up to {until}, {high} after (Resolution 204/2025/QH15, Decree "
            "174/2025/NĐ-CP). People who give no invoice have no VAT. Ask your accountant.",
        )(
            low=brief.words.share(brief.data.vat.rate_until),
            until=brief.words.day(brief.data.vat.until),
            high=brief.words.share(brief.data.vat.rate_after),
        ),
    ):
        sheet.text(row, 0, text, styles.NOTE, C_CPE, padding=5)
        row += 1
    return row
