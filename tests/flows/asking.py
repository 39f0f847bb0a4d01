"""Hands for dialogs that hold the program until they are answered, as Qt's file dialogs do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QPushButton

from tests.flows.hands import PATIENCE, Hands, plain

Deed = Callable[[Hands, QDialog], None]
LOOK_EVERY = 20


@contextmanager
def meanwhile(hands: Hands, *deeds: Deed) -> Iterator[None]:
    """Do one deed in each dialog that comes up while the block runs, in order; all of them must be done.

    A dialog keeps the block waiting, and a question that it asks keeps the deed waiting: each deed is
    begun by a timer of its own, which Qt lets fire inside both.
    """
    waiting, faults = list(deeds), list[BaseException]()
    seen: list[object] = [QApplication.activeModalWidget()]

    def look_for_next() -> None:
        patience = [PATIENCE // LOOK_EVERY]
        timer = QTimer(QApplication.instance(), interval=LOOK_EVERY)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            patience[0] -= 1
            if isinstance(dialog, QDialog) and dialog.isVisible() and dialog not in seen:
                timer.stop()
                seen.append(dialog)
                deed = waiting.pop(0)
                if waiting:
                    look_for_next()
                _do(deed, dialog)
            elif not patience[0]:
                timer.stop()

        timer.timeout.connect(look)
        timer.start()

    def _do(deed: Deed, dialog: QDialog) -> None:
        try:
            deed(hands, dialog)
        except BaseException as error:
            faults.append(error)
            waiting.clear()
            dialog.reject()

    look_for_next()
    yield
    if faults:
        raise faults[0]
    assert not waiting, f"{len(waiting)} dialogs never came up"


def choose_file(path: Path, *, step: str = "", then: Deed | None = None) -> Deed:
    """Type a path over what the file dialog offers, and Enter; `then`: what is done where it stays open."""

    def deed(hands: Hands, dialog: QDialog) -> None:
        type_path(hands, dialog, path)
        if step:
            hands.step(step)
        hands.press(Qt.Key.Key_Return)
        if then is not None:
            assert dialog.isVisible(), "the file dialog is gone"
            then(hands, dialog)

    return deed


def give_up(hands: Hands, dialog: QDialog) -> None:
    """Leave a dialog with Escape."""
    hands.press(Qt.Key.Key_Escape)


def press_button(words: str, *, step: str = "") -> Deed:
    """Click on the button of a question that says this."""

    def deed(hands: Hands, dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox), type(dialog).__name__
        if step:
            hands.step(step)
        hands.click(words)

    return deed


def type_path(hands: Hands, dialog: QDialog, path: Path) -> None:
    """Type a whole path into the name field of a file dialog."""
    assert isinstance(dialog, QFileDialog), f"{type(dialog).__name__} instead of a file dialog"
    hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "the name field")
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type(str(path))


def buttons(dialog: QDialog) -> list[str]:
    """Return what the buttons of a dialog say."""
    return [plain(one.text()) for one in dialog.findChildren(QPushButton) if one.isVisible()]
