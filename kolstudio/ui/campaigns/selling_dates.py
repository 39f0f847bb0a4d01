"""The selling dates near a campaign: the day, its name, and when booking should begin."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kolstudio.core.rules.calendar import SELLING_DAYS, Event, EventKind
from kolstudio.core.rules.formats import format_date
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.emptying import empty
from kolstudio.ui.widgets.styling import label

_TITLE = QT_TRANSLATE_NOOP("Campaigns", "Selling dates near these days")
_NONE = QT_TRANSLATE_NOOP("Campaigns", "No selling date falls into these days.")
_BOOK = QT_TRANSLATE_NOOP("Campaigns", "book by {day}")
_NOW = QT_TRANSLATE_NOOP("Campaigns", "book now")
_MORE = QT_TRANSLATE_NOOP("Campaigns", "and {count} more")
_LEAD = QT_TRANSLATE_NOOP("Campaigns", "Booking leads: 14 days, double days 30, Tết 45 (our figures).")
MOST = 8
"""So many dates are listed."""


class SellingDates(Card):
    """A quiet list; rest days are said in red."""

    def __init__(self, i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._i18n = i18n
        self.room = QWidget(self)
        self.grid = QGridLayout(self.room)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(10)
        self.grid.setVerticalSpacing(5)
        self.grid.setColumnStretch(1, 1)
        self.add(self.room)
        self.words = label("", "secondary", self, wrap=True)
        self.add(self.words)
        self.body.addStretch(1)
        self._shown: tuple[object, ...] = ()

    def show_dates(self, events: Sequence[Event], today: date) -> None:
        """List what falls into the days of the campaign."""
        say = self._i18n.render
        self.set_title(say(_TITLE))
        more = len(events) - MOST
        words = say(_LEAD) if events else say(_NONE)
        self.words.setText(words if more <= 0 else f"{say(_MORE(count=more))}. {words}")
        shown = (tuple((event.id, event.day) for event in events), self._i18n.language, today)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self.grid)
        for row, event in enumerate(events[:MOST]):
            rest = event.kind is EventKind.REST
            days = _days(event)
            day = label(days, "strong", self.room, tone="bad" if rest else "")
            name = ElidedLabel(say(event.name), "", self.room)
            lead = ""
            if event.kind in SELLING_DAYS:
                begin = event.day - timedelta(days=event.lead_days)
                lead = say(_BOOK(day=f"{begin:%d/%m}")) if begin > today else say(_NOW)
            hint = label(lead, "secondary", self.room, tone="watch" if lead == say(_NOW) else "")
            self.grid.addWidget(day, row, 0, Qt.AlignmentFlag.AlignVCenter)
            self.grid.addWidget(name, row, 1, Qt.AlignmentFlag.AlignVCenter)
            self.grid.addWidget(hint, row, 2, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


def _days(event: Event) -> str:
    if event.day == event.end:
        return format_date(event.day)
    return f"{event.day:%d/%m} – {event.end:%d/%m}"
