"""An owner's hands and eyes: finds what can be seen, clicks and types as the window system would.

Events go to the window and not to a control, so that what covers a control is hit in its place and
shortcuts work as they do for an owner. Nothing here knows a screen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QMimeData, QModelIndex, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from tests.helpers.answers import Answers

W = TypeVar("W", bound=QWidget)
LEFT, NOTHING_HELD = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
PATIENCE = 15_000
"""Milliseconds after which something that does not happen is a failure."""
LOOK_EVERY = 10


class Hands:
    """Works on the window in front; `step` is told after each thing an owner would call one."""

    def __init__(self, step: Callable[[str], None] | None = None) -> None:
        self._step = step or (lambda name: None)
        self.answers = Answers()
        """What is chosen in file dialogs: a recorded answer, they belong to the system."""

    def step(self, name: str) -> None:
        """Say that a step is done; a picture may be taken of it."""
        self.settle()
        self._step(name)

    # -- seeing ----------------------------------------------------------------------------------

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Let the program run until something is so; fails when it never is."""
        if until():
            return
        loop, late = QEventLoop(), QTimer(singleShot=True, interval=PATIENCE)
        look = QTimer(interval=LOOK_EVERY)
        look.timeout.connect(lambda: loop.quit() if until() else None)
        late.timeout.connect(loop.quit)
        look.start()
        late.start()
        loop.exec()
        assert until(), f"it never came: {what}"

    def settle(self) -> None:
        """Let what is under way at this turn be painted."""
        for _ in range(3):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, LOOK_EVERY)

    def front(self) -> QWidget:
        """Return the window that takes input: a menu, a dialog, or the main window."""
        found = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if found is None:
            windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
            dialogs = [one for one in windows if isinstance(one, QDialog)]
            found = next(iter(dialogs or [one for one in windows if one.inherits("QMainWindow")]), None)
        assert found is not None, "no window is shown"
        return found

    def seen(self, kind: type[W], test: Callable[[W], object] = lambda widget: True) -> list[W]:
        """Return the widgets of a kind that can be seen in the window in front."""
        front = self.front()
        return [one for one in front.findChildren(kind) if one.isVisible() and test(one)]

    def the(self, kind: type[W], test: Callable[[W], object] = lambda widget: True, what: str = "") -> W:
        """Return the one widget of a kind that can be seen, as soon as it can be."""
        self.wait(lambda: self.seen(kind, test), f"{kind.__name__} {what}")
        return self.seen(kind, test)[0]

    def button(self, words: str) -> QAbstractButton:
        """Return the button that says this, or whose name does."""
        return self.the(
            QAbstractButton, lambda one: words in (plain(one.text()), one.accessibleName()), words
        )

    def field(self, name: str) -> QLineEdit:
        """Return the field of a name."""
        return self.the(QLineEdit, lambda one: name in (one.accessibleName(), one.placeholderText()), name)

    def reads(self, words: str) -> bool:
        """Whether a label that can be seen says this."""
        return bool(self.seen(QLabel, lambda one: words in one.text()))

    # -- the mouse -------------------------------------------------------------------------------

    def click(
        self, target: QWidget | str, at: QPoint | None = None, held: Qt.KeyboardModifier = NOTHING_HELD
    ) -> None:
        """Click on a widget (its middle) or on the button that says something."""
        widget = self.button(target) if isinstance(target, str) else target
        self.wait(widget.isEnabled, f"that it can be used: {target}")
        self.settle()
        window, spot = place(widget, at)
        self._activate(widget.window())
        QTest.mouseClick(window, LEFT, held, spot)
        self.settle()

    def _activate(self, window: QWidget) -> None:
        """Give the input to a window that is clicked on, as a window manager does; Xvfb has none."""
        if window.isActiveWindow() or QApplication.activePopupWidget() is not None:
            return
        window.activateWindow()
        self.wait(window.isActiveWindow, "the window in front")

    def cell(self, view: QAbstractItemView, index: QModelIndex) -> QPoint:
        """Bring a cell into sight and return its middle in the view's viewport."""
        view.scrollTo(index)
        self.settle()
        return view.visualRect(index).center()

    def click_cell(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click on the middle of a cell."""
        self.click(view.viewport(), self.cell(view, index))

    def choose(self, words: str) -> None:
        """Click on the line of the open menu that begins with these words."""
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu), f"a menu with {words}")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        lines = [plain(action.text()) for action in menu.actions()]
        action = next((one for one in menu.actions() if plain(one.text()).startswith(words)), None)
        assert action is not None, f"{words} is not among {lines}"
        self.click(menu, menu.actionGeometry(action).center())

    def drop(self, path: Path, target: QWidget) -> None:
        """Drag a file from outside over a widget and let it go there."""
        while not target.acceptDrops():
            parent = target.parentWidget()
            assert parent is not None, "nothing takes a drop here"
            target = parent
        mime, copy, spot = QMimeData(), Qt.DropAction.CopyAction, target.rect().center()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        enter = QDragEnterEvent(spot, copy, mime, LEFT, NOTHING_HELD)
        QApplication.sendEvent(target, enter)
        assert enter.isAccepted(), f"{path.name} is not welcome"
        QApplication.sendEvent(target, QDragMoveEvent(spot, copy, mime, LEFT, NOTHING_HELD))
        self.step("drag")
        QApplication.sendEvent(target, QDropEvent(QPointF(spot), copy, mime, LEFT, NOTHING_HELD))
        self.settle()

    # -- the keyboard ----------------------------------------------------------------------------

    def type(self, text: str) -> None:
        """Type where the focus is; letters that no key has come from the input method, as with Telex."""
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget is not None, f"nothing has the focus to type {text}"
            type_letter(widget, letter)
        self.settle()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        """Press a key or a shortcut in the window in front."""
        front = self.front()
        self._activate(front)
        window = front.windowHandle()
        QTest.keyClick(window, key, held)
        self.settle()

    def fill(self, name: str, text: str) -> None:
        """Click into a field and type over what it holds."""
        field = self.field(name)
        self.click(field)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)


def type_letter(widget: QWidget, letter: str) -> None:
    """Type one letter: a key when there is one, else what an input method hands over when it is done."""
    if letter.isascii():
        QTest.keyClick(widget, letter)
        return
    typed = QInputMethodEvent()
    typed.setCommitString(letter)
    QApplication.sendEvent(widget, typed)


def plain(text: str) -> str:
    """Return the words of a button or a menu line without the sign of its key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").split("\t")[0]


def place(widget: QWidget, at: QPoint | None = None) -> tuple[QWindow, QPoint]:
    """Return the window that gets a click on a widget, and the place in it."""
    window = widget.window()
    spot = widget.mapTo(window, widget.rect().center() if at is None else at)
    hit = window.childAt(spot) or window
    assert hit is widget or widget.isAncestorOf(hit) or hit.isAncestorOf(widget), (
        f"{type(widget).__name__} is covered by {type(hit).__name__} {hit.objectName()}"
    )
    handle = window.windowHandle()
    assert handle is not None
    return handle, spot
