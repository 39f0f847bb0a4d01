"""The banner above the screen for trouble outside the program: what is wrong and what to do, until closed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.i18n import I18n
from kolstudio.ui.theme import Theme

_CLOSE = QT_TRANSLATE_NOOP("Shell", "Close")


class Banner(QFrame):
    """One piece of trouble; a newer one takes its place."""

    def __init__(self, i18n: I18n, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Banner")
        self._i18n = i18n
        self._said: tuple[Text, Text | None] | None = None
        self._text = QLabel(self)
        self._text.setProperty("role", "strong")
        self._hint = QLabel(self)
        for label in (self._text, self._hint):
            label.setWordWrap(True)
        self.close_button = QPushButton(self)
        i18n.bind(self.close_button, _CLOSE)
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._text)
        column.addWidget(self._hint)
        row.addLayout(column, 1)
        row.addWidget(self.close_button)
        i18n.changed.connect(self._say)
        self.hide()

    def tell(self, text: Text, hint: Text | None) -> None:
        """Show trouble and what to do about it."""
        self._said = text, hint
        self._say()
        self.show()

    def _say(self) -> None:
        if self._said is not None:
            text, hint = self._said
            self._text.setText(self._i18n.render(text))
            self._hint.setText(self._i18n.render(hint) if hint is not None else "")
            self._hint.setVisible(hint is not None)
