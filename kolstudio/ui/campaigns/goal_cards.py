"""The six goals as cards, one of which is chosen; each says what it buys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kolstudio.core.model.codes import Goal
from kolstudio.core.rules.labels import goal_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.i18n import I18n
from kolstudio.ui.theme import current
from kolstudio.ui.widgets.look import paint_box
from kolstudio.ui.widgets.styling import label

_BUYS: dict[Goal, tuple[Text, str]] = {
    Goal.G1: (
        QT_TRANSLATE_NOOP(
            "Campaigns", "Buys coverage: one or two large accounts are seen, small ones add voices."
        ),
        "B16 B21",
    ),
    Goal.G2: (
        QT_TRANSLATE_NOOP(
            "Campaigns", "Buys trust: experts change how people see the brand. Do not count orders."
        ),
        "A09 A28–A30 A45",
    ),
    Goal.G3: (
        QT_TRANSLATE_NOOP(
            "Campaigns", "Buys experience: honest reviews and instructions for those who compare."
        ),
        "A43 B33",
    ),
    Goal.G4: (
        QT_TRANSLATE_NOOP(
            "Campaigns", "Buys orders: many small, lively accounts sell; KOLs are not for sales."
        ),
        "A30 B26",
    ),
    Goal.G5: (
        QT_TRANSLATE_NOOP("Campaigns", "Buys visits: people close to the place; a small reach is enough."),
        "B12 B24",
    ),
    Goal.G6: (
        QT_TRANSLATE_NOOP(
            "Campaigns", "Buys conversation: comments, shares and what customers make themselves."
        ),
        "B23 B24 B32",
    ),
}
_BASIS = QT_TRANSLATE_NOOP("Campaigns", "Basis: {ids}")
_COLUMNS = 3
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_COLUMNS, Qt.Key.Key_Down: _COLUMNS}


class GoalCard(QAbstractButton):
    """One goal: its name, and below what it buys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.name, self.more = label("", "strong", self), label("", "secondary", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(2)
        for part in (self.name, self.more):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        column.addStretch(1)

    def say(self, name: str, more: str, basis: str) -> None:
        """Show another language."""
        self.name.setText(name)
        self.more.setText(more)
        self.setToolTip(basis)
        self.setAccessibleName(name)
        self.setAccessibleDescription(more)

    def labels(self) -> tuple[QLabel, QLabel]:
        """Return both texts."""
        return self.name, self.more

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for what the texts need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that a narrower card is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that the texts need."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter take it like the space bar, and leave the arrows to all the cards together."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the edge: ink when chosen, a second ring while it has the focus."""
        tokens = current().tokens
        painter = QPainter(self)
        chosen, focus = self.isChecked(), self.hasFocus()
        ground = tokens.selection if chosen else tokens.hover if self.underMouse() else tokens.card
        paint_box(
            painter,
            self.rect(),
            ground,
            tokens.ink if chosen or focus else tokens.line,
            8,
            2 if chosen or focus else 1,
        )
        if chosen and focus:
            paint_box(painter, self.rect().adjusted(4, 4, -4, -4), line=tokens.muted, radius=5)


class GoalCards(QWidget):
    """All goals; Tab enters the chosen one, the arrows take another."""

    chosen = Signal(str)
    """The goal that the owner took."""

    def __init__(self, i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._i18n = i18n
        self.cards = {goal: GoalCard(self) for goal in Goal}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, (goal, card) in enumerate(self.cards.items()):
            grid.addWidget(card, place // _COLUMNS, place % _COLUMNS)
            card.clicked.connect(lambda checked, goal=goal: self._take(goal))
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.set_current("")

    def set_current(self, key: str) -> None:
        """Show a goal as chosen; empty = none."""
        stop = key or str(Goal.G1)
        for goal, card in self.cards.items():
            card.setChecked(str(goal) == key)
            card.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if str(goal) == stop else Qt.FocusPolicy.ClickFocus
            )

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._i18n.render
        for goal, card in self.cards.items():
            buys, ids = _BUYS[goal]
            card.say(say(goal_text(goal)), say(buys), say(_BASIS(ids=ids)))

    def _take(self, goal: Goal) -> None:
        self.set_current(str(goal))
        self.chosen.emit(str(goal))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the next goal with the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        goals = list(self.cards)
        at = next((place for place, goal in enumerate(goals) if self.cards[goal].hasFocus()), -1)
        if step is None or at < 0:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(goals):
            self._take(goals[at + step])
            self.cards[goals[at + step]].setFocus(Qt.FocusReason.TabFocusReason)
