"""Finds and orders the people of the roster without keeping the window waiting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.query import Query
from kolstudio.core.rules.query_conditions import Key
from kolstudio.core.service import roster
from kolstudio.core.service.library import Library
from kolstudio.core.service.roster_index import RosterIndex
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.jobs import Err, Job, JobRunner, Ok

SMALL = 5_000
"""Up to so many people are read at once; more are read by a job."""
HUGE = 150_000
"""From so many people on a search is a job too: one pass takes longer than a frame."""
AT_FIRST = 200
"""Rows shown before everybody was read."""

SEARCHING = QT_TRANSLATE_NOOP("Roster", "Searching")

Wanted = tuple[Query, str, bool]
"""What is searched for, the sort key, whether the biggest come first."""


class Finder(QObject):
    """Answers the newest question; the answer to an older one is dropped."""

    found = Signal(object, bool)
    """Ids in order; False = these are only the first, the rest follows."""
    refused = Signal(object)
    """KnownError: everybody could not be read."""

    def __init__(
        self, library: Library, jobs: JobRunner, keys: Sequence[str], parent: QObject | None = None
    ) -> None:
        """`keys` are the sort keys that are read from the start."""
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._keys = list(keys)
        self._index: RosterIndex | None = None
        self._wanted: Wanted = (Query(), "followers", True)
        self._loading: Job | None = None
        self._searching: Job | None = None
        self._missed = False
        self._count: int | None = None

    @property
    def ready(self) -> bool:
        """Whether everybody was read."""
        return self._index is not None

    @property
    def count(self) -> int:
        """How many people there are."""
        if self._index is not None:
            return len(self._index)
        if self._count is None:
            self._count = roster.count(self._library)
        return self._count

    def __contains__(self, creator_id: int) -> bool:
        return self._index is None or creator_id in self._index

    def ask(self, query: Query, sort: str, descending: bool) -> None:
        """Have the people who match found; `found` follows, at once when that takes no time."""
        self._wanted = (query, sort, descending)
        if self._index is None:
            self._begin()
        elif not self._index.knows(sort):
            self._learn(sort)
        else:
            self._answer()

    def follow(self, people: Iterable[int] | None) -> None:
        """Take in what happened to these people (None = to many)."""
        self._count = None
        if self._index is None:
            self._missed = self._loading is not None
        elif people is None:
            self.reload()
        else:
            roster.refresh(self._library, self._index, list(people))

    def forget(self, sort: str) -> None:
        """Read the values of a sort key again when they are next asked for, and all facts now."""
        self._keys = [key for key in self._keys if key != sort]
        if self._index is not None:
            self.reload()

    def reload(self) -> None:
        """Read everybody again; until then the present answer stands."""
        if roster.count(self._library) <= SMALL:
            self._take(roster.index(self._library, self._keys))
        else:
            self._load()

    def values(self, sort: str, ids: Iterable[int]) -> list[object]:
        """Return what is known of a sort key for these people; empty while nothing was read."""
        if self._index is None or not self._index.knows(sort):
            return []
        return self._index.values(sort, ids)

    def counts(self, query: Query, key: Key) -> Mapping[str, int]:
        """Return how many have each code of a key, whatever the query asks about that key."""
        return {} if self._index is None else self._index.counts(query, (key,))[key]

    def count_of(self, query: Query) -> int | None:
        """Return how many match; None while nobody was read, and where counting takes longer than a frame."""
        return None if self._index is None or len(self._index) >= HUGE else self._index.count(query)

    def close(self) -> None:
        """Stop what is under way."""
        for job in (self._loading, self._searching):
            if job is not None:
                job.cancel()

    def _begin(self) -> None:
        query, sort, descending = self._wanted
        if roster.count(self._library) <= SMALL:
            if sort != "name" and sort not in self._keys:
                self._keys.append(sort)
            self._take(roster.index(self._library, self._keys))
            return
        if query == Query() and sort in roster.INDEXED:
            self.found.emit(roster.first(self._library, sort, descending, AT_FIRST), False)
        if self._loading is None:
            self._load()

    def _load(self) -> None:
        if self._loading is not None:
            self._missed = True
            return
        sort = self._wanted[1]
        if sort != "name" and sort not in self._keys:
            self._keys.append(sort)
        keys, wanted = list(self._keys), self._wanted
        self._missed = False

        def read(library: Library, progress: Progress, cancel: CancelToken) -> RosterIndex:
            index = roster.index(library, keys, progress, cancel)
            index.prepare(wanted[1], wanted[2])()
            return index

        self._loading = self._jobs.start_reading(roster.READING, self._library, read, self._on_loaded)

    def _on_loaded(self, result: Ok[RosterIndex] | Err) -> None:
        self._loading = None
        if isinstance(result, Err):
            if result.known is not None:
                self.refused.emit(result.known)
            return
        if self._missed:
            self._load()
            return
        self._take(result.value)
        if len(result.value) > SMALL:
            self._prepare(result.value)

    def _prepare(self, index: RosterIndex) -> None:
        """Sort by the other columns ahead of time."""
        keys = list(index.keys)

        def sort(progress: Progress, cancel: CancelToken) -> list[object]:
            kept: list[object] = []
            for key in keys:
                cancel.check()
                kept.append(index.prepare(key, FIELDS[key].biggest_first))
            return kept

        def keep(result: object) -> None:
            if isinstance(result, Ok) and index is self._index:
                for one in result.value:
                    one()

        self._jobs.start(roster.READING, sort, keep)

    def _take(self, index: RosterIndex) -> None:
        self._index = index
        self.ask(*self._wanted)

    def _learn(self, sort: str) -> None:
        self._keys = [*dict.fromkeys((*self._keys, sort))]
        index = self._index
        assert index is not None
        if len(index) <= SMALL:
            index.learn(sort, roster.values(self._library, sort))
            self._answer()
        else:
            self._load()

    def _answer(self) -> None:
        index = self._index
        assert index is not None
        if len(index) < HUGE:
            self.found.emit(index.listed(*self._wanted), True)
            return
        if self._searching is not None:
            self._searching.cancel()
        wanted = self._wanted

        def search(progress: Progress, cancel: CancelToken) -> list[int]:
            cancel.check()
            return index.listed(*wanted)

        def deliver(result: Ok[list[int]] | Err) -> None:
            if isinstance(result, Ok) and wanted == self._wanted:
                self.found.emit(result.value, True)

        self._searching = self._jobs.start(SEARCHING, search, deliver)
