"""The explainable classifier: signs of a KOL and signs of an influencer on two independent scales.

Weights, value rules and lines come from `classifier.json`. All arithmetic is exact: a share is a
whole number of twelfths (or whatever the data needs), a score a fraction, so that 50 means 50.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from math import ceil, lcm
from operator import attrgetter
from typing import Any

from kolstudio.core.model.classification import (
    Classification,
    CloseTo,
    Line,
    Scale,
    SignalResult,
    Signals,
    Verdict,
)
from kolstudio.core.model.codes import ErBasis, Label, Lean, Subtype
from kolstudio.core.rules.tiers import ErLevel, TierTable, er_level, tier_of

_STEP = Fraction(1, 10**9)
"""A hair's breadth beyond a line."""
_WITH_SUBTYPE = (Label.KOL, Label.LEAN_KOL, Label.BOTH)


@dataclass(frozen=True, slots=True)
class Lines:
    """The figures that separate the labels, in points of a scale; `coverage` in percent of the weight."""

    coverage: int
    both: int
    lean_in_both: int
    unclear: int
    clear: int
    lean: int
    close: int
    """How near a line counts as close."""


@dataclass(frozen=True, slots=True)
class SignalRule:
    """One signal as the data file has it."""

    id: str
    scale: Scale
    input: str
    weight: int
    codes: Mapping[str | int, Fraction]
    """Worth by code or by level; empty where `steps` or `levels` decide."""
    steps: tuple[tuple[int, Fraction], ...]
    """(least value, worth), ascending, in the unit the field is stored in."""
    levels: Mapping[ErLevel, Fraction]
    """Worth by standing in one's own tier."""
    measured: bool
    """Whether it moves by itself from month to month."""
    ids: tuple[str, ...]


def signal_rules(data: Mapping[str, Any], weights: Mapping[str, int] | None = None) -> tuple[SignalRule, ...]:
    """Read the signals of `classifier.json`; `weights` by signal id replace those of the file."""
    rules = []
    for row in data["signals"]:
        unit = row.get("unit", 1)
        weight = (weights or {}).get(row["id"], row["weight"])
        if weight < 0:
            raise ValueError(f"weight of {row['id']}: {weight}")
        rules.append(
            SignalRule(
                id=row["id"],
                scale="k" if row["id"].startswith("K") else "i",
                input=row["input"],
                weight=weight,
                codes={
                    int(code) if code.isdigit() else code: Fraction(worth)
                    for code, worth in row.get("codes", {}).items()
                },
                steps=tuple(
                    (ceil(Fraction(least) * unit), Fraction(worth)) for least, worth in row.get("steps", ())
                ),
                levels={ErLevel(level): Fraction(worth) for level, worth in row.get("levels", {}).items()},
                measured=row["measured"],
                ids=tuple(row["ids"]),
            )
        )
    return tuple(rules)


class Classifier:
    """The two scales with one set of weights, lines and tiers; immutable once built."""

    def __init__(
        self,
        data: Mapping[str, Any],
        table: TierTable,
        *,
        weights: Mapping[str, int] | None = None,
        lines: Mapping[str, int] | None = None,
    ) -> None:
        self.rules = signal_rules(data, weights)
        self.lines = Lines(**{**data["lines"], **(lines or {})})
        self._table = table
        self._subtype: Mapping[str, Any] = data["subtype"]
        self._whole = lcm(*(worth.denominator for rule in self.rules for worth in _worths(rule)))
        self._readers = tuple(self._reader(rule) for rule in self.rules)
        inputs = dict.fromkeys(rule.input for rule in self.rules)
        judged = [name for name in inputs if name not in ("followers", "er")]
        self._judged = attrgetter(*judged)
        self._nothing_judged = (None,) * len(judged)
        self._plain = tuple(rule.input in ("followers", "er") for rule in self.rules)
        self._inputs = {
            name: tuple(number for number, rule in enumerate(self.rules) if rule.input == name)
            for name in inputs
        }
        self._limits = {
            name: sorted(
                {least for number in self._inputs.get(name, ()) for least, _ in self.rules[number].steps}
            )
            for name in ("followers", "er")
        }
        insort(self._limits["followers"], self._subtype["celebrity_followers"])
        self._score = lru_cache(maxsize=4096)(self._score_of)

    def verdict(self, signals: Signals) -> Verdict:
        """Return scores, coverage, label, lean and subtype; the quick answer for a whole roster."""
        verdict = self._score(self._shares(signals))
        subtype = self._subtype_of(signals) if verdict.label in _WITH_SUBTYPE else None
        return replace(verdict, subtype=subtype) if subtype else verdict

    def standing(self, followers: int | None, er: int | None, er_basis: str | None) -> tuple[object, ...]:
        """Return all that a verdict takes from these figures.

        People with one standing and the same other signals have the same verdict.
        """
        return (
            None if followers is None else bisect_right(self._limits["followers"], followers),
            None if er is None else bisect_right(self._limits["er"], er),
            er_level(er, er_basis, tier_of(followers, self._table), self._table),
        )

    def classify(self, signals: Signals) -> Classification:
        """Return the verdict with every signal's contribution, what is missing and what it hinges on."""
        shares = self._shares(signals)
        results = []
        missing = []
        for rule, share in zip(self.rules, shares, strict=True):
            if share is None:
                missing.append(rule)
                continue
            worth = Fraction(share, self._whole)
            results.append(
                SignalResult(
                    id=rule.id,
                    scale=rule.scale,
                    input=rule.input,
                    value=getattr(signals, rule.input),
                    share=worth,
                    points=worth * rule.weight,
                    max=rule.weight,
                    ids=rule.ids,
                    assumed=rule.input == "er" and signals.er_basis != ErBasis.FOLLOWERS,
                )
            )
        results.sort(key=lambda result: (-result.points, -result.max, result.id))
        missing.sort(key=lambda rule: (-rule.weight, rule.id))
        return Classification(
            verdict=self.verdict(signals),
            signals=tuple(results),
            missing=tuple(rule.id for rule in missing),
            close_to=self._close_to(signals, shares),
        )

    def _reader(self, rule: SignalRule) -> Callable[[Signals], int | None]:
        get = attrgetter(rule.input)
        table = self._table
        if rule.levels:
            levels = {level: int(worth * self._whole) for level, worth in rule.levels.items()}

            def by_level(signals: Signals) -> int | None:
                level = er_level(get(signals), signals.er_basis, tier_of(signals.followers, table), table)
                return None if level is None else levels.get(level)

            return by_level
        if rule.steps:
            bounds = [least for least, _ in rule.steps]
            worths = [int(worth * self._whole) for _, worth in rule.steps]

            def by_step(signals: Signals) -> int | None:
                value = get(signals)
                at = 0 if value is None else bisect_right(bounds, value)
                return worths[at - 1] if at else None

            return by_step
        codes = {code: int(worth * self._whole) for code, worth in rule.codes.items()}
        return lambda signals: codes.get(get(signals))

    def _shares(self, signals: Signals) -> tuple[int | None, ...]:
        if self._judged(signals) == self._nothing_judged:
            if signals.followers is None:
                return (None,) * len(self.rules)
            return tuple(
                reader(signals) if plain else None
                for reader, plain in zip(self._readers, self._plain, strict=True)
            )
        return tuple(reader(signals) for reader in self._readers)

    def _score_of(self, shares: tuple[int | None, ...]) -> Verdict:
        k, known_k, all_k = self._scale("k", shares)
        i, known_i, all_i = self._scale("i", shares)
        enough_k = known_k > 0 and 100 * known_k >= self.lines.coverage * all_k
        enough_i = known_i > 0 and 100 * known_i >= self.lines.coverage * all_i
        label, lean = Label.NO_DATA, None
        if k is not None and i is not None and enough_k and enough_i:
            label, lean = decide(k, i, self.lines)
        return Verdict(
            k=k,
            i=i,
            coverage_k=_percent(known_k, all_k),
            coverage_i=_percent(known_i, all_i),
            label=label,
            lean=lean,
            subtype=None,
            enough_k=enough_k,
            enough_i=enough_i,
        )

    def _scale(self, scale: Scale, shares: tuple[int | None, ...]) -> tuple[Fraction | None, int, int]:
        points = known = total = 0
        for rule, share in zip(self.rules, shares, strict=True):
            if rule.scale == scale:
                total += rule.weight
                if share is not None:
                    known += rule.weight
                    points += rule.weight * share
        return (Fraction(100 * points, self._whole * known) if known else None), known, total

    def _subtype_of(self, signals: Signals) -> Subtype | None:
        rule = self._subtype
        famous = (signals.followers or 0) >= rule["celebrity_followers"] or (
            signals.media_appearances or 0
        ) >= rule["celebrity_appearances"]
        if famous and signals.profession_kind in rule["celebrity"]:
            return Subtype.CELEBRITY
        expert = (signals.expertise or 0) >= rule["expert_level"]
        return Subtype.EXPERT if expert and signals.profession_kind not in rule["not_expert"] else None

    def _close_to(self, signals: Signals, shares: tuple[int | None, ...]) -> CloseTo | None:
        verdict = self._score(shares)
        if verdict.k is None or verdict.i is None or verdict.label == Label.NO_DATA:
            return None
        here = (verdict.label, verdict.lean)
        nearest: CloseTo | None = None
        for line, threshold, scale, at in _crossings(verdict.k, verdict.i, self.lines):
            score = verdict.k if scale == "k" else verdict.i
            distance = abs(score - at)
            if distance > self.lines.close or (nearest is not None and distance >= nearest.distance):
                continue
            for moved in (at, at + _STEP if score <= at else at - _STEP):
                k, i = (moved, verdict.i) if scale == "k" else (verdict.k, moved)
                there = decide(k, i, self.lines)
                if there != here:
                    nearest = CloseTo(line, threshold, scale, distance, *there, hinges=())
                    break
        if nearest is None:
            return None
        return replace(nearest, hinges=self._hinges(signals, shares, verdict, nearest.scale))

    def _hinges(
        self, signals: Signals, shares: tuple[int | None, ...], verdict: Verdict, scale: Scale
    ) -> tuple[str, ...]:
        """Return the fields whose answer, once known or taken away, alone gives another label."""
        here = (verdict.label, verdict.lean)
        score = verdict.k if scale == "k" else verdict.i
        found = []
        for order, (name, numbers) in enumerate(self._inputs.items()):
            unanswered = getattr(signals, name) is None
            effect = Fraction(-1)
            for other in (
                self._alternatives(name, signals, shares)
                if unanswered
                else (
                    self._score(tuple(None if at in numbers else share for at, share in enumerate(shares))),
                )
            ):
                moved = other.k if scale == "k" else other.i
                if other.label == Label.NO_DATA or (other.label, other.lean) == here:
                    continue
                if moved is not None and score is not None:
                    effect = max(effect, abs(moved - score))
            if effect >= 0:
                steady = not any(self.rules[number].measured for number in numbers)
                found.append((not unanswered, -effect, steady, order, name))
        return tuple(name for *_, name in sorted(found))

    def _alternatives(self, name: str, signals: Signals, shares: tuple[int | None, ...]) -> Iterator[Verdict]:
        for answer in self._answers(name, signals):
            change: dict[str, Any] = {name: answer}
            yield self._score(self._shares(replace(signals, **change)))

    def _answers(self, name: str, signals: Signals) -> Iterator[object]:
        """Yield one answer of every kind that could be given to an unanswered field."""
        if name == "er":
            tier = tier_of(signals.followers, self._table)
            benchmark = self._table.benchmarks.get(tier) if tier else None
            if benchmark is not None and signals.er_basis not in (ErBasis.REACH, ErBasis.VIEWS):
                yield from (0, benchmark.er_fair, benchmark.er_good)
            return
        seen: dict[object, None] = {}
        for number in self._inputs[name]:
            rule = self.rules[number]
            seen.update(dict.fromkeys(rule.codes))
            seen.update(dict.fromkeys(least for least, _ in rule.steps))
        if name == "followers":
            seen.update(dict.fromkeys(self._table.bounds))
        yield from seen


def decide(k: Fraction, i: Fraction, lines: Lines) -> tuple[Label, Lean | None]:
    """Return the label of two sufficiently known scores, and where a `both` leans."""
    gap = k - i
    if k >= lines.both and i >= lines.both:
        if gap >= lines.lean_in_both:
            return Label.BOTH, Lean.KOL
        return Label.BOTH, Lean.INFLUENCER if -gap >= lines.lean_in_both else Lean.BALANCED
    if max(k, i) < lines.unclear:
        return Label.UNCLEAR, None
    if abs(gap) >= lines.clear:
        return (Label.KOL if gap > 0 else Label.INFLUENCER), None
    if abs(gap) >= lines.lean:
        return (Label.LEAN_KOL if gap > 0 else Label.LEAN_INFLUENCER), None
    return Label.UNCLEAR, None


def _crossings(k: Fraction, i: Fraction, lines: Lines) -> Iterator[tuple[Line, int, Scale, Fraction]]:
    """Yield (line, its figure, scale, the score on that scale at which it is crossed)."""
    scores: Sequence[tuple[Scale, Fraction]] = (("i", k), ("k", i))
    for scale, other in scores:
        yield "both", lines.both, scale, Fraction(lines.both)
        yield "unclear", lines.unclear, scale, Fraction(lines.unclear)
        for line, gap in _gaps(lines):
            yield line, gap, scale, other + gap
            yield line, gap, scale, other - gap


def _gaps(lines: Lines) -> Iterator[tuple[Line, int]]:
    yield "clear", lines.clear
    yield "lean", lines.lean
    if lines.lean_in_both != lines.lean:
        yield "lean", lines.lean_in_both


def _worths(rule: SignalRule) -> Iterator[Fraction]:
    yield from rule.codes.values()
    yield from (worth for _, worth in rule.steps)
    yield from rule.levels.values()


def _percent(part: int, whole: int) -> int:
    return (200 * part + whole) // (2 * whole) if whole else 0
