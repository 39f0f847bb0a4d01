"""The roster as a table: its rows in pages, the index that searches and sorts it, its columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kolstudio.core.jobs import CancelToken, Progress, no_progress
from kolstudio.core.model.codes import HEADLINE_DELIVERABLES, Unit
from kolstudio.core.model.person import Person
from kolstudio.core.model.roster import RosterRow
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.service import field_values
from kolstudio.core.service.library import Library
from kolstudio.core.service.roster_index import RosterIndex
from kolstudio.core.store.repos import facts, listing, people, settings
from kolstudio.core.store.repos import roster as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP

INDEXED = repo.INDEXED
"""Sort keys whose first rows are there at once."""

READING = QT_TRANSLATE_NOOP("Roster", "Reading the list")
_COLUMNS = "roster_columns"
_STEP = 5_000


def page(library: Library, ids: Sequence[int]) -> dict[int, RosterRow]:
    """Return the rows of these people by id, fit with the current brand; unknown ids are absent."""
    return repo.page(library.store.conn, ids, library.fit_brand())


def person(library: Library, creator_id: int) -> Person | None:
    """Return everything about one person, fit with the current brand; None when they are gone."""
    return library.remembered(
        ("person", creator_id), lambda: people.get(library.store.conn, creator_id, library.fit_brand())
    )


def count(library: Library) -> int:
    """Return how many people there are, without those in the trash."""
    return listing.count(library.store.conn)


def first(library: Library, sort: str, descending: bool, limit: int) -> list[int]:
    """Return the first ids of everybody in an order, fast for the orders an index gives."""
    if sort in repo.INDEXED:
        return repo.first(library.store.conn, sort, descending, limit)
    return listing.ids(
        library.store.conn,
        sort=sort,
        descending=descending,
        limit=limit,
        brand_id=library.fit_brand(),
    )


def index(
    library: Library,
    keys: Sequence[str],
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> RosterIndex:
    """Read everybody's folded text, and the values of these sort keys, into memory."""
    total = count(library)

    def rows() -> Iterable[Sequence[object]]:
        for number, row in enumerate(
            repo.columns(library.store.conn, keys, library.fit_brand() if "fit" in keys else None)
        ):
            if number % _STEP == 0:
                if cancel is not None:
                    cancel.check()
                progress(READING, number, total)
            yield row

    return RosterIndex(keys, rows(), facts.every(library.store.conn, library.fit_brand()))


def refresh(library: Library, known: RosterIndex, ids: Sequence[int]) -> None:
    """Bring an index up to date with what happened to these people."""
    brand = library.fit_brand()
    conn = library.store.conn
    known.patch(ids, repo.columns(conn, known.keys, brand, ids), facts.every(conn, brand, ids))


def values(library: Library, sort: str) -> list[tuple[int, object]]:
    """Return (id, value of a sort key) of everybody."""
    rows = repo.columns(library.store.conn, (sort,), library.fit_brand())
    return [(row[0], row[3]) for row in rows]


def columns(library: Library) -> list[str]:
    """Return the keys of the columns chosen for this library; empty when nobody chose."""
    return list(settings.get(library.store.conn, _COLUMNS, []))


def set_columns(library: Library, keys: Sequence[str]) -> None:
    """Choose the columns; a setting, outside undo."""
    with library.store.change("edit_settings", origin=library.origin, undoable=False):
        settings.put(library.store.conn, _COLUMNS, list(keys))


def price_key(subject: Person) -> str:
    """Return the field that an edit of a person's price per item goes to.

    The price of the cheapest of post, photo, short and long video; of a post while there is none.
    """
    prices = [
        (rate.price.min if rate.price.min is not None else rate.price.max, rate.deliverable)
        for rate in subject.rates
        if rate.deliverable in HEADLINE_DELIVERABLES and rate.price.unit is Unit.ITEM
    ]
    priced = [(amount, deliverable) for amount, deliverable in prices if amount is not None]
    if priced:
        return f"price_{min(priced, key=lambda found: found[0])[1]}"
    return f"price_{prices[0][1]}" if prices else f"price_{HEADLINE_DELIVERABLES[0]}"


def as_typed(library: Library, subject: Person, key: str, whole: Mapping[str, Any] | None = None) -> str:
    """Return the value of a field as it could be typed again, empty when unknown; `whole` as in `shown`."""
    field = FIELDS[key]
    if field.deliverable is not None:
        raws = [rate.raw for rate in subject.rates if rate.deliverable is field.deliverable]
        amount = field_values.shown(subject, field, library, whole)
        return raws[-1] if raws and raws[-1] else str(amount) if isinstance(amount, int) else ""
    value = field_values.shown(subject, field, library, whole)
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    if isinstance(value, bool):
        return "1" if value else ""
    if key == "er":
        return f"{value}%"
    return str(value)
