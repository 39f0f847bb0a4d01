"""A slim bar of how much of a budget is used, with the reserve marked at its end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.tokens import Tokens, colour

HEIGHT = 6


def paint_budget(
    painter: QPainter, place: QRectF, used: int, reserve: int, budget: int | None, tokens: Tokens
) -> None:
    """Paint used of budget in đồng, in red when it reaches into the reserve or beyond; no budget is empty."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setClipPath(outline)
    painter.fillRect(place, colour(tokens.soft))
    if budget:
        kept = place.width() * (min(reserve, budget) / budget)
        painter.fillRect(QRectF(place.right() - kept, place.top(), kept, place.height()), colour(tokens.line))
        filled = QPainterPath()
        filled.addRoundedRect(
            QRectF(place.left(), place.top(), place.width() * (min(used, budget) / budget), place.height()),
            place.height() / 2,
            place.height() / 2,
        )
        painter.fillPath(filled, colour(tokens.bad if used > budget - reserve else tokens.ink))
    painter.restore()


class BudgetBar(QWidget):
    """The bar as a widget; the figures stand beside it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used = self._reserve = 0
        self._budget: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_budget(self, used: int, reserve: int, budget: int | None, said: str = "") -> None:
        """Show used of budget in đồng; `said` tells it to screen readers."""
        self._used, self._reserve, self._budget = used, reserve, budget
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a slim line."""
        return QSize(160, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bar."""
        paint_budget(
            QPainter(self),
            QRectF(self.rect()),
            self._used,
            self._reserve,
            self._budget,
            current().tokens,
        )
