"""The brief before it leaves: the sheets of the very workbook, and in words what of people is in them."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.errors import KnownError
from kolstudio.core.model.books import SheetPreview
from kolstudio.core.service.previewing import BriefPreview
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language
from kolstudio.ui.campaigns.dialogs import words_of
from kolstudio.ui.campaigns.presenter import CampaignsPresenter
from kolstudio.ui.i18n import I18n
from kolstudio.ui.theme.tokens import GAP
from kolstudio.ui.widgets.buttons import GhostButton, PrimaryButton
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.segmented import Segmented
from kolstudio.ui.widgets.styling import label, rule
from kolstudio.ui.widgets.words import CANCEL

_EXPORT = QT_TRANSLATE_NOOP("Campaigns", "Export the brief")
_LANGUAGE = QT_TRANSLATE_NOOP("Campaigns", "Language of the brief")
_PHONES = QT_TRANSLATE_NOOP("Campaigns", "Show phone numbers whole")
_LEAVES = QT_TRANSLATE_NOOP("Campaigns", "What leaves this computer")
_STAYS = QT_TRANSLATE_NOOP("Campaigns", "What stays here")
_PEOPLE = QT_TRANSLATE_NOOP("Campaigns", "People by name, with type, size and channels: {count}")
_PRICES = QT_TRANSLATE_NOOP("Campaigns", "Prices of items: {count}")
_MASKED = QT_TRANSLATE_NOOP("Campaigns", "Phone numbers: {count}, only their last three digits")
_WHOLE = QT_TRANSLATE_NOOP("Campaigns", "Phone numbers, whole: {count}")
_NO_PHONES = QT_TRANSLATE_NOOP("Campaigns", "No phone number")
_CONTACT = QT_TRANSLATE_NOOP("Campaigns", "Your contact: {contact}")
_TEXTS = QT_TRANSLATE_NOOP("Campaigns", "Goal, budget, dates, brief texts; hidden codes for the way back")
_NEVER = QT_TRANSLATE_NOOP(
    "Campaigns", "Notes, sources, open questions, managers' contacts and everybody who is not booked."
)
_NOTES = QT_TRANSLATE_NOOP("Campaigns", "People in it with notes that stay here: {count}")
_SHEETS = QT_TRANSLATE_NOOP("Campaigns", "Sheets of the workbook")
_HOLDS = QT_TRANSLATE_NOOP("Campaigns", "{title}: {cells} filled cells in {rows} rows")
_LOOKING = QT_TRANSLATE_NOOP("Campaigns", "Writing the workbook to look at it…")
_CHOOSE_FILE = QT_TRANSLATE_NOOP("Campaigns", "Choose where to save…")
_CODE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SIZE = (1060, 560)
_SIDE = 280
_LIST = 150
_CELL = 260
_INDENT = 11


class ExportBrief(QDialog):
    """Language and phone numbers at the left, the sheets as they will be at the right."""

    def __init__(
        self,
        i18n: I18n,
        presenter: CampaignsPresenter,
        choose: Callable[[Language, bool], bool],
        parent: QWidget | None = None,
    ) -> None:
        """`choose` gets the language and whether phones are shown; False = no file was chosen."""
        super().__init__(parent)
        self._say = i18n.render
        self._brief = presenter.brief
        self._choose = choose
        self.preview: BriefPreview | None = None
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.language = Segmented("", self)
        self.language.set_options([("vi", "Tiếng Việt"), ("en", "English")])
        self.language.set_current(i18n.language)
        self.language.chosen.connect(lambda key: self.look())
        self.phones = QCheckBox(self)
        self.phones.toggled.connect(lambda on: self.look())
        self.leaving = label("", "", self, wrap=True)
        self.phone_words = label("", "strong", self, wrap=True)
        self.staying = label("", "muted", self, wrap=True)
        self.sheets = QListWidget(self)
        self.sheets.setFixedWidth(_LIST)
        self.sheets.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sheets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheets.currentRowChanged.connect(lambda at: self._show_sheet())
        self.holds = ElidedLabel("", "secondary", self)
        self.cells = QTableWidget(self)
        self._calm(self.cells)
        self.yes = PrimaryButton("", "file-spreadsheet", self)
        self.yes.clicked.connect(self._go_on)
        self.yes.setDefault(True)
        self.cancel = GhostButton(parent=self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self._titles = {
            _EXPORT: label("", "title", self),
            _LANGUAGE: label("", "label", self),
            _LEAVES: label("", "section", self),
            _STAYS: label("", "section", self),
        }
        self._lay_out()
        self.retranslate()
        i18n.changed.connect(self.retranslate)
        self._brief.previewed.connect(self._on_previewed)
        self.look()

    def retranslate(self) -> None:
        """Say everything again in the language of the window; the brief keeps its own."""
        say = self._say
        self.setWindowTitle(say(_EXPORT))
        for text, title in self._titles.items():
            title.setText(say(text))
        self.language.set_name(say(_LANGUAGE))
        self.phones.setText(say(_PHONES))
        self.sheets.setAccessibleName(say(_SHEETS))
        self.cells.setAccessibleName(say(_SHEETS))
        self.cancel.setText(say(CANCEL))
        self.yes.setText(say(_CHOOSE_FILE))
        if self.preview is not None:
            self._on_previewed(self.preview)

    def _lay_out(self) -> None:
        side = QWidget(self)
        words = QVBoxLayout(side)
        words.setContentsMargins(0, 0, 8, 0)
        words.setSpacing(8)
        words.addWidget(self._titles[_LANGUAGE])
        words.addWidget(self.language)
        words.addWidget(self.phones)
        words.addWidget(rule(side))
        words.addWidget(self._titles[_LEAVES])
        words.addWidget(self.leaving)
        words.addWidget(self.phone_words)
        words.addWidget(self._titles[_STAYS])
        words.addWidget(self.staying)
        words.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFixedWidth(_SIDE)
        scroll.setWidget(side)
        card = QFrame(self)
        card.setProperty("surface", "card")
        across = QHBoxLayout(card)
        across.setContentsMargins(1, 6, 1, 1)
        across.setSpacing(8)
        across.addWidget(self.sheets)
        inside = QVBoxLayout()
        inside.setSpacing(4)
        self.holds.setContentsMargins(_INDENT, 0, 0, 0)
        inside.addWidget(self.holds)
        inside.addWidget(self.cells, 1)
        across.addLayout(inside, 1)
        middle = QHBoxLayout()
        middle.setSpacing(GAP)
        middle.addWidget(scroll)
        middle.addWidget(card, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._titles[_EXPORT])
        column.addLayout(middle, 1)
        column.addLayout(buttons)

    @staticmethod
    def _calm(table: QTableWidget) -> None:
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # -- looking ---------------------------------------------------------------------------------

    def look(self) -> None:
        """Write the workbook aside as it is wanted now; nothing can leave before it has been shown."""
        self.preview = None
        self.yes.setEnabled(False)
        self.holds.set_text(self._say(_LOOKING))
        self._brief.preview(self._wanted(), show_phones=self.phones.isChecked())

    def _wanted(self) -> Language:
        return "en" if self.language.current == "en" else "vi"

    def _on_previewed(self, found: BriefPreview | KnownError) -> None:
        if isinstance(found, KnownError):
            self.holds.set_text(words_of(found, self._say))
            self.yes.setEnabled(True)
            return
        self.preview = found
        self.yes.setEnabled(True)
        say = self._say
        leaving = [say(_PEOPLE(count=len(found.people))), say(_PRICES(count=found.prices)), say(_TEXTS)]
        if found.contact:
            leaving.append(say(_CONTACT(contact=found.contact)))
        self.leaving.setText("\n".join(f"• {line}" for line in leaving))
        if found.phones_whole:
            self.phone_words.setText(say(_WHOLE(count=found.phones_whole)))
        else:
            count = found.phones_masked
            self.phone_words.setText(say(_MASKED(count=count)) if count else say(_NO_PHONES))
        staying = [say(_NEVER)]
        if found.notes_kept:
            staying.append(say(_NOTES(count=found.notes_kept)))
        self.staying.setText("\n".join([*staying, *(say(remark) for remark in found.remarks)]))
        at = max(0, self.sheets.currentRow())
        self.sheets.blockSignals(True)
        self.sheets.clear()
        for sheet in found.sheets:
            QListWidgetItem(sheet.title, self.sheets).setToolTip(sheet.title)
        self.sheets.setCurrentRow(min(at, self.sheets.count() - 1))
        self.sheets.blockSignals(False)
        self._show_sheet()

    def _show_sheet(self) -> None:
        at = self.sheets.currentRow()
        if self.preview is None or not 0 <= at < len(self.preview.sheets):
            return
        sheet = self.preview.sheets[at]
        rows = [row for row in sheet.rows if any(row)]
        self.holds.set_text(self._say(_HOLDS(title=sheet.title, cells=sheet.filled, rows=len(rows))))
        columns = _columns(sheet)
        self.cells.clear()
        self.cells.setRowCount(len(rows))
        self.cells.setColumnCount(len(columns))
        for number, row in enumerate(rows):
            for place, column in enumerate(columns):
                text = row[column] if column < len(row) else ""
                item = QTableWidgetItem(" ".join(text.split()))
                item.setToolTip(text)
                if number == 0:
                    bold = item.font()
                    bold.setBold(True)
                    item.setFont(bold)
                self.cells.setItem(number, place, item)
        metrics = self.cells.fontMetrics()
        for place, column in enumerate(columns):
            alone = [row for row in rows if sum(map(bool, row)) > 1] or rows
            texts = [row[column] for row in alone if column < len(row)]
            wide = max((metrics.horizontalAdvance(" ".join(text.split())) for text in texts), default=0)
            self.cells.setColumnWidth(place, min(_CELL * 2 if len(columns) < 6 else _CELL, wide + 26))
        self.cells.clearSpans()
        for number, row in enumerate(rows):
            if sum(map(bool, row)) == 1 and row[columns[0]] and len(columns) > 1:
                self.cells.setSpan(number, 0, 1, len(columns))

    def _go_on(self) -> None:
        if self._choose(self._wanted(), self.phones.isChecked()):
            self.accept()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take as much room as the window has; sized first, so that Qt puts it into the middle."""
        parent = self.parentWidget()
        if parent is not None:
            above = parent.window()
            self.resize(min(_SIZE[0], above.width() - 40), min(_SIZE[1], above.height() - 50))
        super().showEvent(event)


def _columns(sheet: SheetPreview) -> list[int]:
    """Return the columns that are seen: something is in them, and not only hidden codes."""
    width = max((len(row) for row in sheet.rows), default=0)
    found = []
    for column in range(width):
        texts = [row[column] for row in sheet.rows if column < len(row) and row[column]]
        if texts and not any(_CODE.fullmatch(text) for text in texts):
            found.append(column)
    return found or [0]
