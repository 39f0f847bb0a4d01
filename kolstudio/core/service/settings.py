"""Library values: what may be changed, changing one as typed, back to the default.

They live in the `.kol` file, are journalled, and stay outside Ctrl+Z (contract §7). A change that
the judgement of people rests on has everybody judged anew in the same step.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.model.settings import Group, Kind, Plain, Value
from kolstudio.core.rules import adjustable, adjusted
from kolstudio.core.rules.dates import parse_date
from kolstudio.core.rules.engagement_rate import parse_er
from kolstudio.core.rules.formats import format_date, format_number
from kolstudio.core.rules.numbers import parse_count
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import settings as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language

_UNREADABLE = QT_TRANSLATE_NOOP("Settings", "{value} cannot be read here.")
_EXAMPLES = {
    Kind.COUNT: QT_TRANSLATE_NOOP("Settings", "Type a number such as 10.000 or 10k."),
    Kind.MONEY: QT_TRANSLATE_NOOP("Settings", "Type an amount such as 2tr or 500k."),
    Kind.PERCENT: QT_TRANSLATE_NOOP("Settings", "Type a percentage such as 8 or 2,5."),
    Kind.POINTS: QT_TRANSLATE_NOOP("Settings", "Type a whole number from {least} to {most}."),
    Kind.DATE: QT_TRANSLATE_NOOP("Settings", "Type a day such as 31/12/2026."),
    Kind.CHOICE: QT_TRANSLATE_NOOP("Settings", "Choose one of those offered."),
}
_OUTSIDE = QT_TRANSLATE_NOOP("Settings", "{value} is outside of what is possible here.")


def groups(library: Library, language: Language = "vi") -> tuple[Group, ...]:
    """Return every value in its group; labels taken from data stand in `language`."""
    tiers, classifier, taxes, views = map(data.load, ("tiers", "classifier", "tax", "view_rates"))
    return adjustable.groups(tiers, classifier, taxes, views, repo.changes(library.store.conn), language)


def group(library: Library, key: str, language: Language = "vi") -> Group:
    """Return one group; raises KeyError."""
    return {one.key: one for one in groups(library, language)}[key]


def value(library: Library, key: str) -> Value:
    """Return one value; raises KeyError."""
    return {one.key: one for each in groups(library) for one in each.values}[key]


def recomputes(key: str) -> bool:
    """Whether everybody is judged anew when this value changes."""
    return key.startswith(repo.JUDGING) and ".fee_" not in key


def set_typed(library: Library, key: str, text: str) -> None:
    """Set a value to what was typed.

    Raises `RuleError` (value_unclear, value_out_of_bounds, values_conflict); nothing is changed then.
    """
    wanted = value(library, key)
    read = _read(wanted, typed_line(text), library)
    if isinstance(read, int) and not wanted.least <= read <= wanted.most:
        hint = _EXAMPLES[wanted.kind]
        raise RuleError(
            _OUTSIDE(value=text.strip()),
            hint(least=wanted.least, most=wanted.most) if wanted.kind is Kind.POINTS else hint,
            code="value_out_of_bounds",
        )
    _change(library, {key: None if read == wanted.default else read})


def reset(library: Library, key: str) -> None:
    """Put a value back to its default.

    Raises `RuleError` (values_conflict) when another value stands against it.
    """
    _change(library, {key: None})


def reset_group(library: Library, key: str) -> None:
    """Put every value of a group back to its default."""
    _change(library, {one.key: None for one in group(library, key).values if one.changed})


def typed(shown: Value, language: Language = "vi") -> str:
    """Return what holds now as it would be typed into a field."""
    return as_typed(shown.kind, shown.current, language)


def as_typed(kind: Kind, plain: Plain, language: Language = "vi") -> str:
    """Return a stored value as it would be typed."""
    if kind is Kind.DATE:
        return format_date(date.fromisoformat(str(plain)))
    if isinstance(plain, str):
        return plain
    if kind is Kind.PERCENT:
        whole, rest = divmod(plain, 1000)
        point = "," if language == "vi" else "."
        return f"{whole}{point}{rest:03d}".rstrip("0") if rest else str(whole)
    return format_number(plain, language)


# -- what the other services read ------------------------------------------------------------------


def tax(library: Library) -> Mapping[str, Any]:
    """Return the taxes that hold in this library, shaped like `tax.json`."""
    return adjusted.tax(data.load("tax"), repo.changes(library.store.conn, ("tax.",)))


def view_rates(library: Library) -> Mapping[str, Any]:
    """Return the view rates that hold in this library, shaped like `view_rates.json`."""
    return adjusted.view_rates(data.load("view_rates"), repo.changes(library.store.conn, ("views.",)))


def reserve_share(library: Library) -> int:
    """Return the share of a new campaign's budget that is held back, thousandths of a percent."""
    changes = repo.changes(library.store.conn, ("plan.",))
    return int(changes.get("plan.reserve_share", adjustable.RESERVE))


# -- inside ----------------------------------------------------------------------------------------


def _change(library: Library, fresh: Mapping[str, Plain | None]) -> None:
    before = repo.changes(library.store.conn)
    wanted = dict(fresh)
    if "tiers.preset" in wanted:
        wanted |= {key: None for key in before if key.startswith("tiers.bound.")}
    after = {key: plain for key, plain in (before | wanted).items() if plain is not None}
    if after == before:
        return
    adjusted.check(data.load("tiers"), data.load("classifier"), after)
    with library.store.change("edit_settings", origin=library.origin, undoable=False) as change:
        for key, plain in wanted.items():
            repo.put(library.store.conn, key, plain)
        if _judges(wanted):
            change.touch_everyone()


def _judges(keys: Iterable[str]) -> bool:
    return any(recomputes(key) for key in keys)


def _read(wanted: Value, text: str, library: Library) -> Plain:
    found: Plain | None = None
    if wanted.kind in (Kind.COUNT, Kind.MONEY):
        parsed = parse_count(text)
        found = None if parsed.question or parsed.value is None else int(parsed.value)
    elif wanted.kind is Kind.PERCENT:
        rate = parse_er(text.removesuffix("%").strip(), header_percent=True)
        found = None if rate.question or rate.value is None else int(rate.value)
    elif wanted.kind is Kind.POINTS:
        found = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else None
    elif wanted.kind is Kind.DATE:
        day = parse_date(text, today=library.today())
        found = None if day.question or day.value is None else day.value.isoformat()
    elif text in dict(wanted.choices):
        found = text
    if found is None:
        hint = _EXAMPLES[wanted.kind]
        raise RuleError(
            _UNREADABLE(value=text or "«»"),
            hint(least=wanted.least, most=wanted.most) if wanted.kind is Kind.POINTS else hint,
            code="value_unclear",
        )
    return found
