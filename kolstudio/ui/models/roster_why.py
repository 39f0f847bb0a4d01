"""The reasons behind a cell of the roster, in words: the formulas, what went into them, where from."""

from __future__ import annotations

from collections.abc import Mapping

from kolstudio.core.rules.formats import format_date
from kolstudio.core.service.why import Why
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text

BEHIND: Mapping[str, tuple[str, ...]] = {
    "label": ("label", "lean", "subtype", "k", "i", "coverage_k", "coverage_i", "signals"),
    "tier": ("tier",),
    "followers": ("followers",),
    "er": ("er",),
    "price_min": ("price_min", "price_max", "negotiable"),
    "fit": ("fit",),
}
"""The computed fields and the figures that a column shows, by its key."""

_INPUT = QT_TRANSLATE_NOOP("Roster", "{name}: {value}")
_INPUT_POINTS = QT_TRANSLATE_NOOP("Roster", "{name}: {value} ({points})")
_UNKNOWN = QT_TRANSLATE_NOOP("Roster", "Nothing it could be computed from is known yet.")
_SOURCE = QT_TRANSLATE_NOOP("Roster", "Source: {source}")
_SOURCE_ON = QT_TRANSLATE_NOOP("Roster", "Source: {source} · {day}")
_GROUNDS = QT_TRANSLATE_NOOP("Roster", "Grounds: {ids}")


def lines(whys: tuple[Why, ...], texts: Catalogue) -> tuple[str, ...]:
    """Return reasons in words: the formulas, what went into them, where that comes from."""
    say = texts.render
    formulas: dict[str, None] = {}
    inputs: dict[str, None] = {}
    sources: dict[str, None] = {}
    peers = [say(line) for why in whys for line in why.peers]
    for why in whys:
        formula = say(why.formula)
        formulas[formula if len(whys) == 1 else f"{say(why.label)}: {formula}"] = None
        for one in why.inputs:
            text = _INPUT_POINTS if one.points else _INPUT
            inputs[say(text(name=one.name, value=one.value, points=one.points))] = None
        if why.source and why.inputs:
            sources[say(_from(why, texts))] = None
    return (
        "\n".join(formulas),
        "\n".join(inputs) or say(_UNKNOWN),
        *peers,
        *(["\n".join(sources)] if sources else []),
    )


def as_tip(whys: tuple[Why, ...], texts: Catalogue) -> str:
    """Return reasons as one text for a tip or a screen reader; empty where there are none."""
    if not whys:
        return ""
    ids = statements(whys)
    grounds = (texts.render(_GROUNDS(ids=", ".join(ids))),) if ids else ()
    return "\n".join((*lines(whys, texts), *grounds))


def statements(whys: tuple[Why, ...]) -> tuple[str, ...]:
    """Return the ids of the statements behind, each once."""
    return tuple(dict.fromkeys(one for why in whys for one in why.ids))


def _from(why: Why, texts: Catalogue) -> Text:
    from kolstudio.core.model.comparison import CellSource
    from kolstudio.core.service.comparing import source_text

    named = why.source in frozenset(CellSource)
    source = source_text(CellSource(why.source)) if named else why.source
    return _SOURCE(source=source) if why.day is None else _SOURCE_ON(source=source, day=format_date(why.day))
