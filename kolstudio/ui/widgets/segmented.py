"""A few choices side by side of which one is taken: «Có / Không / Chưa biết», 1 to 5."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kolstudio.ui.widgets.styling import restyle

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segmented(QFrame):
    """One choice of a few; the arrows take the next one, Tab passes over the whole."""

    chosen = Signal(str)
    """The key of the choice that the owner took; not sent by `set_current`."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "segmented")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what is chosen here."""
        self.setAccessibleName(name)
        self._tell()

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these choices as (key, text); the present one stays when it is among them."""
        before = self.current
        if list(self._buttons) == [key for key, _ in options]:
            for key, text in options:
                self._buttons[key].setText(text)
            self._tell()
            self.adjustSize()
            return
        for old in self._buttons.values():
            self._row.removeWidget(old)
            old.deleteLater()
        self._buttons = {key: self._make(key, text) for key, text in options}
        last = len(options) - 1
        for place, button in enumerate(self._buttons.values()):
            ends = [name for name, at in (("first", 0), ("last", last)) if at == place]
            button.setProperty("edge", "both" if len(ends) == 2 else ends[0] if ends else "none")
            self._row.addWidget(button)
        self._tell()
        self.set_current(before)
        self.adjustSize()

    @property
    def current(self) -> str:
        """The key of the choice taken; empty = none."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Show a choice as taken; a key that is none takes none."""
        for other, button in self._buttons.items():
            button.setChecked(other == key)
        stop = key if key in self._buttons else next(iter(self._buttons), "")
        for other, button in self._buttons.items():
            policy = Qt.FocusPolicy.StrongFocus if other == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def button(self, key: str) -> QPushButton:
        """Return the button of a choice."""
        return self._buttons[key]

    def _make(self, key: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("segment", True)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take(key))
        button.installEventFilter(self)
        return button

    def _tell(self) -> None:
        name = self.accessibleName()
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}" if name else button.text())

    def _take(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the next choice with the arrows; show the ring around the whole."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, focused=event.type() is QEvent.Type.FocusIn)
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            return False
        keys = list(self._buttons)
        at = next((place for place, key in enumerate(keys) if self._buttons[key] is watched), 0)
        taken = keys[max(0, min(len(keys) - 1, at + step))]
        self._take(taken)
        self._buttons[taken].setFocus(Qt.FocusReason.TabFocusReason)
        return True
