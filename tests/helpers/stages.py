"""A stage for presenters: a context around a library, without a window; what they say and ask is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from shiboken6 import delete

from kolstudio.core.service.library import Library
from kolstudio.core.texts import Language, Text
from kolstudio.ui.context import Context
from kolstudio.ui.hub import Hub
from kolstudio.ui.i18n import I18n
from kolstudio.ui.jobs import JobRunner
from kolstudio.ui.prefs import Prefs
from tests.helpers.executors import ManualExecutor


class Ways:
    """A navigator that remembers where it was sent."""

    def __init__(self, *screens: str) -> None:
        self.screens = set(screens)
        self.gone: list[tuple[str, dict[str, Any]]] = []

    def go(self, screen: str, **args: Any) -> None:
        self.gone.append((screen, args))

    def back(self) -> None:
        self.gone.append(("back", {}))

    def has(self, screen: str) -> bool:
        return screen in self.screens

    def take(self, path: Path) -> None:
        self.gone.append(("take", {"path": path}))


@dataclass
class Said:
    """Notices, kept."""

    toasts: list[tuple[str, bool]] = field(default_factory=list)
    offers: list[tuple[str, str, Callable[[], None]]] = field(default_factory=list)
    troubles: list[BaseException] = field(default_factory=list)

    def toast(self, text: Text, *, undo: bool = False) -> None:
        self.toasts.append((str(text), undo))

    def offer(self, text: Text, label: Text, act: Callable[[], None]) -> None:
        self.offers.append((str(text), str(label), act))

    def trouble(self, error: BaseException) -> None:
        self.troubles.append(error)


class Stage:
    """Everything a presenter gets, and what it did with it."""

    def __init__(
        self, library: Library, *screens: str, language: Language = "en", prefs: Path | None = None
    ) -> None:
        self.library = library
        self.hub = Hub()
        self.hub.attach(library)
        self.executor = ManualExecutor()
        self.bugs: list[BaseException] = []
        self.jobs = JobRunner(self.executor, self.hub, self.bugs.append)
        self.ways = Ways(*screens)
        self.said = Said()
        self.i18n = I18n(language)
        self.context = Context(
            library=library,
            hub=self.hub,
            jobs=self.jobs,
            i18n=self.i18n,
            theme=cast(Any, None),
            prefs=Prefs(prefs),
            navigator=self.ways,
            notices=self.said,
            ask=cast(Any, None),
            actions=cast(Any, None),
        )

    def close(self) -> None:
        """Leave Qt as it was, now and not when Python comes to collect it."""
        self.hub.detach(self.library)
        for one in (self.jobs, self.hub, self.i18n):
            delete(one)
