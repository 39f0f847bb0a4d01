"""Undo and redo of the window: one step at a time, named in a toast, its place shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError
from kolstudio.core.service import history
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Notices
from kolstudio.ui.shell.navigation import Navigation

UNDONE = QT_TRANSLATE_NOOP("Shell", "Taken back: {step}")
REDONE = QT_TRANSLATE_NOOP("Shell", "Done again: {step}")
REDO = QT_TRANSLATE_NOOP("Shell", "Redo")
UNDO = QT_TRANSLATE_NOOP("Shell", "Undo")


class Steps(QObject):
    """Takes steps back and does them again."""

    stepped = Signal(object)
    """ChangeSet of the undo or redo; its place was shown if a screen knows it."""

    def __init__(
        self, library: Library, navigation: Navigation, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._navigation = navigation
        self._notices = notices

    def undo(self) -> None:
        """Take back the last step; what is half typed is kept first and is that step."""
        self._step(history.undo, UNDONE, REDO, self.redo)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._step(history.redo, REDONE, UNDO, self.undo)

    def _step(
        self, deed: Callable[[Library], ChangeSet], said: Text, label: Text, turn_round: Callable[[], None]
    ) -> None:
        if self._library.closed or not self._navigation.leave():
            return
        try:
            change = deed(self._library)
        except KnownError as error:
            self._notices.trouble(error)
            return
        self._navigation.reveal(change)
        self._notices.offer(said(step=history.op_text(change.op)), label, turn_round)
        self.stepped.emit(change)
