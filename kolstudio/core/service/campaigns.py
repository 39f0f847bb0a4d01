"""Campaigns: creating, booking people at their card price, totals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from kolstudio.core.errors import RuleError
from kolstudio.core.model.campaign import Brand, Campaign, Line
from kolstudio.core.model.codes import (
    Approver,
    CampaignStatus,
    Deliverable,
    Gender,
    Goal,
    LineStatus,
    Platform,
)
from kolstudio.core.model.person import Person
from kolstudio.core.model.reading import Parsed, Price
from kolstudio.core.rules import rate_card
from kolstudio.core.rules.dates import parse_date
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.prices import parse_price
from kolstudio.core.rules.totals import VND, totals
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.service import creators, settings, shapes
from kolstudio.core.service.field_values import MOST
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import campaigns as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP

MOST_ITEMS = 100_000
"""The largest quantity of one booking."""
_Code = TypeVar("_Code", Goal, Platform, Deliverable, CampaignStatus, LineStatus, Approver, Gender)
_TOO_SMALL = QT_TRANSLATE_NOOP("Campaign", "The quantity must be at least 1.")
_TOO_LARGE = QT_TRANSLATE_NOOP("Campaign", "The quantity must be at most {most}.")


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
    name = free_name(library, name)
    values: dict[str, object] = {
        "goal": read_code(Goal, goal.strip().upper()),
        "budget": money(budget),
        "start_on": read_day(library, start),
        "end_on": read_day(library, end),
        "reserve_share": settings.reserve_share(library),
    }
    if values["start_on"] and values["end_on"] and str(values["end_on"]) < str(values["start_on"]):
        raise dates_reversed()
    brand_id = find_brand(library, brand).id
    provinces = [province(library, area) for area in areas]
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
    _check_quantity(quantity)
    typed_price = money(price) if price is not None else None
    air_on = read_day(library, day)
    asked = read_code(Platform, platform) if platform else None
    wanted = read_code(Deliverable, deliverable) if deliverable else None
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


def dates_reversed() -> RuleError:
    """Return what is said of a campaign that ends before it begins."""
    return RuleError(
        QT_TRANSLATE_NOOP("Campaign", "The campaign ends before it begins."),
        QT_TRANSLATE_NOOP("Campaign", "Check the two dates."),
        code="dates_reversed",
    )


def free_name(library: Library, name: str, *, own: int | None = None) -> str:
    """Return a name as it is kept; `RuleError` (name_missing, name_taken) when no campaign may have it.

    The campaign `own` may keep its own name.
    """
    name = typed_line(name)
    if not name:
        raise RuleError(QT_TRANSLATE_NOOP("Campaign", "A campaign needs a name."), code="name_missing")
    if any(one != own and fold(other) == fold(name) for one, other in repo.names(library.store.conn)):
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "There is a campaign named {name} already.")(name=name),
            QT_TRANSLATE_NOOP("Campaign", "Choose another name."),
            code="name_taken",
        )
    return name


def set_status(library: Library, campaign_id: int, status: str) -> None:
    """Say where a campaign stands, in one step. Raises `RuleError` (unknown_campaign, unknown_code)."""
    wanted = read_code(CampaignStatus, status)
    if get(library, campaign_id).status is not wanted:
        with library.store.change("edit_campaign", origin=library.origin):
            repo.update(library.store.conn, campaign_id, {"status": wanted}, library.moment())


def update_line(
    library: Library,
    campaign_id: int,
    line_id: int,
    *,
    quantity: str | None = None,
    price: str | None = None,
    day: str | None = None,
    status: str | None = None,
    deliverable: str | None = None,
    platform: str | None = None,
    approver: str | None = None,
) -> Line:
    """Change one booking in one step from what was typed, and return it as it is now.

    None leaves a field alone; an empty price makes the booking unpriced, an empty day takes its day
    away, an empty platform leaves it open. Another deliverable or platform takes its own price of the
    rate card where the present price is the card's; a price that was typed stays.

    Raises `RuleError` (unknown_campaign, unknown_line and what cannot be read), nothing changed then.
    """
    before = _line(get(library, campaign_id), line_id)
    wanted: dict[str, object] = {}
    if quantity is not None:
        wanted["quantity"] = _quantity(quantity)
    if price is not None:
        wanted["unit_price"] = money(price) if price.strip() else None
        wanted["currency"] = VND
    if day is not None:
        wanted["air_on"] = read_day(library, day)
    if status is not None:
        wanted["status"] = read_code(LineStatus, status)
    if approver is not None:
        wanted["approver"] = read_code(Approver, approver)
    if deliverable is not None or platform is not None:
        what = before.deliverable if deliverable is None else read_code(Deliverable, deliverable)
        where = before.platform
        if platform is not None:
            where = read_code(Platform, platform) if platform else None
        wanted = {**_item(library, before, what, where), **wanted}
    changes = {name: value for name, value in wanted.items() if getattr(before, name) != value}
    if not changes:
        return before
    conn = library.store.conn
    with library.store.change("edit_campaign", subject=[before.creator_id], origin=library.origin):
        repo.update_line(conn, line_id, changes)
        repo.update(conn, campaign_id, {}, library.moment())
    return _line(get(library, campaign_id), line_id)


def _item(
    library: Library, line: Line, deliverable: Deliverable, platform: Platform | None
) -> dict[str, object]:
    """Return the columns of another item; unit and price follow the rate card unless a price was typed."""
    found: dict[str, object] = {"deliverable": deliverable, "platform": platform}
    rates = creators.get(library, line.creator_id).rates
    had = rate_card.choose(rates, line.deliverable, line.platform)
    if line.currency == VND and line.unit_price in (None, had.unit_price):
        choice = rate_card.choose(rates, deliverable, platform)
        found |= {"unit": choice.unit, "unit_price": choice.unit_price}
    return found


def remove_lines(library: Library, campaign_id: int, line_ids: Iterable[int]) -> list[Line]:
    """Remove bookings in one step and return those that were there."""
    doomed = set(line_ids)
    found = [line for line in get(library, campaign_id).lines if line.id in doomed]
    if found:
        conn = library.store.conn
        people = list(dict.fromkeys(line.creator_id for line in found))
        with library.store.change("edit_campaign", subject=people, origin=library.origin):
            repo.remove_lines(conn, [line.id for line in found])
            repo.update(conn, campaign_id, {}, library.moment())
    return found


def _line(campaign: Campaign, line_id: int) -> Line:
    for line in campaign.lines:
        if line.id == line_id:
            return line
    raise RuleError(
        QT_TRANSLATE_NOOP("Campaign", "This item is no longer in {name}.")(name=campaign.name),
        code="unknown_line",
    )


def _quantity(text: str) -> int:
    typed = typed_line(text)
    if not (typed.isascii() and typed.isdecimal()) or len(typed) > 9:
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "{text} is not a quantity.")(text=typed or "—"),
            QT_TRANSLATE_NOOP("Campaign", "Write a whole number, for example 2."),
            code="quantity_unclear",
        )
    _check_quantity(int(typed))
    return int(typed)


def _check_quantity(quantity: int) -> None:
    if quantity < 1:
        raise RuleError(_TOO_SMALL, code="quantity_too_small")
    if quantity > MOST_ITEMS:
        raise RuleError(_TOO_LARGE(most=MOST_ITEMS), code="quantity_too_large")


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


def find_brand(library: Library, name: str | None) -> Brand:
    """Return the brand of this id or folded name, None = the current one; `RuleError` (unknown_brand)."""
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


def province(library: Library, text: str) -> str:
    """Read the name of a province, old or new, and return its code; `RuleError` when it is none."""
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


def read_code(kind: type[_Code], text: str) -> _Code:
    """Return the code a text is; `RuleError` (unknown_code) when it is none."""
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
