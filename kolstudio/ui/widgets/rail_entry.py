"""One entry of the rail: icon, name, count; an icon alone when the rail is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.icons import paint_icon
from kolstudio.ui.theme.tokens import (
    BODY,
    ICON,
    RADIUS_CONTROL,
    RAIL,
    RAIL_COLLAPSED,
    SECONDARY,
    colour,
)
from kolstudio.ui.widgets.words import ENTRIES, say

_HEIGHT = 36
_LEFT = 10
_GAP = 10


class RailEntry(QAbstractButton):
    """A button of the rail; the chosen one stands on a soft ground."""

    def __init__(self, key: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._icon = icon
        self._count = ""
        self._collapsed = False
        self._target = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("elides", True)

    @property
    def count(self) -> str:
        """The number beside the name, as it is shown."""
        return self._count

    def set_text(self, text: str) -> None:
        """Name the entry."""
        self.setText(text)
        self._tell()

    def set_count(self, count: str) -> None:
        """Show a number; empty = none."""
        if count != self._count:
            self._count = count
            self._tell()
            self.update()

    def set_collapsed(self, collapsed: bool) -> None:
        """Show the icon alone."""
        self._collapsed = collapsed
        self._tell()
        self.update()

    @property
    def target(self) -> bool:
        """Whether it shows that what is dragged over it can be let go here."""
        return self._target

    def set_target(self, target: bool) -> None:
        """Show that what is dragged over it can be let go here."""
        if target != self._target:
            self._target = target
            self.update()

    def _tell(self) -> None:
        text = self.text()
        self.setAccessibleName(say(ENTRIES(name=text, count=self._count)) if self._count else text)
        self.setToolTip(self.accessibleName() if self._collapsed or self._too_long() else "")

    def _too_long(self) -> bool:
        taken = QFontMetrics(font(BODY, 600)).horizontalAdvance(self.text() + self._count)
        return taken > RAIL - 2 * RADIUS_CONTROL - 2 * _LEFT - ICON - 2 * _GAP

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for one row."""
        return QSize(RAIL_COLLAPSED - 2 * RADIUS_CONTROL, _HEIGHT)

    minimumSizeHint = sizeHint  # noqa: N815

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the entry."""
        tokens = current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked() or self._target
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(tokens.soft if chosen else tokens.hover))
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus() or self._target:
            painter.setPen(QPen(colour(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        enabled = self.isEnabled()
        ink = (tokens.ink if chosen else tokens.quiet) if enabled else tokens.disabled
        icon_at = QRect(_LEFT, (self.height() - ICON) // 2, ICON, ICON)
        if self._collapsed:
            icon_at.moveLeft((self.width() - ICON) // 2)
        paint_icon(painter, icon_at, self._icon, ink)
        if not self._collapsed:
            self._paint_words(painter, icon_at.right() + 1 + _GAP, ink)
        painter.end()

    def _paint_words(self, painter: QPainter, left: int, ink: str) -> None:
        right = self.width() - _LEFT
        words = QFontMetrics(font(BODY, 600))
        base = (self.height() - words.height()) // 2 + words.ascent()
        if self._count:
            painter.setFont(font(SECONDARY, 500))
            painter.setPen(colour(current().tokens.muted))
            wide = painter.fontMetrics().horizontalAdvance(self._count)
            painter.drawText(right - wide, base, self._count)
            right -= wide + 8
        painter.setFont(font(BODY, 600))
        painter.setPen(colour(ink))
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(left, base, text)
