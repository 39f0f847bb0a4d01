"""Small libraries of invented people, and what the fault tests ask about files."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

from kolstudio.core.store.database import Store

NOW = "2026-01-01T00:00:00.000Z"


def fill(store: Store, people: int, *, op: str = "import", first: int = 1) -> None:
    """Add people with a channel, a rate and a tag each."""
    with store.change(op):
        for n in range(first, first + people):
            person = store.conn.execute(
                "INSERT INTO creator (uid, name, created, updated) VALUES (?, ?, ?, ?)",
                (f"c{n}", f"Người {n}", NOW, NOW),
            ).lastrowid
            store.conn.execute(
                "INSERT INTO channel (uid, creator_id, platform, handle, created) VALUES (?, ?, 'tiktok', ?, ?)",
                (f"h{n}", person, f"nguoi.{n}", NOW),
            )
            store.conn.execute(
                "INSERT INTO rate (uid, creator_id, deliverable, min, max, created) VALUES (?, ?, 'post', ?, ?, ?)",
                (f"r{n}", person, n * 1000, n * 1000, NOW),
            )
            store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, ?)", (person, f"tag {n % 7}"))


def library(path: Path, people: int = 30) -> Path:
    """Make a library with people and a little history, and close it."""
    with Store.create(path) as store:
        fill(store, people)
        with store.change("edit"):
            store.conn.execute("UPDATE creator SET rating = 'A' WHERE id % 3 = 0")
    return path


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def listing(folder: Path) -> dict[str, str]:
    """Return every file of a folder with its hash: what a refusal must leave as it was."""
    return {p.name: digest(p) for p in sorted(folder.iterdir()) if p.is_file()}


def names(path: Path) -> list[str]:
    """Return the names of the people in a library."""
    with Store.open(path) as store:
        return [row[0] for row in store.conn.execute("SELECT name FROM creator ORDER BY id")]


def set_header(path: Path, offset: int, value: int) -> None:
    """Overwrite a 4-byte number of the file header."""
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(value.to_bytes(4, "big"))


def tamper(path: Path, *statements: str) -> Path:
    """Run SQL on a file behind the store's back."""
    conn = sqlite3.connect(path)
    for statement in statements:
        conn.execute(statement)
    conn.commit()
    conn.close()
    return path
