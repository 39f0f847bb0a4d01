"""Paints the rows of the trash like those of the other tables: strong names, the chosen tinted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.tokens import BODY, ROW, colour
from kolstudio.ui.widgets.look import paint_box

Index = QModelIndex | QPersistentModelIndex
_PAD = 8


class TrashCells(QStyledItemDelegate):
    """Draws one cell; the row that the keyboard is in has a ring."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the fixed height of rows."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell with its row's ground and the hairline below."""
        tokens, rect = current().tokens, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour(tokens.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour(tokens.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(tokens.line))
        pencil = font(BODY, 600 if index.column() == 0 else 400)
        room = rect.adjusted(_PAD, 0, -_PAD, -1)
        shown = QFontMetrics(pencil).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(pencil)
        painter.setPen(colour(tokens.ink))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        if index == self._view.currentIndex() and self._view.hasFocus():
            paint_box(painter, QRectF(rect).adjusted(1, 1, -1, -2), line=tokens.ink, radius=3, width=1.5)
