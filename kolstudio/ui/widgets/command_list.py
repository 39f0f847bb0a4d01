"""The list inside the command palette: entries, their folded search and how a line is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kolstudio.core.rules.fold import fold
from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.icons import paint_icon
from kolstudio.ui.theme.tokens import BODY, SECONDARY, colour

_LINE: Final = 36
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Entry:
    """One command: what `chosen` tells, its name, where it belongs, its shortcut and icon."""

    id: str
    title: str
    group: str = ""
    keys: str = ""
    icon: str = ""


def matching(entries: Sequence[Entry], query: str) -> list[Entry]:
    """Return the entries with every word of the query in title or group, marks and case aside.

    Titles that begin with the query come first, then titles with a word that does, then the rest.
    """
    wanted = fold(query)
    if not wanted:
        return list(entries)
    words = wanted.split()
    found = []
    for place, entry in enumerate(entries):
        title = fold(entry.title)
        if all(word in title or word in fold(entry.group) for word in words):
            rank = 0 if title.startswith(wanted) else 1 if f" {wanted}" in f" {title}" else 2
            found.append((rank, place, entry))
    return [entry for _, _, entry in sorted(found, key=lambda each: each[:2])]


class CommandModel(QAbstractListModel):
    """The entries that match."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []

    def set_entries(self, entries: list[Entry]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return the entry of a row."""
        return self._entries[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title, and everything a screen reader should say."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._entries[index.row()].title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            entry = self._entries[index.row()]
            return ", ".join(filter(None, (entry.title, entry.group, entry.keys)))
        return None


class CommandDelegate(QStyledItemDelegate):
    """Draws icon, title, group and shortcut of a line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Ask for one line."""
        return QSize(200, _LINE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a line."""
        model = index.model()
        if not isinstance(model, CommandModel):
            return
        entry = model.entry(index.row())
        tokens = current().tokens
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(tokens.soft))
            painter.drawRoundedRect(box, 6, 6)
        if entry.icon:
            paint_icon(
                painter, QRectF(box.x() + 10, box.y() + (_LINE - 16) / 2, 16, 16), entry.icon, tokens.quiet
            )
        right = box.right() - 10
        middle = Qt.AlignmentFlag.AlignVCenter
        if entry.keys:
            painter.setFont(font(SECONDARY))
            painter.setPen(colour(tokens.muted))
            painter.drawText(
                QRect(box.x(), box.y(), right - box.x(), _LINE),
                middle | Qt.AlignmentFlag.AlignRight,
                entry.keys,
            )
            right -= painter.fontMetrics().horizontalAdvance(entry.keys) + 16
        left = box.x() + 36
        painter.setFont(font(BODY, 500))
        painter.setPen(colour(tokens.ink))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, box.y(), right - left, _LINE), middle, title)
        left += metrics.horizontalAdvance(title) + 8
        if entry.group and left < right:
            painter.setFont(font(SECONDARY))
            painter.setPen(colour(tokens.muted))
            painter.drawText(QRect(left, box.y(), right - left, _LINE), middle, entry.group)
        painter.restore()
