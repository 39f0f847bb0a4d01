"""What comes back from reading a spreadsheet: cells, one table, and what is worth telling about the file."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from kolstudio.core.model.reading import Remark


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell that could not be read: what the spreadsheet shows there, and why it is no value."""

    shown: str
    """For example `#NAME?`, `nan`, `1900-02-28`; empty when a formula has no stored result."""
    reason: str
    """error | not_a_number | date_out_of_range | formula_without_value."""


Cell = str | int | float | bool | date | datetime | None | CellError
"""One value: text in NFC, a whole number as int, empty (also the empty text) as None."""


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """One sheet of the file; counts are None where the sheet was not looked into."""

    name: str
    hidden: bool = False
    row_count: int | None = None
    """The number of the last row that holds anything."""
    col_count: int | None = None
    """The number of the last column that holds anything."""


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged area in table positions (from 0, both ends included); its value is in the top left cell."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class PercentCells:
    """Which cells are shown as a percentage (0.07 shown as 7 %); `known` False where formats are not read."""

    known: bool = False
    edges: Mapping[int, array[int]] = field(default_factory=dict)
    """Per column the rising rows where a run of percent cells begins, ends, begins, …"""

    def __call__(self, row: int, column: int) -> bool | None:
        """Whether the cell at these table positions is a percentage; None when unknown."""
        if not self.known:
            return None
        edges = self.edges.get(column)
        return edges is not None and bisect_right(edges, row) % 2 == 1


@dataclass(frozen=True, slots=True)
class Table:
    """The used area of one sheet. Positions everywhere are indexes into `rows` and into a row."""

    rows: list[tuple[Cell, ...]]
    """All of the same length; blank rows inside the area are kept, those at its end are not there."""
    first_row: int = 1
    """The number that the spreadsheet shows for `rows[0]`."""
    first_column: int = 1
    """The number of the column of `rows[…][0]`: 1 is A."""
    percent: PercentCells = field(default_factory=PercentCells)
    links: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """The address behind a cell, by (row, column): a hyperlink or a plain HYPERLINK formula."""
    merges: tuple[Merge, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0]) if self.rows else 0

    def row_number(self, row: int) -> int:
        """The number that the spreadsheet shows for a row position."""
        return self.first_row + row

    def column_letters(self, column: int) -> str:
        """The letters that the spreadsheet shows for a column position: A, B … AA."""
        return column_letters(self.first_column + column)

    def spread(self, columns: Collection[int] | None = None) -> list[tuple[Cell, ...]]:
        """Return the rows with the value of each vertical merge repeated in all its rows.

        Only merges whose left column is in `columns` are spread (all when None): a merged name
        over several rows means one person with several channels.
        """
        rows = list(self.rows)
        for merge in self.merges:
            if merge.bottom == merge.top or (columns is not None and merge.left not in columns):
                continue
            value = rows[merge.top][merge.left]
            if value is None:
                continue
            for position in range(merge.top + 1, min(merge.bottom + 1, len(rows))):
                cells = rows[position]
                if cells[merge.left] is None:
                    rows[position] = (*cells[: merge.left], value, *cells[merge.left + 1 :])
        return rows


@dataclass(frozen=True, slots=True)
class Workbook:
    """One file as read: its sheets, the table of the chosen one, and notes for the owner."""

    format: str
    """xlsx (also xlsm) | xlsb | xls | ods | text (csv, tsv, txt)."""
    sheets: tuple[SheetInfo, ...]
    sheet: str
    """The name of the sheet that `table` is; empty for a text file."""
    table: Table
    notes: tuple[Remark, ...] = ()
    encoding: str | None = None
    """How a text file was decoded: utf-8, utf-16, cp1258, cp1252."""
    encoding_choices: tuple[str, ...] = ()
    """The encodings to offer when `encoding` was guessed, the guess first; else empty."""
    delimiter: str | None = None


def column_letters(number: int) -> str:
    """Return the letters of a column number: 1 is A, 27 is AA."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the number of a column given by capital letters: A is 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
