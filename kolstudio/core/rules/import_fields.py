"""The fields a column can be mapped to (`--map "Header=field"`), taken apart and named for people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kolstudio.core.model.codes import Deliverable, Platform
from kolstudio.core.rules.labels import deliverable_text, platform_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_LABELS: Mapping[str, Text] = {
    "stt": QT_TRANSLATE_NOOP("ImportField", "Order number"),
    "name": QT_TRANSLATE_NOOP("ImportField", "Name"),
    "real_name": QT_TRANSLATE_NOOP("ImportField", "Real name"),
    "type": QT_TRANSLATE_NOOP("ImportField", "Type"),
    "tier": QT_TRANSLATE_NOOP("ImportField", "Tier"),
    "platform": QT_TRANSLATE_NOOP("ImportField", "Platform"),
    "link": QT_TRANSLATE_NOOP("ImportField", "Profile link"),
    "handle": QT_TRANSLATE_NOOP("ImportField", "Handle"),
    "followers": QT_TRANSLATE_NOOP("ImportField", "Followers"),
    "avg_views": QT_TRANSLATE_NOOP("ImportField", "Average views"),
    "avg_likes": QT_TRANSLATE_NOOP("ImportField", "Average likes"),
    "avg_comments": QT_TRANSLATE_NOOP("ImportField", "Average comments"),
    "avg_shares": QT_TRANSLATE_NOOP("ImportField", "Average shares"),
    "avg_engagement": QT_TRANSLATE_NOOP("ImportField", "Average interactions"),
    "er": QT_TRANSLATE_NOOP("ImportField", "Engagement rate"),
    "field": QT_TRANSLATE_NOOP("ImportField", "Field"),
    "style": QT_TRANSLATE_NOOP("ImportField", "Content style"),
    "profession": QT_TRANSLATE_NOOP("ImportField", "Profession"),
    "gender": QT_TRANSLATE_NOOP("ImportField", "Gender"),
    "birth": QT_TRANSLATE_NOOP("ImportField", "Year of birth"),
    "area": QT_TRANSLATE_NOOP("ImportField", "Area"),
    "address": QT_TRANSLATE_NOOP("ImportField", "Address"),
    "audience": QT_TRANSLATE_NOOP("ImportField", "Audience"),
    "phone": QT_TRANSLATE_NOOP("ImportField", "Phone"),
    "zalo": QT_TRANSLATE_NOOP("ImportField", "Zalo"),
    "email": QT_TRANSLATE_NOOP("ImportField", "Email"),
    "manager": QT_TRANSLATE_NOOP("ImportField", "Manager"),
    "manager_phone": QT_TRANSLATE_NOOP("ImportField", "Manager's phone"),
    "agency": QT_TRANSLATE_NOOP("ImportField", "Agency"),
    "price": QT_TRANSLATE_NOOP("ImportField", "Price"),
    "usage": QT_TRANSLATE_NOOP("ImportField", "Usage rights"),
    "commission": QT_TRANSLATE_NOOP("ImportField", "Commission"),
    "barter": QT_TRANSLATE_NOOP("ImportField", "Barter"),
    "vat": QT_TRANSLATE_NOOP("ImportField", "VAT"),
    "total": QT_TRANSLATE_NOOP("ImportField", "Total"),
    "quantity": QT_TRANSLATE_NOOP("ImportField", "Quantity"),
    "format": QT_TRANSLATE_NOOP("ImportField", "Deliverable"),
    "date": QT_TRANSLATE_NOOP("ImportField", "Date"),
    "result": QT_TRANSLATE_NOOP("ImportField", "Result"),
    "kpi": QT_TRANSLATE_NOOP("ImportField", "KPI"),
    "status": QT_TRANSLATE_NOOP("ImportField", "Status"),
    "payment": QT_TRANSLATE_NOOP("ImportField", "Payment"),
    "bank": QT_TRANSLATE_NOOP("ImportField", "Bank details (left out)"),
    "identity": QT_TRANSLATE_NOOP("ImportField", "Identity papers (left out)"),
    "rating": QT_TRANSLATE_NOOP("ImportField", "Rating"),
    "tag": QT_TRANSLATE_NOOP("ImportField", "Tag"),
    "note": QT_TRANSLATE_NOOP("ImportField", "Note"),
    "owner": QT_TRANSLATE_NOOP("ImportField", "In charge"),
    "source": QT_TRANSLATE_NOOP("ImportField", "Source"),
    "ignore": QT_TRANSLATE_NOOP("ImportField", "Left out"),
}
_CHANNEL = QT_TRANSLATE_NOOP("ImportField", "{platform} channel")
_FOLLOWERS_ON = QT_TRANSLATE_NOOP("ImportField", "Followers on {platform}")
_PRICE_OF = QT_TRANSLATE_NOOP("ImportField", "Price: {deliverable}")

LEFT_OUT = frozenset({"bank", "identity"})
"""Recognised in order to be kept out of the library, its notes, its journal and its backups."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field code taken apart: `link_tiktok` is base `link` on TikTok."""

    base: str
    platform: Platform | None = None
    deliverable: Deliverable | None = None


def _taken_apart() -> dict[str, Field]:
    fields = {code: Field(code) for code in _LABELS}
    for base in ("link", "followers"):
        fields |= {f"{base}_{platform}": Field(base, platform) for platform in Platform}
    fields |= {f"price_{deliverable}": Field("price", None, deliverable) for deliverable in Deliverable}
    return fields


FIELDS: Mapping[str, Field] = _taken_apart()
"""Every code that `--map` takes."""


def field_label(code: str) -> Text:
    """Return what a field is called on screen and in messages."""
    field = FIELDS[code]
    if field.deliverable is not None:
        return _PRICE_OF(deliverable=deliverable_text(field.deliverable))
    if field.platform is not None:
        text = _CHANNEL if field.base == "link" else _FOLLOWERS_ON
        return text(platform=platform_text(field.platform))
    return _LABELS[field.base]
