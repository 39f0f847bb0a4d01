"""The step of the brief: the texts that the owner writes, section by section, kept as they are typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from kolstudio.core.model.books import BriefSection
from kolstudio.core.rules.brief_sections import SECTIONS
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.campaigns.dialogs import words_of
from kolstudio.ui.campaigns.presenter import CampaignsPresenter
from kolstudio.ui.context import Context
from kolstudio.ui.theme import current
from kolstudio.ui.theme.icons import icon
from kolstudio.ui.theme.tokens import GAP, MARGIN, colour
from kolstudio.ui.widgets.buttons import GhostButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.styling import label

_SECTIONS = QT_TRANSLATE_NOOP("Campaigns", "Sections · written: {count} of {all}")
_PREVIEW = QT_TRANSLATE_NOOP("Campaigns", "See what leaves")
_EMPTY_DEFAULT = QT_TRANSLATE_NOOP("Campaigns", "While this is empty, the brief says: {text}")
_EMPTY_DERIVED = QT_TRANSLATE_NOOP(
    "Campaigns", "While this is empty, the brief says what goal, dates and people give."
)
_EMPTY = QT_TRANSLATE_NOOP("Campaigns", "While this is empty, the brief leaves a yellow place to fill in.")
_OWN = QT_TRANSLATE_NOOP("Campaigns", "The brief says this in your words.")
_DERIVED = frozenset(
    (
        BriefSection.OBJECTIVE,
        BriefSection.AUDIENCE,
        BriefSection.DELIVERABLES,
        BriefSection.TIMELINE,
        BriefSection.KPI,
        BriefSection.CRISIS,
    )
)
_LIST = 270


class BriefStep(QWidget):
    """Sections at the left, the text of one at the right."""

    preview_asked = Signal()

    def __init__(
        self, context: Context, presenter: CampaignsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._home = presenter
        self._shown: tuple[int, BriefSection] | None = None
        self.list_card = Card(parent=self, margins=False)
        self.list_card.setFixedWidth(_LIST)
        self.sections = QListWidget(self.list_card)
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in BriefSection:
            item = QListWidgetItem(self.sections)
            item.setData(Qt.ItemDataRole.UserRole, str(section))
        self.sections.setIconSize(QSize(14, 14))
        self.sections.setCurrentRow(0)
        self.sections.currentRowChanged.connect(lambda row: self._turn())
        self.list_card.add(self.sections, 1)
        self.text_card = Card(parent=self)
        self.preview_button = GhostButton("", "eye", self.text_card)
        self.preview_button.clicked.connect(self.preview_asked)
        self.text_card.add_action(self.preview_button)
        self.hint = label("", "secondary", self.text_card, wrap=True)
        self.edit = QPlainTextEdit(self.text_card)
        self.edit.setTabChangesFocus(True)
        self.edit.installEventFilter(self)
        self.problem = label("", "error", self.text_card, wrap=True)
        self.says = label("", "muted", self.text_card, wrap=True)
        self.text_card.add(self.hint)
        self.text_card.add(self.edit, 1)
        self.text_card.add(self.problem)
        self.text_card.add(self.says)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 14)
        row.setSpacing(GAP)
        row.addWidget(self.list_card)
        row.addWidget(self.text_card, 1)
        context.theme.changed.connect(self._mark)

    @property
    def section(self) -> BriefSection:
        """The section that is shown."""
        return list(BriefSection)[max(0, self.sections.currentRow())]

    def first_focus(self) -> QWidget:
        """Return the list of sections."""
        return self.sections

    def show_sheet(self) -> None:
        """Show the texts as they are now; what is being typed stays."""
        sheet = self._home.sheet
        if sheet is None:
            return
        wanted = (sheet.campaign.id, self.section)
        text = sheet.campaign.texts.get(str(self.section), "")
        typing = wanted == self._shown and self.edit.document().isModified()
        if not typing:
            if wanted != self._shown:
                self.problem.setText("")
            self._shown = wanted
            if self.edit.toPlainText() != text:
                self.edit.setPlainText(text)
            self.edit.document().setModified(False)
        self.problem.setVisible(bool(self.problem.text()))
        words, say = SECTIONS[self.section], self._say
        self.text_card.set_title(say(words.title))
        self.edit.setAccessibleName(say(words.title))
        self.hint.setText(say(words.hint))
        self.edit.setAccessibleDescription(self.hint.text())
        if text:
            said = say(_OWN)
        elif self.section in _DERIVED:
            said = say(_EMPTY_DERIVED)
        elif words.default is not None:
            said = say(_EMPTY_DEFAULT(text=say(words.default(brand=sheet.campaign.brand))))
        else:
            said = say(_EMPTY)
        self.says.setText(said)
        self._mark()

    def set_writing(self, writing: bool) -> None:
        """Let nothing be written while a job writes."""
        self.edit.setReadOnly(writing)

    def keep(self) -> bool:
        """Keep the text that is being written; False = it cannot be kept as it is."""
        if self._shown is None or not self.edit.document().isModified():
            return True
        if self._home.sheet is None or self._home.sheet.campaign.id != self._shown[0]:
            return True
        error = self._home.brief.set_text(self._shown[1], self.edit.toPlainText())
        self.problem.setText(words_of(error, self._say) if error is not None else "")
        self.problem.setVisible(error is not None)
        if error is None:
            self.edit.document().setModified(False)
            self._mark()
        return error is None

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for at, section in enumerate(BriefSection):
            item = self.sections.item(at)
            item.setText(f"{at + 1}. {self._say(SECTIONS[section].title)}")
        self.preview_button.setText(self._say(_PREVIEW))
        self.show_sheet()

    def _turn(self) -> None:
        before = self._shown
        if not self.keep() and before is not None:
            self.sections.blockSignals(True)
            self.sections.setCurrentRow(list(BriefSection).index(before[1]))
            self.sections.blockSignals(False)
            return
        self.show_sheet()

    def _mark(self) -> None:
        """Mark the sections that have a text."""
        texts = self._home.sheet.campaign.texts if self._home.sheet is not None else {}
        tokens = current().tokens
        for at, section in enumerate(BriefSection):
            item = self.sections.item(at)
            written = bool(texts.get(str(section)))
            item.setIcon(icon("circle-check" if written else "minus", "good" if written else "muted"))
            item.setForeground(QBrush(colour(tokens.ink if written else tokens.quiet)))
        count = sum(1 for section in BriefSection if texts.get(str(section)))
        title = self._say(_SECTIONS(count=count, all=len(BriefSection)))
        self.list_card.set_title(title)
        self.sections.setAccessibleName(title)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the text when its field is left."""
        if watched is self.edit and event.type() is QEvent.Type.FocusOut:
            self.keep()
        return False

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)
