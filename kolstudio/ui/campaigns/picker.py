"""The field that adds people: who is found as a name is typed, chosen by keyboard or mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

WAIT = 120
"""Milliseconds without typing before people are looked for."""
_ROW = 28
_LEAST = 460
_SIDES = 28


class Picker(QLineEdit):
    """Type, go down, Enter; Esc closes the list. Enter without a choice takes the text itself."""

    looked_for = Signal(str)
    """Who is meant by this text?"""
    typed = Signal(str)
    """Enter was pressed with nobody chosen from the list."""
    taken = Signal(int)
    """Id of the person who was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers: QListWidget | None = None
        self._sheet: QFrame | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(lambda: self.looked_for.emit(self.text()))
        self.textEdited.connect(self._on_text)

    @property
    def offering(self) -> bool:
        """Whether the list is open."""
        return self._sheet is not None and self._sheet.isVisibleTo(self.window())

    def offer(self, people: Sequence[tuple[int, str]], name: str) -> None:
        """Offer people (id, words) below the field; nobody closes the list."""
        if not people or not self.hasFocus() or not self.text().strip():
            self.close_offers()
            return
        offers = self._list()
        offers.setAccessibleName(name)
        offers.clear()
        for creator_id, words in people:
            item = QListWidgetItem(words, offers)
            item.setData(Qt.ItemDataRole.UserRole, creator_id)
        sheet, window = self._sheet, self.window()
        assert sheet is not None
        wished = max(offers.sizeHintForColumn(0) + _SIDES, self.width(), _LEAST)
        width = min(wished, window.width() - 2 * _SIDES)
        corner = self.mapTo(window, QPoint(self.width() - width, self.height() + 3))
        sheet.setGeometry(max(0, corner.x()), corner.y(), width, _ROW * len(people) + 10)
        offers.setCurrentRow(-1)
        sheet.show()
        sheet.raise_()

    def close_offers(self) -> bool:
        """Offer nobody more; False = nobody was offered."""
        was = self.offering
        if self._sheet is not None:
            self._sheet.hide()
        return was

    def _list(self) -> QListWidget:
        if self.offers is None:
            self._sheet = QFrame(self.window())
            self._sheet.setProperty("surface", "card")
            self.offers = QListWidget(self._sheet)
            self.offers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column = QVBoxLayout(self._sheet)
            column.setContentsMargins(2, 4, 2, 4)
            column.addWidget(self.offers)
            self.offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.offers.setTextElideMode(Qt.TextElideMode.ElideRight)
            self.offers.itemClicked.connect(self._take)
        return self.offers

    def _take(self, item: QListWidgetItem) -> None:
        self.close_offers()
        self.taken.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def _on_text(self) -> None:
        if self.text().strip():
            self._timer.start()
        else:
            self._timer.stop()
            self.close_offers()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move through the list, take from it, close it."""
        key, offers = event.key(), self.offers
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._timer.stop()
            item = offers.currentItem() if offers is not None and self.offering else None
            self.close_offers()
            if item is not None:
                self._take(item)
            elif self.text().strip():
                self.typed.emit(self.text())
        elif offers is not None and self.offering and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            offers.setCurrentRow(max(-1, min(offers.count() - 1, offers.currentRow() + step)))
        elif key == Qt.Key.Key_Escape and self.close_offers():
            event.accept()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the list while it is open."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.offering
        ):
            event.accept()
            return True
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._timer.stop()
            self.close_offers()
        return super().event(event)
