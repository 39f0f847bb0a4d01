"""Folding of text for search and comparison, and the Vietnamese sort key."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LEAVE_OUT = frozenset(("Cf", "Cc"))


class _Folded(dict[int, str]):
    """A translation table that works out each character once."""

    def __missing__(self, point: int) -> str:
        folded = self[point] = _fold_character(chr(point))
        return folded


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    if unicodedata.category(character) in _LEAVE_OUT or 0xFE00 <= ord(character) <= 0xFE0F:
        return ""
    folded = character
    while True:
        plain = unicodedata.normalize("NFKD", folded.replace("Đ", "d").replace("đ", "d"))
        plain = "".join(mark for mark in plain if not unicodedata.combining(mark)).casefold()
        if plain == folded:
            return folded
        folded = plain


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Return the text without marks, case, invisible characters or doubled spaces: «Đà  Nẵng» → `da nang`."""
    folded = text.lower() if text.isascii() and text.isprintable() else text.translate(_FOLDED)
    return " ".join(folded.split())


_NOT_A_WORD = re.compile(r"[\W_]+")


def fold_header(text: str) -> str:
    """Return a column header as bare words: «ER (%)» → `er phan tram`, «Cát-xê» → `cat xe`, «#» → nothing."""
    folded = fold(text).replace("#", "").replace("%", " phan tram ")
    return _NOT_A_WORD.sub(" ", folded).strip()


def fold_name(text: str) -> str:
    """Return a name or place as bare words, «TP.HCM» → `tp hcm`; emoji and punctuation alone give nothing."""
    return _NOT_A_WORD.sub(" ", fold(text)).strip()


def handle_key(handle: str) -> str:
    """Return what two handles are compared by: casefolded, without leading @; marks, dots and _ count."""
    key = handle.strip().lstrip("@")
    if not key.isascii():
        key = unicodedata.normalize("NFC", unicodedata.normalize("NFC", key).casefold())
    return key.casefold()


# The Vietnamese order of CLDR: a ă â … d đ, tones grave, hook, tilde, acute, dot below; small before capital.
_TONES = {"\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0301": "5", "\u0323": "6"}
_LETTERS = {"ă": "a1", "â": "a2", "đ": "d1", "ê": "e1", "ô": "o1", "ơ": "o2", "ư": "u1"}
_SIGNS = {sign: place for place, sign in enumerate(" _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$")}


class _Weights(dict[str, tuple[str, str, str]]):
    """Works out the three weights of each character once: letter, tone, case."""

    def __missing__(self, character: str) -> tuple[str, str, str]:
        weights = self[character] = _weights(character)
        return weights


def _weights(character: str) -> tuple[str, str, str]:
    parts = unicodedata.normalize("NFD", character)
    tone = "".join(_TONES.get(mark, "") for mark in parts)
    letter = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
    if not letter:
        return "", tone, "1" * len(tone)
    small = letter.lower()
    if character in _SIGNS:
        primary = chr(2 + _SIGNS[character])
    elif not character.isalnum():
        primary = "/" + character
    else:
        primary = _LETTERS.get(small, small if small == letter or len(small) == 1 else letter)
        primary = primary if len(primary) == 2 and primary[0].isascii() else primary + "0"
    return primary, "1" + tone, ("2" if small != letter else "1") + "1" * len(tone)


_WEIGHTS = _Weights()


@lru_cache(maxsize=4096)
def _word_weights(word: str) -> tuple[str, ...]:
    """Return the three weights of a text without spaces."""
    characters = unicodedata.normalize("NFC", word)
    return tuple(map("".join, zip(*map(_WEIGHTS.__getitem__, characters), strict=True))) or ("", "", "")


def vietnamese_key(text: str) -> str:
    """Return a string whose plain order is the Vietnamese dictionary order: a á … ă … â … b, c, d, đ …"""
    if not text:
        return ""
    words = zip(*map(_word_weights, text.split(" ")), strict=True)
    return "\x01".join([space.join(weights) for space, weights in zip(_WEIGHTS[" "], words, strict=True)])
