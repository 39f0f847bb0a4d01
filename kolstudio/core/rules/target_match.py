"""How well a person's audience matches whom a campaign or a brand sells to: mean of the known parts.

Parts (contract §6): the share of the audience inside the target's ages, its gender and its provinces,
and the overlap of fields. What is unknown of either side takes no part; nothing known gives None.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

_PERCENT = 100_000
"""Thousandths of a percent in the whole."""
_AGES = re.compile(r"(\d+)\s*(?:[-\u2013]\s*(\d+)|\+)?")
_OLDEST = 80
"""Where «65+» is taken to end."""


@dataclass(frozen=True, slots=True)
class AudienceShare:
    """One measured slice of an audience; `share` in thousandths of a percent."""

    kind: str
    """age, gender, province, country or interest."""
    key: str
    share: int
    measured_on: str | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a campaign or a brand wants to reach; what is empty is not asked for."""

    age_min: int | None = None
    age_max: int | None = None
    gender: str | None = None
    areas: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """The outcome: `value` 0 to 100, and each known part by name."""

    value: Fraction
    parts: tuple[tuple[str, Fraction], ...]


def target_match(target: Target, shares: Iterable[AudienceShare], fields: Iterable[str]) -> Match | None:
    """Compare an audience and its fields with a target; None when there is nothing to compare."""
    slices = list(shares)
    parts: list[tuple[str, Fraction]] = []
    ages = [one for one in slices if one.kind == "age"]
    if ages and (target.age_min is not None or target.age_max is not None):
        low, high = target.age_min or 0, target.age_max if target.age_max is not None else _OLDEST
        inside = sum((one.share * _overlap(one.key, low, high) for one in ages), Fraction(0))
        parts.append(("age", inside / _PERCENT))
    genders = {one.key: one.share for one in slices if one.kind == "gender"}
    if genders and target.gender:
        parts.append(("gender", Fraction(genders.get(target.gender, 0), _PERCENT)))
    local = local_share(slices, target.areas)
    if local is not None:
        parts.append(("areas", Fraction(local, _PERCENT)))
    own = set(fields)
    if own and target.fields:
        parts.append(("fields", Fraction(len(own & set(target.fields)), len(set(target.fields)))))
    if not parts:
        return None
    parts = [(name, min(Fraction(1), part)) for name, part in parts]
    return Match(100 * sum((part for _, part in parts), Fraction(0)) / len(parts), tuple(parts))


def local_share(shares: Iterable[AudienceShare], areas: Iterable[str]) -> int | None:
    """Return which part of the audience lives in these provinces, None when either is unknown."""
    wanted = set(areas)
    places = [one for one in shares if one.kind == "province"]
    if not places or not wanted:
        return None
    return sum(one.share for one in places if one.key in wanted)


def _overlap(key: str, low: int, high: int) -> Fraction:
    """Return which part of an age group («25-34», «65+», «18») lies inside, in whole years."""
    found = _AGES.fullmatch(key.strip())
    if found is None:
        return Fraction(0)
    first = int(found[1])
    last = int(found[2]) if found[2] else max(_OLDEST, first) if key.strip().endswith("+") else first
    if last < first:
        return Fraction(0)
    shared = min(last, high) - max(first, low) + 1
    return Fraction(max(shared, 0), last - first + 1)
