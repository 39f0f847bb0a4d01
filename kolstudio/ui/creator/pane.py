"""Where the explanation of a type stands: beside the page, in a narrow window as a card of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kolstudio.ui.context import Context
from kolstudio.ui.creator.explain_panel import ExplainPanel
from kolstudio.ui.widgets.card import Card

PANE = 306


class SidePane(QFrame):
    """The pane at the right; `card` takes its content where it would crowd the page."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "pane")
        self.setFixedWidth(PANE)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._inner = QVBoxLayout(inside)
        self._inner.setContentsMargins(16, 14, 16, 12)
        self.explain = ExplainPanel(context, inside)
        self._inner.addWidget(self.explain)
        area.setWidget(inside)
        column.addWidget(area)
        self.card = Card()
        self._beside = True

    def settle(self, *, shown: bool, narrow: bool) -> None:
        """Show the explanation where there is room for it; `shown` False = there is nobody to explain."""
        if narrow is self._beside:
            self._beside = not narrow
            if narrow:
                self.card.add(self.explain)
            else:
                self._inner.addWidget(self.explain)
            self.explain.show()
        self.setVisible(shown and not narrow)
        self.card.setVisible(shown and narrow)
