"""The head of the roster: search line and deeds, below them the count, the order and the columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from kolstudio.core.errors import RuleError
from kolstudio.core.rules.formats import format_number
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.models.roster_columns import COLUMNS
from kolstudio.ui.roster.facets import FacetRow
from kolstudio.ui.roster.presenter import RosterPresenter
from kolstudio.ui.roster.saved_filters import SavedFilters
from kolstudio.ui.widgets.buttons import BareButton, GhostButton, PrimaryButton, QuietButton
from kolstudio.ui.widgets.search_field import SearchField
from kolstudio.ui.widgets.styling import label
from kolstudio.ui.widgets.top_bar import TopBar

SEARCH_WIDTH = 390

_SEARCH = QT_TRANSLATE_NOOP("Roster", "Name, @handle, field, place, phone …")
_IMPORT = QT_TRANSLATE_NOOP("Roster", "Import a list")
_ADD = QT_TRANSLATE_NOOP("Roster", "Add a person")
_COLUMNS = QT_TRANSLATE_NOOP("Roster", "Columns")
_SORT = QT_TRANSLATE_NOOP("Roster", "Sort")
_SORTED = QT_TRANSLATE_NOOP("Roster", "Sorted by {column}")
_PANE = QT_TRANSLATE_NOOP("Roster", "Show or hide the details")
_EVERYBODY = QT_TRANSLATE_NOOP("Roster", "People: {total}")
_SOME = QT_TRANSLATE_NOOP("Roster", "{found} of {total} people")
_LOOKING = QT_TRANSLATE_NOOP("Roster", "Reading {total} people …")


class RosterTop(QWidget):
    """Everything above the table."""

    sort_asked = Signal()
    columns_asked = Signal()
    pane_asked = Signal()
    table_asked = Signal()
    """The arrow down or Enter in the search line leads into the table."""

    def __init__(self, context: Context, presenter: RosterPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        self.saved = SavedFilters(context, presenter, self)
        self.saved.chosen.connect(self.search.set_text)
        column.addWidget(self.saved)
        column.addWidget(self._make_strip())
        self.trouble = label("", "error", self, wrap=True)
        self.trouble.setContentsMargins(16, 0, 16, 6)
        column.addWidget(self.trouble)
        presenter.rows_changed.connect(self.saved.recount)
        presenter.writing_changed.connect(self.saved.refresh)
        self.search.edit.installEventFilter(self)

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
        button.setDefaultAction(self._context.actions.action(action_id))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(16, 16))
        return button

    def _deed_button(self, action_id: str, button: QPushButton) -> QPushButton:
        """Let a button do one of the window's actions; it is not there while the action is not."""
        actions = self._context.actions
        if action_id in actions:
            action = actions.action(action_id)
            action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
            button.setEnabled(action.isEnabled())
            button.clicked.connect(lambda: actions.run(action_id))
        else:
            button.hide()
        return button

    def _make_strip(self) -> QWidget:
        self.strip = strip = QWidget(self)
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(4)
        self.facets = FacetRow(self._context, self._presenter, strip)
        self.facets.changed.connect(self.search.set_text)
        row.addWidget(self.facets, 1)
        self.count = QLabel(strip)
        self.count.setProperty("role", "secondary")
        row.addWidget(self.count)
        self.sort_button = QuietButton("", "arrow-up-down", strip)
        self.sort_button.clicked.connect(self.sort_asked)
        self.columns_button = QuietButton("", "columns-3", strip)
        self.columns_button.clicked.connect(self.columns_asked)
        for button in (self.sort_button, self.columns_button):
            button.setProperty("compact", True)
            row.addWidget(button)
        self.pane_button = BareButton("panel-right", "", strip, role="ink", size=16)
        self.pane_button.clicked.connect(self.pane_asked)
        row.addWidget(self.pane_button)
        return strip

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        self.search.set_placeholder(self._say(_SEARCH))
        self.import_button.setText(self._say(_IMPORT))
        self.add_button.setText(self._say(_ADD))
        self.columns_button.setText(self._say(_COLUMNS))
        self.saved.retranslate()
        self.facets.retranslate()
        self.pane_button.set_name(self._say(_PANE))
        self.show_sort()
        self.show_counts()

    def show_sort(self) -> None:
        """Say by which column the people are sorted."""
        column = next(
            (one for one in COLUMNS.values() if any(key == self._presenter.sort for key, _ in one.orders)),
            COLUMNS["followers"],
        )
        self.sort_button.setText(self._say(_SORT))
        self.sort_button.setToolTip(self._say(_SORTED(column=column.title)))

    def show_counts(self) -> None:
        """Say how many people there are, what filters them, and why a query is not searched for."""
        presenter, language = self._presenter, self._context.i18n.language
        total = format_number(presenter.total, language)
        self._show_trouble(presenter.trouble)
        anybody = presenter.total > 0
        for part in (self.saved, self.strip):
            part.setVisible(anybody)
        actions = self._context.actions
        self.import_button.setVisible(anybody and "import_list" in actions)
        self.add_button.setVisible(anybody and "add_person" in actions)
        self.saved.refresh()
        self.facets.refresh()
        if not presenter.complete and presenter.query:
            text = self._say(_LOOKING(total=total))
        elif presenter.query and presenter.complete and presenter.trouble is None:
            text = self._say(_SOME(found=format_number(len(presenter.ids), language), total=total))
        else:
            text = self._say(_EVERYBODY(total=total))
        self.count.setText(text)

    def _show_trouble(self, trouble: RuleError | None) -> None:
        words = "" if trouble is None else self._say(trouble.text)
        if trouble is not None and trouble.hint is not None:
            words = f"{words} {self._say(trouble.hint)}"
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Lead from the search line into the table."""
        if (
            watched is self.search.edit
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self._presenter.ids
        ):
            self.table_asked.emit()
            return True
        return super().eventFilter(watched, event)

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)
