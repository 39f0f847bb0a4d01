"""What `classify` and `fit` print for people, and how the answers of `fit` are written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Label, Lean
from kolstudio.core.rules import formats, labels
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue

Json = dict[str, Any]

_CLEARED = frozenset(("", "-", "—", "0"))


def fit_answers(words: Iterable[str]) -> dict[str, int | None]:
    """Read answers such as F1=4; F1= takes one away. Raises `RuleError` (usage)."""
    found: dict[str, int | None] = {}
    for word in words:
        match = re.fullmatch(r"([Ff]\d{1,2})=(\d?|-|—)", word.strip())
        if match is None:
            raise RuleError(
                QT_TRANSLATE_NOOP("CommandLine", "{word} should look like F1=4, from F1 to F12, 1 to 5.")(
                    word=word
                ),
                code="usage",
            )
        given = match[2]
        found[match[1].upper()] = None if given in _CLEARED else int(given)
    return found


def classify_lines(document: Json, words: str, near: str, texts: Catalogue) -> list[str]:
    """The type, the scores, each signal with its points and statements, what is missing."""
    say = texts.render
    lines = [
        f"{document['name']}: {words}",
        say(
            QT_TRANSLATE_NOOP(
                "CommandLine", "KOL {k} (data {coverage_k}%) · influencer {i} (data {coverage_i}%)"
            )(
                k=_points(document["k"], texts),
                i=_points(document["i"], texts),
                coverage_k=document["coverage_k"],
                coverage_i=document["coverage_i"],
            )
        ),
    ]
    if document["override"]:
        lines.append(
            say(
                QT_TRANSLATE_NOOP("CommandLine", "Set by hand: {label} ({reason})")(
                    label=labels.label_text(Label(document["override"]["label"])),
                    reason=document["override"]["reason"],
                )
            )
        )
    lines += [
        f"  {one['id']}  +{_points(one['points'], texts)} / {one['max']}  {one['name']}: {one['value']}"
        f"  [{' '.join(one['ids'])}]"
        for one in document["signals"]
    ]
    if document["missing"]:
        lines.append(
            say(
                QT_TRANSLATE_NOOP("CommandLine", "Not known: {signals}")(
                    signals=", ".join(document["missing"])
                )
            )
        )
    return [*lines, near] if near else lines


def type_words(document: Json, texts: Catalogue) -> str:
    """Return the computed type in words."""
    lean = Lean(document["lean"]) if document["lean"] else None
    return texts.render(labels.label_text(Label(document["label"]), lean))


def fit_lines(document: Json, band: str, texts: Catalogue) -> list[str]:
    """The score and the recommendation, then every question with its answer."""
    score = formats.MISSING if document["score"] is None else str(document["score"])
    lines = [
        texts.render(
            QT_TRANSLATE_NOOP("CommandLine", "{name} for {brand}: {score}, {band}")(
                name=document["name"], brand=document["brand"], score=score, band=band
            )
        )
    ]
    for one in document["answers"]:
        answer = formats.MISSING if one["answer"] is None else one["answer"]
        mark = " !" if one["id"] in document["knock_outs"] else ""
        lines.append(f"  {one['id']:<3}  {answer}  {one['question']}{mark}")
    return lines


def _points(value: float | None, texts: Catalogue) -> str:
    if value is None:
        return formats.MISSING
    return formats.format_percent(round(value * 1000), texts.language).removesuffix("%")
