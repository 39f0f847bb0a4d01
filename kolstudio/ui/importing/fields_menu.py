"""The menu that says what a column holds: the usual fields first, the rest by kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kolstudio.core.model.importing import ColumnMapping
from kolstudio.core.rules.import_fields import FIELDS, field_label
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_USUAL = (
    "name", "link", "handle", "platform", "followers", "er", "price", "phone", "zalo", "email", "area",
    "field", "profession", "stt",
)  # fmt: skip
_KEPT = ("note", "ignore")
_CHANNELS = QT_TRANSLATE_NOOP("ImportScreen", "Channels by platform")
_FOLLOWERS = QT_TRANSLATE_NOOP("ImportScreen", "Followers by platform")
_PRICES = QT_TRANSLATE_NOOP("ImportScreen", "Prices by item")
_MORE = QT_TRANSLATE_NOOP("ImportScreen", "More fields")
_WHAT = QT_TRANSLATE_NOOP("ImportScreen", "Column “{header}” holds")


def fields_menu(
    column: ColumnMapping, say: Callable[[Text], str], choose: Callable[[str], None], parent: QWidget
) -> QMenu:
    """Return the menu for one column; the field it has is ticked."""
    menu = QMenu(parent)
    menu.setProperty("told", True)
    title = menu.addAction(say(_WHAT(header=column.header or column.letters)))
    title.setEnabled(False)
    likely = [code for code in column.alternatives if code in FIELDS]
    first = [*dict.fromkeys([*([column.field] if column.field else []), *likely])]
    _fill(menu, first, column, say, choose)
    if first:
        menu.addSeparator()
    _fill(menu, [code for code in _USUAL if code not in first], column, say, choose)
    menu.addSeparator()
    groups = (
        (_CHANNELS, [code for code in FIELDS if code.startswith("link_")]),
        (_FOLLOWERS, [code for code in FIELDS if code.startswith("followers_")]),
        (_PRICES, [code for code in FIELDS if code.startswith("price_")]),
    )
    grouped = {code for _, codes in groups for code in codes}
    rest = [code for code in FIELDS if code not in grouped and code not in (*_USUAL, *_KEPT)]
    for name, codes in (*groups, (_MORE, rest)):
        _fill(menu.addMenu(say(name)), codes, column, say, choose)
    menu.addSeparator()
    _fill(menu, [code for code in _KEPT if code not in first], column, say, choose)
    return menu


def _fill(
    menu: QMenu,
    codes: list[str],
    column: ColumnMapping,
    say: Callable[[Text], str],
    choose: Callable[[str], None],
) -> None:
    for code in codes:
        action = menu.addAction(say(field_label(code)))
        action.setCheckable(True)
        action.setChecked(code == column.field)
        _on(action, code, choose)


def _on(action: QAction, code: str, choose: Callable[[str], None]) -> None:
    action.triggered.connect(lambda: choose(code))
