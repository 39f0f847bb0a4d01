"""People dragged from a table onto a place of the rail: it is marked while they may be let go there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from kolstudio.ui.roster.dragging import people_of
from kolstudio.ui.widgets.rail import Rail
from kolstudio.ui.widgets.rail_entry import RailEntry

_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class RailDrops(QObject):
    """Lets people be dropped on some places of a rail; everything else is left to the window."""

    dropped = Signal(str, list)
    """Key of the place, ids of the people; emitted when the drag is over."""

    def __init__(self, rail: Rail, welcome: Mapping[str, Callable[[], bool]]) -> None:
        """`welcome` says by the key of a place whether people may come there now."""
        super().__init__(rail)
        self._welcome = welcome
        for key in welcome:
            entry = rail.entry(key)
            entry.setAcceptDrops(True)
            entry.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Mark the place under people who may be let go there, and take them."""
        if not isinstance(watched, RailEntry):
            return False
        if event.type() is QEvent.Type.DragLeave:
            watched.set_target(False)
        elif isinstance(event, QDropEvent):  # entering and moving are of that kind too
            return self._carried(watched, event)
        return False

    def _carried(self, entry: RailEntry, event: QDropEvent) -> bool:
        people = people_of(event.mimeData())
        if not people:
            return False
        welcome = entry.isEnabled() and self._welcome[entry.key]()
        moving = isinstance(event, QDragEnterEvent) or event.type() in _MOVES
        entry.set_target(moving and welcome)
        if not welcome:
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not moving:
            self.dropped.emit(entry.key, people)
        return True
