"""The menu of one person of the comparison."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.compare.presenter import ComparePresenter
from kolstudio.ui.context import Context

_OPEN = QT_TRANSLATE_NOOP("Compare", "Open {name}")
_PIN = QT_TRANSLATE_NOOP("Compare", "Keep {name} in the first column")
_UNPIN = QT_TRANSLATE_NOOP("Compare", "Let the columns stand by type")
_LEFT = QT_TRANSLATE_NOOP("Compare", "Move to the left")
_RIGHT = QT_TRANSLATE_NOOP("Compare", "Move to the right")
_REMOVE = QT_TRANSLATE_NOOP("Compare", "Take {name} out")


def person_menu(
    presenter: ComparePresenter,
    context: Context,
    person: int,
    move: Callable[[int, int], object],
    parent: QWidget,
) -> QMenu:
    """Return the menu; `move` puts a person one column to the left (-1) or to the right (1)."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    name, order = presenter.name(person), presenter.order
    column, pinned = order.index(person), presenter.pinned == person
    deeds: list[tuple[Text, Callable[[], object], bool]] = [
        (_OPEN(name=name), lambda: presenter.open_person(person), context.navigator.has("creator")),
        (_PIN(name=name), lambda: presenter.pin(person), not pinned),
        (_UNPIN, lambda: presenter.pin(None), pinned or presenter.own_order),
        (_LEFT, lambda: move(person, -1), column > 0),
        (_RIGHT, lambda: move(person, 1), column + 1 < len(order)),
        (_REMOVE(name=name), lambda: presenter.remove(person), True),
    ]
    for text, do, possible in deeds:
        if possible:
            action = menu.addAction(context.i18n.render(text).replace("&", "&&"))
            action.triggered.connect(lambda _=False, do=do: do())
    return menu
