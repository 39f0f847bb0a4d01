"""The page about the program: every part has its licence, the versions hold nothing personal, all is offline."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

import kolstudio
from kolstudio.core.service import about
from kolstudio.ui.about import view
from kolstudio.ui.about.view import AboutScreen
from tests.ui.conftest import Program, Start

ROOT = Path(__file__).parents[3]


@pytest.fixture
def program(start: Start) -> Program:
    program = start(language="en", sample_data=True)
    program.session.actions.run("about")
    program.work()
    return program


def page(program: Program) -> AboutScreen:
    found = program.window.navigation.screen
    assert isinstance(found, AboutScreen)
    return found


def test_every_package_that_is_asked_for_is_named() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=~! ;\[]", line)[0].casefold() for line in asked}
    assert names == {name.casefold() for name in about.DIRECT}


def test_what_is_shipped_stands_with_version_licence_and_text() -> None:
    found = {part.name.casefold(): part for part in about.parts()}
    wanted = [name.casefold().replace("-", "_") for name in about.DIRECT]
    keys = {name.replace("-", "_") for name in found}
    assert not set(wanted) - keys
    assert {"et_xmlfile", "click", "python_dateutil", "shiboken6"} <= keys
    for part in found.values():
        assert part.version or part.name in {"Be Vietnam Pro", "Lucide"}, part
        assert part.text() or part.name in {"SQLite", "Python"}, part
    assert "MIT License" in found["kol studio"].text()
    assert "SIL OPEN FONT LICENSE" in found["be vietnam pro"].text()
    assert "ISC License" in found["lucide"].text()
    for name in ("pyside6_essentials", "shiboken6"):
        text = found[name].text()
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
        assert "GNU GENERAL PUBLIC LICENSE" in text


def test_the_help_menu_leads_to_it_and_it_says_where_the_data_lies(program: Program) -> None:
    shown = page(program)
    assert shown.paths[0].text() == str(program.library.path)
    assert shown.bar.subtitle.text() == f"Version {kolstudio.__version__}"
    menu = program.window.menus.menu
    texts = [action.text() for part in menu.actions() for action in part.menu().actions() if part.menu()]
    assert "About KOL Studio" in texts
    assert "Keyboard shortcuts" in texts


def test_a_licence_is_read_by_keyboard(program: Program) -> None:
    shown = page(program)
    assert shown.first_focus() is shown.list
    shown.list.setFocus()
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.list.currentItem().text(0) == "Be Vietnam Pro"
    assert "SIL OPEN FONT LICENSE" in shown.text.toPlainText()
    while shown.list.currentItem().text(0) != "SQLite":
        QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert "Public domain" in shown.text.toPlainText()


def test_the_copied_versions_hold_nothing_personal(program: Program) -> None:
    QTest.mouseClick(page(program).copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert f"KOL Studio {kolstudio.__version__}" in copied
    assert re.search(r"^numpy \d", copied, re.MULTILINE)
    for secret in (str(Path.home()), program.library.path.stem, program.library.current_brand().name, "/"):
        assert secret not in copied.replace("\n", " ")


def test_the_folders_are_shown(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    shown_paths: list[Path] = []
    monkeypatch.setattr(view, "show_in_folder", lambda path: shown_paths.append(path) or True)
    shown = page(program)
    QTest.mouseClick(shown.show_buttons[0], Qt.MouseButton.LeftButton)
    assert shown_paths == [program.library.path]
    assert shown.show_buttons[1].isHidden()
    program.session.actions.run("back_up")
    program.work()
    program.context.navigator.go("about")
    assert not shown.show_buttons[1].isHidden()
    QTest.mouseClick(shown.show_buttons[1], Qt.MouseButton.LeftButton)
    assert shown_paths[1].parent == shown.presenter.backups


def test_another_language_is_spoken_at_once(program: Program) -> None:
    program.session.set_language("vi")
    program.work()
    assert page(program).list.topLevelItemCount() == len(page(program).presenter.parts)
    assert page(program).paths[0].text() == str(program.library.path)
