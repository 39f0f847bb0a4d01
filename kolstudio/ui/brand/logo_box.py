"""The place of the logo: shows it, takes a picture that is dropped, and lets one be chosen or removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.i18n import I18n
from kolstudio.ui.theme import current
from kolstudio.ui.theme.icons import paint_icon
from kolstudio.ui.theme.tokens import GAP, GRID, RADIUS_CARD, load_tokens
from kolstudio.ui.widgets.buttons import GhostButton, QuietButton
from kolstudio.ui.widgets.look import icon_place, paint_box
from kolstudio.ui.widgets.styling import label

SIDE = 104
_NAME = QT_TRANSLATE_NOOP("Brand", "Logo")
_HELP = QT_TRANSLATE_NOOP("Brand", "PNG or JPEG. It stands on the first page of every brief.")
_CHOOSE = QT_TRANSLATE_NOOP("Brand", "Choose a picture…")
_REMOVE = QT_TRANSLATE_NOOP("Brand", "Remove")
_NONE = QT_TRANSLATE_NOOP("Brand", "No logo yet")


class LogoPicture(QWidget):
    """The logo on white, as it will stand in the brief, or the sign of a picture."""

    dropped = Signal(object)
    """Path of a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: bytes | None = None
        self._picture: QPixmap | None = None
        self._small: QPixmap | None = None
        self._over = False
        self.setFixedSize(SIDE, SIDE)
        self.setAcceptDrops(True)

    @property
    def empty(self) -> bool:
        """Whether no picture is shown."""
        return self._picture is None

    def show_picture(self, content: bytes | None) -> None:
        """Show a picture; None = none."""
        if content == self._content:
            return
        self._content, self._small = content, None
        picture = QPixmap()
        self._picture = picture if content and picture.loadFromData(content) else None
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture into its frame."""
        painter = QPainter(self)
        tokens = current().tokens
        if self._picture is None:
            ground = tokens.soft if self._over else tokens.card
            paint_box(painter, self.rect(), ground, tokens.control_line, RADIUS_CARD)
            paint_icon(painter, icon_place(self.rect(), (SIDE - 32) // 2, 32), "image", tokens.muted)
            return
        paper = load_tokens("light").card  # logos are made for white, and the brief is white in every theme
        paint_box(painter, self.rect(), paper, tokens.ink if self._over else tokens.line, RADIUS_CARD)
        inner = SIDE - 4 * GRID
        size = self._picture.size().scaled(inner, inner, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, max(1, size.width()), max(1, size.height()))
        place.moveCenter(self.rect().center())
        painter.drawPixmap(place, self._fitted(place.size()))

    def _fitted(self, size: QSize) -> QPixmap:
        """Return the picture in a size, sharp on a screen of this density."""
        assert self._picture is not None
        wanted = size * self.devicePixelRatioF()
        if self._small is None or self._small.size() != wanted:
            self._small = self._picture.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return self._small

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that a picture may be let go here."""
        if _file(event) is not None:
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Show the place as before."""
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the file over."""
        self._show_over(False)
        path = _file(event)
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.dropped.emit(path))

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()


class LogoBox(QWidget):
    """The picture with its buttons beside it."""

    dropped = Signal(object)
    choose_asked = Signal()
    remove_asked = Signal()

    def __init__(self, i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._i18n = i18n
        self.picture = LogoPicture(self)
        self.picture.dropped.connect(self.dropped)
        self.name = label("", "label", self)
        self.help = label("", "secondary", self, wrap=True)
        self.choose = GhostButton(parent=self)
        self.remove = QuietButton(parent=self)
        for button in (self.choose, self.remove):
            button.setProperty("compact", True)
        self.choose.clicked.connect(self.choose_asked)
        self.remove.clicked.connect(self.remove_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.help)
        words.addSpacing(GRID)
        words.addLayout(buttons)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.picture)
        row.addLayout(words, 1)
        self.retranslate()

    def show_picture(self, content: bytes | None) -> None:
        """Show a picture; None = none."""
        self.picture.show_picture(content)
        self.remove.setVisible(content is not None)
        self._tell()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._i18n.render
        self.name.setText(say(_NAME))
        self.help.setText(say(_HELP))
        self.choose.setText(say(_CHOOSE))
        self.remove.setText(say(_REMOVE))
        self._tell()

    def _tell(self) -> None:
        self.picture.setAccessibleName(self._i18n.render(_NONE if self.picture.empty else _NAME))


def _file(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.is_file()), None)
