"""One question of the panel about a type, with the answers side by side, in a list, or to be typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from kolstudio.core.model.explanation import Question
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.segmented import Segmented
from kolstudio.ui.widgets.styling import label

ROOM = 258
"""Pixels that the answers of a question may take side by side."""
_UNKNOWN = QT_TRANSLATE_NOOP("Explain", "Not known")
_TYPE_IT = QT_TRANSLATE_NOOP("Explain", "Type it, then Enter")


class QuestionLine(QWidget):
    """Asks one thing; made once for each field and language, whoever is shown."""

    answered = Signal(str, str)
    """The field and the answer; "" takes the answer back."""

    def __init__(self, one: Question, i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = one.field
        self._i18n = i18n
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(label(one.words, "", self, wrap=True))
        self.control: Segmented | QComboBox | QLineEdit
        if one.answers:
            self.control = self._choice(one)
            self.control.setAccessibleDescription(one.help)
            column.addWidget(self.control, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.control = self._line(one)
            column.addWidget(self.control)
        if one.help:
            column.addWidget(label(one.help, "small", self, wrap=True))

    def show_answer(self, current: str) -> None:
        """Show what is answered; a field that is typed into is left alone."""
        control = self.control
        if isinstance(control, Segmented):
            control.set_current(current)
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(current))
        elif not control.hasFocus():
            control.setText("")

    def _choice(self, one: Question) -> Segmented | QComboBox:
        """The answers side by side, or one below the other in a list where they are too long for that."""
        choices = [
            *((answer.text, answer.words) for answer in one.answers),
            ("", self._i18n.render(_UNKNOWN)),
        ]
        beside = Segmented(one.words, self)
        beside.set_options(choices)
        for part in (beside, *beside.findChildren(QWidget)):
            part.ensurePolished()
        if beside.sizeHint().width() <= ROOM:
            beside.chosen.connect(lambda text: self.answered.emit(self.field, text))
            return beside
        beside.setParent(None)
        beside.deleteLater()
        below = QComboBox(self)
        below.setAccessibleName(one.words)
        for text, words in choices:
            below.addItem(words, text)
        below.activated.connect(lambda at: self.answered.emit(self.field, str(below.itemData(at))))
        return below

    def _line(self, one: Question) -> QLineEdit:
        control = QLineEdit(self)
        control.setAccessibleName(one.words)
        control.setPlaceholderText(self._i18n.render(_TYPE_IT))
        control.editingFinished.connect(self.hand_over)
        return control

    def hand_over(self) -> None:
        """Answer with what is typed and not ended yet."""
        control = self.control
        if isinstance(control, QLineEdit) and (text := control.text().strip()):
            control.clear()
            self.answered.emit(self.field, text)
