"""The sheet of shortcuts, made from the table of actions, so that it is never out of date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.actions import MENUS, Actions, ActionSpec
from kolstudio.ui.i18n import I18n

_TITLE = QT_TRANSLATE_NOOP("Shortcuts", "Keyboard shortcuts")
_ON_THIS_SCREEN = QT_TRANSLATE_NOOP("Shortcuts", "On this screen")


class ShortcutSheet(QDialog):
    """Every action that has a shortcut, by menu."""

    def __init__(self, actions: Actions, i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        i18n.bind(self, _TITLE, "setWindowTitle")
        self._i18n = i18n
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(24, 16, 24, 16)
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        for menu in (*MENUS, ""):
            specs = [spec for spec in actions if spec.menu == menu and spec.shortcut]
            if specs:
                self._add_group(MENUS.get(menu, _ON_THIS_SCREEN), specs)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 12)
        layout.addWidget(area, 1)
        row = QVBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(buttons)
        layout.addLayout(row)
        self.resize(440, 560)

    def _add_group(self, name: Text, specs: list[ActionSpec]) -> None:
        head = QLabel()
        self._i18n.bind(head, name)
        head.setProperty("role", "section")
        if self._grid.count():
            head.setContentsMargins(0, 12, 0, 0)
        self._grid.addWidget(head, self._grid.rowCount(), 0, 1, 2)
        for spec in specs:
            row = self._grid.rowCount()
            words = QLabel()
            self._i18n.bind(words, spec.text)
            self._grid.addWidget(words, row, 0)
            keys = QLabel(spec.keys[0].toString(QKeySequence.SequenceFormat.NativeText))
            keys.setProperty("role", "secondary")
            keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(keys, row, 1)
