"""How well a person fits a brand: twelve answers from 1 to 5 become 0-100 and a recommendation.

Questions, weights, bands and floors come from `fit.json`. The score is Σ w·(r-1)/4 over the answered
questions, scaled to the weight that was answered; bands compare it unrounded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kolstudio.core.rules.rounding import half_up
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text


class Band(StrEnum):
    """What a score recommends."""

    INVITE = "invite"
    CONSIDER = "consider"
    NO = "no"


_BANDS: Mapping[Band, Text] = {
    Band.INVITE: QT_TRANSLATE_NOOP("Fit", "Invite"),
    Band.CONSIDER: QT_TRANSLATE_NOOP("Fit", "Consider"),
    Band.NO: QT_TRANSLATE_NOOP("Fit", "Better not"),
}
_NOT_ENOUGH = QT_TRANSLATE_NOOP("Fit", "Not enough answers")
_NOT_SCORED = QT_TRANSLATE_NOOP("Fit", "Not scored yet")


@dataclass(frozen=True, slots=True)
class Question:
    """One question: its id (F1), weight in points, wording, and what 1 and 5 mean."""

    id: str
    weight: int
    words: Mapping[Language, str]
    low: Mapping[Language, str]
    high: Mapping[Language, str]
    ids: tuple[str, ...]
    """The statements it rests on."""

    @property
    def column(self) -> str:
        """The column of a fit card that holds the answer."""
        return self.id.lower()


@dataclass(frozen=True, slots=True)
class FitRules:
    """The scorecard: questions in order, the scale, the lines between the bands, and the floors."""

    questions: tuple[Question, ...]
    least: int
    most: int
    answers_needed: int
    invite: int
    consider: int
    floor_questions: frozenset[str]
    floor: int
    """An answer of at most this to a floor question lowers the recommendation."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The outcome of a card: `score` 0-100 and `band` are None with too few answers."""

    score: int | None
    band: Band | None
    answered: int
    weakest: str | None = None
    """The id of the lowest answer; of equal ones the heaviest."""


def fit_rules(data: Mapping[str, Any]) -> FitRules:
    """Build the scorecard from `fit.json`."""
    return FitRules(
        questions=tuple(
            Question(
                row["id"],
                row["weight"],
                {"vi": row["vi"], "en": row["en"]},
                {"vi": row["low_vi"], "en": row["low_en"]},
                {"vi": row["high_vi"], "en": row["high_en"]},
                tuple(row["ids"]),
            )
            for row in data["questions"]
        ),
        least=data["scale"]["least"],
        most=data["scale"]["most"],
        answers_needed=data["answers_needed"],
        invite=data["bands"]["invite"],
        consider=data["bands"]["consider"],
        floor_questions=frozenset(data["floor"]["questions"]),
        floor=data["floor"]["at_most"],
    )


def fit(answers: Mapping[str, int | None], rules: FitRules) -> Fit:
    """Score the answers by question id; missing and None ones drop out."""
    known = [
        (question, answer) for question in rules.questions if (answer := answers.get(question.id)) is not None
    ]
    weakest = min(known, key=lambda one: (one[1], -one[0].weight), default=None)
    gained = sum(question.weight * (answer - rules.least) for question, answer in known)
    possible = sum(question.weight for question, _ in known) * (rules.most - rules.least)
    if len(known) < rules.answers_needed or not possible:
        return Fit(None, None, len(known), weakest[0].id if weakest else None)
    return Fit(
        half_up(100 * gained, possible),
        _band(100 * gained, possible, known, rules),
        len(known),
        weakest[0].id if weakest else None,
    )


def _band(gained: int, possible: int, known: Sequence[tuple[Question, int]], rules: FitRules) -> Band:
    low = sum(question.id in rules.floor_questions and answer <= rules.floor for question, answer in known)
    if gained < rules.consider * possible or low > 1:
        return Band.NO
    return Band.INVITE if gained >= rules.invite * possible and not low else Band.CONSIDER


def band_text(outcome: Fit) -> Text:
    """Return the recommendation in words, or why there is none."""
    if outcome.band is not None:
        return _BANDS[outcome.band]
    return _NOT_ENOUGH if outcome.answered else _NOT_SCORED
