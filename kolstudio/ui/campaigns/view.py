"""The campaigns on screen: the list, and one campaign with its people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.campaigns.dialogs import NewCampaign
from kolstudio.ui.campaigns.list_page import ListPage
from kolstudio.ui.campaigns.presenter import CampaignsPresenter
from kolstudio.ui.campaigns.sheet_page import SheetPage
from kolstudio.ui.context import Context
from kolstudio.ui.screen import Screen


class CampaignsScreen(Screen):
    """All campaigns, and inside it one of them."""

    key: ClassVar[str] = "campaigns"
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("Screens", "Campaigns")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = CampaignsPresenter(context, self)
        self.dialog: NewCampaign | None = None
        self.list_page = ListPage(context, self.presenter, self)
        self.sheet_page = SheetPage(context, self.presenter, self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.list_page)
        self.pages.addWidget(self.sheet_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.list_page.new_asked.connect(self.ask_new)
        self.presenter.sheet_changed.connect(self._show_page)
        self.presenter.listed.connect(self.list_page.show_list)
        self.presenter.writing_changed.connect(self._on_writing)
        context.theme.changed.connect(self.update)
        self.retranslate()

    def enter(self, args: Mapping[str, Any]) -> None:
        """Show the list; `campaign` shows one (`step`: frame, people, brief), `people` wait for one."""
        campaign, people = args.get("campaign"), args.get("people")
        if people and campaign is None:
            self.presenter.bring(people)
            if not self.presenter.campaigns:
                self.ask_new()
        elif campaign is not None:
            if people:
                self.presenter.bring(people)
            self.presenter.open(int(campaign))
            if args.get("step") in self.sheet_page.steps:
                self.sheet_page.go(str(args["step"]))

    def first_focus(self) -> QWidget | None:
        """Return the table of the page that is shown."""
        return (
            self.sheet_page.first_focus()
            if self.presenter.sheet is not None
            else self.list_page.first_focus()
        )

    def leave(self) -> bool:
        """Keep what is half typed."""
        return self.presenter.sheet is None or self.sheet_page.keep()

    def escape(self) -> bool:
        """Let go who waits for a campaign, or go back to the list."""
        if self.presenter.forget_pending():
            return True
        if self.presenter.sheet is not None and not self.sheet_page.keep():
            return True
        if self.presenter.close():
            self.list_page.view.setFocus()
            return True
        return False

    def reveal(self, change: ChangeSet) -> bool:
        """Show the campaign of a step that was undone or redone."""
        return self.presenter.reveal(change)

    def set_writing(self, writing: bool) -> None:
        """Stay readable while a job writes; the presenter lets nothing be edited."""

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        if hasattr(self, "pages"):
            self.list_page.retranslate()
            self.sheet_page.retranslate()

    def ask_new(self) -> None:
        """Ask for what a new campaign needs."""
        if self.presenter.writing:
            return
        self.dialog = NewCampaign(self.context.i18n, self.presenter.create, self)
        self.dialog.destroyed.connect(self._on_dialog_gone)
        self.dialog.show()

    def _on_dialog_gone(self) -> None:
        self.dialog = None

    def _show_page(self) -> None:
        sheet = self.presenter.sheet
        if sheet is None:
            self.list_page.show_list()
            self.pages.setCurrentWidget(self.list_page)
            return
        self.sheet_page.show_sheet()
        if self.pages.currentWidget() is not self.sheet_page:
            self.pages.setCurrentWidget(self.sheet_page)
            self.sheet_page.first_focus().setFocus()

    def _on_writing(self) -> None:
        self.list_page.set_writing(self.presenter.writing)
        self.sheet_page.set_writing(self.presenter.writing)
