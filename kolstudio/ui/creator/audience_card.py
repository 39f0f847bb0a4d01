"""The card «Khán giả»: who follows, in words and as measured shares by age, gender and province."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kolstudio.core.model.codes import Gender
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.labels import code_text
from kolstudio.core.service import audience
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.context import Context
from kolstudio.ui.creator.bound import Fields
from kolstudio.ui.creator.inputs import LineInput
from kolstudio.ui.creator.presenter import CreatorPresenter
from kolstudio.ui.creator.values import share_text
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.form_field import FormField
from kolstudio.ui.widgets.styling import label

_AUDIENCE = QT_TRANSLATE_NOOP("Creator", "Audience")
_IN_WORDS = QT_TRANSLATE_NOOP("Creator", "In words")
_WORDS_HINT = QT_TRANSLATE_NOOP("Creator", "For example: young mothers in the south")
_TITLES = {
    "age": QT_TRANSLATE_NOOP("Creator", "Age"),
    "gender": QT_TRANSLATE_NOOP("Creator", "Gender"),
    "province": QT_TRANSLATE_NOOP("Creator", "Where they live"),
}
_YEARS = QT_TRANSLATE_NOOP("Creator", "{age} years")
_MEASURED = QT_TRANSLATE_NOOP("Creator", "Measured, source")
_MEASURED_HINT = QT_TRANSLATE_NOOP("Creator", "10/10/2026 · screenshot")
_NOTHING = QT_TRANSLATE_NOOP("Creator", "No share yet")
_WHOLE = QT_TRANSLATE_NOOP("Creator", "Sum {sum}, complete")
_PART = QT_TRANSLATE_NOOP("Creator", "Sum {sum}, {rest} not known")
_ADD_PLACE = QT_TRANSLATE_NOOP("Creator", "Province and share, then Enter")


class Shares(QWidget):
    """The shares of one kind: a field for each group, their sum, when and from where they were taken."""

    def __init__(
        self, context: Context, presenter: CreatorPresenter, fields: Fields, kind: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._fields = fields
        self.kind = kind
        self.inputs: dict[str, LineInput] = {}
        self._names: dict[str, QLabel] = {}
        self._said: dict[str, str] = {}
        self.title = label("", "section", self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.error = label("", "error", self, wrap=True)
        self.error.hide()
        self.sum = label("", "secondary", self, wrap=True)
        self.measured = LineInput(self)
        self.measured_form = FormField(self.measured, parent=self)
        fields.add(f"audience/{kind}/measured", self.measured, self.measured_form.set_error)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(self.title)
        self.column.addLayout(self._grid)
        self.column.addWidget(self.error)
        self.column.addWidget(self.sum)
        self.column.addWidget(self.measured_form)
        self.column.addStretch(1)

    def show_groups(self, groups: Sequence[tuple[str, str]]) -> None:
        """Show these groups (key, name), and what is known of them."""
        say = self._context.i18n.render
        wanted = [key for key, _ in groups]
        for gone in [key for key in self.inputs if key not in wanted]:
            self._fields.drop(f"audience/{self.kind}/{gone}")
            for widget in (self.inputs.pop(gone), self._names.pop(gone)):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for key, name in groups:
            if key not in self.inputs:
                self._put_in(key)
            self._names[key].setText(name)
            self.inputs[key].setAccessibleName(f"{say(_TITLES[self.kind])}: {name}")
        self.title.setText(say(_TITLES[self.kind]))
        self.measured_form.set_name(say(_MEASURED))
        self.measured.setAccessibleName(f"{say(_TITLES[self.kind])}: {say(_MEASURED)}")
        self.measured.setPlaceholderText(say(_MEASURED_HINT))
        sheet = self._presenter.sheet
        whole = audience.total(sheet.audience, self.kind) if sheet else 0
        language = self._context.i18n.language
        rest = audience.WHOLE - whole
        text = (
            _WHOLE(sum=share_text(whole, language))
            if rest <= 0
            else _PART(sum=share_text(whole, language), rest=share_text(rest, language))
        )
        self.sum.setText(say(text) if whole else say(_NOTHING))
        self.measured_form.setVisible(bool(whole))

    def _put_in(self, key: str) -> None:
        place = self._grid.rowCount()
        field = LineInput(self)
        field.setPlaceholderText("—")
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(72)
        name = label("", "", self)
        name.setBuddy(field)
        self.inputs[key], self._names[key] = field, name
        self._grid.addWidget(name, place, 0)
        self._grid.addWidget(field, place, 1)
        name.show()
        field.show()
        self._fields.add(f"audience/{self.kind}/{key}", field, partial(self._say, key))

    def _say(self, key: str, text: str) -> None:
        self._said[key] = text
        said = next((one for one in self._said.values() if one), "")
        self.error.setText(said)
        self.error.setVisible(bool(said))


class AudienceCard(Card):
    """The audience of a person."""

    def __init__(
        self, context: Context, presenter: CreatorPresenter, fields: Fields, parent: QWidget
    ) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._presenter = presenter
        self.words = LineInput(self)
        self.words_form = FormField(self.words, parent=self)
        fields.add("audience", self.words, self.words_form.set_error)
        self.add(self.words_form)
        self.kinds = {kind: Shares(context, presenter, fields, kind, self) for kind in audience.KINDS}
        row = QHBoxLayout()
        row.setSpacing(28)
        for shares in self.kinds.values():
            row.addWidget(shares, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        places = self.kinds["province"]
        self.add_edit = QLineEdit(places)
        self.add_edit.setMinimumWidth(40)
        self.add_edit.returnPressed.connect(self._on_add)
        self.add_edit.textEdited.connect(lambda: self.say_problem(""))
        self.problem = label("", "error", places, wrap=True)
        self.problem.hide()
        places.column.insertWidget(2, self.add_edit)
        places.column.insertWidget(3, self.problem)

    def refresh(self) -> None:
        """Show the groups there are now."""
        sheet = self._presenter.sheet
        if sheet is None:
            return
        say, language = self._context.i18n.render, self._context.i18n.language
        ages = list(audience.AGES)
        ages += [one.key for one in sheet.audience if one.kind == "age" and one.key not in ages]
        ages.sort(key=_first_year)
        self.kinds["age"].show_groups([(age, say(_YEARS(age=age.replace("-", "–")))) for age in ages])
        named = [(str(one), code_text("gender", one)) for one in Gender]
        self.kinds["gender"].show_groups([(code, say(text) if text else code) for code, text in named])
        places = sorted(
            (one for one in sheet.audience if one.kind == "province"), key=lambda one: (-one.share, one.id)
        )
        name = self._context.library.places.name
        self.kinds["province"].show_groups([(one.key, name(one.key, language)) for one in places])

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._context.i18n.render
        self.set_title(say(_AUDIENCE))
        self.words_form.set_name(say(_IN_WORDS))
        self.words.setAccessibleName(f"{say(FIELDS['audience'].label)}: {say(_IN_WORDS)}")
        self.words.setPlaceholderText(say(_WORDS_HINT))
        self.add_edit.setPlaceholderText(say(_ADD_PLACE))
        self.add_edit.setAccessibleName(say(_ADD_PLACE))
        self.say_problem("")
        self.refresh()

    def _on_add(self) -> None:
        said = self._presenter.add_place(self.add_edit.text())
        self.say_problem(said)
        if not said:
            self.add_edit.clear()

    def say_problem(self, text: str) -> None:
        """Say what is wrong with the province that should be added."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


def _first_year(age: str) -> int:
    digits = "".join(sign for sign in age[:2] if sign.isdigit())
    return int(digits or 0)
