"""The pane beside the table: one person in detail, phone and link one click away, questions answered here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.roster.detail import Detail, Fact, OpenCell
from kolstudio.ui.roster.selection_bar import COMPARE, TO_CAMPAIGN
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.tokens import BODY
from kolstudio.ui.widgets.avatar import Avatar
from kolstudio.ui.widgets.buttons import BareButton, GhostButton, IconButton, LinkButton
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.styling import label, rule
from kolstudio.ui.widgets.two_sided_bar import TwoSidedBar

WIDTH = 308
NAME_AT_LEAST = 84
"""Pixels that the name of a fact keeps beside a long value, unless it is shorter."""
_FACE = 44
_ROOM = WIDTH - 54
"""Pixels of one line: the pane without its margins, the scroll bar and a gap."""
_BUTTON = 30
_LONG = 20
"""Letters of a value from which it may break, or stands on a line of its own."""

_EDIT = QT_TRANSLATE_NOOP("RosterDetail", "Edit everything about {name}")
_QUESTIONS = QT_TRANSLATE_NOOP("RosterDetail", "Waiting for an answer")
_CHANNELS = QT_TRANSLATE_NOOP("RosterDetail", "Channels")
_RATES = QT_TRANSLATE_NOOP("RosterDetail", "Rate card")
_CONTACTS = QT_TRANSLATE_NOOP("RosterDetail", "Contact")
_FIT = QT_TRANSLATE_NOOP("RosterDetail", "Brand fit")
_NOTES = QT_TRANSLATE_NOOP("RosterDetail", "Notes")
_COPY = QT_TRANSLATE_NOOP("RosterDetail", "Copy {value}")
_OPEN = QT_TRANSLATE_NOOP("RosterDetail", "Open {value}")
_ANSWER = QT_TRANSLATE_NOOP("RosterDetail", "Answer, then Enter")
_ANSWER_FOR = QT_TRANSLATE_NOOP("RosterDetail", "Answer for {field}")
_LAY_ASIDE = QT_TRANSLATE_NOOP("RosterDetail", "Keep as a note")
_NOBODY = QT_TRANSLATE_NOOP("RosterDetail", "Select somebody in the list to see them here.")
_CAMPAIGN = QT_TRANSLATE_NOOP("RosterDetail", "Campaign")
_NONE = QT_TRANSLATE_NOOP("RosterDetail", "None yet")


class DetailPane(QFrame):
    """Shows a `Detail`, or a hint while nobody is looked at."""

    edit = Signal()
    compare = Signal()
    to_campaign = Signal()
    copy = Signal(str)
    """Text for the clipboard."""
    open_link = Signal(str)
    answered = Signal(int, str)
    """Question and what was typed."""
    laid_aside = Signal(int)

    def __init__(
        self, context: Context, face: Callable[[str], QPixmap | None], parent: QWidget | None = None
    ) -> None:
        """`face` gives a person's photo by its hash."""
        super().__init__(parent)
        self._context = context
        self._face = face
        self._i18n = context.i18n
        self._detail: Detail | None = None
        self.fields: dict[int, QLineEdit] = {}
        """The field of each open question."""
        self._errors: dict[int, QLabel] = {}
        self.setProperty("surface", "pane")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.area, 1)
        self.edge = rule(self)
        column.addWidget(self.edge)
        self.foot = self._make_foot()
        column.addWidget(self.foot)
        self.show_detail(None)

    def _make_foot(self) -> QWidget:
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(10)
        has = self._context.navigator.has
        self.compare_button = GhostButton("", "columns-2", foot)
        self._i18n.bind(self.compare_button, COMPARE)
        self.compare_button.clicked.connect(self.compare)
        self.compare_button.setVisible(has("compare"))
        self.campaign_button = GhostButton("", "target", foot)
        self._i18n.bind(self.campaign_button, _CAMPAIGN)
        self._i18n.bind(self.campaign_button, TO_CAMPAIGN, "setAccessibleName")
        self._i18n.bind(self.campaign_button, TO_CAMPAIGN, "setToolTip")
        self.campaign_button.clicked.connect(self.to_campaign)
        self.campaign_button.setVisible(has("campaigns"))
        row.addWidget(self.compare_button, 1)
        row.addWidget(self.campaign_button, 1)
        self._foot_row = row
        return foot

    def lay_foot(self) -> None:
        """Put the buttons side by side where both have room, else one below the other."""
        buttons = [one for one in (self.compare_button, self.campaign_button) if not one.isHidden()]
        widest = max((one.sizeHint().width() for one in buttons), default=0)
        room = (WIDTH - 1 - 2 * 16 - 10) // 2
        way = QBoxLayout.Direction.LeftToRight
        if len(buttons) > 1 and widest > room:
            way = QBoxLayout.Direction.TopToBottom
        self._foot_row.setDirection(way)

    # -- what it shows ---------------------------------------------------------------------------

    @property
    def person(self) -> int | None:
        """Who is shown."""
        return None if self._detail is None else self._detail.id

    def show_detail(self, detail: Detail | None) -> None:
        """Show a person; what is half typed into a question stays, and so does the place scrolled to."""
        if detail == self._detail and self.area.widget() is not None:
            return
        same = detail is not None and detail.id == self.person
        typed = {at: field.text() for at, field in self.fields.items() if same and field.text()}
        focused = next((at for at, field in self.fields.items() if field.hasFocus()), None)
        scrolled = self.area.verticalScrollBar().value() if same else 0
        self._detail = detail
        self.fields, self._errors = {}, {}
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(4)
        if detail is None:
            column.addWidget(label(self._say(_NOBODY), "muted", page, wrap=True))
        else:
            self._fill(column, detail, page)
        column.addStretch(1)
        before = self.area.takeWidget()
        if before is not None:
            before.hide()
            before.setParent(self)
            before.deleteLater()  # not at once: what was pressed in it may still be at work
        self.area.setWidget(page)
        self.lay_foot()
        self.foot.setVisible(
            detail is not None
            and any(self._context.navigator.has(screen) for screen in ("compare", "campaigns"))
        )
        self.edge.setHidden(self.foot.isHidden())
        for at, text in typed.items():
            if at in self.fields:
                self.fields[at].setText(text)
        if focused is not None and same:
            self._focus_question(focused)
        self.area.verticalScrollBar().setValue(scrolled)

    def show_error(self, question: int, text: str) -> None:
        """Say under a question what is wrong with its answer."""
        error = self._errors.get(question)
        if error is not None:
            error.setText(text)
            error.setVisible(bool(text))

    def set_writing(self, writing: bool) -> None:
        """Let no question be answered while a job writes."""
        for field in self.fields.values():
            field.setEnabled(not writing)
        self.campaign_button.setEnabled(not writing)

    def _focus_question(self, question: int) -> None:
        field = self.fields.get(question) or next(iter(self.fields.values()), None)
        if field is not None:
            field.setFocus()
        elif hasattr(self, "edit_button"):
            self.edit_button.setFocus()

    def _fill(self, column: QVBoxLayout, detail: Detail, page: QWidget) -> None:
        column.addLayout(self._head(detail, page))
        if detail.warning:
            column.addSpacing(4)
            column.addWidget(label(detail.warning, "bad", page, wrap=True))
        if detail.open:
            self._section(column, self._say(_QUESTIONS), page)
            for cell in detail.open:
                self._question(column, cell, page)
        self._type(column, detail, page)
        for title, facts in (
            (_CHANNELS, detail.channels),
            (_RATES, detail.rates),
            (_CONTACTS, detail.contacts),
        ):
            self._section(column, self._say(title), page)
            self._facts(column, facts, page)
        column.addSpacing(6)
        self._fact(column, Fact(self._say(_FIT), detail.fit), page)
        if detail.notes:
            self._section(column, self._say(_NOTES), page)
            for note in detail.notes:
                text = label(note, "", page, wrap=True)
                text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(text)
        column.addSpacing(6)
        self._fact(column, detail.updated, page)

    def _head(self, detail: Detail, page: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        avatar = Avatar(_FACE, page)
        avatar.show_person(detail.initials, self._face(detail.photo) if detail.photo else None)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = label(detail.name, "card_title", page, wrap=True)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(name)
        if detail.about:
            words.addWidget(label(detail.about, "muted", page, wrap=True))
        row.addLayout(words, 1)
        if self._context.navigator.has("creator"):
            self.edit_button = IconButton("pencil", self._say(_EDIT(name=detail.name)), page)
            self.edit_button.clicked.connect(self.edit)
            row.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _type(self, column: QVBoxLayout, detail: Detail, page: QWidget) -> None:
        self._section(column, detail.why, page)
        if detail.enough:
            bar = TwoSidedBar(page)
            bar.set_scores(detail.k, detail.i, detail.coverage_k, detail.coverage_i)
            bar.set_name(f"{detail.kol} · {detail.influencer} · {detail.known}")
            column.addWidget(bar)
            scores = QHBoxLayout()
            scores.setSpacing(6)
            for text, role in ((detail.kol, "kol"), (detail.known, ""), (detail.influencer, "influencer")):
                if role:
                    scores.addWidget(label(text, "small", page, tone=role))
                else:
                    known = ElidedLabel(text, "small", page)
                    known.setAlignment(Qt.AlignmentFlag.AlignCenter)
                    scores.addWidget(known, 1)
            column.addLayout(scores)
        else:
            column.addWidget(label(detail.known, "secondary", page))
        if detail.type:
            column.addWidget(label(detail.type, "strong", page, wrap=True))
        self._facts(column, detail.reasons, page, empty=False)

    def _section(self, column: QVBoxLayout, title: str, page: QWidget) -> None:
        column.addSpacing(10)
        column.addWidget(label(title, "section", page, wrap=True))

    def _facts(
        self, column: QVBoxLayout, facts: Sequence[Fact], page: QWidget, *, empty: bool = True
    ) -> None:
        for fact in facts:
            self._fact(column, fact, page)
        if not facts and empty:
            column.addWidget(label(self._say(_NONE), "secondary", page))

    def _fact(self, column: QVBoxLayout, fact: Fact, page: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        name = label(fact.label, "muted", page, wrap=True)
        role = fact.tone if fact.tone else "strong"
        if len(fact.value) > _LONG and " " not in fact.value:
            value: QLabel = ElidedLabel(fact.value, role, page)
            column.addWidget(name)
            row.addWidget(value, 1)
        else:
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            name.ensurePolished()
            longest = max(map(name.fontMetrics().horizontalAdvance, fact.label.split(" ")), default=0)
            name.setMinimumWidth(min(longest + 2, NAME_AT_LEAST))
            value = label(fact.value, role, page)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setToolTip(fact.tip)
            row.addWidget(name, 5)
            room = _ROOM - longest - 2 - _BUTTON * (bool(fact.link) + bool(fact.copy))
            wraps = len(fact.value) > _LONG and _width(fact.value) > room
            value.setWordWrap(wraps)
            if wraps:
                piece = max(map(_width, fact.value.split(" ")))
                value.setMinimumWidth(max(piece, min(_two_lines(fact.value), room)))
            row.addWidget(value, 4 if wraps else 0)
        name.setToolTip(fact.tip)
        if fact.note and fact.tone in ("kol", "influencer"):
            row.addWidget(label(fact.note, "small", page))
        if fact.link:
            row.addWidget(self._small_button("external-link", _OPEN(value=fact.link), page, fact.link, True))
        if fact.copy:
            row.addWidget(self._small_button("copy", _COPY(value=fact.copy), page, fact.copy, False))
        column.addLayout(row)
        for number, line in enumerate(fact.below):
            below = label(line, "small", page, wrap=True) if number else ElidedLabel(line, "small", page)
            column.addWidget(below)

    def _small_button(self, icon: str, text: Text, page: QWidget, value: str, opens: bool) -> QToolButton:
        button = BareButton(icon, self._say(text), page)
        signal = self.open_link if opens else self.copy
        button.clicked.connect(lambda: signal.emit(value))
        return button

    def _question(self, column: QVBoxLayout, cell: OpenCell, page: QWidget) -> None:
        column.addWidget(label(cell.label, "strong", page, wrap=True))
        column.addWidget(label(cell.text, "secondary", page, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(6)
        if cell.answerable:
            field = AnswerField(page)
            field.setPlaceholderText(self._say(_ANSWER))
            field.setAccessibleName(self._say(_ANSWER_FOR(field=cell.label)))
            field.returnPressed.connect(lambda: self.answered.emit(cell.id, field.text()))
            self.fields[cell.id] = field
            row.addWidget(field, 1)
        aside = LinkButton(self._say(_LAY_ASIDE), page)
        aside.clicked.connect(lambda: self.laid_aside.emit(cell.id))
        row.addWidget(aside)
        if not cell.answerable:
            row.addStretch(1)
        column.addLayout(row)
        error = label("", "bad", page, wrap=True)
        error.hide()
        column.addWidget(error)
        self._errors[cell.id] = error

    def _say(self, text: Text) -> str:
        return self._i18n.render(text)


class AnswerField(QLineEdit):
    """A field whose Enter answers and goes no further."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter for itself."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


def _width(text: str) -> int:
    """Return how wide a value is written on one line."""
    return QFontMetrics(font(BODY, 600)).horizontalAdvance(text)


def _two_lines(text: str) -> int:
    """Return how wide a value is at least on two lines."""
    words = text.split(" ")
    halves = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return min((max(map(_width, pair)) for pair in halves), default=0) + 2
