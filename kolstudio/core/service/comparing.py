"""Comparing people side by side for a goal, and saying who serves it best and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.model.campaign import Brand, Campaign
from kolstudio.core.model.codes import Goal, Subtype
from kolstudio.core.model.comparison import CellSource, Comparison, FlagCount, Verdict
from kolstudio.core.model.kept_comparison import FEWEST, MOST
from kolstudio.core.model.person import Person
from kolstudio.core.rules import comparison, disclosure, estimates
from kolstudio.core.rules.comparison_facts import Facts, History, Written, item_of, level_of
from kolstudio.core.rules.comparison_remarks import remarks
from kolstudio.core.rules.comparison_rows import Context
from kolstudio.core.rules.comparison_verdict import verdict
from kolstudio.core.rules.fit import fit
from kolstudio.core.rules.flags import OF_BOOKINGS, Level
from kolstudio.core.rules.same_money import same_money
from kolstudio.core.rules.target_match import AudienceShare, Target, local_share
from kolstudio.core.rules.tiers import Benchmark
from kolstudio.core.service import campaigns, pairwise, settings, targets
from kolstudio.core.service import flags as red_flags
from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import place_name
from kolstudio.core.store.repos import comparing as repo
from kolstudio.core.store.repos import fit_cards, people
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text, catalogue

_SOURCES: Mapping[CellSource, Text] = {
    CellSource.TYPED: QT_TRANSLATE_NOOP("Comparison", "typed by you"),
    CellSource.IMPORT: QT_TRANSLATE_NOOP("Comparison", "from an imported list"),
    CellSource.RETURNED: QT_TRANSLATE_NOOP("Comparison", "from a returned workbook"),
    CellSource.SAMPLE: QT_TRANSLATE_NOOP("Comparison", "sample data"),
    CellSource.COMPUTED: QT_TRANSLATE_NOOP("Comparison", "computed"),
    CellSource.ESTIMATED: QT_TRANSLATE_NOOP("Comparison", "estimated with a default rate"),
}


def compare(
    library: Library,
    ids: Sequence[int],
    goal: Goal | None = None,
    *,
    campaign_id: int | None = None,
    own_order: bool = False,
    biggest_first: bool = False,
    money: int | None = None,
    flags: Mapping[int, FlagCount] | None = None,
    language: Language = "vi",
) -> Comparison:
    """Compare two to six people, for a goal or for none.

    The customers meant are those of the campaign, else of the current brand. `flags` replaces the
    count of red flags by person. Raises `RuleError` (too_few_people, too_many_people, not_found).
    """
    wanted = list(dict.fromkeys(ids))
    check_count(wanted)
    campaign = None if campaign_id is None else campaigns.get(library, campaign_id)
    brand = _brand(library, campaign)
    written = Written(language)
    every = comparison.ordered(_facts(library, wanted, brand, campaign, flags, language), own_order=own_order)
    product = disclosure.regulated(data.load("disclosure"), brand.category) if brand else None
    context = Context(goal, written, campaign.budget if campaign else None, product is not None)
    said = remarks(every, goal, product)
    columns = tuple(comparison.column(one, said) for one in every)
    groups = comparison.groups(every, context, biggest_first=biggest_first)
    rates = estimates.view_rates(settings.view_rates(library))
    return Comparison(
        goal,
        comparison.heads(columns),
        columns,
        groups,
        comparison.biggest(groups),
        comparison.missing(groups, every),
        _verdict(library, every, goal, rates, written) if goal else None,
        same_money(every, written, money),
    )


def _verdict(
    library: Library, every: Sequence[Facts], goal: Goal, rates: estimates.ViewRates, written: Written
) -> Verdict:
    judged = pairwise.get(library, goal)
    return verdict(every, goal, library.rules().tiers, rates, written, judged.judgements, own=judged.own)


def source_text(source: CellSource) -> Text:
    """Return where a value comes from, in words."""
    return _SOURCES[source]


def check_count(ids: Sequence[int]) -> None:
    """Raise `RuleError` (too_few_people, too_many_people) when so many cannot stand side by side."""
    if len(ids) < FEWEST:
        raise RuleError(
            QT_TRANSLATE_NOOP("Comparison", "A comparison needs at least {count} people.")(count=FEWEST),
            QT_TRANSLATE_NOOP("Comparison", "Choose one more."),
            code="too_few_people",
        )
    if len(ids) > MOST:
        raise RuleError(
            QT_TRANSLATE_NOOP("Comparison", "At most {count} people fit side by side.")(count=MOST),
            QT_TRANSLATE_NOOP("Comparison", "Take somebody out first."),
            code="too_many_people",
        )


def _brand(library: Library, campaign: Campaign | None) -> Brand | None:
    every = library.brands()
    if campaign is not None:
        return next((one for one in every if one.id == campaign.brand_id), None)
    return library.current_brand() if every else None


def _facts(
    library: Library,
    ids: Sequence[int],
    brand: Brand | None,
    campaign: Campaign | None,
    flags: Mapping[int, FlagCount] | None,
    language: Language,
) -> list[Facts]:
    conn = library.store.conn
    brand_id = brand.id if brand else None
    found = people.get_many(conn, ids, brand_id)
    lost = set(ids) - {person.id for person in found}
    if lost:
        raise RuleError(
            QT_TRANSLATE_NOOP("People", "There is nobody with id {id}.")(id=min(lost)), code="not_found"
        )
    reading = _Reading(library, targets.target_of(library, brand, campaign), brand, language)
    shares, histories = repo.audience_shares(conn, ids), repo.histories(conn, ids)
    cards = fit_cards.answers(conn, ids, brand_id) if brand_id is not None else {}
    days = repo.scored_on(conn, ids, brand_id) if brand_id is not None else {}
    counted = repo.posts_counted(conn, ids)
    every = [
        reading.facts(
            person,
            shares.get(person.id, []),
            histories.get(person.id),
            cards.get(person.id, {}),
            days.get(person.id),
        )
        for person in found
    ]
    campaign_of = campaign.id if campaign else None
    return [
        replace(
            _with_flags(library, one, brand_id, campaign_of, flags, language),
            posts_counted=counted.get(one.person.calculated.main_channel_id or 0),
        )
        for one in every
    ]


def _with_flags(
    library: Library,
    one: Facts,
    brand_id: int | None,
    campaign_id: int | None,
    given: Mapping[int, FlagCount] | None,
    language: Language,
) -> Facts:
    """Count somebody's red flags by level for a brand and its customers, and those of the person alone."""
    if given and one.id in given:
        return replace(one, flags=given[one.id], standing=given[one.id])
    match = one.match.value if one.match else None
    texts = catalogue(language)
    raised = red_flags.of(library, one.id, texts, brand_id, target_match=match, campaign_id=campaign_id)
    standing = [flag.level for flag in raised if flag.code not in OF_BOOKINGS]
    return replace(one, flags=_count([flag.level for flag in raised]), standing=_count(standing))


def _count(levels: Sequence[Level]) -> FlagCount:
    return FlagCount(levels.count(Level.BLOCK), levels.count(Level.WARN), levels.count(Level.NOTE))


@dataclass(frozen=True, slots=True)
class _Reading:
    library: Library
    target: Target
    brand: Brand | None
    language: Language

    def facts(
        self,
        person: Person,
        shares: list[AudienceShare],
        history: History | None,
        answers: Mapping[str, int | None],
        scored: str | None,
    ) -> Facts:
        """Return everything about one person."""
        rules = self.library.rules()
        calc = person.calculated
        foreign = targets.other_field(self.library, person, self.brand) if self.brand else None
        places = sorted((one for one in shares if one.kind == "province"), key=lambda one: -one.share)
        top = places[0] if places else None
        scorecard = fit_cards.default_rules()
        weakest = fit(answers, scorecard).weakest if answers else None
        return Facts(
            person=person,
            item=item_of(person, estimates.view_rates(settings.view_rates(self.library))),
            benchmark=rules.tiers.benchmarks.get(calc.tier, Benchmark()) if calc.tier else Benchmark(),
            fee_typical=rules.tiers.expert.fee_typical
            if calc.subtype is Subtype.EXPERT
            else rules.tiers.benchmarks.get(calc.tier, Benchmark()).fee_typical
            if calc.tier
            else None,
            level=level_of(person, rules.tiers),
            match=targets.matched(self.target, shares, person),
            local=local_share(shares, self.target.areas),
            top_place=(place_name(self.library.places, top.key) or "") if top else "",
            top_share=top.share if top else None,
            related=None if foreign is None else not foreign,
            fit_answers=answers,
            weakest=next((q.words[self.language] for q in scorecard.questions if q.id == weakest), ""),
            scored_on=scored,
            history=history,
        )
