"""Why a person has their type: what each signal gives, what is missing, what the result hinges on.

The verdict itself is `rules.classify`; here it gets its words, the questions that would complete it,
and the owner's own word on it, which stands beside the computed one and never instead of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import Any, TypeVar

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.model.classification import Classification, CloseTo, SignalResult, Signals, tenths
from kolstudio.core.model.codes import (
    Income,
    Label,
    MainChannel,
    Origin,
    ProfessionKind,
    ProfessionShare,
    Reach,
    Role,
    Style,
    Tier,
)
from kolstudio.core.model.explanation import Answer, Explanation, Near, Override, Question, Reason
from kolstudio.core.model.person import Person
from kolstudio.core.rules import formats, labels
from kolstudio.core.rules.classify import SignalRule
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.service import creators, editing
from kolstudio.core.service.creators import EditResult
from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import Json
from kolstudio.core.store.repos import details
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Language

_C = TypeVar("_C", bound=StrEnum)

_KOL = QT_TRANSLATE_NOOP("Classify", "The KOL score")
_INFLUENCER = QT_TRANSLATE_NOOP("Classify", "The influencer score")
_CLOSE_TO_SCORE = QT_TRANSLATE_NOOP("Classify", "{scale} is {distance} points from the line of {line}")
_CLOSE_TO_GAP = QT_TRANSLATE_NOOP(
    "Classify", "{scale} is {distance} points from where the gap between the two would be {line}"
)
_BEYOND = QT_TRANSLATE_NOOP("Classify", "Close to the line: {where}; beyond it the type is “{label}”.")
_HINGES = QT_TRANSLATE_NOOP(
    "Classify", "Close to the line: {where}; beyond it the type is “{label}”. It hinges on {fields}."
)
MOST_HINGES = 2
"""So many fields are named that a near line hinges on."""


def explain(library: Library, person: Person) -> Classification:
    """Classify a person with the reasons; the same answer as the one stored beside them."""
    return library.rules().classifier.classify(signals(library, person))


def signals(library: Library, person: Person) -> Signals:
    """Return everything about a person that the two scales look at."""
    plain = person.attributes
    main = next((one for one in person.channels if one.id == person.calculated.main_channel_id), None)
    posts = _number(plain["posts_per_week"])
    if posts is None:
        counted = [
            one.posts_per_week
            for one in person.channels
            if one.platform.social and one.posts_per_week is not None
        ]
        posts = sum(counted) if counted else None
    profession = plain["profession_code"]
    kind = library.rules().professions.kind(str(profession)) if profession else None
    return Signals(
        origin=_code(Origin, plain["origin"]),
        expertise=_number(plain["expertise"]),
        profession_share=_code(ProfessionShare, plain["profession_share"]),
        profession_kind=_code(ProfessionKind, kind),
        media_appearances=_number(plain["media_appearances"]),
        income=_code(Income, plain["income"]),
        deals_per_quarter=_number(plain["deals_per_quarter"]),
        posts_per_week=posts,
        followers=main.followers if main else None,
        main_channel=_code(MainChannel, plain["main_channel"]),
        talk=_number(plain["talk"]),
        er=main.er if main else None,
        er_basis=main.er_basis if main else None,
        style=_code(Style, plain["style"]),
        reach=_code(Reach, plain["reach"]),
    )


def explanation(library: Library, creator_id: int, texts: Catalogue) -> Explanation:
    """Return why somebody has their type, in words. Raises `RuleError` (not_found)."""
    person = creators.get(library, creator_id)
    entered = signals(library, person)
    found = library.rules().classifier.classify(entered)
    override = person.attributes["label_override"]
    return Explanation(
        label=found.label,
        lean=found.lean,
        subtype=found.subtype,
        words=texts.render(labels.label_text(found.label, found.lean)),
        k=found.verdict.k_tenths,
        i=found.verdict.i_tenths,
        coverage_k=found.coverage_k,
        coverage_i=found.coverage_i,
        reasons=tuple(_reason(one, texts) for one in found.signals),
        missing=found.missing,
        questions=_questions(library.rules().classifier.rules, entered, found.missing, texts.language),
        close_to=_near(found.close_to, texts) if found.close_to else None,
        override=Override(Label(str(override)), str(person.attributes["label_reason"])) if override else None,
        koc=Role.KOC in person.roles,
    )


def set_override(library: Library, creator_id: int, label: Label | None, reason: str) -> None:
    """Say what type a person has, whatever the scores; None goes back to the computed one.

    Raises `RuleError` (not_found, reason_missing, value_unknown); nothing is changed then.
    """
    creators.get(library, creator_id)
    reason = typed_line(reason)
    if label is Label.NO_DATA:
        raise RuleError(
            QT_TRANSLATE_NOOP("Classify", "A type set by hand says what somebody is."), code="value_unknown"
        )
    if label is not None and not reason:
        raise RuleError(
            QT_TRANSLATE_NOOP("Classify", "A type set by hand needs a reason."),
            QT_TRANSLATE_NOOP("Classify", "Write in a few words why you see it differently."),
            code="reason_missing",
        )
    changes = {"label_override": label, "label_reason": reason if label else ""}
    with library.store.change("set_type", subject=[creator_id], origin=library.origin):
        details.update(library.store.conn, creator_id, changes, library.moment())


def set_koc(library: Library, creator_id: int, is_koc: bool) -> EditResult:
    """Give or take the role KOC: reviews as a buyer, paid by affiliate links. No score depends on it."""
    return editing.edit(library, creator_id, "roles", str(Role.KOC) if is_koc else "")


def shape(library: Library, creator_id: int, texts: Catalogue) -> Json:
    """Return the explanation as JSON (contract §9); scores are points with one decimal."""
    person = creators.get(library, creator_id)
    found, said = explain(library, person), explanation(library, creator_id, texts)
    near = found.close_to
    return {
        "id": person.id,
        "name": person.name,
        "k": _points(said.k),
        "i": _points(said.i),
        "coverage_k": said.coverage_k,
        "coverage_i": said.coverage_i,
        "label": said.label,
        "lean": said.lean,
        "subtype": said.subtype,
        "signals": [
            {
                "id": one.id,
                "name": one.name,
                "value": one.value,
                "points": _points(one.tenths),
                "max": one.max,
                "ids": list(one.ids),
            }
            for one in said.reasons
        ],
        "missing": list(said.missing),
        "close_to": near
        and {
            "line": near.line,
            "threshold": near.threshold,
            "scale": near.scale,
            "distance": _points(tenths(near.distance)),
            "label": near.label,
            "lean": near.lean,
            "hinges": list(near.hinges),
        },
        "override": said.override and {"label": said.override.label, "reason": said.override.reason},
    }


def signal_name(signal: str, language: Language) -> str:
    """Return what a signal is called, by its id (K1 … I8)."""
    return _names()[signal, language]


def good_rate(library: Library, tier: Tier | None) -> int | None:
    """Return the engagement rate that is good in a tier, in thousandths of a percent; None without one."""
    benchmark = library.rules().tiers.benchmarks.get(tier) if tier is not None else None
    return None if benchmark is None else benchmark.er_good


def value_words(field: str, value: str | int, texts: Catalogue) -> str:
    """Return the value of a signal's field as words: «3 bài mỗi tuần», «mức 2 trên 3», a code's name."""
    name = labels.code_text(field, str(value))
    if name is not None:
        return texts.render(name)
    return str(_rows()[field][f"value_{texts.language}"]).format(
        answer=value, number=_figure(field, int(value), texts.language)
    )


def _figure(field: str, value: int, language: Language) -> str:
    if field == "er":
        return formats.format_percent(value, language)
    if field == "posts_per_week":
        return formats.format_percent(value, language, 3).removesuffix("%").rstrip("0").rstrip(",.")
    return formats.format_number(value, language)


def _reason(one: SignalResult, texts: Catalogue) -> Reason:
    return Reason(
        one.id,
        one.scale,
        one.input,
        signal_name(one.id, texts.language),
        value_words(one.input, one.value, texts),
        one.points,
        one.max,
        one.ids,
        one.assumed,
    )


def _questions(
    rules: tuple[SignalRule, ...], entered: Signals, missing: tuple[str, ...], language: Language
) -> tuple[Question, ...]:
    found = []
    for field, row in _rows().items():
        readers = [rule for rule in rules if rule.input == field]
        known = not all(rule.id in missing for rule in readers)
        answers = tuple(Answer(text, vi if language == "vi" else en) for text, vi, en in row["answers"])
        found.append(
            Question(
                field,
                tuple(rule.id for rule in readers),
                row[language],
                row.get(f"help_{language}", ""),
                answers,
                _current(field, getattr(entered, field), answers) if known else None,
                sum(rule.weight for rule in readers),
                tuple(dict.fromkeys(one for rule in readers for one in rule.ids)),
            )
        )
    found.sort(key=lambda question: -question.weight)
    return tuple(found)


def _current(field: str, value: Any, answers: tuple[Answer, ...]) -> str:
    """Return the text of the answer that a value falls under, of a typed figure the figure itself."""
    if not isinstance(value, int) or not answers:
        return str(value)
    unit = 1000 if field == "posts_per_week" else 1
    return max(
        (answer for answer in answers if Fraction(answer.text) * unit <= value),
        key=lambda answer: Fraction(answer.text),
    ).text


def _near(near: CloseTo, texts: Catalogue) -> Near:
    language = texts.language
    where = (_CLOSE_TO_SCORE if near.line in ("both", "unclear") else _CLOSE_TO_GAP)(
        scale=_KOL if near.scale == "k" else _INFLUENCER,
        distance=formats.format_percent(tenths(near.distance) * 100, language).removesuffix("%"),
        line=near.threshold,
    )
    beyond = {"where": where, "label": labels.label_text(near.label, near.lean)}
    names = [f"«{texts.render(FIELDS[key].label)}»" for key in near.hinges[:MOST_HINGES]]
    words = _HINGES(**beyond, fields=", ".join(names)) if names else _BEYOND(**beyond)
    return Near(near.label, near.lean, near.scale, near.distance, near.hinges, texts.render(words))


def _points(in_tenths: int | None) -> float | None:
    return None if in_tenths is None else in_tenths / 10


@lru_cache(maxsize=1)
def _rows() -> Mapping[str, Mapping[str, Any]]:
    return {row["input"]: row for row in data.load("questions")["questions"]}


@lru_cache(maxsize=1)
def _names() -> dict[tuple[str, Language], str]:
    found: dict[tuple[str, Language], str] = {}
    for row in data.load("classifier")["signals"]:
        found[row["id"], "vi"], found[row["id"], "en"] = row["vi"], row["en"]
    return found


def _code(kind: type[_C], value: object) -> _C | None:
    return kind(str(value)) if value else None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
