"""Vocabularies: the codes of fields, professions and platforms with the many words people use for them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from kolstudio.core.rules.fold import fold_name
from kolstudio.core.texts import Language

_SHORTEST_INSIDE = 3
_SHORTEST_FOLDED = 5
_SEEN_LIMIT = 8192
_SEPARATOR = re.compile(r"[,;/|\n•·]+")
_FINER = re.compile(r"\s*[&+]\s*|\s+[-–—]\s+|\s+và\s+", re.IGNORECASE)


class Vocabulary:
    """Finds the code of a word.

    Built from a data file whose `items` have code, vi, en, synonyms, maybe `kind`, and maybe `general`:
    words so common («review») that any other word beside them counts first.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._items: dict[str, Mapping[str, Any]] = {item["code"]: item for item in data["items"]}
        self._exact: dict[str, str] = {}
        self._folded: dict[str, str | None] = {}
        acronyms: set[str] = set()
        for code, item in self._items.items():
            for word in (item["vi"], item["en"], *item["synonyms"]):
                if word.isupper():
                    acronyms.add(word)
                self._exact.setdefault(_exactly(word), code)
                folded = fold_name(word)
                self._folded[folded] = code if self._folded.get(folded, code) == code else None
        capitals = {_exactly(word) for word in acronyms}
        self._acronyms = _any_of(acronyms)
        self._words = _any_of(
            word for word in self._exact if word not in capitals and len(word) >= _SHORTEST_INSIDE
        )
        self._plain = _any_of(word for word in self._folded if " " in word or len(word) >= _SHORTEST_FOLDED)
        self._phrases = _any_of(word for word in self._folded if " " in word)
        self._seen: dict[str, str | None] = {}

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes in the order of the data file."""
        return tuple(self._items)

    def find(self, text: str) -> str | None:
        """Return the code of a text: the whole text is one of the words, else a word inside it."""
        if text in self._seen:
            return self._seen[text]
        if len(self._seen) >= _SEEN_LIMIT:
            self._seen.clear()
        found = self._seen[text] = self._whole(text) or self._inside(text)
        return found

    def _whole(self, text: str) -> str | None:
        exact = self._exact.get(_exactly(text))
        return exact if exact else self._folded.get(fold_name(text))

    def _inside(self, text: str) -> str | None:
        """Look for words with their marks; without marks only for longer ones, where none can be mistaken."""
        composed = unicodedata.normalize("NFC", text)
        folded = fold_name(text)
        if folded in self._folded:
            return None
        small = composed.casefold()
        found = [(match.start(), self._exact[match[0]]) for match in self._words.finditer(small)]
        found += [
            (match.start(), self._exact[_exactly(match[0])]) for match in self._acronyms.finditer(composed)
        ]
        if not found:
            pattern = self._plain if composed.isascii() else self._phrases
            matches = ((match.start(), self._folded[match[0]]) for match in pattern.finditer(folded))
            found = [(start, code) for start, code in matches if code]
        special = [entry for entry in found if not self._items[entry[1]].get("general")]
        return min(special or found)[1] if found else None

    def find_all(self, text: str) -> list[tuple[str | None, str]]:
        """Divide «Ẩm thực, Du lịch» into (code or None, the words as written), in order."""
        text = text.strip()
        if not text:
            return []
        if self._whole(text):
            return [(self._whole(text), text)]
        found: list[tuple[str | None, str]] = []
        for piece in filter(None, (piece.strip() for piece in _SEPARATOR.split(text))):
            finer = [part.strip() for part in _FINER.split(piece)]
            if self._whole(piece) is None and len(finer) > 1 and all(self.find(part) for part in finer):
                found.extend((self.find(part), part) for part in finer)
            else:
                found.append((self.find(piece), piece))
        return found

    def label(self, code: str, language: Language = "vi") -> str:
        """Return the name of a code, or the code itself when it is not of this vocabulary."""
        item = self._items.get(code)
        return str(item[language]) if item else code

    def synonyms(self, code: str) -> tuple[str, ...]:
        """Return every word for a code, its names first; nothing for an unknown code."""
        item = self._items.get(code)
        return (item["vi"], item["en"], *item["synonyms"]) if item else ()

    def kind(self, code: str) -> str | None:
        """Return the kind of a profession: expert, entertainment, sport, press, business, creator, other."""
        item = self._items.get(code)
        return item.get("kind") if item else None


def _exactly(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip().casefold()


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of whole words, the longest first."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})(?!\w)")
