"""One door for writes: all or nothing, one entry, facts that are true."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store.changes import MANY, ChangeSet, Ids
from kolstudio.core.store.database import Store
from tests.core.store.stores import NOW, add, everything, name_of, people, rename


def test_a_change_is_one_entry(store: Store) -> None:
    with store.change("import", origin="list.xlsx") as change:
        first, second = add(store), add(store)
        store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, 'vip')", (second,))
        assert change.result is None
    result = change.result
    assert result is not None
    assert (result.op, result.origin, result.kind) == ("import", "list.xlsx", "do")
    assert {t: tuple(c.inserted) for t, c in result.tables.items()} == {
        "creator": (first, second),
        "tag": (1,),
    }
    assert result.people == {first, second}
    assert result.subject == (first, second)
    (entry,) = store.history()
    assert (entry.id, entry.op, entry.origin, entry.state) == (result.entry, "import", "list.xlsx", "applied")


def test_facts_tell_updates_deletions_and_columns(store: Store) -> None:
    a, b, c = people(store, 3)
    with store.change("edit", subject=[b]) as change:
        store.conn.execute("UPDATE creator SET name = 'B', rating = 'A' WHERE id = ?", (b,))
        store.conn.execute("UPDATE creator SET name = name WHERE id = ?", (a,))
        store.conn.execute("DELETE FROM creator WHERE id = ?", (c,))
    assert change.result is not None
    facts = change.result.tables["creator"]
    assert (facts.updated, facts.deleted, facts.inserted) == (Ids.of([b]), Ids.of([c]), Ids())
    assert facts.columns == {"name", "rating"}
    assert change.result.people == {b, c}
    assert change.result.subject == (b,)


def test_an_exception_leaves_nothing(store: Store) -> None:
    people(store, 3)
    before, told = everything(store), []
    store.on_change.append(told.append)
    with pytest.raises(KeyError), store.change("edit") as change:
        store.conn.execute("DELETE FROM creator")
        store.conn.execute("INSERT INTO setting (key, value) VALUES ('k', 'v')")
        raise KeyError("x")
    assert change.result is None
    assert everything(store) == before
    assert len(store.history()) == 1
    assert told == []
    assert rename(store, 1, "again")


def test_nothing_changed_is_no_entry(store: Store) -> None:
    (person,) = people(store, 1)
    told: list[ChangeSet] = []
    store.on_change.append(told.append)
    with store.change("nothing") as change:
        store.conn.execute("UPDATE creator SET name = name")
        gone = add(store)
        store.conn.execute("DELETE FROM creator WHERE id = ?", (gone,))
        store.conn.execute("UPDATE creator SET rating = 'x' WHERE id = ?", (person,))
        store.conn.execute("UPDATE creator SET rating = '' WHERE id = ?", (person,))
    assert change.result is not None and not change.result
    assert change.result.entry is None
    assert len(store.history()) == 1
    assert told == []


def test_the_moment_of_change_alone_is_no_change(store: Store) -> None:
    (person,) = people(store, 1)
    with store.change("edit") as change:
        store.conn.execute("UPDATE creator SET name = name, updated = '2027-01-01T00:00:00.000Z'")
    assert change.result is not None and not change.result
    assert store.conn.execute("SELECT updated FROM creator WHERE id = ?", (person,)).fetchone() == (NOW,)
    assert len(store.history()) == 1


def test_listeners_are_told_after_the_commit(store: Store, path: Path) -> None:
    seen: list[tuple[str, int]] = []

    def look(change: ChangeSet) -> None:
        with Store.open(path, mode="ro") as other:
            seen.append((change.kind, other.conn.execute("SELECT count(*) FROM creator").fetchone()[0]))

    store.on_change.append(look)
    people(store, 2)
    store.undo()
    store.redo()
    assert seen == [("do", 2), ("undo", 0), ("redo", 2)]


def test_a_nested_change_belongs_to_the_outer_one(store: Store) -> None:
    with store.change("outer") as outer:
        first = add(store, "outer")
        with store.change("inner") as inner:
            second = add(store, "inner")
        assert inner.result is None
        with pytest.raises(KeyError), store.change("failing"):
            add(store, "failing")
            store.conn.execute("UPDATE creator SET name = 'x'")
            raise KeyError("x")
        assert name_of(store, first) == "outer"
    assert inner.result is None
    assert outer.result is not None and outer.result.people == {first, second}
    assert [entry.op for entry in store.history()] == ["outer"]


def test_a_body_that_ends_the_transaction_is_a_bug(store: Store) -> None:
    with pytest.raises(RuntimeError, match="ended the transaction"), store.change("edit"):
        add(store)
        store.conn.execute("ROLLBACK")
    people(store, 1)
    assert store.conn.execute("SELECT count(*) FROM creator").fetchone() == (1,)


def test_sqlite_utils_joins_the_change(store: Store) -> None:
    (person,) = people(store, 1)
    with pytest.raises(KeyError), store.change("tags"):
        store.db["tag"].insert_all({"creator_id": person, "name": f"t{n}"} for n in range(250))
        store.db.execute("INSERT INTO tag (creator_id, name) VALUES (?, 'one more')", (person,))
        raise KeyError("x")
    assert store.conn.execute("SELECT count(*) FROM tag").fetchone() == (0,)


def test_people_before_and_after_a_move(store: Store) -> None:
    a, b = people(store, 2)
    with store.change("tag"):
        store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, 'x')", (a,))
    with store.change("move") as change:
        store.conn.execute("UPDATE tag SET creator_id = ?", (b,))
    assert change.result is not None and change.result.people == {a, b}
    assert {entry.op for entry in store.history(a)} == {"add", "tag", "move"}
    assert {entry.op for entry in store.history(b)} == {"add", "move"}


def test_an_agent_concerns_its_people(store: Store) -> None:
    a, b, _ = people(store, 3)
    with store.change("agents"):
        store.conn.execute(
            "INSERT INTO agent (uid, kind, name, created) VALUES ('a', 'manager', 'M', ?)", (NOW,)
        )
        for n, person in enumerate((a, b)):
            store.conn.execute(
                "INSERT INTO contact (uid, creator_id, kind, agent_id, created) VALUES (?, ?, 'manager', 1, ?)",
                (f"k{n}", person, NOW),
            )
    with store.change("rename") as change:
        store.conn.execute("UPDATE agent SET name = 'N'")
    assert change.result is not None and change.result.people == {a, b}
    assert store.undo().people == {a, b}


def test_many_people_are_not_listed(store: Store) -> None:
    with store.change("import", bulk_insert=("creator",)) as change:
        store.conn.executemany(
            "INSERT INTO creator (uid, name, created, updated) VALUES (?, 'n', ?, ?)",
            ((f"m{n}", NOW, NOW) for n in range(MANY + 1)),
        )
    assert change.result is not None and change.result.people is None
    assert change.result.subject == ()
    assert len(change.result.tables["creator"].inserted.ranges) == 1
    assert store.undo().people is None


class Derived:
    """A derive hook that remembers whom it was asked for."""

    def __init__(self) -> None:
        self.asked: list[frozenset[int] | None] = []

    def __call__(self, conn: sqlite3.Connection, people: frozenset[int] | None) -> None:
        assert conn.in_transaction
        self.asked.append(people)


def test_derive_is_asked_for_the_people_touched(store: Store) -> None:
    derived = store.derive = Derived()
    (person,) = people(store, 1)
    rename(store, person, "x")
    rename(store, person, "x")
    with store.change("settings"):
        store.conn.execute("INSERT INTO setting (key, value) VALUES ('k', 'v')")
    with store.change("touched") as change:
        change.touch([person])
    with store.change("tiers") as change:
        change.touch_everyone()
    store.undo()
    store.undo()
    one = frozenset({person})
    assert derived.asked == [one, one, one, None, one]


def test_derive_may_not_write_captured_tables(store: Store) -> None:
    people(store, 1)
    store.derive = lambda conn, people: conn.execute("UPDATE creator SET rating = 'derived'") and None  # type: ignore[assignment]
    with pytest.raises(RuntimeError, match="derive wrote"):
        rename(store, 1, "x")
    assert name_of(store, 1) == "Người 0"


def test_a_failing_derive_takes_everything_back(store: Store) -> None:
    people(store, 1)

    def fail(conn: sqlite3.Connection, people: frozenset[int] | None) -> None:
        raise ZeroDivisionError

    store.derive = fail
    for act in (lambda: rename(store, 1, "x"), store.undo):
        with pytest.raises(ZeroDivisionError):
            act()
        assert name_of(store, 1) == "Người 0"
        assert store.conn.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_derived_rows_follow_a_person_away_and_back(store: Store) -> None:
    def derive(conn: sqlite3.Connection, people: frozenset[int] | None) -> None:
        for person in people or ():
            conn.execute(
                "INSERT OR REPLACE INTO creator_calc (creator_id, active, sort_key, folded_name, folded, label,"
                " coverage_k, coverage_i) SELECT id, 1, name, name, name, 'x', 0, 0 FROM creator WHERE id = ?",
                (person,),
            )

    store.derive = derive
    (person,) = people(store, 1)
    rename(store, person, "x")
    keys = "SELECT sort_key FROM creator_calc"
    assert store.conn.execute(keys).fetchall() == [("x",)]
    store.undo()
    assert store.conn.execute(keys).fetchall() == [("Người 0",)]
    store.undo()
    assert store.conn.execute(keys).fetchall() == []
    store.redo()
    assert store.conn.execute(keys).fetchall() == [("Người 0",)]


def test_bulk_inserts_are_journalled(store: Store) -> None:
    people(store, 3)
    with store.change("import", bulk_insert=("creator", "tag")) as change:
        new = [add(store) for _ in range(5)]
        store.conn.execute("UPDATE creator SET rating = 'A'")
        store.conn.execute("DELETE FROM creator WHERE id IN (?, 2)", (new[0],))
        store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, 't')", (new[1],))
    assert change.result is not None
    facts = change.result.tables["creator"]
    assert (set(facts.inserted), set(facts.updated), set(facts.deleted)) == (set(new[1:]), {1, 3}, {2})
    store.undo()
    assert store.conn.execute("SELECT id, rating FROM creator").fetchall() == [(1, ""), (2, ""), (3, "")]


@pytest.mark.parametrize("nested", [False, True])
def test_a_bulk_insert_below_the_mark_is_refused(store: Store, nested: bool) -> None:
    people(store, 3)
    with store.change("delete"):
        store.conn.execute("DELETE FROM creator WHERE id = 2")
    before = everything(store)
    insert = "INSERT INTO creator (id, uid, name, created, updated) VALUES (2, 'x', 'x', '', '')"
    with (
        pytest.raises(RuntimeError, match="bulk insert"),
        store.change("import", bulk_insert=() if nested else ("creator",)),
    ):
        if nested:
            with store.change("inner", bulk_insert=("creator",)):
                store.conn.execute(insert)
        else:
            store.conn.execute(insert)
    assert everything(store) == before
    with store.change("ordinary") as change:
        store.conn.execute(insert)
    assert change.result is not None and set(change.result.tables["creator"].inserted) == {2}


def test_insert_triggers_come_back(store: Store) -> None:
    def inserted() -> list[str]:
        rows = store.conn.execute("SELECT sql FROM temp.sqlite_schema WHERE name = '__insert_creator'")
        return [row[0] for row in rows]

    watched = inserted()
    with store.change("import", bulk_insert=("creator",)):
        assert inserted() == []
        with store.change("inner", bulk_insert=("creator",)):
            add(store)
        assert inserted() == []
    assert inserted() == watched
    with pytest.raises(KeyError), store.change("failing", bulk_insert=("creator",)):
        raise KeyError("x")
    assert inserted() == watched
    with store.change("outer"):
        with pytest.raises(KeyError), store.change("inner", bulk_insert=("creator",)):
            raise KeyError("x")
        assert inserted() == watched


def test_a_fault_inside_a_change_says_what_to_do(store: Store, path: Path) -> None:
    (person,) = people(store, 1)
    with Store.open(path) as other:
        other.conn.execute("PRAGMA busy_timeout = 0")
        with store.change("edit"):
            store.conn.execute("UPDATE creator SET name = 'x'")
            with pytest.raises(EnvironmentFault) as caught:
                rename(other, person, "y")
    assert caught.value.code == "file_locked"
    assert caught.value.hint is not None


def test_a_rule_of_the_schema_is_no_fault(store: Store) -> None:
    people(store, 1)
    with pytest.raises(sqlite3.IntegrityError), store.change("edit"):
        store.conn.execute("UPDATE creator SET starred = 2")


def test_captured_tables_are_not_written_aside(store: Store) -> None:
    people(store, 1)
    for sql in ("UPDATE creator SET name = 'x'", "INSERT INTO setting (key, value) VALUES ('k', 'v')"):
        with pytest.raises(RuntimeError, match="outside a change"), store.aside() as conn:
            conn.execute(sql)
    assert name_of(store, 1) == "Người 0"
    rename(store, 1, "y")
    assert set(store.history()[0].changes[0].values) == {"name"}


def test_a_new_library_is_not_spoilt_by_what_an_old_one_left(path: Path) -> None:
    for extra in ("-journal", "-wal"):
        path.with_name(path.name + extra).write_bytes(b"left behind")
    with Store.create(path) as store:
        people(store, 1)
    assert [p.name for p in path.parent.iterdir()] == [path.name]
