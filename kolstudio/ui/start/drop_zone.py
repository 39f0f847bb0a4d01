"""The place where a list is dropped, with a button for those who would rather choose it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.i18n import I18n
from kolstudio.ui.theme import Theme
from kolstudio.ui.theme.tokens import RADIUS_CARD, colour
from kolstudio.ui.widgets.styling import restyle

_DROP = QT_TRANSLATE_NOOP("Start", "Drop an Excel or CSV file here")
_MORE = QT_TRANSLATE_NOOP(
    "Start", "The list you already have, columns as they are.\nLook at the preview first, then keep it."
)
_CHOOSE = QT_TRANSLATE_NOOP("Start", "Choose a file…")
_PICTURE = 32
_EDGE = 2


class DropZone(QFrame):
    """Takes one file."""

    dropped = Signal(object)
    """Path of the file."""

    def __init__(self, i18n: I18n, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAcceptDrops(True)
        self.setMinimumHeight(232)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        self._picture = QLabel(self)
        title, more = QLabel(self), QLabel(self)
        title.setProperty("role", "card_title")
        more.setProperty("role", "muted")
        self.choose = QPushButton(self)
        self.choose.setProperty("kind", "primary")
        for label, text in ((title, _DROP), (more, _MORE)):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            i18n.bind(label, text)
        i18n.bind(self.choose, _CHOOSE)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(title)
        column.addSpacing(4)
        column.addWidget(more)
        column.addSpacing(14)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        theme.changed.connect(self._paint_picture)
        self._paint_picture()

    def _paint_picture(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap("file-spreadsheet", "ink", _PICTURE, ratio))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the edge as one line of dashes, round the corners too."""
        tokens = self._theme.tokens
        over = bool(self.property("over"))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour(tokens.ink if over else tokens.control_line), _EDGE)
        pen.setDashPattern([4, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(colour(tokens.soft if over else tokens.card))
        half = _EDGE / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS_CARD, RADIUS_CARD
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that a file may be let go here."""
        if _file(event) is not None:
            event.acceptProposedAction()
            restyle(self, over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Show the place as before."""
        restyle(self, over=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the file over."""
        restyle(self, over=False)
        path = _file(event)
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.dropped.emit(path))


def _file(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.is_file()), None)
