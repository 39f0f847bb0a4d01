"""The menus of the roster: which columns, which order, and what can be done with a person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from kolstudio.core.rules.formats import format_number
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.models.roster_columns import CHOOSABLE, COLUMNS, DEFAULT, Column, shown_columns
from kolstudio.ui.roster.presenter import RosterPresenter

_USUAL_COLUMNS = QT_TRANSLATE_NOOP("Roster", "The usual columns")
_UPWARDS = QT_TRANSLATE_NOOP("Roster", "{column}: smallest first")
_DOWNWARDS = QT_TRANSLATE_NOOP("Roster", "{column}: biggest first")
_A_TO_Z = QT_TRANSLATE_NOOP("Roster", "{column}: A to Z")
_Z_TO_A = QT_TRANSLATE_NOOP("Roster", "{column}: Z to A")
_KOL_FIRST = QT_TRANSLATE_NOOP("Roster", "KOL score: highest first")
_INFLUENCER_FIRST = QT_TRANSLATE_NOOP("Roster", "Influencer score: highest first")
_NEWEST = QT_TRANSLATE_NOOP("Roster", "{column}: newest first")
_OLDEST = QT_TRANSLATE_NOOP("Roster", "{column}: oldest first")
_CHOSEN = QT_TRANSLATE_NOOP("Roster", "{count} selected people")
_OPEN_PERSON = QT_TRANSLATE_NOOP("Roster", "Open")
_TYPE_HERE = QT_TRANSLATE_NOOP("Roster", "Type into this cell")
_CHOOSE = QT_TRANSLATE_NOOP("Roster", "Select or let go")
_COPY_ROWS = QT_TRANSLATE_NOOP("Roster", "Copy rows")
_TO_CAMPAIGN = QT_TRANSLATE_NOOP("Roster", "Add to a campaign …")
_COMPARE = QT_TRANSLATE_NOOP("Roster", "Compare")
_DELETE = QT_TRANSLATE_NOOP("Roster", "Move to the trash")


class RosterMenus:
    """Pops the menus up over the screen; what they do is the presenter's."""

    def __init__(
        self, context: Context, presenter: RosterPresenter, type_here: Callable[[], None], screen: QWidget
    ) -> None:
        self._context = context
        self._presenter = presenter
        self._type_here = type_here
        self._screen = screen
        self.shown: QMenu | None = None
        """The menu that was popped up last."""

    def show_columns(self, at: QPoint | QWidget) -> None:
        """Offer which columns are shown."""
        menu = self._menu()
        for key in CHOOSABLE:
            action = menu.addAction(self._say(COLUMNS[key].title))
            action.setToolTip(self._say(COLUMNS[key].about))
            action.setCheckable(True)
            action.setChecked(key in self._presenter.columns)
            action.toggled.connect(lambda on, key=key: self._choose_column(key, on))
        menu.addSeparator()
        menu.addAction(self._say(_USUAL_COLUMNS)).triggered.connect(
            lambda: self._presenter.show_columns(DEFAULT)
        )
        self._pop_up(menu, at)

    def show_sort(self, at: QPoint | QWidget) -> None:
        """Offer the orders of the columns shown."""
        presenter, menu = self._presenter, self._menu()
        group = QActionGroup(menu)
        for column in shown_columns(presenter.columns):
            for sort, descending in column.orders:
                action = menu.addAction(self._say(order_text(column, sort, descending)))
                action.setCheckable(True)
                action.setActionGroup(group)
                action.setChecked((sort, descending) == (presenter.sort, presenter.descending))
                action.triggered.connect(
                    lambda checked, sort=sort, descending=descending: presenter.sort_in(sort, descending)
                )
        self._pop_up(menu, at)

    def show_person(self, at: QPoint | QWidget) -> None:
        """Offer what can be done with the person looked at, or with all chosen when they are among them."""
        presenter, navigator = self._presenter, self._context.navigator
        menu = self._menu()
        several = len(presenter.chosen) > 1 and presenter.current in presenter.chosen
        people = presenter.meant if several else presenter.looked_at
        if several:
            count = format_number(len(people), self._context.i18n.language)
            menu.addSection(self._say(_CHOSEN(count=count)))
        deeds: list[tuple[Text, str, str, Callable[[], object], bool]] = [
            (
                _OPEN_PERSON,
                "pencil",
                "Enter",
                presenter.open_person,
                navigator.has("creator") and not several,
            ),
            (_TYPE_HERE, "", "F2", self._type_here, not several and not presenter.writing),
            (_CHOOSE, "", "Space", lambda: presenter.toggle(people[0]), not several),
            (_COPY_ROWS, "copy", "Ctrl+C", lambda: presenter.copy(people), True),
            (_COMPARE, "columns-2", "", lambda: presenter.compare(people), navigator.has("compare")),
            (
                _TO_CAMPAIGN,
                "target",
                "",
                lambda: presenter.add_to_campaign(people),
                navigator.has("campaigns") and not presenter.writing,
            ),
            (_DELETE, "trash-2", "Delete", lambda: presenter.delete(people), not presenter.writing),
        ]
        for text, icon, keys, deed, wanted in deeds:
            if wanted:
                words = self._say(text)
                action = menu.addAction(f"{words}\t{keys}" if keys else words)
                if icon:
                    action.setIcon(self._context.theme.icon(icon))
                action.triggered.connect(lambda checked, deed=deed: deed())
        self._pop_up(menu, at)

    def _choose_column(self, key: str, on: bool) -> None:
        keys = set(self._presenter.columns) | {"name"}
        self._presenter.show_columns(keys | {key} if on else keys - {key})

    def _menu(self) -> QMenu:
        menu = QMenu(self._screen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        return menu

    def _pop_up(self, menu: QMenu, at: QPoint | QWidget) -> None:
        self.shown = menu
        menu.popup(at if isinstance(at, QPoint) else at.mapToGlobal(QPoint(0, at.height() + 2)))

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)


def order_text(column: Column, sort: str, descending: bool) -> Text:
    """Return the words of one order of a column."""
    if column.key == "label":
        return _KOL_FIRST if sort == "k" else _INFLUENCER_FIRST
    if column.key in ("name", "province"):
        return (_Z_TO_A if descending else _A_TO_Z)(column=column.title)
    if column.key in ("created", "updated"):
        return (_NEWEST if descending else _OLDEST)(column=column.title)
    return (_DOWNWARDS if descending else _UPWARDS)(column=column.title)
