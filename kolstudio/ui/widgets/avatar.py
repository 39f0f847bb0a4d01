"""A person's face: their photo in a circle, or grey initials."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.tokens import Tokens, colour


def paint_avatar(
    painter: QPainter, at: QRect, initials: str, tokens: Tokens, photo: QPixmap | None = None
) -> None:
    """Paint a face into a square place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QPainterPath()
    circle.addEllipse(QRectF(at))
    if photo is not None and not photo.isNull():
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(circle)
        side = min(photo.width(), photo.height())
        middle = QRect((photo.width() - side) // 2, (photo.height() - side) // 2, side, side)
        painter.drawPixmap(at, photo, middle)
    else:
        painter.fillPath(circle, colour(tokens.avatar))
        painter.setPen(colour(tokens.avatar_text))
        painter.setFont(font(max(9, round(at.height() * 0.42)), 600))
        painter.drawText(at, int(Qt.AlignmentFlag.AlignCenter), initials)
    painter.restore()


class Avatar(QWidget):
    """A face beside a name; the name says who it is, so it needs none of its own."""

    def __init__(self, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._initials = ""
        self._photo: QPixmap | None = None
        self.setFixedSize(size, size)

    def show_person(self, initials: str, photo: QPixmap | None = None) -> None:
        """Show a person's photo, or their initials while there is none."""
        self._initials, self._photo = initials, photo
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a square."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the face."""
        paint_avatar(QPainter(self), self.rect(), self._initials, current().tokens, self._photo)
