"""The rail, the palette, toasts and the status line: names, keyboard, what they tell."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kolstudio.ui.theme import Theme
from kolstudio.ui.theme.tokens import RAIL, RAIL_COLLAPSED
from kolstudio.ui.widgets.command_list import matching
from kolstudio.ui.widgets.command_palette import CommandPalette, Entry
from kolstudio.ui.widgets.rail import Rail
from kolstudio.ui.widgets.status_bar import StatusBar
from kolstudio.ui.widgets.toast import ToastHost
from tests.ui.looks import clipped, joined, nameless


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    theme = Theme(qapp, "light")
    shown = QWidget()
    shown.resize(900, 600)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    theme.deleteLater()


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture
def rail(window: QWidget, qapp: QApplication) -> Rail:
    rail = Rail(Theme(qapp, "light"), window)
    for key, icon, text in (("roster", "users", "Danh bạ"), ("import", "import", "Nhập danh sách")):
        rail.add(key, icon)
        rail.set_text(key, text)
    rail.add("settings", "settings", foot=True)
    rail.set_text("settings", "Cài đặt")
    rail.set_brand("Bếp Nhà Lá")
    rail.resize(rail.width(), 600)
    rail.show()
    return rail


def test_a_place_is_chosen_by_mouse_and_keyboard_and_marked_by_the_window(rail: Rail, qtbot: QtBot) -> None:
    told: list[str] = []
    rail.chosen.connect(told.append)
    QTest.mouseClick(rail.entry("import"), Qt.MouseButton.LeftButton)
    assert not rail.entry("import").isChecked()
    rail.entry("roster").setFocus()
    QTest.keyClick(rail.entry("roster"), Qt.Key.Key_Return)
    QTest.keyClick(rail.entry("settings"), Qt.Key.Key_Space)
    assert told == ["import", "roster", "settings"]
    rail.set_current("roster")
    assert [rail.entry(key).isChecked() for key in ("roster", "import", "settings")] == [True, False, False]
    rail.set_current("")
    assert not rail.entry("roster").isChecked()


def test_a_number_is_part_of_the_name(rail: Rail) -> None:
    rail.set_count("roster", "3.128")
    assert "Danh bạ" in name_of(rail.entry("roster"))
    assert "3.128" in name_of(rail.entry("roster"))
    rail.set_count("roster", "")
    assert name_of(rail.entry("roster")) == "Danh bạ"
    rail.set_count("nowhere", "4")


def test_collapsed_it_shows_icons_and_tells_the_names(rail: Rail) -> None:
    assert rail.width() == RAIL
    rail.set_collapsed(True)
    assert rail.collapsed
    assert rail.width() == RAIL_COLLAPSED
    assert rail.entry("roster").toolTip() == "Danh bạ"
    assert nameless(rail) == []
    rail.set_collapsed(False)
    assert (rail.width(), rail.entry("roster").toolTip()) == (RAIL, "")


def test_menu_and_brand_are_asked_for(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.menu_asked):
        QTest.mouseClick(rail.head, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(rail.brand_asked):
        QTest.keyClick(rail.brand, Qt.Key.Key_Return)
    assert "Bếp Nhà Lá" in name_of(rail.brand)
    assert rail.brand_corner() == rail.brand.mapToGlobal(rail.brand.rect().topLeft())
    rail.set_brand("")
    assert not rail.brand.isVisible()


def test_the_arrows_walk_along_the_rail(rail: Rail, window: QWidget, qtbot: QtBot) -> None:
    window.activateWindow()
    rail.head.setFocus()
    qtbot.waitUntil(rail.head.hasFocus, timeout=2_000)
    for expected in (rail.entry("roster"), rail.entry("import"), rail.brand, rail.entry("settings")):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert QApplication.focusWidget() is expected
    QTest.keyClick(rail.entry("settings"), Qt.Key.Key_Down)
    assert rail.entry("settings").hasFocus()
    QTest.keyClick(rail.entry("settings"), Qt.Key.Key_Home)
    assert rail.head.hasFocus()


ENTRIES = (
    Entry("add", "Thêm người", "Sửa", "Ctrl+N", "plus"),
    Entry("import", "Nhập danh sách…", "Tệp", "Ctrl+I", "import"),
    Entry("roster", "Danh bạ", "Đi tới"),
    Entry("undo", "Hoàn tác", "Sửa", "Ctrl+Z"),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["add", "import", "roster", "undo"]),
        ("danh", ["roster", "import"]),
        ("DANH BA", ["roster"]),
        ("nguoi them", ["add"]),
        ("sua", ["add", "undo"]),
        ("di toi", ["roster"]),
        ("xyz", []),
    ],
)
def test_commands_are_found_without_marks(typed: str, found: list[str]) -> None:
    assert [entry.id for entry in matching(ENTRIES, typed)] == found


@pytest.fixture
def palette(window: QWidget, qtbot: QtBot) -> CommandPalette:
    palette = CommandPalette(window)
    qtbot.addWidget(palette)
    palette.open_with(ENTRIES)
    return palette


def test_a_command_is_typed_and_chosen_from_the_keyboard(palette: CommandPalette) -> None:
    told: list[str] = []
    palette.chosen.connect(told.append)
    QTest.keyClicks(palette.line, "danh")
    assert [entry.id for entry in palette.shown] == ["roster", "import"]
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert told == ["import"]
    assert not palette.isVisible()


def test_the_arrows_go_round_and_nothing_found_is_said(palette: CommandPalette) -> None:
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(ENTRIES) - 1
    QTest.keyClicks(palette.line, "xyz")
    assert palette.shown == []
    assert palette.nothing.isVisible()
    assert palette.nothing.text()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_escape_and_another_window_close_it(palette: CommandPalette) -> None:
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    palette.open_with(ENTRIES[:1])
    assert [entry.id for entry in palette.shown] == ["add"]
    assert palette.line.text() == ""
    QApplication.sendEvent(palette, QEvent(QEvent.Type.WindowDeactivate))
    assert not palette.isVisible()


def test_the_palette_is_as_high_as_what_it_shows(palette: CommandPalette) -> None:
    full = palette.height()
    QTest.keyClicks(palette.line, "danh")
    several = palette.height()
    QTest.keyClicks(palette.line, " s")
    assert len(palette.shown) == 1
    assert several < full
    assert palette.height() < several
    assert palette.height() <= palette.sizeHint().height() + 1


def test_the_corners_of_the_palette_are_no_part_of_it(palette: CommandPalette) -> None:
    assert not palette.mask().contains(palette.rect().topLeft())
    assert palette.mask().contains(palette.rect().center())


def test_the_palette_has_names_and_clips_nothing(palette: CommandPalette) -> None:
    assert nameless(palette) == []
    faults = clipped(palette)
    assert not faults, joined(faults)


def test_a_toast_says_something_with_one_deed(window: QWidget) -> None:
    host = ToastHost(window)
    done: list[str] = []
    host.show_toast("Đã nhập 397 người.", "Hoàn tác", lambda: done.append("undone"))
    assert host.said == [("Đã nhập 397 người.", "Hoàn tác")]
    assert host.toast.isVisible()
    assert name_of(host.toast) == "Đã nhập 397 người."
    QTest.mouseClick(host.toast.button, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert not host.toast.isVisible()
    host.show_toast("Đã lưu.")
    assert not host.toast.button.isVisible()
    QTest.mouseClick(host.toast, Qt.MouseButton.LeftButton)
    assert not host.toast.isVisible()
    assert done == ["undone"]


@pytest.mark.parametrize("width", [320, 911, 1920])
def test_a_long_toast_is_broken_into_lines_inside_the_window(window: QWidget, width: int) -> None:
    host = ToastHost(window)
    window.resize(width, 500)
    host.show_toast(
        "Không mở được tệp vì ổ đĩa đã đầy, hãy xoá bớt rồi thử lại. " * 4, "Hoàn tác", lambda: None
    )
    assert window.rect().contains(host.toast.geometry())
    faults = clipped(host.toast)
    assert not faults, joined(faults)


def test_a_toast_follows_the_window(window: QWidget) -> None:
    host = ToastHost(window)
    host.show_toast("Đã lưu.")
    window.resize(700, 420)
    assert window.rect().contains(host.toast.geometry())
    assert abs(host.toast.geometry().center().x() - 350) <= 1


def test_the_status_line_gives_way_in_a_narrow_window(window: QWidget) -> None:
    status = StatusBar(window)
    status.set_left("Chưa lưu gì cả. Sao lưu tự động trước khi nhập; nhập xong vẫn hoàn tác được.")
    status.set_right("Sao lưu lần cuối hôm nay 09:15")
    status.setGeometry(0, 0, 380, 26)
    status.show()
    assert status.left.toolTip().startswith("Chưa lưu gì cả")
    assert status.right.toolTip() == ""
    assert clipped(status) == []
    status.setGeometry(0, 0, 900, 26)
    assert status.left.toolTip() == ""


def test_a_toast_leaves_a_bar_at_the_foot_free(window: QWidget) -> None:
    bar = QWidget(window)
    bar.setObjectName("FloatingBar")
    bar.setGeometry(100, window.height() - 90, 400, 40)
    bar.show()
    host = ToastHost(window)
    host.show_toast("Đã nhập 397 người.")
    assert not host.toast.geometry().intersects(bar.geometry())
