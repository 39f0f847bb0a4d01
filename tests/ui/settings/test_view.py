"""The settings by mouse and keyboard: values kept as typed, refused with the reason, put back; backups."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kolstudio.core.service import backups, settings
from kolstudio.core.texts import Language
from kolstudio.ui import desktop
from kolstudio.ui.settings import presenter as module
from kolstudio.ui.settings.backups_page import BackupsPage, size_words
from kolstudio.ui.settings.general_page import GeneralPage
from kolstudio.ui.settings.pages import GroupPage
from kolstudio.ui.settings.value_field import ValueField
from kolstudio.ui.settings.value_row import ValueRow
from kolstudio.ui.settings.view import SettingsScreen
from tests.ui import looks
from tests.ui.conftest import Program, Start

TABS = ("general", "tiers", "benchmarks", "classifier", "fees", "plan", "tax", "views", "backups")


@pytest.fixture
def shop(start: Start) -> Program:
    program = start(language="en", sample_data=True)
    program.context.navigator.go("settings")
    program.work()
    return program


def page(program: Program) -> SettingsScreen:
    found = program.window.navigation.screen
    assert isinstance(found, SettingsScreen)
    return found


def group(program: Program, key: str) -> GroupPage:
    page(program).tabs.set_current(key)
    QApplication.sendPostedEvents()
    found = page(program).page
    assert isinstance(found, GroupPage)
    return found


def row(program: Program, key: str, tab: str = "") -> ValueRow:
    return group(program, tab or key.partition(".")[0]).rows[key]


def line(made: ValueRow) -> ValueField:
    assert made.field is not None
    return made.field


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def retype(made: ValueRow, text: str) -> None:
    field = line(made)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def current(program: Program, key: str) -> object:
    return settings.value(program.library, key).current


def test_the_rail_leads_to_the_settings(start: Start) -> None:
    program = start(language="en", sample_data=True)
    press(program.window.rail.entry("settings"))
    program.work()
    assert program.window.navigation.key == "settings"
    assert page(program).tabs.current == "general"
    assert [page(program).tabs.tabData(at) for at in range(page(program).tabs.count())] == list(TABS)


def test_the_tabs_are_walked_with_the_arrows(shop: Program) -> None:
    tabs = page(shop).tabs
    assert tabs.hasFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.current == "tiers"
    assert isinstance(page(shop).page, GroupPage)


# -- language and colours ---------------------------------------------------------------------------


def test_language_and_colours_change_at_once(shop: Program) -> None:
    general = page(shop).page
    assert isinstance(general, GeneralPage)
    assert general.language.current == "en"
    press(general.language.button("vi"))
    assert shop.context.i18n.language == "vi"
    assert shop.context.prefs.language == "vi"
    assert general.language.current == "vi"
    press(general.theme.button("dark"))
    assert shop.context.prefs.theme == "dark"
    assert shop.context.theme.mode == "dark"
    shop.session.actions.run("theme_light")
    assert general.theme.current == "light"


def test_the_file_is_shown_in_its_folder(shop: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Path] = []
    monkeypatch.setattr(desktop, "show_in_folder", lambda path: seen.append(path) or True)
    general = page(shop).page
    assert isinstance(general, GeneralPage)
    assert general.path.text() == str(shop.library.path)
    press(general.show_button)
    assert seen == [shop.library.path]


# -- values -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "typed", "stored", "shown"),
    [
        ("tiers.bound.micro", "12k", 12_000, "12,000"),
        ("classifier.weight.K1", " 30 ", 30, "30"),
        ("tax.vat_after", "8,5%", 8_500, "8.5"),
        ("tax.vat_day", "30/6/2027", "2027-06-30", "30/06/2027"),
        ("tax.pit_threshold", "5tr", 5_000_000, "5,000,000"),
        ("plan.reserve_share", "12", 12_000, "12"),
    ],
)
def test_enter_keeps_what_is_typed(shop: Program, key: str, typed: str, stored: object, shown: str) -> None:
    made = row(shop, key)
    assert made.changed.isHidden()
    retype(made, typed)
    QTest.keyClick(line(made), Qt.Key.Key_Return)
    assert current(shop, key) == stored
    assert line(made).text() == shown
    assert not made.changed.isHidden()
    assert not made.error.text()


def test_leaving_a_field_keeps_it(shop: Program) -> None:
    made = row(shop, "tiers.bound.micro")
    retype(made, "15000")
    assert current(shop, "tiers.bound.micro") == 10_000
    QTest.keyClick(line(made), Qt.Key.Key_Tab)
    assert not line(made).hasFocus()
    assert current(shop, "tiers.bound.micro") == 15_000
    assert line(made).text() == "15,000"


def test_another_screen_keeps_it_too(shop: Program) -> None:
    made = row(shop, "tiers.bound.micro")
    retype(made, "15000")
    shop.context.navigator.go("campaigns")
    assert current(shop, "tiers.bound.micro") == 15_000


def test_a_pause_keeps_what_judges_nobody_and_leaves_the_typing_alone(shop: Program, qtbot: QtBot) -> None:
    made = row(shop, "tax.pit_threshold")
    retype(made, "3000000")
    qtbot.waitUntil(lambda: current(shop, "tax.pit_threshold") == 3_000_000, timeout=5_000)
    assert line(made).hasFocus()
    assert line(made).text() == "3000000"
    QTest.keyClick(line(made), Qt.Key.Key_Return)
    assert line(made).text() == "3,000,000"


def test_half_a_number_is_not_scolded_and_a_composed_one_waits(shop: Program) -> None:
    made = row(shop, "tax.pit_threshold")
    retype(made, "t")
    line(made).enter(aloud=False)
    assert not made.error.text()
    line(made).selectAll()
    QApplication.sendEvent(line(made), QInputMethodEvent("9", []))
    line(made).enter(aloud=False)
    assert current(shop, "tax.pit_threshold") == 2_000_000
    composed = QInputMethodEvent("", [])
    composed.setCommitString("4tr")
    QApplication.sendEvent(line(made), composed)
    QTest.keyClick(line(made), Qt.Key.Key_Return)
    assert current(shop, "tax.pit_threshold") == 4_000_000


def test_what_is_refused_stays_with_the_reason_until_it_is_mended(shop: Program) -> None:
    made = row(shop, "tiers.bound.micro")
    retype(made, "9.000.000.000")
    QTest.keyClick(line(made), Qt.Key.Key_Return)
    assert current(shop, "tiers.bound.micro") == 10_000
    assert line(made).text() == "9.000.000.000"
    assert made.error.text()
    assert line(made).accessibleDescription() == made.error.text()
    shop.context.navigator.go("campaigns")
    assert shop.window.navigation.key == "settings"
    page(shop).tabs.set_current("tax")
    assert page(shop).tabs.current == "tiers"
    assert line(made).hasFocus()
    shop.session.set_language("vi")
    shop.work()
    assert made.error.text()
    assert line(made).text() == "9.000.000.000"
    QTest.keyClick(line(made), Qt.Key.Key_Escape)
    assert line(made).text() == "10.000"
    assert not made.error.text()
    assert shop.window.navigation.key == "settings"


def test_a_value_and_a_group_go_back_to_their_defaults(shop: Program) -> None:
    tiers = group(shop, "tiers")
    assert tiers.reset_all.isHidden()
    for key, text in (("tiers.bound.micro", "12k"), ("tiers.bound.mid", "90k")):
        retype(tiers.rows[key], text)
        QTest.keyClick(line(tiers.rows[key]), Qt.Key.Key_Return)
    micro = tiers.rows["tiers.bound.micro"]
    assert "10,000" in micro.reset.text()
    press(micro.reset)
    assert current(shop, "tiers.bound.micro") == 10_000
    assert micro.changed.isHidden()
    assert not tiers.reset_all.isHidden()
    press(tiers.reset_all)
    assert current(shop, "tiers.bound.mid") == 100_000
    assert tiers.reset_all.isHidden()


def test_another_scheme_of_tiers_brings_its_own_lines(shop: Program) -> None:
    tiers = group(shop, "tiers")
    combo = tiers.rows["tiers.preset"].combo
    assert combo is not None
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert current(shop, "tiers.preset") == "height_media"
    assert "tiers.bound.mid" not in tiers.rows
    assert combo.hasFocus()
    press(tiers.rows["tiers.preset"].reset)
    assert current(shop, "tiers.preset") == "default"
    assert list(tiers.rows) == [value.key for value in settings.group(shop.library, "tiers").values]


def test_statements_are_led_to(shop: Program) -> None:
    made = row(shop, "classifier.weight.K1")
    assert [link.text() for link in made.links] == list(settings.value(shop.library, made.key).ids)
    press(made.links[0])
    assert shop.window.navigation.key == "statements"


def test_a_large_library_is_judged_behind_a_bar(shop: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MANY", 10)
    made = row(shop, "tiers.bound.micro")
    retype(made, "12k")
    QTest.keyClick(line(made), Qt.Key.Key_Return)
    assert not page(shop).isEnabled()
    assert line(made).text() == "12k"
    shop.work()
    assert page(shop).isEnabled()
    assert line(made).text() == "12,000"
    retype(made, "many")
    QTest.keyClick(line(made), Qt.Key.Key_Return)
    shop.work()
    assert made.error.text()
    assert line(made).text() == "many"


def test_undo_of_typing_stays_in_the_field(shop: Program) -> None:
    made = row(shop, "tiers.bound.micro")
    line(made).setFocus()
    QTest.keyClicks(line(made), "5")
    QTest.keyClick(line(made), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line(made).text() == "10,000"


# -- backups ----------------------------------------------------------------------------------------


def listed(program: Program) -> BackupsPage:
    page(program).tabs.set_current("backups")
    found = page(program).page
    assert isinstance(found, BackupsPage)
    return found


def test_backups_are_made_listed_and_shown(shop: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Path] = []
    monkeypatch.setattr(desktop, "show_in_folder", lambda path: seen.append(path) or True)
    made = listed(shop)
    assert not made.nothing.isHidden()
    press(made.now)
    shop.work()
    assert made.nothing.isHidden()
    assert [one.reason.text() for one in made.rows] == ["By hand"]
    assert made.rows[0].people.text() == "60 people"
    press(made.rows[0].folder)
    assert seen == [backups.known(shop.library.path)[0].path]


def test_a_backup_is_restored_after_asking(shop: Program) -> None:
    backups.make(shop.library)
    settings.set_typed(shop.library, "tax.vat_after", "9")
    made = listed(shop)
    shop.ask.prepare(False)
    press(made.rows[0].restore)
    assert current(shop, "tax.vat_after") == 9_000
    shop.ask.prepare(True)
    press(made.rows[0].restore)
    shop.work()
    shop.work()
    assert current(shop, "tax.vat_after") == 10_000


def test_older_backups_are_shown_when_asked_for(shop: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIRST", 1)
    for _ in range(2):
        backups.before(shop.library, "auto")
    made = listed(shop)
    assert len(made.rows) == 1
    press(made.older)
    assert len(made.rows) == 2
    assert made.older.isHidden()


@pytest.mark.parametrize(
    ("size", "words"),
    [(12, "12 B"), (1024, "1 KB"), (548_864, "536 KB"), (3_565_158, "3,4 MB"), (5 * 1024**3, "5 GB")],
)
def test_sizes_are_said_in_short(size: int, words: str) -> None:
    assert size_words(size, "vi") == words


# -- looks ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["vi", "en", "longer"])
def test_every_tab_is_sound(start: Start, language: str) -> None:
    speaks: Language = "vi" if language == "vi" else "en"
    program = start(language=speaks, sample_data=True)
    backups.make(program.library)
    settings.set_typed(program.library, "tax.vat_after", "9")
    program.context.navigator.go("settings")
    if language == "longer":
        program.around.i18n.use(looks.PseudoCatalogue())
    faults: list[str] = []
    for tab in TABS:
        page(program).tabs.set_current(tab)
        for size in ((1366, 768), (1093, 614), (911, 512)):
            program.window.resize(*size)
            for _ in range(4):
                program.work()
            faults += [f"{tab} {size}: {fault}" for fault in looks.clipped(program.window)]
        faults += [f"{tab} nameless: {fault}" for fault in looks.nameless(program.window)]
        if language == "en":
            faults += [f"{tab} mixed: {fault}" for fault in looks.mixed(program.window, speaks)]
    assert not faults, looks.joined(faults)
