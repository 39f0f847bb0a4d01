"""The cards «Hợp tác» and «Liên lạc»: whom they worked for, what was talked about, what is due."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from kolstudio.core.model.codes import Deliverable
from kolstudio.core.rules.labels import deliverable_text
from kolstudio.core.service import collaborations
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.context import Context
from kolstudio.ui.creator.bound import Fields
from kolstudio.ui.creator.presenter import CreatorPresenter
from kolstudio.ui.creator.rows import Column, RowsCard
from kolstudio.ui.creator.values import day_text
from kolstudio.ui.widgets.styling import label, restyle

_WORKS = QT_TRANSLATE_NOOP("Creator", "Collaborations")
_NO_WORKS = QT_TRANSLATE_NOOP("Creator", "No past booking noted. Type a brand above to add one.")
_ADD_WORK = QT_TRANSLATE_NOOP("Creator", "Brand they worked for, then Enter")
_ON_TIME = QT_TRANSLATE_NOOP("Creator", "{on_time} of {known} on time")
_TALKS = QT_TRANSLATE_NOOP("Creator", "Contact diary")
_NO_TALKS = QT_TRANSLATE_NOOP("Creator", "Nothing written down yet. Type what was talked about above.")
_ADD_TALK = QT_TRANSLATE_NOOP("Creator", "What was talked about today, then Enter")
_NEXT = QT_TRANSLATE_NOOP("Creator", "Next: {action}, {day}")
_NEXT_DAY = QT_TRANSLATE_NOOP("Creator", "Next: {day}")
_LATE = QT_TRANSLATE_NOOP("Creator", "Overdue: {action}, {day}")
_LATE_DAY = QT_TRANSLATE_NOOP("Creator", "Overdue since {day}")
_YES = QT_TRANSLATE_NOOP("Creator", "Yes")
_NO = QT_TRANSLATE_NOOP("Creator", "No")
_TALK_OF = QT_TRANSLATE_NOOP("Creator", "Talk of {day}")
_WAYS = ("Zalo", "Facebook", "Instagram", "TikTok", "E-mail")
_PHONE = QT_TRANSLATE_NOOP("Creator", "Phone")
_MET = QT_TRANSLATE_NOOP("Creator", "In person")

WORK_COLUMNS = (
    Column("brand", QT_TRANSLATE_NOOP("Creator", "Brand"), 4, least=96),
    Column("happened_on", QT_TRANSLATE_NOOP("Creator", "Day"), 0, least=108),
    Column("deliverable", QT_TRANSLATE_NOOP("Creator", "Item"), 1, "choice", least=90),
    Column("fee", QT_TRANSLATE_NOOP("Creator", "Fee (₫)"), 0, right=True, least=103),
    Column("competitor", QT_TRANSLATE_NOOP("Creator", "Rival"), 0, "choice", least=66),
    Column("on_time", QT_TRANSLATE_NOOP("Creator", "On time"), 0, "choice", least=72),
    Column("result", QT_TRANSLATE_NOOP("Creator", "Result"), 3, least=76),
    Column("note", QT_TRANSLATE_NOOP("Creator", "Note"), 3, least=60),
    Column("link", QT_TRANSLATE_NOOP("Creator", "Link"), 1, least=52),
)
TALK_COLUMNS = (
    Column("happened_on", QT_TRANSLATE_NOOP("Creator", "Day"), 0, least=108),
    Column("via", QT_TRANSLATE_NOOP("Creator", "By"), 1, least=84),
    Column("summary", QT_TRANSLATE_NOOP("Creator", "What was talked about"), 6, least=180),
    Column("next_action", QT_TRANSLATE_NOOP("Creator", "Next action"), 4, least=140),
    Column("due_on", QT_TRANSLATE_NOOP("Creator", "Due"), 0, least=108),
)


class CollaborationsCard(RowsCard):
    """Past bookings, the newest first."""

    table = "collaborations"

    def __init__(
        self, context: Context, presenter: CreatorPresenter, fields: Fields, parent: QWidget
    ) -> None:
        super().__init__(context, presenter, fields, WORK_COLUMNS, parent)
        self.punctual = label("", "secondary", self)
        self.head.insertWidget(1, self.punctual)
        self.add_edit = add_line(self)
        self.add_edit.returnPressed.connect(self._on_add)
        self.add_action(self.add_edit)

    def options(self, part: str) -> list[tuple[str, str]]:
        """Return the choices of a column."""
        say = self._context.i18n.render
        if part == "deliverable":
            return [("", "—"), *((str(one), say(deliverable_text(one))) for one in Deliverable)]
        yes_no = [("1", say(_YES)), ("0", say(_NO))]
        return [("", "—"), *yes_no] if part == "on_time" else yes_no

    def refresh(self) -> None:
        """Show the bookings there are now."""
        sheet = self._presenter.sheet
        if sheet is None:
            return
        self.show_rows([(one.id, one.brand) for one in sheet.collaborations], {})
        on_time, known = collaborations.punctual(sheet.collaborations)
        said = self._context.i18n.render(_ON_TIME(on_time=on_time, known=known)) if known else ""
        self.punctual.setText(said)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._context.i18n.render
        self.set_title(say(_WORKS))
        self.add_edit.setPlaceholderText(say(_ADD_WORK))
        self.add_edit.setAccessibleName(say(_ADD_WORK))
        self.empty.setText(say(_NO_WORKS))
        self.say_problem("")
        self.say_columns()
        self.refresh()

    def _on_add(self) -> None:
        said = self._presenter.add_collaboration(self.add_edit.text())
        self.say_problem(said)
        if not said:
            self.add_edit.clear()


class TalksCard(RowsCard):
    """The diary of talks: what is due next stands first."""

    table = "talks"

    def __init__(
        self, context: Context, presenter: CreatorPresenter, fields: Fields, parent: QWidget
    ) -> None:
        super().__init__(context, presenter, fields, TALK_COLUMNS, parent)
        self.next = label("", "strong", self, wrap=True)
        self.next.setContentsMargins(14, 0, 14, 4)
        self.body.insertWidget(0, self.next)
        self.add_edit = add_line(self)
        self.add_edit.returnPressed.connect(self._on_add)
        self.add_action(self.add_edit)

    def refresh(self) -> None:
        """Show the talks there are now."""
        sheet = self._presenter.sheet
        if sheet is None:
            return
        say = self._context.i18n.render
        self.show_rows([(one.id, say(_TALK_OF(day=day_text(one.happened_on)))) for one in sheet.talks], {})
        ways = [say(_PHONE), *_WAYS, say(_MET)]
        for row in self.rows.values():
            cell = row.cells["via"]
            if not isinstance(cell, QLineEdit) or cell.completer() is not None:
                continue
            cell.suggest(ways)
        due = next((one for one in sheet.talks if one.due_on), None)
        self.next.setVisible(due is not None)
        if due is not None and due.due_on is not None:
            late = due.due_on < self._context.library.today().isoformat()
            day = day_text(due.due_on)
            restyle(self.next, tone="watch" if late else "")
            named, bare = (_LATE, _LATE_DAY) if late else (_NEXT, _NEXT_DAY)
            self.next.setText(
                say(named(action=due.next_action, day=day) if due.next_action else bare(day=day))
            )

    def options(self, part: str) -> list[tuple[str, str]]:
        """Return the choices of a column: there is none."""
        return []

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._context.i18n.render
        self.set_title(say(_TALKS))
        self.add_edit.setPlaceholderText(say(_ADD_TALK))
        self.add_edit.setAccessibleName(say(_ADD_TALK))
        self.empty.setText(say(_NO_TALKS))
        self.say_problem("")
        self.say_columns()
        self.refresh()

    def _on_add(self) -> None:
        said = self._presenter.add_talk(self.add_edit.text())
        self.say_problem(said)
        if not said:
            self.add_edit.clear()


def add_line(card: RowsCard) -> QLineEdit:
    """Return the field in the head of a card that adds a row."""
    made = QLineEdit(card)
    made.setMinimumWidth(280)
    made.textEdited.connect(lambda: card.say_problem(""))
    return made
