"""Past bookings: typed part by part, read by the flags and the comparison, undone in steps."""

from __future__ import annotations

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.service import brands, collaborations, creators, history
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import comparing, flags


@pytest.fixture
def person(library: Library) -> int:
    return creators.create(library, "Vy Bếp Nhỏ")


def refused(code: str) -> pytest.RaisesExc[RuleError]:
    return pytest.raises(RuleError, check=lambda error: error.code == code)


def test_a_booking_is_noted_part_by_part(library: Library, person: int) -> None:
    row = collaborations.add(library, person, "  Mì   Gói Vui ")
    for part, text in {
        "happened_on": "5/10/2026",
        "deliverable": "short_video",
        "fee": "4tr5",
        "link": "https://www.tiktok.com/@vy/video/1",
        "on_time": "1",
        "result": "48.000 lượt xem",
        "note": "làm tốt",
    }.items():
        collaborations.edit(library, person, row, part, text)
    (one,) = collaborations.of_person(library, person)
    assert (one.brand, one.happened_on, one.deliverable) == ("Mì Gói Vui", "2026-10-05", "short_video")
    assert (one.fee, one.currency, one.on_time) == (4_500_000, "VND", True)
    assert (one.result, one.note, one.competitor) == ("48.000 lượt xem", "làm tốt", False)
    for part in ("fee", "on_time", "deliverable", "happened_on", "link", "result", "note"):
        collaborations.edit(library, person, row, part, "")
    (one,) = collaborations.of_person(library, person)
    assert (one.fee, one.on_time, one.deliverable, one.happened_on) == (None, None, None, None)


def test_the_newest_stands_first_and_undo_takes_one_step_back(library: Library, person: int) -> None:
    for brand, day in (("A", "1/5/2026"), ("B", ""), ("C", "1/9/2026")):
        row = collaborations.add(library, person, brand)
        if day:
            collaborations.edit(library, person, row, "happened_on", day)
    assert [one.brand for one in collaborations.of_person(library, person)] == ["C", "A", "B"]
    collaborations.remove(library, person, row)
    assert len(collaborations.of_person(library, person)) == 2
    history.undo(library)
    assert len(collaborations.of_person(library, person)) == 3


def test_a_competitor_is_recognised_and_can_be_set(library: Library, person: int) -> None:
    brands.add_competitors(library, library.current_brand().id, ["Bếp Đối Thủ"])
    rival = collaborations.add(library, person, "bep doi thu")
    other = collaborations.add(library, person, "Mì Gói Vui")
    collaborations.edit(library, person, other, "competitor", "1")
    collaborations.edit(library, person, rival, "competitor", "0")
    found = {one.brand: one.competitor for one in collaborations.of_person(library, person)}
    assert found == {"bep doi thu": False, "Mì Gói Vui": True}


def test_flags_and_comparison_read_them(library: Library, person: int) -> None:
    for answer in ("1", "0", ""):
        row = collaborations.add(library, person, "Mì Gói Vui")
        collaborations.edit(library, person, row, "on_time", answer)
    assert sorted(str(work.on_time) for work in flags.works(library.store.conn, person)) == [
        "False",
        "None",
        "True",
    ]
    held = comparing.histories(library.store.conn, [person])[person]
    assert (held.times, held.known, held.on_time) == (3, 2, 1)
    assert collaborations.punctual(collaborations.of_person(library, person)) == (1, 2)


@pytest.mark.parametrize(
    ("part", "text"),
    [("brand", " "), ("fee", "3-5tr"), ("fee", "thoả thuận"), ("link", "tiktok"), ("happened_on", "hôm nào")],
)
def test_what_is_unclear_is_refused(library: Library, person: int, part: str, text: str) -> None:
    row = collaborations.add(library, person, "Mì Gói Vui")
    with refused("value_unclear"):
        collaborations.edit(library, person, row, part, text)
    with refused("value_unclear"):
        collaborations.add(library, person, "  ")
    with refused("not_found"):
        collaborations.edit(library, person, row + 1, "note", "x")
