"""The table of people put together: model, view, head, delegate, widths, and what a cell makes of typing."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

from kolstudio.core.errors import KnownError
from kolstudio.core.rules.formats import format_number
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.context import Context
from kolstudio.ui.models.roster_columns import Column, shown_columns
from kolstudio.ui.models.roster_rows import RowTexts
from kolstudio.ui.models.roster_table import RosterTable
from kolstudio.ui.roster.cell_error import CellError
from kolstudio.ui.roster.delegate import CellDelegate
from kolstudio.ui.roster.dragging import drag
from kolstudio.ui.roster.header import RosterHeader
from kolstudio.ui.roster.painting import Paints
from kolstudio.ui.roster.presenter import RosterPresenter
from kolstudio.ui.roster.table_view import PeopleView
from kolstudio.ui.roster.widths import ColumnWidths
from kolstudio.ui.theme.tokens import ROW

_TABLE = QT_TRANSLATE_NOOP("Roster", "People")
_CHOSEN = QT_TRANSLATE_NOOP("RosterBar", "Selected: {count}")


class RosterGrid(QObject):
    """The table and its parts; it follows the columns and the theme, and says what is wrong with a cell."""

    def __init__(self, context: Context, presenter: RosterPresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._context = context
        self._presenter = presenter
        self._paints = Paints(context.theme)
        self._photos: dict[str, QPixmap | None] = {}
        self.carry = drag
        """Carries people with the mouse until it is let go."""
        self.table = RosterTable(presenter.read, self._texts(), presenter.chosen, self, presenter.why_words)
        self.table.set_columns(presenter.columns, self._texts())
        self.view = PeopleView(self.table, screen)
        self.header = RosterHeader(self.table, self._paints, self.view)
        self.view.setHorizontalHeader(self.header)
        self.widths = ColumnWidths(self.table, self.view, self.header, context)
        self.view.verticalHeader().setDefaultSectionSize(ROW)
        self.view.verticalHeader().setMinimumSectionSize(ROW)
        self.view.verticalScrollBar().setSingleStep(ROW)
        self.delegate = CellDelegate(
            self.table, self.view, self._paints, presenter.typed, self._keep, self.photo
        )
        self.view.setItemDelegate(self.delegate)
        self.error = CellError(self.view)
        self.table.modelReset.connect(self._on_reset)
        self.view.drag_wanted.connect(self._drag)
        presenter.rows_changed.connect(self.table.freshen)
        context.theme.changed.connect(self._on_theme)

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        self.view.setAccessibleName(self._context.i18n.render(_TABLE))
        self.table.set_texts(self._texts())

    def show_columns(self) -> None:
        """Show the columns that are chosen."""
        if shown_columns(self._presenter.columns) != self.table.columns:
            self.table.set_columns(self._presenter.columns, self._texts())
            self.mark_current()
        self.widths.lay_out()

    def mark_current(self) -> None:
        """Put the mark of the current row on the person looked at."""
        current = self._presenter.current
        row = -1 if current is None else self.table.row_of(current)
        if row != self.view.row:
            self.view.go_to(row, scroll=False)

    def photo(self, key: str) -> QPixmap | None:
        """Return a photo by its hash, read once."""
        if key not in self._photos:
            content = self._presenter.photo(key)
            photo = QPixmap()
            known = content is not None and photo.loadFromData(content)
            self._photos[key] = photo if known else None
        return self._photos[key]

    def words_of(self, error: KnownError) -> str:
        """Return what is wrong with a value and how to mend it."""
        say = self._context.i18n.render
        return f"{say(error.text)} {say(error.hint)}" if error.hint is not None else say(error.text)

    def _keep(self, field: QLineEdit, creator_id: int, column: Column) -> bool:
        """Keep what was typed; a wrong value is said under the field, which stays open while it has focus."""
        error = self._presenter.edit(creator_id, column, field.text())
        if error is None:
            field.setModified(False)
            self.error.hide()
            return True
        if field.hasFocus():
            field.setProperty("state", "bad")
            field.style().polish(field)
            self.error.show_below(field, self.words_of(error))
        else:
            self._context.notices.trouble(error)
        return False

    def _drag(self, row: int) -> None:
        """Carry who is chosen when the row is one of them, else the person of the row alone."""
        if not 0 <= row < len(self.table.ids):
            return
        person, chosen = self.table.ids[row], self._presenter.chosen
        people = list(chosen) if person in chosen else [person]
        if len(people) > 1:
            count = format_number(len(people), self._context.i18n.language)
            words = self._context.i18n.render(_CHOSEN(count=count))
        else:
            words = str(self.table.index(row, 1).data() or "")
        self.carry(self.view, people, words)

    def _on_reset(self) -> None:
        self.view.hovered = -1

    def _on_theme(self) -> None:
        self._paints = Paints(self._context.theme)
        self.header.use(self._paints)
        self.delegate.use(self._paints)
        self.view.viewport().update()

    def _texts(self) -> RowTexts:
        keys = [column.key for column in shown_columns(self._presenter.columns)]
        return RowTexts(self._context.i18n.texts, self._context.library.places, keys)
