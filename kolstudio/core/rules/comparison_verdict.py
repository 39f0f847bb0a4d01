"""Who serves the goal best: the 4R scores in words, how sure the first place is, and what would change it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from kolstudio.core.model.codes import Goal
from kolstudio.core.model.comparison import OtherOrder, Part, Standing, Turn, Verdict
from kolstudio.core.rules import four_r, labels, pairwise, ranking
from kolstudio.core.rules.comparison_facts import Facts, Written, reach_benchmark
from kolstudio.core.rules.comparison_rows import DASH, PLAIN
from kolstudio.core.rules.estimates import ViewRates
from kolstudio.core.rules.four_r import Factors, Score
from kolstudio.core.rules.pairwise import Judgements
from kolstudio.core.rules.rounding import half_up
from kolstudio.core.rules.tiers import TierTable
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

R_LABELS: Mapping[str, Text] = {
    "reach": QT_TRANSLATE_NOOP("Comparison", "Reach"),
    "relevance": QT_TRANSLATE_NOOP("Comparison", "Relevance"),
    "resonance": QT_TRANSLATE_NOOP("Comparison", "Resonance"),
    "reputation": QT_TRANSLATE_NOOP("Comparison", "Reputation"),
}
"""The four R in words, by code."""
_FIRST = QT_TRANSLATE_NOOP(
    "Comparison", "{name} comes first for the goal {goal}: {score} points, {lead} more than {second}."
)
_LEVEL = QT_TRANSLATE_NOOP("Comparison", "{name} and {second} are level for the goal {goal}: {score} points.")
_ALONE = QT_TRANSLATE_NOOP(
    "Comparison", "Only {name} can be judged for the goal {goal}: {score} points. Fill in what is missing."
)
_NOBODY = QT_TRANSLATE_NOOP("Comparison", "Too little is known of these people to judge for the goal {goal}.")
_STABLE = QT_TRANSLATE_NOOP(
    "Comparison", "First in {share}% of {trials} trials with weights moved by ±{jitter}%."
)
_ER = QT_TRANSLATE_NOOP("Comparison", "{name} comes first with an engagement rate of {er} or more")
_NO_ER = QT_TRANSLATE_NOOP("Comparison", "No engagement rate would bring {name} to the top")
_PRICE = QT_TRANSLATE_NOOP("Comparison", "{name} gives more points for the money at {price} or less")
_CHEAPER = QT_TRANSLATE_NOOP("Comparison", "{name} gives more points for the money already, at {price}")
_TOPSIS = QT_TRANSLATE_NOOP("Comparison", "TOPSIS: nearest to the best of every R")
_AHP = QT_TRANSLATE_NOOP("Comparison", "AHP: weights from pairwise judgements")
_OWN_AHP = QT_TRANSLATE_NOOP("Comparison", "AHP: weights from your own judgements")
_METHODS: Mapping[str, Text] = {
    "topsis": QT_TRANSLATE_NOOP("Comparison", "TOPSIS"),
    "ahp": QT_TRANSLATE_NOOP("Comparison", "AHP"),
}
_DISAGREE = QT_TRANSLATE_NOOP(
    "Comparison", "By {method} it would be {name}, not {first}: weigh the reasons before you decide."
)
PRICE_STEP = 10_000
"""Prices that would change the order are said in whole 10,000 đồng (0.01 tr), as shown."""


def factors(facts: Facts, table: TierTable, rates: ViewRates) -> Factors:
    """Return what the score reads of one person."""
    item, calc = facts.item, facts.person.calculated
    usual = (
        reach_benchmark(item.channel.platform, item.deliverable, calc.tier, table, rates)
        if item.channel is not None
        else None
    )
    talk = facts.person.attributes["talk"]
    return Factors(
        reach=item.reach.value if item.reach else None,
        reach_benchmark=usual,
        er=facts.comparable_er,
        er_benchmark=facts.benchmark.er_good,
        talk=talk if isinstance(talk, int) else None,
        match=facts.match.value if facts.match else None,
        fit=facts.fit_answers,
        **({"flags": facts.standing} if facts.standing is not None else {}),
    )


def verdict(
    people: Sequence[Facts],
    goal: Goal,
    table: TierTable,
    rates: ViewRates,
    written: Written,
    judged: Judgements,
    *,
    own: bool = False,
) -> Verdict:
    """Score, order and explain; equal scores share the first place and there is no winner then.

    `judged` are the pairwise judgements of AHP, `own` whether the owner gave them.
    """
    read = {one.id: factors(one, table, rates) for one in people}
    scores = {one.id: four_r.four_r(read[one.id], goal) for one in people}
    known = sorted((one for one in people if scores[one.id].enough), key=lambda one: -scores[one.id].value)
    unknown = [one for one in people if not scores[one.id].enough]
    standings = (
        *(_standing(one, scores[one.id], goal, written) for one in known),
        *(_standing(one, scores[one.id], goal, written) for one in unknown),
    )
    name = labels.goal_text(goal)
    if not known:
        return Verdict(goal, standings, _NOBODY(goal=name), None, None, None, None)
    first = known[0]
    top = scores[first.id].value
    if len(known) == 1:
        sentence = _ALONE(name=first.person.name, goal=name, score=written.points(top))
        return Verdict(goal, standings, sentence, None, None, None, None)
    others = _others(known, scores, goal, judged, own=own, written=written)
    second = known[1]
    lead = top - scores[second.id].value
    if not lead:
        sentence = _LEVEL(
            name=first.person.name, second=second.person.name, goal=name, score=written.points(top)
        )
        return Verdict(goal, standings, sentence, None, None, lead, None, (), others)
    kept = four_r.stability([scores[one.id] for one in known], 0, goal)
    share = half_up(100 * kept, four_r.TRIALS)
    return Verdict(
        goal,
        standings,
        _FIRST(
            name=first.person.name,
            goal=name,
            score=written.points(top),
            lead=_lead(top, scores[second.id].value, written),
            second=second.person.name,
        ),
        _STABLE(share=share, trials=four_r.TRIALS, jitter=four_r.JITTER),
        first.id,
        lead,
        share,
        _turns(first, second, read[second.id], scores, goal, written),
        others,
        _disagreement(first, others, known),
    )


def _lead(first: Fraction, second: Fraction, written: Written) -> str:
    """Return a lead as the difference of the points shown, in tenths where those are the same."""
    shown = half_up(first.numerator, first.denominator) - half_up(second.numerator, second.denominator)
    if shown:
        return str(shown)
    lead = first - second
    return written.tenths(max(1, half_up(10 * lead.numerator, lead.denominator)))


def _standing(facts: Facts, score: Score, goal: Goal, written: Written) -> Standing:
    parts = tuple(
        Part(code, R_LABELS[code], weight, value, value * weight / 100, not known)
        for code, weight, value, known in zip(
            four_r.R_CODES, four_r.WEIGHTS[goal], score.parts, score.known, strict=True
        )
    )
    if not score.enough:
        return Standing(facts.id, facts.person.name, None, parts, DASH)
    shown = PLAIN(value=written.points(score.value))
    return Standing(facts.id, facts.person.name, score.value, parts, shown)


def _turns(
    first: Facts,
    second: Facts,
    read: Factors,
    scores: Mapping[int, Score],
    goal: Goal,
    written: Written,
) -> tuple[Turn, ...]:
    name, turns = second.person.name, []
    if read.er_benchmark:
        er = four_r.er_to_lead(read, scores[first.id], goal)
        text = _NO_ER(name=name) if er is None else _ER(name=name, er=written.percent(er))
        turns.append(Turn("er", second.id, er, text))
    dear, own = first.item.price, second.item.price
    if dear and own:
        price = four_r.price_to_lead(scores[second.id].value, scores[first.id].value, dear, step=PRICE_STEP)
        if scores[second.id].value * dear > scores[first.id].value * own:
            turns.append(Turn("price", second.id, None, _CHEAPER(name=name, price=written.money(own))))
        elif price is not None:
            turns.append(Turn("price", second.id, price, _PRICE(name=name, price=written.money(price))))
    return tuple(turns)


def _others(
    people: Sequence[Facts],
    scores: Mapping[int, Score],
    goal: Goal,
    judged: Judgements,
    *,
    own: bool,
    written: Written,
) -> tuple[OtherOrder, ...]:
    """Order the people by TOPSIS with the goal's weights, and by weights from pairwise judgements."""
    weights = four_r.WEIGHTS[goal]
    table = [[float(part) for part in scores[one.id].parts] for one in people]
    close = ranking.topsis(table, weights, [True] * len(weights))
    found = ranking.ahp(pairwise.matrix(judged))
    by_ahp = [sum(v * w for v, w in zip(row, found.weights, strict=True)) / 100 for row in table]
    return (
        OtherOrder("topsis", _TOPSIS, _best_first(people, close)),
        OtherOrder(
            "ahp",
            _OWN_AHP if own else _AHP,
            _best_first(people, by_ahp),
            found.ratio,
            found.weights,
            pairwise.advice(
                judged,
                [R_LABELS[code] for code in four_r.R_CODES],
                written.ratio(found.ratio),
                written.ratio(ranking.CONSISTENT),
            ),
        ),
    )


def _disagreement(first: Facts, others: Sequence[OtherOrder], people: Sequence[Facts]) -> Text | None:
    """Return that another method puts somebody else strictly first."""
    names = {one.id: one.person.name for one in people}
    for other in others:
        (top, most), (_, next_most), *_ = other.scores
        if top != first.id and most > next_most:
            return _DISAGREE(method=_METHODS[other.method], name=names[top], first=first.person.name)
    return None


def _best_first(people: Sequence[Facts], values: Sequence[float]) -> tuple[tuple[int, Fraction], ...]:
    found = [
        (one.id, Fraction(value).limit_denominator(10_000)) for one, value in zip(people, values, strict=True)
    ]
    return tuple(sorted(found, key=lambda one: -one[1]))
