"""Whom a campaign is for, in words: gender, ages and the owner's own words."""

from __future__ import annotations

from kolstudio.core.model.campaign import Campaign
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.labels import code_text
from kolstudio.core.texts import Catalogue


def ages_words(low: int | None, high: int | None) -> str:
    """Return a range of ages as it is typed: «25–45», «18+», «–30», empty when none is known."""
    if low is None:
        return "" if high is None else f"–{high}"
    return f"{low}+" if high is None else f"{low}–{high}"


def target_words(campaign: Campaign, texts: Catalogue) -> str:
    """Return the target in one line: «Nữ 25–45 · mẹ có con nhỏ»; empty when nothing is known.

    The owner's words stand alone when they say gender and ages themselves.
    """
    gender = code_text("gender", campaign.target_gender) if campaign.target_gender else None
    ages = ages_words(campaign.target_age_min, campaign.target_age_max)
    who = " ".join(part for part in (texts.render(gender) if gender else "", ages) if part)
    if who and fold(who) in fold(campaign.target_note):
        who = ""
    return " · ".join(part for part in (who, campaign.target_note) if part)
