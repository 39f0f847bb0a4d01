"""The history of everything and of one person, and the roster as of a date."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.store.database import Store
from tests.core.store.stores import NOW, START, Clock, add, people, rename


def test_the_history_of_a_person(store: Store, clock: Clock) -> None:
    a, b = people(store, 2)
    clock.forward(10)
    rename(store, a, "x", origin="window")
    rename(store, b, "y")
    with store.change("rate"):
        store.conn.execute(
            "INSERT INTO rate (uid, creator_id, deliverable, min, max, created) VALUES ('r', ?, 'post', 1, 2, ?)",
            (a, NOW),
        )
    with store.change("price"):
        store.conn.execute("UPDATE rate SET min = 5, max = 5")
    with store.change("delete"):
        store.conn.execute("DELETE FROM creator")
    entries = store.history(a)
    assert [entry.op for entry in entries] == ["delete", "price", "rate", "rename", "add"]
    assert entries[3].at == "2026-01-01T12:00:10.000Z"
    assert entries[3].origin == "window"
    (price,) = entries[1].changes
    assert (price.table, price.kind, price.creator_id) == ("rate", "updated", a)
    assert price.values == {"min": (1, 5), "max": (2, 5)}
    gone = {(change.table, change.kind): change.values for change in entries[0].changes}
    assert set(gone) == {("creator", "deleted"), ("rate", "deleted")}
    assert gone["creator", "deleted"]["name"] == ("x", None)
    assert [change.creator_id for entry in entries for change in entry.changes] == [a] * 6
    assert len(store.history(a, limit=2)) == 2


def test_the_history_within_a_large_import(store: Store) -> None:
    """Only ids are kept of an import; what is a person's today is found in it."""
    with store.change("import"):
        ids = [add(store) for _ in range(50)]
        for person in ids:
            store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, 't')", (person,))
    (entry,) = store.history(ids[7])
    assert {(change.table, change.row_id) for change in entry.changes} == {("creator", ids[7]), ("tag", 8)}


def test_a_bulk_edit_is_in_the_history_of_each(store: Store) -> None:
    ids = people(store, 30)
    with store.change("bulk"):
        store.conn.execute("UPDATE creator SET rating = 'A'")
    for person in (ids[0], ids[15], ids[-1]):
        (change,) = store.history(person)[0].changes
        assert (change.row_id, change.values) == (person, {"rating": ("", "A")})
    assert store.history(9999) == []


def test_as_of_follows_edits_undo_and_redo(store: Store, clock: Clock) -> None:
    seen = []

    def remember() -> None:
        seen.append((clock.now, {row[0]: row for row in store.conn.execute("SELECT * FROM creator")}))
        clock.forward(5)

    remember()
    a, b, _ = people(store, 3)
    remember()
    rename(store, a, "x")
    remember()
    with store.change("delete"):
        store.conn.execute("DELETE FROM creator WHERE id = ?", (b,))
    remember()
    store.undo()
    remember()
    store.undo()
    remember()
    store.redo()
    remember()
    rename(store, b, "z")
    remember()
    store.undo()
    store.undo()
    store.undo()
    remember()
    for at, rows in seen:
        assert store.as_of(at).rows == rows, at
    before = store.as_of(START - timedelta(days=1))
    assert not before.rows and before.columns[:3] == ("id", "uid", "name")
    assert store.as_of(seen[2][0]).row(a)["name"] == "x"


def test_as_of_reads_other_tables(store: Store, clock: Clock) -> None:
    (person,) = people(store, 1)
    at = clock.now
    clock.forward(5)
    with store.change("tag"):
        store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, 't')", (person,))
    assert store.as_of(at, "tag").rows == {}
    assert store.as_of(clock.now, "tag").rows == {1: (1, person, "t")}


def test_as_of_does_not_guess_beyond_what_was_thinned(store: Store, clock: Clock) -> None:
    people(store, 200)
    start = clock.now
    clock.forward(5)
    with store.change("bulk"):
        store.conn.execute("UPDATE creator SET rating = 'A'")
    bulk = clock.now
    clock.forward(5)
    for n in range(25):
        rename(store, 1, f"n{n}")
    clock.forward(2 * 86400)
    assert store.thin(budget=0) > 0
    assert store.as_of(bulk).row(1)["rating"] == "A"
    with pytest.raises(RuleError) as caught:
        store.as_of(start)
    assert caught.value.code == "not_known_before"
    assert "2026-01-01" in str(caught.value)
