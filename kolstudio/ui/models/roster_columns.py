"""The columns the roster can show: their names, widths, orders and what an edit in them changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

CHECK = "check"
"""Key of the column with the check boxes, always the first one."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the roster."""

    key: str
    """A key of the field registry, `CHECK` aside."""
    title: Text
    about: Text
    """What the figure is, in full: shown when the title is pointed at and in the list of columns."""
    width: int
    """Pixels at first; the owner's own width is remembered."""
    right: bool = False
    """Whether figures stand at the right edge."""
    orders: tuple[tuple[str, bool], ...] = ()
    """(sort key, biggest first) in the order that clicks on the title go through; empty = none."""
    edit: str = ""
    """The field that is typed here; empty where nothing can be."""
    chosen: bool = False
    """Whether it is shown until the owner chooses."""
    bold: bool = False


def _both_ways(key: str) -> tuple[tuple[str, bool], ...]:
    down = FIELDS[key].biggest_first
    return (key, down), (key, not down)


def _plain(key: str, width: int, *, title: Text | None = None, edit: bool = True) -> Column:
    field = FIELDS[key]
    return Column(
        key,
        title or field.label,
        field.label,
        width,
        orders=_both_ways(key) if field.sort else (),
        edit=key if edit and field.editable else "",
    )


_EVERY: tuple[Column, ...] = (
    Column(CHECK, Text("", ""), QT_TRANSLATE_NOOP("RosterTable", "Selected"), 38),
    Column(
        "name",
        QT_TRANSLATE_NOOP("RosterTable", "Name"),
        QT_TRANSLATE_NOOP("RosterTable", "Name, with profession or fields"),
        318,
        orders=_both_ways("name"),
        edit="name",
        chosen=True,
    ),
    Column(
        "label",
        QT_TRANSLATE_NOOP("RosterTable", "KOL · Influencer"),
        QT_TRANSLATE_NOOP("RosterTable", "Type: KOL score to the left, influencer score to the right"),
        200,
        orders=(("k", True), ("i", True)),
        chosen=True,
    ),
    Column(
        "tier",
        QT_TRANSLATE_NOOP("RosterTable", "Tier"),
        QT_TRANSLATE_NOOP("RosterTable", "Tier by the followers of the largest channel"),
        80,
        orders=_both_ways("tier"),
        chosen=True,
    ),
    Column(
        "followers",
        QT_TRANSLATE_NOOP("RosterTable", "Followers"),
        QT_TRANSLATE_NOOP("RosterTable", "Followers of the largest channel"),
        90,
        right=True,
        orders=_both_ways("followers"),
        edit="followers",
        chosen=True,
    ),
    Column(
        "er",
        QT_TRANSLATE_NOOP("RosterTable", "ER"),
        QT_TRANSLATE_NOOP("RosterTable", "Engagement rate of the largest channel"),
        62,
        right=True,
        orders=_both_ways("er"),
        edit="er",
        chosen=True,
    ),
    Column(
        "price_min",
        QT_TRANSLATE_NOOP("RosterTable", "Price/item"),
        QT_TRANSLATE_NOOP("RosterTable", "Cheapest to dearest price of one post, photo or video"),
        96,
        right=True,
        orders=_both_ways("price_min"),
        edit="price_min",
        chosen=True,
    ),
    Column(
        "fit",
        QT_TRANSLATE_NOOP("RosterTable", "Fit"),
        QT_TRANSLATE_NOOP("RosterTable", "Fit with the present brand, 0 to 100"),
        84,
        right=True,
        orders=_both_ways("fit"),
        chosen=True,
        bold=True,
    ),
    _plain("fields", 160),
    _plain("profession", 150),
    _plain("province", 130),
    _plain("phones", 130),
    _plain("tags", 130),
    _plain("real_name", 160),
    _plain("birth_year", 84),
    _plain("source", 130),
    _plain("owner", 120),
    _plain("rating", 110),
    _plain("created", 104, edit=False),
    _plain("updated", 104, edit=False),
)

COLUMNS: Mapping[str, Column] = {column.key: column for column in _EVERY}
"""Every column by key, in the order they stand."""

CHOOSABLE: tuple[str, ...] = tuple(key for key in COLUMNS if key not in (CHECK, "name"))
"""Columns that can be shown or hidden."""

DEFAULT: tuple[str, ...] = tuple(column.key for column in _EVERY if column.chosen)
"""What is shown until the owner chooses."""

SORT_KEYS: tuple[str, ...] = tuple(
    dict.fromkeys(key for column in _EVERY if column.chosen for key, _ in column.orders if key != "name")
)
"""Sort keys of the columns shown at first, name aside."""


def shown_columns(chosen: Iterable[str]) -> tuple[Column, ...]:
    """Return the columns of a choice in the order they stand; check box and name always belong to it."""
    wanted = {CHECK, "name", *chosen}
    return tuple(column for key, column in COLUMNS.items() if key in wanted)
