"""The conditions of a query about what is known of a person: one of some codes, or an amount."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import eq, ge, gt, le, lt, ne
from typing import NamedTuple

from kolstudio.core.rules.fold import fold


class Key(StrEnum):
    """What a condition is about; the first word of it, as typed in English."""

    TYPE = "type"
    TIER = "tier"
    FIELD = "field"
    PROVINCE = "province"
    PLATFORM = "platform"
    TAG = "tag"
    STARRED = "starred"
    FOLLOWERS = "followers"
    PRICE = "price"
    ER = "er"
    FIT = "fit"

    @property
    def counted(self) -> bool:
        """Whether it is an amount that is compared, not a code that is among some."""
        return self in AMOUNTS


AMOUNTS = (Key.FOLLOWERS, Key.PRICE, Key.ER, Key.FIT)
"""Keys of amounts: people, đồng of `price_min`, thousandths of a percent, points."""
CODES = tuple(key for key in Key if key not in AMOUNTS)
"""Keys of codes, of which a person may have several."""
STAR = "1"
"""The code of somebody with a star."""

COMPARISONS: Mapping[str, Callable[[int, int], bool]] = {
    ">=": ge,
    "<=": le,
    ">": gt,
    "<": lt,
    "=": eq,
    "!=": ne,
}
OPPOSITES: Mapping[str, str] = {">=": "<", "<": ">=", "<=": ">", ">": "<=", "=": "!=", "!=": "="}


class Facts(NamedTuple):
    """What conditions are asked about one person: codes and amounts in the order of `CODES` and `AMOUNTS`."""

    codes: tuple[frozenset[str], ...]
    amounts: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The person has one of these codes, or none of them when `negated`."""

    key: Key
    codes: tuple[str, ...]
    negated: bool = False

    def matches(self, facts: Facts) -> bool:
        """Tell whether a person meets it."""
        return facts.codes[CODES.index(self.key)].isdisjoint(self.codes) is self.negated


@dataclass(frozen=True, slots=True)
class Bound:
    """The person's amount stands so to this one; an unknown amount never does."""

    key: Key
    sign: str
    amount: int

    def matches(self, facts: Facts) -> bool:
        """Tell whether a person meets it."""
        known = facts.amounts[AMOUNTS.index(self.key)]
        return known is not None and COMPARISONS[self.sign](known, self.amount)


Condition = Choice | Bound


def own_words(words: str) -> str:
    """Return the code of a field that no vocabulary knows: the owner's own words, folded."""
    return f"~{fold(words)}"


def codes_of(
    *,
    label: str | None = None,
    tier: str | None = None,
    fields: Iterable[tuple[str | None, str]] = (),
    province: str | None = None,
    province_old: str | None = None,
    platforms: Iterable[str] = (),
    tags: Iterable[str] = (),
    starred: bool = False,
) -> tuple[frozenset[str], ...]:
    """Return the codes of a person in the order of `CODES`; `fields` are (code, words)."""
    by_key: dict[Key, Iterable[str | None]] = {
        Key.TYPE: (label,),
        Key.TIER: (tier,),
        Key.FIELD: (code or own_words(words) for code, words in fields),
        Key.PROVINCE: (province, province_old),
        Key.PLATFORM: platforms,
        Key.TAG: map(fold, tags),
        Key.STARRED: (STAR if starred else None,),
    }
    return tuple(frozenset(code for code in by_key[key] if code) for key in CODES)
