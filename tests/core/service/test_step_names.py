"""Undo and redo say whose step it was: one field, one person, a campaign, or how many people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.service import campaigns, creators, editing, sample, step_names
from kolstudio.core.service.library import Library
from kolstudio.core.texts import ENGLISH
from tests.helpers.libraries import Clock, add, khoa, opened, soc


def back(library: Library) -> str:
    return str(step_names.take_back(library, ENGLISH)[1])


def again(library: Library) -> str:
    return str(step_names.do_again(library, ENGLISH)[1])


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Library, list[int], Clock]]:
    clock = Clock()
    with opened(tmp_path / "x.kol", clock) as library:
        people = add(library, soc(), khoa())
        clock.pass_by(seconds=60)
        yield library, people, clock


def test_one_field_of_one_person(both: tuple[Library, list[int], Clock]) -> None:
    library, people, clock = both
    editing.edit(library, people[0], "birth_year", "1990")
    clock.pass_by(seconds=60)
    editing.edit(library, people[0], "name", "Sóc")
    assert back(library) == "name of Sóc"
    assert back(library) == "year of birth of Bếp Nhà Mẹ Sóc"
    assert again(library) == "year of birth of Bếp Nhà Mẹ Sóc"


def test_a_price_is_one_thing_although_it_has_two_ends(both: tuple[Library, list[int], Clock]) -> None:
    library, people, _ = both
    editing.edit(library, people[0], "price_post", "4-5tr")
    change, said = step_names.take_back(library, ENGLISH)
    assert change.kind == "undo"
    assert str(said) == "price of Bếp Nhà Mẹ Sóc"


def test_what_a_person_has_several_of_is_named_as_a_whole(both: tuple[Library, list[int], Clock]) -> None:
    library, people, _ = both
    editing.edit(library, people[0], "phones", "0912 345 678")
    assert back(library) == "contacts of Bếp Nhà Mẹ Sóc"


def test_a_new_person_is_named_both_ways(both: tuple[Library, list[int], Clock]) -> None:
    library, _, _ = both
    creators.create(library, "Người Mới")
    assert back(library) == "new person: Người Mới"
    assert again(library) == "new person: Người Mới"


def test_one_into_the_trash_is_named_and_many_are_counted(both: tuple[Library, list[int], Clock]) -> None:
    library, people, _ = both
    creators.delete(library, people[:1])
    assert back(library) == "people into the trash: Bếp Nhà Mẹ Sóc"
    creators.delete(library, people)
    assert back(library) == "people into the trash (2 people)"
    assert back(library) == "import of a list (2 people)"
    assert again(library) == "import of a list (2 people)"


def test_campaigns_are_named(both: tuple[Library, list[int], Clock]) -> None:
    library, people, _ = both
    made = campaigns.create(library, "Tết 2027", goal="G3", budget="20tr")
    campaigns.add(library, made, people[:1])
    campaigns.add(library, made, people[1:])
    assert back(library) == "people into a campaign: BS Minh Khoa"
    back(library)
    assert back(library) == "new campaign: Tết 2027"
    assert again(library) == "new campaign: Tết 2027"


def test_wide_steps_are_counted(tmp_path: Path) -> None:
    with opened(tmp_path / "x.kol") as library:
        report = sample.fill(library)
        assert back(library) == f"sample data ({report.people} people)"


def test_nothing_to_take_back_is_said_as_ever(tmp_path: Path) -> None:
    with opened(tmp_path / "x.kol") as library, pytest.raises(RuleError) as raised:
        back(library)
    assert raised.value.code == "nothing_to_undo"
