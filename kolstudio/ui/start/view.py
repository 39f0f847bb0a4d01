"""The first page: drop a list, add one person, look at sample data, open or restore; nothing else."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from kolstudio.core.texts import LANGUAGES, QT_TRANSLATE_NOOP, Language, Text
from kolstudio.ui.context import Context
from kolstudio.ui.screen import Screen
from kolstudio.ui.start.choice_card import ChoiceCard
from kolstudio.ui.start.drop_zone import DropZone
from kolstudio.ui.start.presenter import StartPresenter
from kolstudio.ui.theme.icons import icon as tinted
from kolstudio.ui.theme.tokens import GAP, ICON, MARGIN

_TITLE = QT_TRANSLATE_NOOP("Start", "The right faces for your brand")
_LEAD = QT_TRANSLATE_NOOP(
    "Start", "Your KOLs and influencers, on your own computer. No internet, no account needed."
)
_ADD = QT_TRANSLATE_NOOP("Start", "Add the first person")
_ADD_MORE = QT_TRANSLATE_NOOP("Start", "Paste a TikTok, Facebook or YouTube link; that is enough.")
_SAMPLE = QT_TRANSLATE_NOOP("Start", "Look around with sample data")
_SAMPLE_MORE = QT_TRANSLATE_NOOP("Start", "60 people, two campaigns. One click removes them.")
_OPEN = QT_TRANSLATE_NOOP("Start", "Open a .kol file, restore a backup")
_OPEN_MORE = QT_TRANSLATE_NOOP("Start", "A new computer, or a file from somebody else.")
_LANGUAGE = QT_TRANSLATE_NOOP("Start", "Language")

LANGUAGE_NAMES: dict[Language, str] = {"vi": "Tiếng Việt", "en": "English"}
"""Each language by its own name."""
WIDEST = 780


class StartScreen(Screen):
    """Shown while the library is empty."""

    key: ClassVar[str] = "start"
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("Screens", "Start")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = StartPresenter(context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addStretch(1)
        self.language = self._language_button()
        head.addWidget(self.language)
        column.addLayout(head)
        column.addStretch(5)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._offers(), 100)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(6)
        self.retranslate()

    def _offers(self) -> QWidget:
        i18n, theme = self.context.i18n, self.context.theme
        page = QWidget(self)
        page.setMaximumWidth(WIDEST)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(GAP)
        title, lead = QLabel(page), QLabel(page)
        title.setProperty("role", "display")
        lead.setProperty("role", "lead")
        for label, text in ((title, _TITLE), (lead, _LEAD)):
            label.setWordWrap(True)
            i18n.bind(label, text)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 0, 8)
        head.setSpacing(4)
        head.addWidget(title)
        head.addWidget(lead)
        grid.addLayout(head, 0, 0, 1, 2)
        self.zone = DropZone(i18n, theme, page)
        self.zone.choose.clicked.connect(self.presenter.choose_file)
        self.zone.dropped.connect(self.presenter.drop)
        self.zone.setVisible(self.presenter.can_import)
        self.add = ChoiceCard("plus", _ADD, _ADD_MORE, i18n, theme, page)
        self.add.clicked.connect(self.presenter.add_person)
        self.add.setVisible(self.presenter.can_add)
        self.sample = ChoiceCard("eye", _SAMPLE, _SAMPLE_MORE, i18n, theme, page)
        self.sample.clicked.connect(self.presenter.add_sample)
        self.open = ChoiceCard("folder-open", _OPEN, _OPEN_MORE, i18n, theme, page)
        self.open.clicked.connect(self.presenter.open_or_restore)
        place = 1 if self.presenter.can_import else 0
        cards = [card for card in (self.add, self.sample, self.open) if not card.isHidden()]
        for row, card in enumerate(cards, 1):
            grid.addWidget(card, row, place, 1, 2 - place)
            card.stand_beside(cards)
        grid.addWidget(self.zone, 1, 0, len(cards), 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        return page

    def _language_button(self) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "pill")
        button.setIcon(tinted("languages", "ink", before_text=True))
        button.setIconSize(QSize(ICON + ICON // 4, ICON))
        menu = QMenu(button)
        for language in LANGUAGES:
            action = menu.addAction(LANGUAGE_NAMES[language])
            action.setData(language)
        menu.triggered.connect(lambda action: self.presenter.speak(action.data()))
        button.setMenu(menu)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def retranslate(self) -> None:
        """Name the language that is spoken."""
        name = LANGUAGE_NAMES[self.presenter.language]
        self.language.setText(name)
        self.language.setAccessibleName(f"{self.context.i18n.render(_LANGUAGE)}: {name}")
