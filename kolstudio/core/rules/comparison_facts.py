"""What a comparison reads of one person, and how its numbers are written in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from kolstudio.core.model.codes import (
    Deliverable,
    ErBasis,
    Label,
    Lean,
    Platform,
    Subtype,
    Tier,
)
from kolstudio.core.model.comparison import FlagCount, Side
from kolstudio.core.model.person import Channel, Person, Rate
from kolstudio.core.rules import estimates, formats, rate_card
from kolstudio.core.rules.engagement import MINIMUM_POSTS
from kolstudio.core.rules.rounding import half_up
from kolstudio.core.rules.target_match import Match
from kolstudio.core.rules.tiers import Benchmark, ErLevel, TierTable, er_level
from kolstudio.core.texts import Language


@dataclass(frozen=True, slots=True)
class Item:
    """The one item that costs and results are worked out for."""

    deliverable: Deliverable
    channel: Channel | None
    price: int | None = None
    """Upper end per item in đồng; None while there is no price."""
    rate: Rate | None = None
    reach: estimates.Estimate | None = None
    engagement: estimates.Estimate | None = None

    @property
    def views(self) -> int | None:
        """The channel's median views, else its average ones."""
        if self.channel is None:
            return None
        return self.channel.median_views if self.channel.median_views is not None else self.channel.avg_views


@dataclass(frozen=True, slots=True)
class History:
    """Past work: how many times, and of how many it is known whether they were on time."""

    times: int = 0
    known: int = 0
    on_time: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """One person with everything that a comparison needs beside them."""

    person: Person
    item: Item
    benchmark: Benchmark
    level: ErLevel | None
    fee_typical: int | None = None
    """What one item of such a person usually costs, in đồng."""
    posts_counted: int | None = None
    """How many posts the engagement rate was counted from; None when nobody noted it."""
    match: Match | None = None
    local: int | None = None
    """Share of the audience in the target's provinces, thousandths of a percent."""
    top_place: str = ""
    top_share: int | None = None
    related: bool | None = None
    """Whether the profession or the fields are those of the brand; None when either is unknown."""
    fit_answers: Mapping[str, int | None] = field(default_factory=dict)
    weakest: str = ""
    """The weakest fit question in words."""
    scored_on: str | None = None
    flags: FlagCount | None = None
    """None while flags are not worked out."""
    standing: FlagCount | None = None
    """Those that speak against the person and not against how they are booked."""
    history: History | None = None
    """None when no past work is noted."""

    @property
    def id(self) -> int:
        """The person's id."""
        return self.person.id

    @property
    def main(self) -> Channel | None:
        """The social channel with most followers."""
        wanted = self.person.calculated.main_channel_id
        return next((one for one in self.person.channels if one.id == wanted), None)

    @property
    def few_posts(self) -> bool:
        """Whether the engagement rate is known to rest on too few posts to be compared."""
        return self.posts_counted is not None and self.posts_counted < MINIMUM_POSTS

    @property
    def comparable_er(self) -> int | None:
        """The engagement rate where it is by followers or taken as such, from enough posts."""
        calc = self.person.calculated
        return None if self.few_posts or calc.er_basis in (ErBasis.REACH, ErBasis.VIEWS) else calc.er

    @property
    def er_ratio(self) -> Fraction | None:
        """That rate against the tier's «good» line; 1 is on it."""
        if self.comparable_er is None or not self.benchmark.er_good:
            return None
        return Fraction(self.comparable_er, self.benchmark.er_good)


def side_of(label: Label) -> Side:
    """Return the head a person stands under."""
    if label in (Label.KOL, Label.LEAN_KOL):
        return Side.KOL
    if label in (Label.INFLUENCER, Label.LEAN_INFLUENCER):
        return Side.INFLUENCER
    return Side.BOTH if label is Label.BOTH else Side.UNCLEAR


def money_side(label: Label, lean: Lean | None) -> Side | None:
    """Return the side whose money somebody's is: a «both» goes where it leans, else to neither."""
    if label is Label.BOTH and lean in (Lean.KOL, Lean.INFLUENCER):
        return Side.KOL if lean is Lean.KOL else Side.INFLUENCER
    side = side_of(label)
    return side if side in (Side.KOL, Side.INFLUENCER) else None


def celebrity(person: Person) -> bool:
    """Whether somebody counts as celebrity: by kind, or by size (contract §6)."""
    calc = person.calculated
    return calc.subtype is Subtype.CELEBRITY or calc.tier is Tier.MEGA


def item_of(person: Person, rates: estimates.ViewRates) -> Item:
    """Return the item a person is compared by.

    Among the priced posts, photos and videos in đồng that of the main channel, else one without a
    platform, else the cheapest; nobody priced is compared by a post on the main channel.
    """
    main = next((one for one in person.channels if one.id == person.calculated.main_channel_id), None)
    priced: list[tuple[tuple[int, int], Rate, int]] = []
    for rate in person.rates:
        price = item_price(rate)
        if price is None:
            continue
        priced.append(((nearness(main.platform if main else None, rate.platform), price), rate, price))
    if not priced:
        return _estimated(Item(Deliverable.POST, main), rates)
    _, rate, price = min(priced, key=lambda one: (one[0], one[1].id))
    channel = main
    if rate.platform is not None:
        channel = next((one for one in person.channels if one.platform is rate.platform), main)
    return _estimated(Item(rate.deliverable, channel, price, rate), rates)


def nearness(main: Platform | None, quoted: Platform | None) -> int:
    """Return how near a quote is to the main channel: 0 on it, 1 on none in particular, 2 elsewhere."""
    if quoted is None:
        return ELSEWHERE - 1
    return 0 if quoted is main else ELSEWHERE


ELSEWHERE = 2
"""The nearness of a quote for another platform than the main one."""


def item_price(rate: Rate) -> int | None:
    """Return the upper end of a quote for one item in đồng; None for other things, units and money."""
    price = rate.price
    ends = rate_card.item_prices(
        rate.deliverable, price.unit, price.currency, price.quantity, price.min, price.max
    )
    return ends[-1] if ends else None


def _estimated(item: Item, rates: estimates.ViewRates) -> Item:
    if item.channel is None:
        return item
    return Item(
        item.deliverable,
        item.channel,
        item.price,
        item.rate,
        estimates.reach(item.channel, item.deliverable, rates),
        estimates.engagement(item.channel, item.deliverable, rates),
    )


def reach_benchmark(
    platform: Platform,
    deliverable: Deliverable,
    tier: Tier | None,
    table: TierTable,
    rates: estimates.ViewRates,
) -> Fraction | None:
    """Return the reach that is usual in a tier: the middle of its followers times the view rate.

    The topmost tier has no upper end and is taken as twice its lower one; below the first tier nothing
    is usual.
    """
    found = rates.rates.get((platform, deliverable)) or rates.rates.get((platform, Deliverable.POST))
    if found is None or tier is None or tier not in table.tiers:
        return None
    at = table.tiers.index(tier)
    low = table.bounds[at]
    high = table.bounds[at + 1] if at + 1 < len(table.bounds) else 2 * low
    return Fraction(low + high, 2) * Fraction(found[0], 100_000)


def level_of(person: Person, table: TierTable) -> ErLevel | None:
    """Return how the engagement rate stands in its tier."""
    calc = person.calculated
    return er_level(calc.er, calc.er_basis, calc.tier, table)


@dataclass(frozen=True, slots=True)
class Written:
    """Numbers as one language writes them."""

    language: Language

    def count(self, value: int | None) -> str:
        """People in short."""
        return formats.short_count(value, self.language)

    def number(self, value: int | None) -> str:
        """A whole number with its thousands."""
        return formats.format_number(value, self.language)

    def money(self, value: int | None) -> str:
        """Đồng in short: «4,5 tr»."""
        return formats.short_money(value, self.language)

    def dong(self, value: int | None) -> str:
        """Đồng in full: «100.000 ₫»."""
        return formats.format_money(value, language=self.language)

    def percent(self, thousandths: int | None, decimals: int = 1) -> str:
        """Thousandths of a percent as a percentage."""
        return formats.format_percent(thousandths, self.language, decimals)

    def decimal(self, thousandths: int | None) -> str:
        """Thousandths as a number with as many places as needed: «2,5»."""
        if thousandths is None:
            return formats.MISSING
        whole, rest = divmod(thousandths, 1000)
        places = f"{rest:03d}".rstrip("0")
        mark = "," if self.language == "vi" else "."
        return f"{whole}{mark}{places}" if places else str(whole)

    def tenths(self, value: int | None) -> str:
        """Tenths of a point: «87,5»."""
        return self.decimal(None if value is None else value * 100)

    def points(self, value: Fraction) -> str:
        """A score in whole points, half-up."""
        return str(half_up(value.numerator, value.denominator))

    def ratio(self, value: float) -> str:
        """A ratio with two decimals: «0,04»."""
        return formats.format_percent(round(value * 1000), self.language, 2).removesuffix("%")

    def day(self, text: str | None) -> str:
        """A stored day as dd/MM/yyyy."""
        return formats.format_date(date.fromisoformat(text[:10])) if text else formats.MISSING
