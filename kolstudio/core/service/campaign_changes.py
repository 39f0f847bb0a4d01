"""Changes of a campaign as a whole: its frame and brief texts as typed, a copy of it, the trash."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation

from kolstudio.core.errors import RuleError
from kolstudio.core.model.books import BriefSection
from kolstudio.core.model.campaign import Campaign
from kolstudio.core.model.codes import Gender, Goal
from kolstudio.core.rules.typed_text import typed_line, typed_text
from kolstudio.core.service import campaigns
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import campaigns as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP

LONGEST_TEXT = 8_000
"""So many characters a text of the brief has at most."""
_OLDEST = 100
_RANGE = re.compile(r"(\d{1,3})\s*(?:[-–—~]|đến|to)\s*(\d{1,3})", re.IGNORECASE)
_OPEN = re.compile(r"(?:từ|from)?\s*(\d{1,3})\s*\+?", re.IGNORECASE)
Columns = dict[str, object]


def edit(library: Library, campaign_id: int, typed: Mapping[str, str]) -> Campaign:
    """Set fields of the frame from what was typed, in one step, and return the campaign as it is now.

    Fields: name brand goal budget reserve (percent) start end ages gender note contact; an empty text
    takes a value away, but not a name, a brand or a reserve. Raises `RuleError` (unknown_campaign and
    what cannot be read); nothing is changed then.
    """
    before = campaigns.get(library, campaign_id)
    wanted: Columns = {}
    for field, text in typed.items():
        wanted |= _READERS[field](library, before, text)
    changes = {name: value for name, value in wanted.items() if getattr(before, name) != value}
    start, end = (changes.get(name, getattr(before, name)) for name in ("start_on", "end_on"))
    if start and end and str(end) < str(start):
        raise campaigns.dates_reversed()
    if not changes:
        return before
    with library.store.change("edit_campaign", origin=library.origin):
        repo.update(library.store.conn, campaign_id, changes, library.moment())
    return campaigns.get(library, campaign_id)


def add_areas(library: Library, campaign_id: int, text: str) -> Campaign:
    """Add the provinces named in a text, separated by commas, in one step; those there already stay.

    Raises `RuleError` (unknown_campaign, unknown_province, province_ambiguous), nothing changed then.
    """
    before = campaigns.get(library, campaign_id)
    names = [part for part in re.split(r"[,;\n]", text) if part.strip()]
    added = [campaigns.province(library, name) for name in names]
    return _set_areas(library, before, tuple(dict.fromkeys((*before.areas, *added))))


def remove_area(library: Library, campaign_id: int, province: str) -> Campaign:
    """Take a province (its code) out of a campaign. Raises `RuleError` (unknown_campaign)."""
    before = campaigns.get(library, campaign_id)
    return _set_areas(library, before, tuple(code for code in before.areas if code != province))


def set_text(library: Library, campaign_id: int, section: BriefSection, text: str) -> Campaign:
    """Set the owner's text of one section of the brief; empty takes it away.

    Raises `RuleError` (unknown_campaign, text_too_long).
    """
    before = campaigns.get(library, campaign_id)
    text = "\n".join(line.rstrip() for line in typed_text(text).splitlines())
    if len(text) > LONGEST_TEXT:
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "The text is too long: {count} characters, at most {most}.")(
                count=len(text), most=LONGEST_TEXT
            ),
            code="text_too_long",
        )
    if before.texts.get(section.value, "") == text:
        return before
    with library.store.change("edit_campaign", origin=library.origin):
        repo.set_texts(library.store.conn, campaign_id, {section.value: text})
        repo.update(library.store.conn, campaign_id, {}, library.moment())
    return campaigns.get(library, campaign_id)


def duplicate(library: Library, campaign_id: int) -> int:
    """Copy a campaign in one step and return the id of the copy.

    The copy is a draft with the same frame, brief texts, people, items and prices, without any day;
    nothing in it is confirmed yet. People in the trash are left out.
    """
    whole = campaigns.get(library, campaign_id)
    taken = {name for _, name in repo.names(library.store.conn)}
    number = next(n for n in range(2, len(taken) + 3) if f"{whole.name} ({n})" not in taken)
    frame = ("goal", "budget", "reserve_share", "target_age_min", "target_age_max", "target_gender")
    values = {name: getattr(whole, name) for name in (*frame, "target_note", "contact")}
    item = ("deliverable", "platform", "quantity", "unit", "unit_price", "currency", "note")
    conn, now = library.store.conn, library.moment()
    name = campaigns.free_name(library, f"{whole.name} ({number})")
    with library.store.change("copy_campaign", origin=library.origin):
        made = repo.insert(conn, name, whole.brand_id, values, whole.areas, whole.texts, now)
        for line in whole.lines:
            repo.add_line(conn, made, line.creator_id, {key: getattr(line, key) for key in item}, now)
    return made


def delete(library: Library, campaign_ids: Iterable[int]) -> None:
    """Put campaigns into the trash in one step. Raises `RuleError` (unknown_campaign)."""
    found = [campaigns.get(library, one).id for one in dict.fromkeys(campaign_ids)]
    if found:
        with library.store.change("delete_campaigns", origin=library.origin):
            for one in found:
                repo.set_deleted(library.store.conn, one, library.moment())


def restore(library: Library, campaign_ids: Iterable[int]) -> None:
    """Take campaigns out of the trash in one step.

    Raises `RuleError` (unknown_campaign; name_taken when there is another of that name meanwhile).
    """
    inside = {campaign.id for campaign in in_trash(library)}
    found = [campaigns.get(library, one) for one in dict.fromkeys(campaign_ids)]
    found = [campaign for campaign in found if campaign.id in inside]
    for campaign in found:
        campaigns.free_name(library, campaign.name)
    if found:
        with library.store.change("restore_campaigns", origin=library.origin):
            for campaign in found:
                repo.set_deleted(library.store.conn, campaign.id, None)


def in_trash(library: Library) -> list[Campaign]:
    """Return the campaigns in the trash, oldest first."""
    return repo.get_many(library.store.conn, repo.ids(library.store.conn, deleted=True))


def _set_areas(library: Library, before: Campaign, areas: tuple[str, ...]) -> Campaign:
    if areas == before.areas:
        return before
    with library.store.change("edit_campaign", origin=library.origin):
        repo.set_areas(library.store.conn, before.id, areas)
        repo.update(library.store.conn, before.id, {}, library.moment())
    return campaigns.get(library, before.id)


def _name(library: Library, before: Campaign, text: str) -> Columns:
    return {"name": campaigns.free_name(library, text, own=before.id)}


def _brand(library: Library, before: Campaign, text: str) -> Columns:
    return {"brand_id": campaigns.find_brand(library, text).id}


def _goal(library: Library, before: Campaign, text: str) -> Columns:
    text = text.strip().upper()
    return {"goal": campaigns.read_code(Goal, text) if text else None}


def _budget(library: Library, before: Campaign, text: str) -> Columns:
    return {"budget": campaigns.money(text) if text.strip() else None}


def _reserve(library: Library, before: Campaign, text: str) -> Columns:
    typed = typed_line(text).removesuffix("%").strip().replace(",", ".")
    try:
        share = Decimal(typed) * 1000
    except InvalidOperation:
        share = Decimal(-1)
    if not share.is_finite() or not 0 <= share <= 100_000 or share != share.to_integral_value():
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "{text} is not a share of the budget.")(text=typed or "—"),
            QT_TRANSLATE_NOOP("Campaign", "Write a percentage from 0 to 100, for example 10%."),
            code="share_unclear",
        )
    return {"reserve_share": int(share)}


def _start(library: Library, before: Campaign, text: str) -> Columns:
    return {"start_on": campaigns.read_day(library, text)}


def _end(library: Library, before: Campaign, text: str) -> Columns:
    return {"end_on": campaigns.read_day(library, text)}


def _ages(library: Library, before: Campaign, text: str) -> Columns:
    typed = typed_line(text)
    if not typed:
        return {"target_age_min": None, "target_age_max": None}
    both, one = _RANGE.fullmatch(typed), _OPEN.fullmatch(typed)
    low = int(both[1]) if both else int(one[1]) if one else -1
    high = int(both[2]) if both else None
    if not 0 <= low <= (_OLDEST if high is None else high) <= _OLDEST:
        raise RuleError(
            QT_TRANSLATE_NOOP("Campaign", "{text} is not a range of ages.")(text=typed),
            QT_TRANSLATE_NOOP("Campaign", "Write the youngest and the oldest, for example 25–45, or 18+."),
            code="ages_unclear",
        )
    return {"target_age_min": low, "target_age_max": high}


def _gender(library: Library, before: Campaign, text: str) -> Columns:
    text = text.strip()
    return {"target_gender": campaigns.read_code(Gender, text) if text else None}


def _note(library: Library, before: Campaign, text: str) -> Columns:
    return {"target_note": typed_line(text)}


def _contact(library: Library, before: Campaign, text: str) -> Columns:
    return {"contact": typed_line(text)}


_READERS: Mapping[str, Callable[[Library, Campaign, str], Columns]] = {
    "name": _name,
    "brand": _brand,
    "goal": _goal,
    "budget": _budget,
    "reserve": _reserve,
    "start": _start,
    "end": _end,
    "ages": _ages,
    "gender": _gender,
    "note": _note,
    "contact": _contact,
}
FIELDS = tuple(_READERS)
"""The fields of the frame that can be typed."""
