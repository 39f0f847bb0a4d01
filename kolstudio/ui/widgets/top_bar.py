"""The bar at the head of a screen: its title with what belongs to it, and the actions at the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kolstudio.ui.theme.tokens import MARGIN, TOP_BAR
from kolstudio.ui.widgets.elided_label import ElidedLabel


class TopBar(QFrame):
    """Title and subtitle, then leading widgets (search, goals, chips), then actions at the right edge.

    A bar without a title begins with its leading widgets.
    """

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        actions: Iterable[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(TOP_BAR)
        self.title = ElidedLabel(title, "title", self)
        self.subtitle = ElidedLabel(subtitle, "muted", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(10)
        self._before = QHBoxLayout()
        self._lead = QHBoxLayout()
        self._actions = QHBoxLayout()
        for part in (self._before, self._lead, self._actions):
            part.setSpacing(10)
        row.addLayout(self._before)
        row.addWidget(self.title)
        row.addWidget(self.subtitle)
        row.addLayout(self._lead)
        row.addStretch(1)
        row.addLayout(self._actions)
        self.set_title(title)
        self.set_subtitle(subtitle)
        for action in actions:
            self.add_action(action)

    def set_title(self, title: str) -> None:
        """Name the screen or the thing it shows."""
        self.title.set_text(title)
        self.title.setVisible(bool(title))

    def set_subtitle(self, subtitle: str) -> None:
        """Say a quiet word beside the title."""
        self.subtitle.set_text(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add_before(self, widget: QWidget) -> None:
        """Put a widget before the title (the way back)."""
        self._before.addWidget(widget)

    def add_lead(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget behind the title (a chip, a search field, goals)."""
        self._lead.addWidget(widget, stretch)

    def add_action(self, widget: QWidget) -> None:
        """Put a widget at the right end; the last one is the primary action."""
        self._actions.addWidget(widget)
