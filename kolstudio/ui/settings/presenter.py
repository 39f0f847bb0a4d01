"""The values of the library as the owner may change them, and its backups; knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.model.settings import Group, Kind, Value
from kolstudio.core.service import backups, settings
from kolstudio.core.service.backups import Listed
from kolstudio.core.service.library import Library
from kolstudio.core.service.overview import overview
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui import desktop
from kolstudio.ui.jobs import Err, Job, Ok

if TYPE_CHECKING:
    from kolstudio.ui.context import Context

MANY = 5_000
"""From more people than this a change that judges everybody anew is work for the worker."""
FIRST = 12
"""How many backups are listed before the owner asks for the older ones."""

_JUDGING = QT_TRANSLATE_NOOP("SettingsScreen", "Judging everybody by the new values")
_RESET = QT_TRANSLATE_NOOP("SettingsScreen", "{name} is back at its default.")
_RESET_ALL = QT_TRANSLATE_NOOP("SettingsScreen", "All values of {group} are back at their defaults.")
_UNIT: dict[Kind, Text] = {
    Kind.MONEY: Text("", "₫"),
    Kind.PERCENT: Text("", "%"),
    Kind.POINTS: QT_TRANSLATE_NOOP("SettingsScreen", "points"),
}
_SHARES = frozenset(("classifier.line.coverage",))
"""Values counted like points that are a share of a whole."""


class SettingsPresenter(QObject):
    """What the settings show and do."""

    changed = Signal()
    """The values were read again."""
    refused = Signal(str, object)
    """Key and KnownError: work in the background could not keep what was typed."""
    listed = Signal()
    """The backups were read again."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.groups: tuple[Group, ...] = ()
        self.backups: tuple[Listed, ...] = ()
        self.all_backups = False
        self._watches_backups = False
        self.waiting = ""
        """The key of the value that is being kept in the background."""
        self._read()
        context.hub.follow(self, self._on_change, "setting")
        context.jobs.ended.connect(self._on_job_ended)

    # -- values ----------------------------------------------------------------------------------

    def group(self, key: str) -> Group:
        """Return a group by its key."""
        return next(one for one in self.groups if one.key == key)

    def value(self, key: str) -> Value | None:
        """Return a value by its key; None when the present tiers have no such value."""
        return next((one for each in self.groups for one in each.values if one.key == key), None)

    def typed(self, value: Value) -> str:
        """Return what holds as it would be typed."""
        return settings.typed(value, self._context.i18n.language)

    def default_words(self, value: Value, *, unit: bool = True) -> str:
        """Return the default as it is read, with its unit unless that stands beside it already."""
        say = self._context.i18n.render
        if value.kind is Kind.CHOICE:
            return next(say(words) for code, words in value.choices if code == value.default)
        typed = settings.as_typed(value.kind, value.default, self._context.i18n.language)
        return " ".join(part for part in (typed, self.unit(value) if unit else "") if part)

    def unit(self, value: Value) -> str:
        """Return the unit that stands behind a field; empty = it has none."""
        unit = _UNIT.get(Kind.PERCENT if value.key in _SHARES else value.kind)
        return "" if unit is None else self._context.i18n.render(unit)

    def keeps_soon(self, key: str) -> bool:
        """Whether a pause in typing is enough to keep: nobody need be judged anew for half a number."""
        return not settings.recomputes(key)

    def slow(self, key: str) -> bool:
        """Whether a change of this value judges so many people that the worker does it."""
        return settings.recomputes(key) and overview(self._context.library).people > MANY

    def keep(self, key: str, text: str) -> KnownError | None:
        """Keep what was typed; returns what is wrong with it. In a large library `refused` may follow."""
        return self._do(key, lambda library: settings.set_typed(library, key, text), key)

    def reset(self, key: str) -> None:
        """Put a value back to its default; a toast says so."""
        value = self.value(key)
        if value is not None and value.changed:
            told = _RESET(name=value.label)
            error = self._do(key, lambda library: settings.reset(library, key), key, told)
            if error is not None:
                self._context.notices.trouble(error)

    def reset_group(self, group: str) -> None:
        """Put every value of a group back to its default; a toast says so."""
        found = self.group(group)
        if not found.changed:
            return
        judging = next((one.key for one in found.values if one.changed and settings.recomputes(one.key)), "")
        told = _RESET_ALL(group=found.label)
        error = self._do(judging, lambda library: settings.reset_group(library, group), "", told)
        if error is not None:
            self._context.notices.trouble(error)

    def say_again(self) -> None:
        """Read the values in the language of the window."""
        self._read()
        self.changed.emit()

    # -- backups ---------------------------------------------------------------------------------

    @property
    def shown_backups(self) -> tuple[Listed, ...]:
        """The backups that are listed: the newest, or all."""
        return self.backups if self.all_backups else self.backups[:FIRST]

    @property
    def kept_words(self) -> Text:
        """How many backups are kept, in a sentence or two."""
        return backups.RETENTION

    def read_backups(self) -> None:
        """Look which backups there are, and again after every work that may have made one."""
        self._watches_backups = True
        if not self._context.library.closed:
            self.backups = backups.listed(self._context.library)
            self.listed.emit()

    def list_all(self) -> None:
        """List the older backups too."""
        self.all_backups = True
        self.listed.emit()

    def back_up(self) -> None:
        """Make a backup now; the window tells what came of it."""
        self._context.actions.run("back_up")

    def restore(self, backup: Listed) -> None:
        """Put a backup in the place of the library after asking."""
        self._context.navigator.take(backup.path)

    def show_backup(self, backup: Listed) -> None:
        """Show a backup in its folder."""
        desktop.show_in_folder(backup.path)

    # -- inside ----------------------------------------------------------------------------------

    def _do(
        self, judging: str, deed: Callable[[Library], None], field: str, told: Text | None = None
    ) -> KnownError | None:
        """Do a deed, on the worker when it judges many people; `judging` is the key that says so."""
        context = self._context
        if context.library.closed or context.jobs.writing:
            return None  # a field that loses the focus to work under way keeps its text until that ends
        if self.slow(judging):
            self._begin(deed, field, told)
            return None
        try:
            with context.hub.caused_by(self):
                deed(context.library)
        except KnownError as error:
            return error
        self._tell(told)
        return None

    def _begin(self, deed: Callable[[Library], None], field: str, told: Text | None) -> None:
        def work(library: Library, progress: Progress, cancel: CancelToken) -> None:
            progress(_JUDGING, 0, 0)
            deed(library)

        def done(result: Ok[None] | Err) -> None:
            self.waiting = ""
            if isinstance(result, Err):
                if result.known is not None and field:
                    self.refused.emit(field, result.known)
                elif result.known is not None:
                    self._context.notices.trouble(result.known)
                self.say_again()
            else:
                self._tell(told)

        self.waiting = field
        self._context.jobs.start_writing(_JUDGING, self._context.library, work, done, cause=self)

    def _tell(self, told: Text | None) -> None:
        self.say_again()
        if told is not None:
            self._context.notices.toast(told)

    def _read(self) -> None:
        self.groups = settings.groups(self._context.library, self._context.i18n.language)

    def _on_change(self, change: ChangeSet) -> None:
        self.say_again()

    def _on_job_ended(self, job: Job) -> None:
        if self._watches_backups:
            self.read_backups()
