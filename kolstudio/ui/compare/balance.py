"""A handle between two things: in the middle both are alike, towards an end that one is more."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.tokens import colour

HEIGHT = 24
_HANDLE = 8.0
_TRACK = 4.0


class BalanceSlider(QSlider):
    """Arrows move by one step, Home and End go to the ends; a click puts the handle there."""

    def __init__(self, steps: int, parent: QWidget | None = None) -> None:
        """`steps` lie between the middle and either end."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(-steps, steps)
        self.setPageStep(2)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a line."""
        return QSize(220, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Put the handle where it is pressed."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the handle follow."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the track, the middle, what lies between it and the handle, and the handle."""
        painter, tokens = QPainter(self), current().tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, at, y = self._place(0), self._place(self.value()), self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(_HANDLE, y - _TRACK / 2, self.width() - 2 * _HANDLE, _TRACK)
        painter.setBrush(colour(tokens.role("line")))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        ink = colour(tokens.role("ink"))
        painter.setBrush(ink)
        painter.drawRect(QRectF(min(middle, at), track.top(), abs(at - middle), _TRACK))
        painter.setBrush(colour(tokens.role("control_line")))
        painter.drawRect(QRectF(middle - 1, y - 6, 2, 12))
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if self.hasFocus() else colour(tokens.role("card")))
        painter.drawEllipse(QPointF(at, y), _HANDLE - 1, _HANDLE - 1)
        if self.hasFocus():
            painter.setPen(QPen(colour(tokens.role("focus")), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(at, y), _HANDLE + 2, _HANDLE + 2)

    def _place(self, value: int) -> float:
        """Return where a value lies across."""
        reach = self.width() - 4 * _HANDLE
        return 2 * _HANDLE + reach * (value - self.minimum()) / (self.maximum() - self.minimum())

    def _follow(self, event: QMouseEvent) -> None:
        reach = self.width() - 4 * _HANDLE
        part = (event.position().x() - 2 * _HANDLE) / max(1.0, reach)
        self.setValue(round(self.minimum() + part * (self.maximum() - self.minimum())))
        event.accept()
