"""Paints the cells of the roster, texts first; and opens a field where one is typed into."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kolstudio.core.model.codes import Label
from kolstudio.core.rules.formats import MISSING
from kolstudio.ui.models.roster_columns import COLUMNS, Column
from kolstudio.ui.models.roster_rows import ShownRow
from kolstudio.ui.models.roster_table import RosterTable
from kolstudio.ui.roster.painting import Paints
from kolstudio.ui.roster.table_view import PeopleView
from kolstudio.ui.theme.tokens import ROW
from kolstudio.ui.widgets.avatar import paint_avatar
from kolstudio.ui.widgets.two_sided_bar import paint_two_sided_bar

Index = QModelIndex | QPersistentModelIndex

_PAD = 8
_DISC = 24
_BAR = 64
_BAR_HEIGHT = 10
_MARK = 14
_NARROWEST = 96


class CellDelegate(QStyledItemDelegate):
    """Draws one cell at a time from rows that are ready; nothing is measured twice."""

    def __init__(
        self,
        table: RosterTable,
        view: PeopleView,
        paints: Paints,
        typed: Callable[[int, Column], str],
        keep: Callable[[QLineEdit, int, Column], bool],
        face: Callable[[str], QPixmap | None],
    ) -> None:
        """`typed` gives the text a field begins with; `keep` takes what was typed, False = it is wrong.

        `face` gives a person's photo by its hash.
        """
        super().__init__(view)
        self._table = table
        self._view = view
        self._paints = paints
        self._typed = typed
        self._keep = keep
        self._face = face

    def use(self, paints: Paints) -> None:
        """Paint in the colours of another theme."""
        self._paints = paints

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the fixed height of rows."""
        return QSize(self._table.columns[index.column()].width, ROW)

    # -- painting --------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell with its row's ground, the hairline below and the frame of the focus."""
        paints, view = self._paints, self._view
        rect: QRect = option.rect
        row, column = index.row(), self._table.columns[index.column()]
        current = view.currentIndex()
        if row == current.row():
            painter.fillRect(rect, paints.selection)
        elif row == view.hovered:
            painter.fillRect(rect, paints.hover)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, paints.line)
        shown = self._table.shown(row)
        if shown is None:
            return
        room = rect.adjusted(_PAD, 0, -_PAD, -1)
        match column.key:
            case "check":
                state = Qt.CheckState.Checked if self._table.is_chosen(row) else Qt.CheckState.Unchecked
                paints.check_box(painter, QPointF(rect.center()) + QPointF(1, 0.5), state)
            case "name":
                self._paint_name(painter, room, shown)
            case "label":
                self._paint_type(painter, room, shown)
            case "followers":
                self._paint_followers(painter, room, shown, shown.cells[index.column()])
            case _:
                self._paint_text(painter, room, shown.cells[index.column()], column, shown)
        if row == current.row() and index.column() == current.column() and view.hasFocus():
            painter.setPen(paints.focus)
            painter.drawRect(rect.adjusted(1, 1, -2, -3))

    def _paint_name(self, painter: QPainter, room: QRect, shown: ShownRow) -> None:
        paints = self._paints
        disc = QRect(room.left(), room.center().y() - _DISC // 2 + 1, _DISC, _DISC)
        face = self._face(shown.row.photo) if shown.row.photo else None
        if face is None:
            paints.disc(painter, disc, shown.initials)
        else:
            paint_avatar(painter, disc, shown.initials, paints.theme.tokens, face)
        room = room.adjusted(_DISC + 8, 0, 0, 0)
        for name, role in _marks(shown):
            middle = QPointF(room.right() - _MARK / 2 + 1, room.center().y() + 1)
            paints.icon(painter, middle, name, role, _MARK)
            room.setRight(room.right() - _MARK - 4)
        used = paints.strong.left(painter, room, shown.row.name, paints.ink)
        if shown.about and room.width() - used > 40:
            room.setLeft(room.left() + used)
            paints.body.left(painter, room, f" · {shown.about}", paints.muted)

    def _paint_type(self, painter: QPainter, room: QRect, shown: ShownRow) -> None:
        paints, row = self._paints, shown.row
        bar = QRect(room.left(), room.center().y() - _BAR_HEIGHT // 2 + 1, _BAR, _BAR_HEIGHT)
        if paint_two_sided_bar(
            painter, bar, row.k, row.i, row.coverage_k, row.coverage_i, paints.theme.tokens
        ):
            room = room.adjusted(_BAR + 8, 0, 0, 0)
        pencil = paints.label if row.label is not Label.NO_DATA else paints.second
        pencil.left(painter, room, shown.label, paints.types[row.label])

    def _paint_followers(self, painter: QPainter, room: QRect, shown: ShownRow, count: str) -> None:
        paints = self._paints
        if shown.row.followers is None:
            paints.body.right(painter, room, MISSING, paints.muted)
            return
        if shown.platform:
            used = paints.small.right(painter, room, shown.platform, paints.muted)
            room = room.adjusted(0, 0, -used - 4, 0)
        paints.body.right(painter, room, count, paints.ink)

    def _paint_text(self, painter: QPainter, room: QRect, text: str, column: Column, shown: ShownRow) -> None:
        paints = self._paints
        plain = text == MISSING or (column.key == "fit" and shown.row.fit is None)
        pencil = paints.strong if column.bold and not plain else paints.second if plain else paints.body
        write = pencil.right if column.right else pencil.left
        write(painter, room, text, paints.muted if plain else paints.ink)

    # -- typing ----------------------------------------------------------------------------------

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return a field for one cell."""
        column = self._table.columns[index.column()]
        field = QLineEdit(parent)
        field.setObjectName("cell")
        field.setAccessibleName(str(self._table.headerData(index.column(), Qt.Orientation.Horizontal)))
        if column.right:
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setProperty("person", self._table.ids[index.row()])
        field.setProperty("column", column.key)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Begin with the value as it could be typed; not again when the row changes meanwhile."""
        if isinstance(editor, QLineEdit) and editor.property("began") is None:
            editor.setProperty("began", True)
            editor.setText(self._typed(editor.property("person"), _column(editor)))
            editor.selectAll()

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Keep what was typed, for the person the field was opened for."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            self._keep(editor, editor.property("person"), _column(editor))

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the field over the cell, wide enough to type in."""
        rect: QRect = option.rect
        if self._table.columns[index.column()].key == "name":
            rect = rect.adjusted(_PAD + _DISC, 0, 0, 0)
        lacking = max(0, _NARROWEST - rect.width())
        editor.setGeometry(rect.adjusted(-lacking, 1, 0, -2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep with Enter and Tab only what is right; a field with a wrong value stays open."""
        if (
            isinstance(watched, QLineEdit)
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            column = _column(watched)
            if watched.isModified() and not self._keep(watched, watched.property("person"), column):
                return True
            watched.setModified(False)
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
            self._view.setFocus()
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._type_beside(column, 1 if event.key() == Qt.Key.Key_Tab else -1)
            return True
        return super().eventFilter(watched, event)

    def _type_beside(self, column: Column, step: int) -> None:
        at = self._table.columns.index(column) + step
        while 0 <= at < len(self._table.columns):
            beside = self._table.index(self._view.row, at)
            if self._table.flags(beside) & Qt.ItemFlag.ItemIsEditable:
                self._view.type_here(beside)
                return
            at += step


def _column(field: QWidget) -> Column:
    return COLUMNS[field.property("column")]


def _marks(shown: ShownRow) -> list[tuple[str, str]]:
    """Return the icons behind a name, outermost first, with the role of their colour."""
    row = shown.row
    marks = []
    if row.do_not_book:
        marks.append(("ban", "bad_text"))
    if row.questions:
        marks.append(("circle-question-mark", "watch_text"))
    if row.starred:
        marks.append(("star", "ink"))
    return marks
