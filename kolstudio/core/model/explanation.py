"""A type explained in words: reasons, questions, the near line and the owner's own word."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kolstudio.core.model.classification import Scale, tenths
from kolstudio.core.model.codes import Label, Lean, Subtype


@dataclass(frozen=True, slots=True)
class Reason:
    """One known signal in words: what was entered, what it gives and why."""

    id: str
    scale: Scale
    field: str
    """Key of the field it is read from."""
    name: str
    value: str
    points: Fraction
    max: int
    ids: tuple[str, ...]
    """The statements it rests on."""
    assumed: bool
    """Whether the value is taken on trust: an engagement rate whose basis nobody named."""

    @property
    def tenths(self) -> int:
        """The points as shown, in tenths half-up."""
        return tenths(self.points)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to pick: the text that `editing.edit` takes, and the word for it."""

    text: str
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about one field; without `answers` it is typed."""

    field: str
    """Key for `editing.edit`; "" clears it."""
    signals: tuple[str, ...]
    """The signals that read it."""
    words: str
    help: str
    answers: tuple[Answer, ...]
    current: str | None
    """The text of the answer that holds; None = not known."""
    weight: int
    """Points that it decides about, both scales together."""
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """A line so near that one answer may give another label."""

    label: Label
    lean: Lean | None
    scale: Scale
    distance: Fraction
    hinges: tuple[str, ...]
    """Keys of the fields that decide it, the weightiest first."""
    words: str


@dataclass(frozen=True, slots=True)
class Override:
    """The owner's own word on the type."""

    label: Label
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """A computed type with everything behind it, in one language; the override beside it."""

    label: Label
    lean: Lean | None
    subtype: Subtype | None
    words: str
    """The computed type in words."""
    k: int | None
    i: int | None
    """Tenths of a point half-up, None while too little is known."""
    coverage_k: int
    coverage_i: int
    reasons: tuple[Reason, ...]
    """Known signals, most points first."""
    missing: tuple[str, ...]
    """Ids of the unknown signals, heaviest first."""
    questions: tuple[Question, ...]
    """One for every field that a signal reads, the heaviest first; `current` None = missing."""
    close_to: Near | None
    override: Override | None
    koc: bool
    """Whether the role KOC was given by hand."""

    @property
    def open(self) -> tuple[Question, ...]:
        """The questions without an answer."""
        return tuple(question for question in self.questions if question.current is None)
