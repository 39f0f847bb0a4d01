"""Says when something was, as short as the owner needs it: the hour today, the day before that."""

from __future__ import annotations

from datetime import datetime, timedelta

from kolstudio.core.rules.formats import format_date
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_TODAY = QT_TRANSLATE_NOOP("Moments", "today {time}")
_YESTERDAY = QT_TRANSLATE_NOOP("Moments", "yesterday {time}")
_DAY = QT_TRANSLATE_NOOP("Moments", "{day} {time}")
SAVED = QT_TRANSLATE_NOOP("Moments", "Saved {moment}")
NOTHING_SAVED = QT_TRANSLATE_NOOP("Moments", "Nothing to save yet")
BACKED_UP = QT_TRANSLATE_NOOP("Moments", "Last backup {moment}")
NO_BACKUP = QT_TRANSLATE_NOOP("Moments", "No backup yet")


def moment_text(at: datetime, now: datetime) -> Text:
    """Return a moment in words: «today 09:15», «yesterday 17:40», «12/10/2026 08:00»."""
    time = f"{at:%H:%M}"
    if at.date() == now.date():
        return _TODAY(time=time)
    if at.date() == (now - timedelta(days=1)).date():
        return _YESTERDAY(time=time)
    return _DAY(day=format_date(at.date()), time=time)


def saved_text(at: datetime | None, now: datetime) -> Text:
    """Return since when everything is saved; today only the hour."""
    if at is None:
        return NOTHING_SAVED
    if at.date() == now.date():
        return SAVED(moment=f"{at:%H:%M}")
    return SAVED(moment=moment_text(at, now))


def backup_text(at: datetime | None, now: datetime) -> Text:
    """Return when the last backup was made."""
    return NO_BACKUP if at is None else BACKED_UP(moment=moment_text(at, now))
