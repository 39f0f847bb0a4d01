"""The window around the screens: rail at the left, the screen, notices above it, the status below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kolstudio.core.model.campaign import Brand
from kolstudio.core.model.kept_comparison import MOST
from kolstudio.core.rules.formats import format_number
from kolstudio.core.service.overview import Overview
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.actions import Actions
from kolstudio.ui.errors import ErrorDesk
from kolstudio.ui.i18n import I18n
from kolstudio.ui.prefs import Prefs
from kolstudio.ui.screen import Screen, ScreenEntry
from kolstudio.ui.shell.files import Files
from kolstudio.ui.shell.menus import Menus
from kolstudio.ui.shell.moments import backup_text, saved_text
from kolstudio.ui.shell.navigation import Navigation
from kolstudio.ui.shell.notices import WindowNotices
from kolstudio.ui.shell.rail_drops import RailDrops
from kolstudio.ui.shell.typing_undo import TypingUndo
from kolstudio.ui.shell.work_bar import WorkBar
from kolstudio.ui.theme import Theme
from kolstudio.ui.widgets.rail import Rail
from kolstudio.ui.widgets.status_bar import StatusBar

if TYPE_CHECKING:
    from kolstudio.ui.widgets.command_palette import CommandPalette

_CLOSING = QT_TRANSLATE_NOOP("Shell", "Closing …")
_EDIT_BRAND = QT_TRANSLATE_NOOP("Shell", "Edit the brand")
_ADD_BRAND = QT_TRANSLATE_NOOP("Shell", "Add a brand")
_ONE_FILE = QT_TRANSLATE_NOOP(
    "Shell", "One file at a time: {name} was taken. Files that can be dropped after it: {count}."
)
NARROW = 1100
"""Below this width the rail shows icons only."""
SMALLEST = (911, 512)
"""1366×768 at 150 %: nothing may be cut off from here on."""


class MainWindow(QMainWindow):
    """One window on one library. It draws and forwards; what happens is decided by the session."""

    close_asked = Signal()
    dropped = Signal(object)
    """Path of a file that was dropped anywhere on the window."""
    brand_chosen = Signal(int)
    undo_wanted = Signal()

    def __init__(
        self, i18n: I18n, theme: Theme, prefs: Prefs, entries: Sequence[ScreenEntry], desk: ErrorDesk
    ) -> None:
        super().__init__()
        self._i18n = i18n
        self._theme = theme
        self._prefs = prefs
        self._may_close = False
        self._writing = False
        self._path: Path | None = None
        self._seen: tuple[Overview, datetime] | None = None
        self._actions: Actions | None = None
        self._palette: CommandPalette | None = None
        self._screens: list[Screen] = []
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.stack = QStackedWidget(self)
        self.navigation = Navigation(entries, self.stack, self)
        self.rail = Rail(theme, self)
        self.status = StatusBar(self)
        self.work = WorkBar(i18n, self)
        self.notices = WindowNotices(self, i18n, theme, desk)
        self.notices.undo_wanted.connect(self.undo_wanted)
        self._typing_undo = TypingUndo(self)
        self._lay_out()
        self._fill_rail()
        self.navigation.built.connect(self._screens.append)
        self.navigation.built.connect(lambda screen: self.notices.toasts.follow_bars())
        self.navigation.shown.connect(self._on_shown)
        i18n.changed.connect(self._say_again)

    def _lay_out(self) -> None:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices.banner)
        column.addWidget(self.work)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        row.addLayout(column, 1)
        self.setCentralWidget(page)

    def _fill_rail(self) -> None:
        for entry in self.navigation.entries:
            if entry.place:
                self.rail.add(entry.key, entry.icon, foot=entry.place == "foot")
        self.rail.chosen.connect(lambda key: self.navigation.go(key))
        self.rail.menu_asked.connect(self._show_menu)
        self.rail.brand_asked.connect(self._show_brand_menu)
        self.rail.set_collapsed(self._prefs.rail_collapsed)
        welcome = {"compare": lambda: True, "campaigns": lambda: not self._writing}
        places = {entry.key for entry in self.navigation.entries if entry.place}
        drops = RailDrops(self.rail, {key: may for key, may in welcome.items() if key in places})
        drops.dropped.connect(self._on_people, Qt.ConnectionType.QueuedConnection)

    # -- what the session says -------------------------------------------------------------------

    def use(self, actions: Actions, files: Files) -> None:
        """Take the actions: they make up the menus and the palette."""
        self._actions = actions
        self.menus = Menus(actions, files, self._i18n, self._theme, self)
        self._say_again()

    def open_up(self) -> None:
        """Show the window where it was the last time."""
        geometry = self._prefs.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            self._fit_screen()
        self.show()

    def _fit_screen(self) -> None:
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1366, room.width()), min(768, room.height()))
        if room.width() <= 1400:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def show_overview(self, overview: Overview, now: datetime, path: Path) -> None:
        """Show counts, moments and the file's name."""
        self._seen, self._path = (overview, now), path
        for entry in self.navigation.entries:
            if entry.count is not None:
                number = entry.count(overview)
                self.rail.set_count(entry.key, format_number(number, self._i18n.language) if number else "")
        if self.stack.isEnabled():
            self.status.set_left(self._i18n.render(saved_text(overview.saved_at, now)))
        self.status.set_right(self._i18n.render(backup_text(overview.backed_up_at, now)))
        self._show_title()

    def show_brands(self, present: Brand, every: Sequence[Brand]) -> None:
        """Name the current brand in the rail."""
        self._brands = (present, tuple(every))
        self.rail.set_brand(present.name)

    def set_writing(self, writing: bool) -> None:
        """Let nothing be edited while a job writes."""
        self._writing = writing
        for screen in self._screens:
            screen.set_writing(writing)

    def show_closing(self) -> None:
        """Show that the window is about to close: nothing can be edited any more."""
        self.stack.setEnabled(False)
        self.rail.setEnabled(False)
        self.status.set_left(self._i18n.render(_CLOSING))

    def show_open(self) -> None:
        """Show that the window stays after all."""
        self.stack.setEnabled(True)
        self.rail.setEnabled(True)
        self._say_again()

    def come_to_front(self) -> None:
        """Bring the window before all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def let_go(self) -> None:
        """Close for good and remember where the window was."""
        self._prefs.geometry = self.saveGeometry()
        self._i18n.changed.disconnect(self._say_again)
        self.notices.end()
        for screen in self._screens:
            screen.retire()
        self._may_close = True
        self.close()
        self.deleteLater()

    # -- deeds of the frame ----------------------------------------------------------------------

    def toggle_rail(self) -> None:
        """Narrow or widen the rail and remember it."""
        collapsed = not self.rail.collapsed
        self._prefs.rail_collapsed = collapsed
        self._show_rail()

    def show_palette(self) -> None:
        """Let a command be found by typing."""
        from kolstudio.ui.shell.palette import palette_entries
        from kolstudio.ui.widgets.command_palette import CommandPalette

        if self._actions is None:
            return
        if self._palette is None:
            self._palette = CommandPalette(self)
            self._palette.chosen.connect(self._actions.run)
        self._palette.open_with(palette_entries(self._actions, self._i18n))

    def show_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        from kolstudio.ui.shell.shortcut_sheet import ShortcutSheet

        if self._actions is not None:
            ShortcutSheet(self._actions, self._i18n, self).show()

    def _show_menu(self) -> None:
        head = self.rail.head
        self.menus.pop_up(head.mapToGlobal(QPoint(0, head.height())))

    def _show_brand_menu(self) -> None:
        present, every = self._brands
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for brand in every:
            action = menu.addAction(brand.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(brand.id == present.id)
            action.triggered.connect(lambda checked, brand_id=brand.id: self.brand_chosen.emit(brand_id))
        if self.navigation.has("brand"):
            menu.addSeparator()
            edit = menu.addAction(self._theme.icon("pencil"), self._i18n.render(_EDIT_BRAND))
            edit.triggered.connect(lambda: self.navigation.go("brand", brand=present.id))
            add = menu.addAction(self._theme.icon("plus"), self._i18n.render(_ADD_BRAND))
            add.triggered.connect(lambda: self.navigation.go("brand", new=True))
            add.setEnabled(not self._writing)
        menu.popup(self.rail.brand_corner())

    def _on_people(self, key: str, people: list[int]) -> None:
        """Lead to a screen with people who were dropped on its place."""
        if not self.stack.isEnabled():
            return
        if key == "compare":
            self.navigation.go(key, add=people[: MOST + 1])  # one more than fit, so that it is told
        else:
            self.navigation.go(key, people=people)

    # -- following -------------------------------------------------------------------------------

    def _on_shown(self, key: str) -> None:
        entry = self.navigation.entry(key)
        self.rail.set_current(entry.under or key)
        self._show_title()

    def _show_title(self) -> None:
        key = self.navigation.key
        parts = [self._i18n.render(self.navigation.entry(key).title)] if key else []
        if self._path is not None:
            parts.append(self._path.stem)
        self.setWindowTitle(" – ".join([*parts, "KOL Studio"]))

    def _say_again(self) -> None:
        for entry in self.navigation.entries:
            if entry.place:
                self.rail.set_text(entry.key, self._i18n.render(entry.title))
        if self._seen is not None and self._path is not None:
            self.show_overview(*self._seen, self._path)

    def _show_rail(self) -> None:
        self.rail.set_collapsed(self._prefs.rail_collapsed or self.width() < NARROW)

    # -- Qt --------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow the rail in a narrow window."""
        super().resizeEvent(event)
        self._show_rail()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask the session; it closes the window when everything is safe."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        QTimer.singleShot(0, self.close_asked.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files from the desktop."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand over the file that was dropped."""
        path = _dropped(event)
        if path is not None and self.stack.isEnabled():
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.dropped.emit(path))
            others = len(_files(event)) - 1
            if others:
                said = self._i18n.render(_ONE_FILE(name=path.name, count=others))
                QTimer.singleShot(0, lambda: self.notices.toasts.show_toast(said))


def _dropped(event: QDropEvent) -> Path | None:
    """Return the first file of a drop, None when there is none."""
    return next(iter(_files(event)), None)


def _files(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
