"""How a figure of a person stands among its like, in sentences; for display only (contract §5).

Medians of the own list are worked out when they are first asked for, for one platform and tier, and
kept until the library changes.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from weakref import WeakKeyDictionary

from kolstudio.core import data
from kolstudio.core.model.codes import Deliverable, ErBasis, Platform, Tier
from kolstudio.core.model.person import Channel, Person
from kolstudio.core.rules import cost, estimates, peers, rate_card
from kolstudio.core.rules.comparison_facts import ELSEWHERE, item_of, nearness
from kolstudio.core.rules.engagement import MINIMUM_POSTS
from kolstudio.core.rules.peers import Metric, Middle
from kolstudio.core.service import settings
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.store.database import Store
from kolstudio.core.store.repos import peers as repo
from kolstudio.core.texts import Language, Text

METRICS = {
    "er": Metric.ER,
    "views": Metric.VIEW_RATE,
    "price": Metric.PRICE,
    "price_min": Metric.PRICE,
    "cpe": Metric.CPE,
}
"""By row of the comparison and by field of a person, what is set against its like."""


def of(library: Library, person: Person, row: str, language: Language) -> tuple[Text, ...]:
    """Return how a figure of somebody stands: what is published first, then the own list.

    Empty for a row without peers, for an unknown value, and for somebody without a tier.
    """
    metric, calc = METRICS.get(row), person.calculated
    main = next((one for one in person.channels if one.id == calc.main_channel_id), None)
    if metric is None or main is None or calc.tier is None:
        return ()
    value = _value(library, person, main, metric)
    if value is None:
        return ()
    basis = calc.er_basis or ErBasis.UNKNOWN
    own = middle(library, metric, main.platform, calc.tier, basis)
    return peers.said(metric, value, basis, main.platform, calc.tier, _benchmarks(), own, language)


def middle(library: Library, metric: Metric, platform: Platform, tier: Tier, basis: ErBasis) -> Middle:
    """Return the median of everybody whose main channel is on that platform and who is of that tier.

    Of a rate only those with its basis; an unknown basis is taken as by followers.
    """
    kept = _KEPT.get(library.store)
    if kept is None:
        kept = _KEPT[library.store] = _Kept()
        library.store.on_change.append(kept.forget)
    middles = kept.of(repo.state(library.store.conn))
    key = (metric, platform, tier, peers.basis_of(basis) if metric is Metric.ER else None)
    if key not in middles:
        middles.update(_middles(library, kept, metric, platform, tier))
    return middles.get(key, Middle(None, 0))


_Key = tuple[Metric, Platform, Tier, ErBasis | None]
_Priced = tuple[int | None, Deliverable | None]


class _Kept:
    """The medians that were worked out since the library last changed."""

    def __init__(self) -> None:
        self._state = -1
        self._middles: dict[_Key, Middle] = {}
        self.prices: dict[tuple[Platform, Tier], dict[int, _Priced]] = {}
        """Of each person the price of the item that is compared."""

    def of(self, state: int) -> dict[_Key, Middle]:
        """Return what still holds in this state of the file."""
        if state != self._state:
            self._state, self._middles, self.prices = state, {}, {}
        return self._middles

    def forget(self, change: ChangeSet) -> None:
        """Nothing holds any more."""
        self._middles.clear()
        self.prices.clear()


_KEPT: WeakKeyDictionary[Store, _Kept] = WeakKeyDictionary()


def _value(library: Library, person: Person, main: Channel, metric: Metric) -> int | Fraction | None:
    if metric is Metric.ER:
        return person.calculated.er
    if metric is Metric.VIEW_RATE:
        return peers.view_rate(_views(main.median_views, main.avg_views), main.followers)
    item = item_of(person, estimates.view_rates(settings.view_rates(library)))
    if item.rate is None or nearness(main.platform, item.rate.platform) == ELSEWHERE:
        return None
    stirred = item.engagement
    if metric is Metric.PRICE or stirred is None or stirred.method is estimates.Method.ER_REACH:
        return item.price if metric is Metric.PRICE else None
    return cost.cpe(item.price, stirred.value)


def _middles(
    library: Library, kept: _Kept, metric: Metric, platform: Platform, tier: Tier
) -> dict[_Key, Middle]:
    """Work out the medians that follow from what must be read for one of them."""
    conn, like = library.store.conn, _like(library, platform, tier)
    if metric in (Metric.ER, Metric.VIEW_RATE):
        figures = repo.figures(conn, like).values()
        rates: dict[ErBasis, list[int]] = {basis: [] for basis in ErBasis}
        for one in figures:
            if one.er is not None and (one.posts_counted is None or one.posts_counted >= MINIMUM_POSTS):
                rates[peers.basis_of(_basis(one))].append(one.er)
        views = [peers.view_rate(_views(one.median_views, one.avg_views), one.followers) for one in figures]
        found: dict[_Key, Middle] = {(Metric.VIEW_RATE, platform, tier, None): peers.middle(views)}
        for basis, values in rates.items():
            found[Metric.ER, platform, tier, basis] = peers.middle(values)
        return found
    prices = kept.prices.get((platform, tier))
    if prices is None:
        prices = {person: _price(platform, quotes) for person, quotes in repo.quotes(conn, like).items()}
        kept.prices[platform, tier] = prices
    if metric is Metric.PRICE:
        return {(metric, platform, tier, None): peers.middle(price for price, _ in prices.values())}
    content = estimates.view_rates(settings.view_rates(library)).content
    spent = [
        _spent(one, prices[person], content)
        for person, one in repo.figures(conn, like).items()
        if person in prices
    ]
    return {(metric, platform, tier, None): peers.middle(spent)}


def _like(library: Library, platform: Platform, tier: Tier) -> repo.Like:
    """Return who belongs to a tier, by followers."""
    table = library.rules().tiers
    if tier not in table.tiers:
        return repo.Like(platform, 0, table.bounds[0])
    at = table.tiers.index(tier)
    return repo.Like(platform, table.bounds[at], table.bounds[at + 1] if at + 1 < len(table.bounds) else None)


def _spent(own: repo.Figures, priced: _Priced, content: frozenset[Deliverable]) -> int | None:
    price, deliverable = priced
    if deliverable not in content:
        return None
    stirred = estimates.own_engagement(own.avg_engagement, own.followers, own.er, _basis(own))
    return cost.cpe(price, stirred)


def _basis(own: repo.Figures) -> ErBasis:
    return ErBasis(own.er_basis) if own.er_basis else ErBasis.UNKNOWN


def _price(platform: Platform, quotes: list[repo.Quote]) -> _Priced:
    """Return the price of the item that the comparison takes, None where it is on another platform."""
    best: tuple[int, int, int, str] | None = None
    for one in quotes:
        ends = rate_card.item_prices(one.deliverable, one.unit, one.currency, one.quantity, one.low, one.high)
        if ends:
            near = nearness(platform, Platform(one.platform) if one.platform else None)
            choice = (near, ends[-1], one.id, one.deliverable)
            best = choice if best is None or choice < best else best
    if best is None or best[0] == ELSEWHERE:
        return None, None
    return best[1], Deliverable(best[3])


def _views(middle: int | None, average: int | None) -> int | None:
    return middle if middle is not None else average


@lru_cache(maxsize=1)
def _benchmarks() -> peers.Benchmarks:
    return peers.benchmarks(data.load("benchmarks"))
