"""The frame, the brief texts, copies and the trash of campaigns: as typed, in one step, undoable."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.books import BriefSection
from kolstudio.core.rules.target import target_words
from kolstudio.core.rules.totals import overshoot
from kolstudio.core.service import campaign_changes as changes
from kolstudio.core.service import campaigns, selling
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import brands
from kolstudio.core.texts import catalogue
from tests.helpers.libraries import dump


@pytest.fixture
def made(library: Library) -> int:
    return campaigns.create(library, "Khai trương", goal="G5", budget="20tr", start="1/12/2026")


@pytest.mark.parametrize(
    ("field", "text", "column", "value"),
    [
        ("name", "  Tết   Đinh Mùi ", "name", "Tết Đinh Mùi"), ("name", "KHAI TRƯƠNG", "name", "KHAI TRƯƠNG"),
        ("goal", "g2", "goal", "G2"), ("goal", "", "goal", None),
        ("budget", "1,5 tỷ", "budget", 1_500_000_000), ("budget", "", "budget", None),
        ("reserve", "12,5 %", "reserve_share", 12_500), ("reserve", "0", "reserve_share", 0),
        ("start", "2/1/2027", "start_on", "2027-01-02"), ("start", " ", "start_on", None),
        ("end", "31/12/2026", "end_on", "2026-12-31"), ("gender", "female", "target_gender", "female"),
        ("note", " mẹ bỉm\n sữa", "target_note", "mẹ bỉm sữa"), ("contact", "Thảo, Zalo", "contact", "Thảo, Zalo"),
        ("ages", "25 - 45", "target_age_max", 45), ("ages", "18+", "target_age_min", 18), ("ages", "từ 30", "target_age_min", 30),
    ],
)  # fmt: skip
def test_a_field_is_kept_as_typed_and_undo_takes_it_back(
    library: Library, made: int, field: str, text: str, column: str, value: object
) -> None:
    before = dump(library)
    after = changes.edit(library, made, {field: text})
    assert getattr(after, column) == value == getattr(campaigns.get(library, made), column)
    if dump(library) != before:
        library.store.undo()
    assert dump(library) == before


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"name": " "}, "name_missing"), ({"name": "khac"}, "name_taken"), ({"goal": "G7"}, "unknown_code"),
        ({"budget": "20"}, "amount_unclear"), ({"reserve": ""}, "share_unclear"), ({"reserve": "101"}, "share_unclear"),
        ({"reserve": "nan"}, "share_unclear"), ({"ages": "45-25"}, "ages_unclear"), ({"ages": "trẻ"}, "ages_unclear"),
        ({"ages": "18-120"}, "ages_unclear"), ({"gender": "x"}, "unknown_code"), ({"brand": "Lạ"}, "unknown_brand"),
        ({"end": "30/11/2026"}, "dates_reversed"), ({"contact": "Thảo", "start": "?"}, "date_unclear"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_changes_nothing(
    library: Library, made: int, typed: dict[str, str], code: str
) -> None:
    campaigns.create(library, "Khác", goal="G1", budget="5tr")
    before = dump(library)
    with pytest.raises(RuleError) as refused:
        changes.edit(library, made, typed)
    assert refused.value.code == code
    assert dump(library) == before


def test_the_same_again_makes_no_step(library: Library, made: int) -> None:
    steps = len(library.store.history())
    changes.edit(library, made, {"name": "Khai trương", "budget": "20.000.000", "start": "2026-12-01"})
    changes.set_text(library, made, BriefSection.PRODUCT, "  ")
    changes.add_areas(library, made, "")
    assert len(library.store.history()) == steps


def test_another_brand_is_chosen_by_name(library: Library, made: int) -> None:
    with library.store.change("edit_settings"):
        brands.insert(library.store.conn, "Trà Nhà Lá", library.moment())
    assert changes.edit(library, made, {"brand": "tra nha la"}).brand == "Trà Nhà Lá"


def test_areas_come_and_go_and_keep_their_order(library: Library, made: int) -> None:
    assert changes.add_areas(library, made, "Quảng Nam, hcm").areas == ("da_nang", "ho_chi_minh")
    assert changes.add_areas(library, made, "Huế; Đà Nẵng").areas == ("da_nang", "ho_chi_minh", "hue")
    with pytest.raises(RuleError):
        changes.add_areas(library, made, "Hà Nội, Atlantis")
    assert changes.remove_area(library, made, "da_nang").areas == ("ho_chi_minh", "hue")
    library.store.undo()
    assert campaigns.get(library, made).areas == ("da_nang", "ho_chi_minh", "hue")


def test_texts_of_the_brief_are_kept_with_their_lines(library: Library, made: int) -> None:
    text = " Nồi chiên  \n\ngiá 1,2 triệu \n"
    assert changes.set_text(library, made, BriefSection.PRODUCT, text).texts == {
        "product": "Nồi chiên\n\ngiá 1,2 triệu"
    }
    assert changes.set_text(library, made, BriefSection.PRODUCT, "").texts == {}
    library.store.undo()
    assert "product" in campaigns.get(library, made).texts
    with pytest.raises(RuleError) as refused:
        changes.set_text(library, made, BriefSection.DO, "x" * (changes.LONGEST_TEXT + 1))
    assert refused.value.code == "text_too_long"


def test_a_copy_has_people_and_prices_but_no_days(library: Library, made: int, two: tuple[int, int]) -> None:
    campaigns.add(library, made, two, price="2tr", quantity=2, day="12/12/2026")
    lines = campaigns.get(library, made).lines
    campaigns.update_line(library, made, lines[0].id, status="confirmed", approver="approve")
    changes.edit(library, made, {"ages": "18+", "contact": "Thảo"})
    changes.add_areas(library, made, "Huế")
    changes.set_text(library, made, BriefSection.DO, "Nói thật")
    before = dump(library)
    copy = campaigns.get(library, changes.duplicate(library, made))
    whole = campaigns.get(library, made)
    assert (copy.name, copy.status, copy.start_on) == ("Khai trương (2)", "draft", None)
    for same in ("goal", "budget", "areas", "texts", "target_age_min", "contact", "brand_id"):
        assert getattr(copy, same) == getattr(whole, same)
    assert [(one.creator_id, one.total, one.status, one.approver, one.air_on) for one in copy.lines] == [
        (one, 4_000_000, "proposed", "none", None) for one in two
    ]
    assert {one.uid for one in copy.lines}.isdisjoint(one.uid for one in whole.lines)
    assert campaigns.get(library, changes.duplicate(library, made)).name == "Khai trương (3)"
    library.store.undo()
    library.store.undo()
    assert dump(library) == before


def test_the_trash_holds_campaigns_until_they_come_back(library: Library, made: int) -> None:
    changes.delete(library, [made])
    assert campaigns.every(library) == []
    assert [one.id for one in changes.in_trash(library)] == [made]
    other = campaigns.create(library, "khai truong", goal="G1", budget="1tr")
    with pytest.raises(RuleError) as refused:
        changes.restore(library, [made])
    assert refused.value.code == "name_taken"
    changes.edit(library, other, {"name": "Khác"})
    changes.restore(library, [made])
    assert [one.id for one in campaigns.every(library)] == [made, other]
    library.store.undo()
    assert [one.id for one in changes.in_trash(library)] == [made]
    with pytest.raises(RuleError):
        changes.delete(library, [made + 99])


@pytest.mark.parametrize(
    ("typed", "words"),
    [({}, ""), ({"ages": "25-45", "gender": "female"}, "Female 25–45"), ({"ages": "18+", "note": "mẹ"}, "18+ · mẹ")],
)  # fmt: skip
def test_the_target_in_words(library: Library, made: int, typed: dict[str, Any], words: str) -> None:
    assert target_words(changes.edit(library, made, typed), catalogue("en")) == words


def test_another_item_takes_the_price_of_the_card_unless_one_was_typed(
    library: Library, made: int, two: tuple[int, int]
) -> None:
    campaigns.add(library, made, two[:1])
    line = campaigns.get(library, made).lines[0]
    assert line.unit_price is not None
    other = campaigns.update_line(library, made, line.id, deliverable="tvc")
    assert (other.deliverable, other.unit_price) == ("tvc", None)
    assert (
        campaigns.update_line(library, made, line.id, deliverable=line.deliverable).unit_price
        == line.unit_price
    )
    campaigns.update_line(library, made, line.id, price="777k")
    typed = campaigns.update_line(library, made, line.id, deliverable="tvc", platform="tv", approver="backup")
    assert (typed.unit_price, typed.platform, typed.approver) == (777_000, "tv", "backup")
    assert campaigns.update_line(library, made, line.id, platform="").platform is None
    with pytest.raises(RuleError) as refused:
        campaigns.update_line(library, made, line.id, deliverable="dance")
    assert refused.value.code == "unknown_code"


def test_lines_say_how_far_they_go_over_what_may_be_spent(
    library: Library, made: int, two: tuple[int, int]
) -> None:
    campaigns.add(library, made, (*two, *two[:1]), price="9tr")
    campaigns.add(library, made, two[:1], price="2tr")
    found = campaigns.get(library, made)
    lines = found.lines
    assert overshoot(found.budget, found.reserve_share, lines) == {lines[2].id: 2_000_000}
    campaigns.update_line(library, made, lines[0].id, status="declined")
    found = campaigns.get(library, made)
    assert overshoot(found.budget, found.reserve_share, found.lines) == {}
    assert overshoot(None, 10_000, found.lines) == {}


def test_preparation_begins_earlier_before_selling_days_and_never_before_the_campaign(
    library: Library, made: int, two: tuple[int, int]
) -> None:
    changes.edit(library, made, {"start": "1/1/2026"})
    days = {
        "20/7/2026": "2026-07-06",
        "10/12/2026": "2026-11-10",
        "20/1/2027": "2026-12-06",
        "10/1/2026": "2026-01-01",
    }
    expected = {}
    for day, begins in days.items():
        campaigns.add(library, made, two[:1], day=day)
        expected[campaigns.get(library, made).lines[-1].id] = date.fromisoformat(begins)
    campaigns.add(library, made, two[:1])
    assert selling.preparation(campaigns.get(library, made)) == expected
