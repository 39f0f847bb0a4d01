"""What the owner searches for: one object, asked the same way in Python and in the store.

Free words, with or without marks, in any order; every one must be found somewhere in the folded
text of `search_text`, none of those with a leading -. Digits typed with spaces, dots or +84 also find
a phone number. Conditions about type, tier, price … are typed as `query_words` describes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from kolstudio.core.errors import RuleError
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.query_conditions import Condition, Facts
from kolstudio.core.rules.query_words import QueryWords, conditions
from kolstudio.core.rules.search_text import phone_digits, without_surrogates
from kolstudio.core.texts import QT_TRANSLATE_NOOP

LONGEST = 1_000
"""Characters of a query; a longer one is a slip of the clipboard."""
_FEWEST_PHONE_DIGITS = 3
_QUOTES = str.maketrans(dict.fromkeys('"“”«»', " "))
_TURNED = re.compile(r"-[^\W\d]")
_NUMERIC = re.compile(r"[-+().\d]*\d[-+().\d]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: all of `words` are in the text, or the digits `phone` are, when there are any."""

    words: tuple[str, ...]
    phone: str = ""
    negated: bool = False
    """Whether they must not be there."""

    def matches(self, folded: str) -> bool:
        """Tell whether a folded text meets the condition."""
        found = all(word in folded for word in self.words) or (self.phone != "" and self.phone in folded)
        return found is not self.negated


@dataclass(frozen=True, slots=True)
class Query:
    """Conditions that must all hold; without any, everybody is found."""

    terms: tuple[Term, ...] = ()
    conditions: tuple[Condition, ...] = ()

    @classmethod
    def parse(cls, text: str, known: QueryWords | None = None) -> Query:
        """Read what was typed, conditions too when the vocabularies for their values are given.

        Raises RuleError `query_too_long`, or one of those of `query_words.conditions`.
        """
        if len(text) > LONGEST:
            raise RuleError(
                QT_TRANSLATE_NOOP("Query", "This search has {count} characters; {most} is the most.")(
                    count=len(text), most=LONGEST
                ),
                QT_TRANSLATE_NOOP("Query", "Search for a few words of it."),
                code="query_too_long",
            )
        asked, rest = conditions(without_surrogates(text), known) if known is not None else ((), text)
        words = fold(without_surrogates(rest).translate(_QUOTES)).split()
        turned = [word for word in words if _TURNED.match(word)] if known is not None else []
        terms = (
            *_terms(word for word in words if word not in turned),
            *(Term((word.removeprefix("-"),), negated=True) for word in turned),
        )
        return cls(tuple(dict.fromkeys(terms)), asked)

    @property
    def words(self) -> tuple[str, ...]:
        """Every folded word of the query once, in the order typed."""
        return tuple(dict.fromkeys(word for term in self.terms for word in term.words))

    def matches(self, folded_text: str, phone_digits: str = "", facts: Facts | None = None) -> bool:
        """Tell whether a person is found, by the text of `search_text` or by its two halves.

        Conditions need the `facts` of the person; without them nobody meets one.
        """
        folded = f"{folded_text}\n{phone_digits}" if phone_digits else folded_text
        return all(term.matches(folded) for term in self.terms) and all(
            facts is not None and condition.matches(facts) for condition in self.conditions
        )


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
