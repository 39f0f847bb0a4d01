"""Tasks 2 and 3 of the first hour, by keys and mouse on the real program: the doctor's type, and who sells."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kolstudio.core.model.codes import Deliverable, Platform
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.service import brands, creators, editing
from kolstudio.core.texts import catalogue
from kolstudio.ui.compare.table_view import CompareView
from kolstudio.ui.creator.view import CreatorScreen
from kolstudio.ui.roster.selection_bar import SelectionBar
from kolstudio.ui.widgets.buttons import LinkButton
from tests.flows.hands import Hands, plain
from tests.flows.stage import Stage, stage
from tests.helpers.libraries import add, channel, opened, rate

Control = Qt.KeyboardModifier.ControlModifier
DOCTOR = "BS Minh Khoa"
SINGER = "Ca sĩ Hồng Ánh"
LINH = "Linh Beauty"
TYPED: dict[str, Any] = {
    "profession": "Bác sĩ da liễu",
    "expertise": 3,
    "reach": "national",
    "origin": "off",
    "profession_share": "other",
    "income": "lt25",
    "media_appearances": "4",
    "deals_per_quarter": "2",
    "main_channel": "both",
    "style": "useful",
    "talk": 2,
    "posts_per_week": "3",
}
"""What task 2 says of the doctor, in the order in which Tab comes by; the engagement rate stands below."""
OFF_LINE = {
    "origin": "off", "expertise": 3, "profession_share": "other", "income": "lt25", "reach": "national",
    "media_appearances": 10, "deals_per_quarter": 6, "posts_per_week": 1_000, "main_channel": "traditional",
    "talk": 0, "style": "work", "profession": "Ca sĩ", "profession_code": "singer",
}  # fmt: skip
ON_LINE = {
    "origin": "social", "expertise": 1, "profession_share": "full", "income": "gt75", "reach": "national",
    "media_appearances": 0, "deals_per_quarter": 6, "posts_per_week": 5_000, "main_channel": "social",
    "talk": 3, "style": "useful", "profession": "Beauty blogger",
}  # fmt: skip


def person(name: str, answers: dict[str, Any], price: int, place: Platform, **figures: int) -> PersonDraft:
    """Return somebody with one channel and one price."""
    return PersonDraft(
        name,
        attributes=answers,
        channels=[channel(place, name.split()[-1].casefold(), **figures)],
        rates=[rate(Deliverable.POST, price)],
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a library as after task 1: of the doctor only what the list said; the shop sells cosmetics."""
    place = tmp_path / "Danh bạ.kol"
    with opened(place) as library:
        brands.edit(library, library.current_brand().id, "category", "Mỹ phẩm")
        add(
            library,
            person(DOCTOR, {}, 15_000_000, Platform.TIKTOK, followers=320_000),
            person(SINGER, OFF_LINE, 120_000_000, Platform.FACEBOOK, followers=4_200_000, er=500),
            person(LINH, ON_LINE, 3_500_000, Platform.TIKTOK, followers=48_000, er=6_000),
        )
    return place


@pytest.fixture
def running(qtbot: QtBot, path: Path) -> Iterator[Stage]:
    """Run the program on it."""
    with stage(Hands(), path) as program:
        yield program


# -- task 2 ------------------------------------------------------------------------------------------


def focused_name() -> str:
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.accessibleName()


def tab_to(hands: Hands, name: str) -> None:
    """Press Tab until the field of a name has the keyboard."""
    for _ in range(120):
        if focused_name() == name:
            return
        hands.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def enter(hands: Hands, value: Any) -> None:
    """Type into the field in hand, or go down its choices until the code stands there."""
    field = QApplication.focusWidget()
    if isinstance(field, QComboBox):
        for _ in range(field.count()):
            if field.currentData() == str(value):
                return
            hands.press(Qt.Key.Key_Down)
        raise AssertionError(f"{value} is not among the choices of {field.accessibleName()}")
    assert isinstance(field, QLineEdit)
    hands.press(Qt.Key.Key_A, Control)
    hands.type(value) if value else hands.press(Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_Return)


def label_of(key: str) -> str:
    return catalogue("vi").render(FIELDS[key].label)


def open_editor(running: Stage, name: str) -> CreatorScreen:
    """Find somebody by keys and open them."""
    hands = running.hands
    hands.press(Qt.Key.Key_F, Control)
    hands.type(name)
    hands.wait(lambda: hands.reads("1 trong 3 người"), "one person found")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: isinstance(running.session.window.navigation.screen, CreatorScreen), "the editor")
    screen = running.session.window.navigation.screen
    assert isinstance(screen, CreatorScreen)
    return screen


def set_rate(hands: Hands, screen: CreatorScreen, text: str) -> None:
    """Type the engagement rate into the row of the channel."""
    (channel_id,) = screen.channels.rows
    cell = screen.channels.rows[channel_id].cells["er"]
    assert isinstance(cell, QLineEdit)
    for _ in range(200):
        if cell.hasFocus():
            break
        hands.press(Qt.Key.Key_Tab)
    assert cell.hasFocus(), "Tab never comes to the engagement rate"
    enter(hands, text)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to a widget, as the wheel does."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert area is not None
    area.ensureWidgetVisible(widget)


def said(screen: CreatorScreen) -> list[str]:
    return [one.text() for one in screen.explain.findChildren(QLabel) if one.isVisibleTo(screen)]


def test_task_2_the_doctors_facts_give_the_type_and_it_says_what_it_hinges_on(running: Stage) -> None:
    hands = running.hands
    screen = open_editor(running, "khoa")
    for key, value in TYPED.items():
        tab_to(hands, label_of(key))
        enter(hands, value)
    set_rate(hands, screen, "3,1")
    hands.settle()
    explain = screen.explain
    assert explain.type.text().startswith("Cả hai (nghiêng KOL)")
    assert (explain.kol.text(), explain.influencer.text()) == ("KOL 87,5", "Influencer 51,3")
    calc = creators.get(running.session.library, creators.resolve(running.session.library, DOCTOR)).calculated
    assert (calc.coverage_k, calc.coverage_i) == (100, 100)
    assert not explain.known.isVisibleTo(screen), "what is whole need not be said"
    points = [text for text in said(screen) if text.startswith("+")]
    assert points[:2] == ["+25", "+20"]
    names = said(screen)
    assert names.index(label_of("expertise")) < names.index("+25") < names.index("+20")
    assert "50" in explain.near.text()

    set_rate(hands, screen, "")
    hands.settle()
    assert explain.type.text().startswith("KOL")
    assert explain.influencer.text() == "Influencer 45,8"
    assert explain.known.isVisibleTo(screen) and "90%" in explain.known.text()
    assert "50" in explain.near.text() and "ER" in explain.near.text()
    bring_into_sight(explain.all)
    hands.click(explain.all)
    assert "er" in explain.questions, "what is missing can be answered there"

    set_rate(hands, screen, "3,1")
    hands.wait(lambda: explain.influencer.text() == "Influencer 51,3", "the rate again")


# -- task 3 ------------------------------------------------------------------------------------------


def tell_of_doctor(path: Path) -> None:
    """Leave the doctor as task 2 does."""
    with opened(path) as library:
        doctor = creators.resolve(library, DOCTOR)
        for key, value in {**TYPED, "er": "3,1"}.items():
            editing.edit(library, doctor, key, str(value))


@pytest.fixture
def compared(qtbot: QtBot, path: Path) -> Iterator[Stage]:
    """Run the program with the three of them chosen in the list and put side by side."""
    tell_of_doctor(path)
    hands = Hands()
    with stage(hands, path) as program:
        hands.wait(lambda: hands.reads("3 người"), "the people")
        hands.press(Qt.Key.Key_A, Control)
        bar = hands.the(SelectionBar)
        hands.click(
            hands.the(QPushButton, lambda one: bar.isAncestorOf(one) and plain(one.text()) == "So sánh")
        )
        hands.wait(lambda: hands.seen(CompareView), "the comparison")
        yield program


def table(hands: Hands) -> CompareView:
    return hands.the(CompareView)


def best(hands: Hands) -> dict[str, str]:
    """Return by criterion who is marked as fitting better."""
    view = table(hands)
    found = {}
    for row, line in enumerate(view.table.lines):
        for column, person in enumerate(view.table.columns):
            cell = view.table.cell(view.table.index(row, column))
            if cell is not None and cell.best and line.row is not None:
                found[line.row.key] = person.name
    return found


def index(hands: Hands, key: str, name: str) -> QModelIndex:
    view = table(hands)
    row = next(at for at, one in enumerate(view.table.lines) if one.row is not None and one.row.key == key)
    column = next(at for at, one in enumerate(view.table.columns) if one.name == name)
    return view.table.index(row, column)


def test_task_3_who_sells_is_said_after_a_goal_with_block_warning_and_what_is_missing(
    compared: Stage,
) -> None:
    hands = compared.hands
    names = [one.name for one in table(hands).table.columns]
    assert names == [SINGER, DOCTOR, LINH]
    assert best(hands) == {}, "nobody is better before a goal is chosen"
    assert hands.reads("Bạn cần điều gì ở họ?")
    assert not hands.reads("Ai phù hợp mục tiêu hơn?")

    hands.click("Bán hàng")
    hands.wait(lambda: hands.reads("Ai phù hợp mục tiêu hơn?"), "the verdict")
    for_sales = best(hands)
    assert {for_sales[key] for key in ("er", "talk", "cpe")} == {LINH}
    assert hands.reads(f"{LINH} đứng đầu cho mục tiêu Bán hàng")
    warning = hands.seen(QLabel, lambda one: SINGER in one.text() and "đơn hàng" in one.text())
    assert warning and {"A30", "B27"} <= set(warning[0].toolTip().replace(",", " ").split())
    assert hands.seen(QLabel, lambda one: DOCTOR in one.text() and "342/2025" in one.text())
    missing = hands.the(LinkButton, lambda one: one.text().startswith("Còn thiếu"))
    bring_into_sight(missing)
    hands.click(missing)
    lacks = hands.seen(QLabel, lambda one: one.text().startswith(f"{LINH}: "))
    assert lacks and "Khớp khán giả" in lacks[0].text()

    hands.click("Xây dựng uy tín")
    hands.wait(lambda: best(hands) != for_sales, "other marks for another goal")
    assert best(hands).get("expertise") != LINH
    hands.click("Xây dựng uy tín")
    hands.wait(lambda: best(hands) == {}, "no marks without a goal")


def test_task_3_the_comparison_is_kept_by_name_and_leads_to_its_grounds_by_keys(compared: Stage) -> None:
    hands = compared.hands
    hands.click("Bán hàng")
    hands.click("Giữ lại")
    hands.choose("Giữ lại với tên")
    hands.type("Bán 300 hộp mặt nạ 12.12")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: hands.front().inherits("QMainWindow"), "the name taken")
    hands.wait(lambda: hands.reads("Bán 300 hộp mặt nạ 12.12"), "that it is kept")
    view = table(hands)
    view.setFocus()
    view.setCurrentIndex(index(hands, "followers", LINH))
    hands.press(Qt.Key.Key_I)
    assert not view.hasFocus(), "the keyboard is in the box that tells why"
    hands.press(Qt.Key.Key_Space)
    hands.wait(lambda: compared.session.window.navigation.key == "statements", "the statement")
    hands.press(Qt.Key.Key_Escape)
    hands.wait(lambda: hands.seen(CompareView), "the comparison again")
