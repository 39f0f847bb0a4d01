"""Chips: a small word about a state, and a filter that is off, open or set."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.icons import paint_icon
from kolstudio.ui.theme.tokens import CHIP, RADIUS_CHIP, SECONDARY, Tone, colour
from kolstudio.ui.widgets.look import icon_place, paint_box
from kolstudio.ui.widgets.styling import restyle

_SIDE = 11
_SIGN = 12
_GAP = 4


class Chip(QLabel):
    """A word on a tinted ground: «Influencer», «Cần sửa», «Bỏ qua»."""

    def __init__(self, text: str = "", tone: Tone = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("chip", tone or "plain")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: Tone = "") -> None:
        """Show another word in its colour."""
        self.setText(text)
        restyle(self, chip=tone or "plain")


class FilterChip(QAbstractButton):
    """A filter: pressed, it opens its choices (`clicked`); set, it shows its value and can be cleared.

    Delete or Backspace clears it from the keyboard.
    """

    cleared = Signal()
    """The value should be taken away."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._over_sign = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    @property
    def value(self) -> str:
        """What it is set to; empty = off."""
        return self._value

    def set_text(self, text: str) -> None:
        """Name the filter."""
        self.setText(text)
        self._tell()

    def set_value(self, value: str) -> None:
        """Show what it is set to; empty = off."""
        if value != self._value:
            self._value = value
            self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.text()}: {self._value}" if self._value else self.text())
        self.updateGeometry()
        self.adjustSize()
        self.update()

    def _words(self) -> tuple[int, int]:
        """Return the widths of name and value."""
        name = f"{self.text()}:" if self._value else self.text()
        return (
            QFontMetrics(font(SECONDARY, 500)).horizontalAdvance(name),
            QFontMetrics(font(SECONDARY, 700)).horizontalAdvance(self._value),
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for name, value and sign."""
        name, value = self._words()
        return QSize(2 * _SIDE + name + (_GAP + value if self._value else 0) + _GAP + _SIGN, CHIP)

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the chip."""
        painter = QPainter(self)
        tokens = current().tokens
        ground = tokens.soft if self.underMouse() or self.isDown() else tokens.card
        edge = tokens.ink if self._value or self.hasFocus() else tokens.line
        paint_box(painter, self.rect(), ground, edge, RADIUS_CHIP - 0.5, 2 if self.hasFocus() else 1)
        ink = tokens.ink if self.isEnabled() else tokens.disabled
        painter.setPen(colour(ink))
        name, value = self._words()
        left, middle = _SIDE, int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font(SECONDARY, 500))
        shown = f"{self.text()}:" if self._value else self.text()
        painter.drawText(QRect(left, 0, name + 2, self.height()), middle, shown)
        left += name + _GAP
        if self._value:
            painter.setFont(font(SECONDARY, 700))
            painter.drawText(QRect(left, 0, value + 2, self.height()), middle, self._value)
            left += value + _GAP
        sign = "x" if self._value else "chevron-down"
        paint_icon(painter, icon_place(self.rect(), left, _SIGN), sign, ink if self._value else tokens.muted)

    def _on_sign(self, event: QMouseEvent) -> bool:
        return bool(self._value) and event.position().x() >= self.width() - _SIDE - _SIGN - _GAP

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Clear by its sign, open by the rest."""
        self._over_sign = self._on_sign(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Clear by its sign, open by the rest."""
        if self._over_sign and self._on_sign(event):
            self.setDown(False)
            self.cleared.emit()
        else:
            super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Delete and Backspace from what the window does by them."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Clear with Delete, open with Enter, the space bar or the arrow down."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._value:
            self.cleared.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)
