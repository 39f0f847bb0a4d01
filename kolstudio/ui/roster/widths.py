"""How wide the columns of the roster are: as the owner drew them, the names take what is left."""

from __future__ import annotations

from kolstudio.ui.context import Context
from kolstudio.ui.models.roster_columns import Column
from kolstudio.ui.models.roster_table import RosterTable
from kolstudio.ui.roster.header import RosterHeader
from kolstudio.ui.roster.table_view import PeopleView

NAME_AT_LEAST = 200


class ColumnWidths:
    """Keeps the widths of the columns of a table."""

    def __init__(self, table: RosterTable, view: PeopleView, header: RosterHeader, context: Context) -> None:
        self._table = table
        self._view = view
        self._header = header
        self._prefs = context.prefs
        header.sectionResized.connect(self._on_resized)

    def lay_out(self) -> None:
        """Give every column its width."""
        self._header.blockSignals(True)
        for at, column in enumerate(self._table.columns):
            self._view.setColumnWidth(at, self._width_of(column))
        self._header.blockSignals(False)
        self.stretch_name()

    def stretch_name(self) -> None:
        """Give the names all the room that the other columns leave."""
        view, header = self._view, self._header
        others = sum(view.columnWidth(at) for at, one in enumerate(self._table.columns) if one.key != "name")
        room = view.viewport().width() - others
        header.blockSignals(True)
        view.setColumnWidth(1, max(NAME_AT_LEAST, room))
        header.blockSignals(False)
        view.updateGeometries()
        view.viewport().update()
        header.viewport().update()

    def _width_of(self, column: Column) -> int:
        kept = self._prefs.value(f"roster/width_{column.key}")
        return int(kept) if kept.isdecimal() else column.width

    def _on_resized(self, section: int, before: int, after: int) -> None:
        column = self._table.columns[section] if section < len(self._table.columns) else None
        if column is not None and column.key != "name":
            self._prefs.remember(f"roster/width_{column.key}", str(after))
            self.stretch_name()
