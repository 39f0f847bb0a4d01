"""What the cells of a booking rest on, said in their tooltips."""

from __future__ import annotations

from kolstudio.core.errors import KnownError
from kolstudio.core.rules.formats import format_money
from kolstudio.core.rules.labels import approver_text, unit_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue
from kolstudio.ui.campaigns.presenter import CampaignsPresenter
from kolstudio.ui.campaigns.rows import RowWriter

_TIMES = QT_TRANSLATE_NOOP("Campaigns", "{quantity} × {price} = {total}, tax not included")
_NO_COST = QT_TRANSLATE_NOOP("Campaigns", "Without a price; counted as unpriced, never as 0.")
_OFF = QT_TRANSLATE_NOOP("Campaigns", "Declined or cancelled: costs nothing.")
_OVER = QT_TRANSLATE_NOOP(
    "Campaigns", "With this item {amount} more than may be spent (budget less reserve)."
)
_CARD = QT_TRANSLATE_NOOP("Campaigns", "From the rate card")
_CARD_RAW = QT_TRANSLATE_NOOP("Campaigns", "From the rate card: “{raw}”")
_TYPED = QT_TRANSLATE_NOOP("Campaigns", "Typed here; the rate card says {price}.")
_TYPED_ALONE = QT_TRANSLATE_NOOP("Campaigns", "Typed here; the rate card has no price for this item.")
_NO_PRICE = QT_TRANSLATE_NOOP("Campaigns", "The rate card has no price for this item. Type one here.")
_PER = QT_TRANSLATE_NOOP("Campaigns", "Counted by: {unit}")
_OUTSIDE = QT_TRANSLATE_NOOP("Campaigns", "Outside the days of the campaign: {days}")


def basis_words(home: CampaignsPresenter, texts: Catalogue, line_id: int, key: str) -> str:
    """Return the basis of a cell, one thought a line; empty where its text says all."""
    sheet, say = home.sheet, texts.render
    line = next((one for one in sheet.campaign.lines if one.id == line_id), None) if sheet else None
    if sheet is None or line is None:
        return ""
    if key == "cost":
        if line.total is None:
            return say(_NO_COST)
        price, total = (
            format_money(amount, line.currency, texts.language) for amount in (line.unit_price, line.total)
        )
        words = [say(_TIMES(quantity=line.quantity, price=price, total=total))]
        if not line.status.counts:
            words.append(say(_OFF))
        if line_id in sheet.over:
            words.append(say(_OVER(amount=format_money(sheet.over[line_id], language=texts.language))))
        return "\n".join(words)
    if key == "price":
        return _price(home, texts, line_id)
    if key == "quantity":
        return say(_PER(unit=say(unit_text(line.unit))))
    writer = RowWriter(texts)
    if key == "day" and writer.outside(sheet.campaign, line):
        return say(_OUTSIDE(days=writer.days(sheet.campaign)))
    if key == "status":
        return say(approver_text(line.approver))
    return ""


def _price(home: CampaignsPresenter, texts: Catalogue, line_id: int) -> str:
    say = texts.render
    try:
        found = home.people.basis(line_id)
    except KnownError:
        return ""
    if found is None:
        return ""
    line, choice = found
    if line.unit_price is None:
        return say(_NO_PRICE)
    if line.unit_price == choice.unit_price:
        raw = choice.rate.raw if choice.rate is not None else ""
        return say(_CARD_RAW(raw=raw)) if raw else say(_CARD)
    if choice.unit_price is None:
        return say(_TYPED_ALONE)
    return say(_TYPED(price=format_money(choice.unit_price, language=texts.language)))
