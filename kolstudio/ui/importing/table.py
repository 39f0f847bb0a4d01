"""The preview on screen: header with fields to choose, cells raw → understood, chips for what to decide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kolstudio.core.model.importing import RowState
from kolstudio.ui.importing.model import PreviewTable
from kolstudio.ui.importing.wording import Wording, column_field, column_tone
from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.icons import paint_icon
from kolstudio.ui.theme.tokens import BODY, RADIUS_FIELD, SECONDARY, SMALL, Tone, colour
from kolstudio.ui.widgets.look import paint_box

Index = QModelIndex | QPersistentModelIndex
HEADER = 56
ROW = 33
NARROWEST, WIDEST = 64, 320
_PAD = 8
_CHIP = 20
_SIDE = 6
_SIGN = 10
_WIDE = 400
"""Pixels beyond its cell that the name of a group may take: the cells behind it are empty."""
_SLACK = 3
"""Pixels by which a shaped text may be wider than its measure."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_ARROW = " → "
_MEASURED = 40
"""Rows by which columns are made wide enough."""


def _width(text: str, size: int, weight: int = 400) -> int:
    return QFontMetrics(font(size, weight)).horizontalAdvance(text)


def _write(painter: QPainter, room: QRect, text: str, size: int, weight: int, ink: str) -> int:
    """Write at the left edge, shortened where there is no room; returns how wide it became."""
    face = font(size, weight)
    metrics = QFontMetrics(face)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
    painter.setFont(face)
    painter.setPen(colour(ink))
    painter.drawText(room, _LEFT, shown)
    return metrics.horizontalAdvance(shown)


def _chip(painter: QPainter, room: QRect, text: str, tone: Tone, *, sign: bool = False) -> int:
    """Paint a word on a tinted ground; returns how wide it became."""
    tokens = current().tokens
    wanted = _width(text, SMALL, 600) + 2 * _SIDE + _SLACK + (_SIGN + 2 if sign else 0)
    width = min(wanted, room.width())
    box = QRect(room.left(), room.center().y() - _CHIP // 2 + 1, width, _CHIP)
    paint_box(painter, box, tokens.tint(tone), "", RADIUS_FIELD)
    inner = box.adjusted(_SIDE, 0, -_SIDE - (_SIGN + 2 if sign else 0), 0)
    spare = inner.width() - _width(text, SMALL, 600)
    if not sign and spare > 0:
        inner.translate(spare // 2, 0)
    _write(painter, inner, text, SMALL, 600, tokens.text(tone))
    if sign:
        place = QRect(inner.right() + 3, box.top() + (_CHIP - _SIGN) // 2, _SIGN, _SIGN)
        paint_icon(painter, place, "chevron-down", tokens.text(tone))
    return width


class FieldHeader(QHeaderView):
    """Two lines a column: its header, and the field it is taken for; a click asks for another one."""

    field_asked = Signal(int)
    """Section whose field should be another."""

    def __init__(self, table: PreviewTable, wording: Callable[[], Wording], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self._wording = wording
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(36)
        self.setFixedHeight(HEADER)
        self.sectionClicked.connect(self._on_clicked)

    def _on_clicked(self, section: int) -> None:
        if self._table.column_at(section) is not None:
            self.field_asked.emit(section)

    def words(self, section: int) -> str:
        """Return the field of a section as it is shown."""
        column = self._table.column_at(section)
        return "" if column is None else self._wording().say(column_field(column))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a fixed height."""
        return QSize(super().sizeHint().width(), HEADER)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        """Paint header and field."""
        if not rect.isValid():
            return
        tokens = current().tokens
        painter.fillRect(rect, colour(tokens.card))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(tokens.line))
        column = self._table.column_at(section)
        room = rect.adjusted(_PAD, 0, -_PAD, -1)
        title = self._table.title(section)
        if column is None:
            if section:
                _write(painter, room, title, SMALL, 600, tokens.muted)
            return
        upper = QRect(room.left(), rect.top() + 6, room.width(), 20)
        _write(painter, upper, title, SMALL, 600, tokens.ink)
        lower = QRect(room.left(), rect.top() + 28, room.width(), _CHIP)
        _chip(painter, lower, self.words(section), column_tone(column), sign=True)


class CellDelegate(QStyledItemDelegate):
    """Paints «8,2k → **8.200**» and chips; a cell can be typed again."""

    def __init__(self, table: PreviewTable, keep: Callable[[int, int, str], None], view: QTableView) -> None:
        """`keep` gets row, section and what was typed."""
        super().__init__(view)
        self._table = table
        self._view = view
        self._keep = keep

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        tokens = current().tokens
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row, section = index.row(), index.column()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, colour(tokens.selection if chosen else tokens.card))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(tokens.line))
        room = rect.adjusted(_PAD, 0, -_PAD, -1)
        skipped = self._table.rows[row].state is RowState.SKIPPED
        if section == 0:
            _write(painter, room, str(self._table.rows[row].number), SECONDARY, 400, tokens.muted)
        elif section == self._table.note_column:
            note = self._table.note(row)
            if note is not None:
                _chip(painter, room, str(index.data()), note.tone)
        elif skipped and (lone := self._table.lone(row)) is not None:
            painter.setClipRect(rect)
            shift = self._view.columnViewportPosition(lone) - rect.left()
            if shift <= 0:
                _write(painter, rect.adjusted(shift + _PAD, 0, _WIDE, -1), *self._alone(row, lone))
        else:
            self._paint_cell(painter, room, row, section, tokens.muted if skipped else tokens.ink)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_box(painter, rect.adjusted(1, 1, -1, -2), "", tokens.ink, RADIUS_FIELD, 1.5)
        painter.restore()

    def _alone(self, row: int, section: int) -> tuple[str, int, int, str]:
        cell = self._table.cell(row, section)
        return "" if cell is None else cell.raw, BODY, 400, current().tokens.muted

    def _paint_cell(self, painter: QPainter, room: QRect, row: int, section: int, ink: str) -> None:
        cell, column = self._table.cell(row, section), self._table.column_at(section)
        if cell is None or column is None:
            return
        asked = self._table.choice_text(cell, column)
        behind = asked or cell.value
        raw = f"{cell.raw}{_ARROW}" if behind and cell.raw else cell.raw
        kept = _width(asked, SMALL, 600) + 2 * _SIDE + _SLACK if asked else _width(cell.value, BODY, 600)
        first = room.adjusted(0, 0, -min(kept, room.width() // 2 + _PAD), 0) if kept else room
        used = _write(painter, first, raw, SECONDARY if len(raw) > 40 else BODY, 400, ink)
        rest = room.adjusted(used, 0, 0, 0)
        if asked:
            _chip(painter, rest, asked, "watch")
        elif cell.value:
            _write(painter, rest, cell.value, BODY, 600, ink)

    def width(self, row: int, section: int) -> int:
        """Return how wide a cell would like to be."""
        if section == self._table.note_column:
            said = str(self._table.index(row, section).data())
            return _width(said, SMALL, 600) + 2 * (_SIDE + _PAD) + 6 if said else 0
        cell, column = self._table.cell(row, section), self._table.column_at(section)
        if cell is None or column is None or self._table.rows[row].state is RowState.SKIPPED:
            return 0
        asked = self._table.choice_text(cell, column)
        behind = asked or cell.value
        raw = f"{cell.raw}{_ARROW}" if behind and cell.raw else cell.raw
        more = _width(asked, SMALL, 600) + 2 * _SIDE + _SLACK if asked else _width(cell.value, BODY, 600)
        return _width(raw, BODY) + more + 2 * _PAD + 6

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return a field for one cell."""
        field = QLineEdit(parent)
        field.setObjectName("cell")
        field.setAccessibleName(str(self._table.headerData(index.column(), Qt.Orientation.Horizontal)))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Begin with the cell as it was typed; not again when the preview changes meanwhile."""
        if isinstance(editor, QLineEdit) and editor.property("began") is None:
            editor.setProperty("began", True)
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Keep what was typed."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            self._keep(index.row(), index.column(), editor.text())

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the field over the cell, wide enough to type in."""
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, 1, max(0, 140 - rect.width()), -2))


class PreviewView(QTableView):
    """The table of the preview: Enter and a click on a chip decide, F2 types, Alt+Down names the column."""

    decided = Signal(object)
    """QModelIndex: a cell or a row's note that should be decided."""
    field_asked = Signal(int)
    """Section whose field should be another."""

    def __init__(self, table: PreviewTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setModel(table)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit_columns(self, delegate: CellDelegate, header: FieldHeader) -> None:
        """Make each column as wide as its header and first rows wish, within reason."""
        for section in range(self._table.columnCount()):
            header.moveSection(header.visualIndex(section), section)
        last = max((row.number for row in self._table.rows), default=0)
        self.setColumnWidth(0, max(40, _width(str(last), SECONDARY) + 2 * _PAD + 4))
        rows = range(min(_MEASURED, self._table.rowCount()))
        for section in range(1, self._table.columnCount()):
            title = self._table.title(section)
            wished = [_width(title, SMALL, 600) + 2 * _PAD + 2]
            if self._table.column_at(section) is not None:
                wished.append(_width(header.words(section), SMALL, 600) + 2 * (_PAD + _SIDE) + _SIGN + 8)
            wished += [delegate.width(row, section) for row in rows]
            self.setColumnWidth(section, min(WIDEST, max(NARROWEST, *wished)))
        self._place_note(header)

    def _place_note(self, header: FieldHeader) -> None:
        """Let the notes end the row where everything fits, else follow its number so that they are seen."""
        note = self._table.note_column
        wide = sum(self.columnWidth(section) for section in range(self._table.columnCount()))
        wanted = note if wide <= self.viewport().width() else 1
        header.moveSection(header.visualIndex(note), wanted)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Decide what a chip asks."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and self._asks(index):
            self.decided.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide with Enter, choose the column's field with Alt+Down."""
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            return
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._asks(index):
                self.decided.emit(index)
            elif self._table.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            return
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if (
            index.isValid()
            and alt
            and event.key() == Qt.Key.Key_Down
            and self._table.column_at(index.column())
        ):
            self.field_asked.emit(index.column())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be decided."""
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.decided.emit(index)

    def _asks(self, index: Index) -> bool:
        if index.column() == self._table.note_column:
            note = self._table.note(index.row())
            return note is not None and self._table.rows[index.row()].state is not RowState.SKIPPED
        cell = self._table.cell(index.row(), index.column())
        return cell is not None and cell.asked

    def below(self, index: QModelIndex) -> QPoint:
        """Return the place on the screen under a cell."""
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
