"""A line that keeps what is typed into it: on Enter, when it is left and, where that is cheap, on a pause."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

SOON = 700
"""Milliseconds after the last letter."""


class ValueField(QLineEdit):
    """A line with the text that is kept beside the one that is typed; Esc puts back what is kept."""

    entered = Signal(bool)
    """Something else than what is kept is to be kept; False: only for a pause, so nothing is said aloud."""
    put_back = Signal()
    """Esc: what is kept is shown again."""

    def __init__(self, soon: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._pause = QTimer(self, interval=SOON, singleShot=True)
        self._pause.timeout.connect(lambda: self.enter(aloud=False))
        if soon:
            self.textEdited.connect(lambda: self._pause.start())
        self.returnPressed.connect(self.enter)

    @property
    def pending(self) -> bool:
        """Whether something else stands here than what is kept."""
        return self.text() != self._kept

    def show_kept(self, text: str, *, typing: bool) -> None:
        """Show what is kept; `typing` leaves alone what is being typed or was refused."""
        self._kept = text
        if not typing:
            self.show_again()

    def show_again(self) -> None:
        """Show what is kept."""
        self._pause.stop()
        if self.pending:
            self.setText(self._kept)
            self.setCursorPosition(0)
        self.setModified(False)

    def enter(self, *, aloud: bool = True) -> None:
        """Have kept what is typed."""
        self._pause.stop()
        if self.pending:
            self.entered.emit(aloud)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was typed when the field is left."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.enter()

    def event(self, event: QEvent) -> bool:
        """Let Esc put back what is kept, before the window goes back by it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
            and event.key() == Qt.Key.Key_Escape
            and self.pending
        ):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.show_again()
                self.put_back.emit()
            return True
        return super().event(event)
