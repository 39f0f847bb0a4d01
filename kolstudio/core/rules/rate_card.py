"""What one item costs by a person's rate card, and which rate a booking takes.

The price of one item is the upper end of the quoted range divided by the number of items it buys,
rounded up to a whole đồng, so that a plan never understates what leaves the owner's pocket:
«15tr/2 post» is 7,500,000 each, 10,000,000 for three is 3,333,334 each. A range that is open at the
top («từ 5tr») gives its lower end, the least it will cost. Currencies other than VND give no price.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kolstudio.core.model.codes import HEADLINE_DELIVERABLES, Deliverable, Platform, Unit
from kolstudio.core.model.person import Rate
from kolstudio.core.model.reading import Price
from kolstudio.core.rules.rounding import upwards

VND = "VND"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a booking takes: the deliverable, where, and the price of one unit or None while unpriced."""

    deliverable: Deliverable
    platform: Platform | None = None
    unit: Unit = Unit.ITEM
    unit_price: int | None = None
    at_least: bool = False
    """Whether the price is open at the top, so that it may be more."""
    rate: Rate | None = None


def unit_price(price: Price) -> int | None:
    """Return what one unit costs in đồng, by the upper end of the range; None when unpriced."""
    top = price.max if price.max is not None else price.min
    if top is None or price.currency != VND:
        return None
    return upwards(top, price.quantity)


def price_span(rates: Iterable[Rate]) -> tuple[int | None, int | None]:
    """Return a person's cheapest and dearest đồng price per item, (None, None) without any.

    Posts, photos, short and long videos sold by the item count; every closed end of a range is a
    price, open ends are left out.
    """
    ends = [
        end
        for rate in rates
        for end in item_prices(
            rate.deliverable,
            rate.price.unit,
            rate.price.currency,
            rate.price.quantity,
            rate.price.min,
            rate.price.max,
        )
    ]
    return (min(ends), max(ends)) if ends else (None, None)


@lru_cache(maxsize=4096)
def item_prices(
    deliverable: str, unit: str, currency: str, quantity: int, low: int | None, high: int | None
) -> tuple[int, ...]:
    """Return the đồng prices per item that one quote adds to a person's span."""
    if deliverable not in HEADLINE_DELIVERABLES or unit != Unit.ITEM or currency != VND:
        return ()
    return tuple(upwards(end, quantity) for end in (low, high) if end is not None)


def negotiable(rates: Iterable[Rate]) -> bool:
    """Tell whether any price of the card is open to talk."""
    return any(rate.price.negotiable for rate in rates)


def default_choice(rates: Sequence[Rate], platform: Platform | None = None) -> Choice:
    """Choose for a booking that names no deliverable.

    The priced post; without one the cheapest of photo, short video and long video; without any an
    unpriced post. Of several posts the cheapest.
    """
    post, *others = HEADLINE_DELIVERABLES
    for group in ((post,), others):
        found = [choice for deliverable in group for choice in _priced(rates, deliverable, platform)]
        found = [choice for choice in found if choice.unit == Unit.ITEM]
        if found:
            return _cheapest(found)
    return Choice(post, platform)


def choose(rates: Sequence[Rate], deliverable: Deliverable, platform: Platform | None = None) -> Choice:
    """Choose for a booking of one deliverable: the cheapest price for it, else unpriced.

    With a platform asked for, rates of that platform come before rates that name none, and rates
    of other platforms do not count.
    """
    found = _priced(rates, deliverable, platform)
    return _cheapest(found) if found else Choice(deliverable, platform)


def _priced(rates: Sequence[Rate], deliverable: Deliverable, platform: Platform | None) -> list[Choice]:
    fitting = [
        rate for rate in rates if rate.deliverable == deliverable and unit_price(rate.price) is not None
    ]
    if platform is not None:
        fitting = [rate for rate in fitting if rate.platform == platform] or [
            rate for rate in fitting if rate.platform is None
        ]
    return [
        Choice(
            deliverable=deliverable,
            platform=rate.platform or platform,
            unit=rate.price.unit,
            unit_price=unit_price(rate.price),
            at_least=rate.price.max is None,
            rate=rate,
        )
        for rate in fitting
    ]


def _cheapest(choices: Iterable[Choice]) -> Choice:
    return min(choices, key=lambda choice: (choice.unit != Unit.ITEM, choice.unit_price or 0))
