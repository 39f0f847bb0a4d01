"""What is known of everybody as sets of bits, one for each code: conditions and counts without the file.

A person is the bit at their position in the roster's index; a set of people is one whole number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kolstudio.core.rules.query_conditions import (
    AMOUNTS,
    CODES,
    COMPARISONS,
    Bound,
    Condition,
    Facts,
    Key,
)

_DIGITS = bytes.maketrans(b"\x00\x01", b"01")
_FLAGS = bytes.maketrans(b"01", b"\x00\x01")


def as_set(flags: bytes) -> int:
    """Return flags (0 or 1, one byte a position) as a set of positions."""
    return int(flags[::-1].translate(_DIGITS), 2) if flags else 0


def as_flags(people: int, size: int) -> bytes:
    """Return a set of positions as flags, one byte a position."""
    return format(people, f"0{size}b").encode()[::-1].translate(_FLAGS) if size else b""


class FacetIndex:
    """Codes and amounts of everybody by position."""

    def __init__(self) -> None:
        self._codes: dict[Key, dict[str, int]] = {key: {} for key in CODES}
        self._held: list[Facts | None] = []
        self._amounts: dict[Key, list[int | None]] = {key: [] for key in AMOUNTS}
        self._answers: dict[Condition, int] = {}
        self._everybody = 0

    def fill(self, facts: Iterable[tuple[int, Facts]]) -> None:
        """Take the facts of many people (position, facts) at once, in place of all there were."""
        by_place = dict(facts)
        size = max(by_place, default=-1) + 1
        bits: dict[tuple[int, str], bytearray] = {}
        self._held = [None] * size
        self._amounts = {key: [None] * size for key in AMOUNTS}
        columns = list(self._amounts.values())
        everybody = bytearray(size // 8 + 1)
        for place, known in by_place.items():
            byte, bit = place >> 3, 1 << (place & 7)
            everybody[byte] |= bit
            self._held[place] = known
            for column, amount in zip(columns, known.amounts, strict=True):
                column[place] = amount
            for at, codes in enumerate(known.codes):
                for code in codes:
                    held = bits.get((at, code))
                    if held is None:
                        held = bits[at, code] = bytearray(size // 8 + 1)
                    held[byte] |= bit
        self._everybody = int.from_bytes(everybody, "little")
        self._codes = {key: {} for key in CODES}
        for (at, code), held in bits.items():
            self._codes[CODES[at]][code] = int.from_bytes(held, "little")
        self._answers.clear()

    def put(self, place: int, known: Facts | None) -> None:
        """Take the facts of the person at a position; None = nobody is there any more."""
        self._answers.clear()
        while len(self._held) <= place:
            self._held.append(None)
            for column in self._amounts.values():
                column.append(None)
        bit, before = 1 << place, self._held[place]
        self._held[place] = known
        if before is not None:
            for key, codes in zip(CODES, before.codes, strict=True):
                for code in codes:
                    self._codes[key][code] &= ~bit
        self._everybody = self._everybody & ~bit if known is None else self._everybody | bit
        for key, codes in zip(CODES, () if known is None else known.codes, strict=known is not None):
            for code in codes:
                self._codes[key][code] = self._codes[key].get(code, 0) | bit
        for at, key in enumerate(AMOUNTS):
            self._amounts[key][place] = None if known is None else known.amounts[at]

    def meet(self, conditions: Iterable[Condition]) -> int:
        """Return the set of those who meet every condition."""
        found = self._everybody
        for condition in conditions:
            answer = self._answers.get(condition)
            if answer is None:
                answer = self._answers[condition] = self._meet(condition)
            found &= answer
        return found

    def counts(self, key: Key, people: int) -> Mapping[str, int]:
        """Return how many of a set have each code; codes that nobody there has are left out."""
        counted = {code: (held & people).bit_count() for code, held in self._codes[key].items()}
        return {code: count for code, count in counted.items() if count}

    def _meet(self, condition: Condition) -> int:
        if isinstance(condition, Bound):
            return self._compared(condition)
        found = 0
        for code in condition.codes:
            found |= self._codes[condition.key].get(code, 0)
        return self._everybody & ~found if condition.negated else found

    def _compared(self, bound: Bound) -> int:
        stands, amount = COMPARISONS[bound.sign], bound.amount
        column: list[Any] = self._amounts[bound.key]
        return as_set(bytes(known is not None and stands(known, amount) for known in column))
