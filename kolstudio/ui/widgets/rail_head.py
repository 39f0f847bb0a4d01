"""The two menus of the rail: the program's mark at its head, the brand one works for at its foot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.icons import paint_icon
from kolstudio.ui.theme.tokens import (
    BODY,
    CARD_TITLE,
    ICON,
    RADIUS_CONTROL,
    RAIL_COLLAPSED,
    ROW,
    colour,
)
from kolstudio.ui.widgets.brand_mark import MARK_HEIGHT, MARK_WIDTH, paint_mark
from kolstudio.ui.widgets.look import icon_place, paint_box
from kolstudio.ui.widgets.words import BRAND, say

PROGRAM = "KOL Studio"
"""The program's name is the same in every language."""

_LEFT = 10
_SIGN = 14


class RailMenuButton(QAbstractButton):
    """What both menus share."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collapsed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("elides", True)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show the picture alone."""
        self._collapsed = collapsed
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one row."""
        return QSize(RAIL_COLLAPSED - 2 * RADIUS_CONTROL, ROW)

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what shows that it is pointed at or has the focus."""
        tokens = current().tokens
        if self.underMouse() or self.isDown():
            paint_box(painter, self.rect(), tokens.hover)
        if self.hasFocus():
            paint_box(painter, self.rect(), line=tokens.focus, width=2)

    def paint_name(self, painter: QPainter, left: int, ink: str) -> None:
        """Paint the text from here on, shortened, and the sign of a menu behind it."""
        painter.setPen(colour(ink))
        room = self.width() - left - _SIGN - 8
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(left, (self.height() - metrics.height()) // 2 + metrics.ascent(), shown)
        behind = left + metrics.horizontalAdvance(shown) + 4
        paint_icon(painter, icon_place(self.rect(), behind, _SIGN), "chevron-down", current().tokens.muted)


class RailHead(RailMenuButton):
    """The mark and the name of the program; pressed, it opens the menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(PROGRAM)
        self.setAccessibleName(PROGRAM)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the head."""
        painter = QPainter(self)
        tokens = current().tokens
        self.paint_ground(painter)
        left = (self.width() - MARK_WIDTH) / 2 if self._collapsed else _LEFT
        top = (self.height() - MARK_HEIGHT) / 2
        paint_mark(painter, QRectF(left, top, MARK_WIDTH, MARK_HEIGHT), tokens)
        if not self._collapsed:
            painter.setFont(font(CARD_TITLE, 700))
            self.paint_name(painter, _LEFT + MARK_WIDTH + 8, tokens.ink)


class RailBrand(RailMenuButton):
    """The brand one works for; pressed, it offers the others."""

    def set_name(self, name: str) -> None:
        """Name the brand."""
        self.setText(name)
        self.retell()

    def retell(self) -> None:
        """Tell the name again to tooltip and screen readers, in the language of the window."""
        told = say(BRAND(name=self.text())) if self.text() else ""
        self.setAccessibleName(told)
        self.setToolTip(told)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the brand."""
        painter = QPainter(self)
        tokens = current().tokens
        self.paint_ground(painter)
        if self._collapsed:
            left = (self.width() - ICON) // 2
            paint_icon(painter, icon_place(self.rect(), left), "store", tokens.quiet)
        else:
            painter.setFont(font(BODY, 500))
            self.paint_name(painter, _LEFT, tokens.muted)
