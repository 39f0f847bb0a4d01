"""Which verb of the core keeps what was typed at an address, and which removes a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kolstudio.core.errors import KnownError
from kolstudio.core.service import (
    audience,
    channels,
    collaborations,
    contact_log,
    contacts,
    editing,
    notes,
    rates,
)
from kolstudio.core.service.library import Library

Verb = Callable[[Library, int, int], None]

REMOVE: Mapping[str, Verb] = {
    "channels": channels.remove,
    "rates": rates.remove,
    "contacts": contacts.remove,
    "notes": notes.remove,
    "collaborations": collaborations.remove,
    "talks": contact_log.remove,
}
"""What removes a row (library, person, row), by its table."""


class _Back(Exception):
    """Ends a step that should leave nothing behind."""


def write(library: Library, person: int, address: str, text: str) -> None:
    """Keep what was typed into a field: «name», «channels/12/handle», «audience/age/18-24»."""
    table, _, rest = address.partition("/")
    if not rest:
        editing.edit(library, person, address, text)
        return
    first, _, part = rest.partition("/")
    if table == "audience":
        if part == "measured":
            audience.set_measured(library, person, first, text)
        else:
            audience.set_share(library, person, first, part, text)
        return
    row = int(first)
    if table == "channels" and part == "measured":
        channels.set_measured(library, person, row, text)
    elif table == "channels" and part in channels.FIGURES:
        channels.set_figure(library, person, row, part, text)
    elif table == "channels":
        channels.edit(library, person, row, part, text)
    elif table == "rates":
        rates.edit(library, person, row, part, text)
    elif table == "contacts":
        contacts.edit(library, person, row, part, text)
    elif table == "collaborations":
        collaborations.edit(library, person, row, part, text)
    elif table == "talks":
        contact_log.edit(library, person, row, part, text)
    else:
        notes.edit(library, person, row, text)


def reason(library: Library, person: int, address: str, text: str) -> KnownError | None:
    """Return why a text would be refused at an address, None when it would be kept; nothing is written."""
    try:
        with library.store.change("edit_creator", subject=[person], undoable=False):
            write(library, person, address, text)
            raise _Back
    except _Back:
        return None
    except KnownError as error:
        return error
