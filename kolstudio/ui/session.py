"""One open library with its window: made together, ended together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kolstudio.core.errors import KnownError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.service import backups, brands
from kolstudio.core.service.library import Library
from kolstudio.core.service.overview import Overview, overview
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language
from kolstudio.ui.actions import ACTIONS, Actions, ActionSpec, State
from kolstudio.ui.ask import Ask, Dialogs
from kolstudio.ui.context import Context
from kolstudio.ui.errors import ErrorDesk
from kolstudio.ui.hub import Hub
from kolstudio.ui.i18n import I18n, system_language
from kolstudio.ui.jobs import Err, Executor, Job, JobRunner, Ok, ThreadExecutor
from kolstudio.ui.leaving import leave, start_anew
from kolstudio.ui.prefs import Prefs
from kolstudio.ui.screen import Screen, ScreenEntry
from kolstudio.ui.shell.closing import Closing
from kolstudio.ui.shell.files import Files
from kolstudio.ui.shell.keeper import BACKING_UP, Keeper
from kolstudio.ui.shell.main_window import MainWindow
from kolstudio.ui.shell.steps import Steps
from kolstudio.ui.theme import Theme

if TYPE_CHECKING:
    from kolstudio.ui.single_instance import Doorbell

_RESTORING = QT_TRANSLATE_NOOP("Session", "Restoring a backup")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What outlives one library: the program's language, look, memory and errors."""

    i18n: I18n
    theme: Theme
    prefs: Prefs
    desk: ErrorDesk
    ask: Ask
    executor: Callable[[], Executor]
    """Makes the executor of one session."""
    quit: Callable[[], None]
    leave: Callable[[int], object]
    """Ends the process without waiting for a worker."""
    restart: Callable[[Path], object]
    """Starts the program anew on a library."""

    @classmethod
    def of(cls, qt: QApplication) -> Surroundings:
        """Return the real ones of a running program."""
        prefs = Prefs()
        i18n = I18n(prefs.language or system_language(), qt)
        theme = Theme(qt, prefs.theme)
        return cls(
            i18n, theme, prefs, ErrorDesk(qt), Dialogs(i18n), ThreadExecutor, qt.quit, leave, start_anew
        )


def go_specs(entries: Sequence[ScreenEntry]) -> tuple[ActionSpec, ...]:
    """Return the actions that lead to the screens: Ctrl+1 … in the order of the rail, the rest without."""
    specs: list[ActionSpec] = []
    numbered = 0
    for entry in entries:
        numbered += entry.place == "rail"
        shortcut = f"Ctrl+{numbered}" if entry.place == "rail" and numbered <= 9 else ""
        if entry.place or entry.under:
            specs.append(
                ActionSpec(f"go.{entry.key}", entry.title, shortcut, entry.icon, "go", needs=entry.key)
            )
    return tuple(specs)


class Session(QObject):
    """One library, its services and its window."""

    open_wanted = Signal(object)
    """Path of a library to open in place of this one."""
    ended = Signal()
    """The library is closed and the window gone."""
    replaced = Signal()
    """The content of the file was replaced, or that failed (`trouble`): it must be opened again."""

    def __init__(
        self,
        library: Library,
        around: Surroundings,
        entries: Sequence[ScreenEntry],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.trouble: KnownError | None = None
        self._around = around
        self.hub = Hub(self)
        self.hub.attach(library)
        self.executor = around.executor()
        self.jobs = JobRunner(self.executor, self.hub, around.desk.tell, self)
        self.window = MainWindow(around.i18n, around.theme, around.prefs, entries, around.desk)
        keys = [entry.key for entry in entries]
        self.actions = Actions((*ACTIONS, *go_specs(entries)), keys, around.i18n, around.theme, self.window)
        self.context = Context(
            library=library,
            hub=self.hub,
            jobs=self.jobs,
            i18n=around.i18n,
            theme=around.theme,
            prefs=around.prefs,
            navigator=self.window.navigation,
            notices=self.window.notices,
            ask=around.ask,
            actions=self.actions,
        )
        self.keeper = Keeper(library, self.hub, self.jobs, self)
        self.files = Files(self.context, self.keeper, self)
        self.steps = Steps(library, self.window.navigation, self.window.notices, around.i18n, self)
        self.closing = Closing(self.window.navigation, self.jobs, self.keeper, around.ask, self)
        self._bell: Doorbell | None = None
        self._overview: Overview | None = None
        self._alive = True
        self._begin_anew = False
        self._stale = QTimer(self, interval=0, singleShot=True)
        self._stale.timeout.connect(self.refresh)
        self._connect()

    def _connect(self) -> None:
        window, navigation = self.window, self.window.navigation
        navigation.serve(lambda: self.context)
        navigation.built.connect(self._on_built)
        navigation.shown.connect(lambda key: self.refresh())
        self.hub.changed.connect(lambda change: self._stale.start())
        self.hub.changed.connect(lambda change: self.window.notices.forget_step())
        self.hub.noted.connect(self._stale.start)
        self.keeper.backed_up.connect(self._stale.start)
        self.jobs.started.connect(self._on_job)
        self.jobs.ended.connect(lambda job: self._on_work())
        self.files.open_wanted.connect(self.open_wanted)
        self.files.restore_wanted.connect(self.restore)
        window.dropped.connect(self.take)
        navigation.taken.connect(self.take)
        window.close_asked.connect(self.close)
        window.brand_chosen.connect(self._choose_brand)
        window.undo_wanted.connect(self.steps.undo)
        window.notices.restart_wanted.connect(self.restart)
        self.closing.begun.connect(window.show_closing)
        self.closing.stayed.connect(window.show_open)
        self.closing.done.connect(self._let_go)
        self._around.i18n.changed.connect(self.refresh)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.commitDataRequest.connect(self._on_session_end)
        self._bind_actions()
        window.use(self.actions, self.files)

    def _bind_actions(self) -> None:
        navigation, files, on = self.window.navigation, self.files, self.actions.on
        deeds: dict[str, Callable[[], object]] = {
            "new_library": files.new,
            "open_library": files.open,
            "import_list": files.import_list,
            "add_sample": files.add_sample,
            "remove_sample": files.remove_sample,
            "save_copy": files.save_copy,
            "show_folder": files.show_folder,
            "back_up": files.back_up,
            "restore": files.restore,
            "logs": files.show_logs,
            "quit": self.close,
            "undo": self.steps.undo,
            "redo": self.steps.redo,
            "add_person": lambda: navigation.go("creator", new=True),
            "about": lambda: navigation.go("about"),
            "edit_brand": lambda: navigation.go("brand"),
            "back": navigation.back,
            "toggle_rail": self.window.toggle_rail,
            "theme_light": lambda: self.set_theme("light"),
            "theme_dark": lambda: self.set_theme("dark"),
            "theme_system": lambda: self.set_theme("system"),
            "speak_vi": lambda: self.set_language("vi"),
            "speak_en": lambda: self.set_language("en"),
            "palette": self.window.show_palette,
            "shortcuts": self.window.show_shortcuts,
            "statements": lambda: navigation.go("statements"),
        }
        deeds |= {f"go.{entry.key}": partial(navigation.go, entry.key) for entry in navigation.entries}
        for action_id, deed in deeds.items():
            if action_id in self.actions:
                on(action_id, deed)

    # -- living ----------------------------------------------------------------------------------

    def show(self) -> None:
        """Show the window on its first page; what costs time comes after that."""
        self._go_home()
        self.window.open_up()
        QTimer.singleShot(0, self._settle)

    def _go_home(self) -> None:
        navigation = self.window.navigation
        first = next((entry.key for entry in navigation.entries if entry.place == "rail"), "start")
        empty = overview(self.library).empty and navigation.has("start")
        wanted = "start" if empty else first
        if navigation.key != wanted:
            navigation.go(wanted)

    def _settle(self) -> None:
        """Do after the first page what it need not wait for."""
        from kolstudio.ui.single_instance import Doorbell

        if not self._alive or self.closing.under_way:
            return
        self.context.actions.dress()
        self._bell = Doorbell(self.library.path, self)
        self._bell.rung.connect(self._on_rung)
        try:
            self.keeper.begin()
        except KnownError as error:
            self._around.desk.tell(error)

    def take(self, path: Path) -> None:
        """Take a file that was dropped, or handed over by a second start."""
        self.files.drop(path)

    def _on_rung(self, paths: list[Path]) -> None:
        self.window.come_to_front()
        for path in paths:
            self.take(path)

    def set_language(self, language: Language) -> None:
        """Speak another language at once, and from the next start on."""
        self._around.prefs.language = language
        self._around.i18n.set_language(language)

    def set_theme(self, theme: str) -> None:
        """Use other colours at once, and from the next start on."""
        self._around.prefs.theme = theme
        self._around.theme.set_mode(theme)

    def _choose_brand(self, brand_id: int) -> None:
        try:
            brands.choose(self.library, brand_id)
        except KnownError as error:
            self._around.desk.tell(error)

    def refresh(self) -> None:
        """Show the counts, the moments and what can be done now."""
        if not self._alive or self.closing.under_way:
            return
        try:
            now = self._overview = overview(self.library)
            present, every = self.library.current_brand(), self.library.brands()
        except KnownError as error:
            self._around.desk.tell(error)
            return
        self.window.show_overview(now, datetime.now().astimezone(), self.library.path)
        self.window.show_brands(present, every)
        self._show_actions()
        if self.window.navigation.key == "start" and not now.empty:
            self._go_home()

    def _show_actions(self) -> None:
        state, navigation = self._overview, self.window.navigation
        if state is not None:
            self.actions.update(
                State(
                    can_undo=state.can_undo,
                    can_redo=state.can_redo,
                    writing=self.jobs.writing,
                    has_sample=state.has_sample,
                    open=self._alive,
                ),
                navigation.key,
            )

    def _on_built(self, screen: Screen) -> None:
        for action_id, deed in screen.handlers().items():
            self.actions.on(action_id, deed)
        screen.set_writing(self.jobs.writing)

    def _on_job(self, job: Job) -> None:
        self.window.work.follow(job)
        if job.shown and job.title != BACKING_UP:
            self.window.notices.try_again()
        self._on_work()

    def _on_work(self) -> None:
        self.window.set_writing(self.jobs.writing)
        self._show_actions()

    # -- ending ----------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the window as the owner wishes; `ended` follows unless they stay."""
        self.closing.begin()

    def restart(self) -> None:
        """Close as safely as ever and start the program anew on the same library."""
        self._begin_anew = True
        self._begin_anew = self.closing.begin()

    def end(self) -> None:
        """Close because another library takes this one's place."""
        self.closing.begin()

    def _on_session_end(self) -> None:
        """Keep everything: the system ends the session and gives no time for questions."""
        self.window.navigation.leave()

    def restore(self, source: Path) -> None:
        """Put a backup in the place of this library; `replaced` follows, whatever comes of it."""
        if not self.window.navigation.leave() or self.jobs.busy:
            return
        self.keeper.stop()
        self.window.show_closing()
        path = self.library.path
        self._close_library()
        self._show_actions()

        def work(progress: Progress, cancel: CancelToken) -> str:
            progress(_RESTORING, 0, 0)
            return str(backups.restore(source, path)["path"])

        self.jobs.start(_RESTORING, work, self._restored)

    def _restored(self, result: Ok[str] | Err) -> None:
        self.trouble = result.known if isinstance(result, Err) else None
        self._part()
        self.replaced.emit()

    def _let_go(self, clean: bool) -> None:
        self._close_library()
        self._part()
        if self._begin_anew:
            self._around.restart(self.library.path)
        if not clean:
            self._around.leave(0)
        self.ended.emit()

    def abandon(self) -> None:
        """End at once, without a question, a backup or `ended`; what was kept is on the disk."""
        self.keeper.stop()
        if self._alive:
            self._close_library()
        self._part()

    def _close_library(self) -> None:
        self._alive = False
        self.hub.detach(self.library)
        if self._bell is not None:
            self._bell.close()
        self.library.close()

    def _part(self) -> None:
        """Let window and worker go."""
        self.jobs.close()
        self._around.i18n.changed.disconnect(self.refresh)
        self.window.let_go()
