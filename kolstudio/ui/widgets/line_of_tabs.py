"""Tabs as words on a line, the chosen one underlined, with numbers behind their names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget


class LineOfTabs(QTabBar):
    """Qt's tab bar in our look; a narrow window scrolls it."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def add(self, key: str, text: str) -> None:
        """Add a tab under a key."""
        self.setTabData(self.addTab(text), key)

    def set_text(self, key: str, text: str) -> None:
        """Name a tab."""
        place = self._place(key)
        if place >= 0 and self.tabText(place) != text:
            self.setTabText(place, text)

    @property
    def current(self) -> str:
        """The key of the chosen tab; empty = there is none."""
        found = self.tabData(self.currentIndex())
        return found if isinstance(found, str) else ""

    def set_current(self, key: str) -> None:
        """Choose a tab by its key."""
        place = self._place(key)
        if place >= 0:
            self.setCurrentIndex(place)

    def _place(self, key: str) -> int:
        return next((place for place in range(self.count()) if self.tabData(place) == key), -1)
