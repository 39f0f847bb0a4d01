"""A second, slower reckoning of the two scales, written from the published rules alone.

It shares nothing with the code under test: no data file, no twelfths, one plain condition after another.
"""

from __future__ import annotations

from fractions import Fraction

from kolstudio.core.model.classification import Signals

HALF, THIRD = Fraction(1, 2), Fraction(1, 3)


def points(s: Signals) -> dict[str, tuple[Fraction, int] | None]:
    """Return per signal (points, weight), None where it is unknown."""
    found: dict[str, tuple[Fraction, int] | None] = {}

    def put(name: str, weight: int, worth: Fraction | int | None) -> None:
        found[name] = None if worth is None else (Fraction(worth) * weight, weight)

    put("K1", 25, None if s.expertise is None else THIRD * s.expertise)
    put(
        "K2",
        20,
        None
        if s.profession_share is None
        else {"other": Fraction(1), "part": HALF, "full": Fraction(0)}[s.profession_share],
    )
    seen = s.media_appearances
    put("K3", 15, None if seen is None else Fraction(1) if seen >= 3 else HALF if seen >= 1 else Fraction(0))
    put(
        "K4",
        15,
        None if s.income is None else {"lt25": Fraction(1), "mid": HALF, "gt75": Fraction(0)}[s.income],
    )
    put(
        "K5",
        10,
        None if s.origin is None else {"off": Fraction(1), "mixed": HALF, "social": Fraction(0)}[s.origin],
    )
    deals = s.deals_per_quarter
    put(
        "K6", 5, None if deals is None else Fraction(1) if deals <= 1 else HALF if deals <= 3 else Fraction(0)
    )
    posts = None if s.posts_per_week is None else Fraction(s.posts_per_week, 1000)
    put("K7", 5, None if posts is None else Fraction(1) if posts < 1 else HALF if posts < 3 else Fraction(0))
    fans = s.followers
    put(
        "K8",
        5,
        None
        if fans is None
        else Fraction(1)
        if fans >= 1_000_000
        else HALF
        if fans >= 500_000
        else Fraction(0),
    )

    put(
        "I1",
        20,
        None if s.origin is None else {"off": Fraction(0), "mixed": HALF, "social": Fraction(1)}[s.origin],
    )
    put(
        "I2",
        15,
        None
        if s.main_channel is None
        else {"social": Fraction(1), "both": HALF, "traditional": Fraction(0)}[s.main_channel],
    )
    if posts is None:
        put("I3", 15, None)
    elif posts >= 5:
        put("I3", 15, 1)
    elif posts >= 3:
        put("I3", 15, Fraction(3, 4))
    elif posts >= 1:
        put("I3", 15, HALF)
    else:
        put("I3", 15, Fraction(1, 4) if posts * 52 >= 12 else 0)
    put("I4", 15, None if s.talk is None else THIRD * s.talk)
    if s.er is None or fans is None or s.er_basis in ("reach", "views"):
        put("I5", 10, None)
    else:
        if fans < 10_000:
            good, fair = Fraction(5), Fraction(2)
        elif fans < 100_000:
            good, fair = Fraction(3), Fraction(3, 2)
        elif fans < 500_000:
            good, fair = Fraction(2), Fraction(1)
        elif fans < 1_000_000:
            good, fair = Fraction(3, 2), Fraction(7, 10)
        else:
            good, fair = Fraction(1), Fraction(4, 10)
        rate = Fraction(s.er, 1000)
        put("I5", 10, Fraction(1) if rate >= good else HALF if rate >= fair else Fraction(0))
    put(
        "I6",
        10,
        None if s.income is None else {"lt25": Fraction(0), "mid": HALF, "gt75": Fraction(1)}[s.income],
    )
    put(
        "I7",
        10,
        None if s.style is None else {"useful": Fraction(1), "lifestyle": HALF, "work": Fraction(0)}[s.style],
    )
    put(
        "I8",
        5,
        None
        if s.reach is None
        else {"local": Fraction(0), "national": HALF, "international": Fraction(1)}[s.reach],
    )
    return found


def scale(s: Signals, letter: str) -> tuple[Fraction | None, int]:
    """Return (score or None, known weight out of 100) of scale K or I."""
    known = [worth for name, worth in points(s).items() if name[0] == letter and worth is not None]
    weight = sum(part for _, part in known)
    return (sum((gained for gained, _ in known), Fraction(0)) / weight * 100 if weight else None), weight


def word(s: Signals) -> str:
    """Return the label, with its lean after a slash for `both`."""
    (k, cover_k), (i, cover_i) = scale(s, "K"), scale(s, "I")
    if cover_k < 50 or cover_i < 50 or k is None or i is None:
        return "no_data"
    if k >= 50 and i >= 50:
        return "both/kol" if k - i >= 15 else "both/influencer" if i - k >= 15 else "both/balanced"
    if k < 40 and i < 40:
        return "unclear"
    if k - i >= 30:
        return "kol"
    if i - k >= 30:
        return "influencer"
    if k - i >= 15:
        return "lean_kol"
    return "lean_influencer" if i - k >= 15 else "unclear"
