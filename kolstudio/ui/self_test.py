"""The window's part of the self-test: a real session offscreen, an import on its worker, a picture."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kolstudio.core.service import history, roster, sample
from kolstudio.self_test.failure import Failure, expect

PATIENCE = 60.0
"""Seconds that a step may take on a slow machine."""
_SIZE = (1366, 768)
_LEAST_COLOURS = 40


def a_session(folder: Path) -> dict[str, Any]:
    """Open a new library in the window, import a list, search, undo, save a picture and close.

    Leaves `window.png` in the folder; returns how long things took and what was seen.
    """
    from PySide6.QtCore import qVersion

    from kolstudio.core import log
    from kolstudio.ui.app import App, application
    from kolstudio.ui.errors import CrashFile
    from kolstudio.ui.session import Surroundings

    present = QApplication.instance()
    qt = present if isinstance(present, QApplication) else application()
    log.begin()
    crash_file = CrashFile(log.log_folder())
    bugs: list[str] = []
    around = Surroundings.of(qt)
    around.desk.broken.connect(lambda report, again: bugs.append(report))
    around.i18n.set_language("vi")
    app = App(around)
    try:
        library = folder / "Cửa sổ.kol"
        expect(app.begin(library), "the window did not open")
        facts = _use(app, folder)
        session = app.session
        assert session is not None
        session.close()
        _wait(lambda: not app.sessions, "the window did not close")
        expect(not bugs, "; ".join(bugs))
        return {"qt": qVersion(), **facts}
    finally:
        for session in list(app.sessions):
            session.abandon()
        around.i18n.set_language("en")
        around.desk.uninstall()
        crash_file.close()
        log.end()


def _use(app: Any, folder: Path) -> dict[str, Any]:
    """Do in the open window what an owner does first."""
    session = app.session
    window, library = session.window, session.library
    navigation = window.navigation
    source = folder / sample.LIST_FILE
    if not source.exists():
        sample.write_list(source)
    navigation.go("import", path=source)
    importing = navigation.screen.presenter
    _wait(lambda: importing.state == "preview" and not importing.busy, "the list was not read")
    expected = importing.taken
    importing.commit()
    _wait(lambda: roster.count(library) == expected and not session.jobs.busy, "the import did not end")
    navigation.go("roster")
    people = navigation.screen.presenter
    found: dict[str, int] = {}
    for word in ("bếp", "bep"):
        people.search(word)
        _wait(lambda: people.complete and people.ids, f"searching for {word} found nobody")
        found[word] = len(people.ids)
    expect(found["bếp"] <= found["bep"], "searching with marks finds more than without")
    people.search("")
    _wait(lambda: people.complete and len(people.ids) == expected, "not everybody is listed")
    colours = _picture(window, folder / "window.png")
    history.undo(library)
    _wait(lambda: roster.count(library) == 0, "undo did not take the import back")
    return {"people": expected, "found": found, "colours": colours}


def _picture(window: Any, target: Path) -> int:
    """Save what the window shows; returns how many colours there are in it."""
    window.showNormal()  # an offscreen screen is small, and a maximised window would be, too
    window.resize(*_SIZE)
    _wait_turns(10)
    picture = window.grab()
    expect(picture.save(str(target)), "the picture could not be written")
    image = picture.toImage()
    points = ((x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 5))
    colours = len({image.pixel(x, y) for x, y in points})
    expect(colours >= _LEAST_COLOURS, f"the window shows only {colours} colours")
    return colours


def _wait(condition: Callable[[], object], told: str) -> None:
    """Let the window work until the condition holds; raises `Failure` when it never does."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise Failure(told)
        _wait_turns(1)


def _wait_turns(count: int) -> None:
    for _ in range(count):
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()
