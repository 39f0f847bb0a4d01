"""The two small dialogs: a new campaign, and what the brief may show."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.errors import KnownError
from kolstudio.core.model.codes import Goal
from kolstudio.core.rules.labels import goal_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text
from kolstudio.ui.campaigns.presenter import Draft
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.buttons import GhostButton, PrimaryButton
from kolstudio.ui.widgets.form_field import FormField
from kolstudio.ui.widgets.segmented import Segmented
from kolstudio.ui.widgets.styling import label, rule
from kolstudio.ui.widgets.words import CANCEL

_NEW = QT_TRANSLATE_NOOP("Campaigns", "New campaign")
_NAME = QT_TRANSLATE_NOOP("Campaigns", "Name")
_GOAL = QT_TRANSLATE_NOOP("Campaigns", "Goal")
_BUDGET = QT_TRANSLATE_NOOP("Campaigns", "Budget")
_BUDGET_HELP = QT_TRANSLATE_NOOP("Campaigns", "Before tax, for example 20tr or 20.000.000")
_AREA = QT_TRANSLATE_NOOP("Campaigns", "Area")
_AREA_HELP = QT_TRANSLATE_NOOP("Campaigns", "Provinces or cities, separated by commas; may stay empty")
_START = QT_TRANSLATE_NOOP("Campaigns", "Begins")
_END = QT_TRANSLATE_NOOP("Campaigns", "Ends")
_DAY_HELP = QT_TRANSLATE_NOOP("Campaigns", "For example 12/12/2026")
_CREATE = QT_TRANSLATE_NOOP("Campaigns", "Create the campaign")
_EXPORT = QT_TRANSLATE_NOOP("Campaigns", "Export the brief")
_LANGUAGE = QT_TRANSLATE_NOOP("Campaigns", "Language of the brief")
_PHONES = QT_TRANSLATE_NOOP("Campaigns", "Show phone numbers whole")
_LEAVES = QT_TRANSLATE_NOOP("Campaigns", "What leaves this computer")
_COLUMNS = QT_TRANSLATE_NOOP(
    "Campaigns",
    "Name, type, tier, followers, engagement rate, field, area, channels · items, prices, dates, status"
    " · estimates, budget and brief texts.",
)
_WITH_PHONES = QT_TRANSLATE_NOOP("Campaigns", "People's own phone numbers, whole.")
_MASKED = QT_TRANSLATE_NOOP("Campaigns", "Of phone numbers only the last three digits.")
_STAYS = QT_TRANSLATE_NOOP("Campaigns", "What stays here")
_NEVER = QT_TRANSLATE_NOOP(
    "Campaigns", "Notes, sources, open questions, managers' contacts and everybody who is not booked."
)
_CHOOSE_FILE = QT_TRANSLATE_NOOP("Campaigns", "Choose where to save…")
_WIDTH = 460

Say = Callable[[Text], str]


def _buttons(dialog: QDialog, say: Say, yes: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    cancel = GhostButton(say(CANCEL), parent=dialog)
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    row.addWidget(cancel)
    row.addWidget(yes)
    yes.setDefault(True)
    return row


def _frame(dialog: QDialog, title: str) -> QVBoxLayout:
    dialog.setWindowTitle(title)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumWidth(_WIDTH)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 18, 20, 18)
    column.setSpacing(12)
    column.addWidget(label(title, "title", dialog))
    return column


class NewCampaign(QDialog):
    """Name, goal, budget, area and days; what is wrong is said below its field and nothing is lost."""

    def __init__(
        self, i18n: I18n, create: Callable[[Draft], Mapping[str, KnownError]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._say = i18n.render
        self._create = create
        say = self._say
        column = _frame(self, say(_NEW))
        self.goal = QComboBox(self)
        for goal in Goal:
            self.goal.addItem(say(goal_text(goal)), str(goal))
        self.edits = {key: QLineEdit(self) for key in ("name", "budget", "area", "start", "end")}
        self.fields = {
            "name": FormField(self.edits["name"], say(_NAME), self),
            "goal": FormField(self.goal, say(_GOAL), self),
            "budget": FormField(self.edits["budget"], say(_BUDGET), self),
            "area": FormField(self.edits["area"], say(_AREA), self),
            "start": FormField(self.edits["start"], say(_START), self),
            "end": FormField(self.edits["end"], say(_END), self),
        }
        self.fields["budget"].set_help(say(_BUDGET_HELP))
        self.fields["area"].set_help(say(_AREA_HELP))
        self.fields["start"].set_help(say(_DAY_HELP))
        for pair in (("name",), ("goal",), ("budget",), ("area",), ("start", "end")):
            row = QHBoxLayout()
            row.setSpacing(12)
            for key in pair:
                row.addWidget(self.fields[key], 1)
            column.addLayout(row)
        self.yes = PrimaryButton(say(_CREATE), parent=self)
        self.yes.clicked.connect(self.keep)
        column.addLayout(_buttons(self, say, self.yes))
        self.edits["name"].setFocus()

    def keep(self) -> None:
        """Create the campaign, or say what is wrong and go to the first wrong field."""
        typed = {key: edit.text() for key, edit in self.edits.items()}
        wrong = self._create(Draft(goal=str(self.goal.currentData()), **typed))
        if not wrong:
            self.accept()
            return
        for key, field in self.fields.items():
            error = wrong.get(key)
            field.set_error(words_of(error, self._say) if error is not None else "")
        self._make_room()
        first = next((key for key in self.edits if key in wrong), "name")
        self.edits[first].setFocus()
        self.edits[first].selectAll()

    def _make_room(self) -> None:
        """Grow to where every word below a field can be read."""
        for field in self.fields.values():
            below, layout = field.below, field.layout()
            assert layout is not None
            below.setMinimumHeight(below.heightForWidth(field.width()) if below.text() else 0)
            layout.invalidate()
            field.setMinimumHeight(layout.totalMinimumSize().height())
        self.adjustSize()


class ExportBrief(QDialog):
    """Language and phone numbers of the brief, and what leaves with it."""

    def __init__(
        self, i18n: I18n, choose: Callable[[Language, bool], bool], parent: QWidget | None = None
    ) -> None:
        """`choose` gets the language and whether phones are shown; False = no file was chosen."""
        super().__init__(parent)
        self._say = i18n.render
        self._choose = choose
        say = self._say
        column = _frame(self, say(_EXPORT))
        self.language = Segmented(say(_LANGUAGE), self)
        self.language.set_options([("vi", "Tiếng Việt"), ("en", "English")])
        self.language.set_current(i18n.language)
        column.addWidget(label(say(_LANGUAGE), "label", self))
        column.addWidget(self.language)
        self.phones = QCheckBox(say(_PHONES), self)
        self.phones.toggled.connect(self._show_leaving)
        column.addWidget(self.phones)
        column.addWidget(rule(self))
        column.addWidget(label(say(_LEAVES), "section", self))
        column.addWidget(label(say(_COLUMNS), "", self, wrap=True))
        self.phone_words = label("", "strong", self, wrap=True)
        column.addWidget(self.phone_words)
        column.addWidget(label(say(_STAYS), "section", self))
        column.addWidget(label(say(_NEVER), "muted", self, wrap=True))
        self.yes = PrimaryButton(say(_CHOOSE_FILE), parent=self)
        self.yes.clicked.connect(self._go_on)
        column.addLayout(_buttons(self, say, self.yes))
        self._show_leaving()

    def _show_leaving(self) -> None:
        self.phone_words.setText(self._say(_WITH_PHONES if self.phones.isChecked() else _MASKED))

    def _go_on(self) -> None:
        language: Language = "en" if self.language.current == "en" else "vi"
        if self._choose(language, self.phones.isChecked()):
            self.accept()


def words_of(error: KnownError, say: Say) -> str:
    """Return what is wrong and how to mend it."""
    words = say(error.text)
    return f"{words} {say(error.hint)}" if error.hint is not None else words
