"""The pages of the settings behind their tabs: a column of cards that scrolls, and one group's values."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kolstudio.core.errors import KnownError
from kolstudio.core.model.settings import Group
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.context import Context
from kolstudio.ui.settings.presenter import SettingsPresenter
from kolstudio.ui.settings.value_row import ValueRow
from kolstudio.ui.theme.tokens import GAP, MARGIN
from kolstudio.ui.widgets.buttons import GhostButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.styling import label, rule

_ALL_BACK = QT_TRANSLATE_NOOP("SettingsScreen", "All back to default")
_SOURCE = QT_TRANSLATE_NOOP("SettingsScreen", "Source: {source}")
_WIDEST = 860


class Page(QScrollArea):
    """A column of cards, not wider than can be read with ease."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QWidget(self)
        row = QHBoxLayout(outer)
        row.setContentsMargins(MARGIN, 14, MARGIN, 16)
        inner = QWidget(outer)
        inner.setMaximumWidth(_WIDEST)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        row.addWidget(inner, 1)
        row.addStretch(0)
        self.setWidget(outer)

    def first_focus(self) -> QWidget | None:
        """Return what the keyboard goes to first."""
        return None

    def keep(self) -> QWidget | None:
        """Keep what is half typed; returns the first field that cannot be kept."""
        return None

    def put_back(self) -> bool:
        """Throw away what cannot be kept; returns whether there was any."""
        return False

    def show_now(self) -> None:
        """Show the present state in the present language."""


class GroupPage(Page):
    """The values of one group, each on its line."""

    def __init__(
        self, key: str, presenter: SettingsPresenter, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key, self._presenter, self._context = key, presenter, context
        self.rows: dict[str, ValueRow] = {}
        self._lines: list[QWidget] = []
        self.card = Card(parent=self)
        self.card.body.setSpacing(0)
        self.reset_all = GhostButton("", "rotate-ccw", self.card)
        self.reset_all.setProperty("compact", True)
        self.reset_all.clicked.connect(lambda: presenter.reset_group(key))
        self.card.add_action(self.reset_all)
        self.hint = label("", "secondary", self.card, wrap=True)
        self.source = label("", "small", self.card, wrap=True)
        self.card.add(self.hint)
        self.card.add(self.source)
        self.card.body.addSpacing(6)
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        presenter.refused.connect(self._on_refused)
        self.show_now()

    def first_focus(self) -> QWidget | None:
        """Return the first field."""
        first = next(iter(self.rows.values()), None)
        return None if first is None else first.control

    def keep(self) -> QWidget | None:
        """Keep what is half typed; returns the first field that cannot be kept."""
        wrong = [row.control for row in list(self.rows.values()) if not row.keep()]
        return wrong[0] if wrong else None

    def put_back(self) -> bool:
        """Throw away what cannot be kept; returns whether there was any."""
        return any([row.put_back() for row in self.rows.values()])

    def show_now(self) -> None:
        """Show the group as it is now; its lines are made anew when it has others than before."""
        group, say = self._presenter.group(self._key), self._context.i18n.render
        self.card.set_title(say(group.label))
        self.hint.setText("" if group.hint is None else say(group.hint))
        self.hint.setVisible(group.hint is not None)
        sources = {say(value.source) for value in group.values}
        self.source.setText(say(_SOURCE(source=next(iter(sources)))) if len(sources) == 1 else "")
        self.source.setVisible(len(sources) == 1)
        self.reset_all.setText(say(_ALL_BACK))
        self.reset_all.setVisible(group.changed)
        if [value.key for value in group.values] != list(self.rows):
            self._make_rows(group)
        units = any(self._presenter.unit(value) for value in group.values)
        for value in group.values:
            self.rows[value.key].show_value(value, said_above=len(sources) == 1, units=units)

    def _make_rows(self, group: Group) -> None:
        """Make the lines that are missing and let go those that are not wanted; the others stay."""
        before, self.rows = self.rows, {}
        for old in self._lines:
            self.card.body.removeWidget(old)
            old.deleteLater()
        self._lines = []
        for value in group.values:
            row = before.pop(value.key, None)
            if row is None:
                row = ValueRow(value, self._presenter, self._context, self.card)
            self.card.body.removeWidget(row)
            self._lines.append(rule(self.card))
            self.card.add(self._lines[-1])
            self.card.add(row)
            self.rows[value.key] = row
        for gone in before.values():
            self.card.body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for first, second in pairwise(stop for row in self.rows.values() for stop in row.stops):
            QWidget.setTabOrder(first, second)

    def _on_refused(self, key: str, error: KnownError) -> None:
        if key in self.rows:
            self.rows[key].show_error(error)
            if not self.isVisible():
                self._context.notices.trouble(error)
