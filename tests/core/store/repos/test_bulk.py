"""Bulk inserts: what is not named is what the schema gives, and uids come in order."""

from __future__ import annotations

import re
import sqlite3

import pytest

from kolstudio.core.store.repos import bulk
from kolstudio.core.store.repos.ids import new_uids

COLUMNS = ("id", "name", "level", "note", "seen")


@pytest.fixture
def conn() -> sqlite3.Connection:
    opened = sqlite3.connect(":memory:")
    opened.execute(
        "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, level INTEGER NOT NULL DEFAULT 3,"
        " note TEXT NOT NULL DEFAULT '', seen TEXT) STRICT"
    )
    return opened


@pytest.mark.parametrize(
    "rows",
    [
        [(1, "An", 3, "", None), (2, "Bình", 3, "", None)],
        [(1, "An", 3, "", None), (2, "Bình", 4, "x", "hôm qua")],
        [(7, "", 0, "", "")],
        [],
    ],
)
def test_rows_arrive_as_given(conn: sqlite3.Connection, rows: list[bulk.Row]) -> None:
    bulk.insert(conn, "thing", COLUMNS, rows)
    assert conn.execute("SELECT * FROM thing ORDER BY id").fetchall() == rows


def test_a_missing_value_in_a_column_that_must_have_one_is_refused(conn: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        bulk.insert(conn, "thing", COLUMNS, [(1, "An", None, "", None)])


def test_uids_are_version_7_in_order_and_never_alike() -> None:
    first, second = new_uids(3000), new_uids(2)
    assert first == sorted(first)
    assert len({*first, *second}) == 3002
    shape = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
    assert all(shape.fullmatch(uid) for uid in first)
    assert new_uids(0) == []
