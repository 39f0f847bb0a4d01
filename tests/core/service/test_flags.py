"""Red flags of a person for a brand: gathered from the library, set and taken away by hand."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Deliverable
from kolstudio.core.rules.flags import Level
from kolstudio.core.service import brands, editing, fit, flags, history, sample
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
    assert (one.code, one.detail) == ("audience", "Match with the target 25.0%, below 40%")
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
