"""A bar of 100 points: what each part of a score gives, in four greys, the rest empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.tokens import colour

HEIGHT = 16
SHARES = ("share_1", "share_2", "share_3", "share_4")
"""The greys in order; they repeat when there are more parts."""
_MOST = 100.0
_RADIUS = 2.0


class ContributionBar(QWidget):
    """The bar as a widget; what it says must also stand beside it in words."""

    def __init__(self, points: Sequence[float], said: str, parent: QWidget | None = None) -> None:
        """`points` are the parts of at most 100; `said` tells them to screen readers and on hover."""
        super().__init__(parent)
        self._points = tuple(points)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a slim line."""
        return QSize(160, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bar."""
        painter, tokens = QPainter(self), current().tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(place, _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        painter.fillRect(place, colour(tokens.soft))
        left = place.left()
        for at, points in enumerate(self._points):
            width = place.width() * max(0.0, points) / _MOST
            painter.fillRect(
                QRectF(left, place.top(), width, place.height()),
                colour(tokens.role(SHARES[at % len(SHARES)])),
            )
            left += width


class Swatch(QWidget):
    """A small square in the grey of a part, for the legend."""

    def __init__(self, at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = SHARES[at % len(SHARES)]
        self.setFixedSize(9, 9)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the square."""
        QPainter(self).fillRect(self.rect(), colour(current().tokens.role(self._role)))


class LengthBar(QWidget):
    """A slim bar of a share of a whole, in the colour of a side."""

    def __init__(self, share: float, tone: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._tone = max(0.0, min(1.0, share)), tone
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bar."""
        painter, tokens = QPainter(self), current().tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        place = QRectF(self.rect())
        painter.setBrush(colour(tokens.soft))
        painter.drawRoundedRect(place, 3, 3)
        if self._share:
            place.setWidth(max(6.0, place.width() * self._share))
            painter.setBrush(colour(tokens.role(self._tone or "muted")))
            painter.drawRoundedRect(place, 3, 3)
