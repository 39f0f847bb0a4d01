"""The rail at the left: where one can go, the brand one works for, and the menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from kolstudio.ui.theme import Theme
from kolstudio.ui.theme.tokens import (
    GAP,
    RADIUS_CONTROL,
    RAIL,
    RAIL_COLLAPSED,
    ROW,
    TOP_BAR,
)
from kolstudio.ui.widgets.rail_entry import RailEntry
from kolstudio.ui.widgets.rail_head import RailBrand, RailHead
from kolstudio.ui.widgets.words import SIDE_BAR, say

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}


class Rail(QFrame):
    """The places of the window in one column; collapsed it shows their icons only."""

    chosen = Signal(str)
    """The key of the place that was pressed."""
    menu_asked = Signal()
    brand_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Rail")
        self.setAccessibleName(say(SIDE_BAR))
        self._collapsed = False
        self._entries: dict[str, RailEntry] = {}
        self.head = RailHead(self)
        self.brand = RailBrand(self)
        self.brand.hide()
        self.head.clicked.connect(self.menu_asked)
        self.brand.clicked.connect(self.brand_asked)
        self.head.installEventFilter(self)
        self.brand.installEventFilter(self)
        self._lay_out()
        self._show_width()
        theme.changed.connect(self.update)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(RADIUS_CONTROL, 0, RADIUS_CONTROL, GAP)
        column.setSpacing(0)
        around = (TOP_BAR - ROW) // 2
        column.addSpacing(around)
        column.addWidget(self.head)
        column.addSpacing(around - 3)
        self._upper, self._lower = QVBoxLayout(), QVBoxLayout()
        self._upper.setSpacing(0)
        self._lower.setSpacing(0)
        column.addLayout(self._upper)
        column.addStretch(1)
        column.addWidget(self.brand)
        column.addLayout(self._lower)

    @property
    def collapsed(self) -> bool:
        """Whether it shows icons only."""
        return self._collapsed

    def add(self, key: str, icon: str, *, foot: bool = False) -> None:
        """Add a place; `foot` puts it to the lower end. Its text comes by `set_text`."""
        entry = RailEntry(key, icon, self)
        entry.set_collapsed(self._collapsed)
        entry.clicked.connect(lambda: self._press(entry))
        entry.installEventFilter(self)
        self._entries[key] = entry
        (self._lower if foot else self._upper).addWidget(entry)

    def set_text(self, key: str, text: str) -> None:
        """Name a place."""
        self._entries[key].set_text(text)

    def set_count(self, key: str, count: str) -> None:
        """Show how many there are behind a place; empty = nothing. A key without a place is left out."""
        if key in self._entries:
            self._entries[key].set_count(count)

    def set_current(self, key: str) -> None:
        """Mark the place that is shown; a key that is none marks nothing."""
        for other, entry in self._entries.items():
            entry.setChecked(other == key)

    def set_brand(self, name: str) -> None:
        """Name the brand one works for; empty = none is shown."""
        self.brand.set_name(name)
        self.brand.setVisible(bool(name))

    def set_collapsed(self, collapsed: bool) -> None:
        """Show icons only, or icons with names."""
        if collapsed != self._collapsed:
            self._collapsed = collapsed
            self._show_width()

    def brand_corner(self) -> QPoint:
        """Return where the menu of brands opens, on the screen."""
        return self.brand.mapToGlobal(QPoint(0, 0))

    def entry(self, key: str) -> RailEntry:
        """Return the button of a place."""
        return self._entries[key]

    def _press(self, entry: RailEntry) -> None:
        entry.setChecked(not entry.isChecked())  # the window says which place is shown
        self.chosen.emit(entry.key)

    def _show_width(self) -> None:
        self.setFixedWidth(RAIL_COLLAPSED if self._collapsed else RAIL)
        for button in (self.head, self.brand):
            button.set_collapsed(self._collapsed)
        for entry in self._entries.values():
            entry.set_collapsed(self._collapsed)

    def _move(self, step: int) -> None:
        every: list[QAbstractButton] = [self.head, *self._entries.values(), self.brand]
        inside = sorted((one for one in every if one.isVisibleTo(self)), key=lambda one: one.y())
        at = next((place for place, one in enumerate(inside) if one.hasFocus()), 0)
        inside[max(0, min(len(inside) - 1, at + step))].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move along the rail with the arrows; Enter presses like the space bar."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QAbstractButton):
            watched.click()
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say the names again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(say(SIDE_BAR))
            self.brand.retell()
        super().changeEvent(event)
