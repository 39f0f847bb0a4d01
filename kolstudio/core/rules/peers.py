"""Where a figure stands among its like: published benchmarks, and the medians of the owner's own list.

For display only: labels, scores and marks never read this (contract §5). Like means the same platform
and the same tier; rates on unlike bases are told apart and never set against each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from kolstudio.core.model.codes import ErBasis, Platform, Tier
from kolstudio.core.rules import formats, labels
from kolstudio.core.rules.engagement import Likeness, likeness, median
from kolstudio.core.rules.rounding import half_up
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text

_PERCENT = 100_000
"""Thousandths of a percent in the whole."""


class Metric(StrEnum):
    """What can be set against its like."""

    ER = "er"
    VIEW_RATE = "view_rate"
    PRICE = "price"
    CPE = "cpe"


class Stand(StrEnum):
    """Where a value lies against a range."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Published:
    """One published range; a missing platform or tier means any, a missing end is open."""

    metric: Metric
    platform: Platform | None
    tier: Tier | None
    low: int | None
    high: int | None
    basis: ErBasis | None
    source: Mapping[Language, str]

    def stand(self, value: int | Fraction) -> Stand:
        """Tell where a value lies."""
        if self.low is not None and value < self.low:
            return Stand.BELOW
        return Stand.ABOVE if self.high is not None and value > self.high else Stand.WITHIN


@dataclass(frozen=True, slots=True)
class Benchmarks:
    """Every published range, and how many people an own median needs."""

    published: tuple[Published, ...]
    least_people: int

    def of(self, metric: Metric, platform: Platform, tier: Tier) -> tuple[Published, ...]:
        """Return what is published for a platform and a tier, the closest fit first."""
        found = [
            one
            for one in self.published
            if one.metric is metric and one.platform in (platform, None) and one.tier in (tier, None)
        ]
        return tuple(sorted(found, key=lambda one: (one.platform is None, one.tier is None)))


@dataclass(frozen=True, slots=True)
class Middle:
    """The median of those people whose figure is known; None when there are none."""

    value: int | None
    people: int


def benchmarks(data: Mapping[str, Any]) -> Benchmarks:
    """Read `benchmarks.json`."""
    found = [
        Published(
            metric,
            Platform(row["platform"]) if row["platform"] else None,
            Tier(row["tier"]) if row["tier"] else None,
            row["low"],
            row["high"],
            ErBasis(row["basis"]) if "basis" in row else None,
            {"en": row["source"], "vi": row.get("source_vi", row["source"])},
        )
        for metric in Metric
        for row in data.get(metric.value, ())
    ]
    return Benchmarks(tuple(found), data["least_people"])


def middle(values: Iterable[int | None]) -> Middle:
    """Return the median of the known values with their number."""
    known = [value for value in values if value is not None]
    return Middle(median(known), len(known))


def view_rate(views: int | None, followers: int | None) -> int | None:
    """Return views per follower in thousandths of a percent, half-up; None when either is unknown."""
    return None if views is None or not followers else half_up(views * _PERCENT, followers)


def said(
    metric: Metric,
    value: int | Fraction,
    basis: ErBasis | None,
    platform: Platform,
    tier: Tier,
    known: Benchmarks,
    own: Middle,
    language: Language,
) -> tuple[Text, ...]:
    """Return how a value stands, in sentences: against what is published, then in the own list."""
    place = _PLACE(platform=labels.platform_text(platform), tier=labels.tier_text(tier))
    found = known.of(metric, platform, tier)
    alike = [one for one in found if metric is not Metric.ER or _alike(basis, one.basis)]
    lines = [_published(metric, value, one, place, language) for one in alike[:1]]
    if found and not alike:
        lines = [_apart(basis, found[0], place, language)]
    return (*lines, _own(metric, value, own, place, known.least_people, language))


def _published(
    metric: Metric, value: int | Fraction, one: Published, place: Text, language: Language
) -> Text:
    words = _RANGE[metric]
    if one.low is None:
        span = _UP_TO(high=_amount(metric, one.high, language))
    elif one.high is None:
        span = _FROM(low=_amount(metric, one.low, language))
    elif one.low == one.high:
        span = _ONE(value=_amount(metric, one.low, language))
    else:
        span = _SPAN(low=_amount(metric, one.low, language), high=_amount(metric, one.high, language))
    source: object = one.source[language]
    if one.basis is not None:
        source = _WITH_BASIS(source=source, basis=labels.er_basis_text(one.basis))
    return words(place=place, span=span, stand=_STANDS[one.stand(value)], source=source)


def _apart(basis: ErBasis | None, one: Published, place: Text, language: Language) -> Text:
    return _UNLIKE(
        place=place,
        source=one.source[language],
        theirs=labels.er_basis_text(one.basis or ErBasis.UNKNOWN),
        this=labels.er_basis_text(basis or ErBasis.UNKNOWN),
    )


def _own(
    metric: Metric, value: int | Fraction, middle: Middle, place: Text, least: int, language: Language
) -> Text:
    if middle.value is None or middle.people < least:
        return _TOO_FEW(place=place, missing=formats.MISSING, count=middle.people, least=least)
    stand: Text = _LEVEL
    if middle.value and value != middle.value:
        apart = 100 * abs(Fraction(value) - middle.value) / middle.value
        percent = max(1, half_up(apart.numerator, apart.denominator))
        stand = (_PERCENT_ABOVE if value > middle.value else _PERCENT_BELOW)(value=percent)
    return _OWN[metric](
        place=place,
        median=_amount(metric, middle.value, language),
        count=formats.format_number(middle.people, language),
        stand=stand,
    )


def _amount(metric: Metric, value: int | None, language: Language) -> str:
    if metric in (Metric.ER, Metric.VIEW_RATE):
        return formats.format_percent(value, language, 1 if value is None or value % 100 == 0 else 2)
    if metric is Metric.CPE:
        return formats.format_money(value, language=language)
    return formats.short_money(value, language)


def basis_of(basis: ErBasis | None) -> ErBasis:
    """Return the basis a rate counts under: an unknown one is taken as by followers."""
    return ErBasis.FOLLOWERS if basis in (None, ErBasis.UNKNOWN) else ErBasis(basis)


def _alike(one: ErBasis | None, other: ErBasis | None) -> bool:
    return likeness(one, other) is not Likeness.UNLIKE


_PLACE = QT_TRANSLATE_NOOP("Peers", "{platform} · {tier}")
_RANGE: Mapping[Metric, Text] = {
    Metric.ER: QT_TRANSLATE_NOOP(
        "Peers", "Published engagement for {place}: {span}; this is {stand}. {source}, for reference."
    ),
    Metric.VIEW_RATE: QT_TRANSLATE_NOOP(
        "Peers", "Published views per follower for {place}: {span}; this is {stand}. {source}, for reference."
    ),
    Metric.PRICE: QT_TRANSLATE_NOOP(
        "Peers", "Published price for {place}: {span}; this is {stand}. {source}, for reference."
    ),
    Metric.CPE: QT_TRANSLATE_NOOP(
        "Peers", "Published cost for {place}: {span}; this is {stand}. {source}, for reference."
    ),
}
_OWN: Mapping[Metric, Text] = {
    Metric.ER: QT_TRANSLATE_NOOP(
        "Peers", "Your own list, {place}: median engagement {median} of {count} people; this is {stand}."
    ),
    Metric.VIEW_RATE: QT_TRANSLATE_NOOP(
        "Peers",
        "Your own list, {place}: median views per follower {median} of {count} people; this is {stand}.",
    ),
    Metric.PRICE: QT_TRANSLATE_NOOP(
        "Peers", "Your own list, {place}: median price {median} of {count} people; this is {stand}."
    ),
    Metric.CPE: QT_TRANSLATE_NOOP(
        "Peers",
        "Your own list, {place}: median cost per engagement {median} of {count} people; this is {stand}.",
    ),
}
_STANDS: Mapping[Stand, Text] = {
    Stand.BELOW: QT_TRANSLATE_NOOP("Peers", "below it"),
    Stand.WITHIN: QT_TRANSLATE_NOOP("Peers", "within it"),
    Stand.ABOVE: QT_TRANSLATE_NOOP("Peers", "above it"),
}
_UP_TO = QT_TRANSLATE_NOOP("Peers", "up to {high}")
_FROM = QT_TRANSLATE_NOOP("Peers", "from {low}")
_ONE = QT_TRANSLATE_NOOP("Peers", "{value}")
_SPAN = QT_TRANSLATE_NOOP("Peers", "{low} – {high}")
_WITH_BASIS = QT_TRANSLATE_NOOP("Peers", "{source} ({basis})")
_UNLIKE = QT_TRANSLATE_NOOP(
    "Peers",
    "What is published for {place} ({source}) is {theirs}, this is {this}: they are not compared.",
)
_TOO_FEW = QT_TRANSLATE_NOOP(
    "Peers", "Your own list, {place}: {missing} (known of {count}; {least} people are needed)"
)
_PERCENT_ABOVE = QT_TRANSLATE_NOOP("Peers", "{value}% above it")
_PERCENT_BELOW = QT_TRANSLATE_NOOP("Peers", "{value}% below it")
_LEVEL = QT_TRANSLATE_NOOP("Peers", "level with it")
