"""A seeded random driver for the store: every step is compared with a model made of plain dumps.

The schema is a part of the real one plus three tables that are as awkward as SQLite allows: NOCASE
uniqueness, ON UPDATE CASCADE, SET NULL, ids that change.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kolstudio.core import store
from kolstudio.core.errors import RuleError
from kolstudio.core.store import chunks
from kolstudio.core.store.capture import UNCAPTURED
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.store.database import Change, Store
from kolstudio.core.store.integrity import check
from kolstudio.core.store.journal import moment
from kolstudio.core.store.migrations import Schema, statements

AWKWARD = (
    """CREATE TABLE seat (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE ON UPDATE CASCADE,
      code TEXT UNIQUE COLLATE NOCASE,
      place INTEGER UNIQUE,
      note TEXT COLLATE NOCASE
    ) STRICT""",
    """CREATE TABLE pass (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
      seat_id INTEGER NOT NULL REFERENCES seat (id) ON DELETE CASCADE ON UPDATE CASCADE,
      word TEXT NOT NULL,
      UNIQUE (seat_id, word)
    ) STRICT""",
    """CREATE TABLE hint (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
      seat_id INTEGER REFERENCES seat (id) ON DELETE SET NULL ON UPDATE CASCADE,
      n INTEGER
    ) STRICT""",
)


REAL = ("creator", "tag", "agent", "contact", "setting", *sorted(UNCAPTURED))


def _part_of_the_real_one(conn: sqlite3.Connection) -> None:
    script = (Path(store.__file__).parent / "sql" / "schema_v1.sql").read_text(encoding="utf-8")
    for statement in statements(script):
        words = statement.replace("(", " ").split()
        if words[words.index("ON") + 1 if words[1] == "INDEX" else 2] in REAL:
            conn.execute(statement)
    for statement in AWKWARD:
        conn.execute(statement)


DRIVER_SCHEMA = Schema("driver", (_part_of_the_real_one,))
TABLES = ("creator", "tag", "agent", "contact", "seat", "pass", "hint")
NOW = "2026-01-01T00:00:00.000Z"
START = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = ("vip", "VIP", "Vip", "đà nẵng", "a'b\"c", "😀", "", "x" * 500, "N/A", "=1+1", "null")
NUMBERS = (0, 1, -1, 7, 2**63 - 1, -(2**63), 10**15)

Rows = dict[int, tuple[Any, ...]]
Dump = dict[str, Rows]


class Failed(AssertionError):
    """The store and the model differ."""


def dump(conn: sqlite3.Connection, tables: tuple[str, ...] = TABLES) -> Dump:
    """Return the content of tables by id."""
    return {t: {row[0]: row for row in conn.execute(f"SELECT * FROM {t}")} for t in tables}


def derive(conn: sqlite3.Connection, people: frozenset[int] | None) -> None:
    """Keep one derived row per person, as the real hook does."""
    if people is None:
        conn.execute("DELETE FROM creator_calc")
        ids = [row[0] for row in conn.execute("SELECT id FROM creator")]
    else:
        ids = list(people)
    for person in ids:
        conn.execute("DELETE FROM creator_calc WHERE creator_id = ?", (person,))
        row = derived_row(conn, person)
        if row is not None:
            conn.execute(
                "INSERT INTO creator_calc (creator_id, active, sort_key, folded_name, folded, label, coverage_k,"
                " coverage_i, followers) VALUES (?, 1, ?, ?, ?, 'x', 0, 0, ?)",
                row,
            )


def derived_row(conn: sqlite3.Connection, person: int) -> tuple[object, ...] | None:
    """Compute a derived row from the tables: name, words of tags and agents, number of seats."""
    row = conn.execute("SELECT name FROM creator WHERE id = ?", (person,)).fetchone()
    if row is None:
        return None
    words = [r[0] for r in conn.execute("SELECT name FROM tag WHERE creator_id = ? ORDER BY name", (person,))]
    words += [
        r[0]
        for r in conn.execute(
            "SELECT a.name FROM contact c JOIN agent a ON a.id = c.agent_id WHERE c.creator_id = ? ORDER BY a.id",
            (person,),
        )
    ]
    seats = conn.execute("SELECT count(*) FROM seat WHERE creator_id = ?", (person,)).fetchone()[0]
    return (person, row[0], row[0].lower(), " ".join(words), seats)


def derived_rows(state: Dump) -> dict[int, tuple[object, ...]]:
    """Compute every derived row from a dump, without SQL."""
    words: dict[int, list[tuple[int, object, str]]] = {person: [] for person in state["creator"]}
    for _, person, name in state["tag"].values():
        words[person].append((0, name, name))
    for row in state["contact"].values():
        if row[4] is not None:
            words[row[2]].append((1, row[4], state["agent"][row[4]][3]))
    seats = Counter(row[1] for row in state["seat"].values())
    return {
        person: (person, row[2], row[2].lower(), " ".join(w[2] for w in sorted(words[person])), seats[person])
        for person, row in state["creator"].items()
    }


class Driver:
    """One run over one file."""

    def __init__(
        self, seed: int, path: Path, template: Path, opened: Callable[[Store], None] = lambda s: None
    ) -> None:
        shutil.copyfile(template, path)
        self.random = random.Random(seed)
        self.path = path
        self.opened = opened
        self.now = START
        self.serial = 0
        self.steps = 0
        self.entries: list[tuple[int, Dump, Dump]] = []
        self.undone: list[tuple[int, Dump, Dump]] = []
        self.remembered: list[tuple[datetime, Dump]] = []
        self.tainted: set[tuple[str, int]] = set()
        self.erased_names: list[str] = []
        self.counts: dict[str, int] = {}
        self.store = self._open()
        self.state = dump(self.store.conn)
        self.remember()

    def _open(self) -> Store:
        store = Store.open(self.path, schema=DRIVER_SCHEMA)
        store.derive = derive
        store.clock = lambda: self.now
        self.opened(store)
        return store

    def close(self) -> None:
        """Close the file."""
        self.store.close()

    # -- one step --------------------------------------------------------------------------------

    def run(self, steps: int) -> None:
        """Take random steps, then undo everything and redo everything after a reopen."""
        while self.steps < steps:
            self.step()
        self.finish()

    def step(self) -> None:
        """Take one random step and compare."""
        self.now += timedelta(milliseconds=self.random.choice((1, 400, 400, 1900, 5000, 60_000)))
        kind = self.random.choices(
            (
                "change",
                "coalesce",
                "burst",
                "bulk",
                "undo",
                "redo",
                "fail",
                "reopen",
                "setting",
                "erase",
                "as_of",
            ),
            (34, 8, 6, 8, 16, 10, 4, 3, 3, 2, 4),
        )[0]
        self.counts[kind] = self.counts.get(kind, 0) + 1
        getattr(self, f"do_{kind}")()
        self.compare(kind)

    def do_change(self) -> None:
        self._changed(self._change("step", self._body))

    def do_coalesce(self) -> None:
        """Edit the same field again and again, often back to where it began."""
        people = self._ids("creator")
        if not people:
            return
        person = people[0]
        values = self.random.choices(("a", "b", "c"), k=self.random.randint(1, 3))
        if self.random.random() < 0.4:
            values.append(
                self.store.conn.execute("SELECT rating FROM creator WHERE id = ?", (person,)).fetchone()[0]
            )
        for value in values:
            if self.random.random() < 0.1:
                self._undo()
                self.compare("undo")
            self.now += timedelta(milliseconds=self.random.choice((5, 300, 1999, 2001)))

            def body(change: Change, value: str = value) -> None:
                self.store.conn.execute(
                    "UPDATE creator SET rating = ?, updated = ? WHERE id = ?",
                    (value, moment(self.now), person),
                )

            self._changed(self._change("rating", body, coalesce=f"rating/{person}"))
            self.compare("coalesce")

    def do_burst(self) -> None:
        """Coalesce edits of several rows and tables under one key."""
        seats = self._ids("seat")[:3]

        def body(change: Change) -> None:
            for seat in seats:
                self.store.conn.execute(
                    "UPDATE seat SET note = ? WHERE id = ?", (self.random.choice(("n", "N", "m")), seat)
                )

        for _ in range(2):
            self.now += timedelta(milliseconds=200)
            self._changed(self._change("burst", body, coalesce="burst"))
            self.compare("burst")

    def do_bulk(self) -> None:
        """Insert many rows in the declared mode, among updates, deletions and replacements."""

        def body(change: Change) -> None:
            conn = self.store.conn
            first = self._next("creator")
            count = self.random.randint(1, 30)
            conn.executemany(
                "INSERT INTO creator (id, uid, name, created, updated) VALUES (?, ?, ?, ?, ?)",
                [(first + n, self._unique(), self._unique(), NOW, NOW) for n in range(count)],
            )
            conn.executemany(
                "INSERT INTO tag (creator_id, name) VALUES (?, ?)",
                [(first + self.random.randrange(count), self._unique()) for _ in range(count)],
            )
            if self.random.random() < 0.5:
                conn.execute("UPDATE creator SET rating = 'new' WHERE id >= ?", (first,))
            if self.random.random() < 0.3:
                conn.execute("DELETE FROM creator WHERE id = ?", (first + self.random.randrange(count),))
            if self.random.random() < 0.3:
                self._body(change)
            if self.random.random() < 0.3:
                with self.store.change("inner", bulk_insert=("creator", "seat")):
                    self._body(change)
            if self.random.random() < 0.15:
                raise KeyError("planned")

        self._changed(self._change("bulk", body, bulk_insert=("creator", "tag")))

    def do_fail(self) -> None:
        def body(change: Change) -> None:
            self._body(change)
            raise KeyError("planned")

        self._changed(self._change("fail", body))

    def do_setting(self) -> None:
        """Change what Ctrl+Z skips."""
        key, value = self.random.choice(("tiers", "tax")), self._unique()
        with self.store.change("setting", undoable=False):
            self.store.conn.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )
        got = self.store.conn.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        self._require(got == (value,), "setting was not written")

    def do_undo(self) -> None:
        for _ in range(self.random.choice((1, 1, 2, 5))):
            self.now += timedelta(milliseconds=3)
            self._undo()
            self.compare("undo")

    def do_redo(self) -> None:
        for _ in range(self.random.choice((1, 1, 2, 5))):
            self.now += timedelta(milliseconds=3)
            self._redo()
            self.compare("redo")

    def do_reopen(self) -> None:
        self.store.close()
        self.store = self._open()

    def do_erase(self) -> None:
        people = self._ids("creator")
        if not people or self.random.random() < 0.5:
            return
        person = people[0]
        name = self.state["creator"][person][2]
        assert isinstance(name, str)
        self.store.erase_person(person, vacuum=self.random.random() < 0.1)
        self.erased_names.append(name)
        self._forget(person)
        self._check_no_trace(name)

    def do_as_of(self) -> None:
        at, expected = self.random.choice(self.remembered)
        for table in ("creator", "seat", "tag"):
            got = dict(self.store.as_of(at, table).rows)
            self._require(
                self._visible(table, got) == self._visible(table, expected[table]), f"{table} as of {at}"
            )

    # -- the model -------------------------------------------------------------------------------

    def _change(self, op: str, body: Callable[[Change], None], **options: object) -> ChangeSet | None:
        try:
            with self.store.change(op, **options) as change:  # type: ignore[arg-type]
                body(change)
        except (KeyError, sqlite3.IntegrityError):
            return None
        return change.result

    def _changed(self, result: ChangeSet | None) -> None:
        after = dump(self.store.conn)
        if result is None:
            self._require(after == self.state, "a failed change left something")
            return
        self._check_facts(result, self.state, after)
        if not result.tables:
            self._require(result.entry is None, "an entry of nothing")
        elif result.entry is None:
            _, before, _ = self.entries.pop()
            self._require(before == after, "a merged edit is not back where it began")
            self._forget_merged(before)
            self.undone.clear()
        elif self.entries and self.entries[-1][0] == result.entry:
            self.entries[-1] = (result.entry, self.entries[-1][1], after)
            self._forget_merged(self.entries[-1][1])
        else:
            self.entries.append((result.entry, self.state, after))
            self.undone.clear()
        self.state = after
        self.remember()

    def _forget_merged(self, before: Dump) -> None:
        """Drop the moments between the first and the last of merged edits: the journal keeps one of them."""
        self.remembered = [
            (at, seen) for at, seen in self.remembered if at < self.now - timedelta(seconds=30)
        ]

    def _undo(self) -> None:
        if not self.entries:
            self._refused(self.store.undo, "nothing_to_undo")
            return
        entry, before, after = self.entries.pop()
        result = self.store.undo()
        self._require(result.entry == entry, f"undid {result.entry} instead of {entry}")
        self._replayed(result, before)
        self.undone.append((entry, before, after))

    def _redo(self) -> None:
        if not self.undone:
            self._refused(self.store.redo, "nothing_to_redo")
            return
        entry, before, after = self.undone.pop()
        result = self.store.redo()
        self._require(result.entry == entry, f"redid {result.entry} instead of {entry}")
        self._replayed(result, after)
        self.entries.append((entry, before, after))

    def _replayed(self, result: ChangeSet, expected: Dump) -> None:
        got = dump(self.store.conn)
        for table in TABLES:
            self._require(
                self._visible(table, got[table]) == self._visible(table, expected[table]),
                f"{result.kind} of {result.entry}: {table}",
            )
        self._check_facts(result, self.state, got)
        self.state = got
        self.remember()

    def _refused(self, act: Callable[[], object], code: str) -> None:
        try:
            act()
        except RuleError as error:
            self._require(error.code == code, f"{error.code} instead of {code}")
        else:
            raise Failed(f"{code} expected")

    def remember(self) -> None:
        """Remember what the tables held at this moment."""
        if self.remembered and self.remembered[-1][0] == self.now:
            self.remembered.pop()
        self.remembered.append((self.now, self.state))

    def _forget(self, person: int) -> None:
        """Take a person out of everything remembered; rows that changed hands are no longer compared."""
        everything = [self.state, *(d for _, b, a in self.entries + self.undone for d in (b, a))]
        everything += [seen for _, seen in self.remembered]
        owned = {
            (table, row_id)
            for seen in everything
            for table in TABLES
            for row_id, row in seen[table].items()
            if _owner(table, row) == person
        }
        seats = {row_id for table, row_id in owned if table == "seat"}
        self.tainted |= owned | {
            (table, row_id)
            for seen in everything
            for table in ("pass", "hint")
            for row_id, row in seen[table].items()
            if row[2] in seats
        }
        self.state = dump(self.store.conn)
        self._require(
            all(_owner(t, r) != person for t in TABLES for r in self.state[t].values()), "rows left"
        )
        for entries in (self.entries, self.undone):
            known = {row[0] for row in self.store.conn.execute("SELECT id FROM journal")}
            entries[:] = [e for e in entries if e[0] in known]

    def _visible(self, table: str, rows: Rows) -> Rows:
        if not self.tainted:
            return rows
        return {row_id: row for row_id, row in rows.items() if (table, row_id) not in self.tainted}

    def compare(self, what: str) -> None:
        """Compare the file with the model, the derived rows with fresh ones, the marks with their rest state."""
        conn = self.store.conn
        self.steps += 1
        if what in ("reopen", "setting", "as_of", "erase"):  # the others have just dumped
            self._require(dump(conn) == self.state, f"tables after {what}")
        wanted = [derived for _, derived in sorted(derived_rows(self.state).items())]
        got = conn.execute(
            "SELECT creator_id, sort_key, folded_name, folded, followers FROM creator_calc ORDER BY creator_id"
        ).fetchall()
        self._require(got == wanted, f"derived rows after {what}")
        self._require(not conn.in_transaction, f"open transaction after {what}")
        flags = [conn.execute(f"PRAGMA {p}").fetchone()[0] for p in ("foreign_keys", "query_only")]
        self._require(flags == [1, 1], f"pragmas after {what}: {flags}")

    def _check_facts(self, result: ChangeSet, before: Dump, after: Dump) -> None:
        people: set[int] = set()
        for table in TABLES:
            facts = result.tables.get(table)
            old, new = before[table], after[table]
            inserted = new.keys() - old.keys()
            deleted = old.keys() - new.keys()
            updated = {i for i in old.keys() & new.keys() if old[i] != new[i]}
            told = (
                (set(facts.inserted), set(facts.updated), set(facts.deleted))
                if facts
                else (set(), set(), set())
            )
            if not self.tainted:
                self._require(
                    told == (inserted, updated, deleted), f"facts of {result.kind} about {table}: {told}"
                )
            for rows, ids in ((new, inserted | updated), (old, deleted | updated)):
                people |= {p for i in ids if (p := _owner(table, rows[i])) is not None}
        self._require(
            result.people is None or people <= result.people, f"people {people - (result.people or set())}"
        )

    def _check_no_trace(self, name: str) -> None:
        conn = self.store.conn
        for (chunk_id,) in conn.execute("SELECT id FROM journal_chunk").fetchall():
            text = json.dumps(chunks.unpack(chunks.by_id(conn, chunk_id).packed), ensure_ascii=False)
            self._require(name not in text, f"{name} is still in chunk {chunk_id}")
        self._require(name.encode() not in self.path.read_bytes(), f"{name} is still in the file")

    def finish(self) -> None:
        """Reopen and check the file, undo everything, reopen, redo everything, check again."""
        for replay, left in ((self._undo, self.entries), (self._redo, self.undone)):
            self.do_reopen()
            report = check(self.store.conn, DRIVER_SCHEMA)
            self._require(report.ok, f"integrity: {[str(text) for text in report.problems]}")
            while left:
                self.now += timedelta(milliseconds=5)
                replay()
            self.compare("reopen")

    def _require(self, condition: bool, message: str) -> None:
        if not condition:
            raise Failed(message)

    # -- random bodies ---------------------------------------------------------------------------

    def _unique(self) -> str:
        self.serial += 1
        return f"u{self.serial:05d}-{self.random.randrange(10**6)}"

    def _ids(self, table: str) -> list[int]:
        ids = [row[0] for row in self.store.conn.execute(f"SELECT id FROM {table} ORDER BY id")]
        self.random.shuffle(ids)
        return ids

    def _next(self, table: str) -> int:
        row = self.store.conn.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return (row[0] if row else 0) + 1

    def _body(self, change: Change) -> None:
        for _ in range(self.random.choice((1, 1, 1, 2, 4))):
            act = self.random.choices(self.ACTS, self.WEIGHTS)[0]
            self.counts[act] = self.counts.get(act, 0) + 1
            getattr(self, f"act_{act}")()

    ACTS = (
        "person", "children", "seats", "edit", "bulk_edit", "upsert", "replace_id", "replace_unique", "delete",
        "delete_seat", "change_id", "swap", "rotate", "move", "case", "nothing", "delete_all", "fleeting", "agent",
        "nested", "reinsert",
    )  # fmt: skip
    WEIGHTS = (8, 8, 10, 6, 3, 4, 3, 5, 4, 3, 4, 12, 4, 8, 4, 2, 1, 3, 5, 8, 3)

    def act_person(self) -> None:
        for _ in range(self.random.choice((1, 2, 5))):
            self.store.conn.execute(
                "INSERT INTO creator (uid, name, rating, created, updated) VALUES (?, ?, ?, ?, ?)",
                (self._unique(), self._unique(), self.random.choice(WORDS), NOW, NOW),
            )

    def act_children(self) -> None:
        for person in self._ids("creator")[:3]:
            self.store.conn.execute(
                "INSERT OR IGNORE INTO tag (creator_id, name) VALUES (?, ?)",
                (person, self.random.choice(WORDS)),
            )

    def act_seats(self) -> None:
        for person in self._ids("creator")[:2]:
            cursor = self.store.conn.execute(
                "INSERT INTO seat (creator_id, code, place, note) VALUES (?, ?, ?, ?)",
                (person, self._unique(), self._free_place(), self.random.choice(WORDS)),
            )
            self.store.conn.execute(
                "INSERT INTO pass (creator_id, seat_id, word) VALUES (?, ?, ?)",
                (person, cursor.lastrowid, "w"),
            )
            self.store.conn.execute(
                "INSERT INTO hint (creator_id, seat_id, n) VALUES (?, ?, ?)",
                (person, cursor.lastrowid, self.random.choice(NUMBERS)),
            )

    def _free_place(self) -> int:
        return int(self.store.conn.execute("SELECT coalesce(max(place), 0) + 1 FROM seat").fetchone()[0])

    def act_edit(self) -> None:
        for person in self._ids("creator")[:1]:
            column = self.random.choice(("name", "rating", "gender", "posts_per_week"))
            value: object = self.random.choice(NUMBERS) if column == "posts_per_week" else self._unique()
            self.store.conn.execute(f"UPDATE creator SET {column} = ? WHERE id = ?", (value, person))

    def act_bulk_edit(self) -> None:
        self.store.conn.execute(
            "UPDATE creator SET rating = ?, expertise = ?",
            (self.random.choice(WORDS), self.random.choice((None, 0, 3))),
        )

    def act_upsert(self) -> None:
        for person in self._ids("creator")[:1]:
            self.store.conn.execute(
                "INSERT INTO tag (creator_id, name) VALUES (?, 'vip') ON CONFLICT (creator_id, name)"
                " DO UPDATE SET name = 'VIP'",
                (person,),
            )

    def act_replace_id(self) -> None:
        for seat in self._ids("seat")[:1]:
            row = self.store.conn.execute("SELECT creator_id FROM seat WHERE id = ?", (seat,)).fetchone()
            self.store.conn.execute(
                "INSERT OR REPLACE INTO seat (id, creator_id, code, place) VALUES (?, ?, ?, ?)",
                (seat, row[0], self._unique(), self._free_place()),
            )

    def act_replace_unique(self) -> None:
        seats = self._ids("seat")
        if len(seats) < 2:
            return
        other = self.store.conn.execute("SELECT code FROM seat WHERE id = ?", (seats[1],)).fetchone()[0]
        verb = self.random.choice(("UPDATE OR REPLACE seat SET code = ?, note = 'r' WHERE id = ?", "insert"))
        if verb == "insert":
            owner = self.store.conn.execute(
                "SELECT creator_id FROM seat WHERE id = ?", (seats[1],)
            ).fetchone()[0]
            self.store.conn.execute(
                "INSERT OR REPLACE INTO seat (creator_id, code, place) VALUES (?, ?, ?)",
                (owner, (other or "c").upper(), self._free_place()),
            )
        else:
            self.store.conn.execute(verb, ((other or "c").upper(), seats[0]))

    def act_delete(self) -> None:
        for person in self._ids("creator")[: self.random.choice((1, 1, 3))]:
            self.store.conn.execute("DELETE FROM creator WHERE id = ?", (person,))

    def act_delete_seat(self) -> None:
        for seat in self._ids("seat")[:1]:
            self.store.conn.execute("DELETE FROM seat WHERE id = ?", (seat,))

    def act_change_id(self) -> None:
        for seat in self._ids("seat")[:1]:
            goal = self.random.choice(
                (-self.random.randint(1, 10**6), self._next("seat") + self.random.randint(0, 3))
            )
            self.store.conn.execute("UPDATE OR IGNORE seat SET id = ? WHERE id = ?", (goal, seat))

    def act_swap(self) -> None:
        """Exchange unique values of two rows through a value in between."""
        seats = self._ids("seat")
        if len(seats) < 2:
            return
        column = self.random.choice(("place", "code"))
        (a, x), (b, y) = self.store.conn.execute(
            f"SELECT id, {column} FROM seat WHERE id IN (?, ?)", seats[:2]
        ).fetchall()
        self.store.conn.execute(f"UPDATE seat SET {column} = NULL WHERE id = ?", (a,))
        self.store.conn.execute(f"UPDATE seat SET {column} = ? WHERE id = ?", (x, b))
        self.store.conn.execute(f"UPDATE seat SET {column} = ? WHERE id = ?", (y, a))

    def act_rotate(self) -> None:
        """Move a unique value along a chain of rows, the first one deleted or inserted."""
        seats = self._ids("seat")[:4]
        values = [
            self.store.conn.execute("SELECT code FROM seat WHERE id = ?", (s,)).fetchone()[0] for s in seats
        ]
        if len(seats) > 2:
            self.store.conn.execute("DELETE FROM seat WHERE id = ?", (seats[0],))
            for seat, value in zip(seats[1:], values, strict=False):
                self.store.conn.execute("UPDATE OR REPLACE seat SET code = ? WHERE id = ?", (value, seat))

    def act_move(self) -> None:
        """Give a seat with all that hangs on it to another, often new person, and delete the old one."""
        seats = self._ids("seat")
        if not seats:
            return
        conn = self.store.conn
        owner = conn.execute("SELECT creator_id FROM seat WHERE id = ?", (seats[0],)).fetchone()[0]
        if self.random.random() < 0.5:
            self.act_person()
        goal = max(self._ids("creator")) if self.random.random() < 0.5 else self._ids("creator")[0]
        conn.execute("UPDATE seat SET creator_id = ? WHERE id = ?", (goal, seats[0]))
        for table in ("pass", "hint"):
            conn.execute(f"UPDATE {table} SET creator_id = ? WHERE seat_id = ?", (goal, seats[0]))
        if self.random.random() < 0.4 and owner != goal:
            conn.execute("DELETE FROM creator WHERE id = ?", (owner,))

    def act_case(self) -> None:
        self.store.conn.execute("UPDATE seat SET note = upper(note), code = upper(code)")

    def act_nothing(self) -> None:
        self.store.conn.execute("UPDATE creator SET name = name, updated = ?", (moment(self.now),))

    def act_delete_all(self) -> None:
        self.store.conn.execute(f"DELETE FROM {self.random.choice(('tag', 'seat', 'creator'))}")

    def act_fleeting(self) -> None:
        """Insert and delete, delete and insert again, within one change."""
        self.act_person()
        self.store.conn.execute("DELETE FROM creator WHERE id = (SELECT max(id) FROM creator)")

    def act_reinsert(self) -> None:
        for row in self.store.conn.execute("SELECT * FROM tag ORDER BY random() LIMIT 1").fetchall():
            self.store.conn.execute("DELETE FROM tag WHERE id = ?", (row[0],))
            self.store.conn.execute("INSERT INTO tag VALUES (?, ?, ?)", (*row[:2], self._unique()))

    def act_agent(self) -> None:
        """Make a manager with people, or rename or delete one: that concerns all of those people."""
        conn = self.store.conn
        agents = self._ids("agent")
        choice = self.random.random()
        if not agents or choice < 0.4:
            cursor = conn.execute(
                "INSERT INTO agent (uid, kind, name, created) VALUES (?, 'manager', ?, ?)",
                (self._unique(), self._unique(), NOW),
            )
            for person in self._ids("creator")[:2]:
                conn.execute(
                    "INSERT INTO contact (uid, creator_id, kind, agent_id, created) VALUES (?, ?, 'manager', ?, ?)",
                    (self._unique(), person, cursor.lastrowid, NOW),
                )
        elif choice < 0.9:
            conn.execute("UPDATE agent SET name = ? WHERE id = ?", (self._unique(), agents[0]))
        else:
            conn.execute("DELETE FROM agent WHERE id = ?", (agents[0],))

    def act_nested(self) -> None:
        """Nest changes; about half of them are rolled back."""
        if self.store._depth > 3:
            return
        try:
            with self.store.change("inner") as inner:
                self._body(inner)
                if self.random.random() < 0.5:
                    raise KeyError("planned")
        except KeyError:
            return


def _owner(table: str, row: tuple[object, ...]) -> int | None:
    at = {"creator": 0, "tag": 1, "contact": 2, "seat": 1, "pass": 1, "hint": 1}.get(table)
    owner = None if at is None else row[at]
    return owner if isinstance(owner, int) else None


def make_template(folder: Path) -> Path:
    """Make an empty library of the driver's schema that each run copies."""
    path = folder / "template.kol"
    Store.create(path, schema=DRIVER_SCHEMA).close()
    return path


def run_seed(
    seed: int,
    folder: Path,
    template: Path,
    *,
    steps: int = 40,
    opened: Callable[[Store], None] = lambda s: None,
) -> dict[str, int]:
    """Run one seed in a folder and return how often each step and act was taken."""
    path = folder / f"run-{seed}.kol"
    driver = Driver(seed, path, template, opened)
    try:
        driver.run(steps)
    finally:
        driver.close()
        path.unlink()
    return driver.counts
