"""Follows the library for a part of the editor, and puts off what happens while nobody sees it."""

from __future__ import annotations

import weakref
from collections.abc import Callable

from PySide6.QtCore import QObject

from kolstudio.core.store.changes import ChangeSet
from kolstudio.ui.hub import Hub

EVERYTHING = ChangeSet(None, "", "", "do", {}, None)
"""Stands for all changes that were put off."""


class Following:
    """Hands each change on to a method of `who`; while it rests, those that come are one when it wakes."""

    def __init__(self, hub: Hub, who: QObject, slot: Callable[[ChangeSet], None]) -> None:
        self._slot = weakref.WeakMethod(slot)
        self._resting = self._missed = False
        hub.follow(who, self._take)

    def rest(self) -> None:
        """Hand nothing on: another screen is in front."""
        self._resting = True

    def wake(self) -> None:
        """Hand everything on from now on, and first that something was missed."""
        self._resting = False
        if self._missed:
            self._missed = False
            self._hand_on(EVERYTHING)

    def catch_up(self) -> None:
        """Forget what was missed: everything was read anew."""
        self._missed = False

    def _take(self, change: ChangeSet) -> None:
        if self._resting:
            self._missed = True
        else:
            self._hand_on(change)

    def _hand_on(self, change: ChangeSet) -> None:
        slot = self._slot()
        if slot is not None:
            slot(change)
