"""Undo and redo: exact, after a restart too, refused rather than guessed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.store.database import Store
from kolstudio.core.store.journal import UNDO_STEPS
from tests.core.store.stores import NOW, Clock, add, everything, make, name_of, people, rename, row_for


def refused(act: object, code: str) -> None:
    with pytest.raises(RuleError) as caught:
        act()  # type: ignore[operator]
    assert caught.value.code == code


def test_steps_go_back_and_forth(store: Store) -> None:
    states = [everything(store)]
    (person,) = people(store, 1)
    states.append(everything(store))
    for name in ("a", "b"):
        rename(store, person, name)
        states.append(everything(store))
    with store.change("delete"):
        store.conn.execute("DELETE FROM creator")
    states.append(everything(store))
    for expected in reversed(states[:-1]):
        store.undo()
        assert everything(store) == expected
    refused(store.undo, "nothing_to_undo")
    for expected in states[1:]:
        store.redo()
        assert everything(store) == expected
    refused(store.redo, "nothing_to_redo")


def test_every_captured_table_comes_back(store: Store) -> None:
    """A person with a row in each personal table, deleted, undone, redone, undone; ids and all values."""
    with store.change("add"):
        links = {"creator_id": add(store, "Người")}
        parents = ("agent", "channel", "brand", "campaign", "comparison")
        for table in parents:
            links[f"{table}_id"] = row_for(store.conn, table, "t", links)
        for table in store._capture.tables:
            if table not in ("creator", *parents):
                row_for(store.conn, table, "t", links)
    full = everything(store)
    captured = {table: rows for table, rows in full.items() if table != "creator_calc"}
    assert all(captured.values()), [table for table, rows in captured.items() if not rows]
    with store.change("delete"):
        store.conn.execute("DELETE FROM creator")
    left = everything(store)
    store.undo()
    assert everything(store) == full
    store.redo()
    assert everything(store) == left
    store.undo()
    store.undo()
    assert not any(everything(store).values())
    store.redo()
    assert everything(store) == full


def test_undo_works_after_a_restart(path: Path, clock: Clock) -> None:
    with make(path, clock) as store:
        (person,) = people(store, 1)
        rename(store, person, "x")
    with Store.open(path) as store:
        store.undo("cli")
        assert name_of(store, person) == "Người 0"
    with Store.open(path) as store:
        store.redo()
        assert name_of(store, person) == "x"
        ops = [(entry.op, entry.state, entry.origin, entry.ref) for entry in store.history()]
    assert ops == [
        ("redo", "marker", "", 2), ("undo", "marker", "cli", 2), ("rename", "applied", "", None), ("add", "applied", "", None)
    ]  # fmt: skip


def test_a_new_step_drops_the_redo_branch(store: Store) -> None:
    (person,) = people(store, 1)
    rename(store, person, "a")
    store.undo()
    rename(store, person, "b")
    refused(store.redo, "nothing_to_redo")
    store.undo()
    assert name_of(store, person) == "Người 0"
    store.redo()
    assert name_of(store, person) == "b"
    assert [entry.state for entry in store.history() if entry.op == "rename"] == ["applied", "dropped"]


def test_a_change_of_nothing_keeps_the_redo_branch(store: Store) -> None:
    (person,) = people(store, 1)
    rename(store, person, "a")
    store.undo()
    rename(store, person, "Người 0")
    store.redo()
    assert name_of(store, person) == "a"


def test_what_ctrl_z_skips(store: Store) -> None:
    """Settings are in the history, and neither stop nor follow undo."""
    (person,) = people(store, 1)
    rename(store, person, "a")
    with store.change("settings", undoable=False):
        store.conn.execute("INSERT INTO setting (key, value) VALUES ('k', 'v')")
    store.undo()
    assert name_of(store, person) == "Người 0"
    with store.change("settings", undoable=False):
        store.conn.execute("UPDATE setting SET value = 'w'")
    store.redo()
    assert name_of(store, person) == "a"
    assert store.conn.execute("SELECT value FROM setting").fetchone() == ("w",)
    settings = [entry for entry in store.history() if entry.op == "settings"]
    assert [entry.undoable for entry in settings] == [False, False]
    assert settings[0].changes[0].values == {"value": ("v", "w")}


def test_what_was_changed_beside_the_journal_is_refused(store: Store) -> None:
    (person,) = people(store, 1)
    rename(store, person, "a")
    with store.change("skipped", undoable=False):
        store.conn.execute("UPDATE creator SET name = 'b'")
    before = everything(store)
    refused(store.undo, "undo_conflict")
    assert everything(store) == before
    with store.change("skipped", undoable=False):
        store.conn.execute("UPDATE creator SET name = 'a'")
    store.undo()
    assert name_of(store, person) == "Người 0"


def test_images_do_not_go_stale(store: Store) -> None:
    """Undo, redo, a change that undo skips, undo, redo: the last redo brings that change back."""
    (person,) = people(store, 1)
    store.undo()
    store.redo()
    with store.change("skipped", undoable=False):
        store.conn.execute("UPDATE creator SET rating = 'A'")
    store.undo()
    store.redo()
    assert store.conn.execute("SELECT rating FROM creator WHERE id = ?", (person,)).fetchone() == ("A",)


def test_children_of_what_undo_would_take_are_refused(store: Store) -> None:
    (person,) = people(store, 1)
    with store.change("skipped", undoable=False):
        store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, 'x')", (person,))
    refused(store.undo, "undo_conflict")
    assert name_of(store, person) is not None
    assert store.conn.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_parent_that_is_gone_is_refused(store: Store) -> None:
    (person,) = people(store, 1)
    with store.change("tag"):
        store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, 'x')", (person,))
    store.undo()
    with store.change("skipped", undoable=False):
        store.conn.execute("DELETE FROM creator")
    refused(store.redo, "undo_conflict")
    assert store.conn.execute("SELECT count(*) FROM tag").fetchone() == (0,)


def test_a_row_that_came_back_changed_is_not_deleted_again(store: Store) -> None:
    (person,) = people(store, 1)
    with store.change("delete"):
        store.conn.execute("DELETE FROM creator")
    store.undo()
    with store.change("skipped", undoable=False):
        store.conn.execute("UPDATE creator SET rating = 'A'")
    refused(store.redo, "undo_conflict")
    assert name_of(store, person) is not None


def test_the_horizon_is_a_hundred_steps(store: Store) -> None:
    (person,) = people(store, 1)
    for n in range(UNDO_STEPS + 20):
        rename(store, person, f"n{n}")
    for _ in range(UNDO_STEPS):
        store.undo()
    assert name_of(store, person) == "n19"
    refused(store.undo, "nothing_to_undo")
    for _ in range(UNDO_STEPS):
        store.redo()
    assert name_of(store, person) == f"n{UNDO_STEPS + 19}"


def test_undo_does_not_cross_a_change_of_schema(path: Path, clock: Clock) -> None:
    with make(path, clock) as store:
        people(store, 1)
    raw = sqlite3.connect(path)
    raw.execute("UPDATE journal SET schema = 0")
    raw.commit()
    raw.close()
    with Store.open(path) as store:
        refused(store.undo, "nothing_to_undo")
        rename(store, 1, "x")
        store.undo()
        refused(store.undo, "nothing_to_undo")


def test_undo_inside_a_change_is_a_bug(store: Store) -> None:
    people(store, 1)
    with store.change("edit"):
        for act in (store.undo, store.redo):
            with pytest.raises(RuntimeError, match="inside a change"):
                act()


def test_a_large_import_goes_and_comes(store: Store) -> None:
    """Beyond the size at which triggers are dropped for the replay; they are back afterwards."""
    number = 7000
    with store.change("import", bulk_insert=("creator", "tag")):
        store.conn.executemany(
            "INSERT INTO creator (uid, name, created, updated) VALUES (?, ?, ?, ?)",
            ((f"b{n}", f"Người {n}", NOW, NOW) for n in range(number)),
        )
        store.conn.executemany(
            "INSERT INTO tag (creator_id, name) VALUES (?, ?)",
            ((1 + n % number, f"t{n}") for n in range(3 * number)),
        )
    full = everything(store)
    result = store.undo()
    assert result.people is None and len(result.tables["tag"].deleted) == 3 * number
    assert not any(everything(store).values())
    images = store.conn.execute(
        "SELECT count(*), max(n), sum(n) FROM journal_chunk WHERE kind = 'X'"
    ).fetchone()
    assert images == (4 + 11, 2000, 4 * number)
    store.redo()
    assert everything(store) == full
    store.undo()
    assert store.conn.execute("SELECT count(*) FROM journal_chunk WHERE kind = 'X'").fetchone() == (15,)
    store.redo()
    assert rename(store, 5, "again")
    triggers = store.conn.execute("SELECT count(*) FROM temp.sqlite_schema WHERE type = 'trigger'").fetchone()
    assert triggers == (4 * len(store._capture.tables),)


def test_an_entry_of_an_import_is_small(store: Store) -> None:
    with store.change("import", bulk_insert=("creator",)):
        store.conn.executemany(
            "INSERT INTO creator (uid, name, created, updated) VALUES (?, 'n', ?, ?)",
            ((f"b{n}", NOW, NOW) for n in range(5000)),
        )
    assert store.conn.execute("SELECT kind, lo, hi, n, length(z) FROM journal_chunk").fetchall() == [
        ("I", 1, 5000, 5000, len("[[1,5000]]"))
    ]
