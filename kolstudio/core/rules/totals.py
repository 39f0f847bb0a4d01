"""The sums of a campaign: what the lines cost, the reserve, what remains, and what has no price yet.

All in đồng. Declined and cancelled lines cost nothing. A line without a price, or priced in a
currency that has no rate, adds nothing and is counted as unpriced, never as 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kolstudio.core.model.campaign import Line
from kolstudio.core.model.codes import Label
from kolstudio.core.rules.rounding import half_up

VND = "VND"
_PERCENT = 100_000
"""Thousandths of a percent in the whole."""


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of one campaign in đồng; `reserve` and `remaining` are None without a budget."""

    lines: int
    reserve: int | None
    remaining: int | None
    """Budget less reserve less lines; below 0 when over budget."""
    unpriced: int
    """How many counting lines have no price in đồng."""
    foreign: int
    """How many of those have a price in another currency."""


def line_total(line: Line) -> int | None:
    """Return what a line costs in đồng; None while it is unpriced or in another currency."""
    return line.total if line.currency == VND else None


def totals(budget: int | None, reserve_share: int, lines: Iterable[Line]) -> Totals:
    """Add up a campaign; `reserve_share` is in thousandths of a percent of the budget (10 % is 10000)."""
    cost = unpriced = foreign = 0
    for line in lines:
        if not line.status.counts:
            continue
        amount = line_total(line)
        if amount is not None:
            cost += amount
            continue
        unpriced += 1
        foreign += line.unit_price is not None
    reserve = None if budget is None else half_up(budget * reserve_share, _PERCENT)
    remaining = None if budget is None or reserve is None else budget - reserve - cost
    return Totals(cost, reserve, remaining, unpriced, foreign)


def cost_by_type(lines: Iterable[Line], types: Mapping[int, Label]) -> dict[Label, int]:
    """Return what the counting, priced lines cost by the type of their person; types without cost are absent.

    `types` holds the type of each person by id; who is missing has none (`no_data`).
    """
    found: dict[Label, int] = {}
    for line in lines:
        amount = line_total(line)
        if line.status.counts and amount:
            label = types.get(line.creator_id, Label.NO_DATA)
            found[label] = found.get(label, 0) + amount
    return found


def overshoot(budget: int | None, reserve_share: int, lines: Iterable[Line]) -> dict[int, int]:
    """Return by line id how far the lines up to it go over budget less reserve; others are absent."""
    found: dict[int, int] = {}
    if budget is None:
        return found
    room = budget - half_up(budget * reserve_share, _PERCENT)
    for line in lines:
        amount = line_total(line)
        if line.status.counts and amount:
            room -= amount
            if room < 0:
                found[line.id] = -room
    return found
