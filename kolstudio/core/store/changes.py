"""What one change did, as facts: sets of ids, change sets for the face, entries of the history."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Literal

Value = str | int | None
"""What a cell of a captured table can hold: STRICT tables without REAL and BLOB."""

MANY = 5000
"""More people than this are not listed one by one: `people` is then None, meaning "re-read all"."""


@dataclass(frozen=True, slots=True)
class Ids:
    """An ascending set of row ids, kept as ranges: a million contiguous ids cost one range."""

    ranges: tuple[range, ...] = ()

    @classmethod
    def of(cls, ids: Iterable[int]) -> Ids:
        """Return the set of the given ids, in any order."""
        return cls.of_sorted(sorted(set(ids)))

    @classmethod
    def of_sorted(cls, ids: Iterable[int]) -> Ids:
        """Return the set of ascending, distinct ids; reads them once and keeps only ranges."""
        ranges: list[range] = []
        start = stop = 0
        for row_id in ids:
            if row_id != stop or start == stop:
                if start != stop:
                    ranges.append(range(start, stop))
                start = row_id
            stop = row_id + 1
        if start != stop:
            ranges.append(range(start, stop))
        return cls(tuple(ranges))

    def joined(self, other: Ids) -> Ids:
        """Return the union with another set."""
        if not self.ranges or not other.ranges:
            return self if self.ranges else other
        merged: list[range] = []
        for piece in sorted((*self.ranges, *other.ranges), key=lambda r: r.start):
            if merged and piece.start <= merged[-1].stop:
                merged[-1] = range(merged[-1].start, max(merged[-1].stop, piece.stop))
            else:
                merged.append(piece)
        return Ids(tuple(merged))

    def without(self, ids: Iterable[int]) -> Ids:
        """Return the set less the given ids."""
        ranges = list(self.ranges)
        for row_id in set(ids):
            at = bisect_right(ranges, row_id, key=lambda piece: piece.start) - 1
            if at >= 0 and row_id in ranges[at]:
                piece = ranges[at]
                parts = (range(piece.start, row_id), range(row_id + 1, piece.stop))
                ranges[at : at + 1] = [part for part in parts if part]
        return Ids(tuple(ranges))

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(self.ranges)

    def __len__(self) -> int:
        return sum(piece.stop - piece.start for piece in self.ranges)

    def __bool__(self) -> bool:
        return bool(self.ranges)

    def __contains__(self, row_id: object) -> bool:
        if not isinstance(row_id, int):
            return False
        at = bisect_right(self.ranges, row_id, key=lambda piece: piece.start)
        return at > 0 and row_id in self.ranges[at - 1]


@dataclass(frozen=True, slots=True)
class TableChange:
    """The rows of one table that came, changed and went; `columns` are those an update touched."""

    inserted: Ids = field(default=Ids())
    updated: Ids = field(default=Ids())
    deleted: Ids = field(default=Ids())
    columns: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What a committed change, undo or redo did to the captured tables.

    `entry` is the journal entry (None when a coalesced edit went back to where it began), `kind`
    says which way it went, `people` are the creators whose rows were touched, None = too many.
    """

    entry: int | None
    op: str
    origin: str
    kind: Literal["do", "undo", "redo"]
    tables: Mapping[str, TableChange]
    people: frozenset[int] | None
    subject: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tables)


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row in an entry of the history; `values` are (before, after) by column where known."""

    table: str
    row_id: int
    creator_id: int | None
    kind: Literal["inserted", "updated", "deleted"]
    values: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)


HistoryState = Literal["applied", "undone", "dropped", "marker", "thinned"]
STATES: tuple[HistoryState, ...] = ("applied", "undone", "dropped", "marker", "thinned")
"""Names of `journal.state` 0-4: dropped = an undone step that can no longer be redone; marker = the
record of an undo or redo; thinned = applied, its old values were let go to save space."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history, newest first; `ref` is the entry an undo or redo refers to."""

    id: int
    at: str
    op: str
    origin: str
    subject: tuple[int, ...]
    state: HistoryState
    undoable: bool
    ref: int | None
    changes: tuple[RowChange, ...] = ()
