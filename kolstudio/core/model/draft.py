"""A person as gathered before being written: from an import row, a form or the sample data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from kolstudio.core.model.codes import (
    ContactKind,
    Deliverable,
    ErBasis,
    Platform,
    Source,
    Stage,
)
from kolstudio.core.model.reading import Price


@dataclass(slots=True)
class MetricsDraft:
    """Measured figures of one channel on one day; None is unknown. `er` in thousandths of a percent."""

    followers: int | None = None
    er: int | None = None
    er_basis: ErBasis = ErBasis.UNKNOWN
    avg_views: int | None = None
    median_views: int | None = None
    avg_likes: int | None = None
    avg_comments: int | None = None
    avg_shares: int | None = None
    avg_engagement: int | None = None
    measured_on: date | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing at all is known."""
        return all(
            value is None
            for value in (
                self.followers,
                self.er,
                self.avg_views,
                self.median_views,
                self.avg_likes,
                self.avg_comments,
                self.avg_shares,
                self.avg_engagement,
            )
        )


@dataclass(slots=True)
class ChannelDraft:
    """One channel of a person."""

    platform: Platform
    handle: str | None = None
    url: str | None = None
    posts_per_week: int | None = None
    """Thousandths of a post."""
    metrics: MetricsDraft = field(default_factory=MetricsDraft)


@dataclass(slots=True)
class RateDraft:
    """One line of a rate card."""

    deliverable: Deliverable
    price: Price
    platform: Platform | None = None
    stage: Stage = Stage.ASKED
    quoted_on: date | None = None
    valid_until: date | None = None
    usage: str = ""
    raw: str = ""


@dataclass(slots=True)
class ContactDraft:
    """One way to reach a person; managers and agencies become entities shared by many people."""

    kind: ContactKind = ContactKind.OWN
    name: str = ""
    phone: str = ""
    email: str = ""
    zalo: str = ""


@dataclass(slots=True)
class OpenQuestion:
    """A cell that stays open: kept with the person as typed until the owner answers."""

    code: str
    field: str
    column: str
    value: str


@dataclass(slots=True)
class PersonDraft:
    """Everything known of one person before it is written."""

    name: str
    name_is_handle: bool = False
    real_name: str = ""
    aliases: list[str] = field(default_factory=list)
    attributes: dict[str, object] = field(default_factory=dict)
    """Plain columns of the creator table by name (gender, province, expertise …)."""
    fields: list[tuple[str | None, str]] = field(default_factory=list)
    """(code or None, the owner's own words)."""
    tags: list[str] = field(default_factory=list)
    brand_values: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    channels: list[ChannelDraft] = field(default_factory=list)
    rates: list[RateDraft] = field(default_factory=list)
    contacts: list[ContactDraft] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    questions: list[OpenQuestion] = field(default_factory=list)
    value_source: Source = Source.TYPED
