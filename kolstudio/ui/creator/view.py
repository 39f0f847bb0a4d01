"""The editor of one person: one page that scrolls, everything kept as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
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

from kolstudio.core.model.codes import Label
from kolstudio.core.rules.labels import label_text
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.creator.audience_card import AudienceCard
from kolstudio.ui.creator.bound import Fields
from kolstudio.ui.creator.dealings import CollaborationsCard, TalksCard
from kolstudio.ui.creator.deeds import Deeds
from kolstudio.ui.creator.explain_panel import ExplainPanel
from kolstudio.ui.creator.fit_card import FitCard
from kolstudio.ui.creator.flags_card import FlagsCard
from kolstudio.ui.creator.presenter import CreatorPresenter
from kolstudio.ui.creator.profile import ContactCard, ProfileCard
from kolstudio.ui.creator.tables import ChannelsCard, RatesCard
from kolstudio.ui.creator.words import HistoryCard, NotesCard, QuestionsCard
from kolstudio.ui.screen import Screen
from kolstudio.ui.theme.tokens import GAP, ICON, MARGIN, Tone
from kolstudio.ui.widgets.buttons import GhostButton, IconButton
from kolstudio.ui.widgets.chip import Chip
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.line_of_tabs import LineOfTabs
from kolstudio.ui.widgets.styling import label
from kolstudio.ui.widgets.top_bar import TopBar

BelowCard = ChannelsCard | RatesCard | AudienceCard | CollaborationsCard | TalksCard | NotesCard
PANE = 306
NARROW = 1120
"""Below this width of the screen the pane at the right is put away."""
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
_TABS = {
    "profile": QT_TRANSLATE_NOOP("Creator", "Profile"),
    "fit": QT_TRANSLATE_NOOP("Creator", "Brand fit"),
    "channels": QT_TRANSLATE_NOOP("Creator", "Channels {count}"),
    "rates": QT_TRANSLATE_NOOP("Creator", "Rate card {count}"),
    "audience": QT_TRANSLATE_NOOP("Creator", "Audience"),
    "collaborations": QT_TRANSLATE_NOOP("Creator", "Collaborations {count}"),
    "talks": QT_TRANSLATE_NOOP("Creator", "Contact diary {count}"),
    "notes": QT_TRANSLATE_NOOP("Creator", "Notes {count}"),
    "history": QT_TRANSLATE_NOOP("Creator", "History"),
}
_BARE = {
    "channels": QT_TRANSLATE_NOOP("Creator", "Channels"),
    "rates": QT_TRANSLATE_NOOP("Creator", "Rate card"),
    "collaborations": QT_TRANSLATE_NOOP("Creator", "Collaborations"),
    "talks": QT_TRANSLATE_NOOP("Creator", "Contact diary"),
    "notes": QT_TRANSLATE_NOOP("Creator", "Notes"),
}
_TONES: dict[Label, Tone] = {
    Label.KOL: "kol",
    Label.LEAN_KOL: "kol",
    Label.BOTH: "both",
    Label.INFLUENCER: "influencer",
    Label.LEAN_INFLUENCER: "influencer",
}


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(self._make_tabs())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._make_page(), 1)
        column.addLayout(row, 1)
        row.addWidget(self._make_pane())
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
        for key in _TABS:
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
        column.setContentsMargins(MARGIN, 12, MARGIN, 14)
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
        self.beside.addWidget(self.flags)
        self.beside.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.profile, 1)
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

    def _make_pane(self) -> QWidget:
        self.pane = QFrame(self)
        self.pane.setProperty("surface", "pane")
        self.pane.setFixedWidth(PANE)
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(1, 0, 0, 0)
        area = QScrollArea(self.pane)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(16, 14, 16, 12)
        self.explain = ExplainPanel(self.context, inside)
        inner.addWidget(self.explain)
        area.setWidget(inside)
        column.addWidget(area)
        return self.pane

    # -- the screen ------------------------------------------------------------------------------

    def enter(self, args: Mapping[str, Any]) -> None:
        """Show a person (`person`), or begin a new one (`new`)."""
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
        self._show(all_of_them=True)
        self.area.verticalScrollBar().setValue(0)
        self.tabs.set_current("profile")

    def _on_refreshed(self, all_of_them: bool) -> None:
        self._show(all_of_them=all_of_them)

    def _show(self, *, all_of_them: bool) -> None:
        say, sheet = self.context.i18n.render, self.presenter.sheet
        there = sheet is not None or self.presenter.new
        self.pages.setCurrentWidget(self.area if there else self.gone)
        if self._shown != self.presenter.id:
            self._shown = self.presenter.id
            self.explain.show_person(self._shown)
            self.fit.show_person(self._shown)
            self.flags.show_person(self._shown)
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
        for card in (self.questions, self.profile, self.contact, *self._below()):
            card.refresh()
        self.warning.setVisible(False)
        if sheet is not None:
            self.history.refresh()
            calc, plain = sheet.person.calculated, sheet.person.attributes
            self.type.show_state(say(label_text(calc.label, calc.lean)), _TONES.get(calc.label, ""))
            saved = self.presenter.saved_at()
            self.saved.setText(say(_SAVED(moment=f"{saved:%H:%M}")) if saved else "")
            reason = plain["do_not_book_reason"]
            self.warning.setText(say(_BLOCKED(reason=reason) if reason else _BLOCKED_BARE))
            self.warning.setVisible(bool(plain["do_not_book"]))
            counts = {
                "channels": len(sheet.person.channels),
                "rates": len(sheet.person.rates),
                "collaborations": len(sheet.collaborations),
                "talks": len(sheet.talks),
                "notes": len(sheet.notes),
            }
            for key, text in _TABS.items():
                count = counts.get(key, 0)
                self.tabs.set_text(key, say(text(count=count) if count else _BARE.get(key, text)))
        self.fields.refresh(all_of_them=all_of_them)
        self._on_writing()

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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the pane away where it would crowd the page."""
        super().resizeEvent(event)
        self._show_pane()

    def _show_pane(self) -> None:
        sheet = self.presenter.sheet
        self.pane.setVisible(sheet is not None and self.width() >= NARROW)
