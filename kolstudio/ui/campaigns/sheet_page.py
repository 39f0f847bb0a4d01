"""The page of one campaign: its three steps as tabs, its status, and the brief for Excel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kolstudio.core.model.codes import CampaignStatus
from kolstudio.core.rules.labels import campaign_status_text, goal_text
from kolstudio.core.rules.target import target_words
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text
from kolstudio.ui.ask import WORKBOOKS
from kolstudio.ui.campaigns.brief_step import BriefStep
from kolstudio.ui.campaigns.export_dialog import ExportBrief
from kolstudio.ui.campaigns.frame_step import FrameStep
from kolstudio.ui.campaigns.list_page import step_button
from kolstudio.ui.campaigns.people_step import PeopleStep
from kolstudio.ui.campaigns.presenter import CampaignsPresenter
from kolstudio.ui.campaigns.rows import RowWriter
from kolstudio.ui.context import Context
from kolstudio.ui.desktop import open_file, show_in_folder
from kolstudio.ui.theme.tokens import GAP, MARGIN
from kolstudio.ui.widgets.buttons import BareButton, GhostButton, IconButton, PrimaryButton, opens_menu
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.line_of_tabs import LineOfTabs
from kolstudio.ui.widgets.top_bar import TopBar

_BACK = QT_TRANSLATE_NOOP("Campaigns", "All campaigns")
_STATUS = QT_TRANSLATE_NOOP("Campaigns", "Status of the campaign")
_EXPORT = QT_TRANSLATE_NOOP("Campaigns", "Export the brief to Excel")
_EXPORT_TITLE = QT_TRANSLATE_NOOP("Campaigns", "Save the brief")
_BRIEF = QT_TRANSLATE_NOOP("Campaigns", "Brief {name}")
_STEPS = QT_TRANSLATE_NOOP("Campaigns", "Steps of the campaign")
_MORE = QT_TRANSLATE_NOOP("Campaigns", "More to do with this campaign")
_COPY = QT_TRANSLATE_NOOP("Campaigns", "Make a copy")
_DELETE = QT_TRANSLATE_NOOP("Campaigns", "Move to the trash")
_SAVED = QT_TRANSLATE_NOOP("Campaigns", "The brief is saved: {name}")
_OPEN = QT_TRANSLATE_NOOP("Campaigns", "Open the file")
_FOLDER = QT_TRANSLATE_NOOP("Campaigns", "Show in its folder")
_CLOSE = QT_TRANSLATE_NOOP("Campaigns", "Close")
_BAD_IN_FILE = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))
TABS: dict[str, Text] = {
    "frame": QT_TRANSLATE_NOOP("Campaigns", "Goal and frame"),
    "people": QT_TRANSLATE_NOOP("Campaigns", "People and budget"),
    "brief": QT_TRANSLATE_NOOP("Campaigns", "Brief"),
}


class SheetPage(QWidget):
    """One campaign."""

    def __init__(
        self, context: Context, presenter: CampaignsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._shown: int | None = None
        self._menu: QMenu | None = None
        self.dialog: ExportBrief | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(self._make_tabs())
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 12, 0, 0)
        inner.setSpacing(GAP)
        saved = QHBoxLayout()
        saved.setContentsMargins(MARGIN, 0, MARGIN, 0)
        saved.addWidget(self._make_saved())
        inner.addLayout(saved)
        self.frame_step = FrameStep(context, presenter, self)
        self.people_step = PeopleStep(context, presenter, self)
        self.brief_step = BriefStep(context, presenter, self)
        self.steps: dict[str, FrameStep | PeopleStep | BriefStep] = {
            "frame": self.frame_step,
            "people": self.people_step,
            "brief": self.brief_step,
        }
        self.rooms = QStackedWidget(self)
        for step in self.steps.values():
            self.rooms.addWidget(step)
        inner.addWidget(self.rooms, 1)
        column.addLayout(inner, 1)
        self.people_step.person_asked.connect(self._open_person)
        self.brief_step.preview_asked.connect(self.ask_export)
        self.view, self.table, self.add_edit = (
            self.people_step.view,
            self.people_step.table,
            self.people_step.add_edit,
        )
        self.tabs.set_current("people")
        self.tabs.currentChanged.connect(lambda at: self._turn())
        self._turn()
        presenter.brief.written_changed.connect(self._show_saved)
        self._show_saved()

    def _make_bar(self) -> QWidget:
        self.bar = TopBar(parent=self)
        self.back = IconButton("arrow-left", "", self.bar)
        self.back.clicked.connect(self._presenter.close)
        self.bar.add_before(self.back)
        self.status = QPushButton(self.bar)
        self.status.setProperty("compact", True)
        opens_menu(self.status)
        self.status.clicked.connect(self._choose_status)
        self.bar.add_lead(self.status)
        for action_id in ("undo", "redo"):
            self.bar.add_action(step_button(self._context, action_id, self.bar))
        self.more = IconButton("ellipsis", "", self.bar)
        self.more.clicked.connect(self._show_more)
        self.bar.add_action(self.more)
        self.export_button = PrimaryButton("", "file-spreadsheet", self.bar)
        self.export_button.clicked.connect(self.ask_export)
        self.bar.add_action(self.export_button)
        return self.bar

    def _make_tabs(self) -> QWidget:
        line = QFrame(self)
        line.setProperty("surface", "tabs")
        row = QHBoxLayout(line)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(GAP)
        self.tabs = LineOfTabs("", line)
        for key in TABS:
            self.tabs.add(key, key)
        self.about = ElidedLabel("", "secondary", line)
        self.about.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.about, 8)
        return line

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
        self.close_button.clicked.connect(self._presenter.brief.forget_written)
        row.addWidget(self.saved_words, 1)
        for part in (self.open_button, self.folder_button, self.close_button):
            row.addWidget(part)
        return self.saved

    # -- showing ---------------------------------------------------------------------------------

    @property
    def step(self) -> FrameStep | PeopleStep | BriefStep:
        """The step that is shown."""
        return self.steps[self.tabs.current]

    @property
    def menu(self) -> QMenu | None:
        """The menu that was opened last."""
        return self._menu if self._menu is not None else self.people_step.menu

    def first_focus(self) -> QWidget:
        """Return what the keyboard goes to in the step that is shown."""
        return self.step.first_focus()

    def go(self, step: str) -> None:
        """Show a step: frame, people or brief."""
        self.tabs.set_current(step)
        self.first_focus().setFocus()

    def keep(self) -> bool:
        """Keep what is half typed; False = the text of the brief cannot be kept as it is."""
        if self.step is self.people_step:
            self.people_step.keep()
        elif self.step is self.frame_step:
            self.frame_step.keep()
        return self.brief_step.keep()

    def show_sheet(self) -> None:
        """Show the campaign as it is now; one that was just made begins at its frame when nobody is in it."""
        sheet = self._presenter.sheet
        if sheet is None:
            self._shown = None
            return
        campaign, say = sheet.campaign, self._say
        if campaign.id != self._shown:
            self._shown = campaign.id
            self.tabs.set_current("people")
        texts = self._context.i18n.texts
        self.bar.set_title(campaign.name)
        self.status.setText(say(campaign_status_text(campaign.status)))
        self.status.setAccessibleName(f"{say(_STATUS)}: {self.status.text()}")
        places = self._context.library.places
        areas = ", ".join(places.name(code, self._context.i18n.language) for code in campaign.areas)
        goal = say(goal_text(campaign.goal)) if campaign.goal else ""
        parts = [goal, RowWriter(texts).days(campaign), areas, target_words(campaign, texts)]
        self.about.set_text(" · ".join(part for part in parts if part))
        self.export_button.setEnabled(bool(campaign.lines))
        self.brief_step.preview_button.setEnabled(bool(campaign.lines))
        for step in self.steps.values():
            step.show_sheet()

    def set_writing(self, writing: bool) -> None:
        """Let nothing be edited while a job writes."""
        for step in self.steps.values():
            step.set_writing(writing)
        for control in (self.status, self.more):
            control.setEnabled(not writing)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._say
        self.back.set_name(say(_BACK))
        self.more.set_name(say(_MORE))
        self.export_button.setText(say(_EXPORT))
        self.status.setToolTip(say(_STATUS))
        self.tabs.setAccessibleName(say(_STEPS))
        for key, text in TABS.items():
            self.tabs.set_text(key, say(text).replace("&", "&&"))
        self.open_button.setText(say(_OPEN))
        self.folder_button.setText(say(_FOLDER))
        self.close_button.set_name(say(_CLOSE))
        self._show_saved()
        for step in self.steps.values():
            step.retranslate()
        self.show_sheet()

    def _turn(self) -> None:
        if self.rooms.currentWidget() is self.brief_step and not self.brief_step.keep():
            self.tabs.blockSignals(True)
            self.tabs.set_current("brief")
            self.tabs.blockSignals(False)
            return
        self.rooms.setCurrentWidget(self.step)

    def _show_saved(self) -> None:
        path = self._presenter.brief.written
        self.saved.setVisible(path is not None)
        if path is not None:
            self.saved_words.set_text(self._say(_SAVED(name=path.name)))

    # -- what can be done with it ----------------------------------------------------------------

    def _choose_status(self) -> None:
        menu, sheet = self._make_menu(), self._presenter.sheet
        for status in CampaignStatus:
            action = menu.addAction(self._say(campaign_status_text(status)))
            action.setCheckable(True)
            action.setChecked(sheet is not None and status is sheet.campaign.status)
            action.triggered.connect(lambda checked, status=status: self._presenter.set_status(str(status)))
        menu.popup(self.status.mapToGlobal(QPoint(0, self.status.height() + 2)))

    def _show_more(self) -> None:
        campaign = self._presenter.current
        if campaign is None:
            return
        menu = self._make_menu()
        menu.addAction(self._say(_COPY)).triggered.connect(lambda: self._presenter.duplicate(campaign))
        menu.addAction(self._say(_DELETE)).triggered.connect(lambda: self._presenter.delete(campaign))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self._menu = menu
        menu.aboutToHide.connect(self._on_menu_hidden)
        return menu

    def _on_menu_hidden(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _open_person(self, creator_id: int) -> None:
        if self._context.navigator.has("creator"):
            self._context.navigator.go("creator", person=creator_id)

    # -- the brief -------------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Show what leaves, then ask where the brief goes."""
        if self.keep():
            self.dialog = ExportBrief(self._context.i18n, self._presenter, self._export, self)
            self.dialog.show()

    def _export(self, language: Language, show_phones: bool) -> bool:
        sheet = self._presenter.sheet
        if sheet is None:
            return True
        name = self._say(_BRIEF(name=sheet.campaign.name)).translate(_BAD_IN_FILE)
        path = self._context.ask.save_file(_EXPORT_TITLE, WORKBOOKS, Path.home() / f"{name}.xlsx")
        if path is None:
            return False
        self._presenter.brief.export(path, language, show_phones=show_phones)
        return True

    def _with_written(self, deed: Callable[[Path], bool]) -> None:
        path = self._presenter.brief.written
        if path is not None:
            deed(path)

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)
