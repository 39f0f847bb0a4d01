"""Undo and redo of the window: one step at a time, named in a toast, its place shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError
from kolstudio.core.service import step_names
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text
from kolstudio.ui.i18n import I18n
from kolstudio.ui.shell.navigation import Navigation
from kolstudio.ui.shell.notices import WindowNotices

UNDONE = QT_TRANSLATE_NOOP("Shell", "Taken back: {step}")
REDONE = QT_TRANSLATE_NOOP("Shell", "Done again: {step}")
REDO = QT_TRANSLATE_NOOP("Shell", "Redo")
UNDO = QT_TRANSLATE_NOOP("Shell", "Undo")


class Steps(QObject):
    """Takes steps back and does them again."""

    stepped = Signal(object)
    """ChangeSet of the undo or redo; its place was shown if a screen knows it."""

    def __init__(
        self,
        library: Library,
        navigation: Navigation,
        notices: WindowNotices,
        i18n: I18n,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._i18n = i18n
        self._navigation = navigation
        self._notices = notices

    def undo(self) -> None:
        """Take back the last step; what is half typed is kept first and is that step."""
        self._step(step_names.take_back, UNDONE, REDO, self.redo)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._step(step_names.do_again, REDONE, UNDO, self.undo)

    def _step(
        self,
        deed: Callable[[Library, Catalogue], tuple[ChangeSet, Text]],
        said: Text,
        label: Text,
        turn_round: Callable[[], None],
    ) -> None:
        if self._library.closed or not self._navigation.leave():
            return
        try:
            change, what = deed(self._library, self._i18n.texts)
        except KnownError as error:
            self._notices.trouble(error)
            return
        self._navigation.reveal(change)
        self._notices.offer_step(said(step=what), label, turn_round)
        self.stepped.emit(change)
