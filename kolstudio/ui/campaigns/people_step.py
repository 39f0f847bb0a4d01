"""The step of people and budget: sums, who is booked at what price and when, and the days on air."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.errors import KnownError
from kolstudio.core.model.campaign import Line
from kolstudio.core.model.codes import Approver, Deliverable, Label, LineStatus, Platform
from kolstudio.core.rules.formats import format_money, format_number, short_money
from kolstudio.core.rules.labels import (
    approver_text,
    deliverable_text,
    label_text,
    line_status_text,
    platform_text,
)
from kolstudio.core.service import selling
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.campaigns.basis import basis_words
from kolstudio.ui.campaigns.cards import Cards
from kolstudio.ui.campaigns.cells import CellDelegate
from kolstudio.ui.campaigns.dialogs import words_of
from kolstudio.ui.campaigns.picker import Picker
from kolstudio.ui.campaigns.presenter import CampaignsPresenter
from kolstudio.ui.campaigns.rows import LINE_COLUMNS, TONES, RowWriter
from kolstudio.ui.campaigns.schedule import Bar, Schedule
from kolstudio.ui.campaigns.sheet_view import SheetView
from kolstudio.ui.campaigns.state import Candidate, Sheet
from kolstudio.ui.campaigns.table import SheetTable
from kolstudio.ui.context import Context
from kolstudio.ui.theme.tokens import GAP, HEADER_ROW, MARGIN, ROW
from kolstudio.ui.widgets.buttons import GhostButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.styling import label, restyle

_BOOKED = QT_TRANSLATE_NOOP("Campaigns", "People and items")
_ADD = QT_TRANSLATE_NOOP("Campaigns", "Add a person: name or @handle, then Enter")
_FOUND = QT_TRANSLATE_NOOP("Campaigns", "People found")
_NOBODY = QT_TRANSLATE_NOOP("Campaigns", "Nobody is in this campaign yet")
_NOBODY_WHY = QT_TRANSLATE_NOOP(
    "Campaigns", "Type a name above, or select people in the list of people and add them from there."
)
_TO_PEOPLE = QT_TRANSLATE_NOOP("Campaigns", "Go to the people")
_PLATFORM = QT_TRANSLATE_NOOP("Campaigns", "Platform")
_OPEN = QT_TRANSLATE_NOOP("Campaigns", "Left open")
_APPROVAL = QT_TRANSLATE_NOOP("Campaigns", "Approval")
_SUMS = QT_TRANSLATE_NOOP("Campaigns", "People: {people} · items: {items}")
_TOTAL = QT_TRANSLATE_NOOP("Campaigns", "{amount}, tax not included")
_SCHEDULE = QT_TRANSLATE_NOOP("Campaigns", "Days on air")
_LEGEND = QT_TRANSLATE_NOOP("Campaigns", "pale: samples, script, approval · bold: day on air · red: Tết rest")
_FROM = QT_TRANSLATE_NOOP("Campaigns", "from {price}")
_LEAST_ROWS, _MOST_ROWS = 3, 12


class PeopleStep(QScrollArea):
    """Cards, table, schedule; wrong values stay open in their cells."""

    person_asked = Signal(int)
    """Id of the person whose page shall be opened."""

    def __init__(
        self, context: Context, presenter: CampaignsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._home = presenter
        self.menu: QMenu | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 0, MARGIN, 14)
        column.setSpacing(GAP)
        self.cards = Cards(context.i18n, page)
        column.addWidget(self.cards)
        column.addWidget(self._make_table(page), 1)
        self.schedule_card = Card(parent=page)
        self.legend = ElidedLabel("", "muted", self.schedule_card)
        self.legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.schedule_card.head.addWidget(self.legend, 4)
        self.schedule = Schedule(self.schedule_card)
        self.schedule_card.add(self.schedule)
        column.addWidget(self.schedule_card)
        self.setWidget(page)
        people = presenter.people
        people.candidates.connect(self._offer)
        people.refused.connect(self._on_refused)
        people.added.connect(self._on_added)

    def _make_table(self, page: QWidget) -> QWidget:
        people = self._home.people
        card = Card(parent=page, margins=False)
        self.add_edit = Picker(card)
        self.add_edit.setMinimumWidth(300)
        self.add_edit.looked_for.connect(people.look)
        self.add_edit.typed.connect(people.add_typed)
        self.add_edit.taken.connect(self._take)
        self.add_edit.textEdited.connect(lambda: self._say_problem(""))
        card.add_action(self.add_edit)
        self.problem = label("", "error", card, wrap=True)
        self.problem.setContentsMargins(14, 0, 14, 0)
        self.problem.hide()
        card.add(self.problem)
        self.table = SheetTable(LINE_COLUMNS, self)
        self.table.why = self._why
        self.view = SheetView(self.table, card)
        self.delegate = CellDelegate(self.table, self.view, people.typed, self._keep)
        self.view.setItemDelegate(self.delegate)
        self.view.choice_asked.connect(self._choose)
        self.view.removal_asked.connect(people.remove)
        self.view.opened.connect(self._open_person)
        self.empty = EmptyState("users", card)
        self.people_button = GhostButton(parent=self.empty)
        self.people_button.clicked.connect(lambda: self._context.navigator.go("roster"))
        self.people_button.setVisible(self._context.navigator.has("roster"))
        self.empty.add_action(self.people_button)
        self.rooms = QStackedWidget(card)
        self.rooms.addWidget(self.view)
        self.rooms.addWidget(self.empty)
        card.add(self.rooms, 1)
        self.sums = QWidget(card)
        row = QHBoxLayout(self.sums)
        row.setContentsMargins(14, 2, 14, 8)
        self.counted, self.total = label("", "strong", self.sums), label("", "strong", self.sums)
        row.addWidget(self.counted)
        row.addStretch(1)
        row.addWidget(self.total)
        card.add(self.sums)
        self.card = card
        return card

    # -- showing ---------------------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """Return the table, or the field that adds people where nobody is booked."""
        return self.view if self.table.rows else self.add_edit

    def show_sheet(self) -> None:
        """Show the people and the sums as they are now."""
        sheet = self._home.sheet
        if sheet is None:
            return
        language, campaign = self._context.i18n.language, sheet.campaign
        writer = RowWriter(self._context.i18n.texts)
        self.cards.show_sheet(sheet)
        self.table.set_rows(
            [
                writer.line(
                    line,
                    sheet.types.get(line.creator_id, Label.NO_DATA),
                    over=sheet.over.get(line.id, 0),
                    outside=writer.outside(campaign, line),
                )
                for line in campaign.lines
            ]
        )
        if self.table.rows and self.view.current_id is None:
            self.view.setCurrentIndex(self.table.index(0, 0))
        rows = max(_LEAST_ROWS, min(_MOST_ROWS, len(self.table.rows)))
        self.view.setMinimumHeight(HEADER_ROW + ROW * rows + 2)
        self.rooms.setCurrentWidget(self.view if self.table.rows else self.empty)
        self.sums.setVisible(bool(self.table.rows))
        people = format_number(sheet.people, language)
        self.counted.setText(self._say(_SUMS(people=people, items=len(campaign.lines))))
        self.total.setText(self._say(_TOTAL(amount=format_money(sheet.totals.lines, language=language))))
        self._show_schedule(sheet)

    def _show_schedule(self, sheet: Sheet) -> None:
        begins = selling.preparation(sheet.campaign)
        bars = [
            Bar(
                line.person,
                TONES.get(sheet.types.get(line.creator_id, Label.NO_DATA), ""),
                begins[line.id],
                date.fromisoformat(line.air_on),
            )
            for line in sorted(sheet.campaign.lines, key=lambda one: (one.air_on or "", one.id))
            if line.air_on and line.status.counts
        ][:60]
        self.schedule_card.setVisible(bool(bars))
        if bars:
            first, last = min(bar.begins for bar in bars), max(bar.air_on for bar in bars)
            rests = [(event.day, event.end) for event in selling.rest(first, last)]
            said = ", ".join(f"{bar.name} {bar.air_on:%d/%m/%Y}" for bar in bars)
            self.schedule.show_bars(bars, rests, f"{self._say(_SCHEDULE)}: {said}")

    def set_writing(self, writing: bool) -> None:
        """Let nothing be edited while a job writes."""
        self.table.frozen = writing
        self.add_edit.setEnabled(not writing)

    def keep(self) -> None:
        """Keep what is half typed into a cell."""
        self.view.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._say
        self.card.set_title(say(_BOOKED))
        self.add_edit.setPlaceholderText(say(_ADD))
        self.add_edit.setAccessibleName(say(_ADD))
        self.view.setAccessibleName(say(_BOOKED))
        self.empty.say(say(_NOBODY), say(_NOBODY_WHY))
        self.people_button.setText(say(_TO_PEOPLE))
        self.schedule_card.set_title(say(_SCHEDULE))
        self.legend.set_text(say(_LEGEND))
        self.table.set_titles(["" if one.key == "remove" else say(one.title) for one in LINE_COLUMNS])
        self._say_problem("")
        self.show_sheet()

    def _why(self, line_id: int, key: str) -> str:
        return basis_words(self._home, self._context.i18n.texts, line_id, key)

    def _say_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        restyle(self.add_edit, state="")

    # -- adding and editing ----------------------------------------------------------------------

    def _keep(self, field: QLineEdit, line_id: int, key: str) -> bool:
        """Keep what was typed; what is wrong is said above the table, and the field stays open."""
        error = self._home.people.edit(line_id, key, field.text())
        if error is None:
            field.setModified(False)
            self._say_problem("")
            return True
        if field.hasFocus():
            restyle(field, state="bad")
            words = words_of(error, self._say)
            field.setAccessibleDescription(words)
            self._say_problem(words)
        else:
            self._context.notices.trouble(error)
        return False

    def _on_refused(self, error: KnownError) -> None:
        words = words_of(error, self._say)
        self._say_problem(words)
        restyle(self.add_edit, state="bad")
        self.add_edit.setAccessibleDescription(words)

    def _on_added(self) -> None:
        self.add_edit.clear()
        self._say_problem("")
        if self.table.rows:
            self.view.go_to(self.table.rows[-1].id)

    def _offer(self, candidates: Sequence[Candidate]) -> None:
        language = self._context.i18n.language
        found = []
        for one in candidates:
            price = self._say(_FROM(price=short_money(one.price, language))) if one.price else ""
            handle = f"@{one.handle}" if one.handle else ""
            parts = (one.name, handle, self._say(label_text(one.type)), price)
            found.append((one.id, " · ".join(part for part in parts if part)))
        self.add_edit.offer(found, self._say(_FOUND))

    def _take(self, creator_id: int) -> None:
        if self._home.people.add([creator_id]):
            self._on_added()

    def _choose(self, line_id: int, key: str) -> None:
        line = next((one for one in self._lines() if one.id == line_id), None)
        if self._home.writing or line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu = menu
        if key == "item":
            self._fill(menu, line_id, "deliverable", Deliverable, deliverable_text, line.deliverable)
            menu.addSeparator()
            where = menu.addMenu(self._say(_PLATFORM))
            left = where.addAction(self._say(_OPEN))
            left.triggered.connect(lambda checked: self._set(line_id, "platform", ""))
            self._fill(where, line_id, "platform", Platform, platform_text, line.platform)
        elif key == "approver":
            self._fill(menu, line_id, "approver", Approver, approver_text, line.approver)
        else:
            self._fill(menu, line_id, "status", LineStatus, line_status_text, line.status)
            if self.view.isColumnHidden(self.table.column_of("approver")):
                menu.addSeparator()
                approval = menu.addMenu(self._say(_APPROVAL))
                self._fill(approval, line_id, "approver", Approver, approver_text, line.approver)
        index = self.table.index(self.table.row_of(line_id), self.table.column_of(key))
        corner = self.view.visualRect(index).bottomLeft()
        menu.popup(self.view.viewport().mapToGlobal(corner))

    def _fill(
        self,
        menu: QMenu,
        line_id: int,
        key: str,
        codes: Iterable[object],
        words: Callable[..., Text],
        present: object,
    ) -> None:
        for code in list(codes):
            action = menu.addAction(self._say(words(code)))
            action.setCheckable(True)
            action.setChecked(code == present)
            action.triggered.connect(lambda checked, code=code: self._set(line_id, key, str(code)))

    def _set(self, line_id: int, key: str, code: str) -> None:
        error = self._home.people.edit(line_id, key, code)
        if error is not None:
            self._context.notices.trouble(error)

    def _open_person(self, line_id: int) -> None:
        line = next((one for one in self._lines() if one.id == line_id), None)
        if line is not None:
            self.person_asked.emit(line.creator_id)

    def _lines(self) -> Sequence[Line]:
        return self._home.sheet.campaign.lines if self._home.sheet is not None else ()

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)
