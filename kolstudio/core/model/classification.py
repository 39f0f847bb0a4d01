"""What the classifier reads of a person and what it says: two scales, a label and its reasons."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from kolstudio.core.model.codes import (
    ErBasis,
    Income,
    Label,
    Lean,
    MainChannel,
    Origin,
    ProfessionKind,
    ProfessionShare,
    Reach,
    Style,
    Subtype,
)

Scale = Literal["k", "i"]
Line = Literal["both", "unclear", "lean", "clear"]


def tenths(value: Fraction) -> int:
    """Return a score in tenths of a point, half-up: 51.25 gives 513."""
    return (20 * value.numerator + value.denominator) // (2 * value.denominator)


@dataclass(frozen=True, slots=True)
class Signals:
    """Everything the two scales look at; None is unknown, names are those of the field registry.

    `posts_per_week` is in thousandths of a post, `er` in thousandths of a percent. `followers` and
    `er` are those of the largest social channel.
    """

    origin: Origin | None = None
    expertise: int | None = None
    profession_share: ProfessionShare | None = None
    profession_kind: ProfessionKind | None = None
    media_appearances: int | None = None
    income: Income | None = None
    deals_per_quarter: int | None = None
    posts_per_week: int | None = None
    followers: int | None = None
    main_channel: MainChannel | None = None
    talk: int | None = None
    er: int | None = None
    er_basis: ErBasis | None = None
    style: Style | None = None
    reach: Reach | None = None


@dataclass(frozen=True, slots=True)
class SignalResult:
    """One known signal: what was entered, what it is worth out of `max`, and the statements behind it."""

    id: str
    scale: Scale
    input: str
    """Key of the field it is read from."""
    value: str | int
    share: Fraction
    """Worth between 0 and 1."""
    points: Fraction
    max: int
    ids: tuple[str, ...]
    assumed: bool = False
    """Whether the value is taken on trust: an engagement rate whose basis nobody named."""


@dataclass(frozen=True, slots=True)
class CloseTo:
    """A line so near that a small change would give another label."""

    line: Line
    """both: 50 on each scale · unclear: 40 on the higher · lean, clear: the gap between them."""
    threshold: int
    """The figure of that line: 50, 40, 15 or 30 by default."""
    scale: Scale
    """The scale whose movement crosses it."""
    distance: Fraction
    """Points from the score to the line."""
    label: Label
    """The label on the other side."""
    lean: Lean | None
    hinges: tuple[str, ...]
    """Keys of the fields that decide it, the weightiest first; unanswered ones lead."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The two scores and what follows from them.

    `k` and `i` are exact, 0 to 100, None when nothing on that scale is known. Coverage is the known
    share of the weight in whole percent, half-up.
    """

    k: Fraction | None
    i: Fraction | None
    coverage_k: int
    coverage_i: int
    label: Label
    lean: Lean | None
    subtype: Subtype | None
    enough_k: bool
    """Whether half of the weight of K is known; otherwise the score is not shown."""
    enough_i: bool

    @property
    def k_tenths(self) -> int | None:
        """K as shown, in tenths half-up; None while too little is known."""
        return tenths(self.k) if self.k is not None and self.enough_k else None

    @property
    def i_tenths(self) -> int | None:
        """I as shown, in tenths half-up; None while too little is known."""
        return tenths(self.i) if self.i is not None and self.enough_i else None


@dataclass(frozen=True, slots=True)
class Classification:
    """A verdict with its reasons."""

    verdict: Verdict
    signals: tuple[SignalResult, ...] = ()
    """Known signals, most points first."""
    missing: tuple[str, ...] = ()
    """Ids of the unknown signals, heaviest first."""
    close_to: CloseTo | None = None

    @property
    def k(self) -> Fraction | None:
        """Exact K, whatever the coverage; `verdict.k_tenths` is what is shown."""
        return self.verdict.k

    @property
    def i(self) -> Fraction | None:
        """Exact I, whatever the coverage; `verdict.i_tenths` is what is shown."""
        return self.verdict.i

    @property
    def coverage_k(self) -> int:
        """Known share of the weight of K in whole percent."""
        return self.verdict.coverage_k

    @property
    def coverage_i(self) -> int:
        """Known share of the weight of I in whole percent."""
        return self.verdict.coverage_i

    @property
    def label(self) -> Label:
        """The label the scores give, before any override."""
        return self.verdict.label

    @property
    def lean(self) -> Lean | None:
        """Where a `both` leans."""
        return self.verdict.lean

    @property
    def subtype(self) -> Subtype | None:
        """Expert or celebrity, only under kol, lean_kol and both."""
        return self.verdict.subtype
