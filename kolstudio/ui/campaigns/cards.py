"""The three cards above the people of a campaign: budget, people, cost by type."""

from __future__ import annotations

import functools

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kolstudio.core.rules.formats import MISSING, format_money, format_number, short_money
from kolstudio.core.rules.labels import label_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.campaigns.rows import RowWriter
from kolstudio.ui.campaigns.state import Sheet
from kolstudio.ui.charts.budget_bar import BudgetBar
from kolstudio.ui.charts.share_bar import ShareBar
from kolstudio.ui.i18n import I18n
from kolstudio.ui.theme.tokens import GAP
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.styling import label, restyle

_BUDGET = QT_TRANSLATE_NOOP("Campaigns", "Budget · tax not included")
_OF = QT_TRANSLATE_NOOP("Campaigns", "/ {budget}")
_LEFT = QT_TRANSLATE_NOOP("Campaigns", "{amount} left · reserve {reserve}")
_OVER = QT_TRANSLATE_NOOP("Campaigns", "{amount} too much · reserve {reserve}")
_BASIS = QT_TRANSLATE_NOOP(
    "Campaigns",
    "Items {lines} + reserve {reserve}, of {budget}. Declined and cancelled items cost nothing; tax is not"
    " included.",
)
_BASIS_FREE = QT_TRANSLATE_NOOP(
    "Campaigns",
    "Items {lines}; there is no budget yet. Declined and cancelled items cost nothing; tax is not included.",
)
_BASIS_PEOPLE = QT_TRANSLATE_NOOP(
    "Campaigns", "Items with a price: {priced}. An item without one is counted, never taken as 0."
)
_PEOPLE = QT_TRANSLATE_NOOP("Campaigns", "People")
_ITEMS = QT_TRANSLATE_NOOP("Campaigns", "· items: {count}")
_ALL_PRICED = QT_TRANSLATE_NOOP("Campaigns", "Every item has a price")
_UNPRICED = QT_TRANSLATE_NOOP("Campaigns", "Without a price in đồng: {count}")
_NOTHING = QT_TRANSLATE_NOOP("Campaigns", "Nobody is booked yet")
_MIX = QT_TRANSLATE_NOOP("Campaigns", "Cost by type")
_NO_MIX = QT_TRANSLATE_NOOP("Campaigns", "Shown once an item has a price")


class Figure(Card):
    """A name, a large figure with a quiet word beside it, a bar, a line of words."""

    def __init__(self, parent: QWidget | None = None, *, bar: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.name = ElidedLabel("", "secondary", self)
        self.number = label("", "number", self)
        self.beside = ElidedLabel("", "muted", self)
        self.words = ElidedLabel("", "secondary", self)
        self.body.setSpacing(5)
        self.add(self.name)
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self.number)
        row.addWidget(self.beside, 1)
        self.body.addLayout(row)
        if bar is not None:
            self.add(bar)
        self.add(self.words)
        self.body.addStretch(1)


class Cards(QWidget):
    """The cards side by side."""

    def __init__(self, i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._i18n = i18n
        self.budget_bar, self.mix_bar = BudgetBar(self), ShareBar(self)
        self.budget = Figure(self, bar=self.budget_bar)
        self.people = Figure(self)
        self.mix = Figure(self, bar=self.mix_bar)
        self.mix.number.hide()
        self.mix.beside.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.budget, 4)
        row.addWidget(self.people, 3)
        row.addWidget(self.mix, 4)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the sums of a campaign."""
        language, say = self._i18n.language, self._i18n.render
        sums, campaign = sheet.totals, sheet.campaign

        def money(amount: int | None) -> str:
            return short_money(amount, language)

        self.budget.name.set_text(say(_BUDGET))
        self.budget.number.setText(money(sums.lines))
        has = campaign.budget is not None
        self.budget.beside.set_text(say(_OF(budget=money(campaign.budget))) if has else "")
        over = sums.remaining is not None and sums.remaining < 0
        text: Text | None = None
        if sums.remaining is not None:
            text = (_OVER if over else _LEFT)(amount=money(abs(sums.remaining)), reserve=money(sums.reserve))
        self.budget.words.set_text(say(text) if text is not None else MISSING)
        restyle(self.budget.words, tone="bad" if over else "")
        self.budget_bar.show_budget(sums.lines, sums.reserve or 0, campaign.budget, self.budget.words.text())
        self.people.name.set_text(say(_PEOPLE))
        self.people.number.setText(format_number(sheet.people, language))
        self.people.beside.set_text(say(_ITEMS(count=len(campaign.lines))))
        unpriced = say(_UNPRICED(count=sums.unpriced)) if sums.unpriced else say(_ALL_PRICED)
        self.people.words.set_text(unpriced if campaign.lines else say(_NOTHING))
        restyle(self.people.words, tone="watch" if sums.unpriced else "")
        whole = functools.partial(format_money, language=language)
        parts_of = _BASIS(lines=whole(sums.lines), reserve=whole(sums.reserve), budget=whole(campaign.budget))
        self._explain(self.budget, say(parts_of) if has else say(_BASIS_FREE(lines=whole(sums.lines))))
        self._explain(self.people, say(_BASIS_PEOPLE(priced=len(campaign.lines) - sums.unpriced)))
        self._explain(
            self.mix,
            "\n".join(f"{say(label_text(kind))}: {whole(cost)}" for kind, cost in sheet.costs.items()),
        )
        parts, words = RowWriter(self._i18n.texts).mix(sheet)
        self.mix.name.set_text(say(_MIX))
        self.mix.words.set_text(words or say(_NO_MIX))
        self.mix_bar.show_parts(parts, words)

    @staticmethod
    def _explain(figure: Figure, words: str) -> None:
        """Say what a figure rests on, to the mouse and to screen readers."""
        figure.setToolTip(words)
        figure.setAccessibleDescription(words)
