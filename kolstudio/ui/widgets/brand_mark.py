"""The mark of KOL Studio: the two-sided bar as a pill, blue to the left and orange to the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from kolstudio.ui.theme.tokens import Tokens, colour

MARK_WIDTH, MARK_HEIGHT = 22, 10


def paint_mark(painter: QPainter, at: QRectF, tokens: Tokens) -> None:
    """Draw the mark into a place of any size, about 22 : 10."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pill = QPainterPath()
    pill.addRoundedRect(at, at.height() / 2, at.height() / 2)
    painter.setClipPath(pill)
    middle = at.x() + at.width() * 0.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(at.x(), at.y(), middle - at.x(), at.height()), colour(tokens.kol))
    painter.fillRect(QRectF(middle, at.y(), at.right() - middle, at.height()), colour(tokens.influencer))
    painter.restore()
