"""The roster on screen: search line, table, bar of those chosen, one person in detail."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.models.roster_columns import COLUMNS
from kolstudio.ui.roster.faces import Face
from kolstudio.ui.roster.grid import RosterGrid
from kolstudio.ui.roster.menus import RosterMenus
from kolstudio.ui.roster.pane import DetailPane
from kolstudio.ui.roster.presenter import RosterPresenter
from kolstudio.ui.roster.selection_bar import SelectionBar
from kolstudio.ui.roster.shortlist import ask_for_shortlist
from kolstudio.ui.roster.top import RosterTop
from kolstudio.ui.roster.why import CellWhy
from kolstudio.ui.screen import Screen
from kolstudio.ui.theme.tokens import ROW

NARROW = 1_120
"""Below this width of the screen the pane is put away unless it is asked for."""
WAIT = 30
"""Milliseconds after a move before the person is read: a held arrow key does not read everybody passed."""

_TITLE = QT_TRANSLATE_NOOP("Screens", "People")


class RosterScreen(Screen):
    """Everybody in one table."""

    key: ClassVar[str] = "roster"
    title: ClassVar[Text] = _TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = RosterPresenter(context, self)
        self._top_after = True
        self._following = False
        self._opened_in_narrow = False
        self._wants_pane = context.prefs.value("roster/pane", "shown") == "shown"
        self.grid = RosterGrid(context, self.presenter, self)
        self.table, self.view, self.header = self.grid.table, self.grid.view, self.grid.header
        self.why = CellWhy(context, self.presenter, self.grid)
        self._reading = QTimer(self, interval=WAIT, singleShot=True)
        self._reading.timeout.connect(self._show_person)
        self._build()
        self._connect()
        self.grid.show_columns()
        self.retranslate()

    # -- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self._whole = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top = RosterTop(self.context, self.presenter, self)
        self.search = self.top.search
        column.addWidget(self.top)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        self.pages = QStackedWidget(self)
        self.menus = RosterMenus(self.context, self.presenter, self.type_here, self)
        self.face = Face(self.context, self)
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.face)
        left.addWidget(self.pages, 1)
        self.bar = SelectionBar(self.context, self)
        self.bar_place = QWidget(self)
        holder = QHBoxLayout(self.bar_place)
        holder.setContentsMargins(16, 8, 16, 8)
        holder.addStretch(1)
        holder.addWidget(self.bar)
        holder.addStretch(1)
        self.bar_place.hide()
        left.addWidget(self.bar_place)
        row.addLayout(left, 1)
        self.pane = DetailPane(self.context, self.grid.photo, self)
        row.addWidget(self.pane)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        presenter, view, header, bar, pane = self.presenter, self.view, self.header, self.bar, self.pane
        self.top.sort_asked.connect(lambda: self.menus.show_sort(self.top.sort_button))
        self.top.columns_asked.connect(lambda: self.menus.show_columns(self.top.columns_button))
        self.top.pane_asked.connect(self.toggle_pane)
        self.search.changed.connect(self._on_search)
        self.top.table_asked.connect(self._go_to_table)
        presenter.listed.connect(self._on_listed)
        presenter.choice_changed.connect(self._on_choice)
        presenter.current_changed.connect(self._on_current)
        presenter.sort_changed.connect(self._on_sort)
        presenter.columns_changed.connect(self.grid.show_columns)
        presenter.writing_changed.connect(self._on_writing)
        presenter.reveal_wanted.connect(self._on_reveal)
        presenter.copied.connect(lambda text: QGuiApplication.clipboard().setText(text))
        view.looked_at.connect(self._on_looked_at)
        view.toggled.connect(lambda row: presenter.toggle(self.table.ids[row]))
        view.span_chosen.connect(
            lambda first, last, on: presenter.choose(self.table.ids[first : last + 1], on)
        )
        view.opened.connect(lambda row: self.open_person())
        view.menu_asked.connect(self.menus.show_person)
        header.sort_asked.connect(lambda key: presenter.sort_by(COLUMNS[key]))
        header.all_asked.connect(presenter.choose_listed)
        header.menu_asked.connect(self.menus.show_columns)
        bar.compare.connect(presenter.compare)
        bar.to_campaign.connect(presenter.add_to_campaign)
        bar.export.connect(self.export)
        bar.copy.connect(presenter.copy)
        bar.delete.connect(presenter.delete)
        bar.none.connect(presenter.choose_none)
        pane.edit.connect(presenter.open_person)
        pane.compare.connect(lambda: presenter.compare(presenter.looked_at))
        pane.to_campaign.connect(lambda: presenter.add_to_campaign(presenter.looked_at))
        pane.copy.connect(presenter.copy_text)
        pane.open_link.connect(lambda link: QDesktopServices.openUrl(QUrl(link)))
        pane.answered.connect(self._on_answer)
        pane.laid_aside.connect(presenter.lay_aside)
        self.face.cleared.connect(lambda: self.search.set_text(""))

    # -- the screen's side -----------------------------------------------------------------------

    def enter(self, args: Mapping[str, Any]) -> None:
        """List everybody; `query` searches, `people` are chosen and shown."""
        self.presenter.begin()
        if "query" in args:
            self.search.set_text(str(args["query"]))
        people = args.get("people")
        if people:
            self.presenter.choose_none()
            self.presenter.choose(people)
            self.presenter.show(people)
        if self.presenter.state == "list":
            self.view.setFocus()
        else:
            self.search.setFocus()

    def leave(self) -> bool:
        """Keep what is half typed into a cell; a wrong value is let go with a word about it."""
        self.view.setFocus()
        return True

    def escape(self) -> bool:
        """Close the reasons, clear the search, let go who is chosen, then put away a pane over the table."""
        if self.why.put_away():
            return True
        if self.search.text:
            self.search.set_text("")
            return True
        if self.presenter.choose_none():
            return True
        if self._opened_in_narrow:
            self.toggle_pane()
            return True
        return False

    def reveal(self, change: ChangeSet) -> bool:
        """Bring the people of a step into sight."""
        return self.presenter.reveal(change)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the roster does for its actions."""
        return {
            "roster_find": self.go_to_search,
            "roster_choose_all": self.presenter.choose_listed,
            "roster_copy": self.presenter.copy,
            "roster_paste": lambda: self.presenter.paste(QGuiApplication.clipboard().text()),
            "roster_type": self.type_here,
            "roster_why": self.why.ask,
            "roster_campaign": self.presenter.add_to_campaign,
            "roster_compare": lambda: self.context.navigator.go("compare", add=self.presenter.meant),
            "roster_export": self.export,
            "roster_delete": self.presenter.delete,
            "roster_pane": self.toggle_pane,
        }

    def set_writing(self, writing: bool) -> None:
        """Stay readable while a job writes; the presenter lets nothing be edited."""

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        if not hasattr(self, "pane"):
            return
        self.grid.retranslate()
        self.bar.retranslate()
        self.face.retranslate()
        self.top.retranslate()
        self._show_sort()
        self._show_person()

    # -- deeds -----------------------------------------------------------------------------------

    def go_to_search(self) -> None:
        """Put the caret into the search line."""
        self.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.edit.selectAll()

    def _go_to_table(self) -> None:
        if self.table.rowCount():
            self.view.setFocus()
            if self.view.row < 0:
                self.view.go_to(0)

    def type_here(self) -> None:
        """Type into the current cell."""
        if self.view.row >= 0:
            self.view.type_here(self.view.currentIndex())

    def open_person(self) -> None:
        """Open the editor of the person looked at."""
        self.presenter.open_person()

    def toggle_pane(self) -> None:
        """Show or hide the details."""
        shown = self.pane.isVisibleTo(self)
        if self.width() < NARROW:
            self._opened_in_narrow = not shown
        else:
            self._wants_pane = not shown
            self.context.prefs.remember("roster/pane", "shown" if self._wants_pane else "hidden")
        self._show_pane()

    def export(self) -> None:
        """Ask where the shortlist goes and what it may show, then write it."""
        people = self.presenter.for_export
        if not people:
            return
        asked = ask_for_shortlist(self.context)
        if asked is not None:
            path, show_phones = asked
            self.presenter.export(path, people, show_phones=show_phones)

    # -- following the presenter -----------------------------------------------------------------

    def _on_search(self, text: str) -> None:
        self._top_after = True
        self.presenter.search(text)

    def _on_sort(self) -> None:
        self._top_after = True
        self._show_sort()

    def _on_listed(self) -> None:
        presenter, view = self.presenter, self.view
        self.grid.error.hide()
        if self.search.text != presenter.query:
            self.search.set_text(presenter.query)
        bar = view.verticalScrollBar()
        top, offset = bar.value() // ROW, bar.value() % ROW
        anchor = self.table.ids[top] if top < len(self.table.ids) else None
        self._following = True
        self.table.set_ids(presenter.ids)
        self._following = False
        self._show_face()
        if presenter.ids and (presenter.current is None or self.table.row_of(presenter.current) < 0):
            presenter.look_at(presenter.ids[0])
        self.grid.mark_current()
        if self._top_after:
            bar.setValue(0)
            self._top_after = False
        elif anchor is not None and (row := self.table.row_of(anchor)) >= 0:
            bar.setValue(row * ROW + offset)
        self.top.show_counts()
        self._show_all_box()
        if not presenter.ids:
            self._reading.start()

    def _on_looked_at(self, row: int) -> None:
        if not self._following:
            self.presenter.look_at(self.table.ids[row])

    def _on_current(self) -> None:
        if not self._following and self.presenter.current is not None:
            self.grid.mark_current()
        self._reading.start()

    def _on_choice(self, people: list[int] | None) -> None:
        self.table.choice_changed(people)
        self.bar.show_choice(self.presenter.choice)
        self.bar_place.setVisible(bool(self.presenter.chosen))
        self._show_all_box()

    def _show_all_box(self) -> None:
        if not self.presenter.chosen:
            state = Qt.CheckState.Unchecked
        elif self.presenter.all_chosen:
            state = Qt.CheckState.Checked
        else:
            state = Qt.CheckState.PartiallyChecked
        self.header.show_all(state)

    def _on_reveal(self, creator_id: int) -> None:
        row = self.table.row_of(creator_id)
        if row >= 0:
            self.view.go_to(row)
            self._show_person()

    def _on_writing(self) -> None:
        writing = self.presenter.writing
        self.table.frozen = writing
        self.bar.set_writing(writing)
        self.pane.set_writing(writing)

    def _show_person(self) -> None:
        self._reading.stop()
        if self.pane.isVisible():
            listed = self.presenter.state == "list"
            self.pane.show_detail(self.presenter.detail() if listed else None)
            self.pane.set_writing(self.presenter.writing)

    def _show_face(self) -> None:
        state = self.presenter.state
        self.pages.setCurrentWidget(self.view if state == "list" else self.face)
        self.face.show_state(state, self.presenter.query, filtered=bool(self.presenter.asked.conditions))
        self._show_pane()

    def _show_sort(self) -> None:
        self.header.show_sort(self.presenter.sort, self.presenter.descending)
        self.top.show_sort()

    def _show_pane(self) -> None:
        narrow = self.width() < NARROW
        if not narrow:
            self._opened_in_narrow = False
        wanted = self._opened_in_narrow if narrow else self._wants_pane
        shown = wanted and self.presenter.state != "empty"
        place = self._whole if narrow and shown else self._left
        if place.indexOf(self.bar_place) < 0:
            place.addWidget(self.bar_place)
        if shown != self.pane.isVisibleTo(self):
            self.pane.setVisible(shown)
            if shown:
                self._show_person()
        QTimer.singleShot(0, self, self.grid.widths.stretch_name)

    def _on_answer(self, question: int, text: str) -> None:
        error = self.presenter.answer(question, text)
        if error is not None:
            self.pane.show_error(question, self.grid.words_of(error))
        else:
            self._show_person()

    # -- Qt --------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the pane away where the table would get too narrow."""
        super().resizeEvent(event)
        self._show_pane()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Read nobody any more: the library may be closed next."""
        self._reading.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show who is looked at now."""
        super().showEvent(event)
        self._reading.start()
