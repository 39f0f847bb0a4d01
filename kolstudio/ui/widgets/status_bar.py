"""The line at the foot of the window: what was kept at the left, the last backup at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kolstudio.ui.theme.tokens import GAP, MARGIN
from kolstudio.ui.widgets.elided_label import ElidedLabel


class StatusBar(QFrame):
    """Two short texts; the left one gives way in a narrow window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StatusBar")
        self.left = ElidedLabel("", "small", self)
        self.right = ElidedLabel("", "small", self)
        self.right.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(GAP)
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 0)

    def set_left(self, text: str) -> None:
        """Say what happened to the library."""
        self.left.setText(text)

    def set_right(self, text: str) -> None:
        """Say how safe it is."""
        self.right.setText(text)
