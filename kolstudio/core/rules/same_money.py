"""What the same money buys on either side: items of KOLs against items of influencers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from kolstudio.core.model.comparison import Bought, SameMoney, Side
from kolstudio.core.rules.comparison_facts import Facts, Written, money_side
from kolstudio.core.rules.comparison_rows import DASH, PLAIN
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

MOST_ITEMS = 1_000
"""A side buys at most so many items: beyond it a price is a slip."""
_TITLE = QT_TRANSLATE_NOOP("Comparison", "What does {amount} buy?")
_REACHED = QT_TRANSLATE_NOOP("Comparison", "{count} reached")
_KOL = QT_TRANSLATE_NOOP("Comparison", "KOL × {count}")
_INFLUENCER = QT_TRANSLATE_NOOP("Comparison", "Influencer × {count}")


def same_money(people: Sequence[Facts], written: Written, amount: int | None = None) -> SameMoney | None:
    """Spend one amount, by default the dearest price among them, on each side; None when one side is missing.

    A side buys one item of each of its people in turn, in the order of the columns, as long as the
    money lasts. Reach adds up items and is not deduplicated; it is unknown as soon as one of them is.
    """
    sides: dict[Side, list[Facts]] = {Side.KOL: [], Side.INFLUENCER: []}
    for one in people:
        calc = one.person.calculated
        side = money_side(calc.label, calc.lean)
        if side is not None and one.item.price:
            sides[side].append(one)
    if not all(sides.values()):
        return None
    prices = [one.item.price for group in sides.values() for one in group if one.item.price]
    money = amount if amount is not None else max(prices)
    bought = [_buy(side, group, money, written) for side, group in sides.items()]
    most = max((one.reach for one in bought if one.reach is not None), default=0)
    shares = [None if one.reach is None or not most else Fraction(one.reach, most) for one in bought]
    return SameMoney(
        money,
        _TITLE(amount=written.money(money)),
        tuple(replace(one, share=share) for one, share in zip(bought, shares, strict=True)),
    )


def _buy(side: Side, people: Sequence[Facts], money: int, written: Written) -> Bought:
    left = money
    taken: list[Facts] = []
    while len(taken) < MOST_ITEMS:
        before = len(taken)
        for one in people:
            price = one.item.price
            if price and price <= left:
                left -= price
                taken.append(one)
        if len(taken) == before:
            break
    reach = _sum([one.item.reach.value if one.item.reach else None for one in taken])
    engagements = _sum([one.item.engagement.value if one.item.engagement else None for one in taken])
    names = tuple(dict.fromkeys(one.person.name for one in taken))
    label: Text = (_KOL if side is Side.KOL else _INFLUENCER)(count=len(taken))
    return Bought(
        side=side,
        label=label,
        names=names,
        items=len(taken),
        cost=money - left,
        reach=reach,
        engagements=engagements,
        reach_text=DASH if reach is None else _REACHED(count=written.count(reach)),
        engagements_text=DASH if engagements is None else PLAIN(value=written.count(engagements)),
        share=None,
    )


def _sum(values: Sequence[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known and len(known) == len(values) else None
