"""The menu of the window, made from the table of actions; the recent files are filled in when it opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.actions import MENUS, Actions
from kolstudio.ui.i18n import I18n
from kolstudio.ui.shell.files import Files
from kolstudio.ui.theme import Theme

_RECENT = QT_TRANSLATE_NOOP("Actions", "Open recent")


class Menus(QObject):
    """One menu with a submenu for each group of actions."""

    def __init__(self, actions: Actions, files: Files, i18n: I18n, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._files = files
        self._actions = actions
        self._i18n = i18n
        self._theme = theme
        self.menu = QMenu(window)
        self.menu.setObjectName("MainMenu")
        self.recent = QMenu(self.menu)
        self.recent.setObjectName("RecentMenu")
        i18n.bind(self.recent, _RECENT, "setTitle")
        self.recent.aboutToShow.connect(self._fill_recent)
        for key, text in MENUS.items():
            specs = [spec for spec in actions if spec.menu == key]
            if not specs:
                continue
            part = QMenu(self.menu)
            part.setObjectName(key)
            i18n.bind(part, text, "setTitle")
            self.menu.addMenu(part)
            for spec in specs:
                if spec.divided and not part.isEmpty():
                    part.addSeparator()
                part.addAction(actions.action(spec.id))
                if spec.id == "open_library":
                    part.addMenu(self.recent)

    def pop_up(self, place: QPoint) -> None:
        """Show the menu at a place of the screen."""
        self.recent.menuAction().setEnabled(bool(self._files.recent()))
        self._tick()
        self.menu.popup(place)

    def _tick(self) -> None:
        """Tick the colours and the language in force; a tick takes the place of the icon."""
        chosen = {f"theme_{self._theme.mode}", f"speak_{self._i18n.language}"}
        for spec in self._actions:
            if spec.id.startswith(("theme_", "speak_")):
                action = self._actions.action(spec.id)
                action.setIconVisibleInMenu(False)
                action.setCheckable(True)
                action.setChecked(spec.id in chosen)

    def _fill_recent(self) -> None:
        self.recent.clear()
        for path in self._files.recent():
            action = self.recent.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(self._opener(path))

    def _opener(self, path: Path) -> Callable[[], None]:
        return lambda: self._files.open_recent(path)
