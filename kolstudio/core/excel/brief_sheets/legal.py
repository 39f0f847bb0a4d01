"""The sheet «Pháp lý & thuế»: duties with source and date, and a withholding calculator (domain 3.6, 3.7).

The duties come with the book, from `disclosure.json`; only the taxes are worded here.
"""

from __future__ import annotations

from dataclasses import replace

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets.context import Brief, cell
from kolstudio.core.excel.sheet import ROW, Sheet
from kolstudio.core.rules.tax import Withholding, gross_from_net
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

TITLE = QT_TRANSLATE_NOOP("Book", "Legal & tax")

HEAD_ROW = 3
WIDTHS = [190, 540, 278]
C_TOPIC, C_TEXT, C_SOURCE = range(3)
EXAMPLE_NET = 5_000_000
"""What the calculator is filled with, in đồng."""

_TAXES: tuple[tuple[Text, Text, Text], ...] = (
    (
        QT_TRANSLATE_NOOP("Book", "VAT by invoice date"),
        QT_TRANSLATE_NOOP(
            "Book",
            "{low} on invoices up to {until}, {high} after. People who give no invoice have no VAT.",
        ),
        QT_TRANSLATE_NOOP("Book", "Resolution 204/2025/QH15, Decree 174/2025/NĐ-CP"),
    ),
    (
        QT_TRANSLATE_NOOP("Book", "Tax withheld"),
        QT_TRANSLATE_NOOP(
            "Book",
            "A company that pays a person without a labour contract often withholds tax from a payment. "
            "Rate and limit stand below, to be edited; they may have changed in 2026.",
        ),
        QT_TRANSLATE_NOOP("Book", "Circular 111/2013/TT-BTC, article 25; not checked with the tax office"),
    ),
)


def write(brief: Brief, sheet: Sheet) -> None:
    """Write duties and the calculator."""
    subtitle = QT_TRANSLATE_NOOP(
        "Book", "Short reminders, not legal advice. Ask your accountant or lawyer before you rely on them."
    )
    brief.heading(sheet, TITLE, subtitle, C_SOURCE)
    sheet.head(
        HEAD_ROW,
        [
            (QT_TRANSLATE_NOOP("Book", "Duty"), styles.HEAD),
            (QT_TRANSLATE_NOOP("Book", "What to do"), styles.HEAD_IN),
            (QT_TRANSLATE_NOOP("Book", "Source"), styles.HEAD_IN),
        ],
    )
    vat = brief.data.vat
    arguments = {
        "low": brief.words.share(vat.rate_until),
        "high": brief.words.share(vat.rate_after),
        "until": brief.words.day(vat.until),
    }
    plain = styles.CELL
    row = HEAD_ROW
    duties: list[tuple[Text | str, Text | str, Text | str]] = [
        (duty.topic, duty.text, duty.source) for duty in brief.data.duties
    ]
    for topic, text, source in [
        *duties,
        *((topic, text(**arguments), source) for topic, text, source in _TAXES),
    ]:
        row += 1
        sheet.text(row, C_TOPIC, topic, replace(plain, bold=True))
        sheet.text(row, C_TEXT, text, styles.CELL_IN)
        sheet.text(row, C_SOURCE, source, replace(plain, size=9, color=styles.MUTED, indent=1))
    row = _withholding(brief, sheet, row + 2)
    sheet.worksheet.freeze_panes(HEAD_ROW + 1, 0)
    sheet.worksheet.repeat_rows(HEAD_ROW)
    sheet.page(row, C_SOURCE)


def _withholding(brief: Brief, sheet: Sheet, row: int) -> int:
    """Write the calculator from what a person receives to what the company pays; return its last row."""
    title = QT_TRANSLATE_NOOP("Book", "From net to gross, an assumption to edit")
    sheet.text(row, C_TOPIC, title, styles.HEADING, C_TEXT, padding=6)
    assumed = Withholding(brief.data.withheld_rate, brief.data.withheld_from)
    gross_now = gross_from_net(EXAMPLE_NET, assumed)
    rate, limit, net = (cell(row + step, C_TEXT) for step in (1, 2, 3))
    for step, label, value, look in (
        (1, QT_TRANSLATE_NOOP("Book", "Rate withheld"), assumed.rate / 100_000, styles.CELL_FILL_PERCENT),
        (2, QT_TRANSLATE_NOOP("Book", "From a payment of"), assumed.threshold, styles.CELL_FILL_MONEY),
        (3, QT_TRANSLATE_NOOP("Book", "The person receives (net)"), EXAMPLE_NET, styles.CELL_FILL_MONEY),
    ):
        sheet.text(row + step, C_TOPIC, label, replace(styles.CELL, color=styles.MUTED))
        number = styles.PERCENT if step == 1 else look.number
        sheet.number(row + step, C_TEXT, value, replace(look, number=number, align="left", indent=1))
        sheet.grow(row + step, ROW)
    gross = f"{net}/(1-{rate})"
    label = QT_TRANSLATE_NOOP("Book", "The company pays (gross)")
    sheet.text(row + 4, C_TOPIC, label, replace(styles.CELL, color=styles.MUTED))
    formula = f"=IF(ROUND({gross},0)>={limit},ROUND({gross},0),{net})"
    sheet.formula(
        row + 4, C_TEXT, formula, gross_now, replace(styles.CELL_MONEY, bold=True, align="left", indent=1)
    )
    sheet.text(
        row + 5, C_TOPIC, QT_TRANSLATE_NOOP("Book", "Tax withheld"), replace(styles.CELL, color=styles.MUTED)
    )
    formula = f"={cell(row + 4, C_TEXT)}-{net}"
    sheet.formula(
        row + 5, C_TEXT, formula, gross_now - EXAMPLE_NET, replace(styles.CELL_MONEY, align="left", indent=1)
    )
    for step in (4, 5):
        sheet.grow(row + step, ROW)
    return row + 5
