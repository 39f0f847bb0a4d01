"""Lets rows through from the first to the last that hold anything, within the caps."""

from __future__ import annotations

from kolstudio.core.excel import caps, refusals
from kolstudio.core.excel.messages import Sink
from kolstudio.core.excel.tables import Cell


class RowFlow:
    """Counts and sends rows; blank ones are held back until another row follows."""

    def __init__(self, name: str, sink: Sink) -> None:
        self._name = name
        self._sink = sink
        self._blank = 0
        self.first_row = 0
        """The number of the first row that holds anything."""
        self.rows = 0
        """From that row to the last that holds anything."""
        self.width = 0

    def take(self, number: int, cells: list[Cell]) -> bool:
        """Take the next row; return whether it holds anything. Raises `RuleError` beyond a cap."""
        if len(cells) > caps.MAX_COLUMNS:
            while cells and cells[-1] is None:
                cells.pop()
            if len(cells) > caps.MAX_COLUMNS:
                raise refusals.too_many_columns(self._name)
        if cells.count(None) == len(cells):
            self._blank += 1
            return False
        if not self.first_row:
            self.first_row, self._blank = number, 0
        self.width = max(self.width, len(cells))
        self.rows += self._blank + 1
        if self.rows > caps.MAX_ROWS:
            raise refusals.too_many_rows(self._name)
        if self.rows * self.width > caps.MAX_CELLS:
            raise refusals.too_many_cells(self._name)
        for _ in range(self._blank):
            self._sink.row(())
        self._blank = 0
        self._sink.row(tuple(cells))
        return True
