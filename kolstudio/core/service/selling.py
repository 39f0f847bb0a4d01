"""Selling dates near a campaign, from the calendar that is shipped."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from kolstudio.core import data
from kolstudio.core.model.campaign import Campaign
from kolstudio.core.rules.calendar import (
    SELLING_DAYS,
    Event,
    EventKind,
    SellingCalendar,
    events_between,
    lead_before,
    selling_calendar,
)

AHEAD = 120
"""So many days are looked ahead while a campaign has no days."""
_SEEN = timedelta(days=46)
"""A selling day this far behind a post still tells when its preparation begins."""
_WANTED = SELLING_DAYS | {EventKind.WINDOW, EventKind.REST}


def near(today: date, start: str | None, end: str | None) -> tuple[Event, ...]:
    """Return the selling days, best weeks and rest days that touch a campaign's days, by day.

    Without a first day it begins today, without a last day (or with one before the first) it looks
    `AHEAD` days on.
    """
    first = date.fromisoformat(start) if start else today
    last = date.fromisoformat(end) if end else first
    if last <= first and not end:
        last = first + timedelta(days=min(AHEAD, (date.max - first).days))
    return events_between(_calendar(), first, last, _WANTED) if last >= first else ()


@lru_cache(maxsize=1)
def _calendar() -> SellingCalendar:
    return selling_calendar(data.load("calendar"))


def preparation(campaign: Campaign) -> dict[int, date]:
    """Return by line id when its preparation should begin: the usual lead before its day on air.

    Never before the campaign begins, unless it airs before that; lines without a day are absent.
    """
    days = {line.id: date.fromisoformat(line.air_on) for line in campaign.lines if line.air_on}
    if not days:
        return {}
    last = min(max(days.values()), date.max - _SEEN) + _SEEN
    near_days = [
        (event.day, event.tet)
        for event in events_between(_calendar(), min(days.values()), last)
        if event.kind in SELLING_DAYS
    ]
    start = date.fromisoformat(campaign.start_on) if campaign.start_on else None
    found: dict[int, date] = {}
    for line_id, air_on in days.items():
        begins = air_on - min(lead_before(air_on, near_days), air_on - date.min)
        found[line_id] = max(begins, start) if start and start <= air_on else begins
    return found


def rest(first: date, last: date) -> tuple[Event, ...]:
    """Return the days on which most creators rest."""
    return events_between(_calendar(), first, last, {EventKind.REST})
