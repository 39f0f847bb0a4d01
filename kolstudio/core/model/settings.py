"""Library values that the owner may change: what they are, where the default comes from, what holds now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kolstudio.core.texts import Text

Plain = int | str
"""How a value is stored: counts and đồng whole, percents in thousandths, points whole, choices by code."""


class Kind(StrEnum):
    """What sort of value it is, and so its unit and how it is typed."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "points"
    CHOICE = "choice"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Value:
    """One value: its default with the source, what holds now, and the bounds it must keep."""

    key: str
    label: Text
    kind: Kind
    default: Plain
    current: Plain
    source: Text
    ids: tuple[str, ...] = ()
    """The statements it rests on."""
    choices: tuple[tuple[str, Text], ...] = ()
    """Codes and words of a CHOICE."""
    hint: Text | None = None
    """What it does, in a sentence."""
    least: int = 0
    most: int = 10**12

    @property
    def changed(self) -> bool:
        """Whether the owner changed it."""
        return self.current != self.default


@dataclass(frozen=True, slots=True)
class Group:
    """Values that belong together."""

    key: str
    label: Text
    hint: Text | None
    values: tuple[Value, ...]

    @property
    def changed(self) -> bool:
        """Whether any of them was changed."""
        return any(value.changed for value in self.values)
