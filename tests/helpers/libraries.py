"""Libraries for tests: opened with a clock that stands still, filled with invented people, dumped and checked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kolstudio.core.model.codes import ContactKind, Deliverable, Platform
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, MetricsDraft, PersonDraft, RateDraft
from kolstudio.core.model.person import Person
from kolstudio.core.model.reading import Price
from kolstudio.core.service import creators as service
from kolstudio.core.service.library import Library
from kolstudio.core.store import derive
from kolstudio.core.store.capture import UNCAPTURED
from kolstudio.core.store.repos import creators

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
Dump = dict[str, list[tuple[Any, ...]]]


class Clock:
    """A clock that only moves when told to."""

    def __init__(self, start: datetime = NOON) -> None:
        self.at = start

    def __call__(self) -> datetime:
        return self.at

    def pass_by(self, **span: float) -> None:
        """Let some time pass."""
        self.at += timedelta(**span)


@contextmanager
def opened(path: Path, clock: Clock | None = None, **options: Any) -> Iterator[Library]:
    """Open a library, a new one when there is none yet."""
    with Library.open(path, create=True, clock=clock or Clock(), **options) as library:
        yield library


def add(library: Library, *drafts: PersonDraft) -> list[int]:
    """Add people in one step, the way an import does."""
    with library.store.change("import", origin="import:list.xlsx", bulk_insert=creators.BULK_TABLES):
        return creators.insert_many(library.store.conn, drafts, library.moment())


def merge(library: Library, creator_id: int, draft: PersonDraft) -> Person:
    """Merge a draft into somebody in one step and return them."""
    with library.store.change("import", origin="import:list.xlsx"):
        creators.merge_into(library.store.conn, creator_id, draft, library.moment())
    return service.get(library, creator_id)


def channel(platform: Platform = Platform.TIKTOK, handle: str | None = None, **figures: Any) -> ChannelDraft:
    """Return a channel with these figures."""
    return ChannelDraft(platform, handle, metrics=MetricsDraft(**figures))


def rate(deliverable: Deliverable, amount: int | None, **price: Any) -> RateDraft:
    """Return a quote of one amount."""
    return RateDraft(deliverable, Price(min=amount, max=amount, **price), raw=str(amount))


def soc() -> PersonDraft:
    """Return a small food blogger."""
    return PersonDraft(
        "Bếp Nhà Mẹ Sóc",
        attributes={"province": "da_nang", "province_old": "quang_nam"},
        fields=[("food", "Ẩm thực")],
        channels=[channel(Platform.FACEBOOK, "bepnhamesoc", followers=8_200, er=7_000)],
        rates=[rate(Deliverable.POST, 500_000)],
        contacts=[ContactDraft(phone="0901234567")],
        notes=["đổi sp ok"],
    )


def khoa() -> PersonDraft:
    """Return a doctor with a manager."""
    return PersonDraft(
        "BS Minh Khoa",
        channels=[channel(Platform.TIKTOK, "bsminhkhoa", followers=320_000, er=3_100)],
        rates=[rate(Deliverable.POST, 15_000_000)],
        contacts=[ContactDraft(ContactKind.MANAGER, "Trang", "0912345678")],
    )


def dump(library: Library, *, but: frozenset[str] = frozenset()) -> Dump:
    """Return every row of every captured table."""
    conn = library.store.conn
    names = [
        name
        for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        if not name.startswith("sqlite_") and name not in UNCAPTURED | but
    ]
    assert len(names) > 20 - len(but)
    return {name: conn.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for name in names}


def calculated(library: Library) -> list[tuple[Any, ...]]:
    """Return the derived rows as they are stored."""
    return library.store.conn.execute("SELECT * FROM creator_calc ORDER BY creator_id").fetchall()


def recalculated(library: Library) -> list[tuple[Any, ...]]:
    """Return the derived rows as they come out when everything is computed anew; nothing is kept."""
    conn = library.store.conn
    conn.execute("PRAGMA query_only = OFF")
    conn.execute("BEGIN")
    try:
        derive.recompute(conn, None)
        return calculated(library)
    finally:
        conn.execute("ROLLBACK")
        conn.execute("PRAGMA query_only = ON")
