"""What tests of the window share: a program on a fresh library, work that runs when told to, answers."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kolstudio.core.service import sample
from kolstudio.core.service.library import Library
from kolstudio.core.texts import Language
from kolstudio.ui.app import SCREENS, App
from kolstudio.ui.context import Context
from kolstudio.ui.errors import ErrorDesk
from kolstudio.ui.i18n import I18n
from kolstudio.ui.prefs import Prefs
from kolstudio.ui.screen import ScreenEntry
from kolstudio.ui.session import Session, Surroundings
from kolstudio.ui.shell.main_window import MainWindow
from kolstudio.ui.theme import Theme
from tests.helpers.answers import Answers
from tests.helpers.executors import ManualExecutor


@dataclass
class Program:
    """A running program under test: everything it asks, leaves and fails with is kept."""

    app: App
    around: Surroundings
    ask: Answers
    executors: list[ManualExecutor]
    bugs: list[str] = field(default_factory=list)
    faults: list[BaseException] = field(default_factory=list)
    quits: list[str] = field(default_factory=list)

    @property
    def session(self) -> Session:
        """The session opened last."""
        assert self.app.session is not None
        return self.app.session

    @property
    def window(self) -> MainWindow:
        """Its window."""
        return self.session.window

    @property
    def context(self) -> Context:
        """What its screens get."""
        return self.session.context

    @property
    def library(self) -> Library:
        """Its library."""
        return self.session.library

    def work(self) -> None:
        """Do all the work that waits, then what was put off to the next turn of the event loop."""
        for executor in list(self.executors):
            executor.drain()
        QApplication.sendPostedEvents()
        self.session_or_none_refresh()

    def session_or_none_refresh(self) -> None:
        """Show the present state now instead of at the next turn."""
        if self.app.session is not None:
            self.app.session.refresh()


Start = Callable[..., Program]


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed library with the sample data; tests open copies of it."""
    path = tmp_path_factory.mktemp("demo") / "demo.kol"
    with Library.open(path, create=True, origin="window") as library:
        sample.fill(library)
    return path


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, demo_file: Path) -> Iterator[Start]:
    """Start programs: `start(language="vi", theme="light", sample_data=False, screens=SCREENS, path=…)`."""
    running: list[Program] = []
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)

    def begin(
        path: Path | None = None,
        *,
        language: Language = "vi",
        theme: str = "light",
        sample_data: bool = False,
        screens: Sequence[ScreenEntry] = SCREENS,
        size: tuple[int, int] = (1366, 768),
        **options: Any,
    ) -> Program:
        path = path or tmp_path / "Danh bạ.kol"
        if sample_data:
            shutil.copyfile(demo_file, path)
        executors: list[ManualExecutor] = []
        quits: list[str] = []

        def executor() -> ManualExecutor:
            executors.append(ManualExecutor())
            return executors[-1]

        prefs = Prefs()
        prefs.language = language
        around = Surroundings(
            i18n=I18n(language),
            theme=Theme(qt, theme),
            prefs=prefs,
            desk=ErrorDesk(),
            ask=Answers(),
            executor=executor,
            quit=lambda: quits.append("quit"),
            leave=lambda code: quits.append(f"left {code}"),
            restart=lambda path: quits.append(f"anew {path.name}"),
        )
        assert isinstance(around.ask, Answers)
        program = Program(App(around, screens), around, around.ask, executors, quits=quits)
        around.desk.broken.connect(lambda report, again: program.bugs.append(report))
        around.desk.hindered.connect(program.faults.append)
        running.append(program)
        assert program.app.begin(path)
        program.window.resize(*size)
        QApplication.sendPostedEvents()
        program.session.refresh()
        return program

    yield begin
    for program in running:
        for session in list(program.app.sessions):
            session.abandon()
        program.around.i18n.set_language("en")
        program.around.i18n.deleteLater()
        assert program.bugs == [], "\n".join(program.bugs)


@pytest.fixture
def program(start: Start) -> Program:
    """Return a program on an empty library, in Vietnamese."""
    return start()


@pytest.fixture
def demo(start: Start) -> Program:
    """Return a program on the sample library, in Vietnamese."""
    return start(sample_data=True)
