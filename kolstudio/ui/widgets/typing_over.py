"""Letters typed on a cell begin its field with them, as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def letters_of(event: QKeyEvent) -> str:
    """Return what a key writes, nothing for keys that command."""
    text = event.text()
    return text if text.isprintable() and text.strip() and not event.modifiers() & _HELD else ""


def begin_with(letters: str, view: QWidget) -> None:
    """Put letters in place of what the field that was just opened in a view held."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit) and view.isAncestorOf(field):
        field.selectAll()
        field.insert(letters)
