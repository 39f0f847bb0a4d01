"""The table of this feature: what comes, goes and changes is told as just that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from kolstudio.core.texts import Text
from kolstudio.ui.campaigns.table import Cell, Column, Row, SheetTable

COLUMNS = (Column("a", Text("T", "A"), 80), Column("b", Text("T", "B"), 60, right=True, edit="text"))


def row(number: int, text: str = "x") -> Row:
    return Row(number, (Cell(text), Cell(str(number))))


def ids(table: SheetTable) -> list[int]:
    return [one.id for one in table.rows]


def test_rows_come_go_move_and_change(qtmodeltester: ModelTester) -> None:
    table = SheetTable(COLUMNS)
    qtmodeltester.check(table)
    resets: list[int] = []
    changes: list[int] = []
    table.modelReset.connect(lambda: resets.append(1))
    table.dataChanged.connect(lambda first, last: changes.append(first.row()))
    table.set_rows([row(1), row(2), row(3)])
    table.set_rows([row(1), row(3, "y"), row(4)])
    assert ids(table) == [1, 3, 4]
    assert changes == [1]
    table.set_rows([row(4), row(3, "y"), row(1)])
    assert ids(table) == [4, 3, 1]
    table.set_rows([])
    assert (table.rowCount(), resets) == (0, [])
    qtmodeltester.check(table)


def test_only_cells_to_type_in_are_editable_and_none_while_a_job_writes(qapp: object) -> None:
    table = SheetTable(COLUMNS)
    table.set_rows([row(1)])
    table.set_titles(["Aa", "Bb"])
    editable = Qt.ItemFlag.ItemIsEditable
    assert not table.flags(table.index(0, 0)) & editable
    assert table.flags(table.index(0, 1)) & editable
    table.frozen = True
    assert not table.flags(table.index(0, 1)) & editable
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Bb"
    assert table.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Bb: 1"
