"""Queries as people type them in a library, and the filters kept there by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.query import Query
from kolstudio.core.rules.query_conditions import Condition, Key
from kolstudio.core.rules.query_words import QueryWords, quoted, spelled, without
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import settings
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language

_FILTERS = "saved_filters"
LONGEST_NAME = 60
"""Characters of the name of a saved filter."""
MOST = 50
"""Filters that can be saved."""


@lru_cache(maxsize=1)
def _platforms() -> Vocabulary:
    return Vocabulary(data.load("platforms"))


def vocabularies(library: Library) -> QueryWords:
    """Return what the values of conditions are read by."""
    return QueryWords(library.fields, library.places, _platforms())


def read(library: Library, text: str) -> Query:
    """Read a query with its conditions; raises RuleError, see `Query.parse`."""
    return Query.parse(text, vocabularies(library))


def from_arguments(arguments: Iterable[str]) -> str:
    """Return the query given as arguments of a command line, where the shell took the quotes away."""
    return " ".join(map(quoted, arguments))


def rewritten(
    library: Library, text: str, keys: Iterable[Key], now: Iterable[Condition], language: Language = "vi"
) -> str:
    """Return a query in which the conditions about these keys are others, all else as typed."""
    known = vocabularies(library)
    return " ".join(filter(None, (without(text, keys), *(spelled(one, known, language) for one in now))))


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A query kept by a name."""

    name: str
    query: str


def saved(library: Library) -> list[SavedFilter]:
    """Return the saved filters in the order they were saved."""
    kept = settings.get(library.store.conn, _FILTERS, [])
    return [SavedFilter(str(one["name"]), str(one["query"])) for one in kept]


def save(library: Library, name: str, query: str) -> SavedFilter:
    """Keep a query by a name, in place of another one so called; a setting, outside undo.

    Raises RuleError (filter_name, filter_empty, too_many_filters, and those of `Query.parse`).
    """
    said = _name(name)
    if read(library, query) == Query():
        raise RuleError(
            QT_TRANSLATE_NOOP("Filters", "Nothing is filtered now, so there is nothing to save."),
            QT_TRANSLATE_NOOP("Filters", "Choose a filter or search for something first."),
            code="filter_empty",
        )
    made, every = SavedFilter(said, " ".join(query.split())), saved(library)
    at = next((at for at, one in enumerate(every) if fold(one.name) == fold(said)), len(every))
    if at == MOST:
        raise RuleError(
            QT_TRANSLATE_NOOP("Filters", "{most} filters are saved already.")(most=MOST),
            QT_TRANSLATE_NOOP("Filters", "Remove one you no longer need."),
            code="too_many_filters",
        )
    _keep(library, [*every[:at], made, *every[at + 1 :]])
    return made


def rename(library: Library, name: str, now: str) -> None:
    """Call a saved filter something else. Raises RuleError (filter_name, filter_taken, no_filter)."""
    said, every = _name(now), saved(library)
    at = _place(every, name)
    if any(fold(one.name) == fold(said) for one in (*every[:at], *every[at + 1 :])):
        raise RuleError(
            QT_TRANSLATE_NOOP("Filters", "Another filter is called «{name}».")(name=said), code="filter_taken"
        )
    _keep(library, [*every[:at], SavedFilter(said, every[at].query), *every[at + 1 :]])


def remove(library: Library, name: str) -> None:
    """Forget a saved filter. Raises RuleError (no_filter)."""
    every = saved(library)
    at = _place(every, name)
    _keep(library, [*every[:at], *every[at + 1 :]])


def _place(every: list[SavedFilter], name: str) -> int:
    for at, one in enumerate(every):
        if one.name == name:
            return at
    raise RuleError(QT_TRANSLATE_NOOP("Filters", "There is no filter «{name}».")(name=name), code="no_filter")


def _name(name: str) -> str:
    said = typed_line(name)
    if not 0 < len(said) <= LONGEST_NAME:
        raise RuleError(
            QT_TRANSLATE_NOOP("Filters", "The name of a filter has 1 to {most} characters.")(
                most=LONGEST_NAME
            ),
            code="filter_name",
        )
    return said


def _keep(library: Library, every: list[SavedFilter]) -> None:
    with library.store.change("edit_settings", origin=library.origin, undoable=False):
        settings.put(library.store.conn, _FILTERS, [{"name": one.name, "query": one.query} for one in every])
