"""What stands where nothing can be shown: why, and the next thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kolstudio.ui.widgets.icon_label import IconLabel
from kolstudio.ui.widgets.styling import label

_WIDEST = 420


class EmptyState(QWidget):
    """Icon, title, a sentence, and buttons in the middle of the room."""

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon, self, role="muted", size=32)
        self._icon.setVisible(bool(icon))
        self.title = label("", "card_title", self, wrap=True)
        self.text = label("", "muted", self, wrap=True)
        for words in (self.title, self.text):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.setFixedWidth(_WIDEST)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def say(self, title: str, text: str = "", icon: str = "") -> None:
        """Say what is missing and what can be done."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        for words in (self.title, self.text):
            words.ensurePolished()
            words.setFixedHeight(max(0, words.heightForWidth(_WIDEST)))
        if icon:
            self._icon.show_icon(icon)
            self._icon.show()

    def add_action(self, button: QWidget) -> None:
        """Put a button below the words."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
