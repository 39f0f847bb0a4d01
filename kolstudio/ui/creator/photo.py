"""The face of the person: a picture that is chosen, dropped or pasted becomes their photo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from kolstudio.core.service.photos import SIDE
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.ask import PICTURES
from kolstudio.ui.context import Context
from kolstudio.ui.creator.presenter import CreatorPresenter
from kolstudio.ui.models.pictures import photo_of, read_picture
from kolstudio.ui.theme import current
from kolstudio.ui.theme.icons import paint_icon
from kolstudio.ui.theme.tokens import colour
from kolstudio.ui.widgets.avatar import paint_avatar

FACE = 56
_NAME = QT_TRANSLATE_NOOP("Creator", "Photo of {name}")
_NONE = QT_TRANSLATE_NOOP("Creator", "No photo of {name} yet")
_HOW = QT_TRANSLATE_NOOP("Creator", "Click, drop a picture here or paste one with Ctrl+V.")
_TITLE = QT_TRANSLATE_NOOP("Creator", "Choose a photo")
_CHOOSE = QT_TRANSLATE_NOOP("Creator", "Choose a photo…")
_PASTE = QT_TRANSLATE_NOOP("Creator", "Paste the copied picture")
_REMOVE = QT_TRANSLATE_NOOP("Creator", "Remove the photo")


def photo_from(path: Path) -> bytes:
    """Return a picture file as the small JPEG of a photo. Raises `RuleError`."""
    return photo_of(read_picture(path), SIDE)


class PhotoButton(QAbstractButton):
    """The photo or the initials; a click offers what can be done with it."""

    def __init__(self, context: Context, presenter: CreatorPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._initials = ""
        self._content: bytes | None = None
        self._photo: QPixmap | None = None
        self._over = False
        self.menu: QMenu | None = None
        self.setFixedSize(FACE, FACE)
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.show_menu)

    @property
    def has_photo(self) -> bool:
        """Whether a photo is shown."""
        return self._photo is not None

    def show_person(self, name: str, initials: str, content: bytes | None) -> None:
        """Show a person's photo (JPEG), or their initials while there is none."""
        if content != self._content:
            picture = QPixmap()
            self._photo = picture if content and picture.loadFromData(content) else None
            self._content = content
        self._initials = initials
        say = self._context.i18n.render
        self.setEnabled(bool(name))
        self.setAccessibleName(say((_NAME if self._photo else _NONE)(name=name)))
        self.setToolTip(say(_HOW))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a square."""
        return QSize(FACE, FACE)

    def show_menu(self) -> QMenu:
        """Offer to choose, paste and remove a photo."""
        say = self._context.i18n.render
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(say(_CHOOSE)).triggered.connect(self.choose)
        paste = menu.addAction(say(_PASTE))
        paste.setEnabled(_has_picture(QGuiApplication.clipboard().mimeData()))
        paste.triggered.connect(self.paste)
        if self._photo is not None:
            menu.addSeparator()
            menu.addAction(say(_REMOVE)).triggered.connect(lambda: self._presenter.set_photo(None))
        self.menu = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        return menu

    def choose(self) -> None:
        """Ask for a picture file."""
        path = self._context.ask.open_file(_TITLE, (PICTURES,))
        if path is not None:
            self._presenter.take_photo(path, photo_from)

    def paste(self) -> None:
        """Take the picture that was copied."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData) -> None:
        path = _file(data)
        if path is not None:
            self._presenter.take_photo(path, photo_from)
            return
        image = data.imageData() if data.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self._presenter.set_photo(photo_of(image, SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Paste by Ctrl+V, remove by Delete, open the menu by Enter."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and self._photo is not None:
            self._presenter.set_photo(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.show_menu()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that a picture may be let go here."""
        if self.isEnabled() and _has_picture(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Show the face as before."""
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the picture."""
        self._show_over(False)
        data = event.mimeData()
        path = _file(data)
        event.acceptProposedAction()
        if path is not None:
            QTimer.singleShot(0, lambda: self._presenter.take_photo(path, photo_from))
        else:
            self._take(data)

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the face, with a ring while it has the focus or a picture above it."""
        painter, tokens = QPainter(self), current().tokens
        marked = self.hasFocus() or self._over
        place = self.rect().adjusted(3, 3, -3, -3) if marked else self.rect()
        paint_avatar(painter, place, self._initials, tokens, self._photo)
        if self._photo is None and self._over:
            paint_icon(painter, place.adjusted(14, 14, -14, -14), "image", tokens.ink)
        if marked:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour(tokens.ink), 2))
            painter.drawEllipse(self.rect().adjusted(1, 1, -2, -2))


def _has_picture(data: QMimeData | None) -> bool:
    return data is not None and (data.hasImage() or _file(data) is not None)


def _file(data: QMimeData) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.is_file()), None)
