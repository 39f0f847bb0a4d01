"""Every computed value of the roster says why: as a tip, to a screen reader and in a box by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kolstudio.core.model.person import Person
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.service import roster
from kolstudio.core.service.library import Library
from kolstudio.ui.models.roster_columns import CHOOSABLE, COLUMNS
from kolstudio.ui.models.roster_table import RosterTable
from kolstudio.ui.models.roster_why import BEHIND
from kolstudio.ui.roster.view import RosterScreen
from tests.ui.conftest import Program, Start

COMPUTED = [field.key for field in FIELDS.values() if field.computed]
TIP = Qt.ItemDataRole.ToolTipRole
READER = Qt.ItemDataRole.AccessibleDescriptionRole
WHAT = Qt.ItemDataRole.WhatsThisRole


@pytest.fixture
def program(start: Start) -> Program:
    made = start(sample_data=True)
    made.window.showNormal()
    made.window.resize(1366, 768)
    made.context.navigator.go("roster")
    made.work()
    QApplication.processEvents()
    return made


@pytest.fixture
def screen(program: Program) -> RosterScreen:
    found = program.window.navigation.screen
    assert isinstance(found, RosterScreen)
    return found


@pytest.fixture
def table(screen: RosterScreen) -> RosterTable:
    screen.presenter.show_columns(CHOOSABLE)
    return screen.table


def test_every_computed_field_stands_behind_a_column() -> None:
    behind = [field for fields in BEHIND.values() for field in fields]
    assert set(COMPUTED) <= set(behind)
    assert set(BEHIND) <= set(COLUMNS)
    assert {key for key in COLUMNS if key in FIELDS and FIELDS[key].computed} <= set(BEHIND)


def test_every_cell_of_the_sample_library_answers(table: RosterTable) -> None:
    assert table.rowCount() == 60
    at = {column.key: number for number, column in enumerate(table.columns)}
    assert set(BEHIND) <= set(at)
    words = {key: set[str]() for key in BEHIND}
    for row in range(table.rowCount()):
        for key in BEHIND:
            index = table.index(row, at[key])
            why = table.data(index, READER)
            assert why and table.data(index, WHAT) == why
            assert str(table.data(index, TIP)).endswith(why)
            words[key].add(why)
    assert all(len(said) > 10 for key, said in words.items() if key != "fit"), "they speak of the person"
    assert table.data(table.index(0, at["province"]), READER) == ""


def test_reasons_are_read_cell_by_cell(
    table: RosterTable, screen: RosterScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    before = roster.person

    def person(library: Library, creator_id: int) -> Person | None:
        read.append(creator_id)
        return before(library, creator_id)

    monkeypatch.setattr(roster, "person", person)
    other = next(row for row, one in enumerate(table.ids) if one != screen.presenter.current)
    for row in range(20):
        table.data(table.index(row, 2))
    assert read == []
    table.data(table.index(other, 2), TIP)
    assert read == [table.ids[other]]


def test_a_key_opens_the_box_and_escape_closes_it(program: Program, screen: RosterScreen) -> None:
    view, table = screen.view, screen.table
    at = [column.key for column in table.columns].index("tier")
    view.setFocus()
    view.setCurrentIndex(table.index(2, at))
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    box = screen.why.box
    assert not box.isHidden()
    said = "\n".join(label.text() for label in box.findChildren(QLabel))
    why = screen.presenter.whys(table.ids[2], "tier")[0]
    assert program.context.i18n.render(why.formula) in said
    assert [link.text() for link in box.links] == list(why.ids)
    focus = QApplication.focusWidget()
    assert focus is not None and box.isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert box.isHidden() and view.hasFocus()
    view.setCurrentIndex(table.index(2, 1))
    screen.why.ask()
    assert not box.isHidden() and box.links == []
    view.setCurrentIndex(table.index(3, 1))
    assert box.isHidden()


def test_a_long_reason_is_scrolled_and_never_leaves_the_table(program: Program, screen: RosterScreen) -> None:
    program.window.resize(1093, 614)
    QApplication.processEvents()
    at = [column.key for column in screen.table.columns].index("label")
    screen.view.setCurrentIndex(screen.table.index(1, at))
    screen.why.ask()
    QApplication.processEvents()
    box = screen.why.box
    assert screen.view.rect().contains(box.geometry())
    bar = box.area.verticalScrollBar()
    assert bar.maximum() > 0 and bar.value() == 0
    assert box.close_button.hasFocus()
    QTest.keyClick(box.close_button, Qt.Key.Key_PageDown)
    assert bar.value() > 0
