"""Turns a `Query` into SQL that finds exactly the people its Python side finds."""

from __future__ import annotations

from kolstudio.core.rules.query import Query, Term

FOLDED = "folded"
"""The column of `creator_calc` that holds the text of `search_text`; no other table has one so named."""


def clause(query: Query, column: str = FOLDED) -> tuple[str, tuple[str, ...]]:
    """Return a condition for WHERE with its parameters; without any terms it is always true."""
    if not query.terms:
        return "1", ()
    parts = [_condition(term, column) for term in query.terms]
    return " AND ".join(sql for sql, _ in parts), tuple(value for _, values in parts for value in values)


def _condition(term: Term, column: str) -> tuple[str, tuple[str, ...]]:
    contains = f"{column} LIKE ? ESCAPE '\\'"
    words = " AND ".join([contains] * len(term.words))
    values = tuple(_pattern(word) for word in term.words)
    if not term.phone:
        return words, values
    return f"(({words}) OR {contains})", (*values, _pattern(term.phone))


def _pattern(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
