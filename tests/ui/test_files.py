"""The file menu with files that are taken, gone or many: nothing is overwritten, nothing is made by mistake."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kolstudio.core.service.library import Library
from tests.ui.conftest import Program, Start


@pytest.fixture
def program(start: Start) -> Program:
    return start(language="en", sample_data=True)


def codes(program: Program) -> list[str]:
    return [getattr(fault, "code", "") for fault in program.faults]


def test_a_new_library_never_takes_the_place_of_one(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "Other.kol"
    Library.open(other, create=True).close()
    before, session = other.read_bytes(), program.session
    program.ask.prepare(other)
    program.session.actions.run("new_library")
    assert codes(program) == ["file_exists"]
    assert program.session is session
    assert other.read_bytes() == before


def test_a_recent_library_that_is_gone_is_told_of_and_not_made_anew(program: Program, tmp_path: Path) -> None:
    gone = tmp_path / "Gone.kol"
    program.around.prefs.opened(gone)
    program.window.menus.recent.aboutToShow.emit()
    entry = next(one for one in program.window.menus.recent.actions() if one.text() == "Gone")
    session = program.session
    entry.trigger()
    assert codes(program) == ["recent_gone"]
    assert program.window.notices.banner.isVisibleTo(program.window)
    assert not gone.exists()
    assert program.session is session
    assert gone not in program.session.files.recent()


def test_a_copy_is_offered_under_a_name_of_its_own(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[Path] = []
    monkeypatch.setattr(program.ask, "save_file", lambda title, kind, suggested: offered.append(suggested))
    program.session.actions.run("save_copy")
    assert offered == [program.library.path.with_name(f"{program.library.path.stem} – copy.kol")]


def test_of_several_files_dropped_the_first_is_taken_and_the_rest_told(
    program: Program, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{n}.csv" for n in range(3)]
    for path in paths:
        path.write_text("Name\nA\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), copy, data, left, none)
    QApplication.sendEvent(program.window, enter)
    QApplication.sendEvent(program.window, QDropEvent(QPointF(400, 300), copy, data, left, none))
    QTest.qWait(0)
    toast = program.window.notices.toasts.toast
    assert program.window.navigation.key == "import"
    assert "0.csv" in toast.label.text() and "2" in toast.label.text()
