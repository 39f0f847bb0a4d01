"""The screen of the settings: a tab for the window, one for each group of values, one for the backups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.screen import Screen
from kolstudio.ui.settings.backups_page import BackupsPage
from kolstudio.ui.settings.general_page import GeneralPage
from kolstudio.ui.settings.pages import GroupPage, Page
from kolstudio.ui.settings.presenter import SettingsPresenter
from kolstudio.ui.theme.tokens import MARGIN
from kolstudio.ui.widgets.line_of_tabs import LineOfTabs
from kolstudio.ui.widgets.top_bar import TopBar

_GENERAL = QT_TRANSLATE_NOOP("SettingsScreen", "General")
_BACKUPS = QT_TRANSLATE_NOOP("SettingsScreen", "Backups")
_SECTIONS = QT_TRANSLATE_NOOP("SettingsScreen", "Sections of the settings")
GENERAL, BACKUPS = "general", "backups"


class SettingsScreen(Screen):
    """Everything that can be set; each page is made when it is first shown."""

    key: ClassVar[str] = "settings"
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("Screens", "Settings")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = SettingsPresenter(context, self)
        self.made: dict[str, Page] = {}
        self._was: QWidget | None = None
        self.bar = TopBar(parent=self)
        line = QFrame(self)
        line.setProperty("surface", "tabs")
        row = QHBoxLayout(line)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.tabs = LineOfTabs("", line)
        for key in (GENERAL, *(group.key for group in self.presenter.groups), BACKUPS):
            self.tabs.add(key, key)
        row.addWidget(self.tabs, 1)
        self.pages = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(line)
        column.addWidget(self.pages, 1)
        self._shown = ""
        self.tabs.currentChanged.connect(self._on_tab)
        self.presenter.changed.connect(self._show_values)
        self._on_tab()
        self.retranslate()

    @property
    def page(self) -> Page:
        """The page in front."""
        return self.made[self._shown]

    # -- the shell -------------------------------------------------------------------------------

    def enter(self, args: Mapping[str, Any]) -> None:
        """Show the section named by `tab`: «general», the key of a group, «backups»."""
        wanted = args.get("tab")
        if wanted is not None:
            self.tabs.set_current(str(wanted))
        if self._shown == BACKUPS:
            self.presenter.read_backups()

    def first_focus(self) -> QWidget | None:
        """Return the tabs."""
        return self.tabs

    def leave(self) -> bool:
        """Keep what is half typed; what cannot be kept is looked at first."""
        return self._keep()

    def escape(self) -> bool:
        """Throw away what cannot be kept."""
        return self.page.put_back()

    def set_writing(self, writing: bool) -> None:
        """Let nothing be changed while a job writes; what was typed meanwhile is kept after it."""
        if writing:
            self._was = self.focusWidget()
        super().set_writing(writing)
        if not writing and self.isVisible():
            if self._was is not None and self.window().focusWidget() is None:
                self._was.setFocus()
            self._was = None
            self.page.keep()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        if not hasattr(self, "_shown"):
            return
        say = self.context.i18n.render
        self.bar.set_title(say(self.title))
        self.tabs.setAccessibleName(say(_SECTIONS))
        self.tabs.set_text(GENERAL, say(_GENERAL))
        self.tabs.set_text(BACKUPS, say(_BACKUPS))
        self.presenter.say_again()
        for group in self.presenter.groups:
            self.tabs.set_text(group.key, say(group.label))
        for key in (GENERAL, BACKUPS):
            if key in self.made:
                self.made[key].show_now()

    # -- inside ----------------------------------------------------------------------------------

    def _on_tab(self) -> None:
        wanted = self.tabs.current
        if wanted == self._shown:
            return
        if self._shown and not self._keep():
            self.tabs.set_current(self._shown)
            return
        if wanted not in self.made:
            self.made[wanted] = self._make(wanted)
            self.pages.addWidget(self.made[wanted])
        self._shown = wanted
        self.pages.setCurrentWidget(self.made[wanted])
        if wanted == BACKUPS:
            self.presenter.read_backups()

    def _make(self, key: str) -> Page:
        if key == GENERAL:
            return GeneralPage(self.context, self.pages)
        if key == BACKUPS:
            return BackupsPage(self.presenter, self.context, self.pages)
        return GroupPage(key, self.presenter, self.context, self.pages)

    def _keep(self) -> bool:
        wrong = self.page.keep()
        if wrong is None:
            return True
        wrong.setFocus()
        self.page.ensureWidgetVisible(wrong)
        return False

    def _show_values(self) -> None:
        for page in self.made.values():
            if isinstance(page, GroupPage):
                page.show_now()
