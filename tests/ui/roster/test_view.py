"""The roster on screen, by real keys and mouse: search, choose, type, delete, undo, copy, answer."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton

from kolstudio.core.service import creators, sample
from kolstudio.core.texts import Language, Text
from kolstudio.ui.app import SCREENS
from kolstudio.ui.context import Context
from kolstudio.ui.models.roster_columns import COLUMNS
from kolstudio.ui.roster.view import RosterScreen
from kolstudio.ui.screen import Screen, ScreenEntry
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.tokens import BODY
from tests.ui.conftest import Program, Start

Left = Qt.MouseButton.LeftButton
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
None_ = Qt.KeyboardModifier.NoModifier


class Other(Screen):
    """A screen that the roster leads to."""

    key: ClassVar[str] = "other"
    title: ClassVar[Text] = Text("Test", "Other")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.entered: list[dict[str, Any]] = []

    def enter(self, args: Any) -> None:
        self.entered.append(dict(args))


OTHERS = ("start", "creator", "campaigns", "import")


def entries() -> list[ScreenEntry]:
    roster = next(entry for entry in SCREENS if entry.key == "roster")
    return [roster, *(ScreenEntry(key, Text("Test", key), Other) for key in OTHERS)]


class Desk:
    """A program with the roster in front, and hands on it."""

    def __init__(self, program: Program) -> None:
        self.program = program
        program.window.showNormal()
        QApplication.processEvents()
        program.window.resize(1366, 768)
        QApplication.processEvents()
        program.context.navigator.go("roster")
        program.work()
        screen = program.window.navigation.screen
        assert isinstance(screen, RosterScreen)
        self.screen = screen
        self.view = screen.view
        self.table = screen.table
        self.presenter = screen.presenter
        program.window.activateWindow()
        QApplication.sendPostedEvents()

    def names(self) -> list[str]:
        column = self.column("name")
        return [self.table.index(row, column).data() for row in range(self.table.rowCount())]

    def column(self, key: str) -> int:
        return [column.key for column in self.table.columns].index(key)

    def spot(self, row: int, key: str) -> QPoint:
        return self.view.visualRect(self.table.index(row, self.column(key))).center()

    def click(self, row: int, key: str = "name", modifier: Qt.KeyboardModifier = None_) -> None:
        QTest.mouseClick(self.view.viewport(), Left, modifier, self.spot(row, key))

    def double_click(self, row: int, key: str) -> None:
        QTest.mouseClick(self.view.viewport(), Left, None_, self.spot(row, key))
        QTest.mouseDClick(self.view.viewport(), Left, None_, self.spot(row, key))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = None_) -> None:
        QTest.keyClick(self.view, key, modifier)

    def field(self) -> QLineEdit:
        found = self.view.findChild(QLineEdit, "cell")
        assert found is not None
        return found

    def no_field(self) -> bool:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return self.view.findChild(QLineEdit, "cell") is None

    def pane_texts(self) -> str:
        self.screen._show_person()
        return "\n".join(label.text() for label in self.screen.pane.findChildren(QLabel))

    def row_of(self, name: str) -> int:
        return self.names().index(name)


@pytest.fixture
def desk(start: Start) -> Desk:
    return Desk(start(sample_data=True, language="en", screens=entries()))


def test_typing_finds_without_marks_and_says_how_many(desk: Desk) -> None:
    QTest.keyClick(desk.program.window, Qt.Key.Key_F, Control)
    assert desk.screen.search.edit.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "da nang")
    assert 0 < desk.table.rowCount() < 60
    assert desk.screen.top.count.text() == f"{desk.table.rowCount()} of 60 people"
    QTest.keyClicks(QApplication.focusWidget(), " zzyx")
    assert desk.table.rowCount() == 0
    assert desk.screen.face.isVisible()
    assert "zzyx" in desk.screen.face.title.text()
    assert "Select somebody" in desk.pane_texts()
    QTest.mouseClick(desk.screen.face.clear_button, Left)
    assert desk.table.rowCount() == 60
    assert not desk.screen.face.isVisible()


def test_the_arrow_leads_from_the_search_into_the_table(desk: Desk) -> None:
    desk.screen.go_to_search()
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "vy bep")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert desk.view.hasFocus()
    assert desk.names()[desk.view.row] == "Vy Bếp Nhỏ"
    assert "Vy Bếp Nhỏ" in desk.pane_texts()


def test_escape_clears_the_search_then_the_choice(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Space)
    desk.screen.search.set_text("vy")
    assert desk.screen.escape()
    assert desk.table.rowCount() == 60
    assert desk.presenter.chosen
    assert desk.screen.escape()
    assert not desk.presenter.chosen
    assert not desk.screen.escape()


def test_keys_move_choose_and_stretch_the_choice(desk: Desk) -> None:
    desk.view.setFocus()
    desk.press(Qt.Key.Key_Home)
    assert desk.view.row == 0
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space)
    assert list(desk.presenter.chosen) == [desk.presenter.ids[1]]
    for _ in range(3):
        desk.press(Qt.Key.Key_Down, Shift)
    assert set(desk.presenter.chosen) == set(desk.presenter.ids[1:5])
    desk.press(Qt.Key.Key_Up, Shift)
    assert set(desk.presenter.chosen) == set(desk.presenter.ids[1:4])
    desk.press(Qt.Key.Key_End)
    assert desk.view.row == 59
    desk.press(Qt.Key.Key_PageUp)
    assert 30 < desk.view.row < 59
    assert len(desk.presenter.chosen) == 3


def test_the_mouse_chooses_with_the_box_control_and_shift(desk: Desk) -> None:
    desk.click(2, "check")
    desk.click(4, "name", Control)
    assert set(desk.presenter.chosen) == {desk.presenter.ids[2], desk.presenter.ids[4]}
    desk.click(7, "tier", Shift)
    assert set(desk.presenter.chosen) == {desk.presenter.ids[2], *desk.presenter.ids[4:8]}
    desk.click(2, "check")
    assert desk.presenter.ids[2] not in desk.presenter.chosen
    assert desk.screen.bar.isVisible()
    assert desk.screen.bar.count.text() == "Selected: 4"
    QTest.mouseClick(desk.screen.bar.close_button, Left)
    assert not desk.screen.bar.isVisible()


def test_a_click_looks_at_a_person_and_chooses_nobody(desk: Desk) -> None:
    desk.click(3, "tier")
    assert desk.presenter.current == desk.presenter.ids[3]
    assert desk.presenter.chosen == {}
    assert desk.names()[3] in desk.pane_texts()


def test_the_box_in_the_header_chooses_everybody_listed(desk: Desk) -> None:
    desk.presenter.search("da nang")
    header = desk.screen.header
    spot = QPoint(header.sectionPosition(0) + header.sectionSize(0) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), Left, None_, spot)
    assert set(desk.presenter.chosen) == set(desk.presenter.ids)
    QTest.mouseClick(header.viewport(), Left, None_, spot)
    assert desk.presenter.chosen == {}


def test_a_title_sorts_and_keeps_who_is_chosen_and_looked_at(desk: Desk) -> None:
    desk.click(5, "check")
    looked_at = desk.presenter.current
    header = desk.screen.header
    section = desk.column("er")
    spot = QPoint(header.sectionViewportPosition(section) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Left, None_, spot)
    assert (desk.presenter.sort, desk.presenter.descending) == ("er", True)
    assert desk.presenter.current == looked_at
    assert desk.view.row == desk.table.row_of(looked_at or 0)
    assert list(desk.presenter.chosen) == [looked_at]
    assert desk.view.verticalScrollBar().value() == 0


def test_f2_types_into_a_cell_and_undo_shows_the_place(desk: Desk) -> None:
    row = desk.row_of("Vy Bếp Nhỏ")
    desk.view.go_to(row)
    desk.click(row, "followers")
    desk.press(Qt.Key.Key_F2)
    field = desk.field()
    assert field.text() == "64000"
    QTest.keyClicks(field, "12k8")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.no_field()
    assert desk.table.index(row, desk.column("followers")).data() == "12.8K"
    assert desk.view.hasFocus()
    desk.click(0, "name")
    desk.program.context.actions.run("undo")
    assert desk.table.index(row, desk.column("followers")).data() == "64K"
    assert desk.names()[desk.view.row] == "Vy Bếp Nhỏ"


def test_a_wrong_value_is_said_under_the_field_which_stays_open(desk: Desk) -> None:
    row = desk.row_of("Ca sĩ Thục Yên Hạ")
    desk.double_click(row, "price_min")
    field = desk.field()
    QTest.keyClicks(field, "15")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible()
    assert desk.screen.grid.error.isVisible()
    assert "15" in desk.screen.grid.error.text()
    QTest.keyClicks(field, "tr")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.no_field()
    assert not desk.screen.grid.error.isVisible()
    assert desk.table.index(row, desk.column("price_min")).data() == "15M"


def test_escape_leaves_a_cell_as_it_was(desk: Desk) -> None:
    desk.double_click(0, "name")
    field = desk.field()
    before = field.text()
    QTest.keyClicks(field, "Somebody else")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert desk.no_field()
    assert desk.names()[0] == before


def test_what_is_typed_is_kept_when_the_field_is_left(desk: Desk) -> None:
    desk.double_click(0, "name")
    QTest.keyClicks(desk.field(), "New Name")
    desk.screen.search.setFocus()
    assert desk.no_field()
    assert desk.names()[0] == "New Name"


def test_tab_goes_on_to_the_next_cell_that_can_be_typed_into(desk: Desk) -> None:
    desk.double_click(2, "followers")
    field = desk.field()
    QTest.keyClicks(field, "9k")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert desk.table.columns[desk.view.currentIndex().column()].key == "er"
    assert desk.field().property("column") == "er"


def test_an_edit_under_way_goes_to_its_person_though_the_rows_move(desk: Desk) -> None:
    who = desk.presenter.ids[3]
    desk.double_click(3, "name")
    QTest.keyClicks(desk.field(), "Still Me")
    creators.delete(desk.program.library, [desk.presenter.ids[0]])
    QTest.keyClick(desk.field(), Qt.Key.Key_Return)
    assert desk.presenter.read([who])[who].name == "Still Me"


def test_delete_and_undo_by_keyboard(desk: Desk) -> None:
    names = desk.names()
    desk.view.setFocus()
    desk.press(Qt.Key.Key_Home)
    QTest.keyClick(desk.program.window, Qt.Key.Key_Delete)
    assert desk.names() == names[1:]
    assert desk.view.row == 0
    QTest.keyClick(desk.program.window, Qt.Key.Key_Z, Control)
    assert desk.names() == names
    assert desk.view.row == 0


def test_rows_are_copied_with_the_keyboard(desk: Desk) -> None:
    desk.view.setFocus()
    desk.press(Qt.Key.Key_Home)
    desk.press(Qt.Key.Key_Down, Shift)
    QTest.keyClick(desk.program.window, Qt.Key.Key_C, Control)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == desk.names()[:2]


def test_rows_pasted_from_a_spreadsheet_go_to_the_import(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("Tên KOL\tFollow\nLinh Beauty\t48K")
    desk.view.setFocus()
    QTest.keyClick(desk.program.window, Qt.Key.Key_V, Control)
    screen = desk.program.window.navigation.screen
    assert isinstance(screen, Other)
    path = screen.entered[0]["path"]
    assert path.suffix == ".tsv"
    assert path.read_text(encoding="utf-8").splitlines()[1] == "Linh Beauty\t48K"


def test_one_pasted_word_is_no_list(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("Linh Beauty")
    QTest.keyClick(desk.program.window, Qt.Key.Key_V, Control)
    assert desk.program.window.navigation.screen is desk.screen
    assert "no rows to paste" in desk.program.window.notices.toasts.toast.label.text()


def test_enter_opens_the_editor(desk: Desk) -> None:
    desk.view.setFocus()
    desk.press(Qt.Key.Key_Return)
    screen = desk.program.window.navigation.screen
    assert isinstance(screen, Other)
    assert screen.entered == [{"person": desk.presenter.current}]


def test_the_bar_leads_to_the_campaigns(desk: Desk) -> None:
    desk.click(0, "check")
    desk.click(1, "check")
    QTest.mouseClick(desk.screen.bar.buttons["campaign"], Left)
    screen = desk.program.window.navigation.screen
    assert isinstance(screen, Other)
    assert screen.entered == [{"people": list(desk.presenter.ids[:2])}]


def test_a_shortlist_asks_about_phones_and_for_a_file(desk: Desk, tmp_path: Any) -> None:
    desk.click(0, "check")
    desk.program.ask.prepare(0, tmp_path / "list.xlsx")
    QTest.mouseClick(desk.screen.bar.buttons["export"], Left)
    desk.program.work()
    assert (tmp_path / "list.xlsx").exists()
    desk.program.ask.prepare(None)
    desk.screen.export()
    desk.program.ask.prepare(1, None)
    desk.screen.export()
    assert len(desk.program.ask.asked) == 5


def test_phone_and_link_are_copied_from_the_pane(desk: Desk) -> None:
    desk.view.go_to(desk.row_of("Vy Bếp Nhỏ"))
    desk.screen._show_person()
    buttons = {
        button.accessibleName(): button
        for button in desk.screen.pane.findChildren(QToolButton)
        if button.accessibleName().startswith("Copy")
    }
    QTest.mouseClick(buttons["Copy 0905000222"], Left)
    assert QGuiApplication.clipboard().text() == "0905000222"
    link = next(name for name in buttons if "tiktok.com" in name)
    QTest.mouseClick(buttons[link], Left)
    assert "tiktok.com" in QGuiApplication.clipboard().text()


def test_an_open_question_is_answered_in_the_pane(desk: Desk) -> None:
    who, point = next(
        (person.id, one)
        for person in creators.find(desk.program.library)
        for one in person.questions
        if one.code == "price_unit"
    )
    desk.presenter.show([who])
    field = desk.screen.pane.fields[point.id]
    field.setFocus()
    QTest.keyClicks(field, "15")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.screen.pane._errors[point.id].text()
    QTest.keyClicks(field, "tr")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert point.id not in desk.screen.pane.fields
    assert creators.get(desk.program.library, who).calculated.price_min == 15_000_000


def test_columns_are_chosen_from_the_menu(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.top.columns_button, Left)
    actions = {action.text(): action for action in desk.screen.menus.shown.actions()}
    actions["Phone"].trigger()
    assert "phones" in [column.key for column in desk.table.columns]
    assert desk.table.index(desk.row_of("Vy Bếp Nhỏ"), desk.column("phones")).data() == "0905 000 222"
    desk.screen.menus.shown.close()


def test_every_order_of_the_sort_menu_works(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.top.sort_button, Left)
    texts = [action.text() for action in desk.screen.menus.shown.actions()]
    assert len(texts) == len(set(texts)) == sum(len(column.orders) for column in desk.table.columns)
    for action in desk.screen.menus.shown.actions():
        action.trigger()
        assert desk.table.rowCount() == 60
    desk.screen.menus.shown.close()


def test_the_row_menu_is_for_the_chosen_or_for_the_row(desk: Desk) -> None:
    desk.click(0, "check")
    desk.click(1, "check")
    desk.screen.menus.show_person(QPoint(10, 10))
    assert desk.screen.menus.shown.actions()[0].text() == "2 selected people"
    desk.screen.menus.shown.close()
    desk.click(5, "tier")
    desk.screen.menus.show_person(QPoint(10, 10))
    texts = [action.text() for action in desk.screen.menus.shown.actions()]
    assert texts[0].startswith("Open")
    next(action for action in desk.screen.menus.shown.actions() if action.text().startswith("Move")).trigger()
    desk.screen.menus.shown.close()
    assert desk.table.rowCount() == 59
    assert len(desk.presenter.chosen) == 2


def test_a_long_list_keeps_its_place_when_others_change_it(desk: Desk) -> None:
    bar = desk.view.verticalScrollBar()
    bar.setValue(20 * 36 + 7)
    top = desk.presenter.ids[20]
    creators.delete(desk.program.library, [desk.presenter.ids[2], desk.presenter.ids[40]])
    assert desk.table.row_of(top) == 19
    assert bar.value() == 19 * 36 + 7


def test_people_who_came_in_are_chosen_and_shown(desk: Desk) -> None:
    people = list(desk.presenter.ids[30:33])
    desk.program.context.navigator.go("roster", people=people)
    assert list(desk.presenter.chosen) == people
    assert desk.presenter.current == people[0]
    spot = desk.view.visualRect(desk.table.index(30, 1))
    assert desk.view.viewport().rect().contains(spot)


def test_the_language_changes_everywhere_at_once(desk: Desk) -> None:
    desk.program.context.i18n.set_language("vi")
    QApplication.processEvents()
    row = desk.row_of("Vy Bếp Nhỏ")
    assert desk.table.index(row, desk.column("er")).data() == "7,8%"
    assert desk.table.index(row, desk.column("price_min")).data() == "4,5–5 tr"


def test_a_narrow_window_puts_the_pane_away_until_it_is_asked_for(desk: Desk) -> None:
    assert desk.screen.pane.isVisible()
    desk.program.window.resize(1093, 614)
    QApplication.processEvents()
    assert not desk.screen.pane.isVisible()
    desk.screen.toggle_pane()
    assert desk.screen.pane.isVisible()
    assert desk.screen.escape()
    assert not desk.screen.pane.isVisible()
    desk.program.window.resize(1366, 768)
    QApplication.processEvents()
    assert desk.screen.pane.isVisible()


def test_while_a_job_writes_the_table_can_be_read_but_not_typed_into(desk: Desk) -> None:
    desk.program.context.jobs.start_writing(
        Text("Test", "work"), desk.program.library, lambda own, progress, cancel: None
    )
    desk.view.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_F2)
    assert desk.no_field()
    assert desk.view.isEnabled()
    desk.program.work()
    desk.press(Qt.Key.Key_F2)
    assert desk.field().isVisible()


def test_an_empty_library_offers_the_next_thing_to_do(start: Start) -> None:
    desk = Desk(start(language="en", screens=entries()))
    assert desk.screen.face.isVisible()
    assert desk.screen.face.import_button.isVisible()
    sample.fill(desk.program.library)
    assert desk.table.rowCount() == 60
    assert not desk.screen.face.isVisible()


def test_every_column_is_painted_in_both_themes(desk: Desk) -> None:
    desk.presenter.show_columns(COLUMNS)
    for theme in ("dark", "light"):
        desk.program.context.theme.set_mode(theme)
        picture = desk.view.grab().toImage()
        colours = {picture.pixelColor(x, 60).name() for x in range(0, picture.width(), 3)}
        assert len(colours) > 5


def test_who_is_brought_into_sight_does_not_stand_below_the_toast(desk: Desk) -> None:
    row = desk.table.rowCount() // 2
    desk.view.go_to(row)
    place = desk.view.row_rect(row)
    assert 0 <= place.top() < place.bottom() < desk.view.viewport().height() - 72
    before = desk.view.verticalScrollBar().value()
    desk.view.go_to(row - 1)
    assert desk.view.verticalScrollBar().value() == before


def test_a_rate_of_two_digits_and_the_longest_type_have_room(start: Start) -> None:
    desk = Desk(start(sample_data=True, language="vi"))
    desk.program.window.resize(1366, 768)
    QApplication.processEvents()
    view, columns = desk.screen.view, [column.key for column in desk.screen.table.columns]
    for key, text in (("er", "12,4%"), ("price_min", "100–120 tr")):
        needed = QFontMetrics(font(BODY)).horizontalAdvance(text) + 16
        assert view.columnWidth(columns.index(key)) >= needed, key
    assert view.horizontalScrollBar().maximum() == 0


def test_a_query_that_cannot_be_read_does_not_count(start: Start) -> None:
    desk = Desk(start(sample_data=True, language="vi"))
    desk.screen.search.set_text("giá<=nhiều")
    desk.program.work()
    assert desk.screen.presenter.trouble is not None
    assert desk.screen.top.count.text() == "60 người"


def test_an_empty_library_has_one_primary_button_and_nothing_to_sort(start: Start) -> None:
    desk = Desk(start(screens=entries()))
    top, face = desk.screen.top, desk.screen.face
    assert face.import_button.isVisible() and face.add_button.isVisible()
    hidden = (top.strip, top.add_button, top.import_button, desk.screen.pane)
    assert not any(part.isVisible() for part in hidden)
    creators.create(desk.program.library, "Vy Bếp Nhỏ")
    desk.program.work()
    QApplication.processEvents()
    assert all(part.isVisible() for part in hidden)


def test_letters_begin_a_figure_anew_and_never_a_name(start: Start) -> None:
    desk = Desk(start(sample_data=True, language="vi", screens=entries()))
    person = desk.table.ids[0]
    desk.view.setFocus()
    desk.view.setCurrentIndex(desk.table.index(0, desk.column("followers")))
    QTest.keyClick(desk.view, "7")
    field = desk.field()
    assert field.text() == "7"
    QTest.keyClicks(field, "k5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.program.work()
    followers = [channel.followers for channel in creators.get(desk.program.library, person).channels]
    assert 7_500 in followers
    desk.view.setCurrentIndex(desk.table.index(0, desk.column("name")))
    QTest.keyClick(desk.view, "x")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert desk.view.findChild(QLineEdit, "cell") is None


def test_who_stands_below_the_deleted_is_the_current_row_too(start: Start) -> None:
    desk = Desk(start(sample_data=True, language="vi", screens=entries()))
    below = desk.table.ids[4]
    desk.view.setFocus()
    desk.view.setCurrentIndex(desk.table.index(3, desk.column("followers")))
    desk.presenter.delete()
    desk.program.work()
    assert desk.presenter.current == below
    assert desk.table.ids[desk.view.row] == below
    assert desk.view.currentIndex().column() == desk.column("followers")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_price_in_the_pane_breaks_into_two_lines_at_most(start: Start, language: Language) -> None:
    """«–», «/» and a unit never stand alone, and a price that fits stays on one line."""
    desk = Desk(start(sample_data=True, language=language, screens=entries()))
    seen = set()
    for row in range(6):
        desk.click(row, "tier")
        desk.screen.pane.show_detail(desk.presenter.detail())
        desk.program.work()
        for value in desk.screen.pane.findChildren(QLabel):
            if "₫" in value.text():
                lines = value.heightForWidth(value.width()) if value.wordWrap() else 0
                assert lines < 3 * value.fontMetrics().lineSpacing(), value.text()
                assert " – " not in value.text()
                assert " / " not in value.text()
                seen.add(value.wordWrap())
    assert seen == {True, False}
