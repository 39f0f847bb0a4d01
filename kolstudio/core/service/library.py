"""An open library: the store, the clock, the vocabularies and the current brand."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TypeVar, cast

from kolstudio.core import data
from kolstudio.core.errors import EnvironmentFault, KnownError, RuleError
from kolstudio.core.model.campaign import Brand
from kolstudio.core.rules.places import Places
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.store import derive
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.store.database import Store
from kolstudio.core.store.journal import moment
from kolstudio.core.store.lock import LibraryLock
from kolstudio.core.store.repos import brands, settings
from kolstudio.core.texts import QT_TRANSLATE_NOOP

FIRST_BRAND = "Cửa hàng của tôi"
"""The brand that every new library starts with (contract §7)."""
_REMEMBERED = 32
"""So many values are remembered between two changes at most."""
_T = TypeVar("_T")


def utc_now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


class Library:
    """One open `.kol` file with everything a service needs to work on it.

    `origin` is who writes (the window, the command line); it is recorded with each step.
    """

    def __init__(
        self,
        store: Store,
        *,
        lock: LibraryLock | None = None,
        origin: str = "cli",
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.store = store
        self.origin = origin
        self._lock = lock
        self._clock = clock
        self.closed = False
        """Whether `close` was called: nothing can be read any more."""
        store.clock = clock
        self._changed = False
        self._known: dict[object, object] = {}
        self._known_at: tuple[int, int, int] | None = None
        store.on_change.append(self._note_change)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        create: bool = False,
        writing: bool = True,
        origin: str = "cli",
        clock: Callable[[], datetime] = utc_now,
    ) -> Library:
        """Open a library for reading, or for writing under its lock; `create` makes a missing one.

        Raises `RuleError` (no_library) when the file is missing and may not be made, and
        `EnvironmentFault` when it is in use, damaged, newer or foreign.
        """
        if not path.exists() and not create:
            raise RuleError(
                QT_TRANSLATE_NOOP("Library", "There is no library at {path}.")(path=str(path)),
                QT_TRANSLATE_NOOP("Library", "Import a list first, or check the name of the file."),
                code="no_library",
            )
        if not writing:
            store = Store.open(path, mode="ro")
            store.derive = derive.recompute
            return cls(store, origin=origin, clock=clock)
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = LibraryLock(path)
        lock.acquire()
        try:
            fresh = not path.exists()
            store = (
                Store.create(path)
                if fresh
                else Store.open(path, check="full" if lock.after_crash else "quick")
            )
        except BaseException:
            lock.release()
            raise
        store.derive = derive.recompute
        library = cls(store, lock=lock, origin=origin, clock=clock)
        try:
            library._furnish()
        except BaseException:
            library.close()
            raise
        return library

    def beside(self) -> Library:
        """Open this library once more, for another thread of this process; it stands under our lock.

        Only one of the two may write at a time; close it before this one.
        """
        store = Store.open(self.path)
        store.derive = derive.recompute
        return Library(store, origin=self.origin, clock=self._clock)

    def _furnish(self) -> None:
        """Give a library that has no brand its first one: a new one, or one whose making was cut short."""
        if brands.exist(self.store.conn):
            return
        with self.store.change("create_library", origin=self.origin, undoable=False):
            brand = brands.insert(self.store.conn, FIRST_BRAND, self.moment())
            settings.put(self.store.conn, "current_brand", brand)

    def _note_change(self, change: ChangeSet) -> None:
        self._changed = True

    @property
    def path(self) -> Path:
        """The library file."""
        return self.store.path

    def now(self) -> datetime:
        """Return the present moment."""
        return self._clock()

    def moment(self) -> str:
        """Return the present moment as stored: UTC, milliseconds, Z."""
        return moment(self._clock())

    def today(self) -> date:
        """Return today's date where the owner is."""
        return self._clock().astimezone().date()

    def rules(self) -> derive.Rules:
        """Return the tiers and the classifier that hold in this library."""
        return derive.rules_of(self.store.conn)

    @cached_property
    def places(self) -> Places:
        """Provinces old and new."""
        return Places(data.load("provinces"))

    @cached_property
    def fields(self) -> Vocabulary:
        """Fields of content (lĩnh vực)."""
        return Vocabulary(data.load("fields"))

    @cached_property
    def professions(self) -> Vocabulary:
        """Professions with their kinds."""
        return Vocabulary(data.load("professions"))

    def remembered(self, key: object, read: Callable[[], _T]) -> _T:
        """Return what `read` returns, read once as long as nothing changes in the library.

        For a few values that are asked for again and again about one person; they are never changed.
        """
        state = self.store.state
        if state is None:
            return read()
        if state != self._known_at or len(self._known) >= _REMEMBERED:
            self._known_at = state
            self._known.clear()
        if key not in self._known:
            self._known[key] = read()
        return cast("_T", self._known[key])

    def brands(self) -> list[Brand]:
        """Return all brands, oldest first."""
        return brands.get_all(self.store.conn)

    def current_brand(self) -> Brand:
        """Return the brand that fit and new campaigns refer to."""
        return self.remembered("current brand", self._current_brand)

    def _current_brand(self) -> Brand:
        every = self.brands()
        if not every:
            raise EnvironmentFault(
                QT_TRANSLATE_NOOP("Library", "This library has no brand; it may be damaged."),
                QT_TRANSLATE_NOOP("Library", "Restore a backup."),
                code="no_brand",
            )
        chosen = settings.get(self.store.conn, "current_brand")
        return next((brand for brand in every if brand.id == chosen), every[0])

    def fit_brand(self) -> int | None:
        """Return the id of the brand that fit is shown for, None in a library without brands."""
        return self.remembered("fit brand", self._fit_brand)

    def _fit_brand(self) -> int | None:
        return self.current_brand().id if brands.exist(self.store.conn) else None

    def close(self) -> None:
        """Close the file and give the lock back; what history and blobs no longer need goes first."""
        changed, self._changed = self._changed, False
        self.closed = True
        try:
            if self._lock is not None and changed:
                self._changed = False
                with suppress(KnownError):
                    self.store.thin()
                    self.store.blobs.collect()
            self.store.close()
        finally:
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
