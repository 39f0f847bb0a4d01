"""Past bookings of a person, for whom and how they went. One step of undo each."""

from __future__ import annotations

from collections.abc import Sequence

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Deliverable
from kolstudio.core.model.parts import Collaboration
from kolstudio.core.model.reading import Price
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.typed_text import typed_line, typed_text
from kolstudio.core.service import field_values
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import collaborations as repo
from kolstudio.core.store.repos import details
from kolstudio.core.texts import QT_TRANSLATE_NOOP

PARTS = (
    "brand",
    "competitor",
    "happened_on",
    "deliverable",
    "fee",
    "link",
    "on_time",
    "result",
    "note",
)
"""What `edit` takes."""

_NO_BRAND = QT_TRANSLATE_NOOP("Collaborations", "Type the brand they worked for.")
_GONE = QT_TRANSLATE_NOOP("Collaborations", "This collaboration is no longer there.")
_ONE_FEE = QT_TRANSLATE_NOOP("Collaborations", "Type one amount that was paid, for example 4tr5.")
_NO_LINK = QT_TRANSLATE_NOOP("Collaborations", "{value} is no link; paste one that starts with https://.")


def of_person(library: Library, creator_id: int) -> list[Collaboration]:
    """Return the past bookings of a person, newest first."""
    return repo.of_person(library.store.conn, creator_id)


def add(library: Library, creator_id: int, brand: str) -> int:
    """Note that somebody worked for a brand and return the row's id; a known competitor is marked as one."""
    name = typed_line(brand)
    if not name:
        raise RuleError(_NO_BRAND, code="value_unclear")
    with library.store.change("edit_collaborations", subject=[creator_id], origin=library.origin):
        conn, now = library.store.conn, library.moment()
        row_id = repo.insert(conn, creator_id, name, _is_rival(library, name), None, now)
        details.update(conn, creator_id, {}, now)
    return row_id


def edit(library: Library, creator_id: int, row_id: int, part: str, text: str) -> None:
    """Set one part of a past booking to what was typed; "" makes it unknown.

    Raises `RuleError` (not_found, value_unclear, value_unknown).
    """
    _check(library, creator_id, row_id)
    changes = _read(library, part, text)
    with library.store.change(
        "edit_collaborations",
        subject=[creator_id],
        origin=library.origin,
        coalesce=f"collaboration:{row_id}:{part}",
    ):
        repo.update(library.store.conn, row_id, changes)
        details.update(library.store.conn, creator_id, {}, library.moment())


def remove(library: Library, creator_id: int, row_id: int) -> None:
    """Take a past booking away."""
    _check(library, creator_id, row_id)
    with library.store.change("edit_collaborations", subject=[creator_id], origin=library.origin):
        repo.delete(library.store.conn, row_id)
        details.update(library.store.conn, creator_id, {}, library.moment())


def punctual(every: Sequence[Collaboration]) -> tuple[int, int]:
    """Return (how many came on time, of how many it is known)."""
    known = [one.on_time for one in every if one.on_time is not None]
    return sum(known), len(known)


def _read(library: Library, part: str, text: str) -> dict[str, object]:
    said = typed_line(text)
    match part:
        case "brand":
            if not said:
                raise RuleError(_NO_BRAND, code="value_unclear")
            return {"brand": said, **({"competitor": 1} if _is_rival(library, said) else {})}
        case "competitor":
            return {"competitor": int(said == "1")}
        case "on_time":
            return {"on_time": int(said) if said in ("0", "1") else None}
        case "happened_on":
            return {"happened_on": field_values.read(FIELDS["consent_on"], text, library)}
        case "deliverable":
            return {"deliverable": str(Deliverable(said)) if said else None}
        case "fee":
            return _fee(field_values.read(FIELDS["price_post"], text, library))
        case "link":
            if said and not said.casefold().startswith(("http://", "https://")):
                raise RuleError(_NO_LINK(value=said), code="value_unclear")
            return {"link": said}
        case "result" | "note":
            return {part: typed_text(text)}
    raise KeyError(part)


def _fee(price: Price | None) -> dict[str, object]:
    if price is None:
        return {"fee": None}
    if price.min is None or price.min != price.max or price.quantity != 1:
        raise RuleError(_ONE_FEE, code="value_unclear")
    return {"fee": price.min, "currency": price.currency}


def _is_rival(library: Library, name: str) -> bool:
    wanted = fold(name)
    return any(fold(one) == wanted for one in library.current_brand().competitors)


def _check(library: Library, creator_id: int, row_id: int) -> None:
    if all(one.id != row_id for one in of_person(library, creator_id)):
        raise RuleError(_GONE, code="not_found")
