"""The JSON shapes of the contract (§9), built from what the library holds.

Percent values and posts a week leave as numbers, days and moments as ISO text, money as integer
minor units, missing values as null.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kolstudio.core.model.campaign import Campaign, Line
from kolstudio.core.model.codes import ContactKind
from kolstudio.core.model.person import Channel, Contact, Person, Rate
from kolstudio.core.rules.places import Places
from kolstudio.core.rules.totals import Totals

Json = dict[str, Any]

SIGNAL_COLUMNS = (
    "origin",
    "expertise",
    "profession_share",
    "media_appearances",
    "income",
    "deals_per_quarter",
    "posts_per_week",
    "main_channel",
    "talk",
    "style",
)
"""The typed answers that the classifier reads, besides figures of the channels."""


def thousandths(value: object) -> float | int | None:
    """Return an amount kept in thousandths as a plain number: 3100 → 3.1, 5000 → 5."""
    if not isinstance(value, int):
        return None
    whole, rest = divmod(value, 1000)
    return value / 1000 if rest else whole


def tenths(value: int | None) -> float | None:
    """Return a score kept in tenths as a number: 513 → 51.3."""
    return None if value is None else value / 10


def person(subject: Person, places: Places) -> Json:
    """Return one person with everything current."""
    plain, calc = subject.attributes, subject.calculated
    own = [contact for contact in subject.contacts if contact.kind is ContactKind.OWN]
    return {
        "id": subject.id,
        "uid": subject.uid,
        "name": subject.name,
        "real_name": plain["real_name"] or None,
        "aliases": list(subject.aliases),
        "label": calc.label,
        "lean": calc.lean,
        "subtype": calc.subtype,
        "roles": list(subject.roles),
        "k": tenths(calc.k),
        "i": tenths(calc.i),
        "coverage_k": calc.coverage_k,
        "coverage_i": calc.coverage_i,
        "signals": signals(plain),
        "tier": calc.tier,
        "followers": calc.followers,
        "er": thousandths(calc.er),
        "er_basis": calc.er_basis,
        "price_min": calc.price_min,
        "price_max": calc.price_max,
        "negotiable": calc.negotiable,
        "phones": [contact.phone for contact in own if contact.phone],
        "emails": [contact.email for contact in own if contact.email],
        "contacts": [contact_shape(contact) for contact in subject.contacts],
        "province": place_name(places, plain["province"]),
        "province_code": plain["province"],
        "province_old": old_place_name(places, plain["province_old"]),
        "area": plain["area"] or None,
        "country": plain["country"],
        "reach": plain["reach"],
        "gender": plain["gender"],
        "birth_year": plain["birth_year"],
        "profession": plain["profession"] or None,
        "profession_code": plain["profession_code"],
        "fields": [words for _, words in subject.fields],
        "field_codes": [code for code, _ in subject.fields if code],
        "tags": list(subject.tags),
        "brand_values": list(subject.brand_values),
        "fit": subject.fit,
        "do_not_book": bool(plain["do_not_book"]),
        "consent": plain["consent"] or None,
        "source": plain["source"] or None,
        "notes": "\n".join(subject.notes) or None,
        "questions": [
            {"code": point.code, "field": point.field, "column": point.column, "value": point.value}
            for point in subject.questions
        ],
        "channels": [channel_shape(channel) for channel in subject.channels],
        "rates": [rate_shape(rate) for rate in subject.rates],
        "deleted": plain["deleted_at"],
        "created": plain["created"],
        "updated": plain["updated"],
    }


def signals(plain: Mapping[str, object]) -> Json:
    """Return the typed answers behind the classification, only those that are known."""
    known: Json = {name: plain[name] for name in SIGNAL_COLUMNS if plain[name] is not None}
    if "posts_per_week" in known:
        known["posts_per_week"] = thousandths(known["posts_per_week"])
    return known


def place_name(places: Places, code: object) -> str | None:
    """Return the official name of a province of today."""
    return places.name(code) if isinstance(code, str) else None


def old_place_name(places: Places, code: object) -> str | None:
    """Return the name of a former province."""
    return places.old_name(code) if isinstance(code, str) else None


def contact_shape(contact: Contact) -> Json:
    """Return one contact."""
    return {
        "uid": contact.uid,
        "kind": contact.kind,
        "name": contact.name or None,
        "phone": contact.phone or None,
        "email": contact.email or None,
        "zalo": contact.zalo or None,
    }


def channel_shape(channel: Channel) -> Json:
    """Return one channel with its current figures."""
    return {
        "uid": channel.uid,
        "platform": channel.platform,
        "handle": channel.handle,
        "url": channel.url,
        "followers": channel.followers,
        "er": thousandths(channel.er),
        "er_basis": channel.er_basis if channel.er is not None else None,
        "avg_views": channel.avg_views,
        "median_views": channel.median_views,
        "avg_engagement": channel.avg_engagement,
        "posts_per_week": thousandths(channel.posts_per_week),
        "measured_on": channel.measured_on,
        "source": channel.source,
    }


def rate_shape(rate: Rate) -> Json:
    """Return one line of a rate card."""
    price = rate.price
    return {
        "uid": rate.uid,
        "deliverable": rate.deliverable,
        "platform": rate.platform,
        "min": price.min,
        "max": price.max,
        "currency": price.currency,
        "quantity": price.quantity,
        "unit": price.unit,
        "vat": price.vat,
        "negotiable": price.negotiable,
        "barter": price.barter,
        "commission": thousandths(price.commission),
        "approx": price.approx,
        "net": price.net,
        "stage": rate.stage,
        "quoted_on": rate.quoted_on,
        "valid_until": rate.valid_until,
        "usage": rate.usage or None,
        "raw": rate.raw,
    }


def line_shape(line: Line) -> Json:
    """Return one booking of a campaign."""
    return {
        "uid": line.uid,
        "person": line.creator_id,
        "name": line.person,
        "deliverable": line.deliverable,
        "platform": line.platform,
        "quantity": line.quantity,
        "unit": line.unit,
        "unit_price": line.unit_price,
        "total": line.total,
        "currency": line.currency,
        "date": line.air_on,
        "status": line.status,
    }


def campaign(subject: Campaign, totals: Totals, places: Places, *, lines: bool = True) -> Json:
    """Return one campaign, with its lines unless it stands in a list."""
    shape: Json = {
        "id": subject.id,
        "uid": subject.uid,
        "name": subject.name,
        "brand": subject.brand,
        "goal": subject.goal,
        "status": subject.status,
        "budget": subject.budget,
        "areas": [places.name(code) for code in subject.areas],
        "area_codes": list(subject.areas),
        "start": subject.start_on,
        "end": subject.end_on,
    }
    if lines:
        shape["lines"] = [line_shape(line) for line in subject.lines]
    shape["totals"] = {
        "lines": totals.lines,
        "reserve": totals.reserve,
        "remaining": totals.remaining,
        "unpriced": totals.unpriced,
    }
    return shape
