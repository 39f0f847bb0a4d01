"""Paints the cells of the comparison: value, small words, a bar where longer is better, the best tinted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kolstudio.core.model.codes import Platform
from kolstudio.core.model.comparison import Cell, Tone
from kolstudio.ui.compare.painting import TONES, Paints, badge, write
from kolstudio.ui.compare.table import CompareTable
from kolstudio.ui.models.roster_rows import SHORT_PLATFORM
from kolstudio.ui.theme import icons

PAD = 8
_BAR = 6
_BAR_MOST = 96
_GAP = 6
_MARK = 14
_LOWER = 22
"""Where the lower of two lines begins."""


class CellDelegate(QStyledItemDelegate):
    """Draws one cell; headings are bands across all columns."""

    def __init__(self, table: CompareTable, paints: Paints, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self.paints = paints

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell with the hairline below and the frame of the focus."""
        paints, rect = self.paints, QRect(option.rect)
        cell = self._table.cell(index)
        if cell is None:
            painter.fillRect(rect, paints.colour("bg"))
        else:
            painter.fillRect(rect, paints.colour("better" if cell.best else "card"))
            self._paint_cell(painter, rect, cell, index)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, paints.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus and cell is not None:
            painter.setPen(QPen(paints.colour("focus"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -3))

    def _paint_cell(
        self, painter: QPainter, rect: QRect, cell: Cell, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        paints = self.paints
        row = self._table.lines[index.row()].row
        room = rect.adjusted(PAD, 0, -PAD, -1)
        value, note = self._table.words(cell)
        has_bar = row is not None and row.bar and cell.share is not None
        if has_bar:
            room.setBottom(room.bottom() - _BAR - 5)
        elif cell.platform is not None:
            room.setBottom(room.top() + _LOWER)
        ink = paints.colour("ink") if cell.value is not None else paints.colour("muted")
        better = self._table.better() if cell.best else ""
        wanted = [(value, paints.strong if cell.best else paints.body), (note, paints.second)]
        if better and not _fits(room.width(), *wanted, (better, paints.small_strong)):
            better = ""
            room.setRight(room.right() - _MARK - _GAP)
            place = QRect(room.right() + _GAP, room.center().y() - _MARK // 2, _MARK, _MARK)
            icons.paint_icon(painter, place, "check", paints.text("good").name())
        used = write(painter, room, value, paints.strong if cell.best else paints.body, ink)
        room.setLeft(room.left() + used + _GAP)
        if cell.platform is not None:
            room = self._paint_mark(painter, rect.adjusted(PAD, _LOWER, -PAD, -3), cell.platform)
        if note and room.width() > 0:
            tone = {Tone.GOOD: "good", Tone.WARNING: "watch"}.get(cell.tone, "")
            used = write(painter, room, note, paints.second, paints.text(tone))
            room.setLeft(room.left() + used + _GAP)
        if better:
            write(painter, room, better, paints.small_strong, paints.text("good"))
        if has_bar:
            assert cell.share is not None
            self._paint_bar(painter, rect, float(cell.share), index.column())

    def _paint_mark(self, painter: QPainter, room: QRect, platform: Platform) -> QRect:
        """Paint whose channel it is at the left of the lower line; returns the room beside it."""
        letters = SHORT_PLATFORM.get(platform, "")
        if letters:
            room.setLeft(room.left() + badge(painter, room, letters, self.paints) + 4)
        return room

    def _paint_bar(self, painter: QPainter, rect: QRect, share: float, column: int) -> None:
        paints = self.paints
        width = min(_BAR_MOST, rect.width() - 2 * PAD)
        place = QRectF(rect.left() + PAD, rect.bottom() - _BAR - 3, width, _BAR)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paints.colour("soft"))
        painter.drawRoundedRect(place, _BAR / 2, _BAR / 2)
        if share > 0:
            place.setWidth(max(_BAR, width * min(1.0, share)))
            painter.setBrush(paints.colour(TONES[self._table.columns[column].side] or "muted"))
            painter.drawRoundedRect(place, _BAR / 2, _BAR / 2)
        painter.restore()


def _fits(room: int, *texts: tuple[str, QFont]) -> bool:
    """Whether texts fit beside each other."""
    widths = [QFontMetrics(font).horizontalAdvance(text) + _GAP for text, font in texts if text]
    return sum(widths) - _GAP <= room
