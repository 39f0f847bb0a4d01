"""The backups of the library: which there are, another one now, and putting one in its place."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kolstudio.core.rules.formats import format_date, format_number
from kolstudio.core.service.backups import Listed
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.context import Context
from kolstudio.ui.settings.pages import Page
from kolstudio.ui.settings.presenter import SettingsPresenter
from kolstudio.ui.widgets.buttons import GhostButton, IconButton, PrimaryButton, QuietButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.styling import label, rule

_BACKUPS = QT_TRANSLATE_NOOP("SettingsScreen", "Backups")
_NOW = QT_TRANSLATE_NOOP("SettingsScreen", "Back up now")
_NONE = QT_TRANSLATE_NOOP("SettingsScreen", "No backup yet")
_NONE_WHY = QT_TRANSLATE_NOOP(
    "SettingsScreen",
    "While you work one is made every half hour, when you close the window, and before large changes.",
)
_OLDER = QT_TRANSLATE_NOOP("SettingsScreen", "Show {count} older ones")
_TODAY = QT_TRANSLATE_NOOP("SettingsScreen", "Today, {time}")
_DAY = QT_TRANSLATE_NOOP("SettingsScreen", "{day}, {time}")
_PEOPLE = QT_TRANSLATE_NOOP("SettingsScreen", "{count} people")
_ONE = QT_TRANSLATE_NOOP("SettingsScreen", "1 person")
_RESTORE = QT_TRANSLATE_NOOP("SettingsScreen", "Restore…")
_RESTORE_NAMED = QT_TRANSLATE_NOOP("SettingsScreen", "Restore the backup of {when}")
_SHOW_NAMED = QT_TRANSLATE_NOOP("SettingsScreen", "Show the backup of {when} in its folder")
_SIZES = ((1024**3, "GB"), (1024**2, "MB"), (1024, "KB"))


class BackupRow(QWidget):
    """When it was made and why, how much it holds, and what can be done with it."""

    def __init__(
        self, backup: Listed, presenter: SettingsPresenter, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        say, language = context.i18n.render, context.i18n.language
        at = backup.at.astimezone()
        day, time = at.date(), f"{at:%H:%M}"
        when = say(_TODAY(time=time) if day == _today() else _DAY(day=format_date(day), time=time))
        self.when = ElidedLabel(when, "strong", self)
        self.reason = ElidedLabel(say(backup.reason), "secondary", self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.when)
        words.addWidget(self.reason)
        people = ""
        if backup.people is not None:
            people = say(
                _ONE if backup.people == 1 else _PEOPLE(count=format_number(backup.people, language))
            )
        self.people = label(people, "", self)
        self.size_words = label(size_words(backup.bytes, language), "muted", self)
        figures = QVBoxLayout()
        figures.setSpacing(2)
        for part in (self.people, self.size_words):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)
            figures.addWidget(part)
        self.folder = IconButton("folder-open", say(_SHOW_NAMED(when=when)), self)
        self.folder.clicked.connect(lambda: presenter.show_backup(backup))
        self.restore = GhostButton(say(_RESTORE), "", self)
        self.restore.setAccessibleName(say(_RESTORE_NAMED(when=when)))
        self.restore.clicked.connect(lambda: presenter.restore(backup))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addLayout(figures)
        row.addSpacing(4)
        row.addWidget(self.folder)
        row.addWidget(self.restore)


class BackupsPage(Page):
    """The list, newest first."""

    def __init__(self, presenter: SettingsPresenter, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._context = presenter, context
        self.rows: list[BackupRow] = []
        self._lines: list[QWidget] = []
        self.card = Card(parent=self)
        self.card.body.setSpacing(0)
        self.now = PrimaryButton("", "archive", self.card)
        self.now.clicked.connect(presenter.back_up)
        self.card.add_action(self.now)
        self.retention = label("", "secondary", self.card, wrap=True)
        self.card.add(self.retention)
        self.card.body.addSpacing(8)
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        self.card.body.addLayout(self.list)
        self.nothing = EmptyState("archive", self.card)
        self.card.add(self.nothing)
        self.older = QuietButton("", "chevron-down", self.card)
        self.older.clicked.connect(self._show_older)
        self.card.body.addWidget(self.older, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        presenter.listed.connect(self._show_list)
        self.show_now()

    def first_focus(self) -> QWidget | None:
        """Return the button that makes one more."""
        return self.now

    def show_now(self) -> None:
        """Show the present state in the present language."""
        say = self._context.i18n.render
        self.card.set_title(say(_BACKUPS))
        self.now.setText(say(_NOW))
        self.retention.setText(say(self._presenter.kept_words))
        self.nothing.say(say(_NONE), say(_NONE_WHY))
        self._show_list()

    def _show_list(self) -> None:
        presenter, say = self._presenter, self._context.i18n.render
        focused = QApplication.focusWidget()
        place = next((at for at, row in enumerate(self.rows) if _holds(row, focused)), -1)
        for old in self._lines:
            self.list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows, self._lines = [], []
        for backup in presenter.shown_backups:
            row = BackupRow(backup, presenter, self._context, self.card)
            self.rows.append(row)
            for part in (rule(self.card), row):
                self._lines.append(part)
                self.list.addWidget(part)
        hidden = len(presenter.backups) - len(self.rows)
        self.older.setText(say(_OLDER(count=hidden)))
        self.older.setVisible(hidden > 0)
        self.nothing.setVisible(not self.rows)
        if place >= 0 and self.rows:
            self.rows[min(place, len(self.rows) - 1)].restore.setFocus()
        previous: QWidget = self.now
        for row in self.rows:
            for stop in (row.folder, row.restore):
                QWidget.setTabOrder(previous, stop)
                previous = stop
        QWidget.setTabOrder(previous, self.older)

    def _show_older(self) -> None:
        first = len(self.rows)
        self._presenter.list_all()
        if len(self.rows) > first:
            self.rows[first].restore.setFocus()


def size_words(size: int, language: str) -> str:
    """Return the size of a file: «3,4 MB», «12 KB»."""
    for unit, name in _SIZES:
        if size >= unit:
            tenths = (size * 10 + unit // 2) // unit
            whole, rest = divmod(tenths, 10)
            if tenths >= 100 or not rest:
                return f"{(tenths + 5) // 10} {name}"
            return f"{whole}{',' if language == 'vi' else '.'}{rest} {name}"
    return f"{size} B"


def _holds(row: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and row.isAncestorOf(focused)


def _today() -> date:
    return datetime.now().astimezone().date()
