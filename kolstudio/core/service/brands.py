"""Brands: which one fit and new campaigns refer to."""

from __future__ import annotations

from kolstudio.core.errors import RuleError
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import settings
from kolstudio.core.texts import QT_TRANSLATE_NOOP


def choose(library: Library, brand_id: int) -> None:
    """Make a brand the current one; a setting, outside undo. Raises `RuleError` (unknown_brand)."""
    if all(brand.id != brand_id for brand in library.brands()):
        raise RuleError(QT_TRANSLATE_NOOP("Brand", "This brand is not there any more."), code="unknown_brand")
    with library.store.change("edit_settings", origin=library.origin, undoable=False):
        settings.put(library.store.conn, "current_brand", brand_id)
