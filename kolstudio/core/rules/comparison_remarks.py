"""Warnings that belong beside a person when a goal or a brand is chosen; reference, not legal advice."""

from __future__ import annotations

from collections.abc import Sequence

from kolstudio.core.model.codes import Goal, Label
from kolstudio.core.model.comparison import Level, Remark
from kolstudio.core.rules.comparison_facts import Facts, celebrity
from kolstudio.core.rules.comparison_rows import MANY_ADS
from kolstudio.core.rules.disclosure import Regulated
from kolstudio.core.texts import QT_TRANSLATE_NOOP

MANY_DEALS = 4
_ORDERS = QT_TRANSLATE_NOOP(
    "Comparison", "Famous people serve image and reach: do not set {name} a target of orders."
)
_MEDICAL = QT_TRANSLATE_NOOP(
    "Comparison",
    "These goods must not be advertised with the name, picture or coat of medical people (Decree 342/2025,"
    " art. 4): do not book {name} for them. For reference, not legal advice.",
)
_ADS = QT_TRANSLATE_NOOP("Comparison", "{name} advertises a lot: prefer content that tells a story.")
_NEVER = QT_TRANSLATE_NOOP("Comparison", "{name} is marked «do not book».")


def remarks(people: Sequence[Facts], goal: Goal | None, product: Regulated | None) -> tuple[Remark, ...]:
    """Return the warnings about these people, the gravest of each person first.

    `product` is the kind of regulated goods that the brand sells, None when it sells none.
    """
    found: list[Remark] = []
    for facts in people:
        person, calc, name = facts.person, facts.person.calculated, facts.person.name
        if person.attributes["do_not_book"]:
            found.append(Remark(facts.id, Level.BLOCK, "do_not_book", _NEVER(name=name)))
        if product is not None and person.attributes["profession_code"] in product.without:
            found.append(Remark(facts.id, Level.BLOCK, "R16", _MEDICAL(name=name)))
        if goal is Goal.G4 and celebrity(person):
            found.append(Remark(facts.id, Level.WARNING, "R08", _ORDERS(name=name), ("A30", "B27")))
        share, deals = person.attributes["sponsored_share"], person.attributes["deals_per_quarter"]
        many = isinstance(share, int) and share > MANY_ADS
        often = isinstance(deals, int) and deals >= MANY_DEALS and calc.label in (Label.KOL, Label.LEAN_KOL)
        if many or often:
            found.append(Remark(facts.id, Level.WARNING, "R11", _ADS(name=name), ("B30", "B31")))
    return tuple(found)
