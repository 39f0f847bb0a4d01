"""What becomes of an understood cell: each kind of column puts its value into the person being made."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from kolstudio.core.model.codes import (
    ContactKind,
    Deliverable,
    Gender,
    Platform,
    ProblemLevel,
    Role,
    Source,
    Style,
    Vat,
)
from kolstudio.core.model.draft import (
    ChannelDraft,
    ContactDraft,
    OpenQuestion,
    PersonDraft,
    RateDraft,
)
from kolstudio.core.model.importing import Problem
from kolstudio.core.model.reading import ChannelLink, Parsed, Price, Question, Remark
from kolstudio.core.rules.fold import fold_header, handle_key
from kolstudio.core.rules.import_fields import LEFT_OUT
from kolstudio.core.rules.labels import platform_text
from kolstudio.core.rules.links import parse_link, parse_links
from kolstudio.core.rules.phones import parse_phones
from kolstudio.core.rules.row_columns import (
    SEVERAL_WORDS,
    Column,
    Parsers,
    Understood,
    emails_in,
    rate_basis,
    split_links,
)
from kolstudio.core.texts import QT_TRANSLATE_NOOP

DROPPED = frozenset(("stt", "ignore")) | LEFT_OUT
_LIST = re.compile(r"\s*[,;\n#|]\s*")
_PHONE_IN_TEXT = re.compile(r"\(?\+?[0-9][0-9.\-\s()]{7,}[0-9]")
_NOT_PLAIN_SPACE = re.compile(r"\s\s|[^\S ]")
_EDGES = " \t\n-–—:;,./|()[]"

_WHICH_CHANNEL = QT_TRANSLATE_NOOP(
    "Import", "The row has several links. Which one does “{value}” belong to: {channels}?"
)


class RowInProgress:
    """A person in the making, and what is to be said about the row."""

    emails: tuple[str, ...] = ()
    zalo: str = ""
    manager: tuple[ContactDraft, ...] = ()
    manager_phones: tuple[ContactDraft, ...] = ()
    platforms: tuple[Platform, ...] = ()
    measured_on: date | None = None
    commission: tuple[int, str] | None = None
    barter: str = ""
    vat: Vat | None = None
    usage: str = ""
    verbatim: str = ""
    unknown_platform: tuple[int, ...] = ()

    def __init__(self, number: int, links: Mapping[int, str] | None, parsers: Parsers) -> None:
        self.number = number
        self.links = links
        self.parsers = parsers
        self.person = PersonDraft("", value_source=Source.IMPORT)
        self.linked: list[tuple[int, ChannelDraft]] = []
        """The channels that links name, with the position of their column."""
        self.figures: list[tuple[Column, Understood]] = []
        self.problems: list[Problem] = []

    def ask(self, column: Column, question: Question, raw: str) -> None:
        """Put a question about a cell, and keep the cell with the person until it is answered."""
        field = column.mapping.field or ""
        self.person.questions.append(OpenQuestion(question.code, field, column.name, raw))
        self.problems.append(
            Problem(
                question.code,
                ProblemLevel.QUESTION,
                question.text,
                self.number,
                column.name,
                raw,
                field,
                question.readings,
            )
        )

    def keep_open(self, code: str, column: Column, raw: str) -> None:
        """Keep the text of a cell from which nothing was taken."""
        self.person.questions.append(OpenQuestion(code, column.mapping.field or "", column.name, raw))

    def note(self, column: Column, raw: str) -> None:
        """Keep a cell as a note under its header."""
        self.person.notes.append(f"{column.name}: {raw}" if column.name else raw)

    def take_hidden_link(self, column: Column, address: str) -> None:
        """Take the profile that a cell links to behind its text."""
        if not _is_address(address):
            return
        found = parse_link(address, column.mapping.platform)
        if found.value is not None and (
            column.base != "name" or found.value.platform is not Platform.UNKNOWN
        ):
            self.add_channel(column, found.value, address)

    def add_channel(self, column: Column, link: ChannelLink, raw: str) -> None:
        """Add a channel, once."""
        if not self.verbatim:
            self.verbatim = raw
        for at, (_, known) in enumerate(self.linked):
            if known.platform is not link.platform:
                continue
            same_handle = known.handle and link.handle and handle_key(known.handle) == handle_key(link.handle)
            if same_handle or (not known.handle and not link.handle and known.url == link.url):
                if known.url is None:
                    known.url = link.url
                if self.linked[at][0] != column.index:
                    self.linked.append((column.index, known))
                return
        channel = ChannelDraft(link.platform, link.handle, link.url)
        self.person.channels.append(channel)
        self.linked.append((column.index, channel))
        if link.platform is Platform.UNKNOWN:
            self.unknown_platform = (*self.unknown_platform, column.index)


def in_one_line(text: str) -> str:
    """Return a text without line breaks and doubled spaces."""
    return " ".join(text.split()) if _NOT_PLAIN_SPACE.search(text) else text


def _is_address(text: str) -> bool:
    return text.lower().startswith(("http://", "https://", "www."))


# -- one function per kind of column -------------------------------------------------------------


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
    if behind and _is_address(behind) and not _is_address(raw):
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
    text = found.raw
    addresses = emails_in(text)
    for address in addresses:
        text = text.replace(address, " ")
    numbers = []
    for match in _PHONE_IN_TEXT.findall(text):
        read = parse_phones(match)
        if read.value:
            numbers += [phone.number for phone in read.value]
            text = text.replace(match, " ")
    name = " ".join(text.split()).strip(_EDGES)
    contact = ContactDraft(kind, name, numbers[0] if numbers else "", addresses[0] if addresses else "")
    row.manager = (*row.manager, contact, *(ContactDraft(kind, name, number) for number in numbers[1:]))


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
    for part in _LIST.split(found.raw):
        folded = fold_header(part)
        if folded in ("koc", "kocs"):
            if Role.KOC not in row.person.roles:
                row.person.roles.append(Role.KOC)
        elif part and part not in row.person.tags:
            row.person.tags.append(part)


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
    sets = row.parsers.words.sets
    folded = fold_header(found.raw)
    for words, gender in (("female", Gender.FEMALE), ("male", Gender.MALE), ("other_gender", Gender.OTHER)):
        if folded in sets[words]:
            row.person.attributes.setdefault("gender", gender)
            return
    row.note(column, found.raw)


def _birth(row: RowInProgress, column: Column, found: Understood) -> None:
    row.person.attributes.setdefault("birth_year", found.value)


def _tag(row: RowInProgress, column: Column, found: Understood) -> None:
    row.person.tags.extend(part for part in _LIST.split(found.raw) if part and part not in row.person.tags)


def _note(row: RowInProgress, column: Column, found: Understood) -> None:
    row.person.notes.append(found.raw)


def _keep(row: RowInProgress, column: Column, found: Understood) -> None:
    row.note(column, found.raw)


def _date(row: RowInProgress, column: Column, found: Understood) -> None:
    if row.measured_on is None and found.value <= row.parsers.today:
        row.measured_on = found.value
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


# -- what needs the whole row --------------------------------------------------------------------


def finish(row: RowInProgress, has_name_column: bool) -> None:
    """Settle what needs the whole row: the name, whose figures they are, contacts, terms of the prices."""
    for platform in row.platforms:
        if all(channel.platform is not platform for channel in row.person.channels) and not _one_unknown(
            row, platform
        ):
            row.person.channels.append(ChannelDraft(platform))
    if row.figures:
        _assign_figures(row)
    if not row.person.name and not has_name_column:
        named = (
            next((channel.handle for channel in row.person.channels if channel.handle), None) or row.verbatim
        )
        row.person.name, row.person.name_is_handle = named, bool(named)
    if row.emails or row.zalo or row.manager or row.manager_phones:
        _join_contacts(row)
    if row.commission or row.barter or row.vat or row.usage:
        _apply_terms(row)


def _one_unknown(row: RowInProgress, platform: Platform) -> bool:
    """Whether the only account of the row has no platform yet: then this is it."""
    if len(row.platforms) != 1:
        return False
    unknown = [channel for channel in row.person.channels if channel.platform is Platform.UNKNOWN]
    if len(unknown) != 1:
        return False
    unknown[0].platform = platform
    return True


def _assign_figures(row: RowInProgress) -> None:
    channels = row.person.channels
    linked = [channel for _, channel in row.linked]
    if len(linked) > 1:
        linked = list({id(channel): channel for channel in linked}.values())
    general = []
    for column, found in row.figures:
        mapping = column.mapping
        platform = mapping.platform
        if platform is not None:
            own = [channel for channel in channels if channel.platform is platform]
            if not own:
                own = [ChannelDraft(platform)]
                channels += own
        elif mapping.beside is not None:
            own = [channel for index, channel in row.linked if index == mapping.beside]
            if not own:
                own = [ChannelDraft(Platform.UNKNOWN)]
                channels += own
                row.linked.append((mapping.beside, own[0]))
        else:
            general.append((column, found))
            continue
        _put(row, own, column, found)
    for column, found in general:
        own = linked or channels
        if not own:
            own = [ChannelDraft(Platform.UNKNOWN)]
            channels += own
        _put(row, own, column, found)


def _put(row: RowInProgress, own: list[ChannelDraft], column: Column, found: Understood) -> None:
    """Give a figure to the one channel it can belong to, or ask."""
    if len(own) > 1:
        platforms = tuple(channel.platform for channel in own)
        text = _WHICH_CHANNEL(value=found.raw, channels=_spoken(platforms))
        row.ask(column, Question("which_channel", text, platforms), found.raw)
        return
    metrics = own[0].metrics
    base = column.base
    if getattr(metrics, base) is not None:
        row.note(column, found.raw)
        return
    setattr(metrics, base, found.value)
    if base == "er":
        metrics.er_basis = rate_basis(column.name, found.raw)


@lru_cache(maxsize=256)
def _spoken(platforms: tuple[Platform, ...]) -> str:
    return ", ".join(dict.fromkeys(str(platform_text(platform)) for platform in platforms))


def _join_contacts(row: RowInProgress) -> None:
    if row.emails or row.zalo:
        own = next((contact for contact in row.person.contacts if contact.kind is ContactKind.OWN), None)
        if own is None:
            own = ContactDraft()
            row.person.contacts.append(own)
        own.zalo = row.zalo or own.zalo
        if row.emails:
            own.email = row.emails[0]
            row.person.contacts.extend(ContactDraft(email=address) for address in row.emails[1:])
    for number in row.manager_phones:
        open_one = next(
            (contact for contact in row.manager if contact.kind is ContactKind.MANAGER and not contact.phone),
            None,
        )
        if open_one is not None:
            open_one.phone, open_one.zalo = number.phone, number.zalo
        elif all(contact.phone != number.phone for contact in row.manager):
            row.manager = (*row.manager, number)
    row.person.contacts.extend(row.manager)


def _apply_terms(row: RowInProgress) -> None:
    """Apply the columns about all prices of a row: VAT, usage rights, commission, barter."""
    if row.vat is not None:
        for rate in row.person.rates:
            if rate.price.vat is Vat.UNKNOWN and not rate.price.net:
                rate.price = replace(rate.price, vat=row.vat)
    if row.usage:
        for rate in row.person.rates:
            rate.usage = row.usage
        if not row.person.rates:
            row.person.notes.append(row.usage)
    if row.commission is not None:
        commission, raw = row.commission
        row.person.rates.append(RateDraft(Deliverable.OTHER, Price(commission=commission), raw=raw))
    if row.barter:
        row.person.rates.append(
            RateDraft(Deliverable.OTHER, Price(min=0, max=0, barter=True), raw=row.barter)
        )
