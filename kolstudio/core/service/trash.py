"""The trash: what lies there, for how long still, out of it again, and emptied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from kolstudio.core.service import backups, brands, campaign_changes, creators
from kolstudio.core.service.creators import TRASH_DAYS
from kolstudio.core.service.library import Library
from kolstudio.core.store.journal import moment as stored
from kolstudio.core.store.repos import trash as repo

Kind = Literal["person", "campaign", "brand"]
KINDS: tuple[Kind, ...] = ("person", "campaign", "brand")
MOST = 2000
"""So many are listed at most, those deleted last."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something in the trash; after `days_left` days it goes for good."""

    kind: Kind
    id: int
    name: str
    deleted_at: datetime
    days_left: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each kind."""

    people: int = 0
    campaigns: int = 0
    brands: int = 0

    @property
    def all(self) -> int:
        """How many together."""
        return self.people + self.campaigns + self.brands


def listed(library: Library, most: int = MOST) -> list[Trashed]:
    """Return what was deleted, the last first."""
    now = library.now()
    found: list[Trashed] = []
    for name_of_kind, row_id, name, moment in repo.newest(library.store.conn, most):
        at = datetime.fromisoformat(moment)
        kind = next(one for one in KINDS if one == name_of_kind)
        found.append(Trashed(kind, row_id, name, at, _days_left(at, now)))
    return found


def counts(library: Library) -> Counts:
    """Return how many lie there."""
    return Counts(*repo.counts(library.store.conn))


def restore(library: Library, items: Iterable[tuple[Kind, int]]) -> int:
    """Take people, campaigns and brands out of the trash in one step; return how many there were.

    What does not lie there is passed over. Raises `RuleError` (name_taken).
    """
    wanted: dict[Kind, list[int]] = {kind: [] for kind in KINDS}
    for kind, row_id in items:
        wanted[kind].append(row_id)
    conn = library.store.conn
    found = {kind: repo.inside(conn, kind, list(dict.fromkeys(ids))) for kind, ids in wanted.items()}
    with library.store.change("restore_trash", subject=found["person"], origin=library.origin):
        for brand in found["brand"]:
            brands.restore(library, brand)
        campaign_changes.restore(library, found["campaign"])
        creators.restore(library, found["person"])
    return sum(len(ids) for ids in found.values())


def empty(library: Library, *, everything: bool = False) -> Counts:
    """Remove what has lain in the trash for longer than `TRASH_DAYS` days, or all of it, in one step.

    A backup is made before, and the step can be undone. A brand that a campaign in the trash still has
    stays until that campaign goes. Returns how many went.
    """
    limit = None if everything else stored(library.now() - timedelta(days=TRASH_DAYS))
    conn = library.store.conn
    doomed = {kind: repo.before(conn, kind, limit) for kind in KINDS}
    if not any(doomed.values()):
        return Counts()
    backups.before(library, "trash")
    with library.store.change("empty_trash", subject=doomed["person"], origin=library.origin):
        for kind in KINDS:
            repo.remove(conn, kind, doomed[kind])
    left = {kind: set(repo.inside(conn, kind, doomed[kind])) for kind in KINDS}
    return Counts(*(len(set(doomed[kind]) - left[kind]) for kind in KINDS))


def _days_left(deleted: datetime, now: datetime) -> int:
    """Return the whole days until it goes, the one begun counted."""
    left = deleted + timedelta(days=TRASH_DAYS) - now
    return max(0, -(-left // timedelta(days=1)))
