"""Every library value that the owner may change, in groups, with its default, source and bounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kolstudio.core.model.codes import Deliverable, Platform, Tier
from kolstudio.core.model.settings import Group, Kind, Plain, Value
from kolstudio.core.rules import adjusted, labels
from kolstudio.core.rules.adjusted import Changes, Table
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text

RESERVE = 10_000
"""The share of a new campaign's budget held back, thousandths of a percent (contract §9)."""

_OURS = QT_TRANSLATE_NOOP("Settings", "Our default, editable")
_TIERS = QT_TRANSLATE_NOOP("Settings", "Tiers")
_TIERS_HINT = QT_TRANSLATE_NOOP(
    "Settings", "From how many followers of the largest single channel each tier begins."
)
_PRESET = QT_TRANSLATE_NOOP("Settings", "Scheme of tiers")
_PRESET_HINT = QT_TRANSLATE_NOOP("Settings", "Choosing another scheme takes back changed limits.")
_BOUND = QT_TRANSLATE_NOOP("Settings", "{tier} from")
_ER = QT_TRANSLATE_NOOP("Settings", "Engagement benchmarks")
_ER_HINT = QT_TRANSLATE_NOOP(
    "Settings",
    "By followers. Signal I5, the flags and «good, fair, low» read these; an import never moves them.",
)
_GOOD = QT_TRANSLATE_NOOP("Settings", "{tier}: good from")
_FAIR = QT_TRANSLATE_NOOP("Settings", "{tier}: fair from")
_FEES = QT_TRANSLATE_NOOP("Settings", "Usual fees")
_FEES_HINT = QT_TRANSLATE_NOOP(
    "Settings", "What one item usually costs in each tier: flags and comparison set prices against it."
)
_EXPERT = QT_TRANSLATE_NOOP("Settings", "Expert of any size")
_CLASSIFIER = QT_TRANSLATE_NOOP("Settings", "KOL · Influencer")
_CLASSIFIER_HINT = QT_TRANSLATE_NOOP(
    "Settings",
    "How much each signal counts on its scale. Only the proportion matters; unknown signals drop out.",
)
_SIGNAL = QT_TRANSLATE_NOOP("Settings", "{id} · {name}")
_LINES: Mapping[str, Text] = {
    "coverage": QT_TRANSLATE_NOOP("Settings", "Judged from this share of known weight"),
    "both": QT_TRANSLATE_NOOP("Settings", "«Both» from this score on both scales"),
    "lean_in_both": QT_TRANSLATE_NOOP("Settings", "«Both» leans from this distance"),
    "unclear": QT_TRANSLATE_NOOP("Settings", "«Unclear» when both scores are below"),
    "clear": QT_TRANSLATE_NOOP("Settings", "A clear type from this distance"),
    "lean": QT_TRANSLATE_NOOP("Settings", "«Leaning» from this distance"),
    "close": QT_TRANSLATE_NOOP("Settings", "«Close to the line» within"),
}
_TAX = QT_TRANSLATE_NOOP("Settings", "Taxes")
_TAX_HINT = QT_TRANSLATE_NOOP(
    "Settings",
    "Sums never include tax; the brief shows these as assumptions beside them. Check with your accountant.",
)
_VAT_UNTIL = QT_TRANSLATE_NOOP("Settings", "VAT for invoices up to the day below")
_VAT_DAY = QT_TRANSLATE_NOOP("Settings", "Last day of that rate")
_VAT_AFTER = QT_TRANSLATE_NOOP("Settings", "VAT for later invoices")
_PIT_RATE = QT_TRANSLATE_NOOP("Settings", "Tax withheld from a person")
_PIT_FROM = QT_TRANSLATE_NOOP("Settings", "Withheld from a payment of")
_PLAN = QT_TRANSLATE_NOOP("Settings", "Campaigns")
_RESERVE = QT_TRANSLATE_NOOP("Settings", "Reserve of a new campaign")
_RESERVE_HINT = QT_TRANSLATE_NOOP(
    "Settings", "Share of the budget held back; campaigns that exist keep theirs."
)
_VIEWS = QT_TRANSLATE_NOOP("Settings", "View rates")
_VIEWS_HINT = QT_TRANSLATE_NOOP(
    "Settings", "Share of the followers who see one item, where a channel's own views are not known."
)
_ITEM = QT_TRANSLATE_NOOP("Settings", "{platform} · {items}")
_PUBLISHED = "Published"
"""Context of words that stand in the data files, in the language asked for."""
_WHOLE = 100_000


def groups(
    tiers: Table, classifier: Table, tax: Table, views: Table, changes: Changes, language: Language
) -> tuple[Group, ...]:
    """Return every value in its group; `changes` hold what the owner changed, by key."""

    def now(key: str, default: Plain) -> Plain:
        return changes.get(key, default)

    return (
        Group("tiers", _TIERS, _TIERS_HINT, tuple(_tiers(tiers, now, changes, language))),
        Group("benchmarks", _ER, _ER_HINT, tuple(_benchmarks(tiers, now))),
        Group("classifier", _CLASSIFIER, _CLASSIFIER_HINT, tuple(_classifier(classifier, now, language))),
        Group("fees", _FEES, _FEES_HINT, tuple(_fees(tiers, now))),
        Group("plan", _PLAN, None, (_reserve(now),)),
        Group("tax", _TAX, _TAX_HINT, tuple(_tax(tax, now, language))),
        Group("views", _VIEWS, _VIEWS_HINT, tuple(_views(views, now, language))),
    )


def _tiers(data: Table, now: Any, changes: Changes, language: Language) -> Iterator[Value]:
    preset = adjusted.preset_of(changes)
    chosen = next(one for one in data["presets"] if one["id"] == preset)
    choices = tuple((one["id"], Text(_PUBLISHED, one[language])) for one in data["presets"])
    source = _source(chosen, language)
    default = data["presets"][0]["id"]
    yield Value("tiers.preset", _PRESET, Kind.CHOICE, default, preset, source, (), choices, _PRESET_HINT)
    for tier, least in chosen["from"].items():
        key = f"tiers.bound.{tier}"
        label = _BOUND(tier=labels.tier_text(Tier(tier)))
        yield Value(key, label, Kind.COUNT, least, now(key, least), source, most=10**10)


def _benchmarks(data: Table, now: Any) -> Iterator[Value]:
    for row in data["tiers"]:
        tier = labels.tier_text(Tier(row["tier"]))
        for name, words in (("er_good", _GOOD), ("er_fair", _FAIR)):
            key = f"tiers.{name}.{row['tier']}"
            yield Value(
                key, words(tier=tier), Kind.PERCENT, row[name], now(key, row[name]), _OURS, most=_WHOLE
            )


def _fees(data: Table, now: Any) -> Iterator[Value]:
    rows = [*data["tiers"], {"tier": adjusted.EXPERT, **data["expert"]}]
    for row in rows:
        tier = _EXPERT if row["tier"] == adjusted.EXPERT else labels.tier_text(Tier(row["tier"]))
        if row["fee_typical"] is not None:
            key = f"tiers.fee_typical.{row['tier']}"
            yield Value(key, tier, Kind.MONEY, row["fee_typical"], now(key, row["fee_typical"]), _OURS)


def _classifier(data: Table, now: Any, language: Language) -> Iterator[Value]:
    for row in data["signals"]:
        key = f"classifier.weight.{row['id']}"
        label = _SIGNAL(id=row["id"], name=row[language])
        ids = tuple(row["ids"])
        yield Value(key, label, Kind.POINTS, row["weight"], now(key, row["weight"]), _OURS, ids, most=100)
    for name, words in _LINES.items():
        key, default = f"classifier.line.{name}", data["lines"][name]
        yield Value(key, words, Kind.POINTS, default, now(key, default), _OURS, most=100)


def _tax(data: Table, now: Any, language: Language) -> Iterator[Value]:
    before, after = data["vat"]["periods"]
    pit = data["pit"]
    for key, label, kind, default, row in (
        ("tax.vat_until", _VAT_UNTIL, Kind.PERCENT, before["rate"], before),
        ("tax.vat_day", _VAT_DAY, Kind.DATE, before["until"], before),
        ("tax.vat_after", _VAT_AFTER, Kind.PERCENT, after["rate"], after),
        ("tax.pit_rate", _PIT_RATE, Kind.PERCENT, pit["rate"], pit),
        ("tax.pit_threshold", _PIT_FROM, Kind.MONEY, pit["threshold"], pit),
    ):
        most = 99_999 if kind is Kind.PERCENT else 10**12
        yield Value(key, label, kind, default, now(key, default), _source(row, language), most=most)


def _reserve(now: Any) -> Value:
    key = "plan.reserve_share"
    current = now(key, RESERVE)
    return Value(key, _RESERVE, Kind.PERCENT, RESERVE, current, _OURS, (), (), _RESERVE_HINT, most=_WHOLE)


def _views(data: Table, now: Any, language: Language) -> Iterator[Value]:
    for row in data["rates"]:
        key = adjusted.views_key(row)
        items = [labels.deliverable_text(Deliverable(code)) for code in row["deliverables"]]
        words = items[0]
        for item in items[1:]:
            words = _LIST(first=words, second=item)
        label = _ITEM(platform=labels.platform_text(Platform(row["platform"])), items=words)
        source = _OURS if row["source"] == "our default" else _source(row, language)
        yield Value(key, label, Kind.PERCENT, row["rate"], now(key, row["rate"]), source, most=_WHOLE)


def _source(row: Table, language: Language) -> Text:
    """Return who published a figure, in the words of the data file."""
    return Text(_PUBLISHED, row.get(f"source_{language}", row["source"]))


_LIST = QT_TRANSLATE_NOOP("Settings", "{first}, {second}")
