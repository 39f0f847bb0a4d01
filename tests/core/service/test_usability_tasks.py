"""The texts and figures that the first-hour script expects of the doctor's type (task 2)."""

from __future__ import annotations

from fractions import Fraction

from kolstudio.core.model.codes import Platform
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.service import classifying, creators, editing
from kolstudio.core.service.library import Library
from kolstudio.core.service.why import why
from kolstudio.core.texts import ENGLISH
from tests.helpers.libraries import add, channel

TYPED = {
    "profession": "Bác sĩ da liễu",
    "origin": "off",
    "expertise": "3",
    "profession_share": "other",
    "media_appearances": "4",
    "income": "lt25",
    "deals_per_quarter": "2",
    "posts_per_week": "3",
    "main_channel": "both",
    "talk": "2",
    "er": "3,1",
    "style": "useful",
    "reach": "national",
}


def doctor(library: Library) -> int:
    """Add the doctor of task 1 and type what task 2 says."""
    (creator_id,) = add(
        library,
        PersonDraft("BS Minh Khoa", channels=[channel(Platform.TIKTOK, "bsminhkhoa", followers=320_000)]),
    )
    for field, value in TYPED.items():
        editing.edit(library, creator_id, field, value)
    return creator_id


def test_task_2_the_doctor_is_both_and_leans_kol(library: Library) -> None:
    person = creators.get(library, doctor(library))
    calc = person.calculated
    assert (calc.label, calc.lean, calc.k, calc.i) == ("both", "kol", 875, 513)
    assert (calc.coverage_k, calc.coverage_i) == (100, 100)
    reasons = [one for one in classifying.explain(library, person).signals if one.scale == "k"]
    assert [(one.id, one.points) for one in reasons[:2]] == [("K1", Fraction(25)), ("K2", Fraction(20))]
    said = why(library, person, "k", ENGLISH)
    assert said is not None and said.inputs[0].points == "25.0/25" and "A35" in said.inputs[0].ids


def test_task_2_without_the_rate_the_type_turns_and_hinges_on_it(library: Library) -> None:
    creator_id = doctor(library)
    near = classifying.explain(library, creators.get(library, creator_id)).close_to
    assert near is not None and (near.line, near.threshold, near.scale) == ("both", 50, "i")
    editing.edit(library, creator_id, "er", "")
    person = creators.get(library, creator_id)
    assert (person.calculated.label, person.calculated.i, person.calculated.coverage_i) == ("kol", 458, 90)
    found = classifying.explain(library, person)
    assert "I5" in found.missing
    assert found.close_to is not None and found.close_to.hinges[0] == "er"
