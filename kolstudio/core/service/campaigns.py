"""Campaigns: creating, booking people at their card price, totals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from kolstudio.core.errors import RuleError
from kolstudio.core.model.campaign import Brand, Campaign
from kolstudio.core.model.codes import Deliverable, Goal, Platform
from kolstudio.core.model.person import Person
from kolstudio.core.model.reading import Parsed, Price
from kolstudio.core.rules import rate_card
from kolstudio.core.rules.dates import parse_date
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.prices import parse_price
from kolstudio.core.rules.totals import totals
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.service import creators, shapes
from kolstudio.core.service.field_values import MOST
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import campaigns as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP

MOST_ITEMS = 100_000
"""The largest quantity of one booking."""
_Code = TypeVar("_Code", Goal, Platform, Deliverable)


def create(
    library: Library,
    name: str,
    *,
    goal: str,
    budget: str,
    brand: str | None = None,
    areas: Sequence[str] = (),
    start: str | None = None,
    end: str | None = None,
) -> int:
    """Create a campaign from what was typed and return its id.

    Raises `RuleError` when the name is empty or taken, or when the goal, budget, brand, an area or a
    date cannot be read for certain.
    """
    name = typed_line(name)
    if not name:
        raise RuleError(QT_TRANSLATE_NOOP("Campaign", "A campaign needs a name."), code="name_missing")
    if any(fold(other) == fold(name) for _, other in repo.names(library.store.conn)):
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "There is a campaign named {name} already.")(name=name),
            QT_TRANSLATE_NOOP("Campaign", "Choose another name."),
            code="name_taken",
        )
    values: dict[str, object] = {
        "goal": _code(Goal, goal.strip().upper()),
        "budget": money(budget),
        "start_on": read_day(library, start),
        "end_on": read_day(library, end),
    }
    if values["start_on"] and values["end_on"] and str(values["end_on"]) < str(values["start_on"]):
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "The campaign ends before it begins."),
            QT_TRANSLATE_NOOP("Campaign", "Check the two dates."),
            code="dates_reversed",
        )
    brand_id = _brand(library, brand).id
    provinces = [_province(library, area) for area in areas]
    with library.store.change("create_campaign", origin=library.origin):
        return repo.insert(library.store.conn, name, brand_id, values, provinces, {}, library.moment())


def add(
    library: Library,
    campaign_id: int,
    creator_ids: Iterable[int],
    *,
    deliverable: str | None = None,
    platform: str | None = None,
    quantity: int = 1,
    price: str | None = None,
    day: str | None = None,
) -> int:
    """Book people in one step and return the campaign's id.

    Without a price the rate card gives it; without a deliverable it gives that too. Raises `RuleError`
    (unknown_campaign, not_found, do_not_book and what cannot be read); nobody is booked then.
    """
    get(library, campaign_id)
    if quantity < 1:
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "The quantity must be at least 1."), code="quantity_too_small"
        )
    if quantity > MOST_ITEMS:
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "The quantity must be at most {most}.")(most=MOST_ITEMS),
            code="quantity_too_large",
        )
    typed_price = money(price) if price is not None else None
    air_on = read_day(library, day)
    asked = _code(Platform, platform) if platform else None
    wanted = _code(Deliverable, deliverable) if deliverable else None
    found = [_bookable(library, creator_id) for creator_id in dict.fromkeys(creator_ids)]
    with library.store.change(
        "add_to_campaign", subject=[person.id for person in found], origin=library.origin
    ):
        for person in found:
            choice = (
                rate_card.choose(person.rates, wanted, asked)
                if wanted is not None
                else rate_card.default_choice(person.rates, asked)
            )
            repo.add_line(
                library.store.conn,
                campaign_id,
                person.id,
                {
                    "deliverable": choice.deliverable,
                    "platform": choice.platform,
                    "quantity": quantity,
                    "unit": choice.unit,
                    "unit_price": choice.unit_price if typed_price is None else typed_price,
                    "air_on": air_on,
                },
                library.moment(),
            )
    return campaign_id


def _bookable(library: Library, creator_id: int) -> Person:
    person = creators.get(library, creator_id)
    if person.attributes["deleted_at"] is not None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "{name} is in the trash.")(name=person.name),
            QT_TRANSLATE_NOOP("Campaign", "Take them out of the trash first."),
            code="not_found",
        )
    until = person.attributes["do_not_book_until"]
    if person.attributes["do_not_book"] and (until is None or str(until) >= library.today().isoformat()):
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "{name} is marked «do not book».")(name=person.name),
            QT_TRANSLATE_NOOP("Campaign", 'Clear the mark first: edit {id} do_not_book "".')(id=person.id),
            code="do_not_book",
        )
    return person


def get(library: Library, campaign_id: int) -> Campaign:
    """Return one campaign; it must exist."""
    found = repo.get(library.store.conn, campaign_id)
    if found is None:
        raise _unknown(str(campaign_id))
    return found


def every(library: Library) -> list[Campaign]:
    """Return all campaigns, oldest first."""
    return repo.get_many(library.store.conn, repo.ids(library.store.conn))


def resolve(library: Library, name: str) -> int:
    """Return the id of the campaign with this id or folded name."""
    name = typed_line(name)
    known = repo.names(library.store.conn)
    if name in {str(campaign_id) for campaign_id, _ in known}:
        return int(name)
    hits = [campaign_id for campaign_id, other in known if fold(other) == fold(name)]
    if not hits:
        raise _unknown(name)
    return hits[0]


def shape(library: Library, campaign: Campaign, *, lines: bool = True) -> shapes.Json:
    """Return a campaign as JSON with its totals."""
    sums = totals(campaign.budget, campaign.reserve_share, campaign.lines)
    return shapes.campaign(campaign, sums, library.places, lines=lines)


def money(text: str) -> int:
    """Read one certain amount of đồng; a range, a question or another currency is refused."""
    parsed: Parsed[Price] = parse_price(text)
    price = parsed.value
    if parsed.question is not None:
        raise RuleError(
            parsed.question.text,
            QT_TRANSLATE_NOOP("Campaign", "Write it with its unit, for example 20tr or 20.000.000."),
            code="amount_unclear",
        )
    if (
        price is None
        or price.min is None
        or price.min != price.max
        or price.currency != "VND"
        or price.quantity != 1
    ):
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "{text} is not one amount in đồng.")(text=text),
            QT_TRANSLATE_NOOP("Campaign", "Write it with its unit, for example 20tr or 20.000.000."),
            code="amount_unclear",
        )
    if price.min > MOST:
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "{text} is too large to be meant.")(text=text),
            code="amount_unclear",
        )
    return price.min


def read_day(library: Library, text: str | None) -> str | None:
    """Read a date; empty is none. Raises `RuleError` when it is not a date."""
    if text is None or not text.strip():
        return None
    parsed: Parsed[date] = parse_date(text, today=library.today())
    if parsed.value is None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "{text} is not a date.")(text=text),
            QT_TRANSLATE_NOOP("Campaign", "Write it as day/month/year, for example 12/12/2026."),
            code="date_unclear",
        )
    return parsed.value.isoformat()


def _brand(library: Library, name: str | None) -> Brand:
    if name is None:
        return library.current_brand()
    name = typed_line(name)
    brands = library.brands()
    for brand in brands:
        if fold(brand.name) == fold(name) or name == str(brand.id):
            return brand
    raise RuleError(
        QT_TRANSLATE_NOOP("Campaign", "There is no brand named {name}.")(name=name),
        QT_TRANSLATE_NOOP("Campaign", "Known brands: {brands}.")(brands=", ".join(b.name for b in brands)),
        code="unknown_brand",
    )


def _province(library: Library, text: str) -> str:
    parsed = library.places.parse(text)
    if parsed.question is not None:
        raise RuleError(parsed.question.text, code="province_ambiguous")
    if parsed.value is None or parsed.value.province is None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "{text} is not a province that is known.")(text=text),
            QT_TRANSLATE_NOOP("Campaign", "Write a province or city, old or new name, for example Đà Nẵng."),
            code="unknown_province",
        )
    return parsed.value.province


def _code(kind: type[_Code], text: str) -> _Code:
    try:
        return kind(text)
    except ValueError:
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "{value} is not possible here.")(value=text),
            QT_TRANSLATE_NOOP("Campaign", "Choose one of: {codes}.")(codes=", ".join(kind)),
            code="unknown_code",
        ) from None


def _unknown(name: str) -> RuleError:
    return RuleError(
        QT_TRANSLATE_NOOP("Campaign", "There is no campaign {name}.")(name=name),
        QT_TRANSLATE_NOOP("Campaign", "kolstudio campaign list shows the names."),
        code="unknown_campaign",
    )
