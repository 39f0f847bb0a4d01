"""The table of rows (domain §2.3): order, wording, statements, and which way is better for which goal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kolstudio.core.model.codes import Goal, Style
from kolstudio.core.rules import comparison_channel_rows as channels
from kolstudio.core.rules import comparison_rows as rows
from kolstudio.core.rules import comparison_trust_rows as trust
from kolstudio.core.rules.comparison_costs import cost_cell
from kolstudio.core.rules.comparison_facts import Facts
from kolstudio.core.rules.comparison_rows import Context, Found
from kolstudio.core.rules.field_kinds import Measure
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

HIGH, LOW = "high", "low"


@dataclass(frozen=True, slots=True)
class RowKind:
    """One row: how it is read and which way is better for each goal; an absent goal is neutral."""

    key: str
    group: str
    label: Text
    why: Text
    read: Callable[[Facts, Context], Found]
    ids: tuple[str, ...] = ()
    unit: Measure | None = None
    better: Mapping[Goal, str] = field(default_factory=dict)
    bar: bool = False
    full: int | None = None
    """Where a bar is full; None = at the greatest value of the row."""
    gaps: bool = True
    """Whether it may be among the biggest differences."""
    regulated_only: bool = False
    """Whether the row only says who is better where the goods are regulated."""


GROUPS: Mapping[str, Text] = {
    "source": QT_TRANSLATE_NOOP("Comparison", "Source of influence"),
    "audience": QT_TRANSLATE_NOOP("Comparison", "Audience and interaction"),
    "cost": QT_TRANSLATE_NOOP("Comparison", "Cost"),
    "fit": QT_TRANSLATE_NOOP("Comparison", "Fit with the brand"),
}
"""The headings of the table in their order."""


def _goals(way: str, *goals: Goal) -> dict[Goal, str]:
    return dict.fromkeys(goals or tuple(Goal), way)


_G1, _G2, _G3, _G4, _G5, _G6 = Goal
_STYLE = {_G3: {str(Style.USEFUL): 1}, _G6: {str(Style.LIFESTYLE): 1}}

ROWS: tuple[RowKind, ...] = (
    RowKind(
        "label",
        "source",
        QT_TRANSLATE_NOOP("Comparison", "Type"),
        QT_TRANSLATE_NOOP("Comparison", "Trust asks for a KOL; sales and engagement for an influencer."),
        rows.label_cell,
        ("A30", "B21", "B26"),
        better=_goals(HIGH, _G2, _G4, _G6),
    ),
    RowKind(
        "tier",
        "source",
        QT_TRANSLATE_NOOP("Comparison", "Tier"),
        QT_TRANSLATE_NOOP(
            "Comparison", "Awareness asks for large channels; smaller ones usually sell and answer more."
        ),
        rows.tier_cell,
        ("B15", "B16", "B17", "B18", "B19"),
        better={**_goals(HIGH, _G1), **_goals(LOW, _G4, _G5, _G6)},
    ),
    RowKind(
        "main_channel",
        "source",
        QT_TRANSLATE_NOOP("Comparison", "Main channel"),
        QT_TRANSLATE_NOOP("Comparison", "It should be where your customers are."),
        channels.main_channel_cell,
        ("B05", "B09"),
    ),
    RowKind(
        "origin",
        "source",
        QT_TRANSLATE_NOOP("Comparison", "Origin of the fame"),
        QT_TRANSLATE_NOOP("Comparison", "A name made by work lasts beyond one network."),
        rows.coded_cell("origin", {}),
        ("A12", "A13"),
    ),
    RowKind(
        "profession",
        "source",
        QT_TRANSLATE_NOOP("Comparison", "Main profession"),
        QT_TRANSLATE_NOOP("Comparison", "Trust asks for a profession in the field of your product."),
        rows.profession_cell,
        ("A12", "A13"),
        better=_goals(HIGH, _G2),
    ),
    RowKind(
        "expertise",
        "source",
        QT_TRANSLATE_NOOP("Comparison", "Expertise"),
        QT_TRANSLATE_NOOP("Comparison", "Trust and consideration rest on knowing the subject."),
        rows.level_cell("expertise", rows.EXPERTISE),
        ("A04", "A35"),
        better=_goals(HIGH, _G2, _G3),
    ),
    RowKind(
        "followers",
        "audience",
        QT_TRANSLATE_NOOP("Comparison", "Followers"),
        QT_TRANSLATE_NOOP(
            "Comparison", "The largest single channel; audiences of several are never added up."
        ),
        channels.followers_cell,
        ("B15", "B16"),
        Measure.PEOPLE,
        _goals(HIGH, _G1),
    ),
    RowKind(
        "posts_per_week",
        "audience",
        QT_TRANSLATE_NOOP("Comparison", "Posts a week"),
        QT_TRANSLATE_NOOP("Comparison", "Who posts often stays in the talk with the audience."),
        rows.posts_cell,
        ("A16", "B24"),
        Measure.POSTS_THOUSANDTHS,
        _goals(HIGH, _G4, _G6),
    ),
    RowKind(
        "er",
        "audience",
        QT_TRANSLATE_NOOP("Comparison", "Engagement for the tier"),
        QT_TRANSLATE_NOOP(
            "Comparison",
            "Compared with what is good in each one's own tier: small channels have higher rates.",
        ),
        rows.er_cell,
        ("B22",),
        Measure.PERCENT_THOUSANDTHS,
        _goals(HIGH, _G3, _G4, _G5, _G6),
        bar=True,
    ),
    RowKind(
        "views",
        "audience",
        QT_TRANSLATE_NOOP("Comparison", "Views of a post"),
        QT_TRANSLATE_NOOP(
            "Comparison",
            "Of the main channel: the median where it is known, else the average; one viral post moves only"
            " the average.",
        ),
        channels.views_cell,
        (),
        Measure.VIEWS,
        gaps=False,
    ),
    RowKind(
        "talk",
        "audience",
        QT_TRANSLATE_NOOP("Comparison", "Talk with the audience"),
        QT_TRANSLATE_NOOP("Comparison", "Answers and livestreams bring buyers and visitors."),
        rows.level_cell("talk", rows.TALK),
        ("B23", "B25"),
        better=_goals(HIGH, _G4, _G5, _G6),
    ),
    RowKind(
        "match",
        "audience",
        QT_TRANSLATE_NOOP("Comparison", "Audience match"),
        QT_TRANSLATE_NOOP("Comparison", "Age, gender, area and fields against your customers."),
        rows.match_cell,
        ("B29", "B43"),
        Measure.PERCENT,
        _goals(HIGH),
        bar=True,
        full=100,
    ),
    RowKind(
        "sponsored",
        "audience",
        QT_TRANSLATE_NOOP("Comparison", "Sponsored posts"),
        QT_TRANSLATE_NOOP("Comparison", "Too many advertisements tire the audience; above 40% is a warning."),
        rows.sponsored_cell,
        ("B30", "B31"),
        Measure.PERCENT_THOUSANDTHS,
        _goals(LOW),
    ),
    RowKind(
        "style",
        "audience",
        QT_TRANSLATE_NOOP("Comparison", "Content style"),
        QT_TRANSLATE_NOOP(
            "Comparison", "Useful content convinces; entertaining content gets people talking."
        ),
        rows.coded_cell("style", _STYLE),
        ("B33", "B40"),
        better=_goals(HIGH, _G3, _G6),
    ),
    RowKind(
        "area",
        "audience",
        QT_TRANSLATE_NOOP("Comparison", "Where the audience is"),
        QT_TRANSLATE_NOOP("Comparison", "An opening needs people nearby, awareness the whole country."),
        rows.area_cell,
        ("B12", "B13"),
        better=_goals(HIGH, _G1, _G5),
    ),
    RowKind(
        "price",
        "cost",
        QT_TRANSLATE_NOOP("Comparison", "Price of one item"),
        QT_TRANSLATE_NOOP("Comparison", "The upper end of the newest quote; tax is not reckoned."),
        rows.price_cell,
        ("A17", "A19"),
        Measure.DONG,
    ),
    RowKind(
        "cpm",
        "cost",
        QT_TRANSLATE_NOOP("Comparison", "CPM (1,000 views)"),
        QT_TRANSLATE_NOOP("Comparison", "Price per 1,000 views; what awareness is bought by."),
        cost_cell("cpm"),
        ("B43",),
        Measure.DONG,
        _goals(LOW, _G1),
    ),
    RowKind(
        "cpr",
        "cost",
        QT_TRANSLATE_NOOP("Comparison", "CPR (1,000 people)"),
        QT_TRANSLATE_NOOP("Comparison", "Price per 1,000 people reached."),
        cost_cell("cpr"),
        ("B43",),
        Measure.DONG,
        _goals(LOW, _G1, _G2, _G5),
    ),
    RowKind(
        "cpe",
        "cost",
        QT_TRANSLATE_NOOP("Comparison", "Cost per engagement"),
        QT_TRANSLATE_NOOP("Comparison", "Price per like, comment or share."),
        cost_cell("cpe"),
        ("B43",),
        Measure.DONG,
        _goals(LOW, _G3, _G4, _G6),
    ),
    RowKind(
        "cpv",
        "cost",
        QT_TRANSLATE_NOOP("Comparison", "Cost per view"),
        QT_TRANSLATE_NOOP("Comparison", "Price per view of the channel's usual post."),
        cost_cell("cpv"),
        ("B43",),
        Measure.DONG,
        _goals(LOW, _G3),
    ),
    RowKind(
        "per_1000_followers",
        "cost",
        QT_TRANSLATE_NOOP("Comparison", "Cost per 1,000 followers"),
        QT_TRANSLATE_NOOP("Comparison", "Only where neither views nor reach are known."),
        cost_cell("per_1000_followers"),
        ("B43",),
        Measure.DONG,
    ),
    RowKind(
        "approval_rounds",
        "cost",
        QT_TRANSLATE_NOOP("Comparison", "Approval of content"),
        QT_TRANSLATE_NOOP("Comparison", "Regulated goods need more rounds of checking."),
        trust.rounds_cell,
        ("A20",),
        Measure.TIMES,
        _goals(HIGH),
        regulated_only=True,
    ),
    RowKind(
        "fit",
        "fit",
        QT_TRANSLATE_NOOP("Comparison", "Fit · weakest answer"),
        QT_TRANSLATE_NOOP("Comparison", "Your own twelve answers about this person and this brand."),
        trust.fit_cell,
        ("A33", "A41", "B28"),
        Measure.POINTS,
        _goals(HIGH),
    ),
    RowKind(
        "flags",
        "fit",
        QT_TRANSLATE_NOOP("Comparison", "Red flags"),
        QT_TRANSLATE_NOOP("Comparison", "A block weighs more than a warning, a warning more than a note."),
        trust.flags_cell,
        ("A34", "B27"),
        better=_goals(LOW),
        gaps=False,
    ),
    RowKind(
        "history",
        "fit",
        QT_TRANSLATE_NOOP("Comparison", "Past work"),
        QT_TRANSLATE_NOOP("Comparison", "How often you noted work of theirs, and whether it was on time."),
        trust.history_cell,
        ("A43",),
        gaps=False,
    ),
)
"""Every row in the order of the table."""
