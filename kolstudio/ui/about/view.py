"""The page about the program: what it is, where the data lies, and what it is made of."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

import kolstudio
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.about.presenter import AboutPresenter
from kolstudio.ui.context import Context
from kolstudio.ui.desktop import show_in_folder
from kolstudio.ui.screen import Screen
from kolstudio.ui.theme.tokens import GAP, MARGIN, ROW
from kolstudio.ui.widgets.buttons import GhostButton, IconButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.styling import label
from kolstudio.ui.widgets.top_bar import TopBar

_TITLE = QT_TRANSLATE_NOOP("Screens", "About KOL Studio")
_BACK = QT_TRANSLATE_NOOP("About", "Back")
_VERSION = QT_TRANSLATE_NOOP("About", "Version {version}")
_WHAT = QT_TRANSLATE_NOOP(
    "About",
    "KOL Studio helps you decide whom to hire for a goal and a budget, from your own list, and writes the "
    "brief for them. Everything stays on this computer: no account, no internet, nothing is sent anywhere.",
)
_WHERE = QT_TRANSLATE_NOOP("About", "Where your data lies")
_LIBRARY = QT_TRANSLATE_NOOP("About", "Library")
_BACKUPS = QT_TRANSLATE_NOOP("About", "Backups")
_SHOW = QT_TRANSLATE_NOOP("About", "Show in folder")
_COPY = QT_TRANSLATE_NOOP("About", "Copy versions for a report")
_COPY_WHY = QT_TRANSLATE_NOOP("About", "Versions only: no names, no files, nothing from your list.")
_MADE_OF = QT_TRANSLATE_NOOP("About", "What it is made of")
_COLUMNS = (
    QT_TRANSLATE_NOOP("About", "Part"),
    QT_TRANSLATE_NOOP("About", "Version"),
    QT_TRANSLATE_NOOP("About", "Licence"),
)
_TEXT = QT_TRANSLATE_NOOP("About", "Text of the licence")
_NO_TEXT = QT_TRANSLATE_NOOP(
    "About", "{name} brings no text of its licence. The name of the licence is all that is known: {licence}."
)
_UNKNOWN = QT_TRANSLATE_NOOP("About", "not named")


class AboutScreen(Screen):
    """Version, places and licences; everything can be read without the internet."""

    key: ClassVar[str] = "about"
    title: ClassVar[Text] = _TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = AboutPresenter(context, self)
        self.bar = TopBar(parent=self)
        self.back = IconButton("arrow-left", "", self.bar)
        self.back.clicked.connect(context.navigator.back)
        self.bar.add_before(self.back)
        self.copy = GhostButton("", "copy", self.bar)
        self.copy.clicked.connect(self._copy)
        self.bar.add_action(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN, 14, MARGIN, 14)
        inner.setSpacing(GAP)
        inner.addWidget(self._make_what())
        inner.addWidget(self._make_parts(), 1)
        column.addLayout(inner, 1)
        self._fill()
        self.retranslate()

    def _make_what(self) -> QWidget:
        card = Card(parent=self)
        self.what = label("", "", card, wrap=True)
        card.add(self.what)
        self.where = label("", "section", card)
        card.body.addSpacing(4)
        card.add(self.where)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.names: list[QLabel] = []
        self.paths: list[ElidedLabel] = []
        self.show_buttons: list[GhostButton] = []
        for row in range(2):
            name = label("", "muted", card)
            path = ElidedLabel("", "strong", card, mode=Qt.TextElideMode.ElideMiddle)
            button = GhostButton("", "folder-open", card)
            button.setProperty("compact", True)
            button.clicked.connect(lambda checked, at=row: self._show_place(at))
            self.names.append(name)
            self.paths.append(path)
            self.show_buttons.append(button)
            for place, widget in enumerate((name, path, button)):
                grid.addWidget(widget, row, place)
        card.body.addLayout(grid)
        return card

    def _make_parts(self) -> QWidget:
        self.card = Card(parent=self, margins=False)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, GAP)
        row.setSpacing(0)
        self.list = QTreeWidget(self.card)
        self.list.setColumnCount(len(_COLUMNS))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setStretchLastSection(True)
        self.list.currentItemChanged.connect(self._on_picked)
        side = QWidget(self.card)
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 0, 14, 0)
        column.setSpacing(4)
        self.text_name = label("", "label", side)
        self.text = QPlainTextEdit(side)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text_name.setBuddy(self.text)
        column.addWidget(self.text_name)
        column.addWidget(self.text, 1)
        row.addWidget(self.list, 2)
        row.addWidget(side, 3)
        self.card.body.addLayout(row)
        return self.card

    # -- the shell -------------------------------------------------------------------------------

    def enter(self, args: Mapping[str, Any]) -> None:
        """Show where the data lies now."""
        self._show_places()

    def first_focus(self) -> QWidget | None:
        """Return the list of the parts."""
        return self.list

    def set_writing(self, writing: bool) -> None:
        """Stay readable while a job writes."""

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        if not hasattr(self, "list"):
            return
        say = self.context.i18n.render
        self.bar.set_title(say(_TITLE))
        self.bar.set_subtitle(say(_VERSION(version=kolstudio.__version__)))
        self.back.set_name(say(_BACK))
        self.copy.setText(say(_COPY))
        self.copy.setToolTip(say(_COPY_WHY))
        self.what.setText(say(_WHAT))
        self.where.setText(say(_WHERE))
        for name, button, text in zip(self.names, self.show_buttons, (_LIBRARY, _BACKUPS), strict=True):
            name.setText(say(text))
            button.setText(say(_SHOW))
            button.setAccessibleName(f"{say(_SHOW)}: {say(text)}")
        self.card.set_title(say(_MADE_OF))
        self.list.setHeaderLabels([say(column) for column in _COLUMNS])
        self.list.setAccessibleName(say(_MADE_OF))
        self.text_name.setText(say(_TEXT))
        self.text.setAccessibleName(say(_TEXT))
        self._show_places()
        self._on_picked(self.list.currentItem())

    # -- showing ---------------------------------------------------------------------------------

    def _fill(self) -> None:
        for place, part in enumerate(self.presenter.parts):
            item = QTreeWidgetItem([part.name, part.version or "—", part.licence or "—"])
            item.setData(0, Qt.ItemDataRole.UserRole, place)
            item.setSizeHint(0, QSize(0, ROW - 6))
            item.setToolTip(2, part.licence)
            self.list.addTopLevelItem(item)
        self.list.setColumnWidth(0, 152)
        self.list.setColumnWidth(1, 92)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _show_places(self) -> None:
        for shown, path in zip(self.paths, self._places(), strict=True):
            shown.set_text(str(path))
        self.show_buttons[1].setVisible(self.presenter.backups.is_dir())

    def _places(self) -> tuple[Path, Path]:
        return self.presenter.library, self.presenter.backups

    def _on_picked(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        part = self.presenter.parts[item.data(0, Qt.ItemDataRole.UserRole)]
        say = self.context.i18n.render
        words = part.text() or say(
            _NO_TEXT(name=part.name, licence=part.licence or self.context.i18n.render(_UNKNOWN))
        )
        self.text.setPlainText(words)

    # -- doing -----------------------------------------------------------------------------------

    def _show_place(self, at: int) -> None:
        library, folder = self._places()
        show_in_folder(library if at == 0 else next(iter(sorted(folder.glob("*"))), folder))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.presenter.diagnostics())
        self.presenter.say_copied()
