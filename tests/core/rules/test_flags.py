"""Red flags: each threshold on both sides, worked by hand; nothing unknown raises anything."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from kolstudio.core import data
from kolstudio.core.model.codes import ErBasis
from kolstudio.core.rules.flags import Facts, Level, flag_rules, raised
from kolstudio.core.rules.tiers import Benchmark

RULES = flag_rules(data.load("flags"))
TODAY = date(2026, 11, 22)
MICRO = Benchmark(er_good=3_000, er_fair=1_500, fee_floor=2_000_000, fee_typical=3_500_000)
NANO = Benchmark(er_good=5_000, er_fair=2_000, fee_floor=300_000, fee_typical=700_000)


def codes(**facts: Any) -> list[str]:
    return [flag.kind.id for flag in raised(Facts(today=TODAY, **facts), RULES, "en")]


def jump(before: int, after: int, days: int) -> dict[str, Any]:
    start = date.fromordinal(TODAY.toordinal() - days)
    return {"counts": [[(start, before), (TODAY, after)]]}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, []),
        ({"competitor": ("Đối thủ", date(2026, 8, 24))}, ["competitor"]),  # 90 days
        ({"competitor": ("Đối thủ", date(2026, 8, 23))}, []),  # 91
        ({"competitor": ("Đối thủ", date(2026, 11, 23))}, []),  # not yet
        ({"answers": {"F4": 1}}, ["not_tried"]),
        ({"answers": {"F4": 1}, "sample_sent": True}, []),
        ({"answers": {"F4": 2}}, []),
        ({"answers": {"F2": 2}}, ["image"]),
        ({"answers": {"F2": 3}}, []),
        ({"answers": {"F3": 2}}, ["audience"]),
        ({"answers": {"F3": 3}}, []),
        ({"answers": {"F3": 5}, "target_match": Fraction(3999, 100)}, ["audience"]),
        ({"target_match": Fraction(40)}, []),
        ({"sponsored_share": 40_000}, []),
        ({"sponsored_share": 40_001}, ["many_ads"]),
        ({"followers": 50_000, "er": 99}, ["er_low"]),
        ({"followers": 50_000, "er": 100}, []),
        ({"followers": 49_999, "er": 99}, []),
        ({"followers": 20_000, "er": 749, "benchmark": MICRO}, ["er_low"]),  # half of 1.5 % is 0.75 %
        ({"followers": 20_000, "er": 750, "benchmark": MICRO}, []),
        ({"followers": 5_000, "er": 999, "benchmark": NANO}, ["er_low"]),
        ({"followers": 5_000, "er": 1_000, "benchmark": NANO}, []),
        ({"followers": 50_000, "er": 99, "er_basis": ErBasis.VIEWS}, []),
        ({"followers": 50_000, "er": 99, "er_basis": ErBasis.REACH}, []),
        (
            {"followers": 20_000, "er": 9_001, "benchmark": MICRO, "comments": 1, "engagement": 51},
            ["er_high"],
        ),
        ({"followers": 20_000, "er": 9_001, "benchmark": MICRO, "comments": 1, "engagement": 50}, []),  # 2 %
        ({"followers": 20_000, "er": 9_000, "benchmark": MICRO, "comments": 0, "engagement": 50}, []),
        ({"followers": 20_000, "er": 20_000, "benchmark": MICRO}, []),  # comments unknown
        (jump(10_000, 13_000, 30), ["jump"]),
        (jump(10_000, 12_999, 30), []),
        (jump(10_000, 13_000, 31), []),
        (jump(0, 500, 10), []),
        ({"price": 7_000_000, "benchmark": MICRO}, []),
        ({"price": 7_000_001, "benchmark": MICRO}, ["price"]),
        ({"price": 7_000_001}, []),  # no tier
        ({"budget_share": Fraction(50)}, []),
        ({"budget_share": Fraction(5001, 100)}, ["half_budget"]),
        ({"k": Fraction(50), "other_field": True}, ["other_field"]),
        ({"k": Fraction(4999, 100), "other_field": True}, []),
        ({"k": Fraction(80)}, []),
        ({"measured_on": date(2026, 8, 24)}, []),  # 90 days
        ({"measured_on": date(2026, 8, 23)}, ["old_data"]),
        ({"order_kpi": True}, ["order_kpi"]),
        ({"late": 1}, ["late_or_deleted"]),
        ({"no_doctors": True}, ["no_doctors"]),
    ],
)
def test_vectors(facts: dict[str, Any], expected: list[str]) -> None:
    assert codes(**facts) == expected


def test_not_tried_blocks_for_regulated_goods_and_warns_for_others() -> None:
    for regulated, level in ((True, Level.BLOCK), (False, Level.WARN)):
        (flag,) = raised(Facts(TODAY, answers={"F4": 1}, regulated=regulated), RULES, "en")
        assert flag.level is level


def test_the_heaviest_come_first_and_say_their_figures() -> None:
    found = raised(
        Facts(
            TODAY,
            measured_on=date(2026, 1, 1),
            sponsored_share=45_500,
            competitor=("Bếp Tí Tách", date(2026, 10, 18)),
        ),
        RULES,
        "en",
    )
    assert [flag.level for flag in found] == [Level.BLOCK, Level.WARN, Level.NOTE]
    assert [str(flag.detail) for flag in found] == [
        "Bếp Tí Tách, on 18/10/2026",
        "45.5% of the latest posts are sponsored",
        "Measured on 01/01/2026, 325 days ago",
    ]


def test_a_jump_is_found_between_any_two_counts_within_the_days() -> None:
    counts = [(date(2026, 11, 1), 1_000), (date(2026, 11, 10), 1_200), (date(2026, 11, 20), 1_400)]
    (flag,) = raised(Facts(TODAY, counts=[counts]), RULES, "en")
    assert str(flag.detail) == "From 1,000 on 01/11/2026 to 1,400 on 20/11/2026"


def test_figures_can_be_changed() -> None:
    strict = flag_rules(data.load("flags"), {"sponsored_percent": 20})
    assert [f.kind.id for f in raised(Facts(TODAY, sponsored_share=25_000), strict, "en")] == ["many_ads"]


def test_every_flag_has_words_in_both_languages_and_a_level() -> None:
    assert len(RULES.kinds) == 17  # the sixteen of domain 2.6 and the guard for medical people
    for kind in RULES.kinds.values():
        assert kind.words["vi"] and kind.words["en"] and kind.words["vi"] != kind.words["en"]
    assert {kind.id for kind in RULES.kinds.values() if kind.by_hand} == {
        "scandal",
        "no_disclosure",
        "late_or_deleted",
    }
