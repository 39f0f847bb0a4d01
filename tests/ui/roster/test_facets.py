"""Filters by real keys and mouse: chips, their choices, amounts, filters kept by name, nobody left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kolstudio.core.rules.query_conditions import Key
from kolstudio.core.service import creators, editing, queries
from kolstudio.ui.roster.facet_popover import ChoicePopover, LinePopover
from tests.helpers.libraries import add, khoa, soc
from tests.ui.conftest import Start
from tests.ui.roster.test_view import Desk, Left, entries


@pytest.fixture
def desk(start: Start) -> Desk:
    return Desk(start(sample_data=True, language="en", screens=entries()))


def press(desk: Desk, key: Key) -> None:
    QTest.mouseClick(desk.screen.top.facets.chips[key], Left, pos=QPoint(8, 8))


def choices(desk: Desk, key: Key) -> ChoicePopover:
    press(desk, key)
    box = desk.screen.top.facets.popover
    assert isinstance(box, ChoicePopover)
    return box


def tick(box: ChoicePopover, words: str) -> int:
    """Tick a choice by its words; returns the number of people beside it."""
    found = next(one for one in box.boxes if one.text() == words)
    QTest.mouseClick(found, Left, pos=QPoint(10, found.height() // 2))
    return int(found.accessibleName().rpartition(": ")[2])


def amount(desk: Desk, key: Key, typed: str) -> LinePopover:
    press(desk, key)
    box = desk.screen.top.facets.popover
    assert isinstance(box, LinePopover)
    QTest.keyClicks(box.edit, typed)
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    return box


def gone() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def value(desk: Desk, key: Key) -> str:
    return desk.screen.top.facets.chips[key].value


def tabs(desk: Desk) -> list[str]:
    line = desk.screen.top.saved.tabs
    return [line.tabText(at) for at in range(line.count())]


def press_tab(desk: Desk, at: int) -> None:
    line = desk.screen.top.saved.tabs
    QTest.mouseClick(line, Left, pos=line.tabRect(at).center())


def save_as(desk: Desk, name: str) -> LinePopover:
    QTest.mouseClick(desk.screen.top.saved.save_button, Left)
    box = desk.screen.top.saved.popover
    assert isinstance(box, LinePopover)
    QTest.keyClicks(box.edit, name)
    QTest.mouseClick(box.button, Left)
    return box


def test_task_5_is_done_with_the_chips(start: Start) -> None:
    desk = Desk(start(sample_data=True, language="vi", screens=entries()))
    add(desk.program.library, soc(), khoa())
    desk.program.work()
    box = choices(desk, Key.FIELD)
    tick(box, "Ẩm thực")
    box.close()
    gone()
    box = choices(desk, Key.PROVINCE)
    tick(box, "Đà Nẵng")
    box.close()
    gone()
    amount(desk, Key.PRICE, "3tr")
    gone()
    amount(desk, Key.ER, "3")
    gone()
    assert value(desk, Key.FIELD) == "Ẩm thực"
    assert value(desk, Key.PRICE) == "≤ 3 tr"
    assert "Bếp Nhà Mẹ Sóc" in desk.names()
    found = creators.find(desk.program.library, 'lĩnhvực:"Ẩm thực" khuvực:"Đà Nẵng" giá<=3tr er>=3')
    assert desk.table.ids == [person.id for person in found]
    assert 0 < len(found) < 10


def test_several_choices_each_with_the_people_it_would_find(desk: Desk) -> None:
    box = choices(desk, Key.PLATFORM)
    tiktok = tick(box, "TikTok")
    assert desk.table.rowCount() == tiktok > 0
    youtube = tick(box, "YouTube")
    assert max(tiktok, youtube) <= desk.table.rowCount() <= tiktok + youtube
    assert value(desk, Key.PLATFORM) == "TikTok, YouTube"
    tick(box, "TikTok")
    assert desk.table.rowCount() == youtube
    QTest.keyClick(box, Qt.Key.Key_Escape)
    gone()
    assert desk.screen.top.facets.popover is None


def test_a_choice_is_found_by_its_name_and_taken_with_enter(desk: Desk) -> None:
    box = choices(desk, Key.PLATFORM)
    QTest.keyClicks(box.search.edit, "zzyx")
    assert box.nothing.isVisible() and not box.area.isVisible()
    QTest.keyClick(box.search.edit, Qt.Key.Key_Return)
    assert value(desk, Key.PLATFORM) == ""
    box.search.edit.clear()
    QTest.keyClicks(box.search.edit, "tikt")
    assert box.area.isVisible() and not box.nothing.isVisible()
    QTest.keyClick(box.search.edit, Qt.Key.Key_Return)
    assert value(desk, Key.PLATFORM) == "TikTok"


def test_a_type_takes_in_who_leans_to_it(desk: Desk) -> None:
    box = choices(desk, Key.TYPE)
    kol = tick(box, "KOL")
    assert desk.screen.search.text == "type:kol"
    assert desk.table.rowCount() == kol
    assert value(desk, Key.TYPE) == "KOL"


def test_a_chip_is_cleared_by_its_sign_and_by_the_keyboard(desk: Desk) -> None:
    desk.screen.search.set_text("an tier:micro er>=3")
    chip = desk.screen.top.facets.chips[Key.TIER]
    QApplication.processEvents()
    QTest.mouseClick(chip, Left, pos=QPoint(chip.width() - 16, chip.height() // 2))
    assert desk.screen.search.text == "an er>=3"
    QTest.keyClick(desk.screen.top.facets.chips[Key.ER], Qt.Key.Key_Delete)
    assert desk.screen.search.text == "an"
    assert not desk.screen.top.facets.clear_button.isVisible()


def test_all_filters_are_cleared_at_once_and_words_stay(desk: Desk) -> None:
    desk.screen.search.set_text("an tier:micro er>=3 starred")
    assert desk.screen.top.facets.chips[Key.STARRED].isVisible()
    QTest.mouseClick(desk.screen.top.facets.clear_button, Left)
    assert desk.screen.search.text == "an"
    assert not desk.screen.top.facets.chips[Key.STARRED].isVisible()


def test_a_wrong_amount_is_said_in_its_place_and_nothing_is_filtered(desk: Desk) -> None:
    box = amount(desk, Key.PRICE, "many")
    assert box.isVisible()
    assert "many" in box.field.error
    assert desk.screen.search.text == ""
    box.edit.selectAll()
    QTest.keyClicks(box.edit, "3tr")
    QTest.mouseClick(box.button, Left)
    assert desk.screen.search.text == "price<=3tr"
    gone()
    amount(desk, Key.PRICE, "5tr")
    assert desk.screen.search.text == "price<=5tr"


def test_a_condition_typed_halfway_leaves_the_list_and_says_why(desk: Desk) -> None:
    desk.screen.search.set_text("price<=")
    assert desk.table.rowCount() == 60
    assert desk.screen.top.trouble.isVisible()
    QTest.keyClicks(desk.screen.search.edit, "3tr")
    assert not desk.screen.top.trouble.isVisible()
    assert 0 < desk.table.rowCount() < 60


def test_nobody_left_offers_to_clear(desk: Desk) -> None:
    desk.screen.search.set_text("type:kol price<=1k er>=90")
    assert desk.screen.face.isVisible()
    assert desk.screen.face.clear_button.text() == "Clear the filters"
    QTest.mouseClick(desk.screen.face.clear_button, Left)
    assert desk.table.rowCount() == 60


def test_a_filter_is_kept_chosen_renamed_and_removed(desk: Desk) -> None:
    saved = desk.screen.top.saved
    assert tabs(desk) == ["Everybody 60"]
    assert not saved.save_button.isEnabled()
    desk.screen.search.set_text("tier:micro")
    count = desk.table.rowCount()
    assert tabs(desk) == ["Everybody 60", f"Current filter · {count}"]
    assert save_as(desk, " ").field.error
    gone()
    assert saved.popover is not None
    saved.popover.close()
    gone()
    save_as(desk, "Small ones")
    gone()
    assert tabs(desk) == ["Everybody 60", f"Small ones · {count}"]
    press_tab(desk, 0)
    assert desk.table.rowCount() == 60
    press_tab(desk, 1)
    assert (desk.screen.search.text, desk.table.rowCount()) == ("tier:micro", count)
    saved.rename("Small ones")
    box = saved.popover
    assert isinstance(box, LinePopover)
    QTest.keyClicks(box.edit, "Micro")
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    gone()
    assert tabs(desk)[1] == f"Micro · {count}"
    saved.remove("Micro")
    assert tabs(desk) == ["Everybody 60", f"Current filter · {count}"]
    assert queries.saved(desk.program.library) == []


def test_the_number_of_a_kept_filter_follows_edits(desk: Desk) -> None:
    library = desk.program.library
    queries.save(library, "Rich", "followers>=900tr")
    desk.screen.top.saved.recount()
    assert tabs(desk)[1] == "Rich · 0"
    editing.edit(library, desk.table.ids[0], "followers", "950tr")
    desk.program.work()
    assert tabs(desk)[1] == "Rich · 1"


def test_long_lists_of_choices_are_searched(desk: Desk) -> None:
    box = choices(desk, Key.FIELD)
    assert box.search.isVisible()
    QTest.keyClicks(box.search.edit, "beau")
    shown = [one.text() for one in box.boxes if one.isVisible()]
    assert shown == ["Beauty"]


def test_chips_follow_the_language(desk: Desk) -> None:
    desk.screen.search.set_text('field:"Ẩm thực"')
    assert value(desk, Key.FIELD) == "Food"
    desk.program.context.i18n.set_language("vi")
    desk.program.work()
    assert value(desk, Key.FIELD) == "Ẩm thực"
