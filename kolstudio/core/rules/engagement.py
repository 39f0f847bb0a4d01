"""Engagement rates from counted likes, comments, shares, saves and views, always with their basis.

Rates are in thousandths of a percent. The rate of a channel is the mean of the rates of its posts
(Hootsuite, HypeAuditor); below the minimum sample there is none (Traackr: 10 posts, 2,000 people).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from kolstudio.core.model.codes import ErBasis
from kolstudio.core.rules.rounding import half_up

MINIMUM_POSTS = 10
MINIMUM_AUDIENCE = 2_000
_PERCENT = 100_000
"""Thousandths of a percent in the whole."""


@dataclass(frozen=True, slots=True)
class Post:
    """What was counted of one post; None is unknown, never 0."""

    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    saves: int | None = None
    views: int | None = None
    reach: int | None = None


@dataclass(frozen=True, slots=True)
class EngagementSummary:
    """The rate of a set of posts; `mean` and `median` are None below the minimum sample."""

    basis: ErBasis
    posts: int
    """Posts whose rate could be worked out."""
    mean: int | None
    median: int | None
    enough: bool


class Likeness(StrEnum):
    """Whether two rates may stand side by side."""

    SAME = "same"
    ASSUMED = "assumed"
    """One basis is unknown and taken as by followers: say so."""
    UNLIKE = "unlike"
    """Different bases: never compare without saying so."""


def interactions(
    likes: int | None, comments: int | None, shares: int | None = None, saves: int | None = None
) -> int | None:
    """Add up what people did; None unless likes and comments are both known."""
    if likes is None or comments is None:
        return None
    return likes + comments + (shares or 0) + (saves or 0)


def rate(engagements: int | None, base: int | None) -> int | None:
    """Return engagements per base in thousandths of a percent, half-up; None when either is unknown."""
    if engagements is None or not base:
        return None
    return half_up(engagements * _PERCENT, base)


def summarise(
    posts: Iterable[Post],
    basis: ErBasis,
    *,
    followers: int | None = None,
    minimum_posts: int = MINIMUM_POSTS,
    minimum_audience: int = MINIMUM_AUDIENCE,
) -> EngagementSummary:
    """Work out mean and median of the posts' rates by one basis (followers, reach or views).

    The audience is held to its minimum by followers, where they are known. Raises ValueError for
    the basis `unknown`: counted posts always have one.
    """
    base_of: Mapping[ErBasis, Callable[[Post], int | None]] = {
        ErBasis.FOLLOWERS: lambda _post: followers,
        ErBasis.REACH: lambda post: post.reach,
        ErBasis.VIEWS: lambda post: post.views,
    }
    if basis not in base_of:
        raise ValueError(f"no rate by {basis}")
    rates = []
    for post in posts:
        done = interactions(post.likes, post.comments, post.shares, post.saves)
        base = base_of[basis](post)
        if done is not None and base:
            rates.append(Fraction(done * _PERCENT, base))
    enough = len(rates) >= minimum_posts and (followers is None or followers >= minimum_audience)
    if not enough:
        return EngagementSummary(basis, len(rates), None, None, enough=False)
    mean = sum(rates, Fraction(0)) / len(rates)
    return EngagementSummary(basis, len(rates), _whole(mean), _whole(_middle(rates)), enough=True)


def median(values: Iterable[int | None]) -> int | None:
    """Return the median of the known values as a whole number, half-up; None when there is none.

    A median resists the one post that went viral.
    """
    known = [Fraction(value) for value in values if value is not None]
    return _whole(_middle(known)) if known else None


def likeness(one: ErBasis | None, other: ErBasis | None) -> Likeness:
    """Tell whether rates of these two bases may be compared; None is an unknown basis."""
    bases = {one or ErBasis.UNKNOWN, other or ErBasis.UNKNOWN}
    if bases <= {ErBasis.FOLLOWERS, ErBasis.UNKNOWN} and ErBasis.UNKNOWN in bases:
        return Likeness.ASSUMED
    return Likeness.SAME if len(bases) == 1 else Likeness.UNLIKE


def _middle(values: Sequence[Fraction]) -> Fraction:
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _whole(value: Fraction) -> int:
    return half_up(value.numerator, value.denominator)
