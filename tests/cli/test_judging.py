"""`classify` and `fit`: what they print, what they refuse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.cli.conftest import Ran

Kol = Callable[..., Ran]
Ask = Callable[..., Any]

T1 = {
    "profession": "Bác sĩ da liễu", "profession_share": "other", "origin": "off", "expertise": "3",
    "media_appearances": "4", "income": "lt25", "deals_per_quarter": "2", "posts_per_week": "3",
    "main_channel": "both", "talk": "2", "style": "useful", "reach": "national",
}  # fmt: skip


def test_classify_explains_the_doctor(people: Any, ask: Ask, kol: Kol) -> None:
    for field, value in T1.items():
        ask("edit", "@bsminhkhoa", field, value)
    found = ask("classify", "@bsminhkhoa")
    assert (found["k"], found["i"], found["label"], found["lean"]) == (87.5, 51.3, "both", "kol")
    assert found["signals"][0] | {"name": ""} == {
        "id": "K1",
        "name": "",
        "value": "level 3 of 3",
        "points": 25.0,
        "max": 25,
        "ids": ["A04", "A05", "A06", "A07", "A08", "A35", "B08"],
    }
    assert (found["missing"], found["override"]) == ([], None)
    assert (found["close_to"]["label"], found["close_to"]["hinges"][0]) == ("kol", "er")
    said = kol("classify", "@bsminhkhoa").out
    assert "Both (leans KOL)" in said and "51.3" in said and "A04" in said and "Close to the line" in said


def test_classify_shows_the_override_beside_the_computed_type(people: Any, ask: Ask) -> None:
    ask("edit", 1, "label_override", "kol")
    ask("edit", 1, "label_reason", "chủ quán quen")
    found = ask("classify", 1)
    assert (found["label"], found["k"]) == ("no_data", None)
    assert found["override"] == {"label": "kol", "reason": "chủ quán quen"}


def test_fit_answers_in_one_step_and_shows_the_card(people: Any, ask: Ask, kol: Kol) -> None:
    assert ask("fit", 1)["answered"] == 0
    words = [f"F{at}=5" for at in range(1, 13)]
    assert (ask("fit", 1, *words)["score"], ask("show", 1)["fit"]) == (100, 100)
    changed = ask("fit", 1, "f1=2", "F12=")
    assert (changed["score"], changed["band"], changed["knock_outs"]) == (88, "consider", ["F1"])
    assert changed["answered"] == 11
    assert "Consider" in kol("fit", 1).out
    ask("undo")
    assert ask("fit", 1)["score"] == 100
    ask("undo")
    assert ask("fit", 1)["answered"] == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("F1",), "F1=4"),
        (("F1=6",), "1 to 5"),
        (("F13=2",), "F13"),
        (("--brand", "Không có"), "Không có"),
    ],
)
def test_a_bad_answer_is_refused_and_changes_nothing(
    people: Any, kol: Kol, ask: Ask, words: tuple[str, ...], said: str
) -> None:
    ran = kol("fit", 1, *words)
    assert ran.code == 2 and said in ran.err
    assert ask("fit", 1)["answered"] == 0
