"""The step of goal and frame: what the campaign is for, its money, its days, whom it should reach."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.model.codes import Gender
from kolstudio.core.rules.labels import code_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.campaigns.dialogs import words_of
from kolstudio.ui.campaigns.goal_cards import GoalCards
from kolstudio.ui.campaigns.presenter import CampaignsPresenter
from kolstudio.ui.campaigns.selling_dates import SellingDates
from kolstudio.ui.context import Context
from kolstudio.ui.theme.tokens import GAP, MARGIN
from kolstudio.ui.widgets.buttons import GhostButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.emptying import empty
from kolstudio.ui.widgets.form_field import FormField
from kolstudio.ui.widgets.segmented import Segmented

_GOAL = QT_TRANSLATE_NOOP("Campaigns", "What shall change?")
_FRAME = QT_TRANSLATE_NOOP("Campaigns", "Frame")
_WHO = QT_TRANSLATE_NOOP("Campaigns", "Whom to reach")
_NAMES: dict[str, Text] = {
    "name": QT_TRANSLATE_NOOP("Campaigns", "Name"),
    "brand": QT_TRANSLATE_NOOP("Campaigns", "Brand"),
    "budget": QT_TRANSLATE_NOOP("Campaigns", "Budget"),
    "reserve": QT_TRANSLATE_NOOP("Campaigns", "Reserve"),
    "start": QT_TRANSLATE_NOOP("Campaigns", "Begins"),
    "end": QT_TRANSLATE_NOOP("Campaigns", "Ends"),
    "contact": QT_TRANSLATE_NOOP("Campaigns", "Contact"),
    "area": QT_TRANSLATE_NOOP("Campaigns", "Add an area"),
    "ages": QT_TRANSLATE_NOOP("Campaigns", "Ages"),
    "note": QT_TRANSLATE_NOOP("Campaigns", "In your words"),
}
_HELP: dict[str, Text] = {
    "budget": QT_TRANSLATE_NOOP("Campaigns", "For example 20tr, before tax"),
    "reserve": QT_TRANSLATE_NOOP("Campaigns", "Share of the budget that is held back"),
    "contact": QT_TRANSLATE_NOOP("Campaigns", "Stands in the brief as it is written here"),
    "area": QT_TRANSLATE_NOOP("Campaigns", "Provinces or cities, old or new names, then Enter"),
    "ages": QT_TRANSLATE_NOOP("Campaigns", "For example 25–45 or 18+"),
}
_GENDER = QT_TRANSLATE_NOOP("Campaigns", "Gender")
_ANY = QT_TRANSLATE_NOOP("Campaigns", "Any")
_TAKE_OUT = QT_TRANSLATE_NOOP("Campaigns", "Take out {area}")
_ROW = 2
"""So many areas stand side by side."""


class FrameStep(QScrollArea):
    """Everything is kept as it is typed; what is wrong is said below its field and stays there."""

    def __init__(
        self, context: Context, presenter: CampaignsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._home = presenter
        self._shown: int | None = None
        self._areas: tuple[str, tuple[str, ...]] = ("", ())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        self.goals = GoalCards(context.i18n, page)
        self.goals.chosen.connect(lambda goal: self._keep("goal", goal))
        self.edits = {key: QLineEdit(page) for key in _NAMES if key != "brand"}
        self.brand = QComboBox(page)
        self.brand.activated.connect(lambda: self._keep("brand", str(self.brand.currentData())))
        controls: dict[str, QWidget] = {**self.edits, "brand": self.brand}
        self.fields = {key: FormField(controls[key], "", page) for key in _NAMES}
        self.gender = Segmented("", page)
        self.gender.chosen.connect(lambda key: self._keep("gender", "" if key == "any" else key))
        self.gender_field = FormField(self.gender, "", page)
        for key, edit in self.edits.items():
            if key != "area":
                edit.editingFinished.connect(lambda key=key: self._finish(key))
        self.edits["area"].returnPressed.connect(self._add_areas)
        self.edits["area"].editingFinished.connect(self._add_areas)
        self.dates = SellingDates(context.i18n, page)
        self.goal_card, self.frame_card, self.who_card = (Card(parent=page) for _ in range(3))
        self.goal_card.add(self.goals)
        self.frame_card.body.addLayout(
            self._grid((("name", 0, 4), ("brand", 4, 2), ("budget", 0, 2), ("start", 2, 2),
                        ("end", 4, 2), ("reserve", 0, 2), ("contact", 2, 4)))
        )  # fmt: skip
        self._make_who()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 0, MARGIN, 14)
        column.setSpacing(GAP)
        column.addWidget(self.goal_card)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.frame_card)
        left.addWidget(self.dates)
        left.addStretch(1)
        below.addLayout(left, 5)
        right = QVBoxLayout()
        right.addWidget(self.who_card)
        right.addStretch(1)
        below.addLayout(right, 3)
        column.addLayout(below)
        column.addStretch(1)
        self.setWidget(page)

    def _grid(self, places: tuple[tuple[str, int, int], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        row, before = 0, -1
        for key, column, width in places:
            if column <= before:
                row += 1
            before = column
            grid.addWidget(self.fields[key], row, column, 1, width)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        return grid

    def _make_who(self) -> None:
        self.areas = QWidget(self.who_card)
        self.area_grid = QGridLayout(self.areas)
        self.area_grid.setContentsMargins(0, 0, 0, 0)
        self.area_grid.setSpacing(6)
        self.area_grid.setColumnStretch(_ROW, 1)
        self.who_card.add(self.areas)
        for key in ("area", "ages"):
            self.who_card.add(self.fields[key])
        self.who_card.add(self.gender_field)
        self.who_card.add(self.fields["note"])

    # -- showing ---------------------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """Return the chosen goal, or the first one."""
        cards = self.goals.cards.values()
        return next((card for card in cards if card.isChecked()), next(iter(cards)))

    def show_sheet(self) -> None:
        """Show the frame as it is now; what is being typed, or was typed wrong, stays."""
        sheet = self._home.sheet
        if sheet is None:
            return
        fresh = sheet.campaign.id != self._shown
        self._shown = sheet.campaign.id
        typed = self._home.frame.typed()
        for key, edit in self.edits.items():
            field = self.fields[key]
            if fresh:
                field.set_error("")
            if fresh or not (field.error or (edit.hasFocus() and edit.isModified())):
                wanted = typed.get(key, "")
                if edit.text() != wanted and (key != "area" or fresh):
                    edit.setText(wanted)
                    edit.setCursorPosition(0)
        self.brand.clear()
        for brand_id, name in self._home.frame.brands():
            self.brand.addItem(name, str(brand_id))
        self.brand.setCurrentIndex(max(0, self.brand.findData(typed["brand"])))
        self.goals.set_current(typed["goal"])
        self.gender.set_current(typed["gender"] or "any")
        self._show_areas(sheet.campaign.areas)
        self.dates.show_dates(self._home.frame.dates(), self._context.library.today())

    def _show_areas(self, codes: tuple[str, ...]) -> None:
        shown = (self._context.i18n.language, codes)
        if shown == self._areas:
            return
        self._areas = shown
        empty(self.area_grid)
        places, language = self._context.library.places, self._context.i18n.language
        for place, code in enumerate(codes):
            name = places.name(code, language)
            chip = GhostButton(name, "x", self.areas)
            chip.setProperty("compact", True)
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setToolTip(self._say(_TAKE_OUT(area=name)))
            chip.setAccessibleName(chip.toolTip())
            chip.clicked.connect(lambda checked, code=code: self._home.frame.remove_area(code))
            self.area_grid.addWidget(chip, place // _ROW, place % _ROW, Qt.AlignmentFlag.AlignLeft)
            chip.show()
        self.areas.setVisible(bool(codes))

    def set_writing(self, writing: bool) -> None:
        """Let nothing be edited while a job writes."""
        for card in (self.goal_card, self.frame_card, self.who_card):
            card.setEnabled(not writing)

    def keep(self) -> None:
        """Keep what is half typed."""
        for key in self.edits:
            if key != "area":
                self._finish(key)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._say
        self.goal_card.set_title(say(_GOAL))
        self.frame_card.set_title(say(_FRAME))
        self.who_card.set_title(say(_WHO))
        for key, name in _NAMES.items():
            self.fields[key].set_name(say(name))
            if key in _HELP:
                self.fields[key].set_help(say(_HELP[key]))
        self.gender_field.set_name(say(_GENDER))
        self.gender.set_name(say(_GENDER))
        options = [("any", say(_ANY))]
        for gender in (Gender.FEMALE, Gender.MALE):
            text = code_text("gender", gender)
            options.append((str(gender), say(text) if text is not None else str(gender)))
        self.gender.set_options(options)
        self.goals.retranslate()
        self.show_sheet()

    # -- keeping ---------------------------------------------------------------------------------

    def _finish(self, key: str) -> None:
        if self.edits[key].isModified() and self._home.sheet is not None:
            self._keep(key, self.edits[key].text())

    def _keep(self, key: str, text: str) -> None:
        error = self._home.frame.edit(key, text)
        if key in self.edits:
            if error is None:
                self.edits[key].setModified(False)
            self.fields[key].set_error(words_of(error, self._say) if error is not None else "")
            if key in ("start", "end") and error is None:
                other = "end" if key == "start" else "start"
                if self.fields[other].error:
                    self.edits[other].setModified(True)
                    self.fields[other].set_error("")
                    self._finish(other)
        elif error is not None:
            self._context.notices.trouble(error)
        self.show_sheet()

    def _add_areas(self) -> None:
        edit = self.edits["area"]
        if not edit.isModified() or self._home.sheet is None:
            return
        error = self._home.frame.add_areas(edit.text())
        self.fields["area"].set_error(words_of(error, self._say) if error is not None else "")
        if error is None:
            edit.clear()
            edit.setModified(False)

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)
