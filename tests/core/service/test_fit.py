"""Fit cards: answers per brand, one step to undo, knock-outs; scores against a reckoning of their own."""

from __future__ import annotations

import random
from fractions import Fraction
from pathlib import Path

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.service import brands, creators, fit, history
from kolstudio.core.service.library import Library
from tests.helpers.libraries import Clock, add, khoa, opened, soc

WEIGHTS = (16, 14, 16, 10, 8, 6, 8, 4, 6, 4, 4, 4)
"""F1 to F12 as domain 2.5 publishes them, not read from the program."""


def reckon(answers: list[int | None]) -> tuple[int | None, str | None]:
    """Return (score half-up, band) of twelve answers from the published rules alone."""
    known = [(weight, given) for weight, given in zip(WEIGHTS, answers, strict=True) if given is not None]
    if len(known) < 8:
        return None, None
    exact = sum(Fraction(weight * (given - 1), 4) for weight, given in known)
    exact = exact * 100 / sum(weight for weight, _ in known)
    score = int(exact + Fraction(1, 2))
    low = sum(answers[place] in (1, 2) for place in (0, 2))
    if low == 2 or exact < 60:
        return score, "no"
    return score, "invite" if exact >= 75 and not low else "consider"


def cards() -> list[list[int | None]]:
    """Return sixty cards of every kind: near the bands, with gaps, with knock-outs."""
    dice = random.Random(4)
    found: list[list[int | None]] = []
    for number in range(60):
        around = (3, 4, 4, 5)[number % 4]
        found.append(
            [
                None
                if dice.random() < 0.08 * (number % 5)
                else max(1, min(5, around + dice.choice((-1, 0, 0, 1))))
                for _ in WEIGHTS
            ]
        )
    return found


@pytest.mark.parametrize("answers", cards())
def test_sixty_cards_agree_with_a_reckoning_of_their_own(
    library: Library, two: tuple[int, int], answers: list[int | None]
) -> None:
    card = fit.put(library, two[0], {f"F{at}": given for at, given in enumerate(answers, 1)})
    assert (card.outcome.score, card.outcome.band) == reckon(answers)
    assert creators.get(library, two[0]).fit == reckon(answers)[0]


def test_the_sixty_cards_hold_every_band() -> None:
    assert {reckon(one)[1] for one in cards()} == {"invite", "consider", "no", None}


@pytest.mark.parametrize(
    ("same", "score", "band"), [(5, 100, "invite"), (3, 50, "no"), (1, 0, "no"), (4, 75, "invite")]
)
def test_the_published_examples(
    library: Library, two: tuple[int, int], same: int, score: int, band: str
) -> None:
    card = fit.put(library, two[0], {f"F{at}": same for at in range(1, 13)})
    assert (card.outcome.score, card.outcome.band) == (score, band)


def test_knock_outs_cap_the_recommendation(library: Library, two: tuple[int, int]) -> None:
    fit.put(library, two[0], {f"F{at}": 5 for at in range(1, 13)})
    one = fit.answer(library, two[0], "F1", 2)
    assert (one.outcome.score, one.outcome.band, one.knock_outs) == (88, "consider", ("F1",))
    both = fit.answer(library, two[0], "f3", 2)
    assert (both.outcome.score, both.outcome.band, both.knock_outs) == (76, "no", ("F1", "F3"))


def test_each_brand_has_its_own_card(library: Library, two: tuple[int, int]) -> None:
    other = brands.add(library, "Tiệm Hai")
    fit.answer(library, two[0], "F1", 4)
    fit.answer(library, two[0], "F1", 2, other)
    assert fit.get(library, two[0]).answers["F1"] == 4
    assert fit.get(library, two[0], other).answers["F1"] == 2
    assert fit.brand_named(library, "tiem hai") == other


def test_quick_answers_of_the_window_are_one_step(tmp_path: Path) -> None:
    clock = Clock()
    with opened(tmp_path / "x.kol", clock, origin="window") as library:
        person, _ = add(library, soc(), khoa())
        fit.answer(library, person, "F12", 3)  # the card itself is a step of its own
        clock.pass_by(seconds=5)
        for at, given in (("F1", 4), ("F2", 5), ("F3", 3)):
            fit.answer(library, person, at, given)
            clock.pass_by(seconds=1)
        clock.pass_by(seconds=5)
        fit.answer(library, person, "F4", 1)
        history.undo(library)
        assert fit.get(library, person).outcome.answered == 4
        history.undo(library)
        assert fit.get(library, person).outcome.answered == 1
        history.undo(library)
        assert fit.get(library, person).outcome.answered == 0
        history.redo(library)
        history.redo(library)
        assert fit.get(library, person).answers["F2"] == 5


def test_taking_the_last_answer_away_leaves_no_card(library: Library, two: tuple[int, int]) -> None:
    fit.answer(library, two[0], "F1", 4)
    fit.answer(library, two[0], "F1", None)
    assert library.store.conn.execute("SELECT count(*) FROM fit_card").fetchone() == (0,)


def test_the_same_answer_again_is_no_step(library: Library, two: tuple[int, int]) -> None:
    fit.answer(library, two[0], "F1", 4)
    before = len(history.entries(library))
    fit.answer(library, two[0], "F1", 4)
    assert len(history.entries(library)) == before


@pytest.mark.parametrize(
    ("question", "value", "code"),
    [("F13", 3, "unknown_question"), ("F1", 0, "answer_out_of_range"), ("F1", 6, "answer_out_of_range")],
)
def test_what_is_no_answer_is_refused(
    library: Library, two: tuple[int, int], question: str, value: int, code: str
) -> None:
    with pytest.raises(RuleError) as refused:
        fit.answer(library, two[0], question, value)
    assert refused.value.code == code
    assert fit.get(library, two[0]).outcome.answered == 0


def test_every_question_rests_on_statements() -> None:
    assert all(one.ids for one in fit.rules().questions)
