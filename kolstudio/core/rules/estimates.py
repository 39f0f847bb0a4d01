"""What one booked item is likely to reach and to stir, from own figures first and view rates second."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kolstudio.core.model.codes import Deliverable, ErBasis, Platform
from kolstudio.core.model.person import Channel
from kolstudio.core.rules.rounding import half_up

_PERCENT = 100_000
"""Thousandths of a percent in the whole."""


class Method(StrEnum):
    """Where an estimate comes from, the better ones first."""

    OWN_VIEWS = "own_views"
    """The channel's own median views."""
    VIEW_RATE = "view_rate"
    """Followers times a published or default rate."""
    OWN_ENGAGEMENT = "own_engagement"
    """The channel's own average of engagements."""
    ER_FOLLOWERS = "er_followers"
    """Followers times the engagement rate."""
    ER_REACH = "er_reach"
    """The estimated reach times an engagement rate by reach or views."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A whole number of people or of engagements, and where it comes from."""

    value: int
    method: Method
    source: str = ""
    """Who published the rate; empty for own figures."""
    assumed: bool = False
    """Whether an engagement rate of unknown basis was taken as by followers."""


@dataclass(frozen=True, slots=True)
class ViewRates:
    """Which share of the followers sees an item, by platform and deliverable."""

    rates: Mapping[tuple[Platform, Deliverable], tuple[int, str]]
    """(thousandths of a percent, source)."""
    content: frozenset[Deliverable]
    """The deliverables that appear on a channel; an event or a TVC has no reach of its own there."""


def view_rates(data: Mapping[str, Any]) -> ViewRates:
    """Read `view_rates.json`."""
    return ViewRates(
        rates={
            (Platform(row["platform"]), Deliverable(code)): (row["rate"], row["source"])
            for row in data["rates"]
            for code in row["deliverables"]
        },
        content=frozenset(Deliverable(code) for code in data["content"]),
    )


def reach(channel: Channel, deliverable: Deliverable, rates: ViewRates) -> Estimate | None:
    """Estimate the reach of one item: own median views, else followers times view rate, else None."""
    if deliverable not in rates.content:
        return None
    if channel.median_views is not None:
        return Estimate(channel.median_views, Method.OWN_VIEWS)
    found = rates.rates.get((channel.platform, deliverable))
    if found is None or channel.followers is None:
        return None
    share, source = found
    return Estimate(half_up(channel.followers * share, _PERCENT), Method.VIEW_RATE, source)


def engagement(channel: Channel, deliverable: Deliverable, rates: ViewRates) -> Estimate | None:
    """Estimate the engagements of one item.

    The channel's own average, else its rate times what that rate is divided by: the followers, or
    the estimated reach for a rate by reach or views. None when a part is unknown.
    """
    if deliverable not in rates.content:
        return None
    value = own_engagement(channel.avg_engagement, channel.followers, channel.er, channel.er_basis)
    if value is not None:
        if channel.avg_engagement is not None:
            return Estimate(value, Method.OWN_ENGAGEMENT)
        return Estimate(value, Method.ER_FOLLOWERS, assumed=channel.er_basis == ErBasis.UNKNOWN)
    if channel.er is None or channel.er_basis not in (ErBasis.REACH, ErBasis.VIEWS):
        return None
    seen = reach(channel, deliverable, rates)
    if seen is None:
        return None
    return Estimate(half_up(seen.value * channel.er, _PERCENT), Method.ER_REACH, seen.source)


def own_engagement(
    average: int | None, followers: int | None, er: int | None, basis: ErBasis | None
) -> int | None:
    """Return the engagements that a channel's own figures tell of: the average, else by the rate.

    None for a rate by reach or views: these need an estimate of the reach.
    """
    if average is not None:
        return average
    if er is None or followers is None or basis in (ErBasis.REACH, ErBasis.VIEWS):
        return None
    return half_up(followers * er, _PERCENT)
