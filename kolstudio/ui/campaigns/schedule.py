"""The strip of days on air: preparation pale, the day itself bold, rest days red, weeks as hairlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.tokens import SMALL, Tone, colour
from kolstudio.ui.widgets.look import paint_box

ROW = 21
HEAD = 20
_NAMES = 132
_SIGN = 12
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Bar:
    """One item: whose it is, its type's colour, when preparation begins and when it airs."""

    name: str
    tone: Tone
    begins: date
    air_on: date


class Schedule(QWidget):
    """Painted; what it says stands in the table too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self._rests: tuple[tuple[date, date], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_bars(self, bars: Sequence[Bar], rests: Sequence[tuple[date, date]], said: str) -> None:
        """Show items by their days; `said` tells it to screen readers."""
        self.bars, self._rests = tuple(bars), tuple(rests)
        self.setAccessibleName(said)
        self.setFixedHeight(HEAD + ROW * len(self.bars) + 2)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a row for each item."""
        return QSize(420, HEAD + ROW * len(self.bars) + 2)

    def span(self) -> tuple[date, date]:
        """Return the first and the last day that are shown, whole weeks."""
        first = min(bar.begins for bar in self.bars)
        last = max(bar.air_on for bar in self.bars)
        first -= timedelta(days=first.weekday())
        return first, last + timedelta(days=7 - last.weekday())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw weeks, rest days and items."""
        if not self.bars:
            return
        tokens = current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil = font(SMALL)
        painter.setFont(pencil)
        metrics = QFontMetrics(pencil)
        first, last = self.span()
        left, width = _NAMES, max(1, self.width() - _NAMES - _SIGN)
        bottom = HEAD + ROW * len(self.bars)

        def x(day: date) -> float:
            return left + width * ((day - first).days / max(1, (last - first).days))

        for start, end in self._rests:
            if start <= last and end >= first:
                low, high = x(max(start, first)), x(min(end + timedelta(days=1), last))
                painter.fillRect(QRectF(low, HEAD, high - low, bottom - HEAD), colour(tokens.bad_tint))
        weeks = (last - first).days // 7
        step = max(1, -(-weeks * 48 // width))
        day, number = first, 0
        while day <= last:
            if number % step == 0:
                painter.fillRect(QRectF(x(day), HEAD, 1, bottom - HEAD), colour(tokens.line))
                painter.setPen(colour(tokens.muted))
                said = f"{day.day}/{day.month}"
                wide = metrics.horizontalAdvance(said) + 2
                place = QRect(min(int(x(day)), self.width() - wide), 0, wide, HEAD - 2)
                painter.drawText(place, _MIDDLE, said)
            day, number = day + _WEEK, number + 1
        for row, bar in enumerate(self.bars):
            top = HEAD + row * ROW
            painter.setPen(colour(tokens.quiet))
            shown = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, _NAMES - 12)
            painter.drawText(QRect(0, top, _NAMES - 12, ROW), _MIDDLE, shown)
            middle = top + ROW / 2
            low, high = x(bar.begins), x(bar.air_on)
            ground = tokens.tint(bar.tone) if bar.tone else tokens.soft
            paint_box(painter, QRectF(low, middle - 3, max(0.0, high - low), 6), ground, radius=3)
            sign = QRectF(high, middle - _SIGN / 2, _SIGN, _SIGN)
            paint_box(painter, sign, tokens.role(bar.tone or "muted"), radius=3)
