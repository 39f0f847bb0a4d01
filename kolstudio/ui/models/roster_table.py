"""The roster as a table model: ids in order, rows read in pages when they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kolstudio.core.model.roster import RosterRow
from kolstudio.ui.models.roster_columns import CHECK, DEFAULT, Column, shown_columns
from kolstudio.ui.models.roster_rows import RowTexts, ShownRow

PAGE = 64
"""Rows that are read together."""
KEPT = 40
"""Pages whose rows are kept."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _PLAIN | Qt.ItemFlag.ItemIsEditable
_CHECKABLE = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_CHECKED = Qt.CheckState.Checked
_UNCHECKED = Qt.CheckState.Unchecked
_DISPLAY = Qt.ItemDataRole.DisplayRole
_TIP = Qt.ItemDataRole.ToolTipRole
_TOLD = (Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.AccessibleDescriptionRole)
_CHECK = Qt.ItemDataRole.CheckStateRole
_ID = Qt.ItemDataRole.UserRole


class RosterTable(QAbstractTableModel):
    """Rows of the people listed; who is chosen is kept by id, so that no new order loses it."""

    def __init__(
        self,
        read: Callable[[Sequence[int]], Mapping[int, RosterRow]],
        texts: RowTexts,
        chosen: Mapping[int, None],
        parent: QObject | None = None,
        why: Callable[[int, str], str] | None = None,
    ) -> None:
        """`read` gets the rows of a page by id; `chosen` is looked at, never changed.

        `why` tells, for one person and column, why the value is what it is; it is asked cell by cell.
        """
        super().__init__(parent)
        self._read = read
        self._texts = texts
        self._chosen = chosen
        self._why = why
        self.columns: tuple[Column, ...] = shown_columns(DEFAULT)
        self.ids: Sequence[int] = ()
        self.frozen = False
        """Whether nothing can be edited now."""
        self._rows: OrderedDict[int, ShownRow] = OrderedDict()

    # -- what it shows ---------------------------------------------------------------------------

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these people in this order; rows that stay keep their place, choice and selection."""
        old = self.ids
        start = _same_at_start(old, ids)
        end = _same_at_end(old, ids, start)
        gone, come = len(old) - end - start, len(ids) - end - start
        if gone == come == 0:
            return
        if old and ids and come == 0:
            self.beginRemoveRows(_NOWHERE, start, start + gone - 1)
            self.ids = ids
            self.endRemoveRows()
        elif old and ids and gone == 0:
            self.beginInsertRows(_NOWHERE, start, start + come - 1)
            self.ids = ids
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.ids = ids
            self.endResetModel()

    def set_columns(self, chosen: Iterable[str], texts: RowTexts) -> None:
        """Show other columns; `texts` writes their cells."""
        self.beginResetModel()
        self.columns = shown_columns(chosen)
        self._texts = texts
        self._rows.clear()
        self.endResetModel()

    def set_texts(self, texts: RowTexts) -> None:
        """Write every cell again, in another language."""
        self._texts = texts
        self._rows.clear()
        self._all_changed()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def freshen(self, people: Iterable[int] | None = None) -> None:
        """Read the rows of these people (None = all) again where they are looked at."""
        if people is None:
            self._rows.clear()
            self._all_changed()
            return
        for creator_id in people:
            if self._rows.pop(creator_id, None) is not None:
                row = self.row_of(creator_id)
                if row >= 0:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def choice_changed(self, people: Iterable[int] | None = None) -> None:
        """Show that other people are chosen (None = many)."""
        rows = None if people is None else [row for one in people if (row := self.row_of(one)) >= 0]
        if rows is None and self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, 0), [_CHECK])
        for row in rows or ():
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [_CHECK])

    def row_of(self, creator_id: int) -> int:
        """Return where a person stands, -1 when they are not listed."""
        try:
            return self.ids.index(creator_id)
        except ValueError:
            return -1

    def shown(self, row: int) -> ShownRow | None:
        """Return a row ready to be painted, read with its page when it is not there yet."""
        creator_id = self.ids[row]
        found = self._rows.get(creator_id)
        if found is None:
            self._read_page(row)
            found = self._rows.get(creator_id)
        return found

    def why(self, index: Index) -> str:
        """Return why a cell has its value, empty where nothing is computed; read now, for this cell only."""
        if self._why is None:
            return ""
        return self._why(self.ids[index.row()], self.columns[index.column()].key)

    def is_chosen(self, row: int) -> bool:
        """Whether the person in a row is chosen."""
        return self.ids[row] in self._chosen

    def _read_page(self, row: int) -> None:
        start = row - row % PAGE
        asked = [one for one in self.ids[start : start + PAGE] if one not in self._rows]
        show = self._texts.show
        for creator_id, found in self._read(asked).items():
            self._rows[creator_id] = show(found)
        while len(self._rows) > PAGE * KEPT:
            self._rows.popitem(last=False)

    def _all_changed(self) -> None:
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.columns) - 1))

    # -- Qt's side -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many people are listed."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return a cell's text, its text in full with the reasons as a tip, its check or the person's id."""
        if not index.isValid():
            return None
        if role == _DISPLAY:
            shown = self.shown(index.row())
            return shown.cells[index.column()] if shown is not None else ""
        if role == _TIP:
            shown = self.shown(index.row())
            if shown is None:
                return ""
            full = self._texts.tip(shown, self.columns[index.column()].key)
            return "\n".join(filter(None, (full, self.why(index))))
        if role in _TOLD:
            return self.why(index)
        if role == _CHECK and index.column() == 0:
            return _CHECKED if self.ids[index.row()] in self._chosen else _UNCHECKED
        if role == _ID:
            return self.ids[index.row()]
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> Any:
        """Return a column's title and, as a tip, what it is in full."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return self._texts.say(column.title)
        return self._texts.say(column.about) if role == _TIP else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        column = self.columns[index.column()]
        if column.key == CHECK:
            return _CHECKABLE
        return _EDITABLE if column.edit and not self.frozen else _PLAIN


def _same_at_start(old: Sequence[int], new: Sequence[int]) -> int:
    """Return how many ids at the start are the same, by comparing halves."""
    low, high = 0, min(len(old), len(new))
    if not high or old[0] != new[0]:
        return 0
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _same_at_end(old: Sequence[int], new: Sequence[int], start: int) -> int:
    """Return how many ids at the end are the same, those before `start` left alone."""
    low, high = 0, min(len(old), len(new)) - start
    if not high or old[-1] != new[-1]:
        return 0
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return low
