"""The roster on screen: search line, table, bar of those chosen, one person in detail."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QActionGroup,
    QDesktopServices,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.errors import KnownError
from kolstudio.core.rules.formats import format_number
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.ask import WORKBOOKS
from kolstudio.ui.context import Context
from kolstudio.ui.models.roster_columns import CHOOSABLE, COLUMNS, DEFAULT, Column, shown_columns
from kolstudio.ui.models.roster_rows import RowTexts
from kolstudio.ui.models.roster_table import RosterTable
from kolstudio.ui.roster.cell_error import CellError
from kolstudio.ui.roster.delegate import CellDelegate
from kolstudio.ui.roster.faces import Face
from kolstudio.ui.roster.header import RosterHeader
from kolstudio.ui.roster.painting import Paints
from kolstudio.ui.roster.pane import DetailPane
from kolstudio.ui.roster.presenter import RosterPresenter
from kolstudio.ui.roster.selection_bar import SelectionBar
from kolstudio.ui.roster.table_view import PeopleView
from kolstudio.ui.screen import Screen
from kolstudio.ui.theme.tokens import ROW
from kolstudio.ui.widgets.buttons import BareButton, GhostButton, PrimaryButton, QuietButton
from kolstudio.ui.widgets.search_field import SearchField
from kolstudio.ui.widgets.top_bar import TopBar

NARROW = 1_120
"""Below this width of the screen the pane is put away unless it is asked for."""
NAME_AT_LEAST = 200
SEARCH_WIDTH = 390
WAIT = 30
"""Milliseconds after a move before the person is read: a held arrow key does not read everybody passed."""

_TITLE = QT_TRANSLATE_NOOP("Screens", "People")
_SEARCH = QT_TRANSLATE_NOOP("Roster", "Name, @handle, field, place, phone …")
_IMPORT = QT_TRANSLATE_NOOP("Roster", "Import a list")
_ADD = QT_TRANSLATE_NOOP("Roster", "Add a person")
_COLUMNS = QT_TRANSLATE_NOOP("Roster", "Columns")
_USUAL_COLUMNS = QT_TRANSLATE_NOOP("Roster", "The usual columns")
_SORT = QT_TRANSLATE_NOOP("Roster", "Sort")
_SORTED = QT_TRANSLATE_NOOP("Roster", "Sorted by {column}")
_PANE = QT_TRANSLATE_NOOP("Roster", "Show or hide the details")
_TABLE = QT_TRANSLATE_NOOP("Roster", "People")
_EVERYBODY = QT_TRANSLATE_NOOP("Roster", "People: {total}")
_SOME = QT_TRANSLATE_NOOP("Roster", "{found} of {total} people")
_LOOKING = QT_TRANSLATE_NOOP("Roster", "Reading {total} people …")
_UPWARDS = QT_TRANSLATE_NOOP("Roster", "{column}: smallest first")
_DOWNWARDS = QT_TRANSLATE_NOOP("Roster", "{column}: biggest first")
_A_TO_Z = QT_TRANSLATE_NOOP("Roster", "{column}: A to Z")
_Z_TO_A = QT_TRANSLATE_NOOP("Roster", "{column}: Z to A")
_KOL_FIRST = QT_TRANSLATE_NOOP("Roster", "KOL score: highest first")
_INFLUENCER_FIRST = QT_TRANSLATE_NOOP("Roster", "Influencer score: highest first")
_NEWEST = QT_TRANSLATE_NOOP("Roster", "{column}: newest first")
_OLDEST = QT_TRANSLATE_NOOP("Roster", "{column}: oldest first")
_CHOSEN = QT_TRANSLATE_NOOP("Roster", "{count} selected people")
_OPEN_PERSON = QT_TRANSLATE_NOOP("Roster", "Open")
_TYPE_HERE = QT_TRANSLATE_NOOP("Roster", "Type into this cell")
_CHOOSE = QT_TRANSLATE_NOOP("Roster", "Select or let go")
_COPY_ROWS = QT_TRANSLATE_NOOP("Roster", "Copy rows")
_TO_CAMPAIGN = QT_TRANSLATE_NOOP("Roster", "Add to a campaign …")
_COMPARE = QT_TRANSLATE_NOOP("Roster", "Compare")
_EXPORT = QT_TRANSLATE_NOOP("Roster", "Export a shortlist …")
_DELETE = QT_TRANSLATE_NOOP("Roster", "Move to the trash")
_EXPORT_TITLE = QT_TRANSLATE_NOOP("Roster", "Export a shortlist")
_SHORTLIST = QT_TRANSLATE_NOOP("Roster", "Shortlist")
_PHONES = QT_TRANSLATE_NOOP("Roster", "Shall the shortlist show phone numbers?")
_PHONES_WHY = QT_TRANSLATE_NOOP("Roster", "Without them only the last three digits can be read.")
_WITHOUT = QT_TRANSLATE_NOOP("Roster", "Hide phone numbers")
_WITH = QT_TRANSLATE_NOOP("Roster", "Show phone numbers")


class RosterScreen(Screen):
    """Everybody in one table."""

    key: ClassVar[str] = "roster"
    title: ClassVar[Text] = _TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = RosterPresenter(context, self)
        self._paints = Paints(context.theme)
        self._photos: dict[str, QPixmap | None] = {}
        self._top_after = True
        self._following = False
        self._opened_in_narrow = False
        self._wants_pane = context.prefs.value("roster/pane", "shown") == "shown"
        self.table = RosterTable(self.presenter.read, self._texts(), self.presenter.chosen, self)
        self.table.set_columns(self.presenter.columns, self._texts())
        self._reading = QTimer(self, interval=WAIT, singleShot=True)
        self._reading.timeout.connect(self._show_person)
        self._build()
        self._connect()
        self._show_columns()
        self.retranslate()

    # -- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self._whole = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(self._make_strip())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        self.pages = QStackedWidget(self)
        self.view = PeopleView(self.table, self)
        self.header = RosterHeader(self.table, self._paints, self.view)
        self.view.setHorizontalHeader(self.header)
        self.view.verticalHeader().setDefaultSectionSize(ROW)
        self.view.verticalHeader().setMinimumSectionSize(ROW)
        self.view.verticalScrollBar().setSingleStep(ROW)
        self.delegate = CellDelegate(
            self.table, self.view, self._paints, self.presenter.typed, self._keep, self._face
        )
        self.view.setItemDelegate(self.delegate)
        self.error = CellError(self.view)
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
        self.pane = DetailPane(self.context, self._face, self)
        row.addWidget(self.pane)
        column.addLayout(row, 1)

    def _make_bar(self) -> QWidget:
        bar = TopBar(parent=self)
        self.search = SearchField(keys="Ctrl F", parent=bar)
        self.search.setFixedWidth(SEARCH_WIDTH)
        bar.add_lead(self.search)
        for action_id in ("undo", "redo"):
            bar.add_action(self._step_button(action_id, bar))
        self.import_button = self._deed_button("import_list", GhostButton("", "import", bar))
        self.add_button = self._deed_button("add_person", PrimaryButton("", "plus", bar))
        bar.add_action(self.import_button)
        bar.add_action(self.add_button)
        return bar

    def _step_button(self, action_id: str, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setProperty("kind", "icon")
        button.setDefaultAction(self.context.actions.action(action_id))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(16, 16))
        return button

    def _deed_button(self, action_id: str, button: QPushButton) -> QPushButton:
        """Let a button do one of the window's actions; it is not there while the action is not."""
        actions = self.context.actions
        if action_id in actions:
            action = actions.action(action_id)
            action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
            button.setEnabled(action.isEnabled())
            button.clicked.connect(lambda: actions.run(action_id))
        else:
            button.hide()
        return button

    def _make_strip(self) -> QWidget:
        strip = QWidget(self)
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(4)
        self.count = QLabel(strip)
        self.count.setProperty("role", "secondary")
        row.addWidget(self.count, 1)
        self.sort_button = self._menu_button("arrow-up-down", strip, self._show_sort_menu)
        self.columns_button = self._menu_button("columns-3", strip, self._show_columns_menu)
        row.addWidget(self.sort_button)
        row.addWidget(self.columns_button)
        self.pane_button = BareButton("panel-right", "", strip, role="ink", size=16)
        self.pane_button.clicked.connect(self.toggle_pane)
        row.addWidget(self.pane_button)
        return strip

    def _menu_button(self, icon: str, parent: QWidget, show: Callable[[], None]) -> QPushButton:
        button = QuietButton("", icon, parent)
        button.setProperty("compact", True)
        button.clicked.connect(show)
        return button

    def _connect(self) -> None:
        presenter, view, header, bar, pane = self.presenter, self.view, self.header, self.bar, self.pane
        self.search.changed.connect(self._on_search)
        self.search.edit.installEventFilter(self)
        self.table.modelReset.connect(self._on_reset)
        presenter.listed.connect(self._on_listed)
        presenter.rows_changed.connect(self.table.freshen)
        presenter.choice_changed.connect(self._on_choice)
        presenter.current_changed.connect(self._reading.start)
        presenter.sort_changed.connect(self._on_sort)
        presenter.columns_changed.connect(self._show_columns)
        presenter.writing_changed.connect(self._on_writing)
        presenter.reveal_wanted.connect(self._on_reveal)
        presenter.copied.connect(lambda text: QGuiApplication.clipboard().setText(text))
        view.looked_at.connect(self._on_looked_at)
        view.toggled.connect(lambda row: presenter.toggle(self.table.ids[row]))
        view.span_chosen.connect(
            lambda first, last, on: presenter.choose(self.table.ids[first : last + 1], on)
        )
        view.opened.connect(lambda row: self.open_person())
        view.menu_asked.connect(self._show_row_menu)
        header.sort_asked.connect(lambda key: presenter.sort_by(COLUMNS[key]))
        header.all_asked.connect(presenter.choose_listed)
        header.menu_asked.connect(self._show_columns_menu)
        header.sectionResized.connect(self._on_resized)
        bar.compare.connect(presenter.compare)
        bar.to_campaign.connect(presenter.add_to_campaign)
        bar.export.connect(self.export)
        bar.copy.connect(presenter.copy)
        bar.delete.connect(presenter.delete)
        bar.none.connect(presenter.choose_none)
        pane.edit.connect(presenter.open_person)
        pane.compare.connect(lambda: presenter.compare(self._looked_at()))
        pane.to_campaign.connect(lambda: presenter.add_to_campaign(self._looked_at()))
        pane.copy.connect(presenter.copy_text)
        pane.open_link.connect(lambda link: QDesktopServices.openUrl(QUrl(link)))
        pane.answered.connect(self._on_answer)
        pane.laid_aside.connect(presenter.lay_aside)
        self.face.cleared.connect(lambda: self.search.set_text(""))
        self.context.theme.changed.connect(self._on_theme)

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
        """Clear the search, then let go who is chosen, then put the pane away where it hides the table."""
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
            "roster_campaign": self.presenter.add_to_campaign,
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
        self.search.set_placeholder(self._say(_SEARCH))
        self.import_button.setText(self._say(_IMPORT))
        self.add_button.setText(self._say(_ADD))
        self.columns_button.setText(self._say(_COLUMNS))
        self.pane_button.set_name(self._say(_PANE))
        self.view.setAccessibleName(self._say(_TABLE))
        self.table.set_texts(self._texts())
        self.bar.retranslate()
        self.face.retranslate()
        self._show_sort()
        self._show_counts()
        self._show_person()

    # -- deeds -----------------------------------------------------------------------------------

    def go_to_search(self) -> None:
        """Put the caret into the search line."""
        self.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.edit.selectAll()

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
        asked = self.context.ask.choose(_PHONES, _PHONES_WHY, (_WITHOUT, _WITH))
        if asked is None:
            return
        suggested = Path.home() / f"{self._say(_SHORTLIST)}.xlsx"
        path = self.context.ask.save_file(_EXPORT_TITLE, WORKBOOKS, suggested)
        if path is not None:
            self.presenter.export(path, people, show_phones=asked == 1)

    # -- following the presenter -----------------------------------------------------------------

    def _on_search(self, text: str) -> None:
        self._top_after = True
        self.presenter.search(text)

    def _on_sort(self) -> None:
        self._top_after = True
        self._show_sort()

    def _on_listed(self) -> None:
        presenter, view = self.presenter, self.view
        self.error.hide()
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
        self._mark_current()
        if self._top_after:
            bar.setValue(0)
            self._top_after = False
        elif anchor is not None and (row := self.table.row_of(anchor)) >= 0:
            bar.setValue(row * ROW + offset)
        self._show_counts()
        self._show_all_box()
        if not presenter.ids:
            self._reading.start()

    def _on_looked_at(self, row: int) -> None:
        if not self._following:
            self.presenter.look_at(self.table.ids[row])

    def _on_reset(self) -> None:
        self.view.hovered = -1

    def _mark_current(self) -> None:
        current = self.presenter.current
        row = -1 if current is None else self.table.row_of(current)
        if row != self.view.row:
            self.view.go_to(row, scroll=False)

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

    def _on_theme(self) -> None:
        self._paints = Paints(self.context.theme)
        self.header.use(self._paints)
        self.delegate.use(self._paints)
        self.view.viewport().update()

    def _show_person(self) -> None:
        self._reading.stop()
        if self.pane.isVisible():
            listed = self.presenter.state == "list"
            self.pane.show_detail(self.presenter.detail() if listed else None)
            self.pane.set_writing(self.presenter.writing)

    def _show_face(self) -> None:
        state = self.presenter.state
        self.pages.setCurrentWidget(self.view if state == "list" else self.face)
        self.face.show_state(state, self.presenter.query)

    def _show_counts(self) -> None:
        presenter, language = self.presenter, self.context.i18n.language
        total = format_number(presenter.total, language)
        if presenter.trouble is not None:
            text = self._say(presenter.trouble.text)
        elif not presenter.complete and presenter.query:
            text = self._say(_LOOKING(total=total))
        elif presenter.query and presenter.complete:
            text = self._say(_SOME(found=format_number(len(presenter.ids), language), total=total))
        else:
            text = self._say(_EVERYBODY(total=total))
        self.count.setText(text)

    def _show_sort(self) -> None:
        self.header.show_sort(self.presenter.sort, self.presenter.descending)
        column = next(
            (one for one in COLUMNS.values() if any(key == self.presenter.sort for key, _ in one.orders)),
            COLUMNS["followers"],
        )
        self.sort_button.setText(self._say(_SORT))
        self.sort_button.setToolTip(self._say(_SORTED(column=column.title)))

    def _show_columns(self) -> None:
        wanted = shown_columns(self.presenter.columns)
        if wanted != self.table.columns:
            self.table.set_columns(self.presenter.columns, self._texts())
            self._mark_current()
        self.header.blockSignals(True)
        for at, column in enumerate(self.table.columns):
            self.view.setColumnWidth(at, self._width_of(column))
        self.header.blockSignals(False)
        self._stretch_name()

    def _width_of(self, column: Column) -> int:
        kept = self.context.prefs.value(f"roster/width_{column.key}")
        return int(kept) if kept.isdecimal() else column.width

    def _on_resized(self, section: int, before: int, after: int) -> None:
        column = self.table.columns[section] if section < len(self.table.columns) else None
        if column is not None and column.key != "name":
            self.context.prefs.remember(f"roster/width_{column.key}", str(after))
            self._stretch_name()

    def _stretch_name(self) -> None:
        """Give the names all the room that the other columns leave."""
        others = sum(
            self.view.columnWidth(at) for at, one in enumerate(self.table.columns) if one.key != "name"
        )
        room = self.view.viewport().width() - others
        self.header.blockSignals(True)
        self.view.setColumnWidth(1, max(NAME_AT_LEAST, room))
        self.header.blockSignals(False)
        self.view.updateGeometries()
        self.view.viewport().update()
        self.header.viewport().update()

    def _show_pane(self) -> None:
        narrow = self.width() < NARROW
        if not narrow:
            self._opened_in_narrow = False
        shown = self._opened_in_narrow if narrow else self._wants_pane
        place = self._whole if narrow and shown else self._left
        if place.indexOf(self.bar_place) < 0:
            place.addWidget(self.bar_place)
        if shown != self.pane.isVisibleTo(self):
            self.pane.setVisible(shown)
            if shown:
                self._show_person()
        QTimer.singleShot(0, self, self._stretch_name)

    # -- typing into cells -----------------------------------------------------------------------

    def _keep(self, field: QLineEdit, creator_id: int, column: Column) -> bool:
        """Keep what was typed; a wrong value is said under the field, which stays open while it has focus."""
        error = self.presenter.edit(creator_id, column, field.text())
        if error is None:
            field.setModified(False)
            self.error.hide()
            return True
        if field.hasFocus():
            field.setProperty("state", "bad")
            field.style().polish(field)
            self.error.show_below(field, self._words_of(error))
        else:
            self.context.notices.trouble(error)
        return False

    def _on_answer(self, question: int, text: str) -> None:
        error = self.presenter.answer(question, text)
        if error is not None:
            self.pane.show_error(question, self._words_of(error))
        else:
            self._show_person()

    def _words_of(self, error: KnownError) -> str:
        words = self._say(error.text)
        return f"{words} {self._say(error.hint)}" if error.hint is not None else words

    # -- menus -----------------------------------------------------------------------------------

    def _show_columns_menu(self, at: QPoint | bool | None = None) -> None:
        menu = self._menu()
        for key in CHOOSABLE:
            action = menu.addAction(self._say(COLUMNS[key].title))
            action.setToolTip(self._say(COLUMNS[key].about))
            action.setCheckable(True)
            action.setChecked(key in self.presenter.columns)
            action.toggled.connect(lambda on, key=key: self._choose_column(key, on))
        menu.addSeparator()
        menu.addAction(self._say(_USUAL_COLUMNS)).triggered.connect(
            lambda: self.presenter.show_columns(DEFAULT)
        )
        self._pop_up(menu, at if isinstance(at, QPoint) else self.columns_button)

    def _choose_column(self, key: str, on: bool) -> None:
        keys = set(self.presenter.columns) | {"name"}
        self.presenter.show_columns(keys | {key} if on else keys - {key})

    def _show_sort_menu(self) -> None:
        menu = self._menu()
        group = QActionGroup(menu)
        for column in self.table.columns:
            for sort, descending in column.orders:
                action = menu.addAction(self._say(_order_text(column, sort, descending)))
                action.setCheckable(True)
                action.setActionGroup(group)
                action.setChecked((sort, descending) == (self.presenter.sort, self.presenter.descending))
                action.triggered.connect(
                    lambda checked, sort=sort, descending=descending: self.presenter.sort_in(sort, descending)
                )
        self._pop_up(menu, self.sort_button)

    def _show_row_menu(self, at: QPoint) -> None:
        presenter, navigator = self.presenter, self.context.navigator
        menu = self._menu()
        several = len(presenter.chosen) > 1 and presenter.current in presenter.chosen
        people = presenter.meant if several else self._looked_at()
        if several:
            count = format_number(len(people), self.context.i18n.language)
            menu.addSection(self._say(_CHOSEN(count=count)))
        deeds: list[tuple[Text, str, str, Callable[[], object], bool]] = [
            (_OPEN_PERSON, "pencil", "Enter", self.open_person, navigator.has("creator") and not several),
            (_TYPE_HERE, "", "F2", self.type_here, not several and not presenter.writing),
            (_CHOOSE, "", "Space", lambda: presenter.toggle(people[0]), not several),
            (_COPY_ROWS, "copy", "Ctrl+C", lambda: presenter.copy(people), True),
            (_COMPARE, "columns-2", "", lambda: presenter.compare(people), navigator.has("compare")),
            (
                _TO_CAMPAIGN,
                "target",
                "",
                lambda: presenter.add_to_campaign(people),
                navigator.has("campaigns") and not presenter.writing,
            ),
            (_DELETE, "trash-2", "Delete", lambda: presenter.delete(people), not presenter.writing),
        ]
        for text, icon, keys, deed, wanted in deeds:
            if wanted:
                words = self._say(text)
                action = menu.addAction(f"{words}\t{keys}" if keys else words)
                if icon:
                    action.setIcon(self.context.theme.icon(icon))
                action.triggered.connect(lambda checked, deed=deed: deed())
        self._pop_up(menu, at)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        return menu

    def _pop_up(self, menu: QMenu, at: QPoint | QWidget) -> None:
        self.menu = menu
        menu.popup(at if isinstance(at, QPoint) else at.mapToGlobal(QPoint(0, at.height() + 2)))

    def _looked_at(self) -> list[int]:
        return [] if self.presenter.current is None else [self.presenter.current]

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Lead from the search line into the table with the arrow down or Enter."""
        if (
            watched is self.search.edit
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.table.rowCount()
        ):
            self.view.setFocus()
            if self.view.row < 0:
                self.view.go_to(0)
            return True
        return super().eventFilter(watched, event)

    def _face(self, key: str) -> QPixmap | None:
        """Return a photo by its hash, read once."""
        if key not in self._photos:
            content = self.presenter.photo(key)
            photo = QPixmap()
            known = content is not None and photo.loadFromData(content)
            self._photos[key] = photo if known else None
        return self._photos[key]

    def _texts(self) -> RowTexts:
        keys = [column.key for column in shown_columns(self.presenter.columns)]
        return RowTexts(self.context.i18n.texts, self.context.library.places, keys)

    def _say(self, text: Text) -> str:
        return self.context.i18n.render(text)


def _order_text(column: Column, sort: str, descending: bool) -> Text:
    if column.key == "label":
        return _KOL_FIRST if sort == "k" else _INFLUENCER_FIRST
    if column.key in ("name", "province"):
        return (_Z_TO_A if descending else _A_TO_Z)(column=column.title)
    if column.key in ("created", "updated"):
        return (_NEWEST if descending else _OLDEST)(column=column.title)
    return (_DOWNWARDS if descending else _UPWARDS)(column=column.title)
