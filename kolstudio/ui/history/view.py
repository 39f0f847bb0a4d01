"""The history on screen: a card for each day, one person's steps alone, undo and redo named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kolstudio.core.rules.formats import format_date
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.history.presenter import HistoryPresenter, Step
from kolstudio.ui.history.rows import StepRow
from kolstudio.ui.screen import Screen
from kolstudio.ui.theme.tokens import GAP, MARGIN
from kolstudio.ui.widgets.buttons import GhostButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.chip import FilterChip
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.top_bar import TopBar

_PERSON = QT_TRANSLATE_NOOP("HistoryScreen", "Person")
_EVERYBODY = QT_TRANSLATE_NOOP("HistoryScreen", "Everybody")
_UNDO = QT_TRANSLATE_NOOP("HistoryScreen", "Undo")
_REDO = QT_TRANSLATE_NOOP("HistoryScreen", "Redo")
_UNDO_WHAT = QT_TRANSLATE_NOOP("HistoryScreen", "Undo: {step}")
_REDO_WHAT = QT_TRANSLATE_NOOP("HistoryScreen", "Redo: {step}")
_OLDER = QT_TRANSLATE_NOOP("HistoryScreen", "Show older steps")
_TODAY = QT_TRANSLATE_NOOP("HistoryScreen", "Today, {day}")
_YESTERDAY = QT_TRANSLATE_NOOP("HistoryScreen", "Yesterday, {day}")
_NOTHING = QT_TRANSLATE_NOOP("HistoryScreen", "Nothing was changed yet")
_NOTHING_OF = QT_TRANSLATE_NOOP("HistoryScreen", "Nothing is known of {name}")
_NOTHING_WHY = QT_TRANSLATE_NOOP("HistoryScreen", "Every edit, import and deletion will be listed here.")
_ALL = QT_TRANSLATE_NOOP("HistoryScreen", "Show all steps")
_CHOICES = 15


class HistoryScreen(Screen):
    """All steps, newest first."""

    key: ClassVar[str] = "history"
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("Screens", "History")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = HistoryPresenter(context, self)
        self.rows: list[StepRow] = []
        self.cards: list[Card] = []
        self.bar = TopBar(parent=self)
        self.chip = FilterChip(parent=self.bar)
        self.chip.clicked.connect(self._open_people)
        self.chip.cleared.connect(lambda: self.presenter.show(None))
        self.undo_button = GhostButton("", "undo", self.bar)
        self.undo_button.clicked.connect(lambda: context.actions.run("undo"))
        self.redo_button = GhostButton("", "redo", self.bar)
        self.redo_button.clicked.connect(lambda: context.actions.run("redo"))
        self.bar.add_lead(self.chip)
        self.bar.add_action(self.undo_button)
        self.bar.add_action(self.redo_button)
        self.menu = QMenu(self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = QWidget(self.area)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(MARGIN, 14, MARGIN, 16)
        self._column.setSpacing(GAP)
        self.older_button = GhostButton("", "chevron-down", page)
        self.older_button.clicked.connect(self.presenter.older)
        self._column.addWidget(self.older_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.area.setWidget(page)
        self.nothing = EmptyState("history", self)
        self.all_button = GhostButton(parent=self)
        self.all_button.clicked.connect(lambda: self.presenter.show(None))
        self.nothing.add_action(self.all_button)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.area)
        self.pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        self.presenter.changed.connect(self._show)
        self.presenter.grown.connect(self._grow)
        self.retranslate()

    def enter(self, args: Mapping[str, Any]) -> None:
        """Show the newest steps, of one `person` when one is named."""
        person = args.get("person")
        self.presenter.show(None if person is None else int(person))
        self.area.verticalScrollBar().setValue(0)

    def leave(self) -> bool:
        """Read nothing while another screen is in front."""
        self.presenter.hide()
        return True

    def first_focus(self) -> QWidget | None:
        """Return the list, so that the arrows scroll it."""
        return self.area

    def escape(self) -> bool:
        """Show everybody's steps again."""
        if self.presenter.person is None:
            return False
        self.presenter.show(None)
        return True

    def reveal(self, change: ChangeSet) -> bool:
        """Stay: a step that was undone or redone is seen here."""
        self.presenter.show(self.presenter.person)
        return True

    def set_writing(self, writing: bool) -> None:
        """Stay readable while a job writes; undo and redo wait."""

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        if not hasattr(self, "pages"):
            return
        say = self.context.i18n.render
        self.bar.set_title(say(self.title))
        self.chip.set_text(say(_PERSON))
        self.older_button.setText(say(_OLDER))
        self.all_button.setText(say(_ALL))
        self.area.setAccessibleName(say(self.title))
        self.presenter.say_again()
        self._show_head()

    def _show(self) -> None:
        bar = self.area.verticalScrollBar()
        place = bar.value()
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards, self.rows = [], []
        self._append(self.presenter.steps)
        self._show_head()
        bar.setValue(place)

    def _grow(self, before: int) -> None:
        self._append(self.presenter.steps[before:])
        self._show_head()

    def _append(self, steps: list[Step]) -> None:
        i18n = self.context.i18n
        for step in steps:
            if not self.rows or self.rows[-1].step.day != step.day:
                card = Card(i18n.render(_day(step.day)), margins=False)
                card.body.setSpacing(0)
                card.body.setContentsMargins(0, 0, 0, 6)
                self._column.insertWidget(len(self.cards), card)
                self.cards.append(card)
            row = StepRow(step, i18n)
            row.person_wanted.connect(self.presenter.open_person)
            self.rows.append(row)
            self.cards[-1].add(row)

    def _show_head(self) -> None:
        presenter, say = self.presenter, self.context.i18n.render
        name = presenter.person_name
        self.chip.set_value(name)
        for button, plain, named, step in (
            (self.undo_button, _UNDO, _UNDO_WHAT, presenter.next_undo),
            (self.redo_button, _REDO, _REDO_WHAT, presenter.next_redo),
        ):
            button.setText(say(plain if step is None else named(step=step)))
            button.setEnabled(step is not None)
        self.older_button.setVisible(not presenter.complete and bool(presenter.steps))
        self.nothing.say(say(_NOTHING_OF(name=name) if name else _NOTHING), say(_NOTHING_WHY))
        self.all_button.setVisible(bool(name))
        self.pages.setCurrentWidget(self.area if presenter.steps else self.nothing)

    def _open_people(self) -> None:
        self.menu.clear()
        everybody = self.menu.addAction(self.context.i18n.render(_EVERYBODY))
        everybody.triggered.connect(lambda: self.presenter.show(None))
        for person, name in self.presenter.people[:_CHOICES]:
            action = self.menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(self._chooser(person))
        self.menu.popup(self.chip.mapToGlobal(QPoint(0, self.chip.height() + 2)))

    def _chooser(self, person: int) -> Callable[[], None]:
        return lambda: self.presenter.show(person)


def _day(day: date) -> Text:
    today = date.today()
    if day == today:
        return _TODAY(day=format_date(day))
    if day == today - timedelta(days=1):
        return _YESTERDAY(day=format_date(day))
    return Text("HistoryScreen", format_date(day))
