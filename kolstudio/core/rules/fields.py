"""THE registry of a person's fields: what each is called, how it is read, who may see it, where it lives.

The command line (`edit`, `list --sort`), exports and later the table go by it. Keys are those of the
JSON contract, or of the column where the contract names none. An empty value clears a field;
`followers`, `er` and the other figures edit the main channel; fields that hold several values
(`aliases`, `fields`, `tags`, `phones` …) are replaced as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import (
    BrandValue,
    Deliverable,
    ErBasis,
    Gender,
    Income,
    Label,
    MainChannel,
    Origin,
    ProfessionShare,
    Reach,
    Role,
    Style,
)
from kolstudio.core.rules.field_kinds import Better, Field, Kind, Measure, Parser, Sensitivity
from kolstudio.core.rules.field_labels import field_label, price_label
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_CLIENT, _INTERNAL, _PERSONAL = Sensitivity.CLIENT, Sensitivity.INTERNAL, Sensitivity.PERSONAL
_HIGH, _LOW = Better.HIGH, Better.LOW


def _field(
    key: str,
    kind: Kind = Kind.TEXT,
    home: str = "creator",
    *,
    label: Text | None = None,
    parser: Parser | None = None,
    codes: Iterable[str] = (),
    unit: Measure | None = None,
    better: Better | None = None,
    sensitivity: Sensitivity = Sensitivity.PUBLIC,
    exportable: bool = True,
    computed: bool = False,
    sort: str | None = None,
    biggest_first: bool = False,
    deliverable: Deliverable | None = None,
) -> Field:
    """Build a field; `home` and `sort` are `table.column`, or a table whose column is the key."""
    table, _, column = home.partition(".")
    return Field(
        key=key,
        label=label or field_label(key),
        kind=kind,
        table=table,
        column=column or key,
        unit=unit,
        better=better,
        sensitivity=sensitivity,
        exportable=exportable,
        parser=parser,
        computed=computed,
        codes=tuple(codes),
        sort=sort if sort is None or "." in sort else f"{sort}.{key}",
        biggest_first=biggest_first,
        deliverable=deliverable,
    )


def _calculated(
    key: str,
    kind: Kind = Kind.INTEGER,
    *,
    unit: Measure | None = None,
    better: Better | None = None,
    sensitivity: Sensitivity = Sensitivity.PUBLIC,
    sort: bool = True,
    biggest_first: bool = False,
) -> Field:
    """Build a column of `creator_calc`."""
    return _field(
        key,
        kind,
        "creator_calc",
        unit=unit,
        better=better,
        sensitivity=sensitivity,
        computed=True,
        sort="creator_calc" if sort else None,
        biggest_first=biggest_first,
    )


def _figure(key: str, parser: Parser, unit: Measure, *, sort: bool = False) -> Field:
    """Build a measured figure of the main channel."""
    return _field(
        key,
        Kind.INTEGER,
        "metrics",
        unit=unit,
        better=_HIGH,
        parser=parser,
        sort="creator_calc" if sort else None,
        biggest_first=sort,
    )


def _price(deliverable: Deliverable) -> Field:
    """Build the asked price of one deliverable in the rate card."""
    return _field(
        f"price_{deliverable}",
        Kind.INTEGER,
        "rate.min",
        label=price_label(deliverable),
        parser=Parser.PRICE,
        unit=Measure.DONG,
        better=_LOW,
        sensitivity=_CLIENT,
        deliverable=deliverable,
    )


_LABELS_BY_HAND = tuple(label for label in Label if label != Label.NO_DATA)

_EVERY: tuple[Field, ...] = (
    _field("id", Kind.INTEGER, sensitivity=_INTERNAL, exportable=False, sort="creator"),
    _field("uid", sensitivity=_CLIENT),
    _field("name", parser=Parser.NAME, sort="creator_calc.sort_key"),
    _field("real_name", parser=Parser.TEXT, sensitivity=_PERSONAL),
    _field("aliases", Kind.LIST, "alias.name", parser=Parser.WORDS),
    _field("roles", Kind.LIST, "role.code", parser=Parser.CODES, codes=Role),
    _field("gender", Kind.CODE, parser=Parser.CODE, codes=Gender),
    _field(
        "birth_year",
        Kind.INTEGER,
        parser=Parser.BIRTH_YEAR,
        unit=Measure.YEAR,
        sensitivity=_PERSONAL,
        sort="creator",
    ),
    _field("profession", parser=Parser.PROFESSION),
    _field("fields", Kind.LIST, "creator_field.words", parser=Parser.FIELDS),
    _field("brand_values", Kind.LIST, "creator_value.code", parser=Parser.CODES, codes=BrandValue),
    _field("tags", Kind.LIST, "tag.name", parser=Parser.WORDS, sensitivity=_INTERNAL),
    _field("province", parser=Parser.AREA, sort="creator"),
    _field("province_old"),
    _field("area", parser=Parser.TEXT),
    _field("country", parser=Parser.COUNTRY),
    _field("address", parser=Parser.TEXT, sensitivity=_PERSONAL),
    _field("reach", Kind.CODE, parser=Parser.CODE, codes=Reach),
    _field("audience", parser=Parser.TEXT, sensitivity=_CLIENT),
    _calculated("label", Kind.CODE),
    _calculated("lean", Kind.CODE, sort=False),
    _calculated("subtype", Kind.CODE, sort=False),
    _calculated("k", unit=Measure.POINTS_TENTHS, better=_HIGH, biggest_first=True),
    _calculated("i", unit=Measure.POINTS_TENTHS, better=_HIGH, biggest_first=True),
    _calculated("coverage_k", unit=Measure.PERCENT, better=_HIGH, biggest_first=True),
    _calculated("coverage_i", unit=Measure.PERCENT, better=_HIGH, biggest_first=True),
    _field("signals", Kind.NESTED, "creator.id", computed=True),
    _field("label_override", Kind.CODE, parser=Parser.CODE, codes=_LABELS_BY_HAND, sensitivity=_INTERNAL),
    _field("label_reason", parser=Parser.TEXT, sensitivity=_INTERNAL),
    _field("origin", Kind.CODE, parser=Parser.CODE, codes=Origin),
    _field("expertise", Kind.LEVEL, parser=Parser.LEVEL, better=_HIGH),
    _field("expertise_proof", parser=Parser.TEXT),
    _field("profession_share", Kind.CODE, parser=Parser.CODE, codes=ProfessionShare),
    _field("media_appearances", Kind.INTEGER, parser=Parser.INTEGER, unit=Measure.TIMES, better=_HIGH),
    _field("income", Kind.CODE, parser=Parser.CODE, codes=Income, sensitivity=_INTERNAL),
    _field(
        "deals_per_quarter",
        Kind.INTEGER,
        parser=Parser.INTEGER,
        unit=Measure.TIMES,
        better=_LOW,
        sensitivity=_INTERNAL,
    ),
    _field(
        "posts_per_week", Kind.INTEGER, parser=Parser.DECIMAL, unit=Measure.POSTS_THOUSANDTHS, better=_HIGH
    ),
    _field("main_channel", Kind.CODE, parser=Parser.CODE, codes=MainChannel),
    _field("talk", Kind.LEVEL, parser=Parser.LEVEL, better=_HIGH),
    _field("style", Kind.CODE, parser=Parser.CODE, codes=Style),
    _field(
        "sponsored_share",
        Kind.INTEGER,
        parser=Parser.PERCENT,
        unit=Measure.PERCENT_THOUSANDTHS,
        better=_LOW,
        sensitivity=_CLIENT,
    ),
    _field(
        "approval_rounds",
        Kind.INTEGER,
        parser=Parser.INTEGER,
        unit=Measure.TIMES,
        better=_HIGH,
        sensitivity=_CLIENT,
    ),
    _calculated("tier", Kind.CODE, better=_HIGH, biggest_first=True),
    _figure("followers", Parser.COUNT, Measure.PEOPLE, sort=True),
    _figure("er", Parser.ER, Measure.PERCENT_THOUSANDTHS, sort=True),
    _field("er_basis", Kind.CODE, "metrics", parser=Parser.CODE, codes=ErBasis),
    _figure("avg_views", Parser.COUNT, Measure.VIEWS),
    _figure("median_views", Parser.COUNT, Measure.VIEWS),
    _figure("avg_likes", Parser.COUNT, Measure.ACTIONS),
    _figure("avg_comments", Parser.COUNT, Measure.ACTIONS),
    _figure("avg_shares", Parser.COUNT, Measure.ACTIONS),
    _figure("avg_engagement", Parser.COUNT, Measure.ACTIONS),
    _field("measured_on", Kind.DATE, "metrics"),
    _field("platform", Kind.CODE, "channel"),
    _field("handle", Kind.TEXT, "channel"),
    _field("url", Kind.TEXT, "channel"),
    _field("channels", Kind.NESTED, "channel.id"),
    _calculated("price_min", unit=Measure.DONG, better=_LOW, sensitivity=_CLIENT),
    _calculated("price_max", unit=Measure.DONG, better=_LOW, sensitivity=_CLIENT),
    _calculated("negotiable", Kind.FLAG, sensitivity=_CLIENT, sort=False),
    *(_price(deliverable) for deliverable in Deliverable),
    _field("rates", Kind.NESTED, "rate.id", sensitivity=_CLIENT),
    _field("phones", Kind.LIST, "contact.phone", parser=Parser.PHONES, sensitivity=_PERSONAL),
    _field("emails", Kind.LIST, "contact.email", parser=Parser.EMAILS, sensitivity=_PERSONAL),
    _field("contacts", Kind.NESTED, "contact.id", sensitivity=_PERSONAL),
    _field(
        "fit",
        Kind.INTEGER,
        "fit_card.id",
        unit=Measure.POINTS,
        better=_HIGH,
        sensitivity=_INTERNAL,
        computed=True,
        sort="fit_card.id",
        biggest_first=True,
    ),
    _field("starred", Kind.FLAG, parser=Parser.FLAG, sensitivity=_INTERNAL),
    _field("do_not_book", Kind.FLAG, parser=Parser.FLAG, sensitivity=_INTERNAL),
    _field("do_not_book_reason", parser=Parser.TEXT, sensitivity=_INTERNAL),
    _field("do_not_book_until", Kind.DATE, parser=Parser.DATE, sensitivity=_INTERNAL),
    _field("rating", parser=Parser.TEXT, sensitivity=_INTERNAL),
    _field("owner", parser=Parser.TEXT, sensitivity=_INTERNAL),
    _field("consent", parser=Parser.TEXT, sensitivity=_INTERNAL),
    _field("consent_on", Kind.DATE, parser=Parser.DATE, sensitivity=_INTERNAL),
    _field("source", parser=Parser.TEXT, sensitivity=_INTERNAL),
    _field("notes", Kind.LIST, "note.text", parser=Parser.NOTES, sensitivity=_INTERNAL),
    _field("created", Kind.MOMENT, sensitivity=_INTERNAL, sort="creator", biggest_first=True),
    _field("updated", Kind.MOMENT, sensitivity=_INTERNAL, sort="creator", biggest_first=True),
)

FIELDS: Mapping[str, Field] = {field.key: field for field in _EVERY}
"""All fields by key, in the order they are shown."""

EDITABLE: tuple[str, ...] = tuple(field.key for field in _EVERY if field.editable)
"""Keys that `edit` takes."""

SORTABLE: tuple[str, ...] = tuple(field.key for field in _EVERY if field.sort)
"""Keys that `list --sort` takes."""


def editable_field(key: str) -> Field:
    """Return a field to edit; raises RuleError `unknown_field` or `not_editable`."""
    field = FIELDS.get(key)
    if field is None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Field", "There is no field «{key}».")(key=key),
            QT_TRANSLATE_NOOP("Field", "These can be edited: {keys}.")(keys=", ".join(EDITABLE)),
            code="unknown_field",
        )
    if not field.editable:
        raise RuleError(
            QT_TRANSLATE_NOOP("Field", "«{label}» cannot be typed here.")(label=field.label),
            QT_TRANSLATE_NOOP("Field", "These can be edited: {keys}.")(keys=", ".join(EDITABLE)),
            code="not_editable",
        )
    return field
