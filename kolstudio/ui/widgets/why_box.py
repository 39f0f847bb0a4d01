"""The small box beside a cell that tells how its value came about and leads to the grounds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.buttons import BareButton, LinkButton
from kolstudio.ui.widgets.styling import label

WIDTH = 300
_IN_ROW = 6
"""Statements on one line."""
_FROM_EDGES = 4
"""Pixels that stay free above and below together."""

_CLOSE = QT_TRANSLATE_NOOP("Compare", "Close")
_GROUNDS = QT_TRANSLATE_NOOP("Compare", "Grounds")


@dataclass(frozen=True, slots=True)
class Told:
    """What is behind a cell or a criterion: a title, reasons a line each, ids of statements."""

    title: str
    lines: tuple[str, ...]
    ids: tuple[str, ...]


class WhyBox(QFrame):
    """Stands over the table without taking the keyboard from it, unless it was asked for with a key."""

    ground_wanted = Signal(str)
    """Id of a statement."""
    closed = Signal()

    def __init__(self, i18n: I18n, parent: QWidget) -> None:
        super().__init__(parent)
        self._i18n = i18n
        self.setProperty("surface", "card")
        self.setFixedWidth(WIDTH)
        self._head = label("", "strong", self, wrap=True)
        self.close_button = BareButton("x", "", self)
        self.close_button.clicked.connect(self.put_away)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 8, 4)
        top.setSpacing(6)
        top.addWidget(self._head, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addWidget(self.area, 1)
        self.links: list[LinkButton] = []
        self.hide()

    def tell(self, told: Told, cell: QRect, *, with_keyboard: bool, grounds: bool) -> None:
        """Tell what is behind a cell that stands at a place of the parent; `grounds`: lead to statements."""
        self._fill(told, grounds)
        self.setAccessibleName(told.title)
        self._fit()
        self.show()
        scrolls = self._settle()
        self.move(self._place(cell))
        self.raise_()
        if with_keyboard:
            first = self.links[0] if self.links and not scrolls else self.close_button
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit(self) -> None:
        """Be about as high as what is told, at most as the parent."""
        parent, page = self.parentWidget(), self.area.widget()
        assert parent is not None and page is not None
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        inside = WIDTH - 2
        words = inside - 20 - 6 - self.close_button.sizeHint().width()
        head = 12 + max(self._head.heightForWidth(words), self.close_button.sizeHint().height())
        wanted = head + page.heightForWidth(inside) + 2
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(WIDTH, min(wanted, parent.height() - _FROM_EDGES))

    def _settle(self) -> bool:
        """Grow by what is still hidden once it is laid out; returns whether it has to be scrolled."""
        parent, bar = self.parentWidget(), self.area.verticalScrollBar()
        assert parent is not None
        wanted, room = self.height() + bar.maximum(), parent.height() - _FROM_EDGES
        scrolls = wanted > room
        self.resize(WIDTH, min(wanted, room))
        if scrolls:
            self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        bar.setValue(0)
        return scrolls

    def put_away(self) -> None:
        """Hide; the keyboard goes back when it was in here."""
        if self.isHidden():
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if inside:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape where nothing else takes the key; scroll with the arrows and by pages."""
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _place(self, cell: QRect) -> QPoint:
        parent = self.parentWidget()
        assert parent is not None
        room = parent.rect().adjusted(2, 2, -2, -2)
        left = max(room.left(), min(cell.left(), room.right() - self.width()))
        below = cell.bottom() + 3
        if below + self.height() <= room.bottom():
            return QPoint(left, below)
        above = cell.top() - 3 - self.height()
        return QPoint(left, above if above >= room.top() else max(room.top(), room.bottom() - self.height()))

    def _fill(self, told: Told, grounds: bool) -> None:
        say = self._i18n.render
        self._head.setText(told.title)
        self.close_button.set_name(say(_CLOSE))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 2, 8, 10)
        column.setSpacing(6)
        for words in told.lines:
            column.addWidget(label(words, "", page, wrap=True))
        self.links = []
        if told.ids and grounds:
            column.addWidget(label(say(_GROUNDS), "section", page))
            for at in range(0, len(told.ids), _IN_ROW):
                row = QHBoxLayout()
                row.setSpacing(8)
                for one in told.ids[at : at + _IN_ROW]:
                    link = LinkButton(one, page)
                    link.clicked.connect(lambda _=False, one=one: self.ground_wanted.emit(one))
                    self.links.append(link)
                    row.addWidget(link)
                row.addStretch(1)
                column.addLayout(row)
        before = self.area.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.area.setWidget(page)
        page.setAutoFillBackground(False)
