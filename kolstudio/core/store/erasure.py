"""Erases a person: rows, every chunk of the journal that holds them, drafts, and blobs left alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from kolstudio.core.store import blobs, chunks
from kolstudio.core.store.capture import PEOPLE_TABLE, Capture, Table
from kolstudio.core.store.changes import Ids
from kolstudio.core.store.chunks import Chunk, Row, Update
from kolstudio.core.store.drafts import person_key
from kolstudio.core.store.journal import State, subject_ids, subject_text


def erase(conn: sqlite3.Connection, capture: Capture, creator_id: int) -> dict[str, Ids]:
    """Erase a person inside the caller's transaction (capture disarmed); return the rows that went."""
    personal = [table for table in capture.tables.values() if table.person is not None]
    deleted = {}
    hashes: set[str] = set()
    for table in personal:
        rows = conn.execute(
            f'SELECT * FROM main."{table.name}" WHERE "{table.person}" = ?', (creator_id,)
        ).fetchall()
        if rows:
            deleted[table.name] = Ids.of(row[0] for row in rows)
            hashes |= blobs.row_hashes(table.name, table.columns, rows)
    for table in sorted(personal, key=lambda t: t.name == PEOPLE_TABLE):
        conn.execute(f'DELETE FROM main."{table.name}" WHERE "{table.person}" = ?', (creator_id,))
    hashes |= _Scrubbing(conn, capture, creator_id, deleted).run()
    prefix = person_key(creator_id, "")
    conn.execute("DELETE FROM main.draft WHERE substr(key, 1, ?) = ?", (len(prefix), prefix))
    _drop_blobs(conn, hashes)
    return deleted


class _Scrubbing:
    """Rewrites the chunks whose range holds a person.

    Rows that belonged to somebody else before or after lead to that person's chunks too: what those
    say about an erased row, or about rows that hung on it, goes as well; else an older step could not
    be undone.
    """

    def __init__(
        self, conn: sqlite3.Connection, capture: Capture, creator_id: int, deleted: dict[str, Ids]
    ) -> None:
        self._conn = conn
        self._tables = capture.tables
        self._links = [link for link in capture.references if link.table in capture.tables]
        self._person = creator_id
        self._rows: dict[str, set[int]] = {name: set(ids) for name, ids in deleted.items()}
        self._hashes: set[str] = set()

    def run(self) -> set[str]:
        """Scrub; return the blob hashes in what went."""
        found = self._find()
        for name, ids in self._rows.items():
            ids -= _alive(self._conn, name, ids)
        while any([self._learn_hanging(chunk) for chunk in found]):
            pass  # what hangs on rows just learnt may have rows hanging on it
        touched = {chunk.entry for chunk in found if self._scrub(chunk)}
        self._drop_empty(touched)
        return self._hashes

    def _find(self) -> list[Chunk]:
        """Return the chunks to look at, and learn which rows are the person's."""
        seen: dict[int, Chunk] = {}
        people, done = {self._person}, set[int]()
        while people:
            person = people.pop()
            done.add(person)
            for chunk in chunks.of_person(self._conn, person):
                if chunk.id not in seen:
                    seen[chunk.id] = chunk
                    people |= self._learn(chunk) - done
        return list(seen.values())

    def _learn(self, chunk: Chunk) -> set[int]:
        """Collect the person's rows from a chunk; return the others such a row belonged to."""
        rows = self._rows.setdefault(chunk.table, set())
        others: set[int] = set()
        if chunk.kind == "U":
            for update in chunks.read_updates(chunk):
                if self._person in update.people:
                    others.update(update.people)
                    rows.add(update.row_id)
        elif chunk.kind in ("D", "X") and (table := self._tables.get(chunk.table)) is not None:
            rows.update(int(row[0] or 0) for row in self._images(chunk)[1] if self._owns(table, row))
        return others

    def _learn_hanging(self, chunk: Chunk) -> bool:
        """Collect rows that were deleted with an erased one; whether there were new ones."""
        links = [link for link in self._links if link.table == chunk.table and link.cascades]
        if chunk.kind not in ("D", "X") or not any(self._rows.get(link.parent) for link in links):
            return False
        rows = self._rows.setdefault(chunk.table, set())
        before = len(rows)
        columns, images = self._images(chunk)
        for link in links:
            at, parents = columns.index(link.column), self._rows.get(link.parent, set())
            rows.update(int(row[0] or 0) for row in images if row[at] in parents)
        return len(rows) > before

    def _images(self, chunk: Chunk) -> tuple[tuple[str, ...], list[Row]]:
        columns, images = chunks.read_rows(chunk)
        if not {link.column for link in self._links if link.table == chunk.table} <= set(columns):
            raise chunks.unreadable()
        return columns, images

    def _owns(self, table: Table, row: Row) -> bool:
        return table.person_at is not None and row[table.person_at] == self._person

    def _scrub(self, chunk: Chunk) -> bool:
        """Rewrite one chunk without the person; False when it held nothing of theirs."""
        rows = self._rows.get(chunk.table, set())
        kept: object
        if chunk.kind == "I":
            ids = chunks.read_ids(chunk)
            left = ids.without(rows)
            kept, n = [[r.start, r.stop - 1] for r in left.ranges], len(left)
            if left == ids:
                return False
        elif chunk.kind == "U":
            updates = chunks.read_updates(chunk)
            others = [self._unlinked(u, chunk.table) for u in updates if not self._is_theirs(u, rows)]
            others = [update for update in others if update.columns]
            kept, n = [[u.row_id, u.person, u.columns] for u in others], len(others)
            if others == updates:
                return False
        else:
            columns, images = self._images(chunk)
            table = self._tables.get(chunk.table)
            whole = [r for r in images if r[0] not in rows and not (table and self._owns(table, r))]
            whole = [self._unlinked_row(row, columns, chunk.table) for row in whole]
            kept, n = {"c": columns, "r": whole}, len(whole)
            if whole == images:
                return False
        if chunk.kind != "I":
            self._hashes |= blobs.chunk_hashes(chunk)
        chunks.replace(self._conn, chunk, kept, n)
        return True

    def _is_theirs(self, update: Update, rows: set[int]) -> bool:
        return self._person in update.people or update.row_id in rows

    def _unlinked(self, update: Update, table: str) -> Update:
        """Return an update without the columns that point to an erased row."""
        columns = {
            name: pair
            for name, pair in update.columns.items()
            if not any(value in self._erased(table, name) for value in pair)
        }
        return Update(update.row_id, update.person, columns)

    def _unlinked_row(self, row: Row, columns: Sequence[str], table: str) -> Row:
        """Return a row that points to no erased row."""
        return tuple(
            None if value in self._erased(table, name) else value
            for name, value in zip(columns, row, strict=True)
        )

    def _erased(self, table: str, column: str) -> set[int]:
        """Return the erased ids that a column may point to."""
        for link in self._links:
            if link.table == table and link.column == column:
                return self._rows.get(link.parent, set())
        return set()

    def _drop_empty(self, entries: Iterable[int]) -> None:
        """Remove entries that were only about the person, and the person's id from the others."""
        for entry in entries:
            if self._conn.execute(
                "SELECT 1 FROM main.journal_chunk WHERE entry = ? LIMIT 1", (entry,)
            ).fetchone():
                row = self._conn.execute("SELECT subject FROM main.journal WHERE id = ?", (entry,)).fetchone()
                subject = subject_text(i for i in subject_ids(row[0]) if i != self._person)
                self._conn.execute(
                    "UPDATE main.journal SET subject = ?1 WHERE id = ?2 OR ref = ?2", (subject, entry)
                )
            else:
                self._conn.execute(
                    "DELETE FROM main.journal WHERE id = ?1 OR ref = ?1 AND state = ?2", (entry, State.MARKER)
                )


def _alive(conn: sqlite3.Connection, table: str, ids: Iterable[int]) -> set[int]:
    sql = f'SELECT 1 FROM main."{table}" WHERE id = ?'
    return {row_id for row_id in ids if conn.execute(sql, (row_id,)).fetchone()}


def _drop_blobs(conn: sqlite3.Connection, hashes: set[str]) -> None:
    """Remove these blobs unless a row or any entry of the journal still names them."""
    if hashes:
        spare = hashes - blobs.live_hashes(conn)
        if spare:
            entries = [row[0] for row in conn.execute("SELECT DISTINCT entry FROM main.journal_chunk")]
            spare -= blobs.journalled_hashes(conn, entries)
        conn.executemany("DELETE FROM main.blob WHERE hash = ?", ((digest,) for digest in spare))
