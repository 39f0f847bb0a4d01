"""The words of this feature's tables and cards: campaigns, bookings and sums in one language."""

from __future__ import annotations

from datetime import date

from kolstudio.core.model.campaign import Campaign, Line
from kolstudio.core.model.codes import Approver, CampaignStatus, Label, LineStatus
from kolstudio.core.rules.formats import MISSING, format_date, format_money, format_number, short_money
from kolstudio.core.rules.labels import (
    approver_text,
    campaign_status_text,
    deliverable_text,
    goal_text,
    label_text,
    line_status_text,
    platform_text,
)
from kolstudio.core.rules.totals import Totals
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue
from kolstudio.ui.campaigns.state import Sheet
from kolstudio.ui.campaigns.table import Cell, Column, Row
from kolstudio.ui.theme.tokens import Tone

_USED = QT_TRANSLATE_NOOP("Campaigns", "{used} of {budget}")
_DAYS = QT_TRANSLATE_NOOP("Campaigns", "{start} – {end}")
_FROM = QT_TRANSLATE_NOOP("Campaigns", "from {day}")
_UNTIL = QT_TRANSLATE_NOOP("Campaigns", "until {day}")
_ITEM = QT_TRANSLATE_NOOP("Campaigns", "{deliverable} · {platform}")
_PRICE_MISSING = QT_TRANSLATE_NOOP("Campaigns", "no price yet")
_SHARE = QT_TRANSLATE_NOOP("Campaigns", "{type} {percent}%")

LIST_COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("Campaigns", "Campaign"), 220),
    Column("goal", QT_TRANSLATE_NOOP("Campaigns", "Goal"), 232),
    Column("budget", QT_TRANSLATE_NOOP("Campaigns", "Used of the budget"), 150),
    Column("people", QT_TRANSLATE_NOOP("Campaigns", "People"), 64, right=True),
    Column("dates", QT_TRANSLATE_NOOP("Campaigns", "Dates"), 208),
    Column("status", QT_TRANSLATE_NOOP("Campaigns", "Status"), 136),
)
LINE_COLUMNS = (
    Column("person", QT_TRANSLATE_NOOP("Campaigns", "Person"), 150),
    Column("type", QT_TRANSLATE_NOOP("Campaigns", "Type"), 108),
    Column("item", QT_TRANSLATE_NOOP("Campaigns", "Item"), 164, edit="choice"),
    Column("quantity", QT_TRANSLATE_NOOP("Campaigns", "Qty"), 44, right=True, edit="text"),
    Column("price", QT_TRANSLATE_NOOP("Campaigns", "Unit price"), 112, right=True, edit="text"),
    Column("cost", QT_TRANSLATE_NOOP("Campaigns", "Cost"), 114, right=True),
    Column("day", QT_TRANSLATE_NOOP("Campaigns", "Date"), 108, edit="text"),
    Column("status", QT_TRANSLATE_NOOP("Campaigns", "Status"), 136, edit="choice"),
    Column("approver", QT_TRANSLATE_NOOP("Campaigns", "Approval"), 118, edit="choice", spare=True),
    Column("remove", QT_TRANSLATE_NOOP("Campaigns", "Remove"), 30),
)

TONES: dict[Label, Tone] = {
    Label.KOL: "kol",
    Label.LEAN_KOL: "kol",
    Label.BOTH: "both",
    Label.LEAN_INFLUENCER: "influencer",
    Label.INFLUENCER: "influencer",
}
CAMPAIGN_TONES: dict[CampaignStatus, Tone] = {
    CampaignStatus.PLANNING: "watch",
    CampaignStatus.RUNNING: "good",
    CampaignStatus.CLOSING: "watch",
}
_LINE_TONES: dict[LineStatus, Tone] = {
    LineStatus.NEGOTIATING: "watch",
    LineStatus.IN_REVIEW: "watch",
    LineStatus.CONFIRMED: "good",
    LineStatus.APPROVED: "good",
    LineStatus.AIRED: "good",
    LineStatus.ACCEPTED: "good",
    LineStatus.PAID: "good",
    LineStatus.DECLINED: "bad",
    LineStatus.CANCELLED: "bad",
}
_APPROVER_TONES: dict[Approver, Tone] = {
    Approver.APPROVE: "good",
    Approver.BACKUP: "watch",
    Approver.REJECT: "bad",
}
_ORDER = (
    (Label.KOL, (Label.KOL, Label.LEAN_KOL)),
    (Label.BOTH, (Label.BOTH,)),
    (Label.INFLUENCER, (Label.INFLUENCER, Label.LEAN_INFLUENCER)),
    (Label.UNCLEAR, (Label.UNCLEAR, Label.NO_DATA)),
)


class RowWriter:
    """Writes the rows of both tables in the language of a catalogue."""

    def __init__(self, texts: Catalogue) -> None:
        self._say = texts.render
        self._language = texts.language

    def campaign(self, campaign: Campaign, sums: Totals) -> Row:
        """Return the row of a campaign in the list."""
        used = short_money(sums.lines, self._language)
        budget = MISSING if campaign.budget is None else short_money(campaign.budget, self._language)
        people = len({line.creator_id for line in campaign.lines})
        days = self.days(campaign)
        return Row(
            campaign.id,
            (
                Cell(campaign.name, "strong"),
                Cell(self._say(goal_text(campaign.goal)) if campaign.goal else MISSING),
                Cell(
                    self._say(_USED(used=used, budget=budget)),
                    "bar",
                    tone="bad" if sums.remaining is not None and sums.remaining < 0 else "",
                    figures=(sums.lines, sums.reserve or 0, campaign.budget),
                ),
                Cell(format_number(people, self._language)),
                Cell(days or MISSING, muted=not days),
                Cell(
                    self._say(campaign_status_text(campaign.status)),
                    "chip",
                    CAMPAIGN_TONES.get(campaign.status, ""),
                ),
            ),
        )

    def line(self, line: Line, label: Label, *, over: int = 0, outside: bool = False) -> Row:
        """Return the row of a booking; `over` budget it is red, `outside` the campaign's days marked."""
        item = self._say(deliverable_text(line.deliverable))
        if line.platform is not None:
            item = self._say(_ITEM(deliverable=item, platform=platform_text(line.platform)))
        no_price = self._say(_PRICE_MISSING)
        counts = line.status.counts
        return Row(
            line.id,
            (
                Cell(line.person, "person", muted=not counts),
                Cell(self._say(label_text(label)), "chip", TONES.get(label, "")),
                Cell(item, muted=not counts),
                Cell(format_number(line.quantity, self._language), muted=not counts),
                Cell(
                    no_price
                    if line.unit_price is None
                    else format_money(line.unit_price, line.currency, self._language),
                    tone="watch" if line.unit_price is None and counts else "",
                    muted=not counts,
                ),
                Cell(
                    format_money(line.total, line.currency, self._language),
                    "strong",
                    tone="bad" if over else "",
                    muted=not counts,
                ),
                Cell(_day(line.air_on), muted=line.air_on is None, tone="watch" if outside else ""),
                Cell(self._say(line_status_text(line.status)), "chip", _LINE_TONES.get(line.status, "")),
                Cell(
                    self._say(approver_text(line.approver)),
                    "text" if line.approver is Approver.NONE else "chip",
                    _APPROVER_TONES.get(line.approver, ""),
                    muted=line.approver is Approver.NONE,
                ),
                Cell("", "remove"),
            ),
        )

    def days(self, campaign: Campaign) -> str:
        """Return when a campaign runs, empty when that is not known."""
        if campaign.start_on and campaign.end_on:
            return self._say(_DAYS(start=_day(campaign.start_on), end=_day(campaign.end_on)))
        if campaign.start_on:
            return self._say(_FROM(day=_day(campaign.start_on)))
        return self._say(_UNTIL(day=_day(campaign.end_on))) if campaign.end_on else ""

    def outside(self, campaign: Campaign, line: Line) -> bool:
        """Return whether a line airs before the campaign begins or after it ends."""
        day = line.air_on
        return bool(day) and not (campaign.start_on or "") <= str(day) <= (campaign.end_on or "9999")

    def mix(self, sheet: Sheet) -> tuple[list[tuple[Tone, int]], str]:
        """Return the parts of the cost by type, and the same in words; whole percents that add up to 100."""
        found = []
        for shown, labels in _ORDER:
            amount = sum(sheet.costs.get(label, 0) for label in labels)
            if amount:
                found.append((shown, amount))
        percents = _percents([amount for _, amount in found])
        words = [
            self._say(_SHARE(type=label_text(label), percent=percent))
            for (label, _), percent in zip(found, percents, strict=True)
        ]
        return [(TONES.get(label, ""), amount) for label, amount in found], " · ".join(words)


def _percents(amounts: list[int]) -> list[int]:
    """Return whole percents by largest remainder."""
    whole = sum(amounts)
    shares = [amount * 100 // whole for amount in amounts]
    order = sorted(range(len(amounts)), key=lambda at: -(amounts[at] * 100 % whole))
    for at in order[: 100 - sum(shares) if shares else 0]:
        shares[at] += 1
    return shares


def _day(text: str | None) -> str:
    return format_date(date.fromisoformat(text) if text else None)
