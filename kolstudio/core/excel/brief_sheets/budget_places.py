"""Where things stand on the sheet «Ngân sách»: columns, and the rows that formulas elsewhere point to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets.context import Brief, block, table_ends

HEAD_ROW = 3
FIRST_ROW = 4
(
    C_PERSON,
    C_TYPE,
    C_DELIVERABLE,
    C_PLATFORM,
    C_QUANTITY,
    C_UNIT,
    C_PRICE,
    C_AMOUNT,
    C_REACH,
    C_ENGAGEMENT,
    C_CPE,
    C_LINE,
    C_UID,
) = range(13)

C_SUM = C_DELIVERABLE
"""Column of the sums' values; their labels stand before it, the share of the reserve after it."""
LINE_MONEY = replace(styles.CELL_MONEY, number=styles.MONEY_BEFORE_BAR)


@dataclass(frozen=True, slots=True)
class Places:
    """Rows of the sheet that other sheets and formulas point to, counted from 0."""

    last: int
    foreign: bool
    net: bool

    @property
    def total(self) -> int:
        """Row of the totals."""
        return self.last + 1

    @property
    def top(self) -> int:
        """First row under the table: headings of the blocks."""
        return self.total + 2

    @property
    def budget(self) -> int:
        """Row of the budget."""
        return self.top + 1

    @property
    def reserve(self) -> int:
        """Row of the reserve."""
        return self.top + 2

    @property
    def spent(self) -> int:
        """Row of what is spent."""
        return self.top + 3

    @property
    def remaining(self) -> int:
        """Row of what remains after the reserve."""
        return self.top + 4

    @property
    def unpriced(self) -> int:
        """Row of the number of lines without a price in đồng."""
        return self.top + 5

    @property
    def net_reach(self) -> int:
        """First of the three rows of the reach without overlap, under the VAT block."""
        return self.vat + 6

    @property
    def vat(self) -> int:
        """Row of the heading of the VAT block, beside the sums."""
        return self.top

    @property
    def end(self) -> int:
        """First row under the sums."""
        return max(self.unpriced + (2 if self.foreign else 1), self.net_reach + (3 if self.net else 0))


def places(brief: Brief) -> Places:
    """Return where everything will stand, before anything is written."""
    foreign = any(line.unit_price is not None and line.amount is None for line in brief.lines)
    return Places(table_ends(FIRST_ROW, brief.lines), foreign, brief.data.net_reach is not None)


def amounts(where: Places) -> str:
    """Return the cells that hold the lines' amounts."""
    return block(FIRST_ROW, where.last, C_AMOUNT)
