"""The small dialog of a new campaign, and how a field says what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.errors import KnownError
from kolstudio.core.model.codes import Goal
from kolstudio.core.rules.labels import goal_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.campaigns.state import Draft
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.buttons import GhostButton, PrimaryButton
from kolstudio.ui.widgets.form_field import FormField
from kolstudio.ui.widgets.styling import label
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
_NAMES = {"name": _NAME, "goal": _GOAL, "budget": _BUDGET, "area": _AREA, "start": _START, "end": _END}
_HELP = {"budget": _BUDGET_HELP, "area": _AREA_HELP, "start": _DAY_HELP}
_WIDTH = 520

Say = Callable[[Text], str]


class NewCampaign(QDialog):
    """Name, goal, budget, area and days; what is wrong is said below its field and nothing is lost."""

    def __init__(
        self, i18n: I18n, create: Callable[[Draft], Mapping[str, KnownError]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._say = i18n.render
        self._create = create
        self._wrong: Mapping[str, KnownError] = {}
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = label("", "title", self)
        self.goal = QComboBox(self)
        for goal in Goal:
            self.goal.addItem("", str(goal))
        self.edits = {key: QLineEdit(self) for key in ("name", "budget", "area", "start", "end")}
        self.fields = {key: FormField(self.edits.get(key, self.goal), "", self) for key in _NAMES}
        self.cancel = GhostButton(parent=self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.yes = PrimaryButton(parent=self)
        self.yes.clicked.connect(self.keep)
        self.yes.setDefault(True)
        self._lay_out()
        self.retranslate()
        i18n.changed.connect(self.retranslate)
        self.edits["name"].setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self.title)
        for pair in (("name",), ("goal", "budget"), ("area",), ("start", "end")):
            row = QHBoxLayout()
            row.setSpacing(12)
            for key in pair:
                row.addWidget(self.fields[key], 1)
            column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.yes)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Say everything again in the language of the window; what was typed stays."""
        say = self._say
        self.setWindowTitle(say(_NEW))
        self.title.setText(say(_NEW))
        for at, goal in enumerate(Goal):
            self.goal.setItemText(at, say(goal_text(goal)))
        for key, field in self.fields.items():
            field.set_name(say(_NAMES[key]))
            field.set_help(say(_HELP[key]) if key in _HELP else "")
        self.cancel.setText(say(CANCEL))
        self.yes.setText(say(_CREATE))
        self._show_wrong()

    def keep(self) -> None:
        """Create the campaign, or say what is wrong and go to the first wrong field."""
        typed = {key: edit.text() for key, edit in self.edits.items()}
        self._wrong = self._create(Draft(goal=str(self.goal.currentData()), **typed))
        if not self._wrong:
            self.accept()
            return
        self._show_wrong()
        first = next((key for key in self.edits if key in self._wrong), "name")
        self.edits[first].setFocus()
        self.edits[first].selectAll()

    def _show_wrong(self) -> None:
        for key, field in self.fields.items():
            error = self._wrong.get(key)
            field.set_error(words_of(error, self._say) if error is not None else "")
        self.adjustSize()
        over = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
        if over > 0:  # it grew over the lower edge of a small screen
            self.move(self.x(), max(self.screen().availableGeometry().top(), self.y() - over))


def words_of(error: KnownError, say: Say) -> str:
    """Return what is wrong and how to mend it."""
    words = say(error.text)
    return f"{words} {say(error.hint)}" if error.hint is not None else words
