"""Recomputes what is stored beside a person: classification, tier, prices, folded text.

`recompute` is the store's derive hook: it runs inside every change, undo and redo before they are
committed, for the people touched. It is never journalled; a release that changes a formula calls it
for everybody. After a large import it runs for everybody too, hence plain rows instead of the
aggregates of `repos.people`.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from kolstudio.core import data
from kolstudio.core.model.classification import Signals
from kolstudio.core.model.codes import (
    ErBasis,
    Income,
    MainChannel,
    Origin,
    Platform,
    ProfessionKind,
    ProfessionShare,
    Reach,
    Style,
)
from kolstudio.core.rules import adjusted, rate_card
from kolstudio.core.rules.classify import Classifier
from kolstudio.core.rules.fold import fold, vietnamese_key
from kolstudio.core.rules.places import Places
from kolstudio.core.rules.search_text import search_text
from kolstudio.core.rules.tiers import TierTable, tier_of, tier_table
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.store.repos import bulk, settings
from kolstudio.core.store.repos.people import CALCULATED

_PAGE = 2000
_SOCIAL = frozenset(platform.value for platform in Platform if platform.social)
_ANSWERS: tuple[tuple[str, Any], ...] = (
    ("origin", Origin),
    ("expertise", int),
    ("profession_share", ProfessionShare),
    ("media_appearances", int),
    ("income", Income),
    ("deals_per_quarter", int),
    ("main_channel", MainChannel),
    ("talk", int),
    ("style", Style),
    ("reach", Reach),
)
"""The signals that are columns of a person, with their types."""
_PERSON = (
    "id",
    "name",
    "real_name",
    "province",
    "province_old",
    "area",
    "profession",
    "profession_code",
    "posts_per_week",
    "label_override",
    "deleted_at",
    *(name for name, _ in _ANSWERS),
)
_CALC = ("creator_id", "active", "sort_key", "folded_name", "folded", *CALCULATED)


class Rules(NamedTuple):
    """The rules that derived values follow."""

    tiers: TierTable
    classifier: Classifier
    places: Places
    fields: Vocabulary
    professions: Vocabulary


def rules_of(conn: sqlite3.Connection) -> Rules:
    """Return the rules that hold in this library: the bundled ones with the owner's changes."""
    return _rules(tuple(settings.changes(conn, settings.JUDGING).items()))


@lru_cache(maxsize=8)
def _rules(changes: tuple[tuple[str, Any], ...]) -> Rules:
    changed = dict(changes)
    tiers = tier_table(adjusted.tiers(data.load("tiers"), changed), adjusted.preset_of(changed))
    classifier = Classifier(
        data.load("classifier"), tiers, weights=adjusted.weights(changed), lines=adjusted.lines(changed)
    )
    return Rules(tiers, classifier, *_vocabularies())


@lru_cache(maxsize=1)
def _vocabularies() -> tuple[Places, Vocabulary, Vocabulary]:
    return (
        Places(data.load("provinces")),
        Vocabulary(data.load("fields")),
        Vocabulary(data.load("professions")),
    )


def recompute(conn: sqlite3.Connection, people: frozenset[int] | None) -> None:
    """Write the derived row of these people, of everybody when None; gone people lose theirs."""
    reckoning = _Reckoning(rules_of(conn))
    if people is None:
        conn.execute("DELETE FROM creator_calc")
        ids = [row[0] for row in conn.execute("SELECT id FROM creator ORDER BY id")]
        pages: Iterable[_Page] = (_Page(conn, "BETWEEN ? AND ?", (page[0], page[-1])) for page in _pages(ids))
    else:
        pages = (_Page(conn, f"IN ({', '.join('?' * len(page))})", page) for page in _pages(sorted(people)))
    for page in pages:
        if people is not None:
            page.run("DELETE FROM creator_calc WHERE creator_id {these}")
        bulk.insert(conn, "creator_calc", _CALC, list(reckoning.rows(page)))


def _pages(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _PAGE):
        yield ids[start : start + _PAGE]


class _Page(NamedTuple):
    """Some people: `these` is the SQL condition on their id."""

    conn: sqlite3.Connection
    these: str
    args: Sequence[int]

    def run(self, sql: str) -> sqlite3.Cursor:
        """Run a statement whose `{these}` stands for the condition."""
        return self.conn.execute(sql.format(these=self.these), self.args)


class _Channel:
    """A channel with its current figures; a newer unknown figure hides no older known one."""

    __slots__ = ("basis", "er", "followers", "handle", "id", "posts", "social")

    def __init__(self, channel_id: int, platform: str, handle: str | None, posts: int | None) -> None:
        self.id = channel_id
        self.social = platform in _SOCIAL
        self.handle = handle
        self.posts = posts
        self.followers: int | None = None
        self.er: int | None = None
        self.basis: str | None = None


class _Texts:
    """The words a person is found by, apart from the person's own columns."""

    __slots__ = ("names", "phones", "words")

    def __init__(self) -> None:
        self.names: list[str] = []
        self.words: list[str] = []
        self.phones: list[str] = []


class _Reckoning:
    """One pass over people; equal answers are judged once."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._verdicts: dict[object, bulk.Row] = {}

    def rows(self, page: _Page) -> Iterator[bulk.Row]:
        """Yield the rows of `creator_calc` of some people."""
        channels, quotes, texts = _channels(page), _quotes(page), self._texts(page)
        nothing = _Texts()
        for row in page.run(f"SELECT {', '.join(_PERSON)} FROM creator WHERE id {{these}} ORDER BY id"):
            creator_id, name, _, _, _, _, _, profession, posts, override, deleted_at = row[:11]
            own = channels.get(creator_id, ())
            main = main_channel(own)
            followers, er, basis = (main.followers, main.er, main.basis) if main else (None, None, None)
            if posts is None:
                counted = [channel.posts for channel in own if channel.social and channel.posts is not None]
                posts = sum(counted) if counted else None
            label, lean, subtype, *scores = self._verdict(row[11:], profession, posts, followers, er, basis)
            prices = quotes.get(creator_id, ())
            ends = [end for quote in prices for end in quote.ends]
            tier = tier_of(followers, self._rules.tiers)
            yield (
                creator_id,
                int(deleted_at is None),
                vietnamese_key(name),
                fold(name),
                self._folded(row, own, texts.get(creator_id, nothing)),
                override or label,
                None if override else lean,
                subtype,
                *scores,
                main.id if main else None,
                None if tier is None else str(tier),
                followers,
                er,
                basis,
                min(ends, default=None),
                max(ends, default=None),
                int(any(quote.negotiable for quote in prices)),
            )

    def _verdict(
        self,
        answers: tuple[Any, ...],
        profession: str | None,
        posts: int | None,
        followers: int | None,
        er: int | None,
        basis: str | None,
    ) -> bulk.Row:
        """Return label, lean, subtype, the two scores and the two coverages."""
        classifier = self._rules.classifier
        key = (answers, profession, posts, classifier.standing(followers, er, basis))
        found = self._verdicts.get(key)
        if found is None:
            kind = self._rules.professions.kind(profession) if profession else None
            known = {
                name: None if value is None else code(value)
                for (name, code), value in zip(_ANSWERS, answers, strict=True)
            }
            verdict = classifier.verdict(
                Signals(
                    profession_kind=None if kind is None else ProfessionKind(kind),
                    posts_per_week=posts,
                    followers=followers,
                    er=er,
                    er_basis=None if basis is None else ErBasis(basis),
                    **known,
                )
            )
            found = self._verdicts[key] = (
                str(verdict.label),
                None if verdict.lean is None else str(verdict.lean),
                None if verdict.subtype is None else str(verdict.subtype),
                verdict.k_tenths,
                verdict.i_tenths,
                verdict.coverage_k,
                verdict.coverage_i,
            )
        return found

    def _texts(self, page: _Page) -> dict[int, _Texts]:
        found: dict[int, _Texts] = defaultdict(_Texts)
        for creator_id, name in page.run(
            "SELECT creator_id, name FROM alias WHERE creator_id {these} ORDER BY creator_id, id"
        ):
            found[creator_id].names.append(name)
        for creator_id, code, words in page.run(
            "SELECT creator_id, code, words FROM creator_field WHERE creator_id {these}"
            " ORDER BY creator_id, id"
        ):
            found[creator_id].words += (words, *self._both_languages(self._rules.fields, code))
        for table, column in (("tag", "name"), ("note", "text")):
            for creator_id, text in page.run(
                f"SELECT creator_id, {column} FROM {table} WHERE creator_id {{these}} ORDER BY creator_id, id"
            ):
                found[creator_id].words.append(text)
        for creator_id, phone, zalo in page.run(
            "SELECT c.creator_id, coalesce(a.phone, c.phone), coalesce(a.zalo, c.zalo) FROM contact c"
            " LEFT JOIN agent a ON a.id = c.agent_id WHERE c.creator_id {these} ORDER BY c.creator_id, c.id"
        ):
            if phone:
                found[creator_id].phones.append(phone)
            if zalo:
                found[creator_id].phones.append(zalo)
        return found

    def _folded(self, row: tuple[Any, ...], channels: Iterable[_Channel], texts: _Texts) -> str:
        _, name, real_name, province, province_old, area, profession, profession_code = row[:8]
        places = self._rules.places
        return search_text(
            names=(name, real_name, *texts.names),
            handles=[channel.handle for channel in channels if channel.handle],
            words=(
                places.name(province) if province else "",
                places.old_name(province_old) if province_old else "",
                area,
                profession,
                *self._both_languages(self._rules.professions, profession_code),
                *texts.words,
            ),
            phones=texts.phones,
        )

    @staticmethod
    def _both_languages(vocabulary: Vocabulary, code: str | None) -> tuple[str, ...]:
        return (vocabulary.label(code, "vi"), vocabulary.label(code, "en")) if code else ()


def main_channel(channels: Iterable[_Channel]) -> _Channel | None:
    """Return the social channel with most followers, the first one when none has a count."""
    best, most = None, -2
    for channel in channels:
        count = -1 if channel.followers is None else channel.followers
        if channel.social and count > most:
            best, most = channel, count
    return best


def _channels(page: _Page) -> dict[int, list[_Channel]]:
    """Return each person's channels in the order of their ids."""
    found: dict[int, list[_Channel]] = defaultdict(list)
    channel: _Channel | None = None
    for creator_id, channel_id, platform, handle, posts, followers, er, basis in page.run(
        "SELECT c.creator_id, c.id, c.platform, c.handle, c.posts_per_week, m.followers, m.er, m.er_basis"
        " FROM channel c LEFT JOIN metrics m ON m.channel_id = c.id WHERE c.creator_id {these}"
        " ORDER BY c.creator_id, c.id, m.measured_on, m.id"
    ):
        if channel is None or channel.id != channel_id:
            channel = _Channel(channel_id, platform, handle, posts)
            found[creator_id].append(channel)
        if followers is not None:
            channel.followers = followers
        if er is not None:
            channel.er, channel.basis = er, basis
    return found


class _Quote(NamedTuple):
    """What the newest quote for one thing says."""

    quoted_on: str
    ends: tuple[int, ...]
    negotiable: int


def _quotes(page: _Page) -> dict[int, Iterable[_Quote]]:
    """Return the newest quote for each thing a person sells."""
    newest: dict[int, dict[tuple[object, ...], _Quote]] = defaultdict(dict)
    for creator_id, deliverable, platform, quantity, unit, low, high, currency, negotiable, day in page.run(
        "SELECT creator_id, deliverable, platform, quantity, unit, min, max, currency, negotiable,"
        " coalesce(quoted_on, '') FROM rate WHERE creator_id {these} ORDER BY creator_id, id"
    ):
        quotes, thing = newest[creator_id], (deliverable, platform, quantity, unit)
        if thing not in quotes or quotes[thing].quoted_on <= day:
            ends = rate_card.item_prices(deliverable, unit, currency, quantity, low, high)
            quotes[thing] = _Quote(day, ends, negotiable)
    return {creator_id: quotes.values() for creator_id, quotes in newest.items()}
