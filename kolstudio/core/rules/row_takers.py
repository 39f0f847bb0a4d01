"""What becomes of an understood cell: each kind of column puts its value into the person being made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kolstudio.core.model.codes import (
    ContactKind,
    Deliverable,
    Gender,
    Platform,
    Role,
    Style,
    Vat,
)
from kolstudio.core.model.draft import ContactDraft, RateDraft
from kolstudio.core.model.importing import Problem
from kolstudio.core.model.reading import ChannelLink, Parsed, Remark
from kolstudio.core.rules.fold import fold_header
from kolstudio.core.rules.import_fields import LEFT_OUT
from kolstudio.core.rules.links import parse_link, parse_links
from kolstudio.core.rules.row_columns import (
    LIST_SEPARATOR,
    SEVERAL_WORDS,
    Column,
    Understood,
    split_links,
)
from kolstudio.core.rules.row_in_progress import RowInProgress, in_one_line, is_address

DROPPED = frozenset(("stt", "ignore")) | LEFT_OUT


def _name(row: RowInProgress, column: Column, found: Understood) -> None:
    person, name = row.person, in_one_line(found.raw)
    if column.mapping.further or person.name:
        if name not in (person.name, *person.aliases):
            person.aliases.append(name)
    else:
        person.name = name
    if row.links and column.index in row.links:
        row.take_hidden_link(column, row.links[column.index])


def _real_name(row: RowInProgress, column: Column, found: Understood) -> None:
    row.person.real_name = row.person.real_name or in_one_line(found.raw)


def _attribute(name: str) -> Taker:
    def take(row: RowInProgress, column: Column, found: Understood) -> None:
        if row.person.attributes.setdefault(name, found.raw) != found.raw:
            row.note(column, found.raw)

    return take


def _link(row: RowInProgress, column: Column, found: Understood) -> None:
    platform = column.mapping.platform
    if platform is None and len(row.platforms) == 1:
        platform = row.platforms[0]
    if platform is None and column.base == "handle":
        platform = Platform.UNKNOWN
    raw = found.raw
    behind = row.links.get(column.index) if row.links else None
    if behind and is_address(behind) and not is_address(raw):
        read = parse_link(behind, platform)
        if read.value is not None and (read.value.handle or raw[:1] != "@"):
            _take_link(row, column, behind, read)
            return
    if SEVERAL_WORDS.search(raw) is None:
        _take_link(row, column, raw, parse_link(raw, platform))
        return
    for text in split_links(raw):
        for read in parse_links(text, platform):
            _take_link(row, column, text, read)


def _take_link(row: RowInProgress, column: Column, text: str, read: Parsed[ChannelLink]) -> None:
    if read.question is not None:
        row.ask(column, read.question, text)
    for remark in read.remarks:
        _say(row, column, remark, text)
    if read.value is not None:
        row.add_channel(column, read.value, text)


def _say(row: RowInProgress, column: Column, remark: Remark, raw: str) -> None:
    row.problems.append(
        Problem(
            remark.code, remark.level, remark.text, row.number, column.name, raw, column.mapping.field or ""
        )
    )


def _platform(row: RowInProgress, column: Column, found: Understood) -> None:
    row.platforms = found.value
    if found.remarks:
        row.note(column, found.raw)


def _figure(row: RowInProgress, column: Column, found: Understood) -> None:
    row.figures.append((column, found))


def _price(row: RowInProgress, column: Column, found: Understood) -> None:
    mapping = column.mapping
    row.person.rates.append(
        RateDraft(mapping.deliverable or Deliverable.OTHER, found.value, mapping.platform, raw=found.raw)
    )


def _phone(row: RowInProgress, column: Column, found: Understood) -> None:
    both = "zalo" in fold_header(column.name)
    for phone in found.value:
        zalo = phone.number if phone.zalo or (both and phone.kind is ContactKind.OWN) else ""
        row.person.contacts.append(ContactDraft(phone.kind, phone.name, phone.number, "", zalo))


def _zalo(row: RowInProgress, column: Column, found: Understood) -> None:
    numbers = [phone.number for phone in found.value]
    row.zalo = row.zalo or (numbers[0] if numbers else found.raw)


def _email(row: RowInProgress, column: Column, found: Understood) -> None:
    row.emails = (*row.emails, *(address for address in found.value if address not in row.emails))


def _manager(row: RowInProgress, column: Column, found: Understood) -> None:
    kind = ContactKind.AGENCY if column.base == "agency" else ContactKind.MANAGER
    name, numbers, addresses = found.value
    first = ContactDraft(kind, name, numbers[0] if numbers else "", addresses[0] if addresses else "")
    row.manager = (*row.manager, first, *(ContactDraft(kind, name, number) for number in numbers[1:]))


def _manager_phone(row: RowInProgress, column: Column, found: Understood) -> None:
    row.manager_phones = (
        *row.manager_phones,
        *(
            ContactDraft(
                ContactKind.MANAGER, phone.name, phone.number, "", phone.number if phone.zalo else ""
            )
            for phone in found.value
        ),
    )


def _area(row: RowInProgress, column: Column, found: Understood) -> None:
    area = found.value
    values = row.person.attributes
    if "area" in values:
        row.note(column, found.raw)
        return
    values["area"] = found.raw
    _place(values, area)


def _place(values: dict[str, object], area: Any) -> None:
    if area.province is not None and "province" not in values:
        values["province"] = area.province
        if area.province_old is not None:
            values["province_old"] = area.province_old
    if area.reach is not None:
        values.setdefault("reach", area.reach)
    if area.country is not None:
        values.setdefault("country", area.country)


def _address(row: RowInProgress, column: Column, found: Understood) -> None:
    if found.value.province is None:
        row.note(column, found.raw)
        return
    row.person.attributes.setdefault("address", found.raw)
    _place(row.person.attributes, found.value)


def _type(row: RowInProgress, column: Column, found: Understood) -> None:
    koc, others = found.value
    if koc and Role.KOC not in row.person.roles:
        row.person.roles.append(Role.KOC)
    row.person.tags.extend(part for part in others if part not in row.person.tags)


def _field(row: RowInProgress, column: Column, found: Understood) -> None:
    known = {words for _, words in row.person.fields}
    row.person.fields.extend(pair for pair in found.value if pair[1] not in known)


def _style(row: RowInProgress, column: Column, found: Understood) -> None:
    folded = fold_header(found.raw)
    for style in Style:
        if folded in row.parsers.words.sets[f"style_{style}"]:
            row.person.attributes.setdefault("style", style)
            return
    row.note(column, found.raw)


def _profession(row: RowInProgress, column: Column, found: Understood) -> None:
    code, words = found.value
    if "profession" in row.person.attributes:
        row.note(column, words)
        return
    row.person.attributes["profession"] = words
    if code is not None:
        row.person.attributes["profession_code"] = code


def _gender(row: RowInProgress, column: Column, found: Understood) -> None:
    if isinstance(found.value, Gender):
        row.person.attributes.setdefault("gender", found.value)
    else:
        row.note(column, found.raw)


def _birth(row: RowInProgress, column: Column, found: Understood) -> None:
    row.person.attributes.setdefault("birth_year", found.value)


def _tag(row: RowInProgress, column: Column, found: Understood) -> None:
    row.person.tags.extend(
        part for part in LIST_SEPARATOR.split(found.raw) if part and part not in row.person.tags
    )


def _note(row: RowInProgress, column: Column, found: Understood) -> None:
    row.person.notes.append(found.raw)


def _keep(row: RowInProgress, column: Column, found: Understood) -> None:
    row.note(column, found.raw)


def _date(row: RowInProgress, column: Column, found: Understood) -> None:
    day = found.value[0]
    if row.measured_on is None and day is not None and day <= row.parsers.today:
        row.measured_on = day
    row.note(column, found.raw)


def _commission(row: RowInProgress, column: Column, found: Understood) -> None:
    row.commission = (found.value, found.raw)


def _barter(row: RowInProgress, column: Column, found: Understood) -> None:
    folded = fold_header(found.raw)
    if folded in row.parsers.words.sets["yes"] or found.raw in "✓✔☑":
        row.barter = found.raw
    elif folded not in row.parsers.words.sets["no"]:
        row.note(column, found.raw)


def _vat(row: RowInProgress, column: Column, found: Understood) -> None:
    folded = fold_header(found.raw)
    sets = row.parsers.words.sets
    for words, vat in (
        ("tax_excluded", Vat.EXCLUDED),
        ("tax_included", Vat.INCLUDED),
        ("tax_none", Vat.NONE),
    ):
        if folded in sets[words]:
            row.vat = vat
            return
    row.note(column, found.raw)


def _usage(row: RowInProgress, column: Column, found: Understood) -> None:
    row.usage = f"{row.usage}; {found.raw}" if row.usage else found.raw


Taker = Callable[[RowInProgress, Column, Understood], None]

TAKERS: Mapping[str, Taker] = {
    "name": _name,
    "real_name": _real_name,
    "type": _type,
    "tier": _keep,
    "platform": _platform,
    "link": _link,
    "handle": _link,
    "followers": _figure,
    "avg_views": _figure,
    "avg_likes": _figure,
    "avg_comments": _figure,
    "avg_shares": _figure,
    "avg_engagement": _figure,
    "er": _figure,
    "field": _field,
    "style": _style,
    "profession": _profession,
    "gender": _gender,
    "birth": _birth,
    "area": _area,
    "address": _address,
    "audience": _attribute("audience"),
    "phone": _phone,
    "zalo": _zalo,
    "email": _email,
    "manager": _manager,
    "manager_phone": _manager_phone,
    "agency": _manager,
    "price": _price,
    "usage": _usage,
    "commission": _commission,
    "barter": _barter,
    "vat": _vat,
    "total": _keep,
    "quantity": _keep,
    "format": _keep,
    "date": _date,
    "result": _keep,
    "kpi": _keep,
    "status": _keep,
    "payment": _keep,
    "rating": _attribute("rating"),
    "tag": _tag,
    "note": _note,
    "owner": _attribute("owner"),
    "source": _attribute("source"),
    "keep": _keep,
}
