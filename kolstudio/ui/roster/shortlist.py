"""What is asked before a shortlist is written: whether it shows phone numbers, and where it goes."""

from __future__ import annotations

from pathlib import Path

from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.ask import WORKBOOKS
from kolstudio.ui.context import Context

_TITLE = QT_TRANSLATE_NOOP("Roster", "Export a shortlist")
_NAME = QT_TRANSLATE_NOOP("Roster", "Shortlist")
_PHONES = QT_TRANSLATE_NOOP("Roster", "Shall the shortlist show phone numbers?")
_PHONES_WHY = QT_TRANSLATE_NOOP("Roster", "Without them only the last three digits can be read.")
_WITHOUT = QT_TRANSLATE_NOOP("Roster", "Hide phone numbers")
_WITH = QT_TRANSLATE_NOOP("Roster", "Show phone numbers")


def ask_for_shortlist(context: Context) -> tuple[Path, bool] | None:
    """Return the file to write and whether it shows phone numbers; None when the owner would rather not."""
    asked = context.ask.choose(_PHONES, _PHONES_WHY, (_WITHOUT, _WITH))
    if asked is None:
        return None
    suggested = Path.home() / f"{context.i18n.render(_NAME)}.xlsx"
    path = context.ask.save_file(_TITLE, WORKBOOKS, suggested)
    return None if path is None else (path, asked == 1)
