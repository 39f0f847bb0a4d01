"""What commands print for people: short lines in the user's language, from the same JSON shapes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from kolstudio.cli.console import table
from kolstudio.core.model.codes import Deliverable, Goal, LineStatus, Platform, Unit
from kolstudio.core.model.person import Person
from kolstudio.core.rules import formats, labels
from kolstudio.core.rules.field_kinds import Kind, Measure
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.service import field_values, history, shapes
from kolstudio.core.service.library import Library
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue

if TYPE_CHECKING:
    from kolstudio.core.service.exporting import Exported

Json = dict[str, Any]

MOST_PROBLEMS = 40
"""So many remarks of an import are printed; JSON has them all."""
MOST_NAMES = 3
"""So many people of one step are named."""

_YES = QT_TRANSLATE_NOOP("CommandLine", "yes")
_NO = QT_TRANSLATE_NOOP("CommandLine", "no")
_SHOWN = (
    "real_name",
    "aliases",
    "profession",
    "fields",
    "province",
    "province_old",
    "area",
    "birth_year",
    "gender",
    "reach",
    "origin",
    "profession_share",
    "income",
    "main_channel",
    "style",
    "phones",
    "emails",
    "tags",
    "source",
    "consent",
    "notes",
)
"""The fields that `show` prints above scores, channels and prices, where they are known."""


def people_lines(people: Sequence[Person], library: Library, texts: Catalogue) -> list[str]:
    """One line for each person, and how many there are."""
    say, language = texts.render, texts.language
    if not people:
        return [say(QT_TRANSLATE_NOOP("CommandLine", "Nobody found."))]
    head = [
        "id",
        say(QT_TRANSLATE_NOOP("CommandLine", "Name")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Type")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Tier")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Followers")),
        "ER",
        say(QT_TRANSLATE_NOOP("CommandLine", "Price")),
        say(QT_TRANSLATE_NOOP("CommandLine", "Area")),
    ]
    rows = [head]
    for person in people:
        calc = person.calculated
        rows.append(
            [
                str(person.id),
                person.name,
                say(labels.label_text(calc.label, calc.lean)),
                say(labels.tier_text(calc.tier)) if calc.tier else formats.MISSING,
                formats.short_count(calc.followers, language),
                formats.format_percent(calc.er, language),
                _price(calc.price_min, calc.price_max, calc.negotiable, texts),
                shapes.place_name(library.places, person.attributes["province"]) or formats.MISSING,
            ]
        )
    counted = QT_TRANSLATE_NOOP("CommandLine", "{count} people")(
        count=formats.format_number(len(people), language)
    )
    return [*table(rows, frozenset((0, 4, 5, 6))), "", say(counted)]


def _price(low: int | None, high: int | None, negotiable: bool, texts: Catalogue) -> str:
    if low is None or high is None:
        return texts.render(QT_TRANSLATE_NOOP("CommandLine", "negotiable")) if negotiable else formats.MISSING
    if low == high:
        return formats.short_money(low, texts.language)
    return f"{formats.short_money(low, texts.language)} – {formats.short_money(high, texts.language)}"


def person_lines(person: Person, library: Library, texts: Catalogue) -> list[str]:
    """A person as fields with their names, channels and prices below."""
    say, language = texts.render, texts.language
    calc = person.calculated
    lines = [f"{person.name}  (id {person.id})"]
    for key in _SHOWN:
        value = field_values.shown(person, FIELDS[key], library)
        if value not in (None, "", []):
            lines.append(f"  {say(FIELDS[key].label)}: {_value(key, value, texts)}")
    if person.fit is not None:
        lines.append(f"  {say(FIELDS['fit'].label)}: {person.fit}")
    scores = [
        f"{name} {formats.format_percent(value * 100, language).removesuffix('%').strip()}"
        for name, value in (("KOL", calc.k), ("Influencer", calc.i))
        if value is not None
    ]
    if scores:
        lines.append(f"  {say(labels.label_text(calc.label, calc.lean))}: " + " · ".join(scores))
    for channel in person.channels:
        parts = [
            say(labels.platform_text(channel.platform)),
            f"@{channel.handle}" if channel.handle else channel.url or formats.MISSING,
            formats.short_count(channel.followers, language),
            f"ER {formats.format_percent(channel.er, language)}" if channel.er is not None else "",
            formats.format_date(date.fromisoformat(channel.measured_on)) if channel.measured_on else "",
        ]
        lines.append("  " + " · ".join(part for part in parts if part))
    for rate in person.rates:
        price = rate.price
        amount = (
            formats.format_money(price.min, price.currency, language)
            if price.min == price.max
            else f"{formats.format_money(price.min, price.currency, language)} – "
            f"{formats.format_money(price.max, price.currency, language)}"
        )
        parts = [
            say(labels.deliverable_text(rate.deliverable)),
            amount if price.min is not None or price.max is not None else "",
            f"/ {price.quantity} {say(labels.unit_text(price.unit))}"
            if price.quantity != 1 or price.unit is not Unit.ITEM
            else "",
            say(QT_TRANSLATE_NOOP("CommandLine", "negotiable")) if price.negotiable else "",
            say(QT_TRANSLATE_NOOP("CommandLine", "barter")) if price.barter else "",
            f"+ {formats.format_percent(price.commission, language)}" if price.commission else "",
        ]
        lines.append("  " + " · ".join(part for part in parts if part))
    return lines


def import_lines(document: Json, texts: Catalogue, *, dry: bool) -> list[str]:
    """The counts of an import and what needs a look."""
    say = texts.render
    counts = QT_TRANSLATE_NOOP(
        "CommandLine",
        "{rows} rows: {created} new, {updated} updated, {duplicates} possible duplicates, "
        "{needs_fix} to fix, {skipped} skipped.",
    )(**{key: document[key] for key in ("rows", "created", "updated", "duplicates", "needs_fix", "skipped")})
    lines = [say(counts)]
    for problem in document["problems"][:MOST_PROBLEMS]:
        place = " · ".join(
            str(part)
            for part in (
                say(QT_TRANSLATE_NOOP("CommandLine", "row {row}")(row=problem["row"]))
                if problem["row"]
                else "",
                problem["column"] or "",
            )
            if part
        )
        lines.append(f"  {place}: {problem['message']}" if place else f"  {problem['message']}")
    unsaid = len(document["problems"]) - MOST_PROBLEMS
    if unsaid > 0:
        more = QT_TRANSLATE_NOOP("CommandLine", "… and {count} more; --json lists them all.")
        lines.append("  " + say(more(count=formats.format_number(unsaid, texts.language))))
    if dry:
        lines.append(say(QT_TRANSLATE_NOOP("CommandLine", "Nothing was saved: this was only a preview.")))
    return lines


def edit_lines(document: Json, texts: Catalogue) -> list[str]:
    """What changed, before and after."""
    if not document["changes"]:
        return [texts.render(QT_TRANSLATE_NOOP("CommandLine", "Nothing changed: it was so already."))]
    return [
        f"{texts.render(FIELDS[c['field']].label)}: "
        f"{_value(c['field'], c['before'], texts)} → {_value(c['field'], c['after'], texts)}"
        for c in document["changes"]
    ]


def _value(key: str, value: object, texts: Catalogue) -> str:
    """A value of a field as JSON shows it, in words and numbers of the language."""
    field, language = FIELDS[key], texts.language
    if value is None or value == [] or value == "":
        return formats.MISSING
    if isinstance(value, list):
        return ", ".join(_value(key, one, texts) for one in value)
    if isinstance(value, bool):
        return texts.render(_YES if value else _NO)
    if isinstance(value, str):
        words = labels.code_text(key, value)
        if field.kind is Kind.DATE:
            return formats.format_date(date.fromisoformat(value))
        return texts.render(words) if words else value
    if field.unit is Measure.PERCENT_THOUSANDTHS and isinstance(value, int | float):
        return formats.format_percent(round(value * 1000), language)
    if field.unit is Measure.DONG and isinstance(value, int):
        return formats.format_money(value, "VND", language)
    if field.unit in (Measure.PEOPLE, Measure.VIEWS, Measure.ACTIONS) and isinstance(value, int):
        return formats.format_number(value, language)
    return str(value).replace(".", ",") if isinstance(value, float) and language == "vi" else str(value)


def campaign_lines(document: Json, texts: Catalogue) -> list[str]:
    """A campaign with its lines and totals."""
    say, language = texts.render, texts.language

    def money(amount: int | None) -> str:
        return formats.format_money(amount, "VND", language)

    head = [document["name"], say(labels.goal_text(Goal(document["goal"]))) if document["goal"] else ""]
    lines = [" · ".join(part for part in head if part)]
    facts = [
        document["brand"],
        *document["areas"],
        _span(document["start"], document["end"]),
    ]
    lines.append("  " + " · ".join(part for part in facts if part))
    rows = [
        [
            line["name"],
            say(labels.deliverable_text(Deliverable(line["deliverable"])))
            + (f" {say(labels.platform_text(Platform(line['platform'])))}" if line["platform"] else ""),
            f"{line['quantity']} ×",
            money(line["unit_price"]),
            money(line["total"]),
            formats.format_date(date.fromisoformat(line["date"])) if line["date"] else formats.MISSING,
            say(labels.line_status_text(LineStatus(line["status"]))),
        ]
        for line in document["lines"]
    ]
    lines += [f"  {line}" for line in table(rows, frozenset((2, 3, 4)))]
    totals = document["totals"]
    lines += [
        f"  {line}"
        for line in table(
            [
                [say(QT_TRANSLATE_NOOP("CommandLine", "Budget")), money(document["budget"])],
                [say(QT_TRANSLATE_NOOP("CommandLine", "Lines")), money(totals["lines"])],
                [say(QT_TRANSLATE_NOOP("CommandLine", "Reserve (money)")), money(totals["reserve"])],
                [say(QT_TRANSLATE_NOOP("CommandLine", "Remaining")), money(totals["remaining"])],
            ],
            frozenset((1,)),
        )
    ]
    if totals["unpriced"]:
        lines.append(
            "  "
            + say(
                QT_TRANSLATE_NOOP("CommandLine", "{count} without a price, not counted")(
                    count=totals["unpriced"]
                )
            )
        )
    return lines


def _span(start: str | None, end: str | None) -> str:
    days = [formats.format_date(date.fromisoformat(day)) if day else "…" for day in (start, end)]
    return " – ".join(days) if start or end else ""


def campaigns_lines(document: list[Json], texts: Catalogue) -> list[str]:
    """One line for each campaign."""
    if not document:
        return [texts.render(QT_TRANSLATE_NOOP("CommandLine", "There is no campaign yet."))]
    return table(
        [
            [
                str(campaign["id"]),
                campaign["name"],
                campaign["goal"] or formats.MISSING,
                formats.format_money(campaign["budget"], "VND", texts.language),
                formats.format_money(campaign["totals"]["lines"], "VND", texts.language),
            ]
            for campaign in document
        ],
        frozenset((0, 3, 4)),
    )


def book_lines(result: Exported, texts: Catalogue) -> list[str]:
    """Where a workbook was written and what it holds."""
    written = QT_TRANSLATE_NOOP("CommandLine", "{path}: {people} people, {sheets} sheets.")(
        path=str(result.path), people=result.people, sheets=len(result.sheets)
    )
    return [texts.render(written), *(f"  {texts.render(remark)}" for remark in result.remarks)]


def step_lines(document: Json, texts: Catalogue, *, undone: bool) -> list[str]:
    """What was taken back or done again."""
    what = history.op_text(document["op"])
    text = (
        QT_TRANSLATE_NOOP("CommandLine", "Undone: {what}.")
        if undone
        else QT_TRANSLATE_NOOP("CommandLine", "Done again: {what}.")
    )
    return [texts.render(text(what=what))]


def history_lines(document: list[Json], names: Mapping[int, str], texts: Catalogue) -> list[str]:
    """One line for each step with the people it was about, newest first."""
    say = texts.render
    if not document:
        return [say(QT_TRANSLATE_NOOP("CommandLine", "Nothing was changed yet."))]
    return table(
        [
            [
                str(entry["id"]),
                _local_moment(entry["at"]),
                say(history.op_text(entry["op"])),
                _named(entry["subject"], names),
                say(history.STATES[entry["state"]]),
            ]
            for entry in document
        ],
        frozenset((0,)),
    )


def _local_moment(moment: str) -> str:
    at = datetime.fromisoformat(moment).astimezone()
    return f"{formats.format_date(at.date())} {at:%H:%M}"


def _named(people: Sequence[int], names: Mapping[int, str]) -> str:
    known = [names.get(creator_id, f"#{creator_id}") for creator_id in people[:MOST_NAMES]]
    more = len(people) - len(known)
    return ", ".join(known) + (f" +{more}" if more else "")


def check_lines(document: Json, texts: Catalogue) -> list[str]:
    """Whether the file is sound."""
    if document["ok"]:
        sound = QT_TRANSLATE_NOOP(
            "CommandLine", "The library is sound: {people} people, {campaigns} campaigns."
        )
        return [
            texts.render(
                sound(people=document["counts"]["people"], campaigns=document["counts"]["campaigns"])
            )
        ]
    return [
        texts.render(QT_TRANSLATE_NOOP("CommandLine", "The library is damaged:")),
        *(f"  {p}" for p in document["problems"]),
    ]


def backup_lines(document: Json, texts: Catalogue) -> list[str]:
    """Where the backup is."""
    text = QT_TRANSLATE_NOOP("CommandLine", "Verified backup of {people} people: {path}")
    return [texts.render(text(people=document["people"], path=document["path"]))]


def restore_lines(document: Json, texts: Catalogue) -> list[str]:
    """What was brought back and where the former file is."""
    text = QT_TRANSLATE_NOOP("CommandLine", "Restored {people} people from {source}.")
    lines = [texts.render(text(people=document["people"], source=document["from"]))]
    if document["kept"]:
        lines.append(
            texts.render(
                QT_TRANSLATE_NOOP("CommandLine", "The file as it was before is kept: {path}")(
                    path=document["kept"]
                )
            )
        )
    return lines


def doctor_lines(document: Json, texts: Catalogue) -> list[str]:
    """Every check with its result and what to do."""
    lines = []
    for check in document["checks"]:
        lines.append(f"{'OK ' if check['ok'] else '!! '} {check['message']}")
        if not check["ok"] and check["hint"]:
            lines.append(f"    {check['hint']}")
    return [*lines, " · ".join(f"{name} {version}" for name, version in document["versions"].items())]


def demo_lines(document: Json, texts: Catalogue) -> list[str]:
    """Where the sample library is and what it holds."""
    text = QT_TRANSLATE_NOOP("CommandLine", "{path}: {people} invented people, {campaigns} campaigns.")
    return [texts.render(text(**document))]
