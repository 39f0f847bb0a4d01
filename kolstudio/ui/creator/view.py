"""The editor of one person: one page that scrolls, everything kept as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.rules.labels import label_text
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.creator import sections
from kolstudio.ui.creator.adding import HalfTyped
from kolstudio.ui.creator.audience_card import AudienceCard
from kolstudio.ui.creator.bound import Fields
from kolstudio.ui.creator.dealings import CollaborationsCard, TalksCard
from kolstudio.ui.creator.deeds import Deeds
from kolstudio.ui.creator.fit_card import FitCard
from kolstudio.ui.creator.flags_card import FlagsCard
from kolstudio.ui.creator.pane import SidePane
from kolstudio.ui.creator.presenter import CreatorPresenter
from kolstudio.ui.creator.profile import ContactCard, ProfileCard
from kolstudio.ui.creator.tables import ChannelsCard, RatesCard
from kolstudio.ui.creator.words import HistoryCard, NotesCard, QuestionsCard
from kolstudio.ui.screen import Screen
from kolstudio.ui.theme.tokens import GAP, ICON, MARGIN
from kolstudio.ui.widgets.buttons import GhostButton, IconButton
from kolstudio.ui.widgets.chip import Chip
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.line_of_tabs import LineOfTabs
from kolstudio.ui.widgets.styling import label
from kolstudio.ui.widgets.top_bar import TopBar

BelowCard = ChannelsCard | RatesCard | AudienceCard | CollaborationsCard | TalksCard | NotesCard
NARROW = 1120
"""Below this width of the screen the pane at the right is a card of the page."""
_BACK = QT_TRANSLATE_NOOP("Creator", "Back")
_MORE = QT_TRANSLATE_NOOP("Creator", "More")
_COMPARE = QT_TRANSLATE_NOOP("Creator", "Compare")
_NEW = QT_TRANSLATE_NOOP("Creator", "New person")
_SAVED = QT_TRANSLATE_NOOP("Creator", "Saved {moment}")
_GONE = QT_TRANSLATE_NOOP("Creator", "This person is not in the list any more")
_GONE_HINT = QT_TRANSLATE_NOOP("Creator", "Ctrl+Z brings them back, and so does the trash.")
_SECTIONS = QT_TRANSLATE_NOOP("Creator", "Sections")
_BLOCKED = QT_TRANSLATE_NOOP("Creator", "Do not book: {reason}")
_BLOCKED_BARE = QT_TRANSLATE_NOOP("Creator", "Do not book")


class CreatorScreen(Screen):
    """Everything about one person, typed into directly."""

    key: ClassVar[str] = "creator"
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("Screens", "Person")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = CreatorPresenter(context, self)
        self.fields = Fields(self.presenter, self)
        self.menu: QMenu | None = None
        self.deeds = Deeds(context, self.presenter, self)
        self._following = False
        self._shown: int | None = None
        self._rest_waits = False
        self.pane = SidePane(context, self)
        self.explain = self.pane.explain
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(self._make_tabs())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._make_page(), 1)
        column.addLayout(row, 1)
        row.addWidget(self.pane)
        self.half_typed = HalfTyped(
            (
                (self.channels.add_edit, self.channels.say_problem),
                (self.rates.add_edit, self.rates.say_problem),
                (self.collaborations.add_edit, self.collaborations.say_problem),
                (self.talks.add_edit, self.talks.say_problem),
                (self.audience.add_edit, self.audience.say_problem),
                (self.notes.add_edit, self.notes.say_problem),
                (self.contact.add_edit, self.contact.say_problem),
            )
        )
        self.presenter.opened.connect(self._on_opened)
        self.presenter.refreshed.connect(self._on_refreshed)
        self.presenter.writing_changed.connect(self._on_writing)
        context.theme.changed.connect(self.update)
        self.retranslate()

    # -- building --------------------------------------------------------------------------------

    def _make_bar(self) -> QWidget:
        self.bar = TopBar(parent=self)
        self.back = IconButton("arrow-left", "", self.bar)
        self.back.clicked.connect(lambda: self.context.navigator.back())
        self.bar.add_before(self.back)
        self.type = Chip(parent=self.bar)
        self.saved = label("", "muted", self.bar)
        self.bar.add_lead(self.type)
        self.bar.add_lead(self.saved)
        for action_id in ("undo", "redo"):
            button = QToolButton(self.bar)
            button.setProperty("kind", "icon")
            button.setDefaultAction(self.context.actions.action(action_id))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setIconSize(QSize(ICON, ICON))
            self.bar.add_action(button)
        self.compare_button = GhostButton("", "columns-2", self.bar)
        self.compare_button.clicked.connect(
            lambda: self.context.navigator.go("compare", people=[self.presenter.id])
        )
        self.bar.add_action(self.compare_button)
        self.more = IconButton("ellipsis", "", self.bar)
        self.more.clicked.connect(self.show_menu)
        self.bar.add_action(self.more)
        return self.bar

    def _make_tabs(self) -> QWidget:
        self.tab_line = QFrame(self)
        self.tab_line.setProperty("surface", "tabs")
        row = QHBoxLayout(self.tab_line)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.tabs = LineOfTabs("", self.tab_line)
        for key in sections.TABS:
            self.tabs.add(key, key)
        self.tabs.currentChanged.connect(self._on_tab)
        row.addWidget(self.tabs, 1)
        return self.tab_line

    def _make_page(self) -> QWidget:
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page = page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 12, MARGIN - 8, 14)
        column.setSpacing(GAP)
        args = (self.context, self.presenter, self.fields, page)
        self.warning = label("", "bad", page, wrap=True)
        self.questions = QuestionsCard(self.context, self.presenter, page)
        self.profile, self.contact = ProfileCard(*args), ContactCard(*args)
        self.channels, self.rates, self.notes = ChannelsCard(*args), RatesCard(*args), NotesCard(*args)
        self.audience = AudienceCard(*args)
        self.collaborations, self.talks = CollaborationsCard(*args), TalksCard(*args)
        self.history = HistoryCard(self.context, self.presenter, page)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(GAP)
        self.fit = FitCard(self.context, page)
        self.beside.addWidget(self.contact)
        self.beside.addWidget(self.fit)
        self.flags = FlagsCard(self.context, page)
        self._followers = (self.presenter, self.explain.presenter, self.fit, self.flags)
        self.beside.addWidget(self.flags)
        self.beside.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.profile, 1)
        left.addWidget(self.pane.card)
        head.addLayout(left, 1)
        head.addLayout(self.beside, 1)
        column.addWidget(self.warning)
        column.addWidget(self.questions)
        column.addLayout(head)
        for card in (*self._below(), self.history):
            column.addWidget(card)
        column.addStretch(1)
        self.sections: dict[str, QWidget] = {
            "profile": self.profile,
            "fit": self.fit,
            "channels": self.channels,
            "rates": self.rates,
            "audience": self.audience,
            "collaborations": self.collaborations,
            "talks": self.talks,
            "notes": self.notes,
            "history": self.history,
        }
        self.area.setWidget(page)
        self.area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.gone = EmptyState("users", self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.area)
        self.pages.addWidget(self.gone)
        return self.pages

    def _below(self) -> tuple[BelowCard, ...]:
        """The cards below the first row, from top to bottom."""
        return (self.channels, self.rates, self.audience, self.collaborations, self.talks, self.notes)

    # -- the screen ------------------------------------------------------------------------------

    def enter(self, args: Mapping[str, Any]) -> None:
        """Show a person (`person`), or begin a new one (`new`)."""
        self.fields.finish()
        if args.get("new"):
            self.presenter.begin()
        elif (person := args.get("person")) is not None:
            self.presenter.open(int(person))

    def first_focus(self) -> QWidget | None:
        """Return the field of the name."""
        return self.profile.forms["name"].control

    def leave(self) -> bool:
        """Keep what is half typed."""
        self.fields.finish()
        return True

    def escape(self) -> bool:
        """Close the form that is open: the owner's own word about the type, or a flag."""
        return self.explain.put_away() or self.flags.put_away()

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the editor does for its actions."""
        return {"creator_compare": lambda: self.context.navigator.go("compare", add=self.presenter.id)}

    def reveal(self, change: ChangeSet) -> bool:
        """Say whether a step that was undone or redone is about the person shown."""
        who = self.presenter.id
        return who is not None and change.people is not None and change.people == frozenset((who,))

    def set_writing(self, writing: bool) -> None:
        """Stay readable while a job writes; the presenter lets nothing be edited."""

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        if not hasattr(self, "pages"):
            return
        say = self.context.i18n.render
        self.back.set_name(say(_BACK))
        self.more.set_name(say(_MORE))
        self.compare_button.setText(say(_COMPARE))
        self.gone.say(say(_GONE), say(_GONE_HINT))
        self.tabs.setAccessibleName(say(_SECTIONS))
        for card in (self.profile, self.contact, *self._below()):
            card.retranslate()
        self.explain.retranslate()
        self.fit.retranslate()
        self.flags.retranslate()
        self._show(all_of_them=True)

    # -- showing ---------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        self._show(all_of_them=True, at_once=False)
        self.area.verticalScrollBar().setValue(0)
        self.tabs.set_current("profile")

    def _on_refreshed(self, all_of_them: bool) -> None:
        self._show(all_of_them=all_of_them)

    def _show(self, *, all_of_them: bool, at_once: bool = True) -> None:
        """Show the person; `at_once` False leaves what stands below until the first cards are painted."""
        say, sheet = self.context.i18n.render, self.presenter.sheet
        there = sheet is not None or self.presenter.new
        self.pages.setCurrentWidget(self.area if there else self.gone)
        if self._shown != self.presenter.id:
            self.half_typed.turn(self._shown, self.presenter.id)
            self._shown = self.presenter.id
            self.explain.show_person(self._shown)
            self.fit.show_person(self._shown)
        self._show_pane()
        for part in (
            self.tab_line,
            self.contact,
            self.fit,
            self.flags,
            *list(self.sections.values())[1:],
            self.type,
            self.saved,
        ):
            part.setVisible(sheet is not None)
        self.more.setVisible(sheet is not None)
        self.compare_button.setVisible(sheet is not None and self.context.navigator.has("compare"))
        self.bar.set_title(sheet.person.name if sheet else say(_NEW) if there else "")
        for card in (self.questions, self.profile, self.contact):
            card.refresh()
        self.warning.setVisible(False)
        if sheet is not None:
            calc, plain = sheet.person.calculated, sheet.person.attributes
            self.type.show_state(say(label_text(calc.label, calc.lean)), sections.TONES.get(calc.label, ""))
            saved = self.presenter.saved_at()
            self.saved.setText(say(_SAVED(moment=f"{saved:%H:%M}")) if saved else "")
            reason = plain["do_not_book_reason"]
            self.warning.setText(say(_BLOCKED(reason=reason) if reason else _BLOCKED_BARE))
            self.warning.setVisible(bool(plain["do_not_book"]))
            for key, text in sections.names(sheet).items():
                self.tabs.set_text(key, say(text))
        self.fields.refresh(all_of_them=all_of_them, below=False)
        self._on_writing()
        if at_once:
            self._show_rest(all_of_them)
        elif not self._rest_waits:
            self._rest_waits = True
            QTimer.singleShot(0, self, self._show_waiting)

    def _show_waiting(self) -> None:
        if self._rest_waits and not self.context.library.closed:
            self._show_rest(all_of_them=True)

    def _show_rest(self, all_of_them: bool) -> None:
        """Show what stands below the first cards."""
        self._rest_waits = False
        self.flags.show_person(self._shown)
        for card in self._below():
            card.refresh()
        if self.presenter.sheet is not None:
            self.history.refresh()
        self.fields.refresh(all_of_them=all_of_them, below=True)

    def _on_writing(self) -> None:
        self.page.setEnabled(not self.presenter.writing)

    # -- tabs and scrolling ----------------------------------------------------------------------

    def _on_tab(self, place: int) -> None:
        section = self.sections.get(self.tabs.current)
        if section is None or self._following:
            return
        top = section.mapTo(self.page, QPoint(0, 0)).y() - 12
        self._following = True
        self.area.verticalScrollBar().setValue(max(0, top))
        self._following = False

    def _on_scrolled(self, value: int) -> None:
        if self._following:
            return
        bar = self.area.verticalScrollBar()
        shown = "profile"
        for key, section in self.sections.items():
            if section.isVisibleTo(self.page) and section.mapTo(self.page, QPoint(0, 0)).y() - 24 <= value:
                shown = key
        if value and value == bar.maximum():
            shown = list(self.sections)[-1] if self.presenter.sheet is not None else shown
        self._following = True
        self.tabs.set_current(shown)
        self._following = False

    def show_menu(self) -> None:
        """Offer what concerns the person as a whole."""
        self.menu = self.deeds.show(self.more)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the library again; what was missed is read when nobody was opened anew."""
        QTimer.singleShot(0, self, self._wake)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Let edits on other screens be quick: nothing is read that nobody sees."""
        for one in self._followers:
            one.following.rest()
        super().hideEvent(event)

    def _wake(self) -> None:
        if self.isVisible() and not self.context.library.closed:
            for one in self._followers:
                one.following.wake()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the explanation into the page where it would crowd it from the side."""
        super().resizeEvent(event)
        self._show_pane()

    def _show_pane(self) -> None:
        sheet = self.presenter.sheet
        self.pane.settle(shown=sheet is not None, narrow=self.width() < NARROW)
