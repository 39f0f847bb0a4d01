"""The table of the comparison with its heads; columns fill the room, narrower than readable they scroll."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from kolstudio.ui.compare.delegate import CellDelegate
from kolstudio.ui.compare.faces import Faces
from kolstudio.ui.compare.heads import (
    BAND,
    HEADING,
    LABELS,
    PERSON,
    ROW,
    TWO_LINES,
    CriteriaHeader,
    PeopleHeader,
)
from kolstudio.ui.compare.keep_menu import KeepButton
from kolstudio.ui.compare.painting import Paints
from kolstudio.ui.compare.table import CompareTable
from kolstudio.ui.i18n import I18n
from kolstudio.ui.theme import Theme
from kolstudio.ui.widgets.styling import label

NARROWEST = 156
WIDEST = 360


class CompareView(QTableView):
    """Looked at cell by cell; I tells why, Delete takes the person out, Ctrl with an arrow moves them."""

    removed = Signal(int)
    """Column to be taken out."""
    moved = Signal(int, int)
    """Column, and -1 or 1."""
    opened = Signal(int)
    """Column whose person should be shown."""
    menu_asked = Signal(int, QPoint)
    """Column, and the place on the screen."""
    why_asked = Signal(int, int, bool)
    """Line, column (-1 = the criterion itself), and whether the keyboard asked."""

    def __init__(
        self, table: CompareTable, theme: Theme, i18n: I18n, faces: Faces, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = table
        paints = Paints(theme)
        self.people = PeopleHeader(table, paints, i18n, faces, self)
        self.criteria = CriteriaHeader(table, paints, self)
        self.setHorizontalHeader(self.people)
        self.setVerticalHeader(self.criteria)
        self.delegate = CellDelegate(table, paints, self)
        self.setItemDelegate(self.delegate)
        self.setModel(table)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.people.menu_asked.connect(self.menu_asked)
        self.people.opened.connect(self.opened)
        self.clicked.connect(lambda index: self.why_asked.emit(index.row(), index.column(), False))
        self.criteria.sectionClicked.connect(lambda line: self.why_asked.emit(line, -1, False))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.column()))
        table.modelReset.connect(self.lay_out)
        self.lay_out()

    def use(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        paints = Paints(theme)
        self.people.paints = self.criteria.paints = self.delegate.paints = paints
        self.viewport().update()
        self.people.viewport().update()
        self.criteria.viewport().update()

    def lay_out(self) -> None:
        """Give every line its height and every column its share of the room."""
        self.clearSpans()
        columns = len(self.table.columns)
        for at, line in enumerate(self.table.lines):
            heading = line.row is None
            two = line.row is not None and any(cell.platform is not None for cell in line.row.cells)
            self.setRowHeight(at, HEADING if heading else TWO_LINES if two else ROW)
            if heading and columns > 1:
                self.setSpan(at, 0, 1, columns)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the room out again."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        columns = len(self.table.columns)
        if columns:
            each = max(NARROWEST, min(WIDEST, self.viewport().width() // columns))
            for at in range(columns):
                self.setColumnWidth(at, each)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take out, move or open the person of the column looked at."""
        column = self.currentIndex().column()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if column < 0:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(column)
        elif control and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(column, -1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(column)
        elif key in (Qt.Key.Key_I, Qt.Key.Key_Space):
            self.why_asked.emit(self.currentIndex().row(), column, True)
        elif key == Qt.Key.Key_Menu:
            self._on_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    def _on_menu(self, at: QPoint) -> None:
        column = self.columnAt(at.x())
        if column >= 0:
            self.menu_asked.emit(column, self.viewport().mapToGlobal(at))

    def picture(self, theme: Theme, i18n: I18n) -> QPixmap:
        """Return the whole table as a picture, also what is scrolled out of sight."""
        whole = CompareView(self.table, theme, i18n, self.people.faces)
        whole.setFrameShape(QTableView.Shape.NoFrame)
        whole.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.people.pinned = self.people.pinned
        height = BAND + PERSON + sum(whole.rowHeight(at) for at in range(len(self.table.lines)))
        whole.resize(LABELS + 220 * len(self.table.columns), height)
        whole.ensurePolished()
        whole._share_out()
        grabbed = whole.grab()
        whole.deleteLater()
        return grabbed


class Corner(QWidget):
    """The place over the criteria: their name, and whether the biggest differences come first."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setGeometry(0, 0, LABELS, BAND + PERSON)
        self.name = label("", "secondary", self)
        self.kept = KeepButton(self)
        self.biggest = QCheckBox(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 4)
        column.setSpacing(2)
        column.addWidget(self.kept, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.words = label("", "secondary", self, wrap=True)
        self.words.setBuddy(self.biggest)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.setContentsMargins(4, 0, 0, 0)
        self.name.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self.biggest, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        column.addLayout(row)
        column.addWidget(self.name)

    def say(self, name: str, biggest: str) -> None:
        """Name the criteria and the choice."""
        self.name.setText(name)
        self.words.setText(biggest)
        self.biggest.setAccessibleName(biggest)
        self.biggest.setToolTip(biggest)
