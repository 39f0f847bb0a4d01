"""Reads one column header: known wording, words put together («Giá post FB»), and what its (…) say.

The wording is data (`resources/data/headers.json`); this is the order in which it is tried:
the whole header with its (…) words, then words put together, then both again without the (…).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from kolstudio.core.model.codes import Deliverable, Platform, Unit, Vat
from kolstudio.core.rules.fold import fold_header
from kolstudio.core.rules.import_fields import FIELDS

_BRACKETS = re.compile(r"[(\[{（【]([^()\[\]{}（）【】]*)[)\]}）】]")
_UNIT_INTRODUCED = re.compile(r"^(?:dvt|don vi tinh|don vi|tinh bang|x)\s+")
_FIGURES = frozenset(
    ("followers", "avg_views", "avg_likes", "avg_comments", "avg_shares", "avg_engagement", "er")
)
_UNITS_ONLY_IN_BRACKETS = frozenset(("d", "m", "dong", "nguoi", "luot", ""))
_LONGEST_PHRASE = 5


class How(StrEnum):
    """How a header was recognised, surest first."""

    WHOLE = "whole"
    COMPOSED = "composed"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class HeaderReading:
    """What a header says by itself: a field, or a meaning that its values decide."""

    how: How
    field: str | None = None
    meaning: str | None = None
    """A key of `several_meanings` in the data."""
    platform: Platform | None = None
    deliverable: Deliverable | None = None
    unit: int | None = None
    rate_unit: Unit | None = None
    vat: Vat | None = None
    net: bool = False
    percent: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    kind: str
    value: str


class HeaderWords:
    """The known header wording, ready for look-up."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._fields: dict[str, str] = {}
        for field, variants in data["fields"].items():
            for variant in variants:
                self._fields.setdefault(fold_header(variant), field)
        self._meanings = {
            fold_header(variant): meaning
            for meaning, variants in data["several_meanings"].items()
            for variant in variants
        }
        for known in (self._fields, self._meanings):
            known.pop("", None)
        self._units = {
            fold_header(word): int(unit) for unit, words in data["units"].items() for word in words
        }
        self._words = _lexicon(data["composition"], self._units, frozenset(data["whole_header_only"]))
        self._seen: dict[str, HeaderReading | None] = {}

    def read(self, header: str) -> HeaderReading | None:
        """Return what a header says, or None when its words are not known."""
        if header not in self._seen:
            self._seen[header] = self._read(header)
        return self._seen[header]

    def read_parts(self, parts: Sequence[str]) -> HeaderReading | None:
        """Read a header of one or two rows (`("Facebook", "Follow")`): both, else the lower one."""
        together = self.read(" ".join(parts))
        if together is not None or len(parts) == 1:
            return together
        upper, lower = parts[0], parts[-1]
        reading = self.read(lower)
        if reading is None:
            return self.read(upper) if not fold_header(lower) else None
        hints = self._hints(upper)
        return replace(
            reading,
            platform=reading.platform or hints.platform,
            unit=reading.unit or hints.unit,
            vat=reading.vat or hints.vat,
            net=reading.net or hints.net,
        )

    def _read(self, header: str) -> HeaderReading | None:
        whole = fold_header(header)
        inner = [fold_header(text) for text in _BRACKETS.findall(header)]
        found = self._find(whole)
        if found is None and inner:
            bare = self._find(fold_header(_BRACKETS.sub(" ", header)))
            if bare is not None:
                found = replace(self._narrowed(bare, inner), how=How.BARE)
        if found is None:
            return None
        hints = self._hints(header)
        field = FIELDS[found.field] if found.field else None
        of_price = (field is not None and field.base == "price") or found.meaning in _PRICE_MEANINGS
        takes_platform = field is None or field.platform is not None or field.base in {*_FIGURES, "price"}
        return replace(
            found,
            platform=(field.platform if field else None)
            or found.platform
            or (hints.platform if takes_platform else None),
            deliverable=(field.deliverable if field else None) or found.deliverable,
            unit=hints.unit,
            percent=hints.percent,
            rate_unit=hints.rate_unit if of_price else None,
            vat=hints.vat if of_price else None,
            net=hints.net and of_price,
        )

    def _find(self, folded: str) -> HeaderReading | None:
        if not folded:
            return None
        if folded in self._meanings:
            meaning = self._meanings[folded]
            field = self._fields.get(folded)
            known = FIELDS[field] if field else None
            composed = self._compose(folded)
            return HeaderReading(
                How.WHOLE,
                meaning=meaning,
                platform=(known.platform if known else None) or (composed.platform if composed else None),
                deliverable=(known.deliverable if known else None)
                or (composed.deliverable if composed else None),
            )
        if folded in self._fields:
            return HeaderReading(How.WHOLE, self._fields[folded])
        return self._compose(folded)

    def _narrowed(self, reading: HeaderReading, inner: Iterable[str]) -> HeaderReading:
        """Let the words in brackets choose among several meanings: «TT (thanh toán)»."""
        if reading.meaning is None:
            return reading
        for words in inner:
            named = self._fields.get(words)
            if named is not None and words not in self._meanings:
                return HeaderReading(How.BARE, named, platform=FIELDS[named].platform)
        return reading

    def _split(self, folded: str) -> list[_Word] | None:
        """Return the known words of a header, or None when one is not known."""
        tokens = folded.split()
        words: list[_Word] = []
        at = 0
        while at < len(tokens):
            for length in range(min(_LONGEST_PHRASE, len(tokens) - at), 0, -1):
                word = self._words.get(" ".join(tokens[at : at + length]))
                if word is not None:
                    words.append(word)
                    at += length
                    break
            else:
                return None
        return words

    def _compose(self, folded: str) -> HeaderReading | None:
        words = self._split(folded)
        if words is None:
            return None
        concepts = {word.value for word in words if word.kind == "concept"}
        deliverables = _distinct(word.value for word in words if word.kind == "deliverable")
        platforms = _distinct(word.value for word in words if word.kind == "platform")
        if any(word.kind == "tiktok" for word in words):
            if not concepts & {"link", "handle", "followers", "avg_views", "er"}:
                return None
            platforms = _distinct((*platforms, "tiktok"))
        platform = Platform(platforms[0]) if len(platforms) == 1 else None
        return _put_together(concepts, platform, len(platforms), deliverables, words)

    def _hints(self, header: str) -> HeaderReading:
        """Return unit, tax, platform … named anywhere in a header, whatever else it says."""
        folded = fold_header(header)
        words = [word for token in _phrases(folded) if (word := self._words.get(token)) is not None]
        unit = None
        for text in _BRACKETS.findall(header):
            inner = _UNIT_INTRODUCED.sub("", fold_header(text))
            unit = unit or self._units.get(inner)
        unit = unit or next((int(word.value) for word in words if word.kind == "unit"), None)
        platforms = _distinct(word.value for word in words if word.kind == "platform")
        taxes = {word.value for word in words if word.kind == "tax"}
        rate_units = _distinct(word.value for word in words if word.kind == "rate_unit")
        vat = Vat.EXCLUDED if "excluded" in taxes else Vat.INCLUDED if "included" in taxes else None
        return HeaderReading(
            How.WHOLE,
            platform=Platform(platforms[0]) if len(platforms) == 1 else None,
            unit=unit,
            rate_unit=Unit(rate_units[0]) if len(rate_units) == 1 else None,
            vat=vat,
            net=any(word.kind == "net" for word in words),
            percent="%" in header,
        )


_PRICE_MEANINGS = frozenset(("price", "net", "with_tax", "cast", "offer", "representative", "platform"))


def _put_together(
    concepts: set[str],
    platform: Platform | None,
    platforms: int,
    deliverables: Sequence[str],
    words: Sequence[_Word],
) -> HeaderReading | None:
    deliverable = Deliverable(deliverables[0]) if len(deliverables) == 1 else None
    if len(deliverables) > 1:
        deliverable = Deliverable.BUNDLE
    figures = concepts & _FIGURES
    if len(figures) == 1 and concepts == figures:
        figure = next(iter(figures))
        code = f"followers_{platform}" if figure == "followers" and platform else figure
        return HeaderReading(How.COMPOSED, code, platform=platform)
    if concepts and concepts <= {"link", "handle"}:
        if deliverables:
            return HeaderReading(How.COMPOSED, "result")
        if platform:
            return HeaderReading(How.COMPOSED, f"link_{platform}")
        return HeaderReading(How.COMPOSED, "link") if "link" in concepts or platforms else None
    if concepts == {"price"} or (not concepts and deliverable and platform):
        if deliverable is None:
            return HeaderReading(How.COMPOSED, meaning="price", platform=platform)
        return HeaderReading(How.COMPOSED, f"price_{deliverable}", platform=platform)
    if not concepts and deliverable:
        return HeaderReading(How.COMPOSED, meaning="offer", platform=platform, deliverable=deliverable)
    if concepts == {"name"} and not deliverables:
        if platform:
            return HeaderReading(How.COMPOSED, meaning="platform_name", platform=platform)
        return HeaderReading(How.COMPOSED, "name")
    if not concepts and platform:
        return HeaderReading(How.COMPOSED, meaning="platform", platform=platform)
    if not concepts and words and all(word.kind == "person" for word in words):
        return HeaderReading(How.COMPOSED, "name")
    return None


def _lexicon(
    composition: Mapping[str, Any], units: Mapping[str, int], whole_only: frozenset[str]
) -> dict[str, _Word]:
    words: dict[str, _Word] = {}

    def add(kind: str, value: str, phrases: Iterable[str]) -> None:
        for phrase in phrases:
            folded = fold_header(phrase)
            if folded not in whole_only:
                words.setdefault(folded, _Word(kind, value))

    for concept, phrases in composition["concepts"].items():
        add("concept", concept, phrases)
    for platform, phrases in composition["platforms"].items():
        add("platform", platform, phrases)
    add("tiktok", "tiktok", composition["tiktok_beside_link_or_figure"])
    for deliverable, phrases in composition["deliverables"].items():
        add("deliverable", deliverable, phrases)
    for vat, phrases in composition["tax"].items():
        add("tax", vat, phrases)
    add("net", "net", composition["net"])
    for unit, phrases in composition["rate_units"].items():
        add("rate_unit", unit, phrases)
    add("person", "", composition["people"])
    for phrase, multiplier in units.items():
        if phrase not in _UNITS_ONLY_IN_BRACKETS:
            add("unit", str(multiplier), [phrase])
    add("filler", "", composition["fillers"])
    return words


def _phrases(folded: str) -> Iterable[str]:
    """Yield the longest-first phrases of a header, each token used once."""
    tokens = folded.split()
    for start in range(len(tokens)):
        for length in range(min(_LONGEST_PHRASE, len(tokens) - start), 0, -1):
            yield " ".join(tokens[start : start + length])


def _distinct(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
