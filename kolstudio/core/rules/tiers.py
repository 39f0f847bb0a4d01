"""Tiers by followers of the largest single social channel, with their engagement and fee benchmarks.

The benchmarks here are the fixed, editable ones that labels and flags rest on; the roster's own
medians are for display and never come in here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kolstudio.core.model.codes import ErBasis, Tier

DEFAULT_PRESET = "default"


class ErLevel(StrEnum):
    """How an engagement rate stands against its own tier."""

    GOOD = "good"
    FAIR = "fair"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Benchmark:
    """What is usual in a tier: rates in thousandths of a percent, fees in đồng per item; None unknown."""

    er_good: int | None = None
    er_fair: int | None = None
    fee_floor: int | None = None
    fee_typical: int | None = None


@dataclass(frozen=True, slots=True)
class TierTable:
    """A preset of follower limits with the benchmarks of each tier."""

    preset: str
    bounds: tuple[int, ...]
    """The least number of followers of each tier, ascending."""
    tiers: tuple[Tier, ...]
    """The tiers that begin at `bounds`, in the same order."""
    benchmarks: Mapping[Tier, Benchmark]
    expert: Benchmark
    """Fees of an expert of any size."""


def presets(data: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the ids of the presets in `tiers.json`, the default first."""
    return tuple(row["id"] for row in data["presets"])


def tier_table(data: Mapping[str, Any], preset: str = DEFAULT_PRESET) -> TierTable:
    """Build the table of one preset from `tiers.json`; raises KeyError for an unknown preset."""
    limits = {row["id"]: row["from"] for row in data["presets"]}[preset]
    rows = sorted((int(least), Tier(code)) for code, least in limits.items())
    return TierTable(
        preset=preset,
        bounds=tuple(least for least, _ in rows),
        tiers=tuple(tier for _, tier in rows),
        benchmarks={
            Tier(row["tier"]): Benchmark(row["er_good"], row["er_fair"], row["fee_floor"], row["fee_typical"])
            for row in data["tiers"]
        },
        expert=Benchmark(fee_floor=data["expert"]["fee_floor"], fee_typical=data["expert"]["fee_typical"]),
    )


def tier_of(followers: int | None, table: TierTable) -> Tier | None:
    """Return the tier of that many followers; None when they are unknown."""
    if followers is None:
        return None
    at = bisect_right(table.bounds, followers)
    return table.tiers[at - 1] if at else Tier.BELOW_NANO


def er_level(er: int | None, basis: str | None, tier: Tier | None, table: TierTable) -> ErLevel | None:
    """Place an engagement rate in its tier; None when either is unknown or the basis is unlike.

    The benchmarks are by followers: a rate by reach or views cannot be placed, one of unknown basis
    is taken as by followers.
    """
    if er is None or tier is None or basis in (ErBasis.REACH, ErBasis.VIEWS):
        return None
    benchmark = table.benchmarks.get(tier)
    if benchmark is None or benchmark.er_good is None or benchmark.er_fair is None:
        return None
    if er >= benchmark.er_good:
        return ErLevel.GOOD
    return ErLevel.FAIR if er >= benchmark.er_fair else ErLevel.LOW
