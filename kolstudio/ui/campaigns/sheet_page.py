"""The page of one campaign: sums, people with prices and dates, and the brief."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.errors import KnownError
from kolstudio.core.model.codes import CampaignStatus, Label, LineStatus
from kolstudio.core.rules.labels import campaign_status_text, goal_text, line_status_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text
from kolstudio.ui.ask import WORKBOOKS
from kolstudio.ui.campaigns.cards import Cards
from kolstudio.ui.campaigns.cells import CellDelegate
from kolstudio.ui.campaigns.dialogs import ExportBrief, words_of
from kolstudio.ui.campaigns.list_page import step_button
from kolstudio.ui.campaigns.presenter import CampaignsPresenter, Candidate
from kolstudio.ui.campaigns.rows import LINE_COLUMNS, RowWriter
from kolstudio.ui.campaigns.sheet_view import SheetView
from kolstudio.ui.campaigns.table import SheetTable
from kolstudio.ui.context import Context
from kolstudio.ui.desktop import open_file, show_in_folder
from kolstudio.ui.theme.tokens import GAP, MARGIN
from kolstudio.ui.widgets.buttons import BareButton, GhostButton, IconButton, PrimaryButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.styling import label, restyle
from kolstudio.ui.widgets.top_bar import TopBar

_BACK = QT_TRANSLATE_NOOP("Campaigns", "All campaigns")
_STATUS = QT_TRANSLATE_NOOP("Campaigns", "Status of the campaign")
_EXPORT = QT_TRANSLATE_NOOP("Campaigns", "Export the brief to Excel")
_EXPORT_TITLE = QT_TRANSLATE_NOOP("Campaigns", "Save the brief")
_BRIEF = QT_TRANSLATE_NOOP("Campaigns", "Brief {name}")
_BOOKED = QT_TRANSLATE_NOOP("Campaigns", "People and items")
_ADD = QT_TRANSLATE_NOOP("Campaigns", "Add a person: name or @handle, then Enter")
_NOBODY = QT_TRANSLATE_NOOP("Campaigns", "Nobody is in this campaign yet")
_NOBODY_WHY = QT_TRANSLATE_NOOP(
    "Campaigns", "Type a name above, or select people in the list of people and add them from there."
)
_TO_PEOPLE = QT_TRANSLATE_NOOP("Campaigns", "Go to the people")
_SAVED = QT_TRANSLATE_NOOP("Campaigns", "The brief is saved: {name}")
_OPEN = QT_TRANSLATE_NOOP("Campaigns", "Open the file")
_FOLDER = QT_TRANSLATE_NOOP("Campaigns", "Show in its folder")
_CLOSE = QT_TRANSLATE_NOOP("Campaigns", "Close")
_BAD_IN_FILE = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))


class SheetPage(QWidget):
    """One campaign."""

    def __init__(
        self, context: Context, presenter: CampaignsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self.menu: QMenu | None = None
        self.dialog: ExportBrief | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN, 12, MARGIN, 14)
        inner.setSpacing(GAP)
        self.about = ElidedLabel("", "secondary", self)
        inner.addWidget(self.about)
        inner.addWidget(self._make_saved())
        self.cards = Cards(context.i18n, self)
        inner.addWidget(self.cards)
        inner.addWidget(self._make_table(), 1)
        column.addLayout(inner, 1)
        presenter.candidates.connect(self._offer)
        presenter.refused.connect(self._on_refused)
        presenter.added.connect(self._on_added)
        presenter.written_changed.connect(self._show_saved)
        self._show_saved()

    def _make_bar(self) -> QWidget:
        self.bar = TopBar(parent=self)
        self.back = IconButton("arrow-left", "", self.bar)
        self.back.clicked.connect(self._presenter.close)
        self.bar.add_before(self.back)
        self.status = QPushButton(self.bar)
        self.status.setProperty("compact", True)
        self.status.clicked.connect(self._choose_status)
        self.bar.add_lead(self.status)
        for action_id in ("undo", "redo"):
            self.bar.add_action(step_button(self._context, action_id, self.bar))
        self.export_button = PrimaryButton("", "file-spreadsheet", self.bar)
        self.export_button.clicked.connect(self.ask_export)
        self.bar.add_action(self.export_button)
        return self.bar

    def _make_saved(self) -> QWidget:
        self.saved = QFrame(self)
        self.saved.setProperty("surface", "soft")
        row = QHBoxLayout(self.saved)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(8)
        self.saved_words = ElidedLabel("", "strong", self.saved)
        self.open_button = GhostButton("", "external-link", self.saved)
        self.folder_button = GhostButton("", "folder-open", self.saved)
        self.close_button = BareButton("x", "", self.saved)
        for button in (self.open_button, self.folder_button):
            button.setProperty("compact", True)
        self.open_button.clicked.connect(lambda: self._with_written(open_file))
        self.folder_button.clicked.connect(lambda: self._with_written(show_in_folder))
        self.close_button.clicked.connect(self._presenter.forget_written)
        row.addWidget(self.saved_words, 1)
        for part in (self.open_button, self.folder_button, self.close_button):
            row.addWidget(part)
        return self.saved

    def _make_table(self) -> QWidget:
        card = Card(parent=self, margins=False)
        self.booked = card.title
        self.add_edit = QLineEdit(card)
        self.add_edit.setMinimumWidth(300)
        self.add_edit.setClearButtonEnabled(True)
        self.add_edit.returnPressed.connect(lambda: self._presenter.add_typed(self.add_edit.text()))
        self.add_edit.textEdited.connect(lambda: self._say_problem(""))
        card.add_action(self.add_edit)
        self.problem = label("", "error", card, wrap=True)
        self.problem.setContentsMargins(14, 0, 14, 0)
        self.problem.hide()
        card.add(self.problem)
        self.table = SheetTable(LINE_COLUMNS, self)
        self.view = SheetView(self.table, card)
        self.delegate = CellDelegate(self.table, self.view, self._presenter.typed, self._keep)
        self.view.setItemDelegate(self.delegate)
        self.view.choice_asked.connect(self._choose_line_status)
        self.view.removal_asked.connect(self._presenter.remove)
        self.view.opened.connect(self._open_person)
        self.empty = EmptyState("users", card)
        self.people_button = GhostButton(parent=self.empty)
        self.people_button.clicked.connect(lambda: self._context.navigator.go("roster"))
        self.people_button.setVisible(self._context.navigator.has("roster"))
        self.empty.add_action(self.people_button)
        self.rooms = QStackedWidget(card)
        self.rooms.addWidget(self.view)
        self.rooms.addWidget(self.empty)
        card.add(self.rooms, 1)
        self.card = card
        return card

    # -- showing ---------------------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """Return the table, or the field that adds people where nobody is booked."""
        return self.view if self.table.rows else self.add_edit

    def show_sheet(self) -> None:
        """Show the campaign as it is now."""
        sheet = self._presenter.sheet
        if sheet is None:
            return
        campaign, say = sheet.campaign, self._say
        writer = RowWriter(self._context.i18n.texts)
        self.bar.set_title(campaign.name)
        self.status.setText(say(campaign_status_text(campaign.status)))
        self.status.setAccessibleName(f"{say(_STATUS)}: {self.status.text()}")
        places = self._context.library.places
        areas = ", ".join(places.name(code, self._context.i18n.language) for code in campaign.areas)
        goal = say(goal_text(campaign.goal)) if campaign.goal else ""
        parts = [campaign.brand, goal, areas, writer.days(campaign)]
        self.about.set_text(" · ".join(part for part in parts if part))
        self.cards.show_sheet(sheet)
        self.table.set_rows(
            [writer.line(line, sheet.types.get(line.creator_id, Label.NO_DATA)) for line in campaign.lines]
        )
        if self.table.rows and self.view.current_id is None:
            self.view.setCurrentIndex(self.table.index(0, 0))
        self.rooms.setCurrentWidget(self.view if self.table.rows else self.empty)
        self.export_button.setEnabled(bool(campaign.lines))

    def set_writing(self, writing: bool) -> None:
        """Let nothing be edited while a job writes."""
        self.table.frozen = writing
        for control in (self.add_edit, self.status):
            control.setEnabled(not writing)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._say
        self.back.set_name(say(_BACK))
        self.export_button.setText(say(_EXPORT))
        self.status.setToolTip(say(_STATUS))
        self.card.set_title(say(_BOOKED))
        self.add_edit.setPlaceholderText(say(_ADD))
        self.add_edit.setAccessibleName(say(_ADD))
        self.view.setAccessibleName(say(_BOOKED))
        self.empty.say(say(_NOBODY), say(_NOBODY_WHY))
        self.people_button.setText(say(_TO_PEOPLE))
        self.open_button.setText(say(_OPEN))
        self.folder_button.setText(say(_FOLDER))
        self.close_button.set_name(say(_CLOSE))
        self.table.set_titles(["" if one.key == "remove" else say(one.title) for one in LINE_COLUMNS])
        self._say_problem("")
        self._show_saved()
        self.show_sheet()

    def _show_saved(self) -> None:
        path = self._presenter.written
        self.saved.setVisible(path is not None)
        if path is not None:
            self.saved_words.set_text(self._say(_SAVED(name=path.name)))

    def _say_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        restyle(self.add_edit, state="")

    # -- adding and editing ----------------------------------------------------------------------

    def _keep(self, field: QLineEdit, line_id: int, key: str) -> bool:
        """Keep what was typed; what is wrong is said above the table, and the field stays open."""
        error = self._presenter.edit(line_id, key, field.text())
        if error is None:
            field.setModified(False)
            self._say_problem("")
            return True
        if field.hasFocus():
            restyle(field, state="bad")
            words = words_of(error, self._say)
            field.setAccessibleDescription(words)
            self._say_problem(words)
        else:
            self._context.notices.trouble(error)
        return False

    def _on_refused(self, error: KnownError) -> None:
        words = words_of(error, self._say)
        self._say_problem(words)
        restyle(self.add_edit, state="bad")
        self.add_edit.setAccessibleDescription(words)

    def _on_added(self) -> None:
        self.add_edit.clear()
        self._say_problem("")
        if self.table.rows:
            self.view.go_to(self.table.rows[-1].id)

    def _offer(self, candidates: Sequence[Candidate]) -> None:
        menu = self._menu()
        for one in candidates:
            action = menu.addAction(f"{one.name} · @{one.handle}" if one.handle else one.name)
            action.triggered.connect(lambda checked, one=one: self._take(one.id))
        menu.popup(self.add_edit.mapToGlobal(QPoint(0, self.add_edit.height() + 2)))

    def _take(self, creator_id: int) -> None:
        if self._presenter.add([creator_id]):
            self._on_added()

    def _choose_line_status(self, line_id: int, key: str) -> None:
        if self._presenter.writing:
            return
        menu = self._menu()
        for status in LineStatus:
            action = menu.addAction(self._say(line_status_text(status)))
            action.triggered.connect(
                lambda checked, status=status: self._presenter.edit(line_id, "status", str(status))
            )
        index = self.table.index(self.table.row_of(line_id), self.table.column_of(key))
        corner = self.view.visualRect(index).bottomLeft()
        menu.popup(self.view.viewport().mapToGlobal(corner))

    def _choose_status(self) -> None:
        menu = self._menu()
        for status in CampaignStatus:
            action = menu.addAction(self._say(campaign_status_text(status)))
            action.triggered.connect(lambda checked, status=status: self._presenter.set_status(str(status)))
        menu.popup(self.status.mapToGlobal(QPoint(0, self.status.height() + 2)))

    def _open_person(self, line_id: int) -> None:
        sheet = self._presenter.sheet
        line = next((one for one in sheet.campaign.lines if one.id == line_id), None) if sheet else None
        if line is not None and self._context.navigator.has("creator"):
            self._context.navigator.go("creator", person=line.creator_id)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu = menu
        return menu

    # -- the brief -------------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Ask for language and phone numbers, then where the brief goes."""
        self.dialog = ExportBrief(self._context.i18n, self._export, self)
        self.dialog.show()

    def _export(self, language: Language, show_phones: bool) -> bool:
        sheet = self._presenter.sheet
        if sheet is None:
            return True
        name = self._say(_BRIEF(name=sheet.campaign.name)).translate(_BAD_IN_FILE)
        path = self._context.ask.save_file(_EXPORT_TITLE, WORKBOOKS, Path.home() / f"{name}.xlsx")
        if path is None:
            return False
        self._presenter.export(path, language, show_phones=show_phones)
        return True

    def _with_written(self, deed: Callable[[Path], bool]) -> None:
        path = self._presenter.written
        if path is not None:
            deed(path)

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)
