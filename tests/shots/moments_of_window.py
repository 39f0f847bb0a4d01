"""Moments of the frame: menus, palette, shortcuts, notices, work under way, questions and the first page."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.texts import Text
from tests.shots.moments import Stage, empty, moment


@moment
def window_menu(stage: Stage) -> None:
    """The menu of the window, with «File» open."""
    stage.go("roster")
    stage.window._show_menu()
    menu = stage.window.menus.menu
    menu.setActiveAction(menu.actions()[0])
    stage.rest()
    _open_part(stage, 0)


@moment
def window_menu_edit(stage: Stage) -> None:
    """The menu of the window, with «Edit» open."""
    stage.go("roster")
    stage.window._show_menu()
    _open_part(stage, 1)


@moment
def window_menu_view(stage: Stage) -> None:
    """The menu of the window, with «View» open."""
    stage.go("roster")
    stage.window._show_menu()
    _open_part(stage, 3)


@moment
def window_menu_help(stage: Stage) -> None:
    """The menu of the window, with «Help» open."""
    stage.go("roster")
    stage.window._show_menu()
    _open_part(stage, 4)


def _open_part(stage: Stage, at: int) -> None:
    menu = stage.window.menus.menu
    action = menu.actions()[at]
    menu.setActiveAction(action)
    place = menu.actionGeometry(action)
    action.menu().popup(menu.mapToGlobal(place.topRight()))
    stage.rest()


@moment
def window_menu_brand(stage: Stage) -> None:
    """The menu of the brands."""
    stage.go("roster")
    stage.window._show_brand_menu()
    stage.rest()


@moment
def window_palette(stage: Stage) -> None:
    """The palette as it opens."""
    stage.go("roster")
    stage.window.show_palette()
    stage.rest()


@moment
def window_palette_typed(stage: Stage) -> None:
    """The palette with something typed."""
    window_palette(stage)
    stage.window._palette.line.setText("nhap" if stage.context.i18n.language == "vi" else "im")
    stage.rest()


@moment
def window_palette_nothing(stage: Stage) -> None:
    """The palette that finds nothing."""
    window_palette(stage)
    stage.window._palette.line.setText("xyzq")
    stage.rest()


@moment
def window_shortcuts(stage: Stage) -> None:
    """The sheet of shortcuts."""
    stage.go("roster")
    stage.window.show_shortcuts()
    stage.rest()


@moment
def window_toast_undo(stage: Stage) -> None:
    """People were deleted: a toast offers to take it back."""
    screen = stage.go("roster")
    screen.presenter.delete(stage.people(3))
    stage.rest()


@moment
def window_toast_refused(stage: Stage) -> None:
    """Something breaks a rule."""
    stage.go("roster")
    from kolstudio.core.service import campaigns

    try:
        campaigns.money("mười lăm củ khoai")
    except RuleError as error:
        stage.context.notices.trouble(error)
    stage.rest()


@moment
def window_banner(stage: Stage) -> None:
    """The disk is full."""
    from kolstudio.core.store import faults

    stage.go("roster")
    stage.context.notices.trouble(faults.disk_full(stage.library.path))
    stage.rest()


@moment
def window_crash(stage: Stage) -> None:
    """A bug is owned up to."""
    stage.go("roster")
    stage.window.notices._broken("ValueError in kolstudio/ui/roster/listing.py:120\n" * 6, False)
    stage.rest()


@moment
def window_crash_again(stage: Stage) -> None:
    """A bug that keeps coming back."""
    stage.go("roster")
    stage.window.notices._broken("ValueError in kolstudio/ui/roster/listing.py:120\n" * 6, True)
    stage.rest()


@moment
def window_work(stage: Stage) -> None:
    """Long work with a count."""
    from kolstudio.ui.roster.presenter import _DELETING

    stage.go("roster")
    job = stage.context.jobs.start_writing(_DELETING, stage.library, lambda *_: None)
    stage.window.work._appear()
    job.progressed.emit(_DELETING, 12_345, 100_000)
    stage.session.refresh()
    QApplication.sendPostedEvents()
    stage.shoot()
    stage.rest()


@moment
def window_closing(stage: Stage) -> None:
    """The window is about to close."""
    stage.go("roster")
    stage.window.show_closing()
    stage.rest()
    stage.shoot()
    stage.window.show_open()


@moment
def window_restore(stage: Stage) -> None:
    """Which backup shall come back?"""
    stage.go("roster")
    stage.session.files.back_up()
    stage.rest()
    stage.asked(stage.session.files.restore)


@moment
def window_restore_sure(stage: Stage) -> None:
    """Shall a backup take the library's place?"""
    stage.go("roster")
    stage.asked(lambda: stage.session.files._confirm_restore(stage.library.path.with_name("Sao lưu.kol")))


@moment
def window_new_library(stage: Stage) -> None:
    """A name for a new library (Qt's own dialog where the system has none)."""
    stage.go("roster")
    stage.asked(stage.session.files.new)


@moment
def window_backed_up(stage: Stage) -> None:
    """A backup was made."""
    stage.go("roster")
    stage.session.files.back_up()
    stage.rest()


@moment
def window_gone(stage: Stage) -> None:
    """A recent library is not there any more."""
    stage.go("roster")
    stage.session.files.open_recent(stage.library.path.with_name("Danh bạ năm ngoái.kol"))
    stage.rest()


@moment
def window_unreadable(stage: Stage) -> None:
    """A long piece of trouble, on another screen."""
    stage.go("history")
    stage.context.notices.trouble(
        EnvironmentFault(
            Text("", "Không ghi được tệp “Brief – Nồi chiên Tết 2027, bản gửi khách lần hai.xlsx”."),
            Text("", "Tệp đang mở trong Excel: hãy đóng tệp rồi xuất lại. Danh bạ không mất gì."),
            code="picture",
        )
    )
    stage.rest()


@moment
def window_narrow(stage: Stage) -> None:
    """The rail made narrow by hand."""
    stage.go("roster")
    stage.window.toggle_rail()
    stage.rest()


@moment
def window_focus_rail(stage: Stage) -> None:
    """The keyboard in the rail."""
    from PySide6.QtCore import Qt

    stage.go("roster")
    stage.window.activateWindow()
    entry = stage.window.rail.findChildren(type(stage.window.rail.head))[0]
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    stage.rest()


@empty
def start_language(stage: Stage) -> None:
    """The languages of the first page."""
    screen = stage.window.navigation.screen
    menu = screen.language.menu()
    menu.popup(screen.language.mapToGlobal(screen.language.rect().bottomLeft()))
    stage.rest()


@empty
def start_over(stage: Stage) -> None:
    """A file is held over the place to drop it."""
    from kolstudio.ui.widgets.styling import restyle

    restyle(stage.window.navigation.screen.zone, over=True)
    stage.rest()


@empty
def start_focus(stage: Stage) -> None:
    """The keyboard on a card."""
    stage.window.activateWindow()
    stage.window.navigation.screen.sample.setFocus()
    stage.rest()


@empty
def start_roster(stage: Stage) -> None:
    """The list of people while nobody is in it."""
    stage.go("roster")


@empty
def start_campaigns(stage: Stage) -> None:
    """Campaigns while there are none."""
    stage.go("campaigns")


@empty
def start_import(stage: Stage) -> None:
    """The import with no list yet."""
    stage.go("import")


@empty
def start_history(stage: Stage) -> None:
    """The history of a library nothing was done in."""
    stage.go("history")


@empty
def start_trash(stage: Stage) -> None:
    """The trash while it is empty."""
    stage.go("trash")


@empty
def start_compare(stage: Stage) -> None:
    """The comparison of nobody."""
    stage.go("compare")
