"""The sections of the editor as its tabs name them, and the colour of a type."""

from __future__ import annotations

from kolstudio.core.model.codes import Label
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.creator.values import Sheet
from kolstudio.ui.theme.tokens import Tone

TABS = {
    "profile": QT_TRANSLATE_NOOP("Creator", "Profile"),
    "fit": QT_TRANSLATE_NOOP("Creator", "Brand fit"),
    "channels": QT_TRANSLATE_NOOP("Creator", "Channels {count}"),
    "rates": QT_TRANSLATE_NOOP("Creator", "Rate card {count}"),
    "audience": QT_TRANSLATE_NOOP("Creator", "Audience"),
    "collaborations": QT_TRANSLATE_NOOP("Creator", "Collaborations {count}"),
    "talks": QT_TRANSLATE_NOOP("Creator", "Contact diary {count}"),
    "notes": QT_TRANSLATE_NOOP("Creator", "Notes {count}"),
    "history": QT_TRANSLATE_NOOP("Creator", "History"),
}
_BARE = {
    "channels": QT_TRANSLATE_NOOP("Creator", "Channels"),
    "rates": QT_TRANSLATE_NOOP("Creator", "Rate card"),
    "collaborations": QT_TRANSLATE_NOOP("Creator", "Collaborations"),
    "talks": QT_TRANSLATE_NOOP("Creator", "Contact diary"),
    "notes": QT_TRANSLATE_NOOP("Creator", "Notes"),
}
TONES: dict[Label, Tone] = {
    Label.KOL: "kol",
    Label.LEAN_KOL: "kol",
    Label.BOTH: "both",
    Label.INFLUENCER: "influencer",
    Label.LEAN_INFLUENCER: "influencer",
}


def names(sheet: Sheet) -> dict[str, Text]:
    """Return what the tabs say about a person: the section, and how much stands in it."""
    counts = {
        "channels": len(sheet.person.channels),
        "rates": len(sheet.person.rates),
        "collaborations": len(sheet.collaborations),
        "talks": len(sheet.talks),
        "notes": len(sheet.notes),
    }
    return {
        key: text(count=counts[key]) if counts.get(key) else _BARE.get(key, text)
        for key, text in TABS.items()
    }
