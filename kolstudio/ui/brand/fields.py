"""Fields that keep what is typed into them: soon after typing, and at the latest when they are left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kolstudio.core.errors import KnownError
from kolstudio.core.texts import Text
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.form_field import FormField

SOON = 500
"""Milliseconds after the last letter."""
_AROUND = 24
"""Pixels above and below the lines of a text."""


class KeptField(FormField):
    """A line or a few lines of text; what cannot be kept is said below once the field is left.

    Esc puts back what was kept before.
    """

    def __init__(
        self,
        name: Text,
        keep: Callable[[str], KnownError | None],
        i18n: I18n,
        parent: QWidget | None = None,
        *,
        lines: int = 1,
    ) -> None:
        self.edit: QLineEdit | QPlainTextEdit = QLineEdit() if lines == 1 else QPlainTextEdit()
        super().__init__(self.edit, "", parent)
        self._name, self._keep, self._i18n = name, keep, i18n
        self._kept = ""
        self._wrong: KnownError | None = None
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(lambda: self.keep(aloud=False))
        if isinstance(self.edit, QPlainTextEdit):
            self.edit.setTabChangesFocus(True)
            self.edit.ensurePolished()
            self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * lines + _AROUND)
            self.edit.document().modificationChanged.connect(self._on_modified)
            self.edit.textChanged.connect(self._on_typed)
        else:
            self.edit.textEdited.connect(self._on_typed)
            self.edit.returnPressed.connect(self.keep)
        self.edit.installEventFilter(self)
        self.retranslate()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text() if isinstance(self.edit, QLineEdit) else self.edit.toPlainText()

    def show_text(self, text: str, *, typing: bool = False) -> None:
        """Show what is kept; `typing` leaves alone what is being typed."""
        self._kept = text
        if typing and (self.edit.hasFocus() or self._wrong is not None):
            return
        self._put_back()

    def keep(self, *, aloud: bool = True) -> bool:
        """Keep what was typed; `aloud` says what is wrong with it. Returns whether all is kept."""
        self._soon.stop()
        if self.text == self._kept:
            self._say(None)
            return True
        wrong = self._keep(self.text)
        if wrong is None:
            self._set_modified(False)
        if wrong is None or aloud:
            self._say(wrong)
        return wrong is None

    def put_back(self) -> bool:
        """Show again what was kept; returns whether something else stood there."""
        if self.text == self._kept and self._wrong is None:
            return False
        self._put_back()
        return True

    def retranslate(self) -> None:
        """Say name and trouble in the language of the window."""
        self.set_name(self._i18n.render(self._name))
        self._say(self._wrong)

    def _put_back(self) -> None:
        self._soon.stop()
        if self.text != self._kept:
            blocked = self.edit.blockSignals(True)
            if isinstance(self.edit, QLineEdit):
                self.edit.setText(self._kept)
                self.edit.setCursorPosition(0)
            else:
                self.edit.setPlainText(self._kept)
            self.edit.blockSignals(blocked)
        self._set_modified(False)
        self._say(None)

    def _say(self, wrong: KnownError | None) -> None:
        self._wrong = wrong
        parts = () if wrong is None else (wrong.text, wrong.hint)
        self.set_error(" ".join(self._i18n.render(part) for part in parts if part is not None))

    def _set_modified(self, modified: bool) -> None:
        if isinstance(self.edit, QLineEdit):
            self.edit.setModified(modified)
        else:
            self.edit.document().setModified(modified)

    def _on_modified(self, modified: bool) -> None:
        if not modified:
            self._soon.stop()

    def _on_typed(self) -> None:
        if self._wrong is not None:
            self._say(None)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep when the field is left, put back on Esc."""
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            if event.reason() is not Qt.FocusReason.PopupFocusReason and self.keep():
                self._put_back()
        elif (
            isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
            and event.key() == Qt.Key.Key_Escape
            and (self.text != self._kept or self._wrong is not None)
        ):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self._put_back()
            return True
        return False
