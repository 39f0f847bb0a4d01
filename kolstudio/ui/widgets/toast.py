"""Says for a few seconds what was done, over the foot of the window, with at most one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from kolstudio.ui.theme.tokens import MARGIN, STATUS_BAR

WIDEST = 620
SHORTEST = 5_000
"""Milliseconds that a toast stays at least."""
WITH_BUTTON = 10_000
PER_LETTER = 70
FOOT_BAR = "FloatingBar"
"""Name of bars with buttons at the foot of a screen; a toast stays above one, so that they can be pressed."""
GAP = 8

_MOVES = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move)

Said = tuple[str, str]
"""The text of a toast and the label of its button (empty = none)."""


class Toast(QFrame):
    """One message; a click anywhere but on its button puts it away."""

    pressed = Signal()
    """Its button was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("Toast")
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "toast")
        self.button.clicked.connect(self.pressed)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.button)
        self.hide()

    def say(self, text: str, label: str) -> None:
        """Show a text and perhaps a button."""
        self.label.setText(text)
        self.button.setText(label)
        self.button.setVisible(bool(label))
        self._row.setContentsMargins(16, 8, 8 if label else 16, 8)
        self.setAccessibleName(text)

    def fit(self, room: int) -> None:
        """Take the size of the text, broken into lines where it is wider than the room."""
        room = min(room, WIDEST)
        margins = self._row.contentsMargins()
        room -= margins.left() + margins.right()
        if self.button.text():
            room -= self.button.sizeHint().width() + self._row.spacing()
        self.label.setWordWrap(False)
        whole = self.label.sizeHint()
        if whole.width() > room:
            self.label.setWordWrap(True)
            self.label.setFixedSize(room, self.label.heightForWidth(room))
        else:
            self.label.setFixedSize(whole)
        self._row.activate()
        self.setFixedSize(self._row.sizeHint())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Put it away."""
        self.hide()


class ToastHost(QObject):
    """Shows one toast at a time over a window; a newer one takes the place of an older one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._act: Callable[[], object] | None = None
        self.said: list[Said] = []
        """Everything said so far, oldest first."""
        self.toast = Toast(window)
        self.toast.pressed.connect(self._do)
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self.toast.hide)
        self._place_later = QTimer(self, interval=0, singleShot=True)
        self._place_later.timeout.connect(self._place)
        window.installEventFilter(self)
        self.toast.installEventFilter(self)

    def show_toast(self, text: str, label: str = "", act: Callable[[], object] | None = None) -> None:
        """Say something; `label` and `act` add a button that does the next thing."""
        offered = label if act is not None else ""
        self.said.append((text, offered))
        del self.said[:-50]
        self._act = act
        self.follow_bars()
        self.toast.say(text, offered)
        self._place()
        self.toast.show()
        self.toast.raise_()
        self._wait()
        QAccessible.updateAccessibility(QAccessibleEvent(self.toast, QAccessible.Event.Alert))

    def follow_bars(self) -> None:
        """Stay above every bar there is now, also those of a screen that was built after the toast came."""
        for bar in self._window.findChildren(QWidget, FOOT_BAR):
            bar.installEventFilter(self)

    def put_away(self) -> None:
        """Say nothing any more, because something else has to be read."""
        self._end.stop()
        self.toast.hide()

    def _wait(self) -> None:
        text, label = self.said[-1]
        self._end.start(max(WITH_BUTTON if label else SHORTEST, PER_LETTER * len(text)))

    def _place(self) -> None:
        room = self._window.rect()
        self.toast.fit(room.width() - 2 * MARGIN)
        left = room.x() + (room.width() - self.toast.width()) // 2
        foot = room.bottom() - STATUS_BAR - MARGIN
        for bar in self._window.findChildren(QWidget, FOOT_BAR):
            if bar.isVisible():
                foot = min(foot, bar.mapTo(self._window, bar.rect().topLeft()).y() - GAP)
        self.toast.move(left, max(room.y(), foot - self.toast.height()))

    def _do(self) -> None:
        act, self._act = self._act, None
        self.toast.hide()
        if act is not None:
            act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the size of the window; stay while the mouse rests on the toast."""
        kind = event.type()
        if watched is self._window and kind is QEvent.Type.Resize and self.toast.isVisible():
            self._place()
        elif watched.objectName() == FOOT_BAR and kind in _MOVES and self.toast.isVisible():
            self._place_later.start()
        elif watched is self.toast and kind is QEvent.Type.Enter:
            self._end.stop()
        elif watched is self.toast and kind is QEvent.Type.Leave and self.toast.isVisible():
            self._wait()
        return False
