"""Conditions of a query: how they are typed, refused, and typed again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Label, Platform, Tier
from kolstudio.core.rules.places import Places
from kolstudio.core.rules.query import Query
from kolstudio.core.rules.query_conditions import (
    AMOUNTS,
    STAR,
    Bound,
    Choice,
    Condition,
    Facts,
    Key,
    codes_of,
)
from kolstudio.core.rules.query_words import QueryWords, quoted, spelled, without
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.texts import LANGUAGES, Language, Text, catalogue

KNOWN = QueryWords(
    Vocabulary(data.load("fields")), Places(data.load("provinces")), Vocabulary(data.load("platforms"))
)
SOC = Facts(
    codes_of(
        label="lean_kol",
        tier="nano",
        fields=[("food", "Ẩm thực"), (None, "Chơi cá")],
        province="da_nang",
        province_old="quang_nam",
        platforms=["facebook", "tiktok"],
        tags=["Thân thiết"],
    ),
    (8_200, 500_000, 7_000, None),
)


def parsed(text: str) -> Query:
    return Query.parse(text, KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "type:kol",
        "type:kol,both",
        "loại:KOL",
        "LOAI:lean_kol",
        "tier:nano,micro",
        "hạng:nano",
        "-hang:mega",
        'field:"Ẩm thực"',
        "field:food",
        "field:F&B",
        'lĩnh vực:"am thuc"',
        'linhvuc:"chơi cá"',
        'province:"Đà Nẵng"',
        'khuvuc:"Quảng Nam"',
        "khu-vực:da_nang",
        "platform:tiktok",
        'kênh:"Tik Tok"',
        "kenh:instagram,facebook",
        "tag:“thân thiết”",
        "-starred",
        "followers>=8k",
        "theodoi<10k",
        "followers = 8200",
        "price<=3tr",
        "gia <= 500k",
        "giá≤3 tr",
        "er>=7",
        "er>=7%",
        "tuongtac>6.9",
        "-er>=8",
        "bep field:food giá<=1tr sóc",
        "-meo bep",
    ],
)
def test_found(text: str) -> None:
    assert parsed(text).matches("bep nha me soc", facts=SOC)


@pytest.mark.parametrize(
    "text",
    [
        "type:influencer",
        "-type:kol",
        "tier:micro",
        "field:beauty",
        "-field:food",
        'province:"Huế"',
        "platform:youtube",
        "tag:x",
        "starred",
        "followers>=10k",
        "price<500k",
        "er<=6",
        "fit>=0",
        "fit<=100",
        "-fit>=60",
        "field:food price<=100k",
        "-bep",
        "nope:kol",
    ],
)
def test_not_found(text: str) -> None:
    assert not parsed(text).matches("bep nha me soc", facts=SOC)


def test_what_is_no_condition_stays_words() -> None:
    assert parsed("nope:kol a=b price -").words == ("nope:kol", "a=b", "price", "-")
    assert parsed("nope:kol a=b price").conditions == ()
    assert parsed("hongtype:kol").conditions == ()
    assert Query.parse("type:kol") == Query(Query.parse("type:kol").terms)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("type:x", "filter_value"),
        ("type:", "filter_value_missing"),
        ("tier:huge", "filter_value"),
        ("platform:zzz", "filter_value"),
        ("province:Atlantis", "filter_province"),
        ("province:ĐN", "filter_province"),
        ("price<=", "filter_amount"),
        ("price<=many", "filter_amount"),
        ("price<=10usd", "filter_amount"),
        ("followers>=1.5", "filter_amount"),
        ("er>=x", "filter_amount"),
        ("fit>=-1", "filter_amount"),
    ],
)
def test_a_wrong_condition_is_refused_with_what_can_be_typed(text: str, code: str) -> None:
    with pytest.raises(RuleError) as refusal:
        parsed(text)
    assert refusal.value.code == code
    assert refusal.value.hint is not None


@pytest.mark.parametrize("text", ["loại:cả_hai", 'loại:"cả hai"', "type:both", "hạng:tầm_trung"])
def test_words_may_be_joined_instead_of_quoted(text: str) -> None:
    assert parsed(text).conditions


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["type:x", "tier:huge", "platform:zzz"])
def test_every_value_that_is_offered_can_be_typed(text: str, language: Language) -> None:
    with pytest.raises(RuleError) as refusal:
        parsed(text)
    assert refusal.value.hint is not None
    offered = dict(refusal.value.hint.args)["choices"]
    said = catalogue(language).render(offered) if isinstance(offered, Text) else str(offered)
    key = text.partition(":")[0]
    for choice in said.split(", "):
        if choice != "…":
            assert parsed(f"{key}:{choice}").conditions


def test_conditions_of_some_keys_are_taken_out_of_a_text() -> None:
    text = 'hồng  giá<=3tr field:"Ẩm thực" -tier:mega'
    assert without(text, [Key.PRICE]) == 'hồng field:"Ẩm thực" -tier:mega'
    assert without(text, [Key.FIELD, Key.TIER]) == "hồng giá<=3tr"
    assert without(text, Key) == "hồng"


def test_an_argument_gets_the_quotes_back_that_the_shell_took() -> None:
    assert quoted("field:Ẩm thực") == 'field:"Ẩm thực"'
    assert quoted("-province:Đà Nẵng,Huế") == '-province:"Đà Nẵng","Huế"'
    for plain in ("hồng ánh", "field:food", 'field:"Ẩm thực"', "price<=3tr"):
        assert quoted(plain) == plain


_NAMES = {
    Key.TYPE: [str(one) for one in Label if one not in (Label.KOL, Label.INFLUENCER)],
    Key.TIER: [str(one) for one in Tier],
    Key.FIELD: [*KNOWN.fields.codes, "~choi ca", "~x"],
    Key.PROVINCE: [
        *KNOWN.places.codes,
        *(old for code in KNOWN.places.codes for old in KNOWN.places.absorbed(code)),
    ],
    Key.PLATFORM: [str(one) for one in Platform],
    Key.TAG: ["than thiet", "a,b", "x"],
}
CHOICES = st.sampled_from(list(_NAMES)).flatmap(
    lambda key: st.builds(
        Choice,
        st.just(key),
        st.sets(st.sampled_from(_NAMES[key]), min_size=1, max_size=3).map(lambda some: tuple(sorted(some))),
        st.booleans(),
    )
)


def _sayable(bound: Bound) -> bool:
    """Whether somebody can have typed it: no percentage over 100."""
    most = {Key.FIT: 100, Key.ER: 100_000}.get(bound.key)
    return most is None or bound.amount <= most


BOUNDS = st.builds(
    Bound,
    st.sampled_from(AMOUNTS),
    st.sampled_from([">=", "<=", ">", "<", "=", "!="]),
    st.one_of(st.integers(0, 100), st.integers(1, 999).map(lambda number: number * 1_000)),
).filter(_sayable)
CONDITIONS: st.SearchStrategy[Condition] = st.one_of(
    CHOICES,
    BOUNDS,
    st.just(Choice(Key.TYPE, ("kol", "lean_kol"))),
    st.just(Choice(Key.STARRED, (STAR,), True)),
)


@given(CONDITIONS, st.sampled_from(LANGUAGES))
def test_a_condition_can_be_typed_again(condition: Condition, language: Language) -> None:
    text = spelled(condition, KNOWN, language)
    assert parsed(f"hồng {text} ánh") == Query(Query.parse("hồng ánh").terms, (condition,)), text


@given(st.text('tyegiálo:<>=-",«» 0123ktr', max_size=25))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parsed(text)
    except RuleError as refusal:
        assert refusal.code.startswith("filter_")
