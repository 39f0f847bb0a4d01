"""A comparison kept by name, and the one the owner is at work on."""

from __future__ import annotations

from dataclasses import dataclass

from kolstudio.core.model.codes import Goal

FEWEST = 2
MOST = 6
"""So many people stand side by side."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Who stands side by side, for what, in which order; people in the trash are left out."""

    people: tuple[int, ...] = ()
    goal: Goal | None = None
    own_order: bool = False
    """Whether the people stand as given here instead of by type."""
    pinned: int | None = None
    """Who stays in the first column."""


@dataclass(frozen=True, slots=True)
class KeptComparison:
    """An arrangement under a name."""

    id: int
    uid: str
    name: str
    arrangement: Arrangement
    created: str
    updated: str
    """Moments as UTC text."""
