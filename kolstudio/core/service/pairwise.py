"""The owner's own judgements of what matters more for a goal: kept with the library, outside Ctrl+Z."""

from __future__ import annotations

from dataclasses import dataclass

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Goal
from kolstudio.core.rules import four_r, pairwise
from kolstudio.core.rules.pairwise import Judgements
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import settings as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Judged:
    """What holds for a goal."""

    judgements: Judgements
    own: bool
    """Whether the owner gave them; else they follow from the weights of the goal."""


def get(library: Library, goal: Goal) -> Judged:
    """Return the judgements of a goal: the owner's, else those nearest to its weights."""
    kept = repo.get(library.store.conn, _key(goal))
    if isinstance(kept, list) and pairwise.possible(kept):
        return Judged(tuple(kept), own=True)
    return Judged(pairwise.nearest(four_r.WEIGHTS[goal]), own=False)


def put(library: Library, goal: Goal, pair: int, judgement: int) -> None:
    """Give one judgement of a goal, in one step. Raises `RuleError` (value_out_of_bounds)."""
    before = get(library, goal).judgements
    wanted = tuple(judgement if at == pair else one for at, one in enumerate(before))
    if not 0 <= pair < len(before) or not pairwise.possible(wanted):
        raise RuleError(
            QT_TRANSLATE_NOOP("Pairwise", "A judgement is a whole number from 1 to {most}.")(
                most=pairwise.MOST
            ),
            code="value_out_of_bounds",
        )
    if wanted != before:
        _keep(library, goal, list(wanted))


def reset(library: Library, goal: Goal) -> None:
    """Go back to the judgements that follow from the goal's own weights."""
    if get(library, goal).own:
        _keep(library, goal, None)


def _keep(library: Library, goal: Goal, judged: list[int] | None) -> None:
    with library.store.change("edit_settings", origin=library.origin, undoable=False, coalesce=_key(goal)):
        repo.put(library.store.conn, _key(goal), judged)


def _key(goal: Goal) -> str:
    return f"ahp.{goal}"
