"""Comparisons kept by name: kept, renamed, arranged and removed, each one step; the one at work is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Goal
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.model.kept_comparison import Arrangement
from kolstudio.core.service import at_work, comparisons, creators, history
from kolstudio.core.service.library import Library
from kolstudio.core.service.overview import overview
from tests.helpers.libraries import Clock, add, dump, opened


@pytest.fixture
def four(library: Library) -> list[int]:
    return add(library, *(PersonDraft(f"Người {number}") for number in range(4)))


def names(library: Library) -> list[str]:
    return [one.name for one in comparisons.every(library)]


def test_what_was_kept_reads_back_and_the_one_changed_last_stands_first(
    library: Library, clock: Clock, four: list[int]
) -> None:
    first = Arrangement((four[2], four[0], four[1]), Goal.G4, own_order=True, pinned=four[2])
    one = comparisons.keep(library, "  Bán   tết ", first)
    clock.pass_by(minutes=1)
    other = comparisons.keep(library, "Khai trương", Arrangement((four[0], four[3])))
    assert names(library) == ["Khai trương", "Bán tết"]
    assert comparisons.get(library, one).arrangement == first
    assert comparisons.get(library, other).arrangement == Arrangement((four[0], four[3]))
    clock.pass_by(minutes=1)
    comparisons.rename(library, one, "Bán hàng tết")
    assert names(library) == ["Bán hàng tết", "Khai trương"]


def test_every_deed_is_one_step_that_goes_back_and_forth(
    library: Library, clock: Clock, four: list[int]
) -> None:
    states = [dump(library)]

    def done() -> None:
        clock.pass_by(minutes=1)
        states.append(dump(library))

    kept = comparisons.keep(library, "Một", Arrangement(tuple(four[:3]), pinned=four[1]))
    done()
    comparisons.rename(library, kept, "Hai")
    done()
    comparisons.update(library, kept, Arrangement((four[3], four[0]), Goal.G2, own_order=True))
    done()
    comparisons.remove(library, kept)
    done()
    assert comparisons.every(library) == []
    assert len(creators.find(library)) == 4
    for state in reversed(states[:-1]):
        history.undo(library)
        assert dump(library) == state
    for state in states[1:]:
        history.redo(library)
        assert dump(library) == state


def test_nothing_changed_is_no_step(library: Library, four: list[int]) -> None:
    arrangement = Arrangement((four[0], four[1]), Goal.G1)
    kept = comparisons.keep(library, "Một", arrangement)
    before = len(history.entries(library))
    comparisons.rename(library, kept, "Một")
    comparisons.update(library, kept, arrangement)
    assert len(history.entries(library)) == before


@pytest.mark.parametrize("name", ["Ban TET", "bán  tết", "BÁN TẾT"])
def test_a_name_is_taken_however_it_is_written(library: Library, four: list[int], name: str) -> None:
    kept = comparisons.keep(library, "Bán tết", Arrangement((four[0], four[1])))
    other = comparisons.keep(library, "Khác", Arrangement((four[0], four[1])))
    for deed in (
        lambda: comparisons.keep(library, name, Arrangement((four[0], four[1]))),
        lambda: comparisons.rename(library, other, name),
    ):
        with pytest.raises(RuleError) as caught:
            deed()
        assert caught.value.code == "name_taken"
    comparisons.rename(library, kept, name)
    assert len(names(library)) == 2


@pytest.mark.parametrize(
    ("name", "people", "code"),
    [
        (" ", (0, 1), "name_missing"),
        ("x" * 121, (0, 1), "text_too_long"),
        ("x", (0,), "too_few_people"),
        ("x", (0, 0), "too_few_people"),
        ("x", (0, 9_999), "not_found"),
        ("x", range(7), "too_many_people"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_written(
    library: Library, name: str, people: tuple[int, ...], code: str
) -> None:
    ids = add(library, *(PersonDraft(f"Người {number}") for number in range(7)))
    before = dump(library)
    wanted = tuple(ids[at] if at < len(ids) else at for at in people)
    with pytest.raises(RuleError) as caught:
        comparisons.keep(library, name, Arrangement(wanted))
    assert caught.value.code == code
    assert dump(library) == before


def test_one_that_is_gone_is_told(library: Library, four: list[int]) -> None:
    kept = comparisons.keep(library, "Một", Arrangement((four[0], four[1])))
    comparisons.remove(library, kept)
    for deed in (
        lambda: comparisons.get(library, kept),
        lambda: comparisons.rename(library, kept, "x"),
        lambda: comparisons.update(library, kept, Arrangement((four[0], four[1]))),
        lambda: comparisons.remove(library, kept),
    ):
        with pytest.raises(RuleError) as caught:
            deed()
        assert caught.value.code == "unknown_comparison"


def test_people_in_the_trash_are_left_out_and_come_back(library: Library, four: list[int]) -> None:
    kept = comparisons.keep(library, "Ba người", Arrangement(tuple(four[:3]), pinned=four[0]))
    creators.delete(library, [four[0]])
    assert comparisons.get(library, kept).arrangement == Arrangement((four[1], four[2]))
    history.undo(library)
    assert comparisons.get(library, kept).arrangement == Arrangement(tuple(four[:3]), pinned=four[0])


def test_an_erased_person_leaves_no_trace_in_them_or_their_history(library: Library, four: list[int]) -> None:
    kept = comparisons.keep(library, "Ba người", Arrangement(tuple(four[:3]), pinned=four[0]))
    comparisons.update(library, kept, Arrangement((four[2], four[0]), own_order=True))
    at_work.put_compared(library, Arrangement(tuple(four[:3])), kept)
    library.store.erase_person(four[0])
    assert comparisons.get(library, kept).arrangement.people == (four[2],)
    assert at_work.compared(library) == (Arrangement((four[1], four[2])), kept)
    tables = {"comparison", "comparison_person"}
    touched = [
        change
        for entry in history.entries(library)
        for change in entry["changes"]
        if change["table"] in tables
    ]
    assert touched and all(change["person"] != four[0] for change in touched)
    history.undo(library)
    assert comparisons.get(library, kept).arrangement.people == (four[1], four[2])


def test_the_one_at_work_outlives_the_program_without_a_step(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "khác.kol"
    with opened(path, clock) as library:
        ids = add(library, *(PersonDraft(f"Người {number}") for number in range(3)))
        kept = comparisons.keep(library, "Một", Arrangement(tuple(ids)))
        steps = len(history.entries(library))
        wanted = Arrangement((ids[2], ids[0]), Goal.G3, own_order=True, pinned=ids[2])
        at_work.put_compared(library, wanted, kept)
        assert len(history.entries(library)) == steps
        assert overview(library).compared == 2
    with opened(path, clock) as library:
        assert at_work.compared(library) == (wanted, kept)
        creators.delete(library, [ids[2]])
        comparisons.remove(library, kept)
        assert at_work.compared(library) == (Arrangement((ids[0],), Goal.G3, own_order=True), None)
        assert overview(library).compared == 1


@pytest.mark.parametrize("written", ["", "{}", "[]", "5", '{"people": ["x"]}', '{"people": null}'])
def test_an_unreadable_memory_is_nothing(library: Library, written: str) -> None:
    library.store.drafts.put(at_work.DRAFT, written)
    assert at_work.compared(library) == (Arrangement(), None)


def test_the_cheat_sheet_names_its_grounds() -> None:
    lines = comparisons.type_differences()
    assert len(lines) >= 7
    assert all(line.ids for line in lines)
