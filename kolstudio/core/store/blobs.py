"""Photos and attachments: bytes by their SHA-256, inside the file, outside the journal."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from kolstudio.core.errors import RuleError
from kolstudio.core.store import chunks
from kolstudio.core.store.journal import UNDO_STEPS, moment
from kolstudio.core.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kolstudio.core.store.database import Store

BLOB_MAX = 5_000_000
_FRESH = timedelta(hours=24)
"""A blob younger than this may still be about to be used."""
BLOB_COLUMNS = {"creator": "photo", "brand": "logo", "attachment": "hash", "metrics": "evidence"}
"""Captured columns that hold a blob's hash, by table."""

_TOO_BIG = QT_TRANSLATE_NOOP("Store", "The file is too large: {size} MB, at most {limit} MB.")
_TOO_BIG_HINT = QT_TRANSLATE_NOOP("Store", "Make it smaller, or keep only a link to it.")


class Blobs:
    """The blobs of an open library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, content: bytes, media_type: str) -> str:
        """Keep bytes and return their hash; the same bytes are kept once. RuleError `blob_too_big`."""
        if len(content) > BLOB_MAX:
            raise RuleError(
                _TOO_BIG(size=-(-len(content) // 1_000_000), limit=BLOB_MAX // 1_000_000),
                _TOO_BIG_HINT,
                code="blob_too_big",
            )
        digest = hashlib.sha256(content).hexdigest()
        with self._store.aside() as conn:
            conn.execute(
                "INSERT INTO blob (hash, media_type, bytes, created) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING",
                (digest, media_type, content, moment(self._store.clock())),
            )
        return digest

    def get(self, digest: str) -> tuple[str, bytes] | None:
        """Return (media type, bytes) of a blob, None when there is none."""
        row = self._store.conn.execute(
            "SELECT media_type, bytes FROM blob WHERE hash = ?", (digest,)
        ).fetchone()
        return None if row is None else (row[0], row[1])

    def collect(self) -> int:
        """Remove blobs that neither a row nor a step of the undo horizon names; return how many."""
        with self._store.aside() as conn:
            before = moment(self._store.clock() - _FRESH)
            rows = conn.execute("SELECT hash FROM blob WHERE created < ?", (before,)).fetchall()
            spare = {row[0] for row in rows}
            if spare:
                spare -= live_hashes(conn)
            if spare:
                spare -= journalled_hashes(conn, _horizon(conn, self._store.schema.version))
            conn.executemany("DELETE FROM blob WHERE hash = ?", ((digest,) for digest in spare))
            return len(spare)


def live_hashes(conn: sqlite3.Connection) -> set[str]:
    """Return the hashes that rows name."""
    parts = (f'SELECT "{column}" FROM main."{table}"' for table, column in BLOB_COLUMNS.items())
    return {row[0] for row in conn.execute(" UNION ".join(parts)) if row[0]}


def journalled_hashes(conn: sqlite3.Connection, entries: list[int]) -> set[str]:
    """Return the hashes that these entries could bring back."""
    found: set[str] = set()
    for entry in entries:
        for chunk in chunks.of_entry(conn, entry, "U", "D", "X"):
            if chunk.table in BLOB_COLUMNS:
                found |= chunk_hashes(chunk)
    return found


def chunk_hashes(chunk: chunks.Chunk) -> set[str]:
    """Return the hashes in a U, D or X chunk."""
    if chunk.kind != "U":
        return row_hashes(chunk.table, *chunks.read_rows(chunk))
    column = BLOB_COLUMNS.get(chunk.table, "")
    updates = chunks.read_updates(chunk)
    return {value for update in updates for value in update.columns.get(column, ()) if isinstance(value, str)}


def row_hashes(table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> set[str]:
    """Return the hashes in whole rows of a table."""
    column = BLOB_COLUMNS.get(table)
    if column is None or column not in columns:
        return set()
    at = columns.index(column)
    return {value for row in rows if isinstance(value := row[at], str)}


def _horizon(conn: sqlite3.Connection, schema: int) -> list[int]:
    """Return the entries that undo and redo can still reach."""
    rows = conn.execute(
        "SELECT id FROM main.journal WHERE state IN (0, 1) AND undoable = 1 AND schema = ?"
        " ORDER BY id DESC LIMIT ?",
        (schema, UNDO_STEPS),
    )
    return [row[0] for row in rows]
