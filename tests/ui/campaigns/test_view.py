"""The campaigns on screen, by real keys and mouse: create, book, type, choose, remove, undo, export."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kolstudio.core.service import campaigns, creators
from kolstudio.core.texts import Text
from kolstudio.ui.app import SCREENS
from kolstudio.ui.campaigns.view import CampaignsScreen
from kolstudio.ui.screen import ScreenEntry
from tests.ui.conftest import Program, Start

Left = Qt.MouseButton.LeftButton


def entries() -> list[ScreenEntry]:
    others = [entry for entry in SCREENS if entry.key in ("start", "roster")]
    return [*others, ScreenEntry("campaigns", Text("Screens", "Campaigns"), CampaignsScreen)]


class Desk:
    """A program with the campaigns in front, and hands on it."""

    def __init__(self, program: Program, **args: object) -> None:
        self.program = program
        program.window.showNormal()
        program.window.resize(1366, 768)
        QApplication.processEvents()
        program.context.navigator.go("campaigns", **args)
        program.work()
        screen = program.window.navigation.screen
        assert isinstance(screen, CampaignsScreen)
        self.screen = screen
        self.presenter = screen.presenter
        self.sheet = screen.sheet_page
        program.window.activateWindow()
        QApplication.sendPostedEvents()

    def open_first(self) -> None:
        view = self.screen.list_page.view
        QTest.mouseClick(view.viewport(), Left, pos=view.visualRect(view.model().index(0, 0)).center())

    def spot(self, row: int, key: str) -> QPoint:
        return self.sheet.view.visualRect(
            self.sheet.table.index(row, self.sheet.table.column_of(key))
        ).center()

    def type_into(self, row: int, key: str, text: str) -> None:
        viewport = self.sheet.view.viewport()
        QTest.mouseClick(viewport, Left, pos=self.spot(row, key))
        QTest.mouseDClick(viewport, Left, pos=self.spot(row, key))
        field = self.field()
        assert field is not None
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def field(self) -> QLineEdit | None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return self.sheet.view.findChild(QLineEdit, "cell")

    def lines(self) -> list[str]:
        assert self.presenter.sheet is not None
        return [line.person for line in self.presenter.sheet.campaign.lines]


@pytest.fixture
def desk(start: Start) -> Desk:
    return Desk(start(sample_data=True, language="en", screens=entries()))


@pytest.fixture
def opened(desk: Desk) -> Desk:
    desk.open_first()
    return desk


def test_an_empty_library_offers_the_first_campaign(start: Start) -> None:
    desk = Desk(start(language="en", screens=entries()))
    page = desk.screen.list_page
    assert page.pages.currentWidget() is page.empty
    QTest.mouseClick(page.empty_button, Left)
    dialog = desk.screen.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.edits["name"], "Tet")
    QTest.keyClicks(dialog.edits["budget"], "20")
    QTest.keyClicks(dialog.edits["area"], "Atlantis")
    QTest.keyClick(dialog.edits["area"], Qt.Key.Key_Return)
    assert dialog.fields["budget"].error
    assert dialog.fields["area"].error
    for field in dialog.fields.values():
        assert field.below.height() >= field.below.heightForWidth(field.below.width()) or not field.error
    said = dialog.fields["area"].error
    desk.program.session.set_language("vi")
    assert (dialog.windowTitle(), dialog.edits["area"].text()) != ("New campaign", "")
    assert dialog.fields["area"].error != said
    desk.program.session.set_language("en")
    assert dialog.fields["area"].error == said
    assert not dialog.fields["name"].error
    assert desk.presenter.campaigns == []
    for key, text in (("budget", "20tr"), ("area", "Đà Nẵng, Hà Nội"), ("start", "1/12/2026")):
        dialog.edits[key].setText(text)
    QTest.mouseClick(dialog.yes, Left)
    made = desk.presenter.sheet
    assert made is not None
    assert (made.campaign.name, made.campaign.budget, made.campaign.start_on) == (
        "Tet",
        20_000_000,
        "2026-12-01",
    )
    assert len(made.campaign.areas) == 2
    assert desk.sheet.people_step.rooms.currentWidget() is desk.sheet.people_step.empty


def test_a_click_opens_a_campaign_and_escape_goes_back(desk: Desk) -> None:
    desk.open_first()
    assert desk.presenter.sheet is not None
    assert desk.screen.pages.currentWidget() is desk.sheet
    assert desk.sheet.table.rowCount() == len(desk.lines()) > 0
    assert desk.screen.escape()
    assert desk.screen.pages.currentWidget() is desk.screen.list_page
    assert not desk.screen.escape()
    QTest.keyClick(desk.screen.list_page.view, Qt.Key.Key_Return)
    assert desk.screen.pages.currentWidget() is desk.sheet


def test_cells_are_typed_into_and_the_sums_follow(opened: Desk) -> None:
    before = opened.sheet.people_step.cards.budget.number.text()
    opened.type_into(0, "price", "9tr5")
    opened.type_into(0, "quantity", "3")
    opened.type_into(0, "day", "12/12/2026")
    assert opened.presenter.sheet is not None
    line = opened.presenter.sheet.campaign.lines[0]
    assert (line.unit_price, line.quantity, line.air_on) == (9_500_000, 3, "2026-12-12")
    assert opened.sheet.people_step.cards.budget.number.text() != before
    assert opened.field() is None


def test_a_wrong_value_stays_open_and_is_said(opened: Desk) -> None:
    assert opened.presenter.sheet is not None
    before = opened.presenter.sheet.campaign.lines[0]
    opened.type_into(0, "price", "5")
    assert opened.field() is not None
    assert opened.sheet.people_step.problem.isVisibleTo(opened.sheet)
    assert opened.presenter.sheet.campaign.lines[0] == before
    field = opened.field()
    assert field is not None
    QTest.keyClicks(field, "tr")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.presenter.sheet.campaign.lines[0].unit_price == 5_000_000
    assert not opened.sheet.people_step.problem.isVisibleTo(opened.sheet)


def test_a_status_is_chosen_from_a_menu(opened: Desk) -> None:
    QTest.mouseClick(opened.sheet.view.viewport(), Left, pos=opened.spot(0, "status"))
    assert opened.sheet.menu is not None
    next(one for one in opened.sheet.menu.actions() if one.text() == "Cancelled").trigger()
    opened.sheet.menu.close()
    assert opened.presenter.sheet is not None
    assert opened.presenter.sheet.campaign.lines[0].status == "cancelled"


def test_delete_removes_a_line_and_undo_brings_it_back(opened: Desk) -> None:
    before = opened.lines()
    opened.sheet.view.go_to(opened.sheet.table.rows[0].id)
    QTest.keyClick(opened.sheet.view, Qt.Key.Key_Delete)
    assert opened.lines() == before[1:]
    opened.program.context.actions.run("undo")
    opened.program.work()
    assert opened.lines() == before
    assert [row.cells[0].text for row in opened.sheet.table.rows] == before


def test_a_typed_name_adds_a_person(opened: Desk) -> None:
    person = next(one for one in creators.find(opened.program.library) if one.name not in opened.lines())
    opened.sheet.add_edit.setText(person.name)
    QTest.keyClick(opened.sheet.add_edit, Qt.Key.Key_Return)
    opened.program.work()
    assert opened.lines()[-1] == person.name
    assert opened.sheet.add_edit.text() == ""
    QTest.keyClicks(opened.sheet.add_edit, "zzyx")
    QTest.keyClick(opened.sheet.add_edit, Qt.Key.Key_Return)
    opened.program.work()
    assert "zzyx" in opened.sheet.people_step.problem.text()


def test_people_from_the_roster_go_into_the_campaign_chosen(start: Start) -> None:
    program = start(sample_data=True, language="en", screens=entries())
    people = [one.id for one in creators.find(program.library, limit=3)]
    desk = Desk(program, people=people)
    assert desk.screen.list_page.waiting.isVisibleTo(desk.screen)
    desk.open_first()
    assert desk.presenter.sheet is not None
    assert [line.creator_id for line in desk.presenter.sheet.campaign.lines][-3:] == people
    assert desk.presenter.pending == []


def test_the_brief_is_written_and_offered(opened: Desk, tmp_path: Path) -> None:
    target = tmp_path / "brief.xlsx"
    QTest.mouseClick(opened.sheet.export_button, Left)
    dialog = opened.sheet.dialog
    assert dialog is not None
    opened.program.work()
    assert dialog.preview is not None
    masked = dialog.phone_words.text()
    QTest.keyClick(dialog.phones, Qt.Key.Key_Space)
    opened.program.work()
    assert dialog.phone_words.text() != masked
    opened.program.ask.prepare(target)
    QTest.mouseClick(dialog.yes, Left)
    opened.program.work()
    assert len(load_workbook(target, read_only=True).sheetnames) > 7
    assert opened.presenter.brief.written == target
    assert opened.sheet.saved.isVisibleTo(opened.sheet)
    QTest.mouseClick(opened.sheet.close_button, Left)
    assert not opened.sheet.saved.isVisibleTo(opened.sheet)


def test_a_campaign_made_by_others_is_listed(desk: Desk) -> None:
    count = desk.screen.list_page.table.rowCount()
    campaigns.create(desk.program.library, "Mới", goal="G1", budget="5tr")
    assert desk.screen.list_page.table.rowCount() == count + 1
    assert desk.screen.list_page.table.rows[0].cells[0].text == "Mới"


def test_letters_begin_a_cell_anew(opened: Desk) -> None:
    column = opened.sheet.table.column_of("day")
    opened.sheet.view.setFocus()
    opened.sheet.view.setCurrentIndex(opened.sheet.table.index(0, column))
    QTest.keyClick(opened.sheet.view, "1")
    field = opened.field()
    assert field is not None and field.text() == "1"
    QTest.keyClicks(field, "5/12/2026")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.presenter.sheet is not None
    assert opened.presenter.sheet.campaign.lines[0].air_on == "2026-12-15"
    opened.sheet.view.setCurrentIndex(opened.sheet.table.index(0, 0))
    QTest.keyClick(opened.sheet.view, "x")
    assert opened.field() is None
