"""Quick repeats of one edit are one step."""

from __future__ import annotations

import pytest

from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.store.database import Store
from tests.core.store.stores import Clock, name_of, people, rename


def steps(store: Store) -> int:
    return sum(entry.op == "rename" for entry in store.history())


def test_repeats_within_two_seconds_are_one_step(store: Store, clock: Clock) -> None:
    (person,) = people(store, 1)
    results = []
    for name in ("a", "ab", "abc"):
        clock.forward(2)
        results.append(rename(store, person, name, coalesce="name/1"))
    assert steps(store) == 1
    entries = {result.entry for result in results if isinstance(result, ChangeSet)}
    assert len(entries) == 1
    (change,) = store.history()[0].changes
    assert change.values == {"name": ("Người 0", "abc")}
    store.undo()
    assert name_of(store, person) == "Người 0"
    store.redo()
    assert name_of(store, person) == "abc"


@pytest.mark.parametrize("reason", ["later", "key", "none", "clock", "between", "undo", "insert", "reopen"])
def test_what_is_not_a_repeat(store: Store, clock: Clock, reason: str) -> None:
    person, other = people(store, 2)
    rename(store, person, "a", coalesce="k")
    if reason == "later":
        clock.forward(2.001)
    elif reason == "clock":
        clock.forward(-1)
    elif reason == "between":
        rename(store, other, "x")
    elif reason == "undo":
        store.undo()
        store.redo()
    elif reason == "insert":
        people(store, 1)
    elif reason == "reopen":
        path = store.path
        store.close()
        with Store.open(path) as again:
            again.clock = clock
            rename(again, person, "b", coalesce="k")
            assert steps(again) == 2
        return
    before = steps(store)
    rename(store, person, "b", coalesce={"key": "other", "none": None}.get(reason, "k"))
    assert steps(store) == before + 1


def test_back_to_where_it_began_removes_the_step(store: Store, clock: Clock) -> None:
    (person,) = people(store, 1)
    rename(store, person, "a", coalesce="k")
    back = rename(store, person, "Người 0", coalesce="k")
    assert isinstance(back, ChangeSet) and back and back.entry is None
    assert steps(store) == 0
    store.undo()
    assert name_of(store, person) is None


def test_back_to_where_it_began_puts_the_moment_of_change_back(store: Store) -> None:
    (person,) = people(store, 1)
    before = store.conn.execute("SELECT * FROM creator").fetchall()
    for n, name in enumerate(("a", "Người 0")):
        with store.change("rename", coalesce="k"):
            store.conn.execute(
                "UPDATE creator SET name = ?, updated = ? WHERE id = ?", (name, f"2027-0{n + 1}", person)
            )
    assert store.conn.execute("SELECT * FROM creator").fetchall() == before
    assert steps(store) == 0
    store.undo()
    store.redo()


def test_repeats_over_several_rows_compose(store: Store) -> None:
    a, b, c = people(store, 3)
    for names in ({a: "a1", b: "b1"}, {b: "b2", c: "c2"}, {a: "Người 0", c: "c3"}):
        with store.change("rename", coalesce="k"):
            for person, name in names.items():
                store.conn.execute("UPDATE creator SET name = ? WHERE id = ?", (name, person))
    assert steps(store) == 1
    values = {change.row_id: change.values for change in store.history()[0].changes}
    assert values == {b: {"name": ("Người 1", "b2")}, c: {"name": ("Người 2", "c3")}}
    store.undo()
    assert [name_of(store, person) for person in (a, b, c)] == ["Người 0", "Người 1", "Người 2"]


def test_a_repeat_after_an_undo_is_a_step_of_its_own(store: Store) -> None:
    (person,) = people(store, 1)
    rename(store, person, "a", coalesce="k")
    store.undo()
    rename(store, person, "b", coalesce="k")
    store.undo()
    assert name_of(store, person) == "Người 0"
    store.redo()
    assert name_of(store, person) == "b"


def test_inserts_do_not_merge(store: Store) -> None:
    (person,) = people(store, 1)
    for n in range(2):
        with store.change("tag", coalesce="k"):
            store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, ?)", (person, f"t{n}"))
    store.undo()
    assert store.conn.execute("SELECT name FROM tag").fetchall() == [("t0",)]


def test_a_failure_ends_the_run(store: Store) -> None:
    (person,) = people(store, 1)
    rename(store, person, "a", coalesce="k")
    with pytest.raises(KeyError), store.change("rename", coalesce="k"):
        raise KeyError("x")
    rename(store, person, "b", coalesce="k")
    assert steps(store) == 2
