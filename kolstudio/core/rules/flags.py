"""Red flags: what speaks against booking somebody, computed from figures that are shown with it.

Levels, words, statements and figures come from `flags.json`. A flag is raised only by what is known;
shares and thresholds are compared exactly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from kolstudio.core.model.codes import ErBasis
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.formats import format_date, format_money, format_number, format_percent
from kolstudio.core.rules.tiers import Benchmark
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text

OF_BOOKINGS = frozenset(("half_budget", "order_kpi"))
"""The flags that speak against how somebody is booked, not against the person."""


class Level(StrEnum):
    """How heavily a flag weighs."""

    BLOCK = "block"
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class FlagKind:
    """One flag of the data file; `by_hand` ones may be set by the owner."""

    id: str
    level: Level
    by_hand: bool
    words: Mapping[Language, str]
    ids: tuple[str, ...]
    """The statements it rests on."""


@dataclass(frozen=True, slots=True)
class FlagRules:
    """All flags in order of weight, and the figures that raise them."""

    kinds: Mapping[str, FlagKind]
    conditions: Mapping[str, Fraction]


@dataclass(frozen=True, slots=True)
class Facts:
    """What flags look at; None is unknown and raises nothing.

    `er`, `sponsored_share` are thousandths of a percent, `price` and fees đồng, `target_match` 0-100.
    """

    today: date
    competitor: tuple[str, date] | None = None
    """The newest work for a competitor: its name and day."""
    answers: Mapping[str, int | None] | None = None
    """Of the fit card."""
    sample_sent: bool = False
    regulated: bool = False
    """Whether the product is one that the law regulates."""
    no_doctors: bool = False
    """Whether it is one that medical people may not endorse, and this is one."""
    target_match: Fraction | None = None
    sponsored_share: int | None = None
    followers: int | None = None
    er: int | None = None
    er_basis: ErBasis | None = None
    benchmark: Benchmark | None = None
    """Of the person's own tier."""
    comments: int | None = None
    engagement: int | None = None
    """Average comments, and all interactions, of a post."""
    counts: Sequence[Sequence[tuple[date, int]]] = ()
    """Per channel the dated follower counts, oldest first."""
    price: int | None = None
    k: Fraction | None = None
    other_field: bool = False
    """Whether the person's fields are known and the product's is none of them."""
    measured_on: date | None = None
    late: int = 0
    """Past bookings that were late or taken down early."""
    budget_share: Fraction | None = None
    """Percent of a campaign's budget that goes to this person, the greatest of several campaigns."""
    budget_of: str = ""
    """The name of that campaign."""
    order_kpi: bool = False
    """Whether a sales campaign sets this KOL an order target."""
    order_kpi_of: str = ""
    """The name of that campaign."""


@dataclass(frozen=True, slots=True)
class Flag:
    """One raised flag with the figures behind it."""

    kind: FlagKind
    level: Level
    detail: Text
    """What was seen, in one language's numbers."""


def flag_rules(data: Mapping[str, Any], changes: Mapping[str, int] | None = None) -> FlagRules:
    """Read `flags.json`; `changes` replace figures of its conditions by name."""
    kinds = {
        row["id"]: FlagKind(
            row["id"],
            Level(row["level"]),
            row["by_hand"],
            {"vi": row["vi"], "en": row["en"]},
            tuple(row["ids"]),
        )
        for row in data["flags"]
    }
    figures = {**data["conditions"], **(changes or {})}
    return FlagRules(kinds, {name: Fraction(value) for name, value in figures.items()})


def raised(facts: Facts, rules: FlagRules, language: Language) -> tuple[Flag, ...]:
    """Return the flags that the facts raise, the heaviest first; details use this language's numbers."""
    found = [
        Flag(rules.kinds[name], level or rules.kinds[name].level, detail)
        for name, level, detail in _Check(facts, rules.conditions, language).run()
    ]
    order = list(rules.kinds)
    weight = list(Level)
    return tuple(sorted(found, key=lambda flag: (weight.index(flag.level), order.index(flag.kind.id))))


def counts_orders(text: str) -> bool:
    """Whether the text of a KPI sets a number of orders: «300 đơn», «đơn hàng: 50», «50 orders»."""
    return _ORDERS.search(fold(text)) is not None


_ORDERS = re.compile(
    r"\d[\d.,]*\s*(?:k\s*)?(?:don(?:\s*hang)?|orders?)(?![a-z])|(?<![a-z])(?:don\s*hang|orders?)\s*[:=≥>]+\s*\d"
)


_Found = Iterator[tuple[str, Level | None, Text]]


class _Check:
    def __init__(self, facts: Facts, conditions: Mapping[str, Fraction], language: Language) -> None:
        self._facts = facts
        self._at = conditions
        self._language = language

    def run(self) -> _Found:
        """Yield (flag, level where it is not the usual one, detail)."""
        yield from self._past()
        yield from self._answers()
        yield from self._target()
        yield from self._engagement()
        yield from self._growth()
        yield from self._money()
        yield from self._data()

    def _past(self) -> _Found:
        facts = self._facts
        if facts.competitor is not None:
            name, day = facts.competitor
            if 0 <= (facts.today - day).days <= self._at["competitor_days"]:
                yield "competitor", None, _COMPETITOR(name=name, day=format_date(day))
        if facts.late:
            yield "late_or_deleted", None, _LATE(count=facts.late)
        if facts.no_doctors:
            yield "no_doctors", None, _NO_DOCTORS
        if facts.order_kpi:
            of = facts.order_kpi_of
            yield "order_kpi", None, _ORDER_KPI_OF(campaign=of) if of else _ORDER_KPI

    def _answers(self) -> _Found:
        answers = self._facts.answers or {}
        tried, image = answers.get("F4"), answers.get("F2")
        if tried is not None and tried <= self._at["not_tried_answer"] and not self._facts.sample_sent:
            level = Level.BLOCK if self._facts.regulated else None
            yield "not_tried", level, _ANSWER(id="F4", answer=tried)
        if image is not None and image <= self._at["low_answer"]:
            yield "image", None, _ANSWER(id="F2", answer=image)

    def _target(self) -> _Found:
        asked = (self._facts.answers or {}).get("F3")
        match = self._facts.target_match
        if match is not None and match < self._at["target_match"]:
            rate = self._percent(int(match * 1000))
            yield "audience", None, _TARGET(rate=rate, least=int(self._at["target_match"]))
        elif asked is not None and asked <= self._at["low_answer"]:
            yield "audience", None, _ANSWER(id="F3", answer=asked)

    def _engagement(self) -> _Found:
        facts, at = self._facts, self._at
        share = facts.sponsored_share
        if share is not None and share > at["sponsored_percent"] * 1000:
            yield "many_ads", None, _SPONSORED(rate=self._percent(share))
        if facts.er is None or facts.er_basis in (ErBasis.REACH, ErBasis.VIEWS):
            return
        usual = facts.benchmark or Benchmark()
        fans = facts.followers
        if fans is not None and (
            (fans >= at["er_low_followers"] and facts.er < at["er_low_percent"] * 1000)
            or (usual.er_fair is not None and facts.er < usual.er_fair * at["er_low_of_fair"])
        ):
            yield (
                "er_low",
                None,
                _LOW(
                    rate=format_percent(facts.er, self._language, 2),
                    count=format_number(fans, self._language),
                ),
            )
        few = (
            facts.comments is not None
            and bool(facts.engagement)
            and facts.comments * 100 < at["few_comments_percent"] * (facts.engagement or 0)
        )
        if few and usual.er_good is not None and facts.er > usual.er_good * at["er_high_of_good"]:
            rate, good = self._percent(facts.er), self._percent(usual.er_good)
            yield (
                "er_high",
                None,
                _HIGH(
                    rate=rate,
                    good=good,
                    comments=facts.comments,
                    all=format_number(facts.engagement, self._language),
                ),
            )

    def _growth(self) -> _Found:
        found: list[tuple[date, int, int, date]] = []
        for counts in self._facts.counts:
            for at, (day, count) in enumerate(counts):
                found.extend(
                    (day, before, count, earlier)
                    for earlier, before in counts[:at]
                    if (day - earlier).days <= self._at["jump_days"]
                    and before > 0
                    and 100 * (count - before) >= self._at["jump_percent"] * before
                )
        if found:
            day, before, count, earlier = max(found)
            low, high = (format_number(value, self._language) for value in (before, count))
            yield (
                "jump",
                None,
                _JUMP(before=low, after=high, start=format_date(earlier), end=format_date(day)),
            )

    def _money(self) -> _Found:
        facts = self._facts
        typical = facts.benchmark.fee_typical if facts.benchmark else None
        if (
            facts.price is not None
            and typical is not None
            and facts.price > typical * self._at["fee_of_typical"]
        ):
            price, usual = (format_money(amount, "VND", self._language) for amount in (facts.price, typical))
            yield "price", None, _PRICE(price=price, usual=usual)
        if facts.budget_share is not None and facts.budget_share > self._at["budget_percent"]:
            rate, of = self._percent(_upward(facts.budget_share)), facts.budget_of
            detail = _BUDGET_OF(rate=rate, campaign=of) if of else _BUDGET(rate=rate)
            yield "half_budget", None, detail

    def _data(self) -> _Found:
        facts = self._facts
        if facts.other_field and facts.k is not None and facts.k >= self._at["expert_k"]:
            yield "other_field", None, _OTHER_FIELD
        if facts.measured_on is not None:
            age = (facts.today - facts.measured_on).days
            if age > self._at["old_days"]:
                yield "old_data", None, _OLD(day=format_date(facts.measured_on), days=age)

    def _percent(self, thousandths: int) -> str:
        return format_percent(thousandths, self._language, 0 if thousandths % 1000 == 0 else 1)


def _upward(percent: Fraction) -> int:
    """Return tenths of a percent in thousandths, rounded up: what is above 50 % never reads 50.0 %."""
    tenths = percent * 10
    return 100 * -(-tenths.numerator // tenths.denominator)


_COMPETITOR = QT_TRANSLATE_NOOP("Flags", "{name}, on {day}")
_LATE = QT_TRANSLATE_NOOP("Flags", "Late or taken down in the record of past work: {count}")
_NO_DOCTORS = QT_TRANSLATE_NOOP(
    "Flags",
    "The rules for advertising these goods forbid a doctor's or pharmacist's name, picture or coat.",
)
_ORDER_KPI = QT_TRANSLATE_NOOP("Flags", "Set a target for image or reach instead")
_ANSWER = QT_TRANSLATE_NOOP("Flags", "{id} of the fit card was answered {answer} of 5")
_TARGET = QT_TRANSLATE_NOOP("Flags", "Match with the target {rate}, below {least}%")
_SPONSORED = QT_TRANSLATE_NOOP("Flags", "{rate} of the latest posts are sponsored")
_LOW = QT_TRANSLATE_NOOP("Flags", "ER {rate} with {count} followers")
_HIGH = QT_TRANSLATE_NOOP(
    "Flags", "ER {rate} where {good} is good, with only {comments} comments among {all} interactions"
)
_JUMP = QT_TRANSLATE_NOOP("Flags", "From {before} on {start} to {after} on {end}")
_PRICE = QT_TRANSLATE_NOOP("Flags", "{price} where {usual} is usual")
_BUDGET = QT_TRANSLATE_NOOP("Flags", "{rate} of the budget")
_BUDGET_OF = QT_TRANSLATE_NOOP("Flags", "{rate} of the budget of {campaign}")
_ORDER_KPI_OF = QT_TRANSLATE_NOOP(
    "Flags", "The KPI text of {campaign} counts orders; set a target for image or reach instead"
)
_OTHER_FIELD = QT_TRANSLATE_NOOP("Flags", "The product's field is none of this person's")
_OLD = QT_TRANSLATE_NOOP("Flags", "Measured on {day}, {days} days ago")
