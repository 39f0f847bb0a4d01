"""Edits one field of a person as typed: one step of undo, open questions about it closed."""

from __future__ import annotations

from typing import Any

from kolstudio.core.model.codes import ContactKind, Platform, Source
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, RateDraft
from kolstudio.core.model.person import Person
from kolstudio.core.model.reading import Phone, Price
from kolstudio.core.rules.field_kinds import Field, Kind, Parser
from kolstudio.core.rules.fields import editable_field
from kolstudio.core.service import creators, field_values
from kolstudio.core.service.creators import EditResult, FieldChange
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import details as repo
from kolstudio.core.store.repos.rows import DEFAULTS

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
        _write(library, before, field, value, text.strip())
        repo.remove_questions(library.store.conn, creator_id, key)
    after = creators.get(library, creator_id)
    old, new = (field_values.shown(person, field, library) for person in (before, after))
    changes = (FieldChange(key, old, new),) if old != new else ()
    return EditResult(
        creator_id, after.uid, after.name, changes, change.result.entry if change.result else None
    )


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
    if channel_id is None:
        if value is None or field.key == "er_basis":
            return
        channel_id = repo.add_channel(conn, person.id, ChannelDraft(Platform.UNKNOWN), Source.TYPED, now)
    if field.key == "er_basis":
        repo.set_er_basis(conn, channel_id, value or "unknown")
        return
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
    platform = current[0].platform if len(current) == 1 else None
    same = (value.quantity, value.unit)
    repo.remove_rates(
        conn, [r.id for r in current if (r.price.quantity, r.price.unit) != same or r.platform != platform]
    )
    draft = RateDraft(field.deliverable, value, platform, quoted_on=library.today(), raw=raw)
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
    repo.add_contacts(conn, person.id, others, now)
