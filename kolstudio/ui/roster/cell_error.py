"""Says under a cell what is wrong with what was typed into it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

_WIDTH = 320
_GAP = 2


class CellError(QLabel):
    """A few words over the table, below the field they are about, or above where there is no room."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("chip", "bad")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_below(self, field: QWidget, text: str) -> None:
        """Say something about a field; it goes away with the field."""
        self.setText(text)
        room = self.parentWidget()
        assert room is not None
        self.setWordWrap(False)
        self.setMinimumSize(0, 0)
        width = min(self.sizeHint().width() + 1, _WIDTH, room.width() - 16)
        self.setWordWrap(True)
        self.setFixedWidth(width)
        self.setFixedHeight(self.heightForWidth(width))
        corner = field.mapTo(room, QPoint(0, 0))
        top = corner.y() + field.height() + _GAP
        if top + self.height() > room.height():
            top = corner.y() - self.height() - _GAP
        self.move(max(8, min(corner.x(), room.width() - width - 8)), top)
        self.show()
        self.raise_()
        field.setAccessibleDescription(text)
        field.destroyed.connect(self.hide)
