"""The search field: an icon, what is typed, an optional hint of its shortcut, a way to clear it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.icons import icon_pixmap
from kolstudio.ui.theme.tokens import CONTROL
from kolstudio.ui.widgets.buttons import BareButton
from kolstudio.ui.widgets.styling import label, restyle
from kolstudio.ui.widgets.words import CLEAR, say


class SearchField(QFrame):
    """Emits what is typed as it is typed; letters still being composed by an input method do not count."""

    changed = Signal(str)
    """The text is another one."""
    submitted = Signal(str)
    """Enter was pressed."""

    def __init__(self, placeholder: str = "", keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "search")
        self.setFixedHeight(CONTROL)
        self._keys = keys
        self._icon = QLabel(self)
        self.edit = QLineEdit(self)
        self.edit.setProperty("bare", True)
        self.edit.textChanged.connect(self._on_text)
        self.edit.returnPressed.connect(lambda: self.submitted.emit(self.edit.text()))
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self._hint = label(keys, parent=self)
        self._hint.setProperty("chip", "key")
        self._clear = BareButton("x", say(CLEAR), self)
        self._clear.clicked.connect(self._on_clear)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(11, 0, 6, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self._icon)
        self.row.addWidget(self.edit, 1)
        self.row.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self._clear)
        self._draw_icon()
        self.set_placeholder(placeholder)
        self._on_text("")

    @property
    def text(self) -> str:
        """What has been typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Set what is searched for; `changed` follows when it differs."""
        self.edit.setText(text)

    def set_placeholder(self, text: str) -> None:
        """Say what can be searched for, which names the field too."""
        self.edit.setPlaceholderText(text)
        self.edit.setAccessibleName(text)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._hint.setVisible(not text and bool(self._keys))
        self.changed.emit(text)

    def _on_clear(self) -> None:
        self.edit.clear()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_icon(self) -> None:
        self._icon.setPixmap(icon_pixmap("search", current().tokens.quiet, 15, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow language and theme."""
        if event.type() is QEvent.Type.LanguageChange:
            self._clear.set_name(say(CLEAR))
        elif event.type() is QEvent.Type.StyleChange:
            self._draw_icon()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Show the ring around the whole field."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, focused=event.type() is QEvent.Type.FocusIn)
        return False
