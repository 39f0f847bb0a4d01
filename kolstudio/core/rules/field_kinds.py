"""The vocabulary of the field registry: kinds of values, units, sensitivity, how a typed value is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kolstudio.core.model.codes import Deliverable
from kolstudio.core.texts import Text


class Kind(StrEnum):
    """What sort of value a field holds."""

    TEXT = "text"
    LIST = "list"
    CODE = "code"
    INTEGER = "integer"
    LEVEL = "level"
    FLAG = "flag"
    DATE = "date"
    MOMENT = "moment"
    NESTED = "nested"
    """Rows of their own: channels, rates, contacts, signals."""


class Measure(StrEnum):
    """What a number counts, and the unit it is stored in."""

    PEOPLE = "people"
    VIEWS = "views"
    ACTIONS = "actions"
    DONG = "dong"
    PERCENT_THOUSANDTHS = "percent_thousandths"
    PERCENT = "percent"
    POSTS_THOUSANDTHS = "posts_thousandths"
    POINTS_TENTHS = "points_tenths"
    POINTS = "points"
    YEAR = "year"
    TIMES = "times"


class Better(StrEnum):
    """Which way is better for a goal that cares about the field."""

    HIGH = "high"
    LOW = "low"


class Sensitivity(StrEnum):
    """Who may see a value: anybody, a client, the owner's own people, or nobody by default."""

    PUBLIC = "public"
    CLIENT = "client"
    INTERNAL = "internal"
    PERSONAL = "personal"
    """Masked in exports unless chosen."""


class Parser(StrEnum):
    """How a typed value is read."""

    NAME = "name"
    TEXT = "text"
    WORDS = "words"
    """Several, separated by commas or semicolons."""
    NOTES = "notes"
    """One text that replaces all notes."""
    CODE = "code"
    CODES = "codes"
    LEVEL = "level"
    """0 to 3."""
    INTEGER = "integer"
    DECIMAL = "decimal"
    """Up to three places, stored in thousandths."""
    PERCENT = "percent"
    """0 to 100 %, stored in thousandths of a percent."""
    FLAG = "flag"
    COUNTRY = "country"
    EMAILS = "emails"
    COUNT = "count"
    ER = "er"
    PRICE = "price"
    PHONES = "phones"
    AREA = "area"
    """Sets province, former province, reach and area together."""
    BIRTH_YEAR = "birth_year"
    DATE = "date"
    PROFESSION = "profession"
    """The owner's words, with the code of the vocabulary where one fits."""
    FIELDS = "fields"
    """The owner's words, each with the code of the vocabulary where one fits."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a person."""

    key: str
    label: Text
    kind: Kind
    table: str
    """The table it lives in; `metrics` and `channel` mean the main channel's."""
    column: str
    unit: Measure | None = None
    better: Better | None = None
    sensitivity: Sensitivity = Sensitivity.PUBLIC
    exportable: bool = True
    parser: Parser | None = None
    """How `edit` reads it; None where it cannot be edited."""
    computed: bool = False
    """Whether it follows from other fields."""
    codes: tuple[str, ...] = ()
    """The legal codes of a CODE or CODES field."""
    sort: str | None = None
    """`table.column` a list is sorted by; None where it cannot be."""
    biggest_first: bool = False
    """Whether the biggest values are looked for first."""
    deliverable: Deliverable | None = None
    """What a `price_…` field is the price of."""

    @property
    def editable(self) -> bool:
        """Whether `edit` takes it."""
        return self.parser is not None
