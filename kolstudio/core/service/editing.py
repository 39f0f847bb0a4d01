"""Edits one field of a person as typed: one step of undo, open questions about it closed."""

from __future__ import annotations

from datetime import date
from typing import Any

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import ContactKind, Platform, Source
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, RateDraft
from kolstudio.core.model.person import Person
from kolstudio.core.model.reading import Phone, Price
from kolstudio.core.rules.field_kinds import Field, Kind, Parser
from kolstudio.core.rules.fields import editable_field
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.service import creators, field_values
from kolstudio.core.service.creators import EditResult, FieldChange
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import details as repo
from kolstudio.core.store.repos.contact_merge import merge_contacts
from kolstudio.core.store.repos.rows import DEFAULTS
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_ASKED_AS = {
    "aliases": ("alias",),
    "birth_year": ("birth",),
    "emails": ("email",),
    "fields": ("field",),
    "notes": ("note",),
    "phones": ("phone",),
    "province": ("area",),
    "tags": ("tag",),
}
"""What an import calls the fields that it may have left a question about, where not by their key."""
_LIST_TABLES = {"aliases": "alias", "tags": "tag", "roles": "role", "brand_values": "creator_value"}


def edit(library: Library, creator_id: int, key: str, text: str) -> EditResult:
    """Set one field of a person to what was typed; "" clears it.

    `key` is one of the registry's editable fields. Quick edits of the same field join into one step.
    Raises `RuleError` when the field or the value is not understood; nothing is changed then.
    """
    field = editable_field(key)
    value = field_values.read(field, text, library)
    before = creators.get(library, creator_id)
    with library.store.change(
        "edit_creator",
        subject=[creator_id],
        origin=library.origin,
        coalesce=f"{creator_id}:{key}" if library.origin != "cli" else None,
    ) as change:
        _write(library, before, field, value, typed_line(text))
        for asked in _asked_as(before, field):
            repo.remove_questions(library.store.conn, creator_id, asked)
    after = creators.get(library, creator_id)
    old, new = (field_values.shown(person, field, library) for person in (before, after))
    changes = (FieldChange(key, old, new),) if old != new else ()
    return EditResult(
        creator_id, after.uid, after.name, changes, change.result.entry if change.result else None
    )


def _asked_as(person: Person, field: Field) -> tuple[str, ...]:
    """The names under which questions about a field may stand."""
    if field.deliverable is not None:
        return field.key, "price"
    if field.key == "followers":
        return field.key, *(f"followers_{channel.platform}" for channel in person.channels)
    return field.key, *_ASKED_AS.get(field.key, ())


def _write(library: Library, person: Person, field: Field, value: Any, raw: str) -> None:
    conn, now = library.store.conn, library.moment()
    if field.table == "metrics":
        _write_figure(library, person, field, value)
    elif field.deliverable is not None:
        _write_price(library, person, field, value, raw)
    elif field.parser is Parser.PHONES:
        _write_phones(library, person, value or ())
    elif field.parser is Parser.EMAILS:
        repo.replace_own_contacts(conn, person.id, "email", value or [], now)
    elif field.parser is Parser.FIELDS:
        repo.replace_list(conn, person.id, "creator_field", value or [])
    elif field.parser is Parser.NOTES:
        repo.replace_notes(conn, person.id, [value] if value else [], now)
    elif field.key in _LIST_TABLES:
        repo.replace_list(conn, person.id, _LIST_TABLES[field.key], [(item,) for item in value or []])
    elif field.key == "name":
        repo.update(conn, person.id, {"name": value, "name_is_handle": 0}, now)
    elif isinstance(value, dict):
        repo.update(conn, person.id, value, now)
    else:
        repo.update(conn, person.id, _cleared(field) if value is None else {field.column: value}, now)
        return
    if field.key != "name" and not isinstance(value, dict):
        repo.update(conn, person.id, {}, now)


def _cleared(field: Field) -> dict[str, object]:
    if field.parser is Parser.AREA:
        return {"province": None, "province_old": None}
    if field.parser is Parser.PROFESSION:
        return {"profession": "", "profession_code": None}
    if field.kind is Kind.FLAG:
        return {field.column: 0}
    return {field.column: DEFAULTS.get(field.column)}


def _write_figure(library: Library, person: Person, field: Field, value: Any) -> None:
    conn, now = library.store.conn, library.moment()
    channel_id = person.calculated.main_channel_id
    if field.key == "er_basis":
        if value is not None and person.calculated.er is None:
            raise RuleError(
                QT_TRANSLATE_NOOP("Field", "There is no engagement rate yet that this could belong to."),
                QT_TRANSLATE_NOOP("Field", "Type the engagement rate first."),
                code="no_er",
            )
        if channel_id is not None:
            repo.set_er_basis(conn, channel_id, value or "unknown")
        return
    if channel_id is None:
        if value is None:
            return
        channel_id = repo.add_channel(conn, person.id, ChannelDraft(Platform.UNKNOWN), Source.TYPED, now)
    repo.set_metric(
        conn, person.id, channel_id, field.column, value, today=library.today().isoformat(), now=now
    )


def _write_price(library: Library, person: Person, field: Field, value: Price | None, raw: str) -> None:
    conn, now = library.store.conn, library.moment()
    current = [rate for rate in person.rates if rate.deliverable is field.deliverable]
    assert field.deliverable is not None
    if value is None:
        repo.remove_prices(conn, person.id, field.deliverable)
        return
    if len(current) == 1 and current[0].price == value:
        return
    platform = current[0].platform if len(current) == 1 else None
    draft = RateDraft(field.deliverable, value, platform, raw=raw)
    latest = repo.keep_quotes_like(conn, person.id, draft)
    today = library.today()
    draft.quoted_on = max(today, date.fromisoformat(latest)) if latest else today
    repo.add_rate(conn, person.id, draft, Source.TYPED, now)


def _write_phones(library: Library, person: Person, phones: tuple[Phone, ...]) -> None:
    conn, now = library.store.conn, library.moment()
    own = [phone.number for phone in phones if phone.kind is ContactKind.OWN]
    repo.replace_own_contacts(conn, person.id, "phone", own, now)
    others = [
        ContactDraft(phone.kind, phone.name, phone.number)
        for phone in phones
        if phone.kind is not ContactKind.OWN
    ]
    merge_contacts(conn, person.id, others, now)
