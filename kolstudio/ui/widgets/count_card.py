"""A card with one number that filters what is below: «Mới 351», «Cần sửa 4»."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.tokens import RADIUS_CARD, SCREEN_TITLE, SECONDARY, Tone, colour
from kolstudio.ui.widgets.look import paint_box

_SIDE = 14
_HEIGHT = 66


class CountCard(QAbstractButton):
    """A caption and a number; pressed, it is the one that is shown."""

    def __init__(self, text: str = "", tone: Tone = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = ""
        self._tone: Tone = tone
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def show_count(self, text: str, count: str) -> None:
        """Show a caption and its number, as it is written."""
        self.setText(text)
        self._count = count
        self._tell()

    @property
    def count(self) -> str:
        """The number as it is written."""
        return self._count

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.text()}: {self._count}" if self._count else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for caption and number."""
        words = QFontMetrics(font(SECONDARY, 500)).horizontalAdvance(self.text())
        number = QFontMetrics(font(SCREEN_TITLE, 700)).horizontalAdvance(self._count)
        return QSize(max(words, number, 60) + 2 * _SIDE, _HEIGHT)

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press with Enter as with the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card."""
        painter = QPainter(self)
        tokens = current().tokens
        chosen, focus = self.isChecked(), self.hasFocus()
        ground = tokens.hover if self.underMouse() and not chosen else tokens.card
        edge = tokens.ink if chosen or focus else tokens.line
        paint_box(painter, self.rect(), ground, edge, RADIUS_CARD, 2 if focus else 1)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(colour(tokens.muted))
        painter.setFont(font(SECONDARY, 500))
        painter.drawText(QRect(_SIDE, 11, self.width() - 2 * _SIDE, 19), middle, self.text())
        painter.setPen(colour(tokens.text(self._tone) if self._tone else tokens.ink))
        painter.setFont(font(SCREEN_TITLE, 700))
        painter.drawText(QRect(_SIDE, 29, self.width() - 2 * _SIDE, 28), middle, self._count)
