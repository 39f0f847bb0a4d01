"""Tiers at their limits, the published presets, and an engagement rate's standing in its tier."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.data import load
from kolstudio.core.model.codes import ErBasis, Tier
from kolstudio.core.rules.tiers import ErLevel, er_level, presets, tier_of, tier_table

DEFAULT = tier_table(load("tiers"))


@pytest.mark.parametrize(
    ("followers", "tier"),
    [
        (None, None),
        (0, Tier.BELOW_NANO),
        (999, Tier.BELOW_NANO),
        (1_000, Tier.NANO),
        (9_999, Tier.NANO),
        (10_000, Tier.MICRO),
        (99_999, Tier.MICRO),
        (100_000, Tier.MID),
        (499_999, Tier.MID),
        (500_000, Tier.MACRO),
        (999_999, Tier.MACRO),
        (1_000_000, Tier.MEGA),
        (4_200_000, Tier.MEGA),
    ],
)
def test_the_default_has_five_tiers_and_one_below(followers: int | None, tier: Tier | None) -> None:
    assert tier_of(followers, DEFAULT) == tier


@pytest.mark.parametrize(
    ("preset", "followers", "tier"),
    [
        ("height_media", 99_999, Tier.MICRO),
        ("height_media", 100_000, Tier.MACRO),
        ("height_media", 999, Tier.BELOW_NANO),
        ("hiip", 4_999, Tier.NANO),
        ("hiip", 5_000, Tier.MICRO),
        ("hiip", 25_000, Tier.MID),
        ("hiip", 499_999, Tier.MID),
        ("hiip", 500_000, Tier.MACRO),
        ("viking", 49_999, Tier.MICRO),
        ("viking", 50_000, Tier.MID),
        ("later_fohr", 0, Tier.NANO),
        ("hypeauditor", 19_999, Tier.MICRO),
        ("hypeauditor", 20_000, Tier.MID),
        ("hypeauditor", 100_000, Tier.MACRO),
        ("hubspot", 999, Tier.NANO),
        ("hubspot", 1_000, Tier.MICRO),
        ("hubspot", 100_000, Tier.MACRO),
    ],
)
def test_published_presets(preset: str, followers: int, tier: Tier) -> None:
    assert tier_of(followers, tier_table(load("tiers"), preset)) == tier


def test_every_preset_names_its_source_and_calls_a_million_mega() -> None:
    data = load("tiers")
    assert presets(data)[0] == "default"
    assert len(presets(data)) == 7
    assert all(row["source"] and row["vi"] and row["en"] for row in data["presets"])
    for preset in presets(data):
        assert tier_of(1_000_000, tier_table(data, preset)) == Tier.MEGA


def test_an_unknown_preset_is_an_error() -> None:
    with pytest.raises(KeyError):
        tier_table(load("tiers"), "nobody")


@given(st.sampled_from(presets(load("tiers"))), st.lists(st.integers(0, 3_000_000), min_size=2))
def test_more_followers_never_mean_a_smaller_tier(preset: str, counts: list[int]) -> None:
    table = tier_table(load("tiers"), preset)
    order = list(Tier)
    sizes = [order.index(tier) for count in sorted(counts) if (tier := tier_of(count, table))]
    assert sizes == sorted(sizes)


def test_benchmarks_are_those_of_the_published_table() -> None:
    assert {
        tier.value: (found.er_good, found.er_fair, found.fee_floor, found.fee_typical)
        for tier, found in DEFAULT.benchmarks.items()
    } == {
        "below_nano": (5_000, 2_000, None, None),
        "nano": (5_000, 2_000, 300_000, 700_000),
        "micro": (3_000, 1_500, 2_000_000, 3_500_000),
        "mid": (2_000, 1_000, 8_000_000, 12_000_000),
        "macro": (1_500, 700, 25_000_000, 35_000_000),
        "mega": (1_000, 400, 60_000_000, 60_000_000),
    }
    assert (DEFAULT.expert.fee_floor, DEFAULT.expert.fee_typical) == (5_000_000, 8_000_000)


@pytest.mark.parametrize(
    ("er", "basis", "tier", "level"),
    [
        (3_000, ErBasis.FOLLOWERS, Tier.MICRO, ErLevel.GOOD),
        (2_999, ErBasis.FOLLOWERS, Tier.MICRO, ErLevel.FAIR),
        (1_500, ErBasis.UNKNOWN, Tier.MICRO, ErLevel.FAIR),
        (1_499, None, Tier.MICRO, ErLevel.LOW),
        (0, ErBasis.UNKNOWN, Tier.MEGA, ErLevel.LOW),
        (9_000, ErBasis.VIEWS, Tier.MICRO, None),
        (9_000, ErBasis.REACH, Tier.MICRO, None),
        (None, ErBasis.FOLLOWERS, Tier.MICRO, None),
        (3_000, ErBasis.FOLLOWERS, None, None),
    ],
)
def test_standing_of_a_rate(
    er: int | None, basis: ErBasis | None, tier: Tier | None, level: ErLevel | None
) -> None:
    assert er_level(er, basis, tier, DEFAULT) == level
