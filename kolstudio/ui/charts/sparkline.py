"""A small line of how a figure went over some days; nothing measured twice is «—»."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.tokens import Tokens, colour

MISSING = "—"
_WIDTH, _HEIGHT = 64, 24
_STROKE = 1.5

Points = Sequence[tuple[date, int]]


def points_in(place: QRectF, points: Points) -> list[QPointF]:
    """Return where the points of a line stand: days from left to right, the least value at the bottom.

    A line that stays level runs through the middle.
    """
    if len(points) < 2:
        return []
    days = [day.toordinal() for day, _ in points]
    values = [value for _, value in points]
    first, span = days[0], max(1, days[-1] - days[0])
    least, rise = min(values), max(values) - min(values)
    return [
        QPointF(
            place.left() + place.width() * (day - first) / span,
            place.bottom() - place.height() * ((value - least) / rise if rise else 0.5),
        )
        for day, value in zip(days, values, strict=True)
    ]


def paint_sparkline(painter: QPainter, place: QRectF, points: Points, tokens: Tokens) -> None:
    """Paint the line, or «—» where there are not two points."""
    found = points_in(place.adjusted(2, 5, -3, -5), points)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if found:
        painter.setPen(QPen(colour(tokens.muted), _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(found))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(tokens.ink))
        painter.drawEllipse(found[-1], 2.0, 2.0)
    else:
        painter.setPen(colour(tokens.muted))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), MISSING)
    painter.restore()


class Sparkline(QWidget):
    """The line as a widget; what it shows stands in its tooltip and its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[tuple[date, int], ...] = ()
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def points(self) -> tuple[tuple[date, int], ...]:
        """What is shown."""
        return self._points

    def show_points(self, points: Points, said: str) -> None:
        """Show a line; `said` tells it in words."""
        self._points = tuple(points)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a short line."""
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line."""
        paint_sparkline(QPainter(self), QRectF(self.rect()), self._points, current().tokens)
