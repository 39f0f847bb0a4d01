"""A bar cut into shares of a whole: what each type of people costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.tokens import Tokens, Tone, colour

HEIGHT = 16
_RADIUS = 3.0


def paint_shares(painter: QPainter, place: QRectF, parts: Sequence[tuple[Tone, int]], tokens: Tokens) -> None:
    """Paint parts side by side in their tones, as wide as their amounts; no amount paints an empty bar."""
    whole = sum(amount for _, amount in parts)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(place, _RADIUS, _RADIUS)
    painter.setClipPath(outline)
    painter.fillRect(place, colour(tokens.soft))
    left = place.left()
    for tone, amount in parts:
        if whole and amount > 0:
            width = place.width() * (amount / whole)
            painter.fillRect(
                QRectF(left, place.top(), width, place.height()), colour(tokens.role(tone or "muted"))
            )
            left += width
    painter.restore()


class ShareBar(QWidget):
    """The bar as a widget; what it says must also stand beside it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[tuple[Tone, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def parts(self) -> tuple[tuple[Tone, int], ...]:
        """What is shown: tone and amount, in order."""
        return self._parts

    def show_parts(self, parts: Sequence[tuple[Tone, int]], said: str = "") -> None:
        """Show parts of a whole; `said` tells them to screen readers."""
        self._parts = tuple(parts)
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a slim line."""
        return QSize(160, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bar."""
        paint_shares(QPainter(self), QRectF(self.rect()), self._parts, current().tokens)
