"""The bundled tables with the owner's changes laid over them, and what such changes must keep to.

A change is a stored value by key: `tiers.preset`, `tiers.bound.<tier>`, `tiers.er_good.<tier>`,
`tiers.er_fair.<tier>`, `tiers.fee_floor.<tier>`, `tiers.fee_typical.<tier>` (tier may be `expert`),
`classifier.weight.<signal>`, `classifier.line.<line>`, `tax.<rate>`, `views.<platform>.<deliverable>`.
Unknown keys are left alone: a newer version may know them.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from kolstudio.core.errors import RuleError
from kolstudio.core.model.settings import Plain
from kolstudio.core.rules.tiers import DEFAULT_PRESET
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

Changes = Mapping[str, Plain]
Table = Mapping[str, Any]

EXPERT = "expert"
SCALES = ("K", "I")
_ORDER = QT_TRANSLATE_NOOP("Settings", "Each tier must begin above the one before it.")
_ORDER_HINT = QT_TRANSLATE_NOOP("Settings", "Change the neighbouring tier first, or choose a value between.")
_GOOD = QT_TRANSLATE_NOOP("Settings", "A good engagement rate must be above a fair one.")
_FEE = QT_TRANSLATE_NOOP("Settings", "The usual fee must not be below the lowest one.")
_WEIGHTS = QT_TRANSLATE_NOOP("Settings", "At least one signal of each scale needs a weight.")
_WEIGHTS_HINT = QT_TRANSLATE_NOOP("Settings", "Give another signal a weight first.")
_LINES = QT_TRANSLATE_NOOP("Settings", "«Leaning» must not be a greater distance than «clear».")
_BOTH_LINES = QT_TRANSLATE_NOOP("Settings", "The line for «both» must not be below the one for «unclear».")
_HINT = QT_TRANSLATE_NOOP("Settings", "Change the other value first.")


def preset_of(changes: Changes) -> str:
    """Return the tier preset that is chosen."""
    return str(changes.get("tiers.preset", DEFAULT_PRESET))


def tiers(data: Table, changes: Changes) -> dict[str, Any]:
    """Return `tiers.json` with changed bounds (in the chosen preset), benchmarks and fees."""
    preset = preset_of(changes)

    def row(one: Table) -> dict[str, Any]:
        return {
            name: changes.get(f"tiers.{name}.{one['tier']}", value) if name in _FIGURES else value
            for name, value in one.items()
        }

    def limits(one: Table) -> dict[str, Any]:
        if one["id"] != preset:
            return dict(one)
        bounds = {tier: changes.get(f"tiers.bound.{tier}", least) for tier, least in one["from"].items()}
        return {**one, "from": bounds}

    expert = {
        name: changes.get(f"tiers.{name}.{EXPERT}", value) if name in _FIGURES else value
        for name, value in data["expert"].items()
    }
    return {
        **data,
        "tiers": [row(one) for one in data["tiers"]],
        "presets": [limits(one) for one in data["presets"]],
        "expert": expert,
    }


_FIGURES = ("er_good", "er_fair", "fee_floor", "fee_typical")


def weights(changes: Changes) -> dict[str, int]:
    """Return the changed weights by signal."""
    return _under("classifier.weight.", changes)


def lines(changes: Changes) -> dict[str, int]:
    """Return the changed lines between the labels."""
    return _under("classifier.line.", changes)


def _under(prefix: str, changes: Changes) -> dict[str, int]:
    return {key.removeprefix(prefix): int(value) for key, value in changes.items() if key.startswith(prefix)}


def tax(data: Table, changes: Changes) -> dict[str, Any]:
    """Return `tax.json` with changed rates and dates."""
    now, later = data["vat"]["periods"]
    now = {
        **now,
        "rate": changes.get("tax.vat_until", now["rate"]),
        "until": changes.get("tax.vat_day", now["until"]),
    }
    later = {**later, "rate": changes.get("tax.vat_after", later["rate"])}
    pit = {
        **data["pit"],
        "rate": changes.get("tax.pit_rate", data["pit"]["rate"]),
        "threshold": changes.get("tax.pit_threshold", data["pit"]["threshold"]),
    }
    return {**data, "vat": {**data["vat"], "periods": [now, later]}, "pit": pit}


def view_rates(data: Table, changes: Changes) -> dict[str, Any]:
    """Return `view_rates.json` with changed shares, told as the owner's own."""

    def row(one: Table) -> dict[str, Any]:
        key = views_key(one)
        return dict(one) if key not in changes else {**one, "rate": changes[key], "source": ""}

    return {**data, "rates": [row(one) for one in data["rates"]]}


def views_key(row: Table) -> str:
    """Return the key of one row of `view_rates.json`."""
    return f"views.{row['platform']}.{row['deliverables'][0]}"


def check(tier_data: Table, classifier_data: Table, changes: Changes) -> None:
    """Raise `RuleError` (values_conflict) when the values together make no sense."""
    table = tiers(tier_data, changes)
    chosen = next(one for one in table["presets"] if one["id"] == preset_of(changes))
    standard = next(one for one in tier_data["presets"] if one["id"] == preset_of(changes))
    bounds = [chosen["from"][tier] for tier in sorted(standard["from"], key=standard["from"].__getitem__)]
    if any(low >= high for low, high in pairwise(bounds)):
        raise _conflict(_ORDER, _ORDER_HINT)
    for row in table["tiers"]:
        if row["er_good"] <= row["er_fair"]:
            raise _conflict(_GOOD)
    for row in (*table["tiers"], table["expert"]):
        if None not in (row["fee_floor"], row["fee_typical"]) and row["fee_typical"] < row["fee_floor"]:
            raise _conflict(_FEE)
    changed = weights(changes)
    for scale in SCALES:
        own = [one for one in classifier_data["signals"] if one["id"].startswith(scale)]
        if sum(changed.get(one["id"], one["weight"]) for one in own) <= 0:
            raise _conflict(_WEIGHTS, _WEIGHTS_HINT)
    line = {**classifier_data["lines"], **lines(changes)}
    if line["lean"] > line["clear"]:
        raise _conflict(_LINES)
    if line["unclear"] > line["both"]:
        raise _conflict(_BOTH_LINES)


def _conflict(text: Text, hint: Text = _HINT) -> RuleError:
    return RuleError(text, hint, code="values_conflict")
