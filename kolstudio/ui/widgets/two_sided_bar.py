"""The two-sided bar, the sign of KOL Studio: KOL grows left in blue, influencer grows right in orange."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.tokens import Tokens, colour

FULL = 100
"""Percent of the weight that is known: less is drawn hatched."""
ENOUGH = 50
"""Percent below which there is no bar; the caller says so in words."""
MOST = 1000
"""Tenths of a point at the end of either side."""
_STRIPE = 4.0
_RADIUS = 2.0


def enough(k: int | None, i: int | None, coverage_k: int, coverage_i: int) -> bool:
    """Whether enough is known for a bar."""
    return k is not None and i is not None and min(coverage_k, coverage_i) >= ENOUGH


def paint_two_sided_bar(
    painter: QPainter,
    rect: QRect | QRectF,
    k: int | None,
    i: int | None,
    coverage_k: int,
    coverage_i: int,
    tokens: Tokens,
) -> bool:
    """Paint the bar into a place; False = too little is known and nothing was painted.

    `k`, `i`: tenths of a point, 0 to 1000, None = not known. `coverage_k`, `coverage_i`: percent of the
    weight that is known on each side; a side below 100 is hatched.
    """
    if not enough(k, i, coverage_k, coverage_i):
        return False
    assert k is not None and i is not None
    place = QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tokens.soft))
    painter.drawRoundedRect(place, _RADIUS, _RADIUS)
    middle = place.center().x()
    half = place.width() / 2 - 1
    left, right = (half * max(0, min(MOST, score)) / MOST for score in (k, i))
    _side(painter, QRectF(middle - 0.5 - left, place.y(), left, place.height()), tokens.kol, coverage_k)
    _side(painter, QRectF(middle + 0.5, place.y(), right, place.height()), tokens.influencer, coverage_i)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(
        QRectF(round(middle - 0.5), place.y() - 2, 1, place.height() + 4), colour(tokens.control_line)
    )
    painter.restore()
    return True


def _side(painter: QPainter, place: QRectF, fill: str, coverage: int) -> None:
    if place.width() <= 0:
        return
    if coverage >= FULL:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(fill))
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        return
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour(fill), 1.7))
    at, height = place.x() - place.height(), place.height()
    at -= at % _STRIPE
    lines = []
    while at < place.right():
        lines.append(QLineF(at, place.bottom(), at + height, place.y()))
        at += _STRIPE
    painter.drawLines(lines)
    painter.restore()
    painter.setPen(QPen(colour(fill), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


class TwoSidedBar(QWidget):
    """The bar as a widget; what it says is given to it as its accessible name and tooltip."""

    def __init__(self, parent: QWidget | None = None, *, height: int = 12) -> None:
        super().__init__(parent)
        self._height = height
        self._scores: tuple[int | None, int | None, int, int] = (None, None, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_scores(self, k: int | None, i: int | None, coverage_k: int, coverage_i: int) -> None:
        """Show scores in tenths and coverages in percent."""
        self._scores = k, i, coverage_k, coverage_i
        self.update()

    @property
    def has_bar(self) -> bool:
        """Whether enough is known for a bar; without one the caller says so in words."""
        return enough(*self._scores)

    def set_name(self, name: str) -> None:
        """Say in words what the bar shows."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the width of a cell and room for the centre line."""
        return QSize(76, self._height + 4)

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bar."""
        painter = QPainter(self)
        top = (self.height() - self._height) / 2
        place = QRectF(0, top, self.width(), self._height)
        paint_two_sided_bar(painter, place, *self._scores, current().tokens)
