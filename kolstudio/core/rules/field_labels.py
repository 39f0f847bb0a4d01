"""What the fields of a person are called."""

from __future__ import annotations

from collections.abc import Mapping

from kolstudio.core.model.codes import Deliverable
from kolstudio.core.rules.labels import deliverable_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_LABELS: Mapping[str, Text] = {
    "id": QT_TRANSLATE_NOOP("Field", "Number"),
    "uid": QT_TRANSLATE_NOOP("Field", "Fixed id"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "real_name": QT_TRANSLATE_NOOP("Field", "Real name"),
    "aliases": QT_TRANSLATE_NOOP("Field", "Other names"),
    "roles": QT_TRANSLATE_NOOP("Field", "Roles"),
    "gender": QT_TRANSLATE_NOOP("Field", "Gender"),
    "birth_year": QT_TRANSLATE_NOOP("Field", "Year of birth"),
    "profession": QT_TRANSLATE_NOOP("Field", "Profession"),
    "fields": QT_TRANSLATE_NOOP("Field", "Fields"),
    "brand_values": QT_TRANSLATE_NOOP("Field", "Brand values"),
    "tags": QT_TRANSLATE_NOOP("Field", "Tags"),
    "province": QT_TRANSLATE_NOOP("Field", "Province"),
    "province_old": QT_TRANSLATE_NOOP("Field", "Former province"),
    "area": QT_TRANSLATE_NOOP("Field", "Area in your words"),
    "country": QT_TRANSLATE_NOOP("Field", "Country"),
    "address": QT_TRANSLATE_NOOP("Field", "Address"),
    "reach": QT_TRANSLATE_NOOP("Field", "Audience spread"),
    "audience": QT_TRANSLATE_NOOP("Field", "Audience"),
    "label": QT_TRANSLATE_NOOP("Field", "Type"),
    "lean": QT_TRANSLATE_NOOP("Field", "Leans"),
    "subtype": QT_TRANSLATE_NOOP("Field", "Kind of KOL"),
    "k": QT_TRANSLATE_NOOP("Field", "KOL score"),
    "i": QT_TRANSLATE_NOOP("Field", "Influencer score"),
    "coverage_k": QT_TRANSLATE_NOOP("Field", "KOL data coverage"),
    "coverage_i": QT_TRANSLATE_NOOP("Field", "Influencer data coverage"),
    "signals": QT_TRANSLATE_NOOP("Field", "Signals"),
    "label_override": QT_TRANSLATE_NOOP("Field", "Type set by hand"),
    "label_reason": QT_TRANSLATE_NOOP("Field", "Reason for the type set by hand"),
    "origin": QT_TRANSLATE_NOOP("Field", "Where fame began"),
    "expertise": QT_TRANSLATE_NOOP("Field", "Expertise"),
    "expertise_proof": QT_TRANSLATE_NOOP("Field", "Proof of expertise"),
    "profession_share": QT_TRANSLATE_NOOP("Field", "Profession outside content"),
    "media_appearances": QT_TRANSLATE_NOOP("Field", "TV and press in 12 months"),
    "income": QT_TRANSLATE_NOOP("Field", "Income from content"),
    "deals_per_quarter": QT_TRANSLATE_NOOP("Field", "Brand deals last quarter"),
    "posts_per_week": QT_TRANSLATE_NOOP("Field", "Posts a week"),
    "main_channel": QT_TRANSLATE_NOOP("Field", "Main channel"),
    "talk": QT_TRANSLATE_NOOP("Field", "Talks with followers"),
    "style": QT_TRANSLATE_NOOP("Field", "Content style"),
    "sponsored_share": QT_TRANSLATE_NOOP("Field", "Share of sponsored posts"),
    "approval_rounds": QT_TRANSLATE_NOOP("Field", "Approval rounds"),
    "tier": QT_TRANSLATE_NOOP("Field", "Tier"),
    "followers": QT_TRANSLATE_NOOP("Field", "Followers"),
    "er": QT_TRANSLATE_NOOP("Field", "Engagement rate (ER)"),
    "er_basis": QT_TRANSLATE_NOOP("Field", "ER basis"),
    "avg_views": QT_TRANSLATE_NOOP("Field", "Average views"),
    "median_views": QT_TRANSLATE_NOOP("Field", "Median views"),
    "avg_likes": QT_TRANSLATE_NOOP("Field", "Average likes"),
    "avg_comments": QT_TRANSLATE_NOOP("Field", "Average comments"),
    "avg_shares": QT_TRANSLATE_NOOP("Field", "Average shares"),
    "avg_engagement": QT_TRANSLATE_NOOP("Field", "Average interactions"),
    "measured_on": QT_TRANSLATE_NOOP("Field", "Measured on"),
    "platform": QT_TRANSLATE_NOOP("Field", "Platform"),
    "handle": QT_TRANSLATE_NOOP("Field", "Handle"),
    "url": QT_TRANSLATE_NOOP("Field", "Profile link"),
    "channels": QT_TRANSLATE_NOOP("Field", "Channels"),
    "price_min": QT_TRANSLATE_NOOP("Field", "Cheapest price"),
    "price_max": QT_TRANSLATE_NOOP("Field", "Dearest price"),
    "negotiable": QT_TRANSLATE_NOOP("Field", "Negotiable"),
    "rates": QT_TRANSLATE_NOOP("Field", "Rate card"),
    "phones": QT_TRANSLATE_NOOP("Field", "Phone"),
    "emails": QT_TRANSLATE_NOOP("Field", "Email"),
    "contacts": QT_TRANSLATE_NOOP("Field", "Contacts"),
    "fit": QT_TRANSLATE_NOOP("Field", "Brand fit"),
    "starred": QT_TRANSLATE_NOOP("Field", "Starred"),
    "do_not_book": QT_TRANSLATE_NOOP("Field", "Do not book"),
    "do_not_book_reason": QT_TRANSLATE_NOOP("Field", "Reason not to book"),
    "do_not_book_until": QT_TRANSLATE_NOOP("Field", "Not to book until"),
    "rating": QT_TRANSLATE_NOOP("Field", "Rating"),
    "owner": QT_TRANSLATE_NOOP("Field", "In charge"),
    "consent": QT_TRANSLATE_NOOP("Field", "Consent"),
    "consent_on": QT_TRANSLATE_NOOP("Field", "Consent given on"),
    "source": QT_TRANSLATE_NOOP("Field", "Source"),
    "notes": QT_TRANSLATE_NOOP("Field", "Notes"),
    "created": QT_TRANSLATE_NOOP("Field", "Added"),
    "updated": QT_TRANSLATE_NOOP("Field", "Last updated"),
}


def field_label(key: str) -> Text:
    """Return the name of a field."""
    return _LABELS[key]


def price_label(deliverable: Deliverable) -> Text:
    """Return the name of the price of a deliverable."""
    return QT_TRANSLATE_NOOP("Field", "Price: {deliverable}")(deliverable=deliverable_text(deliverable))
