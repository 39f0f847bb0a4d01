"""The photo of a person: kept by its content, taken away, undone; only a small JPEG is taken."""

from __future__ import annotations

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.service import creators, history, photos
from kolstudio.core.service.library import Library

FACE = b"\xff\xd8\xff\xe0 a face"


def test_a_photo_is_kept_taken_away_and_undone(library: Library) -> None:
    person = creators.create(library, "Vy Bếp Nhỏ")
    assert photos.get(library, None) is None
    photos.set_photo(library, person, FACE)
    kept = creators.get(library, person).attributes["photo"]
    assert photos.get(library, kept) == FACE
    steps = len(history.entries(library))
    photos.set_photo(library, person, FACE)
    assert len(history.entries(library)) == steps
    photos.set_photo(library, person, None)
    assert creators.get(library, person).attributes["photo"] is None
    history.undo(library)
    assert creators.get(library, person).attributes["photo"] == kept


@pytest.mark.parametrize(
    ("content", "code"), [(b"GIF89a", "photo_unclear"), (FACE + b" " * 1_000_000, "photo_too_big")]
)
def test_other_pictures_are_refused(library: Library, content: bytes, code: str) -> None:
    person = creators.create(library, "Vy Bếp Nhỏ")
    with pytest.raises(RuleError) as refused:
        photos.set_photo(library, person, content)
    assert refused.value.code == code
