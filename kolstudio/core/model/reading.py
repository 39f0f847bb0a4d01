"""What a parser read out of a cell: a value, a question to the owner, or remarks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from kolstudio.core.model.codes import ContactKind, Platform, ProblemLevel, Reach, Unit, Vat
from kolstudio.core.texts import Text

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Question:
    """Something that may not be guessed: what is asked, and the readings to choose from."""

    code: str
    text: Text
    readings: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth saying about a value that was taken."""

    code: str
    level: ProblemLevel
    text: Text


@dataclass(frozen=True, slots=True)
class Parsed(Generic[T]):
    """The outcome of parsing one cell; `value` None without a question means missing."""

    value: T | None = None
    question: Question | None = None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Price:
    """One price as quoted: minor units of `currency`, open ends None, `quantity` units for that money."""

    min: int | None = None
    max: int | None = None
    currency: str = "VND"
    quantity: int = 1
    unit: Unit = Unit.ITEM
    vat: Vat = Vat.UNKNOWN
    negotiable: bool = False
    barter: bool = False
    commission: int | None = None
    """Thousandths of a percent: 10 % is 10000."""
    approx: bool = False
    net: bool = False


@dataclass(frozen=True, slots=True)
class Phone:
    """One phone number of a cell, normalised: `0901234567`, or E.164 abroad; `raw` as typed."""

    number: str
    raw: str
    kind: ContactKind = ContactKind.OWN
    name: str = ""
    zalo: bool = False


@dataclass(frozen=True, slots=True)
class ChannelLink:
    """A profile: platform, handle as written (without @) or None when unknown, url or None."""

    platform: Platform
    handle: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A place: province code of today, code of the former province, or only a reach or a region."""

    province: str | None = None
    province_old: str | None = None
    reach: Reach | None = None
    region: str | None = None
    """north | central | south | west when only a region was named."""
    country: str | None = None
