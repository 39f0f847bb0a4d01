"""What was typed into a field and refused: kept as typed, also after the program ended."""

from __future__ import annotations

from kolstudio.core.service.library import Library
from kolstudio.core.store.drafts import person_key


def keep(library: Library, creator_id: int, field: str, text: str) -> None:
    """Keep what stands in a field of a person."""
    library.store.drafts.put(person_key(creator_id, field), text)


def forget(library: Library, creator_id: int, field: str) -> None:
    """Let go of what stood in a field."""
    library.store.drafts.delete(person_key(creator_id, field))


def of_person(library: Library, creator_id: int) -> dict[str, str]:
    """Return what is kept for the fields of a person, by field."""
    start = person_key(creator_id, "")
    return {
        key.removeprefix(start): text
        for key, text in library.store.drafts.all().items()
        if key.startswith(start)
    }
