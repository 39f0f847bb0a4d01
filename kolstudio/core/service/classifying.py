"""Why a person has their type: what each signal gives, what is missing, what the result hinges on."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from kolstudio.core import data
from kolstudio.core.model.classification import Classification, Signals
from kolstudio.core.model.codes import (
    Income,
    MainChannel,
    Origin,
    ProfessionKind,
    ProfessionShare,
    Reach,
    Style,
    Tier,
)
from kolstudio.core.model.person import Person
from kolstudio.core.store.derive import default_rules
from kolstudio.core.texts import Language

_C = TypeVar("_C", bound=StrEnum)


def explain(person: Person) -> Classification:
    """Classify a person with the reasons; the same answer as the one stored beside them."""
    return default_rules().classifier.classify(signals(person))


def signals(person: Person) -> Signals:
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
    kind = default_rules().professions.kind(str(profession)) if profession else None
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


def signal_name(signal: str, language: Language) -> str:
    """Return what a signal is called, by its id (K1 … I8)."""
    return _names()[signal, language]


def good_rate(tier: Tier | None) -> int | None:
    """Return the engagement rate that is good in a tier, in thousandths of a percent; None without one."""
    benchmark = default_rules().tiers.benchmarks.get(tier) if tier is not None else None
    return None if benchmark is None else benchmark.er_good


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
