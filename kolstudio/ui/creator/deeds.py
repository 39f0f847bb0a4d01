"""What is done with a person as a whole: star, do not book, copy, save, trash."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.context import Context
from kolstudio.ui.creator.presenter import CreatorPresenter
from kolstudio.ui.person_file import save_person

_STAR = QT_TRANSLATE_NOOP("Creator", "Star")
_UNSTAR = QT_TRANSLATE_NOOP("Creator", "Take the star away")
_NOT_BOOK = QT_TRANSLATE_NOOP("Creator", "Do not book…")
_BOOK_AGAIN = QT_TRANSLATE_NOOP("Creator", "Book again")
_WHY = QT_TRANSLATE_NOOP("Creator", "Why should {name} not be booked?")
_COPY_LINK = QT_TRANSLATE_NOOP("Creator", "Copy the link of the main channel")
_COPY_PHONE = QT_TRANSLATE_NOOP("Creator", "Copy the phone number")
_COPIED = QT_TRANSLATE_NOOP("Creator", "Copied: {text}")
_SAVE = QT_TRANSLATE_NOOP("Creator", "Save everything about this person…")
_DELETE = QT_TRANSLATE_NOOP("Creator", "Move to the trash")
_BLOCKED = QT_TRANSLATE_NOOP("Creator", "Do not book")


class Deeds(QObject):
    """The menu «…» of the editor."""

    def __init__(self, context: Context, presenter: CreatorPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.context = context
        self.presenter = presenter

    def show(self, button: QWidget) -> QMenu | None:
        """Open the menu below a button."""
        sheet = self.presenter.sheet
        if sheet is None:
            return None
        say, plain = self.context.i18n.render, sheet.person.attributes
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        starred, blocked = bool(plain["starred"]), bool(plain["do_not_book"])
        menu.addAction(
            say(_UNSTAR if starred else _STAR),
            lambda: self.presenter.commit("starred", "" if starred else "1"),
        )
        if blocked:
            menu.addAction(say(_BOOK_AGAIN), lambda: self.presenter.commit("do_not_book", ""))
        else:
            menu.addAction(say(_NOT_BOOK), self.ask_block)
        menu.addSeparator()
        for text, value in (
            (_COPY_LINK, self.presenter.main_link()),
            (_COPY_PHONE, self.presenter.own_phone()),
        ):
            if value:
                menu.addAction(say(text)).triggered.connect(partial(self._copy, value))
        menu.addSeparator()
        menu.addAction(say(_SAVE), partial(save_person, self.context, sheet.person.id, sheet.person.name))
        menu.addAction(say(_DELETE), self.presenter.delete)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))
        return menu

    def ask_block(self) -> None:
        """Ask why the person should not be booked, then mark them."""
        sheet = self.presenter.sheet
        if sheet is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.context.i18n.render(_BLOCKED))
        dialog.setLabelText(self.context.i18n.render(_WHY(name=sheet.person.name)))
        dialog.textValueSelected.connect(self.presenter.block)
        dialog.setModal(True)
        dialog.show()

    def _copy(self, text: str, checked: bool = False) -> None:
        QGuiApplication.clipboard().setText(text)
        self.context.notices.toast(_COPIED(text=text))
