"""What a screen is: one page of the window, registered in the table of `ui.app`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from kolstudio.core.service.overview import Overview
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import Text
from kolstudio.ui.context import Context


class Screen(QWidget):
    """One page: it builds its own top bar and content, and its presenter from the context.

    Built when it is first shown, kept as long as the library is open.
    """

    key: ClassVar[str]
    title: ClassVar[Text]
    """Its name in the rail, the palette and the window's title."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._retired = False

    def retire(self) -> None:
        """Show nothing more: the library is closed, and the window goes at the next turn."""
        self._retired = True

    def enter(self, args: Mapping[str, Any]) -> None:
        """Show what `args` ask for; called each time the screen comes to the front."""

    def first_focus(self) -> QWidget | None:
        """Return what the keyboard goes to when the screen comes to the front; None = the screen itself."""
        return None

    def leave(self) -> bool:
        """Keep what is half typed before another screen or the end; False = it must be looked at first."""
        return True

    def escape(self) -> bool:
        """Close what lies open inside (a pane, a search); False = nothing was, the shell goes back."""
        return False

    def reveal(self, change: ChangeSet) -> bool:
        """Show the place of a step that was undone or redone; False = it is not on this screen."""
        return False

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what this screen does for the ids of `ui.actions` that belong to it."""
        return {}

    def set_writing(self, writing: bool) -> None:
        """Let nothing be edited while a job writes the library; a screen that shows the job stays usable."""
        self.setEnabled(not writing)

    def retranslate(self) -> None:
        """Say everything that is not bound to the language again."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything again when the language changes."""
        if event.type() is QEvent.Type.LanguageChange and not self._retired:
            self.retranslate()
        super().changeEvent(event)


@dataclass(frozen=True, slots=True)
class ScreenEntry:
    """One line of the table of screens: all that the shell knows of a feature."""

    key: str
    title: Text
    build: Callable[[Context], Screen]
    """Makes the screen when it is first shown; imports its feature inside."""
    icon: str = ""
    place: Literal["rail", "foot", ""] = ""
    """Where the rail shows it; empty = only other screens and the palette lead to it."""
    under: str = ""
    """The rail's entry that stays marked while a screen without a place of its own is shown."""
    count: Callable[[Overview], int] | None = None
    """The number beside its name in the rail."""
    tables: frozenset[str] = frozenset()
    """Tables whose rows it shows: undo of a change there leads to it."""
