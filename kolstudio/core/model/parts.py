"""Rows of a person that carry a history or a number of their own: snapshots, quotes, notes."""

from __future__ import annotations

from dataclasses import dataclass

from kolstudio.core.model.codes import Source


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was measured of one channel on one day; figures by column, None where unknown."""

    id: int
    measured_on: str
    source: Source
    note: str
    figures: dict[str, int | None]


@dataclass(frozen=True, slots=True)
class Quote:
    """One quote, current or older; `thing` is (deliverable, platform, quantity, unit)."""

    id: int
    thing: tuple[str, str | None, int, str]
    min: int | None
    max: int | None
    currency: str
    quoted_on: str
    source: Source


@dataclass(frozen=True, slots=True)
class DatedNote:
    """One note with the moment it was written (UTC)."""

    id: int
    text: str
    created: str


@dataclass(frozen=True, slots=True)
class AudienceSlice:
    """The newest measured share of one slice of an audience, in thousandths of a percent."""

    id: int
    kind: str
    key: str
    share: int
    measured_on: str | None
    source: str
    """A code of `Source`, or the words the owner typed."""


@dataclass(frozen=True, slots=True)
class Collaboration:
    """One past booking of a person; `on_time` is None where nobody noted it."""

    id: int
    brand: str
    competitor: bool
    happened_on: str | None
    deliverable: str | None
    fee: int | None
    currency: str
    link: str
    on_time: bool | None
    result: str
    note: str


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One talk with a person, and what is to be done next."""

    id: int
    happened_on: str
    via: str
    summary: str
    next_action: str
    due_on: str | None
