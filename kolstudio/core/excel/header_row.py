"""Finds the row that names the columns: below titles and logos, over one row or two."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kolstudio.core.errors import RuleError
from kolstudio.core.excel.header_words import HeaderReading, HeaderWords
from kolstudio.core.excel.tables import Cell, Merge, Table
from kolstudio.core.rules.cell_text import cell_text
from kolstudio.core.rules.fold import fold_header
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_LOOKED_AT = 40
_BY_VALUES = 0.5
"""How much a header counts whose values decide what it means; data rows hold such words too."""

NO_HEADER = QT_TRANSLATE_NOOP("Import", "No row with column names was found.")
_NO_HEADER_HINT = QT_TRANSLATE_NOOP(
    "Import",
    "Give the columns names such as “Tên KOL”, “Link”, “Follow” in one row above the people, "
    "or say which column is which.",
)
_NO_SUCH_ROW = QT_TRANSLATE_NOOP("Import", "The sheet has no row {row}.")
_NO_SUCH_ROW_HINT = QT_TRANSLATE_NOOP("Import", "Its rows are {first} to {last}.")


@dataclass(frozen=True, slots=True)
class Header:
    """Where the columns are named, and how; `first` and `last` are row positions, -1 without such a row."""

    first: int
    last: int
    parts: tuple[tuple[str, ...], ...]
    """Per column the header's one or two texts, the upper first."""
    names: tuple[str, ...]
    """Per column the header as shown and as answered by `--map`."""

    @property
    def folded(self) -> tuple[frozenset[str], ...]:
        """Per column the folded texts by which a repeated header row is known again."""
        return tuple(
            frozenset(fold_header(text) for text in (*parts, name) if text)
            for parts, name in zip(self.parts, self.names, strict=True)
        )


def find_header(table: Table, words: HeaderWords, asked_for: Collection[str] = ()) -> Header:
    """Find the header of a table; `asked_for` are header texts that the owner named.

    Raises RuleError `no_header` when no row looks like one.
    """
    rows = table.rows
    wanted = {fold_header(name) for name in asked_for} - {""}
    best: tuple[float, Header] | None = None
    for position, cells in _candidates(rows):
        one = _header(position, position, [(text,) for text in _texts(cells)])
        for header in (one, *_two_rows(table, position)):
            score = _score(header, words, wanted)
            if score > (best[0] if best else 0):
                best = score, header
    if best is None:
        raise RuleError(NO_HEADER, _NO_HEADER_HINT, code="no_header")
    return best[1]


def header_at(table: Table, number: int) -> Header:
    """Take the row with this number as the header; 0 names the columns by their letters."""
    if number == 0:
        letters = [(table.column_letters(column),) for column in range(table.width)]
        return _header(-1, -1, letters)
    position = number - table.first_row
    if not 0 <= position < len(table.rows):
        last = table.row_number(len(table.rows) - 1)
        hint = _NO_SUCH_ROW_HINT(first=table.first_row, last=last)
        raise RuleError(_NO_SUCH_ROW(row=number), hint, code="no_such_row")
    return _header(position, position, [(text,) for text in _texts(table.rows[position])])


def _candidates(rows: Sequence[tuple[Cell, ...]]) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    seen = 0
    for position, cells in enumerate(rows):
        if any(cell is not None for cell in cells):
            seen += 1
            yield position, cells
        if seen >= _LOOKED_AT:
            return


def _texts(cells: Sequence[Cell]) -> list[str]:
    return [" ".join(cell_text(cell).split()) if isinstance(cell, str) else "" for cell in cells]


def _header(first: int, last: int, parts: Sequence[tuple[str, ...]]) -> Header:
    kept = tuple(tuple(text for text in column if text) or ("",) for column in parts)
    return Header(first, last, kept, tuple(" ".join(column) for column in kept))


def _two_rows(table: Table, position: int) -> Iterator[Header]:
    """Yield the header made of this row and the next, when the upper one spans columns of the lower."""
    if position + 1 >= len(table.rows):
        return
    upper, lower = _texts(table.rows[position]), _texts(table.rows[position + 1])
    if any(cell is not None and not isinstance(cell, str) for cell in table.rows[position + 1]):
        return
    spread = _spread(upper, lower, [merge for merge in table.merges if merge.top <= position <= merge.bottom])
    if spread != upper and len(set(filter(None, spread))) > 1:
        parts = [
            (above, below) if above != below else (above,) for above, below in zip(spread, lower, strict=True)
        ]
        yield _header(position, position + 1, parts)


def _spread(upper: Sequence[str], lower: Sequence[str], merges: Sequence[Merge]) -> list[str]:
    """Repeat a text that stands over several columns: merged, or followed by nothing above filled cells."""
    spread = list(upper)
    for merge in merges:
        for column in range(merge.left + 1, min(merge.right + 1, len(spread))):
            if lower[column]:
                spread[column] = spread[merge.left]
    if merges:
        return spread
    for column in range(1, len(spread)):
        if not upper[column] and lower[column] and spread[column - 1] and lower[column - 1]:
            spread[column] = spread[column - 1]
    return spread


def _score(header: Header, words: HeaderWords, wanted: Collection[str]) -> float:
    filled = [index for index, name in enumerate(header.names) if name]
    if not filled:
        return 0.0
    weight = sum(
        1.0 if fold_header(header.names[index]) in wanted else _weight(words.read_parts(header.parts[index]))
        for index in filled
    )
    share = weight / len(filled)
    if weight < 1 and (share < _BY_VALUES or header.first > 5):
        return 0.0
    return weight * (0.4 + 0.6 * share) * (1 if header.first == header.last else 0.97)


def _weight(reading: HeaderReading | None) -> float:
    if reading is None:
        return 0.0
    return 1.0 if reading.field else _BY_VALUES
