"""Long work in the middle of a screen: what is done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.styling import label
from kolstudio.ui.widgets.words import CANCEL, say

_WIDTH = 420


class ProgressPanel(QWidget):
    """A card with a bar; it is filled by whoever follows the work."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(parent=self)
        card.setFixedWidth(_WIDTH)
        self.what = label("", "strong", card, wrap=True)
        self.bar = QProgressBar(card)
        self.bar.setTextVisible(False)
        self.count = label("", "secondary", card)
        self.cancel = QPushButton(say(CANCEL), card)
        self.cancel.clicked.connect(self.cancelled)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.cancel)
        card.add(self.what)
        card.add(self.bar)
        card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_progress(self, what: str, done: int, total: int, count: str = "") -> None:
        """Say what is done and how far it is; `total` 0 = nobody knows. `count` is «312 / 10.000»."""
        self.what.setText(what)
        self.bar.setAccessibleName(what)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.count.setText(count)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say the button again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.cancel.setText(say(CANCEL))
        super().changeEvent(event)
