"""Who is meant on the command line: `12` is an id, `@handle` a handle, other text a folded exact name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kolstudio.core.errors import RuleError
from kolstudio.core.rules.fold import fold, handle_key
from kolstudio.core.texts import QT_TRANSLATE_NOOP

LARGEST_ID = 2**63 - 1
_LISTED = 10


class WhoKind(StrEnum):
    """What a person is looked up by."""

    ID = "id"
    HANDLE = "handle"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Who:
    """What was typed, and the key to look it up by: an id, a handle key or a folded name."""

    kind: WhoKind
    text: str
    key: str
    id: int | None = None


def parse_who(text: str) -> Who:
    """Tell an id, a handle and a name apart; raises RuleError `who_missing`."""
    typed = text.strip()
    if typed.isascii() and typed.isdigit():
        return Who(WhoKind.ID, typed, typed, min(int(typed[:20]), LARGEST_ID))
    if typed.startswith("@") and handle_key(typed):
        return Who(WhoKind.HANDLE, typed, handle_key(typed))
    key = fold(typed)
    if not key:
        raise RuleError(
            QT_TRANSLATE_NOOP("Identify", "Nobody was named."),
            QT_TRANSLATE_NOOP("Identify", "Give a number from the list, an @handle, or a name."),
            code="who_missing",
        )
    return Who(WhoKind.NAME, typed, key)


def pick(who: Who, candidates: Iterable[tuple[int, str]]) -> int:
    """Return the id of the one person among (id, name) rows that were found under `who`.

    A person found twice counts once. Raises RuleError `not_found` for nobody and `ambiguous`,
    listing the ids, for several.
    """
    found = dict(candidates)
    if not found:
        raise RuleError(
            QT_TRANSLATE_NOOP("Identify", "Nobody is found under «{who}».")(who=who.text),
            QT_TRANSLATE_NOOP("Identify", "Search with `list` and use the number in front of the name."),
            code="not_found",
        )
    if len(found) > 1:
        listed = [f"{number} ({found[number]})" for number in sorted(found)[:_LISTED]]
        more = len(found) - len(listed)
        raise RuleError(
            QT_TRANSLATE_NOOP("Identify", "«{who}» may be {count} people: {people}.")(
                who=who.text, count=len(found), people=", ".join(listed) + (f", +{more}" if more else "")
            ),
            QT_TRANSLATE_NOOP("Identify", "Use the number of the one you mean."),
            code="ambiguous",
        )
    return next(iter(found))
