"""The small box beside a cell that tells how its value came about and leads to the grounds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.buttons import BareButton, LinkButton
from kolstudio.ui.widgets.styling import label

WIDTH = 300
_IN_ROW = 6
"""Statements on one line."""

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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._page: QWidget | None = None
        self.links: list[LinkButton] = []
        self.close_button: BareButton | None = None
        self.hide()

    def tell(self, told: Told, cell: QRect, *, with_keyboard: bool, grounds: bool) -> None:
        """Tell what is behind a cell that stands at a place of the parent; `grounds`: lead to statements."""
        self._fill(told, grounds)
        self.setAccessibleName(told.title)
        self.ensurePolished()
        self._column.activate()
        self.resize(WIDTH, self._column.heightForWidth(WIDTH))
        self.move(self._place(cell))
        self.show()
        self.raise_()
        if with_keyboard:
            first = self.links[0] if self.links else self.close_button
            assert first is not None
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        """Close with Escape where nothing else takes the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
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
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(told.title, "strong", page, wrap=True), 1)
        self.close_button = BareButton("x", say(_CLOSE), page)
        self.close_button.clicked.connect(self.put_away)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
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
        before, self._page = self._page, page
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._column.addWidget(page)
