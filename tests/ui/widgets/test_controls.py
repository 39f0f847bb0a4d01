"""The two-sided bar, chips, choices, cards and fields: what they draw, tell and take from the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QInputMethodEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kolstudio.ui.theme import Theme
from kolstudio.ui.theme.tokens import load_tokens
from kolstudio.ui.widgets.avatar import Avatar
from kolstudio.ui.widgets.buttons import GhostButton, IconButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.chip import Chip, FilterChip
from kolstudio.ui.widgets.count_card import CountCard
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.form_field import FormField
from kolstudio.ui.widgets.line_of_tabs import LineOfTabs
from kolstudio.ui.widgets.progress_panel import ProgressPanel
from kolstudio.ui.widgets.search_field import SearchField
from kolstudio.ui.widgets.segmented import Segmented
from kolstudio.ui.widgets.two_sided_bar import TwoSidedBar, paint_two_sided_bar
from tests.ui.looks import clipped, joined, nameless

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot) -> Show:
    Theme(qapp, "light")

    def put(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return put


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


# -- the two-sided bar ------------------------------------------------------------------------------

TOKENS = load_tokens("light")


def drawn(k: int | None, i: int | None, coverage_k: int = 100, coverage_i: int = 100) -> QImage | None:
    image = QImage(203, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(TOKENS.card))
    painter = QPainter(image)
    painted = paint_two_sided_bar(painter, QRect(0, 4, 203, 12), k, i, coverage_k, coverage_i, TOKENS)
    painter.end()
    return image if painted else None


def count(image: QImage, colour: str, columns: range) -> int:
    return sum(image.pixelColor(x, y).name() == colour for x in columns for y in range(image.height()))


def width_of(image: QImage, colour: str) -> int:
    return sum(image.pixelColor(x, 10).name() == colour for x in range(image.width()))


def test_kol_grows_left_and_influencer_right_from_the_middle(qapp: QApplication) -> None:
    image = drawn(500, 1000)
    assert image is not None
    left, right = range(0, 101), range(102, 203)
    assert count(image, TOKENS.influencer, left) == count(image, TOKENS.kol, right) == 0
    assert width_of(image, TOKENS.kol) == pytest.approx(50, abs=2)
    assert width_of(image, TOKENS.influencer) == pytest.approx(100, abs=2)
    assert image.pixelColor(99, 10).name() == TOKENS.kol
    assert image.pixelColor(10, 10).name() == TOKENS.soft


def test_scores_outside_the_scale_stay_inside_the_bar(qapp: QApplication) -> None:
    assert drawn(5000, -7) == drawn(1000, 0)


def test_what_is_less_known_is_hatched_on_its_own_side(qapp: QApplication) -> None:
    full, partly = drawn(900, 900), drawn(900, 900, coverage_k=80)
    assert full is not None
    assert partly is not None
    every = range(203)
    assert 0 < count(partly, TOKENS.kol, every) < count(full, TOKENS.kol, every) * 0.7
    assert count(partly, TOKENS.influencer, every) == count(full, TOKENS.influencer, every)


@pytest.mark.parametrize(
    "scores", [(400, 700, 49, 90), (400, 700, 100, 49), (None, 700, 100, 100), (400, None, 100, 100)]
)
def test_too_little_known_gives_no_bar(qapp: QApplication, scores: tuple[int, int, int, int]) -> None:
    assert drawn(*scores) is None
    bar = TwoSidedBar()
    bar.set_scores(*scores)
    assert not bar.has_bar


def test_half_known_is_enough(qapp: QApplication) -> None:
    assert drawn(400, 700, 50, 50) is not None
    assert drawn(0, 0) is not None


def test_the_bar_is_told_in_words(show: Show) -> None:
    bar = TwoSidedBar()
    bar.set_name("KOL 8,3, influencer 97,5")
    show(bar)
    assert name_of(bar) == bar.toolTip() == "KOL 8,3, influencer 97,5"


# -- chips, choices ---------------------------------------------------------------------------------


def test_a_filter_chip_opens_and_is_cleared(show: Show, qtbot: QtBot) -> None:
    chip = FilterChip("Nền tảng")
    show(chip)
    told: list[str] = []
    chip.clicked.connect(lambda: told.append("open"))
    chip.cleared.connect(lambda: told.append("clear"))
    narrow = chip.width()
    QTest.keyClick(chip, Qt.Key.Key_Delete)  # there is nothing to clear
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, 13))
    chip.set_value("TikTok")
    assert name_of(chip) == "Nền tảng: TikTok"
    assert chip.width() > narrow
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, 13))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 14, 13))
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert told == ["open", "open", "clear", "clear", "open"]


def test_a_state_chip_has_a_word_and_fits_it(show: Show) -> None:
    chip = Chip("Cần sửa: giá, ĐN", "watch")
    show(chip)
    assert clipped(chip) == []
    chip.show_state("Trùng số điện thoại?", "bad")
    assert chip.text() == "Trùng số điện thoại?"
    assert chip.property("chip") == "bad"


def segmented() -> Segmented:
    made = Segmented("Lên truyền hình")
    made.set_options([("yes", "Có"), ("no", "Không"), ("unknown", "Chưa biết")])
    return made


def test_one_choice_of_a_few_by_mouse_and_arrows(show: Show) -> None:
    choice = segmented()
    show(choice)
    told: list[str] = []
    choice.chosen.connect(told.append)
    assert choice.current == ""
    choice.set_current("no")
    assert (choice.current, told) == ("no", [])
    QTest.mouseClick(choice.button("yes"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(choice.button("yes"), Qt.MouseButton.LeftButton)
    assert choice.current == "yes"
    QTest.keyClick(choice.button("yes"), Qt.Key.Key_Right)
    QTest.keyClick(choice.button("no"), Qt.Key.Key_Right)
    QTest.keyClick(choice.button("unknown"), Qt.Key.Key_Right)
    assert choice.current == "unknown"
    assert told == ["yes", "yes", "no", "unknown", "unknown"]


def test_tab_stops_at_the_choice_taken_and_each_is_named(show: Show) -> None:
    choice = segmented()
    show(choice)
    choice.set_current("no")
    stops = [
        key for key in ("yes", "no", "unknown") if choice.button(key).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["no"]
    assert name_of(choice.button("yes")) == "Lên truyền hình: Có"
    choice.set_options([("yes", "Yes"), ("no", "No"), ("unknown", "Not known")])
    assert choice.current == "no"
    faults = clipped(choice)
    assert not faults, joined(faults)


def test_tabs_are_chosen_by_key(show: Show) -> None:
    tabs = LineOfTabs("Bộ lọc đã lưu")
    for key in ("all", "tet", "koc"):
        tabs.add(key, key)
    show(tabs)
    tabs.set_current("tet")
    assert tabs.current == "tet"
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.current == "koc"
    tabs.set_text("koc", "KOC Đà Nẵng · 38")
    assert tabs.tabText(2) == "KOC Đà Nẵng · 38"
    tabs.set_current("nothing")
    assert tabs.current == "koc"


# -- cards, fields ----------------------------------------------------------------------------------


def test_a_count_card_is_pressed_and_tells_its_number(show: Show, qtbot: QtBot) -> None:
    card = CountCard("", "good")
    card.show_count("Mới", "351")
    show(card)
    assert (name_of(card), card.count) == ("Mới: 351", "351")
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.isChecked()


def test_a_field_tells_what_is_wrong_to_eye_and_ear(show: Show) -> None:
    field = FormField(QLineEdit(), "Email")
    show(field)
    assert not field.below.isVisible()
    field.set_help("Một địa chỉ là đủ")
    assert field.below.text() == "Một địa chỉ là đủ"
    field.set_error("Thiếu tên miền, ví dụ gmail.com")
    assert field.below.isVisible()
    assert field.error == field.control.accessibleDescription() == "Thiếu tên miền, ví dụ gmail.com"
    assert field.control.property("state") == "bad"
    assert name_of(field.control) == "Email"
    field.set_error("")
    assert (field.below.text(), field.control.property("state")) == ("Một địa chỉ là đủ", "")


def test_a_dialog_grows_for_what_is_wrong_with_a_field(show: Show) -> None:
    dialog = QDialog()
    dialog.setMinimumWidth(300)
    column = QVBoxLayout(dialog)
    fields = [FormField(QLineEdit(), f"Field {number}") for number in range(3)]
    for field in fields:
        column.addWidget(field)
    show(dialog)
    before = dialog.height()
    for field in fields:
        field.set_error(
            "This cannot be read for certain. Write it in another way, for example like that. " * 3
        )
    for _ in range(4):
        QApplication.sendPostedEvents()
    assert dialog.height() > before
    for field in fields:
        assert field.below.height() >= field.below.heightForWidth(field.below.width())
    assert not clipped(dialog), joined(clipped(dialog))
    narrow = fields[0].below.height()
    dialog.resize(900, dialog.height())
    for _ in range(4):
        QApplication.sendPostedEvents()
    assert fields[0].below.minimumHeight() < narrow
    fields[0].set_error("")
    assert fields[0].below.minimumHeight() == 0


def test_the_search_is_named_tells_what_is_typed_and_can_be_cleared(show: Show) -> None:
    search = SearchField("Tìm người, kênh, nhãn", "Ctrl F")
    show(search)
    told: list[str] = []
    search.changed.connect(told.append)
    QTest.keyClicks(search.edit, "n")
    QApplication.sendEvent(search.edit, QInputMethodEvent("â", []))  # still being composed
    assert told == ["n"]
    done = QInputMethodEvent()
    done.setCommitString("ấ")
    QApplication.sendEvent(search.edit, done)
    assert told == ["n", "nấ"]
    search.set_text("")
    assert search.text == ""
    assert name_of(search.edit) == "Tìm người, kênh, nhãn"
    assert nameless(search) == []


def test_a_text_without_room_is_shortened_and_told_whole(show: Show) -> None:
    words = ElidedLabel("Nguyễn Thị Thanh Hương, chuyên viên trang điểm", "muted")
    show(words)
    words.resize(words.sizeHint())
    assert words.toolTip() == ""
    words.resize(80, words.height())
    assert words.toolTip() == words.text()
    assert clipped(words) == []


def test_a_button_with_an_icon_alone_has_a_name(show: Show) -> None:
    button = IconButton("undo", "Hoàn tác")
    show(button)
    assert (name_of(button), button.toolTip()) == ("Hoàn tác", "Hoàn tác")
    button.set_name("Undo")
    assert name_of(button) == "Undo"


def test_nothing_is_clipped_where_there_is_nothing_to_show(show: Show) -> None:
    empty = EmptyState("search")
    empty.say(
        "Không có ai hợp bộ lọc", "Bỏ bớt một điều kiện, hoặc tìm bằng từ khác, rồi xem lại danh sách. " * 2
    )
    empty.add_action(GhostButton("Bỏ mọi bộ lọc", "x"))
    empty.resize(600, 420)
    show(empty)
    faults = clipped(empty)
    assert not faults, joined(faults)


def test_long_work_shows_how_far_it_is_and_can_be_stopped(show: Show, qtbot: QtBot) -> None:
    panel = ProgressPanel()
    panel.resize(600, 300)
    show(panel)
    panel.show_progress("Đang đọc danh sách", 312, 1000, "312 / 1.000")
    assert (panel.bar.value(), panel.bar.maximum(), panel.count.text()) == (312, 1000, "312 / 1.000")
    with qtbot.waitSignal(panel.cancelled):
        panel.cancel.click()
    assert nameless(panel) == []
    panel.show_progress("Đang đọc", 0, 0)
    assert panel.bar.maximum() == 0


def test_a_card_without_title_has_no_empty_head(show: Show) -> None:
    card = Card()
    show(card)
    assert not card.title.isVisible()
    card.set_title("Kênh")
    assert card.title.isVisible()
    assert card.accessibleName() == "Kênh"


def test_a_face_is_the_photo_or_the_initials(show: Show) -> None:
    face = Avatar(40)
    show(face)
    face.show_person("VN")
    letters = face.grab().toImage()
    photo = QPixmap(60, 30)
    photo.fill(QColor("#00ff00"))
    face.show_person("VN", photo)
    pictured = face.grab().toImage()
    assert letters.pixelColor(20, 3).name() == TOKENS.avatar
    assert pictured.pixelColor(20, 20).name() == "#00ff00"
    assert pictured.pixelColor(1, 1).name() != "#00ff00"
