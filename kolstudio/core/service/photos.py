"""The photo of a person: kept once by its content, inside the file. One step of undo each."""

from __future__ import annotations

from kolstudio.core.errors import RuleError
from kolstudio.core.service import creators
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import details
from kolstudio.core.texts import QT_TRANSLATE_NOOP

SIDE = 512
"""A photo is at most so many pixels wide and high."""
MOST_BYTES = 1_000_000
_JPEG = b"\xff\xd8\xff"


def get(library: Library, digest: object) -> bytes | None:
    """Return the photo (JPEG) of a person's `photo`, None when there is none."""
    found = library.store.blobs.get(digest) if isinstance(digest, str) and digest else None
    return found[1] if found else None


def set_photo(library: Library, creator_id: int, content: bytes | None) -> None:
    """Keep a JPEG as the photo of a person, None takes it away.

    The caller has made it at most `SIDE` pixels wide and high. Raises `RuleError` (photo_unclear,
    photo_too_big, not_found).
    """
    before = creators.get(library, creator_id).attributes["photo"]
    digest = None if content is None else _kept(library, content)
    if digest == before:
        return
    with library.store.change("set_photo", subject=[creator_id], origin=library.origin):
        details.update(library.store.conn, creator_id, {"photo": digest}, library.moment())


def _kept(library: Library, content: bytes) -> str:
    if not content.startswith(_JPEG):
        raise RuleError(QT_TRANSLATE_NOOP("Photos", "This picture cannot be read."), code="photo_unclear")
    if len(content) > MOST_BYTES:
        raise RuleError(QT_TRANSLATE_NOOP("Photos", "This picture is too large."), code="photo_too_big")
    return library.store.blobs.put(content, "image/jpeg")
