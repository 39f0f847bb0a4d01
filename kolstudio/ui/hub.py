"""Spreads what changed in the library: every ChangeSet becomes one Qt signal on the GUI thread."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet


class Hub(QObject):
    """Publishes the facts of one open library; whoever shows them follows.

    While a change is being published, `cause` is the object that made it (see `caused_by`), so that
    a presenter can tell its own edit from everybody else's.
    """

    changed = Signal(object)
    """ChangeSet: after each commit, undo and redo that changed something, also those of workers."""
    noted = Signal()
    """What the frame shows beside the library's content is another: nothing that is a step of undo."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cause: object | None = None

    def attach(self, library: Library) -> None:
        """Publish from now on what the services change in this library."""
        library.store.on_change.append(self.publish)

    def detach(self, library: Library) -> None:
        """Publish nothing more of this library."""
        library.store.on_change.remove(self.publish)

    def publish(self, change: ChangeSet) -> None:
        """Tell everybody about a change; an error in one listener stops neither the others nor the edit."""
        self.changed.emit(change)

    @contextmanager
    def caused_by(self, who: object) -> Iterator[None]:
        """Mark `who` as the cause of what is changed inside the block: `follow` leaves it out."""
        before, self.cause = self.cause, who
        try:
            yield
        finally:
            self.cause = before

    def follow(self, who: QObject, slot: Callable[[ChangeSet], None], *tables: str) -> None:
        """Call a method of `who` for changes of these tables (none named: all) that `who` did not make.

        It ends with the life of `who`. Undo and redo have no cause and reach everybody.
        """
        owner, method, wanted = weakref.ref(who), weakref.WeakMethod(slot), frozenset(tables)

        def hand_on(change: ChangeSet) -> None:
            alive, call = owner(), method()
            if alive is None or call is None or not isValid(alive):
                self.changed.disconnect(hand_on)
            elif alive is not self.cause and (not wanted or wanted & change.tables.keys()):
                call(change)

        self.changed.connect(hand_on)


EVERYTHING = ChangeSet(None, "", "", "do", {}, None)
"""Stands for all changes that were put off."""


class Following:
    """Follows a hub for something that can be out of sight: hands each change on to a method of `who`; while
    it rests, those that come are one when it wakes."""

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
