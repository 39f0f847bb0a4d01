"""The box over the roster that tells why the current cell has its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.models.roster_columns import CHECK, COLUMNS
from kolstudio.ui.models.roster_why import lines, statements
from kolstudio.ui.widgets.why_box import Told, WhyBox

if TYPE_CHECKING:
    from kolstudio.ui.context import Context
    from kolstudio.ui.roster.grid import RosterGrid
    from kolstudio.ui.roster.presenter import RosterPresenter

_TITLE = QT_TRANSLATE_NOOP("Roster", "{name} · {column}: {value}")
_TYPED = QT_TRANSLATE_NOOP("Roster", "Typed in or taken from a list; nothing is computed here.")


class CellWhy(QObject):
    """Tells in a box over the table why the current cell has its value."""

    def __init__(self, context: Context, presenter: RosterPresenter, grid: RosterGrid) -> None:
        super().__init__(grid)
        self._context = context
        self._presenter = presenter
        self._table, self._view = grid.table, grid.view
        self.box = WhyBox(context.i18n, self._view)
        self.box.ground_wanted.connect(lambda one: context.navigator.go("statements", id=one))
        self.box.closed.connect(self._view.setFocus)
        self._view.selectionModel().currentChanged.connect(lambda *_: self.box.put_away())
        self._view.verticalScrollBar().valueChanged.connect(lambda _: self.box.put_away())
        self._view.horizontalScrollBar().valueChanged.connect(lambda _: self.box.put_away())
        self._table.modelReset.connect(self.box.put_away)
        self._table.dataChanged.connect(lambda *_: self.box.put_away())

    def ask(self) -> None:
        """Tell why the current cell has its value; asked again, put the box away."""
        if not self.box.isHidden():
            self.box.put_away()
            return
        index = self._view.currentIndex()
        told = self.told(index.row(), index.column()) if index.isValid() else None
        if told is None:
            return
        self._view.scrollTo(index)
        place = self._view.visualRect(index)
        place.translate(self._view.viewport().pos())
        grounds = self._context.navigator.has("statements")
        self.box.tell(told, place, with_keyboard=True, grounds=grounds)

    def put_away(self) -> bool:
        """Close the box; False when it is closed already."""
        open_ = not self.box.isHidden()
        self.box.put_away()
        return open_

    def told(self, row: int, column: int) -> Told | None:
        """Return what is behind a cell, None where the column is the check box or the person is gone."""
        key = self._table.columns[column].key
        shown = self._table.shown(row)
        if key == CHECK or shown is None:
            return None
        texts = self._context.i18n.texts
        whys = self._presenter.whys(shown.id, key)
        title = texts.render(
            _TITLE(name=shown.row.name, column=COLUMNS[key].title, value=shown.cells[column])
        )
        if not whys:
            return Told(title, (texts.render(_TYPED),), ())
        return Told(title, lines(whys, texts), statements(whys))
