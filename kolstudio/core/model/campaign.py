"""A campaign with its lines as read from the library."""

from __future__ import annotations

from dataclasses import dataclass, field

from kolstudio.core.model.codes import (
    Approver,
    CampaignStatus,
    Deliverable,
    Goal,
    LineStatus,
    Platform,
    Unit,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One booking of one person; `unit_price` None means unpriced, never free."""

    id: int
    uid: str
    creator_id: int
    person: str
    deliverable: Deliverable
    platform: Platform | None = None
    quantity: int = 1
    unit: Unit = Unit.ITEM
    unit_price: int | None = None
    currency: str = "VND"
    air_on: str | None = None
    status: LineStatus = LineStatus.PROPOSED
    approver: Approver = Approver.NONE
    note: str = ""

    @property
    def total(self) -> int | None:
        """Quantity times unit price, None while unpriced."""
        return None if self.unit_price is None else self.unit_price * self.quantity


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign; `budget` in đồng or None, `reserve_share` in thousandths of a percent."""

    id: int
    uid: str
    name: str
    brand_id: int
    brand: str
    goal: Goal | None = None
    status: CampaignStatus = CampaignStatus.DRAFT
    budget: int | None = None
    reserve_share: int = 10_000
    areas: tuple[str, ...] = ()
    start_on: str | None = None
    end_on: str | None = None
    target_age_min: int | None = None
    target_age_max: int | None = None
    target_gender: str | None = None
    target_note: str = ""
    contact: str = ""
    created: str = ""
    updated: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    """Texts of the brief by section code."""
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Brand:
    """One brand of the owner; fit cards, competitors and values hang on it."""

    id: int
    uid: str
    name: str
    category: str = ""
    positioning: str = ""
    logo: str | None = None
    target_age_min: int | None = None
    target_age_max: int | None = None
    target_gender: str | None = None
    target_note: str = ""
    values: tuple[str, ...] = ()
    competitors: tuple[str, ...] = ()
