"""The import on screen, by real keys and mouse: look, answer in place, decide, import, undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.modeltest import ModelTester

from kolstudio.core.model.importing import RowState
from kolstudio.core.service import creators
from kolstudio.ui.importing.view import ImportScreen
from kolstudio.ui.theme import current
from kolstudio.ui.theme.tokens import contrast
from tests.helpers import owner_list
from tests.ui import looks
from tests.ui.conftest import Program, Start

Left = Qt.MouseButton.LeftButton
None_ = Qt.KeyboardModifier.NoModifier


class Desk:
    """A program with the owner's list in the import, and hands on it."""

    def __init__(self, program: Program, path: Path) -> None:
        self.program = program
        program.window.showNormal()
        program.window.resize(1366, 768)
        program.context.navigator.go("import", path=path)
        screen = program.window.navigation.screen
        assert isinstance(screen, ImportScreen)
        self.screen = screen
        self.view, self.table, self.presenter = screen.view, screen.table, screen.presenter
        program.work()
        program.window.activateWindow()
        QApplication.sendPostedEvents()

    def section(self, header: str) -> int:
        return [one.header for one in self.table.columns].index(header) + 1

    def row(self, number: int) -> int:
        return [one.number for one in self.table.rows].index(number)

    def spot(self, number: int, section: int) -> QPoint:
        index = self.table.index(self.row(number), section)
        self.view.scrollTo(index)
        return self.view.visualRect(index).center()

    def text(self, number: int, header: str) -> str:
        return str(self.table.index(self.row(number), self.section(header)).data())

    def click(self, number: int, section: int) -> None:
        QTest.mouseClick(self.view.viewport(), Left, None_, self.spot(number, section))

    def menu(self) -> QMenu:
        return next(one for one in self.screen.findChildren(QMenu) if one.isVisible())

    def choose(self, data: object) -> None:
        menu = self.menu()
        action = next(one for one in menu.actions() if one.data() == data)
        action.trigger()
        menu.hide()
        self.program.work()


@pytest.fixture
def desk(start: Start, tmp_path: Path) -> Desk:
    return Desk(start(language="en"), owner_list.write(tmp_path / "list.xlsx"))


def test_the_list_is_shown_raw_and_as_understood(desk: Desk) -> None:
    assert [desk.screen.cards[key].count for key in desk.screen.cards] == ["7", "4", "0", "1", "1", "1"]
    assert desk.text(4, "Follow") == "8,2k → 8,200"
    assert desk.text(5, "Giá post") == "3tr5 → 3,500,000 ₫"
    assert desk.text(8, "Follow") == "4tr2 → 4,200,000"
    assert desk.table.headerData(desk.section("Follow"), Qt.Orientation.Horizontal) == "Follow: Followers"
    assert desk.screen.take.text() == "Import 4 · leave 3"
    assert desk.screen.take.isEnabled()


def test_the_table_keeps_to_the_rules_of_models(desk: Desk, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(desk.table)
    desk.presenter.show_rows("skipped")
    desk.presenter.show_rows("all")


def test_a_card_filters_and_escape_shows_all_again(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.cards["needs_fix"], Left)
    assert [row.number for row in desk.table.rows] == [10]
    QTest.mouseClick(desk.screen.cards["updated"], Left)
    assert desk.screen.body.currentWidget() is desk.screen.none
    assert desk.screen.escape()
    assert len(desk.table.rows) == 7


def test_a_missing_name_is_typed_in_place(desk: Desk) -> None:
    desk.click(10, desk.section("Tên KOL"))
    field = desk.view.findChild(QLineEdit, "cell")
    assert field is not None
    QTest.keyClicks(field, "Review DN")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()
    desk.program.work()
    assert desk.presenter.counts()["needs_fix"] == 0
    assert desk.view.currentIndex().row() == desk.row(10)


def test_a_reading_is_taken_by_a_click(desk: Desk) -> None:
    desk.click(10, desk.section("Giá post"))
    desk.choose("15000000 đ")
    assert desk.text(10, "Giá post") == "15000000 đ → 15,000,000 ₫"


def test_every_reading_that_is_offered_is_understood(desk: Desk) -> None:
    for header in ("Giá post", "Khu vực"):
        section = desk.section(header)
        column = desk.table.columns[section - 1]
        cell = desk.table.cell(desk.row(10), section)
        assert cell is not None and cell.problem is not None
        choices = desk.screen.wording.choices(cell.problem, column)
        assert len(choices) > 1
        for choice in choices:
            desk.presenter.answer_cell(10, column, choice.typed)
            desk.program.work()
            answered = desk.table.cell(desk.row(10), section)
            assert answered is not None and not answered.asked, choice
            assert (answered.value or answered.raw) == choice.label


def test_a_duplicate_is_decided_from_its_chip(desk: Desk) -> None:
    desk.click(7, desk.table.note_column)
    desk.choose("merge")
    assert desk.table.rows[desk.row(7)].state is RowState.UPDATED


def test_the_keyboard_decides_and_names_columns(desk: Desk) -> None:
    desk.view.setCurrentIndex(desk.table.index(desk.row(10), desk.section("Khu vực")))
    desk.view.setFocus()
    QTest.keyClick(desk.view, Qt.Key.Key_Return)
    assert any(action.data() for action in desk.menu().actions())
    desk.menu().hide()
    QTest.keyClick(desk.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    titles = [action.text() for action in desk.menu().actions()]
    assert any("Khu vực" in title for title in titles)
    desk.menu().hide()


def test_the_question_over_the_choices_can_be_read(desk: Desk) -> None:
    desk.view.setCurrentIndex(desk.table.index(desk.row(10), desk.section("Khu vực")))
    desk.view.setFocus()
    QTest.keyClick(desk.view, Qt.Key.Key_Return)
    menu = desk.menu()
    told = menu.actions()[0]
    assert told.text() and not told.isEnabled()
    image = menu.grab(menu.actionGeometry(told)).toImage()
    found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert max(contrast(one, current().tokens.card) for one in found) >= 4.5
    menu.hide()


def test_a_click_on_the_header_names_the_column(desk: Desk) -> None:
    section = desk.section("Livestream")
    desk.view.scrollTo(desk.table.index(0, section))
    spot = QPoint(desk.screen.header.sectionViewportPosition(section) + 20, 40)
    QTest.mouseClick(desk.screen.header.viewport(), Left, None_, spot)
    action = next(one for one in desk.menu().actions() if one.text() == "Note")
    action.trigger()
    desk.menu().hide()
    desk.program.work()
    assert desk.table.columns[section - 1].field == "note"


def test_all_duplicates_are_decided_in_the_bar(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.asks.answers.button("add"), Left)
    desk.program.work()
    assert desk.presenter.counts()["duplicates"] == 0
    assert desk.screen.asks.answers.current == "add"


def test_the_import_leads_to_its_people_and_is_undone_in_one_step(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.take, Left)
    assert desk.screen.pages.currentWidget() is desk.screen.progress
    desk.program.work()
    library = desk.program.library
    assert len(creators.find(library)) == 4
    assert desk.program.window.navigation.screen is not desk.screen
    desk.program.context.actions.run("undo")
    assert creators.find(library) == []


def test_a_broken_file_says_what_to_do(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"")
    desk = Desk(start(language="en"), path)
    assert desk.screen.pages.currentWidget() is desk.screen.refused
    assert desk.screen.refused.title.text() and desk.screen.refused.text.text()
    desk.program.ask.prepare(owner_list.write(tmp_path / "good.xlsx"))
    QTest.mouseClick(desk.screen.other, Left)
    desk.program.work()
    assert desk.screen.pages.currentWidget() is desk.screen.preview


def test_rows_without_a_header_come_in_by_what_they_hold(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "dán.csv"
    path.write_text("Linh Bếp,@linhbep,0905 123 456\nHà Ăn Vặt,@haanvat,0912 222 333\n", encoding="utf-8")
    desk = Desk(start(language="en"), path)
    assert desk.presenter.state == "refused" and desk.screen.headless.isVisible()
    QTest.mouseClick(desk.screen.headless, Left)
    desk.program.work()
    assert [column.field for column in desk.table.columns] == ["name", "link", "phone"]
    assert desk.screen.cards["created"].count == "2"


def test_every_state_is_sound(start: Start, tmp_path: Path) -> None:
    desk = Desk(start(language="en"), owner_list.write(tmp_path / "list.xlsx"))
    faults = looks.clipped(desk.screen) + looks.nameless(desk.screen)
    QTest.mouseClick(desk.screen.cancel, Left)
    QApplication.sendPostedEvents()
    assert desk.screen.pages.currentWidget() is desk.screen.empty
    faults += looks.clipped(desk.screen) + looks.nameless(desk.screen)
    assert not faults, looks.joined(faults)


def test_only_the_name_of_a_group_stands_alone_in_its_row(desk: Desk) -> None:
    rows = {row.number: at for at, row in enumerate(desk.table.rows)}
    assert desk.table.lone(rows[9]) is None  # «–» and «Tổng cộng»
    assert desk.table.lone(rows[4]) is None


def test_what_is_understood_has_room_beside_what_was_typed(desk: Desk) -> None:
    row = next(at for at, one in enumerate(desk.table.rows) if one.number == 8)
    section = desk.section("Livestream")
    assert desk.view.columnWidth(section) >= desk.screen.delegate.width(row, section)
