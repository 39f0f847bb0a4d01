"""Managers and agencies of a person: added, edited, removed. Whoever they hold shares them."""

from __future__ import annotations

import re
from typing import Any

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import ContactKind
from kolstudio.core.model.draft import ContactDraft
from kolstudio.core.model.person import Contact
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.service import creators, field_values
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import details, person_parts
from kolstudio.core.texts import QT_TRANSLATE_NOOP

PARTS = ("name", "phone", "email", "zalo")
"""What `edit` takes."""

_FIELD_OF = {"email": "emails", "phone": "phones", "zalo": "phones"}
_ADDRESS = re.compile(r"\S*@\S*")
_NUMBER = re.compile(r"\+?\d(?:[ .\-]?\d){7,}")
_NOBODY = QT_TRANSLATE_NOOP("Contacts", "Type a name, a phone number or an e-mail address.")
_GONE = QT_TRANSLATE_NOOP("Contacts", "This contact is no longer there.")
_ONE = QT_TRANSLATE_NOOP("Contacts", "Only one {label} fits here.")


def add(library: Library, creator_id: int, kind: ContactKind, text: str) -> None:
    """Add a manager or an agency by name, phone number or e-mail; one that is known already is joined."""
    said = typed_line(text)
    if not said:
        raise RuleError(_NOBODY, code="value_unclear")
    draft = ContactDraft(kind)
    draft.email, said = _taken(library, "email", _ADDRESS, said)
    draft.phone, said = _taken(library, "phone", _NUMBER, said)
    draft.name = said.strip(" ,;:·-–()")
    with library.store.change("edit_contacts", subject=[creator_id], origin=library.origin):
        details.add_contacts(library.store.conn, creator_id, [draft], library.moment())
        details.update(library.store.conn, creator_id, {}, library.moment())


def _taken(library: Library, part: str, pattern: re.Pattern[str], said: str) -> tuple[str, str]:
    """Return the one address or number in a line, read, and the line without it."""
    found = pattern.findall(said)
    if len(found) > 1:
        raise RuleError(_ONE(label=FIELDS[_FIELD_OF[part]].label), code="value_unclear")
    if not found:
        return "", said
    return _read(library, part, found[0].strip(",;")), " ".join(said.replace(found[0], " ").split())


def edit(library: Library, creator_id: int, contact_id: int, part: str, text: str) -> None:
    """Set name, phone, e-mail or Zalo of a contact; "" clears it."""
    contact = _contact(library, creator_id, contact_id)
    value = _read(library, part, typed_line(text))
    if not value and not any(getattr(contact, other) for other in PARTS if other != part):
        raise RuleError(_NOBODY, code="value_unclear")
    with library.store.change(
        "edit_contacts", subject=[creator_id], origin=library.origin, coalesce=f"contact:{contact_id}:{part}"
    ):
        person_parts.set_contact(library.store.conn, contact_id, contact.agent_id, part, value)
        details.update(library.store.conn, creator_id, {}, library.moment())


def remove(library: Library, creator_id: int, contact_id: int) -> None:
    """Remove a contact from a person; a manager or agency stays with the others."""
    _contact(library, creator_id, contact_id)
    with library.store.change("edit_contacts", subject=[creator_id], origin=library.origin):
        person_parts.remove_contact(library.store.conn, contact_id)
        details.update(library.store.conn, creator_id, {}, library.moment())


def shared_with(library: Library, creator_id: int, contact: Contact) -> int:
    """Return how many other people a manager or an agency holds."""
    if contact.agent_id is None:
        return 0
    return person_parts.shared_with(library.store.conn, contact.agent_id, creator_id)


def _read(library: Library, part: str, text: str) -> str:
    if part not in PARTS:
        raise KeyError(part)
    if part == "name" or not text:
        return text
    key = _FIELD_OF[part]
    found: Any = field_values.read(FIELDS[key], text, library) or ()
    if len(found) != 1:
        raise RuleError(_ONE(label=FIELDS[key].label), code="value_unclear")
    return str(found[0] if part == "email" else found[0].number)


def _contact(library: Library, creator_id: int, contact_id: int) -> Contact:
    for contact in creators.get(library, creator_id).contacts:
        if contact.id == contact_id:
            return contact
    raise RuleError(_GONE, code="not_found")
