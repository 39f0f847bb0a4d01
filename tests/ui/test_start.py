"""The first page: each offer leads somewhere, nothing is clipped, and it speaks one language at a time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kolstudio.core.service import backups, creators
from kolstudio.core.service.library import Library
from kolstudio.core.texts import Language
from kolstudio.ui.app import SCREENS
from kolstudio.ui.screen import ScreenEntry
from kolstudio.ui.start.view import StartScreen
from tests.ui import looks
from tests.ui.conftest import Program, Start
from tests.ui.test_session import PAGES, Importing, Page, screen

CREATOR = ScreenEntry("creator", Page.title, Page, "users", under="roster")
FULL = (*PAGES, CREATOR)


@pytest.fixture
def fresh(start: Start) -> Program:
    return start(screens=FULL)


def page(program: Program) -> StartScreen:
    found = program.window.navigation.screen
    assert isinstance(found, StartScreen)
    return found


def test_the_button_asks_for_a_list_and_shows_its_import(fresh: Program, tmp_path: Path) -> None:
    fresh.ask.prepare(tmp_path / "Danh sách.xlsx")
    QTest.mouseClick(page(fresh).zone.choose, Qt.MouseButton.LeftButton)
    assert isinstance(screen(fresh), Importing)
    assert screen(fresh).entered == [{"path": tmp_path / "Danh sách.xlsx"}]


def test_a_list_dropped_on_the_zone_is_shown_for_import(fresh: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "Danh sách.csv"
    path.write_text("Tên\n", encoding="utf-8")
    zone, data = page(fresh).zone, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(zone, QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    assert zone.property("over") is True
    QApplication.sendEvent(zone, QDragLeaveEvent())
    assert zone.property("over") is False
    QApplication.sendEvent(zone, QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    QApplication.sendEvent(zone, QDropEvent(QPointF(9, 9), copy, data, left, none))
    qtbot.waitUntil(lambda: fresh.window.navigation.key == "import", timeout=5_000)
    assert screen(fresh).entered == [{"path": path}]


def test_the_first_person_is_begun_with_the_keyboard(fresh: Program) -> None:
    card = page(fresh).add
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert fresh.window.navigation.key == "creator"
    assert screen(fresh).entered == [{"new": True}]


def test_sample_data_is_one_click_away_and_one_click_gone(fresh: Program) -> None:
    QTest.mouseClick(page(fresh).sample, Qt.MouseButton.LeftButton)
    fresh.work()
    assert len(creators.find(fresh.library)) == 60
    fresh.session.actions.run("remove_sample")
    fresh.work()
    assert creators.find(fresh.library) == []


def test_a_library_is_opened_and_a_backup_restored_by_the_same_card(
    fresh: Program, demo_file: Path, tmp_path: Path
) -> None:
    with Library.open(demo_file, writing=False) as library:
        backups.make(library)
    kept = backups.known(demo_file)[0].path
    fresh.ask.prepare(kept, True)
    own = fresh.library.path
    QTest.mouseClick(page(fresh).open, Qt.MouseButton.LeftButton)
    fresh.work()
    assert fresh.library.path == own
    assert len(creators.find(fresh.library)) == 60


def test_without_the_screens_they_lead_to_offers_are_left_out(start: Start) -> None:
    shown = page(start(screens=SCREENS[:1]))
    assert shown.zone.isHidden()
    assert shown.add.isHidden()
    assert not shown.sample.isHidden()


def test_the_language_is_switched_on_the_page(fresh: Program) -> None:
    shown = page(fresh)
    assert shown.language.text().strip() == "Tiếng Việt"
    actions = shown.language.menu().actions()
    actions[1].trigger()
    QApplication.sendPostedEvents()
    assert shown.language.text().strip() == "English"
    assert fresh.around.prefs.language == "en"
    assert looks.mixed(fresh.window, "en") == []


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614), (911, 512)])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_page_and_its_frame_look_sound(start: Start, language: Language, size: tuple[int, int]) -> None:
    program = start(screens=FULL, language=language, size=size)
    window = program.window
    assert (window.width(), window.height()) == size
    assert not looks.clipped(window), looks.joined(looks.clipped(window))
    assert not looks.mixed(window, language), looks.joined(looks.mixed(window, language))
    assert not looks.nameless(window), looks.joined(looks.nameless(window))


def test_there_is_room_for_words_that_are_sixty_percent_longer(start: Start) -> None:
    program = start(screens=FULL, language="en", size=(1093, 614))
    program.around.i18n.use(looks.PseudoCatalogue())
    for _ in range(3):
        QApplication.sendPostedEvents()
    assert "ệệệ" in page(program).sample.title.text()
    assert not looks.clipped(program.window), looks.joined(looks.clipped(program.window))


def test_the_look_is_the_same_after_a_switch_of_colours(fresh: Program) -> None:
    before = fresh.window.grab().toImage()
    fresh.session.actions.run("theme_dark")
    assert fresh.window.grab().toImage() != before
    fresh.session.actions.run("theme_light")
    assert fresh.window.grab().toImage() == before
    assert fresh.around.prefs.theme == "light"
