"""One person in detail as the pane beside the table shows them: every text ready, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from kolstudio.core.model.classification import Scale, SignalResult, tenths
from kolstudio.core.model.codes import ContactKind, ErBasis, Label, Platform, Tier, Unit, Vat
from kolstudio.core.model.person import Channel, Contact, OpenPoint, Person, Rate
from kolstudio.core.model.reading import Price
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.formats import (
    MISSING,
    format_date,
    format_money,
    format_percent,
    format_phone,
    short_count,
)
from kolstudio.core.rules.labels import (
    contact_kind_text,
    deliverable_text,
    er_basis_text,
    label_text,
    platform_text,
    subtype_text,
    tier_text,
    unit_text,
    vat_text,
)
from kolstudio.core.service import classifying, questions
from kolstudio.core.service.library import Library
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text
from kolstudio.ui.models.roster_rows import NOT_SCORED, initials, points

OLD = 90
"""Days after which figures count as old (domain 2.6)."""
REASONS = 4
"""How many signals are listed, those that give most."""

Tone = Literal["", "kol", "influencer", "watch"]

_WHY = QT_TRANSLATE_NOOP("RosterDetail", "Why {label}?")
_MISSING_DATA = QT_TRANSLATE_NOOP("RosterDetail", "Not enough data for a type")
_BY_HAND = QT_TRANSLATE_NOOP("RosterDetail", "{label}, set by hand")
_KOL = QT_TRANSLATE_NOOP("RosterDetail", "KOL {points}")
_INFLUENCER = QT_TRANSLATE_NOOP("RosterDetail", "Influencer {points}")
_COVERAGE = QT_TRANSLATE_NOOP("RosterDetail", "data {coverage}%")
_WORTH = QT_TRANSLATE_NOOP("RosterDetail", "{points} of {most} points on the {scale} scale. Basis: {ids}")
_KOL_SCALE = QT_TRANSLATE_NOOP("RosterDetail", "KOL")
_INFLUENCER_SCALE = QT_TRANSLATE_NOOP("RosterDetail", "influencer")
_MEASURED = QT_TRANSLATE_NOOP("RosterDetail", "measured {day}")
_USUAL = QT_TRANSLATE_NOOP("RosterDetail", "ER {basis}; good for {tier} from {rate}")
_RANGE = QT_TRANSLATE_NOOP("RosterDetail", "{low} – {high}")
_FROM = QT_TRANSLATE_NOOP("RosterDetail", "from {low}")
_UP_TO = QT_TRANSLATE_NOOP("RosterDetail", "up to {high}")
_PER = QT_TRANSLATE_NOOP("RosterDetail", "{price} / {unit}")
_FOR_SEVERAL = QT_TRANSLATE_NOOP("RosterDetail", "{price} / {count} {unit}")
_COMMISSION = QT_TRANSLATE_NOOP("RosterDetail", "{rate} commission")
_NEGOTIABLE = QT_TRANSLATE_NOOP("RosterDetail", "negotiable")
_BARTER = QT_TRANSLATE_NOOP("RosterDetail", "in exchange for products")
_QUOTED = QT_TRANSLATE_NOOP("RosterDetail", "quoted {day}")
_AS_TYPED = QT_TRANSLATE_NOOP("RosterDetail", "as typed: {raw}")
_PHONE = QT_TRANSLATE_NOOP("RosterDetail", "Phone")
_EMAIL = QT_TRANSLATE_NOOP("RosterDetail", "Email")
_ZALO = QT_TRANSLATE_NOOP("RosterDetail", "Zalo")
_TODAY = QT_TRANSLATE_NOOP("RosterDetail", "today")
_YESTERDAY = QT_TRANSLATE_NOOP("RosterDetail", "yesterday")
_DAYS_AGO = QT_TRANSLATE_NOOP("RosterDetail", "{count} days ago")
_FORMERLY = QT_TRANSLATE_NOOP("RosterDetail", "{province} (formerly {old})")
_NOT_BOOK = QT_TRANSLATE_NOOP("RosterDetail", "Do not book")
_NOT_BOOK_WHY = QT_TRANSLATE_NOOP("RosterDetail", "Do not book: {reason}")
_ASK = QT_TRANSLATE_NOOP("RosterDetail", "“{value}” could not be read for certain. What is it?")
_ELSEWHERE = QT_TRANSLATE_NOOP("RosterDetail", "“{value}” could not be read. Type it in the editor.")


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the pane: what, how much, and the rest one hover away."""

    label: str
    value: str
    tip: str = ""
    copy: str = ""
    """What its button copies; empty = no button."""
    link: str = ""
    """The address its button opens."""
    tone: Tone = ""
    note: str = ""
    """Muted text behind the value."""
    below: tuple[str, ...] = ()
    """Muted lines under it."""


@dataclass(frozen=True, slots=True)
class OpenCell:
    """One open question and where its answer goes."""

    id: int
    label: str
    text: str
    answerable: bool


@dataclass(frozen=True, slots=True)
class Detail:
    """Everything the pane shows."""

    id: int
    name: str
    about: str
    initials: str
    photo: str | None
    warning: str
    type: str
    why: str
    enough: bool
    k: int
    i: int
    """Tenths of a point, for the bar."""
    coverage_k: int
    coverage_i: int
    """Percent of the weight that is known."""
    kol: str
    influencer: str
    known: str
    open: tuple[OpenCell, ...]
    reasons: tuple[Fact, ...]
    channels: tuple[Fact, ...]
    rates: tuple[Fact, ...]
    contacts: tuple[Fact, ...]
    fit: str
    notes: tuple[str, ...]
    updated: Fact


class DetailWriter:
    """Writes people in detail in one language."""

    def __init__(self, texts: Catalogue, library: Library, today: date) -> None:
        self._texts = texts
        self._language = texts.language
        self._library = library
        self._places = library.places
        self._today = today

    def write(self, person: Person) -> Detail:
        """Return a person with all texts."""
        calc = person.calculated
        enough = calc.k is not None and calc.i is not None
        coverage = min(calc.coverage_k, calc.coverage_i)
        return Detail(
            id=person.id,
            name=person.name,
            about=self._about(person),
            initials=initials(person.name),
            photo=str(person.attributes["photo"]) if person.attributes["photo"] else None,
            warning=self._warning(person),
            type=self._type(person),
            why=self._say(
                _WHY(label=label_text(calc.label)) if calc.label is not Label.NO_DATA else _MISSING_DATA
            ),
            enough=enough,
            k=calc.k or 0,
            i=calc.i or 0,
            coverage_k=calc.coverage_k,
            coverage_i=calc.coverage_i,
            kol=self._say(_KOL(points=points(calc.k, self._language))),
            influencer=self._say(_INFLUENCER(points=points(calc.i, self._language))),
            known=self._say(_COVERAGE(coverage=coverage)),
            open=tuple(self._question(point) for point in person.questions),
            reasons=self._reasons(person),
            channels=tuple(self._channel(channel, person) for channel in person.channels),
            rates=tuple(self._rate(rate) for rate in person.rates),
            contacts=tuple(fact for contact in person.contacts for fact in self._contact(contact)),
            fit=self._say(NOT_SCORED) if person.fit is None else str(person.fit),
            notes=person.notes,
            updated=self._updated(person),
        )

    def _say(self, text: Text | str) -> str:
        return self._texts.render(text) if isinstance(text, Text) else text

    def _about(self, person: Person) -> str:
        plain = person.attributes
        what = str(plain["profession"] or "") or ", ".join(words for _, words in person.fields)
        where = str(plain["area"] or "")
        if isinstance(plain["province"], str):
            where = self._places.name(plain["province"], self._language)
            old = plain["province_old"]
            if isinstance(old, str) and self._places.old_name(old, self._language) != where:
                where = self._say(_FORMERLY(province=where, old=self._places.old_name(old, self._language)))
        return "\N{NO-BREAK SPACE}· ".join(part for part in (what, where) if part)

    def _warning(self, person: Person) -> str:
        if not person.attributes["do_not_book"]:
            return ""
        reason = person.attributes["do_not_book_reason"]
        return self._say(_NOT_BOOK_WHY(reason=reason) if reason else _NOT_BOOK)

    def _type(self, person: Person) -> str:
        calc = person.calculated
        parts = [self._say(label_text(calc.label, calc.lean))]
        if person.attributes["label_override"]:
            parts = [self._say(_BY_HAND(label=parts[0]))]
        if calc.subtype is not None:
            parts.append(self._say(subtype_text(calc.subtype)))
        said = [self._say(label_text(calc.label))]
        return "" if parts == said else " · ".join(parts)

    def _reasons(self, person: Person) -> tuple[Fact, ...]:
        if person.calculated.label is Label.NO_DATA:
            return ()
        found = [one for one in classifying.explain(self._library, person).signals if one.points > 0]
        return tuple(self._reason(one) for one in found[:REASONS])

    def _reason(self, one: SignalResult) -> Fact:
        worth = points(tenths(one.points), self._language)
        scales: dict[Scale, Text] = {"k": _KOL_SCALE, "i": _INFLUENCER_SCALE}
        return Fact(
            label=classifying.signal_name(one.id, self._language),
            value=f"+{worth}",
            tip=self._say(
                _WORTH(points=worth, most=one.max, scale=scales[one.scale], ids=", ".join(one.ids))
            ),
            tone="kol" if one.scale == "k" else "influencer",
            note=one.ids[0] if one.ids else "",
        )

    def _channel(self, channel: Channel, person: Person) -> Fact:
        figures = [short_count(channel.followers, self._language)] if channel.followers is not None else []
        tips = [channel.url or ""]
        below = []
        if channel.er is not None:
            figures.append(format_percent(channel.er, self._language))
            rate = format_percent(channel.er, self._language, 2)
            tips.append(f"ER {rate} {self._say(er_basis_text(channel.er_basis))}")
        measured = _date(channel.measured_on)
        known = [f"@{channel.handle.lstrip('@')}"] if channel.handle else []
        if measured is not None:
            known.append(self._say(_MEASURED(day=format_date(measured))))
            tips.append(known[-1])
        if known:
            below.append(" · ".join(known))
        if channel.id == person.calculated.main_channel_id and channel.er is not None:
            below += self._usual(person.calculated.tier, channel)
        old = measured is not None and (self._today - measured).days > OLD
        return Fact(
            label=self._say(platform_text(channel.platform)),
            value=" · ".join(figures) or MISSING,
            tip="\n".join(tip for tip in tips if tip),
            copy=channel.url or "",
            link=channel.url or "",
            tone="watch" if old else "",
            below=tuple(below),
        )

    def _usual(self, tier: Tier | None, channel: Channel) -> list[str]:
        good = classifying.good_rate(self._library, tier)
        if tier is None or good is None or channel.er_basis in (ErBasis.REACH, ErBasis.VIEWS):
            return []
        rate = format_percent(good, self._language, 1 if good % 1000 else 0)
        return [self._say(_USUAL(basis=er_basis_text(channel.er_basis), tier=tier_text(tier), rate=rate))]

    def _rate(self, rate: Rate) -> Fact:
        label = self._say(deliverable_text(rate.deliverable))
        if rate.platform is not None and rate.platform is not Platform.UNKNOWN:
            label = f"{label}\N{NO-BREAK SPACE}· {self._say(platform_text(rate.platform))}"
        tips = []
        if rate.price.vat is not Vat.UNKNOWN:
            tips.append(self._say(vat_text(rate.price.vat)))
        quoted = _date(rate.quoted_on)
        if quoted is not None:
            tips.append(self._say(_QUOTED(day=format_date(quoted))))
        if rate.raw:
            tips.append(self._say(_AS_TYPED(raw=rate.raw)))
        return Fact(label, self.price(rate.price), " · ".join(tips))

    def price(self, price: Price) -> str:
        """Return a price as it was quoted: amount or range, what it buys, commission, what is open."""
        low, high = (
            None if end is None else _whole(format_money(end, price.currency, self._language))
            for end in (price.min, price.max)
        )
        amount: Text | str | None = None
        if low is not None and high is not None:
            amount = low if price.min == price.max else _RANGE(low=low, high=high)
        elif low is not None:
            amount = _FROM(low=low)
        elif high is not None:
            amount = _UP_TO(high=high)
        parts: list[Text | str] = []
        if amount is not None:
            if price.quantity > 1:
                amount = _FOR_SEVERAL(price=amount, count=price.quantity, unit=unit_text(price.unit))
            elif price.unit is not Unit.ITEM:
                amount = _PER(price=amount, unit=unit_text(price.unit))
            parts.append(amount)
        if price.commission is not None:
            decimals = 1 if price.commission % 1000 else 0
            parts.append(_COMMISSION(rate=format_percent(price.commission, self._language, decimals)))
        if price.negotiable:
            parts.append(_NEGOTIABLE)
        if price.barter:
            parts.append(_BARTER)
        told = " + ".join(self._say(part) for part in parts) or MISSING
        return told.replace(" – ", "\N{NO-BREAK SPACE}– ").replace(" / ", " /\N{NO-BREAK SPACE}")

    def _contact(self, contact: Contact) -> list[Fact]:
        who = self._say(contact_kind_text(contact.kind)) if contact.kind is not ContactKind.OWN else ""
        who = " ".join(part for part in (who, contact.name) if part)
        facts = []
        if contact.phone:
            facts.append(self._reach(_PHONE, who, format_phone(contact.phone), contact.phone))
        if contact.zalo and contact.zalo != contact.phone:
            facts.append(self._reach(_ZALO, who, format_phone(contact.zalo), contact.zalo))
        if contact.email:
            facts.append(self._reach(_EMAIL, who, contact.email, contact.email))
        return facts

    def _reach(self, kind: Text, who: str, shown: str, copied: str) -> Fact:
        return Fact(who or self._say(kind), shown, self._say(kind), copied)

    def _question(self, point: OpenPoint) -> OpenCell:
        key = questions.key_of(point)
        label = point.column or (self._say(FIELDS[key].label) if key else point.field)
        text = (_ASK if key else _ELSEWHERE)(value=point.value)
        return OpenCell(point.id, label, self._say(text), key is not None)

    def _updated(self, person: Person) -> Fact:
        moment = datetime.fromisoformat(str(person.attributes["updated"])).astimezone()
        days = (self._today - moment.date()).days
        text = _TODAY if days <= 0 else _YESTERDAY if days == 1 else _DAYS_AGO(count=days)
        return Fact(
            self._say(FIELDS["updated"].label),
            self._say(text),
            moment.strftime("%d/%m/%Y %H:%M"),
            tone="watch" if days > OLD else "",
        )


def _whole(amount: str) -> str:
    """Return an amount that is never parted from its sign at the end of a line."""
    return amount.replace(" ", "\N{NO-BREAK SPACE}")


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
