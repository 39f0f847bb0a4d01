"""The statements on screen: all of them, searched with and without marks, one asked for, both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kolstudio.core.service import statements
from kolstudio.ui.statements.view import StatementsScreen
from tests.ui.conftest import Program, Start


def shown(program: Program, **args: object) -> StatementsScreen:
    program.window.showNormal()
    program.window.resize(1366, 768)
    program.context.navigator.go("statements", **args)
    program.work()
    QApplication.processEvents()
    screen = program.window.navigation.screen
    assert isinstance(screen, StatementsScreen)
    return screen


def listed(screen: StatementsScreen) -> list[str]:
    return [one for one, row in screen.rows.items() if not row.isHidden()]


def test_all_hundred_are_there_in_the_language_of_the_window(program: Program) -> None:
    screen = shown(program)
    assert listed(screen) == [one.id for one in statements.every()]
    assert screen.rows["A12"].sentence.text() == statements.statement("A12").words["vi"]
    program.session.set_language("en")
    program.work()
    assert screen.rows["A12"].sentence.text() == statements.statement("A12").words["en"]
    assert screen.cards["choosing"].title.text() == "What to look for in a person"


def test_typing_without_marks_finds_and_escape_lists_all_again(program: Program) -> None:
    screen = shown(program)
    QTest.keyClicks(screen.field.edit, "tran thanh")
    assert listed(screen) == ["B20"]
    assert [key for key, card in screen.cards.items() if not card.isHidden()] == ["basics"]
    program.context.navigator.back()
    assert len(listed(screen)) == 100
    assert screen.field.text == ""
    assert program.window.navigation.key == "statements"


def test_a_search_without_result_offers_the_whole_list(program: Program) -> None:
    screen = shown(program)
    QTest.keyClicks(screen.field.edit, "zzzz")
    assert screen.pages.currentWidget() is screen.nothing
    QTest.mouseClick(screen.nothing_button, Qt.MouseButton.LeftButton)
    assert screen.pages.currentWidget() is screen.area
    assert len(listed(screen)) == 100


def test_one_subject_can_be_listed_alone(program: Program) -> None:
    screen = shown(program)
    QTest.mouseClick(screen.chip, Qt.MouseButton.LeftButton)
    action = screen.menu.actions()[1 + [g.id for g in statements.groups()].index("choosing")]
    action.trigger()
    screen.menu.hide()
    assert listed(screen) == [one.id for one in statements.every() if one.group == "choosing"]
    assert screen.chip.value
    QTest.keyClick(screen.chip, Qt.Key.Key_Delete)
    assert len(listed(screen)) == 100


@pytest.mark.parametrize("wanted", ["A01", "A41", "B53"])
def test_the_one_that_is_asked_for_is_in_sight_and_marked(start: Start, qtbot: QtBot, wanted: str) -> None:
    program = start()
    screen = shown(program, id=wanted)
    row = screen.rows[wanted]
    assert row.property("surface") == "soft"
    assert [key for key, other in screen.rows.items() if other.property("surface") == "soft"] == [wanted]
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())


def test_asking_ends_a_search_and_an_unknown_id_changes_nothing(program: Program) -> None:
    screen = shown(program, id="A12")
    screen.field.set_text("b20")
    shown(program, id="A33")
    assert len(listed(screen)) == 100
    shown(program, id="X9")
    assert screen.presenter.current == "A33"


def test_the_help_menu_leads_here(program: Program) -> None:
    program.context.actions.run("statements")
    assert program.window.navigation.key == "statements"
