"""Workbooks for others: the brief of a campaign and a shortlist, from what may leave only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.jobs import CancelToken, Progress, no_progress
from kolstudio.core.model.books import (
    BookChannel,
    BookDuty,
    BookLine,
    BookPerson,
    BookResult,
    BriefBook,
    SellingDate,
    ShortlistBook,
    VatAssumption,
)
from kolstudio.core.model.campaign import Campaign, Line
from kolstudio.core.model.codes import ContactKind
from kolstudio.core.model.person import Channel, Person
from kolstudio.core.rules import disclosure, estimates
from kolstudio.core.rules.calendar import events_between, selling_calendar
from kolstudio.core.rules.target import target_words
from kolstudio.core.rules.tax import vat_rates, withholding
from kolstudio.core.service import campaigns, creators, settings
from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import Json, place_name
from kolstudio.core.store.repos import people
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text, catalogue


@dataclass(frozen=True, slots=True)
class Exported:
    """A workbook that was written: where, how many people, its sheets, remarks on texts that were cut."""

    path: Path
    people: int
    sheets: tuple[str, ...]
    remarks: tuple[Text, ...] = ()

    def shape(self) -> Json:
        """Return it as JSON."""
        return {"path": str(self.path), "people": self.people, "sheets": list(self.sheets)}


def brief(
    library: Library,
    campaign_id: int,
    path: Path,
    *,
    language: Language = "vi",
    show_phones: bool = False,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Exported:
    """Write the brief of a campaign; an older file stays whole until the new one is verified."""
    from kolstudio.core.excel.brief_book import write_brief

    campaign = campaigns.get(library, campaign_id)
    refuse_the_library(library, path)
    return _exported(
        write_brief(
            brief_data(library, campaign, show_phones=show_phones, language=language),
            path,
            catalogue(language),
            progress,
            cancel,
        )
    )


def shortlist(
    library: Library,
    query: str,
    path: Path,
    *,
    ids: Sequence[int] | None = None,
    language: Language = "vi",
    show_phones: bool = False,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Exported:
    """Write the people who match, or those of `ids` in that order, as a workbook."""
    from kolstudio.core.excel.shortlist_book import write_shortlist

    found = creators.find(library, query) if ids is None else people.get_many(library.store.conn, ids)
    refuse_the_library(library, path)
    book = ShortlistBook(
        title=library.current_brand().name,
        made_on=library.today(),
        people=tuple(_person(library, person, show_phones=show_phones) for person in found),
        brand=library.current_brand().name,
        query=" ".join(query.split()),
        show_phones=show_phones,
    )
    return _exported(write_shortlist(book, path, catalogue(language), progress, cancel))


def brief_data(
    library: Library, campaign: Campaign, *, show_phones: bool = False, language: Language = "vi"
) -> BriefBook:
    """Return everything the brief of a campaign shows, and nothing that may not leave.

    The target is put into words of the language.
    """
    ids = list(dict.fromkeys(line.creator_id for line in campaign.lines))
    by_id = {person.id: person for person in people.get_many(library.store.conn, ids)}
    rates = estimates.view_rates(settings.view_rates(library))
    start, end = _day(campaign.start_on), _day(campaign.end_on)
    air_days = [day for line in campaign.lines if (day := _day(line.air_on))]
    last = max(air_days, default=None) or end
    tax = withholding(settings.tax(library))
    return BriefBook(
        uid=campaign.uid,
        name=campaign.name,
        brand=campaign.brand,
        made_on=library.today(),
        people=tuple(_person(library, by_id[i], show_phones=show_phones) for i in ids if i in by_id),
        lines=tuple(
            _line(line, by_id[line.creator_id], rates) for line in campaign.lines if line.creator_id in by_id
        ),
        contact=campaign.contact,
        goal=campaign.goal,
        budget=campaign.budget,
        reserve_share=campaign.reserve_share,
        start=start,
        end=end,
        areas=tuple(name for code in campaign.areas if (name := place_name(library.places, code))),
        audience=target_words(campaign, catalogue(language)),
        sections=campaign.texts,
        selling_dates=_selling_dates(start or min(air_days, default=None), end or last),
        vat=_vat(library, last),
        withheld_rate=tax.rate,
        withheld_from=tax.threshold,
        duties=_duties(campaign.brand or campaign.name, language),
        logo=_logo(library, campaign),
        show_phones=show_phones,
    )


def _person(library: Library, person: Person, *, show_phones: bool) -> BookPerson:
    calc = person.calculated
    own = (contact.phone for contact in person.contacts if contact.kind is ContactKind.OWN and contact.phone)
    return BookPerson(
        uid=person.uid,
        name=person.name,
        label=calc.label,
        tier=calc.tier,
        k=_points(calc.k),
        i=_points(calc.i),
        followers=calc.followers,
        er=calc.er,
        er_basis=calc.er_basis,
        channels=tuple(_channel(channel) for channel in person.channels),
        fields=tuple(words for _, words in person.fields),
        area=place_name(library.places, person.attributes["province"])
        or str(person.attributes["area"] or ""),
        price_min=calc.price_min,
        price_max=calc.price_max,
        negotiable=calc.negotiable,
        phones=tuple(own),
    )


def _points(tenths: int | None) -> int | None:
    return None if tenths is None else (tenths + 5) // 10


def _channel(channel: Channel) -> BookChannel:
    return BookChannel(
        platform=channel.platform,
        handle=channel.handle,
        url=channel.url,
        followers=channel.followers,
        er=channel.er,
        er_basis=channel.er_basis,
    )


def _line(line: Line, person: Person, rates: estimates.ViewRates) -> BookLine:
    channel = _booked_channel(line, person)
    reach = estimates.reach(channel, line.deliverable, rates) if channel else None
    engagement = estimates.engagement(channel, line.deliverable, rates) if channel else None
    return BookLine(
        uid=line.uid,
        person_uid=person.uid,
        deliverable=line.deliverable,
        platform=line.platform,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        currency=line.currency,
        reach=reach.value * line.quantity if reach else None,
        engagement=engagement.value * line.quantity if engagement else None,
        air_on=_day(line.air_on),
        status=line.status,
    )


def _booked_channel(line: Line, person: Person) -> Channel | None:
    """The channel that an item appears on: that of its platform, else the person's main one."""
    if line.platform is not None:
        return next((channel for channel in person.channels if channel.platform is line.platform), None)
    return next((c for c in person.channels if c.id == person.calculated.main_channel_id), None)


def _selling_dates(start: date | None, end: date | None) -> tuple[SellingDate, ...]:
    if start is None or end is None or end < start:
        return ()
    calendar = selling_calendar(data.load("calendar"))
    return tuple(
        SellingDate(event.day, event.name, event.tet) for event in events_between(calendar, start, end)
    )


def _vat(library: Library, invoice_on: date | None) -> VatAssumption:
    rates = vat_rates(settings.tax(library))
    return VatAssumption(invoice_on, rates.rate_until, rates.until, rates.rate_after)


def _logo(library: Library, campaign: Campaign) -> bytes | None:
    brand = next((brand for brand in library.brands() if brand.id == campaign.brand_id), None)
    found = library.store.blobs.get(brand.logo) if brand and brand.logo else None
    return found[1] if found else None


def _duties(brand: str, language: Language) -> tuple[BookDuty, ...]:
    return tuple(
        BookDuty(duty.topic[language], duty.words[language].replace("{brand}", brand), duty.source[language])
        for duty in disclosure.duties(data.load("disclosure"))
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def refuse_the_library(library: Library, path: Path) -> None:
    """Refuse to write over the library itself. Raises `RuleError` (file_is_library)."""
    if path.resolve() == library.path.resolve():
        raise RuleError(
            QT_TRANSLATE_NOOP("Export", "{path} is the library itself; choose another name.")(path=str(path)),
            code="file_is_library",
        )


def _exported(result: BookResult) -> Exported:
    return Exported(Path(result.path), result.people, result.sheets, result.remarks)
