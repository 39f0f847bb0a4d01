"""The line under the cards: how well the columns were recognised, and one question about them at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.importing.presenter import DUPLICATES, HIDDEN, ColumnAsk
from kolstudio.ui.importing.wording import answer_text
from kolstudio.ui.widgets.buttons import BareButton, opens_menu
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.segmented import Segmented
from kolstudio.ui.widgets.styling import label

_FEW = 3
"""So many answers stand side by side; more of them open as a menu."""
_KNOWN = QT_TRANSLATE_NOOP("ImportScreen", "Recognised {known} of {total} columns")
_HEADER_AT = QT_TRANSLATE_NOOP("ImportScreen", "Header in row {row}")
_NO_HEADER = QT_TRANSLATE_NOOP("ImportScreen", "No header")
_HEADER_ROW = QT_TRANSLATE_NOOP("ImportScreen", "Which row names the columns?")
_ROW = QT_TRANSLATE_NOOP("ImportScreen", "Row {row}")
_ASK_DUPLICATES = QT_TRANSLATE_NOOP("ImportScreen", "All possible duplicates:")
_ASK_HIDDEN = QT_TRANSLATE_NOOP("ImportScreen", "Rows that the spreadsheet hides:")
_BEFORE = QT_TRANSLATE_NOOP("ImportScreen", "Question before")
_NEXT = QT_TRANSLATE_NOOP("ImportScreen", "Next question")
_CHOOSE = QT_TRANSLATE_NOOP("ImportScreen", "Choose …")
_ROWS = 12


class AskBar(QFrame):
    """What was recognised at the left, the question and its answers at the right."""

    answered = Signal(object, str)
    """ColumnAsk, the answer taken."""
    header_row_chosen = Signal(int)

    def __init__(self, say: Callable[[Text], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._asks: tuple[ColumnAsk, ...] = ()
        self._at = 0
        self.setProperty("surface", "card")
        self.known = ElidedLabel("", "secondary", self)
        self.header = QPushButton(self)
        self.header.setProperty("kind", "quiet")
        self.header.setProperty("compact", True)
        self.header.clicked.connect(self._show_header_menu)
        opens_menu(self.header)
        self.question = ElidedLabel("", "", self)
        self.question.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.answers = Segmented("", self)
        self.answers.chosen.connect(self._on_answer)
        self.more = QPushButton(self)
        self.more.setProperty("compact", True)
        self.more.clicked.connect(self._show_answers)
        opens_menu(self.more)
        self.before = BareButton("chevron-left", say(_BEFORE), self)
        self.before.clicked.connect(lambda: self._step(-1))
        self.place = label("", "secondary", self)
        self.next = BareButton("chevron-right", say(_NEXT), self)
        self.next.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(8)
        row.addWidget(self.known)
        row.addWidget(self.header)
        row.addWidget(self.question, 1)
        for widget in (self.answers, self.more, self.before, self.place, self.next):
            row.addWidget(widget)

    @property
    def shown(self) -> ColumnAsk | None:
        """The question that is shown."""
        return self._asks[self._at] if self._asks else None

    def show_all(self, known: int, total: int, header_row: int, asks: Sequence[ColumnAsk]) -> None:
        """Show the summary and the questions; the one looked at stays, else the first open one comes."""
        before = self.shown
        self._asks = tuple(asks)
        keys = [(ask.code, ask.column) for ask in asks]
        if before is not None and (before.code, before.column) in keys:
            self._at = keys.index((before.code, before.column))
        else:
            self._at = next((place for place, ask in enumerate(asks) if not ask.answer), 0)
        self.known.set_text(self._say(_KNOWN(known=known, total=total)))
        place = self._say(_HEADER_AT(row=header_row) if header_row else _NO_HEADER)
        self.header.setText(place)
        self.header.setToolTip(self._say(_HEADER_ROW))
        self.before.set_name(self._say(_BEFORE))
        self.next.set_name(self._say(_NEXT))
        self._show_question()

    def _show_question(self) -> None:
        ask = self.shown
        many = ask is not None and len(ask.answers) > _FEW
        self.question.setVisible(ask is not None)
        self.answers.setVisible(ask is not None and not many)
        self.more.setVisible(many)
        for widget in (self.before, self.place, self.next):
            widget.setVisible(len(self._asks) > 1)
        if ask is None:
            return
        question = self._say(_text(ask))
        self.question.set_text(question)
        self.place.setText(f"{self._at + 1}/{len(self._asks)}")
        if many:
            words = self._answer(ask.answer) if ask.answer else self._say(_CHOOSE)
            self.more.setText(words)
            self.more.setAccessibleName(f"{question} {words}")
        else:
            self.answers.set_options([(answer, self._answer(answer)) for answer in ask.answers])
            self.answers.set_name(question)
            self.answers.set_current(ask.answer)

    def _answer(self, answer: str) -> str:
        text = answer_text(answer)
        return text if isinstance(text, str) else self._say(text)

    def _step(self, step: int) -> None:
        self._at = (self._at + step) % len(self._asks)
        self._show_question()

    def _on_answer(self, answer: str) -> None:
        if (ask := self.shown) is not None:
            self.answered.emit(ask, answer)

    def _show_answers(self) -> None:
        ask = self.shown
        if ask is None:
            return
        menu = QMenu(self)
        for answer in ask.answers:
            action = menu.addAction(self._answer(answer))
            action.setData(answer)
        menu.triggered.connect(lambda action: self._on_answer(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _show_header_menu(self) -> None:
        menu = QMenu(self)
        for row in range(1, _ROWS + 1):
            menu.addAction(self._say(_ROW(row=row))).setData(row)
        menu.addAction(self._say(_NO_HEADER)).setData(0)
        menu.triggered.connect(lambda action: self.header_row_chosen.emit(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.header.mapToGlobal(self.header.rect().bottomLeft()))


def _text(ask: ColumnAsk) -> Text:
    if ask.code == DUPLICATES:
        return _ASK_DUPLICATES
    if ask.code == HIDDEN or ask.text is None:
        return _ASK_HIDDEN
    return ask.text
