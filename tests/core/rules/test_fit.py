"""The fit scorecard: exact points, bands compared unrounded, floors, too few answers."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core import data
from kolstudio.core.rules.fit import Band, Fit, band_text, fit, fit_rules

RULES = fit_rules(data.load("fit"))
IDS = [question.id for question in RULES.questions]
ANSWERS = st.dictionaries(st.sampled_from(IDS), st.none() | st.integers(1, 5))


def same(answer: int, **others: int | None) -> dict[str, int | None]:
    return {**dict.fromkeys(IDS, answer), **others}


def test_the_card_has_twelve_questions_whose_weights_make_a_hundred() -> None:
    assert [f"F{number}" for number in range(1, 13)] == IDS
    assert [q.weight for q in RULES.questions] == [16, 14, 16, 10, 8, 6, 8, 4, 6, 4, 4, 4]
    assert sum(q.weight for q in RULES.questions) == 100
    for question in RULES.questions:
        for words in (question.words, question.low, question.high):
            assert set(words) == {"vi", "en"}
            assert all(words.values())
            assert words["vi"] != words["en"]


@pytest.mark.parametrize(
    ("answers", "score", "band"),
    [
        (same(5), 100, Band.INVITE),
        (same(3), 50, Band.NO),
        (same(1), 0, Band.NO),
        (same(4), 75, Band.INVITE),
        (same(5, F1=2), 88, Band.CONSIDER),  # a floor: at most «consider»
        (same(5, F3=2), 88, Band.CONSIDER),
        (same(5, F1=1), 84, Band.CONSIDER),
        (same(5, F1=2, F3=2), 76, Band.NO),  # both floors
        (same(5, F2=2), 90, Band.INVITE),  # 89.5, half up; not a floor
        (same(4, F12=3), 74, Band.CONSIDER),
        (same(5, F1=None, F3=None), 100, Band.INVITE),
        (same(3, F1=5), 58, Band.NO),
        (same(3, F1=4, F2=4, F4=4), 60, Band.CONSIDER),
    ],
)
def test_vectors(answers: dict[str, int | None], score: int, band: Band) -> None:
    found = fit(answers, RULES)
    assert (found.score, found.band, found.answered) == (
        score,
        band,
        sum(a is not None for a in answers.values()),
    )


def test_eight_answers_are_enough_and_seven_are_not() -> None:
    eight = dict.fromkeys(IDS[:8], 5)
    assert (fit(eight, RULES).score, fit(eight, RULES).answered) == (100, 8)
    seven = dict.fromkeys(IDS[:7], 5)
    assert fit(seven, RULES) == Fit(None, None, 7, "F1")
    assert fit({}, RULES) == Fit(None, None, 0)


def test_unanswered_questions_drop_out_instead_of_counting_as_nothing() -> None:
    assert fit(same(4, F5=None, F6=None), RULES).score == fit(same(4), RULES).score


def test_the_band_goes_by_the_unrounded_score() -> None:
    found = fit(same(4, F9=3, F12=5), RULES)  # 74.5
    assert (found.score, found.band) == (75, Band.CONSIDER)


def test_the_weakest_is_the_lowest_answer_and_of_equal_ones_the_heaviest() -> None:
    assert fit(same(4, F12=2), RULES).weakest == "F12"
    assert fit(same(4, F12=2, F2=2), RULES).weakest == "F2"
    assert fit(same(3), RULES).weakest == "F1"


def test_words() -> None:
    assert str(band_text(fit(same(5), RULES))) == "Invite"
    assert str(band_text(fit(dict.fromkeys(IDS[:3], 5), RULES))) == "Not enough answers"
    assert str(band_text(fit({}, RULES))) == "Not scored yet"


@given(ANSWERS)
def test_the_score_is_the_exact_quotient_rounded_half_up(answers: dict[str, int | None]) -> None:
    found = fit(answers, RULES)
    known = [(q.weight, a) for q in RULES.questions if (a := answers.get(q.id)) is not None]
    if len(known) < 8:
        assert (found.score, found.band) == (None, None)
        return
    exact = Fraction(sum(w * (a - 1) for w, a in known) * 100, 4 * sum(w for w, _ in known))
    assert found.score is not None
    assert found.score - Fraction(1, 2) <= exact < found.score + Fraction(1, 2)
    if found.band is Band.INVITE:
        assert exact >= 75
    if exact < 60:
        assert found.band is Band.NO


@given(ANSWERS, st.sampled_from(IDS))
def test_a_better_answer_never_lowers_the_score(answers: dict[str, int | None], question: str) -> None:
    given_one = answers.get(question)
    if given_one is None or given_one == 5:
        return
    before, after = fit(answers, RULES), fit({**answers, question: given_one + 1}, RULES)
    if before.score is not None and after.score is not None:
        assert after.score >= before.score
