"""Cards of rows whose cells are typed into: a header, a line per row, what is wrong below its row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.charts.sparkline import Sparkline
from kolstudio.ui.context import Context
from kolstudio.ui.creator.bound import Bound, Fields
from kolstudio.ui.creator.inputs import ChoiceInput, LineInput
from kolstudio.ui.creator.presenter import CreatorPresenter
from kolstudio.ui.widgets.buttons import BareButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.styling import label, restyle, rule

_REMOVE = QT_TRANSLATE_NOOP("Creator", "Remove {name}")
INSET, TEXT_INSET = 7, 9
"""Where words begin in a cell that is chosen or only read, and in one that is typed into."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; its part is the last piece of the address of its cells."""

    part: str
    title: Text
    stretch: int
    kind: Literal["text", "choice", "label", "trend"] = "text"
    right: bool = False
    least: int = 40


Cell = LineInput | ChoiceInput | ElidedLabel | Sparkline


@dataclass(slots=True)
class Row:
    """The widgets of one row; they show another person's row when there is no more use for theirs."""

    id: int
    cells: dict[str, Cell]
    remove: BareButton
    error: QLabel
    line: QWidget
    said: dict[str, str]
    bound: dict[str, Bound]
    place: int = 0
    """The line of the grid it stands on."""
    shown: bool = True

    def show(self, shown: bool) -> None:
        """Show the row or put it away; its line is for the card, which shows none below the last."""
        if shown is self.shown:
            return
        self.shown = shown
        if not shown:
            self.line.hide()
        for widget in (*self.cells.values(), self.remove):
            widget.setVisible(shown)
        self.error.setVisible(shown and any(self.said.values()))


class RowsCard(Card):
    """A table of a few rows, made of fields so that each keeps what is typed by itself."""

    table = ""
    end_icon = "trash-2"

    def __init__(
        self,
        context: Context,
        presenter: CreatorPresenter,
        fields: Fields,
        columns: Sequence[Column],
        parent: QWidget,
    ) -> None:
        super().__init__(parent=parent, margins=False)
        self._context = context
        self._presenter = presenter
        self._fields = fields
        self.columns = tuple(columns)
        self.rows: dict[int, Row] = {}
        self._order: list[int] = []
        self._spare: list[Row] = []
        self._adder: QLineEdit | None = None
        self.box = QWidget(self)
        self._grid = QGridLayout(self.box)
        self._grid.setContentsMargins(8, 0, 8, 0)
        self._grid.setHorizontalSpacing(2)
        self._grid.setVerticalSpacing(0)
        self._heads: list[QLabel] = []
        for at, column in enumerate(self.columns):
            head = ElidedLabel("", "section", self.box)
            head.setMinimumWidth(column.least)
            inset = TEXT_INSET if column.kind == "text" else INSET
            head.setContentsMargins(2 if column.right else inset, 6, inset if column.right else 2, 6)
            if column.right:
                head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(head, 0, at)
            self._grid.setColumnStretch(at, column.stretch)
            self._heads.append(head)
        self._grid.addWidget(rule(self.box), 1, 0, 1, len(self.columns) + 1)
        self.add(self.box)
        self.empty = label("", "secondary", self, wrap=True)
        self.empty.setContentsMargins(14, 0, 14, 6)
        self.add(self.empty)
        self.problem = label("", "error", self, wrap=True)
        self.problem.setContentsMargins(14, 0, 14, 4)
        self.problem.hide()
        self.add(self.problem)

    def add_action(self, widget: QWidget) -> None:
        """Put a control into the head; a line there adds rows and takes the keyboard when one goes."""
        super().add_action(widget)
        if isinstance(widget, QLineEdit):
            self._adder = widget

    def show_rows(
        self, rows: Sequence[tuple[int, str]], labels: dict[tuple[int, str], tuple[str, str]]
    ) -> None:
        """Show these rows (id, name); `labels` holds (text, tooltip) of cells that are not typed into."""
        say = self._context.i18n.render
        wanted = {row_id for row_id, _ in rows}
        for gone in [one for one in self.rows if one not in wanted]:
            self._take_out(gone)
        for row_id, name in rows:
            if row_id not in self.rows:
                self._put_in(row_id)
            row = self.rows[row_id]
            row.remove.set_name(say(_REMOVE(name=name)))
            for column in self.columns:
                cell = row.cells[column.part]
                if isinstance(cell, ElidedLabel):
                    text, tip = labels.get((row_id, column.part), ("", ""))
                    cell.set_text(text)
                    if tip:
                        cell.setToolTip(tip)
                elif not isinstance(cell, Sparkline):
                    cell.setAccessibleName(f"{name}: {say(column.title)}")
        for spare in self._spare:
            spare.show(False)
        self._arrange([row_id for row_id, _ in rows])
        self.box.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def say_problem(self, text: str) -> None:
        """Say what is wrong with what should be added."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def options(self, part: str) -> list[tuple[str, str]]:
        """Return (code, name) of the choices of a column; none where nothing is chosen."""
        return []

    def say_columns(self) -> None:
        """Name the columns and their choices in the language of the window."""
        for head, column in zip(self._heads, self.columns, strict=True):
            assert isinstance(head, ElidedLabel)
            head.set_text(self._context.i18n.render(column.title))
        for row in self.rows.values():
            for part, cell in row.cells.items():
                if isinstance(cell, ChoiceInput):
                    cell.set_options(self.options(part))

    def _put_in(self, row_id: int) -> None:
        if self._spare:
            row = self._spare.pop()
            row.id = row_id
            self.rows[row_id] = row
            for part, bound in row.bound.items():
                self._fields.move(bound, f"{self.table}/{row_id}/{part}")
            return
        cells: dict[str, Cell] = {}
        error = label("", "error", self.box, wrap=True)
        error.setContentsMargins(7, 0, 7, 6)
        error.hide()
        line = rule(self.box)
        remove = BareButton(self.end_icon, "", self.box)
        row = Row(row_id, cells, remove, error, line, {}, {})
        remove.clicked.connect(lambda: self.end_row(row.id))
        self.rows[row_id] = row
        for column in self.columns:
            cell: Cell
            if column.kind == "trend":
                cell = Sparkline(self.box)
            elif column.kind == "label":
                cell = ElidedLabel("", "muted", self.box)
                cell.setContentsMargins(7, 0, 7, 0)
            elif column.kind == "choice":
                cell = ChoiceInput(self.box, cell=True)
                cell.set_options(self.options(column.part))
            else:
                cell = LineInput(self.box, cell=True)
                cell.setPlaceholderText("—")
                if column.right:
                    cell.setAlignment(Qt.AlignmentFlag.AlignRight)
            cell.setMinimumWidth(column.least)
            cells[column.part] = cell
            if not isinstance(cell, ElidedLabel | Sparkline):
                row.bound[column.part] = self._fields.add(
                    f"{self.table}/{row_id}/{column.part}", cell, partial(self._say_in, row, column.part)
                )

    def end_row(self, row_id: int) -> None:
        """Do what the button at the end of a row is for."""
        self._presenter.remove(self.table, row_id)

    def _arrange(self, order: list[int]) -> None:
        """Put the rows into this order; those that stand keep their place while one is typed into."""
        focus = QApplication.focusWidget()
        if focus is not None and self.box.isAncestorOf(focus) and set(self._order) & set(order):
            kept = [row_id for row_id in self._order if row_id in order]
            order = kept + [row_id for row_id in order if row_id not in kept]
        for row_id in order:
            self.rows[row_id].line.setHidden(row_id == order[-1])
        if order == self._order:
            return
        self._order = order
        before: QWidget | None = None
        last = len(self.columns)
        for at, row_id in enumerate(order):
            row, place = self.rows[row_id], 2 + 3 * at
            row.show(True)
            moved = row.place != place
            if moved:
                row.place = place
                for column, cell in enumerate(row.cells.values()):
                    self._grid.addWidget(cell, place, column)
                self._grid.addWidget(row.remove, place, last)
                self._grid.addWidget(row.error, place + 1, 0, 1, last + 1)
                self._grid.addWidget(row.line, place + 2, 0, 1, last + 1)
            for widget in (*row.cells.values(), row.remove) if moved else ():
                if before is not None:
                    self.setTabOrder(before, widget)
                before = widget
            before = row.remove

    def _take_out(self, row_id: int) -> None:
        self._fields.drop(f"{self.table}/{row_id}/")
        row = self.rows.pop(row_id)
        self._order.remove(row_id)
        focus = QApplication.focusWidget()
        if self._adder is not None and focus in (*row.cells.values(), row.remove):
            self._adder.setFocus()  # else it would go to whatever comes next, which may remove something
        self._spare.append(row)

    def _say_in(self, row: Row, part: str, text: str) -> None:
        row.said[part] = text
        restyle(row.cells[part], state="bad" if text else "")
        row.cells[part].setAccessibleDescription(text)
        said = next((one for one in row.said.values() if one), "")
        row.error.setText(said)
        row.error.setVisible(bool(said))
