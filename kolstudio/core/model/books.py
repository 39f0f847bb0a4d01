"""What the exported workbooks are built from: plain values only, and nothing that may not leave.

These classes are the allow-list of an export. They have no notes, no e-mail addresses, no managers, no
cost or source of a person; a workbook cannot show what is not here. Phones are here because the owner
may choose to show them; they are masked otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kolstudio.core.model.codes import (
    Deliverable,
    ErBasis,
    Goal,
    Label,
    LineStatus,
    Platform,
    Tier,
    Unit,
)
from kolstudio.core.texts import Text


class BriefSection(StrEnum):
    """The 23 sections of a brief, in order (domain 3.4)."""

    PRODUCT = "product"
    BACKGROUND = "background"
    OBJECTIVE = "objective"
    AUDIENCE = "audience"
    KEY_MESSAGE = "key_message"
    ROLE = "role"
    DELIVERABLES = "deliverables"
    CONTENT = "content"
    MANDATORY = "mandatory"
    DO = "do"
    DONT = "dont"
    HASHTAGS = "hashtags"
    DISCLOSURE = "disclosure"
    TIMELINE = "timeline"
    APPROVAL = "approval"
    KPI = "kpi"
    PAYMENT = "payment"
    USAGE = "usage"
    EXCLUSIVITY = "exclusivity"
    ACCEPTANCE = "acceptance"
    PENALTY = "penalty"
    CRISIS = "crisis"
    ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class BookChannel:
    """One channel as shown; `er` in thousandths of a percent, `url` shown as a link when it is http(s)."""

    platform: Platform
    handle: str | None = None
    url: str | None = None
    followers: int | None = None
    er: int | None = None
    er_basis: ErBasis = ErBasis.UNKNOWN


@dataclass(frozen=True, slots=True)
class BookPerson:
    """One person as shown; `k` and `i` are 0-100, prices in đồng, `fields` and `area` already in words."""

    uid: str
    name: str
    label: Label = Label.NO_DATA
    tier: Tier | None = None
    k: int | None = None
    i: int | None = None
    followers: int | None = None
    er: int | None = None
    er_basis: ErBasis | None = None
    channels: tuple[BookChannel, ...] = ()
    fields: tuple[str, ...] = ()
    area: str = ""
    price_min: int | None = None
    price_max: int | None = None
    negotiable: bool = False
    phones: tuple[str, ...] = ()
    role: str = ""
    """Why this person and what for, in this campaign; empty takes the campaign's own text."""


@dataclass(frozen=True, slots=True)
class BookLine:
    """One booking; `unit_price` in minor units of `currency`, None is unpriced and never 0."""

    uid: str
    person_uid: str
    deliverable: Deliverable
    platform: Platform | None = None
    title: str = ""
    """The owner's own words for what is bought; empty shows deliverable and platform."""
    quantity: int = 1
    unit: Unit = Unit.ITEM
    unit_price: int | None = None
    currency: str = "VND"
    reach: int | None = None
    engagement: int | None = None
    prepare_on: date | None = None
    """When preparation begins; None takes the usual lead time."""
    air_on: date | None = None
    status: LineStatus = LineStatus.PROPOSED

    @property
    def amount(self) -> int | None:
        """What the line costs in đồng; None while unpriced or priced in another currency."""
        if self.unit_price is None or self.currency != "VND":
            return None
        return self.quantity * self.unit_price


@dataclass(frozen=True, slots=True)
class SellingDate:
    """A day that sells; `tet` marks the first day of the lunar year."""

    day: date
    name: Text | str
    tet: bool = False


@dataclass(frozen=True, slots=True)
class NetReach:
    """People reached after removing overlap: the estimate with its low and high end."""

    estimate: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class VatAssumption:
    """The VAT rate by invoice date (domain 3.6), in thousandths of a percent; an assumption to edit."""

    invoice_on: date | None = None
    rate_until: int = 8_000
    until: date = date(2026, 12, 31)
    rate_after: int = 10_000

    @property
    def rate(self) -> int | None:
        """The rate on the invoice date, None while no date is known."""
        if self.invoice_on is None:
            return None
        return self.rate_until if self.invoice_on <= self.until else self.rate_after


@dataclass(frozen=True, slots=True)
class BookEvidence:
    """One rule that fired: its id, what it said, and the statement ids behind it."""

    rule: str
    why: Text | str
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BookDuty:
    """One duty of those who advertise, in the language of the book, with its source."""

    topic: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class BookTotals:
    """The money of a campaign in đồng; reserve and remaining are None without a budget."""

    lines: int
    reserve: int | None
    remaining: int | None
    unpriced: int


@dataclass(frozen=True, slots=True)
class BriefBook:
    """Everything a brief workbook shows.

    Declined and cancelled lines, and people with only those, stay out.
    """

    uid: str
    name: str
    brand: str
    made_on: date
    people: tuple[BookPerson, ...] = ()
    lines: tuple[BookLine, ...] = ()
    version: int = 1
    contact: str = ""
    reply_by: date | None = None
    goal: Goal | None = None
    budget: int | None = None
    reserve_share: int = 10_000
    """Thousandths of a percent: 10 % is 10000."""
    start: date | None = None
    end: date | None = None
    areas: tuple[str, ...] = ()
    audience: str = ""
    """The target of the campaign in words; used where section `audience` is empty."""
    sections: Mapping[str, str] = field(default_factory=dict)
    """The owner's texts by section code; missing and blank ones are offered to be filled in."""
    reasons: tuple[Text | str, ...] = ()
    evidence: tuple[BookEvidence, ...] = ()
    net_reach: NetReach | None = None
    selling_dates: tuple[SellingDate, ...] = ()
    vat: VatAssumption = field(default_factory=VatAssumption)
    withheld_rate: int = 10_000
    """Tax withheld from a person, thousandths of a percent; an assumption to edit."""
    withheld_from: int = 2_000_000
    duties: tuple[BookDuty, ...] = ()
    """What the law asks, for reference; they stand above the taxes."""
    logo: bytes | None = None
    show_phones: bool = False

    def active_lines(self) -> tuple[BookLine, ...]:
        """Return the lines that count, grouped by person in the order of `people`."""
        order = {person.uid: index for index, person in enumerate(self.people)}
        lines = [line for line in self.lines if line.status.counts and line.person_uid in order]
        return tuple(sorted(lines, key=lambda line: order[line.person_uid]))

    def active_people(self) -> tuple[BookPerson, ...]:
        """Return the people who have a line that counts, or no line at all yet."""
        with_lines = {line.person_uid for line in self.lines}
        counting = {line.person_uid for line in self.active_lines()}
        return tuple(p for p in self.people if p.uid in counting or p.uid not in with_lines)

    def section(self, section: BriefSection) -> str:
        """Return the owner's text of a section, "" when there is none."""
        return self.sections.get(section.value, "").strip()

    def totals(self) -> BookTotals:
        """Return the sums as `campaign show` prints them; the reserve rounds half up to whole đồng."""
        lines = self.active_lines()
        spent = sum(line.amount or 0 for line in lines)
        unpriced = sum(1 for line in lines if line.amount is None)
        if self.budget is None:
            return BookTotals(spent, None, None, unpriced)
        reserve = (self.budget * self.reserve_share + 50_000) // 100_000
        return BookTotals(spent, reserve, self.budget - reserve - spent, unpriced)


@dataclass(frozen=True, slots=True)
class ShortlistBook:
    """Everything a shortlist workbook shows."""

    title: str
    made_on: date
    people: tuple[BookPerson, ...] = ()
    brand: str = ""
    query: str = ""
    """What was searched for, in the owner's words; shown under the title."""
    show_phones: bool = False


@dataclass(frozen=True, slots=True)
class BookResult:
    """What was written: how many people, which sheets, and remarks on values that could not be kept whole."""

    path: str
    people: int
    sheets: tuple[str, ...]
    remarks: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """One sheet of a written workbook as it will be seen: its tab and its rows of cells, all as text."""

    title: str
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def filled(self) -> int:
        """How many cells hold something."""
        return sum(1 for row in self.rows for cell in row if cell)
