"""The hundred statements that the signals, questions and rules rest on: the words behind «Căn cứ»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.paths import resources
from kolstudio.core.rules.fold import fold
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language

Words = Mapping[Language, str]

_FILE = "statements"
_UNKNOWN = QT_TRANSLATE_NOOP("Statements", "There is no statement {id}.")


@dataclass(frozen=True, slots=True)
class Use:
    """A signal, question or rule that rests on a statement: its id (K1, F3) and its wording."""

    id: str
    words: Words


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that the two source articles say, in our own words."""

    id: str
    """A01-A47 from the first article, B01-B53 from the second."""
    group: str
    words: Words
    note: Words = field(default_factory=dict)
    """How we read it where it is unclear or contradicted; empty where it is neither."""
    used_by: tuple[Use, ...] = ()
    """What the program bases on it, from the data files."""


@dataclass(frozen=True, slots=True)
class Group:
    """A subject under which statements are listed."""

    id: str
    words: Words


def statement(statement_id: str) -> Statement:
    """Return one statement by its id; raises `RuleError` (not_found)."""
    found = _by_id().get(statement_id.strip().upper())
    if found is None:
        raise RuleError(_UNKNOWN(id=statement_id), code="not_found")
    return found


def every() -> tuple[Statement, ...]:
    """Return all statements in the order of their ids."""
    return tuple(_by_id().values())


@cache
def groups() -> tuple[Group, ...]:
    """Return the subjects in the order in which they are shown."""
    return tuple(Group(row["id"], _words(row)) for row in data.load(_FILE)["groups"])


def search(text: str, language: Language) -> tuple[Statement, ...]:
    """Return the statements that hold every typed word, marks and case left out; ids count too."""
    wanted = fold(text).split()
    if not wanted:
        return every()
    return tuple(one for one in every() if all(word in _haystack(one.id, language) for word in wanted))


@cache
def _haystack(statement_id: str, language: Language) -> str:
    one = statement(statement_id)
    uses = (f"{use.id} {use.words[language]}" for use in one.used_by)
    return fold(" ".join((one.id, one.words[language], one.note.get(language, ""), *uses)))


@cache
def _by_id() -> Mapping[str, Statement]:
    used: dict[str, list[Use]] = {}
    for row in _rows_with_ids():
        for statement_id in row["ids"]:
            used.setdefault(statement_id, []).append(Use(row["id"], _words(row)))
    return {
        row["id"]: Statement(
            row["id"],
            row["group"],
            _words(row),
            {"vi": row["note_vi"], "en": row["note_en"]} if "note_vi" in row else {},
            tuple(used.get(row["id"], ())),
        )
        for row in data.load(_FILE)["statements"]
    }


def _words(row: Mapping[str, Any]) -> Words:
    return {"vi": row["vi"], "en": row["en"]}


def _rows_with_ids() -> Iterator[Mapping[str, Any]]:
    """Yield everything in the data files that has an id and words and names statements in `ids`."""
    for path in sorted((resources() / "data").glob("*.json")):
        if path.stem != _FILE and '"ids"' in path.read_text(encoding="utf-8"):
            yield from _walk(data.load(path.stem))


def _walk(part: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(part, dict):
        if isinstance(part.get("ids"), list) and {"id", "vi", "en"} <= part.keys():
            yield part
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from _walk(one)
