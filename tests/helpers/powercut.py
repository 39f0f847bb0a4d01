"""A power-cut simulator: SQLite writes through a VFS that logs, then disks are rebuilt as of a cut.

What a file held at its last sync is on the disk for certain; each later write, truncation or removal
may have reached it, not, or (a write) in part, independently and out of order. Only the library file
and its rollback journal are followed.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import apsw

SECTOR = 512
FOLLOWED = apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_MAIN_JOURNAL


@dataclass(frozen=True)
class Op:
    """One thing that happened: `ack` marks a commit that was reported as done."""

    kind: Literal["write", "truncate", "remove", "sync", "ack"]
    file: str = ""
    data: bytes = b""
    at: int = 0


@dataclass
class Recorder:
    """The log of a run; keep it alive as long as its connection."""

    log: list[Op] = field(default_factory=list)

    def vfs(self, name: str) -> _Vfs:
        """Register a VFS of that name that logs here."""
        return _Vfs(name, self.log)


class _File(apsw.VFSFile):
    def __init__(self, name: Any, flags: list[int], log: list[Op]) -> None:
        super().__init__("", name, flags)
        self._log = log
        self._name = Path(name.filename() if isinstance(name, apsw.URIFilename) else name).name

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - apsw's name
        super().xWrite(data, offset)
        self._log.append(Op("write", self._name, bytes(data), offset))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        super().xTruncate(size)
        self._log.append(Op("truncate", self._name, at=size))

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        self._log.append(Op("sync", self._name))


class _Vfs(apsw.VFS):
    def __init__(self, name: str, log: list[Op]) -> None:
        super().__init__(name, "")
        self._log = log

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        if name is not None and flags[0] & FOLLOWED:
            return _File(name, flags, self._log)
        return apsw.VFSFile("", name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        super().xDelete(filename, syncdir)
        self._log.append(Op("remove", Path(filename).name))


Statement = tuple[str, Sequence[Any]]


class RecordingConnection(sqlite3.Connection):
    """Keeps every statement with its values (a trace callback would repeat one per trigger fired)."""

    statements: list[Statement]

    def execute(self, sql: str, values: Any = (), /) -> sqlite3.Cursor:
        """Run and keep one statement."""
        cursor = super().execute(sql, values)
        self.statements.append((sql, tuple(values)))
        return cursor

    def executemany(self, sql: str, rows: Iterable[Any], /) -> sqlite3.Cursor:
        """Run and keep one statement for each row."""
        many = [tuple(row) for row in rows]
        cursor = super().executemany(sql, many)
        self.statements += [(sql, row) for row in many]
        return cursor


def replay(statements: Iterable[Statement], library: Path) -> list[Op]:
    """Run recorded SQL on a library through the logging VFS; every COMMIT leaves an `ack`."""
    recorder = Recorder()
    vfs = recorder.vfs("powercut")
    conn = apsw.Connection(str(library), vfs="powercut")
    try:
        for sql, values in statements:
            conn.execute(sql, values).fetchall()
            if sql == "COMMIT":
                recorder.log.append(Op("ack"))
    finally:
        conn.close()
        vfs.unregister()
    return recorder.log


def disk_after_cut(
    log: Sequence[Op], cut: int, start: dict[str, bytes], chance: random.Random
) -> tuple[dict[str, bytes], int]:
    """Rebuild the files as they may be after a cut before `log[cut]`; return them and the commits acknowledged."""
    last_sync = {op.file: at for at, op in enumerate(log[:cut]) if op.kind == "sync"}
    files = {name: bytearray(content) for name, content in start.items()}
    acked = 0
    for at, op in enumerate(log[:cut]):
        if op.kind == "ack":
            acked += 1
        elif op.kind != "sync":
            sure = at < last_sync.get(op.file, -1)
            fate = "kept" if sure else chance.choice(("kept", "dropped", "torn"))
            if fate != "dropped":
                _apply(files, op, chance if fate == "torn" else None)
    return {name: bytes(content) for name, content in files.items()}, acked


def _apply(files: dict[str, bytearray], op: Op, torn: random.Random | None) -> None:
    if op.kind == "remove":
        files.pop(op.file, None)
        return
    content = files.setdefault(op.file, bytearray())
    if op.kind == "truncate":
        del content[op.at :]
        content.extend(bytes(op.at - len(content)))
        return
    data = op.data
    if torn is not None:
        data = data[: torn.randrange(len(data) // SECTOR + 1) * SECTOR]
    content.extend(bytes(max(0, op.at - len(content))))
    content[op.at : op.at + len(data)] = data


@dataclass
class Outcome:
    """What many cuts did: how many files were corrupt, how many lost something acknowledged."""

    cuts: int = 0
    corrupt: int = 0
    lost: int = 0


def cut_many(
    log: Sequence[Op],
    start: dict[str, bytes],
    library: str,
    folder: Path,
    states: Sequence[object],
    look: Any,
    *,
    cuts: int,
    seed: int,
) -> Outcome:
    """Cut at random places, recover with the standard library's SQLite, and compare with the states.

    `states[n]` is what `look(conn)` gave after n acknowledged commits; a recovered file must be in one
    of the states from the acknowledged one on.
    """
    chance = random.Random(seed)
    outcome = Outcome()
    for _ in range(cuts):
        files, acked = disk_after_cut(log, chance.randrange(1, len(log) + 1), start, chance)
        _write(folder, files)
        outcome.cuts += 1
        conn = sqlite3.connect(folder / library)
        try:
            if conn.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                outcome.corrupt += 1
            elif look(conn) not in states[acked:]:
                outcome.lost += 1
        except sqlite3.DatabaseError:
            outcome.corrupt += 1
        finally:
            conn.close()
    return outcome


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for old in folder.iterdir():
        old.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)


def without_sync(statements: Iterable[Statement]) -> list[Statement]:
    """Return the same SQL with synchronous=OFF: the control that must fail."""
    return [
        (sql.replace("PRAGMA synchronous = FULL", "PRAGMA synchronous = OFF"), v) for sql, v in statements
    ]
