"""The editor by real keys and mouse: typed values are kept, refused ones stay as typed, undo shows the place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from kolstudio.core.model.person import Person
from kolstudio.core.service import creators, drafts, editing
from kolstudio.ui.app import SCREENS
from kolstudio.ui.creator.chips import ChipsInput
from kolstudio.ui.creator.inputs import ChoiceInput, LineInput
from kolstudio.ui.creator.view import CreatorScreen
from tests.ui.conftest import Program, Start

Left = Qt.MouseButton.LeftButton
Enter = Qt.Key.Key_Return
ENTRIES = [entry for entry in SCREENS if entry.key in ("start", "roster", "creator")]


class Desk:
    """A program with the editor in front, and hands on it."""

    def __init__(self, program: Program, **args: object) -> None:
        self.program = program
        program.window.showNormal()
        program.window.resize(1366, 768)
        program.context.navigator.go("creator", **args)
        screen = program.window.navigation.screen
        assert isinstance(screen, CreatorScreen)
        self.screen = screen
        self.presenter = screen.presenter
        program.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self.program.work()

    @property
    def person(self) -> Person:
        assert self.presenter.id is not None
        return creators.get(self.program.library, self.presenter.id)

    def line(self, address: str) -> LineInput:
        field = self.screen.fields.field(address)
        assert isinstance(field, LineInput)
        return field

    def choice(self, address: str) -> ChoiceInput:
        field = self.screen.fields.field(address)
        assert isinstance(field, ChoiceInput)
        return field

    def type(self, address: str, text: str, *, end: bool = True) -> LineInput:
        field = self.line(address)
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        if end:
            QTest.keyClick(field, Enter)
        return field

    def run(self, action: str) -> None:
        self.settle()
        self.program.context.actions.run(action)

    def enter(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.setText(text)
        QTest.keyClick(field, Enter)
        self.settle()


@pytest.fixture
def desk(start: Start) -> Desk:
    program = start(sample_data=True, language="en", screens=ENTRIES)
    person = next(one for one in creators.find(program.library) if len(one.channels) > 1 and one.rates)
    return Desk(program, person=person.id)


def test_a_person_is_shown_with_their_values(desk: Desk) -> None:
    assert desk.line("name").text() == desk.person.name == desk.screen.bar.title.text()
    assert len(desk.screen.channels.rows) == len(desk.person.channels)
    assert len(desk.screen.rates.rows) == len(desk.person.rates)


def test_a_value_is_kept_on_enter_and_on_leaving(desk: Desk) -> None:
    desk.type("real_name", "Nguyen Thi Soc")
    assert desk.person.attributes["real_name"] == "Nguyen Thi Soc"
    desk.type("birth_year", "1995", end=False)
    assert desk.person.attributes["birth_year"] != 1995
    desk.line("real_name").setFocus()
    assert desk.person.attributes["birth_year"] == 1995


def test_a_pause_keeps_too_but_not_in_the_middle_of_a_composition(desk: Desk) -> None:
    field = desk.type("area", "Quan 1", end=False)
    QApplication.sendEvent(field, QInputMethodEvent("e", []))
    field._timer.timeout.emit()
    assert desk.person.attributes["area"] != "Quan 1"
    done = QInputMethodEvent("", [])
    done.setCommitString("e")
    QApplication.sendEvent(field, done)
    field._timer.timeout.emit()
    assert desk.person.attributes["area"] == "Quan 1e"
    assert field.text() == "Quan 1e"
    assert not field.isModified()


def wrong(desk: Desk, key: str) -> str:
    return desk.screen.profile.forms[key].error


def test_a_refused_value_stays_with_its_reason_and_survives_coming_back(desk: Desk) -> None:
    before = desk.person.attributes["birth_year"]
    field = desk.type("birth_year", "hoi xua")
    assert wrong(desk, "birth_year")
    assert field.text() == "hoi xua"
    assert desk.person.attributes["birth_year"] == before
    who = desk.person.id
    assert drafts.of_person(desk.program.library, who) == {"birth_year": "hoi xua"}
    other = next(one.id for one in creators.find(desk.program.library) if one.id != who)
    desk.program.context.navigator.go("creator", person=other)
    assert wrong(desk, "birth_year") == ""
    desk.program.context.navigator.go("creator", person=who)
    assert field.text() == "hoi xua"
    assert wrong(desk, "birth_year")
    desk.type("birth_year", "1994")
    assert wrong(desk, "birth_year") == ""
    assert drafts.of_person(desk.program.library, who) == {}


def test_escape_brings_the_kept_value_back(desk: Desk) -> None:
    before = desk.line("birth_year").text()
    field = desk.type("birth_year", "hoi xua")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == before
    assert not desk.screen.profile.forms["birth_year"].error
    assert desk.program.window.navigation.screen is desk.screen


def test_a_choice_is_kept_at_once_and_undo_shows_the_old_one_in_place(desk: Desk) -> None:
    box = desk.choice("expertise")
    before = box.currentIndex()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up if before > 1 else Qt.Key.Key_Down)
    assert box.currentIndex() != before
    assert str(desk.person.attributes["expertise"]) == box.currentData()
    desk.run("undo")
    assert box.currentIndex() == before
    assert box.hasFocus()


def test_chips_are_removed_by_a_click_and_added_by_typing(desk: Desk) -> None:
    chips = desk.screen.fields.field("tags")
    assert isinstance(chips, ChipsInput)
    chips.field.setFocus()
    QTest.keyClicks(chips.field, "than thiet")
    QTest.keyClick(chips.field, Enter)
    assert desk.person.tags[-1] == "than thiet"
    assert chips.chips[-1].text() == "than thiet"
    QTest.mouseClick(chips.chips[-1], Left)
    assert "than thiet" not in desk.person.tags


def test_a_pasted_link_adds_a_channel_and_a_double_is_refused(desk: Desk) -> None:
    card = desk.screen.channels
    count = len(card.rows)
    desk.enter(card.add_edit, "https://www.tiktok.com/@nguoi.chua.co")
    assert len(card.rows) == count + 1
    assert card.add_edit.text() == ""
    desk.enter(card.add_edit, "tiktok.com/@nguoi.chua.co")
    assert card.problem.isVisibleTo(card)
    assert len(card.rows) == count + 1
    desk.enter(card.add_edit, "tiktok.com/@hai.chu")
    assert not card.problem.isVisibleTo(card)


def test_a_figure_typed_into_its_cell_is_measured_today(desk: Desk) -> None:
    channel = desk.person.channels[0]
    field = desk.type(f"channels/{channel.id}/followers", "12k8")
    assert desk.person.channels[0].followers == 12_800
    assert field.text() == "12,800"
    bad = desk.type(f"channels/{channel.id}/er", "cao")
    row = desk.screen.channels.rows[channel.id]
    assert bad.property("state") == "bad"
    assert row.error.isVisibleTo(desk.screen.channels)
    desk.type(f"channels/{channel.id}/er", "6.5%")
    assert not row.error.isVisibleTo(desk.screen.channels)


def test_a_channel_is_removed_and_brought_back_by_the_toast(desk: Desk) -> None:
    channel = desk.person.channels[0]
    QTest.mouseClick(desk.screen.channels.rows[channel.id].remove, Left)
    assert desk.screen.channels.menu is not None
    desk.screen.channels.menu.actions()[-1].trigger()
    assert channel.id not in desk.screen.channels.rows
    desk.run("undo")
    assert channel.id in desk.screen.channels.rows
    assert desk.line(f"channels/{channel.id}/handle").text() == f"@{channel.handle}"


def test_a_price_is_added_and_changed(desk: Desk) -> None:
    card = desk.screen.rates
    card.deliverable.setCurrentIndex(card.deliverable.findData("share"))
    desk.enter(card.add_edit, "12tr")
    added = next(one for one in desk.person.rates if one.deliverable == "share")
    assert added.price.min == 12_000_000
    desk.type(f"rates/{added.id}/price", "13tr")
    changed = next(one for one in desk.person.rates if one.deliverable == "share")
    assert changed.price.min == 13_000_000
    assert changed.id in card.rows
    desk.enter(card.add_edit, "dat")
    assert card.problem.text()


def test_an_agency_is_added_by_name(desk: Desk) -> None:
    card = desk.screen.contact
    card.kind.setCurrentIndex(card.kind.findData("agency"))
    desk.enter(card.add_edit, "Nha Soc Media")
    row = card.rows[-1]
    assert row.inputs["name"].text() == "Nha Soc Media"
    desk.type(f"contacts/{row.id}/phone", "0901 234 567")
    assert desk.person.contacts[-1].phone == "0901234567"
    desk.type(f"contacts/{row.id}/email", "soc@")
    assert row.error.isVisibleTo(card)


def test_notes_are_written_and_removed(desk: Desk) -> None:
    card = desk.screen.notes
    before = len(card.rows)
    desk.enter(card.add_edit, "Goi lai thu hai")
    assert len(card.rows) == before + 1
    newest = next(iter(desk.presenter.sheet.notes)) if desk.presenter.sheet else None
    assert newest is not None
    QTest.mouseClick(card.rows[newest.id][3], Left)
    assert len(card.rows) == before


def test_tabs_scroll_and_follow_the_scrolling(desk: Desk) -> None:
    tabs, bar = desk.screen.tabs, desk.screen.area.verticalScrollBar()
    place = next(at for at in range(tabs.count()) if tabs.tabData(at) == "rates")
    QTest.mouseClick(tabs, Left, pos=tabs.tabRect(place).center())
    assert bar.value() > 0
    assert tabs.current == "rates"
    bar.setValue(0)
    assert tabs.current == "profile"


def test_a_new_person_begins_with_the_name(start: Start) -> None:
    desk = Desk(start(language="en", screens=ENTRIES), new=True)
    assert desk.screen.first_focus() is desk.line("name")
    assert not desk.screen.channels.isVisibleTo(desk.screen)
    field = desk.type("name", "Vy Bep Nho", end=False)
    field._timer.timeout.emit()
    assert creators.find(desk.program.library) == []
    QTest.keyClick(field, Enter)
    assert desk.person.name == "Vy Bep Nho"
    assert desk.screen.channels.isVisibleTo(desk.screen)
    assert desk.screen.bar.title.text() == "Vy Bep Nho"
    desk.run("undo")
    assert desk.screen.pages.currentWidget() is desk.screen.gone
    desk.run("redo")
    desk.program.context.navigator.go("creator")
    desk.settle()
    assert desk.person.name == "Vy Bep Nho"


def test_the_menu_saves_everything_about_the_person(desk: Desk, tmp_path: Path) -> None:
    desk.program.ask.prepare(tmp_path / "mọi thứ.json")
    desk.screen.show_menu()
    assert desk.screen.menu is not None
    save = next(action for action in desk.screen.menu.actions() if "everything" in action.text())
    save.trigger()
    desk.settle()
    written = json.loads((tmp_path / "mọi thứ.json").read_text(encoding="utf-8"))
    assert written["person"]["id"] == desk.person.id


def test_the_menu_deletes_with_a_way_back(desk: Desk) -> None:
    who = desk.person.id
    desk.screen.show_menu()
    assert desk.screen.menu is not None
    last = [action for action in desk.screen.menu.actions() if action.text()][-1]
    last.trigger()
    assert creators.get(desk.program.library, who).attributes["deleted_at"] is not None
    desk.run("undo")
    assert creators.get(desk.program.library, who).attributes["deleted_at"] is None


def test_do_not_book_asks_why_in_one_step(desk: Desk) -> None:
    desk.screen.deeds.ask_block()
    dialog = desk.screen.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("tre hen hai lan")
    dialog.accept()
    assert desk.person.attributes["do_not_book_reason"] == "tre hen hai lan"
    assert "tre hen hai lan" in desk.screen.warning.text()
    desk.run("undo")
    assert not desk.person.attributes["do_not_book"]
    assert not desk.screen.warning.isVisibleTo(desk.screen)


def test_what_is_half_typed_stays_with_its_person(desk: Desk) -> None:
    """A price that was begun for one person must never be added to the next one."""
    first = desk.presenter.id
    line = desk.screen.rates.add_edit
    desk.enter(line, "nonsense")
    assert not desk.screen.rates.problem.isHidden()
    other = creators.create(desk.program.library, "Tâm")
    desk.program.context.navigator.go("creator", person=other)
    desk.settle()
    assert line.text() == "" and desk.screen.rates.problem.isHidden()
    desk.program.context.navigator.go("creator", person=first)
    desk.settle()
    assert line.text() == "nonsense"


def test_nothing_is_read_while_another_screen_is_in_front(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = desk.person
    reads: list[int] = []
    keep = desk.presenter._read

    def read(who: int) -> None:
        reads.append(who)
        keep(who)

    monkeypatch.setattr(desk.presenter, "_read", read)
    desk.program.context.navigator.go("roster")
    editing.edit(desk.program.library, person.id, "area", "Cam Le")
    desk.settle()
    assert reads == []
    desk.program.context.navigator.go("creator")
    desk.settle()
    assert desk.line("area").text() == "Cam Le"


def test_both_wrong_lines_of_an_agency_are_marked(desk: Desk) -> None:
    desk.enter(desk.screen.contact.add_edit, "Sao Mai Media")
    row = desk.screen.contact.rows[-1]
    for part, text in (("phone", "0905"), ("email", "vy@vybepnho")):
        desk.type(f"contacts/{row.id}/{part}", text)
    marked = [part for part, field in row.inputs.items() if field.property("state") == "bad"]
    assert marked == ["phone", "email"]


def test_a_number_too_long_for_its_cell_is_shown_in_short(desk: Desk) -> None:
    desk.enter(desk.screen.rates.add_edit, "125-250tr")
    row = desk.screen.rates.rows[desk.person.rates[-1].id]
    cell = row.cells["price"]
    assert isinstance(cell, LineInput)
    assert cell.short == "125M – 250M"
    cell.setFixedWidth(90)
    desk.settle()
    assert cell.overflows and "250,000,000" in cell.toolTip()


def test_a_choice_uses_the_room_up_to_its_arrow(desk: Desk) -> None:
    choice = desk.choice("talk")
    assert choice.place_of_text().right() > choice.width() - 30


def test_a_bare_handle_is_added_and_its_platform_is_asked_for(desk: Desk) -> None:
    card = desk.screen.channels
    desk.enter(card.add_edit, "@vy.moi.tinh")
    added = desk.person.channels[-1]
    assert added.platform == "unknown"
    assert "@vy.moi.tinh" in card.problem.text()
    choice = desk.choice(f"channels/{added.id}/platform")
    assert desk.program.window.focusWidget() is choice
    choice.setCurrentIndex(choice.findData("tiktok"))
    choice.activated.emit(choice.currentIndex())
    assert desk.person.channels[-1].platform == "tiktok"
    assert card.problem.text() == ""


def test_the_same_step_again_and_again_is_one_line_of_the_history(desk: Desk) -> None:
    for text in ("Mot", "Hai", "Ba"):
        desk.presenter.add_note(text)
    lines = [what.text() for row, _, what in desk.screen.history._lines if not row.isHidden()]
    assert any(line.endswith("3 times") for line in lines)


def test_in_a_narrow_window_the_explanation_is_a_card_of_the_page(desk: Desk) -> None:
    screen, window = desk.screen, desk.program.window
    for width, height, narrow in ((1366, 768, False), (1093, 614, True), (1366, 768, False)):
        window.setFixedSize(width, height)
        desk.settle()
        place = screen.page if narrow else screen.pane
        assert screen.explain.isVisibleTo(screen) and place.isAncestorOf(screen.explain)
        assert screen.pane.isVisibleTo(screen) is not narrow


def test_focus_never_lands_on_what_removes_when_a_row_goes(desk: Desk) -> None:
    card = desk.screen.channels
    desk.enter(card.add_edit, "@vy.moi.tinh")
    desk.run("undo")
    desk.settle()
    assert desk.program.window.focusWidget() is card.add_edit


def test_no_line_below_the_last_row(desk: Desk) -> None:
    card = desk.screen.channels
    desk.enter(card.add_edit, "@vy.moi.tinh")
    for step in ("", "undo"):
        if step:
            desk.run(step)
        lines = [not row.line.isHidden() for row in sorted(card.rows.values(), key=lambda one: one.place)]
        assert lines == [True] * (len(lines) - 1) + [False]


def test_escape_closes_an_open_form_before_it_leaves(desk: Desk) -> None:
    screen = desk.screen
    screen.explain.differ.click()
    screen.flags.add.click()
    desk.settle()
    assert screen.escape() and screen.explain.differ.isVisibleTo(screen)
    assert screen.escape() and screen.flags.add.isVisibleTo(screen)
    assert not screen.escape()
