"""The rows of the preview as a table: number, every column raw and as understood, what is to be known."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kolstudio.core.model.codes import ProblemLevel
from kolstudio.core.model.importing import (
    ColumnMapping,
    ImportPlan,
    PreviewCell,
    Problem,
    RowOutcome,
    RowState,
)
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.importing.wording import Note, Wording, column_field, row_note

_KEPT = 2_000
"""Rows whose cells are kept."""
_NOTE_TITLE = QT_TRANSLATE_NOOP("ImportScreen", "Good to know")
_ROW_TITLE = QT_TRANSLATE_NOOP("ImportScreen", "Row")
_EMPTY_NAME = QT_TRANSLATE_NOOP("ImportScreen", "name?")

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True, slots=True)
class ShownCell:
    """One cell: as typed, as understood where that says more, and what is asked about it."""

    raw: str
    value: str = ""
    problem: Problem | None = None

    @property
    def asked(self) -> bool:
        """Whether it waits for an answer."""
        return self.problem is not None and self.problem.level is ProblemLevel.QUESTION


class PreviewTable(QAbstractTableModel):
    """The rows of a plan; cells are worked out when they are looked at."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._plan: ImportPlan | None = None
        self.rows: Sequence[RowOutcome] = ()
        self.columns: tuple[ColumnMapping, ...] = ()
        self._cells: OrderedDict[int, dict[int, PreviewCell]] = OrderedDict()

    def show(
        self, plan: ImportPlan | None, rows: Sequence[RowOutcome], columns: tuple[ColumnMapping, ...]
    ) -> None:
        """Show these rows of a plan; place and selection stay when they are the same rows as before."""
        same = (
            bool(self.rows)
            and [one.index for one in columns] == [one.index for one in self.columns]
            and [one.number for one in rows] == [one.number for one in self.rows]
        )
        if not same:
            self.beginResetModel()
        self._plan, self.rows, self.columns = plan, rows, columns
        self._cells.clear()
        if same:
            self._all_changed()
        else:
            self.endResetModel()

    def set_wording(self, wording: Wording) -> None:
        """Say everything again in another language."""
        self._wording = wording
        self._all_changed()

    def _all_changed(self) -> None:
        if self.rows:
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    @property
    def note_column(self) -> int:
        """Where the words about the whole row stand."""
        return len(self.columns) + 1

    def column_at(self, section: int) -> ColumnMapping | None:
        """Return the column of the list in a section; None for the number and the note."""
        return self.columns[section - 1] if 1 <= section <= len(self.columns) else None

    def title(self, section: int) -> str:
        """Return the header of a section as the list has it."""
        column = self.column_at(section)
        if column is not None:
            return column.header or column.letters
        return self._wording.say(_ROW_TITLE if section == 0 else _NOTE_TITLE)

    def cell(self, row: int, section: int) -> ShownCell | None:
        """Return a cell of the list."""
        column = self.column_at(section)
        if column is None or self._plan is None:
            return None
        outcome = self.rows[row]
        found = self._read(outcome).get(column.index)
        problem = self._problem(outcome, column, found)
        if found is None:
            return ShownCell("", "", problem)
        value = self._wording.value(found.value, column) if found.value is not None else ""
        if value.casefold() == found.raw.casefold():
            value = ""
        return ShownCell(found.raw, value, problem)

    def lone(self, row: int) -> int | None:
        """Return the section of the only cell of a row with anything in it, None when there are more."""
        filled = [at for at in range(1, len(self.columns) + 1) if (cell := self.cell(row, at)) and cell.raw]
        return filled[0] if len(filled) == 1 else None

    def _read(self, outcome: RowOutcome) -> dict[int, PreviewCell]:
        assert self._plan is not None
        found = self._cells.get(outcome.number)
        if found is None:
            found = {one.column: one for one in self._plan.preview(outcome)}
            self._cells[outcome.number] = found
            if len(self._cells) > _KEPT:
                self._cells.popitem(last=False)
        return found

    @staticmethod
    def _problem(outcome: RowOutcome, column: ColumnMapping, cell: PreviewCell | None) -> Problem | None:
        """Return the weightiest thing to say about a cell."""
        name = column.header or column.letters
        of_row = [
            one
            for one in outcome.problems
            if one.column == name and (cell is None or one.value in ("", cell.raw))
        ]
        return next((one for one in of_row if one.level is ProblemLevel.QUESTION), next(iter(of_row), None))

    def asked(self, row: int) -> int:
        """Return the first section of a row that waits for an answer, 0 = none."""
        return next(
            (
                section
                for section in range(1, len(self.columns) + 1)
                if (cell := self.cell(row, section)) is not None and cell.asked
            ),
            0,
        )

    def note(self, row: int) -> Note | None:
        """Return what is to be known about a row."""
        return row_note(self.rows[row])

    def choice_text(self, cell: ShownCell, column: ColumnMapping) -> str:
        """Return what stands in an amber box behind a cell that is asked about: «15.000.000 ₫?»."""
        if cell.problem is None or not cell.asked:
            return ""
        if not cell.raw:
            return self._wording.say(_EMPTY_NAME)
        choices = self._wording.choices(cell.problem, column)
        return f"{choices[0].label}?" if choices else "?"

    # -- Qt's side -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the columns of the list, one before and one behind."""
        return 0 if parent.isValid() else len(self.columns) + 2

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return a cell as text («8,2k → 8.200»), as typed for editing, and all about it as a tip."""
        if not index.isValid():
            return None
        row, section = index.row(), index.column()
        if role == Qt.ItemDataRole.EditRole:
            cell = self.cell(row, section)
            return "" if cell is None else cell.raw
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, section)
        if role != _DISPLAY:
            return None
        if section == 0:
            return str(self.rows[row].number)
        if section == self.note_column:
            note = self.note(row)
            return "" if note is None else self._wording.say(note.text)
        cell = self.cell(row, section)
        if cell is None:
            return ""
        return f"{cell.raw} → {cell.value}" if cell.value else cell.raw

    def _tip(self, row: int, section: int) -> str:
        if section == self.note_column:
            return "\n".join(self._wording.say(problem.text) for problem in self.rows[row].problems)
        cell = self.cell(row, section)
        if cell is None:
            return ""
        return self._wording.say(cell.problem.text) if cell.problem is not None else cell.raw

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> Any:
        """Return a column's header and what it is taken for; why, and samples, as a tip."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= self.note_column:
            return None
        column = self.column_at(section)
        if role == _DISPLAY:
            title = self.title(section)
            return title if column is None else f"{title}: {self._wording.say(column_field(column))}"
        if role == Qt.ItemDataRole.ToolTipRole and column is not None:
            samples = " · ".join(column.samples)
            said = [self._wording.say(column_field(column)), self._wording.say(column.reason), samples]
            return "\n".join(line for line in said if line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell of the list be typed again."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        skipped = self.rows[index.row()].state is RowState.SKIPPED
        editable = self.column_at(index.column()) is not None and not skipped
        return _PLAIN | Qt.ItemFlag.ItemIsEditable if editable else _PLAIN
