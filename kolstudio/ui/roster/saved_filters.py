"""The line of saved filters: everybody, the filters kept by name, and what is filtered now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from kolstudio.core.errors import KnownError
from kolstudio.core.rules.formats import format_number
from kolstudio.core.service import queries
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.roster.facet_popover import LinePopover, Popover
from kolstudio.ui.roster.listing import Listing
from kolstudio.ui.widgets.buttons import QuietButton
from kolstudio.ui.widgets.line_of_tabs import LineOfTabs

_EVERYBODY = QT_TRANSLATE_NOOP("SavedFilters", "Everybody {count}")
_NAMED = QT_TRANSLATE_NOOP("SavedFilters", "{name} · {count}")
_NOW = QT_TRANSLATE_NOOP("SavedFilters", "Current filter · {count}")
_FILTERS = QT_TRANSLATE_NOOP("SavedFilters", "Saved filters")
_SAVE = QT_TRANSLATE_NOOP("SavedFilters", "Save the filter")
_NAME = QT_TRANSLATE_NOOP("SavedFilters", "Name")
_KEEP = QT_TRANSLATE_NOOP("SavedFilters", "Save")
_RENAME = QT_TRANSLATE_NOOP("SavedFilters", "Rename …")
_RENAMING = QT_TRANSLATE_NOOP("SavedFilters", "Rename the filter")
_REMOVE = QT_TRANSLATE_NOOP("SavedFilters", "Remove")
_SAVED = QT_TRANSLATE_NOOP("SavedFilters", "Saved: {name}")
_REMOVED = QT_TRANSLATE_NOOP("SavedFilters", "Removed: {name}. Its people stay.")

_ALL, _CURRENT, _KEPT = "all", "now", "kept:"


class SavedFilters(QFrame):
    """Tabs that put their query into the search line; a saved one is renamed and removed by its menu."""

    chosen = Signal(str)
    """The text of the query of the tab that was pressed."""

    def __init__(self, context: Context, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._listing = listing
        self._showing = False
        self._counts: dict[str, int | None] = {}
        self.popover: Popover | None = None
        self.menu: QMenu | None = None
        self.setProperty("surface", "tabs")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(4)
        self.tabs = LineOfTabs(parent=self)
        self.tabs.currentChanged.connect(self._on_chosen)
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tabs.customContextMenuRequested.connect(self._show_menu)
        row.addWidget(self.tabs, 1)
        self.save_button = QuietButton("", "plus", self)
        self.save_button.setProperty("compact", True)
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.save_button)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        self.tabs.setAccessibleName(self._say(_FILTERS))
        self.save_button.setText(self._say(_SAVE))
        self.refresh()

    def recount(self) -> None:
        """Forget how many people each filter finds: somebody changed."""
        self._counts.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show the filters there are, and which of them is in force."""
        if self._context.library.closed:
            return
        listing = self._listing
        every = queries.saved(self._context.library)
        tabs = [(_ALL, self._say(_EVERYBODY(count=self._number(listing.total))))]
        tabs += [(_KEPT + one.name, self._kept_text(one)) for one in every]
        current = _ALL
        if listing.filtered:
            same = next((one.name for one in every if listing.is_asked(one.query)), None)
            current = _CURRENT if same is None else _KEPT + same
            if same is None:
                found = self._number(len(listing.ids)) if listing.complete else "…"
                tabs.append((_CURRENT, self._say(_NOW(count=found))))
        self._showing = True
        while self.tabs.count() > len(tabs):
            self.tabs.removeTab(self.tabs.count() - 1)
        for at, (key, text) in enumerate(tabs):
            if at == self.tabs.count():
                self.tabs.add(key, text)
            self.tabs.setTabData(at, key)
            if self.tabs.tabText(at) != text:
                self.tabs.setTabText(at, text)
        self.tabs.set_current(current)
        self._showing = False
        self.save_button.setEnabled(current == _CURRENT and not listing.writing)

    def save(self) -> None:
        """Ask for a name and keep the present query by it."""

        def keep(name: str) -> str:
            made = queries.save(self._context.library, name, self._listing.query)
            self._context.notices.toast(_SAVED(name=made.name))
            return made.name

        self._ask_name(_SAVE, "", keep, self.save_button)

    def rename(self, name: str) -> None:
        """Ask for another name of a saved filter."""
        self._ask_name(
            _RENAMING, name, lambda now: queries.rename(self._context.library, name, now), self.tabs
        )

    def remove(self, name: str) -> None:
        """Forget a saved filter."""
        try:
            queries.remove(self._context.library, name)
        except KnownError as error:
            self._context.notices.trouble(error)
        else:
            self._context.notices.toast(_REMOVED(name=name))
        self.refresh()

    def _ask_name(self, title: Text, name: str, keep: Callable[[str], object], place: QWidget) -> None:
        def kept(typed: str) -> str:
            try:
                keep(typed)
            except KnownError as error:
                hint = "" if error.hint is None else f" {self._say(error.hint)}"
                return f"{self._say(error.text)}{hint}"
            self.refresh()
            return ""

        box = LinePopover(self._say(title), self._say(_NAME), self._say(_KEEP), kept, self, text=name)
        self.popover = box
        box.destroyed.connect(self._forget)
        box.show_below(place)

    def _forget(self) -> None:
        self.popover = None

    def _on_chosen(self, at: int) -> None:
        if self._showing or at < 0:
            return
        key = self.tabs.current
        if key == _ALL:
            self.chosen.emit("")
        elif key.startswith(_KEPT):
            name = key.removeprefix(_KEPT)
            query = next((one.query for one in queries.saved(self._context.library) if one.name == name), "")
            self.chosen.emit(query)

    def _show_menu(self, at: QPoint) -> None:
        place = self.tabs.tabAt(at)
        key = self.tabs.tabData(place if place >= 0 else self.tabs.currentIndex())
        if not (isinstance(key, str) and key.startswith(_KEPT)) or self._listing.writing:
            return
        name = key.removeprefix(_KEPT)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._say(_RENAME)).triggered.connect(lambda: self.rename(name))
        menu.addAction(self._say(_REMOVE)).triggered.connect(lambda: self.remove(name))
        self.menu = menu
        menu.popup(self.tabs.mapToGlobal(at))

    def _kept_text(self, one: queries.SavedFilter) -> str:
        if one.query not in self._counts:
            self._counts[one.query] = self._listing.count_of(one.query)
        count = self._counts[one.query]
        if count is None:
            del self._counts[one.query]
            return one.name.replace("&", "&&")
        return self._say(_NAMED(name=one.name.replace("&", "&&"), count=self._number(count)))

    def _number(self, count: int) -> str:
        return format_number(count, self._context.i18n.language)

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)
