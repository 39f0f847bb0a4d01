"""Small painting steps that the painted widgets share."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from kolstudio.ui.theme import current, icons
from kolstudio.ui.theme.tokens import ICON, colour


def paint_icon(painter: QPainter, widget: QWidget, place: QRect, name: str, role: str = "ink") -> None:
    """Paint an icon into the middle of a place, at most as large as it."""
    icons.paint_icon(painter, place, name, current().tokens.role(role))


def paint_box(
    painter: QPainter,
    at: QRect | QRectF,
    fill: str = "",
    line: str = "",
    radius: float = 8.0,
    width: float = 1.0,
) -> None:
    """Paint a rounded box; `fill` or `line` empty = none. The edge stands inside the place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(at)
    if fill:
        painter.setBrush(colour(fill))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    if line:
        painter.setPen(QPen(colour(line), width))
        half = width / 2
        box.adjust(half, half, -half, -half)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def icon_place(rect: QRect, left: int, size: int = ICON) -> QRect:
    """Return the place of an icon `left` pixels from the edge, in the middle of the height."""
    return QRect(rect.x() + left, rect.y() + (rect.height() - size) // 2, size, size)
