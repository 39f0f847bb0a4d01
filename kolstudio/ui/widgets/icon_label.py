"""An icon that only shows, in the colour of a role."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.icons import paint_icon
from kolstudio.ui.theme.tokens import ICON


class IconLabel(QWidget):
    """A picture beside words that say the same."""

    def __init__(
        self, icon: str, parent: QWidget | None = None, *, role: str = "ink", size: int = ICON
    ) -> None:
        super().__init__(parent)
        self._icon, self._role, self._size = icon, role, size
        self.setFixedSize(size, size)

    def show_icon(self, icon: str, role: str = "") -> None:
        """Show another icon, in another role when one is named."""
        self._icon, self._role = icon, role or self._role
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a square."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon."""
        if self._icon:
            paint_icon(QPainter(self), self.rect(), self._icon, current().tokens.role(self._role))
