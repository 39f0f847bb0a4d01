"""The titles of the columns: a click sorts, the first one holds the box that chooses everybody listed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from kolstudio.ui.models.roster_columns import CHECK, Column
from kolstudio.ui.models.roster_table import RosterTable
from kolstudio.ui.roster.painting import Paints
from kolstudio.ui.theme.tokens import HEADER_ROW

_PAD = 8
_ARROW = 12


class RosterHeader(QHeaderView):
    """Paints the titles and tells which one was clicked."""

    sort_asked = Signal(str)
    """Key of the column whose title was clicked."""
    all_asked = Signal()
    """The box over the check boxes was clicked."""
    menu_asked = Signal(object)
    """Place on the screen where the choice of columns was asked for."""

    def __init__(self, table: RosterTable, paints: Paints, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self._paints = paints
        self._sorted: tuple[str, bool] = ("", False)
        self._all = Qt.CheckState.Unchecked
        self._pressed = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setMinimumSectionSize(40)
        self.setFixedHeight(HEADER_ROW)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(self.mapToGlobal(at)))
        self.sectionClicked.connect(self._on_clicked)

    def use(self, paints: Paints) -> None:
        """Paint in the colours of another theme."""
        self._paints = paints
        self.viewport().update()

    def show_sort(self, sort: str, descending: bool) -> None:
        """Mark the column that is sorted by."""
        self._sorted = (sort, descending)
        self.viewport().update()

    def show_all(self, state: Qt.CheckState) -> None:
        """Show whether all, some or none of those listed are chosen."""
        if state is not self._all:
            self._all = state
            self.viewport().update()

    def _on_clicked(self, section: int) -> None:
        column = self._table.columns[section]
        if column.key == CHECK:
            self.all_asked.emit()
        elif column.orders:
            self.sort_asked.emit(column.key)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a fixed height."""
        return QSize(super().sizeHint().width(), HEADER_ROW)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        """Paint one title: its words, and an arrow where it is sorted by."""
        if not rect.isValid() or section >= len(self._table.columns):
            return
        paints = self._paints
        painter.fillRect(rect, paints.card)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, paints.line)
        column = self._table.columns[section]
        if column.key == CHECK:
            paints.check_box(painter, QPointF(rect.center()) + QPointF(1, 0.5), self._all)
            return
        self._paint_title(painter, rect.adjusted(_PAD, 0, -_PAD, -1), column)

    def _paint_title(self, painter: QPainter, room: QRect, column: Column) -> None:
        paints = self._paints
        sort, descending = self._sorted
        sorted_by = any(key == sort for key, _ in column.orders)
        colour = paints.ink if sorted_by else paints.muted
        words = str(self._table.headerData(self._table.columns.index(column), Qt.Orientation.Horizontal))
        arrow = _ARROW + 2 if sorted_by else 0
        room = room.adjusted(0, 0, -arrow, 0)
        if column.right:
            paints.label.right(painter, room, words, colour)
            x = room.right() + 3 + _ARROW / 2
        else:
            x = room.left() + paints.label.left(painter, room, words, colour) + 3 + _ARROW / 2
        if sorted_by:
            name = "arrow-down" if descending else "arrow-up"
            paints.icon(painter, QPointF(x, room.center().y() + 1), name, "ink", _ARROW)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take a quick second click as a click."""
        self.mousePressEvent(event)
