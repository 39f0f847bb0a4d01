"""The full check of a library: SQLite's own checks, the schema, and the invariants of our data."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store import backup, capture, chunks, opening
from kolstudio.core.store.journal import State
from kolstudio.core.store.migrations import SCHEMA, Schema, schema_rows
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_STRUCTURE = QT_TRANSLATE_NOOP("Store", "The file is damaged: {detail}")
_REFERENCE = QT_TRANSLATE_NOOP("Store", "A row of {table} points to something that is not there.")
_SCHEMA = QT_TRANSLATE_NOOP("Store", "The tables are not those of this version: {detail}")
_UNFIT = QT_TRANSLATE_NOOP("Store", "A table cannot be recorded in the history: {detail}")
_SEQUENCE = QT_TRANSLATE_NOOP("Store", "Ids of {table} could be given twice.")
_JOURNAL = QT_TRANSLATE_NOOP("Store", "The history is not in order at step {entry}: {detail}")
_OWNER = QT_TRANSLATE_NOOP("Store", "A row of {table} hangs on a row of another person (row {row}).")

_MESSAGES_MAX = 100


@dataclass(frozen=True, slots=True)
class Problem:
    """Something found: code structure, reference, schema, unfit, sequence, journal or owner."""

    code: str
    text: Text


@dataclass(frozen=True, slots=True)
class IntegrityReport:
    """What the check found; `counts` are rows per table, empty when the file could not be read."""

    findings: tuple[Problem, ...]
    counts: dict[str, int]
    schema: int

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    @property
    def problems(self) -> tuple[Text, ...]:
        """The messages of the findings."""
        return tuple(finding.text for finding in self.findings)


def check(source: Path | sqlite3.Connection, schema: Schema = SCHEMA) -> IntegrityReport:
    """Check a library, open or by path (read only); faults of opening become problems of the report."""
    if isinstance(source, sqlite3.Connection):
        return _check(source, schema)
    try:
        conn, _ = opening.open_checked(source, "ro", schema, "none")
    except EnvironmentFault as error:
        return IntegrityReport((Problem(error.code, error.text),), {}, 0)
    try:
        return _check(conn, schema)
    finally:
        conn.close()


def _check(conn: sqlite3.Connection, schema: Schema) -> IntegrityReport:
    version = int(conn.execute("PRAGMA user_version").fetchone()[0])
    problems: list[Problem] = []
    try:
        problems += _structure(conn)
        problems += _references(conn)
        problems += _schema(conn, schema, version)
        if not problems:
            problems += _invariants(conn)
        counts = backup.row_counts(conn)
    except sqlite3.DatabaseError as error:
        problems.append(Problem("structure", _STRUCTURE(detail=str(error))))
        counts = {}
    return IntegrityReport(tuple(problems), counts, version)


def _structure(conn: sqlite3.Connection) -> list[Problem]:
    rows = conn.execute(f"PRAGMA main.integrity_check({_MESSAGES_MAX})").fetchall()
    return [] if rows == [("ok",)] else [Problem("structure", _STRUCTURE(detail=row[0])) for row in rows]


def _references(conn: sqlite3.Connection) -> list[Problem]:
    rows = conn.execute("PRAGMA main.foreign_key_check").fetchmany(_MESSAGES_MAX)
    return [Problem("reference", _REFERENCE(table=row[0])) for row in rows]


def _schema(conn: sqlite3.Connection, schema: Schema, version: int) -> list[Problem]:
    if not 1 <= version <= schema.version:
        return [Problem("schema", _SCHEMA(detail=f"user_version {version}"))]
    different = schema_rows(conn) ^ schema.expected(version)
    problems = [Problem("schema", _SCHEMA(detail=name)) for name in sorted({row[1] for row in different})]
    return problems + [Problem("unfit", _UNFIT(detail=detail)) for detail in capture.unfit(conn)]


def _invariants(conn: sqlite3.Connection) -> list[Problem]:
    problems: list[Problem] = []
    tables = capture.captured_tables(conn, capture.UNCAPTURED)
    problems += [Problem("sequence", _SEQUENCE(table=name)) for name in capture.beyond_sequence(conn, tables)]
    owned = {table.name for table in tables if table.person == capture.PERSON_COLUMN}
    for link in capture.references(conn):
        if link.table in owned and link.parent in owned:
            rows = conn.execute(
                f'SELECT c.id FROM main."{link.table}" c'
                f' JOIN main."{link.parent}" p ON p.id = c."{link.column}"'
                " WHERE p.creator_id <> c.creator_id LIMIT ?",
                (_MESSAGES_MAX,),
            )
            problems += [Problem("owner", _OWNER(table=link.table, row=row[0])) for row in rows]
    return problems + _journal(conn, {table.name for table in tables})


def _journal(conn: sqlite3.Connection, tables: set[str]) -> list[Problem]:
    problems = []

    def report(entry: int, detail: str) -> None:
        problems.append(Problem("journal", _JOURNAL(entry=entry, detail=detail)))

    for entry, state, ref in conn.execute("SELECT id, state, ref FROM main.journal"):
        if state not in set(State):
            report(entry, f"state {state}")
        if (state == State.MARKER) != (ref is not None):
            report(entry, "ref")
    for (entry,) in conn.execute(
        "SELECT m.id FROM main.journal m LEFT JOIN main.journal j ON j.id = m.ref"
        " WHERE m.ref IS NOT NULL AND j.id IS NULL"
    ):
        report(entry, "ref to nothing")
    for (entry,) in conn.execute(
        "SELECT id FROM main.journal WHERE state = 1 AND id < (SELECT max(id) FROM main.journal"
        " WHERE state = 0 AND undoable = 1)"
    ):
        report(entry, "undone below an applied step")
    for (chunk_id,) in conn.execute("SELECT id FROM main.journal_chunk").fetchall():
        chunk = chunks.by_id(conn, chunk_id)
        try:
            found = _count(chunk)
        except EnvironmentFault:
            report(chunk.entry, "unreadable")
            continue
        if found != chunk.n or chunk.table not in tables or (chunk.lo or 0) > (chunk.hi or 0):
            report(chunk.entry, f"chunk {chunk.id}")
    return problems


def _count(chunk: chunks.Chunk) -> int:
    if chunk.kind == "I":
        return len(chunks.read_ids(chunk))
    if chunk.kind == "U":
        return len(chunks.read_updates(chunk))
    return len(chunks.read_rows(chunk)[1])
