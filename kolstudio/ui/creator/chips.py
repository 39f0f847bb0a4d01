"""Several words as chips that a click removes, and a field that adds one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kolstudio.ui.creator.inputs import LineInput
from kolstudio.ui.theme.icons import icon
from kolstudio.ui.theme.tokens import SMALL
from kolstudio.ui.widgets.flow import FlowLayout

BETWEEN = ", "


class ChipsInput(QWidget):
    """Words between commas: each a chip; the value is all of them."""

    committed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._remove = "{word}"
        self._box = QWidget(self)
        self._flow = FlowLayout(self._box)
        self.field = LineInput(self, pause=False)
        self.field.committed.connect(self._on_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._box)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self._box.hide()

    def say(self, add: str, remove: str) -> None:
        """Say in the field what it adds, and on a chip what a click does («Bỏ {word}»)."""
        self._remove = remove
        self.field.setPlaceholderText(add)
        self._show(self._words)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the field."""
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)

    @property
    def chips(self) -> list[QPushButton]:
        """The chips, in order."""
        return [
            chip
            for at in range(self._flow.count())
            if (item := self._flow.itemAt(at)) is not None and isinstance(chip := item.widget(), QPushButton)
        ]

    def show_text(self, text: str) -> None:
        """Show these words."""
        words = [word for word in text.split(BETWEEN) if word]
        if words != self._words:
            self._show(words)
        self.field.show_text("")

    @property
    def pending(self) -> bool:
        """Whether a word is typed and not handed over."""
        return self.field.pending

    def accept_text(self) -> None:
        """What stands here is kept now."""
        self.field.show_text("")

    def _show(self, words: Sequence[str]) -> None:
        self._words = list(words)
        while self._flow.count() > len(words):
            item = self._flow.takeAt(self._flow.count() - 1)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        while self._flow.count() < len(words):
            self._flow.addWidget(self._make(self._flow.count()))
        for chip, word in zip(self.chips, words, strict=True):
            chip.setText(word)
            chip.setAccessibleName(self._remove.format(word=word))
            chip.setToolTip(self._remove.format(word=word))
        self._box.setVisible(bool(words))
        self._box.updateGeometry()
        self.updateGeometry()

    def _make(self, place: int) -> QPushButton:
        chip = QPushButton(self._box)
        chip.setProperty("kind", "pill")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setIcon(icon("x", "muted"))
        chip.setIconSize(chip.iconSize().scaled(SMALL, SMALL, Qt.AspectRatioMode.KeepAspectRatio))
        chip.clicked.connect(lambda: self._drop(place))
        chip.show()
        return chip

    def _drop(self, place: int) -> None:
        self.field.setFocus()
        kept = [word for at, word in enumerate(self._words) if at != place]
        self.committed.emit(BETWEEN.join(kept), True)

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self.committed.emit(BETWEEN.join([*self._words, text.strip(" ,")]), True)
