"""The table model of this feature: rows of ready cells, kept up to date without losing the place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kolstudio.core.texts import Text
from kolstudio.ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
Edit = Literal["", "text", "choice"]
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `edit` says whether its cells are typed into, chosen from a menu, or only read."""

    key: str
    title: Text
    width: int
    right: bool = False
    edit: Edit = ""
    spare: bool = False
    """Whether it goes first where there is no room."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows; `figures` of a bar are used, reserve and budget in đồng."""

    text: str
    kind: Literal["text", "strong", "person", "chip", "bar", "remove"] = "text"
    tone: Tone = ""
    muted: bool = False
    figures: tuple[int, int, int | None] = (0, 0, None)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the id of what it shows, and a cell for every column."""

    id: int
    cells: tuple[Cell, ...]


class SheetTable(QAbstractTableModel):
    """A short list of rows; `set_rows` moves only what differs, so selection and scrolling stay."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Row] = []
        self.titles: tuple[str, ...] = tuple("" for _ in columns)
        self.frozen = False
        """Whether nothing can be edited, because a job writes."""
        self.why: Callable[[int, str], str] | None = None
        """Says by row id and column what a cell rests on; empty = its text alone."""

    def column_of(self, key: str) -> int:
        """Return the place of a column."""
        return [column.key for column in self.columns].index(key)

    def row_of(self, row_id: int) -> int:
        """Return the place of a row, -1 = it is not here."""
        return next((at for at, row in enumerate(self.rows) if row.id == row_id), -1)

    def set_titles(self, titles: Sequence[str]) -> None:
        """Name the columns in another language."""
        self.titles = tuple(titles)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows: those gone are taken out, new ones put in, changed ones painted again."""
        wanted = {row.id for row in rows}
        for at in range(len(self.rows) - 1, -1, -1):
            if self.rows[at].id not in wanted:
                self.beginRemoveRows(_TOP, at, at)
                del self.rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            if at < len(self.rows) and self.rows[at].id == row.id:
                if self.rows[at] != row:
                    self.rows[at] = row
                    self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
                continue
            before = self.row_of(row.id)
            if before >= 0:
                self.beginRemoveRows(_TOP, before, before)
                del self.rows[before]
                self.endRemoveRows()
            self.beginInsertRows(_TOP, at, at)
            self.rows.insert(at, row)
            self.endInsertRows()

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self.rows[index.row()].cells[index.column()]

    # -- Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _TOP) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, for painting and for screen readers."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles[index.column()]}: {cell.text}"
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            why = self.why(self.rows[index.row()].id, self.columns[index.column()].key) if self.why else ""
            return why or cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if self.columns[index.column()].right
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self.columns[section].right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a cell can be typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.columns[index.column()].edit == "text" and not self.frozen:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags
