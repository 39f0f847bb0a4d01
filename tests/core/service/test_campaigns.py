"""Campaigns: what may be created, what a booking costs, and totals that always add up."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Deliverable, LineStatus, Platform, Unit
from kolstudio.core.model.draft import PersonDraft, RateDraft
from kolstudio.core.model.reading import Price
from kolstudio.core.service import campaigns, creators, editing
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import brands
from kolstudio.core.store.repos import campaigns as repo
from tests.helpers.libraries import add, dump, opened, rate


def make(library: Library, name: str = "Khai trương", **more: Any) -> int:
    return campaigns.create(library, name, **{"goal": "G5", "budget": "20tr", **more})


def book(library: Library, campaign: int, *people: int, **more: Any) -> Any:
    campaigns.add(library, campaign, people, **more)
    return campaigns.shape(library, campaigns.get(library, campaign))


def test_a_campaign_is_created_in_one_step(library: Library) -> None:
    before = dump(library)
    made = make(
        library, " Khai   trương ", areas=["Quảng Nam", "đà nẵng", "HCM"], start="1/12/2026", end="2026-12-21"
    )
    found = campaigns.get(library, made)
    assert (found.name, found.goal, found.budget, found.reserve_share) == (
        "Khai trương",
        "G5",
        20_000_000,
        10_000,
    )
    assert (found.areas, found.start_on, found.end_on) == (
        ("da_nang", "ho_chi_minh"),
        "2026-12-01",
        "2026-12-21",
    )
    assert (found.brand, found.status, found.lines) == ("Cửa hàng của tôi", "draft", ())
    library.store.undo()
    assert dump(library) == before


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"name": " \t"}, "name_missing"), ({"name": "KHAI TRUONG"}, "name_taken"), ({"goal": "G9"}, "unknown_code"),
        ({"budget": "20"}, "amount_unclear"), ({"budget": "5-10tr"}, "amount_unclear"), ({"budget": "200 usd"}, "amount_unclear"),
        ({"budget": "TT"}, "amount_unclear"), ({"budget": ""}, "amount_unclear"), ({"budget": "15tr/2 post"}, "amount_unclear"),
        ({"budget": "9" * 30}, "amount_unclear"), ({"brand": "Lạ"}, "unknown_brand"), ({"areas": ["Atlantis"]}, "unknown_province"),
        ({"areas": ["ĐN"]}, "province_ambiguous"), ({"start": "hôm nào đó"}, "date_unclear"),
        ({"start": "02/12/2026", "end": "01/12/2026"}, "dates_reversed"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_is_written(
    library: Library, options: dict[str, Any], code: str
) -> None:
    make(library)
    before = dump(library)
    with pytest.raises(RuleError) as refused:
        make(library, **{"name": "Khác", **options})
    assert refused.value.code == code or (
        code == "unknown_province" and refused.value.code == "province_ambiguous"
    )
    assert dump(library) == before


def test_the_brand_is_the_current_one_or_the_one_named(library: Library) -> None:
    with library.store.change("edit_settings"):
        brands.insert(library.store.conn, "Trà Nhà Lá", library.moment())
    assert campaigns.get(library, make(library, "A")).brand == "Cửa hàng của tôi"
    assert campaigns.get(library, make(library, "B", brand="tra nha la")).brand == "Trà Nhà Lá"


def test_a_campaign_is_found_by_id_or_folded_name(library: Library) -> None:
    make(library, "2026")
    second = make(library, "Tết Đến")
    assert campaigns.resolve(library, "tet den") == second == campaigns.resolve(library, "2")
    assert campaigns.resolve(library, "2026") == 1
    for name in ("Không có", "99", "9" * 30, "²", "\udcff", ""):
        with pytest.raises(RuleError) as refused:
            campaigns.resolve(library, name)
        assert refused.value.code == "unknown_campaign"
    with pytest.raises(RuleError):
        campaigns.get(library, 99)


def test_booking_takes_the_card_price_and_is_one_step(library: Library, two: tuple[int, int]) -> None:
    made = make(library)
    before = dump(library)
    shown = book(library, made, *two, two[0], day="12/12/2026")
    assert [
        (line["name"], line["deliverable"], line["unit_price"], line["date"]) for line in shown["lines"]
    ] == [
        ("Bếp Nhà Mẹ Sóc", "post", 500_000, "2026-12-12"),
        ("BS Minh Khoa", "post", 15_000_000, "2026-12-12"),
    ]
    assert shown["totals"] == {
        "lines": 15_500_000,
        "reserve": 2_000_000,
        "remaining": 2_500_000,
        "unpriced": 0,
    }
    library.store.undo()
    assert dump(library) == before


def test_the_upper_end_of_a_range_and_the_share_of_a_bundle_are_booked(library: Library) -> None:
    rates = [
        RateDraft(Deliverable.POST, Price(4_000_000, 5_000_000)),
        RateDraft(Deliverable.STORY, Price(10_000_000, 10_000_000, quantity=3)),
    ]
    person = add(library, PersonDraft("A", rates=rates))[0]
    made = make(library)
    book(library, made, person)
    shown = book(library, made, person, deliverable="story", quantity=3)
    assert [(line["unit_price"], line["total"]) for line in shown["lines"]] == [
        (5_000_000, 5_000_000),
        (3_333_334, 10_000_002),
    ]


def test_who_has_no_price_is_counted_and_never_nothing(library: Library) -> None:
    dollars = RateDraft(Deliverable.POST, Price(20_000, 20_000, currency="USD"))
    people = add(
        library,
        PersonDraft("A"),
        PersonDraft("B", rates=[dollars]),
        PersonDraft("C", rates=[rate(Deliverable.POST, 0)]),
    )
    shown = book(library, make(library), *people)
    assert [line["total"] for line in shown["lines"]] == [None, None, 0]
    assert (shown["totals"]["lines"], shown["totals"]["unpriced"]) == (0, 2)


def test_a_typed_price_goes_before_the_card(library: Library, two: tuple[int, int]) -> None:
    shown = book(
        library, make(library), two[0], deliverable="livestream", platform="tiktok", quantity=2, price="1tr5"
    )
    line = shown["lines"][0]
    assert (line["deliverable"], line["platform"], line["total"]) == ("livestream", "tiktok", 3_000_000)


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"quantity": 0}, "quantity_too_small"), ({"quantity": 10**30}, "quantity_too_large"), ({"price": "5-6tr"}, "amount_unclear"),
        ({"deliverable": "song"}, "unknown_code"), ({"platform": "myspace"}, "unknown_code"), ({"day": "32/1/2026"}, "date_unclear"),
    ],
)  # fmt: skip
def test_a_booking_that_cannot_be_is_refused(
    library: Library, two: tuple[int, int], options: dict[str, Any], code: str
) -> None:
    made = make(library)
    before = dump(library)
    with pytest.raises(RuleError) as refused:
        campaigns.add(library, made, two, **options)
    assert refused.value.code == code
    assert dump(library) == before


def test_nobody_is_booked_when_one_of_them_cannot_be(library: Library, two: tuple[int, int]) -> None:
    made = make(library)
    editing.edit(library, two[1], "do_not_book", "yes")
    for people, code in (((*two,), "do_not_book"), ((two[0], 99), "not_found")):
        with pytest.raises(RuleError) as refused:
            campaigns.add(library, made, people)
        assert refused.value.code == code
    creators.delete(library, [two[0]])
    with pytest.raises(RuleError):
        campaigns.add(library, made, [two[0]])
    with pytest.raises(RuleError) as refused:
        campaigns.add(library, 99, [])
    assert refused.value.code == "unknown_campaign"
    assert campaigns.get(library, made).lines == ()


@pytest.mark.parametrize(
    ("until", "booked"), [("22/11/2026", False), ("21/11/2026", True), ("01/01/2030", False)]
)
def test_do_not_book_ends_with_its_day(
    library: Library, two: tuple[int, int], until: str, booked: bool
) -> None:
    editing.edit(library, two[0], "do_not_book", "yes")
    editing.edit(library, two[0], "do_not_book_until", until)
    made = make(library)
    if booked:
        assert len(book(library, made, two[0])["lines"]) == 1
        return
    with pytest.raises(RuleError) as refused:
        campaigns.add(library, made, [two[0]])
    assert refused.value.code == "do_not_book"


def test_lines_of_people_in_the_trash_neither_show_nor_count(library: Library, two: tuple[int, int]) -> None:
    made = make(library)
    book(library, made, *two)
    creators.delete(library, [two[1]])
    shown = campaigns.shape(library, campaigns.get(library, made))
    assert ([line["person"] for line in shown["lines"]], shown["totals"]["lines"]) == ([two[0]], 500_000)
    assert "lines" not in campaigns.shape(library, campaigns.every(library)[0], lines=False)


LINE = st.fixed_dictionaries(
    {
        "deliverable": st.sampled_from(Deliverable),
        "platform": st.none() | st.sampled_from(Platform),
        "quantity": st.integers(1, 50),
        "unit": st.sampled_from(Unit),
        "unit_price": st.none() | st.integers(0, 10**9),
        "currency": st.sampled_from(["VND", "VND", "USD"]),
        "status": st.sampled_from(LineStatus),
    }
)


@pytest.fixture(scope="module")
def booked(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with opened(tmp_path_factory.mktemp("totals") / "a.kol") as library:
        yield library, add(library, PersonDraft("A"), PersonDraft("B"))


@settings(max_examples=60)
@given(st.lists(LINE, max_size=8), st.none() | st.integers(0, 10**10), st.integers(0, 100_000))
def test_totals_always_add_up(
    booked: tuple[Library, list[int]], lines: list[dict[str, Any]], budget: int | None, share: int
) -> None:
    library, people = booked
    conn = library.store.conn
    with library.store.change("create_campaign"):
        values = {"budget": budget, "reserve_share": share}
        made = repo.insert(conn, "C", 1, values, [], {}, library.moment())
        for at, line in enumerate(lines):
            repo.add_line(conn, made, people[at % 2], line, library.moment())
    shown = campaigns.shape(library, campaigns.get(library, made))
    sums = shown["totals"]
    counting = [line for line in shown["lines"] if line["status"] not in ("declined", "cancelled")]
    priced = [line for line in counting if line["unit_price"] is not None and line["currency"] == "VND"]
    assert len(shown["lines"]) == len(lines)
    assert sums["lines"] == sum(line["unit_price"] * line["quantity"] for line in priced)
    assert sums["unpriced"] == len(counting) - len(priced)
    if budget is None:
        assert sums["reserve"] is None and sums["remaining"] is None
    else:
        assert sums["lines"] + sums["reserve"] + sums["remaining"] == budget
        assert abs(sums["reserve"] * 100_000 - budget * share) * 2 <= 100_000


def line_of(library: Library, campaign: int, place: int = 0) -> Any:
    return campaigns.get(library, campaign).lines[place]


def test_a_booking_is_changed_in_one_step_each_and_undone(library: Library) -> None:
    campaign = make(library)
    campaigns.add(library, campaign, add(library, PersonDraft("An")), deliverable="post")
    line, before = line_of(library, campaign), dump(library)
    changed = campaigns.update_line(
        library, campaign, line.id, quantity=" 2 ", price="4tr5", day="12/12/2026", status="confirmed"
    )
    assert (changed.quantity, changed.unit_price, changed.air_on) == (2, 4_500_000, "2026-12-12")
    assert changed.status is LineStatus.CONFIRMED
    assert campaigns.shape(library, campaigns.get(library, campaign))["totals"]["lines"] == 9_000_000
    library.store.undo()
    assert dump(library) == before
    library.store.redo()
    emptied = campaigns.update_line(library, campaign, line.id, price="", day=" ")
    assert (emptied.unit_price, emptied.air_on, emptied.quantity) == (None, None, 2)


def test_a_booking_set_to_what_it_is_leaves_no_step(library: Library) -> None:
    campaign = make(library)
    campaigns.add(library, campaign, add(library, PersonDraft("An")), price="3tr")
    before = dump(library)
    campaigns.update_line(library, campaign, line_of(library, campaign).id, price="3.000.000", quantity="1")
    assert dump(library) == before


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"quantity": "0"}, "quantity_too_small"), ({"quantity": "-1"}, "quantity_unclear"), ({"quantity": "hai"}, "quantity_unclear"),
        ({"quantity": ""}, "quantity_unclear"), ({"quantity": "100001"}, "quantity_too_large"), ({"price": "5"}, "amount_unclear"),
        ({"day": "hôm nào đó"}, "date_unclear"), ({"status": "maybe"}, "unknown_code"), ({"line": 999}, "unknown_line"),
    ],
)  # fmt: skip
def test_a_booking_refuses_what_cannot_be_read_and_stays(
    library: Library, options: dict[str, Any], code: str
) -> None:
    campaign = make(library)
    campaigns.add(library, campaign, add(library, PersonDraft("An")))
    before = dump(library)
    line = options.pop("line", line_of(library, campaign).id)
    with pytest.raises(RuleError) as refused:
        campaigns.update_line(library, campaign, line, **options)
    assert refused.value.code == code
    assert dump(library) == before


def test_bookings_are_removed_in_one_step_and_come_back(library: Library) -> None:
    campaign, other = make(library), make(library, "Khác")
    an, binh = add(library, PersonDraft("An"), PersonDraft("Bình"))
    campaigns.add(library, campaign, [an, binh])
    campaigns.add(library, other, [an])
    before = dump(library)
    removed = campaigns.remove_lines(
        library, campaign, [line_of(library, campaign).id, line_of(library, other).id, 999]
    )
    assert [line.person for line in removed] == ["An"]
    assert [line.person for line in campaigns.get(library, campaign).lines] == ["Bình"]
    assert [line.person for line in campaigns.get(library, other).lines] == ["An"]
    library.store.undo()
    assert dump(library) == before
    assert campaigns.remove_lines(library, campaign, [999]) == []
    assert dump(library) == before


def test_the_status_of_a_campaign_is_one_step(library: Library) -> None:
    campaign = make(library)
    campaigns.set_status(library, campaign, "running")
    assert campaigns.get(library, campaign).status == "running"
    library.store.undo()
    assert campaigns.get(library, campaign).status == "draft"
    with pytest.raises(RuleError) as refused:
        campaigns.set_status(library, campaign, "asleep")
    assert refused.value.code == "unknown_code"
