"""The cards «Hồ sơ» and «Liên hệ»: the single values of a person, each kept as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kolstudio.core.model.codes import ContactKind
from kolstudio.core.rules.field_kinds import Parser
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.labels import code_text, contact_kind_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.creator.bound import Fields
from kolstudio.ui.creator.chips import ChipsInput
from kolstudio.ui.creator.inputs import ChoiceInput, Input, LineInput
from kolstudio.ui.creator.photo import PhotoButton
from kolstudio.ui.creator.presenter import CreatorPresenter
from kolstudio.ui.creator.values import own
from kolstudio.ui.models.roster_rows import initials
from kolstudio.ui.widgets.buttons import BareButton, LinkButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.chip import Chip
from kolstudio.ui.widgets.form_field import FormField
from kolstudio.ui.widgets.styling import label, restyle

_PROFILE = QT_TRANSLATE_NOOP("Creator", "Profile")
_CONTACT = QT_TRANSLATE_NOOP("Creator", "Contact")
_SIGNALS = QT_TRANSLATE_NOOP("Creator", "What the type is told from")
_ADD_WORD = QT_TRANSLATE_NOOP("Creator", "Add, then Enter")
_REMOVE_WORD = QT_TRANSLATE_NOOP("Creator", "Remove {word}")
_NOW = QT_TRANSLATE_NOOP("Creator", "Now part of {province}")
_SHARED = QT_TRANSLATE_NOOP("Creator", "Also for {count} others: a change holds for all")
_ADD_AGENT = QT_TRANSLATE_NOOP("Creator", "Name, phone or email, then Enter")
_KIND = QT_TRANSLATE_NOOP("Creator", "Manager or agency")
_REMOVE = QT_TRANSLATE_NOOP("Creator", "Remove {name}")
_AGENTS = QT_TRANSLATE_NOOP("Creator", "Managers and agencies")
_NAME_FIRST = QT_TRANSLATE_NOOP("Creator", "Type the name, then Enter; everything else comes after.")
_LEVELS = {
    "expertise": (
        QT_TRANSLATE_NOOP("Creator", "Level 0: none"),
        QT_TRANSLATE_NOOP("Creator", "Level 1: knows the field"),
        QT_TRANSLATE_NOOP("Creator", "Level 2: recognised"),
        QT_TRANSLATE_NOOP("Creator", "Level 3: leading"),
    ),
    "talk": (
        QT_TRANSLATE_NOOP("Creator", "Level 0: never"),
        QT_TRANSLATE_NOOP("Creator", "Level 1: seldom"),
        QT_TRANSLATE_NOOP("Creator", "Level 2: often"),
        QT_TRANSLATE_NOOP("Creator", "Level 3: all the time"),
    ),
}
_UNKNOWN = "—"
_CHIPS = ("fields", "tags", "aliases")
_TOP = ("name", "real_name")
_PAIRS = (
    ("profession", "expertise"),
    ("fields", "tags"),
    ("province", "area"),
    ("reach", "origin"),
    ("gender", "birth_year"),
    ("aliases", "owner"),
)
_TELLING = (
    ("profession_share", "income"),
    ("media_appearances", "deals_per_quarter"),
    ("main_channel", "style"),
    ("talk", "posts_per_week"),
)
_REACH = (("phones", "emails"), ("source", "consent"))
_MORE_FIELDS = (
    ("consent_on", "rating"),
    ("country", "address"),
    ("expertise_proof", "sponsored_share"),
    ("approval_rounds",),
)
_MORE = QT_TRANSLATE_NOOP("Creator", "More details")
_LESS = QT_TRANSLATE_NOOP("Creator", "Fewer details")


class FormCard(Card):
    """A card of fields two by two."""

    def __init__(
        self, context: Context, presenter: CreatorPresenter, fields: Fields, title: Text, parent: QWidget
    ) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._presenter = presenter
        self._fields = fields
        self._title = title
        self.forms: dict[str, FormField] = {}

    def grid(self, pairs: Sequence[Sequence[str]]) -> QGridLayout:
        """Return the fields of these keys in two columns."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, pair in enumerate(pairs):
            for column, key in enumerate(pair):
                grid.addWidget(self.form(key), row, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def form(self, key: str) -> FormField:
        """Return a field with its name above and what is wrong below."""
        made = self._make(key)
        assert isinstance(made, QWidget)
        form = FormField(made, parent=self)
        self.forms[key] = form
        self._fields.add(key, made, form.set_error)
        return form

    def _make(self, key: str) -> Input:
        if key in _CHIPS:
            return ChipsInput(self)
        if FIELDS[key].parser in (Parser.CODE, Parser.LEVEL):
            return ChoiceInput(self)
        made = LineInput(self)
        if key != "name":
            made.setPlaceholderText(_UNKNOWN)
        return made

    def retranslate(self) -> None:
        """Say names and choices in the language of the window."""
        say = self._context.i18n.render
        self.set_title(say(self._title))
        for key, form in self.forms.items():
            form.set_name(say(FIELDS[key].label))
            control = form.control
            if isinstance(control, ChoiceInput):
                control.set_options([("", _UNKNOWN), *self._options(key)])
            elif isinstance(control, ChipsInput):
                control.say(say(_ADD_WORD), say(_REMOVE_WORD(word="{word}")))
            if key in ("province", "profession") and isinstance(control, LineInput):
                control.suggest(self._presenter.suggestions(key))
            elif key == "fields" and isinstance(control, ChipsInput):
                control.field.suggest(self._presenter.suggestions(key))

    def _options(self, key: str) -> list[tuple[str, str]]:
        say = self._context.i18n.render
        if key in _LEVELS:
            return [(str(level), say(text)) for level, text in enumerate(_LEVELS[key])]
        texts = [(code, code_text(key, code)) for code in FIELDS[key].codes]
        return [(str(code), say(text) if text else str(code)) for code, text in texts]


class ProfileCard(FormCard):
    """Who it is, and what the type is told from."""

    def __init__(
        self, context: Context, presenter: CreatorPresenter, fields: Fields, parent: QWidget
    ) -> None:
        super().__init__(context, presenter, fields, _PROFILE, parent)
        top = QHBoxLayout()
        top.setSpacing(14)
        self.avatar = PhotoButton(context, presenter, self)
        top.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        self._names = self.grid([_TOP])
        top.addLayout(self._names, 1)
        self.body.addLayout(top)
        self.rest = QWidget(self)
        rest = QVBoxLayout(self.rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(10)
        rest.addLayout(self.grid(_PAIRS))
        self.signals = label("", "section", self.rest)
        rest.addWidget(self.signals)
        rest.addLayout(self.grid(_TELLING))
        self.add(self.rest)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show what is not a field: the face, where a former province lies now."""
        sheet = self._presenter.sheet
        say = self._context.i18n.render
        self.rest.setVisible(sheet is not None)
        self.forms["real_name"].setVisible(sheet is not None)
        self._names.setColumnStretch(1, 0 if sheet is None else 1)
        self.forms["name"].set_help("" if sheet is not None else say(_NAME_FIRST))
        if sheet is None:
            self.avatar.show_person("", "", None)
            return
        name = sheet.person.name
        self.avatar.show_person(name, initials(name), self._presenter.photo())
        old, new = sheet.person.attributes["province_old"], sheet.person.attributes["province"]
        moved = isinstance(old, str) and isinstance(new, str) and bool(old)
        now = self._context.library.places.name(str(new), self._context.i18n.language) if moved else ""
        was = self._presenter.stored("province")
        self.forms["province"].set_help(say(_NOW(province=now)) if moved and now != was else "")

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        super().retranslate()
        self.signals.setText(self._context.i18n.render(_SIGNALS))


class AgentRow(QWidget):
    """One manager or agency: name, phone, e-mail, and how many others they hold."""

    def __init__(self, fields: Fields, contact_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.id = contact_id
        self.kind = Chip(parent=self)
        self.remove_button = BareButton("trash-2", "", self)
        self.inputs = {part: LineInput(self) for part in ("name", "phone", "email", "zalo")}
        self.error = label("", "error", self, wrap=True)
        self.shared = label("", "secondary", self, wrap=True)
        self._said: dict[str, str] = {}
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.kind)
        head.addWidget(self.inputs["name"], 1)
        head.addWidget(self.remove_button)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.inputs["phone"], 1)
        row.addWidget(self.inputs["zalo"], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.inputs["email"])
        column.addWidget(self.error)
        column.addWidget(self.shared)
        self.error.hide()
        for part, field in self.inputs.items():
            fields.add(f"contacts/{contact_id}/{part}", field, partial(self._say, part))

    def _say(self, part: str, text: str) -> None:
        self._said[part] = text
        restyle(self.inputs[part], state="bad" if text else "")
        self.inputs[part].setAccessibleDescription(text)
        said = next((one for one in self._said.values() if one), "")
        self.error.setText(said)
        self.error.setVisible(bool(said))


class ContactCard(FormCard):
    """How to reach the person: their own numbers, managers and agencies, where the data come from."""

    def __init__(
        self, context: Context, presenter: CreatorPresenter, fields: Fields, parent: QWidget
    ) -> None:
        super().__init__(context, presenter, fields, _CONTACT, parent)
        self.body.addLayout(self.grid(_REACH))
        self.agents = label("", "section", self)
        self.add(self.agents)
        self._rows: dict[int, AgentRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.kind = ChoiceInput(self)
        self.add_edit = QLineEdit(self)
        self.add_edit.returnPressed.connect(self._on_add)
        row.addWidget(self.kind, 2)
        row.addWidget(self.add_edit, 3)
        self.body.addLayout(row)
        self.problem = label("", "error", self, wrap=True)
        self.problem.hide()
        self.add(self.problem)
        self.fold = LinkButton("", self)
        self.fold.clicked.connect(lambda: self.unfold(not self.unfolded))
        self.body.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.more: QWidget | None = None
        self.body.addStretch(1)

    @property
    def unfolded(self) -> bool:
        """Whether the seldom fields are shown."""
        return self.more is not None and self.more.isVisibleTo(self)

    def unfold(self, shown: bool) -> None:
        """Show the seldom fields or put them away; they are made when they are wanted first."""
        if self.more is None and shown:
            self.more = QWidget(self)
            grid = self.grid(_MORE_FIELDS)
            grid.setContentsMargins(0, 0, 0, 0)
            self.more.setLayout(grid)
            self.body.insertWidget(self.body.indexOf(self.fold) + 1, self.more)
            super().retranslate()
            self._fields.refresh(all_of_them=False)
        if self.more is not None:
            self.more.setVisible(shown)
        self._say_fold()

    def _say_fold(self) -> None:
        self.fold.setText(self._context.i18n.render(_LESS if self.unfolded else _MORE))

    @property
    def rows(self) -> list[AgentRow]:
        """The managers and agencies shown."""
        return list(self._rows.values())

    def refresh(self) -> None:
        """Show the managers and agencies there are now; rows that stay keep the focus."""
        sheet = self._presenter.sheet
        if sheet is None:
            return
        if not self.unfolded and any(self._presenter.problem(key) for pair in _MORE_FIELDS for key in pair):
            self.unfold(True)
        say = self._context.i18n.render
        others = [one for one in sheet.person.contacts if one not in own(sheet.person)]
        for gone in self._rows.keys() - {one.id for one in others}:
            self._fields.drop(f"contacts/{gone}/")
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for one in others:
            if one.id not in self._rows:
                row = AgentRow(self._fields, one.id, self)
                row.remove_button.clicked.connect(
                    lambda _=False, gone=one.id: self._presenter.remove("contacts", gone)
                )
                self._rows[one.id] = row
                self._list.addWidget(row)
            row = self._rows[one.id]
            kind = say(contact_kind_text(one.kind))
            row.kind.show_state(kind)
            name = one.name or one.phone or one.email or kind
            row.remove_button.set_name(say(_REMOVE(name=name)))
            for part, text in (
                ("name", say(FIELDS["name"].label)),
                ("phone", say(FIELDS["phones"].label)),
                ("email", say(FIELDS["emails"].label)),
                ("zalo", "Zalo"),
            ):
                row.inputs[part].setPlaceholderText(text)
                row.inputs[part].setAccessibleName(f"{kind}: {text}")
            count = sheet.shared.get(one.id, 0)
            row.shared.setText(say(_SHARED(count=count)) if count else "")
            row.shared.setVisible(bool(count))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        super().retranslate()
        say = self._context.i18n.render
        self.agents.setText(say(_AGENTS))
        self.kind.set_options(
            [(str(kind), say(contact_kind_text(kind))) for kind in (ContactKind.MANAGER, ContactKind.AGENCY)]
        )
        self.kind.setAccessibleName(say(_KIND))
        self.add_edit.setPlaceholderText(say(_ADD_AGENT))
        self.add_edit.setAccessibleName(say(_ADD_AGENT))
        self.problem.hide()
        self._say_fold()
        self.refresh()

    def _on_add(self) -> None:
        said = self._presenter.add_contact(str(self.kind.currentData()), self.add_edit.text())
        self.say_problem(said)
        if not said:
            self.add_edit.clear()

    def say_problem(self, text: str) -> None:
        """Say what is wrong with the manager or agency that should be added."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
