"""The owner's tasks of the first hour, step by step: the list comes in, a campaign goes out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView

from kolstudio.ui.widgets.count_card import CountCard
from tests.flows.asking import choose_file, give_up, meanwhile, press_button
from tests.flows.excel import open_in_excel
from tests.flows.hands import Hands

CARDS = {
    "Mới": "created",
    "Cập nhật": "updated",
    "Có thể trùng": "duplicates",
    "Cần sửa": "needs_fix",
    "Bỏ qua": "skipped",
}
"""What the cards of the preview say, by the counts of `kolstudio import --json`."""
CONDITIONS = 'lĩnh vực:"Ẩm thực" khu vực:"Đà Nẵng" giá<=3tr er>=3'
"""What Task 5 filters by, as it is typed."""
CAMPAIGN = "Khai trương Đà Nẵng"
BOOKED = {"Bếp Nhà Mẹ Sóc": "500k", "Linh Beauty": "3tr5"}
"""Who is booked in Task 5, found one after the other, at which price."""

OLD = b"a file of last week"


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


def take_in(hands: Hands, path: Path, *, dropped: bool = False) -> dict[str, int]:
    """Task 1: choose the list on the first page (or drop it there), look, answer in place, import.

    Returns the first counts.
    """
    hands.step("first_start")
    if dropped:
        hands.drop(path, hands.button("Chọn tệp…"))
    else:
        with meanwhile(hands, give_up):
            hands.click("Chọn tệp…")
        with meanwhile(hands, choose_file(path, step="choosing_the_file")):
            hands.click("Chọn tệp…")
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


def find(hands: Hands) -> None:
    """Task 5: type the conditions into the search, and choose who remains."""
    hands.press(Qt.Key.Key_Escape)
    hands.step("the_people")
    hands.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hands.type(CONDITIONS)
    hands.wait(lambda: hands.reads("1 trong 5 người"), "one person found")
    hands.step("found_by_conditions")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Space)
    hands.wait(lambda: hands.reads("1 người"), "one person chosen")
    hands.step("chosen")


def save_shortlist(hands: Hands, book: Path, *, replaced: bool = False, step: str = "") -> None:
    """Export who is chosen to a workbook, without phone numbers; `replaced`: it is there already."""
    hide = press_button("Ẩn số điện thoại", step=f"{step}_phones" if step else "")
    where = choose_file(book, step=f"{step}_where" if step else "")
    yes = (press_button("Có", step=f"{step}_replace" if step else ""),) if replaced else ()
    with meanwhile(hands, hide, where, *yes):
        hands.click("Xuất Excel")


def shortlist(hands: Hands, book: Path, other: Path) -> None:
    """Task 5: export the shortlist; then again while it is open in Excel, under another name, and over it."""
    save_shortlist(hands, book, step="shortlist")
    hands.wait(lambda: hands.reads(f"Đã lưu {book.name}"), "the shortlist")
    hands.step("shortlist_saved")
    before, there = book.read_bytes(), names_beside(book)
    with open_in_excel(book):
        save_shortlist(hands, book, replaced=True, step="shortlist_again")
        hands.wait(lambda: hands.reads(f"«{book.name}» đang mở"), "the word about Excel")
        hands.step("shortlist_open_in_excel")
        assert hands.reads("Excel")
        assert book.read_bytes() == before
        assert names_beside(book) == there | {f"~${book.name}"}
        assert hands.reads("1 người")
        save_shortlist(hands, other)
        hands.wait(lambda: hands.reads(f"Đã lưu {other.name}"), "the shortlist under another name")
        assert not hands.reads("đang mở")
        hands.step("shortlist_under_another_name")
    book.write_bytes(OLD)
    save_shortlist(hands, book, replaced=True)
    hands.wait(lambda: book.read_bytes() != OLD, "the shortlist over the closed file")
    hands.settle()


def names_beside(book: Path) -> set[str]:
    """Return the names of the files in the folder of a workbook."""
    return {one.name for one in book.parent.iterdir() if one.is_file()}


def send_out(hands: Hands, people: Mapping[str, str], brief: Path) -> None:
    """Task 5: put who is chosen and others into a new campaign, give prices (`people`: name to search,
    price), and write the brief; again while it is open in Excel, then over the closed file."""
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
    save_brief(hands, brief, step="brief")
    hands.wait(lambda: hands.reads("Đã lưu brief"), "the brief")
    hands.step("brief_saved")
    before, there = brief.read_bytes(), names_beside(brief)
    with open_in_excel(brief):
        save_brief(hands, brief, replaced=True)
        hands.wait(lambda: hands.reads(f"«{brief.name}» đang mở"), "the word about Excel")
        hands.step("brief_open_in_excel")
        assert brief.read_bytes() == before
        assert names_beside(brief) == there | {f"~${brief.name}"}
        assert rows(hands) == len(people)
    brief.write_bytes(OLD)
    save_brief(hands, brief, replaced=True)
    hands.wait(lambda: brief.read_bytes() != OLD, "the brief over the closed file")
    hands.settle()


def save_brief(hands: Hands, book: Path, *, replaced: bool = False, step: str = "") -> None:
    """Look at what leaves, and save the brief; `replaced`: the file is there already."""
    hands.click("Xuất brief Excel")
    hands.wait(hands.button("Chọn nơi lưu…").isEnabled, "the preview of what leaves")
    if step:
        hands.step("what_leaves")
    where = choose_file(book, step=f"{step}_where" if step else "")
    with meanwhile(hands, where, *((press_button("Có"),) if replaced else ())):
        hands.click("Chọn nơi lưu…")


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
