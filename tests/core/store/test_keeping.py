"""Thinning: the newest steps and single edits stay, images and wide edits go, and that is known."""

from __future__ import annotations

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.store import integrity, keeping
from kolstudio.core.store.database import Store
from tests.core.store.stores import Clock, everything, people, rename

DAY = 86_400


def chunks(store: Store) -> dict[str, int]:
    return dict(store.conn.execute("SELECT kind, count(*) FROM journal_chunk GROUP BY kind"))


def busy(store: Store, clock: Clock) -> None:
    """An import undone and forgotten, wide edits, a wide deletion, single edits, and newer steps."""
    people(store, 300)
    store.undo()
    people(store, 300)
    for n in range(3):
        with store.change("bulk"):
            store.conn.execute("UPDATE creator SET rating = ?", (f"r{n}",))
    with store.change("delete"):
        store.conn.execute("DELETE FROM creator WHERE id % 2 = 0")
    for n in range(5):
        rename(store, 301, f"old {n}")
    clock.forward(DAY + 1)
    for n in range(keeping._KEPT_ENTRIES):
        rename(store, 301, f"new {n}")


def test_within_the_budget_nothing_goes(store: Store, clock: Clock) -> None:
    busy(store, clock)
    before = chunks(store)
    assert store.thin() == 0
    assert store.thin(keeping.size(store.conn)) == 0
    assert chunks(store) == before


def test_unreachable_images_go_first(store: Store, clock: Clock) -> None:
    busy(store, clock)
    assert chunks(store)["X"] == 1
    assert store.thin(keeping.size(store.conn) - 1) > 0
    assert chunks(store) == {"I": 2, "U": 3 + 5 + 20, "D": 1}
    assert all(entry.state != "thinned" for entry in store.history())


def test_wide_edits_go_oldest_first_and_single_ones_stay(store: Store, clock: Clock) -> None:
    busy(store, clock)
    store.thin(keeping.size(store.conn) - 1)
    store.thin(keeping.size(store.conn) - 1)
    states = [
        (entry.op, entry.state) for entry in reversed(store.history()) if entry.op in ("bulk", "delete")
    ]
    assert states == [("bulk", "thinned"), ("bulk", "applied"), ("bulk", "applied"), ("delete", "applied")]
    rows = everything(store)
    store.thin(0)
    assert everything(store) == rows
    assert chunks(store) == {"I": 2, "U": 5 + 20}
    assert [entry.op for entry in store.history(301)].count("rename") == 25
    assert integrity.check(store.conn).ok


def test_undo_stops_at_what_was_thinned(store: Store, clock: Clock) -> None:
    busy(store, clock)
    store.thin(0)
    for _ in range(25):
        store.undo()
    with pytest.raises(RuleError) as caught:
        store.undo()
    assert caught.value.code == "nothing_to_undo"
    for _ in range(25):
        store.redo()


def test_the_newest_steps_and_the_last_day_stay(store: Store, clock: Clock) -> None:
    people(store, 100)
    with store.change("bulk"):
        store.conn.execute("UPDATE creator SET rating = 'a'")
    clock.forward(10 * DAY)
    assert store.thin(0) == 0, "one of the newest steps went"
    for n in range(30):
        rename(store, 1, f"n{n}")
    with store.change("bulk"):
        store.conn.execute("UPDATE creator SET rating = 'b'")
    for n in range(30):
        rename(store, 1, f"m{n}")
    store.thin(0)
    states = [entry.state for entry in store.history() if entry.op == "bulk"]
    assert states == ["applied", "thinned"], "a step of the last day went"
