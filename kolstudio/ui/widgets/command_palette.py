"""Finds a command by typing a few letters of it, with or without marks, and does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from kolstudio.ui.theme.tokens import RADIUS_CARD
from kolstudio.ui.widgets.command_list import CommandDelegate, CommandModel, Entry, matching
from kolstudio.ui.widgets.styling import label, rule
from kolstudio.ui.widgets.words import COMMANDS, FIND_COMMAND, NO_COMMAND, say

__all__ = ["CommandPalette", "Entry"]

WIDTH = 560
ROWS = 9
"""How many rows are seen at once."""
_ROW = 36
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -ROWS, Qt.Key.Key_PageDown: ROWS}


class CommandPalette(QDialog):
    """A line to type in and the commands that fit; it closes when one is chosen or it loses the focus."""

    chosen = Signal(str)
    """The id of the command that was chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._owner = parent
        self._entries: list[Entry] = []
        self._rows = ROWS
        self.card = card = QFrame(self)
        card.setObjectName("PaletteCard")
        self.line = QLineEdit(card)
        self.line.setProperty("kind", "palette")
        self.list = QListView(card)
        self.model = CommandModel()
        self.model.setParent(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(CommandDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContentsMargins(6, 0, 6, 0)
        self.nothing = label("", "muted", card)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumHeight(2 * _ROW)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 7)
        column.setSpacing(6)
        inner = QVBoxLayout()
        inner.setContentsMargins(6, 0, 6, 0)
        inner.addWidget(self.list)
        column.addWidget(self.line)
        column.addWidget(rule(card))
        column.addLayout(inner)
        column.addWidget(self.nothing)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._choose())

    def open_with(self, entries: Sequence[Entry]) -> None:
        """Open over the window with these commands."""
        self._entries = list(entries)
        self._say()
        self.line.clear()
        self._search("")
        self._place()
        self.show()
        self.activateWindow()
        self.line.setFocus()

    @property
    def shown(self) -> list[Entry]:
        """The commands in the list, from the top."""
        return [self.model.entry(row) for row in range(self.model.rowCount())]

    def _say(self) -> None:
        find = say(FIND_COMMAND)
        self.line.setPlaceholderText(find)
        self.line.setAccessibleName(find)
        self.setWindowTitle(find)
        self.list.setAccessibleName(say(COMMANDS))
        self.nothing.setText(say(NO_COMMAND))

    def _place(self) -> None:
        owner = self._owner
        width = min(WIDTH, owner.width() - 32)
        self._rows = min(ROWS, max(3, (owner.height() - 200) // _ROW))
        self.setFixedWidth(width)
        self._fit()
        self.move(owner.mapToGlobal(QPoint((owner.width() - width) // 2, max(24, owner.height() // 9))))

    def _fit(self) -> None:
        self.list.setFixedHeight(min(self._rows, max(1, self.model.rowCount())) * _ROW)
        for part in (self.card, self):  # else the height is that of the words typed before
            layout = part.layout()
            if layout is not None:
                layout.activate()
        self.adjustSize()

    def _search(self, typed: str) -> None:
        found = matching(self._entries, typed)
        self.model.set_entries(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._go(0)
        self._fit()

    def _go(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _choose(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            entry = self.model.entry(index.row())
            self.hide()
            self.chosen.emit(entry.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move in the list and choose while the line has the focus."""
        count = self.model.rowCount()
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not count:
            return False
        key, row = Qt.Key(event.key()), self.list.currentIndex().row()
        if key in _STEPS:
            self._go((row + _STEPS[key]) % count)
        elif key in _PAGES:
            self._go(max(0, min(count - 1, row + _PAGES[key])))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Cut the corners off: where nothing blends windows they would be black."""
        super().resizeEvent(event)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), RADIUS_CARD, RADIUS_CARD)
        self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def event(self, event: QEvent) -> bool:
        """Close when another window comes to the front."""
        if event.type() is QEvent.Type.WindowDeactivate and self.isVisible():
            self.hide()
        return bool(super().event(event))
