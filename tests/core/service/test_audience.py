"""Measured audiences: what is typed is what the comparison reads; sums, days and places; undo."""

from __future__ import annotations

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.service import audience, creators, history
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import comparing, flags


@pytest.fixture
def person(library: Library) -> int:
    return creators.create(library, "Vy Bếp Nhỏ")


def refused(code: str) -> pytest.RaisesExc[RuleError]:
    return pytest.raises(RuleError, check=lambda error: error.code == code)


def shares(library: Library, person: int) -> dict[tuple[str, str], int]:
    return {(one.kind, one.key): one.share for one in audience.of_person(library, person)}


def test_shares_are_typed_corrected_and_taken_away(library: Library, person: int) -> None:
    audience.set_share(library, person, "age", "18-24", "55")
    audience.set_share(library, person, "age", "25-34", "20,5 %")
    audience.set_share(library, person, "gender", "female", "72")
    assert shares(library, person) == {
        ("age", "18-24"): 55_000,
        ("age", "25-34"): 20_500,
        ("gender", "female"): 72_000,
    }
    assert audience.total(audience.of_person(library, person), "age") == 75_500
    audience.set_share(library, person, "age", "18-24", "60")
    audience.set_share(library, person, "age", "25-34", "")
    assert shares(library, person) == {("age", "18-24"): 60_000, ("gender", "female"): 72_000}
    history.undo(library)
    assert shares(library, person)["age", "25-34"] == 20_500


def test_the_comparison_and_the_flags_read_what_was_typed(library: Library, person: int) -> None:
    audience.set_share(library, person, "age", "65+", "10")
    audience.set_share(library, person, "gender", "male", "30")
    (age, gender) = comparing.audience_shares(library.store.conn, [person])[person]
    assert (age.kind, age.key, age.share) == ("age", "65+", 10_000)
    assert gender.measured_on == library.today().isoformat()
    assert flags.audience(library.store.conn, person)["gender"] == {"male": 30_000}


def test_more_than_the_whole_is_refused_per_kind(library: Library, person: int) -> None:
    audience.set_share(library, person, "age", "18-24", "70")
    with refused("share_too_large"):
        audience.set_share(library, person, "age", "25-34", "31")
    with refused("value_unclear"):
        audience.set_share(library, person, "age", "25-34", "nhiều")
    audience.set_share(library, person, "age", "18-24", "100")
    audience.set_share(library, person, "gender", "female", "100")
    assert shares(library, person)["age", "18-24"] == 100_000


@pytest.mark.parametrize(
    ("kind", "key"), [("age", "trẻ"), ("gender", "x"), ("province", "Đà Nẵng"), ("interest", "ăn")]
)
def test_only_known_groups_are_taken(library: Library, person: int, kind: str, key: str) -> None:
    with refused("unknown_code"):
        audience.set_share(library, person, kind, key, "10")


def test_a_place_is_typed_with_its_share(library: Library, person: int) -> None:
    code = audience.add_place(library, person, "Đà Nẵng 35,5%")
    assert library.places.name(code, "vi") == "Đà Nẵng"
    assert shares(library, person) == {("province", code): 35_500}
    with refused("place_taken"):
        audience.add_place(library, person, "da nang 10")
    for text in ("Đà Nẵng", "35", ""):
        with refused("value_unclear"):
            audience.add_place(library, person, text)
    with refused("value_unclear"):
        audience.add_place(library, person, "Xứ Mơ 10")


def test_the_day_and_the_source_hold_for_a_kind(library: Library, person: int) -> None:
    with refused("no_share"):
        audience.set_measured(library, person, "age", "10/10/2026")
    audience.set_share(library, person, "age", "18-24", "55")
    audience.set_share(library, person, "gender", "male", "30")
    audience.set_measured(library, person, "age", "10/10/2026 · ảnh chụp")
    audience.set_share(library, person, "age", "25-34", "5")
    found = {one.key: (one.measured_on, one.source) for one in audience.of_person(library, person)}
    assert found["18-24"] == found["25-34"] == ("2026-10-10", "ảnh chụp")
    assert found["male"] == (library.today().isoformat(), "typed")
    with refused("day_to_come"):
        audience.set_measured(library, person, "age", "10/10/2027")
    with refused("value_unclear"):
        audience.set_measured(library, person, "age", "ảnh chụp")
    audience.set_measured(library, person, "age", "")
    assert audience.of_person(library, person)[0].measured_on is None
