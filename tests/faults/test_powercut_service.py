"""Power cuts while edits go through the services: nothing corrupt, nothing acknowledged lost."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.service import campaigns, creators, editing, history
from kolstudio.core.service.library import Library
from kolstudio.core.store import opening
from tests.helpers.libraries import Clock, add, khoa, opened, soc

pytest.importorskip("apsw")
from tests.helpers import powercut

CUTS = 200
SEED = 20261122
TABLES = (
    "creator", "channel", "metrics", "rate", "contact", "agent", "tag", "note", "campaign", "line", "creator_calc", "journal",
    "journal_chunk",
)  # fmt: skip


def look(conn: sqlite3.Connection) -> object:
    """Return the content that counts."""
    return [conn.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in TABLES]


@dataclass
class Recording:
    """The start, the SQL of a session, and the content after each commit."""

    start: Path
    statements: list[powercut.Statement]
    states: list[object]


def session(library: Library, clock: Clock) -> Iterator[None]:
    """Import, edit, book, delete, take back and do again; yield after each commit."""
    chance = random.Random(SEED)
    people = add(library, *[soc(), khoa()] * 20)
    yield
    campaigns.create(library, "Tết", goal="G5", budget="900tr", areas=["Đà Nẵng"])
    yield
    for number in range(40):
        clock.pass_by(seconds=5)
        person = chance.choice(people)
        key, typed = chance.choice(
            [("followers", f"{number + 1}k"), ("price_post", f"{number + 1}tr"), ("tags", f"a{number}, b{number}"),
             ("phones", f"09050001{number:02d}, 09120001{number:02d} (QL Trang)"), ("notes", f"ghi chú {number} " * 90)]
        )  # fmt: skip
        editing.edit(library, person, key, typed)
        yield
        if number % 5 == 0:
            campaigns.add(library, 1, [person], price="2tr")
            yield
        if number % 6 == 5:
            history.undo(library)
            yield
        if number % 12 == 11:
            history.redo(library)
            yield
        if number % 10 == 7:
            creators.delete(library, [people.pop()])
            yield


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """Record every statement of a session."""
    folder = tmp_path_factory.mktemp("recording")
    path, start = folder / "library.kol", folder / "start.kol"
    clock = Clock()
    with opened(path, clock):
        pass
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
        with opened(path, clock) as library:
            states = [look(library.store.conn)]
            for _ in session(library, clock):
                states.append(look(library.store.conn))
            taken = list(statements)  # closing keeps house: that is no edit
    return Recording(start, taken, states)


def cut(recording: Recording, folder: Path, statements: list[powercut.Statement]) -> powercut.Outcome:
    library = folder / "library.kol"
    shutil.copyfile(recording.start, library)
    start = {"library.kol": library.read_bytes()}
    log = powercut.replay(statements, library)
    disk = folder / "disk"
    disk.mkdir()
    assert sum(op.kind == "ack" for op in log) == len(recording.states) - 1, (
        "the recording is not what was replayed"
    )
    conn = sqlite3.connect(library)
    assert look(conn) == recording.states[-1], "the replay did something else"
    conn.close()
    return powercut.cut_many(log, start, "library.kol", disk, recording.states, look, cuts=CUTS, seed=SEED)


def test_power_cuts_lose_nothing_that_a_service_returned_from(recording: Recording, tmp_path: Path) -> None:
    assert len(recording.states) > 50
    assert cut(recording, tmp_path, recording.statements) == powercut.Outcome(cuts=CUTS, corrupt=0, lost=0)


def test_the_simulator_sees_a_missing_sync(recording: Recording, tmp_path: Path) -> None:
    outcome = cut(recording, tmp_path, powercut.without_sync(recording.statements))
    assert outcome.corrupt + outcome.lost > CUTS // 10
