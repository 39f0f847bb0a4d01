"""People: finding, showing, editing one field, the trash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kolstudio.core.errors import RuleError
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.model.person import Person
from kolstudio.core.rules.fields import FIELDS, SORTABLE
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.identify import LARGEST_ID, WhoKind, parse_who, pick
from kolstudio.core.rules.typed_text import typed_line, typed_text
from kolstudio.core.service import backups, queries
from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import Json
from kolstudio.core.store.repos import creators as repo
from kolstudio.core.store.repos import details, listing, people
from kolstudio.core.texts import QT_TRANSLATE_NOOP

TRASH_DAYS = 30
"""How long deleted people can be brought back."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as JSON values."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class EditResult:
    """What an edit or a deletion did to one person; `entry` is the step that undo takes back."""

    id: int
    uid: str
    name: str
    changes: tuple[FieldChange, ...]
    entry: int | None

    def shape(self) -> Json:
        """Return it as JSON."""
        return {
            "id": self.id,
            "uid": self.uid,
            "changes": [{"field": c.field, "before": c.before, "after": c.after} for c in self.changes],
            "entry": self.entry,
        }


def find(
    library: Library, query: str = "", *, sort: str | None = None, limit: int | None = None
) -> list[Person]:
    """Return the people who match, biggest following first unless sorted by a field.

    `sort` is a field key; a leading "-" turns its natural order round. Raises `RuleError`
    (unknown_sort, limit_too_small, and those of `Query.parse`).
    """
    key, turned = (sort or "followers").removeprefix("-"), (sort or "").startswith("-")
    if key not in SORTABLE:
        raise RuleError(
            QT_TRANSLATE_NOOP("People", "The list cannot be sorted by {field}.")(field=key),
            QT_TRANSLATE_NOOP("People", "Choose one of: {fields}.")(fields=", ".join(SORTABLE)),
            code="unknown_sort",
        )
    if limit is not None and limit < 0:
        raise RuleError(QT_TRANSLATE_NOOP("People", "The limit must not be below 0."), code="limit_too_small")
    brand = library.fit_brand()
    ids = listing.ids(
        library.store.conn,
        queries.read(library, query),
        sort=key,
        descending=FIELDS[key].biggest_first is not turned,
        limit=None if limit is None else min(limit, LARGEST_ID),
        brand_id=brand,
    )
    return people.get_many(library.store.conn, ids, brand)


def get(library: Library, creator_id: int) -> Person:
    """Return one person; they must exist."""
    person = library.remembered(
        ("person", creator_id), lambda: people.get(library.store.conn, creator_id, library.fit_brand())
    )
    if person is None:
        raise RuleError(
            QT_TRANSLATE_NOOP("People", "There is nobody with id {id}.")(id=creator_id), code="not_found"
        )
    return person


def resolve(library: Library, who: str) -> int:
    """Return the id of the one person meant by an id, an @handle or a name; `RuleError` otherwise."""
    meant = parse_who(typed_text(who))
    conn = library.store.conn
    if meant.kind is WhoKind.ID:
        found = listing.by_id(conn, meant.id or 0)
    elif meant.kind is WhoKind.HANDLE:
        found = listing.by_handle(conn, meant.key)
    else:
        found = listing.by_name(conn, meant.key)
    return pick(meant, found)


def create(library: Library, name: str) -> int:
    """Add a person and return their id. Raises `RuleError` (name_missing)."""
    said = typed_line(name)
    if not said:
        raise RuleError(QT_TRANSLATE_NOOP("Field", "A person needs a name."), code="name_missing")
    with library.store.change("create_creator", origin=library.origin):
        created = repo.insert_many(library.store.conn, [PersonDraft(said)], library.moment())
    return created[0]


def same_name(library: Library, name: str) -> list[tuple[int, str]]:
    """Return the people (id, name) who are called the same but for marks and case."""
    return listing.by_name(library.store.conn, fold(typed_line(name)))


def delete(library: Library, ids: Sequence[int]) -> list[EditResult]:
    """Put people into the trash in one step; they stay there for `TRASH_DAYS` days.

    Who lies there already is passed over. A backup is made before several people go.
    """
    found = people.get_many(library.store.conn, list(dict.fromkeys(ids)))
    persons = [person for person in found if person.attributes["deleted_at"] is None]
    if len(persons) > 1:
        backups.before(library, "delete")
    moment = library.moment()
    going = [person.id for person in persons]
    with library.store.change("delete_creators", subject=going, origin=library.origin) as change:
        details.set_deleted(library.store.conn, going, moment)
    entry = change.result.entry if change.result else None
    return [
        EditResult(person.id, person.uid, person.name, (FieldChange("deleted", None, moment),), entry)
        for person in persons
    ]


def restore(library: Library, ids: Sequence[int]) -> None:
    """Take people out of the trash in one step."""
    with library.store.change("restore_creators", subject=ids, origin=library.origin):
        details.set_deleted(library.store.conn, ids, None)
