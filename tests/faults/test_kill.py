"""A writer that goes through the store is killed at random moments: no acknowledged edit is lost."""

from __future__ import annotations

import os
import random
import uuid
from pathlib import Path

from kolstudio.core.store import integrity
from kolstudio.core.store.database import Store
from tests.faults.killing import Ack, kill_many

KILLS = 1000 if os.environ.get("KOLSTUDIO_LONG") else 100
NOW = "2026-01-01T00:00:00.000Z"
PEOPLE, EACH = 20, 100


def edit_for_ever(library: Path, ack: Ack) -> None:
    """Move points between people; each edit touches three tables that must agree."""
    chance = random.Random()
    with Store.open(library) as store:
        while True:
            token = str(uuid.uuid4())
            giver, taker = chance.sample(range(1, PEOPLE + 1), 2)
            with store.change("move", subject=[giver, taker]):
                for person, step in ((giver, -1), (taker, 1)):
                    store.conn.execute(
                        "UPDATE creator SET media_appearances = media_appearances + ? WHERE id = ?",
                        (step, person),
                    )
                store.conn.execute(
                    "INSERT INTO note (creator_id, text, created) VALUES (?, ?, ?)", (taker, token, NOW)
                )
                store.conn.execute("UPDATE setting SET value = value + 1 WHERE key = 'edits'")
            ack(token)


def make_library(path: Path) -> None:
    with Store.create(path) as store, store.change("start"):
        store.conn.executemany(
            "INSERT INTO creator (uid, name, media_appearances, created, updated) VALUES (?, ?, ?, ?, ?)",
            [(f"u{n}", f"Người {n}", EACH, NOW, NOW) for n in range(PEOPLE)],
        )
        store.conn.execute("INSERT INTO setting (key, value) VALUES ('edits', '0')")


def check(path: Path, acked: list[str]) -> None:
    with Store.open(path) as store:
        notes = [row[0] for row in store.conn.execute("SELECT text FROM note ORDER BY id")]
        lost = set(acked) - set(notes)
        assert not lost, f"{len(lost)} acknowledged edits are lost"
        points = store.conn.execute("SELECT sum(media_appearances) FROM creator").fetchone()[0]
        edits = store.conn.execute("SELECT value FROM setting WHERE key = 'edits'").fetchone()[0]
        entries = store.conn.execute(
            "SELECT count(*) FROM journal WHERE op = 'move' AND state = 0"
        ).fetchone()[0]
        assert points == PEOPLE * EACH
        assert int(edits) == len(notes) == entries
        report = integrity.check(store.conn)
        assert report.ok, report.problems


def test_kills_lose_nothing(tmp_path: Path) -> None:
    library = tmp_path / "library.kol"
    make_library(library)
    toll = kill_many(edit_for_ever, library, check, kills=KILLS, seed=3)
    assert len(toll.acked) > KILLS
    assert toll.half_done > 0, "no kill ever met a commit under way"
    with Store.open(library) as store:
        for _ in range(50):
            store.undo()
        points = store.conn.execute("SELECT sum(media_appearances) FROM creator").fetchone()[0]
        assert points == PEOPLE * EACH
        assert integrity.check(store.conn).ok
