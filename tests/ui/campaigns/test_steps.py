"""The steps of a campaign by real keys and mouse: goal and frame, picking people, texts, what leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from kolstudio.core.model.books import BriefSection
from kolstudio.core.model.campaign import Campaign
from kolstudio.core.model.codes import CampaignStatus, Goal
from kolstudio.core.service import campaign_changes, campaigns, creators
from tests.ui.campaigns.test_view import Desk, Left, entries
from tests.ui.conftest import Start


@pytest.fixture
def desk(start: Start) -> Desk:
    made = Desk(start(sample_data=True, language="en", screens=entries()))
    made.open_first()
    return made


def now(desk: Desk) -> Campaign:
    assert desk.presenter.sheet is not None
    return desk.presenter.sheet.campaign


def go(desk: Desk, step: str) -> None:
    tabs = desk.sheet.tabs
    place = next(at for at in range(tabs.count()) if tabs.tabData(at) == step)
    QTest.mouseClick(tabs, Left, pos=tabs.tabRect(place).center())
    assert desk.sheet.rooms.currentWidget() is desk.sheet.steps[step]


def write(desk: Desk, key: str, text: str) -> None:
    edit = desk.sheet.frame_step.edits[key]
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_the_steps_are_turned_by_mouse_and_arrows(desk: Desk) -> None:
    go(desk, "frame")
    go(desk, "brief")
    QTest.keyClick(desk.sheet.tabs, Qt.Key.Key_Left)
    assert desk.sheet.step is desk.sheet.people_step


def test_a_goal_is_taken_by_click_and_by_arrow(desk: Desk) -> None:
    go(desk, "frame")
    cards = desk.sheet.frame_step.goals.cards
    QTest.mouseClick(cards[Goal.G1], Left)
    assert now(desk).goal is Goal.G1
    QTest.keyClick(cards[Goal.G1], Qt.Key.Key_Right)
    assert now(desk).goal is Goal.G2
    QTest.keyClick(cards[Goal.G2], Qt.Key.Key_Down)
    assert now(desk).goal is Goal.G5
    assert [card.isChecked() for card in cards.values()].count(True) == 1
    desk.program.context.actions.run("undo")
    assert cards[Goal.G2].isChecked()


def test_fields_are_kept_as_typed_and_a_wrong_one_stays_with_its_reason(desk: Desk) -> None:
    go(desk, "frame")
    step = desk.sheet.frame_step
    write(desk, "budget", "75tr")
    write(desk, "reserve", "5")
    write(desk, "ages", "20-30")
    write(desk, "contact", "Thao")
    found = now(desk)
    assert (found.budget, found.reserve_share, found.target_age_max, found.contact) == (
        75_000_000,
        5_000,
        30,
        "Thao",
    )
    assert step.edits["budget"].text() == "75,000,000"
    write(desk, "budget", "75")
    assert step.fields["budget"].error
    assert (step.edits["budget"].text(), now(desk).budget) == ("75", 75_000_000)
    write(desk, "contact", "An")
    assert step.edits["budget"].text() == "75"
    write(desk, "budget", "80tr")
    assert not step.fields["budget"].error
    assert now(desk).budget == 80_000_000


def test_dates_in_the_wrong_order_are_mended_by_the_other_field(desk: Desk) -> None:
    go(desk, "frame")
    write(desk, "start", "1/3/2027")
    step = desk.sheet.frame_step
    assert step.fields["start"].error
    write(desk, "end", "31/3/2027")
    assert not step.fields["start"].error
    assert (now(desk).start_on, now(desk).end_on) == ("2027-03-01", "2027-03-31")
    days = {step.dates.grid.itemAtPosition(row, 0).widget().text() for row in range(2)}
    assert "08/03/2027" in days


def test_areas_are_added_by_name_and_taken_out_by_their_chip(desk: Desk) -> None:
    go(desk, "frame")
    before = now(desk).areas
    write(desk, "area", "quang nam, hcm")
    added = [code for code in now(desk).areas if code not in before]
    assert added
    chips = [one for one in desk.sheet.frame_step.areas.findChildren(QPushButton) if not one.isHidden()]
    assert len(chips) == len(now(desk).areas)
    QTest.mouseClick(chips[-1], Left)
    assert added[-1] not in now(desk).areas
    write(desk, "area", "Atlantis")
    assert desk.sheet.frame_step.fields["area"].error
    assert desk.sheet.frame_step.edits["area"].text() == "Atlantis"


def test_a_half_typed_field_is_kept_when_the_screen_is_left(desk: Desk) -> None:
    go(desk, "frame")
    edit = desk.sheet.frame_step.edits["note"]
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "new mothers")
    assert desk.screen.leave()
    assert now(desk).target_note == "new mothers"


def test_people_are_picked_from_the_list_by_keyboard(desk: Desk) -> None:
    edit = desk.sheet.add_edit
    edit.setFocus()
    before = desk.lines()
    person = next(one for one in creators.find(desk.program.library) if one.name not in before)
    QTest.keyClicks(edit, person.name.split()[0].lower())
    edit.looked_for.emit(edit.text())
    desk.program.work()
    assert edit.offers is not None
    assert edit.offering
    QTest.keyClick(edit, Qt.Key.Key_Down)
    wanted = int(edit.offers.currentItem().data(Qt.ItemDataRole.UserRole))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert now(desk).lines[-1].creator_id == wanted
    assert (edit.text(), edit.offering) == ("", False)
    QTest.keyClicks(edit, "a")
    edit.looked_for.emit("a")
    desk.program.work()
    assert edit.offering
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not edit.offering
    assert desk.presenter.current is not None


def test_item_and_approval_are_chosen_from_menus(desk: Desk) -> None:
    for key, word in (("item", "TV commercial"), ("status", "Quoted")):
        QTest.mouseClick(desk.sheet.view.viewport(), Left, pos=desk.spot(0, key))
        assert desk.sheet.menu is not None
        next(one for one in desk.sheet.menu.actions() if one.text() == word).trigger()
        desk.sheet.menu.close()
    assert (now(desk).lines[0].deliverable, now(desk).lines[0].status) == ("tvc", "quoted")


def test_a_line_over_budget_says_by_how_much(desk: Desk) -> None:
    campaign_changes.edit(desk.program.library, now(desk).id, {"budget": "5tr", "reserve": "10%"})
    sheet = desk.presenter.sheet
    assert sheet is not None
    assert sheet.over
    at = sheet.campaign.lines.index(next(line for line in sheet.campaign.lines if line.id in sheet.over))
    table = desk.sheet.table
    index = table.index(at, table.column_of("cost"))
    assert table.cell(index).tone == "bad"
    over = f"{sheet.over[sheet.campaign.lines[at].id]:,}"
    assert over in table.data(index, Qt.ItemDataRole.ToolTipRole)
    assert max(sheet.over.values()) == -(sheet.totals.remaining or 0)
    assert "rate card" in table.data(table.index(at, table.column_of("price")), Qt.ItemDataRole.ToolTipRole)


def test_days_on_air_are_drawn_for_lines_that_have_one(desk: Desk) -> None:
    step = desk.sheet.people_step
    assert len(step.schedule.bars) == sum(1 for line in now(desk).lines if line.air_on and line.status.counts)
    first, last = step.schedule.span()
    assert all(first <= bar.begins <= bar.air_on < last for bar in step.schedule.bars)
    for line in now(desk).lines:
        campaigns.update_line(desk.program.library, now(desk).id, line.id, day="")
    assert not step.schedule_card.isVisibleTo(step)


def test_texts_of_the_brief_are_kept_when_their_field_is_left(desk: Desk) -> None:
    go(desk, "brief")
    step = desk.sheet.brief_step
    step.sections.setFocus()
    QTest.keyClick(step.sections, Qt.Key.Key_Down)
    assert step.section is BriefSection.BACKGROUND
    step.edit.setFocus()
    QTest.keyClick(step.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(step.edit, "why now")
    assert now(desk).texts.get("background") != "why now"
    QTest.keyClick(step.edit, Qt.Key.Key_Tab)
    QApplication.sendPostedEvents()
    step.sections.setCurrentRow(4)
    assert now(desk).texts["background"] == "why now"
    desk.program.context.actions.run("undo")
    step.sections.setCurrentRow(1)
    assert step.edit.toPlainText() == now(desk).texts.get("background", "") != "why now"
    step.edit.setPlainText("x" * 9000)
    step.edit.document().setModified(True)
    assert not desk.screen.leave()
    assert step.problem.text()
    step.edit.setPlainText("")
    step.edit.document().setModified(True)
    assert desk.screen.leave()
    assert "background" not in now(desk).texts


def test_the_preview_shows_the_sheets_and_names_what_leaves(desk: Desk) -> None:
    go(desk, "brief")
    QTest.mouseClick(desk.sheet.brief_step.preview_button, Left)
    dialog = desk.sheet.dialog
    assert dialog is not None
    assert not dialog.yes.isEnabled()
    desk.program.work()
    assert dialog.yes.isEnabled()
    assert dialog.preview is not None
    assert dialog.sheets.count() == len(dialog.preview.sheets) > 7
    QTest.mouseClick(
        dialog.sheets.viewport(), Left, pos=dialog.sheets.visualItemRect(dialog.sheets.item(3)).center()
    )
    shown = {
        dialog.cells.item(row, column).text()
        for row in range(dialog.cells.rowCount())
        for column in range(dialog.cells.columnCount())
    }
    assert set(dialog.preview.people) <= shown
    masked = dialog.preview.phones_masked
    assert masked > 0
    assert str(masked) in dialog.phone_words.text()
    QTest.keyClick(dialog.phones, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.language.button("vi"), Left)
    desk.program.work()
    assert (dialog.preview.phones_whole, dialog.preview.sheets[0].title) == (masked, "Tóm tắt")
    dialog.reject()


def test_a_copy_and_the_trash_by_the_menu(desk: Desk) -> None:
    count, name = len(desk.presenter.campaigns), now(desk).name
    QTest.mouseClick(desk.sheet.more, Left)
    assert desk.sheet.menu is not None
    desk.sheet.menu.actions()[0].trigger()
    desk.sheet.menu.close()
    assert now(desk).name == f"{name} (2)"
    QTest.mouseClick(desk.sheet.more, Left)
    desk.sheet.menu.actions()[1].trigger()
    desk.sheet.menu.close()
    assert desk.screen.pages.currentWidget() is desk.screen.list_page
    assert len(desk.presenter.campaigns) == count
    QTest.keyClick(desk.screen.list_page.view, Qt.Key.Key_Delete)
    assert len(desk.presenter.campaigns) == count - 1
    desk.program.context.actions.run("undo")
    assert len(desk.presenter.campaigns) == count


@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
def test_the_preview_stands_inside_the_window_and_follows_its_language(
    desk: Desk, size: tuple[int, int]
) -> None:
    window = desk.program.window
    window.move(0, 0)
    window.resize(*size)
    QApplication.processEvents()
    go(desk, "brief")
    QTest.mouseClick(desk.sheet.brief_step.preview_button, Left)
    dialog = desk.sheet.dialog
    assert dialog is not None
    desk.program.work()
    assert window.geometry().contains(dialog.geometry())
    before = (dialog.windowTitle(), dialog.yes.text())
    desk.program.session.set_language("vi")
    assert {dialog.windowTitle(), dialog.yes.text()}.isdisjoint(before)
    assert dialog.leaving.text()
    assert dialog.language.current == "en"
    dialog.reject()


def test_figures_to_type_are_written_as_the_language_writes_them(desk: Desk) -> None:
    go(desk, "frame")
    write(desk, "budget", "75,500,000")
    write(desk, "reserve", "7.5")
    edits, line = desk.sheet.frame_step.edits, next(one for one in now(desk).lines if one.unit_price)
    price = f"{line.unit_price:,}"
    assert (edits["budget"].text(), edits["reserve"].text()) == ("75,500,000", "7.5%")
    assert desk.presenter.people.typed(line.id, "price") == price
    desk.program.session.set_language("vi")
    desk.program.work()
    assert (edits["budget"].text(), edits["reserve"].text()) == ("75.500.000", "7,5%")
    assert desk.presenter.people.typed(line.id, "price") == price.replace(",", ".")


def test_the_state_a_campaign_is_in_is_ticked(desk: Desk) -> None:
    QTest.mouseClick(desk.sheet.status, Left)
    menu = next(one for one in desk.sheet.findChildren(QMenu) if one.isVisible())
    before = [action.isChecked() for action in menu.actions()]
    assert before == [status is now(desk).status for status in CampaignStatus]
    next(action for action in menu.actions() if not action.isChecked()).trigger()
    menu.hide()
    desk.program.work()
    assert now(desk).status is next(iter(CampaignStatus))
