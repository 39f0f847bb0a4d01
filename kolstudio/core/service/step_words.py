"""Says in words what a step changed: the field, before and after, and what came or went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kolstudio.core.model.codes import CampaignStatus, Deliverable, Goal, LineStatus, Platform, Stage
from kolstudio.core.rules import formats, labels
from kolstudio.core.rules.field_kinds import Field, Kind, Measure
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.places import Places
from kolstudio.core.service.shapes import Json
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text

SILENT = frozenset(
    (
        "id",
        "uid",
        "creator_id",
        "campaign_id",
        "comparison_id",
        "channel_id",
        "created",
        "updated",
        "deleted_at",
        "handle_key",
        "value_source",
        "name_is_handle",
        "raw",
        "source_note",
        "scored_on",
        "profession_code",
        "own_order",
        "place",
        "pinned",
    )
)
"""Columns that tell the owner nothing."""

_SILENT_TABLES = frozenset(("setting",))

_ROWS: Mapping[str, Text] = {
    "creator": QT_TRANSLATE_NOOP("Steps", "People"),
    "alias": QT_TRANSLATE_NOOP("Steps", "Other names"),
    "channel": QT_TRANSLATE_NOOP("Steps", "Channels"),
    "metrics": QT_TRANSLATE_NOOP("Steps", "Figures"),
    "rate": QT_TRANSLATE_NOOP("Steps", "Prices"),
    "agent": QT_TRANSLATE_NOOP("Steps", "Managers and agencies"),
    "contact": QT_TRANSLATE_NOOP("Steps", "Contacts"),
    "tag": QT_TRANSLATE_NOOP("Steps", "Tags"),
    "role": QT_TRANSLATE_NOOP("Steps", "Roles"),
    "creator_field": QT_TRANSLATE_NOOP("Steps", "Fields"),
    "creator_value": QT_TRANSLATE_NOOP("Steps", "Brand values"),
    "audience_share": QT_TRANSLATE_NOOP("Steps", "Audience figures"),
    "note": QT_TRANSLATE_NOOP("Steps", "Notes"),
    "question": QT_TRANSLATE_NOOP("Steps", "Open questions"),
    "contact_log": QT_TRANSLATE_NOOP("Steps", "Contact diary"),
    "brand": QT_TRANSLATE_NOOP("Steps", "Brands"),
    "brand_value": QT_TRANSLATE_NOOP("Steps", "What the brand stands for"),
    "competitor": QT_TRANSLATE_NOOP("Steps", "Competitors"),
    "fit_card": QT_TRANSLATE_NOOP("Steps", "Fit scorecards"),
    "flag": QT_TRANSLATE_NOOP("Steps", "Red flags"),
    "campaign": QT_TRANSLATE_NOOP("Steps", "Campaigns"),
    "campaign_area": QT_TRANSLATE_NOOP("Steps", "Campaign areas"),
    "campaign_text": QT_TRANSLATE_NOOP("Steps", "Brief sections"),
    "line": QT_TRANSLATE_NOOP("Steps", "Bookings"),
    "collaboration": QT_TRANSLATE_NOOP("Steps", "Collaborations"),
    "comparison": QT_TRANSLATE_NOOP("Steps", "Comparisons kept"),
    "comparison_person": QT_TRANSLATE_NOOP("Steps", "People in kept comparisons"),
    "attachment": QT_TRANSLATE_NOOP("Steps", "Attachments"),
}
"""What the rows of each table are called."""

_FIRST = ("creator", "campaign", "brand", "line", "comparison")
_ORDER = {table: at for at, table in enumerate(dict.fromkeys((*_FIRST, *_ROWS)))}

_COLUMNS: Mapping[tuple[str, str], Text] = {
    ("rate", "min"): QT_TRANSLATE_NOOP("Steps", "Price from"),
    ("rate", "max"): QT_TRANSLATE_NOOP("Steps", "Price to"),
    ("rate", "stage"): QT_TRANSLATE_NOOP("Steps", "Price agreed or asked"),
    ("campaign", "name"): QT_TRANSLATE_NOOP("Steps", "Name of the campaign"),
    ("campaign", "budget"): QT_TRANSLATE_NOOP("Steps", "Budget"),
    ("campaign", "status"): QT_TRANSLATE_NOOP("Steps", "Status of the campaign"),
    ("campaign", "start_on"): QT_TRANSLATE_NOOP("Steps", "First day"),
    ("campaign", "end_on"): QT_TRANSLATE_NOOP("Steps", "Last day"),
    ("comparison", "name"): QT_TRANSLATE_NOOP("Steps", "Name of the comparison"),
    ("comparison", "goal"): QT_TRANSLATE_NOOP("Steps", "Goal of the comparison"),
    ("brand", "name"): QT_TRANSLATE_NOOP("Steps", "Name of the brand"),
    ("brand", "positioning"): QT_TRANSLATE_NOOP("Steps", "Positioning"),
    ("line", "unit_price"): QT_TRANSLATE_NOOP("Steps", "Unit price"),
    ("line", "quantity"): QT_TRANSLATE_NOOP("Steps", "Quantity"),
    ("line", "air_on"): QT_TRANSLATE_NOOP("Steps", "Air date"),
    ("line", "status"): QT_TRANSLATE_NOOP("Steps", "Status of the booking"),
    ("line", "note"): QT_TRANSLATE_NOOP("Steps", "Note on the booking"),
    ("note", "text"): QT_TRANSLATE_NOOP("Steps", "Note"),
}
_CODES: Mapping[tuple[str, str], Any] = {
    ("campaign", "status"): lambda code: labels.campaign_status_text(CampaignStatus(code)),
    ("comparison", "goal"): lambda code: labels.goal_text(Goal(code)),
    ("line", "status"): lambda code: labels.line_status_text(LineStatus(code)),
    ("rate", "stage"): lambda code: labels.stage_text(Stage(code)),
    ("rate", "deliverable"): lambda code: labels.deliverable_text(Deliverable(code)),
    ("channel", "platform"): lambda code: labels.platform_text(Platform(code)),
}
_MONEY = frozenset((("rate", "min"), ("rate", "max"), ("campaign", "budget"), ("line", "unit_price")))
_DAYS = frozenset((("campaign", "start_on"), ("campaign", "end_on"), ("line", "air_on")))
_YES = QT_TRANSLATE_NOOP("Steps", "yes")
_NO = QT_TRANSLATE_NOOP("Steps", "no")
_NEW = QT_TRANSLATE_NOOP("Steps", "{count} new")
_GONE = QT_TRANSLATE_NOOP("Steps", "{count} removed")
_CHANGED = QT_TRANSLATE_NOOP("Steps", "{count} changed")
_AND = QT_TRANSLATE_NOOP("Steps", "{one}, {other}")


@dataclass(frozen=True, slots=True)
class Changed:
    """One line of what a step did: a field before and after, or in `what` how many rows came or went."""

    label: str
    before: str = ""
    after: str = ""
    what: str = ""


def words(
    entry: Json, texts: Catalogue, places: Places, counted: Mapping[str, Mapping[str, int]] | None = None
) -> list[Changed]:
    """Return what a step of `history.entries` changed, fields first, then rows that came and went.

    `counted`: the rows of a wide step by table (`history.counted`), of which `entry` lists only some.
    """
    found: list[Changed] = []
    rows: dict[str, Counter[str]] = {}
    for change in entry["changes"]:
        table = change["table"]
        if table in _SILENT_TABLES:
            continue
        if change["kind"] == "updated":
            known = [_field(table, name, pair, texts, places) for name, pair in change["values"].items()]
            told = [one for one in known if one is not None]
            found += told
            if told or not set(change["values"]) - SILENT:
                continue
        rows.setdefault(table, Counter())[change["kind"]] += 1
    if counted is not None:
        found = []
        rows = {table: Counter(kinds) for table, kinds in counted.items() if table not in _SILENT_TABLES}
    ordered = sorted(rows, key=lambda table: (_ORDER.get(table, len(_ORDER)), table))
    return list(dict.fromkeys(found)) + [_rows(table, rows[table], texts) for table in ordered]


def _rows(table: str, kinds: Counter[str], texts: Catalogue) -> Changed:
    parts: list[Text] = []
    for kind, text in (("inserted", _NEW), ("deleted", _GONE), ("updated", _CHANGED)):
        if kinds[kind]:
            parts.append(text(count=formats.format_number(kinds[kind], texts.language)))
    whole = parts[0]
    for part in parts[1:]:
        whole = _AND(one=whole, other=part)
    name = texts.render(_ROWS[table]) if table in _ROWS else table
    return Changed(name, what=texts.render(whole))


def _field(table: str, column: str, pair: list[Any], texts: Catalogue, places: Places) -> Changed | None:
    if column in SILENT:
        return None
    field = _BY_HOME.get((table, column))
    label = _COLUMNS.get((table, column)) or (field.label if field else None)
    if label is None:
        return None
    before, after = (_value(table, column, field, one, texts, places) for one in pair)
    return None if before == after else Changed(texts.render(label), before, after)


def _value(table: str, column: str, field: Field | None, value: Any, texts: Catalogue, places: Places) -> str:
    if value is None or value == "":
        return formats.MISSING
    language = texts.language
    if (table, column) in _CODES:
        return _code(_CODES[table, column], value, texts)
    if (table, column) in _MONEY:
        return formats.format_money(int(value), "VND", language)
    if (table, column) in _DAYS or (field is not None and field.kind is Kind.DATE):
        return formats.format_date(date.fromisoformat(str(value)[:10]))
    if column in ("province", "province_old"):
        name = places.name(str(value)) if column == "province" else places.old_name(str(value))
        return name or str(value)
    if field is not None and field.kind is Kind.FLAG:
        return texts.render(_YES if value else _NO)
    if field is not None and field.unit is Measure.PERCENT_THOUSANDTHS:
        return formats.format_percent(int(value), language)
    if field is not None and field.unit is Measure.POSTS_THOUSANDTHS:
        return f"{int(value) / 1000:g}".replace(".", "," if language == "vi" else ".")
    if field is not None and field.unit is Measure.YEAR:
        return str(value)
    text = labels.code_text(field.key, value) if field is not None else None
    if text is not None:
        return texts.render(text)
    return formats.format_number(value, language) if isinstance(value, int) else str(value)


def _code(read: Any, value: Any, texts: Catalogue) -> str:
    try:
        return texts.render(read(value))
    except ValueError:  # a code of a newer version
        return str(value)


_BY_HOME: Mapping[tuple[str, str], Field] = {
    (field.table, field.column): field for field in FIELDS.values() if not field.computed
}
