"""The few questions the window asks with a dialog: which file, and whether really. Tests answer instead."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton, QWidget
from shiboken6 import isValid

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.i18n import I18n

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
        name, _ = QFileDialog.getOpenFileName(
            in_front(),
            self._i18n.render(title),
            str(folder or Path.home()),
            ";;".join(self._filter(kind) for kind in kinds),
            options=QFileDialog.Option.HideNameFilterDetails,
        )
        return Path(name) if name else None

    def save_file(self, title: Text, kind: Filter, suggested: Path) -> Path | None:
        """Ask for a file to write, with the first ending of its kind."""
        dialog = QFileDialog(in_front(), self._i18n.render(title), str(suggested.parent), self._filter(kind))
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind[1].split()[0].removeprefix("*."))
        dialog.selectFile(suggested.name)
        if not dialog.exec():
            _drop(dialog)
            return None
        chosen = Path(dialog.selectedFiles()[0])
        _drop(dialog)
        return chosen

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


def _drop(dialog: QDialog) -> None:
    """Let a dialog go that was answered; its window may have been closed under it."""
    if isValid(dialog):
        dialog.deleteLater()
