"""The cards of words: questions an import left open, notes, and what was changed when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.service import questions
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.creator.bound import Fields
from kolstudio.ui.creator.inputs import ParagraphInput
from kolstudio.ui.creator.presenter import CreatorPresenter
from kolstudio.ui.creator.values import moment_text
from kolstudio.ui.widgets.buttons import BareButton, GhostButton, LinkButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.styling import label

_OPEN = QT_TRANSLATE_NOOP("Creator", "Waiting for an answer")
_ASKED = QT_TRANSLATE_NOOP("Creator", "{field}: “{value}” could not be read for certain.")
_ANSWER = QT_TRANSLATE_NOOP("Creator", "Answer, then Enter")
_ASIDE = QT_TRANSLATE_NOOP("Creator", "Keep as a note")
_NOTES = QT_TRANSLATE_NOOP("Creator", "Notes")
_WRITE = QT_TRANSLATE_NOOP("Creator", "Write a note, then Enter")
_NO_NOTES = QT_TRANSLATE_NOOP("Creator", "No note yet.")
_REMOVE_NOTE = QT_TRANSLATE_NOOP("Creator", "Remove the note of {day}")
_NOTE_OF = QT_TRANSLATE_NOOP("Creator", "Note of {day}")
_HISTORY = QT_TRANSLATE_NOOP("Creator", "History")
_TIMES = QT_TRANSLATE_NOOP("Creator", "{step} · {count} times")
_ALL_STEPS = QT_TRANSLATE_NOOP("Creator", "Whole history")


class QuestionsCard(Card):
    """Cells that an import could not read, answered in place; there only while one is open."""

    def __init__(self, context: Context, presenter: CreatorPresenter, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._presenter = presenter
        self.fields: dict[int, QLineEdit] = {}
        self._rows: dict[int, tuple[QWidget, QLabel, QLabel, LinkButton]] = {}

    def refresh(self) -> None:
        """Show the questions that are open now."""
        sheet = self._presenter.sheet
        open_ones = {one.id: one for one in sheet.person.questions} if sheet else {}
        for gone in self._rows.keys() - open_ones.keys():
            row = self._rows.pop(gone)[0]
            self.fields.pop(gone, None)
            row.hide()
            row.deleteLater()
        say = self._context.i18n.render
        self.set_title(say(_OPEN))
        for number, one in open_ones.items():
            key = questions.key_of(one)
            if number not in self._rows:
                self._put_in(number, key is not None)
            _, asked, _, aside = self._rows[number]
            field = one.column or (say(FIELDS[key].label) if key else one.field)
            asked.setText(say(_ASKED(field=field, value=one.value)))
            aside.setText(say(_ASIDE))
            aside.setAccessibleName(f"{say(_ASIDE)}: {field}")
            if number in self.fields:
                self.fields[number].setPlaceholderText(say(_ANSWER))
                self.fields[number].setAccessibleName(f"{say(_ANSWER)}: {field}")
        self.setVisible(bool(open_ones))

    def _put_in(self, number: int, answerable: bool) -> None:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        asked, error = label("", "", row, wrap=True), label("", "error", row, wrap=True)
        error.hide()
        line = QHBoxLayout()
        line.setSpacing(10)
        if answerable:
            field = QLineEdit(row)
            field.setMaximumWidth(320)
            field.returnPressed.connect(lambda: self._on_answer(number))
            self.fields[number] = field
            line.addWidget(field, 1)
        aside = LinkButton("", row)
        aside.clicked.connect(lambda: self._presenter.lay_aside(number))
        line.addWidget(aside)
        line.addStretch(1)
        column.addWidget(asked)
        column.addLayout(line)
        column.addWidget(error)
        self._rows[number] = (row, asked, error, aside)
        self.add(row)

    def _on_answer(self, number: int) -> None:
        said = self._presenter.answer(number, self.fields[number].text())
        if number in self._rows:
            self._rows[number][2].setText(said)
            self._rows[number][2].setVisible(bool(said))


class NotesCard(Card):
    """Notes, the newest first; each can be changed where it stands."""

    def __init__(
        self, context: Context, presenter: CreatorPresenter, fields: Fields, parent: QWidget
    ) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._presenter = presenter
        self._fields = fields
        self.add_edit = QLineEdit(self)
        self.add_edit.returnPressed.connect(self._on_add)
        self.add(self.add_edit)
        self.problem = label("", "error", self, wrap=True)
        self.problem.hide()
        self.add(self.problem)
        self.empty = label("", "secondary", self)
        self.add(self.empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.rows: dict[int, tuple[QWidget, ParagraphInput, QLabel, BareButton]] = {}

    def refresh(self) -> None:
        """Show the notes there are now."""
        sheet = self._presenter.sheet
        if sheet is None:
            return
        say = self._context.i18n.render
        notes = {one.id: one for one in sheet.notes}
        for gone in self.rows.keys() - notes.keys():
            self._fields.drop(f"notes/{gone}/")
            row = self.rows.pop(gone)[0]
            row.hide()
            row.deleteLater()
        for place, note in enumerate(sheet.notes):
            if note.id not in self.rows:
                self._put_in(note.id, place)
            _, field, day, remove = self.rows[note.id]
            moment = moment_text(note.created)
            day.setText(moment)
            field.setAccessibleName(say(_NOTE_OF(day=moment)))
            remove.set_name(say(_REMOVE_NOTE(day=moment)))
        self.empty.setVisible(not notes)

    def _put_in(self, number: int, place: int) -> None:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        day, error = label("", "secondary", row), label("", "error", row, wrap=True)
        remove = BareButton("trash-2", "", row)
        remove.clicked.connect(lambda: self._presenter.remove("notes", number))
        head.addWidget(day, 1)
        head.addWidget(remove)
        field = ParagraphInput(row, lines=2)
        error.hide()
        column.addLayout(head)
        column.addWidget(field)
        column.addWidget(error)
        self.rows[number] = (row, field, day, remove)
        self._list.insertWidget(place, row)

        def say(text: str) -> None:
            error.setText(text)
            error.setVisible(bool(text))

        self._fields.add(f"notes/{number}/text", field, say)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._context.i18n.render
        self.set_title(say(_NOTES))
        self.add_edit.setPlaceholderText(say(_WRITE))
        self.add_edit.setAccessibleName(say(_WRITE))
        self.empty.setText(say(_NO_NOTES))
        self.refresh()

    def _on_add(self) -> None:
        said = self._presenter.add_note(self.add_edit.text())
        self.say_problem(said)
        if not said:
            self.add_edit.clear()

    def say_problem(self, text: str) -> None:
        """Say what is wrong with the note that should be added."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


class HistoryCard(Card):
    """The newest steps about the person, and the way to all of them."""

    def __init__(self, context: Context, presenter: CreatorPresenter, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._presenter = presenter
        self.all_button = GhostButton("", "history", self)
        self.all_button.setProperty("compact", True)
        self.all_button.clicked.connect(lambda: context.navigator.go("history", person=presenter.id))
        self.all_button.setVisible(context.navigator.has("history"))
        self.add_action(self.all_button)
        self._lines: list[tuple[QWidget, QLabel, ElidedLabel]] = []

    def refresh(self) -> None:
        """Show the steps there are now."""
        say = self._context.i18n.render
        steps = self._lines_of(self._presenter.steps())
        while len(self._lines) < len(steps):
            row = QWidget(self)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(12)
            made = (row, label("", "secondary", row), ElidedLabel("", "", row))
            line.addWidget(made[1])
            line.addWidget(made[2], 1)
            self._lines.append(made)
            self.add(row)
        for place, (row, moment, what) in enumerate(self._lines):
            row.setVisible(place < len(steps))
            if place < len(steps):
                at, text, times = steps[place]
                moment.setText(at)
                what.set_text(say(_TIMES(step=text, count=times)) if times > 1 else text)
        self.set_title(say(_HISTORY))
        self.all_button.setText(say(_ALL_STEPS))

    def _lines_of(self, steps: Sequence[tuple[str, Text, list[str]]]) -> list[tuple[str, str, int]]:
        """Return (minute, what, how often): the same done again and again at one minute is one line."""
        say = self._context.i18n.render
        lines: list[tuple[str, str, int]] = []
        for at, op, keys in steps:
            names = [say(FIELDS[key].label) for key in keys if key in FIELDS and key != "updated"]
            said = ": ".join(part for part in (say(op), ", ".join(names)) if part)
            line = moment_text(at), said[:1].upper() + said[1:]
            if lines and lines[-1][:2] == line:
                lines[-1] = *line, lines[-1][2] + 1
            else:
                lines.append((*line, 1))
        return lines
