"""What holds for every possible person: agreement with the second reckoning, monotony, coverage, order."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import fields, replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.data import load
from kolstudio.core.model.classification import Signals
from kolstudio.core.model.codes import (
    ErBasis,
    Income,
    Label,
    MainChannel,
    Origin,
    ProfessionKind,
    ProfessionShare,
    Reach,
    Style,
)
from kolstudio.core.rules.classify import Classifier
from kolstudio.core.rules.tiers import tier_table
from tests.core.rules import reckoning

TABLE = tier_table(load("tiers"))
CLASSIFIER = Classifier(load("classifier"), TABLE)


def near(*limits: int) -> st.SearchStrategy[int]:
    """Whole numbers around the limits and anywhere between."""
    return st.one_of(
        st.sampled_from(sorted({max(0, limit + step) for limit in limits for step in (-1, 0, 1)})),
        st.integers(0, 2 * max(limits)),
    )


ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "origin": st.sampled_from(Origin),
    "expertise": st.integers(0, 3),
    "profession_share": st.sampled_from(ProfessionShare),
    "profession_kind": st.sampled_from(ProfessionKind),
    "media_appearances": near(1, 3),
    "income": st.sampled_from(Income),
    "deals_per_quarter": near(1, 2, 4),
    "posts_per_week": near(231, 1_000, 3_000, 5_000),
    "followers": near(1_000, 10_000, 100_000, 500_000, 1_000_000),
    "main_channel": st.sampled_from(MainChannel),
    "talk": st.integers(0, 3),
    "er": near(400, 700, 1_000, 1_500, 2_000, 3_000, 5_000),
    "er_basis": st.sampled_from(ErBasis),
    "style": st.sampled_from(Style),
    "reach": st.sampled_from(Reach),
}
ANYBODY = st.builds(Signals, **{name: st.none() | answers for name, answers in ANSWERS.items()})
COMPLETE = st.builds(
    Signals, **{**ANSWERS, "er_basis": st.sampled_from([ErBasis.FOLLOWERS, ErBasis.UNKNOWN])}
)


def test_every_field_of_the_input_takes_part() -> None:
    assert set(ANSWERS) == {field.name for field in fields(Signals)}


@given(ANYBODY)
def test_the_second_reckoning_agrees(person: Signals) -> None:
    result = CLASSIFIER.classify(person)
    (k, cover_k), (i, cover_i) = reckoning.scale(person, "K"), reckoning.scale(person, "I")
    assert (result.k, result.i) == (k, i)
    assert (result.coverage_k, result.coverage_i) == (cover_k, cover_i)
    assert (f"{result.label}/{result.lean}" if result.lean else result.label) == reckoning.word(person)


@given(ANYBODY)
def test_known_and_missing_signals_share_out_the_whole(person: Signals) -> None:
    result = CLASSIFIER.classify(person)
    known = [one.id for one in result.signals]
    assert sorted([*known, *result.missing]) == sorted(rule.id for rule in CLASSIFIER.rules)
    for scale, coverage in (("k", result.coverage_k), ("i", result.coverage_i)):
        assert coverage == sum(one.max for one in result.signals if one.scale == scale)
    assert all(0 <= one.points <= one.max for one in result.signals)


@given(ANYBODY)
def test_the_quick_answer_is_the_full_one(person: Signals) -> None:
    assert CLASSIFIER.verdict(person) == CLASSIFIER.classify(person).verdict


@given(st.none() | ANSWERS["followers"], st.none() | ANSWERS["er"], st.none() | ANSWERS["er_basis"])
def test_the_quick_path_of_people_without_answers_is_no_other_path(
    followers: int | None, er: int | None, basis: ErBasis | None
) -> None:
    bare = Signals(followers=followers, er=er, er_basis=basis)
    asked = CLASSIFIER.classify(replace(bare, talk=0))
    plain = CLASSIFIER.classify(bare)
    assert plain.signals == tuple(one for one in asked.signals if one.id != "I4")
    assert plain.k == asked.k
    assert plain.label == Label.NO_DATA


# From the answer that speaks least for a KOL (K) or an influencer (I) to the one that speaks most.
CLIMBS: list[tuple[str, str, Sequence[Any]]] = [
    ("k", "expertise", [0, 1, 2, 3]),
    ("k", "profession_share", [ProfessionShare.FULL, ProfessionShare.PART, ProfessionShare.OTHER]),
    ("k", "media_appearances", [0, 1, 2, 3, 20]),
    ("k", "income", [Income.GT75, Income.MID, Income.LT25]),
    ("k", "origin", [Origin.SOCIAL, Origin.MIXED, Origin.OFF]),
    ("k", "deals_per_quarter", [20, 4, 3, 2, 1, 0]),
    ("k", "posts_per_week", [9_000, 3_000, 2_999, 1_000, 999, 0]),
    ("k", "followers", [0, 499_999, 500_000, 999_999, 1_000_000, 10**9]),
    ("i", "origin", [Origin.OFF, Origin.MIXED, Origin.SOCIAL]),
    ("i", "main_channel", [MainChannel.TRADITIONAL, MainChannel.BOTH, MainChannel.SOCIAL]),
    ("i", "posts_per_week", [0, 230, 231, 1_000, 2_999, 3_000, 5_000, 90_000]),
    ("i", "talk", [0, 1, 2, 3]),
    ("i", "er", [0, 400, 1_000, 2_000, 3_000, 5_000, 90_000]),
    ("i", "income", [Income.LT25, Income.MID, Income.GT75]),
    ("i", "style", [Style.WORK, Style.LIFESTYLE, Style.USEFUL]),
    ("i", "reach", [Reach.LOCAL, Reach.NATIONAL, Reach.INTERNATIONAL]),
]


@pytest.mark.parametrize(
    ("scale", "name", "climb"), CLIMBS, ids=[f"{scale}-{name}" for scale, name, _ in CLIMBS]
)
@given(person=COMPLETE)
def test_an_answer_that_says_more_never_lowers_its_scale(
    scale: str, name: str, climb: Sequence[Any], person: Signals
) -> None:
    scores: list[Fraction | None] = []
    for answer in climb:
        verdict = CLASSIFIER.verdict(replace(person, **{name: answer}))
        scores.append(verdict.k if scale == "k" else verdict.i)
    known = [score for score in scores if score is not None]
    assert len(known) == len(climb)
    assert known == sorted(known)
    assert known[0] < known[-1]


@given(ANYBODY, st.integers())
def test_the_order_of_the_signals_in_the_file_is_of_no_matter(person: Signals, seed: int) -> None:
    data = load("classifier")
    rows = list(data["signals"])
    random.Random(seed).shuffle(rows)
    result = Classifier({**data, "signals": rows}, TABLE).classify(person)
    expected = CLASSIFIER.classify(person)
    assert (result.verdict, result.signals, result.missing) == (
        expected.verdict,
        expected.signals,
        expected.missing,
    )


@given(COMPLETE)
def test_a_close_line_is_near_and_leads_elsewhere(person: Signals) -> None:
    result = CLASSIFIER.classify(person)
    close = result.close_to
    if close is None:
        return
    assert 0 <= close.distance <= 5
    assert (close.label, close.lean) != (result.label, result.lean)
    for name in close.hinges:
        without = CLASSIFIER.verdict(replace(person, **{name: None}))
        # Taking followers away also takes the rate's tier; every other field must flip the label by itself.
        assert name == "followers" or (without.label, without.lean) != (result.label, result.lean)


@given(ANYBODY, ANYBODY)
def test_people_of_one_standing_have_the_verdict_of_one(person: Signals, other: Signals) -> None:
    moved = replace(person, followers=other.followers, er=other.er, er_basis=other.er_basis)
    standings = [CLASSIFIER.standing(one.followers, one.er, one.er_basis) for one in (person, moved)]
    if standings[0] == standings[1]:
        assert CLASSIFIER.verdict(person) == CLASSIFIER.verdict(moved)


def test_a_standing_changes_where_followers_count() -> None:
    limits = {least for rule in CLASSIFIER.rules if rule.input == "followers" for least, _ in rule.steps}
    for limit in limits | {load("classifier")["subtype"]["celebrity_followers"]}:
        assert CLASSIFIER.standing(limit - 1, None, None) != CLASSIFIER.standing(limit, None, None)
