"""The words for the contract's codes: one table per code set, one function each (domain 4.1 glossary)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kolstudio.core.model.codes import (
    Approver,
    BrandValue,
    CampaignStatus,
    ContactKind,
    Deliverable,
    ErBasis,
    Gender,
    Goal,
    Income,
    Label,
    Lean,
    LineStatus,
    MainChannel,
    Origin,
    Platform,
    ProfessionShare,
    Reach,
    Role,
    Stage,
    Style,
    Subtype,
    Tier,
    Unit,
    Vat,
)
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_LABEL: Mapping[Label, Text] = {
    Label.KOL: QT_TRANSLATE_NOOP("Label", "KOL"),
    Label.LEAN_KOL: QT_TRANSLATE_NOOP("Label", "Leans KOL"),
    Label.BOTH: QT_TRANSLATE_NOOP("Label", "Both"),
    Label.LEAN_INFLUENCER: QT_TRANSLATE_NOOP("Label", "Leans influencer"),
    Label.INFLUENCER: QT_TRANSLATE_NOOP("Label", "Influencer"),
    Label.UNCLEAR: QT_TRANSLATE_NOOP("Label", "Unclear"),
    Label.NO_DATA: QT_TRANSLATE_NOOP("Label", "Not enough data"),
}

_BOTH: Mapping[Lean, Text] = {
    Lean.KOL: QT_TRANSLATE_NOOP("Label", "Both (leans KOL)"),
    Lean.INFLUENCER: QT_TRANSLATE_NOOP("Label", "Both (leans influencer)"),
    Lean.BALANCED: QT_TRANSLATE_NOOP("Label", "Both (balanced)"),
}

_SUBTYPE: Mapping[Subtype, Text] = {
    Subtype.EXPERT: QT_TRANSLATE_NOOP("Label", "Expert KOL"),
    Subtype.CELEBRITY: QT_TRANSLATE_NOOP("Label", "Celebrity KOL"),
}

_TIER: Mapping[Tier, Text] = {
    Tier.BELOW_NANO: QT_TRANSLATE_NOOP("Tier", "Below nano"),
    Tier.NANO: QT_TRANSLATE_NOOP("Tier", "Nano"),
    Tier.MICRO: QT_TRANSLATE_NOOP("Tier", "Micro"),
    Tier.MID: QT_TRANSLATE_NOOP("Tier", "Mid"),
    Tier.MACRO: QT_TRANSLATE_NOOP("Tier", "Macro"),
    Tier.MEGA: QT_TRANSLATE_NOOP("Tier", "Mega"),
}

_GOAL_SHORT: Mapping[Goal, Text] = {
    Goal.G1: QT_TRANSLATE_NOOP("GoalShort", "Awareness"),
    Goal.G2: QT_TRANSLATE_NOOP("GoalShort", "Trust"),
    Goal.G3: QT_TRANSLATE_NOOP("GoalShort", "Consideration"),
    Goal.G4: QT_TRANSLATE_NOOP("GoalShort", "Sales"),
    Goal.G5: QT_TRANSLATE_NOOP("GoalShort", "Local traffic"),
    Goal.G6: QT_TRANSLATE_NOOP("GoalShort", "Engagement"),
}
_GOAL: Mapping[Goal, Text] = {
    Goal.G1: QT_TRANSLATE_NOOP("Goal", "Awareness"),
    Goal.G2: QT_TRANSLATE_NOOP("Goal", "Trust and image"),
    Goal.G3: QT_TRANSLATE_NOOP("Goal", "Consideration"),
    Goal.G4: QT_TRANSLATE_NOOP("Goal", "Sales"),
    Goal.G5: QT_TRANSLATE_NOOP("Goal", "Local traffic"),
    Goal.G6: QT_TRANSLATE_NOOP("Goal", "Engagement"),
}

_PLATFORM: Mapping[Platform, Text] = {
    Platform.FACEBOOK: QT_TRANSLATE_NOOP("Platform", "Facebook"),
    Platform.INSTAGRAM: QT_TRANSLATE_NOOP("Platform", "Instagram"),
    Platform.TIKTOK: QT_TRANSLATE_NOOP("Platform", "TikTok"),
    Platform.YOUTUBE: QT_TRANSLATE_NOOP("Platform", "YouTube"),
    Platform.THREADS: QT_TRANSLATE_NOOP("Platform", "Threads"),
    Platform.ZALO: QT_TRANSLATE_NOOP("Platform", "Zalo"),
    Platform.SHOPEE: QT_TRANSLATE_NOOP("Platform", "Shopee"),
    Platform.LEMON8: QT_TRANSLATE_NOOP("Platform", "Lemon8"),
    Platform.BLOG: QT_TRANSLATE_NOOP("Platform", "Blog"),
    Platform.WEBSITE: QT_TRANSLATE_NOOP("Platform", "Website"),
    Platform.WECHAT: QT_TRANSLATE_NOOP("Platform", "WeChat"),
    Platform.WEIBO: QT_TRANSLATE_NOOP("Platform", "Weibo"),
    Platform.DOUYIN: QT_TRANSLATE_NOOP("Platform", "Douyin"),
    Platform.TOUTIAO: QT_TRANSLATE_NOOP("Platform", "Toutiao"),
    Platform.LINE: QT_TRANSLATE_NOOP("Platform", "LINE"),
    Platform.KAKAO: QT_TRANSLATE_NOOP("Platform", "KakaoTalk"),
    Platform.MESSENGER: QT_TRANSLATE_NOOP("Platform", "Messenger"),
    Platform.PODCAST: QT_TRANSLATE_NOOP("Platform", "Podcast"),
    Platform.TV: QT_TRANSLATE_NOOP("Platform", "TV"),
    Platform.PRESS: QT_TRANSLATE_NOOP("Platform", "Press"),
    Platform.RADIO: QT_TRANSLATE_NOOP("Platform", "Radio"),
    Platform.STAGE: QT_TRANSLATE_NOOP("Platform", "Stage"),
    Platform.X: QT_TRANSLATE_NOOP("Platform", "X"),
    Platform.UNKNOWN: QT_TRANSLATE_NOOP("Platform", "Unknown platform"),
}

_DELIVERABLE: Mapping[Deliverable, Text] = {
    Deliverable.POST: QT_TRANSLATE_NOOP("Deliverable", "Post"),
    Deliverable.PHOTO: QT_TRANSLATE_NOOP("Deliverable", "Photo post"),
    Deliverable.SHORT_VIDEO: QT_TRANSLATE_NOOP("Deliverable", "Short video"),
    Deliverable.LONG_VIDEO: QT_TRANSLATE_NOOP("Deliverable", "Long video"),
    Deliverable.STORY: QT_TRANSLATE_NOOP("Deliverable", "Story"),
    Deliverable.SHARE: QT_TRANSLATE_NOOP("Deliverable", "Share"),
    Deliverable.LIVESTREAM: QT_TRANSLATE_NOOP("Deliverable", "Livestream"),
    Deliverable.EVENT: QT_TRANSLATE_NOOP("Deliverable", "Event appearance"),
    Deliverable.TVC: QT_TRANSLATE_NOOP("Deliverable", "TV commercial"),
    Deliverable.AMBASSADOR: QT_TRANSLATE_NOOP("Deliverable", "Ambassador"),
    Deliverable.BUNDLE: QT_TRANSLATE_NOOP("Deliverable", "Bundle"),
    Deliverable.OTHER: QT_TRANSLATE_NOOP("Deliverable", "Other"),
}

_UNIT: Mapping[Unit, Text] = {
    Unit.ITEM: QT_TRANSLATE_NOOP("Unit", "item"),
    Unit.HOUR: QT_TRANSLATE_NOOP("Unit", "hour"),
    Unit.SESSION: QT_TRANSLATE_NOOP("Unit", "session"),
    Unit.DAY: QT_TRANSLATE_NOOP("Unit", "day"),
    Unit.MONTH: QT_TRANSLATE_NOOP("Unit", "month"),
}

_VAT: Mapping[Vat, Text] = {
    Vat.INCLUDED: QT_TRANSLATE_NOOP("Vat", "VAT included"),
    Vat.EXCLUDED: QT_TRANSLATE_NOOP("Vat", "VAT excluded"),
    Vat.NONE: QT_TRANSLATE_NOOP("Vat", "No VAT"),
    Vat.UNKNOWN: QT_TRANSLATE_NOOP("Vat", "VAT not stated"),
}

_STAGE: Mapping[Stage, Text] = {
    Stage.ASKED: QT_TRANSLATE_NOOP("Stage", "Asked"),
    Stage.AGREED: QT_TRANSLATE_NOOP("Stage", "Agreed"),
    Stage.PAID: QT_TRANSLATE_NOOP("Stage", "Paid"),
}

_ER_BASIS: Mapping[ErBasis, Text] = {
    ErBasis.FOLLOWERS: QT_TRANSLATE_NOOP("ErBasis", "by followers"),
    ErBasis.REACH: QT_TRANSLATE_NOOP("ErBasis", "by reach"),
    ErBasis.VIEWS: QT_TRANSLATE_NOOP("ErBasis", "by views"),
    ErBasis.UNKNOWN: QT_TRANSLATE_NOOP("ErBasis", "basis not stated"),
}

_CONTACT: Mapping[ContactKind, Text] = {
    ContactKind.OWN: QT_TRANSLATE_NOOP("ContactKind", "Own contact"),
    ContactKind.MANAGER: QT_TRANSLATE_NOOP("ContactKind", "Manager"),
    ContactKind.AGENCY: QT_TRANSLATE_NOOP("ContactKind", "Agency"),
}

_LINE_STATUS: Mapping[LineStatus, Text] = {
    LineStatus.PROPOSED: QT_TRANSLATE_NOOP("LineStatus", "New"),
    LineStatus.CONTACTED: QT_TRANSLATE_NOOP("LineStatus", "Contacted"),
    LineStatus.QUOTED: QT_TRANSLATE_NOOP("LineStatus", "Quoted"),
    LineStatus.NEGOTIATING: QT_TRANSLATE_NOOP("LineStatus", "Negotiating"),
    LineStatus.CONFIRMED: QT_TRANSLATE_NOOP("LineStatus", "Confirmed"),
    LineStatus.BRIEF_SENT: QT_TRANSLATE_NOOP("LineStatus", "Brief sent"),
    LineStatus.SAMPLE_SENT: QT_TRANSLATE_NOOP("LineStatus", "Sample sent"),
    LineStatus.IN_REVIEW: QT_TRANSLATE_NOOP("LineStatus", "In review"),
    LineStatus.APPROVED: QT_TRANSLATE_NOOP("LineStatus", "Approved"),
    LineStatus.AIRED: QT_TRANSLATE_NOOP("LineStatus", "Aired"),
    LineStatus.ACCEPTED: QT_TRANSLATE_NOOP("LineStatus", "Accepted"),
    LineStatus.PAID: QT_TRANSLATE_NOOP("LineStatus", "Paid"),
    LineStatus.DECLINED: QT_TRANSLATE_NOOP("LineStatus", "Declined"),
    LineStatus.CANCELLED: QT_TRANSLATE_NOOP("LineStatus", "Cancelled"),
}

_APPROVER: Mapping[Approver, Text] = {
    Approver.NONE: QT_TRANSLATE_NOOP("Approver", "Not decided"),
    Approver.APPROVE: QT_TRANSLATE_NOOP("Approver", "Approved"),
    Approver.BACKUP: QT_TRANSLATE_NOOP("Approver", "Backup person"),
    Approver.REJECT: QT_TRANSLATE_NOOP("Approver", "Rejected"),
}

_CAMPAIGN_STATUS: Mapping[CampaignStatus, Text] = {
    CampaignStatus.DRAFT: QT_TRANSLATE_NOOP("CampaignStatus", "Draft"),
    CampaignStatus.PLANNING: QT_TRANSLATE_NOOP("CampaignStatus", "Planning"),
    CampaignStatus.RUNNING: QT_TRANSLATE_NOOP("CampaignStatus", "Running"),
    CampaignStatus.CLOSING: QT_TRANSLATE_NOOP("CampaignStatus", "Closing"),
    CampaignStatus.DONE: QT_TRANSLATE_NOOP("CampaignStatus", "Done"),
    CampaignStatus.CANCELLED: QT_TRANSLATE_NOOP("CampaignStatus", "Cancelled"),
}

_ANSWERS: Mapping[str, Mapping[Any, Text]] = {
    "gender": {
        Gender.FEMALE: QT_TRANSLATE_NOOP("Gender", "Female"),
        Gender.MALE: QT_TRANSLATE_NOOP("Gender", "Male"),
        Gender.OTHER: QT_TRANSLATE_NOOP("Gender", "Other"),
    },
    "reach": {
        Reach.LOCAL: QT_TRANSLATE_NOOP("Reach", "Local"),
        Reach.NATIONAL: QT_TRANSLATE_NOOP("Reach", "National"),
        Reach.INTERNATIONAL: QT_TRANSLATE_NOOP("Reach", "International"),
    },
    "origin": {
        Origin.OFF: QT_TRANSLATE_NOOP("Origin", "Off social media"),
        Origin.MIXED: QT_TRANSLATE_NOOP("Origin", "Mixed"),
        Origin.SOCIAL: QT_TRANSLATE_NOOP("Origin", "On social media"),
    },
    "profession_share": {
        ProfessionShare.OTHER: QT_TRANSLATE_NOOP("ProfessionShare", "Another profession"),
        ProfessionShare.PART: QT_TRANSLATE_NOOP("ProfessionShare", "Half and half"),
        ProfessionShare.FULL: QT_TRANSLATE_NOOP("ProfessionShare", "Content is the profession"),
    },
    "income": {
        Income.LT25: QT_TRANSLATE_NOOP("Income", "Below 25%"),
        Income.MID: QT_TRANSLATE_NOOP("Income", "25–75%"),
        Income.GT75: QT_TRANSLATE_NOOP("Income", "Above 75%"),
    },
    "main_channel": {
        MainChannel.SOCIAL: QT_TRANSLATE_NOOP("MainChannel", "Social media"),
        MainChannel.BOTH: QT_TRANSLATE_NOOP("MainChannel", "Both"),
        MainChannel.TRADITIONAL: QT_TRANSLATE_NOOP("MainChannel", "TV, press, stage"),
    },
    "style": {
        Style.USEFUL: QT_TRANSLATE_NOOP("Style", "Useful, instructive"),
        Style.LIFESTYLE: QT_TRANSLATE_NOOP("Style", "Lifestyle, entertainment"),
        Style.WORK: QT_TRANSLATE_NOOP("Style", "Work, events"),
    },
    "roles": {Role.KOC: QT_TRANSLATE_NOOP("Role", "KOC")},
    "brand_values": {
        BrandValue.LOYALTY: QT_TRANSLATE_NOOP("BrandValue", "Loyalty"),
        BrandValue.SINCERITY: QT_TRANSLATE_NOOP("BrandValue", "Sincerity"),
        BrandValue.TRUST: QT_TRANSLATE_NOOP("BrandValue", "Trust"),
        BrandValue.SOLIDARITY: QT_TRANSLATE_NOOP("BrandValue", "Solidarity"),
        BrandValue.SAFETY: QT_TRANSLATE_NOOP("BrandValue", "Safety"),
        BrandValue.COMPETENCE: QT_TRANSLATE_NOOP("BrandValue", "Competence"),
        BrandValue.CONFIDENCE: QT_TRANSLATE_NOOP("BrandValue", "Confidence"),
    },
    "er_basis": _ER_BASIS,
    "label": _LABEL,
    "label_override": _LABEL,
    "lean": _BOTH,
    "subtype": _SUBTYPE,
    "tier": _TIER,
}


def code_text(field: str, code: str) -> Text | None:
    """Return the words for a code of a person's field, None where there are none."""
    return _ANSWERS.get(field, {}).get(code)


def label_text(label: Label, lean: Lean | None = None) -> Text:
    """Return the word for a type; with `lean`, where a «both» leans is said too."""
    if label is Label.BOTH and lean is not None:
        return _BOTH[lean]
    return _LABEL[label]


def subtype_text(subtype: Subtype) -> Text:
    """Return the word for a kind of KOL."""
    return _SUBTYPE[subtype]


def tier_text(tier: Tier) -> Text:
    """Return the word for a size."""
    return _TIER[tier]


def goal_text(goal: Goal) -> Text:
    """Return the name of a goal."""
    return _GOAL[goal]


def goal_short_text(goal: Goal) -> Text:
    """Return the name of a goal in a word or two, for places where six stand side by side."""
    return _GOAL_SHORT[goal]


def platform_text(platform: Platform) -> Text:
    """Return the name of a platform."""
    return _PLATFORM[platform]


def deliverable_text(deliverable: Deliverable) -> Text:
    """Return the word for what is bought."""
    return _DELIVERABLE[deliverable]


def unit_text(unit: Unit) -> Text:
    """Return the word for what one of a quantity is."""
    return _UNIT[unit]


def vat_text(vat: Vat) -> Text:
    """Return whether a price holds value-added tax, in words."""
    return _VAT[vat]


def stage_text(stage: Stage) -> Text:
    """Return how binding a price is, in words."""
    return _STAGE[stage]


def er_basis_text(basis: ErBasis) -> Text:
    """Return what an engagement rate is divided by, in words."""
    return _ER_BASIS[basis]


def contact_kind_text(kind: ContactKind) -> Text:
    """Return whose contact it is, in words."""
    return _CONTACT[kind]


def line_status_text(status: LineStatus) -> Text:
    """Return where a booking stands, in words."""
    return _LINE_STATUS[status]


def approver_text(approver: Approver) -> Text:
    """Return what the approver said, in words."""
    return _APPROVER[approver]


def campaign_status_text(status: CampaignStatus) -> Text:
    """Return where a campaign stands, in words."""
    return _CAMPAIGN_STATUS[status]
