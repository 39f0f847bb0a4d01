"""The statements on screen: a card for each subject, a search field, and the one that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.screen import Screen
from kolstudio.ui.statements.presenter import StatementsPresenter
from kolstudio.ui.statements.rows import StatementRow
from kolstudio.ui.theme.tokens import GAP, MARGIN
from kolstudio.ui.widgets.buttons import GhostButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.chip import FilterChip
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.search_field import SearchField
from kolstudio.ui.widgets.styling import label
from kolstudio.ui.widgets.top_bar import TopBar

_INTRO = QT_TRANSLATE_NOOP(
    "Statements",
    "Every score and suggestion names what it rests on. These are the statements behind those ids, in our "
    "own words: A from an article of GOBRANDING (2020), B from one of Asia Travel Club.",
)
_SEARCH = QT_TRANSLATE_NOOP("Statements", "Search the statements")
_COUNT = QT_TRANSLATE_NOOP("Statements", "{count} of {total}")
_WHOLE = QT_TRANSLATE_NOOP("Statements", "{count} statements")
_SUBJECT = QT_TRANSLATE_NOOP("Statements", "Subject")
_ALL = QT_TRANSLATE_NOOP("Statements", "All subjects")
_NOTHING = QT_TRANSLATE_NOOP("Statements", "No statement matches")
_NOTHING_WHY = QT_TRANSLATE_NOOP("Statements", "Search for fewer words, or list all of them again.")
_SHOW_ALL = QT_TRANSLATE_NOOP("Statements", "List all")
_WIDEST = 900
_SEARCH_WIDTH = 240


class StatementsScreen(Screen):
    """All statements by subject."""

    key: ClassVar[str] = "statements"
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("Screens", "Evidence")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = StatementsPresenter(context, self)
        self.bar = TopBar(parent=self)
        self.chip = FilterChip(parent=self.bar)
        self.chip.clicked.connect(self._open_subjects)
        self.chip.cleared.connect(lambda: self.presenter.choose(""))
        self.field = SearchField(parent=self.bar)
        self.field.setFixedWidth(_SEARCH_WIDTH)
        self.field.changed.connect(self.presenter.search)
        self.bar.add_action(self.chip)
        self.bar.add_action(self.field)
        self.menu = QMenu(self)
        self._seeking = False
        """Whether the one asked for is kept in sight while the page takes shape, until it is scrolled."""
        self.rows: dict[str, StatementRow] = {}
        self.cards: dict[str, Card] = {}
        self.intro = label("", "muted", self, wrap=True)
        self.area = self._make_area()
        self.nothing = EmptyState("search", self)
        self.nothing_button = GhostButton(parent=self)
        self.nothing_button.clicked.connect(self._clear)
        self.nothing.add_action(self.nothing_button)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.area)
        self.pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        self.presenter.changed.connect(self._show_listed)
        self.presenter.asked.connect(self._show_asked)
        self.retranslate()

    def _make_area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QWidget(area)
        side_by_side = QHBoxLayout(outer)
        side_by_side.setContentsMargins(MARGIN, 14, MARGIN, 16)
        page = QWidget(outer)
        page.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.intro)
        for group in self.presenter.groups:
            card = Card(parent=page, margins=False)
            card.body.setSpacing(0)
            card.body.setContentsMargins(0, 0, 0, 6)
            self.cards[group.id] = card
            column.addWidget(card)
        for statement in self.presenter.all:
            row = StatementRow(statement)
            self.rows[statement.id] = row
            self.cards[statement.group].add(row)
        column.addStretch(1)
        side_by_side.addWidget(page, 1)
        side_by_side.addStretch(0)
        area.setWidget(outer)
        area.verticalScrollBar().rangeChanged.connect(self._scroll_to_asked)
        area.verticalScrollBar().actionTriggered.connect(self._let_scroll)
        return area

    def enter(self, args: Mapping[str, Any]) -> None:
        """Show the list; `id` brings one statement into sight and marks it."""
        wanted = args.get("id")
        if wanted:
            self.presenter.ask_for(str(wanted))

    def first_focus(self) -> QWidget | None:
        """Return the search field."""
        return self.field

    def escape(self) -> bool:
        """List everything again."""
        return self._clear()

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        if not hasattr(self, "pages"):
            return
        i18n = self.context.i18n
        say, language = i18n.render, i18n.language
        self.bar.set_title(say(self.title))
        self.field.set_placeholder(say(_SEARCH))
        self.chip.set_text(say(_SUBJECT))
        self.area.setAccessibleName(say(self.title))
        self.intro.setText(say(_INTRO))
        self.nothing.say(say(_NOTHING), say(_NOTHING_WHY))
        self.nothing_button.setText(say(_SHOW_ALL))
        for group in self.presenter.groups:
            self.cards[group.id].set_title(group.words[language])
        for row in self.rows.values():
            row.say(i18n)
        self._show_listed()

    def _show_listed(self) -> None:
        self._seeking = False
        presenter, language = self.presenter, self.context.i18n.language
        listed = presenter.listed()
        for statement_id, row in self.rows.items():
            row.setVisible(statement_id in listed)
        for group, card in self.cards.items():
            card.setVisible(any(row.statement.group == group for row in self._rows_in(listed)))
        self.intro.setVisible(not presenter.filtered)
        self.pages.setCurrentWidget(self.area if listed else self.nothing)
        if self.field.text != presenter.text:
            self.field.set_text(presenter.text)
        names = {group.id: group.words[language] for group in presenter.groups}
        self.chip.set_value(names.get(presenter.group, ""))
        total = len(self.rows)
        count = _COUNT(count=len(listed), total=total) if presenter.filtered else _WHOLE(count=total)
        self.bar.set_subtitle(self.context.i18n.render(count))

    def _rows_in(self, listed: frozenset[str]) -> list[StatementRow]:
        return [row for statement_id, row in self.rows.items() if statement_id in listed]

    def _show_asked(self) -> None:
        for statement_id, row in self.rows.items():
            row.mark(statement_id == self.presenter.current)
        self._seeking = True
        QTimer.singleShot(0, self, self._scroll_to_asked)

    def _scroll_to_asked(self) -> None:
        row, page = self.rows.get(self.presenter.current or ""), self.area.widget()
        if self._seeking and row is not None and page is not None:
            top = row.mapTo(page, QPoint(0, 0)).y()
            self.area.verticalScrollBar().setValue(max(0, top - self.area.viewport().height() // 3))

    def _let_scroll(self) -> None:
        self._seeking = False

    def _clear(self) -> bool:
        had = self.presenter.clear()
        if had:
            self.field.setFocus()
        return had

    def _open_subjects(self) -> None:
        self.menu.clear()
        language = self.context.i18n.language
        choices = [("", self.context.i18n.render(_ALL))]
        choices += [(group.id, group.words[language]) for group in self.presenter.groups]
        for group_id, name in choices:
            action = self.menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(group_id == self.presenter.group)
            action.triggered.connect(self._chooser(group_id))
        self.menu.popup(self.chip.mapToGlobal(QPoint(0, self.chip.height() + 2)))

    def _chooser(self, group_id: str) -> Callable[[], None]:
        return lambda: self.presenter.choose(group_id)
