"""The real program for a journey: a real worker, a real folder; leaving is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from kolstudio.core.texts import Language
from kolstudio.ui.app import App
from kolstudio.ui.prefs import Prefs
from kolstudio.ui.session import Session, Surroundings
from tests.flows.hands import Hands


@dataclass
class Stage:
    """A running program and the hands on it."""

    app: App
    hands: Hands
    bugs: list[str] = field(default_factory=list)
    quits: list[str] = field(default_factory=list)

    @property
    def session(self) -> Session:
        """The session in front."""
        assert self.app.session is not None
        return self.app.session

    def quit(self) -> None:
        """Close the program by its shortcut, when its worker is idle, and wait until it is gone."""
        self.hands.wait(lambda: not self.session.jobs.busy, "the end of the work")
        self.hands.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        self.hands.wait(lambda: not self.app.sessions, "the end of the program")


@contextmanager
def stage(
    hands: Hands,
    path: Path | None = None,
    *,
    language: Language = "vi",
    theme: str = "light",
    real_dialogs: bool = False,
) -> Iterator[Stage]:
    """Start the program as an owner does, on a library or (None) for the first time; ends it in the end.

    `real_dialogs`: questions and files are asked for on the screen (`tests.flows.asking` answers).
    """
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    Prefs().language, Prefs().theme = language, theme
    real, quits = Surroundings.of(qt), list[str]()
    around = replace(
        real,
        ask=real.ask if real_dialogs else hands.answers,
        quit=lambda: quits.append("quit"),
        leave=lambda code: quits.append(f"left {code}"),
        restart=lambda library: quits.append("anew"),
    )
    app = App(around)
    running = Stage(app, hands, quits=quits)
    around.desk.broken.connect(lambda report, again: running.bugs.append(report))
    assert app.begin(path)
    window = running.session.window
    window.showNormal()
    window.resize(1366, 768)
    window.activateWindow()
    hands.wait(lambda: window.windowHandle().isExposed(), "the window")
    try:
        yield running
    finally:
        for session in list(app.sessions):
            session.abandon()
        around.i18n.set_language("en")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        around.i18n.deleteLater()
    assert running.bugs == [], "\n".join(running.bugs)
