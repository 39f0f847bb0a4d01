"""What the window tells without stopping anybody: toasts, a banner for trouble outside, one crash dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.crash_dialog import CrashDialog
from kolstudio.ui.errors import ErrorDesk
from kolstudio.ui.i18n import I18n
from kolstudio.ui.shell.banner import Banner
from kolstudio.ui.theme import Theme
from kolstudio.ui.widgets.toast import ToastHost

_OF_A_FILE = frozenset(
    (
        "file_open_elsewhere",
        "folder_missing",
        "target_is_folder",
        "not_writable",
        "book_damaged",
        "write_failed",
    )
)
"""Trouble with one file that somebody wants to write; it is over when they try again."""
_UNDO = QT_TRANSLATE_NOOP("Shell", "Undo")


class WindowNotices(QObject):
    """The `Notices` of one window."""

    undo_wanted = Signal()
    restart_wanted = Signal()

    def __init__(self, window: QWidget, i18n: I18n, theme: Theme, desk: ErrorDesk) -> None:
        super().__init__(window)
        self._window = window
        self._i18n = i18n
        self._desk = desk
        self._of_a_file = self._of_a_step = False
        self.toasts = ToastHost(window)
        self.banner = Banner(i18n, theme, window)
        desk.refused.connect(self._refused)
        desk.hindered.connect(self._hindered)
        desk.broken.connect(self._broken)

    def toast(self, text: Text, *, undo: bool = False) -> None:
        """Say for a few seconds what was done; `undo` offers to take back the last step."""
        if undo:
            self.offer_step(text, _UNDO, self.undo_wanted.emit)
        else:
            self._of_a_step = False
            self.toasts.show_toast(self._i18n.render(text))

    def offer(self, text: Text, label: Text, act: Callable[[], None]) -> None:
        """Say something with one button that does the next thing."""
        self._of_a_step = False
        self.toasts.show_toast(self._i18n.render(text), self._i18n.render(label), act)

    def offer_step(self, text: Text, label: Text, act: Callable[[], None]) -> None:
        """Say what was done, with a button to take it back or do it again while it is the last step."""
        self.offer(text, label, act)
        self._of_a_step = True

    def forget_step(self) -> None:
        """Take away a way back that would now take back something else."""
        if self._of_a_step:
            self._of_a_step = False
            self.toasts.put_away()

    def try_again(self) -> None:
        """Take away the word about a file that could not be written: it is tried once more, or elsewhere."""
        if self._of_a_file:
            self._of_a_file = False
            self.banner.hide()

    def trouble(self, error: BaseException) -> None:
        """Tell an error by its kind."""
        self._desk.tell(error)

    def end(self) -> None:
        """Tell nothing more."""
        self._desk.refused.disconnect(self._refused)
        self._desk.hindered.disconnect(self._hindered)
        self._desk.broken.disconnect(self._broken)

    def _refused(self, error: RuleError) -> None:
        said = self._i18n.render(error.text)
        if error.hint is not None:
            said = f"{said} {self._i18n.render(error.hint)}"
        self.toasts.show_toast(said)

    def _hindered(self, fault: EnvironmentFault) -> None:
        self.toasts.put_away()  # what went well before would read as if this had
        self._of_a_file = fault.code in _OF_A_FILE
        self.banner.tell(fault.text, fault.hint)

    def _broken(self, report: str, again: bool) -> None:
        dialog = CrashDialog(report, self._i18n, self._window, again=again)
        dialog.restart_wanted.connect(self.restart_wanted)
        dialog.show()
