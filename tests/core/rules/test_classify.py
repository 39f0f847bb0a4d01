"""The classifier against vectors whose scores are written out here and reckoned a second time by hand."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from kolstudio.core.data import load
from kolstudio.core.model.classification import Classification, Signals
from kolstudio.core.model.codes import (
    ErBasis,
    Income,
    Label,
    Lean,
    MainChannel,
    Origin,
    ProfessionKind,
    ProfessionShare,
    Reach,
    Style,
    Subtype,
)
from kolstudio.core.rules.classify import Classifier
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.tiers import tier_table
from tests.core.rules import reckoning

CLASSIFIER = Classifier(load("classifier"), tier_table(load("tiers")))


def number(text: str) -> int | None:
    """Read "320k", "4.2M" or "8" as a whole number; "?" is unknown."""
    if text == "?":
        return None
    unit = {"k": 1_000, "M": 1_000_000}.get(text[-1], 1)
    return int(Fraction(text.rstrip("kM")) * unit)


def signals(row: str) -> Signals:
    """Read one row: origin, expertise, profession, TV, income, deals, posts, followers, channel, talk, ER, style, reach."""
    origin, expertise, share, seen, income, deals, posts, fans, channel, talk, er, style, reach = row.split(
        ","
    )
    basis = ErBasis.UNKNOWN
    for name in (ErBasis.VIEWS, ErBasis.REACH, ErBasis.FOLLOWERS):
        if er.endswith(name):
            er, basis = er.removesuffix(name), name
    return Signals(
        origin=None if origin == "?" else Origin(origin),
        expertise=number(expertise),
        profession_share=None if share == "?" else ProfessionShare(share),
        media_appearances=number(seen),
        income=None if income == "?" else Income(income),
        deals_per_quarter=number(deals),
        posts_per_week=None if posts == "?" else int(Fraction(posts) * 1000),
        followers=number(fans),
        main_channel=None if channel == "?" else MainChannel(channel),
        talk=number(talk),
        er=None if er == "?" else int(Fraction(er) * 1000),
        er_basis=basis,
        style=None if style == "?" else Style(style),
        reach=None if reach == "?" else Reach(reach),
    )


VECTORS: list[
    tuple[str, str, str | None, int, str | None, int, str]
] = [  # K, its coverage, I, its coverage, label
    ("T1", "off,3,other,4,lt25,2,3,320k,both,2,3.1,useful,national", "175/2", 100, "205/4", 100, "both/kol"),
    ("T2", "off,3,other,10,lt25,6,1,4.2M,traditional,0,0.5,work,national", "185/2", 100, "15", 100, "kol"),
    (
        "T3",
        "social,1,full,0,gt75,6,5,48k,social,3,6,useful,national",
        "25/3",
        100,
        "195/2",
        100,
        "influencer",
    ),
    (
        "T4",
        "social,1,part,0,lt25,1,2,8.2k,social,2,7,lifestyle,local",
        "245/6",
        100,
        "135/2",
        100,
        "lean_influencer",
    ),
    ("T5", "?,?,?,?,?,?,?,1.2M,?,?,?,?,?", "100", 5, None, 0, "no_data"),
    (
        "T6",
        "mixed,2,part,2,mid,2,2,650k,both,2,1.8,useful,national",
        "325/6",
        100,
        "125/2",
        100,
        "both/balanced",
    ),
    ("T7", "social,0,part,0,lt25,0,0.2,15k,social,0,0.3,lifestyle,local", "35", 100, "40", 100, "unclear"),
    ("nothing known", "?,?,?,?,?,?,?,?,?,?,?,?,?", None, 0, None, 0, "no_data"),
    (
        "everything KOL",
        "off,3,other,3,lt25,1,0.9,1M,traditional,0,0.39,work,local",
        "100",
        100,
        "15/4",
        100,
        "kol",
    ),
    (
        "everything influencer",
        "social,0,full,0,gt75,4,5,499999,social,3,2,useful,international",
        "0",
        100,
        "100",
        100,
        "influencer",
    ),
    (
        "all in the middle",
        "mixed,1,part,1,mid,2,1,500k,both,1,0.7,lifestyle,national",
        "275/6",
        100,
        "95/2",
        100,
        "unclear",
    ),
    (
        "doctor without ER",
        "off,3,other,4,lt25,2,3,320k,both,2,?,useful,national",
        "175/2",
        100,
        "275/6",
        90,
        "kol",
    ),
    (
        "doctor by views",
        "off,3,other,4,lt25,2,3,320k,both,2,3.1views,useful,national",
        "175/2",
        100,
        "275/6",
        90,
        "kol",
    ),
    (
        "doctor by reach",
        "off,3,other,4,lt25,2,3,320k,both,2,3.1reach,useful,national",
        "175/2",
        100,
        "275/6",
        90,
        "kol",
    ),
    (
        "doctor by followers",
        "off,3,other,4,lt25,2,3,320k,both,2,3.1followers,useful,national",
        "175/2",
        100,
        "205/4",
        100,
        "both/kol",
    ),
    (
        "doctor without followers",
        "off,3,other,4,lt25,2,3,?,both,2,3.1,useful,national",
        "1750/19",
        95,
        "275/6",
        90,
        "kol",
    ),
    (
        "ER one step under good",
        "off,3,other,4,lt25,2,3,320k,both,2,1.999,useful,national",
        "175/2",
        100,
        "185/4",
        100,
        "kol",
    ),
    ("ER at fair", "off,3,other,4,lt25,2,3,320k,both,2,1,useful,national", "175/2", 100, "185/4", 100, "kol"),
    (
        "ER under fair",
        "off,3,other,4,lt25,2,3,320k,both,2,0.999,useful,national",
        "175/2",
        100,
        "165/4",
        100,
        "kol",
    ),
    (
        "guitar teacher gone online",
        "off,3,part,0,gt75,4,2,20k,social,3,3,useful,local",
        "95/2",
        100,
        "135/2",
        100,
        "lean_influencer",
    ),
    (
        "below nano good",
        "social,0,full,0,gt75,0,7,800,social,3,5,useful,local",
        "5",
        100,
        "95",
        100,
        "influencer",
    ),
    (
        "below nano low",
        "social,0,full,0,gt75,0,7,999,social,3,1.9,useful,local",
        "5",
        100,
        "85",
        100,
        "influencer",
    ),
    (
        "nano at its lowest",
        "social,1,full,1,gt75,1,4,1000,social,2,2,lifestyle,local",
        "125/6",
        100,
        "305/4",
        100,
        "influencer",
    ),
    (
        "micro at its lowest",
        "social,1,full,1,gt75,1,4,10k,social,2,2,lifestyle,local",
        "125/6",
        100,
        "305/4",
        100,
        "influencer",
    ),
    (
        "mid at its lowest",
        "social,1,full,2,mid,1,4,100k,social,2,2,lifestyle,national",
        "85/3",
        100,
        "315/4",
        100,
        "influencer",
    ),
    (
        "macro at its lowest",
        "social,2,full,2,mid,3,3,500k,social,1,1.5,lifestyle,national",
        "110/3",
        100,
        "295/4",
        100,
        "influencer",
    ),
    (
        "mega at its lowest",
        "mixed,2,part,3,mid,3,3,1M,both,1,1,lifestyle,international",
        "185/3",
        100,
        "235/4",
        100,
        "both/balanced",
    ),
    (
        "K 55 known",
        "?,3,?,1,?,1,0.5,2M,social,3,1,useful,national",
        "950/11",
        55,
        "1125/14",
        70,
        "both/balanced",
    ),
    (
        "K just half",
        "?,3,other,?,?,?,?,2M,social,3,1,useful,national",
        "100",
        50,
        "1050/11",
        55,
        "both/balanced",
    ),
    ("K 45 known", "?,3,other,?,?,?,?,?,social,3,?,useful,national", "100", 45, "850/9", 45, "no_data"),
    ("I 60 known", "off,3,other,3,lt25,?,?,?,both,2,?,?,?", "100", 85, "175/6", 60, "kol"),
    ("I 45 known", "?,3,other,3,?,?,2,?,both,2,?,?,?", "1250/13", 65, "500/9", 45, "no_data"),
    ("I just half", "off,3,other,3,?,?,2,?,both,?,?,?,?", "290/3", 75, "30", 50, "kol"),
    (
        "posts just 12 a year",
        "social,0,full,0,mid,4,0.231,30k,social,1,2,lifestyle,local",
        "25/2",
        100,
        "235/4",
        100,
        "influencer",
    ),
    (
        "posts just under 12 a year",
        "social,0,full,0,mid,4,0.23,30k,social,1,2,lifestyle,local",
        "25/2",
        100,
        "55",
        100,
        "influencer",
    ),
    (
        "posts just under one",
        "mixed,1,part,0,mid,2,0.999,30k,social,2,2,lifestyle,national",
        "115/3",
        100,
        "225/4",
        100,
        "lean_influencer",
    ),
    (
        "posts just one",
        "mixed,1,part,0,mid,2,1,30k,social,2,2,lifestyle,national",
        "215/6",
        100,
        "60",
        100,
        "lean_influencer",
    ),
    (
        "posts just under three",
        "mixed,1,part,0,mid,2,2.999,30k,social,2,2,lifestyle,national",
        "215/6",
        100,
        "60",
        100,
        "lean_influencer",
    ),
    (
        "posts just three",
        "mixed,1,part,0,mid,2,3,30k,social,2,2,lifestyle,national",
        "100/3",
        100,
        "255/4",
        100,
        "influencer",
    ),
    (
        "posts just under five",
        "mixed,1,part,0,mid,2,4.999,30k,social,2,2,lifestyle,national",
        "100/3",
        100,
        "255/4",
        100,
        "influencer",
    ),
    (
        "posts just five",
        "mixed,1,part,0,mid,2,5,30k,social,2,2,lifestyle,national",
        "100/3",
        100,
        "135/2",
        100,
        "influencer",
    ),
    (
        "no posts at all",
        "off,2,other,1,lt25,0,0,90k,traditional,0,?,work,local",
        "475/6",
        100,
        "0",
        90,
        "kol",
    ),
    (
        "teacher with a blog",
        "off,2,other,1,lt25,1,2,42k,social,2,2.5,useful,national",
        "230/3",
        100,
        "50",
        100,
        "both/kol",
    ),
    (
        "journalist",
        "off,2,other,12,lt25,0,6,76k,traditional,1,0.9,work,national",
        "245/3",
        100,
        "45/2",
        100,
        "kol",
    ),
    (
        "chef with a channel",
        "mixed,3,part,3,mid,2,4,240k,social,3,2.2,useful,international",
        "65",
        100,
        "325/4",
        100,
        "both/influencer",
    ),
    (
        "singer loved online",
        "mixed,1,part,6,mid,4,7,2.8M,both,2,1.4,lifestyle,international",
        "305/6",
        100,
        "135/2",
        100,
        "both/influencer",
    ),
    (
        "footballer",
        "off,3,other,9,lt25,3,2,1.1M,traditional,0,0.6,work,international",
        "95",
        100,
        "35/2",
        100,
        "kol",
    ),
    (
        "student reviewer",
        "social,0,part,0,mid,3,4,3.4k,social,3,8.8,useful,local",
        "20",
        100,
        "345/4",
        100,
        "influencer",
    ),
    (
        "gamer",
        "social,1,full,0,gt75,5,9,880k,social,3,1.2,lifestyle,international",
        "65/6",
        100,
        "90",
        100,
        "influencer",
    ),
    (
        "mother of two",
        "social,0,other,0,lt25,1,3,12k,social,3,4,useful,local",
        "40",
        100,
        "325/4",
        100,
        "influencer",
    ),
    (
        "retired teacher",
        "off,2,other,0,lt25,0,0.5,2.1k,both,1,3,useful,local",
        "215/3",
        100,
        "125/4",
        100,
        "kol",
    ),
    (
        "shop owner",
        "mixed,2,other,0,lt25,0,3,5.6k,both,2,2.4,work,local",
        "185/3",
        100,
        "175/4",
        100,
        "lean_kol",
    ),
    ("quiet expert", "off,3,other,0,lt25,0,0.1,900,traditional,0,?,work,local", "80", 100, "0", 90, "kol"),
    (
        "radio host",
        "off,1,other,3,lt25,1,1,64k,traditional,1,1.5,lifestyle,national",
        "455/6",
        100,
        "25",
        100,
        "kol",
    ),
    (
        "yoga coach",
        "social,2,part,1,mid,2,5,150k,social,3,2.4,useful,national",
        "265/6",
        100,
        "185/2",
        100,
        "influencer",
    ),
    (
        "faded idol",
        "off,0,part,1,mid,4,0.3,3.3M,both,0,0.1,work,national",
        "45",
        100,
        "75/4",
        100,
        "lean_kol",
    ),
    (
        "meme page",
        "social,0,other,0,lt25,2,14,610k,social,1,0.6,lifestyle,national",
        "40",
        100,
        "125/2",
        100,
        "lean_influencer",
    ),
    ("lawyer", "off,3,other,2,lt25,0,1.5,52k,both,3,1.4,useful,national", "85", 100, "85/2", 100, "kol"),
    (
        "unmeasured",
        "off,0,other,0,lt25,0,0,?,traditional,2,?,useful,local",
        "1100/19",
        95,
        "200/9",
        90,
        "kol",
    ),
    (
        "travel couple",
        "social,1,full,1,gt75,3,3.5,420k,social,2,1.1,lifestyle,international",
        "55/3",
        100,
        "325/4",
        100,
        "influencer",
    ),
    (
        "K just 50",
        "off,0,other,0,lt25,1,5,20k,social,3,3,useful,international",
        "50",
        100,
        "70",
        100,
        "both/influencer",
    ),
    (
        "K just under 50",
        "off,0,other,0,lt25,2,5,20k,social,3,3,useful,international",
        "95/2",
        100,
        "70",
        100,
        "lean_influencer",
    ),
    ("gap just 15", "off,0,other,0,lt25,4,5,20k,both,0,1.5,work,national", "45", 100, "30", 100, "lean_kol"),
    (
        "gap just under 15",
        "off,0,other,0,lt25,4,5,20k,both,0,3,work,local",
        "45",
        100,
        "65/2",
        100,
        "unclear",
    ),
    ("gap just 30", "off,0,other,0,lt25,4,5,20k,traditional,0,0.1,work,local", "45", 100, "15", 100, "kol"),
    (
        "gap just under 30",
        "off,0,other,0,lt25,4,5,20k,traditional,0,0.1,work,national",
        "45",
        100,
        "35/2",
        100,
        "lean_kol",
    ),
    (
        "far apart but both low",
        "social,0,full,0,gt75,4,0.25,20k,traditional,0,0.1,work,national",
        "5",
        100,
        "145/4",
        100,
        "unclear",
    ),
    (
        "both and 15 apart",
        "off,0,other,3,lt25,0,5,20k,social,2,3,work,local",
        "65",
        100,
        "50",
        100,
        "both/kol",
    ),
    (
        "both and 12.5 apart",
        "off,0,other,3,lt25,0,5,20k,social,2,3,work,national",
        "65",
        100,
        "105/2",
        100,
        "both/balanced",
    ),
]


def said(result: Classification) -> str:
    return f"{result.label}/{result.lean}" if result.lean else str(result.label)


@pytest.mark.parametrize(
    ("name", "row", "k", "cover_k", "i", "cover_i", "label"), VECTORS, ids=[v[0] for v in VECTORS]
)
def test_a_vector_gives_the_written_scores(
    name: str, row: str, k: str | None, cover_k: int, i: str | None, cover_i: int, label: str
) -> None:
    person = signals(row)
    result = CLASSIFIER.classify(person)
    assert result.k == (None if k is None else Fraction(k))
    assert result.i == (None if i is None else Fraction(i))
    assert (result.coverage_k, result.coverage_i) == (cover_k, cover_i)
    assert said(result) == label


@pytest.mark.parametrize(("name", "row"), [v[:2] for v in VECTORS], ids=[v[0] for v in VECTORS])
def test_the_second_reckoning_agrees_signal_by_signal(name: str, row: str) -> None:
    person = signals(row)
    result = CLASSIFIER.classify(person)
    by_hand = reckoning.points(person)
    assert {one.id: (one.points, one.max) for one in result.signals} == {
        name: worth for name, worth in by_hand.items() if worth is not None
    }
    assert set(result.missing) == {name for name, worth in by_hand.items() if worth is None}
    assert said(result) == reckoning.word(person)


def test_there_are_at_least_forty_vectors_beside_the_seven() -> None:
    assert len({row for _, row, *_ in VECTORS}) >= 47
    assert {label.split("/")[0] for *_, label in VECTORS} == set(Label)


def vector(name: str) -> Signals:
    return next(signals(row) for title, row, *_ in VECTORS if title == name)


def test_scores_are_shown_half_up_in_tenths() -> None:
    doctor = CLASSIFIER.verdict(vector("T1"))
    assert (doctor.k_tenths, doctor.i_tenths) == (875, 513)
    linh = CLASSIFIER.verdict(vector("T3"))
    assert (linh.k_tenths, linh.i_tenths) == (83, 975)
    neighbour = CLASSIFIER.verdict(vector("T4"))
    assert (neighbour.k_tenths, neighbour.i_tenths) == (408, 675)


def test_a_score_with_too_little_behind_it_is_not_shown() -> None:
    only_followers = CLASSIFIER.verdict(vector("T5"))
    assert only_followers.label == Label.NO_DATA
    assert (only_followers.k_tenths, only_followers.i_tenths) == (None, None)
    assert only_followers.k == 100
    assert only_followers.i is None


def test_the_doctor_hinges_on_the_engagement_rate() -> None:
    close = CLASSIFIER.classify(vector("T1")).close_to
    assert close is not None
    assert (close.line, close.threshold, close.scale) == ("both", 50, "i")
    assert close.distance == Fraction("1.25")
    assert (close.label, close.lean) == (Label.KOL, None)
    assert close.hinges[0] == "er"


def test_without_the_rate_the_label_flips_and_says_what_it_hinges_on() -> None:
    result = CLASSIFIER.classify(vector("doctor without ER"))
    assert result.label == Label.KOL
    assert (result.verdict.i_tenths, result.coverage_i) == (458, 90)
    assert result.missing == ("I5",)
    assert result.close_to is not None
    assert (result.close_to.threshold, result.close_to.label) == (50, Label.BOTH)
    assert result.close_to.hinges[0] == "er"


@pytest.mark.parametrize("name", ["T2", "T3", "T5", "T7", "nothing known"])
def test_a_clear_case_is_close_to_nothing(name: str) -> None:
    assert CLASSIFIER.classify(vector(name)).close_to is None


def test_a_gap_just_short_of_clear_is_close_to_that_line() -> None:
    close = CLASSIFIER.classify(vector("T4")).close_to
    assert close is not None
    assert (close.line, close.threshold, close.label) == ("clear", 30, Label.INFLUENCER)
    assert close.distance == Fraction(10, 3)


def test_reasons_come_most_points_first() -> None:
    result = CLASSIFIER.classify(vector("T1"))
    assert [(one.id, one.points) for one in result.signals[:2]] == [("K1", 25), ("K2", 20)]
    expertise = result.signals[0]
    assert (expertise.value, expertise.max) == (3, 25)
    assert expertise.ids == ("A04", "A05", "A06", "A07", "A08", "A35", "B08")


@pytest.mark.parametrize(
    ("basis", "known", "assumed"),
    [
        (ErBasis.FOLLOWERS, True, False),
        (ErBasis.UNKNOWN, True, True),
        (None, True, True),
        (ErBasis.REACH, False, False),
        (ErBasis.VIEWS, False, False),
    ],
)
def test_only_a_rate_by_followers_counts_and_an_unnamed_basis_is_marked(
    basis: ErBasis | None, known: bool, assumed: bool
) -> None:
    result = CLASSIFIER.classify(replace(vector("T1"), er_basis=basis))
    rate = [one for one in result.signals if one.id == "I5"]
    assert bool(rate) is known
    assert ("I5" in result.missing) is not known
    assert any(one.assumed for one in result.signals) is assumed


@pytest.mark.parametrize(
    ("name", "kind", "subtype"),
    [
        ("T1", ProfessionKind.EXPERT, Subtype.EXPERT),
        ("T2", ProfessionKind.ENTERTAINMENT, Subtype.CELEBRITY),
        ("footballer", ProfessionKind.SPORT, Subtype.CELEBRITY),  # expert too: celebrity wins
        ("teacher with a blog", ProfessionKind.SPORT, Subtype.EXPERT),  # a coach nobody sees on TV
        ("teacher with a blog", ProfessionKind.ENTERTAINMENT, None),  # neither expert nor famous
        ("journalist", ProfessionKind.PRESS, Subtype.EXPERT),  # 12 appearances, yet no entertainer
        ("T1", None, Subtype.EXPERT),
        ("mother of two", ProfessionKind.ENTERTAINMENT, None),  # an influencer has no subtype
        ("T3", ProfessionKind.EXPERT, None),
        ("T5", ProfessionKind.ENTERTAINMENT, None),
    ],
)
def test_subtype(name: str, kind: ProfessionKind | None, subtype: Subtype | None) -> None:
    assert CLASSIFIER.classify(replace(vector(name), profession_kind=kind)).subtype == subtype


def test_fame_by_followers_or_by_three_appearances_makes_an_entertainer_a_celebrity() -> None:
    base = replace(vector("T2"), profession_kind=ProfessionKind.ENTERTAINMENT)
    for followers, seen, subtype in [
        (999_999, 3, Subtype.CELEBRITY),
        (1_000_000, 2, Subtype.CELEBRITY),
        (999_999, 2, None),
    ]:
        person = replace(base, followers=followers, media_appearances=seen)
        assert CLASSIFIER.verdict(person).subtype == subtype


def test_edited_weights_are_taken_as_shares_of_their_own_sum() -> None:
    heavy = Classifier(load("classifier"), tier_table(load("tiers")), weights={"K1": 125})
    result = heavy.classify(Signals(expertise=3, profession_share=ProfessionShare.FULL))
    assert result.k == Fraction(125 * 100, 145)
    assert result.coverage_k == 73  # 145 of 200
    assert heavy.verdict(Signals(profession_share=ProfessionShare.OTHER)).coverage_k == 10


def test_edited_lines_move_the_labels() -> None:
    strict = Classifier(load("classifier"), tier_table(load("tiers")), lines={"both": 52})
    assert strict.verdict(vector("T1")).label == Label.KOL


def test_a_scale_without_weight_is_unknown() -> None:
    silent = {f"I{number}": 0 for number in range(1, 9)}
    verdict = Classifier(load("classifier"), tier_table(load("tiers")), weights=silent).verdict(vector("T1"))
    assert (verdict.i, verdict.coverage_i, verdict.label) == (None, 0, Label.NO_DATA)


def test_a_negative_weight_is_refused() -> None:
    with pytest.raises(ValueError, match="K1"):
        Classifier(load("classifier"), tier_table(load("tiers")), weights={"K1": -1})


def test_another_preset_of_tiers_moves_the_benchmark() -> None:
    person = replace(vector("T1"), followers=120_000, er=1_700)
    four_tiers = Classifier(load("classifier"), tier_table(load("tiers"), "height_media"))
    (mid,) = (one.share for one in CLASSIFIER.classify(person).signals if one.id == "I5")
    (macro,) = (one.share for one in four_tiers.classify(person).signals if one.id == "I5")
    assert (mid, macro) == (Fraction(1, 2), 1)


def test_plain_codes_of_the_store_are_read_like_the_enums() -> None:
    stored = replace(
        vector("T1"), **{"origin": "off", "income": "lt25", "style": "useful", "reach": "national"}
    )
    assert CLASSIFIER.classify(stored) == CLASSIFIER.classify(vector("T1"))


def test_a_value_nobody_knows_counts_as_unknown() -> None:
    odd = replace(vector("T1"), **{"origin": "elsewhere", "posts_per_week": -1})
    assert set(CLASSIFIER.classify(odd).missing) == {"K5", "I1", "K7", "I3"}


def test_the_data_file_holds_the_published_weights_and_statements() -> None:
    rules = {rule.id: rule for rule in CLASSIFIER.rules}
    assert {name: rule.weight for name, rule in rules.items()} == {
        "K1": 25, "K2": 20, "K3": 15, "K4": 15, "K5": 10, "K6": 5, "K7": 5, "K8": 5,
        "I1": 20, "I2": 15, "I3": 15, "I4": 15, "I5": 10, "I6": 10, "I7": 10, "I8": 5,
    }  # fmt: skip
    assert {name: " ".join(rule.ids) for name, rule in rules.items()} == {
        "K1": "A04 A05 A06 A07 A08 A35 B08",
        "K2": "A13 B37",
        "K3": "B09",
        "K4": "A26 A27",
        "K5": "A06 A12",
        "K6": "A17 A18",
        "K7": "A16 B39",
        "K8": "B18 B19",
        "I1": "A12",
        "I2": "A15 B05 B07 B35",
        "I3": "B24 B39",
        "I4": "B23 B24 B25 B32",
        "I5": "B22",
        "I6": "A25 A26",
        "I7": "A24 B33 B36 B40",
        "I8": "B12 B13",
    }
    assert all(row["vi"] and row["en"] for row in load("classifier")["signals"])
    assert {rule.input for rule in rules.values()} <= set(FIELDS)


class TestReadings:
    """How the contradictions of the two articles are read (X1-X8), as far as they touch the scores."""

    def test_x1_community_and_useful_content_are_signs_of_an_influencer(self) -> None:
        result = CLASSIFIER.classify(Signals(style=Style.USEFUL, talk=3))
        assert {one.scale for one in result.signals} == {"i"}

    def test_x2_there_are_two_kinds_of_kol(self) -> None:
        kinds = {
            CLASSIFIER.verdict(replace(vector(name), profession_kind=kind)).subtype
            for name, kind in [("T1", ProfessionKind.EXPERT), ("T2", ProfessionKind.ENTERTAINMENT)]
        }
        assert kinds == {Subtype.EXPERT, Subtype.CELEBRITY}

    def test_x5_followers_alone_never_decide(self) -> None:
        for followers in (0, 999, 50_000, 1_000_000, 80_000_000):
            assert CLASSIFIER.verdict(Signals(followers=followers)).label == Label.NO_DATA
        small = CLASSIFIER.classify(replace(vector("T1"), followers=5_000, er=None))
        large = CLASSIFIER.classify(replace(vector("T1"), followers=5_000_000, er=None))
        assert large.k is not None
        assert small.k is not None
        assert large.k - small.k == 5

    def test_x6_paid_endorsements_lower_k_by_five_points_at_most(self) -> None:
        few, many = (
            CLASSIFIER.classify(replace(vector("T1"), deals_per_quarter=deals)).k for deals in (0, 40)
        )
        assert few is not None
        assert many is not None
        assert few - many == 5

    def test_x4_x8_spread_and_size_are_no_virtue_of_a_kol(self) -> None:
        local, abroad = (
            CLASSIFIER.classify(replace(vector("T1"), reach=reach))
            for reach in (Reach.LOCAL, Reach.INTERNATIONAL)
        )
        assert local.k == abroad.k

    def test_x1_the_garbled_sentences_count_for_influencers_only(self) -> None:
        cited = {name for rule in CLASSIFIER.rules if rule.scale == "k" for name in rule.ids}
        assert not cited & {"A22", "A23", "A24", "A25"}

    def test_x3_x13_x14_trust_promotion_and_an_unclear_pronoun_are_not_scored(self) -> None:
        cited = {name for rule in CLASSIFIER.rules for name in rule.ids}
        assert not cited & {"A10", "A42", "B30", "B10"}
        assert not cited & {f"B{number}" for number in range(44, 54)}

    def test_both_scales_are_independent(self) -> None:
        """A14 and B03: one person may score high on both."""
        person = replace(
            vector("T1"), origin=Origin.MIXED, talk=3, posts_per_week=7_000, main_channel=MainChannel.SOCIAL
        )
        verdict = CLASSIFIER.verdict(person)
        assert (verdict.label, verdict.lean) == (Label.BOTH, Lean.BALANCED)
