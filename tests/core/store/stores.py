"""What the store's tests share: libraries, people, a clock, a row for every table."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from kolstudio.core.store.database import Store

NOW = "2026-01-01T00:00:00.000Z"
START = datetime(2026, 1, 1, 12, tzinfo=UTC)
_serial = count(1)

CHECKED = {
    ("agent", "kind"): "manager",
    ("contact", "kind"): "own",
    ("audience_share", "kind"): "age",
}
"""Columns whose words are limited."""


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> datetime:
        """Move on and return the new moment."""
        self.now += timedelta(seconds=seconds)
        return self.now


def add(store: Store, name: str = "Người") -> int:
    """Insert a person (inside a change) and return the id."""
    cursor = store.conn.execute(
        "INSERT INTO creator (uid, name, created, updated) VALUES (?, ?, ?, ?)",
        (f"uid-{next(_serial)}", name, NOW, NOW),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def people(store: Store, number: int) -> list[int]:
    """Add people in one change and return their ids."""
    with store.change("add"):
        return [add(store, f"Người {n}") for n in range(number)]


def rename(store: Store, person: int, name: str, **options: object) -> object:
    """Give a person another name in a change of its own; return what the change did."""
    with store.change("rename", **options) as change:  # type: ignore[arg-type]
        store.conn.execute("UPDATE creator SET name = ? WHERE id = ?", (name, person))
    return change.result


def name_of(store: Store, person: int) -> str | None:
    """Return a person's name, None when there is no such person."""
    row = store.conn.execute("SELECT name FROM creator WHERE id = ?", (person,)).fetchone()
    return None if row is None else str(row[0])


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of all captured tables."""
    names = [
        row[0]
        for row in store.conn.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('journal', 'journal_chunk', 'draft',"
            " 'blob', 'backup_record', 'sqlite_sequence', '_sqlite_migrations')"
        )
    ]
    return {name: store.conn.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in names}


def row_for(conn: sqlite3.Connection, table: str, token: str, links: dict[str, int]) -> int:
    """Insert a row whose every free text holds a token; `links` give the foreign keys by column."""
    values: dict[str, object] = {}
    for _, name, kind, _, _, primary in conn.execute(f"PRAGMA table_info({table})").fetchall():
        if primary:
            continue
        if name in links:
            values[name] = links[name]
        elif name.endswith("_id"):
            values[name] = None
        elif (table, name) in CHECKED:
            values[name] = CHECKED[table, name]
        else:
            values[name] = f"{token}-{table}-{name}" if kind == "TEXT" else 1
    names = ", ".join(f'"{name}"' for name in values)
    cursor = conn.execute(
        f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(values))})", tuple(values.values())
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def make(path: Path, clock: Clock | None = None) -> Store:
    """Make a library with a clock of its own."""
    store = Store.create(path)
    store.clock = clock or Clock()
    return store
