"""The screen of the brands: every field of one, kept as it is typed, and the list of the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.ask import PICTURES
from kolstudio.ui.brand.cards import Cards
from kolstudio.ui.brand.logo import read_logo
from kolstudio.ui.brand.presenter import BrandPresenter
from kolstudio.ui.context import Context
from kolstudio.ui.screen import Screen
from kolstudio.ui.theme.tokens import GAP, ICON, MARGIN, ROW
from kolstudio.ui.widgets.buttons import GhostButton, IconButton, PrimaryButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.chip import Chip
from kolstudio.ui.widgets.top_bar import TopBar

_BACK = QT_TRANSLATE_NOOP("Brand", "Back")
_BRANDS = QT_TRANSLATE_NOOP("Brand", "Your brands")
_IN_USE = QT_TRANSLATE_NOOP("Brand", "In use")
_IN_USE_WHY = QT_TRANSLATE_NOOP("Brand", "New campaigns and the fit in the list of people refer to it.")
_USE = QT_TRANSLATE_NOOP("Brand", "Use this brand")
_ADD = QT_TRANSLATE_NOOP("Brand", "Add a brand")
_REMOVE = QT_TRANSLATE_NOOP("Brand", "Move this brand to the trash")
_CHOOSE_LOGO = QT_TRANSLATE_NOOP("Brand", "Choose a logo")
_NAMED = QT_TRANSLATE_NOOP("Brand", "{name}, in use")
NARROW = 720
"""Below this width of the cards they stand in one column."""
_LIST = 208


class BrandScreen(Screen):
    """One brand with its list of siblings; nothing to save."""

    key: ClassVar[str] = "brand"
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("Screens", "Brand")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = BrandPresenter(context, read_logo, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_list(), 0, Qt.AlignmentFlag.AlignTop)
        self.cards = Cards(self.presenter, context.i18n)
        self.cards.logo.choose_asked.connect(self.choose_logo)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 14, MARGIN, 14)
        inside.addWidget(self.cards)
        inside.addStretch(1)
        self.area.setWidget(page)
        row.addWidget(self.area, 1)
        column.addLayout(row, 1)
        self.presenter.shown.connect(lambda: self._show(typing=False))
        self.presenter.kept.connect(lambda: self._show(typing=True))
        self.retranslate()

    def _make_bar(self) -> QWidget:
        self.bar = TopBar(parent=self)
        self.back = IconButton("arrow-left", "", self.bar)
        self.back.clicked.connect(self.context.navigator.back)
        self.bar.add_before(self.back)
        self.in_use = Chip("", "good", self.bar)
        self.bar.add_lead(self.in_use)
        self.use = GhostButton("", "check", self.bar)
        self.use.clicked.connect(self.presenter.choose)
        for action_id in ("undo", "redo"):
            step = QToolButton(self.bar)
            step.setProperty("kind", "icon")
            step.setDefaultAction(self.context.actions.action(action_id))
            step.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            step.setIconSize(QSize(ICON, ICON))
            self.bar.add_action(step)
        self.remove = IconButton("trash-2", "", self.bar)
        self.remove.clicked.connect(self.presenter.remove)
        self.add = PrimaryButton("", "plus", self.bar)
        self.add.clicked.connect(self.add_brand)
        for button in (self.remove, self.use, self.add):
            self.bar.add_action(button)
        return self.bar

    def _make_list(self) -> QWidget:
        self.side = QWidget(self)
        self.side.setFixedWidth(_LIST + GAP)
        around = QVBoxLayout(self.side)
        around.setContentsMargins(0, 14, GAP, 14)
        self.list_card = Card(parent=self.side, margins=False)
        self.list = QListWidget(self.list_card)
        self.list.setIconSize(QSize(ICON, ICON))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_picked)
        self.list_card.add(self.list)
        self.list_card.body.setContentsMargins(0, 0, 0, GAP // 2)
        around.addWidget(self.list_card)
        return self.side

    # -- the shell -------------------------------------------------------------------------------

    def enter(self, args: Mapping[str, Any]) -> None:
        """Show the brand named by `brand`, else the one in use; `new` begins another one."""
        if args.get("new"):
            self.add_brand()
            return
        wanted = args.get("brand")
        self.presenter.open(int(wanted) if wanted is not None else self.presenter.current_id)
        self._show(typing=False)

    def first_focus(self) -> QWidget | None:
        """Return the field of the name."""
        return self.cards.fields["name"].edit

    def leave(self) -> bool:
        """Keep what is half typed; what cannot be kept is looked at first."""
        wrong = self.cards.keep()
        if wrong is None:
            return True
        wrong.setFocus()
        self.area.ensureWidgetVisible(wrong)
        return False

    def escape(self) -> bool:
        """Throw away what cannot be kept."""
        return self.cards.put_back()

    def reveal(self, change: ChangeSet) -> bool:
        """Show the brand of a step that was undone or redone."""
        return self.presenter.reveal(change)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        if not hasattr(self, "cards"):
            return
        say = self.context.i18n.render
        self.back.set_name(say(_BACK))
        self.in_use.show_state(say(_IN_USE), "good")
        self.in_use.setToolTip(say(_IN_USE_WHY))
        self.use.setText(say(_USE))
        self.use.setToolTip(say(_IN_USE_WHY))
        self.add.setText(say(_ADD))
        self.remove.set_name(say(_REMOVE))
        self.list_card.set_title(say(_BRANDS))
        self.list.setAccessibleName(say(_BRANDS))
        self.cards.retranslate()
        self._show(typing=True)

    # -- doing -----------------------------------------------------------------------------------

    def add_brand(self) -> None:
        """Begin another brand: its name is ready to be typed over."""
        if self.cards.keep() is None and self.presenter.add():
            edit = self.cards.fields["name"].edit
            edit.setFocus()
            edit.selectAll()

    def choose_logo(self) -> None:
        """Ask for a picture and keep it as the logo."""
        path = self.context.ask.open_file(_CHOOSE_LOGO, (PICTURES,))
        if path is not None:
            self.presenter.take_logo(path)

    def _on_picked(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        brand = item.data(Qt.ItemDataRole.UserRole)  # before keeping, which may fill the list anew
        if self.cards.keep() is None:
            self.presenter.open(brand)
        else:
            self._show_list()

    # -- showing ---------------------------------------------------------------------------------

    def _show(self, *, typing: bool) -> None:
        presenter = self.presenter
        brand, current = presenter.brand, presenter.current_id
        self.bar.set_title(brand.name)
        several = len(presenter.brands) > 1
        self.in_use.setVisible(brand.id == current)
        self.use.setVisible(brand.id != current)
        self.remove.setVisible(several)
        self.side.setVisible(several)
        self._show_list()
        self.cards.show_brand(brand, presenter.logo, typing=typing)
        self._fit()

    def _show_list(self) -> None:
        presenter, say = self.presenter, self.context.i18n.render
        current = presenter.current_id
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for brand in presenter.brands:
            item = QListWidgetItem(brand.name)
            item.setData(Qt.ItemDataRole.UserRole, brand.id)
            item.setSizeHint(QSize(0, ROW))
            item.setToolTip(brand.name)
            item.setIcon(self.context.theme.icon("check") if brand.id == current else _blank())
            if brand.id == current:
                item.setData(Qt.ItemDataRole.AccessibleTextRole, say(_NAMED(name=brand.name)))
            self.list.addItem(item)
            if brand.id == presenter.brand.id:
                self.list.setCurrentItem(item)
        self.list.setFixedHeight(min(len(presenter.brands), 10) * ROW + 2)
        self.list.blockSignals(blocked)

    def _fit(self) -> None:
        room = self.width() - MARGIN - (self.side.width() if not self.side.isHidden() else 0)
        self.cards.set_narrow(room < NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the cards below each other where there is little room."""
        super().resizeEvent(event)
        self._fit()


def _blank() -> QIcon:
    """Return an icon of nothing, so that all names begin below each other."""
    picture = QPixmap(ICON, ICON)
    picture.fill(Qt.GlobalColor.transparent)
    return QIcon(picture)
