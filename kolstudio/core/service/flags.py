"""Red flags of a person for a brand: the computed ones with their figures, and those set by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.model.campaign import Brand
from kolstudio.core.model.codes import Deliverable, Goal, Unit
from kolstudio.core.model.comparison import Side
from kolstudio.core.model.person import Person
from kolstudio.core.rules import disclosure
from kolstudio.core.rules.comparison_facts import money_side
from kolstudio.core.rules.dates import parse_date
from kolstudio.core.rules.flags import Facts, FlagRules, Level, counts_orders, flag_rules, raised
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.typed_text import typed_line, typed_text
from kolstudio.core.service import classifying, creators, fit, targets
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import flags as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue

_POSTS = (Deliverable.POST, Deliverable.PHOTO, Deliverable.SHORT_VIDEO, Deliverable.LONG_VIDEO)
"""What the typical fee of a tier is compared with, the first one that has a price."""


@dataclass(frozen=True, slots=True)
class FlagNote:
    """One red flag in words, computed or set by hand."""

    code: str
    level: Level
    name: str
    detail: str
    """The figures behind it, or what the owner noted."""
    ids: tuple[str, ...]
    flag_id: int | None = None
    """The row of one set by hand: it can be taken away; None = computed."""
    happened_on: date | None = None
    link: str = ""


def rules() -> FlagRules:
    """Return all flags with their levels, words and figures."""
    return _rules()


def by_hand(texts: Catalogue) -> tuple[tuple[str, str], ...]:
    """Return the flags that can be set by hand as (code, name)."""
    return tuple((kind.id, kind.words[texts.language]) for kind in _rules().kinds.values() if kind.by_hand)


def of(
    library: Library,
    creator_id: int,
    texts: Catalogue,
    brand_id: int | None = None,
    *,
    target_match: Fraction | None = None,
    campaign_id: int | None = None,
) -> tuple[FlagNote, ...]:
    """Return the flags of somebody for a brand (the current one), the heaviest first.

    `target_match` (0-100) is that of a campaign; without one it is that of the brand's own customers.
    `campaign_id` looks at the bookings of that campaign alone, else those of every open one of the brand
    count. Raises `RuleError` (not_found, unknown_brand).
    """
    person = creators.get(library, creator_id)
    card = fit.get(library, creator_id, brand_id)
    seen = facts(library, person, card.brand, card.answers, target_match, campaign_id)
    found = [
        FlagNote(
            flag.kind.id,
            flag.level,
            flag.kind.words[texts.language],
            texts.render(flag.detail),
            flag.kind.ids,
        )
        for flag in raised(seen, _rules(), texts.language)
    ]
    for row in repo.of_person(library.store.conn, creator_id):
        kind = _rules().kinds.get(row.code)
        day = date.fromisoformat(row.happened_on) if row.happened_on else None
        found.append(
            FlagNote(
                row.code,
                kind.level if kind else Level.NOTE,
                kind.words[texts.language] if kind else row.code,
                row.note,
                kind.ids if kind else (),
                row.id,
                day,
                row.link,
            )
        )
    weight = list(Level)
    return tuple(sorted(found, key=lambda one: weight.index(one.level)))


def facts(
    library: Library,
    person: Person,
    brand: Brand,
    answers: Mapping[str, int | None],
    match: Fraction | None = None,
    campaign_id: int | None = None,
) -> Facts:
    """Gather what the flags of a person look at, for one brand."""
    conn, calc, plain = library.store.conn, person.calculated, person.attributes
    works = repo.works(conn, person.id)
    rivals = {fold(name) for name in brand.competitors}
    against = [
        (work.brand, date.fromisoformat(work.happened_on))
        for work in works
        if work.happened_on and (work.competitor or fold(work.brand) in rivals)
    ]
    main = next((one for one in person.channels if one.id == calc.main_channel_id), None)
    measured = [one.measured_on for one in person.channels if one.measured_on and one.followers is not None]
    parts = [main.avg_likes, main.avg_comments, main.avg_shares] if main else []
    engagement = main.avg_engagement if main else None
    if engagement is None and any(part is not None for part in parts):
        engagement = sum(part or 0 for part in parts)
    product = disclosure.regulated(data.load("disclosure"), brand.category)
    share = plain["sponsored_share"]
    if match is None:
        found = targets.match_of(library, person, targets.target_of(library, brand))
        match = found.value if found else None
    budget, orders = _bookings(library, person, brand, campaign_id)
    return Facts(
        today=library.today(),
        competitor=max(against, key=lambda one: one[1], default=None),
        answers=answers,
        sample_sent=repo.sample_sent(conn, person.id, brand.id),
        regulated=product is not None,
        no_doctors=product is not None and plain["profession_code"] in product.without,
        target_match=match,
        sponsored_share=share if isinstance(share, int) else None,
        followers=calc.followers,
        er=calc.er,
        er_basis=calc.er_basis,
        benchmark=library.rules().tiers.benchmarks.get(calc.tier) if calc.tier else None,
        comments=main.avg_comments if main else None,
        engagement=engagement,
        counts=[
            [(date.fromisoformat(day), count) for day, count in one]
            for one in repo.follower_counts(conn, person.id)
        ],
        price=_price(person),
        k=classifying.explain(library, person).k,
        other_field=bool(targets.other_field(library, person, brand)),
        measured_on=date.fromisoformat(max(measured)) if measured else None,
        late=sum(work.on_time is False for work in works),
        budget_share=budget[0] if budget else None,
        budget_of=budget[1] if budget else "",
        order_kpi=orders is not None,
        order_kpi_of=orders or "",
    )


def add(
    library: Library, creator_id: int, code: str, *, day: str = "", link: str = "", note: str = ""
) -> int:
    """Set a flag by hand as typed and return its id; the day may be empty.

    Raises `RuleError` (not_found, unknown_flag, value_unclear); nothing is changed then.
    """
    creators.get(library, creator_id)
    kind = _rules().kinds.get(code)
    if kind is None or not kind.by_hand:
        raise RuleError(
            QT_TRANSLATE_NOOP("Flags", "There is no flag {code} that is set by hand.")(code=code),
            code="unknown_flag",
        )
    happened: date | None = None
    if typed_line(day):
        parsed = parse_date(typed_line(day), today=library.today())
        if parsed.value is None:
            raise RuleError(
                QT_TRANSLATE_NOOP("Flags", "{value} is not a day such as 22/11/2026.")(value=day),
                code="value_unclear",
            )
        happened = parsed.value
    with library.store.change("edit_flags", subject=[creator_id], origin=library.origin):
        return repo.insert(
            library.store.conn,
            creator_id,
            code,
            happened.isoformat() if happened else None,
            typed_line(link),
            typed_text(note),
            library.moment(),
        )


def remove(library: Library, flag_id: int) -> None:
    """Take away a flag that was set by hand. Raises `RuleError` (unknown_flag)."""
    creator_id = repo.owner_of(library.store.conn, flag_id)
    if creator_id is None:
        raise RuleError(QT_TRANSLATE_NOOP("Flags", "This flag is not there any more."), code="unknown_flag")
    with library.store.change("edit_flags", subject=[creator_id], origin=library.origin):
        repo.delete(library.store.conn, flag_id)


def _bookings(
    library: Library, person: Person, brand: Brand, campaign_id: int | None
) -> tuple[tuple[Fraction, str] | None, str | None]:
    """Return the greatest share of a budget with its campaign, and a sales campaign that counts orders.

    The latter only for a KOL, by the KPI text of the brief: no booking holds a target of its own.
    """
    open_ones = repo.bookings(library.store.conn, person.id, brand.id, campaign_id)
    shares = [
        (Fraction(100 * one.cost, one.budget), one.campaign) for one in open_ones if one.budget and one.cost
    ]
    calc = person.calculated
    orders = None
    if money_side(calc.label, calc.lean) is Side.KOL:
        orders = next(
            (one.campaign for one in open_ones if one.goal == Goal.G4 and counts_orders(one.kpi)), None
        )
    return max(shares, default=None), orders


def _price(person: Person) -> int | None:
    """Return what one post is asked for, of the first kind of post that has a price in đồng."""
    for deliverable in _POSTS:
        prices = [
            rate.price.min
            for rate in person.rates
            if rate.deliverable is deliverable
            and rate.price.min is not None
            and rate.price.currency == "VND"
            and rate.price.quantity == 1
            and rate.price.unit is Unit.ITEM
        ]
        if prices:
            return min(prices)
    return None


@lru_cache(maxsize=1)
def _rules() -> FlagRules:
    return flag_rules(data.load("flags"))
