"""People dragged out of the table onto the rail: who comes along, where they may be let go, what then happens."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kolstudio.core.service import campaigns
from kolstudio.core.texts import Text
from kolstudio.ui.compare.view import CompareScreen
from kolstudio.ui.roster.dragging import PEOPLE, pack, people_of, sign
from tests.ui.conftest import Program, Start
from tests.ui.roster.test_view import Desk

Left, Copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Nothing = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(start: Start) -> Desk:
    return Desk(start(sample_data=True, language="en"))


@pytest.fixture
def carried(desk: Desk) -> list[tuple[list[int], str]]:
    found: list[tuple[list[int], str]] = []
    desk.screen.grid.carry = lambda source, people, words: found.append((list(people), words))
    return found


def move(desk: Desk, spot: QPoint, buttons: Qt.MouseButton = Left) -> None:
    """Move the mouse with its button held, as the window system says it."""
    viewport = desk.view.viewport()
    there = QPointF(viewport.mapToGlobal(spot))
    moved = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(spot), there, Qt.MouseButton.NoButton, buttons, Nothing
    )
    QApplication.sendEvent(viewport, moved)


def pull(desk: Desk, row: int, key: str = "name", held: Qt.KeyboardModifier = Nothing, far: int = 60) -> None:
    """Press on a cell, move the mouse away and let it go."""
    spot = desk.spot(row, key)
    QTest.mousePress(desk.view.viewport(), Left, held, spot)
    for step in (1, far // 2, far):
        move(desk, spot - QPoint(step, 0))
    QTest.mouseRelease(desk.view.viewport(), Left, held, spot - QPoint(far, 0))


def enter(target: QWidget, mime: QMimeData) -> bool:
    event = QDragEnterEvent(target.rect().center(), Copy, mime, Left, Nothing)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def let_go(target: QWidget, mime: QMimeData) -> bool:
    """Enter a place and let go there; a window system never lets go where it was refused."""
    if not enter(target, mime):
        return False
    event = QDropEvent(QPointF(target.rect().center()), Copy, mime, Left, Nothing)
    event.ignore()
    QApplication.sendEvent(target, event)
    QApplication.processEvents()
    return event.isAccepted()


# -- out of the table -------------------------------------------------------------------------------


def test_a_row_pulled_away_carries_its_person(desk: Desk, carried: list[tuple[list[int], str]]) -> None:
    pull(desk, 2)
    assert carried == [([desk.table.ids[2]], desk.names()[2])]
    assert not desk.presenter.chosen


def test_a_chosen_row_carries_everybody_chosen(desk: Desk, carried: list[tuple[list[int], str]]) -> None:
    desk.presenter.choose(desk.table.ids[1:4])
    pull(desk, 2)
    assert carried == [(desk.table.ids[1:4], "Selected: 3")]
    assert list(desk.presenter.chosen) == desk.table.ids[1:4]
    pull(desk, 7)
    assert carried[1:] == [([desk.table.ids[7]], desk.names()[7])]


def test_a_hand_that_trembles_drags_nothing(desk: Desk, carried: list[tuple[list[int], str]]) -> None:
    pull(desk, 2, far=QApplication.startDragDistance() - 2)
    assert carried == []
    assert desk.view.row == 2


@pytest.mark.parametrize("held", [Control, Shift])
def test_choosing_with_the_mouse_drags_nothing(
    desk: Desk, carried: list[tuple[list[int], str]], held: Qt.KeyboardModifier
) -> None:
    pull(desk, 2, held=held)
    assert carried == []
    assert desk.table.ids[2] in desk.presenter.chosen


def test_the_check_box_drags_nothing(desk: Desk, carried: list[tuple[list[int], str]]) -> None:
    spot = desk.view.visualRect(desk.table.index(3, 0)).center()
    QTest.mousePress(desk.view.viewport(), Left, Nothing, spot)
    move(desk, spot + QPoint(80, 0))
    QTest.mouseRelease(desk.view.viewport(), Left, Nothing, spot + QPoint(80, 0))
    assert carried == []
    assert list(desk.presenter.chosen) == [desk.table.ids[3]]


def test_moving_without_the_button_drags_nothing(desk: Desk, carried: list[tuple[list[int], str]]) -> None:
    desk.click(2)
    move(desk, desk.spot(6, "name"), Qt.MouseButton.NoButton)
    assert carried == []
    assert desk.view.hovered == 6


def test_a_double_click_still_types(desk: Desk, carried: list[tuple[list[int], str]]) -> None:
    desk.double_click(2, "name")
    assert desk.field().hasFocus()
    move(desk, desk.spot(6, "name"))
    assert carried == []


# -- onto the rail ----------------------------------------------------------------------------------


def test_people_are_added_to_the_comparison(desk: Desk) -> None:
    program = desk.program
    people = desk.table.ids[:3]
    program.context.navigator.go("compare", people=people[:2])
    program.context.navigator.go("roster")
    entry = program.window.rail.entry("compare")
    assert let_go(entry, pack(people[1:]))
    assert not entry.target
    compare = program.window.navigation.screen
    assert isinstance(compare, CompareScreen)
    assert compare.presenter.people == people


def test_people_go_to_the_choice_of_a_campaign(desk: Desk) -> None:
    program = desk.program
    campaign = campaigns.every(program.library)[0]
    booked = {line.creator_id for line in campaign.lines}
    free = [one for one in desk.table.ids if one not in booked][:2]
    assert let_go(program.window.rail.entry("campaigns"), pack(free))
    program.work()
    assert program.window.navigation.key == "campaigns"
    assert program.window.navigation.screen.presenter.pending == free  # type: ignore[union-attr]


@pytest.mark.parametrize("key", ["roster", "import", "history", "settings"])
def test_people_are_refused_where_they_make_no_sense(desk: Desk, key: str) -> None:
    entry = desk.program.window.rail.entry(key)
    assert not let_go(entry, pack([1, 2]))
    assert not entry.target
    assert desk.program.window.navigation.key == "roster"


def test_people_are_refused_by_campaigns_while_work_writes(desk: Desk) -> None:
    program = desk.program
    program.context.jobs.start_writing(Text("T", "x"), program.library, lambda *_: None)
    program.session.refresh()
    entry = program.window.rail.entry("campaigns")
    assert not enter(entry, pack([1]))
    marked = [entry.target]
    assert enter(program.window.rail.entry("compare"), pack([1]))
    program.work()
    assert enter(entry, pack([1]))
    marked.append(entry.target)
    QApplication.sendEvent(entry, QDragLeaveEvent())
    assert [*marked, entry.target] == [False, True, False]


def test_the_mark_goes_with_the_mouse(desk: Desk) -> None:
    entry, mime = desk.program.window.rail.entry("compare"), pack([1])
    assert enter(entry, mime)
    moved = QDragMoveEvent(entry.rect().center(), Copy, mime, Left, Nothing)
    QApplication.sendEvent(entry, moved)
    assert moved.isAccepted()
    marked = [entry.target]
    QApplication.sendEvent(entry, QDragLeaveEvent())
    assert [*marked, entry.target] == [True, False]


def test_files_still_come_in_over_the_rail(demo: Program, tmp_path: object) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(__file__)])
    assert enter(demo.window.rail.entry("compare"), mime)
    assert not demo.window.rail.entry("compare").target


def test_people_of_another_program_mean_nothing_here() -> None:
    foreign = QMimeData()
    foreign.setData(PEOPLE, b'{"process": %d, "people": [1]}' % (os.getpid() + 1))
    assert people_of(foreign) == []
    broken = QMimeData()
    broken.setData(PEOPLE, b"[]")
    assert people_of(broken) == []
    assert people_of(QMimeData()) == []
    assert people_of(pack([3, 1])) == [3, 1]
    assert not pack([1]).hasText()


def test_the_sign_is_never_wider_than_a_table_cell(qtbot: object) -> None:
    assert sign("Linh").width() < sign("x" * 400).width() <= 320
