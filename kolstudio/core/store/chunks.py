"""Chunks: how the journal packs rows. JSON arrays, zlib above 400 bytes, at most 2,000 rows each.

Kind I holds ids as ranges, U rows of [id, person, {column: [before, after]}], D and X whole rows
with their column names (X = the image of an inserted row, written when its insert is undone).
What is read back is never trusted: sizes are capped and names are checked against the live schema.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store.capture import PERSON_COLUMN, Table
from kolstudio.core.store.changes import Ids, Value
from kolstudio.core.texts import QT_TRANSLATE_NOOP

Kind = Literal["I", "U", "D", "X"]
Row = tuple[Value, ...]
Columns = dict[str, tuple[Value, Value]]
_T = TypeVar("_T")

CHUNK_ROWS = 2000
_PLAIN_BELOW = 400
_SPLIT_ABOVE = 8_000_000
_UNPACKED_MAX = 256_000_000

_UNREADABLE = QT_TRANSLATE_NOOP("Store", "A part of the history cannot be read. Nothing was changed.")
_UNREADABLE_HINT = QT_TRANSLATE_NOOP("Store", "Run the check of the library, or restore the newest backup.")


@dataclass(frozen=True, slots=True)
class Update:
    """An updated row: its person after the change (None: nobody's), and the columns that differ."""

    row_id: int
    person: int | None
    columns: Columns

    @property
    def people(self) -> tuple[int, ...]:
        """The people the row belonged to, before and after."""
        moved = self.columns.get(PERSON_COLUMN)
        if moved is None:
            return () if self.person is None else (self.person,)
        return tuple(p for p in moved if isinstance(p, int))


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stored chunk, still packed."""

    id: int
    table: str
    kind: Kind
    lo: int | None
    hi: int | None
    n: int
    packed: bytes
    entry: int


_SELECT = "SELECT id, tbl, kind, lo, hi, n, z, entry FROM main.journal_chunk"


def pack(value: object) -> bytes:
    """Encode a JSON value, compressed when that pays."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return text if len(text) < _PLAIN_BELOW else zlib.compress(text, 1)


def unpack(packed: bytes) -> Any:
    """Decode what `pack` encoded; raises EnvironmentFault (history_unreadable) for anything else."""
    try:
        if packed[:1] in (b"[", b"{"):
            return json.loads(packed)
        stream = zlib.decompressobj()
        text = stream.decompress(packed, _UNPACKED_MAX)
        if not stream.eof:
            raise ValueError("too large or cut")
        return json.loads(text)
    except (ValueError, zlib.error, RecursionError) as error:
        raise unreadable() from error


def unreadable() -> EnvironmentFault:
    """Return the fault for a chunk that is not what this program writes."""
    return EnvironmentFault(_UNREADABLE, _UNREADABLE_HINT, code="history_unreadable")


def write_ids(
    conn: sqlite3.Connection, entry: int, table: str, ids: Ids, span: tuple[int | None, int | None]
) -> None:
    """Write the I chunks of a table; `span` = the smallest and largest person among the rows."""
    for at in range(0, len(ids.ranges), CHUNK_ROWS):
        ranges = ids.ranges[at : at + CHUNK_ROWS]
        packed = pack([[r.start, r.stop - 1] for r in ranges])
        _insert(conn, entry, table, "I", span, sum(map(len, ranges)), packed)


def write_updates(conn: sqlite3.Connection, entry: int, table: str, updates: Sequence[Update]) -> None:
    """Write the U chunks of a table, ordered by person; their range covers before and after."""
    ordered = sorted(updates, key=lambda u: (u.person is not None, u.person or 0, u.row_id))
    for part in _parts(ordered):
        for piece, packed in _packed(part, lambda rows: [[u.row_id, u.person, u.columns] for u in rows]):
            _insert(conn, entry, table, "U", _span(p for u in piece for p in u.people), len(piece), packed)


def write_rows(
    conn: sqlite3.Connection, entry: int, table: Table, kind: Literal["D", "X"], rows: Sequence[Row]
) -> None:
    """Write whole rows (D or X), ordered by person."""
    at = table.person_at
    ordered = list(rows) if at is None else sorted(rows, key=lambda r: (r[at] is not None, r[at] or 0, r[0]))
    for part in _parts(ordered):
        for piece, packed in _packed(part, lambda some: {"c": table.columns, "r": some}):
            _insert(conn, entry, table.name, kind, _person_span(table, piece), len(piece), packed)


def _person_span(table: Table, rows: Sequence[Row]) -> tuple[int | None, int | None]:
    at = table.person_at
    return (None, None) if at is None else _span(p for row in rows if isinstance(p := row[at], int))


def _parts(rows: Sequence[_T]) -> Iterator[Sequence[_T]]:
    for at in range(0, len(rows), CHUNK_ROWS):
        yield rows[at : at + CHUNK_ROWS]


def _packed(
    rows: Sequence[_T], encode: Callable[[Sequence[_T]], object]
) -> Iterator[tuple[Sequence[_T], bytes]]:
    """Pack rows, halving them until a chunk is small enough to be stored and read as one value."""
    packed = pack(encode(rows))
    if len(packed) <= _SPLIT_ABOVE or len(rows) == 1:
        yield rows, packed
        return
    middle = len(rows) // 2
    yield from _packed(rows[:middle], encode)
    yield from _packed(rows[middle:], encode)


def _span(people: Iterable[int]) -> tuple[int | None, int | None]:
    known = list(people)
    return (min(known), max(known)) if known else (None, None)


def _insert(
    conn: sqlite3.Connection,
    entry: int,
    table: str,
    kind: Kind,
    span: tuple[int | None, int | None],
    n: int,
    packed: bytes,
) -> None:
    conn.execute(
        "INSERT INTO main.journal_chunk (entry, tbl, kind, lo, hi, n, z) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (entry, table, kind, *span, n, packed),
    )


def replace(conn: sqlite3.Connection, chunk: Chunk, content: object, n: int) -> None:
    """Rewrite the content of a chunk; with nothing left the chunk goes."""
    if n:
        conn.execute("UPDATE main.journal_chunk SET n = ?, z = ? WHERE id = ?", (n, pack(content), chunk.id))
    else:
        conn.execute("DELETE FROM main.journal_chunk WHERE id = ?", (chunk.id,))


def of_entry(conn: sqlite3.Connection, entry: int, *kinds: Kind) -> Iterator[Chunk]:
    """Yield the chunks of an entry, one at a time so that a large entry is never whole in memory."""
    marks = ", ".join("?" * len(kinds))
    ids = [
        row[0]
        for row in conn.execute(
            f"SELECT id FROM main.journal_chunk WHERE entry = ? AND kind IN ({marks}) ORDER BY id",
            (entry, *kinds),
        )
    ]
    for chunk_id in ids:
        yield by_id(conn, chunk_id)


def by_id(conn: sqlite3.Connection, chunk_id: int) -> Chunk:
    """Return one chunk."""
    return Chunk(*conn.execute(f"{_SELECT} WHERE id = ?", (chunk_id,)).fetchone())


def of_person(conn: sqlite3.Connection, creator_id: int) -> list[Chunk]:
    """Return a person's chunks, oldest first: the narrow ones and the few wide ones that cover the id."""
    rows = conn.execute(
        f"{_SELECT} WHERE lo = hi AND lo = ?1 UNION ALL {_SELECT} WHERE lo <> hi AND lo <= ?1 AND hi >= ?1",
        (creator_id,),
    ).fetchall()
    return [Chunk(*row) for row in sorted(rows, key=lambda row: row[0])]


def read_ids(chunk: Chunk) -> Ids:
    """Return the ids of an I chunk."""
    try:
        return Ids(tuple(range(int(a), int(b) + 1) for a, b in unpack(chunk.packed)))
    except (TypeError, ValueError) as error:
        raise unreadable() from error


def read_updates(chunk: Chunk) -> list[Update]:
    """Return the rows of a U chunk."""
    try:
        return [
            Update(row_id, person, {name: (before, after) for name, (before, after) in columns.items()})
            for row_id, person, columns in unpack(chunk.packed)
        ]
    except (AttributeError, TypeError, ValueError) as error:
        raise unreadable() from error


def read_rows(chunk: Chunk) -> tuple[tuple[str, ...], list[Row]]:
    """Return the column names and the rows of a D or X chunk."""
    try:
        content = unpack(chunk.packed)
        return tuple(content["c"]), [tuple(row) for row in content["r"]]
    except (KeyError, TypeError) as error:
        raise unreadable() from error
