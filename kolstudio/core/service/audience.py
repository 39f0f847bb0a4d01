"""Who a person's audience is: measured shares by age, gender and province. One step of undo each.

Keys are those the comparison and the red flags read: «25-34», «65+», a code of `Gender`, a province.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Gender, Source
from kolstudio.core.model.parts import AudienceSlice
from kolstudio.core.rules.dates import parse_date
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.service import field_values
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import audience as repo
from kolstudio.core.store.repos import details
from kolstudio.core.texts import QT_TRANSLATE_NOOP

KINDS = ("age", "gender", "province")
"""What can be typed; other kinds are read where they are stored."""
AGES = ("13-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+")
"""The age groups that platforms show."""
WHOLE = 100_000
"""Thousandths of a percent in the whole."""

_AGE = re.compile(r"\d{1,2}(?:-\d{1,2}|\+)?")
_TOO_MUCH = QT_TRANSLATE_NOOP("Audience", "Together this would be {percent}%, more than 100%.")
_FUTURE = QT_TRANSLATE_NOOP("Audience", "{day} is still to come.")
_NO_SHARE = QT_TRANSLATE_NOOP("Audience", "Type a share first, then the day it was measured.")
_NO_DAY = QT_TRANSLATE_NOOP("Audience", "Start with the day, for example 10/10/2026 · screenshot.")
_NO_KEY = QT_TRANSLATE_NOOP("Audience", "{value} is no group of an audience.")
_HAS = QT_TRANSLATE_NOOP("Audience", "{place} is in the list already.")


def of_person(library: Library, creator_id: int) -> list[AudienceSlice]:
    """Return the newest share of each slice of a person's audience."""
    return repo.of_person(library.store.conn, creator_id)


def total(slices: Iterable[AudienceSlice], kind: str) -> int:
    """Return what the shares of one kind come to, in thousandths of a percent."""
    return sum(one.share for one in slices if one.kind == kind)


def set_share(library: Library, creator_id: int, kind: str, key: str, text: str) -> None:
    """Set the share of one slice to what was typed in percent; "" takes the slice away.

    A new slice is taken as measured with the others of its kind, the first one today. Raises
    `RuleError` (unknown_code, value_unclear, share_too_large).
    """
    _check_key(library, kind, key)
    share: int | None = field_values.read(FIELDS["sponsored_share"], text, library)
    known = [one for one in of_person(library, creator_id) if one.kind == kind]
    same = next((one for one in known if one.key == key), None)
    if share is not None:
        whole = share + sum(one.share for one in known if one.key != key)
        if whole > WHOLE:
            raise RuleError(_TOO_MUCH(percent=f"{whole / 1000:g}"), code="share_too_large")
    conn = library.store.conn
    with library.store.change(
        "edit_audience",
        subject=[creator_id],
        origin=library.origin,
        coalesce=f"audience:{creator_id}:{kind}:{key}",
    ):
        if share is None:
            repo.delete(conn, creator_id, kind, key)
        elif same is not None:
            repo.set_share(conn, same.id, share)
        else:
            day = known[-1].measured_on if known else library.today().isoformat()
            source = known[-1].source if known else str(Source.TYPED)
            repo.insert(conn, creator_id, kind, key, share, day, source)
        details.update(conn, creator_id, {}, library.moment())


def add_place(library: Library, creator_id: int, text: str) -> str:
    """Add a province and its share as typed («Đà Nẵng 35»); returns the province's code."""
    said = typed_line(text)
    found = re.fullmatch(r"(.*?)[\s:·-]*([\d.,]+)\s*%?", said)
    place, share = (found[1], found[2]) if found and found[1].strip() else (said, "")
    area = field_values.read(FIELDS["province"], place, library) or {}
    code = area.get("province")
    if not isinstance(code, str) or not share:
        raise RuleError(
            QT_TRANSLATE_NOOP("Audience", "Type a province and its share, for example Đà Nẵng 35."),
            code="value_unclear",
        )
    if any(one.kind == "province" and one.key == code for one in of_person(library, creator_id)):
        raise RuleError(_HAS(place=place), code="place_taken")
    set_share(library, creator_id, "province", code, share)
    return code


def set_measured(library: Library, creator_id: int, kind: str, text: str) -> None:
    """Say when and from where the shares of one kind were taken: «10/10/2026 · ảnh chụp».

    "" makes both unknown. Raises `RuleError` (no_share, value_unclear, day_to_come).
    """
    if not any(one.kind == kind for one in of_person(library, creator_id)):
        raise RuleError(_NO_SHARE, code="no_share")
    day, source = None, ""
    if typed_line(text):
        said, mark, source = typed_line(text).partition("·")
        if not mark:
            said, _, source = typed_line(text).partition(" ")
        read = parse_date(said.strip(), today=library.today())
        if read.value is None:
            raise RuleError(_NO_DAY, code="value_unclear")
        if read.value > library.today():
            raise RuleError(_FUTURE(day=f"{read.value:%d/%m/%Y}"), code="day_to_come")
        day = read.value.isoformat()
    with library.store.change(
        "edit_audience",
        subject=[creator_id],
        origin=library.origin,
        coalesce=f"audience:{creator_id}:{kind}:measured",
    ):
        repo.set_measured(
            library.store.conn, creator_id, kind, day, source.strip(" ·,-") or str(Source.TYPED)
        )
        details.update(library.store.conn, creator_id, {}, library.moment())


def _check_key(library: Library, kind: str, key: str) -> None:
    allowed = {
        "age": _AGE.fullmatch(key) is not None,
        "gender": key in set(Gender),
        "province": key in library.places.codes,
    }
    if not allowed.get(kind, False):
        raise RuleError(_NO_KEY(value=key), code="unknown_code")
