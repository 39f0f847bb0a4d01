"""The trash on screen: a table, what to do with the chosen rows, and the emptying of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.screen import Screen
from kolstudio.ui.theme.tokens import HEADER_ROW, MARGIN, ROW
from kolstudio.ui.trash.cells import TrashCells
from kolstudio.ui.trash.presenter import TrashPresenter
from kolstudio.ui.trash.table import TrashTable
from kolstudio.ui.widgets.buttons import GhostButton, PrimaryButton, QuietButton
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.styling import label
from kolstudio.ui.widgets.top_bar import TopBar

_INTRO = QT_TRANSLATE_NOOP(
    "Trash", "What you delete stays here for 30 days and can be brought back; after that it goes for good."
)
_RESTORE = QT_TRANSLATE_NOOP("Trash", "Restore")
_EMPTY = QT_TRANSLATE_NOOP("Trash", "Empty the trash…")
_SAVE = QT_TRANSLATE_NOOP("Trash", "Save their data…")
_ERASE = QT_TRANSLATE_NOOP("Trash", "Erase completely…")
_CHOSEN = QT_TRANSLATE_NOOP("Trash", "Selected: {count}")
_HINT = QT_TRANSLATE_NOOP("Trash", "Select what should come back.")
_LEFT_OUT = QT_TRANSLATE_NOOP("Trash", "Shown: the last {count} of {total}")
_NOTHING = QT_TRANSLATE_NOOP("Trash", "The trash is empty")
_NOTHING_WHY = QT_TRANSLATE_NOOP(
    "Trash", "People, campaigns and brands that you delete wait here for 30 days, in case you want them back."
)
_WIDTHS = {1: 130, 2: 170, 3: 170}


class TrashScreen(Screen):
    """What was deleted in the last thirty days."""

    key: ClassVar[str] = "trash"
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("Screens", "Trash")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = TrashPresenter(context, self)
        self.bar = TopBar(parent=self)
        self.empty_button = GhostButton("", "trash-2", self.bar)
        self.empty_button.clicked.connect(self.presenter.empty)
        self.restore_button = PrimaryButton("", "rotate-ccw", self.bar)
        self.restore_button.clicked.connect(self.restore)
        self.bar.add_action(self.empty_button)
        self.bar.add_action(self.restore_button)
        self.intro = label("", "muted", self, wrap=True)
        self.table = TrashTable(context.i18n, self)
        self.view = self._make_view()
        self.foot_words = ElidedLabel("", "muted", self)
        self.save_button = QuietButton("", "download", self)
        self.save_button.clicked.connect(lambda: self._with_person(self.presenter.save))
        self.erase_button = QuietButton("", "shield-check", self)
        self.erase_button.clicked.connect(lambda: self._with_person(self.presenter.erase))
        self.nothing = EmptyState("trash-2", self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._make_page())
        self.pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        self.presenter.changed.connect(self._show)
        self.presenter.writing_changed.connect(self._show_chosen)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self.retranslate()

    def _make_view(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self.table)
        view.setItemDelegate(TrashCells(view))
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW)
        header = view.horizontalHeader()
        header.setFixedHeight(HEADER_ROW)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at, width in _WIDTHS.items():
            view.setColumnWidth(at, width)
        view.customContextMenuRequested.connect(self._open_menu)
        view.installEventFilter(self)
        return view

    def _make_page(self) -> QWidget:
        page = QWidget(self)
        card = QFrame(page)
        card.setProperty("surface", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.setSpacing(0)
        inside.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 4, 8, 4)
        foot.addWidget(self.foot_words, 1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.erase_button)
        inside.addLayout(foot)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 14, MARGIN, 14)
        column.setSpacing(10)
        column.addWidget(self.intro)
        column.addWidget(card, 1)
        return page

    def enter(self, args: Mapping[str, Any]) -> None:
        """Read again how many days are left."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """Return the table."""
        return self.view if self.presenter.rows else None

    def escape(self) -> bool:
        """Choose nothing; False = nothing was chosen."""
        had = self.view.selectionModel().hasSelection()
        self.view.clearSelection()
        return had

    def set_writing(self, writing: bool) -> None:
        """Stay readable while a job writes; the presenter lets nothing be done."""

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        if not hasattr(self, "pages"):
            return
        say = self.context.i18n.render
        self.bar.set_title(say(self.title))
        self.empty_button.setText(say(_EMPTY))
        self.restore_button.setText(say(_RESTORE))
        self.save_button.setText(say(_SAVE))
        self.erase_button.setText(say(_ERASE))
        self.intro.setText(say(_INTRO))
        self.nothing.say(say(_NOTHING), say(_NOTHING_WHY))
        self.view.setAccessibleName(say(self.title))
        self.table.say_again()
        self._show()

    def chosen(self) -> list[int]:
        """Return the places of the rows that are chosen, from above."""
        return sorted(index.row() for index in self.view.selectionModel().selectedRows())

    def restore(self) -> None:
        """Bring back what is chosen."""
        self.presenter.restore([self.table.rows[row] for row in self.chosen()])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Bring back what is chosen with Enter."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.restore()
            return True
        return False

    def _with_person(self, deed: Callable[[Any], None]) -> None:
        rows = self.chosen()
        if len(rows) == 1:
            deed(self.table.rows[rows[0]])

    def _show(self) -> None:
        presenter = self.presenter
        self.table.set_rows(presenter.rows)
        self.pages.setCurrentIndex(0 if presenter.rows else 1)
        self.bar.set_subtitle(str(presenter.counts.all) if presenter.rows else "")
        self.restore_button.setVisible(bool(presenter.rows))
        self.empty_button.setVisible(bool(presenter.rows))
        self._show_chosen()

    def _show_chosen(self) -> None:
        presenter, say = self.presenter, self.context.i18n.render
        rows = self.chosen()
        total = presenter.counts.all
        if rows:
            text = _CHOSEN(count=len(rows))
        else:
            cut = total > len(presenter.rows)
            text = _LEFT_OUT(count=len(presenter.rows), total=total) if cut else _HINT
        self.foot_words.setText(say(text))
        free = not presenter.writing
        person = len(rows) == 1 and self.table.rows[rows[0]].kind == "person"
        self.restore_button.setEnabled(bool(rows) and free)
        self.empty_button.setEnabled(free)
        self.save_button.setEnabled(person)
        self.erase_button.setEnabled(person and free)

    def _open_menu(self, place: QPoint) -> None:
        if not self.chosen():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.restore_button, self.save_button, self.erase_button):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.popup(self.view.viewport().mapToGlobal(place))
