"""Turns a `Query` into SQL that finds exactly the people its Python side finds."""

from __future__ import annotations

import sqlite3

from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.query import Query, Term
from kolstudio.core.rules.query_conditions import Choice, Condition, Key
from kolstudio.core.store.repos import fit_cards

_Part = tuple[str, tuple[str | int | None, ...]]

FOLDED = "folded"
"""The column of `creator_calc` that holds the text of `search_text`; no other table has one so named."""


def clause(
    query: Query, column: str = FOLDED, *, brand_id: int | None = None
) -> tuple[str, tuple[str | int | None, ...]]:
    """Return a condition for WHERE with its parameters; without any terms it is always true.

    Conditions refer to `creator_calc k` and `creator c`, and to `brand_id` for the fit; those about
    the owner's own words need `learn_to_fold` on the connection.
    """
    parts = [_words(term, column) for term in query.terms]
    parts += [_condition(condition, brand_id) for condition in query.conditions]
    if not parts:
        return "1", ()
    return " AND ".join(sql for sql, _ in parts), tuple(value for _, values in parts for value in values)


def learn_to_fold(conn: sqlite3.Connection) -> None:
    """Give a connection the function that own words are compared by, unless it has it."""
    try:
        conn.execute("SELECT kol_fold('')").fetchone()
    except sqlite3.OperationalError:
        conn.create_function("kol_fold", 1, fold, deterministic=True)


def _words(term: Term, column: str) -> _Part:
    contains = f"{column} LIKE ? ESCAPE '\\'"
    words = " AND ".join([contains] * len(term.words))
    values = tuple(_pattern(word) for word in term.words)
    if term.negated:
        return f"NOT ({words})", values
    if not term.phone:
        return words, values
    return f"(({words}) OR {contains})", (*values, _pattern(term.phone))


def _pattern(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


_AMOUNTS = {Key.FOLLOWERS: "k.followers", Key.PRICE: "k.price_min", Key.ER: "k.er"}
_HELD = "k.creator_id IN (SELECT creator_id FROM {} WHERE {})"


def _condition(condition: Condition, brand_id: int | None) -> _Part:
    if isinstance(condition, Choice):
        sql, values = _among(condition)
        return (f"NOT ({sql})" if condition.negated else sql), values
    sign = "<>" if condition.sign == "!=" else condition.sign
    if condition.key is Key.FIT:
        scored = _HELD.format("fit_card f", f"f.brand_id IS ? AND ({fit_cards.score_sql()}) {sign} ?")
        return scored, (brand_id, condition.amount)
    return f"coalesce({_AMOUNTS[condition.key]} {sign} ?, 0)", (condition.amount,)


def _among(choice: Choice) -> _Part:
    codes, marks = choice.codes, ", ".join("?" * len(choice.codes))
    if choice.key is Key.STARRED:
        return "c.starred = 1", ()
    if choice.key is Key.PROVINCE:
        either = f"coalesce(c.province IN ({marks}), 0) OR coalesce(c.province_old IN ({marks}), 0)"
        return f"({either})", (*codes, *codes)
    if choice.key is Key.PLATFORM:
        return _HELD.format("channel", f"platform IN ({marks})"), codes
    if choice.key is Key.TAG:
        return _HELD.format("tag", f"kol_fold(name) IN ({marks})"), codes
    if choice.key is Key.FIELD:
        own = f"coalesce(nullif(code, ''), '~' || kol_fold(words)) IN ({marks})"
        return _HELD.format("creator_field", own), codes
    column = {Key.TYPE: "k.label", Key.TIER: "k.tier"}[choice.key]
    return f"coalesce({column} IN ({marks}), 0)", codes
