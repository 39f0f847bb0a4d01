"""What a step changed, in words: fields before and after, rows that came and went, wide steps counted."""

from __future__ import annotations

import re

import pytest

from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.paths import resources
from kolstudio.core.service import campaigns, creators, editing, history, step_words
from kolstudio.core.service.library import Library
from kolstudio.core.store.capture import UNCAPTURED
from kolstudio.core.texts import ENGLISH
from tests.helpers.libraries import add


def told(library: Library, **options: int) -> list[str]:
    """Return the words for the newest step."""
    entry = history.entries(library, limit=1)[0]
    lines = step_words.words(entry, ENGLISH, library.places, history.counted(library, entry))
    return [f"{one.label}: {one.what or f'{one.before} → {one.after}'}" for one in lines]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("gender", "Nữ", ["Gender: — → Female"]),
        ("starred", "1", ["Starred: no → yes"]),
        ("birth_year", "1990", ["Year of birth: — → 1990"]),
        ("rating", "5", ["Rating: — → 5"]),
        ("posts_per_week", "2,5", ["Posts a week: — → 2.5"]),
        ("sponsored_share", "40", ["Share of sponsored posts: — → 40.0%"]),
        ("consent_on", "1/9/2026", ["Consent given on: — → 01/09/2026"]),
        ("tags", "ưu tiên, tết", ["Tags: 2 new"]),
    ],
)
def test_a_field_is_told_before_and_after(
    library: Library, two: tuple[int, int], field: str, value: str, words: list[str]
) -> None:
    editing.edit(library, two[0], field, value)
    assert told(library) == words


def test_a_province_is_told_by_its_name(library: Library, two: tuple[int, int]) -> None:
    editing.edit(library, two[0], "province", "Huế")
    assert "Province: Đà Nẵng → Huế" in told(library)


def test_a_booking_is_told_with_money_and_day(library: Library, two: tuple[int, int]) -> None:
    campaign = campaigns.create(library, "Khai trương", goal="G5", budget="20tr")
    campaigns.add(library, campaign, [two[0]])
    assert told(library) == ["Bookings: 1 new"]
    line = campaigns.get(library, campaign).lines[0].id
    campaigns.update_line(library, campaign, line, price="700k")
    assert told(library)[0].startswith("Unit price:")
    assert told(library)[0].endswith("→ 700,000 ₫")
    campaigns.set_status(library, campaign, "running")
    assert [one.split(":")[0] for one in told(library)] == ["Status of the campaign"]
    campaigns.remove_lines(library, campaign, [line])
    assert told(library) == ["Bookings: 1 removed"]


def test_what_says_nothing_is_left_out(library: Library, two: tuple[int, int]) -> None:
    creators.delete(library, [two[0]])
    assert told(library) == []


def test_a_wide_step_counts_every_row_and_a_narrow_one_needs_no_count(library: Library) -> None:
    add(library, PersonDraft("Một Mình"))
    assert history.counted(library, history.entries(library, limit=1)[0]) is None
    add(library, *(PersonDraft(f"Người {number}") for number in range(720)))
    assert told(library) == ["People: 720 new"]


def test_every_table_that_the_history_can_name_has_words() -> None:
    folder = resources().parent / "kolstudio/core/store/sql"
    schema = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("schema_v*.sql")))
    tables = set(re.findall(r"CREATE TABLE (\w+)", schema)) - UNCAPTURED - {"setting"}
    assert tables <= set(step_words._ROWS)


def test_pages_follow_one_another_without_gap(library: Library, two: tuple[int, int]) -> None:
    for number in range(7):
        editing.edit(library, two[number % 2], "rating", str(number))
    whole = [entry["id"] for entry in history.entries(library)]
    first = [entry["id"] for entry in history.entries(library, limit=4)]
    rest = [entry["id"] for entry in history.entries(library, limit=50, before=first[-1])]
    assert first + rest == whole
    own = [entry["id"] for entry in history.entries(library, two[0])]
    later = [entry["id"] for entry in history.entries(library, two[0], before=own[1])]
    assert own[2:] == later


def test_the_next_steps_are_named(library: Library, two: tuple[int, int]) -> None:
    editing.edit(library, two[0], "rating", "5")
    assert history.next_op(library, "redo") is None
    assert history.next_op(library, "undo") == history.OPS["edit_creator"]
    history.undo(library)
    assert history.next_op(library, "redo") == history.OPS["edit_creator"]
    assert history.next_op(library, "undo") == history.OPS["import"]
