"""A monkey at the window: `python -m tests.flows.monkey FOLDER SEED EVENTS` on a library with sample data.

Seeded: keys, clicks, wheel, drags, sizes, languages, colours, undo and redo, menus and the palette, as the
window system would deliver them. Ends with 0 when no error came up and the program closed by itself; every
event stands in `events.log`, so that the last one before an abort is known.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

KEYS = [
    "Tab",
    "Backtab",
    "Return",
    "Escape",
    "Space",
    "Up",
    "Down",
    "Left",
    "Right",
    "PageUp",
    "PageDown",
    "Home",
    "End",
    "Delete",
    "Backspace",
    "F1",
    "F2",
]
SHORTCUTS = ["Z", "Y", "Shift+Z", "F", "K", "A", "C", "V", "E", "N", "I", "D", "B", "1", "2", "3", "4", "5"]
LETTERS = "abz 0129,.%@-k"
SIZES = ((1366, 768), (1093, 614), (911, 512), (1500, 900))
WORDS = ("3tr5", "12k8", "ờ, không biết", "-1", "9" * 40, "01/13/2026", "0901234567", "https://tiktok.com/@x")
UNWANTED = {"quit", "logs", "show_folder"}


class Fickle:
    """An `Ask` that mostly would rather not, else takes anything."""

    def __init__(self, chance: random.Random, folder: Path) -> None:
        self._chance = chance
        self._folder = folder

    def open_file(self, title: object, kinds: object, folder: Path | None = None) -> Path | None:
        """Return a list now and then."""
        from tests.helpers import owner_list

        return owner_list.write(self._folder / "list.xlsx") if self._chance.random() < 0.5 else None

    def save_file(self, title: object, kind: Any, suggested: Path) -> Path | None:
        """Return a place in the folder now and then; never the name of a library, which would be opened."""
        ending = kind[1].split()[0].removeprefix("*")
        return self._folder / f"out{ending}" if ending != ".kol" and self._chance.random() < 0.5 else None

    def choose(self, question: object, detail: object, choices: Any) -> int | None:
        """Return any choice but restoring."""
        return None if "backup" in str(question).casefold() else self._chance.randrange(len(choices))

    def confirm(self, question: object, detail: object, yes: object) -> bool:
        """Say yes or no."""
        return self._chance.random() < 0.5


class Monkey:
    """Does one thing after the other; which, the seed says."""

    def __init__(
        self, session: Callable[[], Any], chance: random.Random, note: Callable[[str], None]
    ) -> None:
        self._session = session
        self._chance = chance
        self._note = note
        self._deeds: list[tuple[Callable[[], None], int]] = [
            (self.key, 26), (self.letter, 12), (self.word, 4), (self.click, 26), (self.double_click, 4),
            (self.right_click, 3), (self.wheel, 6), (self.drag, 4), (self.shortcut, 6), (self.action, 8),
            (self.resize, 2), (self.commit, 2),
        ]  # fmt: skip

    def act(self) -> None:
        """Do something."""
        deeds, weights = zip(*self._deeds, strict=True)
        self._chance.choices(deeds, weights)[0]()

    def _window(self) -> Any:
        from PySide6.QtWidgets import QApplication

        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._session().window

    def _spot(self, window: Any) -> Any:
        """Return a place: mostly the middle of something that can be used, else anywhere."""
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QMenu

        if not isinstance(window, QMenu) and self._chance.random() < 0.7:
            found = [
                one
                for kind in (QAbstractButton, QLineEdit, QAbstractItemView)
                for one in window.findChildren(kind)
                if one.isVisible() and one.isEnabled()
            ]
            if found:
                one = self._chance.choice(found)
                inside = QPoint(
                    self._chance.randrange(one.width() or 1), self._chance.randrange(one.height() or 1)
                )
                return one.mapTo(window, inside)
        return QPoint(
            self._chance.randrange(window.width() or 1), self._chance.randrange(window.height() or 1)
        )

    def _mouse(self, deed: str, button: str = "LeftButton") -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        window = self._window()
        spot = self._spot(window)
        held = self._chance.choice(("NoModifier",) * 6 + ("ControlModifier", "ShiftModifier"))
        self._note(f"{deed} {button} {held} {type(window).__name__} {spot.x()},{spot.y()}")
        handle = window.windowHandle()
        if handle is not None:
            getattr(QTest, deed)(handle, Qt.MouseButton[button], Qt.KeyboardModifier[held], spot)

    def click(self) -> None:
        """Click somewhere."""
        self._mouse("mouseClick")

    def double_click(self) -> None:
        """Click twice somewhere."""
        self._mouse("mouseDClick")

    def right_click(self) -> None:
        """Click with the other button, and ask for the menu there as a window system does."""
        from PySide6.QtGui import QContextMenuEvent
        from PySide6.QtWidgets import QApplication

        self._mouse("mouseClick", "RightButton")
        window = self._window()
        spot = self._spot(window)
        target = window.childAt(spot) or window
        self._note(f"menu {type(target).__name__} {spot.x()},{spot.y()}")
        reason = QContextMenuEvent.Reason.Mouse
        there = target.mapFrom(window, spot)
        QApplication.sendEvent(target, QContextMenuEvent(reason, there, window.mapToGlobal(spot)))

    def drag(self) -> None:
        """Press somewhere, move and let go."""
        from PySide6.QtTest import QTest

        self._mouse("mousePress")
        window = self._window()
        if window.windowHandle() is not None:
            QTest.mouseMove(window.windowHandle(), self._spot(window))
        self._mouse("mouseRelease")

    def wheel(self) -> None:
        """Turn the wheel somewhere."""
        from PySide6.QtCore import QPoint
        from PySide6.QtTest import QTest

        window = self._window()
        spot, turn = self._spot(window), self._chance.choice((-360, -120, 120, 360))
        self._note(f"wheel {spot.x()},{spot.y()} {turn}")
        if window.windowHandle() is not None:
            QTest.wheelEvent(window.windowHandle(), spot.toPointF(), QPoint(0, turn))

    def _press(self, key: Any, held: Any = None) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        window = self._window()
        handle = window.windowHandle()
        self._note(f"key {key} {held}")
        if handle is not None:
            QTest.keyClick(handle, key, held or Qt.KeyboardModifier.NoModifier)

    def key(self) -> None:
        """Press a key that moves, opens or deletes."""
        from PySide6.QtCore import Qt

        self._press(Qt.Key[f"Key_{self._chance.choice(KEYS)}"])

    def letter(self) -> None:
        """Press a letter."""
        self._press(self._chance.choice(LETTERS))

    def word(self) -> None:
        """Type something over what is in the field."""
        from PySide6.QtGui import QInputMethodEvent
        from PySide6.QtWidgets import QApplication

        widget, word = QApplication.focusWidget(), self._chance.choice(WORDS)
        self._note(f"word {word} {type(widget).__name__}")
        if widget is not None:
            typed = QInputMethodEvent()
            typed.setCommitString(word)
            QApplication.sendEvent(widget, typed)

    def commit(self) -> None:
        """Begin to compose a letter with the input method and perhaps never end it."""
        from PySide6.QtGui import QInputMethodEvent
        from PySide6.QtWidgets import QApplication

        widget = QApplication.focusWidget()
        self._note(f"composing {type(widget).__name__}")
        if widget is not None:
            QApplication.sendEvent(widget, QInputMethodEvent("ơ", []))

    def shortcut(self) -> None:
        """Press a shortcut."""
        from PySide6.QtGui import QKeySequence

        combination = QKeySequence(f"Ctrl+{self._chance.choice(SHORTCUTS)}")[0]
        self._press(combination.key(), combination.keyboardModifiers())

    def action(self) -> None:
        """Do something of the menus: undo, redo, another screen, language, colours, sample data …"""
        actions = self._session().actions
        spec = self._chance.choice([one for one in actions.specs if one.id not in UNWANTED])
        self._note(f"action {spec.id}")
        if self._session().window is self._window():
            actions.action(spec.id).trigger()

    def resize(self) -> None:
        """Make the window larger or smaller."""
        size = self._chance.choice(SIZES)
        self._note(f"size {size}")
        self._session().window.showNormal()
        self._session().window.resize(*size)


def main(folder: Path, seed: int, events: int) -> int:
    """Let the monkey at a library with sample data; returns 0 when all is well."""
    from PySide6.QtCore import QThread, QTimer

    from kolstudio.core import log
    from kolstudio.core.service import sample
    from kolstudio.core.service.library import Library
    from kolstudio.ui.app import App, application
    from kolstudio.ui.errors import CrashFile
    from kolstudio.ui.session import Surroundings

    path = folder / "monkey.kol"
    with Library.open(path, create=True, origin="window") as library:
        sample.fill(library)
    open_nothing()
    log.begin()
    crash_file = CrashFile(log.log_folder())
    qt = application()
    chance = random.Random(seed)
    bugs: list[str] = []
    left = [events]
    real = Surroundings.of(qt)
    around = replace(
        real,
        ask=Fickle(chance, folder),  # type: ignore[arg-type]
        leave=lambda code: bugs.append("a worker did not end"),
        restart=lambda library: None,
        quit=lambda: qt.quit() if left[0] <= 0 or bugs else None,
    )
    around.desk.install()
    around.desk.broken.connect(lambda report, again: bugs.append(report))
    app = App(around)
    assert app.begin(path)
    with (folder / "events.log").open("w", encoding="utf-8", buffering=1) as events_log:

        def note(event: str) -> None:
            events_log.write(f"{events - left[0]} {event}\n")

        monkey = Monkey(lambda: app.session, chance, note)

        levels = [0]

        def turn() -> None:
            level = QThread.currentThread().loopLevel()
            if level <= levels[-1]:
                return
            if app.session is None and not app.begin(path):
                bugs.append("it could not be opened again")
            if left[0] <= 0 or bugs:
                timer.stop()
                end(app, note)
                return
            left[0] -= 1
            levels.append(level)
            monkey.act()
            levels.pop()

        timer = QTimer(interval=0)
        timer.timeout.connect(turn)
        timer.start()
        code = qt.exec()
    around.desk.uninstall()
    crash_file.close()
    log.end()
    for bug in bugs:
        print(bug)
    return code or (1 if bugs else 0)


def end(app: Any, note: Callable[[str], None], tries: int = 0) -> None:
    """Put away what is open and close, as often as it takes; what cannot be kept is given up with Escape."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    note(f"on {app.session.window.navigation.key}, closing" if app.session is not None else "closed, closing")
    for _ in range(20):
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if window is None:
            break
        window.close()
    if app.session is not None:
        if tries and app.session.window.windowHandle() is not None:
            QTest.keyClick(app.session.window.windowHandle(), Qt.Key.Key_Escape)
        app.session.close()
        QTimer.singleShot(200, lambda: end(app, note, tries + 1))


def open_nothing() -> None:
    """Let nothing be opened outside the window on this computer."""
    import subprocess

    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl = staticmethod(lambda url: True)  # type: ignore[method-assign]
    real = subprocess.Popen

    def popen(command: Any, *args: Any, **options: Any) -> Any:
        own = isinstance(command, list) and command[0] == sys.executable
        return real(command if own else [sys.executable, "-c", ""], *args, **options)

    subprocess.Popen = popen  # type: ignore[assignment,misc]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
