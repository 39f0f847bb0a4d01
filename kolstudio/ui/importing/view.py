"""The import on screen: drop a list, look at what becomes of it, mend it in place, take it in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kolstudio.core.model.importing import RowState
from kolstudio.core.rules.formats import format_number
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.importing.ask_bar import AskBar
from kolstudio.ui.importing.menus import ImportMenus
from kolstudio.ui.importing.model import PreviewTable
from kolstudio.ui.importing.presenter import FILTERS, Filter, ImportPresenter
from kolstudio.ui.importing.table import CellDelegate, FieldHeader, PreviewView
from kolstudio.ui.importing.wording import Wording
from kolstudio.ui.screen import Screen
from kolstudio.ui.theme.tokens import GAP, MARGIN, Tone
from kolstudio.ui.widgets.buttons import GhostButton, PillButton, PrimaryButton, opens_menu
from kolstudio.ui.widgets.count_card import CountCard
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.progress_panel import ProgressPanel
from kolstudio.ui.widgets.top_bar import TopBar

_TITLE = QT_TRANSLATE_NOOP("Screens", "Import")
_EMPTY = QT_TRANSLATE_NOOP("ImportScreen", "Drop an Excel or CSV file here")
_EMPTY_MORE = QT_TRANSLATE_NOOP(
    "ImportScreen",
    "Columns and wording as they are: “8,2k”, “3tr5”, “0912.345.678” are understood. "
    "You look at everything first; nothing is kept before you say so.",
)
_CHOOSE = QT_TRANSLATE_NOOP("ImportScreen", "Choose a file…")
_OTHER = QT_TRANSLATE_NOOP("ImportScreen", "Choose another file…")
_AGAIN = QT_TRANSLATE_NOOP("ImportScreen", "Read it again")
_NO_HEADER = QT_TRANSLATE_NOOP("ImportScreen", "The first row is a person already")
_READING = QT_TRANSLATE_NOOP("ImportScreen", "Reading “{name}”")
_CANCEL = QT_TRANSLATE_NOOP("ImportScreen", "Cancel")
_IMPORT = QT_TRANSLATE_NOOP("ImportScreen", "Import {count}")
_IMPORT_LEAVING = QT_TRANSLATE_NOOP("ImportScreen", "Import {count} · leave {left}")
_NOTHING = QT_TRANSLATE_NOOP("ImportScreen", "Nothing to import yet")
_SHEET = QT_TRANSLATE_NOOP("ImportScreen", "Sheet “{name}”")
_ENCODING = QT_TRANSLATE_NOOP("ImportScreen", "Letters: {name}")
_SAFE = QT_TRANSLATE_NOOP(
    "ImportScreen", "Nothing is kept yet. A backup is made first, and one Ctrl+Z takes the import back."
)
_TABLE = QT_TRANSLATE_NOOP("ImportScreen", "Preview of the list")
_NONE_LEFT = QT_TRANSLATE_NOOP("ImportScreen", "No rows here")
_NONE_LEFT_MORE = QT_TRANSLATE_NOOP("ImportScreen", "Every row of the list stands under another card.")
_ALL_ROWS = QT_TRANSLATE_NOOP("ImportScreen", "Show all rows")
_CARDS: dict[Filter, tuple[Text, Tone]] = {
    "all": (QT_TRANSLATE_NOOP("ImportScreen", "All rows"), ""),
    "created": (QT_TRANSLATE_NOOP("ImportScreen", "New"), "good"),
    "updated": (QT_TRANSLATE_NOOP("ImportScreen", "Updated"), ""),
    "duplicates": (QT_TRANSLATE_NOOP("ImportScreen", "Possible duplicates"), "watch"),
    "needs_fix": (QT_TRANSLATE_NOOP("ImportScreen", "To fix"), "watch"),
    "skipped": (QT_TRANSLATE_NOOP("ImportScreen", "Skipped"), ""),
}


class ImportScreen(Screen):
    """A list on its way in."""

    key: ClassVar[str] = "import"
    title: ClassVar[Text] = _TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = ImportPresenter(context, self)
        self.wording = Wording(context.i18n.texts, context.library.places)
        self.table = PreviewTable(self.wording, self)
        self._fitted: object = None
        self._progress: tuple[Text | None, int, int] = (None, 0, 0)
        self._build()
        self._connect()
        self.retranslate()

    # -- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = TopBar(parent=self)
        self.sheet = PillButton("", self.bar, checkable=False)
        self.sheet.clicked.connect(self._show_sheets)
        self.encoding = PillButton("", self.bar, checkable=False)
        self.encoding.clicked.connect(self._show_encodings)
        for pill in (self.sheet, self.encoding):
            opens_menu(pill)
        self.bar.add_lead(self.sheet)
        self.bar.add_lead(self.encoding)
        self.cancel = GhostButton("", "", self.bar)
        self.take = PrimaryButton("", "", self.bar)
        self.bar.add_action(self.cancel)
        self.bar.add_action(self.take)
        column.addWidget(self.bar)
        self.pages = QStackedWidget(self)
        self.empty = EmptyState("file-spreadsheet", self)
        self.choose = PrimaryButton("", "", self.empty)
        self.empty.add_action(self.choose)
        self.refused = EmptyState("circle-alert", self)
        self.again = GhostButton("", "", self.refused)
        self.other = PrimaryButton("", "", self.refused)
        self.headless = GhostButton("", "", self.refused)
        self.refused.add_action(self.again)
        self.refused.add_action(self.headless)
        self.refused.add_action(self.other)
        self.progress = ProgressPanel(self)
        self.preview = self._make_preview()
        for page in (self.empty, self.refused, self.progress, self.preview):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)

    def _make_preview(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, GAP, MARGIN, 6)
        column.setSpacing(GAP - 2)
        cards = QHBoxLayout()
        cards.setSpacing(GAP - 2)
        self.cards: dict[Filter, CountCard] = {}
        for key in FILTERS:
            card = CountCard("", _CARDS[key][1], page)
            card.setAutoExclusive(True)
            self.cards[key] = card
            cards.addWidget(card, 1)
        column.addLayout(cards)
        self.asks = AskBar(self.context.i18n.render, page)
        column.addWidget(self.asks)
        self.view = PreviewView(self.table, page)
        self.header = FieldHeader(self.table, lambda: self.wording, self.view)
        self.view.setHorizontalHeader(self.header)
        self.header.setStretchLastSection(True)
        self.delegate = CellDelegate(self.table, self._keep, self.view)
        self.view.setItemDelegate(self.delegate)
        self.menus = ImportMenus(
            self.presenter, self.table, self.view, self.header, lambda: self.wording, self._say, self
        )
        self.none = EmptyState("list-checks", page)
        self.all_rows = GhostButton("", "", self.none)
        self.none.add_action(self.all_rows)
        self.body = QStackedWidget(page)
        self.body.setProperty("surface", "card")
        self.body.setContentsMargins(1, 4, 1, 4)
        self.body.addWidget(self.view)
        self.body.addWidget(self.none)
        column.addWidget(self.body, 1)
        self.safe = ElidedLabel("", "small", page)
        column.addWidget(self.safe)
        return page

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.state_changed.connect(self._show_state)
        presenter.plan_changed.connect(self._show_plan)
        presenter.busy_changed.connect(self._show_deeds)
        presenter.progressed.connect(self._show_progress)
        self.choose.clicked.connect(presenter.choose_file)
        self.other.clicked.connect(presenter.choose_file)
        self.again.clicked.connect(presenter.try_again)
        self.headless.clicked.connect(lambda: presenter.choose_header_row(0))
        self.cancel.clicked.connect(presenter.close)
        self.take.clicked.connect(presenter.commit)
        self.progress.cancelled.connect(presenter.cancel)
        self.all_rows.clicked.connect(lambda: presenter.show_rows("all"))
        for key, card in self.cards.items():
            self._on_card(key, card)
        self.asks.answered.connect(presenter.answer_column)
        self.asks.header_row_chosen.connect(presenter.choose_header_row)
        self.header.field_asked.connect(self.menus.show_fields)
        self.view.field_asked.connect(self.menus.show_fields)
        self.view.decided.connect(self.menus.decide)
        self.context.theme.changed.connect(self._on_theme)

    def _on_card(self, key: Filter, card: CountCard) -> None:
        card.clicked.connect(lambda: self.presenter.show_rows(key))

    # -- the screen's side -----------------------------------------------------------------------

    def enter(self, args: Mapping[str, Any]) -> None:
        """Read the list that is handed over; without one, show what was there."""
        path = args.get("path")
        if path is not None:
            self.presenter.open(Path(path))
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus()

    def first_focus(self) -> QWidget | None:
        """Return the table, or the button that goes on."""
        state = self.presenter.state
        if state == "preview":
            return self.view
        if state in ("reading", "writing"):
            return self.progress.cancel
        return self.choose if state == "empty" else self.other

    def escape(self) -> bool:
        """Show all rows again, else stop the reading."""
        if self.presenter.filter != "all":
            self.presenter.show_rows("all")
            return True
        if self.presenter.state == "reading":
            self.presenter.cancel()
            return True
        return False

    def leave(self) -> bool:
        """Keep what is half typed into a cell."""
        if self.presenter.state == "preview":
            self.view.setFocus()
        return True

    def set_writing(self, writing: bool) -> None:
        """Stay usable: the import shows its own progress; nothing can be imported meanwhile."""
        self._show_deeds()

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        if not hasattr(self, "preview"):
            return
        self.wording = Wording(self.context.i18n.texts, self.context.library.places)
        self.table.set_wording(self.wording)
        self.bar.set_title(self._say(_TITLE))
        self.empty.say(self._say(_EMPTY), self._say(_EMPTY_MORE))
        self.none.say(self._say(_NONE_LEFT), self._say(_NONE_LEFT_MORE))
        for button, text in (
            (self.choose, _CHOOSE),
            (self.other, _OTHER),
            (self.again, _AGAIN),
            (self.headless, _NO_HEADER),
            (self.cancel, _CANCEL),
            (self.all_rows, _ALL_ROWS),
        ):
            button.setText(self._say(text))
        self.progress.cancel.setText(self._say(_CANCEL))
        self.safe.set_text(self._say(_SAFE))
        self.view.setAccessibleName(self._say(_TABLE))
        self._fitted = None
        self._show_plan()
        self._show_state()

    # -- showing ---------------------------------------------------------------------------------

    def _say(self, text: Text) -> str:
        return self.context.i18n.render(text)

    def _number(self, value: int) -> str:
        return format_number(value, self.context.i18n.language)

    def _show_state(self) -> None:
        presenter = self.presenter
        pages = {
            "empty": self.empty,
            "refused": self.refused,
            "reading": self.progress,
            "writing": self.progress,
            "preview": self.preview,
        }
        if presenter.state in ("reading", "writing"):
            self._progress = (None, 0, 0)
            self._say_progress()
        if presenter.trouble is not None:
            hint = presenter.trouble.hint
            self.headless.setVisible(
                presenter.trouble.code == "no_header" and presenter.options.header_row is None
            )
            self.refused.say(self._say(presenter.trouble.text), "" if hint is None else self._say(hint))
        had_focus = any(part.hasFocus() for part in self.pages.findChildren(QWidget))
        self.pages.setCurrentWidget(pages[presenter.state])
        if had_focus and (focus := self.first_focus()) is not None:
            focus.setFocus()
        self.bar.set_subtitle(presenter.name)
        self._show_choices()
        self._show_deeds()

    def _show_choices(self) -> None:
        presenter = self.presenter
        settled = presenter.state in ("preview", "refused")
        self.sheet.setVisible(settled and len(presenter.sheets) > 1)
        self.sheet.setText(self._say(_SHEET(name=presenter.sheet)))
        encodings = presenter.plan.encoding_choices if presenter.plan is not None else ()
        self.encoding.setVisible(settled and len(encodings) > 1)
        if encodings:
            name = presenter.options.encoding or encodings[0]
            self.encoding.setText(self._say(_ENCODING(name=name)))

    def _show_deeds(self) -> None:
        presenter = self.presenter
        preview = presenter.state == "preview"
        self.cancel.setVisible(presenter.state in ("preview", "refused"))
        self.take.setVisible(preview)
        taken, left = self._number(presenter.taken), self._number(presenter.left)
        if not presenter.taken:
            text = _NOTHING
        elif presenter.left:
            text = _IMPORT_LEAVING(count=taken, left=left)
        else:
            text = _IMPORT(count=taken)
        self.take.setText(self._say(text))
        free = not presenter.busy and not self.context.jobs.writing
        self.take.setEnabled(preview and free and presenter.taken > 0)

    def _show_progress(self, what: Text, done: int, total: int) -> None:
        self._progress = (what, done, total)
        self._say_progress()

    def _say_progress(self) -> None:
        what, done, total = self._progress
        said = self._say(_READING(name=self.presenter.name) if what is None else what)
        count = f"{self._number(done)} / {self._number(total)}" if total else ""
        self.progress.show_progress(said, done, total, count)

    def _show_plan(self) -> None:
        presenter = self.presenter
        for key, count in presenter.counts().items():
            self.cards[key].show_count(self._say(_CARDS[key][0]), self._number(count))
            self.cards[key].setChecked(key == presenter.filter)
        columns, rows = presenter.columns(), presenter.rows()
        at = self.view.currentIndex()
        number = self.table.rows[at.row()].number if at.isValid() else None
        section = at.column()
        self.table.show(presenter.plan, rows, columns)
        self._stay(number, section)
        plan = presenter.plan
        if plan is None:
            return
        wanted = (plan.path, plan.sheet, tuple((one.index, one.field) for one in columns))
        if wanted != self._fitted:
            self._fitted = wanted
            self.view.fit_columns(self.delegate, self.header)
        self.body.setCurrentWidget(self.view if rows else self.none)
        self.asks.show_all(presenter.known_columns, len(columns), plan.header_row, presenter.asks())
        self._show_choices()
        self._show_deeds()

    def _stay(self, number: int | None, section: int) -> None:
        """Keep the present cell where its row is still shown; else begin with the first row."""
        rows = self.table.rows
        if not rows or self.view.currentIndex().isValid():
            return
        first = next((at for at, one in enumerate(rows) if one.state is not RowState.SKIPPED), 0)
        row = next((at for at, one in enumerate(rows) if one.number == number), first)
        self.view.setCurrentIndex(self.table.index(row, max(1, section)))

    def _on_theme(self) -> None:
        self.view.viewport().update()
        self.header.viewport().update()

    # -- deciding --------------------------------------------------------------------------------

    def _keep(self, row: int, section: int, text: str) -> None:
        column = self.table.column_at(section)
        if column is not None and row < len(self.table.rows):
            self.presenter.answer_cell(self.table.rows[row].number, column, text)

    def _show_sheets(self) -> None:
        self.menus.show_choice(self.sheet, self.presenter.sheets, self.presenter.choose_sheet)

    def _show_encodings(self) -> None:
        plan = self.presenter.plan
        if plan is not None:
            self.menus.show_choice(self.encoding, plan.encoding_choices, self.presenter.choose_encoding)
