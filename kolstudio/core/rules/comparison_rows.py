"""What each row of the comparison shows of one person (domain §2.3): the value, its words and its origin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from kolstudio.core.model.codes import ErBasis, Goal, Platform, Reach, Tier
from kolstudio.core.model.comparison import CellSource, Tone
from kolstudio.core.rules import labels
from kolstudio.core.rules.comparison_facts import Facts, Written
from kolstudio.core.rules.formats import MISSING
from kolstudio.core.rules.tiers import ErLevel
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

PLAIN = QT_TRANSLATE_NOOP("Comparison", "{value}")
TWO = QT_TRANSLATE_NOOP("Comparison", "{first} · {second}")
DASH = PLAIN(value=MISSING)
MANY_ADS = 40_000
"""More sponsored posts than this (40 %) draw a warning."""
_TIERS = tuple(Tier)


@dataclass(frozen=True, slots=True)
class Found:
    """What a row says of one person; `value` None is missing."""

    value: int | Fraction | str | None = None
    shown: Text = DASH
    note: Text | None = None
    tone: Tone = Tone.PLAIN
    source: CellSource | None = None
    day: str | None = None
    basis: ErBasis | None = None
    rank: int | Fraction | None = None
    """What is compared for the goal, where it is not the value itself."""
    comparable: bool = True
    """Whether it may be best at all: a rate from too few posts may not."""
    benchmark: int | Fraction | None = None
    why: Text | None = None
    platform: Platform | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What rows need beside the person: the goal, how numbers are written, and whom it is for."""

    goal: Goal | None
    written: Written
    budget: int | None = None
    regulated: bool = False


def say(value: object) -> Text:
    """Return a value as a text."""
    return PLAIN(value=value)


def answered(facts: Facts) -> CellSource:
    """Return where a typed answer comes from."""
    return CellSource(str(facts.person.attributes["value_source"]))


def day_of(facts: Facts) -> str:
    """Return the day a person was last changed."""
    return str(facts.person.attributes["updated"])[:10]


def number(facts: Facts, key: str) -> int | None:
    """Return a whole number of a person, None when it is unknown."""
    value = facts.person.attributes[key]
    return value if isinstance(value, int) else None


def coded_cell(key: str, ranks: Mapping[Goal, Mapping[str, int]]) -> Callable[[Facts, Context], Found]:
    """Return a reader of a coded answer; `ranks` says per goal which codes serve it."""

    def read(facts: Facts, context: Context) -> Found:
        code = facts.person.attributes[key]
        words = labels.code_text(key, str(code)) if code else None
        if words is None:
            return Found()
        wanted = ranks.get(context.goal) if context.goal else None
        rank = wanted.get(str(code), 0) if wanted else None
        return Found(str(code), words, source=answered(facts), day=day_of(facts), rank=rank)

    return read


def label_cell(facts: Facts, context: Context) -> Found:
    """Read the type with both scales; ranked by K for trust, by I for sales and engagement."""
    calc = facts.person.calculated
    score = calc.k if context.goal is Goal.G2 else calc.i if context.goal in (Goal.G4, Goal.G6) else None
    both = calc.k is not None or calc.i is not None
    tenths = context.written.tenths
    note = (
        QT_TRANSLATE_NOOP("Comparison", "KOL {k} · influencer {i}")(k=tenths(calc.k), i=tenths(calc.i))
        if both
        else QT_TRANSLATE_NOOP("Comparison", "{k}% · {i}% known")(k=calc.coverage_k, i=calc.coverage_i)
    )
    return Found(
        str(calc.label),
        labels.label_text(calc.label, calc.lean),
        note,
        source=CellSource.COMPUTED,
        day=day_of(facts),
        rank=score,
    )


def tier_cell(facts: Facts, context: Context) -> Found:
    """Read the size, ranked from small to large."""
    tier = facts.person.calculated.tier
    if tier is None:
        return Found()
    main = facts.main
    return Found(
        str(tier),
        labels.tier_text(tier),
        source=CellSource.COMPUTED,
        day=main.measured_on if main else None,
        rank=_TIERS.index(tier),
    )


def profession_cell(facts: Facts, context: Context) -> Found:
    """Read the profession; ranked by whether it belongs to the brand's field."""
    words = str(facts.person.attributes["profession"] or "").strip()
    share = facts.person.attributes["profession_share"]
    shown = say(words) if words else labels.code_text("profession_share", str(share)) if share else None
    if shown is None:
        return Found()
    rank = None if facts.related is None else int(facts.related)
    return Found(words or str(share), shown, source=answered(facts), day=day_of(facts), rank=rank)


EXPERTISE = (
    QT_TRANSLATE_NOOP("Comparison", "none"),
    QT_TRANSLATE_NOOP("Comparison", "knows the subject"),
    QT_TRANSLATE_NOOP("Comparison", "recognised"),
    QT_TRANSLATE_NOOP("Comparison", "leading"),
)
TALK = (
    QT_TRANSLATE_NOOP("Comparison", "does not answer"),
    QT_TRANSLATE_NOOP("Comparison", "answers rarely"),
    QT_TRANSLATE_NOOP("Comparison", "answers often"),
    QT_TRANSLATE_NOOP("Comparison", "Q&A, livestreams"),
)


def level_cell(key: str, words: tuple[Text, ...]) -> Callable[[Facts, Context], Found]:
    """Return a reader of an answer from 0 to 3."""

    def read(facts: Facts, context: Context) -> Found:
        level = number(facts, key)
        if level is None:
            return Found()
        return Found(level, TWO(first=level, second=words[level]), source=answered(facts), day=day_of(facts))

    return read


def posts_cell(facts: Facts, context: Context) -> Found:
    """Read the posts a week: the typed answer, else the sum over the channels."""
    posts = number(facts, "posts_per_week")
    source, day = answered(facts), day_of(facts)
    if posts is None:
        counted = [
            one.posts_per_week
            for one in facts.person.channels
            if one.platform.social and one.posts_per_week is not None
        ]
        if not counted:
            return Found()
        posts, source = sum(counted), CellSource.COMPUTED
    shown = QT_TRANSLATE_NOOP("Comparison", "{count} a week")(count=context.written.decimal(posts))
    return Found(posts, shown, source=source, day=day)


_LEVELS: Mapping[ErLevel, Text] = {
    ErLevel.GOOD: QT_TRANSLATE_NOOP("Comparison", "good"),
    ErLevel.FAIR: QT_TRANSLATE_NOOP("Comparison", "fair"),
    ErLevel.LOW: QT_TRANSLATE_NOOP("Comparison", "low"),
}


def er_cell(facts: Facts, context: Context) -> Found:
    """Read the engagement rate with its basis and its place in the tier; ranked against the tier."""
    calc, main = facts.person.calculated, facts.main
    if calc.er is None:
        return Found()
    basis = calc.er_basis or ErBasis.UNKNOWN
    tone = Tone.PLAIN
    note: Text | None
    if facts.few_posts:
        note = QT_TRANSLATE_NOOP("Comparison", "only {count} posts counted")(count=facts.posts_counted)
        tone = Tone.WARNING
    elif facts.level is None:
        note = labels.er_basis_text(basis)
    else:
        note = _LEVELS[facts.level]
        tone = Tone.WARNING if facts.level is ErLevel.LOW else Tone.PLAIN
    why = None
    if calc.tier is not None and facts.benchmark.er_good is not None and facts.benchmark.er_fair is not None:
        why = QT_TRANSLATE_NOOP("Comparison", "{tier}: good from {good}, fair from {fair}; {basis}")(
            tier=labels.tier_text(calc.tier),
            good=context.written.percent(facts.benchmark.er_good),
            fair=context.written.percent(facts.benchmark.er_fair),
            basis=labels.er_basis_text(basis),
        )
    return Found(
        calc.er,
        say(context.written.percent(calc.er)),
        note,
        tone,
        CellSource(str(main.source)) if main and main.source else None,
        main.measured_on if main else None,
        basis,
        facts.er_ratio,
        not facts.few_posts,
        facts.benchmark.er_good if facts.comparable_er is not None else None,
        why,
    )


_MATCH_PARTS: Mapping[str, Text] = {
    "age": QT_TRANSLATE_NOOP("Comparison", "age"),
    "gender": QT_TRANSLATE_NOOP("Comparison", "gender"),
    "areas": QT_TRANSLATE_NOOP("Comparison", "area"),
    "fields": QT_TRANSLATE_NOOP("Comparison", "fields"),
}


def match_cell(facts: Facts, context: Context) -> Found:
    """Read how well the audience matches the target."""
    if facts.match is None:
        return Found()
    why: Text | None = None
    for name, part in facts.match.parts:
        one = QT_TRANSLATE_NOOP("Comparison", "{part} {value}%")(
            part=_MATCH_PARTS[name], value=context.written.points(100 * part)
        )
        why = one if why is None else TWO(first=why, second=one)
    return Found(
        facts.match.value,
        say(context.written.points(facts.match.value) + "%"),
        source=CellSource.COMPUTED,
        why=why,
    )


def sponsored_cell(facts: Facts, context: Context) -> Found:
    """Read which part of the posts is sponsored."""
    share = number(facts, "sponsored_share")
    if share is None:
        return Found()
    many = share > MANY_ADS
    return Found(
        share,
        say(context.written.percent(share, 0)),
        QT_TRANSLATE_NOOP("Comparison", "many") if many else None,
        Tone.WARNING if many else Tone.PLAIN,
        answered(facts),
        day_of(facts),
    )


def area_cell(facts: Facts, context: Context) -> Found:
    """Read where the audience lives; ranked by the local share, for awareness by national reach."""
    reach = facts.person.attributes["reach"]
    wide = labels.code_text("reach", str(reach)) if reach else None
    top = (
        TWO(first=facts.top_place, second=context.written.percent(facts.top_share, 0))
        if facts.top_place and facts.top_share is not None
        else None
    )
    shown = TWO(first=top, second=wide) if top and wide else top or wide
    if shown is None and facts.local is None:
        return Found()
    rank: int | None = facts.local
    if context.goal is Goal.G1:
        rank = None if not reach else int(reach != Reach.LOCAL)
    note = (
        QT_TRANSLATE_NOOP("Comparison", "{share} in the area")(share=context.written.percent(facts.local, 0))
        if facts.local is not None
        else None
    )
    value = facts.top_place or str(reach or "")
    return Found(value, shown or DASH, note, source=answered(facts), day=day_of(facts), rank=rank)


def price_cell(facts: Facts, context: Context) -> Found:
    """Read the price of the item compared."""
    price, rate = facts.item.price, facts.item.rate
    if price is None or rate is None:
        if facts.person.calculated.negotiable:
            return Found("negotiable", QT_TRANSLATE_NOOP("Comparison", "by agreement"))
        return Found()
    low = rate.price.min
    amount: object = context.written.money(price)
    if low is not None and rate.price.quantity == 1 and low < price:
        amount = QT_TRANSLATE_NOOP("Comparison", "{low} – {high}")(
            low=context.written.money(low), high=context.written.money(price)
        )
    over = context.budget is not None and price > context.budget
    note = QT_TRANSLATE_NOOP("Comparison", "above the budget") if over else labels.vat_text(rate.price.vat)
    return Found(
        price,
        TWO(first=amount, second=labels.deliverable_text(rate.deliverable)),
        note,
        Tone.WARNING if over else Tone.PLAIN,
        answered(facts),
        rate.quoted_on,
        benchmark=facts.fee_typical,
    )
