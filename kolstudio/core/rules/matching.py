"""Who is who: compares the people of a list with the library and with each other (contract §8).

Same platform and handle → the same person, updated. The same handle on an unknown and on a known
platform, the same folded name without a shared handle, or the same phone under a name that holds
the other one → a possible duplicate, held. The same phone under another name → a new person with
a warning: it is most likely a manager's number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from kolstudio.core.model.codes import ContactKind, DuplicateMode, Platform, ProblemLevel
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.model.importing import LibraryIndex, Match, Problem, RowState
from kolstudio.core.rules.fold import fold_name, handle_key
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_UNKNOWN = Platform.UNKNOWN.value
_AGENCY_NUMBER = 50
"""A number that stands beside more different names than this is an agency's: names are no longer compared."""

_SAME_HANDLE = QT_TRANSLATE_NOOP(
    "Import", "The account @{handle} is also in {where}, on a platform not named. The same person?"
)
_SAME_NAME = QT_TRANSLATE_NOOP("Import", "“{name}” is also in {where}. The same person?")
_SAME_PHONE_NAME = QT_TRANSLATE_NOOP(
    "Import", "The number {phone} and a similar name, “{name}”, are also in {where}. The same person?"
)
_SHARED_PHONE = QT_TRANSLATE_NOOP(
    "Import", "The number {phone} is also that of “{name}” ({where}): a manager's number?"
)
_SEVERAL = QT_TRANSLATE_NOOP(
    "Import",
    "The row has accounts of two people: “{name}” and “{other}” ({where}). Only the first is updated.",
)
_IN_LIBRARY = QT_TRANSLATE_NOOP("Import", "the library")
_IN_ROW = QT_TRANSLATE_NOOP("Import", "row {row}")


class Why(StrEnum):
    """Codes of what the comparison found."""

    HANDLE = "duplicate_handle"
    NAME = "duplicate_name"
    PHONE = "duplicate_phone"
    SHARED_PHONE = "shared_phone"
    SEVERAL = "several_people"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row that is to become a person."""

    number: int
    draft: PersonDraft
    continues: int | None = None
    """Position of the earlier candidate whose name cell also spans this row: another channel of theirs."""


class _Known:
    """Everybody seen so far; people of the library by id, people of the file by -(position + 1)."""

    def __init__(self, index: LibraryIndex) -> None:
        self.index = index
        self.handles: dict[tuple[str, str], int] = dict(index.handles)
        self.names: dict[str, int] = dict(index.names)
        self.phones: dict[str, list[int]] = {phone: list(people) for phone, people in index.phones.items()}
        self.links: dict[tuple[str, str], int] = dict(index.links)
        self.any_platform: dict[str, int] = {}
        for (platform, key), person in index.handles.items():
            if platform != _UNKNOWN:
                self.any_platform.setdefault(key, person)
        self.held_handles: dict[tuple[str, str], int] = {}
        self.folded: dict[int, str] = {}
        self.rows: dict[int, tuple[int, str]] = {}

    def folded_name(self, who: int) -> str:
        return self.index.folded.get(who, "") if who > 0 else self.folded.get(who, "")

    def shown(self, who: int) -> str:
        return self.index.shown.get(who, "") if who > 0 else self.rows[who][1]

    def where(self, who: int) -> Text:
        return _IN_LIBRARY if who > 0 else _IN_ROW(row=self.rows[who][0])


class _Keys(NamedTuple):
    """The keys of one row; platforms stand as their codes (the enum's members are equal to them)."""

    handles: list[tuple[str, str]]
    links: list[tuple[str, str]]
    name: str
    phones: list[str]


def match_rows(
    candidates: Iterable[Candidate],
    index: LibraryIndex,
    mode: DuplicateMode = DuplicateMode.HOLD,
    decisions: Mapping[int, DuplicateMode] | None = None,
) -> list[Match]:
    """Return for each row, in order, who it is; `decisions` overrule `mode` for single row numbers.

    Under `merge` a duplicate counts as updated, under `add` as created; `hold` and `skip` leave it.
    """
    known = _Known(index)
    chosen = decisions or {}
    matches: list[Match] = []
    for position, candidate in enumerate(candidates):
        keys = _keys(candidate.draft)
        who, problem, sure = _find(known, keys, candidate)
        before = matches[candidate.continues] if candidate.continues is not None else None
        if before is not None:
            who, sure = _whose(before, candidate.continues), not before.held
            problem = (
                replace(before.problem, row=candidate.number) if before.held and before.problem else None
            )
        if who is None:
            state = RowState.CREATED
        elif sure:
            state = RowState.UPDATED
        else:
            state = _decided(chosen.get(candidate.number, mode))
        me = -(position + 1)
        if state is RowState.CREATED:
            known.rows[me] = candidate.number, candidate.draft.name
            if keys.name:
                known.folded[me] = keys.name
            _remember(known, keys, me)
            matches.append(Match(state, None, None, problem if who is None else _noted(problem)))
            continue
        assert who is not None
        if state is RowState.UPDATED:
            _remember(known, keys, who)
            problem = problem if sure else _noted(problem)
        else:
            for key in keys.handles:
                known.held_handles.setdefault(key, who)
        foreign = tuple(key for key in keys.handles if known.handles.get(key, who) != who) if sure else ()
        person, row = (who, None) if who > 0 else (None, -who - 1)
        matches.append(Match(state, person, row, problem, foreign))
    return matches


def _whose(match: Match, position: int | None) -> int:
    """Return who an earlier row turned out to be."""
    if match.person is not None:
        return match.person
    return -((position or 0) + 1) if match.row is None else -(match.row + 1)


def _decided(mode: DuplicateMode) -> RowState:
    if mode is DuplicateMode.MERGE:
        return RowState.UPDATED
    return RowState.CREATED if mode is DuplicateMode.ADD else RowState.DUPLICATES


def _noted(problem: Problem | None) -> Problem | None:
    """Turn the question of a duplicate that was decided into a piece of information."""
    return None if problem is None else replace(problem, level=ProblemLevel.INFO)


def _keys(draft: PersonDraft) -> _Keys:
    handles: list[tuple[str, str]] = []
    links: list[tuple[str, str]] = []
    for channel in draft.channels:
        if channel.handle:
            handles.append((channel.platform, handle_key(channel.handle)))
        elif channel.url:
            links.append((channel.platform, channel.url))
    return _Keys(
        handles,
        links,
        "" if draft.name_is_handle else fold_name(draft.name),
        [contact.phone for contact in draft.contacts if contact.phone and contact.kind is ContactKind.OWN],
    )


def _find(known: _Known, keys: _Keys, candidate: Candidate) -> tuple[int | None, Problem | None, bool]:
    """Return who a row is (None: nobody known), what to say about it, and whether that is certain."""
    owners = [who for key in keys.handles if (who := known.handles.get(key)) is not None]
    if owners:
        first = owners[0] if len(owners) == 1 else min(owners, key=_seniority)
        other = next((who for who in owners if who != first), None)
        return first, None if other is None else _several(known, first, other, candidate), True
    if keys.links and (who := _same_link(known, keys)) is not None:
        return who, None, True
    who = _same_handle_elsewhere(known, keys)
    if who is not None:
        return (
            who,
            _duplicate(
                Why.HANDLE, _SAME_HANDLE(handle=keys.handles[0][1], where=known.where(who)), candidate
            ),
            False,
        )
    if keys.name:
        who = known.names.get(keys.name)
        if who is not None:
            text = _SAME_NAME(name=known.shown(who), where=known.where(who))
            return who, _duplicate(Why.NAME, text, candidate), False
    return _by_phone(known, keys, candidate) if keys.phones else (None, None, False)


def _seniority(who: int) -> tuple[bool, int]:
    """Order people of the library before those of the file, each oldest first."""
    return who < 0, abs(who)


def _same_link(known: _Known, keys: _Keys) -> int | None:
    """Return who has the same address without a handle, under the same name or none."""
    for key in keys.links:
        who = known.links.get(key)
        if who is not None and known.folded_name(who) == keys.name:
            return who
    return None


def _same_handle_elsewhere(known: _Known, keys: _Keys) -> int | None:
    """Return who has one of the handles where one side's platform is unknown, or in a row that is held."""
    for platform, key in keys.handles:
        who = known.any_platform.get(key) if platform == _UNKNOWN else known.handles.get((_UNKNOWN, key))
        if who is None and known.held_handles:
            who = known.held_handles.get((platform, key))
        if who is not None:
            return who
    return None


def _by_phone(known: _Known, keys: _Keys, candidate: Candidate) -> tuple[int | None, Problem | None, bool]:
    shared: tuple[int, str] | None = None
    for phone in keys.phones:
        people = known.phones.get(phone)
        if not people:
            continue
        if keys.name and len(people) <= _AGENCY_NUMBER:
            for who in people:
                name = known.folded_name(who)
                if name and (name in keys.name or keys.name in name):
                    text = _SAME_PHONE_NAME(phone=phone, name=known.shown(who), where=known.where(who))
                    return who, _duplicate(Why.PHONE, text, candidate), False
        shared = shared or (people[0], phone)
    if shared is None:
        return None, None, False
    who, phone = shared
    text = _SHARED_PHONE(phone=phone, name=known.shown(who), where=known.where(who))
    warning = Problem(Why.SHARED_PHONE, ProblemLevel.WARNING, text, candidate.number, "", phone, "phone")
    return None, warning, False


def _remember(known: _Known, keys: _Keys, who: int) -> None:
    for key in keys.handles:
        known.handles.setdefault(key, who)
        if key[0] != _UNKNOWN:
            known.any_platform.setdefault(key[1], who)
    for key in keys.links:
        known.links.setdefault(key, who)
    if keys.name:
        known.names.setdefault(keys.name, who)
    for phone in keys.phones:
        people = known.phones.setdefault(phone, [])
        if who not in people[-1:] and (len(people) > _AGENCY_NUMBER or who not in people):
            people.append(who)


def _duplicate(why: Why, text: Text, candidate: Candidate) -> Problem:
    return Problem(why, ProblemLevel.QUESTION, text, candidate.number, "", candidate.draft.name, "name")


def _several(known: _Known, first: int, other: int, candidate: Candidate) -> Problem:
    text = _SEVERAL(name=known.shown(first), other=known.shown(other), where=known.where(other))
    return Problem(Why.SEVERAL, ProblemLevel.WARNING, text, candidate.number, "", candidate.draft.name)
