"""The rate card of a person: quotes added, corrected, requoted. Earlier quotes are kept as price memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Deliverable, Platform, Source, Stage, Unit, Vat
from kolstudio.core.model.draft import RateDraft
from kolstudio.core.model.parts import Quote
from kolstudio.core.model.person import Rate
from kolstudio.core.model.reading import Price
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.service import creators, field_values
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import details, person_parts
from kolstudio.core.texts import QT_TRANSLATE_NOOP

PARTS = ("deliverable", "platform", "price", "vat", "negotiable", "stage", "quoted_on")
"""What `edit` takes."""

_NO_PRICE = QT_TRANSLATE_NOOP("Rates", "Type a price, for example 4tr5 or 3-5 triệu.")
_GONE = QT_TRANSLATE_NOOP("Rates", "This price is no longer there.")
_HAS = QT_TRANSLATE_NOOP("Rates", "There is a price for this already.")
_HAS_HINT = QT_TRANSLATE_NOOP("Rates", "Change that one; its earlier price is kept.")
_NO_DAY = QT_TRANSLATE_NOOP("Rates", "A price needs the day it was quoted.")


def add(
    library: Library, creator_id: int, deliverable: Deliverable, text: str, platform: Platform | None = None
) -> int:
    """Add a quote of today and return its id; one for the same thing becomes its earlier price."""
    price = _price(library, text)
    draft = RateDraft(deliverable, price, platform, quoted_on=library.today(), raw=typed_line(text))
    with library.store.change("edit_rates", subject=[creator_id], origin=library.origin):
        _write(library, creator_id, draft)
    rates = creators.get(library, creator_id).rates
    thing = (deliverable, platform, price.quantity, price.unit)
    return next(rate.id for rate in rates if _thing(rate) == thing)


def edit(library: Library, creator_id: int, rate_id: int, part: str, text: str) -> int:
    """Set one part of a quote to what was typed and return the id of the quote that now holds.

    Another price on another day is a newer quote, the earlier one stays (for another quantity or unit as
    a line of its own); on the same day it is a correction. Raises `RuleError` when it is not understood.
    """
    rate = _rate(library, creator_id, rate_id)
    if part == "price":
        return _requote(library, creator_id, rate, text)
    changes: dict[str, object] = {}
    if part in ("deliverable", "platform"):
        _check_other(library, creator_id, rate, part, text)
    elif part == "vat":
        changes = {part: str(Vat(text or Vat.UNKNOWN))}
    elif part == "stage":
        changes = {part: str(Stage(text))}
    elif part == "negotiable":
        changes = {part: int(text == "1")}
    elif part == "quoted_on":
        day = field_values.read(FIELDS["consent_on"], text, library)
        if day is None:
            raise RuleError(_NO_DAY, code="value_unclear")
        changes = {part: day}
    else:
        raise KeyError(part)
    same = [quote.id for quote in _like(library, creator_id, rate)]
    with library.store.change(
        "edit_rates", subject=[creator_id], origin=library.origin, coalesce=f"rate:{rate_id}:{part}"
    ):
        if changes:
            person_parts.update_rate(library.store.conn, rate_id, changes)
        else:
            person_parts.relabel_rates(library.store.conn, same, part, text or None)
        details.update(library.store.conn, creator_id, {}, library.moment())
    return rate_id


def remove(library: Library, creator_id: int, rate_id: int) -> None:
    """Remove a line of the rate card with its earlier prices; undo brings them back."""
    rate = _rate(library, creator_id, rate_id)
    same = [quote.id for quote in _like(library, creator_id, rate)]
    with library.store.change("edit_rates", subject=[creator_id], origin=library.origin):
        person_parts.remove_rates(library.store.conn, same)
        details.update(library.store.conn, creator_id, {}, library.moment())


def earlier(library: Library, creator_id: int) -> dict[int, Quote]:
    """Return the quote before the current one, by the id of the current one; the others have none."""
    found: dict[int, Quote] = {}
    things: dict[tuple[object, ...], list[Quote]] = {}
    for quote in person_parts.quotes(library.store.conn, creator_id):
        things.setdefault(quote.thing, []).append(quote)
    for quotes in things.values():
        if len(quotes) > 1:
            found[quotes[-1].id] = quotes[-2]
    return found


def _requote(library: Library, creator_id: int, rate: Rate, text: str) -> int:
    price = _price(library, text)
    if price.vat is Vat.UNKNOWN:
        price = replace(price, vat=rate.price.vat)
    if price.unit is Unit.ITEM and (price.quantity, rate.price.quantity) == (1, 1):
        price = replace(price, unit=rate.price.unit)
    if not price.negotiable and rate.price.negotiable:
        price = replace(price, negotiable=True)
    conn, today = library.store.conn, library.today()
    draft = RateDraft(
        rate.deliverable, price, rate.platform, rate.stage, today, usage=rate.usage, raw=typed_line(text)
    )
    known = next(quote for quote in _like(library, creator_id, rate) if quote.id == rate.id)
    corrects = known.quoted_on == today.isoformat() and known.source is Source.TYPED
    with library.store.change(
        "edit_rates",
        subject=[creator_id],
        origin=library.origin,
        coalesce=f"rate:{rate.deliverable}:{rate.platform}:{creator_id}:price",
    ):
        if price == rate.price:
            return rate.id
        if corrects:
            person_parts.remove_rates(conn, [rate.id])
        _write(library, creator_id, draft)
    thing = (rate.deliverable, rate.platform, price.quantity, price.unit)
    return next(one.id for one in creators.get(library, creator_id).rates if _thing(one) == thing)


def _write(library: Library, creator_id: int, draft: RateDraft) -> None:
    """Write a quote dated no earlier than those for the same thing, so that it is the one that holds."""
    thing = (str(draft.deliverable), _code(draft.platform), draft.price.quantity, str(draft.price.unit))
    quotes = person_parts.quotes(library.store.conn, creator_id)
    days = [quote.quoted_on for quote in quotes if quote.thing == thing]
    draft.quoted_on = max(draft.quoted_on or library.today(), *map(date.fromisoformat, days), date.min)
    details.add_rate(library.store.conn, creator_id, draft, Source.TYPED, library.moment())
    details.update(library.store.conn, creator_id, {}, library.moment())


def _check_other(library: Library, creator_id: int, rate: Rate, part: str, text: str) -> None:
    wanted = (
        Deliverable(text) if part == "deliverable" else rate.deliverable,
        rate.platform if part == "deliverable" else Platform(text) if text else None,
        rate.price.quantity,
        rate.price.unit,
    )
    if any(one.id != rate.id and _thing(one) == wanted for one in creators.get(library, creator_id).rates):
        raise RuleError(_HAS, _HAS_HINT, code="rate_exists")


def _price(library: Library, text: str) -> Price:
    price: Price | None = field_values.read(FIELDS["price_post"], text, library)
    if price is None:
        raise RuleError(_NO_PRICE, code="value_unclear")
    return price


def _like(library: Library, creator_id: int, rate: Rate) -> list[Quote]:
    thing = (str(rate.deliverable), _code(rate.platform), rate.price.quantity, str(rate.price.unit))
    return [quote for quote in person_parts.quotes(library.store.conn, creator_id) if quote.thing == thing]


def _code(platform: Platform | None) -> str | None:
    return None if platform is None else str(platform)


def _thing(rate: Rate) -> tuple[object, ...]:
    return rate.deliverable, rate.platform, rate.price.quantity, rate.price.unit


def _rate(library: Library, creator_id: int, rate_id: int) -> Rate:
    for rate in creators.get(library, creator_id).rates:
        if rate.id == rate_id:
            return rate
    raise RuleError(_GONE, code="not_found")
