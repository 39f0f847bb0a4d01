"""Power cuts while edits go through the store: nothing corrupt, nothing acknowledged lost."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.store import opening
from kolstudio.core.store.database import Store

pytest.importorskip("apsw")
from tests.helpers import powercut

NOW = "2026-01-01T00:00:00.000Z"
TABLES = ("creator", "tag", "rate", "journal", "journal_chunk")
CUTS = 1000 if os.environ.get("KOLSTUDIO_LONG") else 200


def look(conn: sqlite3.Connection) -> object:
    """Return the content that counts."""
    return [conn.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES]


@dataclass
class Recording:
    """The start, the SQL of a session, and the content after each commit."""

    start: Path
    statements: list[powercut.Statement]
    states: list[object]


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recording]:
    """Record every statement of a session of edits, imports, deletions, undo and redo."""
    folder = tmp_path_factory.mktemp("recording")
    path, start = folder / "library.kol", folder / "start.kol"
    Store.create(path).close()
    shutil.copyfile(path, start)
    statements: list[powercut.Statement] = []
    real = sqlite3.connect

    def connect(*args: Any, **options: Any) -> sqlite3.Connection:
        if not options.get("uri"):  # the schema that is built in memory for comparison
            return real(*args, **options)
        conn = real(*args, factory=powercut.RecordingConnection, **options)
        conn.statements = statements
        return conn

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening.sqlite3, "connect", connect)
        with Store.open(path) as store:
            states = [look(store.conn)]
            for _ in session(store):
                states.append(look(store.conn))
    yield Recording(start, statements, states)


def session(store: Store) -> Iterator[None]:
    """Yield after each commit."""
    chance = random.Random(5)
    conn = store.conn
    with store.change("import", bulk_insert=("creator", "tag")):
        conn.executemany(
            "INSERT INTO creator (uid, name, created, updated) VALUES (?, ?, ?, ?)",
            [(f"u{n}", f"Người {n}" * 20, NOW, NOW) for n in range(150)],
        )
        conn.executemany(
            "INSERT INTO tag (creator_id, name) VALUES (?, 'vip')", [(n,) for n in range(1, 151)]
        )
    yield
    for n in range(60):
        with store.change("edit"):
            person = chance.randrange(1, 151)
            conn.execute(
                "UPDATE creator SET name = ? WHERE id = ?", (f"Tên {n}" * chance.randrange(1, 60), person)
            )
            conn.execute(
                "INSERT INTO rate (uid, creator_id, deliverable, min, max, created)"
                " SELECT ?, id, 'post', 1, 2, ? FROM creator WHERE id = ?",
                (f"r{n}", NOW, person),
            )
            if n % 10 == 9:
                conn.execute("DELETE FROM creator WHERE id = ?", (person,))
        yield
        if n % 7 == 6:
            store.undo()
            yield
        if n % 14 == 13:
            store.redo()
            yield


def cut(recording: Recording, folder: Path, statements: list[powercut.Statement]) -> powercut.Outcome:
    library = folder / "library.kol"
    shutil.copyfile(recording.start, library)
    start = {"library.kol": library.read_bytes()}
    log = powercut.replay(statements, library)
    disk = folder / "disk"
    disk.mkdir()
    acks = sum(op.kind == "ack" for op in log)
    assert acks == len(recording.states) - 1, "the recording is not what was replayed"
    conn = sqlite3.connect(library)
    assert look(conn) == recording.states[-1], "the replay did something else"
    conn.close()
    return powercut.cut_many(log, start, "library.kol", disk, recording.states, look, cuts=CUTS, seed=11)


def test_power_cuts_lose_nothing(recording: Recording, tmp_path: Path) -> None:
    outcome = cut(recording, tmp_path, recording.statements)
    assert outcome == powercut.Outcome(cuts=CUTS, corrupt=0, lost=0)


def test_the_simulator_sees_a_missing_sync(recording: Recording, tmp_path: Path) -> None:
    outcome = cut(recording, tmp_path, powercut.without_sync(recording.statements))
    assert outcome.corrupt + outcome.lost > CUTS // 10
