"""The rows that a draft of a person becomes, and the statements that write them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kolstudio.core.model.codes import Source
from kolstudio.core.model.draft import ChannelDraft, MetricsDraft, PersonDraft, RateDraft
from kolstudio.core.rules.fold import handle_key

ATTRIBUTES = (
    "real_name",
    "gender",
    "birth_year",
    "profession",
    "profession_code",
    "country",
    "province",
    "province_old",
    "area",
    "reach",
    "address",
    "audience",
    "origin",
    "expertise",
    "expertise_proof",
    "profession_share",
    "media_appearances",
    "income",
    "deals_per_quarter",
    "posts_per_week",
    "main_channel",
    "talk",
    "style",
    "sponsored_share",
    "approval_rounds",
    "label_override",
    "label_reason",
    "rating",
    "owner",
    "source",
    "consent",
    "consent_on",
    "starred",
    "do_not_book",
    "do_not_book_reason",
    "do_not_book_until",
    "photo",
)
"""The plain columns of a person that a draft or an edit may set."""

DEFAULTS: dict[str, object] = {
    "country": "VN",
    "starred": 0,
    "do_not_book": 0,
    **dict.fromkeys(
        (
            "real_name",
            "profession",
            "area",
            "address",
            "audience",
            "expertise_proof",
            "label_reason",
            "rating",
            "owner",
            "source",
            "consent",
            "do_not_book_reason",
        ),
        "",
    ),
}
"""What a plain column holds when nothing is known, where that is not NULL."""

PERSON_COLUMNS = ("id", "uid", "name", "name_is_handle", "real_name", "value_source", "created", "updated")
"""The columns of `creator_row` before the attributes."""
CHANNEL_COLUMNS = (
    "id",
    "uid",
    "creator_id",
    "platform",
    "handle",
    "handle_key",
    "url",
    "posts_per_week",
    "created",
)
METRIC_FIELDS = (
    "followers",
    "er",
    "avg_views",
    "median_views",
    "avg_likes",
    "avg_comments",
    "avg_shares",
    "avg_engagement",
)
METRICS_COLUMNS = (
    "creator_id",
    "channel_id",
    "measured_on",
    "followers",
    "er",
    "er_basis",
    "avg_views",
    "median_views",
    "avg_likes",
    "avg_comments",
    "avg_shares",
    "avg_engagement",
    "source",
    "created",
)
RATE_COLUMNS = (
    "uid",
    "creator_id",
    "deliverable",
    "platform",
    "min",
    "max",
    "currency",
    "quantity",
    "unit",
    "vat",
    "negotiable",
    "barter",
    "commission",
    "approx",
    "net",
    "stage",
    "quoted_on",
    "valid_until",
    "usage",
    "raw",
    "source",
    "created",
)


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


CHANNEL_SQL = _insert("channel", CHANNEL_COLUMNS)
METRICS_SQL = _insert("metrics", METRICS_COLUMNS)
RATE_SQL = _insert("rate", RATE_COLUMNS)
LIST_SQL = {
    "alias": "INSERT OR IGNORE INTO alias (creator_id, name) VALUES (?, ?)",
    "tag": "INSERT OR IGNORE INTO tag (creator_id, name) VALUES (?, ?)",
    "role": "INSERT OR IGNORE INTO role (creator_id, code) VALUES (?, ?)",
    "creator_value": "INSERT OR IGNORE INTO creator_value (creator_id, code) VALUES (?, ?)",
    "creator_field": "INSERT OR IGNORE INTO creator_field (creator_id, code, words) VALUES (?, ?, ?)",
    "note": "INSERT INTO note (creator_id, text, created) VALUES (?, ?, ?)",
    "question": 'INSERT INTO question (creator_id, code, field, "column", value, created)'
    " VALUES (?, ?, ?, ?, ?, ?)",
}


def filled_attributes(drafts: Iterable[PersonDraft]) -> tuple[str, ...]:
    """Return the attributes that any of these drafts names, in the order of `ATTRIBUTES`."""
    named: set[str] = set().union(*(draft.attributes for draft in drafts))
    return tuple(name for name in ATTRIBUTES[1:] if name in named)


def creator_row(
    creator_id: int, uid: str, draft: PersonDraft, attributes: Sequence[str], now: str
) -> tuple[object, ...]:
    """Return the row of a new person: `PERSON_COLUMNS`, then these attributes."""
    values = draft.attributes
    return (
        creator_id,
        uid,
        draft.name,
        int(draft.name_is_handle),
        draft.real_name or values.get("real_name", ""),
        str(draft.value_source),
        now,
        now,
        *[DEFAULTS.get(name) if (value := values.get(name)) is None else value for name in attributes],
    )


def channel_row(
    channel_id: int, uid: str, creator_id: int, channel: ChannelDraft, now: str
) -> tuple[object, ...]:
    """Return the row of a new channel."""
    handle = channel.handle
    return (
        channel_id,
        uid,
        creator_id,
        str(channel.platform),
        handle,
        handle_key(handle) if handle else None,
        channel.url,
        channel.posts_per_week,
        now,
    )


def metrics_row(
    creator_id: int, channel_id: int, metrics: MetricsDraft, source: Source, now: str
) -> tuple[object, ...]:
    """Return the row of a snapshot; without a day of its own it gets the day of `now`."""
    return (
        creator_id,
        channel_id,
        metrics.measured_on.isoformat() if metrics.measured_on else now[:10],
        metrics.followers,
        metrics.er,
        str(metrics.er_basis),
        metrics.avg_views,
        metrics.median_views,
        metrics.avg_likes,
        metrics.avg_comments,
        metrics.avg_shares,
        metrics.avg_engagement,
        str(source),
        now,
    )


def rate_row(uid: str, creator_id: int, rate: RateDraft, source: Source, now: str) -> tuple[object, ...]:
    """Return the row of a quote; without a day of its own it gets the day of `now`."""
    price = rate.price
    return (
        uid,
        creator_id,
        str(rate.deliverable),
        None if rate.platform is None else str(rate.platform),
        price.min,
        price.max,
        price.currency,
        price.quantity,
        str(price.unit),
        str(price.vat),
        int(price.negotiable),
        int(price.barter),
        price.commission,
        int(price.approx),
        int(price.net),
        str(rate.stage),
        rate.quoted_on.isoformat() if rate.quoted_on else now[:10],
        rate.valid_until.isoformat() if rate.valid_until else None,
        rate.usage,
        rate.raw,
        str(source),
        now,
    )


def list_rows(
    creator_id: int, draft: PersonDraft, now: str
) -> Iterable[tuple[str, list[tuple[object, ...]]]]:
    """Yield the rows of the list tables that a draft fills, table by table."""
    if draft.aliases:
        yield "alias", [(creator_id, name) for name in draft.aliases]
    if draft.tags:
        yield "tag", [(creator_id, name) for name in draft.tags]
    if draft.roles:
        yield "role", [(creator_id, code) for code in draft.roles]
    if draft.brand_values:
        yield "creator_value", [(creator_id, code) for code in draft.brand_values]
    if draft.fields:
        yield "creator_field", [(creator_id, code, words) for code, words in draft.fields]
    if draft.notes:
        yield "note", [(creator_id, text, now) for text in draft.notes]
    if draft.questions:
        yield "question", [(creator_id, q.code, q.field, q.column, q.value, now) for q in draft.questions]
