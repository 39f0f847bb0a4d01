"""The table on screen: one row per person, moved through and chosen from by keyboard and mouse alike."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from kolstudio.ui.models.roster_columns import CHECK
from kolstudio.ui.models.roster_table import RosterTable
from kolstudio.ui.widgets.typing_over import begin_with, letters_of

Index = QModelIndex | QPersistentModelIndex

_MOVES = frozenset(
    (
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )
)
_NOTHING = QItemSelectionModel.SelectionFlag.NoUpdate
TOAST = 72
"""Pixels at the lower edge that a toast may lie over."""


class PeopleView(QTableView):
    """Shows a `RosterTable`. The current row is who is looked at; who is chosen is kept by the presenter."""

    looked_at = Signal(int)
    """Row that became the current one."""
    toggled = Signal(int)
    """Row whose check box was used."""
    span_chosen = Signal(int, int, bool)
    """Rows from … to (both included), whether they are chosen or let go."""
    opened = Signal(int)
    """Row that was opened with Enter, or with a double click where nothing can be typed."""
    drag_wanted = Signal(int)
    """Row that the mouse pulls away, with its button held."""
    menu_asked = Signal(QPoint)
    """A context menu, at this place of the screen."""

    def __init__(self, table: RosterTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._anchor = -1
        self._pressed: QPoint | None = None
        self.hovered = -1
        """Row under the mouse, -1 = none."""
        self.setModel(table)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget(self))
        self.verticalHeader().hide()

    # -- who is looked at ------------------------------------------------------------------------

    @property
    def row(self) -> int:
        """The current row, -1 = none."""
        return self.currentIndex().row()

    def go_to(self, row: int, *, scroll: bool = True) -> None:
        """Make a row the current one, in the column that is current now; out of sight it comes to the middle.

        At the edge it would lie below the toast that tells of it.
        """
        column = max(self.currentIndex().column(), 1)
        index = self._table.index(row, column)
        self.selectionModel().setCurrentIndex(index, _NOTHING)
        if scroll and index.isValid():
            across = self.horizontalScrollBar().value()
            place = self.row_rect(row)
            if place.top() < 0 or place.bottom() > self.viewport().height() - TOAST:
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.horizontalScrollBar().setValue(across)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell that another row is looked at, and paint both rows anew."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self._paint_row(previous.row())
            self._paint_row(current.row())
            if current.isValid():
                self.looked_at.emit(current.row())

    def row_rect(self, row: int) -> QRect:
        """Return where a row stands in the viewport."""
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _paint_row(self, row: int) -> None:
        if 0 <= row < self._table.rowCount():
            self.viewport().update(self.row_rect(row))

    # -- keyboard --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move with the arrows, choose with Space and Shift, open with Enter, type with F2 or at once."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._table.rowCount():
            event.ignore()
        elif key in _MOVES:
            self._move(event, shift)
        elif key == Qt.Key.Key_Space and self.row >= 0:
            self._anchor = self.row
            self.toggled.emit(self.row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row >= 0:
            self.opened.emit(self.row)
        elif key == Qt.Key.Key_F2 and self.row >= 0:
            self.type_here(self.currentIndex())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
        elif (letters := letters_of(event)) and self._typed_over(self.currentIndex()):
            self.type_here(self.currentIndex())
            begin_with(letters, self)
        else:
            event.ignore()

    def _typed_over(self, index: Index) -> bool:
        """Whether letters begin a cell anew: figures and words, never by chance a person's name."""
        editable = bool(self._table.flags(index) & Qt.ItemFlag.ItemIsEditable)
        return index.isValid() and editable and self._table.columns[index.column()].key != "name"

    def type_here(self, index: Index) -> bool:
        """Open a cell for typing; from a column where nothing can be typed, the name. False = not now."""
        if not self._table.flags(index) & Qt.ItemFlag.ItemIsEditable:
            index = self._table.index(index.row(), 1)
        if not self._table.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.selectionModel().setCurrentIndex(index, _NOTHING)
        self.scrollTo(index)
        self.edit(index)
        return True

    def _move(self, event: QKeyEvent, shift: bool) -> None:
        before = self.row
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if event.key() == Qt.Key.Key_Home else self._table.rowCount() - 1)
        elif before < 0:
            self.go_to(0)
        else:
            step = QKeyEvent(event.type(), event.key(), Qt.KeyboardModifier.NoModifier)
            super().keyPressEvent(step)
        if not shift:
            self._anchor = self.row
        elif self.row >= 0:
            if self._anchor < 0:
                self._anchor = max(before, 0)
            self._stretch(before, self.row)

    def _stretch(self, before: int, now: int) -> None:
        """Choose from the anchor to here, letting go what is no longer between."""
        anchor = self._anchor
        if abs(now - anchor) < abs(before - anchor) and (before - anchor) * (now - anchor) >= 0:
            step = 1 if before > anchor else -1
            self.span_chosen.emit(*sorted((now + step, before)), False)
        self.span_chosen.emit(*sorted((anchor, now)), True)

    # -- mouse -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Look at a row; the check box, Ctrl and Shift choose."""
        index = self.indexAt(event.position().toPoint())
        self._pressed = None
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            if index.isValid():
                self.go_to(index.row(), scroll=False)
            event.accept()
            return
        row = index.row()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        on_box = self._table.columns[index.column()].key == CHECK
        anchor = self._anchor if self._anchor >= 0 else max(self.row, 0)
        self.selectionModel().setCurrentIndex(
            index if not on_box else self._table.index(row, max(self.currentIndex().column(), 1)), _NOTHING
        )
        if shift:
            self.span_chosen.emit(*sorted((anchor, row)), True)
            return
        self._anchor = row
        if on_box or control:
            self.toggled.emit(row)
        else:
            self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Do nothing more: everything happened on the press."""
        self._pressed = None
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Type into the cell, or open the person where nothing can be typed."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._table.columns[index.column()].key == CHECK:
            self.toggled.emit(index.row())
        elif self._table.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.type_here(index)
        else:
            self.opened.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Mark the row under the mouse; pulled away with the button held, the row is dragged."""
        here, start = event.position().toPoint(), self._pressed
        self._hover(self.rowAt(here.y()))
        event.accept()
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (here - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.drag_wanted.emit(self.rowAt(start.y()))

    def leaveEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Mark no row."""
        self._hover(-1)

    def wheelEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Scroll, and mark the row that comes under the mouse."""
        super().wheelEvent(event)  # type: ignore[arg-type]
        self._hover(self.rowAt(self.viewport().mapFromGlobal(self.cursor().pos()).y()))

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            before, self.hovered = self.hovered, row
            self._paint_row(before)
            self._paint_row(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with the row, at the mouse or, by keyboard, at the row."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.row >= 0:
            rect = self.row_rect(self.row)
            self.menu_asked.emit(self.viewport().mapToGlobal(QPoint(80, rect.bottom())))
        elif self.indexAt(event.pos()).isValid():
            self.menu_asked.emit(event.globalPos())
