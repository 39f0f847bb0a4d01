"""One value of the library: its name and source, the field it is typed into, and the way to its default."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from kolstudio.core.errors import KnownError
from kolstudio.core.model.settings import Kind, Value
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.context import Context
from kolstudio.ui.settings.presenter import SettingsPresenter
from kolstudio.ui.settings.setting_line import AROUND, SettingLine, give_way
from kolstudio.ui.settings.value_field import ValueField
from kolstudio.ui.theme.tokens import FIELD
from kolstudio.ui.widgets.buttons import LinkButton
from kolstudio.ui.widgets.segmented import Segmented
from kolstudio.ui.widgets.styling import label, restyle

_CHANGED = QT_TRANSLATE_NOOP("SettingsScreen", "Changed ·")
_BACK = QT_TRANSLATE_NOOP("SettingsScreen", "back to {default}")
_BACK_NAMED = QT_TRANSLATE_NOOP("SettingsScreen", "{name}: back to {default}")
_STATEMENT = QT_TRANSLATE_NOOP("SettingsScreen", "Statement {id}")
_FIELD = 132
_UNIT = 34
_BACK_LINE = 24
_BETWEEN = 4
_FEW, _SHORT = 3, 28
"""So many choices, with so many letters together, stand side by side."""


class ValueRow(SettingLine):
    """Shows a value and has it kept as soon as something else is typed or chosen."""

    def __init__(
        self, value: Value, presenter: SettingsPresenter, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = value.key
        self._presenter, self._context = presenter, context
        self._value = value
        self._wrong: KnownError | None = None
        self.field: ValueField | None = None
        self.combo: QComboBox | None = None
        self.choice: Segmented | None = None
        self.links: list[LinkButton] = []
        self._make_basis()
        self.right.addLayout(self._make_control())
        self.error = label("", "error", self, wrap=True)
        self.error.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.error.hide()
        self.right.addWidget(self.error)
        self.changed = QWidget(self)
        self.changed.setMinimumHeight(_BACK_LINE)
        line = QHBoxLayout(self.changed)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.changed_words = label("", "secondary", self.changed)
        self.reset = LinkButton("", self.changed)
        self.reset.clicked.connect(lambda: presenter.reset(self.key))
        line.addStretch(1)
        line.addWidget(self.changed_words)
        line.addWidget(self.reset)
        self.right.addWidget(self.changed)

    def _make_basis(self) -> None:
        self.source = label("", "small", self, wrap=True)
        give_way(self.source)
        self.left.addWidget(self.source)
        line = QHBoxLayout()
        line.setSpacing(8)
        if self._context.navigator.has("statements"):
            for one in self._value.ids:
                link = LinkButton(one, self)
                link.clicked.connect(lambda checked, id=one: self._context.navigator.go("statements", id=id))
                self.links.append(link)
                line.addWidget(link)
        if self.links:
            line.addStretch(1)
            self.left.addLayout(line)

    def _make_control(self) -> QHBoxLayout:
        value = self._value
        line = QHBoxLayout()
        line.setSpacing(8)
        self.unit = label("", "muted", self)
        say = self._context.i18n.render
        if value.kind is not Kind.CHOICE:
            self.field = ValueField(self._presenter.keeps_soon(self.key), self)
            self.field.setFixedWidth(_FIELD)
            self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.field.entered.connect(self._on_typed)
            self.field.textEdited.connect(lambda: self.show_error(None))
            self.field.put_back.connect(lambda: self.show_error(None))
            line.addStretch(1)
            line.addWidget(self.field)
            line.addWidget(self.unit)
        elif len(value.choices) <= _FEW and sum(len(say(words)) for _, words in value.choices) <= _SHORT:
            self.choice = Segmented(parent=self)
            self.choice.chosen.connect(self._on_chosen)
            line.addStretch(1)
            line.addWidget(self.choice)
        else:
            self.combo = QComboBox(self)
            self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.combo.installEventFilter(self)
            self.combo.activated.connect(lambda place: self._on_chosen(str(self._code_at(place))))
            line.addWidget(self.combo, 1)
        return line

    @property
    def control(self) -> QWidget:
        """What the keyboard goes to."""
        found = self.field or self.combo
        if found is not None:
            return found
        assert self.choice is not None
        return self.choice.button(self.choice.current)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [*self.links, self.control, self.reset]

    # -- showing ---------------------------------------------------------------------------------

    def show_value(self, value: Value, *, said_above: bool, units: bool) -> None:
        """Show what holds now; `said_above`: the source stands above all the rows; `units`: some have one."""
        self._value = value
        say, presenter = self._context.i18n.render, self._presenter
        name = say(value.label)
        self.say(name, "" if value.hint is None else say(value.hint))
        self.source.setText(say(value.source))
        self.source.setVisible(not said_above)
        for link, one in zip(self.links, value.ids, strict=True):
            link.setAccessibleName(say(_STATEMENT(id=one)))
            link.setToolTip(say(_STATEMENT(id=one)))
        default = presenter.default_words(value, unit=False)
        self.changed_words.setText(say(_CHANGED))
        self.reset.setText(say(_BACK(default=default)))
        self.reset.setAccessibleName(say(_BACK_NAMED(name=name, default=default)))
        self.changed.setVisible(value.changed)
        self.setMinimumHeight(2 * AROUND + FIELD + (_BETWEEN + _BACK_LINE if value.changed else 0))
        bare = said_above and value.hint is None and not self.links
        self.name.setMinimumHeight(FIELD if bare else 0)
        self.unit.setVisible(units and self.field is not None)
        self.unit.setMinimumSize(_UNIT, FIELD)
        self._show_control(value, name)
        self.show_error(self._wrong)

    def _show_control(self, value: Value, name: str) -> None:
        say = self._context.i18n.render
        self.unit.setText(self._presenter.unit(value))
        if self.field is not None:
            unit = self._presenter.unit(value)
            self.field.setAccessibleName(f"{name}, {unit}" if unit else name)
            typing = self.field.hasFocus() and self.field.pending
            waits = self._wrong is not None or self._presenter.waiting == self.key
            self.field.show_kept(self._presenter.typed(value), typing=typing or waits)
        elif self.combo is not None:
            self.combo.setAccessibleName(name)
            self.combo.clear()
            for code, words in value.choices:
                self.combo.addItem(say(words), code)
            self.combo.setCurrentIndex(self.combo.findData(value.current))
        elif self.choice is not None:
            self.choice.set_name(name)
            self.choice.set_options([(code, say(words)) for code, words in value.choices])
            self.choice.set_current(str(value.current))

    def show_error(self, wrong: KnownError | None) -> None:
        """Say below the field why what is typed cannot be kept; None = all is well."""
        self._wrong = wrong
        parts = () if wrong is None else (wrong.text, wrong.hint)
        said = " ".join(self._context.i18n.render(part) for part in parts if part is not None)
        self.error.setText(said)
        self.error.setVisible(bool(said))
        if self.field is not None:
            self.field.setAccessibleDescription(said)
            restyle(self.field, state="bad" if said else "")

    # -- doing -----------------------------------------------------------------------------------

    def keep(self) -> bool:
        """Keep what is half typed; returns whether nothing wrong is left."""
        if self.field is not None and (self._wrong is None or not self._presenter.slow(self.key)):
            self.field.enter()
        return self._wrong is None

    def put_back(self) -> bool:
        """Throw away what cannot be kept; returns whether there was any."""
        if self.field is None or not self.field.pending:
            return False
        self.field.show_again()
        self.show_error(None)
        return True

    def _on_typed(self, aloud: bool) -> None:
        assert self.field is not None
        if self._presenter.waiting == self.key:
            return
        wrong = self._presenter.keep(self.key, self.field.text())
        if wrong is not None:
            if aloud:
                self.show_error(wrong)
            return
        self.show_error(None)
        if not self._presenter.waiting and not self._context.jobs.writing:
            self.field.setModified(False)
            if aloud:
                self.field.show_again()

    def _on_chosen(self, code: str) -> None:
        wrong = self._presenter.keep(self.key, code)
        self.show_error(wrong)
        if wrong is not None:
            self._show_control(self._value, self.name.text())

    def _code_at(self, place: int) -> object:
        assert self.combo is not None
        return self.combo.itemData(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the wheel to the page: it shall not choose."""
        if event.type() is QEvent.Type.Wheel and watched is self.combo:
            event.ignore()
            return True
        return False
