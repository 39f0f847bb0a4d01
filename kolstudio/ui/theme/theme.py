"""The look of the program: one theme at a time for the whole application, switched while it is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from kolstudio.ui.theme import fonts, icons, in_use
from kolstudio.ui.theme.embedded import register
from kolstudio.ui.theme.palette import palette
from kolstudio.ui.theme.stylesheet import stylesheet
from kolstudio.ui.theme.tokens import (
    BODY,
    ICON,
    Mode,
    Tokens,
    load_tokens,
)

_current: Theme | None = None


class Theme(QObject):
    """Colours, fonts and icons of the application. Making one puts it into force."""

    changed = Signal()
    """Another theme is in force. Painted widgets need not listen: Qt repaints everything."""

    def __init__(self, qt: QApplication, mode: str = "system", parent: QObject | None = None) -> None:
        """`mode`: «light», «dark» or «system», which follows the system's setting."""
        super().__init__(parent)
        global _current
        self._qt = qt
        self._mode = mode
        self._tokens: Tokens | None = None
        fonts.load_fonts()
        if not qt.styleSheet() and qt.style().objectName().casefold() != "fusion":
            qt.setStyle("Fusion")
        qt.setWindowIcon(icons.app_icon())
        qt.setFont(fonts.font())
        _current = self
        self._apply()
        qt.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def mode(self) -> str:
        """What was chosen: «light», «dark» or «system»."""
        return self._mode

    @property
    def tokens(self) -> Tokens:
        """The values in force."""
        assert self._tokens is not None
        return self._tokens

    @property
    def dark(self) -> bool:
        """Whether the dark theme is in force."""
        return self.tokens.mode == "dark"

    def set_mode(self, mode: str) -> None:
        """Switch to «light», «dark» or «system» at once, icons already handed out included."""
        self._mode = mode
        self._apply()

    def icon(self, name: str, role: str = "ink") -> QIcon:
        """Return an icon in the colour of a role; on actions and buttons it follows the theme."""
        return icons.icon(name, role)

    def pixmap(self, name: str, role: str = "ink", size: int = ICON, ratio: float = 1.0) -> QPixmap:
        """Return an icon to paint, `size` logical pixels wide and high, for a screen of this density."""
        return icons.icon_pixmap(name, self.tokens.role(role), size, ratio)

    def font(self, size: int = BODY, weight: int = 400) -> QFont:
        """Return the typeface in pixels and weight."""
        return fonts.font(size, weight)

    def _resolve(self) -> Mode:
        if self._mode in ("light", "dark"):
            return "dark" if self._mode == "dark" else "light"
        dark = self._qt.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _apply(self) -> None:
        wanted = load_tokens(self._resolve())
        if self._tokens is wanted:
            return
        first, self._tokens = self._tokens is None, wanted
        in_use.use(wanted)
        sheet = stylesheet(wanted, register(wanted.mode))
        if self._qt.styleSheet() != sheet:
            self._qt.setPalette(palette(wanted))
            self._qt.setStyleSheet(sheet)
        if not first:
            self._tint_again()
            self.changed.emit()

    def _tint_again(self) -> None:
        for window in self._qt.topLevelWidgets():
            for action in window.findChildren(QAction):
                if (icon := icons.again(action.icon())) is not None:
                    action.setIcon(icon)
            for button in window.findChildren(QAbstractButton):
                if (icon := icons.again(button.icon())) is not None:
                    button.setIcon(icon)

    def _on_system_changed(self) -> None:
        if self._mode not in ("light", "dark") and _current is self:
            self._apply()


def current() -> Theme:
    """Return the theme in force, for widgets that paint themselves."""
    assert _current is not None, "no theme was made yet"
    return _current
