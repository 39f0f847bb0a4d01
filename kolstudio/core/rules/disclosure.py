"""The duty to say that it is advertising: the line for a brief and what the law asks, as reference only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text

_DUTIES: Mapping[str, Text] = {
    "say_it_is_advertising": QT_TRANSLATE_NOOP(
        "Disclosure", "Say clearly that it is advertising, before and during the content."
    ),
    "check_the_papers": QT_TRANSLATE_NOOP(
        "Disclosure", "Check who the advertiser is and the papers of the product; hand them over when asked."
    ),
    "only_what_was_tried": QT_TRANSLATE_NOOP(
        "Disclosure", "Endorse only what the person has used and understands."
    ),
    "tell_consumers_in_advance": QT_TRANSLATE_NOOP(
        "Disclosure", "Tell consumers about the sponsorship in advance; keeping silent is fined."
    ),
    "take_down_within_a_day": QT_TRANSLATE_NOOP(
        "Disclosure", "Help to remove an unlawful advertisement within 24 hours of a request."
    ),
    "no_doctors_for_cosmetics": QT_TRANSLATE_NOOP(
        "Disclosure",
        "Cosmetics: no doctor, pharmacist or clinic by name, picture, coat or letter; no medical claims.",
    ),
    "livestream_identity": QT_TRANSLATE_NOOP(
        "Disclosure",
        "Sales livestreams: the host's identity is verified; refuse sellers without quality papers.",
    ),
    "personal_data": QT_TRANSLATE_NOOP(
        "Disclosure", "Phone, identity and bank numbers are personal data: ask for them only when needed."
    ),
}


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty with its source, the day it applies from, and how well that is proven."""

    id: str
    text: Text
    source: str
    since: date
    evidence: str
    """V2 read in two places, V1 in one, U unverified."""


def disclosure_line(data: Mapping[str, Any], brand: str, language: Language) -> str:
    """Return the default sentence to say or write at the start, naming the brand."""
    template: str = data["line"][language]
    return template.replace("{brand}", brand)


def duties(data: Mapping[str, Any], on: date | None = None) -> tuple[Duty, ...]:
    """Return the duties of `disclosure.json` that apply on a day; all of them without one."""
    every = tuple(
        Duty(row["id"], _DUTIES[row["id"]], row["source"], date.fromisoformat(row["since"]), row["evidence"])
        for row in data["duties"]
    )
    return tuple(duty for duty in every if on is None or duty.since <= on)
