"""How complete a person's profile is: which of the things that comparing and planning need are known."""

from __future__ import annotations

from dataclasses import dataclass

from kolstudio.core.model.person import Person
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.rounding import half_up
from kolstudio.core.service import classifying
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import flags
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_AGES = QT_TRANSLATE_NOOP("Completeness", "ages of the audience")
_GENDERS = QT_TRANSLATE_NOOP("Completeness", "gender of the audience")
_PLACES = QT_TRANSLATE_NOOP("Completeness", "places of the audience")
_PRICE = QT_TRANSLATE_NOOP("Completeness", "a price")
_CONTACT = QT_TRANSLATE_NOOP("Completeness", "a phone number or e-mail")


@dataclass(frozen=True, slots=True)
class Completeness:
    """Whole percent of what is asked for, half-up, and what is missing, the weightiest first."""

    percent: int
    missing: tuple[Text, ...]


def of(library: Library, person: Person) -> Completeness:
    """Return how complete a person's profile is."""
    entered, plain = classifying.signals(library, person), person.attributes
    shares = flags.audience(library.store.conn, person.id)
    asked = dict.fromkeys(rule.input for rule in library.rules().classifier.rules)
    parts: list[tuple[Text, bool]] = [
        (FIELDS[key].label, getattr(entered, key) is not None) for key in asked if key in FIELDS
    ]
    parts += [
        (FIELDS["profession"].label, bool(plain["profession"])),
        (FIELDS["fields"].label, bool(person.fields)),
        (FIELDS["province"].label, bool(plain["province"] or plain["area"])),
        (_PRICE, bool(person.rates)),
        (_CONTACT, any(one.phone or one.zalo or one.email for one in person.contacts)),
        (_AGES, bool(shares.get("age"))),
        (_GENDERS, bool(shares.get("gender"))),
        (_PLACES, bool(shares.get("province"))),
        (FIELDS["sponsored_share"].label, plain["sponsored_share"] is not None),
    ]
    known = sum(there for _, there in parts)
    return Completeness(half_up(100 * known, len(parts)), tuple(name for name, there in parts if not there))
