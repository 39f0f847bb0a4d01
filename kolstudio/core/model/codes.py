"""The closed sets of codes that store, JSON, command line and workbooks share (English snake_case).

Codes are added, never renamed. Words for people live in `labels` and in `resources/data`.
"""

from __future__ import annotations

from enum import StrEnum


class Platform(StrEnum):
    """Where a channel lives."""

    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    THREADS = "threads"
    ZALO = "zalo"
    SHOPEE = "shopee"
    LEMON8 = "lemon8"
    BLOG = "blog"
    WEBSITE = "website"
    WECHAT = "wechat"
    WEIBO = "weibo"
    DOUYIN = "douyin"
    TOUTIAO = "toutiao"
    LINE = "line"
    KAKAO = "kakao"
    MESSENGER = "messenger"
    PODCAST = "podcast"
    TV = "tv"
    PRESS = "press"
    RADIO = "radio"
    STAGE = "stage"
    X = "x"
    UNKNOWN = "unknown"

    @property
    def social(self) -> bool:
        """Whether followers there count towards tier and engagement (`unknown` does)."""
        return self not in _NOT_SOCIAL


_NOT_SOCIAL = frozenset(
    {Platform.TV, Platform.PRESS, Platform.RADIO, Platform.STAGE, Platform.WEBSITE, Platform.PODCAST}
)


class Deliverable(StrEnum):
    """What is bought."""

    POST = "post"
    PHOTO = "photo"
    SHORT_VIDEO = "short_video"
    LONG_VIDEO = "long_video"
    STORY = "story"
    SHARE = "share"
    LIVESTREAM = "livestream"
    EVENT = "event"
    TVC = "tvc"
    AMBASSADOR = "ambassador"
    BUNDLE = "bundle"
    OTHER = "other"


HEADLINE_DELIVERABLES = (
    Deliverable.POST,
    Deliverable.PHOTO,
    Deliverable.SHORT_VIDEO,
    Deliverable.LONG_VIDEO,
)
"""The deliverables that a person's `price_min` / `price_max` are taken from."""


class Unit(StrEnum):
    """What one unit of a rate or a line is."""

    ITEM = "item"
    HOUR = "hour"
    SESSION = "session"
    DAY = "day"
    MONTH = "month"


class Vat(StrEnum):
    """Whether a price contains value-added tax."""

    INCLUDED = "included"
    EXCLUDED = "excluded"
    NONE = "none"
    UNKNOWN = "unknown"


class Stage(StrEnum):
    """How binding a price is."""

    ASKED = "asked"
    AGREED = "agreed"
    PAID = "paid"


class ErBasis(StrEnum):
    """What an engagement rate is divided by."""

    FOLLOWERS = "followers"
    REACH = "reach"
    VIEWS = "views"
    UNKNOWN = "unknown"


class ContactKind(StrEnum):
    """Whose contact it is."""

    OWN = "own"
    MANAGER = "manager"
    AGENCY = "agency"


class Source(StrEnum):
    """Where a value came from."""

    TYPED = "typed"
    IMPORT = "import"
    RETURNED = "returned"
    SAMPLE = "sample"


class Gender(StrEnum):
    """Gender as the owner noted it."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class Reach(StrEnum):
    """How far a person's audience spreads."""

    LOCAL = "local"
    NATIONAL = "national"
    INTERNATIONAL = "international"


class Origin(StrEnum):
    """Where a person's fame began."""

    OFF = "off"
    MIXED = "mixed"
    SOCIAL = "social"


class ProfessionShare(StrEnum):
    """How much of a person's work is content."""

    OTHER = "other"
    PART = "part"
    FULL = "full"


class ProfessionKind(StrEnum):
    """What sort of profession it is; the subtype of a KOL depends on it."""

    EXPERT = "expert"
    ENTERTAINMENT = "entertainment"
    SPORT = "sport"
    PRESS = "press"
    BUSINESS = "business"
    CREATOR = "creator"
    OTHER = "other"


class Income(StrEnum):
    """Share of income that comes from content."""

    LT25 = "lt25"
    MID = "mid"
    GT75 = "gt75"


class MainChannel(StrEnum):
    """Where a person mainly speaks."""

    SOCIAL = "social"
    BOTH = "both"
    TRADITIONAL = "traditional"


class Style(StrEnum):
    """Content style."""

    USEFUL = "useful"
    LIFESTYLE = "lifestyle"
    WORK = "work"


class Label(StrEnum):
    """The classifier's word for a person."""

    KOL = "kol"
    LEAN_KOL = "lean_kol"
    BOTH = "both"
    LEAN_INFLUENCER = "lean_influencer"
    INFLUENCER = "influencer"
    UNCLEAR = "unclear"
    NO_DATA = "no_data"


class Lean(StrEnum):
    """Where a `both` leans."""

    KOL = "kol"
    INFLUENCER = "influencer"
    BALANCED = "balanced"


class Subtype(StrEnum):
    """The two kinds of KOL (domain X2)."""

    EXPERT = "expert"
    CELEBRITY = "celebrity"


class Role(StrEnum):
    """Roles set by hand."""

    KOC = "koc"


class BrandValue(StrEnum):
    """The values a person and a brand may share (domain A29, A46)."""

    LOYALTY = "loyalty"
    SINCERITY = "sincerity"
    TRUST = "trust"
    SOLIDARITY = "solidarity"
    SAFETY = "safety"
    COMPETENCE = "competence"
    CONFIDENCE = "confidence"


class Tier(StrEnum):
    """Size of the largest single social channel."""

    BELOW_NANO = "below_nano"
    NANO = "nano"
    MICRO = "micro"
    MID = "mid"
    MACRO = "macro"
    MEGA = "mega"


class Goal(StrEnum):
    """The one goal of a campaign."""

    G1 = "G1"
    G2 = "G2"
    G3 = "G3"
    G4 = "G4"
    G5 = "G5"
    G6 = "G6"


class CampaignStatus(StrEnum):
    """Where a campaign stands."""

    DRAFT = "draft"
    PLANNING = "planning"
    RUNNING = "running"
    CLOSING = "closing"
    DONE = "done"
    CANCELLED = "cancelled"


class LineStatus(StrEnum):
    """Where one booking stands."""

    PROPOSED = "proposed"
    CONTACTED = "contacted"
    QUOTED = "quoted"
    NEGOTIATING = "negotiating"
    CONFIRMED = "confirmed"
    BRIEF_SENT = "brief_sent"
    SAMPLE_SENT = "sample_sent"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    AIRED = "aired"
    ACCEPTED = "accepted"
    PAID = "paid"
    DECLINED = "declined"
    CANCELLED = "cancelled"

    @property
    def counts(self) -> bool:
        """Whether the line's money counts (declined and cancelled lines cost nothing)."""
        return self not in (LineStatus.DECLINED, LineStatus.CANCELLED)


class Approver(StrEnum):
    """What an approver said of a line."""

    NONE = "none"
    APPROVE = "approve"
    BACKUP = "backup"
    REJECT = "reject"


class ProblemLevel(StrEnum):
    """How much a remark of an import asks of the owner."""

    QUESTION = "question"
    WARNING = "warning"
    INFO = "info"


class DuplicateMode(StrEnum):
    """What an import does with possible duplicates."""

    HOLD = "hold"
    MERGE = "merge"
    ADD = "add"
    SKIP = "skip"
