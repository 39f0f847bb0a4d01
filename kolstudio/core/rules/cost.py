"""What a result costs and brings: CPM, CPR, CPE, CPV, cost per 1,000 followers, ROI and ROAS.

Costs and results are whole đồng, half-up. An unknown or zero denominator gives None, never 0.
"""

from __future__ import annotations

from dataclasses import dataclass

from kolstudio.core.rules.rounding import half_up

_PERCENT = 100_000
"""Thousandths of a percent in the whole."""


def cpm(cost: int | None, impressions: int | None) -> int | None:
    """Return the cost of 1,000 impressions or views."""
    return _per(cost, impressions, 1_000)


def cpr(cost: int | None, reached: int | None) -> int | None:
    """Return the cost of 1,000 people reached; a figure of its own beside `cpm`."""
    return _per(cost, reached, 1_000)


def cpe(cost: int | None, engagements: int | None) -> int | None:
    """Return the cost of one engagement."""
    return _per(cost, engagements, 1)


def cpv(cost: int | None, views: int | None) -> int | None:
    """Return the cost of one view."""
    return _per(cost, views, 1)


def per_1000_followers(cost: int | None, followers: int | None) -> int | None:
    """Return the cost of 1,000 followers; only worth showing where neither views nor reach are known."""
    return _per(cost, followers, 1_000)


@dataclass(frozen=True, slots=True)
class UnitCosts:
    """All cost figures of one price; None is unknown."""

    cpm: int | None
    cpr: int | None
    cpe: int | None
    cpv: int | None
    per_1000_followers: int | None
    """Only where neither `cpm` nor `cpr` is known."""


def unit_costs(
    cost: int | None,
    *,
    impressions: int | None = None,
    views: int | None = None,
    reached: int | None = None,
    engagements: int | None = None,
    followers: int | None = None,
) -> UnitCosts:
    """Work out every cost figure; views stand in for unknown impressions."""
    by_impressions = cpm(cost, impressions if impressions is not None else views)
    by_people = cpr(cost, reached)
    neither = by_impressions is None and by_people is None
    return UnitCosts(
        cpm=by_impressions,
        cpr=by_people,
        cpe=cpe(cost, engagements),
        cpv=cpv(cost, views),
        per_1000_followers=per_1000_followers(cost, followers) if neither else None,
    )


def gross_profit(revenue: int | None, goods_share: int | None) -> int | None:
    """Return revenue less the cost of the goods, a share in thousandths of a percent (50 % is 50000)."""
    if revenue is None or goods_share is None:
        return None
    return revenue - half_up(revenue * goods_share, _PERCENT)


def roi(profit: int | None, cost: int | None) -> int | None:
    """Return (gross profit − cost) / cost in thousandths of a percent: 150 % is 150000."""
    if profit is None or not cost:
        return None
    return half_up((profit - cost) * _PERCENT, cost)


def roas(revenue: int | None, cost: int | None) -> int | None:
    """Return revenue / cost in thousandths: 5.0 is 5000."""
    return _per(revenue, cost, 1_000)


def break_even_revenue(cost: int | None, goods_share: int | None) -> int | None:
    """Return the sales at which the gross profit covers the cost; None when the goods cost it all."""
    if cost is None or goods_share is None or goods_share >= _PERCENT:
        return None
    return half_up(cost * _PERCENT, _PERCENT - goods_share)


def _per(amount: int | None, count: int | None, times: int) -> int | None:
    if amount is None or not count:
        return None
    return half_up(amount * times, count)
