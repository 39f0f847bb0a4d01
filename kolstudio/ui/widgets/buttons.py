"""Buttons: the one primary action of a screen, plain ones, icons alone, pills that are on or off."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from kolstudio.ui.theme.icons import icon as tinted
from kolstudio.ui.theme.tokens import ICON

_SIGN = 12


def _put_icon(button: QPushButton, icon: str, role: str) -> None:
    button.setIcon(tinted(icon, role, before_text=True))
    button.setIconSize(QSize(ICON + ICON // 4, ICON))


def opens_menu(button: QPushButton, role: str = "muted") -> None:
    """Show at the right of a button's words that a menu opens there."""
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.setIcon(tinted("chevron-down", role))
    button.setIconSize(QSize(_SIGN, _SIGN))


class PrimaryButton(QPushButton):
    """White on ink: the one primary action of a screen."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "primary")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            _put_icon(self, icon, "on_ink")


class GhostButton(QPushButton):
    """Ink on white: every other button."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if icon:
            _put_icon(self, icon, "ink")


class QuietButton(QPushButton):
    """A button without an edge, for the second row of importance."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "quiet")
        if icon:
            _put_icon(self, icon, "quiet")


class LinkButton(QPushButton):
    """An action inside a text, underlined."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class IconButton(QToolButton):
    """A square button with an icon alone; its name is told by tooltip and to screen readers."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None, *, role: str = "ink") -> None:
        super().__init__(parent)
        self.setProperty("kind", "icon")
        self.setIcon(tinted(icon, role))
        self.setIconSize(QSize(ICON, ICON))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class BareButton(QToolButton):
    """A small icon without an edge, inside fields, chips and lines: copy, clear, close."""

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        role: str = "muted",
        kind: str = "bare",
        size: int = 14,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setIcon(tinted(icon, role))
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class PillButton(QPushButton):
    """A round-ended button that is on (ink) or off, such as the goals of a comparison."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, checkable: bool = True) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "pill")
        self.setCheckable(checkable)
