"""The menus of the import: what a column holds, what a cell says, what a duplicate becomes, which sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kolstudio.core.model.codes import DuplicateMode
from kolstudio.core.model.importing import RowState
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.importing.fields_menu import fields_menu
from kolstudio.ui.importing.model import PreviewTable
from kolstudio.ui.importing.presenter import ImportPresenter
from kolstudio.ui.importing.table import FieldHeader, PreviewView
from kolstudio.ui.importing.wording import DECISIONS, Wording

_TYPE = QT_TRANSLATE_NOOP("ImportScreen", "Type it…")
_COLUMN = QT_TRANSLATE_NOOP("ImportScreen", "What this column holds…")


class ImportMenus:
    """Pops the menus up over the screen and hands what was chosen to the presenter."""

    def __init__(
        self,
        presenter: ImportPresenter,
        table: PreviewTable,
        view: PreviewView,
        header: FieldHeader,
        wording: Callable[[], Wording],
        say: Callable[[Text], str],
        screen: QWidget,
    ) -> None:
        self._presenter = presenter
        self._table = table
        self._view = view
        self._header = header
        self._wording = wording
        self._say = say
        self._screen = screen

    def show_fields(self, section: int) -> None:
        """Offer what a column may hold."""
        column = self._table.column_at(section)
        if column is None:
            return
        index = column.index
        menu = fields_menu(
            column, self._say, lambda field: self._presenter.map_column(index, field), self._screen
        )
        left = self._header.sectionViewportPosition(section)
        self._popup(menu, self._header.mapToGlobal(self._header.rect().bottomLeft()), left)

    def decide(self, index: QModelIndex) -> None:
        """Offer what can be said about a cell, or about the whole row."""
        outcome = self._table.rows[index.row()]
        section = index.column()
        if section == self._table.note_column and outcome.state is not RowState.DUPLICATES:
            section = self._table.asked(index.row())
            if not section:
                return
            index = self._table.index(index.row(), section)
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)
        menu = self.decisions(index)
        if menu is not None:
            self._popup(menu, self._view.below(index))

    def decisions(self, index: QModelIndex) -> QMenu | None:
        """Return the menu of a cell or a duplicate; None when the cell was opened for typing instead."""
        outcome = self._table.rows[index.row()]
        column = self._table.column_at(index.column())
        menu = QMenu(self._screen)
        menu.setProperty("told", True)
        if column is None:
            if outcome.state is not RowState.DUPLICATES:
                return None
            for problem in outcome.problems:
                menu.addAction(self._say(problem.text)).setEnabled(False)
            for mode, text in DECISIONS:
                action = menu.addAction(self._say(text))
                action.setData(mode.value)
            menu.triggered.connect(lambda action: self._decided(outcome.number, action.data()))
            return menu
        cell = self._table.cell(index.row(), index.column())
        choices = (
            self._wording().choices(cell.problem, column)
            if cell is not None and cell.problem is not None
            else []
        )
        asked = cell is not None and cell.asked
        if asked and not choices:
            self._view.edit(index)
            return None
        if asked and cell is not None and cell.problem is not None:
            menu.addAction(self._say(cell.problem.text)).setEnabled(False)
        for choice in choices:
            menu.addAction(choice.label).setData(choice.typed)
        menu.triggered.connect(
            lambda action: (
                self._presenter.answer_cell(outcome.number, column, action.data()) if action.data() else None
            )
        )
        if self._table.flags(index) & Qt.ItemFlag.ItemIsEditable:
            menu.addAction(self._say(_TYPE)).triggered.connect(lambda: self._view.edit(index))
        menu.addAction(self._say(_COLUMN)).triggered.connect(lambda: self.show_fields(index.column()))
        return menu

    def show_choice(self, button: QPushButton, names: Sequence[str], choose: Callable[[str], None]) -> None:
        """Offer names below a button."""
        menu = QMenu(self._screen)
        for name in names:
            menu.addAction(name.replace("&", "&&")).setData(name)
        menu.triggered.connect(lambda action: choose(action.data()))
        self._popup(menu, button.mapToGlobal(button.rect().bottomLeft()))

    def _popup(self, menu: QMenu, place: QPoint, right: int = 0) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        place.setX(place.x() + max(0, right))
        menu.popup(place)

    def _decided(self, number: int, mode: str | None) -> None:
        if mode:
            self._presenter.decide(number, DuplicateMode(mode))
