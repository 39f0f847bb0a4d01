"""The cards of the brand screen: the brand itself, its values, its customers, its competitors."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kolstudio.core.model.campaign import Brand
from kolstudio.core.model.codes import BrandValue, Gender
from kolstudio.core.rules.labels import code_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.brand.competitors import Competitors
from kolstudio.ui.brand.fields import KeptField
from kolstudio.ui.brand.logo_box import LogoBox
from kolstudio.ui.brand.presenter import BrandPresenter
from kolstudio.ui.i18n import I18n
from kolstudio.ui.theme.tokens import GAP
from kolstudio.ui.widgets.buttons import PillButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.flow import FlowRow
from kolstudio.ui.widgets.segmented import Segmented
from kolstudio.ui.widgets.styling import label

_BRAND = QT_TRANSLATE_NOOP("Brand", "Brand profile")
_NAME = QT_TRANSLATE_NOOP("Brand", "Name")
_CATEGORY = QT_TRANSLATE_NOOP("Brand", "What it sells")
_POSITIONING = QT_TRANSLATE_NOOP("Brand", "Positioning")
_POSITIONING_HELP = QT_TRANSLATE_NOOP("Brand", "What the brand wants to be known for, in a sentence or two.")
_VALUES = QT_TRANSLATE_NOOP("Brand", "Brand values")
_VALUES_HELP = QT_TRANSLATE_NOOP("Brand", "People who share them suit the brand better.")
_CUSTOMERS = QT_TRANSLATE_NOOP("Brand", "Target customers")
_FROM = QT_TRANSLATE_NOOP("Brand", "Age from")
_TO = QT_TRANSLATE_NOOP("Brand", "Age to")
_GENDER = QT_TRANSLATE_NOOP("Brand", "Gender")
_EVERYBODY = QT_TRANSLATE_NOOP("Brand", "Everybody")
_NOTE = QT_TRANSLATE_NOOP("Brand", "Where they live, what they like")
_RIVALS = QT_TRANSLATE_NOOP("Brand", "Competitors")
_RIVALS_HELP = QT_TRANSLATE_NOOP("Brand", "So that you notice who worked for them lately.")


class Cards(QWidget):
    """Every field of one brand, in one column or two."""

    def __init__(self, presenter: BrandPresenter, i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._i18n = presenter, i18n
        self.fields: dict[str, KeptField] = {}
        self._notes: list[tuple[QLabel, Text]] = []
        self._titles: list[tuple[Card, Text]] = []
        self.columns = QHBoxLayout(self)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.columns.setSpacing(GAP)
        for cards in ((self._profile(), self._values()), (self._customers(), self._competitors())):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self.columns.addLayout(column, 1)
        self.fields["positioning"].set_help(i18n.render(_POSITIONING_HELP))
        self.retranslate()

    # -- making ----------------------------------------------------------------------------------

    def _card(self, title: Text, note: Text | None = None) -> Card:
        card = Card(parent=self)
        card.body.setSpacing(GAP)
        self._titles.append((card, title))
        if note is not None:
            said = label("", "secondary", card, wrap=True)
            self._notes.append((said, note))
            card.add(said)
        return card

    def _field(self, key: str, name: Text, lines: int = 1) -> KeptField:
        made = KeptField(name, lambda text: self._presenter.edit(key, text), self._i18n, self, lines=lines)
        self.fields[key] = made
        return made

    def _profile(self) -> Card:
        card = self._card(_BRAND)
        self.logo = LogoBox(self._i18n, card)
        self.logo.dropped.connect(self._presenter.take_logo)
        self.logo.remove_asked.connect(self._presenter.remove_logo)
        card.add(self.logo)
        for key, name, lines in (
            ("name", _NAME, 1),
            ("category", _CATEGORY, 1),
            ("positioning", _POSITIONING, 3),
        ):
            card.add(self._field(key, name, lines))
        return card

    def _values(self) -> Card:
        card = self._card(_VALUES, _VALUES_HELP)
        row = FlowRow(card)
        self.values: dict[str, PillButton] = {}
        for value in BrandValue:
            button = PillButton(parent=row)
            button.clicked.connect(
                lambda checked, code=str(value): self._presenter.set_value(code, bool(checked))
            )
            self.values[str(value)] = button
            row.add(button)
        card.add(row)
        return card

    def _customers(self) -> Card:
        card = self._card(_CUSTOMERS)
        ages = QHBoxLayout()
        ages.setSpacing(GAP)
        for key, name in (("target_age_min", _FROM), ("target_age_max", _TO)):
            ages.addWidget(self._field(key, name), 1)
        card.body.addLayout(ages)
        self.gender_name = label("", "label", card)
        self.gender = Segmented(parent=card)
        self.gender.chosen.connect(self._presenter.set_gender)
        gender = QVBoxLayout()
        gender.setSpacing(4)
        gender.addWidget(self.gender_name)
        gender.addWidget(self.gender)
        card.body.addLayout(gender)
        card.add(self._field("target_note", _NOTE, 2))
        return card

    def _competitors(self) -> Card:
        card = self._card(_RIVALS, _RIVALS_HELP)
        self.competitors = Competitors(self._presenter.add_competitors, self._i18n, card)
        self.competitors.removed.connect(self._presenter.remove_competitor)
        card.add(self.competitors)
        return card

    # -- showing ---------------------------------------------------------------------------------

    def show_brand(self, brand: Brand, logo: bytes | None, *, typing: bool) -> None:
        """Show a brand; `typing` leaves alone the field that is being typed into."""
        for key, field in self.fields.items():
            value = getattr(brand, key)
            field.show_text("" if value is None else str(value), typing=typing)
        for code, button in self.values.items():
            button.setChecked(code in brand.values)
        self.gender.set_current(brand.target_gender or "")
        self.competitors.show_names(brand.competitors)
        self.logo.show_picture(logo)

    def keep(self) -> QWidget | None:
        """Keep all that is typed; returns the first field that cannot be kept."""
        wrong = [field.edit for field in self.fields.values() if not field.keep()]
        if not self.competitors.keep():
            wrong.append(self.competitors.edit)
        return wrong[0] if wrong else None

    def put_back(self) -> bool:
        """Throw away what cannot be kept; returns whether there was any."""
        return any([*(field.put_back() for field in self.fields.values()), self.competitors.put_back()])

    def set_narrow(self, narrow: bool) -> None:
        """Put the columns below each other."""
        way = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        if self.columns.direction() is not way:
            self.columns.setDirection(way)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._i18n.render
        for card, title in self._titles:
            card.set_title(say(title))
        for note, text in self._notes:
            note.setText(say(text))
        for field in self.fields.values():
            field.retranslate()
        self.fields["positioning"].set_help(say(_POSITIONING_HELP))
        for code, button in self.values.items():
            button.setText(self._code("brand_values", code))
        self.gender_name.setText(say(_GENDER))
        self.gender.set_name(say(_GENDER))
        codes = [(str(one), self._code("gender", one)) for one in Gender]
        self.gender.set_options([("", say(_EVERYBODY)), *codes])
        self.logo.retranslate()
        self.competitors.retranslate()

    def _code(self, field: str, code: str) -> str:
        text = code_text(field, code)
        return self._i18n.render(text) if text is not None else code
