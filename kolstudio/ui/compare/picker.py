"""A small window that finds a person as their name is typed and adds them to the comparison."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.compare.presenter import ComparePresenter
from kolstudio.ui.context import Context
from kolstudio.ui.widgets.search_field import SearchField
from kolstudio.ui.widgets.styling import label

PAUSE = 120
"""Milliseconds after the last key before people are looked up."""

_TITLE = QT_TRANSLATE_NOOP("Compare", "Add somebody to compare")
_SEARCH = QT_TRANSLATE_NOOP("Compare", "Name, @handle, field, place …")
_LIST = QT_TRANSLATE_NOOP("Compare", "People found")
_NOBODY = QT_TRANSLATE_NOOP("Compare", "Nobody is found like this.")


class PersonPicker(QDialog):
    """Type, arrow down, Enter."""

    picked = Signal(int)

    def __init__(self, context: Context, presenter: ComparePresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        say = context.i18n.render
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(_TITLE))
        self.resize(400, 360)
        column = QVBoxLayout(self)
        self.search = SearchField(say(_SEARCH), parent=self)
        self.people = QListWidget(self)
        self.people.setAccessibleName(say(_LIST))
        self.nobody = label(say(_NOBODY), "muted", self)
        column.addWidget(self.search)
        column.addWidget(self.people, 1)
        column.addWidget(self.nobody)
        self._wait = QTimer(self, interval=PAUSE, singleShot=True)
        self._wait.timeout.connect(self.look)
        self.search.changed.connect(lambda _: self._wait.start())
        self.search.edit.installEventFilter(self)
        self.people.itemActivated.connect(self._take)
        self.people.itemClicked.connect(self._take)
        self.look()
        self.search.edit.setFocus()

    def look(self) -> None:
        """Find the people of what is typed."""
        self._wait.stop()
        self.people.clear()
        for person, name, about in self._presenter.suggestions(self.search.edit.text()):
            item = QListWidgetItem(f"{name} · {about}" if about else name)
            item.setData(Qt.ItemDataRole.UserRole, person)
            self.people.addItem(item)
        self.people.setCurrentRow(0)
        found = self.people.count() > 0
        self.people.setVisible(found)
        self.nobody.setVisible(not found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrows walk the list and Enter take from it while the field has the keyboard."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                last = self.people.count() - 1
                self.people.setCurrentRow(max(0, min(last, self.people.currentRow() + step)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._wait.isActive():
                    self.look()
                item = self.people.currentItem()
                if item is not None:
                    self._take(item)
                return True
        return super().eventFilter(watched, event)

    def _take(self, item: QListWidgetItem) -> None:
        self.picked.emit(int(item.data(Qt.ItemDataRole.UserRole)))
        self.close()
