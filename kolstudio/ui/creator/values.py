"""What the fields of the editor show: every value as it could be typed again, by its address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from kolstudio.core.model.codes import Source, Unit
from kolstudio.core.model.parts import (
    AudienceSlice,
    Collaboration,
    DatedNote,
    LogEntry,
    Quote,
    Snapshot,
)
from kolstudio.core.model.person import Channel, Contact, Person, Rate
from kolstudio.core.rules.formats import (
    format_date,
    format_money,
    format_number,
    format_percent,
    format_phone,
)
from kolstudio.core.service import roster
from kolstudio.core.service.library import Library
from kolstudio.core.texts import Language


@dataclass(frozen=True, slots=True)
class Sheet:
    """One person with everything the editor shows of them."""

    person: Person
    snapshots: dict[int, list[Snapshot]] = field(default_factory=dict)
    earlier: dict[int, Quote] = field(default_factory=dict)
    notes: tuple[DatedNote, ...] = ()
    shared: dict[int, int] = field(default_factory=dict)
    """How many others a contact's manager or agency holds, by contact."""
    namesakes: tuple[str, ...] = ()
    audience: tuple[AudienceSlice, ...] = ()
    collaborations: tuple[Collaboration, ...] = ()
    talks: tuple[LogEntry, ...] = ()
    whole: Mapping[str, Any] | None = None
    """The person as JSON, read once for all fields."""


def text_of(library: Library, sheet: Sheet, address: str, language: Language) -> str:
    """Return what stands in a field, empty when unknown or gone."""
    table, _, rest = address.partition("/")
    if not rest:
        return _plain(library, sheet, address, language)
    if table == "audience":
        return _audience(sheet, rest, language)
    number, _, part = rest.partition("/")
    row_id = int(number)
    if table == "channels":
        found = next((one for one in sheet.person.channels if one.id == row_id), None)
        return _channel(found, part, sheet, language) if found else ""
    if table == "rates":
        rate = next((one for one in sheet.person.rates if one.id == row_id), None)
        return _rate(rate, part, language) if rate else ""
    if table == "contacts":
        contact = next((one for one in sheet.person.contacts if one.id == row_id), None)
        return _contact(contact, part) if contact else ""
    if table == "collaborations":
        work = next((one for one in sheet.collaborations if one.id == row_id), None)
        return _collaboration(work, part, language) if work else ""
    if table == "talks":
        talk = next((one for one in sheet.talks if one.id == row_id), None)
        said = getattr(talk, part) or "" if talk else ""
        return day_text(said) if part in ("happened_on", "due_on") else str(said)
    note = next((one for one in sheet.notes if one.id == row_id), None)
    return note.text if note else ""


def _plain(library: Library, sheet: Sheet, key: str, language: Language) -> str:
    person = sheet.person
    attributes = person.attributes
    if key == "province":
        old, new = attributes["province_old"], attributes["province"]
        if isinstance(old, str) and old:
            return library.places.old_name(old, language)
        return library.places.name(new, language) if isinstance(new, str) else ""
    if key == "phones":
        return ", ".join(format_phone(one.phone) for one in own(person) if one.phone)
    if key == "emails":
        return ", ".join(one.email for one in own(person) if one.email)
    if key in ("consent_on", "do_not_book_until"):
        return day_text(str(attributes[key] or ""))
    text = roster.as_typed(library, person, key, sheet.whole)
    return (
        text.replace(".", ",") if key in ("posts_per_week", "sponsored_share") and language == "vi" else text
    )


def _audience(sheet: Sheet, rest: str, language: Language) -> str:
    """Return a share («age/18-24»), or when and from where those of a kind were taken («age/measured»)."""
    kind, _, key = rest.partition("/")
    of_kind = [one for one in sheet.audience if one.kind == kind]
    if key == "measured":
        return measured_text(of_kind[-1].measured_on, of_kind[-1].source) if of_kind else ""
    found = next((one for one in of_kind if one.key == key), None)
    return share_text(found.share, language) if found else ""


def measured_text(day: str | None, source: str) -> str:
    """Return «10/10/2026 · ảnh chụp»; what a program noted as a source is left out."""
    said = "" if source in set(Source) else source
    return " · ".join(part for part in (day_text(day or ""), said) if part)


def share_text(share: int, language: Language) -> str:
    """Return thousandths of a percent as they are typed: «35,5%»."""
    digits = 0 if share % 1000 == 0 else 1 if share % 100 == 0 else 2
    return format_percent(share, language, digits)


def _collaboration(work: Collaboration, part: str, language: Language) -> str:
    match part:
        case "competitor":
            return "1" if work.competitor else "0"
        case "on_time":
            return "" if work.on_time is None else str(int(work.on_time))
        case "happened_on":
            return day_text(work.happened_on or "")
        case "fee":
            return amounts(work.fee, work.fee, work.currency, language)
    return str(getattr(work, part) or "")


def own(person: Person) -> list[Contact]:
    """Return the contacts that are the person's own."""
    return [one for one in person.contacts if one.kind == "own"]


def day_text(day: str) -> str:
    """Return a stored day as it is typed."""
    return format_date(date.fromisoformat(day[:10])) if day else ""


def moment_text(moment: str) -> str:
    """Return a stored moment in the owner's time."""
    return f"{datetime.fromisoformat(moment).astimezone():%d/%m/%Y %H:%M}"


def _channel(channel: Channel, part: str, sheet: Sheet, language: Language) -> str:
    match part:
        case "platform":
            return str(channel.platform)
        case "handle":
            return f"@{channel.handle.lstrip('@')}" if channel.handle else channel.url or ""
        case "posts_per_week":
            if channel.posts_per_week is None:
                return ""
            whole, rest = divmod(channel.posts_per_week, 1000)
            mark = "," if language == "vi" else "."
            return f"{whole}{mark}{rest:03d}".rstrip("0") if rest else str(whole)
        case "er":
            if channel.er is None:
                return ""
            digits = 1 if channel.er % 100 == 0 else 2 if channel.er % 10 == 0 else 3
            return format_percent(channel.er, language, digits)
        case "er_basis":
            return str(channel.er_basis)
        case "measured":
            known = sheet.snapshots.get(channel.id)
            if not known:
                return ""
            return " · ".join(part for part in (day_text(known[-1].measured_on), known[-1].note) if part)
    value = getattr(channel, part)
    return format_number(value, language) if isinstance(value, int) else ""


def _rate(rate: Rate, part: str, language: Language) -> str:
    match part:
        case "deliverable":
            return str(rate.deliverable)
        case "platform":
            return str(rate.platform or "")
        case "vat":
            return str(rate.price.vat)
        case "stage":
            return str(rate.stage)
        case "negotiable":
            return "1" if rate.price.negotiable else "0"
        case "quoted_on":
            return day_text(rate.quoted_on or "")
    price = rate.price
    if rate.raw and (
        price.quantity != 1
        or price.unit is not Unit.ITEM
        or price.commission is not None
        or price.barter
        or None in (price.min, price.max)
    ):
        return rate.raw
    return amounts(price.min, price.max, price.currency, language)


def amounts(low: int | None, high: int | None, currency: str, language: Language) -> str:
    """Return a price or a range of prices; đồng without their sign."""
    said = [
        format_money(end, currency, language).removesuffix(" ₫") for end in (low, high) if end is not None
    ]
    return " – ".join(dict.fromkeys(said))


def _contact(contact: Contact, part: str) -> str:
    value = str(getattr(contact, part))
    return format_phone(value) if part in ("phone", "zalo") and value else value
