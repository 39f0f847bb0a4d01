"""Comparisons kept by name, and what tells KOLs from influencers."""

from __future__ import annotations

from dataclasses import replace

from kolstudio.core.errors import RuleError
from kolstudio.core.model.kept_comparison import Arrangement, KeptComparison
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.type_differences import TYPE_DIFFERENCES, TypeDifference
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.service.comparing import check_count
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import comparisons as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP

LONGEST = 120
"""The longest name, in characters."""


def every(library: Library) -> list[KeptComparison]:
    """Return what is kept, the one changed last first."""
    return repo.every(library.store.conn)


def get(library: Library, comparison_id: int) -> KeptComparison:
    """Return one of them. Raises `RuleError` (unknown_comparison)."""
    for one in every(library):
        if one.id == comparison_id:
            return one
    raise RuleError(
        QT_TRANSLATE_NOOP("Comparisons", "This comparison is not there any more."), code="unknown_comparison"
    )


def resolve(library: Library, name: str) -> KeptComparison:
    """Return the one with this folded name, or this id. Raises `RuleError` (unknown_comparison)."""
    found = every(library)
    wanted = fold(typed_line(name))
    for one in (
        *(one for one in found if fold(one.name) == wanted),
        *(x for x in found if str(x.id) == wanted),
    ):
        return one
    raise RuleError(
        QT_TRANSLATE_NOOP("Comparisons", "No comparison is kept as {name}.")(name=typed_line(name)),
        QT_TRANSLATE_NOOP("Comparisons", "Kept ones: {names}.")(names=", ".join(one.name for one in found))
        if found
        else None,
        code="unknown_comparison",
    )


def keep(library: Library, name: str, arrangement: Arrangement) -> int:
    """Keep a comparison under a name and return its id, in one step.

    Raises `RuleError` (name_missing, name_taken, text_too_long, too_few_people, too_many_people,
    not_found).
    """
    name = _free_name(library, name, None)
    arrangement = _checked(library, arrangement)
    with library.store.change("keep_comparison", subject=arrangement.people, origin=library.origin):
        return repo.insert(library.store.conn, name, arrangement, library.moment())


def rename(library: Library, comparison_id: int, name: str) -> None:
    """Give one another name, in one step. Raises `RuleError` as `get` and `keep` do."""
    kept = get(library, comparison_id)
    name = _free_name(library, name, comparison_id)
    if name != kept.name:
        with library.store.change("edit_comparison", origin=library.origin):
            repo.update(library.store.conn, comparison_id, {"name": name}, library.moment())


def update(library: Library, comparison_id: int, arrangement: Arrangement) -> None:
    """Keep another arrangement under the same name, in one step. Raises `RuleError` as above."""
    kept = get(library, comparison_id)
    arrangement = _checked(library, arrangement)
    if arrangement != kept.arrangement:
        with library.store.change("edit_comparison", subject=arrangement.people, origin=library.origin):
            repo.arrange(library.store.conn, comparison_id, arrangement, library.moment())


def remove(library: Library, comparison_id: int) -> None:
    """Let go of one, in one step that can be undone; the people stay. Raises `RuleError`."""
    get(library, comparison_id)
    with library.store.change("delete_comparison", origin=library.origin):
        repo.delete(library.store.conn, comparison_id)


def type_differences() -> tuple[TypeDifference, ...]:
    """Return how KOLs and influencers differ, a line each, for the cheat sheet."""
    return TYPE_DIFFERENCES


def _checked(library: Library, arrangement: Arrangement) -> Arrangement:
    people = tuple(dict.fromkeys(arrangement.people))
    check_count(people)
    lost = set(people) - repo.present_people(library.store.conn, people)
    if lost:
        raise RuleError(
            QT_TRANSLATE_NOOP("People", "There is nobody with id {id}.")(id=min(lost)), code="not_found"
        )
    pinned = arrangement.pinned if arrangement.pinned in people else None
    return replace(arrangement, people=people, pinned=pinned)


def _free_name(library: Library, name: str, own: int | None) -> str:
    name = typed_line(name)
    if not name:
        raise RuleError(
            QT_TRANSLATE_NOOP("Comparisons", "A comparison that is kept needs a name."), code="name_missing"
        )
    if len(name) > LONGEST:
        raise RuleError(
            QT_TRANSLATE_NOOP("Comparisons", "A name has at most {most} characters.")(most=LONGEST),
            code="text_too_long",
        )
    if any(one.id != own and fold(one.name) == fold(name) for one in every(library)):
        raise RuleError(
            QT_TRANSLATE_NOOP("Comparisons", "There is a comparison named {name} already.")(name=name),
            QT_TRANSLATE_NOOP("Comparisons", "Choose another name."),
            code="name_taken",
        )
    return name
