"""Reads and writes fit cards: the answers of one brand about people, their score, and the order by it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from functools import lru_cache

from kolstudio.core import data
from kolstudio.core.rules.fit import FitRules, fit, fit_rules


@lru_cache(maxsize=1)
def default_rules() -> FitRules:
    """Return the bundled scorecard."""
    return fit_rules(data.load("fit"))


def answers(
    conn: sqlite3.Connection, creator_ids: Sequence[int], brand_id: int
) -> dict[int, dict[str, int | None]]:
    """Return the answers of a brand's cards by person and question id; people without a card are absent."""
    questions = default_rules().questions
    columns = ", ".join(question.column for question in questions)
    marks = ", ".join("?" * len(creator_ids))
    return {
        row[0]: dict(zip((question.id for question in questions), row[1:], strict=True))
        for row in conn.execute(
            f"SELECT creator_id, {columns} FROM fit_card WHERE brand_id = ? AND creator_id IN ({marks})",
            (brand_id, *creator_ids),
        )
    }


def scores(conn: sqlite3.Connection, creator_ids: Sequence[int], brand_id: int) -> dict[int, int | None]:
    """Return the fit 0-100 with a brand by person; None with too few answers."""
    rules = default_rules()
    return {
        creator_id: fit(given, rules).score
        for creator_id, given in answers(conn, creator_ids, brand_id).items()
    }


@lru_cache(maxsize=1)
def score_sql() -> str:
    """Return the score of a row of `fit_card f` as an SQL expression, equal to `rules.fit`."""
    rules = default_rules()
    span = rules.most - rules.least
    gained = " + ".join(f"{q.weight} * coalesce(f.{q.column} - {rules.least}, 0)" for q in rules.questions)
    weight = " + ".join(f"{q.weight} * (f.{q.column} IS NOT NULL)" for q in rules.questions)
    answered = " + ".join(f"(f.{q.column} IS NOT NULL)" for q in rules.questions)
    possible = f"({span} * ({weight}))"
    return (
        f"CASE WHEN {answered} >= {rules.answers_needed} AND {possible} > 0"
        f" THEN (200 * ({gained}) + {possible}) / (2 * {possible}) END"
    )


def put(
    conn: sqlite3.Connection, creator_id: int, brand_id: int, given: Mapping[str, int | None], day: str
) -> None:
    """Set some answers of a card by question id; a card without any answer and note goes."""
    columns = {question.id: question.column for question in default_rules().questions}
    conn.execute(
        "INSERT INTO fit_card (creator_id, brand_id, scored_on) VALUES (?, ?, ?)"
        " ON CONFLICT (creator_id, brand_id) DO UPDATE SET scored_on = excluded.scored_on",
        (creator_id, brand_id, day),
    )
    changes = ", ".join(f"{columns[key]} = ?" for key in given)
    conn.execute(
        f"UPDATE fit_card SET {changes} WHERE creator_id = ? AND brand_id = ?",
        (*given.values(), creator_id, brand_id),
    )
    empty = " AND ".join(f"{column} IS NULL" for column in columns.values())
    conn.execute(
        f"DELETE FROM fit_card WHERE creator_id = ? AND brand_id = ? AND note = '' AND {empty}",
        (creator_id, brand_id),
    )
