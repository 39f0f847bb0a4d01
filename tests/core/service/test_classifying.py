"""Why a person has their type: reasons in words, questions with their answers, the near line, the override."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Label
from kolstudio.core.service import classifying, creators, editing, history
from kolstudio.core.service.library import Library
from kolstudio.core.texts import ENGLISH, catalogue
from tests.core.rules import reckoning
from tests.helpers.libraries import add, calculated, soc

T1 = {
    "profession": "Bác sĩ da liễu", "profession_share": "other", "origin": "off", "expertise": "3",
    "media_appearances": "4", "income": "lt25", "deals_per_quarter": "2", "posts_per_week": "3",
    "main_channel": "both", "talk": "2", "style": "useful", "reach": "national",
}  # fmt: skip


@pytest.fixture
def doctor(library: Library, two: tuple[int, int]) -> int:
    """The doctor of task 2, entered field by field."""
    for field, text in T1.items():
        editing.edit(library, two[1], field, text)
    return two[1]


def test_task_two_as_the_owner_sees_it(library: Library, doctor: int) -> None:
    found = classifying.explanation(library, doctor, ENGLISH)
    assert (found.words, found.k, found.i) == ("Both (leans KOL)", 875, 513)
    assert (found.coverage_k, found.coverage_i, found.subtype) == (100, 100, "expert")
    assert [(one.id, one.tenths, one.max) for one in found.reasons[:4]] == [
        ("K1", 250, 25),
        ("K2", 200, 20),
        ("K3", 150, 15),
        ("K4", 150, 15),
    ]
    assert [one.value for one in found.reasons[:4]] == [
        "level 3 of 3",
        "Another profession",
        "4 times",
        "Below 25%",
    ]
    near = found.close_to
    assert near is not None
    assert (near.label, near.scale, near.hinges[0]) == (Label.KOL, "i", "er")
    assert "50" in near.words and "1.3" in near.words and "ER" in near.words
    assert found.missing == () and found.open == ()


def test_without_the_engagement_rate_it_flips(library: Library, doctor: int) -> None:
    editing.edit(library, doctor, "er", "")
    found = classifying.explanation(library, doctor, ENGLISH)
    assert (found.label, found.i, found.coverage_i, found.missing) == ("kol", 458, 90, ("I5",))
    (question,) = found.open
    assert (question.field, question.answers, question.signals) == ("er", (), ("I5",))
    editing.edit(library, doctor, question.field, "3,1")
    assert classifying.explanation(library, doctor, ENGLISH).label == "both"


def test_every_answer_offered_is_taken_and_shown_as_current(library: Library, two: tuple[int, int]) -> None:
    for question in classifying.explanation(library, two[0], ENGLISH).questions:
        for answer in question.answers:
            editing.edit(library, two[0], question.field, answer.text)
            found = classifying.explanation(library, two[0], ENGLISH)
            assert next(one.current for one in found.questions if one.field == question.field) == answer.text
        if question.answers:
            editing.edit(library, two[0], question.field, "")
            found = classifying.explanation(library, two[0], ENGLISH)
            assert question.field in {one.field for one in found.open}


def test_the_answers_reach_every_worth_of_their_signals(library: Library, two: tuple[int, int]) -> None:
    rules = library.rules().classifier.rules
    for question in classifying.explanation(library, two[0], ENGLISH).questions:
        for rule in rules:
            if rule.input == question.field and question.answers:
                worths = len(set(rule.codes.values()) or {worth for _, worth in rule.steps})
                assert len(question.answers) >= worths, question.field


@pytest.mark.parametrize(("typed", "shown"), [("2", "1"), ("7", "3"), ("0", "0")])
def test_an_exact_figure_falls_under_its_range(
    library: Library, two: tuple[int, int], typed: str, shown: str
) -> None:
    editing.edit(library, two[0], "media_appearances", typed)
    found = classifying.explanation(library, two[0], ENGLISH)
    assert next(one.current for one in found.questions if one.field == "media_appearances") == shown


def answers() -> list[dict[str, str]]:
    """Return forty people of every kind, with gaps."""
    dice = random.Random(16)
    choices: dict[str, tuple[str, ...]] = {
        "origin": ("off", "mixed", "social"), "expertise": ("0", "1", "2", "3"),
        "profession_share": ("other", "part", "full"), "media_appearances": ("0", "1", "2", "3", "9"),
        "income": ("lt25", "mid", "gt75"), "deals_per_quarter": ("0", "1", "2", "3", "4"),
        "posts_per_week": ("0", "0.2", "0.25", "1", "2.9", "3", "4.5", "5"),
        "followers": ("900", "8200", "48000", "320000", "650000", "4200000"),
        "main_channel": ("social", "both", "traditional"), "talk": ("0", "1", "2", "3"),
        "er": ("0.3%", "0.7%", "1%", "1.5%", "2%", "3%", "5%"), "style": ("useful", "lifestyle", "work"),
        "reach": ("local", "national", "international"),
    }  # fmt: skip
    gaps = (0.0, 0.1, 0.3, 0.55)
    return [
        {key: dice.choice(of) for key, of in choices.items() if dice.random() >= gaps[number % 4]}
        for number in range(40)
    ]


@pytest.mark.parametrize("given", answers())
def test_forty_people_agree_with_a_reckoning_of_their_own(library: Library, given: dict[str, str]) -> None:
    (person,) = add(library, soc())
    for field in ("followers", "er"):
        editing.edit(library, person, field, "")
    for field, text in given.items():
        editing.edit(library, person, field, text)
    entered: Any = classifying.signals(library, creators.get(library, person))
    found = classifying.explanation(library, person, ENGLISH)
    expected = reckoning.points(entered)
    assert {one.id: one.points for one in found.reasons} == {
        name: worth[0] for name, worth in expected.items() if worth is not None
    }
    assert set(found.missing) == {name for name, worth in expected.items() if worth is None}
    word = f"{found.label}/{found.lean}" if found.lean else str(found.label)
    assert word == reckoning.word(entered)
    ordered = [one.points for one in found.reasons]
    assert ordered == sorted(ordered, reverse=True)


def test_an_override_keeps_both_values_and_is_one_step(library: Library, doctor: int) -> None:
    classifying.set_override(library, doctor, Label.KOL, "  khách đều gọi là chuyên gia ")
    found = classifying.explanation(library, doctor, ENGLISH)
    assert found.override is not None
    assert (found.override.label, found.override.reason) == ("kol", "khách đều gọi là chuyên gia")
    assert (found.label, found.k) == ("both", 875)
    assert creators.get(library, doctor).calculated.label == "kol"
    history.undo(library)
    assert classifying.explanation(library, doctor, ENGLISH).override is None
    assert creators.get(library, doctor).calculated.label == "both"
    history.redo(library)
    classifying.set_override(library, doctor, None, "")
    assert creators.get(library, doctor).calculated.label == "both"
    assert creators.get(library, doctor).attributes["label_reason"] == ""


@pytest.mark.parametrize(
    ("label", "reason", "code"),
    [(Label.KOL, " ", "reason_missing"), (Label.NO_DATA, "x", "value_unknown")],
)
def test_an_override_needs_a_type_and_a_reason(
    library: Library, doctor: int, label: Label, reason: str, code: str
) -> None:
    with pytest.raises(RuleError) as refused:
        classifying.set_override(library, doctor, label, reason)
    assert refused.value.code == code
    assert classifying.explanation(library, doctor, ENGLISH).override is None


def test_koc_is_given_by_hand_and_moves_no_score(library: Library, doctor: int) -> None:
    before = classifying.explanation(library, doctor, ENGLISH)
    classifying.set_koc(library, doctor, True)
    after = classifying.explanation(library, doctor, ENGLISH)
    assert (before.koc, after.koc) == (False, True)
    assert (before.label, before.k, before.i) == (after.label, after.k, after.i)


def test_taking_in_a_thousand_people_changes_no_label(library: Library, doctor: int, tmp_path: Path) -> None:
    before = {row[0]: row for row in calculated(library)}
    drafts = []
    for number in range(1_000):
        one = soc()
        one.name = f"Người {number}"
        one.channels[0].handle = f"nguoi{number}"
        assert one.channels[0].metrics is not None
        one.channels[0].metrics.er = 20_000
        one.channels[0].metrics.followers = 300_000
        drafts.append(one)
    add(library, *drafts)
    after = {row[0]: row for row in calculated(library)}
    assert {key: after[key] for key in before} == before
    assert len(after) == len(before) + 1_000


def test_words_come_in_vietnamese_too(library: Library, doctor: int) -> None:
    vi = classifying.explanation(library, doctor, catalogue("vi"))
    assert vi.reasons[0].name == "Mức chuyên môn"
    assert vi.reasons[0].value == "mức 3 trên 3"
    posts = next(one for one in vi.reasons if one.id == "I3")
    assert posts.value == "3 bài mỗi tuần"
    editing.edit(library, doctor, "posts_per_week", "2,5")
    vi = classifying.explanation(library, doctor, catalogue("vi"))
    assert next(one for one in vi.reasons if one.id == "I3").value == "2,5 bài mỗi tuần"
