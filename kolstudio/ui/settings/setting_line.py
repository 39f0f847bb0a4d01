"""One line of the settings: at the left what it is, at the right what is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kolstudio.ui.theme.tokens import GAP
from kolstudio.ui.widgets.styling import label

RIGHT = 320
"""Width of the controls."""
AROUND = 8


class SettingLine(QWidget):
    """Name and a word of explanation; `left` and `right` take what else belongs there."""

    def __init__(self, parent: QWidget | None = None, *, right: int = RIGHT) -> None:
        """`right`: width of the control; 0 = as wide as it wants to be."""
        super().__init__(parent)
        self.name = label("", "body", self, wrap=True)
        self.hint = label("", "secondary", self, wrap=True)
        self.hint.hide()
        for part in (self.name, self.hint):
            give_way(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, AROUND, 0, AROUND)
        row.setSpacing(2 * GAP)
        self.left = QVBoxLayout()
        self.left.setSpacing(2)
        self.left.addWidget(self.name)
        self.left.addWidget(self.hint)
        words = QVBoxLayout()
        words.addLayout(self.left)
        words.addStretch(1)
        row.addLayout(words, 1)
        side = QWidget(self)
        if right:
            side.setFixedWidth(right)
        self.right = QVBoxLayout(side)
        self.right.setContentsMargins(0, 0, 0, 0)
        self.right.setSpacing(4)
        row.addWidget(side, 0, Qt.AlignmentFlag.AlignTop if right else Qt.AlignmentFlag.AlignVCenter)

    def say(self, name: str, hint: str = "") -> None:
        """Say what it is and, in small words, what it does."""
        self.name.setText(name)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))


def give_way(part: QLabel) -> None:
    """Let a label that wraps take the width that is left."""
    policy = part.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    part.setSizePolicy(policy)
