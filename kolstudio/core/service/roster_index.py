"""Everybody's folded text and sort values in memory, so that searching and sorting need no file.

It answers exactly as `store.repos.listing.ids` does: unknown values last, ties by name, then by id.
Positions are fixed; a person who comes is put at the end, a position whose person went stays empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import compress, repeat
from operator import contains
from typing import Any, NamedTuple

from kolstudio.core.rules.query import Query, Term
from kolstudio.core.rules.query_conditions import Condition, Facts, Key
from kolstudio.core.service.facet_index import FacetIndex, as_flags, as_set

_FEW = 4
"""Below this part of everybody, texts are looked up one by one instead of all in the order of memory."""
_Row = Sequence[Any]
"""(id, folded text, sort key of the name, value of each sort key)."""


class _Order(NamedTuple):
    """Everybody in one order: positions and ids side by side."""

    places: list[int]
    ids: list[int]
    stale: bool = False
    """Whether values have changed since it was sorted."""


class _Found(NamedTuple):
    """The last answer, which a query that says more can start from."""

    order: _Order
    terms: tuple[Term, ...]
    conditions: tuple[Condition, ...]
    places: list[int]
    ids: list[int]


class RosterIndex:
    """Finds and orders people by what it was given; `keys` are the sort keys whose values it knows."""

    def __init__(
        self, keys: Sequence[str], rows: Iterable[_Row], facts: Iterable[tuple[int, Facts]] = ()
    ) -> None:
        """Take `rows` of everybody in order of their names, with a value for each of `keys`.

        `facts` by id are what the conditions of a query are asked about.
        """
        self.keys: list[str] = list(keys)
        self._ids: list[int] = []
        self._texts: list[str] = []
        self._names: list[str] = []
        self._values: dict[str, list[Any]] = {key: [] for key in self.keys}
        self._place: dict[int, int] = {}
        self._version = 0
        for row in rows:
            self._append(row)
        self._orders: dict[tuple[str, bool], _Order] = {
            ("name", False): _Order(list(range(len(self._ids))), list(self._ids))
        }
        self._found: _Found | None = None
        self._said: tuple[tuple[Term, ...], int, int] | None = None
        self._facets = FacetIndex()
        self._facets.fill((self._place[one], known) for one, known in facts if one in self._place)

    def __len__(self) -> int:
        return len(self._place)

    def __contains__(self, creator_id: object) -> bool:
        return creator_id in self._place

    def knows(self, sort: str) -> bool:
        """Whether it can sort by a key."""
        return sort == "name" or sort in self._values

    def learn(self, sort: str, rows: Iterable[tuple[int, Any]]) -> None:
        """Take the values of one more sort key, as (id, value)."""
        found = dict(rows)
        self._values[sort] = [found.get(creator_id) for creator_id in self._ids]
        self.keys = [*(key for key in self.keys if key != sort), sort]
        self._forget_orders(sort)

    def patch(
        self, asked: Iterable[int], rows: Iterable[_Row], facts: Iterable[tuple[int, Facts]] = ()
    ) -> None:
        """Take what people are like now; those of `asked` without a row are gone."""
        fresh = {row[0]: row for row in rows}
        self._version += 1
        self._found = None
        gone = {
            self._place.pop(creator_id)
            for creator_id in asked
            if creator_id not in fresh and creator_id in self._place
        }
        for empty in gone:
            self._facets.put(empty, None)
        if gone:
            self._orders = {
                way: self._ordered([place for place in order.places if place not in gone], order.stale)
                for way, order in self._orders.items()
            }
        changed: set[str] = set()
        came: list[int] = []
        for creator_id, row in fresh.items():
            place = self._place.get(creator_id)
            if place is None:
                self._append(row)
                changed.update(("name", *self.keys))
                came.append(len(self._ids) - 1)
                continue
            self._texts[place] = row[1]
            if self._names[place] != row[2]:
                self._names[place] = row[2]
                changed.update(("name", *self.keys))
            for key, value in zip(self.keys, row[3:], strict=True):
                if self._values[key][place] != value:
                    self._values[key][place] = value
                    changed.add(key)
        for creator_id, known in facts:
            if creator_id in self._place:
                self._facets.put(self._place[creator_id], known)
        if came:
            self._orders = {
                way: self._ordered([*order.places, *came], True) for way, order in self._orders.items()
            }
        self._orders = {
            way: order._replace(stale=True) if way[0] in changed else order
            for way, order in self._orders.items()
        }

    def listed(self, query: Query, sort: str, descending: bool) -> list[int]:
        """Return the ids of those who match, in order; KeyError when the sort key is not known."""
        order = self._order(sort, descending)
        places, ids = order.places, order.ids
        before = self._found
        asked: Iterable[Condition] = query.conditions
        if (
            before is not None
            and before.order is order
            and _says_more(query.terms, before.terms)
            and set(before.conditions) <= set(query.conditions)
        ):
            places, ids = before.places, before.ids
            asked = [condition for condition in query.conditions if condition not in before.conditions]
        if asked:
            met = as_flags(self._facets.meet(asked), len(self._texts))
            hits = bytes(map(met.__getitem__, places))
            places, ids = list(compress(places, hits)), list(compress(ids, hits))
        for term in sorted(query.terms, key=lambda term: -len(term.words[0])):
            if len(places) * _FEW < len(self._texts):
                hits = bytes(_hits(term, map(self._texts.__getitem__, places)))
            else:
                everywhere = bytes(_hits(term, self._texts))
                hits = bytes(map(everywhere.__getitem__, places))
            places, ids = list(compress(places, hits)), list(compress(ids, hits))
        self._found = _Found(order, query.terms, query.conditions, places, ids)
        return ids

    def counts(self, query: Query, keys: Iterable[Key]) -> dict[Key, Mapping[str, int]]:
        """Return how many have each code of these keys.

        Each key is counted among those who meet all of the query but its own conditions.
        """
        said = self._saying(query.terms)
        return {
            key: self._facets.counts(
                key, said & self._facets.meet(one for one in query.conditions if one.key is not key)
            )
            for key in keys
        }

    def count(self, query: Query) -> int:
        """Return how many people match."""
        return (self._saying(query.terms) & self._facets.meet(query.conditions)).bit_count()

    def _saying(self, terms: tuple[Term, ...]) -> int:
        """Return the set of those whose text meets all terms; it is kept until somebody changes."""
        if self._said is None or self._said[:2] != (terms, self._version):
            found = (1 << len(self._texts)) - 1
            for term in terms:
                found &= as_set(bytes(_hits(term, self._texts)))
            self._said = (terms, self._version, found)
        return self._said[2]

    def values(self, sort: str, ids: Iterable[int]) -> list[Any]:
        """Return the value of a sort key for each of these people who is there."""
        column = self._values[sort]
        return [column[self._place[creator_id]] for creator_id in ids if creator_id in self._place]

    def prepare(self, sort: str, descending: bool) -> Callable[[], None]:
        """Sort ahead of time, on another thread if wanted; calling the result here keeps the order.

        What was patched meanwhile makes the order void, and it is then sorted when it is asked for.
        """
        version = self._version
        order = self._ordered(self._sorted(self._orders["name", False].places, sort, descending))

        def keep() -> None:
            if self._version == version:
                self._orders[sort, descending] = order

        return keep

    def _append(self, row: _Row) -> None:
        self._place[row[0]] = len(self._ids)
        self._ids.append(row[0])
        self._texts.append(row[1])
        self._names.append(row[2])
        for key, value in zip(self.keys, row[3:], strict=True):
            self._values[key].append(value)

    def _forget_orders(self, sort: str) -> None:
        self._orders = {key: order for key, order in self._orders.items() if key[0] != sort}
        self._version += 1

    def _ordered(self, places: list[int], stale: bool = False) -> _Order:
        return _Order(places, list(map(self._ids.__getitem__, places)), stale)

    def _order(self, sort: str, descending: bool) -> _Order:
        way = (sort, descending)
        order = self._orders.get(way)
        if order is None or order.stale:
            by_name = self._by_name()
            if way == ("name", False):
                return by_name
            order = self._orders[way] = self._ordered(self._sorted(by_name.places, sort, descending))
        return order

    def _by_name(self) -> _Order:
        order = self._orders["name", False]
        if order.stale:
            names, ids = self._names, self._ids
            places = sorted(order.places, key=lambda place: (names[place], ids[place]))
            order = self._orders["name", False] = self._ordered(places)
        return order

    def _ranks(self, by_name: list[int]) -> list[Any]:
        """Return a number for each position that orders like the names and is much quicker to compare."""
        ranks: list[Any] = [None] * len(self._names)
        rank, before = 0, ""
        for place in by_name:
            name = self._names[place]
            if name != before:
                rank, before = rank + 1, name
            ranks[place] = rank
        return ranks

    def _sorted(self, by_name: list[int], sort: str, descending: bool) -> list[int]:
        values = self._ranks(by_name) if sort == "name" else self._values[sort]
        known = [place for place in by_name if values[place] is not None]
        known.sort(key=values.__getitem__, reverse=descending)
        if len(known) < len(by_name):
            known += [place for place in by_name if values[place] is None]
        return known


def _hits(term: Term, texts: Iterable[str]) -> Iterator[bool]:
    if len(term.words) == 1 and not term.phone and not term.negated:
        return map(contains, texts, repeat(term.words[0]))
    return map(term.matches, texts)


def _says_more(terms: tuple[Term, ...], before: tuple[Term, ...]) -> bool:
    """Whether whoever meets `terms` has met `before`: each earlier word stands in a word of now."""
    if any(term.phone or term.negated or len(term.words) > 1 for term in (*terms, *before)):
        return False
    words = [term.words[0] for term in terms]
    return all(any(term.words[0] in word for word in words) for term in before)
