"""What the table and its heads are painted with, made once per theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from kolstudio.core.model.comparison import Side
from kolstudio.ui.theme import Theme
from kolstudio.ui.theme.tokens import BODY, SECONDARY, SMALL, Tone
from kolstudio.ui.widgets.look import paint_box

TONES: dict[Side, Tone] = {
    Side.KOL: "kol",
    Side.BOTH: "both",
    Side.INFLUENCER: "influencer",
    Side.UNCLEAR: "",
}
"""The colour of the data of each side."""


class Paints:
    """Typefaces of the table and colours by name."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.body = theme.font(BODY)
        self.strong = theme.font(BODY, 600)
        self.small = theme.font(SMALL)
        self.small_strong = theme.font(SMALL, 600)
        self.second = theme.font(SECONDARY)

    def colour(self, role: str) -> QColor:
        """Return the colour of a role."""
        return QColor(self.theme.tokens.role(role))

    def text(self, tone: str) -> QColor:
        """Return the colour of letters of a tone."""
        return QColor(self.theme.tokens.text(tone))

    def tint(self, tone: str) -> QColor:
        """Return the ground under letters of a tone."""
        return QColor(self.theme.tokens.tint(tone))


def write(painter: QPainter, room: QRect, text: str, font: QFont, ink: QColor, *, middle: bool = True) -> int:
    """Write one line at the left edge, shortened with «…» where needed; returns how wide it became."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
    painter.setFont(font)
    painter.setPen(ink)
    across = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | across | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def badge_width(letters: str, paints: Paints) -> int:
    """Return how wide the mark of a platform is."""
    return QFontMetrics(paints.small_strong).horizontalAdvance(letters) + 8


def badge(painter: QPainter, room: QRect, letters: str, paints: Paints) -> int:
    """Paint the letters of a platform in a small grey box at the left edge; returns how wide it became."""
    width = badge_width(letters, paints)
    box = QRect(room.left(), room.center().y() - 7, width, 16)
    paint_box(painter, box, paints.colour("soft").name(), "", 3)
    painter.setFont(paints.small_strong)
    painter.setPen(paints.colour("muted"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letters)
    return width
