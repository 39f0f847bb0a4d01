"""The owner's tasks of the first hour, step by step: the list comes in, a campaign goes out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView

from kolstudio.ui.widgets.count_card import CountCard
from tests.flows.hands import Hands

CARDS = {
    "Mới": "created",
    "Cập nhật": "updated",
    "Có thể trùng": "duplicates",
    "Cần sửa": "needs_fix",
    "Bỏ qua": "skipped",
}
"""What the cards of the preview say, by the counts of `kolstudio import --json`."""
CAMPAIGN = "Khai trương Đà Nẵng"
BOOKED = {"Bếp Nhà Mẹ Sóc": "500k", "Linh Beauty": "3tr5"}
"""Who is booked in Task 5, found one after the other, at which price."""


def counts(hands: Hands) -> dict[str, int]:
    """Read the cards of the preview."""
    cards = {card.text(): card.count for card in hands.seen(CountCard)}
    return {key: int(cards[words].replace(".", "")) for words, key in CARDS.items()}


def table(hands: Hands) -> QTableView:
    """Return the table in sight."""
    return hands.the(QTableView)


def cell(view: QTableView, row_with: str, column: str) -> QModelIndex:
    """Return the cell in the row that holds one text and under the header that begins with another."""
    model = view.model()
    width = model.columnCount()
    row = next(
        row
        for row in range(model.rowCount())
        if any(str(model.index(row, at).data() or "").startswith(row_with) for at in range(width))
    )
    section = next(
        at
        for at in range(width)
        if str(model.headerData(at, Qt.Orientation.Horizontal) or "").startswith(column)
    )
    return model.index(row, section)


def take_in(hands: Hands, path: Path) -> dict[str, int]:
    """Task 1: drop the list on the first page, look, answer in place, import; returns the first counts."""
    hands.step("first_start")
    hands.drop(path, hands.button("Chọn tệp…"))
    hands.wait(lambda: hands.seen(CountCard), "the preview")
    found = counts(hands)
    hands.step("preview")

    view = table(hands)
    hands.click_cell(view, cell(view, "@reviewdn", "Tên KOL"))
    hands.the(QLineEdit, lambda one: one.objectName() == "cell")
    hands.type("Review ĐN")
    hands.step("typing_the_name")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: answered(view, "@reviewdn", "Tên KOL"), "the name")

    hands.click_cell(view, cell(view, "@reviewdn", "Giá post"))
    hands.step("choosing_the_price")
    hands.choose("15.000.000")
    hands.wait(lambda: "15.000.000" in cell(view, "@reviewdn", "Giá post").data(), "the price")

    hands.click_cell(view, cell(view, "@reviewdn", "Khu vực"))
    hands.step("choosing_the_place")
    hands.choose("Đà Nẵng")
    hands.wait(lambda: "Đà Nẵng" in cell(view, "@reviewdn", "Khu vực").data(), "the place")
    hands.wait(lambda: counts(hands)["needs_fix"] == 0, "nothing left to fix")

    last = view.model().index(cell(view, "LINH", "Tên KOL").row(), view.model().columnCount() - 1)
    hands.click_cell(view, last)
    hands.step("deciding_the_duplicate")
    hands.choose("Cùng một người")
    hands.wait(lambda: counts(hands)["duplicates"] == 0, "no duplicate left")
    hands.step("all_answered")

    hands.click("Nhập 6 · để lại 1")
    hands.wait(lambda: hands.reads("5 người"), "the people in the list")
    hands.settle()
    hands.step("imported_and_selected")
    return found


def answered(view: QTableView, row_with: str, column: str) -> bool:
    """Whether a cell of the preview holds something."""
    return bool(cell(view, row_with, column).data())


def send_out(hands: Hands, people: Mapping[str, str], brief: Path) -> None:
    """Task 5: find people, put them into a new campaign, give prices (`people`: name to search, price), and
    write the brief."""
    hands.press(Qt.Key.Key_Escape)
    hands.step("the_people")
    hands.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hands.type("am thuc da nang")
    hands.wait(lambda: hands.reads("1 trong 5 người"), "one person found")
    hands.step("found_by_field_and_place")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Space)
    hands.wait(lambda: hands.reads("1 người"), "one person chosen")
    hands.step("chosen")
    hands.click("Thêm vào chiến dịch")
    new_campaign(hands)
    hands.step("campaign_with_one")
    for name in list(people)[1:]:
        hands.fill("Thêm người: tên hoặc @kênh, rồi nhấn Enter", name)
        hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: rows(hands) == len(people), "everybody in the campaign")
    hands.step("everybody_in_the_campaign")
    for name, price in people.items():
        view = table(hands)
        hands.click_cell(view, cell(view, name, "Đơn giá"))
        hands.press(Qt.Key.Key_F2)
        hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hands.type(price)
        hands.press(Qt.Key.Key_Return)
    hands.step("prices_typed")
    hands.click("Xuất brief Excel")
    hands.wait(hands.button("Chọn nơi lưu…").isEnabled, "the preview of what leaves")
    hands.step("what_leaves")
    hands.answers.prepare(brief)
    hands.click("Chọn nơi lưu…")
    hands.wait(lambda: hands.reads("Đã lưu brief"), "the brief")
    hands.step("brief_saved")


def new_campaign(hands: Hands) -> None:
    """Fill in the dialog of a new campaign."""
    day = date.today() + timedelta(days=21)
    hands.fill("Tên", CAMPAIGN)
    goal = hands.the(QComboBox)
    goal.setFocus()
    hands.type("Khai")
    hands.fill("Ngân sách", "20tr")
    hands.fill("Khu vực", "Đà Nẵng")
    hands.fill("Bắt đầu", f"{day:%d/%m/%Y}")
    hands.fill("Kết thúc", f"{day + timedelta(days=7):%d/%m/%Y}")
    hands.step("new_campaign")
    hands.click("Tạo chiến dịch")
    hands.wait(lambda: hands.front().inherits("QMainWindow"), "the campaign")


def rows(hands: Hands) -> int:
    """Return how many rows the table in sight has."""
    return table(hands).model().rowCount()
