"""What the owner searches for: one object, asked the same way in Python and in the store.

Free words for now, with or without marks, in any order; every one must be found somewhere in the
folded text of `search_text`. Digits typed with spaces, dots or +84 also find a phone number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from kolstudio.core.errors import RuleError
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.search_text import phone_digits, without_surrogates
from kolstudio.core.texts import QT_TRANSLATE_NOOP

LONGEST = 1_000
"""Characters of a query; a longer one is a slip of the clipboard."""
_FEWEST_PHONE_DIGITS = 3
_QUOTES = str.maketrans(dict.fromkeys('"“”«»', " "))
_NUMERIC = re.compile(r"[-+().\d]*\d[-+().\d]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: all of `words` are in the text, or the digits `phone` are, when there are any."""

    words: tuple[str, ...]
    phone: str = ""

    def matches(self, folded: str) -> bool:
        """Tell whether a folded text meets the condition."""
        return all(word in folded for word in self.words) or (self.phone != "" and self.phone in folded)


@dataclass(frozen=True, slots=True)
class Query:
    """Conditions that must all hold; without any, everybody is found."""

    terms: tuple[Term, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Query:
        """Read what was typed; raises RuleError `query_too_long`."""
        if len(text) > LONGEST:
            raise RuleError(
                QT_TRANSLATE_NOOP("Query", "This search has {count} characters; {most} is the most.")(
                    count=len(text), most=LONGEST
                ),
                QT_TRANSLATE_NOOP("Query", "Search for a few words of it."),
                code="query_too_long",
            )
        return cls(tuple(dict.fromkeys(_terms(fold(without_surrogates(text).translate(_QUOTES)).split()))))

    @property
    def words(self) -> tuple[str, ...]:
        """Every folded word of the query once, in the order typed."""
        return tuple(dict.fromkeys(word for term in self.terms for word in term.words))

    def matches(self, folded_text: str, phone_digits: str = "") -> bool:
        """Tell whether a person is found, by the text of `search_text` or by its two halves."""
        folded = f"{folded_text}\n{phone_digits}" if phone_digits else folded_text
        return all(term.matches(folded) for term in self.terms)


def _terms(words: Iterable[str]) -> Iterator[Term]:
    for numeric, group in groupby(words, key=lambda word: _NUMERIC.fullmatch(word) is not None):
        run = tuple(group)
        if not numeric:
            yield from (Term((word,)) for word in run)
            continue
        phone = _national(run)
        if len(phone) < _FEWEST_PHONE_DIGITS or (phone,) == run:
            phone = ""
        yield Term(run, phone)


def _national(run: tuple[str, ...]) -> str:
    """Return the digits of a run as a phone number would hold them: +84 or a leading 84 becomes 0."""
    digits = phone_digits("".join(run))
    abroad = run[0].lstrip("(").startswith("+84")
    if digits.startswith("84") and (abroad or len(digits) == len("84938111222")):
        return f"0{digits.removeprefix('84').removeprefix('0')}"
    return digits
