"""One row of the roster as the table needs it: the current figures of a person, nothing nested."""

from __future__ import annotations

from dataclasses import dataclass

from kolstudio.core.model.codes import ErBasis, Label, Lean, Platform, Tier


@dataclass(frozen=True, slots=True)
class RosterRow:
    """What the table shows of one person; missing is None or empty, scores are tenths, rates thousandths."""

    id: int
    name: str
    real_name: str = ""
    profession: str = ""
    label: Label = Label.NO_DATA
    lean: Lean | None = None
    by_hand: bool = False
    """Whether the owner set the label."""
    k: int | None = None
    i: int | None = None
    coverage_k: int = 0
    coverage_i: int = 0
    tier: Tier | None = None
    followers: int | None = None
    platform: Platform | None = None
    """The platform of the main channel, from which followers, rate and tier come."""
    er: int | None = None
    er_basis: ErBasis | None = None
    price_min: int | None = None
    price_max: int | None = None
    negotiable: bool = False
    fit: int | None = None
    province: str | None = None
    area: str = ""
    birth_year: int | None = None
    source: str = ""
    owner: str = ""
    rating: str = ""
    created: str = ""
    updated: str = ""
    photo: str | None = None
    starred: bool = False
    do_not_book: bool = False
    fields: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    """The person's own numbers."""
    questions: int = 0
    """How many cells of an import wait for an answer."""
