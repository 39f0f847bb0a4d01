"""Which backups stay: all of the last 48 hours (at most 40), then 14 daily, 8 weekly, 12 monthly."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

RECENT = timedelta(hours=48)
RECENT_MAX = 40
DAILY, WEEKLY, MONTHLY = 14, 8, 12


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup as rotation sees it: a name and a moment."""

    name: str
    at: datetime


def keep(backups: Iterable[Kept], now: datetime) -> set[str]:
    """Return the names that stay; a moment in the future (a wrong clock) counts as recent."""
    newest = sorted(backups, key=lambda b: (b.at, b.name), reverse=True)
    recent = [b for b in newest if now - b.at <= RECENT]
    older = [b for b in newest if now - b.at > RECENT]
    names = {b.name for b in recent[:RECENT_MAX]}
    names |= _newest_of_each(older, DAILY, lambda at: (at.year, at.timetuple().tm_yday))
    names |= _newest_of_each(older, WEEKLY, lambda at: at.isocalendar()[:2])
    names |= _newest_of_each(older, MONTHLY, lambda at: (at.year, at.month))
    return names


def _newest_of_each(
    newest_first: Iterable[Kept], count: int, period: Callable[[datetime], tuple[int, int]]
) -> set[str]:
    """Return the newest backup of each of the last `count` periods that have one."""
    found: dict[tuple[int, int], str] = {}
    for backup in newest_first:
        found.setdefault(period(backup.at), backup.name)
    return set(list(found.values())[:count])
