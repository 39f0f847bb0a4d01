"""A person as read from the library: one frozen aggregate of everything current."""

from __future__ import annotations

from dataclasses import dataclass, field

from kolstudio.core.model.codes import (
    ContactKind,
    Deliverable,
    ErBasis,
    Label,
    Lean,
    Platform,
    Source,
    Stage,
    Subtype,
    Tier,
)
from kolstudio.core.model.reading import Price


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel with its current figures: for each figure the newest snapshot that knows it.

    `er` and `posts_per_week` are thousandths; `measured_on` is the day of the newest snapshot.
    """

    id: int
    uid: str
    platform: Platform
    handle: str | None = None
    url: str | None = None
    posts_per_week: int | None = None
    followers: int | None = None
    er: int | None = None
    er_basis: ErBasis = ErBasis.UNKNOWN
    avg_views: int | None = None
    median_views: int | None = None
    avg_likes: int | None = None
    avg_comments: int | None = None
    avg_shares: int | None = None
    avg_engagement: int | None = None
    avg_reach: int | None = None
    measured_on: str | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """One current line of a rate card; older quotes for the same thing are price memory."""

    id: int
    uid: str
    deliverable: Deliverable
    price: Price
    platform: Platform | None = None
    stage: Stage = Stage.ASKED
    quoted_on: str | None = None
    valid_until: str | None = None
    usage: str = ""
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach a person; for a manager or an agency the values of that shared entity."""

    id: int
    uid: str
    kind: ContactKind
    name: str = ""
    phone: str = ""
    email: str = ""
    zalo: str = ""
    agent_id: int | None = None


@dataclass(frozen=True, slots=True)
class Calculated:
    """What is computed from the rest and stored beside it; `k` and `i` are tenths, half-up."""

    label: Label = Label.NO_DATA
    lean: Lean | None = None
    subtype: Subtype | None = None
    k: int | None = None
    i: int | None = None
    coverage_k: int = 0
    coverage_i: int = 0
    main_channel_id: int | None = None
    tier: Tier | None = None
    followers: int | None = None
    er: int | None = None
    er_basis: ErBasis | None = None
    price_min: int | None = None
    price_max: int | None = None
    negotiable: bool = False


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """A cell that an import could not read for certain, kept as typed until it is answered."""

    id: int
    code: str
    field: str
    column: str
    value: str


@dataclass(frozen=True, slots=True)
class Person:
    """Everything current about one person; plain columns are in `attributes` by column name."""

    id: int
    uid: str
    name: str
    attributes: dict[str, object]
    aliases: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()
    rates: tuple[Rate, ...] = ()
    contacts: tuple[Contact, ...] = ()
    fields: tuple[tuple[str | None, str], ...] = ()
    tags: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    brand_values: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    questions: tuple[OpenPoint, ...] = ()
    calculated: Calculated = field(default_factory=Calculated)
    fit: int | None = None
    """Fit with the current brand 0-100, None when not scored."""
