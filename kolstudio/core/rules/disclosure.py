"""The duty to say that it is advertising, what else the law asks, and the regulated goods: reference only.

Everything comes from `disclosure.json`, the one place that knows it; it is no legal advice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kolstudio.core.rules.fold import fold
from kolstudio.core.texts import LANGUAGES, QT_TRANSLATE_NOOP, Language

REFERENCE = QT_TRANSLATE_NOOP("Disclosure", "For reference, not legal advice.")


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty in both languages with its source, its first day, and how well that is proven.

    `words` may hold `{brand}`.
    """

    id: str
    topic: Mapping[Language, str]
    words: Mapping[Language, str]
    source: Mapping[Language, str]
    since: date
    evidence: str
    """V2 read in two places, V1 in one, U unverified."""


@dataclass(frozen=True, slots=True)
class Regulated:
    """A kind of goods whose advertising is regulated (R16)."""

    id: str
    words: Mapping[Language, str]
    without: frozenset[str]
    """Professions that may not endorse it by name, picture or coat."""


def disclosure_line(data: Mapping[str, Any], brand: str, language: Language) -> str:
    """Return the default sentence to say or write at the start, naming the brand."""
    template: str = data["line"][language]
    return template.replace("{brand}", brand)


def duties(data: Mapping[str, Any], on: date | None = None) -> tuple[Duty, ...]:
    """Return the duties of `disclosure.json` that apply on a day; all of them without one."""
    every = tuple(
        Duty(
            row["id"],
            {language: row[f"topic_{language}"] for language in LANGUAGES},
            {language: row[language] for language in LANGUAGES},
            {language: row[f"source_{language}"] for language in LANGUAGES},
            date.fromisoformat(row["since"]),
            row["evidence"],
        )
        for row in data["duties"]
    )
    return tuple(duty for duty in every if on is None or duty.since <= on)


def regulated(data: Mapping[str, Any], product: str) -> Regulated | None:
    """Return the kind of regulated goods that a product's or brand's own words name, None when none."""
    folded = fold(product)
    for row in data["regulated"]:
        words = "|".join(re.escape(fold(word)) for word in (row["vi"], *row["words"]))
        if folded and re.search(rf"(?<!\w)(?:{words})(?!\w)", folded):
            return Regulated(row["id"], {"vi": row["vi"], "en": row["en"]}, frozenset(row["without"]))
    return None
