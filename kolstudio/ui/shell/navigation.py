"""Leads from screen to screen: builds them when first shown and remembers the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from kolstudio.core.store.changes import ChangeSet
from kolstudio.ui.context import Context
from kolstudio.ui.screen import Screen, ScreenEntry

LONGEST = 50
"""How many steps the way back remembers."""


class Navigation(QObject):
    """The `Navigator` of one window, over a stack of screens."""

    shown = Signal(str)
    """Key of the screen that came to the front."""
    built = Signal(object)
    """Screen: it was made just now."""
    taken = Signal(object)
    """Path of a file that a screen hands to the window."""

    def __init__(
        self, entries: Sequence[ScreenEntry], stack: QStackedWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.entries = tuple(entries)
        self._by_key = {entry.key: entry for entry in entries}
        self._stack = stack
        self._screens: dict[str, Screen] = {}
        self._way: list[tuple[str, Mapping[str, Any]]] = []
        self._now: tuple[str, Mapping[str, Any]] | None = None
        self._context: Callable[[], Context] | None = None

    def serve(self, context: Callable[[], Context]) -> None:
        """Say where screens get their context from; nothing can be shown before."""
        self._context = context

    def has(self, screen: str) -> bool:
        """Whether there is such a screen."""
        return screen in self._by_key

    def entry(self, screen: str) -> ScreenEntry:
        """Return the line of the table for a screen."""
        return self._by_key[screen]

    @property
    def key(self) -> str:
        """The key of the screen in front, empty before the first one."""
        return self._now[0] if self._now else ""

    @property
    def screen(self) -> Screen | None:
        """The screen in front."""
        return self._screens.get(self.key)

    def take(self, path: Path) -> None:
        """Take a file as if it were dropped on the window."""
        self.taken.emit(path)

    def go(self, screen: str, **args: Any) -> None:
        """Show a screen; the present one can be come back to."""
        before = self._now
        if not self._show(screen, args):
            return
        if before is not None and before[0] != screen and self._leads_back(before[0]):
            self._way = [*self._way[1 - LONGEST :], before]
        self.shown.emit(screen)

    def back(self) -> None:
        """Let the screen close what lies open inside it, else show the screen before."""
        present = self.screen
        if present is not None and present.escape():
            return
        if self._way and self._show(*self._way[-1]):
            self._way.pop()
            self.shown.emit(self.key)

    def leave(self) -> bool:
        """Keep what is half typed; False when the screen in front wants to be looked at first."""
        return self.screen is None or self.screen.leave()

    def reveal(self, change: ChangeSet) -> bool:
        """Show the place of a change: here if it is here, else on the screen that shows such rows."""
        if self.screen is not None and self.screen.reveal(change):
            return True
        for entry in self.entries:
            if entry.key != self.key and entry.tables & change.tables.keys():
                self.go(entry.key)
                screen = self._screens.get(entry.key)
                return screen is not None and self.key == entry.key and screen.reveal(change)
        return False

    def _leads_back(self, key: str) -> bool:
        entry = self._by_key[key]
        return bool(entry.place or entry.under)

    def _show(self, key: str, args: Mapping[str, Any]) -> bool:
        if key != self.key and not self.leave():
            return False
        fresh = key not in self._screens
        screen = self._screens.get(key) or self._build(key)
        self._now = key, args
        self._stack.setCurrentWidget(screen)
        by_chance = QApplication.focusWidget() if fresh else None
        screen.enter(args)
        now = QApplication.focusWidget()
        if now is None or now is by_chance or not screen.isAncestorOf(now):
            (screen.first_focus() or screen).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _build(self, key: str) -> Screen:
        assert self._context is not None
        screen = self._by_key[key].build(self._context())
        self._screens[key] = screen
        self._stack.addWidget(screen)
        self.built.emit(screen)
        return screen
