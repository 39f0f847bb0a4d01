"""Turns a row of the roster into what is painted and said: every text ready, in one language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kolstudio.core.model.codes import Platform
from kolstudio.core.model.roster import RosterRow
from kolstudio.core.rules.formats import (
    MISSING,
    format_date,
    format_money,
    format_number,
    format_percent,
    format_phone,
    short_count,
    short_money,
)
from kolstudio.core.rules.labels import er_basis_text, label_text, platform_text, tier_text
from kolstudio.core.rules.places import Places
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text

NEGOTIABLE = QT_TRANSLATE_NOOP("RosterTable", "Negotiable")
NOT_SCORED = QT_TRANSLATE_NOOP("RosterTable", "Not scored")
_SCORES = QT_TRANSLATE_NOOP("RosterTable", "{label}: KOL {k}, influencer {i}, data {coverage}%")
_TOO_LITTLE = QT_TRANSLATE_NOOP("RosterTable", "Not enough data: {coverage}% known")
_BY_HAND = QT_TRANSLATE_NOOP("RosterTable", "{label}, set by hand")
_FOLLOWERS = QT_TRANSLATE_NOOP("RosterTable", "{count} followers on {platform}")
_ER = QT_TRANSLATE_NOOP("RosterTable", "{rate} {basis}")
_SPAN = QT_TRANSLATE_NOOP("RosterTable", "{low} to {high}")
_FIT = QT_TRANSLATE_NOOP("RosterTable", "{fit} of 100")
DO_NOT_BOOK = QT_TRANSLATE_NOOP("RosterTable", "Do not book")
QUESTIONS = QT_TRANSLATE_NOOP("RosterTable", "Open questions: {count}")

_TITLES = frozenset(("bs", "ts", "ths", "gs", "pgs", "dr", "mc", "dj", "ca", "sĩ", "ks", "ls"))

SHORT_PLATFORM: dict[Platform, str] = {
    Platform.FACEBOOK: "FB",
    Platform.INSTAGRAM: "IG",
    Platform.TIKTOK: "TT",
    Platform.YOUTUBE: "YT",
    Platform.THREADS: "TH",
    Platform.ZALO: "ZL",
    Platform.SHOPEE: "SP",
    Platform.LEMON8: "L8",
    Platform.WEIBO: "WB",
    Platform.WECHAT: "WC",
    Platform.DOUYIN: "DY",
    Platform.X: "X",
}
"""Two letters for the platforms that have usual ones."""


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One person as the table shows them."""

    row: RosterRow
    initials: str
    about: str
    """What stands muted behind the name."""
    label: str
    platform: str
    """Short name of the main channel's platform, muted behind the followers."""
    enough: bool
    """Whether the bar can be drawn: at least half of the weight of both scales is known."""
    cells: tuple[str, ...]
    """The text of each column shown."""

    @property
    def id(self) -> int:
        """The person."""
        return self.row.id


class RowTexts:
    """Writes rows in one language for one choice of columns."""

    def __init__(self, texts: Catalogue, places: Places, keys: Sequence[str]) -> None:
        self._texts = texts
        self._language = texts.language
        self._places = places
        self.keys = tuple(keys)
        self._negotiable = texts.render(NEGOTIABLE)
        self._not_scored = texts.render(NOT_SCORED)

    def show(self, row: RosterRow) -> ShownRow:
        """Return a row with all its texts."""
        return ShownRow(
            row=row,
            initials=initials(row.name),
            about=row.profession or ", ".join(row.fields),
            label=self.say(label_text(row.label)),
            platform=SHORT_PLATFORM.get(row.platform, "") if row.platform else "",
            enough=row.k is not None and row.i is not None,
            cells=tuple(self._cell(row, key) for key in self.keys),
        )

    def say(self, text: Text) -> str:
        """Return a text in the language of the rows."""
        return self._texts.render(text)

    def _cell(self, row: RosterRow, key: str) -> str:
        language = self._language
        match key:
            case "name":
                return row.name
            case "label":
                return self.say(label_text(row.label))
            case "tier":
                return self.say(tier_text(row.tier)) if row.tier else MISSING
            case "followers":
                return short_count(row.followers, language)
            case "er":
                return format_percent(row.er, language)
            case "price_min":
                return self.price(row)
            case "fit":
                return self._not_scored if row.fit is None else str(row.fit)
            case "province":
                return self._places.name(row.province, language) if row.province else row.area or MISSING
            case "phones":
                return ", ".join(map(format_phone, row.phones)) or MISSING
            case "fields" | "tags":
                return ", ".join(getattr(row, key)) or MISSING
            case "created" | "updated":
                return day(getattr(row, key))
            case "check":
                return ""
            case _:
                value = getattr(row, key)
                return str(value) if value not in (None, "") else MISSING

    def price(self, row: RosterRow) -> str:
        """Return the price per item in short: one, a range, «negotiable» or a dash."""
        if row.price_min is None:
            return self._negotiable if row.negotiable else MISSING
        low = short_money(row.price_min, self._language)
        if row.price_max is None or row.price_max == row.price_min:
            return low if row.price_min else format_money(0, language=self._language)
        high = short_money(row.price_max, self._language)
        number, unit = low.rstrip("KMB"), ""
        if " " in low:
            number, _, unit = low.partition(" ")
        else:
            unit = low[len(number) :]
        joined = f"{number}–{high}" if unit and high.endswith(unit) else f"{low}–{high}"
        return joined

    def tip(self, shown: ShownRow, key: str) -> str:
        """Return a cell in full: its unit, its basis, where it comes from; empty when it says all."""
        row = shown.row
        language = self._language
        match key:
            case "name":
                lines = [row.name if not shown.about else f"{row.name} · {shown.about}"]
                if row.do_not_book:
                    lines.append(self.say(DO_NOT_BOOK))
                if row.questions:
                    lines.append(self.say(QUESTIONS(count=row.questions)))
                return "\n".join(lines)
            case "label":
                return self._type_in_full(shown)
            case "followers" if row.followers is not None:
                platform = platform_text(row.platform or Platform.UNKNOWN)
                return self.say(_FOLLOWERS(count=format_number(row.followers, language), platform=platform))
            case "er" if row.er is not None and row.er_basis is not None:
                return self.say(
                    _ER(rate=format_percent(row.er, language, 2), basis=er_basis_text(row.er_basis))
                )
            case "price_min" if row.price_min is not None:
                low = format_money(row.price_min, language=language)
                if row.price_max in (None, row.price_min):
                    return low
                return self.say(_SPAN(low=low, high=format_money(row.price_max, language=language)))
            case "fit" if row.fit is not None:
                return self.say(_FIT(fit=row.fit))
            case _:
                return ""

    def _type_in_full(self, shown: ShownRow) -> str:
        row = shown.row
        coverage = min(row.coverage_k, row.coverage_i)
        label: Text | str = label_text(row.label, row.lean)
        if row.by_hand:
            label = _BY_HAND(label=label)
        if not shown.enough:
            return self.say(_TOO_LITTLE(coverage=coverage))
        return self.say(
            _SCORES(
                label=label,
                k=points(row.k, self._language),
                i=points(row.i, self._language),
                coverage=coverage,
            )
        )


def points(tenths: int | None, language: str) -> str:
    """Return a score kept in tenths with one decimal: 513 → «51,3»."""
    if tenths is None:
        return MISSING
    whole, rest = divmod(tenths, 10)
    return f"{whole}{',' if language == 'vi' else '.'}{rest}" if rest else str(whole)


def day(moment: str) -> str:
    """Return the day of a stored moment where the owner is."""
    return format_date(datetime.fromisoformat(moment).astimezone().date()) if moment else MISSING


def initials(name: str) -> str:
    """Return the letters that stand for a person: of the first and the last word, titles left out."""
    words = [word for word in name.split() if word[0].isalpha()]
    while len(words) > 1 and (words[0].endswith(".") or words[0].casefold() in _TITLES):
        del words[0]
    ends = words if len(words) < 2 else (words[0], words[-1])
    return "".join(word[0] for word in ends).upper() or "?"
