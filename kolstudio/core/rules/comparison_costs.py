"""The cost figures of the comparison: one item by views, people reached, engagements, followers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kolstudio.core.model.comparison import CellSource
from kolstudio.core.rules import cost
from kolstudio.core.rules.comparison_facts import Facts
from kolstudio.core.rules.comparison_rows import Context, Found, say
from kolstudio.core.rules.estimates import Method
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text


def cost_cell(kind: str) -> Callable[[Facts, Context], Found]:
    """Return a reader of one cost figure of that item."""

    def read(facts: Facts, context: Context) -> Found:
        item, main = facts.item, facts.main
        every = cost.unit_costs(
            item.price,
            views=item.views,
            reached=item.reach.value if item.reach else None,
            engagements=item.engagement.value if item.engagement else None,
            followers=main.followers if main else None,
        )
        value = getattr(every, kind)
        if value is None:
            return Found()
        estimate = {"cpr": item.reach, "cpe": item.engagement}.get(kind)
        guessed = estimate is not None and (estimate.method is Method.VIEW_RATE or estimate.assumed)
        return Found(
            value,
            say(context.written.dong(value)),
            source=CellSource.ESTIMATED if guessed else CellSource.COMPUTED,
            day=item.channel.measured_on if item.channel else None,
            why=_cost_why(facts, context, kind),
        )

    return read


_DIVIDED: Mapping[str, Text] = {
    "cpm": QT_TRANSLATE_NOOP("Comparison", "{price} ÷ {base} views × 1,000"),
    "cpr": QT_TRANSLATE_NOOP("Comparison", "{price} ÷ {base} people reached × 1,000"),
    "cpe": QT_TRANSLATE_NOOP("Comparison", "{price} ÷ {base} engagements"),
    "cpv": QT_TRANSLATE_NOOP("Comparison", "{price} ÷ {base} views"),
    "per_1000_followers": QT_TRANSLATE_NOOP("Comparison", "{price} ÷ {base} followers × 1,000"),
}


def _cost_why(facts: Facts, context: Context, kind: str) -> Text:
    item, main = facts.item, facts.main
    base = {
        "cpm": item.views,
        "cpr": item.reach.value if item.reach else None,
        "cpe": item.engagement.value if item.engagement else None,
        "cpv": item.views,
        "per_1000_followers": main.followers if main else None,
    }[kind]
    return _DIVIDED[kind](price=context.written.dong(item.price), base=context.written.number(base))
