"""What the rows and the header of the roster are painted with, made once per theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from kolstudio.ui.theme import Theme
from kolstudio.ui.theme.tokens import BODY, SECONDARY, SMALL

_MOST = 4_000
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
BOX = 16
"""Side of a check box in pixels."""


class Pencil:
    """One typeface in one size and weight, which remembers how wide texts are."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self._widths: dict[str, int] = {}
        self._shortened: dict[tuple[str, int], str] = {}

    def width(self, text: str) -> int:
        """Return how wide a text is."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) > _MOST:
                self._widths.clear()
            found = self._widths[text] = self._metrics.horizontalAdvance(text)
        return found

    def fitted(self, text: str, width: int) -> str:
        """Return a text, shortened with «…» where it is wider than there is room."""
        if self.width(text) <= width:
            return text
        found = self._shortened.get((text, width))
        if found is None:
            if len(self._shortened) > _MOST:
                self._shortened.clear()
            found = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._shortened[text, width] = found
        return found

    def left(self, painter: QPainter, rect: QRect, text: str, colour: QColor) -> int:
        """Write at the left edge; returns how wide it became."""
        text = self.fitted(text, rect.width())
        painter.setFont(self.font)
        painter.setPen(colour)
        painter.drawText(rect, _LEFT, text)
        return self.width(text)

    def right(self, painter: QPainter, rect: QRect, text: str, colour: QColor) -> int:
        """Write at the right edge; returns how wide it became."""
        text = self.fitted(text, rect.width())
        painter.setFont(self.font)
        painter.setPen(colour)
        painter.drawText(rect, _RIGHT, text)
        return self.width(text)


class Paints:
    """Colours and typefaces of the present theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        tokens = theme.tokens
        self.ink = QColor(tokens.ink)
        self.muted = QColor(tokens.muted)
        self.card = QColor(tokens.card)
        self.line = QColor(tokens.line)
        self.hover = QColor(tokens.hover)
        self.selection = QColor(tokens.selection)
        self.avatar = QColor(tokens.avatar)
        self.avatar_text = QColor(tokens.avatar_text)
        self.types = {
            "kol": QColor(tokens.kol_text),
            "lean_kol": QColor(tokens.kol_text),
            "both": QColor(tokens.both_text),
            "lean_influencer": QColor(tokens.influencer_text),
            "influencer": QColor(tokens.influencer_text),
            "unclear": self.muted,
            "no_data": self.muted,
        }
        """Colour of the words for each label."""
        self._edge = QPen(QColor(tokens.control_line), 1)
        self.focus = QPen(self.ink, 1.5)
        self.body = Pencil(theme.font(BODY))
        self.strong = Pencil(theme.font(BODY, 600))
        self.second = Pencil(theme.font(SECONDARY))
        self.label = Pencil(theme.font(SECONDARY, 600))
        self.small = Pencil(theme.font(SMALL))
        self.initials = Pencil(theme.font(SMALL - 1, 600))

    def check_box(self, painter: QPainter, middle: QPointF, state: Qt.CheckState) -> None:
        """Paint a check box around a point: empty, ticked, or with a dash for «some»."""
        box = QRectF(0, 0, BOX - 1, BOX - 1)
        box.moveCenter(middle)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if state is Qt.CheckState.Unchecked:
            painter.setPen(self._edge)
            painter.setBrush(self.card)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.ink)
            box.adjust(-0.5, -0.5, 0.5, 0.5)
        painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if state is not Qt.CheckState.Unchecked:
            name = "check" if state is Qt.CheckState.Checked else "minus"
            self.icon(painter, middle, name, "on_ink", 12)

    def icon(self, painter: QPainter, middle: QPointF, name: str, role: str, size: int) -> None:
        """Paint an icon around a point, sharp at the density of the device."""
        ratio = painter.device().devicePixelRatioF()
        rect = QRectF(0, 0, size, size)
        rect.moveCenter(middle)
        painter.drawPixmap(rect.topLeft(), self.theme.pixmap(name, role, size, ratio))

    def disc(self, painter: QPainter, rect: QRect, letters: str) -> None:
        """Paint a person's initials on a grey disc."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.avatar)
        painter.drawEllipse(rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self.initials.font)
        painter.setPen(self.avatar_text)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
