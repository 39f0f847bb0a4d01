"""What leaves the comparison: a workbook, a picture, lines for a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.ask import PNG, WORKBOOKS
from kolstudio.ui.compare.presenter import ComparePresenter
from kolstudio.ui.compare.table_view import CompareView
from kolstudio.ui.context import Context

_EXCEL = QT_TRANSLATE_NOOP("Compare", "Excel workbook …")
_PICTURE = QT_TRANSLATE_NOOP("Compare", "Picture …")
_COPY = QT_TRANSLATE_NOOP("Compare", "Copy as a table")
_FILE = QT_TRANSLATE_NOOP("Compare", "Comparison")
_NOT_SAVED = QT_TRANSLATE_NOOP("Compare", "The picture could not be saved as {name}.")
_NOT_SAVED_HINT = QT_TRANSLATE_NOOP("Compare", "Choose another folder or another name.")


class Exports(QObject):
    """Asks for a file and writes it."""

    def __init__(
        self, context: Context, presenter: ComparePresenter, view: CompareView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._view = view

    def show_menu(self, button: QWidget) -> None:
        """Offer the ways out under a button."""
        menu = QMenu(button)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self._say(_EXCEL)).triggered.connect(self.workbook)
        menu.addAction(self._say(_PICTURE)).triggered.connect(self.picture)
        menu.addAction(self._say(_COPY)).triggered.connect(self.copy)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def workbook(self) -> None:
        """Ask for a file and write the comparison as a workbook."""
        path = self._context.ask.save_file(_EXCEL, WORKBOOKS, self._suggested(".xlsx"))
        if path is not None:
            self._presenter.export(path)

    def picture(self) -> None:
        """Ask for a file and save the whole table as a picture."""
        path = self._context.ask.save_file(_PICTURE, PNG, self._suggested(".png"))
        if path is None:
            return
        if self._view.picture(self._context.theme, self._context.i18n).save(str(path), "PNG"):
            self._presenter.tell_saved(path)
        else:
            fault = EnvironmentFault(_NOT_SAVED(name=path.name), _NOT_SAVED_HINT, code="not_written")
            self._context.notices.trouble(fault)

    def copy(self) -> None:
        """Put the table on the clipboard, for a spreadsheet."""
        QGuiApplication.clipboard().setText("\n".join(self._view.table.as_lines()))

    def _suggested(self, ending: str) -> Path:
        return self._context.library.path.parent / f"{self._say(_FILE)}{ending}"

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)
