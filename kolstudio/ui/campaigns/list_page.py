"""The page of all campaigns, and the line that asks which one people shall be added to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.campaigns.cells import CellDelegate
from kolstudio.ui.campaigns.presenter import CampaignsPresenter
from kolstudio.ui.campaigns.rows import LIST_COLUMNS, RowWriter
from kolstudio.ui.campaigns.sheet_view import SheetView
from kolstudio.ui.campaigns.table import SheetTable
from kolstudio.ui.context import Context
from kolstudio.ui.theme.tokens import ICON, MARGIN
from kolstudio.ui.widgets.buttons import PrimaryButton, QuietButton
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.styling import label
from kolstudio.ui.widgets.top_bar import TopBar
from kolstudio.ui.widgets.words import CANCEL

_TITLE = QT_TRANSLATE_NOOP("Screens", "Campaigns")
_NEW = QT_TRANSLATE_NOOP("Campaigns", "New campaign")
_EMPTY = QT_TRANSLATE_NOOP("Campaigns", "There is no campaign yet")
_EMPTY_WHY = QT_TRANSLATE_NOOP(
    "Campaigns", "A campaign keeps the budget, the people with their prices and dates, and writes the brief."
)
_WAITING = QT_TRANSLATE_NOOP("Campaigns", "Which campaign shall they be added to? People: {count}")


def step_button(context: Context, action_id: str, parent: QWidget) -> QToolButton:
    """Return a button of one of the window's actions, as an icon alone."""
    button = QToolButton(parent)
    button.setProperty("kind", "icon")
    button.setDefaultAction(context.actions.action(action_id))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(ICON, ICON))
    return button


class ListPage(QWidget):
    """All campaigns, newest first."""

    new_asked = Signal()

    def __init__(
        self, context: Context, presenter: CampaignsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self.bar = TopBar(parent=self)
        for action_id in ("undo", "redo"):
            self.bar.add_action(step_button(context, action_id, self.bar))
        self.new_button = PrimaryButton("", "plus", self.bar)
        self.new_button.clicked.connect(self.new_asked)
        self.bar.add_action(self.new_button)
        self.waiting = QFrame(self)
        self.waiting.setProperty("surface", "soft")
        row = QHBoxLayout(self.waiting)
        row.setContentsMargins(12, 4, 6, 4)
        self.waiting_words = label("", "strong", self.waiting)
        self.waiting_cancel = QuietButton(parent=self.waiting)
        self.waiting_cancel.clicked.connect(presenter.forget_pending)
        row.addWidget(self.waiting_words, 1)
        row.addWidget(self.waiting_cancel)
        self.table = SheetTable(LIST_COLUMNS, self)
        self.view = SheetView(self.table, self, rings=False)
        self.view.setItemDelegate(CellDelegate(self.table, self.view, _nothing_typed, _nothing_kept))
        self.view.opened.connect(presenter.open)
        self.view.removal_asked.connect(presenter.delete)
        self.card = QFrame(self)
        self.card.setProperty("surface", "card")
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(self.view)
        self.empty = EmptyState("target", self)
        self.empty_button = PrimaryButton("", "plus", self)
        self.empty_button.clicked.connect(self.new_asked)
        self.empty.add_action(self.empty_button)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.card)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN, 14, MARGIN, 14)
        inner.setSpacing(10)
        inner.addWidget(self.waiting)
        inner.addWidget(self.pages, 1)
        column.addLayout(inner, 1)

    def first_focus(self) -> QWidget:
        """Return the table, or the button where there is none."""
        return self.view if self._presenter.campaigns else self.empty_button

    def show_list(self) -> None:
        """Show the campaigns as they are now, and who waits."""
        presenter, writer = self._presenter, RowWriter(self._context.i18n.texts)
        self.table.set_rows([writer.campaign(one, presenter.sums(one)) for one in presenter.campaigns])
        if self.table.rows and self.view.current_id is None:
            self.view.setCurrentIndex(self.table.index(0, 0))
        self.pages.setCurrentWidget(self.card if presenter.campaigns else self.empty)
        self.new_button.setVisible(bool(presenter.campaigns))
        self.waiting.setVisible(bool(presenter.pending))
        self.waiting_words.setText(self._context.i18n.render(_WAITING(count=len(presenter.pending))))

    def set_writing(self, writing: bool) -> None:
        """Let no campaign be made while a job writes."""
        self.new_button.setEnabled(not writing)
        self.empty_button.setEnabled(not writing)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._context.i18n.render
        self.bar.set_title(say(_TITLE))
        self.new_button.setText(say(_NEW))
        self.empty_button.setText(say(_NEW))
        self.empty.say(say(_EMPTY), say(_EMPTY_WHY))
        self.waiting_cancel.setText(say(CANCEL))
        self.view.setAccessibleName(say(_TITLE))
        self.table.set_titles([say(column.title) for column in LIST_COLUMNS])
        self.show_list()


def _nothing_typed(row: int, key: str) -> str:
    return ""


def _nothing_kept(field: QLineEdit, row: int, key: str) -> bool:
    return True
