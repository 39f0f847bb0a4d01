"""People side by side: columns under heads, rows in groups, and a verdict with its reasons.

Every text here already holds numbers written for one language; a face renders it and does no
arithmetic. A missing value is None and shown «—».
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from kolstudio.core.model.codes import ErBasis, Goal, Label, Lean, Platform, Tier
from kolstudio.core.texts import Text


class Side(StrEnum):
    """The head a person stands under."""

    KOL = "kol"
    BOTH = "both"
    INFLUENCER = "influencer"
    UNCLEAR = "unclear"


class CellSource(StrEnum):
    """Where the value of a cell comes from."""

    TYPED = "typed"
    IMPORT = "import"
    RETURNED = "returned"
    SAMPLE = "sample"
    COMPUTED = "computed"
    ESTIMATED = "estimated"
    """Computed with a default rate of ours in it."""


class Tone(StrEnum):
    """How the small words beside a value are meant."""

    PLAIN = "plain"
    GOOD = "good"
    WARNING = "warning"


class Level(StrEnum):
    """How grave a remark about a person is."""

    BLOCK = "block"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class FlagCount:
    """How many red flags of each level a person has."""

    block: int = 0
    warning: int = 0
    note: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.block + self.warning + self.note

    @property
    def weight(self) -> Fraction:
        """What they take from a reputation, 0 to 1: a block all, a warning half, a note a quarter."""
        return min(Fraction(1), self.block + Fraction(self.warning, 2) + Fraction(self.note, 4))


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of one person."""

    person: int
    value: int | Fraction | str | None
    """In the unit of the row, None when unknown."""
    shown: Text
    note: Text | None = None
    """Small words after the value: «good», «many»."""
    tone: Tone = Tone.PLAIN
    basis: ErBasis | None = None
    source: CellSource | None = None
    measured_on: str | None = None
    """The day of the value, yyyy-mm-dd."""
    share: Fraction | None = None
    """Length of the bar, 0 to 1; None where a bar would say nothing."""
    best: bool = False
    """Whether it serves the goal best; never without a goal, never when missing or level with another."""
    difference: Fraction | None = None
    """Value against the tier's benchmark, minus one: 0.2 is 20 % above it."""
    against_tier: Text | None = None
    """That difference in words."""
    why: Text | None = None
    """How the value came about, in a sentence."""
    platform: Platform | None = None
    """Whose mark stands before the value, None where it names no platform."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    key: str
    label: Text
    cells: tuple[Cell, ...]
    """In the order of the columns."""
    why: Text
    """Why the row matters, and which way is better for the goal."""
    ids: tuple[str, ...] = ()
    """The statements it rests on."""
    unit: str | None = None
    """A code of `Measure`, None for words."""
    better: str | None = None
    """high or low for the chosen goal, None when the goal is neutral or there is none."""
    bar: bool = False
    caution: Text | None = None
    """What must be said before these values are compared: unlike bases."""
    gap: Fraction | None = None
    """How far apart the values are, 0 to 1; None where that cannot be said."""
    span: Text | None = None
    """The least and the greatest value: «52K - 1.2M»."""

    @property
    def empty(self) -> bool:
        """Whether nothing is known of anybody."""
        return all(cell.value is None for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together, under a heading."""

    key: str
    label: Text
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """A warning about one person for this goal and this brand."""

    person: int
    level: Level
    code: str
    text: Text
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One person: what stands at the top of their column."""

    id: int
    uid: str
    name: str
    subtitle: str
    side: Side
    label: Label
    lean: Lean | None
    label_text: Text
    k: int | None
    """Tenths of a point, None while too little is known."""
    i: int | None
    coverage_k: int
    coverage_i: int
    tier: Tier | None
    remarks: tuple[Remark, ...] = ()
    photo: str | None = None
    """The hash of the photo."""
    platform: Platform | None = None
    """Where the main channel is."""
    handle: str | None = None
    """What it is called there."""


@dataclass(frozen=True, slots=True)
class Head:
    """A heading over neighbouring columns."""

    side: Side
    label: Text
    span: int


@dataclass(frozen=True, slots=True)
class Part:
    """One of the four R of one person."""

    code: str
    """reach, relevance, resonance or reputation."""
    label: Text
    weight: int
    """Points it can give."""
    value: Fraction
    """0 to 100."""
    points: Fraction
    """value · weight / 100: the length of its piece of the bar."""
    assumed: bool = False
    """Nothing is known: 50 is taken instead."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One person's score and place; `score` is None where too little is known to judge."""

    person: int
    name: str
    score: Fraction | None
    parts: tuple[Part, ...]
    shown: Text
    """The score in whole points, half-up."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What would change the order: the value at which the second comes first."""

    kind: str
    """er: the rate at which the second leads · price: the price at which they give more per đồng."""
    person: int
    value: int | None
    """Thousandths of a percent or đồng, as shown; None when no such value exists or it is so already."""
    text: Text


@dataclass(frozen=True, slots=True)
class OtherOrder:
    """The people in the order of another method, with its own score 0 to 1."""

    method: str
    """topsis or ahp."""
    label: Text
    scores: tuple[tuple[int, Fraction], ...]
    """(person, score), best first."""
    consistency: float | None = None
    """The consistency ratio of the pairwise judgements; above 0.1 they contradict themselves."""
    weights: tuple[float, ...] = ()
    """Of AHP the weight of each R, summing to 1."""
    advice: Text | None = None
    """What to look at again when the judgements contradict themselves."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who serves the goal best, by how much, how sure that is, and what would change it."""

    goal: Goal
    standings: tuple[Standing, ...]
    """Best first; who cannot be judged comes last."""
    sentence: Text
    stability: Text | None
    """«First in 83 % of 500 jittered weightings», None without a winner."""
    winner: int | None
    lead: Fraction | None
    """Points between first and second."""
    stable: int | None
    """Whole percent of the jittered weightings in which the first stays first, half-up."""
    turns: tuple[Turn, ...] = ()
    others: tuple[OtherOrder, ...] = ()
    disagreement: Text | None = None
    """That another method puts somebody else first, None where all agree."""


@dataclass(frozen=True, slots=True)
class Bought:
    """What one side gives for the money."""

    side: Side
    label: Text
    """«1 KOL», «4 influencers»."""
    names: tuple[str, ...]
    items: int
    cost: int
    reach: int | None
    engagements: int | None
    reach_text: Text
    engagements_text: Text
    share: Fraction | None
    """Length of the bar of reach, 0 to 1."""


@dataclass(frozen=True, slots=True)
class SameMoney:
    """What the same money buys on either side."""

    amount: int
    title: Text
    sides: tuple[Bought, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The whole comparison."""

    goal: Goal | None
    heads: tuple[Head, ...]
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    biggest: tuple[Row, ...]
    """The three rows in which the people differ most."""
    missing: tuple[tuple[int, tuple[str, ...]], ...]
    """Per person the keys of the rows whose value is missing."""
    verdict: Verdict | None = None
    """None without a goal: nobody is better for nothing."""
    same_money: SameMoney | None = None

    def row(self, key: str) -> Row:
        """Return one row; raises KeyError."""
        for group in self.groups:
            for row in group.rows:
                if row.key == key:
                    return row
        raise KeyError(key)
