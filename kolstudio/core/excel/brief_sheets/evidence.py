"""The sheet «Căn cứ»: the rules that fired with the ids of the statements behind them."""

from __future__ import annotations

from dataclasses import replace

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets.context import Brief
from kolstudio.core.excel.sheet import Sheet
from kolstudio.core.texts import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Book", "Evidence")

HEAD_ROW = 3
WIDTHS = [90, 640, 278]


def write(brief: Brief, sheet: Sheet) -> None:
    """Write one row per rule."""
    subtitle = QT_TRANSLATE_NOOP("Book", "The rules that shaped this plan, and the statements behind them.")
    brief.heading(sheet, TITLE, subtitle, 2)
    sheet.head(
        HEAD_ROW,
        [
            (QT_TRANSLATE_NOOP("Book", "Rule"), styles.HEAD),
            (QT_TRANSLATE_NOOP("Book", "What it says"), styles.HEAD_IN),
            (QT_TRANSLATE_NOOP("Book", "Evidence"), styles.HEAD_IN),
        ],
    )
    plain = styles.CELL
    row = HEAD_ROW
    for found in brief.data.evidence:
        row += 1
        sheet.text(row, 0, found.rule, replace(plain, bold=True))
        sheet.text(row, 1, found.why, styles.CELL_IN)
        sheet.text(row, 2, ", ".join(found.ids) or None, replace(styles.CELL_IN, color=styles.MUTED))
    sheet.worksheet.freeze_panes(HEAD_ROW + 1, 0)
    sheet.worksheet.repeat_rows(HEAD_ROW)
    sheet.page(row, 2)
