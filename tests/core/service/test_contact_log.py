"""The diary of talks: what is due stands first; each verb one step."""

from __future__ import annotations

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.service import contact_log, creators, history
from kolstudio.core.service.library import Library


@pytest.fixture
def person(library: Library) -> int:
    return creators.create(library, "Vy Bếp Nhỏ")


def refused(code: str) -> pytest.RaisesExc[RuleError]:
    return pytest.raises(RuleError, check=lambda error: error.code == code)


def test_a_talk_is_written_and_what_is_due_stands_first(library: Library, person: int) -> None:
    old = contact_log.add(library, person, "Gửi lời mời", "Zalo")
    contact_log.edit(library, person, old, "happened_on", "1/10/2026")
    late = contact_log.add(library, person, "Hỏi giá")
    contact_log.edit(library, person, late, "next_action", "Gọi lại")
    contact_log.edit(library, person, late, "due_on", "30/11/2026")
    soon = contact_log.add(library, person, "Gửi mẫu")
    contact_log.edit(library, person, soon, "due_on", "25/11/2026")
    new = contact_log.add(library, person, "Cảm ơn")
    assert [one.id for one in contact_log.of_person(library, person)] == [soon, late, new, old]
    one = contact_log.of_person(library, person)[-1]
    assert (one.happened_on, one.via, one.summary) == ("2026-10-01", "Zalo", "Gửi lời mời")
    contact_log.edit(library, person, soon, "due_on", "")
    assert contact_log.of_person(library, person)[0].id == late


def test_it_is_taken_away_and_comes_back(library: Library, person: int) -> None:
    row = contact_log.add(library, person, "Hỏi giá")
    contact_log.remove(library, person, row)
    assert contact_log.of_person(library, person) == []
    history.undo(library)
    assert [one.summary for one in contact_log.of_person(library, person)] == ["Hỏi giá"]


def test_what_makes_no_talk_is_refused(library: Library, person: int) -> None:
    row = contact_log.add(library, person, "Hỏi giá")
    for part, text, code in (
        ("summary", " ", "value_unclear"),
        ("happened_on", "", "value_unclear"),
        ("happened_on", "1/1/2027", "day_to_come"),
        ("due_on", "mai mốt", "value_unclear"),
    ):
        with refused(code):
            contact_log.edit(library, person, row, part, text)
    with refused("value_unclear"):
        contact_log.add(library, person, "")
    with refused("not_found"):
        contact_log.remove(library, person, row + 1)
