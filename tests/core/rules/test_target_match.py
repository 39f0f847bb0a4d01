"""How an audience matches a target: the known parts only, in whole years of age."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kolstudio.core.rules.target_match import AudienceShare, Target, local_share, target_match


def ages(**shares: int) -> list[AudienceShare]:
    """Return age groups: a18_24=40 is 40 % between 18 and 24."""
    return [AudienceShare("age", key[1:].replace("_", "-"), share * 1_000) for key, share in shares.items()]


def test_mean_of_the_known_parts() -> None:
    """Ages 40 + 30, women 80, the province 50, one of two fields 50: (70 + 80 + 50 + 50) / 4 = 62.5."""
    shares = [
        *ages(a18_24=40, a25_34=30, a35_44=30),
        AudienceShare("gender", "female", 80_000),
        AudienceShare("province", "da_nang", 50_000),
        AudienceShare("province", "ha_noi", 20_000),
    ]
    target = Target(18, 34, "female", ("da_nang",), ("beauty", "health"))
    found = target_match(target, shares, ["beauty", "food"])
    assert found is not None
    assert found.value == Fraction(125, 2)
    assert [name for name, _ in found.parts] == ["age", "gender", "areas", "fields"]


@pytest.mark.parametrize(
    ("low", "high", "value"), [(20, 24, Fraction(500, 7)), (None, 17, 0), (18, None, 100)]
)
def test_part_of_an_age_group_by_whole_years(low: int | None, high: int | None, value: Fraction) -> None:
    found = target_match(Target(low, high), ages(a18_24=100), [])
    assert found is not None and found.value == value


def test_nothing_to_compare_is_none_and_never_0() -> None:
    assert target_match(Target(), ages(a18_24=100), ["food"]) is None
    assert target_match(Target(18, 24), [], []) is None
    assert local_share([], ("da_nang",)) is None
    assert local_share([AudienceShare("province", "ha_noi", 20_000)], ("da_nang",)) == 0
