"""A white surface with a hairline around it, and inside a title and what belongs to it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kolstudio.ui.widgets.styling import label


class Card(QFrame):
    """Title at the left of its head, actions at the right, the rest below in `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None, *, margins: bool = True) -> None:
        """`margins=False` lets a table reach the edges."""
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.title = label("", "card_title", self)
        column = QVBoxLayout(self)
        side = 14 if margins else 0
        column.setContentsMargins(1 + side, 11, 1 + side, 12 if margins else 1)
        column.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(0 if margins else 14, 0, 0 if margins else 14, 0)
        self.head.setSpacing(8)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        column.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Name the card."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below the others."""
        self.body.addWidget(widget, stretch)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right of the head."""
        self.head.addWidget(widget)
