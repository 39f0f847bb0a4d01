"""Paints the cells of this feature's tables, and opens a field where one is typed into."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kolstudio.ui.campaigns.sheet_view import SheetView
from kolstudio.ui.campaigns.table import Cell, Index, SheetTable
from kolstudio.ui.charts.budget_bar import HEIGHT, paint_budget
from kolstudio.ui.models.roster_rows import initials
from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.icons import paint_icon
from kolstudio.ui.theme.tokens import BODY, ICON, ROW, SMALL, Tokens, colour
from kolstudio.ui.widgets.avatar import paint_avatar
from kolstudio.ui.widgets.look import paint_box

_PAD = 8
_DISC = 24
_CHIP = 20
_LEAST = 110
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class CellDelegate(QStyledItemDelegate):
    """Draws ready cells; `typed` gives the text a field begins with, `keep` takes what was typed."""

    def __init__(
        self,
        table: SheetTable,
        view: SheetView,
        typed: Callable[[int, str], str],
        keep: Callable[[QLineEdit, int, str], bool],
    ) -> None:
        super().__init__(view)
        self._table = table
        self._view = view
        self._typed = typed
        self._keep = keep

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the fixed height of rows."""
        return QSize(self._table.columns[index.column()].width, ROW)

    # -- painting --------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell with its row's ground, the hairline below and the frame of the focus."""
        tokens, view, rect = current().tokens, self._view, QRect(option.rect)
        at = view.currentIndex()
        if index.row() == at.row() and view.hasFocus():
            painter.fillRect(rect, colour(tokens.selection))
        elif index.row() == view.hovered:
            painter.fillRect(rect, colour(tokens.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(tokens.line))
        cell, column = self._table.cell(index), self._table.columns[index.column()]
        chosen = index.row() == at.row() and (view.hasFocus() or view.selectionModel().isSelected(at))
        room = rect.adjusted(_PAD, 0, -_PAD, -1)
        match cell.kind:
            case "chip":
                _chip(painter, room, cell, tokens, chosen=chosen)
            case "bar":
                _bar(painter, room, cell, tokens)
            case "remove":
                if index.row() in (at.row(), view.hovered):
                    square = QRect(0, 0, ICON, ICON)
                    square.moveCenter(rect.center())
                    paint_icon(painter, square, "trash-2", tokens.muted)
            case _:
                if cell.kind == "person":
                    disc = QRect(room.left(), room.center().y() - _DISC // 2 + 1, _DISC, _DISC)
                    paint_avatar(painter, disc, initials(cell.text), tokens)
                    room.setLeft(room.left() + _DISC + 8)
                _words(painter, room, cell, tokens, right=column.right)
        if index == at and view.hasFocus() and view.rings:
            paint_box(painter, QRectF(rect).adjusted(1, 1, -1, -2), line=tokens.ink, radius=3, width=1.5)

    # -- typing ----------------------------------------------------------------------------------

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return a field for one cell."""
        column = self._table.columns[index.column()]
        field = QLineEdit(parent)
        field.setObjectName("cell")
        field.setAccessibleName(self._table.titles[index.column()])
        if column.right:
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setProperty("line", self._table.rows[index.row()].id)
        field.setProperty("column", column.key)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Begin with the value as it could be typed; not again when the row changes meanwhile."""
        if isinstance(editor, QLineEdit) and editor.property("began") is None:
            editor.setProperty("began", True)
            editor.setText(self._typed(editor.property("line"), editor.property("column")))
            editor.selectAll()

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Keep what was typed, for the line the field was opened for."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            self._keep(editor, editor.property("line"), editor.property("column"))

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the field over the cell, wide enough to type in."""
        rect = QRect(option.rect)
        editor.setGeometry(rect.adjusted(-max(0, _LEAST - rect.width()), 1, 0, -2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep with Enter and Tab only what is right; a field with a wrong value stays open."""
        if (
            isinstance(watched, QLineEdit)
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            line, key = watched.property("line"), watched.property("column")
            if watched.isModified() and not self._keep(watched, line, key):
                return True
            watched.setModified(False)
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
            self._view.setFocus()
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._type_beside(line, key, 1 if event.key() == Qt.Key.Key_Tab else -1)
            return True
        return super().eventFilter(watched, event)

    def _type_beside(self, line: int, key: str, step: int) -> None:
        row, at = self._table.row_of(line), self._table.column_of(key) + step
        while row >= 0 and 0 <= at < len(self._table.columns):
            if self._table.columns[at].edit == "text":
                self._view.open_cell(self._table.index(row, at))
                return
            at += step


def _words(painter: QPainter, room: QRect, cell: Cell, tokens: Tokens, *, right: bool) -> None:
    pencil = font(BODY, 600 if cell.kind in ("strong", "person") else 400)
    painter.setFont(pencil)
    painter.setPen(
        colour(tokens.muted if cell.muted else tokens.text(cell.tone) if cell.tone else tokens.ink)
    )
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = QFontMetrics(pencil).elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(side | _MIDDLE), shown)


def _chip(painter: QPainter, room: QRect, cell: Cell, tokens: Tokens, *, chosen: bool) -> None:
    """Paint a word on its ground; in the chosen row on white, where the blue tint would not be seen."""
    pencil = font(SMALL, 600)
    metrics = QFontMetrics(pencil)
    shown = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width() - 12)
    place = QRect(room.left(), 0, metrics.horizontalAdvance(shown) + 12, _CHIP)
    place.moveTop(room.center().y() - _CHIP // 2 + 1)
    ground = tokens.card if chosen and cell.tone in ("kol", "both", "") else tokens.tint(cell.tone)
    paint_box(painter, place, ground, radius=5)
    painter.setFont(pencil)
    painter.setPen(colour(tokens.text(cell.tone) if cell.tone else tokens.quiet))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)


def _bar(painter: QPainter, room: QRect, cell: Cell, tokens: Tokens) -> None:
    pencil = font(BODY)
    painter.setFont(pencil)
    painter.setPen(
        colour(tokens.muted if cell.muted else tokens.text(cell.tone) if cell.tone else tokens.ink)
    )
    used, reserve, budget = cell.figures
    if budget is None:
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), cell.text)
        return
    above = QRect(room.left(), room.top() + 3, room.width(), room.height() - 14)
    shown = QFontMetrics(pencil).elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(above, int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), shown)
    line = QRectF(room.left(), room.bottom() - HEIGHT - 3, room.width(), HEIGHT - 2)
    paint_budget(painter, line, used, reserve, budget, tokens)
