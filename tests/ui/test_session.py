"""The program as its owner meets it: opening, doing, taking back, closing; all through its real actions."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.service import backups, creators, editing, history, sample
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.store.lock import who_holds
from kolstudio.core.texts import Text
from kolstudio.ui.actions import ACTIONS, MENUS
from kolstudio.ui.app import SCREENS
from kolstudio.ui.context import Context
from kolstudio.ui.crash_dialog import CrashDialog
from kolstudio.ui.screen import Screen, ScreenEntry
from kolstudio.ui.shell.steps import Steps
from kolstudio.ui.widgets.toast import Toast
from tests.ui import looks
from tests.ui.conftest import Program, Start


class Page(Screen):
    """A screen for tests: remembers how it was entered and what places it showed."""

    key = "page"
    title = Text("Test", "Omega")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.entered: list[dict[str, object]] = []
        self.revealed: list[str] = []
        self.open_inside = False
        self.half_typed = False
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName("Tên")
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(type(self).__name__, self))
        layout.addWidget(self.edit)

    def enter(self, args: object) -> None:
        self.entered.append(dict(args))  # type: ignore[call-overload]

    def leave(self) -> bool:
        return not self.half_typed

    def escape(self) -> bool:
        was, self.open_inside = self.open_inside, False
        return was

    def reveal(self, change: ChangeSet) -> bool:
        if change.tables.keys() & {"creator"}:
            self.revealed.append(change.op)
            return True
        return False


class Roster(Page):
    key = "roster"


class Importing(Page):
    key = "import"


class Campaigns(Page):
    key = "campaigns"

    def reveal(self, change: ChangeSet) -> bool:
        return False


PAGES = (
    *SCREENS[:1],
    ScreenEntry(
        "roster",
        Text("Test", "Alpha"),
        Roster,
        "users",
        "rail",
        count=lambda o: o.people,
        tables=frozenset({"creator"}),
    ),
    ScreenEntry("campaigns", Text("Test", "Beta"), Campaigns, "target", "rail", count=lambda o: o.campaigns),
    ScreenEntry("import", Text("Test", "Gamma"), Importing, "import", "rail"),
    ScreenEntry("settings", Text("Test", "Delta"), Campaigns, "settings", "foot"),
)


@pytest.fixture
def paged(start: Start) -> Program:
    return start(sample_data=True, screens=PAGES)


def toasts(program: Program) -> list[str]:
    return [
        label.text() for toast in program.window.findChildren(Toast) for label in toast.findChildren(QLabel)
    ]


def screen(program: Program) -> Page:
    found = program.window.navigation.screen
    assert isinstance(found, Page)
    return found


# -- beginning --------------------------------------------------------------------------------------


def test_an_empty_library_begins_on_the_start_page(start: Start) -> None:
    program = start(screens=PAGES)
    assert program.window.navigation.key == "start"
    assert program.window.isVisible()


def test_a_library_with_people_begins_on_the_first_screen_of_the_rail(paged: Program) -> None:
    assert paged.window.navigation.key == "roster"
    assert "Danh bạ" in paged.window.windowTitle()


def test_the_sample_leads_away_from_the_start_page_and_undo_takes_it_back(start: Start) -> None:
    program = start(screens=PAGES)
    program.session.actions.run("add_sample")
    program.work()
    assert program.window.navigation.key == "roster"
    assert len(creators.find(program.library)) == 60
    program.session.actions.run("undo")
    assert creators.find(program.library) == []


def test_the_default_library_is_made_at_the_first_start(start: Start, home: Path) -> None:
    program = start()
    program.session.close()
    program.work()
    assert program.app.begin(None)
    assert program.library.path == Path(program.around.prefs.recent[0])


# -- actions ----------------------------------------------------------------------------------------


def test_no_shortcut_is_given_twice(paged: Program) -> None:
    keys = [key.toString() for spec in paged.session.actions for key in spec.keys]
    assert sorted(keys) == sorted(set(keys))
    assert len(keys) >= 15


def test_every_action_of_the_window_does_something_and_can_be_found(paged: Program) -> None:
    actions = paged.session.actions
    assert actions.without_deed() == []
    in_menus = {
        action.objectName()
        for part in paged.window.menus.menu.actions()
        if part.menu()
        for action in part.menu().actions()
    }  # type: ignore[union-attr]
    assert {spec.id for spec in actions if spec.menu} <= in_menus
    assert {spec.menu for spec in ACTIONS} - {""} <= set(MENUS)


def test_actions_of_screens_that_do_not_exist_are_left_out(start: Start) -> None:
    program = start(screens=PAGES[:2])
    assert "import_list" not in program.session.actions
    assert "add_person" not in program.session.actions
    assert "go.roster" in program.session.actions


def test_a_deed_for_an_action_that_is_left_out_is_passed_over_and_an_unknown_one_refused(
    start: Start,
) -> None:
    actions = start(screens=PAGES[:2]).session.actions
    actions.on("import_list", lambda: None)
    assert "import_list" not in actions
    with pytest.raises(KeyError):
        actions.on("no_such_action", lambda: None)


def test_ctrl_and_a_digit_switch_screens(paged: Program, qtbot: QtBot) -> None:
    paged.window.activateWindow()
    for key, wanted in ((Qt.Key.Key_2, "campaigns"), (Qt.Key.Key_3, "import"), (Qt.Key.Key_1, "roster")):
        QTest.keyClick(paged.window, key, Qt.KeyboardModifier.ControlModifier)
        assert paged.window.navigation.key == wanted


def test_escape_closes_what_is_open_inside_and_then_goes_back(paged: Program) -> None:
    paged.context.navigator.go("import", path=Path("x.xlsx"))
    page = screen(paged)
    assert page.entered == [{"path": Path("x.xlsx")}]
    page.open_inside = True
    paged.session.actions.run("back")
    assert paged.window.navigation.key == "import"
    paged.session.actions.run("back")
    assert paged.window.navigation.key == "roster"


def test_escape_closes_what_is_open_on_the_very_first_screen(paged: Program) -> None:
    page = screen(paged)
    page.open_inside = True
    paged.window.activateWindow()
    QTest.keyClick(paged.window, Qt.Key.Key_Escape)
    assert not page.open_inside
    assert paged.window.navigation.key == "roster"


def test_half_typed_text_that_must_be_looked_at_keeps_its_screen(paged: Program) -> None:
    page = screen(paged)
    page.half_typed = True
    paged.context.navigator.go("import")
    assert paged.window.navigation.key == "roster"
    paged.session.close()
    assert not paged.session.closing.under_way
    page.half_typed = False


def test_the_palette_offers_what_can_be_done_now(paged: Program) -> None:
    from kolstudio.ui.shell.palette import palette_entries

    offered = {entry.id for entry in palette_entries(paged.session.actions, paged.around.i18n)}
    assert {"undo", "go.campaigns", "back_up"} <= offered
    assert "redo" not in offered
    assert "palette" not in offered
    paged.session.actions.run("undo")
    paged.session.refresh()
    assert "redo" in {entry.id for entry in palette_entries(paged.session.actions, paged.around.i18n)}


def test_a_toast_leaves_the_bar_of_a_screen_free_that_is_built_after_it(paged: Program, qtbot: QtBot) -> None:
    window = paged.window
    window.notices.toasts.show_toast("Đã thêm 60 người mẫu.")
    paged.context.navigator.go("campaigns")
    bar = QLabel("2 người", window)
    bar.setObjectName("FloatingBar")
    window.navigation.built.emit(screen(paged))
    toast = window.notices.toasts.toast
    bar.setGeometry(toast.geometry())
    bar.show()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(bar.geometry()), timeout=5_000)


def test_the_menu_ticks_the_colours_and_the_language_in_force(paged: Program) -> None:
    paged.session.set_theme("dark")
    paged.session.set_language("en")
    paged.window._show_menu()
    ticked = {spec.id for spec in paged.session.actions if paged.session.actions.action(spec.id).isChecked()}
    paged.window.menus.menu.close()
    assert ticked == {"theme_dark", "speak_en"}


def test_the_sheet_of_shortcuts_shows_them_all(paged: Program, qtbot: QtBot) -> None:
    from kolstudio.ui.shell.shortcut_sheet import ShortcutSheet

    sheet = ShortcutSheet(paged.session.actions, paged.around.i18n)
    qtbot.addWidget(sheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    native = QKeySequence.SequenceFormat.NativeText
    assert {
        spec.keys[0].toString(native) for spec in paged.session.actions if spec.keys and spec.menu
    } <= shown


def test_the_sheet_of_shortcuts_follows_the_language(paged: Program, qtbot: QtBot) -> None:
    from kolstudio.ui.shell.shortcut_sheet import ShortcutSheet

    sheet = ShortcutSheet(paged.session.actions, paged.around.i18n)
    qtbot.addWidget(sheet)
    for language in ("en", "vi"):
        paged.session.set_language(language)
        QApplication.sendPostedEvents()
        undo = paged.session.actions.action("undo").text()
        assert undo in {label.text() for label in sheet.findChildren(QLabel)}
        assert not looks.mixed(sheet, language)


# -- undo and redo ----------------------------------------------------------------------------------


def rename(program: Program, name: str) -> int:
    person = creators.find(program.library)[0].id
    editing.edit(program.library, person, "name", name)
    program.session.refresh()
    return person


def test_undo_names_the_step_and_shows_its_place(paged: Program) -> None:
    person = rename(paged, "Tên Mới")
    paged.context.navigator.go("campaigns")
    paged.session.actions.run("undo")
    assert creators.get(paged.library, person).name != "Tên Mới"
    assert paged.window.navigation.key == "roster"
    assert screen(paged).revealed == ["edit_creator"]
    assert "Tên Mới" in toasts(paged)[-1]
    paged.session.actions.run("redo")
    assert creators.get(paged.library, person).name == "Tên Mới"
    assert screen(paged).revealed == ["edit_creator", "edit_creator"]


def test_undo_from_the_keyboard_in_a_field_without_new_typing_is_the_window_s(
    paged: Program, qtbot: QtBot
) -> None:
    person = rename(paged, "Tên Mới")
    page = screen(paged)
    paged.window.activateWindow()
    page.edit.setFocus()
    qtbot.waitUntil(page.edit.hasFocus, timeout=2_000)
    QTest.keyClicks(page.edit, "abc")
    QTest.keyClick(page.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.edit.text() == ""  # typing that was not kept is undone first
    assert creators.get(paged.library, person).name == "Tên Mới"
    QTest.keyClicks(page.edit, "abc")
    page.edit.setModified(False)  # now it is kept
    QTest.keyClick(page.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.edit.text() == "abc"
    assert creators.get(paged.library, person).name != "Tên Mới"


def test_nothing_to_undo_is_no_usable_action(start: Start) -> None:
    program = start()
    assert not program.session.actions.action("undo").isEnabled()
    program.session.steps.undo()  # asked all the same: told, not raised
    assert toasts(program)


# -- work -------------------------------------------------------------------------------------------


def test_while_a_job_writes_nothing_can_be_edited(paged: Program) -> None:
    page = screen(paged)
    paged.context.jobs.start_writing(Text("T", "x"), paged.library, lambda library, progress, cancel: None)
    assert not page.isEnabled()
    assert not paged.session.actions.action("undo").isEnabled()
    paged.work()
    assert page.isEnabled()
    assert paged.session.actions.action("undo").isEnabled()


def test_a_bug_in_work_is_told_by_one_dialog(paged: Program) -> None:
    def broken(library: Library, progress: object, cancel: object) -> None:
        with library.store.change("edit_settings"):
            sample.remove(library)
            raise ZeroDivisionError

    for _ in range(2):
        paged.context.jobs.start_writing(Text("T", "x"), paged.library, broken)
        paged.work()
    dialogs = paged.window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    assert len(creators.find(paged.library)) == 60  # rolled back
    dialogs[0].close()
    assert len(paged.bugs) == 1
    paged.bugs.clear()


def test_trouble_outside_is_a_banner_with_what_to_do(paged: Program) -> None:
    fault = EnvironmentFault(Text("T", "The disk is full."), Text("T", "Free some space."), code="disk_full")
    paged.context.notices.trouble(fault)
    banner = paged.window.notices.banner
    assert banner.isVisible()
    shown = [label.text() for label in banner.findChildren(QLabel)]
    assert "The disk is full." in shown
    assert "Free some space." in shown
    banner.close_button.click()
    assert not banner.isVisible()


# -- files ------------------------------------------------------------------------------------------


def drop(program: Program, path: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), copy, data, left, none)
    QApplication.sendEvent(program.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(program.window, QDropEvent(QPointF(400, 300), copy, data, left, none))
        QTest.qWait(0)
    return enter.isAccepted()


def test_a_list_dropped_anywhere_is_shown_for_import(paged: Program, tmp_path: Path) -> None:
    path = tmp_path / "Danh sách.xlsx"
    path.write_bytes(b"x")
    assert drop(paged, path)
    assert paged.window.navigation.key == "import"
    assert screen(paged).entered[-1] == {"path": path}


def test_what_is_no_file_is_not_taken(paged: Program, tmp_path: Path) -> None:
    assert not drop(paged, tmp_path / "missing.xlsx")
    assert not drop(paged, tmp_path)


def test_another_library_takes_the_place_of_this_one(paged: Program, tmp_path: Path) -> None:
    first, second = paged.session, tmp_path / "Khác.kol"
    with Library.open(second, create=True) as made:
        sample.fill(made)
    assert drop(paged, second)
    assert paged.session is not first
    assert paged.library.path == second
    paged.work()
    assert paged.app.sessions == [paged.session]
    assert who_holds(tmp_path / "Danh bạ.kol") is None
    assert paged.quits == []
    assert [path.name for path in paged.around.prefs.recent] == ["Khác.kol", "Danh bạ.kol"]
    assert [path.name for path in paged.session.files.recent()] == ["Danh bạ.kol"]


def test_a_library_that_cannot_be_opened_leaves_everything_as_it_is(paged: Program, tmp_path: Path) -> None:
    bad = tmp_path / "bad.kol"
    bad.write_bytes(b"no library" * 50)
    session = paged.session
    paged.app.open(bad)
    assert paged.session is session
    assert [getattr(fault, "code", "") for fault in paged.faults] == ["file_foreign"]
    assert bad.read_bytes() == b"no library" * 50


def test_at_the_start_a_bad_file_is_told_and_another_way_offered(
    start: Start, tmp_path: Path, home: Path
) -> None:
    program = start()
    program.session.close()
    program.work()
    bad = tmp_path / "bad.kol"
    bad.write_bytes(b"no library" * 50)
    program.ask.prepare(None)
    assert program.app.begin(bad) is False
    program.ask.prepare(1)
    assert program.app.begin(bad)
    assert program.library.path.parent == home


def test_a_copy_is_saved_and_told(paged: Program, tmp_path: Path) -> None:
    target = tmp_path / "Bản sao.kol"
    paged.ask.prepare(target)
    paged.session.actions.run("save_copy")
    paged.work()
    with Library.open(target, writing=False) as copy:
        assert len(creators.find(copy)) == 60
    assert any("Bản sao.kol" in said for said in toasts(paged))


def test_a_backup_is_made_and_restored(paged: Program) -> None:
    paged.session.actions.run("back_up")
    paged.work()
    kept = backups.known(paged.library.path)
    assert [one.reason for one in kept] == ["manual"]
    creators.delete(paged.library, [person.id for person in creators.find(paged.library)])
    paged.session.refresh()
    first = paged.session
    paged.ask.prepare(0)
    paged.session.actions.run("restore")
    paged.work()
    assert paged.session is not first
    assert len(paged.app.sessions) == 1
    assert len(creators.find(paged.library)) == 60
    assert "replaced" in {one.reason for one in backups.known(paged.library.path)}


def test_nothing_can_be_done_while_a_backup_comes_back(paged: Program) -> None:
    paged.session.keeper.back_up("manual")
    paged.work()
    backup = backups.known(paged.library.path)[0].path
    session = paged.session
    session.restore(backup)
    for spec in session.actions.specs:
        assert not session.actions.usable(spec.id), spec.id
        session.actions.run(spec.id)
    assert session.window.navigation.key == "roster"
    paged.work()
    assert paged.session is not session
    assert paged.session.actions.usable("go.campaigns")


def test_a_restore_that_fails_opens_the_library_again(paged: Program, tmp_path: Path) -> None:
    bad = tmp_path / "bad.kol"
    bad.write_bytes(b"no library" * 50)
    paged.session.restore(bad)
    paged.work()
    assert len(creators.find(paged.library)) == 60
    assert [getattr(fault, "code", "") for fault in paged.faults] == ["file_foreign"]


# -- closing ----------------------------------------------------------------------------------------


def test_closing_backs_up_what_changed_and_gives_the_file_back(paged: Program, tmp_path: Path) -> None:
    path = paged.library.path
    paged.window.close()
    QTest.qWait(0)
    assert paged.session.closing.under_way
    paged.work()
    assert paged.quits == ["quit"]
    assert paged.app.sessions == []
    assert who_holds(path) is None
    assert [kept.reason for kept in backups.known(path)] == ["close"]


def test_closing_without_a_change_makes_no_backup(start: Start) -> None:
    program = start()
    path = program.library.path
    program.session.close()
    program.work()
    assert program.quits == ["quit"]
    assert backups.known(path) == []


def test_closing_again_without_a_change_makes_no_second_backup(paged: Program) -> None:
    path = paged.library.path
    for _ in range(2):
        paged.session.close()
        paged.work()
        paged.app.begin(path)
    assert len(backups.known(path)) == 1


def test_closing_while_a_job_writes_asks_first_and_stops_it(paged: Program) -> None:
    seen: list[bool] = []

    def work(library: Library, progress: object, cancel: object) -> None:
        with library.store.change("edit_settings"):
            creators.delete(library, [creators.find(library)[0].id])
            seen.append(cancel.cancelled)  # type: ignore[attr-defined]
            cancel.check()  # type: ignore[attr-defined]

    path = paged.library.path
    paged.context.jobs.start_writing(Text("T", "writing"), paged.library, work)
    paged.ask.prepare(False)
    paged.session.close()
    assert not paged.session.closing.under_way
    paged.ask.prepare(True)
    paged.session.close()
    paged.work()
    assert paged.quits == ["quit"]
    with Library.open(path, writing=False) as library:
        assert len(creators.find(library)) == 60


def test_work_that_does_not_stop_is_left_behind_after_the_wait(paged: Program, qtbot: QtBot) -> None:
    paged.session.closing._patience.setInterval(1)
    path = paged.library.path
    paged.context.jobs.start(Text("T", "deaf"), lambda progress, cancel: None)
    paged.session.close()
    qtbot.waitUntil(lambda: "left 0" in paged.quits, timeout=5_000)
    assert who_holds(path) is None


def test_no_backup_and_the_owner_would_rather_stay(paged: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    fault = EnvironmentFault(Text("T", "The disk is full."), code="disk_full")

    def refuse(library: Library, reason: str) -> None:
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(backups, "before", refuse)
        paged.ask.prepare(False)
        paged.session.close()
        paged.work()
    assert paged.quits == []
    assert paged.window.stack.isEnabled()
    paged.session.close()
    paged.work()
    assert paged.quits == ["quit"]


def test_a_restart_closes_safely_and_begins_anew(paged: Program) -> None:
    paged.window.notices.restart_wanted.emit()
    paged.work()
    assert paged.quits == ["anew Danh bạ.kol", "quit"]


def test_the_half_hour_backup_waits_until_nobody_edits(paged: Program) -> None:
    keeper = paged.session.keeper
    keeper._look()
    assert keeper._calm.isActive()
    keeper._look_when_calm()
    paged.work()
    assert [kept.reason for kept in backups.known(paged.library.path)] == ["auto"]
    keeper._look()
    assert not keeper._waiting  # nothing changed since


def test_the_end_of_the_session_keeps_what_is_typed(paged: Program) -> None:
    page = screen(paged)
    left: list[bool] = []
    page.leave = lambda: left.append(True) or True  # type: ignore[method-assign, func-returns-value]
    paged.session._on_session_end()
    assert left == [True]


def test_history_names_the_window_as_origin(paged: Program) -> None:
    rename(paged, "Tên Mới")
    assert history.entries(paged.library)[0]["origin"] == "window"


def test_language_changes_everywhere_at_once(paged: Program) -> None:
    paged.session.actions.run("speak_en")
    assert paged.around.prefs.language == "en"
    assert paged.session.actions.action("undo").text() == "Undo"
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


# -- one window per library -------------------------------------------------------------------------


def test_a_second_start_raises_this_window_and_hands_its_list_over(
    paged: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    wanted = tmp_path / "Danh sách.xlsx"
    wanted.write_bytes(b"x")
    qtbot.waitUntil(lambda: paged.session._bell is not None, timeout=5_000)
    assert paged.session._bell is not None
    paged.window.showMinimized()
    command = [
        sys.executable,
        "-c",
        "from kolstudio.ui.app import main; import sys; sys.exit(main(sys.argv[1:]))",
    ]
    with qtbot.waitSignal(paged.session._bell.rung, timeout=60_000):
        second = subprocess.Popen([*command, str(paged.library.path), str(wanted)], stderr=subprocess.PIPE)
    _, said = second.communicate(timeout=60)
    assert second.returncode == 0, said.decode()
    assert not paged.window.isMinimized()
    assert paged.window.navigation.key == "import"
    assert screen(paged).entered[-1] == {"path": wanted}


def test_nothing_is_undone_in_a_library_that_is_closed_for_a_restore(tmp_path: Path) -> None:
    asked: list[str] = []

    class Frame:
        def leave(self) -> bool:
            asked.append("leave")
            return True

    library = Library.open(tmp_path / "a.kol", create=True, origin="window")
    sample.fill(library)
    library.close()
    steps = Steps(library, Frame(), Frame(), Frame())  # type: ignore[arg-type]
    steps.undo()
    steps.redo()
    assert asked == []


def test_the_status_says_that_the_window_closes_until_it_stays(paged: Program) -> None:
    left = paged.window.status.findChildren(QLabel)[0]
    saved = left.text()
    paged.window.show_closing()
    closing = left.text()
    paged.session.refresh()
    assert left.text() == closing != saved
    paged.window.show_open()
    assert left.text() == saved
