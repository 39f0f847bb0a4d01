"""Recomputes what is stored beside a person: classification, tier, prices, folded text.

`recompute` is the store's derive hook: it runs inside every change, undo and redo before they are
committed, for the people touched. It is never journalled; a release that changes a formula calls it
for everybody.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from kolstudio.core import data
from kolstudio.core.model.classification import Signals, Verdict
from kolstudio.core.model.codes import (
    Income,
    MainChannel,
    Origin,
    ProfessionKind,
    ProfessionShare,
    Reach,
    Style,
)
from kolstudio.core.model.person import Channel, Rate
from kolstudio.core.rules import rate_card
from kolstudio.core.rules.classify import Classifier
from kolstudio.core.rules.fold import fold, vietnamese_key
from kolstudio.core.rules.places import Places
from kolstudio.core.rules.search_text import search_text
from kolstudio.core.rules.tiers import TierTable, tier_of, tier_table
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.store.repos.people import current_channels, current_rates

_PAGE = 2000
_COLUMNS = (
    "name",
    "real_name",
    "profession",
    "profession_code",
    "province",
    "province_old",
    "area",
    "reach",
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
    "label_override",
    "deleted_at",
)


class Rules(NamedTuple):
    """The rules that derived values follow."""

    tiers: TierTable
    classifier: Classifier
    places: Places
    fields: Vocabulary
    professions: Vocabulary


@lru_cache(maxsize=1)
def default_rules() -> Rules:
    """Return the rules of the bundled data files."""
    tiers = tier_table(data.load("tiers"))
    return Rules(
        tiers,
        Classifier(data.load("classifier"), tiers),
        Places(data.load("provinces")),
        Vocabulary(data.load("fields")),
        Vocabulary(data.load("professions")),
    )


def recompute(conn: sqlite3.Connection, people: frozenset[int] | None) -> None:
    """Write the derived row of these people, of everybody when None; gone people lose theirs."""
    rules = default_rules()
    if people is None:
        conn.execute("DELETE FROM creator_calc")
        ids = [row[0] for row in conn.execute("SELECT id FROM creator ORDER BY id")]
    else:
        ids = sorted(people)
    for start in range(0, len(ids), _PAGE):
        page = ids[start : start + _PAGE]
        if people is not None:
            conn.execute(f"DELETE FROM creator_calc WHERE creator_id IN ({_marks(page)})", page)
        conn.executemany(
            f"INSERT INTO creator_calc VALUES ({', '.join('?' * 20)})", _derived(conn, page, rules)
        )


def _marks(ids: Sequence[int]) -> str:
    return ", ".join("?" * len(ids))


def _derived(conn: sqlite3.Connection, ids: Sequence[int], rules: Rules) -> Iterator[tuple[object, ...]]:
    channels, rates = current_channels(conn, ids), current_rates(conn, ids)
    texts = _texts(conn, ids, rules)
    phones = _phones(conn, ids)
    for creator_id, *values in conn.execute(
        f"SELECT id, {', '.join(_COLUMNS)} FROM creator WHERE id IN ({_marks(ids)}) ORDER BY id", ids
    ).fetchall():
        plain = dict(zip(_COLUMNS, values, strict=True))
        own_channels = channels.get(creator_id, [])
        own_rates = rates.get(creator_id, [])
        main = main_channel(own_channels)
        verdict = rules.classifier.verdict(_signals(plain, own_channels, main, rules))
        folded = _folded(plain, own_channels, texts[creator_id], phones[creator_id], rules)
        yield _row(creator_id, plain, main, own_rates, verdict, folded, rules)


def main_channel(channels: Sequence[Channel]) -> Channel | None:
    """Return the social channel with most followers, the first one when none has a count."""
    social = [channel for channel in channels if channel.platform.social]
    return max(social, key=lambda c: (-1 if c.followers is None else c.followers, -c.id), default=None)


def _row(
    creator_id: int,
    plain: dict[str, Any],
    main: Channel | None,
    rates: Sequence[Rate],
    verdict: Verdict,
    folded: str,
    rules: Rules,
) -> tuple[object, ...]:
    low, high = rate_card.price_span(rates)
    followers = main.followers if main else None
    override = plain["label_override"]
    return (
        creator_id,
        int(plain["deleted_at"] is None),
        vietnamese_key(plain["name"]),
        fold(plain["name"]),
        folded,
        override or verdict.label,
        None if override else verdict.lean,
        verdict.subtype,
        verdict.k_tenths,
        verdict.i_tenths,
        verdict.coverage_k,
        verdict.coverage_i,
        main.id if main else None,
        tier_of(followers, rules.tiers),
        followers,
        main.er if main else None,
        main.er_basis if main and main.er is not None else None,
        low,
        high,
        int(rate_card.negotiable(rates)),
    )


def _signals(
    plain: dict[str, Any], channels: Sequence[Channel], main: Channel | None, rules: Rules
) -> Signals:
    posts = plain["posts_per_week"]
    if posts is None:
        counted = [c.posts_per_week for c in channels if c.platform.social and c.posts_per_week is not None]
        posts = sum(counted) if counted else None
    kind = rules.professions.kind(plain["profession_code"]) if plain["profession_code"] else None
    return Signals(
        origin=_code(Origin, plain["origin"]),
        expertise=plain["expertise"],
        profession_share=_code(ProfessionShare, plain["profession_share"]),
        profession_kind=_code(ProfessionKind, kind),
        media_appearances=plain["media_appearances"],
        income=_code(Income, plain["income"]),
        deals_per_quarter=plain["deals_per_quarter"],
        posts_per_week=posts,
        followers=main.followers if main else None,
        main_channel=_code(MainChannel, plain["main_channel"]),
        talk=plain["talk"],
        er=main.er if main else None,
        er_basis=main.er_basis if main else None,
        style=_code(Style, plain["style"]),
        reach=_code(Reach, plain["reach"]),
    )


def _code(kind: Any, value: str | None) -> Any:
    return None if value is None else kind(value)


class _Texts(NamedTuple):
    names: list[str]
    words: list[str]


def _texts(conn: sqlite3.Connection, ids: Sequence[int], rules: Rules) -> dict[int, _Texts]:
    found: dict[int, _Texts] = defaultdict(lambda: _Texts([], []))
    for creator_id, name in conn.execute(
        f"SELECT creator_id, name FROM alias WHERE creator_id IN ({_marks(ids)})", ids
    ):
        found[creator_id].names.append(name)
    for creator_id, code, words in conn.execute(
        f"SELECT creator_id, code, words FROM creator_field WHERE creator_id IN ({_marks(ids)})", ids
    ):
        found[creator_id].words.extend((words, *_both_languages(rules.fields, code)))
    for table, column in (("tag", "name"), ("note", "text")):
        for creator_id, text in conn.execute(
            f"SELECT creator_id, {column} FROM {table} WHERE creator_id IN ({_marks(ids)})", ids
        ):
            found[creator_id].words.append(text)
    return found


def _phones(conn: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for creator_id, phone, zalo in conn.execute(
        "SELECT c.creator_id, coalesce(a.phone, c.phone), coalesce(a.zalo, c.zalo)"
        f" FROM contact c LEFT JOIN agent a ON a.id = c.agent_id WHERE c.creator_id IN ({_marks(ids)})",
        ids,
    ):
        found[creator_id].extend(text for text in (phone, zalo) if text)
    return found


def _both_languages(vocabulary: Vocabulary, code: str | None) -> tuple[str, ...]:
    return (vocabulary.label(code, "vi"), vocabulary.label(code, "en")) if code else ()


def _folded(
    plain: dict[str, Any], channels: Sequence[Channel], texts: _Texts, phones: Sequence[str], rules: Rules
) -> str:
    places = [
        rules.places.name(plain["province"]) if plain["province"] else "",
        rules.places.old_name(plain["province_old"]) if plain["province_old"] else "",
        plain["area"],
    ]
    return search_text(
        names=(plain["name"], plain["real_name"], *texts.names),
        handles=[channel.handle for channel in channels if channel.handle],
        words=(
            *places,
            plain["profession"],
            *_both_languages(rules.professions, plain["profession_code"]),
            *texts.words,
        ),
        phones=phones,
    )
