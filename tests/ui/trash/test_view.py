"""The trash on screen: listed, brought back by mouse and keyboard, emptied and erased only after a question."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from kolstudio.core.service import campaign_changes, campaigns, creators, history, trash
from kolstudio.ui.app import SCREENS
from kolstudio.ui.trash.table import TrashTable
from kolstudio.ui.trash.view import TrashScreen
from tests.ui.conftest import Program, Start

Left = Qt.MouseButton.LeftButton


class Desk:
    """A program with three people and a campaign in the trash, and hands on it."""

    def __init__(self, program: Program, *, full: bool = True) -> None:
        self.program, self.library = program, program.library
        self.people = [person.id for person in creators.find(self.library, limit=3)] if full else []
        if full:
            creators.delete(self.library, self.people)
            campaign_changes.delete(self.library, [campaigns.every(self.library)[0].id])
        program.window.showNormal()
        program.window.resize(1366, 768)
        program.context.navigator.go("trash")
        program.work()
        screen = program.window.navigation.screen
        assert isinstance(screen, TrashScreen)
        self.screen = screen

    def click(self, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        view = self.screen.view
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Left, keys, pos=place)

    def shown(self) -> list[tuple[str, int]]:
        return [(row.kind, row.id) for row in self.screen.table.rows]

    def row_of(self, person: int) -> int:
        return self.shown().index(("person", person))


@pytest.fixture
def desk(start: Start) -> Desk:
    return Desk(start(sample_data=True, language="en"))


def test_everything_deleted_is_listed_with_kind_and_days(desk: Desk) -> None:
    assert len(desk.shown()) == 4
    kinds = [desk.screen.table.index(row, 1).data() for row in range(4)]
    assert sorted(kinds) == ["Campaign", "Person", "Person", "Person"]
    assert desk.screen.table.index(0, 3).data() == "in 30 days"
    assert not desk.screen.restore_button.isEnabled()
    assert not desk.screen.erase_button.isEnabled()


def test_one_is_restored_and_the_others_keep_their_place(desk: Desk) -> None:
    resets: list[int] = []
    desk.screen.table.modelReset.connect(lambda: resets.append(1))
    desk.click(desk.row_of(desk.people[1]))
    QTest.mouseClick(desk.screen.restore_button, Left)
    assert ("person", desk.people[1]) not in desk.shown()
    assert len(desk.shown()) == 3
    assert resets == []
    assert creators.get(desk.library, desk.people[1]).attributes["deleted_at"] is None
    history.undo(desk.library)
    assert ("person", desk.people[1]) in desk.shown()


def test_several_are_restored_with_enter_in_one_step(desk: Desk) -> None:
    desk.click(0)
    desk.click(3, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(desk.screen.view, Qt.Key.Key_Return)
    assert desk.shown() == []
    assert desk.screen.pages.currentWidget() is desk.screen.nothing
    history.undo(desk.library)
    assert len(desk.shown()) == 4


def test_escape_chooses_nothing_before_it_leads_back(desk: Desk) -> None:
    desk.click(0)
    desk.program.context.navigator.back()
    assert desk.screen.chosen() == []
    assert desk.program.window.navigation.key == "trash"


def test_the_trash_is_emptied_only_after_a_yes_that_names_what_goes(desk: Desk) -> None:
    desk.program.ask.prepare(False)
    QTest.mouseClick(desk.screen.empty_button, Left)
    desk.program.work()
    assert trash.counts(desk.library).all == 4
    desk.program.ask.prepare(True)
    QTest.mouseClick(desk.screen.empty_button, Left)
    desk.program.work()
    assert trash.counts(desk.library).all == 0
    assert desk.shown() == []
    assert desk.program.ask.asked == ["Empty the trash? In it: 4"] * 2
    history.undo(desk.library)
    assert len(desk.shown()) == 4


def test_erasing_asks_and_takes_one_person_for_good(desk: Desk) -> None:
    person = desk.people[0]
    name = creators.get(desk.library, person).name
    desk.click(desk.row_of(person))
    desk.program.ask.prepare(False)
    QTest.mouseClick(desk.screen.erase_button, Left)
    assert len(desk.shown()) == 4
    desk.program.ask.prepare(True)
    QTest.mouseClick(desk.screen.erase_button, Left)
    desk.program.work()
    assert ("person", person) not in desk.shown()
    assert desk.program.ask.asked == [f"Erase {name} completely?"] * 2
    assert history.entries(desk.library, person) == []


def test_a_persons_data_is_written_to_a_file(desk: Desk, tmp_path: Path) -> None:
    person = desk.people[0]
    desk.click(desk.row_of(person))
    desk.program.ask.prepare(tmp_path / "mọi thứ.json")
    QTest.mouseClick(desk.screen.save_button, Left)
    desk.program.work()
    written = json.loads((tmp_path / "mọi thứ.json").read_text(encoding="utf-8"))
    assert written["person"]["id"] == person


def test_a_campaign_can_neither_be_erased_nor_saved_as_a_person(desk: Desk) -> None:
    desk.click([kind for kind, _ in desk.shown()].index("campaign"))
    assert desk.screen.restore_button.isEnabled()
    assert not desk.screen.erase_button.isEnabled()
    assert not desk.screen.save_button.isEnabled()


def test_an_empty_trash_says_so(start: Start) -> None:
    desk = Desk(start(language="en"), full=False)
    assert desk.screen.pages.currentWidget() is desk.screen.nothing
    assert desk.screen.empty_button.isHidden()
    assert desk.screen.nothing.title.text() == "The trash is empty"


def test_a_deletion_elsewhere_appears_and_keeps_what_is_chosen(desk: Desk) -> None:
    desk.click(desk.row_of(desk.people[2]))
    creators.delete(desk.library, [creators.find(desk.library, limit=1)[0].id])
    assert len(desk.shown()) == 5
    assert [desk.shown()[row] for row in desk.screen.chosen()] == [("person", desk.people[2])]


def test_the_table_is_sound_while_rows_come_and_go(desk: Desk, qtmodeltester: ModelTester) -> None:
    rows = list(desk.screen.table.rows)
    table = TrashTable(desk.program.context.i18n)
    qtmodeltester.check(table)
    for shown in (rows, rows[1:], [rows[0], rows[3]], rows[::-1], [], rows):
        table.set_rows(shown)
        assert table.rows == list(shown)
    choice = QItemSelectionModel(table)
    choice.select(table.index(2, 0), QItemSelectionModel.SelectionFlag.Select)
    table.set_rows(rows[1:])
    assert [index.row() for index in choice.selectedIndexes()] == [1]
    QApplication.sendPostedEvents()


def test_the_trash_is_a_place_of_the_window_and_found_by_its_name(desk: Desk) -> None:
    program = desk.program
    program.context.navigator.go("roster")
    assert "go.trash" in program.session.actions and program.session.actions.usable("go.trash")
    program.session.actions.run("go.trash")
    assert program.window.navigation.key == "trash"
    entry = next(one for one in SCREENS if one.key == "trash")
    assert entry.place == "foot"
