"""Red flags of a person for a brand: gathered from the library, set and taken away by hand."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.books import BriefSection
from kolstudio.core.model.codes import Deliverable, Goal
from kolstudio.core.rules.flags import Level
from kolstudio.core.service import (
    brands,
    campaign_changes,
    campaigns,
    comparing,
    editing,
    fit,
    flags,
    history,
    sample,
)
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import samples
from kolstudio.core.texts import ENGLISH, catalogue
from tests.helpers.libraries import add, channel, opened, rate, soc


def codes(library: Library, person: int, **options: Any) -> list[str]:
    return [one.code for one in flags.of(library, person, ENGLISH, **options)]


def record(library: Library, table: str, **values: object) -> None:
    with library.store.change("edit_creator"):
        samples.insert_records(library.store.conn, table, [values])


def test_a_new_person_has_none(library: Library, two: tuple[int, int]) -> None:
    assert flags.of(library, two[0], ENGLISH) == ()


def test_a_flag_set_by_hand_keeps_day_link_and_note_and_can_be_undone(
    library: Library, two: tuple[int, int]
) -> None:
    made = flags.add(library, two[0], "scandal", day="1/10/2026", link="https://bao.vn/1", note="phát ngôn")
    (one,) = flags.of(library, two[0], ENGLISH)
    assert (one.code, one.level, one.flag_id, one.detail) == ("scandal", Level.BLOCK, made, "phát ngôn")
    assert (str(one.happened_on), one.link, one.ids) == ("2026-10-01", "https://bao.vn/1", ("A41",))
    history.undo(library)
    assert flags.of(library, two[0], ENGLISH) == ()
    history.redo(library)
    flags.remove(library, made)
    assert flags.of(library, two[0], ENGLISH) == ()
    with pytest.raises(RuleError):
        flags.remove(library, made)


@pytest.mark.parametrize(("code", "day"), [("price", ""), ("nothing", ""), ("scandal", "hôm nào đó")])
def test_what_is_no_flag_and_no_day_is_refused(
    library: Library, two: tuple[int, int], code: str, day: str
) -> None:
    with pytest.raises(RuleError):
        flags.add(library, two[0], code, day=day)
    assert flags.of(library, two[0], ENGLISH) == ()


def test_low_answers_of_the_brand_raise_theirs(library: Library, two: tuple[int, int]) -> None:
    fit.put(library, two[0], {"F2": 2, "F3": 2, "F4": 1})
    assert codes(library, two[0]) == ["not_tried", "image", "audience"]
    other = brands.add(library, "Tiệm Hai")
    assert codes(library, two[0], brand_id=other) == []


def test_regulated_goods_make_not_tried_a_block(library: Library, two: tuple[int, int]) -> None:
    fit.put(library, two[0], {"F4": 1})
    brands.edit(library, library.current_brand().id, "category", "Mỹ phẩm thiên nhiên")
    (one,) = [one for one in flags.of(library, two[0], ENGLISH) if one.code == "not_tried"]
    assert one.level is Level.BLOCK


def test_a_doctor_is_blocked_for_cosmetics_and_for_nothing_else(
    library: Library, two: tuple[int, int]
) -> None:
    editing.edit(library, two[1], "profession", "Bác sĩ da liễu")
    assert "no_doctors" not in codes(library, two[1])
    brands.edit(library, library.current_brand().id, "category", "Mỹ phẩm")
    assert codes(library, two[1])[0] == "no_doctors"
    assert "no_doctors" not in codes(library, two[0])


def test_work_for_a_competitor_by_mark_or_by_name(library: Library, two: tuple[int, int]) -> None:
    first, second = two
    now = library.moment()
    record(
        library,
        "collaboration",
        creator_id=first,
        brand="Bếp Khác",
        competitor=1,
        happened_on="2026-11-01",
        created=now,
    )
    record(
        library, "collaboration", creator_id=second, brand="sao khuê", happened_on="2026-11-01", created=now
    )
    assert codes(library, first) == ["competitor"]
    assert codes(library, second) == []
    brands.add_competitors(library, library.current_brand().id, ["Sao Khuê"])
    assert codes(library, second) == ["competitor"]


def test_the_brands_customers_are_matched_with_the_audience(library: Library, two: tuple[int, int]) -> None:
    for key, share in (("18-24", 60_000), ("25-34", 30_000), ("35-44", 10_000)):
        record(library, "audience_share", creator_id=two[0], kind="age", key=key, share=share)
    assert codes(library, two[0]) == []
    brand = library.current_brand().id
    brands.edit(library, brand, "target_age_min", "30")
    brands.edit(library, brand, "target_age_max", "44")
    # half of 25-34 is 30 or older: 15 + 10 = 25 %
    (one,) = flags.of(library, two[0], ENGLISH)
    assert (one.code, one.detail) == ("audience", "Match with the target 25%, below 40%")
    assert codes(library, two[0], target_match=Fraction(41)) == []


def test_a_dear_price_and_a_low_rate_go_by_the_persons_own_tier(library: Library) -> None:
    one = soc()
    one.channels = [channel(handle="x", followers=48_000, er=700)]
    one.rates = [rate(Deliverable.POST, 7_100_000)]
    (person,) = add(library, one)
    assert codes(library, person) == ["er_low", "price"]


def test_a_late_booking_is_noted(library: Library, two: tuple[int, int]) -> None:
    record(library, "collaboration", creator_id=two[0], on_time=0, created=library.moment())
    assert codes(library, two[0]) == ["late_or_deleted"]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with opened(tmp_path_factory.mktemp("flags") / "x.kol") as library:
        sample.fill(library)
        yield library


def test_the_sample_people_show_flags_in_both_languages(demo: Library) -> None:
    seen = set()
    for row in demo.store.conn.execute("SELECT id FROM creator"):
        for language in ("vi", "en"):
            found = flags.of(demo, row[0], catalogue(language))
            levels = [list(Level).index(one.level) for one in found]
            assert levels == sorted(levels)
            assert all(one.name for one in found)
            seen |= {one.code for one in found}
    assert {"competitor", "no_disclosure", "not_tried", "many_ads", "er_low", "price", "old_data"} <= seen


def test_flags_by_hand_are_offered_by_name() -> None:
    assert [code for code, _ in flags.by_hand(catalogue("vi"))] == [
        "scandal",
        "no_disclosure",
        "late_or_deleted",
    ]


def test_the_file_is_where_it_was(tmp_path: Path) -> None:
    with opened(tmp_path / "a.kol") as library:
        (person,) = add(library, soc())
        flags.add(library, person, "late_or_deleted", note="gỡ sau 3 ngày")
    with opened(tmp_path / "a.kol") as library:
        assert codes(library, person) == ["late_or_deleted"]


def booked(library: Library, person: int, budget: str, *, goal: str = "G1", **options: Any) -> int:
    made = campaigns.create(library, f"Đợt {len(campaigns.every(library)) + 1}", goal=goal, budget=budget)
    return campaigns.add(library, made, [person], **options)


@pytest.mark.parametrize(
    ("budget", "price", "quantity", "expected"),
    [
        ("20000000", "10000000", 1, []),  # 10 of 20 million: 50 %, not more than half
        ("20000000", "10000001", 1, ["half_budget"]),
        ("20000000", "5000000", 2, []),  # two items of 5 million
        ("20000000", "5000001", 2, ["half_budget"]),
    ],
)
def test_more_than_half_of_a_budget(
    library: Library, two: tuple[int, int], budget: str, price: str, quantity: int, expected: list[str]
) -> None:
    """10,000,001 ÷ 20,000,000 is 50.000005 %: above the half, and said as 50.1 %, never as 50.0 %."""
    booked(library, two[0], budget, deliverable="post", price=price, quantity=quantity)
    assert codes(library, two[0]) == expected
    if expected:
        assert flags.of(library, two[0], ENGLISH)[0].detail == "50.1% of the budget of Đợt 1"
    assert codes(library, two[1]) == []


def test_lines_of_one_person_add_up_and_cancelled_and_closed_ones_do_not_count(
    library: Library, two: tuple[int, int]
) -> None:
    """6 + 5 = 11 of 20 million: 55 %; without the cancelled 5 it is 30 %."""
    made = booked(library, two[0], "20tr", deliverable="post", price="6tr")
    campaigns.add(library, made, [two[0]], deliverable="story", price="5tr")
    assert flags.of(library, two[0], ENGLISH)[0].detail == "55% of the budget of Đợt 1"
    second = campaigns.get(library, made).lines[1].id
    campaigns.update_line(library, made, second, status="cancelled")
    assert codes(library, two[0]) == []
    campaigns.update_line(library, made, second, status="confirmed")
    assert codes(library, two[0]) == ["half_budget"]
    campaigns.set_status(library, made, "done")
    assert codes(library, two[0]) == []
    assert codes(library, two[0], campaign_id=made) == ["half_budget"]
    other = brands.add(library, "Tiệm Ba")
    assert codes(library, two[0], brand_id=other) == []


def test_a_campaign_that_is_looked_at_counts_alone(library: Library, two: tuple[int, int]) -> None:
    full = booked(library, two[0], "10tr", deliverable="post", price="9tr")
    small = booked(library, two[0], "100tr", deliverable="post", price="9tr")
    assert codes(library, two[0], campaign_id=full) == ["half_budget"]
    assert codes(library, two[0], campaign_id=small) == []
    assert codes(library, two[0]) == ["half_budget"]


@pytest.mark.parametrize(
    ("goal", "label", "kpi", "raised"),
    [
        ("G4", "kol", "300 đơn trong 2 tuần", True),
        ("G4", "kol", "Đơn hàng: 50", True),
        ("G4", "kol", "1.000 orders", True),
        ("G4", "kol", "50.000 lượt xem, 500 lượt lưu", False),
        ("G4", "kol", "Theo dõi số đơn hàng sau chiến dịch", False),
        ("G4", "influencer", "300 đơn trong 2 tuần", False),
        ("G1", "kol", "300 đơn trong 2 tuần", False),
    ],
)
def test_an_order_target_for_a_kol_in_a_sales_campaign(
    library: Library, two: tuple[int, int], goal: str, label: str, kpi: str, raised: bool
) -> None:
    editing.edit(library, two[0], "label_override", label)
    made = booked(library, two[0], "900tr", goal=goal, deliverable="post", price="1tr")
    campaign_changes.set_text(library, made, BriefSection.KPI, kpi)
    found = [one for one in flags.of(library, two[0], ENGLISH) if one.code == "order_kpi"]
    assert bool(found) is raised
    if found:
        assert found[0].level is Level.WARN and found[0].ids == ("A30",)
        assert found[0].detail.startswith("The KPI text of Đợt 1 counts orders")


def test_the_editor_and_the_comparison_count_the_same_flags(library: Library) -> None:
    """One reading of the target: the fields of the brand count in both places."""
    one, other = soc(), soc()
    other.name, other.fields = "Khác", [("beauty", "Làm đẹp")]
    other.channels = [channel(handle="khac", followers=9_000, er=5_000)]
    other.contacts = []
    ids = add(library, one, other)
    brands.edit(library, library.current_brand().id, "category", "Ẩm thực")
    row = comparing.compare(library, ids).row("flags")
    for cell in row.cells:
        assert cell.value == len(flags.of(library, cell.person, ENGLISH))
    assert codes(library, ids[1]) == ["audience"]


def test_a_flag_about_a_booking_takes_nothing_from_the_reputation(
    library: Library, two: tuple[int, int]
) -> None:
    def reputation() -> object:
        verdict = comparing.compare(library, two, Goal.G2).verdict
        assert verdict is not None
        return {one.person: one.parts[3].value for one in verdict.standings}

    before = reputation()
    booked(library, two[0], "10tr", deliverable="post", price="9tr")
    cell = next(one for one in comparing.compare(library, two).row("flags").cells if one.person == two[0])
    assert cell.value == 1
    assert reputation() == before
