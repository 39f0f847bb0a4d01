"""Brands: which one is current, what describes one, and its competitors, values, logo and customers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kolstudio.core.errors import RuleError
from kolstudio.core.model.campaign import Brand
from kolstudio.core.model.codes import BrandValue, Gender
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.typed_text import typed_line, typed_text
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import brands as repo
from kolstudio.core.store.repos import settings
from kolstudio.core.texts import QT_TRANSLATE_NOOP

MOST_COMPETITORS = 50
LONGEST: Mapping[str, int] = {"name": 120, "category": 120, "positioning": 2_000, "target_note": 2_000}
"""The typed fields of a brand and their longest text, in characters."""
AGES = ("target_age_min", "target_age_max")
OLDEST = 120
LOGO_SIDE = 512
"""A logo is at most so many pixels wide and high."""
LOGO_BYTES = 1_000_000
_SIGNS = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}
"""What the kept kinds of picture begin with."""
_LINES = ("positioning", "target_note")


def choose(library: Library, brand_id: int) -> None:
    """Make a brand the current one; a setting, outside undo. Raises `RuleError` (unknown_brand)."""
    get(library, brand_id)
    with library.store.change("edit_settings", origin=library.origin, undoable=False):
        settings.put(library.store.conn, "current_brand", brand_id)


def get(library: Library, brand_id: int) -> Brand:
    """Return a brand that is not in the trash. Raises `RuleError` (unknown_brand)."""
    for brand in library.brands():
        if brand.id == brand_id:
            return brand
    raise RuleError(QT_TRANSLATE_NOOP("Brand", "This brand is not there any more."), code="unknown_brand")


def logo(library: Library, brand: Brand) -> bytes | None:
    """Return the picture of a brand's logo (PNG or JPEG), None when it has none."""
    found = library.store.blobs.get(brand.logo) if brand.logo else None
    return found[1] if found else None


def add(library: Library, name: str) -> int:
    """Add a brand and return its id. Raises `RuleError` (name_missing, name_taken, text_too_long)."""
    name = _free_name(library, name, None)
    with library.store.change("create_brand", origin=library.origin):
        return repo.insert(library.store.conn, name, library.moment())


def edit(library: Library, brand_id: int, field: str, text: str) -> Brand:
    """Set one typed field (a key of `LONGEST` or one of `AGES`) and return the brand as it is now.

    Quick edits of one field join into one step. Raises `RuleError` (unknown_brand, name_missing,
    name_taken, text_too_long, age_unclear, ages_reversed); nothing is changed then.
    """
    brand = get(library, brand_id)
    if field in AGES:
        value: object = _age(brand, field, text)
    elif field == "name":
        value = _free_name(library, text, brand_id)
    elif field in LONGEST:
        value = _short_enough(field, typed_text(text) if field in _LINES else typed_line(text))
    else:
        raise KeyError(field)
    return _keep(library, brand, {field: value}, coalesce=field)


def set_gender(library: Library, brand_id: int, gender: str) -> Brand:
    """Say whom the brand sells to: a code of `Gender`, empty = everybody. Raises `RuleError`."""
    if gender and gender not in set(Gender):
        raise _unknown_code(gender)
    return _keep(library, get(library, brand_id), {"target_gender": gender or None})


def set_values(library: Library, brand_id: int, codes: Iterable[str]) -> Brand:
    """Set what a brand stands for, in the order of `BrandValue`. Raises `RuleError` (unknown_code)."""
    brand, wanted = get(library, brand_id), set(codes)
    for code in wanted - set(BrandValue):
        raise _unknown_code(code)
    ordered = [str(value) for value in BrandValue if value in wanted]
    if set(brand.values) != wanted:
        with library.store.change("edit_brand", origin=library.origin):
            repo.set_values(library.store.conn, brand_id, ordered)
            repo.update(library.store.conn, brand_id, {}, library.moment())
    return get(library, brand_id)


def add_competitors(library: Library, brand_id: int, names: Iterable[str]) -> Brand:
    """Add competitors in one step; names that are there already are passed over.

    Raises `RuleError` (text_too_long, too_many_competitors, own_brand); nobody is added then.
    """
    brand = get(library, brand_id)
    every = {fold(name): name for name in brand.competitors}
    for typed in names:
        name = _short_enough("name", typed_line(typed))
        if fold(name) == fold(brand.name):
            raise RuleError(
                QT_TRANSLATE_NOOP("Brand", "{name} is this brand itself.")(name=name), code="own_brand"
            )
        if name:
            every.setdefault(fold(name), name)
    if len(every) > MOST_COMPETITORS:
        raise RuleError(
            QT_TRANSLATE_NOOP("Brand", "A brand has at most {most} competitors.")(most=MOST_COMPETITORS),
            code="too_many_competitors",
        )
    return _set_competitors(library, brand, list(every.values()))


def remove_competitor(library: Library, brand_id: int, name: str) -> Brand:
    """Take one competitor away; a name that is none changes nothing."""
    brand = get(library, brand_id)
    return _set_competitors(library, brand, [other for other in brand.competitors if other != name])


def set_logo(library: Library, brand_id: int, content: bytes | None) -> Brand:
    """Keep a PNG or JPEG picture as the brand's logo, None takes it away.

    The caller has made it at most `LOGO_SIDE` pixels wide and high. Raises `RuleError` (logo_unclear,
    logo_too_big).
    """
    brand = get(library, brand_id)
    if content is None:
        return _keep(library, brand, {"logo": None})
    kind = next((kind for kind, sign in _SIGNS.items() if content.startswith(sign)), None)
    if kind is None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Brand", "This picture cannot be read."),
            QT_TRANSLATE_NOOP("Brand", "Choose a PNG or JPEG picture."),
            code="logo_unclear",
        )
    if len(content) > LOGO_BYTES:
        raise RuleError(
            QT_TRANSLATE_NOOP("Brand", "This picture is too large for a logo."),
            QT_TRANSLATE_NOOP("Brand", "Choose a smaller picture."),
            code="logo_too_big",
        )
    return _keep(library, brand, {"logo": library.store.blobs.put(content, kind)})


def remove(library: Library, brand_id: int) -> None:
    """Put a brand into the trash. Raises `RuleError` (unknown_brand, last_brand, brand_in_use)."""
    brand = get(library, brand_id)
    if len(library.brands()) == 1:
        raise RuleError(
            QT_TRANSLATE_NOOP("Brand", "{name} is the only brand, and one is always needed.")(
                name=brand.name
            ),
            QT_TRANSLATE_NOOP("Brand", "Rename it, or add another brand first."),
            code="last_brand",
        )
    used = repo.campaign_names(library.store.conn, brand_id)
    if used:
        raise RuleError(
            QT_TRANSLATE_NOOP("Brand", "{name} is needed by {count} campaigns, among them {campaign}.")(
                name=brand.name, count=len(used), campaign=used[0]
            )
            if len(used) > 1
            else QT_TRANSLATE_NOOP("Brand", "{name} is needed by the campaign {campaign}.")(
                name=brand.name, campaign=used[0]
            ),
            QT_TRANSLATE_NOOP("Brand", "A brand with campaigns stays, so that their briefs stay whole."),
            code="brand_in_use",
        )
    with library.store.change("delete_brand", origin=library.origin):
        repo.update(library.store.conn, brand_id, {"deleted_at": library.moment()}, library.moment())


def trashed(library: Library) -> list[Brand]:
    """Return the brands in the trash, oldest first."""
    return repo.get_all(library.store.conn, trashed=True)


def restore(library: Library, brand_id: int) -> None:
    """Take a brand out of the trash. Raises `RuleError` (unknown_brand, name_taken)."""
    brand = next((one for one in trashed(library) if one.id == brand_id), None)
    if brand is None:
        raise RuleError(QT_TRANSLATE_NOOP("Brand", "This brand is not in the trash."), code="unknown_brand")
    _free_name(library, brand.name, brand_id)
    with library.store.change("restore_brand", origin=library.origin):
        repo.update(library.store.conn, brand_id, {"deleted_at": None}, library.moment())


def _keep(library: Library, brand: Brand, wanted: Mapping[str, object], *, coalesce: str = "") -> Brand:
    changes = {name: value for name, value in wanted.items() if getattr(brand, name) != value}
    if not changes:
        return brand
    key = f"brand:{brand.id}:{coalesce}" if coalesce and library.origin != "cli" else None
    with library.store.change("edit_brand", origin=library.origin, coalesce=key):
        repo.update(library.store.conn, brand.id, changes, library.moment())
    return get(library, brand.id)


def _set_competitors(library: Library, brand: Brand, names: list[str]) -> Brand:
    if tuple(names) == brand.competitors:
        return brand
    with library.store.change("edit_brand", origin=library.origin):
        repo.set_competitors(library.store.conn, brand.id, names)
        repo.update(library.store.conn, brand.id, {}, library.moment())
    return get(library, brand.id)


def _free_name(library: Library, name: str, own: int | None) -> str:
    name = _short_enough("name", typed_line(name))
    if not name:
        raise RuleError(QT_TRANSLATE_NOOP("Brand", "A brand needs a name."), code="name_missing")
    if any(fold(other.name) == fold(name) and other.id != own for other in library.brands()):
        raise RuleError(
            QT_TRANSLATE_NOOP("Brand", "There is a brand named {name} already.")(name=name),
            QT_TRANSLATE_NOOP("Brand", "Choose another name."),
            code="name_taken",
        )
    return name


def _short_enough(field: str, text: str) -> str:
    if len(text) > LONGEST[field]:
        raise RuleError(
            QT_TRANSLATE_NOOP("Brand", "This is too long: at most {most} characters.")(most=LONGEST[field]),
            code="text_too_long",
        )
    return text


def _age(brand: Brand, field: str, text: str) -> int | None:
    typed = typed_line(text)
    if not typed:
        return None
    if not (typed.isascii() and typed.isdecimal()) or len(typed) > 3 or not 1 <= int(typed) <= OLDEST:
        raise RuleError(
            QT_TRANSLATE_NOOP("Brand", "Write an age in years, for example 25."), code="age_unclear"
        )
    age = int(typed)
    low = age if field == AGES[0] else brand.target_age_min
    high = age if field == AGES[1] else brand.target_age_max
    if low is not None and high is not None and low > high:
        raise RuleError(
            QT_TRANSLATE_NOOP("Brand", "The youngest age must not be above the oldest."),
            code="ages_reversed",
        )
    return age


def _unknown_code(code: str) -> RuleError:
    return RuleError(
        QT_TRANSLATE_NOOP("Brand", "{code} is not one of the choices.")(code=code), code="unknown_code"
    )
