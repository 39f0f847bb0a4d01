"""The one table of actions: it feeds the menus, the command palette and the sheet of shortcuts.

A feature adds a line with its screen's key and hands the deed over in `Screen.handlers`. Actions of
screens that do not exist are left out everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.i18n import I18n

if TYPE_CHECKING:
    from kolstudio.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class State:
    """What decides whether actions can be used now."""

    can_undo: bool = False
    can_redo: bool = False
    writing: bool = False
    """A job writes the library; nothing else may."""
    has_sample: bool = False
    open: bool = True
    """Whether the library can be read; while a backup takes its place nothing can be done."""


def always(state: State) -> bool:
    """Usable at any time."""
    return True


def when_free(state: State) -> bool:
    """Usable while no job writes."""
    return not state.writing


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One line of the table."""

    id: str
    text: Text
    shortcut: str = ""
    """In Qt's portable form; several are separated by `; `."""
    icon: str = ""
    menu: str = ""
    """The menu that shows it; without one it is in the palette only."""
    enabled: Callable[[State], bool] = always
    screen: str = ""
    """The screen that does it; empty = the window."""
    needs: str = ""
    """A screen it leads to: without that screen the action is left out."""
    divided: bool = False
    """Whether a line stands above it in the menu."""

    @property
    def keys(self) -> list[QKeySequence]:
        """Its shortcuts, the one that is shown first."""
        return [
            QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
            for key in self.shortcut.split("; ")
            if key
        ]


MENUS: Mapping[str, Text] = {
    "file": QT_TRANSLATE_NOOP("Actions", "File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "Edit"),
    "go": QT_TRANSLATE_NOOP("Actions", "Go to"),
    "view": QT_TRANSLATE_NOOP("Actions", "View"),
    "help": QT_TRANSLATE_NOOP("Actions", "Help"),
}
"""The menus in their order. «File» also holds the recent files, «Go to» the screens."""

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new_library", QT_TRANSLATE_NOOP("Actions", "New library…"), "", "file-plus", "file"),
    ActionSpec(
        "open_library", QT_TRANSLATE_NOOP("Actions", "Open library…"), "Ctrl+O", "folder-open", "file"
    ),
    ActionSpec(
        "import_list",
        QT_TRANSLATE_NOOP("Actions", "Import a list…"),
        "Ctrl+I",
        "import",
        "file",
        when_free,
        needs="import",
        divided=True,
    ),
    ActionSpec(
        "add_sample",
        QT_TRANSLATE_NOOP("Actions", "Add the sample data"),
        "",
        "eye",
        "file",
        lambda state: not state.writing and not state.has_sample,
    ),
    ActionSpec(
        "remove_sample",
        QT_TRANSLATE_NOOP("Actions", "Remove the sample data"),
        "",
        "",
        "file",
        lambda state: not state.writing and state.has_sample,
    ),
    ActionSpec(
        "save_copy",
        QT_TRANSLATE_NOOP("Actions", "Save a copy…"),
        "Ctrl+Shift+S",
        "copy",
        "file",
        divided=True,
    ),
    ActionSpec("show_folder", QT_TRANSLATE_NOOP("Actions", "Show in folder"), "", "folder", "file"),
    ActionSpec(
        "back_up",
        QT_TRANSLATE_NOOP("Actions", "Back up now"),
        "",
        "archive",
        "file",
        when_free,
        divided=True,
    ),
    ActionSpec(
        "restore", QT_TRANSLATE_NOOP("Actions", "Restore a backup…"), "", "archive-restore", "file", when_free
    ),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", "", "file", divided=True),
    ActionSpec(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        "Ctrl+Z",
        "undo",
        "edit",
        lambda state: state.can_undo and not state.writing,
    ),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        "Ctrl+Shift+Z; Ctrl+Y",
        "redo",
        "edit",
        lambda state: state.can_redo and not state.writing,
    ),
    ActionSpec(
        "add_person",
        QT_TRANSLATE_NOOP("Actions", "Add a person"),
        "Ctrl+N",
        "plus",
        "edit",
        when_free,
        needs="creator",
        divided=True,
    ),
    ActionSpec(
        "edit_brand",
        QT_TRANSLATE_NOOP("Actions", "Edit the brand"),
        "",
        "store",
        "edit",
        needs="brand",
    ),
    ActionSpec(
        "roster_find",
        QT_TRANSLATE_NOOP("Actions", "Search the list"),
        "Ctrl+F",
        "search",
        "edit",
        screen="roster",
        divided=True,
    ),
    ActionSpec(
        "roster_choose_all",
        QT_TRANSLATE_NOOP("Actions", "Select everybody listed"),
        "Ctrl+A",
        "list-checks",
        "edit",
        screen="roster",
    ),
    ActionSpec(
        "roster_copy", QT_TRANSLATE_NOOP("Actions", "Copy rows"), "Ctrl+C", "copy", "edit", screen="roster"
    ),
    ActionSpec(
        "roster_paste",
        QT_TRANSLATE_NOOP("Actions", "Paste rows from Excel"),
        "Ctrl+V",
        "clipboard-paste",
        "edit",
        when_free,
        screen="roster",
        needs="import",
    ),
    ActionSpec(
        "roster_type",
        QT_TRANSLATE_NOOP("Actions", "Type into the cell"),
        "F2",
        "pencil",
        "edit",
        when_free,
        screen="roster",
    ),
    ActionSpec(
        "roster_why",
        QT_TRANSLATE_NOOP("Actions", "Why this value?"),
        "Alt+Enter; Alt+Return",
        "info",
        "edit",
        screen="roster",
    ),
    ActionSpec(
        "roster_campaign",
        QT_TRANSLATE_NOOP("Actions", "Add to a campaign…"),
        "",
        "target",
        "edit",
        when_free,
        screen="roster",
        needs="campaigns",
    ),
    ActionSpec(
        "roster_compare",
        QT_TRANSLATE_NOOP("Actions", "Add to the comparison"),
        "",
        "columns-2",
        "edit",
        screen="roster",
        needs="compare",
    ),
    ActionSpec(
        "creator_compare",
        QT_TRANSLATE_NOOP("Actions", "Add to the comparison"),
        "",
        "columns-2",
        screen="creator",
        needs="compare",
    ),
    ActionSpec(
        "compare_keep",
        QT_TRANSLATE_NOOP("Actions", "Keep the comparison by name…"),
        "",
        "bookmark-plus",
        enabled=when_free,
        screen="compare",
    ),
    ActionSpec(
        "roster_export",
        QT_TRANSLATE_NOOP("Actions", "Export a shortlist…"),
        "Ctrl+E",
        "file-spreadsheet",
        "edit",
        screen="roster",
    ),
    ActionSpec(
        "roster_delete",
        QT_TRANSLATE_NOOP("Actions", "Move to the trash"),
        "Del",
        "trash-2",
        "edit",
        when_free,
        screen="roster",
    ),
    ActionSpec(
        "back", QT_TRANSLATE_NOOP("Actions", "Back"), "Esc; Alt+Left", "arrow-left", "go", divided=True
    ),
    ActionSpec(
        "toggle_rail", QT_TRANSLATE_NOOP("Actions", "Narrow or widen the side bar"), "Ctrl+B", "", "view"
    ),
    ActionSpec(
        "roster_pane",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the details"),
        "Ctrl+D",
        "panel-right",
        "view",
        screen="roster",
    ),
    ActionSpec("theme_light", QT_TRANSLATE_NOOP("Actions", "Light colours"), "", "sun", "view", divided=True),
    ActionSpec("theme_dark", QT_TRANSLATE_NOOP("Actions", "Dark colours"), "", "moon", "view"),
    ActionSpec("theme_system", QT_TRANSLATE_NOOP("Actions", "Colours of the system"), "", "monitor", "view"),
    ActionSpec("speak_vi", Text("", "Tiếng Việt"), "", "languages", "view", divided=True),
    ActionSpec("speak_en", Text("", "English"), "", "languages", "view"),
    ActionSpec("palette", QT_TRANSLATE_NOOP("Actions", "Find a command…"), "Ctrl+K", "search", "help"),
    ActionSpec("shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1", "keyboard", "help"),
    ActionSpec(
        "statements",
        QT_TRANSLATE_NOOP("Actions", "What the scores rest on"),
        "",
        "book-open",
        "help",
        needs="statements",
    ),
    ActionSpec("logs", QT_TRANSLATE_NOOP("Actions", "Show the log files"), "", "", "help"),
    ActionSpec(
        "about",
        QT_TRANSLATE_NOOP("Actions", "About KOL Studio"),
        "",
        "info",
        "help",
        needs="about",
        divided=True,
    ),
)
"""Every action of the window. The actions that lead to screens come from the table of screens."""


class Actions(QObject):
    """The actions of one window: Qt's objects made from the table, and what they do."""

    def __init__(
        self, specs: Iterable[ActionSpec], screens: Iterable[str], i18n: I18n, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        specs, known = tuple(specs), set(screens)
        self._table = {spec.id for spec in specs}
        self.specs = tuple(
            spec
            for spec in specs
            if (not spec.screen or spec.screen in known) and (not spec.needs or spec.needs in known)
        )
        self._by_id = {spec.id: spec for spec in self.specs}
        self._i18n = i18n
        self._theme = theme
        self._deeds: dict[str, Callable[[], object]] = {}
        self._actions: dict[str, QAction] = {}
        self._state = State()
        self._screen = ""
        for spec in self.specs:
            self._actions[spec.id] = self._make(spec, window)

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        self._i18n.bind(action, spec.text)
        action.setShortcuts(spec.keys)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self.run(spec.id))
        window.addAction(action)
        return action

    def dress(self) -> None:
        """Draw the icons; menus and the palette show them, so the first page does not wait for them."""
        for spec in self.specs:
            if spec.icon:
                self._actions[spec.id].setIcon(self._theme.icon(spec.icon))

    def __iter__(self) -> Iterator[ActionSpec]:
        return iter(self.specs)

    def __contains__(self, action_id: str) -> bool:
        return action_id in self._actions

    def action(self, action_id: str) -> QAction:
        """Return Qt's object of an action, for a button or a menu."""
        return self._actions[action_id]

    def on(self, action_id: str, deed: Callable[[], object]) -> None:
        """Say what an action of the table does; one that is left out here is passed over."""
        if action_id not in self._table:
            raise KeyError(action_id)
        if action_id not in self._actions:
            return
        self._deeds[action_id] = deed
        self._actions[action_id].setEnabled(self.usable(action_id))

    def run(self, action_id: str) -> None:
        """Do an action, if it can be done now."""
        if self.usable(action_id):
            self._deeds[action_id]()

    def usable(self, action_id: str) -> bool:
        """Whether an action can be done now."""
        spec = self._by_id[action_id]
        here = not spec.screen or spec.screen == self._screen
        there = action_id in self._deeds and self._state.open
        return there and here and spec.enabled(self._state)

    def update(self, state: State, screen: str) -> None:
        """Enable and disable everything by the state of the window and the screen in front."""
        self._state, self._screen = state, screen
        self._show_state()

    def without_deed(self) -> list[str]:
        """Return the actions of the window that nobody does; a test wants none."""
        return [spec.id for spec in self.specs if not spec.screen and spec.id not in self._deeds]

    def _show_state(self) -> None:
        for spec in self.specs:
            self._actions[spec.id].setEnabled(self.usable(spec.id))
