"""The comparison as a table: a line per criterion and per heading, a column per person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kolstudio.core.model.comparison import Cell, CellSource, Column, Comparison, Row
from kolstudio.core.rules.formats import MISSING, format_date
from kolstudio.core.rules.labels import platform_text
from kolstudio.core.service import comparing
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.why_box import Told

_BETTER = QT_TRANSLATE_NOOP("Compare", "fits better")
_MISSING = QT_TRANSLATE_NOOP("Compare", "Not known yet; fill it in on the person's page.")
_SOURCE = QT_TRANSLATE_NOOP("Compare", "Source: {source}")
_SOURCE_ON = QT_TRANSLATE_NOOP("Compare", "Source: {source} · {day}")
_GROUNDS = QT_TRANSLATE_NOOP("Compare", "Grounds: {ids}")
_CRITERIA = QT_TRANSLATE_NOOP("Compare", "Criterion")
HEAD_ROW = "label"
"""The row that the heads show already."""

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


def _no_peers(person: int, row: str) -> tuple[Text, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a heading (`row` is None) or a criterion."""

    label: str
    row: Row | None = None


class CompareTable(QAbstractTableModel):
    """Reads a comparison; the people are columns, the criteria the vertical header."""

    def __init__(
        self,
        i18n: I18n,
        parent: QObject | None = None,
        peers: Callable[[int, str], Sequence[Text]] = _no_peers,
    ) -> None:
        """`peers` tells how a figure of a person stands among its like, by person and row."""
        super().__init__(parent)
        self._i18n = i18n
        self._peers = peers
        self.lines: list[Line] = []
        self.columns: tuple[Column, ...] = ()
        self.comparison: Comparison | None = None

    def show(self, comparison: Comparison | None) -> None:
        """Show another comparison."""
        self.beginResetModel()
        self.comparison = comparison
        self.columns = comparison.columns if comparison else ()
        self.lines = []
        for group in comparison.groups if comparison else ():
            rows = [row for row in group.rows if row.key != HEAD_ROW and not row.empty]
            if rows:
                self.lines.append(Line(self._say(group.label)))
                self.lines += [Line(self._say(row.label), row) for row in rows]
        self.endResetModel()

    def rowCount(self, parent: Index = _HERE) -> int:  # noqa: N802 - Qt's name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _HERE) -> int:  # noqa: N802 - Qt's name
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> Cell | None:
        """Return what stands at a place, None in a heading."""
        row = self.lines[index.row()].row
        return None if row is None else row.cells[index.column()]

    def words(self, cell: Cell) -> tuple[str, str]:
        """Return the value of a cell and the small words after it."""
        if cell.value is None:
            return MISSING, ""
        return self._say(cell.shown), "" if cell.note is None else self._say(cell.note)

    def better(self) -> str:
        """Return the words that mark the best of a row."""
        return self._say(_BETTER)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; its tooltip tells how it came about, its source and its date."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            value, note = self.words(cell)
            return " · ".join(part for part in (value, note, self.better() if cell.best else "") if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = self.lines[index.row()]
            return f"{self.columns[index.column()].name}, {line.label}: {self.data(index)}"
        return None

    def tip(self, index: Index) -> str:
        """Return everything behind a cell, a line each."""
        told = self.told(index, peers=False)
        return "" if told is None else self._as_tip(told)

    def told(self, index: Index, *, peers: bool = True) -> Told | None:
        """Return what is behind a cell, None in a heading.

        `peers` also tells how a figure stands among its like, which takes longer in a large list.
        """
        cell, row = self.cell(index), self.lines[index.row()].row
        if cell is None or row is None:
            return None
        said: list[Text] = []
        if cell.value is None:
            said.append(_MISSING)
        computed = cell.source in (CellSource.COMPUTED, CellSource.ESTIMATED)
        why = row.why if cell.why is None and computed else cell.why
        said += [text for text in (why, cell.against_tier, row.caution) if text is not None]
        if peers and cell.value is not None:
            said += self._peers(cell.person, row.key)
        if cell.source is not None:
            source = comparing.source_text(cell.source)
            said.append(
                _SOURCE(source=source)
                if cell.measured_on is None
                else _SOURCE_ON(source=source, day=format_date(date.fromisoformat(cell.measured_on)))
            )
        if not said:
            said.append(row.why)
        return Told(
            f"{row_words(self._i18n, row)}: {self.data(index)}", tuple(map(self._say, said)), tuple(row.ids)
        )

    def told_of_line(self, section: int) -> Told | None:
        """Return what a criterion means and rests on, None for a heading."""
        line = self.lines[section]
        if line.row is None:
            return None
        said = [line.row.why, *([] if line.row.caution is None else [line.row.caution])]
        return Told(line.label, tuple(map(self._say, said)), tuple(line.row.ids))

    def _as_tip(self, told: Told, *, titled: bool = True) -> str:
        lines = [told.title, *told.lines] if titled else list(told.lines)
        if told.ids:
            lines.append(self._say(_GROUNDS(ids=", ".join(told.ids))))
        return "\n".join(lines)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a person's name, or what a line is about and why it matters."""
        if orientation is Qt.Orientation.Horizontal:
            if not 0 <= section < len(self.columns):
                return None
            column = self.columns[section]
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return column.name
            if role == Qt.ItemDataRole.ToolTipRole:
                heads = [column.name, column.subtitle, self._say(column.label_text), self._where(column)]
                return "\n".join([*filter(None, heads), *(self._say(one.text) for one in column.remarks)])
            return None
        if not 0 <= section < len(self.lines):
            return None
        line = self.lines[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.label
        told = self.told_of_line(section)
        if role == Qt.ItemDataRole.ToolTipRole and told is not None:
            return self._as_tip(told, titled=False)
        return None

    def _where(self, column: Column) -> str:
        """Return the main channel of somebody in words."""
        if column.platform is None:
            return ""
        place = self._say(platform_text(column.platform))
        return f"{place} · @{column.handle}" if column.handle else place

    def corner(self) -> str:
        """Return the name of the vertical header."""
        return self._say(_CRITERIA)

    def as_lines(self) -> list[str]:
        """Return the whole table as tab-separated lines, for a spreadsheet."""
        lines = ["\t".join([self.corner(), *(column.name for column in self.columns)])]
        for at, line in enumerate(self.lines):
            cells = [str(self.data(self.index(at, column)) or "") for column in range(len(self.columns))]
            lines.append("\t".join([line.label, *cells]).rstrip("\t"))
        return lines

    def _say(self, text: Text) -> str:
        return self._i18n.render(text)


def row_words(i18n: I18n, row: Row) -> str:
    """Return what a row is about."""
    return i18n.render(row.label)
