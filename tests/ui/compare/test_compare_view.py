"""The comparison on screen, by real keys and mouse: no winner before a goal, order, taking out, export."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kolstudio.core.model.codes import Goal
from kolstudio.core.model.comparison import Side
from kolstudio.core.rules.fold import fold
from kolstudio.core.service import creators, editing
from kolstudio.ui.compare.view import CompareScreen
from tests.ui.conftest import Program, Start

Left = Qt.MouseButton.LeftButton
Control = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A program with four people side by side, and hands on it."""

    def __init__(self, program: Program, *labels: str) -> None:
        self.program = program
        everybody = creators.find(program.library)
        used: list[int] = []
        for label in labels:
            used.append(next(p.id for p in everybody if p.calculated.label == label and p.id not in used))
        self.people = used
        program.window.showNormal()
        QApplication.processEvents()
        program.window.resize(1366, 768)
        QApplication.processEvents()
        program.context.navigator.go("compare", people=used)
        program.work()
        QApplication.processEvents()
        screen = program.window.navigation.screen
        assert isinstance(screen, CompareScreen)
        self.screen = screen
        self.presenter = screen.presenter
        self.view = screen.view

    def names(self) -> list[str]:
        return [column.name for column in self.screen.table.columns]

    def best(self) -> list[tuple[int, int]]:
        table = self.screen.table
        found = []
        for row in range(table.rowCount()):
            for column in range(table.columnCount()):
                cell = table.cell(table.index(row, column))
                if cell is not None and cell.best:
                    found.append((row, column))
        return found

    def pane_texts(self) -> str:
        return "\n".join(label.text() for label in self.screen.pane.findChildren(QLabel) if label.isVisible())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.view.setFocus()
        QTest.keyClick(self.view, key, modifier)
        self.program.work()


@pytest.fixture
def desk(start: Start) -> Desk:
    return Desk(start(sample_data=True), "influencer", "kol", "both", "kol")


def test_kol_stand_before_both_and_influencers_under_their_heads(desk: Desk) -> None:
    sides = [column.side for column in desk.screen.table.columns]
    assert sides == [Side.KOL, Side.KOL, Side.BOTH, Side.INFLUENCER]
    assert set(desk.presenter.order) == set(desk.people)


def test_the_table_keeps_the_rules_of_models(desk: Desk) -> None:
    tester = QAbstractItemModelTester(desk.screen.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.presenter.set_goal(Goal.G4)
    desk.presenter.remove(desk.presenter.order[0])
    assert tester.model() is desk.screen.table


def test_nobody_is_better_before_a_goal_is_chosen_and_somebody_is_after(desk: Desk) -> None:
    assert desk.best() == []
    assert "Bạn cần điều gì ở họ?" in desk.pane_texts()
    QTest.mouseClick(desk.screen.goals[Goal.G4], Left)
    assert desk.best()
    assert "Ai phù hợp mục tiêu hơn?" in desk.pane_texts()
    for_sales = desk.best()
    QTest.mouseClick(desk.screen.goals[Goal.G2], Left)
    assert desk.presenter.goal is Goal.G2
    assert desk.best() != for_sales
    QTest.mouseClick(desk.screen.goals[Goal.G2], Left)
    assert desk.presenter.goal is None
    assert desk.best() == []


def test_a_goal_can_be_chosen_in_the_pane(desk: Desk) -> None:
    button = next(one for one in desk.screen.pane.findChildren(QPushButton) if one.text() == "Bán hàng")
    QTest.mouseClick(button, Left)
    assert desk.presenter.goal is Goal.G4
    assert desk.screen.goals[Goal.G4].isChecked()


def test_delete_takes_a_person_out_and_the_toast_puts_them_back(desk: Desk) -> None:
    before = desk.names()
    desk.view.setCurrentIndex(desk.screen.table.index(1, 1))
    desk.press(Qt.Key.Key_Delete)
    assert desk.names() == [name for name in before if name != before[1]]
    button = next(
        one
        for one in desk.program.window.findChildren(QPushButton)
        if one.text() == "Đưa lại" and one.isVisible()
    )
    QTest.mouseClick(button, Left)
    assert desk.names() == before


def test_with_one_person_left_the_screen_asks_for_another(desk: Desk) -> None:
    for person in desk.presenter.order[1:]:
        desk.presenter.remove(person)
    assert desk.screen.empty.isVisible()
    assert desk.screen.empty.title.text() == "Cần thêm một người nữa"
    assert not desk.screen.export_button.isVisible()


def test_ctrl_with_an_arrow_moves_a_column_and_the_look_goes_with_it(desk: Desk) -> None:
    before = desk.names()
    desk.view.setCurrentIndex(desk.screen.table.index(1, 0))
    desk.press(Qt.Key.Key_Right, Control)
    assert desk.names() == [before[1], before[0], *before[2:]]
    assert desk.view.currentIndex().column() == 1


def test_a_pinned_person_stays_in_the_first_column(desk: Desk) -> None:
    last = desk.presenter.order[-1]
    desk.presenter.pin(last)
    assert desk.presenter.order[0] == last
    desk.presenter.arrange([*desk.presenter.order[1:], last])
    assert desk.presenter.order[0] == last
    desk.presenter.pin(None)
    assert [column.side for column in desk.screen.table.columns][-1] is Side.INFLUENCER


def test_a_dragged_column_keeps_its_new_place(desk: Desk) -> None:
    before, header = desk.names(), desk.view.people
    header.moveSection(0, 2)
    header._tell_order()
    assert desk.names() == [before[1], before[2], before[0], before[3]]
    assert [header.logicalIndex(at) for at in range(4)] == [0, 1, 2, 3]


def test_somebody_is_added_by_typing_without_marks(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.add_button, Left)
    picker = desk.screen.picker
    assert picker is not None
    offered = picker.people.count()
    stranger = next(p for p in creators.find(desk.program.library) if p.id not in desk.people)
    QTest.keyClicks(picker.search.edit, fold(stranger.name))
    QTest.keyClick(picker.search.edit, Qt.Key.Key_Return)
    assert offered > 1
    assert stranger.name in desk.names()


def test_a_seventh_person_is_refused_with_words(desk: Desk) -> None:
    others = [p.id for p in creators.find(desk.program.library) if p.id not in desk.people]
    for person in others[:3]:
        desk.presenter.add(person)
    assert len(desk.presenter.people) == 6


def test_an_edit_elsewhere_shows_at_once_and_a_deleted_person_goes(desk: Desk) -> None:
    person = desk.presenter.order[0]
    editing.edit(desk.program.library, person, "name", "Tên Mới Tinh")
    desk.program.work()
    assert "Tên Mới Tinh" in desk.names()
    creators.delete(desk.program.library, [person])
    desk.program.work()
    assert "Tên Mới Tinh" not in desk.names()
    assert len(desk.names()) == 3


def test_nothing_is_compared_anew_while_another_screen_is_in_front(desk: Desk) -> None:
    compared: list[str] = []
    desk.presenter.changed.connect(lambda: compared.append("anew"))
    desk.program.context.navigator.go("roster")
    desk.program.work()
    editing.edit(desk.program.library, desk.people[0], "name", "An Nhiên")
    creators.delete(desk.program.library, [desk.people[1]])
    assert compared == []
    desk.program.context.navigator.go("compare")
    desk.program.work()
    assert "An Nhiên" in desk.names()
    assert len(desk.names()) == len(desk.people) - 1


def test_every_cell_tells_its_why(desk: Desk) -> None:
    desk.presenter.set_goal(Goal.G4)
    table = desk.screen.table
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            index = table.index(row, column)
            if table.cell(index) is not None:
                assert table.data(index, Qt.ItemDataRole.ToolTipRole)
                assert table.data(index, Qt.ItemDataRole.AccessibleTextRole)


def test_reasons_that_fit_are_not_scrolled(desk: Desk) -> None:
    desk.presenter.set_goal(Goal.G2)
    told = 0
    for line in range(len(desk.screen.table.lines)):
        desk.view.why_asked.emit(line, 0, False)
        QApplication.processEvents()
        if not desk.screen.why.isHidden():
            told += 1
            bar = desk.screen.why.area.verticalScrollBar()
            assert not bar.isVisible() and bar.maximum() == 0, f"line {line}"
    assert told > 10


def test_the_language_changes_everywhere_at_once(desk: Desk) -> None:
    desk.presenter.set_goal(Goal.G4)
    desk.program.session.set_language("en")
    desk.program.work()
    assert "Who fits the goal better?" in desk.pane_texts()
    assert desk.screen.goals[Goal.G4].text() == "Sales"


def test_the_workbook_holds_what_the_screen_shows(desk: Desk, tmp_path: Path) -> None:
    desk.presenter.set_goal(Goal.G4)
    path = tmp_path / "so-sanh.xlsx"
    desk.program.ask.prepare(path)
    desk.screen.exports.workbook()
    desk.program.work()
    book = load_workbook(path)
    written = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value}
    assert all(any(name in text for text in written) for name in desk.names())


def test_the_picture_shows_everybody_also_out_of_sight(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "so-sanh.png"
    desk.program.ask.prepare(path)
    desk.program.window.resize(911, 512)
    desk.screen.exports.picture()
    image = QImage(str(path))
    assert image.width() > desk.view.width()
    assert image.height() > desk.view.height()


def test_the_table_is_copied_for_a_spreadsheet(desk: Desk) -> None:
    desk.screen.exports.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[1:] == desk.names()
    assert len(lines) == desk.screen.table.rowCount() + 1


def test_the_menu_of_a_person_does_what_it_says(desk: Desk) -> None:
    name = desk.names()[0]
    menu = desk.screen.menu_for(0)
    action = next(one for one in menu.actions() if one.text() == f"Bỏ {name} ra")
    action.trigger()
    assert name not in desk.names()


def test_goals_take_a_line_of_their_own_where_the_bar_is_short(desk: Desk) -> None:
    assert desk.screen.goal_row.parent() is desk.screen.bar
    desk.program.window.resize(911, 512)
    QApplication.processEvents()
    assert desk.screen.goal_row.parent() is desk.screen.strip
    assert desk.screen.goals[Goal.G6].isVisible()
    QTest.mouseMove(desk.view.viewport(), QPoint(5, 5))
