"""The card «Cờ đỏ»: what speaks against booking somebody, with its figures, and flags set by hand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kolstudio.core.errors import KnownError, RuleError
from kolstudio.core.rules.disclosure import REFERENCE
from kolstudio.core.rules.flags import Level
from kolstudio.core.rules.formats import format_date
from kolstudio.core.service import flags
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.creator.evidence import EvidenceChip, give_way
from kolstudio.ui.hub import Following
from kolstudio.ui.theme.tokens import Tone
from kolstudio.ui.widgets.buttons import BareButton, GhostButton, LinkButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.chip import Chip
from kolstudio.ui.widgets.emptying import empty
from kolstudio.ui.widgets.styling import label

LEGAL = ("no_disclosure", "no_doctors")
"""Flags that rest on the law."""

_TITLE = QT_TRANSLATE_NOOP("FlagsCard", "Red flags")
_NONE = QT_TRANSLATE_NOOP("FlagsCard", "None in what is known.")
_ADD = QT_TRANSLATE_NOOP("FlagsCard", "Set a flag…")
_WHICH = QT_TRANSLATE_NOOP("FlagsCard", "Flag")
_DAY = QT_TRANSLATE_NOOP("FlagsCard", "Day, for example 22/11/2026")
_LINK = QT_TRANSLATE_NOOP("FlagsCard", "Link to where it is seen")
_NOTE = QT_TRANSLATE_NOOP("FlagsCard", "What happened, in a few words")
_SET = QT_TRANSLATE_NOOP("FlagsCard", "Set")
_CANCEL = QT_TRANSLATE_NOOP("FlagsCard", "Cancel")
_REMOVE = QT_TRANSLATE_NOOP("FlagsCard", "Take away the flag {name}")
_OPEN = QT_TRANSLATE_NOOP("FlagsCard", "Open {link}")
_REMOVED = QT_TRANSLATE_NOOP("FlagsCard", "Flag taken away: {name}")
_LEVELS: Mapping[Level, tuple[Text, Tone]] = {
    Level.BLOCK: (QT_TRANSLATE_NOOP("FlagsCard", "Block"), "bad"),
    Level.WARN: (QT_TRANSLATE_NOOP("FlagsCard", "Warning"), "watch"),
    Level.NOTE: (QT_TRANSLATE_NOOP("FlagsCard", "Note"), ""),
}


class FlagsCard(QWidget):
    """Lists the red flags of one person for the current brand, the heaviest first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._i18n = context.i18n
        self._person: int | None = None
        self._adding = False
        self.shown: tuple[flags.FlagNote, ...] = ()
        """The flags shown."""
        self.removers: dict[int, BareButton] = {}
        """The button that takes a flag away, by the flag's id."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.card = Card(parent=self)
        outer.addWidget(self.card)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.card.body.addLayout(self._list)
        self._form = QVBoxLayout()
        self._form.setSpacing(6)
        self.card.body.addLayout(self._form)
        self.following = Following(context.hub, self, self._on_change)
        self._show()

    def show_person(self, creator_id: int | None) -> None:
        """Show the flags of this person; None = nobody."""
        if creator_id != self._person:
            self._adding = False
            self._clear_form()
        self._person = creator_id
        self._refresh()

    def put_away(self) -> bool:
        """Close the form of a flag; False = it was not open."""
        opened = self._adding
        if opened:
            self._end()
        return opened

    def retranslate(self) -> None:
        """Say everything again in the language of the window; a flag half typed is laid aside."""
        self._adding = False
        self._clear_form()
        self._refresh()

    # -- showing ---------------------------------------------------------------------------------

    def _on_change(self, change: ChangeSet) -> None:
        if (
            change.people is None
            or self._person in change.people
            or {"setting", "brand", "competitor"} & change.tables.keys()
        ):
            self._refresh()

    def _refresh(self) -> None:
        self.following.catch_up()
        self.shown = ()
        if self._person is not None:
            try:
                self.shown = flags.of(self._context.library, self._person, self._i18n.texts)
            except RuleError:
                self._person = None
        self._show()

    def _show(self) -> None:
        self.card.set_title(self._say(_TITLE))
        self.setEnabled(self._person is not None)
        empty(self._list)
        self.removers = {}
        for one in self.shown:
            self._list.addWidget(self._line(one))
        if not self.shown:
            self._list.addWidget(label(self._say(_NONE), "secondary", self.card))
        if not self._adding and self._form.count() == 0:
            self.add = LinkButton(self._say(_ADD), self.card)
            self.add.clicked.connect(self._begin)
            self._form.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
            self.add.show()

    def _line(self, one: flags.FlagNote) -> QWidget:
        line = QWidget(self.card)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        word, tone = _LEVELS[one.level]
        row.addWidget(Chip(self._say(word), tone, line), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        details = [
            format_date(one.happened_on) if one.happened_on else "",
            one.detail,
            self._say(REFERENCE) if one.code in LEGAL else "",
        ]
        detail = " · ".join(part for part in details if part)
        for text, role in ((one.name, "strong"), (detail, "secondary")):
            if text:
                part = label(text, role, line, wrap=True)
                give_way(part)
                words.addWidget(part)
        row.addLayout(words, 1)
        if one.ids:
            row.addWidget(EvidenceChip(one.ids, self._i18n, line), 0, Qt.AlignmentFlag.AlignTop)
        if one.link.startswith(("http://", "https://")):
            leads = BareButton("external-link", self._say(_OPEN(link=one.link)), line)
            leads.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(one.link)))
            row.addWidget(leads, 0, Qt.AlignmentFlag.AlignTop)
        if one.flag_id is not None:
            away = BareButton("x", self._say(_REMOVE(name=one.name)), line)
            away.clicked.connect(lambda: self._remove(one))
            row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
            self.removers[one.flag_id] = away
        return line

    def _say(self, text: Text) -> str:
        return self._i18n.render(text)

    # -- by hand ---------------------------------------------------------------------------------

    def _clear_form(self) -> None:
        empty(self._form)

    def _begin(self) -> None:
        self._adding = True
        self._clear_form()
        self.which = QComboBox(self.card)
        self.which.setAccessibleName(self._say(_WHICH))
        for code, name in flags.by_hand(self._i18n.texts):
            self.which.addItem(name, code)
        self.day, self.link, self.note = (self._field(text) for text in (_DAY, _LINK, _NOTE))
        buttons = QWidget(self.card)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        self.keep = GhostButton(self._say(_SET), "check", buttons)
        self.keep.clicked.connect(self._add)
        cancel = LinkButton(self._say(_CANCEL), buttons)
        cancel.clicked.connect(self._end)
        row.addWidget(self.keep)
        row.addWidget(cancel)
        row.addStretch(1)
        for part in (self.which, self.day, self.link, self.note, buttons):
            self._form.addWidget(part)
        self.which.setFocus()

    def _field(self, name: Text) -> QLineEdit:
        field = QLineEdit(self.card)
        field.setPlaceholderText(self._say(name))
        field.setAccessibleName(self._say(name))
        field.returnPressed.connect(self._add)
        return field

    def _end(self) -> None:
        self._adding = False
        self._clear_form()
        self._show()
        self.add.setFocus()

    def _add(self) -> None:
        if self._person is None:
            return
        try:
            with self._context.hub.caused_by(self):
                flags.add(
                    self._context.library,
                    self._person,
                    str(self.which.currentData()),
                    day=self.day.text(),
                    link=self.link.text(),
                    note=self.note.text(),
                )
        except KnownError as error:
            self._context.notices.trouble(error)
            return
        self._adding = False
        self._clear_form()
        self._refresh()
        self.add.setFocus()

    def _remove(self, one: flags.FlagNote) -> None:
        try:
            with self._context.hub.caused_by(self):
                flags.remove(self._context.library, one.flag_id or 0)
        except KnownError as error:
            self._context.notices.trouble(error)
        else:
            self._context.notices.toast(_REMOVED(name=one.name), undo=True)
        self._refresh()
        self.add.setFocus()
