"""The table of what lies in the trash, kept up to date without losing selection and place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kolstudio.core.rules.formats import format_date
from kolstudio.core.service.trash import Kind, Trashed
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.i18n import I18n

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
COLUMNS = (
    QT_TRANSLATE_NOOP("Trash", "Name"),
    QT_TRANSLATE_NOOP("Trash", "Kind"),
    QT_TRANSLATE_NOOP("Trash", "Deleted"),
    QT_TRANSLATE_NOOP("Trash", "Goes for good"),
)
KINDS: dict[Kind, Text] = {
    "person": QT_TRANSLATE_NOOP("Trash", "Person"),
    "campaign": QT_TRANSLATE_NOOP("Trash", "Campaign"),
    "brand": QT_TRANSLATE_NOOP("Trash", "Brand"),
}
_IN_DAYS = QT_TRANSLATE_NOOP("Trash", "in {count} days")
_TOMORROW = QT_TRANSLATE_NOOP("Trash", "within a day")
_NOW = QT_TRANSLATE_NOOP("Trash", "at the next start")


class TrashTable(QAbstractTableModel):
    """One row for each thing in the trash, the last deleted first."""

    def __init__(self, i18n: I18n, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._i18n = i18n
        self.rows: list[Trashed] = []

    def set_rows(self, rows: Sequence[Trashed]) -> None:
        """Show these rows: what is gone is taken out, what is new put in, the rest painted again."""
        wanted = {(row.kind, row.id): row for row in rows}
        last = len(self.rows) - 1
        while last >= 0:
            if (self.rows[last].kind, self.rows[last].id) in wanted:
                last -= 1
                continue
            first = last
            while first > 0 and (self.rows[first - 1].kind, self.rows[first - 1].id) not in wanted:
                first -= 1
            self.beginRemoveRows(_TOP, first, last)
            del self.rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1
        for at, row in enumerate(rows):
            if at < len(self.rows) and (self.rows[at].kind, self.rows[at].id) == (row.kind, row.id):
                self.rows[at] = row
                continue
            self.beginInsertRows(_TOP, at, at)
            self.rows.insert(at, row)
            self.endInsertRows()
        if len(self.rows) > len(rows):
            self.beginRemoveRows(_TOP, len(rows), len(self.rows) - 1)
            del self.rows[len(rows) :]
            self.endRemoveRows()
        self.say_again()

    def say_again(self) -> None:
        """Have every cell read again, in another language or on another day."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(COLUMNS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    # -- Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _TOP) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._i18n.render(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, for painting and for screen readers."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(self.rows[index.row()], index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self._i18n.render(COLUMNS[index.column()])
            return f"{title}: {self._cell(self.rows[index.row()], index.column())}"
        return None

    def _cell(self, row: Trashed, column: int) -> str:
        say = self._i18n.render
        if column == 0:
            return row.name
        if column == 1:
            return say(KINDS[row.kind])
        if column == 2:
            at = row.deleted_at.astimezone()
            return f"{format_date(at.date())} {at:%H:%M}"
        if row.days_left > 1:
            return say(_IN_DAYS(count=row.days_left))
        return say(_TOMORROW if row.days_left == 1 else _NOW)
