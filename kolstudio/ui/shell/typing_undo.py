"""Ctrl+Z inside a field: undoes typing that is not kept yet, else it is the window's undo.

Qt's text fields take the key for themselves even when they have nothing to undo. A field that has kept
its text calls `setModified(False)`.
"""

from __future__ import annotations

from typing import TypeGuard

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

Field = QLineEdit | QTextEdit | QPlainTextEdit


class TypingUndo(QObject):
    """Watches the field that has the focus and lets the window have undo and redo when they are its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and old is self._field:
            old.removeEventFilter(self)
        self._field = new if _is_field(new) else None
        if self._field is not None:
            self._field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the field from claiming undo or redo that it has no use for."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_field(watched)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
            and not _types(watched, redo=event.matches(QKeySequence.StandardKey.Redo))
        ):
            event.ignore()
            return True
        return False


def _is_field(widget: QObject | None) -> TypeGuard[Field]:
    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit)


def _types(field: Field, *, redo: bool) -> bool:
    """Whether undo or redo has typing to work on that is not kept yet."""
    if isinstance(field, QLineEdit):
        return field.isModified() and (field.isRedoAvailable() if redo else field.isUndoAvailable())
    document = field.document()
    available = document.isRedoAvailable() if redo else document.isUndoAvailable()
    return available and document.isModified() and not field.isReadOnly()
