"""The sample data: sixty invented people, one brand, two campaigns; added and removed in one step each."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kolstudio.core.errors import RuleError
from kolstudio.core.excel.sample_book import write_sample_list
from kolstudio.core.paths import resources
from kolstudio.core.rules.fold import fold
from kolstudio.core.service import backups
from kolstudio.core.service.library import Library
from kolstudio.core.service.sample_people import drafts, records
from kolstudio.core.store.repos import brands, campaigns, creators, samples, settings
from kolstudio.core.store.repos.ids import next_id
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

LIST_FILE = "danh_sach_mau.xlsx"
"""The file name of the sample list."""

_SETTING = "sample"
_REMOVED = QT_TRANSLATE_NOOP("Sample", "Sample data removed: {people} people, {campaigns} campaigns.")
_LINES = QT_TRANSLATE_NOOP("Sample", "Bookings of sample people in your own campaigns, gone too: {lines}.")
_OWN_LINES = QT_TRANSLATE_NOOP(
    "Sample", "Bookings of your own people in sample campaigns, gone too: {lines}."
)
_BRAND_KEPT = QT_TRANSLATE_NOOP(
    "Sample", "The sample brand stays, because your own campaigns or fit cards use it."
)


@dataclass(frozen=True, slots=True)
class SampleReport:
    """What was added: how many people and campaigns, and the id of the sample brand."""

    people: int
    campaigns: int
    brand: int


@dataclass(frozen=True, slots=True)
class SampleRemoval:
    """What a removal takes away, and what it means for the owner's own work."""

    people: int
    campaigns: int
    lines: int
    """Bookings of sample people in the owner's own campaigns: they go with the person."""
    own_people_lines: int
    """Bookings of the owner's own people in sample campaigns: they go with the campaign."""
    brand_kept: bool
    """Whether the brand stays because own campaigns or own people's fit cards hang on it."""


@cache
def load(name: str) -> Any:
    """Return the parsed JSON of `resources/sample/<name>.json`; callers must not change it."""
    return json.loads((resources() / "sample" / f"{name}.json").read_text(encoding="utf-8"))


def write_list(target: Path) -> None:
    """Write the messy sample list as an .xlsx file; raises `EnvironmentFault` when that is refused."""
    write_sample_list(load("list"), target)


def is_filled(library: Library) -> bool:
    """Whether any of the sample is in the library, the trash included."""
    return _present(library) is not None


def fill(library: Library) -> SampleReport:
    """Add the sample in one step; raises `RuleError` (sample_present) while some of it is still there.

    In a library without people the sample brand also becomes the current one, so that fit is shown;
    that is a setting, outside undo.
    """
    if is_filled(library):
        raise RuleError(
            QT_TRANSLATE_NOOP("Sample", "The sample data is in this library already."),
            QT_TRANSLATE_NOOP("Sample", "Remove it first, then add it again."),
            code="sample_present",
        )
    conn, now = library.store.conn, library.moment()
    people, plans = load("people"), load("campaigns")
    alone, first_agent = not samples.has_people(conn), next_id(conn, "agent")
    with library.store.change(
        "add_sample", origin=library.origin, bulk_insert=(*creators.BULK_TABLES, *samples.RECORD_TABLES)
    ):
        brand = _add_brand(library, plans["brand"], now)
        ids = creators.insert_many(conn, drafts(people), now)
        _add_records(library, people["people"], ids, brand, now)
        persons = dict(zip((person["key"] for person in people["people"]), ids, strict=True))
        booked = [_add_campaign(library, plan, brand, persons, now) for plan in plans["campaigns"]]
        marker = {
            "people": samples.uids(conn, "creator", ids),
            "campaigns": samples.uids(conn, "campaign", booked),
            "agents": samples.uids(conn, "agent", samples.agent_ids_from(conn, first_agent)),
            "brand": samples.uids(conn, "brand", [brand]),
        }
        settings.put(conn, _SETTING, marker)
    if alone:
        with library.store.change("edit_settings", origin=library.origin, undoable=False):
            settings.put(conn, "current_brand", brand)
    return SampleReport(len(ids), len(booked), brand)


def preview_removal(library: Library) -> SampleRemoval:
    """Return what `remove` would take away; raises `RuleError` (no_sample) when there is none."""
    return _removal(library, _require(library))


def remove(library: Library) -> SampleRemoval:
    """Remove what `fill` added, edited or not, in one step that can be undone.

    Bookings go with their person or campaign. The brand stays, as the owner's, while own campaigns
    or fit cards need it; so do managers and agencies that the owner's people have too. Raises
    `RuleError` (no_sample) when there is none. A backup is made before.
    """
    added = _require(library)
    removal = _removal(library, added)
    conn = library.store.conn
    backups.before(library, "sample")
    with library.store.change("remove_sample", origin=library.origin):
        samples.remove(conn, added, with_brand=not removal.brand_kept)
        settings.put(conn, _SETTING, None)
    return removal


def describe(removal: SampleRemoval) -> tuple[Text, ...]:
    """Return what a removal does in sentences, the owner's own work last."""
    sentences = [_REMOVED(people=removal.people, campaigns=removal.campaigns)]
    if removal.lines:
        sentences.append(_LINES(lines=removal.lines))
    if removal.own_people_lines:
        sentences.append(_OWN_LINES(lines=removal.own_people_lines))
    if removal.brand_kept:
        sentences.append(_BRAND_KEPT)
    return tuple(sentences)


def _present(library: Library) -> samples.Added | None:
    marker = settings.get(library.store.conn, _SETTING)
    if marker is None:
        return None
    added = samples.find(library.store.conn, marker)
    return added if added.people or added.campaigns or added.brand is not None else None


def _require(library: Library) -> samples.Added:
    added = _present(library)
    if added is None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Sample", "There is no sample data in this library."),
            QT_TRANSLATE_NOOP("Sample", "Nothing needs to be removed."),
            code="no_sample",
        )
    return added


def _removal(library: Library, added: samples.Added) -> SampleRemoval:
    met = samples.entangled(library.store.conn, added)
    return SampleRemoval(
        len(added.people), len(added.campaigns), met.lines, met.own_people_lines, met.brand_used
    )


def _free_name(wanted: str, taken: Iterable[str]) -> str:
    """Return the name, marked as a sample when the owner has one that reads the same."""
    names = {fold(name) for name in taken}
    if fold(wanted) not in names:
        return wanted
    marked = f"{wanted} (mẫu)"
    number = 2
    while fold(marked) in names:
        marked = f"{wanted} (mẫu {number})"
        number += 1
    return marked


def _add_brand(library: Library, plan: Mapping[str, Any], now: str) -> int:
    conn = library.store.conn
    name = _free_name(plan["name"], (brand.name for brand in library.brands()))
    brand = brands.insert(conn, name, now)
    lists = ("name", "values", "competitors")
    brands.update(conn, brand, {key: value for key, value in plan.items() if key not in lists}, now)
    samples.insert_records(
        conn, "brand_value", ({"brand_id": brand, "code": code} for code in plan["values"])
    )
    samples.insert_records(
        conn, "competitor", ({"brand_id": brand, "name": rival} for rival in plan["competitors"])
    )
    return brand


def _add_records(
    library: Library, people: Sequence[Mapping[str, Any]], ids: Sequence[int], brand: int, now: str
) -> None:
    conn = library.store.conn
    channels = samples.channel_ids(conn, ids)
    rows: dict[str, list[Mapping[str, object]]] = defaultdict(list)
    for creator_id, person in zip(ids, people, strict=True):
        for table, row in records(person, creator_id, channels.get(creator_id, []), brand, now):
            rows[table].append(row)
    for table, of_table in rows.items():
        samples.insert_records(conn, table, of_table)


def _add_campaign(
    library: Library, plan: Mapping[str, Any], brand: int, persons: Mapping[str, int], now: str
) -> int:
    conn = library.store.conn
    name = _free_name(plan["name"], (taken for _, taken in campaigns.names(conn)))
    apart = ("name", "areas", "texts", "lines")
    campaign = campaigns.insert(
        conn,
        name,
        brand,
        {key: value for key, value in plan.items() if key not in apart},
        plan["areas"],
        plan["texts"],
        now,
    )
    for line in plan["lines"]:
        values = {key: value for key, value in line.items() if key != "person"}
        campaigns.add_line(conn, campaign, persons[line["person"]], values, now)
    return campaign
