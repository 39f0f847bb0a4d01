"""Fit cards: twelve answers of a brand about a person, their score, and what stands in the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kolstudio.core.errors import RuleError
from kolstudio.core.model.campaign import Brand
from kolstudio.core.rules.fit import Fit, FitRules, Question, band_text, fit
from kolstudio.core.rules.fold import fold
from kolstudio.core.service import creators
from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import Json
from kolstudio.core.store.repos import fit_cards as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text

FIRST = ("F1", "F3", "F4")
"""The questions asked first: they weigh most or knock out."""


@dataclass(frozen=True, slots=True)
class Card:
    """The answers of one brand about one person and what follows from them."""

    creator_id: int
    brand: Brand
    answers: Mapping[str, int | None]
    """Answer 1 to 5 by question id, None = not answered; every question is there."""
    outcome: Fit
    knock_outs: tuple[str, ...]
    """Questions whose low answer caps the recommendation."""

    @property
    def words(self) -> Text:
        """What the score recommends."""
        return band_text(self.outcome)


def rules() -> FitRules:
    """Return the questions in order with weights, wording and statements."""
    return repo.default_rules()


def question(question_id: str) -> Question:
    """Return one question by its id, in either case. Raises `RuleError` (unknown_question)."""
    wanted = question_id.strip().upper()
    for one in rules().questions:
        if one.id == wanted:
            return one
    raise RuleError(
        QT_TRANSLATE_NOOP("Fit", "There is no question {id}.")(id=question_id),
        QT_TRANSLATE_NOOP("Fit", "The questions are F1 to F12."),
        code="unknown_question",
    )


def get(library: Library, creator_id: int, brand_id: int | None = None) -> Card:
    """Return the card of a brand (the current one) about somebody; raises `RuleError` when one is gone."""
    creators.get(library, creator_id)
    brand = _brand(library, brand_id)
    known = repo.answers(library.store.conn, [creator_id], brand.id).get(creator_id, {})
    answers = {one.id: known.get(one.id) for one in rules().questions}
    return Card(creator_id, brand, answers, fit(answers, rules()), _knock_outs(answers))


def answer(
    library: Library, creator_id: int, question_id: str, value: int | None, brand_id: int | None = None
) -> Card:
    """Answer one question from 1 to 5, None takes the answer away.

    In the window quick answers of one card join into one step, apart from the first of all.
    """
    return put(library, creator_id, {question_id: value}, brand_id)


def put(
    library: Library, creator_id: int, answers: Mapping[str, int | None], brand_id: int | None = None
) -> Card:
    """Set several answers in one step and return the card.

    Raises `RuleError` (not_found, unknown_brand, unknown_question, answer_out_of_range); nothing is
    changed then.
    """
    before = get(library, creator_id, brand_id)
    given: dict[str, int | None] = {}
    for key, value in answers.items():
        asked = question(key)
        if value is not None and not rules().least <= value <= rules().most:
            raise RuleError(
                QT_TRANSLATE_NOOP("Fit", "{id} is answered from {least} to {most}, not {value}.")(
                    id=asked.id, least=rules().least, most=rules().most, value=value
                ),
                code="answer_out_of_range",
            )
        given[asked.id] = value
    if all(before.answers[key] == value for key, value in given.items()):
        return before
    with library.store.change(
        "score_fit",
        subject=[creator_id],
        origin=library.origin,
        coalesce=f"fit:{creator_id}:{before.brand.id}" if library.origin != "cli" else None,
    ):
        repo.put(library.store.conn, creator_id, before.brand.id, given, library.today().isoformat())
    return get(library, creator_id, before.brand.id)


def brand_named(library: Library, name: str) -> int:
    """Return the id of the brand with this name, accents or not. Raises `RuleError` (unknown_brand)."""
    for brand in library.brands():
        if fold(brand.name) == fold(name):
            return brand.id
    raise RuleError(
        QT_TRANSLATE_NOOP("Fit", "There is no brand {name}.")(name=name),
        QT_TRANSLATE_NOOP("Fit", "The brands are: {names}.")(
            names=", ".join(brand.name for brand in library.brands())
        ),
        code="unknown_brand",
    )


def shape(library: Library, card: Card, language: Language) -> Json:
    """Return a card as JSON."""
    person = creators.get(library, card.creator_id)
    return {
        "id": person.id,
        "name": person.name,
        "brand": card.brand.name,
        "score": card.outcome.score,
        "band": card.outcome.band,
        "answered": card.outcome.answered,
        "weakest": card.outcome.weakest,
        "knock_outs": list(card.knock_outs),
        "answers": [
            {
                "id": one.id,
                "question": one.words[language],
                "answer": card.answers[one.id],
                "weight": one.weight,
                "ids": list(one.ids),
            }
            for one in rules().questions
        ],
    }


def _knock_outs(answers: Mapping[str, int | None]) -> tuple[str, ...]:
    floor = rules()
    return tuple(
        one.id
        for one in floor.questions
        if one.id in floor.floor_questions and (given := answers[one.id]) is not None and given <= floor.floor
    )


def _brand(library: Library, brand_id: int | None) -> Brand:
    if brand_id is None:
        return library.current_brand()
    for brand in library.brands():
        if brand.id == brand_id:
            return brand
    raise RuleError(QT_TRANSLATE_NOOP("Brand", "This brand is not there any more."), code="unknown_brand")
