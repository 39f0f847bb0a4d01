"""Editing one field: every field of the registry can be set, cleared, taken back and done again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import ContactKind, Deliverable, ErBasis, Platform
from kolstudio.core.model.draft import (
    ContactDraft,
    MetricsDraft,
    OpenQuestion,
    PersonDraft,
    RateDraft,
)
from kolstudio.core.model.person import Person
from kolstudio.core.model.reading import Price
from kolstudio.core.rules.fields import EDITABLE, FIELDS
from kolstudio.core.service import creators, editing, field_values
from kolstudio.core.service.library import Library
from tests.helpers.libraries import Clock, add, calculated, channel, dump, opened, rate, recalculated

TYPED: dict[str, tuple[str, Any]] = {
    "name": ("Bếp  Nhà Sóc Nâu", "Bếp Nhà Sóc Nâu"),
    "real_name": ("Nguyễn Thị Sóc", "Nguyễn Thị Sóc"),
    "aliases": ("Sóc, Mẹ Sóc; sóc", ["Sóc", "Mẹ Sóc"]),
    "roles": ("koc, KOC", ["koc"]),
    "gender": ("Female", "female"),
    "birth_year": ("1995", 1995),
    "profession": ("Bác sĩ da liễu", "Bác sĩ da liễu"),
    "fields": ("Ẩm thực, Nấu nướng tại gia", ["Ẩm thực", "Nấu nướng tại gia"]),
    "brand_values": ("trust, Safety", ["trust", "safety"]),
    "tags": ("thân, nhanh", ["thân", "nhanh"]),
    "province": ("Vũng Tàu", "TP. Hồ Chí Minh"),
    "area": ("Quận 1 và gần đó", "Quận 1 và gần đó"),
    "country": ("kr", "KR"),
    "address": ("12 Hàng Đào", "12 Hàng Đào"),
    "reach": ("national", "national"),
    "audience": ("nữ 18-24", "nữ 18-24"),
    "label_override": ("influencer", "influencer"),
    "label_reason": ("tự thấy", "tự thấy"),
    "origin": ("social", "social"),
    "expertise": ("3", 3),
    "expertise_proof": ("chứng chỉ", "chứng chỉ"),
    "profession_share": ("part", "part"),
    "media_appearances": ("4", 4),
    "income": ("lt25", "lt25"),
    "deals_per_quarter": ("2", 2),
    "posts_per_week": ("2,5", 2.5),
    "main_channel": ("both", "both"),
    "talk": ("0", 0),
    "style": ("lifestyle", "lifestyle"),
    "sponsored_share": ("12,5%", 12.5),
    "approval_rounds": ("2", 2),
    "followers": ("12k8", 12_800),
    "er": ("6,5%", 6.5),
    "er_basis": ("views", "views"),
    "avg_views": ("9k", 9_000),
    "median_views": ("8000", 8_000),
    "avg_likes": ("700", 700),
    "avg_comments": ("60", 60),
    "avg_shares": ("5", 5),
    "avg_engagement": ("765", 765),
    "phones": ("0905 000 111; 0905000222", ["0905000111", "0905000222"]),
    "emails": ("soc@example.vn, SOC@example.vn", ["soc@example.vn"]),
    "starred": ("có", True),
    "do_not_book": ("yes", True),
    "do_not_book_reason": ("huỷ sát giờ", "huỷ sát giờ"),
    "do_not_book_until": ("31/12/2027", "2027-12-31"),
    "rating": ("4/5", "4/5"),
    "owner": ("Hà", "Hà"),
    "consent": ("đồng ý qua Zalo", "đồng ý qua Zalo"),
    "consent_on": ("01/11/2026", "2026-11-01"),
    "source": ("giới thiệu", "giới thiệu"),
    "notes": ("dễ thương\nđúng hẹn", "dễ thương\nđúng hẹn"),
    **{f"price_{deliverable}": ("700k", 700_000) for deliverable in Deliverable},
}
"""What is typed for each field, and how the field shows it."""

NEVER_EMPTY = {"name", "country", "starred", "do_not_book"}


def shown(library: Library, person: int, key: str) -> Any:
    return field_values.shown(creators.get(library, person), FIELDS[key], library)


def bare(library: Library) -> int:
    """Add somebody with one channel that has an engagement rate and nothing else."""
    return add(library, PersonDraft("Ai Đó", channels=[channel(Platform.TIKTOK, "aido", er=1_000)]))[0]


def test_there_is_a_typed_value_for_every_editable_field() -> None:
    assert set(TYPED) == set(EDITABLE)


@pytest.mark.parametrize("key", EDITABLE)
def test_every_field_is_set_cleared_undone_and_redone(library: Library, key: str) -> None:
    person = bare(library)
    start = dump(library)
    typed, wanted = TYPED[key]
    before = shown(library, person, key)

    done = editing.edit(library, person, key, typed)
    assert shown(library, person, key) == wanted
    assert [(c.field, c.before, c.after) for c in done.changes] == [(key, before, wanted)]
    after_set = dump(library)
    library.store.undo()
    assert dump(library) == start
    library.store.redo()
    assert dump(library) == after_set
    assert calculated(library) == recalculated(library)

    if key == "name":
        with pytest.raises(RuleError) as refused:
            editing.edit(library, person, key, "  ")
        assert refused.value.code == "name_missing"
        return
    editing.edit(library, person, key, " ")
    cleared = shown(library, person, key)
    if key in NEVER_EMPTY:
        assert cleared == {"country": "VN"}.get(key, False)
    elif key == "er_basis":
        assert cleared == "unknown"
    else:
        assert cleared in (None, [])
    library.store.undo()
    assert dump(library) == after_set
    assert calculated(library) == recalculated(library)


@pytest.mark.parametrize("key", EDITABLE)
def test_typing_the_same_again_is_no_step(library: Library, key: str) -> None:
    person = bare(library)
    editing.edit(library, person, key, TYPED[key][0])
    before = dump(library)
    again = editing.edit(library, person, key, TYPED[key][0])
    assert (again.changes, again.entry) == ((), None)
    assert dump(library) == before


@pytest.mark.parametrize("key", [key for key in EDITABLE if key != "name"])
def test_clearing_what_is_empty_is_no_step(library: Library, key: str) -> None:
    person = add(library, PersonDraft("Ai Đó"))[0]
    before = dump(library)
    assert editing.edit(library, person, key, "").entry is None
    assert dump(library) == before


def test_a_value_that_is_not_understood_changes_nothing(library: Library) -> None:
    person = bare(library)
    before = dump(library)
    for key in (
        "gender",
        "followers",
        "price_post",
        "province",
        "expertise",
        "consent_on",
        "country",
        "posts_per_week",
    ):
        with pytest.raises(RuleError):
            editing.edit(library, person, key, "hmm???")
    with pytest.raises(RuleError) as unknown:
        editing.edit(library, person, "tier", "mega")
    assert unknown.value.code == "not_editable"
    assert dump(library) == before


def test_nobody_is_edited_under_an_unknown_id(library: Library) -> None:
    with pytest.raises(RuleError) as refused:
        editing.edit(library, 7, "name", "A")
    assert refused.value.code == "not_found"


# -- open questions --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "key", "typed"),
    [
        ("area", "province", "Đà Nẵng"), ("area", "area", "Đà Nẵng hoặc Đồng Nai"), ("phone", "phones", "0905000111"),
        ("email", "emails", "a@b.vn"), ("field", "fields", "Ẩm thực"), ("birth", "birth_year", "1995"),
        ("price_post", "price_post", "500k"), ("price", "price_post", "500k"), ("price", "price_other", "500k"),
        ("followers", "followers", "5k"), ("followers_tiktok", "followers", "5k"), ("er", "er", "3%"),
        ("tag", "tags", "a"), ("note", "notes", "a"), ("gender", "gender", "female"),
    ],
)  # fmt: skip
def test_answering_closes_the_question_and_undo_opens_it_again(
    library: Library, asked: str, key: str, typed: str
) -> None:
    draft = PersonDraft("Ai Đó", channels=[channel(Platform.TIKTOK, "aido")])
    draft.questions = [
        OpenQuestion("some_code", asked, "Cột", "15"),
        OpenQuestion("x", "status", "Khác", "?"),
    ]
    person = add(library, draft)[0]
    editing.edit(library, person, key, typed)
    assert [point.field for point in creators.get(library, person).questions] == ["status"]
    library.store.undo()
    assert [point.field for point in creators.get(library, person).questions] == [asked, "status"]


def test_an_answer_to_one_price_leaves_the_question_about_another_open(library: Library) -> None:
    draft = PersonDraft("Ai Đó", questions=[OpenQuestion("price_unit", "price_story", "Giá story", "15")])
    person = add(library, draft)[0]
    editing.edit(library, person, "price_post", "500k")
    assert len(creators.get(library, person).questions) == 1


# -- figures ---------------------------------------------------------------------------------------


def test_a_channel_is_made_when_there_is_none(library: Library) -> None:
    person = add(library, PersonDraft("Ai Đó", channels=[channel(Platform.TV)]))[0]
    editing.edit(library, person, "followers", "5k")
    found = creators.get(library, person)
    assert [(c.platform, c.followers) for c in found.channels] == [
        (Platform.TV, None),
        (Platform.UNKNOWN, 5_000),
    ]
    assert (found.calculated.followers, found.calculated.tier) == (5_000, "nano")
    library.store.undo()
    assert len(creators.get(library, person).channels) == 1


def test_figures_go_to_the_channel_with_most_followers(library: Library) -> None:
    small, big = channel(Platform.FACEBOOK, "a", followers=10), channel(Platform.TIKTOK, "b", followers=20)
    person = add(library, PersonDraft("Ai Đó", channels=[small, big]))[0]
    editing.edit(library, person, "avg_views", "999")
    editing.edit(library, person, "followers", "30")
    assert [(c.followers, c.avg_views) for c in creators.get(library, person).channels] == [
        (10, None),
        (30, 999),
    ]


@pytest.mark.parametrize("measured", [date(2026, 11, 1), date(2026, 11, 22), date(2027, 2, 1)])
def test_a_typed_figure_is_what_is_shown_even_over_one_dated_later(library: Library, measured: date) -> None:
    person = add(
        library, PersonDraft("Ai Đó", channels=[channel(Platform.X, "a", followers=10, measured_on=measured)])
    )[0]
    editing.edit(library, person, "followers", "77")
    assert shown(library, person, "followers") == 77
    editing.edit(library, person, "followers", "78")
    assert shown(library, person, "followers") == 78
    editing.edit(library, person, "followers", "")
    assert shown(library, person, "followers") is None
    assert creators.get(library, person).channels[0].measured_on is None


def test_figures_typed_on_one_day_are_one_snapshot_and_the_older_one_is_kept(
    library: Library, clock: Clock
) -> None:
    person = add(
        library, PersonDraft("Ai Đó", channels=[channel(Platform.X, "a", followers=10, avg_views=5)])
    )[0]
    clock.pass_by(days=3)
    editing.edit(library, person, "followers", "20")
    editing.edit(library, person, "avg_likes", "3")
    rows = library.store.conn.execute(
        "SELECT followers, avg_views, avg_likes, source FROM metrics"
    ).fetchall()
    assert rows == [(10, 5, None, "typed"), (20, None, 3, "typed")]
    now = creators.get(library, person).channels[0]
    assert (now.followers, now.avg_views, now.avg_likes) == (20, 5, 3)


def test_a_new_engagement_rate_keeps_what_it_is_divided_by(library: Library, clock: Clock) -> None:
    figures = MetricsDraft(followers=10, er=1_000, er_basis=ErBasis.FOLLOWERS)
    draft = PersonDraft("Ai Đó", channels=[channel(Platform.X, "a")])
    draft.channels[0].metrics = figures
    person = add(library, draft)[0]
    clock.pass_by(days=3)
    editing.edit(library, person, "followers", "11")
    editing.edit(library, person, "er", "2%")
    assert (shown(library, person, "er"), shown(library, person, "er_basis")) == (2, "followers")


def test_a_basis_without_a_rate_is_refused(library: Library) -> None:
    for draft in (PersonDraft("Ai"), PersonDraft("Đó", channels=[channel(Platform.X, "a", followers=1)])):
        person = add(library, draft)[0]
        with pytest.raises(RuleError) as refused:
            editing.edit(library, person, "er_basis", "views")
        assert refused.value.code == "no_er"


# -- prices ----------------------------------------------------------------------------------------


def quotes(person: Person, deliverable: Deliverable = Deliverable.POST) -> list[tuple[object, ...]]:
    return [(r.price.min, r.price.quantity, r.platform) for r in person.rates if r.deliverable is deliverable]


def test_a_price_for_another_quantity_takes_the_place_of_the_one_before(library: Library) -> None:
    person = add(library, PersonDraft("Ai Đó", rates=[rate(Deliverable.POST, 500_000)]))[0]
    editing.edit(library, person, "price_post", "15tr/2 post")
    found = creators.get(library, person)
    assert quotes(found) == [(15_000_000, 2, None)]
    assert (found.calculated.price_min, found.calculated.price_max) == (7_500_000, 7_500_000)
    editing.edit(library, person, "price_post", "800k")
    assert quotes(creators.get(library, person)) == [(800_000, 1, None)]


def test_no_older_quote_comes_to_light_when_a_price_is_typed_over_several(library: Library) -> None:
    facebook, tiktok = Platform.FACEBOOK, Platform.TIKTOK
    rates = [
        RateDraft(Deliverable.POST, Price(amount, amount), platform, quoted_on=day)
        for amount, platform, day in (
            (400_000, facebook, date(2026, 1, 1)), (600_000, facebook, date(2026, 6, 1)), (700_000, tiktok, None),
        )
    ]  # fmt: skip
    person = add(library, PersonDraft("Ai Đó", rates=[*rates, rate(Deliverable.STORY, 1)]))[0]
    editing.edit(library, person, "price_post", "800k")
    found = creators.get(library, person)
    assert quotes(found) == [(800_000, 1, None)]
    assert quotes(found, Deliverable.STORY) == [(1, 1, None)]
    editing.edit(library, person, "price_post", "")
    assert quotes(creators.get(library, person)) == []


def test_the_older_quote_for_the_same_thing_stays_as_price_memory(library: Library) -> None:
    drafts = [RateDraft(Deliverable.POST, Price(500_000, 500_000), Platform.TIKTOK)]
    person = add(library, PersonDraft("Ai Đó", rates=drafts))[0]
    editing.edit(library, person, "price_post", "800k")
    assert quotes(creators.get(library, person)) == [(800_000, 1, Platform.TIKTOK)]
    assert library.store.conn.execute("SELECT min FROM rate ORDER BY id").fetchall() == [
        (500_000,),
        (800_000,),
    ]


def test_a_typed_price_is_what_is_shown_even_over_one_dated_later(library: Library) -> None:
    late = RateDraft(Deliverable.POST, Price(500_000, 500_000), quoted_on=date(2027, 5, 1))
    person = add(library, PersonDraft("Ai Đó", rates=[late]))[0]
    editing.edit(library, person, "price_post", "800k")
    assert quotes(creators.get(library, person)) == [(800_000, 1, None)]


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("4-5tr", 4_000_000, 5_000_000),
        ("từ 5tr", 5_000_000, None),
        ("dưới 2tr", None, 2_000_000),
        ("TT", None, None),
    ],
)
def test_ranges_open_ends_and_words_are_prices_too(
    library: Library, typed: str, low: int | None, high: int | None
) -> None:
    person = bare(library)
    editing.edit(library, person, "price_post", typed)
    price = creators.get(library, person).rates[0].price
    assert (price.min, price.max, price.negotiable) == (low, high, typed == "TT")


# -- contacts --------------------------------------------------------------------------------------


def contacts(library: Library, person: int) -> list[tuple[str, str, str]]:
    return [(c.kind, c.name, c.phone) for c in creators.get(library, person).contacts]


def test_a_manager_s_number_among_the_phones_becomes_their_contact(library: Library) -> None:
    person = bare(library)
    for _ in range(2):
        editing.edit(library, person, "phones", "0905000111, 0912.345.678 (QL Trang)")
    assert contacts(library, person) == [("own", "", "0905000111"), ("manager", "Trang", "0912345678")]
    assert shown(library, person, "phones") == ["0905000111"]
    editing.edit(library, person, "phones", "")
    assert contacts(library, person) == [("manager", "Trang", "0912345678")]


def test_a_manager_of_two_people_is_one_entity(library: Library) -> None:
    first, second = add(library, PersonDraft("A"), PersonDraft("B"))
    for person in (first, second):
        editing.edit(library, person, "phones", "0912345678 (QL Trang)")
    assert library.store.conn.execute("SELECT count(*) FROM agent").fetchone() == (1,)


def test_phones_and_mails_of_one_contact_do_not_disturb_each_other(library: Library) -> None:
    both = ContactDraft(ContactKind.OWN, "", "0905000111", "a@b.vn")
    person = add(library, PersonDraft("A", contacts=[both]))[0]
    editing.edit(library, person, "phones", "0905000222")
    editing.edit(library, person, "emails", "a@b.vn, c@d.vn")
    assert shown(library, person, "phones") == ["0905000222"]
    assert shown(library, person, "emails") == ["a@b.vn", "c@d.vn"]
    editing.edit(library, person, "emails", "")
    assert shown(library, person, "phones") == ["0905000222"]


# -- names, words, steps ---------------------------------------------------------------------------


def test_a_typed_name_is_a_name_and_no_handle_any_more(library: Library) -> None:
    person = add(library, PersonDraft("aido99", name_is_handle=True))[0]
    editing.edit(library, person, "name", "Ai Đó")
    assert creators.get(library, person).attributes["name_is_handle"] == 0


def test_text_is_kept_composed_and_without_what_no_file_can_hold(library: Library) -> None:
    person = bare(library)
    editing.edit(library, person, "name", " Be\u0302\u0301p \x00\udcff Nha\u0300\n ")
    editing.edit(library, person, "notes", "dòng 1\r\ndòng 2\x07")
    found = creators.get(library, person)
    assert found.name == "B\u1ebfp Nh\u00e0"
    assert found.notes == ("dòng 1\ndòng 2",)


def test_the_whole_country_is_a_reach_and_no_province(library: Library) -> None:
    person = bare(library)
    editing.edit(library, person, "province", "Quảng Nam")
    assert (shown(library, person, "province"), shown(library, person, "province_old")) == (
        "Đà Nẵng",
        "Quảng Nam",
    )
    editing.edit(library, person, "province", "toàn quốc")
    assert (shown(library, person, "province"), shown(library, person, "province_old")) == (None, None)
    assert shown(library, person, "reach") == "national"


def test_profession_is_found_in_the_vocabulary(library: Library) -> None:
    person = bare(library)
    editing.edit(library, person, "profession", "bác sĩ")
    assert creators.get(library, person).attributes["profession_code"] is not None
    editing.edit(library, person, "profession", "qwerty xyz")
    assert creators.get(library, person).attributes["profession_code"] is None


def test_quick_edits_in_the_window_are_one_step_and_of_the_command_line_two(tmp_path: Any) -> None:
    for origin, steps in (("window", 1), ("cli", 2)):
        clock = Clock()
        with opened(tmp_path / f"{origin}.kol", clock, origin=origin) as library:
            person = bare(library)
            for rating in ("4", "4/5"):
                editing.edit(library, person, "rating", rating)
                clock.pass_by(seconds=1)
            assert [e.op for e in library.store.history(limit=10)].count("edit_creator") == steps
            library.store.undo()
            assert shown(library, person, "rating") == (None if steps == 1 else "4")


def test_what_is_recorded_names_person_and_origin(library: Library) -> None:
    person = bare(library)
    entry = editing.edit(library, person, "rating", "5").entry
    newest = library.store.history(limit=1)[0]
    assert (newest.id, newest.op, newest.subject, newest.origin) == (entry, "edit_creator", (person,), "cli")
