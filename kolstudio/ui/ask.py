"""The few questions the window asks with a dialog: which file, and whether really. Tests answer instead."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.i18n import I18n
from kolstudio.ui.theme import current

Filter = tuple[Text, str]
"""What kind of file, and its patterns separated by spaces: `(Text(…), "*.xlsx *.csv")`."""

LIBRARIES: Filter = (QT_TRANSLATE_NOOP("Ask", "KOL Studio libraries"), "*.kol")
LISTS: Filter = (
    QT_TRANSLATE_NOOP("Ask", "Lists (Excel, CSV)"),
    "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt",
)
WORKBOOKS: Filter = (QT_TRANSLATE_NOOP("Ask", "Excel workbooks"), "*.xlsx")
PNG: Filter = (QT_TRANSLATE_NOOP("Ask", "Pictures as PNG"), "*.png")
PICTURES: Filter = (QT_TRANSLATE_NOOP("Ask", "Pictures"), "*.png *.jpg *.jpeg *.webp *.bmp")

_ICONS = {
    "backButton": "chevron-left",
    "forwardButton": "chevron-right",
    "toParentButton": "chevron-up",
    "newFolderButton": "plus",
}
"""Buttons of Qt's own file dialog by their name, and what stands on them: its own drawings are black."""
_SPARE = ("listModeButton", "detailModeButton")
_NAME, _DATE = 0, 3
"""Columns that are shown; sizes and types come in the system's language."""
_WORDS, _EDGES = 380, (20, 16, 20, 16)
_FILES, _PLACES = QSize(760, 480), 150


class Ask(Protocol):
    """Asks the owner; None and False mean that they would rather not."""

    def open_file(self, title: Text, kinds: Sequence[Filter], folder: Path | None = None) -> Path | None:
        """Ask for a file that exists."""
        ...

    def save_file(self, title: Text, kind: Filter, suggested: Path) -> Path | None:
        """Ask for a file to write; replacing an existing one was agreed to. Its ending is added."""
        ...

    def choose(self, question: Text, detail: Text | None, choices: Sequence[Text]) -> int | None:
        """Ask for one of several ways on (the first one is the likeliest); None = leave it."""
        ...

    def confirm(self, question: Text, detail: Text | None, yes: Text) -> bool:
        """Ask whether to do what cannot be undone; `yes` names the deed."""
        ...


class Dialogs:
    """Asks with Qt's dialogs over the window in front, so that a dialog that is open lets them through."""

    def __init__(self, i18n: I18n) -> None:
        self._i18n = i18n

    def open_file(self, title: Text, kinds: Sequence[Filter], folder: Path | None = None) -> Path | None:
        """Ask for a file that exists."""
        dialog = self._files(title, folder or Path.home(), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return _chosen(dialog)

    def save_file(self, title: Text, kind: Filter, suggested: Path) -> Path | None:
        """Ask for a file to write, with the first ending of its kind."""
        dialog = self._files(title, suggested.parent, (kind,))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind[1].split()[0].removeprefix("*."))
        dialog.selectFile(suggested.name)
        return _chosen(dialog)

    def _files(self, title: Text, folder: Path, kinds: Sequence[Filter]) -> QFileDialog:
        filters = ";;".join(self._filter(kind) for kind in kinds)
        dialog = QFileDialog(in_front(), self._i18n.render(title), str(folder), filters)
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        _dress(dialog)
        return dialog

    def choose(self, question: Text, detail: Text | None, choices: Sequence[Text]) -> int | None:
        """Ask for one of several ways on."""
        box = QMessageBox(in_front())
        box.setWindowTitle("KOL Studio")
        box.setText(self._i18n.render(question))
        if detail is not None:
            box.setInformativeText(self._i18n.render(detail))
        buttons: list[QPushButton] = [
            box.addButton(self._i18n.render(choice), QMessageBox.ButtonRole.AcceptRole) for choice in choices
        ]
        buttons[0].setProperty("kind", "primary")
        buttons[0].style().unpolish(buttons[0])  # it took its look when it was added
        buttons[0].style().polish(buttons[0])
        box.setDefaultButton(buttons[0])
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        _tidy(box)
        box.exec()
        if not isValid(box):
            return None
        clicked = box.clickedButton()
        _drop(box)
        return next((place for place, button in enumerate(buttons) if button is clicked), None)

    def confirm(self, question: Text, detail: Text | None, yes: Text) -> bool:
        """Ask whether to do what cannot be undone."""
        return self.choose(question, detail, (yes,)) == 0

    def _filter(self, kind: Filter) -> str:
        return f"{self._i18n.render(kind[0])} ({kind[1]})"


def in_front() -> QWidget | None:
    """Return the window the owner works in: a dialog that takes all input, else the active window."""
    found = QApplication.activeModalWidget() or QApplication.activeWindow()
    while found is not None and found.windowType() not in (Qt.WindowType.Window, Qt.WindowType.Dialog):
        parent = found.parentWidget()
        found = parent.window() if parent is not None else None
    return found


def _chosen(dialog: QFileDialog) -> Path | None:
    """Show a file dialog and return what was chosen in it."""
    accepted = dialog.exec()
    if not isValid(dialog):
        return None
    chosen = dialog.selectedFiles()
    _drop(dialog)
    return Path(chosen[0]) if accepted and chosen else None


def _dress(dialog: QFileDialog) -> None:
    """Give Qt's own file dialog our icons and room to read; one of the system has nothing of this inside."""
    dialog.resize(_FILES)
    for name, icon in _ICONS.items():
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(current().icon(icon))
    for name in _SPARE:
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.hide()
    table = dialog.findChild(QTreeView, "treeView")
    if table is not None:
        header = table.header()
        header.setStretchLastSection(False)
        for column in range(header.count()):
            table.setColumnHidden(column, column not in (_NAME, _DATE))
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_DATE, QHeaderView.ResizeMode.ResizeToContents)
    places = dialog.findChild(QSplitter, "splitter")
    if places is not None:
        places.setSizes([_PLACES, _FILES.width() - _PLACES])


def _tidy(box: QMessageBox) -> None:
    """Let the words begin at the left edge, the question louder than what is said of it."""
    grid = box.layout()
    if not isinstance(grid, QGridLayout):
        return
    grid.setHorizontalSpacing(0)
    grid.setContentsMargins(*_EDGES)
    for at in range(grid.count()):
        item = grid.itemAt(at)
        spacer = item.spacerItem() if item is not None else None
        if spacer is not None:
            spacer.changeSize(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    for name, role in (("qt_msgbox_label", "card_title"), ("qt_msgbox_informativelabel", "muted")):
        words = box.findChild(QLabel, name)
        if words is not None:
            words.setProperty("role", role)
            words.setWordWrap(True)
            words.setMinimumWidth(_WORDS)
            words.setContentsMargins(0, 0, 0, 0)
            words.setIndent(0)
            place = grid.indexOf(words)
            if place >= 0:
                column: int = grid.getItemPosition(place)[1]  # type: ignore[index]
                grid.setColumnStretch(column, 1)


def _drop(dialog: QDialog) -> None:
    """Let a dialog go that was answered; its window may have been closed under it."""
    if isValid(dialog):
        dialog.deleteLater()
