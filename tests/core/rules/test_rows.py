"""One row of a mapped list becomes a person, or the reason why it is none is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core import data
from kolstudio.core.model.codes import (
    ContactKind,
    Deliverable,
    ErBasis,
    Gender,
    Platform,
    ProblemLevel,
    Reach,
    Role,
    Source,
    Unit,
    Vat,
)
from kolstudio.core.model.draft import ContactDraft, PersonDraft
from kolstudio.core.model.importing import ColumnMapping, ColumnQuestion
from kolstudio.core.rules.fold import fold_header
from kolstudio.core.rules.import_fields import FIELDS
from kolstudio.core.rules.places import Places
from kolstudio.core.rules.row_columns import Parsers, Words
from kolstudio.core.rules.rows import RowReader, RowReading
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.texts import Text

PLATFORMS = Vocabulary(data.load("platforms"))
PARSERS = Parsers(
    Places(data.load("provinces")),
    Vocabulary(data.load("fields")),
    Vocabulary(data.load("professions")),
    Words.of(data.load("headers"), PLATFORMS),
    date(2026, 7, 1),
)


@dataclass(frozen=True)
class Broken:
    """A cell that could not be read, as the reading of workbooks delivers it."""

    shown: str


def column(index: int, header: str, field: str | None, **more: object) -> ColumnMapping:
    """Make a mapping as the owner would choose it."""
    known = FIELDS[field] if field else None
    values: dict[str, object] = {
        "platform": known.platform if known else None,
        "deliverable": known.deliverable if known else None,
        **more,
    }
    return ColumnMapping(index, header, chr(65 + index), field, Text("", ""), **values)  # type: ignore[arg-type]


def reader(fields: Sequence[str | None], **more: object) -> RowReader:
    """Make a reader whose headers are the field codes themselves."""
    columns = [column(index, field or "khác", field) for index, field in enumerate(fields)]
    headers = [frozenset({fold_header(one.header)}) for one in columns]
    return RowReader(columns, PARSERS, header=headers, **more)  # type: ignore[arg-type]


def read(cells: Mapping[str, object], links: Mapping[str, str] | None = None) -> RowReading:
    """Read one row given as field → cell, below a name column."""
    fields = ["name", *(field for field in cells if field != "name")]
    row = [cells.get("name", "Bếp Nhà Mây"), *(cells[field] for field in fields[1:])]
    behind = {fields.index(field): address for field, address in (links or {}).items()}
    return reader(fields).read(7, 6, tuple(row), behind)


def person(cells: Mapping[str, object], links: Mapping[str, str] | None = None) -> PersonDraft:
    """Return the person of a row."""
    found = read(cells, links).draft
    assert found is not None
    return found


def said(reading: RowReading) -> list[tuple[str, str, str]]:
    """Return (code, level, value) of what is said about a row."""
    return [(problem.code, problem.level.value, problem.value) for problem in reading.problems]


# -- who is no person ----------------------------------------------------------------------------

SHEET = ["stt", "name", "link_facebook", "followers", "note"]


@pytest.mark.parametrize(
    ("cells", "skip"),
    [
        ((None, None, None, None, None), "blank"),
        (("", "-", "–", None, None), "blank"),
        (("=====", "=====", "=====", "=====", "====="), "blank"),
        (("-----", None, None, None, None), "blank"),
        ((8, None, None, None, None), "blank"),
        (("stt", "name", "link_facebook", "followers", "note"), "header"),
        (("STT", "NAME", None, "Followers", None), "header"),
        (("I. BEAUTY", None, None, None, None), "group"),
        ((None, "I. BEAUTY", None, None, None), "group"),
        (("I", "Beauty", None, None, None), "group"),
        ((None, "Làm đẹp", None, None, None), "group"),
        ((None, "NHÓM MACRO", None, None, None), "group"),
        ((None, "TikTok", None, None, None), "group"),
        (("A/ CELEB", None, None, 12, None), "group"),
        ((None, "Tổng cộng", None, 120_000, None), "total"),
        (("–", "TỔNG", None, None, None), "total"),
        (("Cộng:", None, None, None, 5_000_000), "total"),
        ((1, 2, "Total", 5, None), "total"),
    ],
)
def test_rows_that_are_nobody_are_skipped(cells: tuple[object, ...], skip: str) -> None:
    found = reader(SHEET).read(5, 4, cells)
    assert (found.skip, found.draft, found.problems) == (skip, None, [])


@pytest.mark.parametrize(
    "cells",
    [
        (1, "Bếp Nhà Mây", None, None, None),
        (None, "Bếp Nhà Mây", None, None, None),
        (None, "C.Lan", None, None, None),
        (None, "Tổng đài Mây", None, None, None),
        (None, "Tổng Giám Đốc Mây", "fb.com/may", None, None),
        (None, "Name", "fb.com/may", None, None),
    ],
)
def test_people_with_hardly_any_data_are_people(cells: tuple[object, ...]) -> None:
    found = reader(["stt", "name", "link_facebook", "followers", "note"]).read(5, 4, cells)
    assert found.skip == "" and found.draft is not None


def test_a_title_merged_over_columns_is_a_group_whatever_it_says() -> None:
    wide = reader(SHEET, wide={(4, 1)})
    row = (None, "Những gương mặt của Mây", None, None, None)
    assert wide.read(5, 4, row).skip == "group"
    assert wide.read(6, 5, row).skip == ""


def test_a_list_of_handles_alone_has_no_groups() -> None:
    found = reader(["link_instagram", None]).read(2, 1, ("I.M.Noel", None))
    assert found.draft is not None and found.draft.name == "I.M.Noel"


# -- identity ------------------------------------------------------------------------------------


@pytest.mark.parametrize("empty", [None, "", "  ", "-", "N/A", "nan", "null"])
def test_without_a_name_the_row_needs_fixing(empty: object) -> None:
    found = reader(["name", "link_tiktok", "price_post"]).read(10, 9, (empty, "@reviewdn", "15"))
    assert found.skip == "" and found.draft is None
    assert [code for code, *_ in said(found)] == ["price_unit", "name_missing"]
    missing = found.problems[-1]
    assert (missing.row, missing.column, missing.level) == (10, "name", ProblemLevel.QUESTION)


def test_an_unreadable_name_needs_fixing_and_says_what_stands_there() -> None:
    found = reader(["name", "link_tiktok"]).read(10, 9, (Broken("#NAME?"), "@a"))
    assert found.draft is None and ("name_missing", "question", "#NAME?") in said(found)


@pytest.mark.parametrize("name", ["??????? ??????", "??", "\ufffd\ufffd \ufffd"])
def test_a_name_whose_letters_were_lost_comes_in_and_is_told_of(name: str) -> None:
    found = reader(["name", "link_tiktok"]).read(10, 9, (name, "@a"))
    assert found.draft is not None and found.draft.name == name
    assert ("name_lost", "warning", name) in said(found)


def test_without_a_name_column_the_handle_is_the_name_and_marked() -> None:
    found = reader(["handle", "followers"]).read(2, 1, ("@bep.nha_may", "12k")).draft
    assert found is not None and (found.name, found.name_is_handle) == ("bep.nha_may", True)
    assert found.channels[0].platform is Platform.UNKNOWN


def test_what_is_no_handle_is_kept_verbatim_with_a_warning() -> None:
    found = reader(["link_instagram"]).read(2, 1, ("may/goc-bep",))
    assert found.draft is not None and found.draft.name == "may/goc-bep"
    assert [(code, level) for code, level, _ in said(found)] == [("handle_unusual", "warning")]


@pytest.mark.parametrize(
    ("cell", "handle"), [("433", "433"), (433, "433"), (1020.94, "1020.94"), ("1020.94", "1020.94")]
)
def test_handles_of_digits_are_text(cell: object, handle: str) -> None:
    assert person({"link_instagram": cell}).channels[0].handle == handle


def test_names_are_trimmed_composed_and_kept_otherwise() -> None:
    assert person({"name": "  Bếp\n Nhà   Mây "}).name == "Bếp Nhà Mây"
    assert person({"name": "Bê\u0301p Mây"}).name == "Bếp Mây"
    assert person({"name": "=)) cười xỉu"}).name == "=)) cười xỉu"
    assert person({"name": "'=)) cười"}).name == "=)) cười"
    assert person({"name": "'Bếp"}).name == "'Bếp"
    assert person({"name": "𝓜𝓪̂𝔂 🌸"}).name == "𝓜𝓪̂𝔂 🌸"
    assert person({"name": 433}).name == "433"


def test_real_names_stand_beside_and_further_names_are_aliases() -> None:
    columns = [
        column(0, "Nghệ danh", "name"),
        column(1, "Nickname", "name", further=True),
        column(2, "Tên thật", "real_name"),
    ]
    found = RowReader(columns, PARSERS).read(2, 1, ("Bếp Nhà Mây", "Mây", "Nguyễn Thị An")).draft
    assert found is not None
    assert (found.name, found.aliases, found.real_name) == ("Bếp Nhà Mây", ["Mây"], "Nguyễn Thị An")


# -- channels and figures ------------------------------------------------------------------------


def test_figures_go_to_the_only_link_of_the_row() -> None:
    found = person({"link_facebook": "fb.com/may", "link_tiktok": "–", "followers": "8,2k", "er": "7%"})
    (channel,) = found.channels
    assert (channel.platform, channel.handle) == (Platform.FACEBOOK, "may")
    assert (channel.metrics.followers, channel.metrics.er) == (8200, 7000)
    assert channel.metrics.er_basis is ErBasis.UNKNOWN


def test_figures_beside_several_links_are_a_question_for_the_row() -> None:
    found = read({"link_facebook": "fb.com/may", "link_tiktok": "@may", "followers": "12k"})
    assert said(found) == [("which_channel", "question", "12k")]
    assert found.problems[0].readings == (Platform.FACEBOOK, Platform.TIKTOK)
    assert found.draft is not None
    assert all(channel.metrics.empty for channel in found.draft.channels)
    (kept,) = found.draft.questions
    assert (kept.code, kept.field, kept.value) == ("which_channel", "followers", "12k")


def test_figures_without_a_link_stay_with_a_channel_not_named() -> None:
    (channel,) = person({"followers": "12k", "avg_views": 300}).channels
    assert (channel.platform, channel.handle) == (Platform.UNKNOWN, None)
    assert (channel.metrics.followers, channel.metrics.avg_views) == (12_000, 300)


def test_the_platform_cell_names_the_channel() -> None:
    (channel,) = person({"platform": "TikTok", "followers": "12k"}).channels
    assert (channel.platform, channel.metrics.followers) == (Platform.TIKTOK, 12_000)
    (channel,) = person({"handle": "@may", "platform": "IG"}).channels
    assert (channel.platform, channel.handle) == (Platform.INSTAGRAM, "may")
    two = person({"platform": "FB, TikTok"}).channels
    assert [one.platform for one in two] == [Platform.FACEBOOK, Platform.TIKTOK]


def test_figures_of_a_named_platform_make_or_find_its_channel() -> None:
    found = person({"link_tiktok": "@may", "followers_tiktok": "30k", "followers_facebook": "12k"})
    assert [(one.platform, one.handle, one.metrics.followers) for one in found.channels] == [
        (Platform.TIKTOK, "may", 30_000),
        (Platform.FACEBOOK, None, 12_000),
    ]


def test_figures_beside_their_link_belong_to_it() -> None:
    columns = [
        column(0, "Tên", "name"),
        column(1, "Link", "link"),
        column(2, "Follow", "followers", beside=1),
        column(3, "Link", "link"),
        column(4, "Follow", "followers", beside=3),
    ]
    row = ("Mây", "fb.com/may", "1k", "https://www.tiktok.com/@may", "2k")
    found = RowReader(columns, PARSERS).read(2, 1, row).draft
    assert found is not None
    assert [one.metrics.followers for one in found.channels] == [1000, 2000]


def test_one_row_may_have_several_channels_and_one_channel_twice() -> None:
    found = person({"link": "fb.com/may\nhttps://www.tiktok.com/@may", "link_tiktok": "@May"})
    assert [(one.platform, one.handle) for one in found.channels] == [
        (Platform.FACEBOOK, "may"),
        (Platform.TIKTOK, "may"),
    ]


def test_the_address_behind_a_name_or_a_word_is_the_link() -> None:
    (channel,) = person({}, {"name": "https://www.facebook.com/may"}).channels
    assert (channel.platform, channel.handle) == (Platform.FACEBOOK, "may")
    (channel,) = person({"link": "xem kênh"}, {"link": "https://www.tiktok.com/@may"}).channels
    assert (channel.platform, channel.handle) == (Platform.TIKTOK, "may")
    assert person({}, {"name": "#Sheet2!A1"}).channels == []
    assert person({}, {"name": "https://example.com/may"}).channels[0].platform is Platform.WEBSITE


def test_short_links_are_kept_and_it_is_said() -> None:
    found = read({"link_tiktok": "vt.tiktok.com/ZS8xyz"})
    assert found.draft is not None
    (channel,) = found.draft.channels
    assert channel.handle is None and channel.url is not None
    assert [level for _, level, _ in said(found)] == ["warning"]


def test_unreadable_figures_keep_their_text() -> None:
    found = read({"link_tiktok": "@may", "followers": "nhiều lắm"})
    assert [code for code, *_ in said(found)] == ["count_unreadable"]
    assert found.draft is not None and found.draft.channels[0].metrics.followers is None
    assert found.draft.questions[0].value == "nhiều lắm"


def test_a_date_among_figures_is_not_a_number() -> None:
    found = read({"link_tiktok": "@may", "followers": datetime(2026, 12, 11)})
    assert [code for code, *_ in said(found)] == ["count_unreadable"]


@pytest.mark.parametrize("cell", ["N/A", "N/A'", "-", "–", "nan", "null", "", "x"])
def test_missing_is_missing_and_not_zero(cell: str) -> None:
    found = read({"link_tiktok": "@may", "followers": cell, "er": cell, "price_post": cell, "phone": cell})
    assert found.draft is not None and found.problems == []
    assert found.draft.channels[0].metrics.empty
    assert found.draft.rates == [] and found.draft.contacts == []


@pytest.mark.parametrize(
    ("text", "count"),
    [("320.000", 320_000), ("12k8", 12_800), ("8,2K", 8200), ("10.4M", 10_400_000), ("1,234,567", 1_234_567),
     ("4tr2", 4_200_000), ("0.5M", 500_000), ("7k", 7000), ("1.2k", 1200), ("12", 12), (1_200, 1_200)],
)  # fmt: skip
def test_counts_are_read_however_they_are_written(text: object, count: int) -> None:
    assert person({"link_tiktok": "@may", "followers": text}).channels[0].metrics.followers == count


@given(
    st.one_of(
        st.integers(0, 10**10),
        st.from_regex(r"[0-9]{1,4}([.,][0-9]{1,3}){0,3} ?(k|K|m|M|tr|)", fullmatch=True),
        st.from_regex(r"[0-9]{1,3}([.,][0-9]{3}){1,3}", fullmatch=True),
    )
)
def test_the_quick_way_to_read_counts_says_what_the_grammar_says(cell: str | int) -> None:
    from kolstudio.core.rules.numbers import is_missing, parse_count
    from kolstudio.core.rules.row_columns import Column

    found = Column(column(0, "Follow", "followers"), PARSERS).understand(cell)
    slow = parse_count(cell)
    assert found.value == slow.value or is_missing(str(cell))
    assert (found.question is None) == (slow.question is None)


# -- engagement ----------------------------------------------------------------------------------


def er_of(cell: object, shown: bool | None, **more: object) -> tuple[int | None, list[str]]:
    columns = [column(0, "Tên", "name"), column(1, "Link", "link_tiktok"), column(2, "ER", "er", **more)]
    found = RowReader(columns, PARSERS).read(2, 1, ("Mây", "@may", cell), None, lambda *_: shown)
    assert found.draft is not None
    return found.draft.channels[0].metrics.er, [code for code, *_ in said(found)]


def test_percent_cells_are_percentages() -> None:
    assert er_of(0.07, True) == (7000, [])
    assert er_of(0.07, False) == (None, ["er_fraction"])
    assert er_of(0.07, None) == (None, ["er_fraction"])
    assert er_of(4.5, None) == (4500, [])
    assert er_of("4,5%", True) == (4500, [])


def test_a_column_of_rates_is_asked_and_answered_as_a_whole() -> None:
    question = ColumnQuestion("er_fraction", Text("", ""), ("fraction", "percent"))
    assert er_of(1.3, None, questions=(question,)) == (None, ["er_fraction"])
    assert er_of("5%", None, questions=(question,)) == (5000, [])
    assert er_of(0.0718, None, fraction=True) == (7180, [])
    assert er_of("0,0718", None, fraction=True) == (7180, [])
    assert er_of(1.3, None, fraction=True)[0] == 130_000
    assert er_of(1.3, None, fraction=False)[0] == 1300
    assert er_of(0.15, None, percent=True)[0] == 150


def test_a_basis_that_the_header_names_is_kept() -> None:
    columns = [column(0, "Tên", "name"), column(1, "Link", "link_tiktok"), column(2, "ER (view)", "er")]
    found = RowReader(columns, PARSERS).read(2, 1, ("Mây", "@may", "7%")).draft
    assert found is not None and found.channels[0].metrics.er_basis is ErBasis.VIEWS


# -- prices --------------------------------------------------------------------------------------


def test_prices_stand_per_column_with_their_deliverable_and_the_text() -> None:
    found = person({"price_post": "3tr5", "price_livestream": "2tr + 10%", "price_story": "TT"})
    post, live, story = found.rates
    assert (post.deliverable, post.price.min, post.raw) == (Deliverable.POST, 3_500_000, "3tr5")
    assert (live.price.min, live.price.commission) == (2_000_000, 10_000)
    assert story.price.negotiable and story.price.min is None


def test_header_tells_platform_unit_tax_and_time() -> None:
    columns = [
        column(0, "Tên", "name"),
        column(1, "Giá", "price", platform=Platform.FACEBOOK, unit=1_000_000, vat=Vat.EXCLUDED),
        column(2, "Live/giờ", "price_livestream", rate_unit=Unit.HOUR),
    ]
    found = RowReader(columns, PARSERS).read(2, 1, ("Mây", "1,5", "5tr")).draft
    assert found is not None
    price, live = found.rates
    assert (price.deliverable, price.platform) == (Deliverable.OTHER, Platform.FACEBOOK)
    assert (price.price.min, price.price.vat) == (1_500_000, Vat.EXCLUDED)
    assert live.price.unit is Unit.HOUR


def test_a_bare_price_is_asked_and_kept() -> None:
    found = read({"price_post": "15"})
    assert said(found) == [("price_unit", "question", "15")]
    assert found.draft is not None and found.draft.rates == []
    (kept,) = found.draft.questions
    assert (kept.field, kept.column, kept.value) == ("price_post", "price_post", "15")


def test_terms_of_a_row_apply_to_its_prices() -> None:
    found = person(
        {"price_post": "5tr", "price_story": "1tr (đã gồm VAT)", "vat": "chưa VAT", "usage": "3 tháng"}
    )
    assert [rate.price.vat for rate in found.rates] == [Vat.EXCLUDED, Vat.INCLUDED]
    assert {rate.usage for rate in found.rates} == {"3 tháng"}
    found = person({"commission": "12,5%", "barter": "có"})
    assert [(rate.price.commission, rate.price.barter) for rate in found.rates] == [
        (12_500, False),
        (None, True),
    ]
    assert person({"vat": "8%", "barter": "son dưỡng", "usage": "3 tháng"}).notes == [
        "vat: 8%",
        "barter: son dưỡng",
        "3 tháng",
    ]
    assert [code for code, *_ in said(read({"commission": "10-15%"}))] == ["commission_unreadable"]


# -- contacts ------------------------------------------------------------------------------------


def contacts(cells: Mapping[str, object]) -> list[tuple[ContactKind, str, str, str, str]]:
    return [(c.kind, c.name, c.phone, c.email, c.zalo) for c in person(cells).contacts]


def test_phones_are_repaired_and_managers_told_apart() -> None:
    own, manager = ContactKind.OWN, ContactKind.MANAGER
    assert contacts({"phone": 901234567}) == [(own, "", "0901234567", "", "")]
    assert contacts({"phone": "0912.345.678 (QL Trang)"}) == [(manager, "Trang", "0912345678", "", "")]
    assert contacts({"phone": "0901234567 / 0938111222 (QL)"}) == [
        (own, "", "0901234567", "", ""),
        (manager, "", "0938111222", "", ""),
    ]


def test_zalo_and_email_join_the_persons_own_contact() -> None:
    own = ContactKind.OWN
    assert contacts(
        {"phone": "0901234567", "zalo": "zalo.me/0938111222", "email": "a@example.com; b@example.com"}
    ) == [
        (own, "", "0901234567", "a@example.com", "0938111222"),
        (own, "", "", "b@example.com", ""),
    ]
    assert contacts({"zalo": "zalo.me/g/abc123"}) == [(own, "", "", "", "zalo.me/g/abc123")]


def test_manager_and_agency_become_contacts_of_their_kind() -> None:
    manager, agency = ContactKind.MANAGER, ContactKind.AGENCY
    assert contacts({"manager": "Chị Trang", "manager_phone": "0912345678"}) == [
        (manager, "Chị Trang", "0912345678", "", "")
    ]
    assert contacts({"manager": "Trang - 0912.345.678, trang@example.com"}) == [
        (manager, "Trang", "0912345678", "trang@example.com", "")
    ]
    assert contacts({"agency": "Mây Media"}) == [(agency, "Mây Media", "", "", "")]


def test_the_zalo_word_of_a_phone_header_counts() -> None:
    columns = [column(0, "Tên", "name"), column(1, "SĐT/Zalo", "phone")]
    found = RowReader(columns, PARSERS).read(2, 1, ("Mây", "0901234567")).draft
    assert found is not None
    assert found.contacts == [ContactDraft(ContactKind.OWN, "", "0901234567", "", "0901234567")]


def test_an_impossible_phone_is_a_warning_and_kept() -> None:
    found = read({"phone": "0"})
    assert said(found) == [("phone_invalid", "warning", "0")]
    assert found.draft is not None and found.draft.contacts == []
    assert found.draft.questions[0].value == "0"


# -- the rest of a person ------------------------------------------------------------------------


def test_places_old_and_new_and_the_owners_words() -> None:
    assert person({"area": "Quảng Nam"}).attributes == {
        "area": "Quảng Nam",
        "province": "da_nang",
        "province_old": "quang_nam",
    }
    assert person({"area": "toàn quốc"}).attributes == {"area": "toàn quốc", "reach": Reach.NATIONAL}
    assert person({"area": "Quận 1"}).attributes == {"area": "Quận 1"}
    found = read({"area": "ĐN"})
    assert [code for code, *_ in said(found)] == ["province_ambiguous"]
    assert found.draft is not None and found.draft.attributes == {}
    assert found.draft.questions[0].value == "ĐN"


def test_an_address_is_a_place_when_it_names_one_else_a_note() -> None:
    found = person({"address": "12 Lê Lợi, Đà Nẵng"})
    assert (found.attributes["province"], found.attributes["address"]) == ("da_nang", "12 Lê Lợi, Đà Nẵng")
    assert person({"address": "12 Lê Lợi"}).notes == ["address: 12 Lê Lợi"]


def test_fields_types_tags_profession_gender_and_birth() -> None:
    found = person(
        {
            "field": "Beauty, Ẩm thực, kể chuyện ma",
            "type": "KOC, Hot mom",
            "tag": "skincare; #meobep",
            "profession": "Bác sĩ da liễu",
            "gender": "Nữ",
            "birth": 1995,
            "audience": "nữ 18-24",
            "rating": "A",
            "owner": "Hương",
            "source": "group",
        }
    )
    assert found.fields == [("beauty", "Beauty"), ("food", "Ẩm thực"), (None, "kể chuyện ma")]
    assert found.roles == [Role.KOC] and found.tags == ["Hot mom", "skincare", "meobep"]
    assert found.attributes["profession"] == "Bác sĩ da liễu"
    assert found.attributes["gender"] is Gender.FEMALE and found.attributes["birth_year"] == 1995
    assert [found.attributes[key] for key in ("audience", "rating", "owner", "source")] == [
        "nữ 18-24", "A", "Hương", "group",
    ]  # fmt: skip
    assert found.value_source is Source.IMPORT


def test_notes_hold_what_has_no_field_and_nothing_that_is_left_out() -> None:
    found = person(
        {
            "note": "đổi sp ok",
            None: "Nigeria",  # type: ignore[dict-item]
            "tier": "Macro",
            "status": "Đã chốt",
            "date": "31/12/2025",
            "stt": 4,
            "bank": "0123456 VCB",
            "identity": "079123",
            "ignore": "x y z",
        }
    )
    assert found.notes == ["đổi sp ok", "khác: Nigeria", "tier: Macro", "status: Đã chốt", "date: 31/12/2025"]
    assert found.rates == [] and "0123456" not in repr(found) and "079123" not in repr(found)


def test_a_day_in_the_row_is_offered_as_the_day_of_its_figures() -> None:
    assert read({"date": "31/12/2025"}).measured_on == date(2025, 12, 31)
    assert read({"date": date(2026, 12, 31)}).measured_on is None, "not a day to come"


def test_an_error_cell_is_said_and_kept() -> None:
    found = read({"link_tiktok": "@may", "followers": Broken("#VALUE!")})
    assert said(found) == [("cell_error", "warning", "#VALUE!")]
    assert found.draft is not None and found.draft.questions[0].value == "#VALUE!"


# -- answers and preview -------------------------------------------------------------------------


def test_an_answer_is_read_in_place_of_the_cell() -> None:
    fields = ["name", "link_tiktok", "price_post"]
    asking = reader(fields, answers={10: {0: "Review Đà Thành", 2: "15tr"}})
    row = (None, "@reviewdn", "15")
    answered = asking.read(10, 9, row)
    assert answered.draft is not None and answered.problems == []
    assert (answered.draft.name, answered.draft.rates[0].price.min) == ("Review Đà Thành", 15_000_000)
    assert asking.read(11, 10, row).draft is None


def test_the_preview_shows_each_cell_as_typed_and_as_understood() -> None:
    cells = reader(["stt", "name", "followers", "price_post", "area"]).explain(
        5, 6, (1, "Hà Ăn Vặt", "12k8", "15", None)
    )
    assert [cell.raw for cell in cells] == ["1", "Hà Ăn Vặt", "12k8", "15", ""]
    assert [cell.value for cell in cells] == [None, "Hà Ăn Vặt", 12_800, None, None]
    assert [problem.code for problem in cells[3].problems] == ["price_unit"]


CELL = st.one_of(
    st.none(),
    st.text(max_size=30),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.builds(Broken, st.text(max_size=8)),
    st.sampled_from(
        ["500k", "TT", "fb.com/a", "@a", "0901234567", "7%", "HN", "Làm đẹp", "Tổng", "x", "12/11"]
    ),
)


@given(st.lists(st.sampled_from(sorted(FIELDS)), min_size=1, max_size=8, unique=True), st.data())
def test_any_cell_in_any_column_gives_a_person_or_a_reason(fields: list[str], drawn: st.DataObject) -> None:
    cells = tuple(drawn.draw(CELL) for _ in fields)
    reading = reader(fields)
    found = reading.read(9, 8, cells, {0: "https://www.tiktok.com/@a"}, lambda *_: None)
    assert (
        bool(found.skip)
        + (found.draft is not None)
        + any(problem.code in ("name_missing", "identity_missing") for problem in found.problems)
        == 1
    )
    assert len(reading.explain(8, 9, cells)) == len(cells)
    if found.draft is not None:
        assert found.draft.name.strip()
        assert all(problem.row == 9 for problem in found.problems)
