"""What the window shows of a library all the time: counts, what can be undone, saved and backed up when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kolstudio.core.errors import RuleError
from kolstudio.core.service import at_work
from kolstudio.core.service.library import Library
from kolstudio.core.store.replay import Direction, next_step
from kolstudio.core.store.repos import overview as repo
from kolstudio.core.store.repos import settings


@dataclass(frozen=True, slots=True)
class Overview:
    """A library at one glance; moments are aware, in the owner's time zone."""

    people: int
    campaigns: int
    trash: int
    can_undo: bool
    can_redo: bool
    saved_at: datetime | None
    backed_up_at: datetime | None
    changed_since_backup: bool
    has_sample: bool
    compared: int = 0
    """People side by side."""

    @property
    def empty(self) -> bool:
        """Whether nothing was put in yet."""
        return not (self.people or self.campaigns or self.trash)


def overview(library: Library) -> Overview:
    """Return the library at one glance; cheap enough after every edit."""
    conn = library.store.conn
    people, campaigns, trash = repo.counts(conn)
    saved, backed_up = repo.last_step_at(conn), repo.last_backup_at(conn)
    return Overview(
        people,
        campaigns,
        trash,
        _possible(library, "undo"),
        _possible(library, "redo"),
        _local(saved),
        _local(backed_up),
        saved is not None and (backed_up is None or backed_up < saved),
        settings.get(conn, "sample") is not None,
        len(at_work.compared(library)[0].people),
    )


def _possible(library: Library, direction: Direction) -> bool:
    try:
        next_step(library.store.conn, direction, library.store.schema.version)
    except RuleError:
        return False
    return True


def _local(moment: str | None) -> datetime | None:
    return None if moment is None else datetime.fromisoformat(moment).astimezone()
