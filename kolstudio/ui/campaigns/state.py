"""What the presenters of this feature hand to its pages."""

from __future__ import annotations

from dataclasses import dataclass, field

from kolstudio.core.errors import RuleError
from kolstudio.core.model.campaign import Campaign
from kolstudio.core.model.codes import Label
from kolstudio.core.rules.totals import Totals
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_BUSY = QT_TRANSLATE_NOOP("Campaigns", "Nothing can be changed while other work writes the library.")
_BUSY_HINT = QT_TRANSLATE_NOOP("Campaigns", "Wait until it is done, or cancel it.")


@dataclass(frozen=True, slots=True)
class Draft:
    """A new campaign as it was typed; `area` names provinces separated by commas."""

    name: str
    goal: str
    budget: str
    area: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One campaign with its sums, and the type of everybody in it."""

    campaign: Campaign
    totals: Totals
    types: dict[int, Label]
    costs: dict[Label, int]
    over: dict[int, int] = field(default_factory=dict)
    """By line id: how far the lines up to it go over what may be spent, in đồng."""

    @property
    def people(self) -> int:
        """How many different people are booked."""
        return len({line.creator_id for line in self.campaign.lines})


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant by a typed name."""

    id: int
    name: str
    handle: str
    type: Label = Label.NO_DATA
    price: int | None = None
    """Their cheapest item in đồng."""


def busy() -> RuleError:
    """Return what is said when a job writes the library."""
    return RuleError(_BUSY, _BUSY_HINT, code="writing")
