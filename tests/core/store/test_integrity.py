"""The full check finds each kind of disorder, and finds none in a library that was only used."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kolstudio.core.store import integrity
from kolstudio.core.store.database import Store
from kolstudio.core.store.migrations import SCHEMA_VERSION
from tests.core.store.stores import NOW, Clock, make, people, rename

DISORDER = {
    "reference": "INSERT INTO tag (creator_id, name) VALUES (99, 'x')",
    "sequence": "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'creator'",
    "owner": "UPDATE metrics SET creator_id = 2",
    "schema": "CREATE TABLE extra (x)",
    "journal state": "UPDATE journal SET state = 9 WHERE id = 1",
    "journal marker": "UPDATE journal SET ref = 1 WHERE id = 1",
    "journal nowhere": "UPDATE journal SET ref = 77 WHERE state = 3",
    "journal order": "UPDATE journal SET state = 1 WHERE id = 1",
    "journal chunk": "UPDATE journal_chunk SET z = x'00' WHERE id = 1",
    "journal count": "UPDATE journal_chunk SET n = 7 WHERE id = 1",
    "journal table": "UPDATE journal_chunk SET tbl = 'none' WHERE id = 1",
    "journal range": "UPDATE journal_chunk SET lo = 5, hi = 4 WHERE id = 1",
}


@pytest.fixture
def used(path: Path, clock: Clock) -> Path:
    with make(path, clock) as store:
        a, _ = people(store, 2)
        with store.change("channel"):
            store.conn.execute(
                "INSERT INTO channel (uid, creator_id, platform, created) VALUES ('c', ?, 'x', ?)", (a, NOW)
            )
            store.conn.execute(
                "INSERT INTO metrics (creator_id, channel_id, measured_on, created) VALUES (?, 1, '2026-01-01', ?)",
                (a, NOW),
            )
        rename(store, a, "x")
        rename(store, a, "y")
        store.undo()
    return path


def test_a_used_library_is_in_order(used: Path) -> None:
    report = integrity.check(used)
    assert report.ok and report.problems == ()
    assert report.schema == SCHEMA_VERSION
    assert (report.counts["creator"], report.counts["journal"]) == (2, 5)
    with Store.open(used) as store:
        assert integrity.check(store.conn) == report


@pytest.mark.parametrize("kind", DISORDER)
def test_disorder_is_found(used: Path, kind: str) -> None:
    conn = sqlite3.connect(used)
    conn.execute(DISORDER[kind])
    conn.commit()
    report = integrity.check(conn)
    conn.close()
    code = kind.split()[0]
    assert code in {finding.code for finding in report.findings} <= {code, "unfit"}
    assert all(str(text) for text in report.problems)


def test_an_index_that_disagrees_is_found(used: Path) -> None:
    conn = sqlite3.connect(used)
    conn.execute("PRAGMA writable_schema = ON")
    conn.execute("DELETE FROM sqlite_schema WHERE name = 'tag_name'")
    conn.commit()
    conn.close()
    assert not integrity.check(used).ok
