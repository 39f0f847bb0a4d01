"""The table on screen: opened and typed into by keyboard and mouse alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kolstudio.ui.campaigns.table import Index, SheetTable
from kolstudio.ui.theme.tokens import HEADER_ROW, ROW
from kolstudio.ui.widgets.typing_over import begin_with, letters_of

_LEAST = 150


class SheetView(QTableView):
    """Shows a `SheetTable`; its first column takes the room that the others leave."""

    opened = Signal(int)
    """Id of the row that was opened: Enter or a click where nothing is edited."""
    choice_asked = Signal(int, str)
    """Id and column whose choices are asked for."""
    removal_asked = Signal(int)
    """Id of the row that shall go."""

    def __init__(self, table: SheetTable, parent: QWidget | None = None, *, rings: bool = True) -> None:
        """`rings`: the current cell has a ring; without, only the row matters."""
        super().__init__(parent)
        self._table = table
        self.rings = rings
        self.hovered = -1
        self.setModel(table)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(ROW)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER_ROW)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)
        self._share_out()

    @property
    def current_id(self) -> int | None:
        """Id of the current row."""
        row = self.currentIndex().row()
        return self._table.rows[row].id if 0 <= row < len(self._table.rows) else None

    def go_to(self, row_id: int, key: str = "") -> None:
        """Make a row the current one and bring it into sight."""
        row = self._table.row_of(row_id)
        if row >= 0:
            column = self._table.column_of(key) if key else max(0, self.currentIndex().column())
            self.setCurrentIndex(self._table.index(row, column))
            self.scrollTo(self.currentIndex())

    def open_cell(self, index: Index) -> None:
        """Type into a cell, choose for it, remove its row or open it, as its column says."""
        if not index.isValid():
            return
        column, row_id = self._table.columns[index.column()], self._table.rows[index.row()].id
        self.setCurrentIndex(index)
        if column.edit == "text" and not self._table.frozen:
            self.edit(index)
        elif column.edit == "choice":
            self.choice_asked.emit(row_id, column.key)
        elif column.key == "remove":
            self.removal_asked.emit(row_id)
        else:
            self.opened.emit(row_id)

    def _share_out(self) -> None:
        columns = list(enumerate(self._table.columns))[1:]
        room = self.viewport().width() - _LEAST
        crowded = sum(column.width for _, column in columns) > room
        rest = 0
        for at, column in columns:
            hidden = crowded and column.spare
            if self.isColumnHidden(at) != hidden:
                self.setColumnHidden(at, hidden)
            if not hidden:
                self.setColumnWidth(at, column.width)
                rest += column.width
        self.setColumnWidth(0, max(_LEAST, self.viewport().width() - rest))

    # -- Qt --------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the first column the room that is left."""
        super().resizeEvent(event)
        self._share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with Enter or F2, remove with Delete, move with the arrows; letters begin a cell anew."""
        current = self.currentIndex()
        key = event.key()
        if current.isValid() and key in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_F2,
            Qt.Key.Key_Space,
        ):
            self.open_cell(current)
        elif current.isValid() and key == Qt.Key.Key_Delete:
            self.removal_asked.emit(self._table.rows[current.row()].id)
        elif key in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        ):
            super().keyPressEvent(event)
        elif current.isValid() and (letters := letters_of(event)) and self._typed_into(current):
            self.open_cell(current)
            begin_with(letters, self)
        else:
            event.ignore()

    def _typed_into(self, index: Index) -> bool:
        return self._table.columns[index.column()].edit == "text" and not self._table.frozen

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is clicked once: a choice, the sign that removes, a row without cells to type in."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index == self.currentIndex() and index.isValid():
            column = self._table.columns[index.column()]
            if column.edit == "choice" or column.key == "remove" or not self.rings:
                self.open_cell(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Type into a cell."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._table.columns[index.column()].edit == "text":
            self.open_cell(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Leave menus to the choices."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Lighten the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Lighten no row."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()
