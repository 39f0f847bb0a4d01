"""What a presenter gets by its constructor: the open library and everything around it. No globals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from kolstudio.core.service.library import Library
from kolstudio.core.texts import Text
from kolstudio.ui.ask import Ask
from kolstudio.ui.hub import Hub
from kolstudio.ui.i18n import I18n
from kolstudio.ui.jobs import JobRunner
from kolstudio.ui.prefs import Prefs

if TYPE_CHECKING:
    from kolstudio.ui.actions import Actions
    from kolstudio.ui.theme import Theme


class Navigator(Protocol):
    """Leads from one screen to another; commands between features travel through it.

    Screens and what `go` hands to their `enter`: `roster` (people=[ids] to select, query="…"),
    `creator` (person=id, or new=True), `compare` (people=[ids] instead of those there, add=id or [ids]),
    `import` (path=Path), `campaigns` (campaign=id, people=[ids]),
    `brand` (brand=id), `history` (person=id), `settings`, `trash`, `about`.
    """

    def go(self, screen: str, **args: Any) -> None:
        """Show a screen; the present one can be come back to."""
        ...

    def back(self) -> None:
        """Show the screen before this one."""
        ...

    def has(self, screen: str) -> bool:
        """Whether there is such a screen."""
        ...

    def take(self, path: Path) -> None:
        """Take a file as if it were dropped on the window: a list is imported, a library opened."""
        ...


class Notices(Protocol):
    """Tells the owner something without stopping them."""

    def toast(self, text: Text, *, undo: bool = False) -> None:
        """Say for a few seconds what was done; `undo` offers to take back the last step."""
        ...

    def offer(self, text: Text, label: Text, act: Callable[[], None]) -> None:
        """Say something with one button that does the next thing (open the file, show the people)."""
        ...

    def trouble(self, error: BaseException) -> None:
        """Tell an error by its kind: broken rule → toast, surroundings → banner with hint, bug → dialog."""
        ...


@dataclass(frozen=True, slots=True)
class Context:
    """The open library and the window's services, handed to every screen and presenter."""

    library: Library
    hub: Hub
    jobs: JobRunner
    i18n: I18n
    theme: Theme
    prefs: Prefs
    navigator: Navigator
    notices: Notices
    ask: Ask
    actions: Actions
    """The window's actions: `run("undo")` does one, `action("undo")` gives a button Qt's object of it."""
