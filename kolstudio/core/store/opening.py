"""Opening a library: look before touching, then connect, harden, and check.

Nothing is written before the header, the version and the schema have been found to be ours, and a
file that is refused keeps every byte.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store import faults
from kolstudio.core.store.migrations import APPLICATION_ID, Schema, schema_rows
from kolstudio.core.texts import QT_TRANSLATE_NOOP

Mode = Literal["rw", "ro"]
Check = Literal["none", "quick", "full"]
"""How much of the structure is looked at: full takes about four times as long as quick."""

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_WAL_FORMAT = 2
SPARE_FACTOR = 3
SPARE_BYTES = 50 * 1024 * 1024

_EMPTY = QT_TRANSLATE_NOOP("Store", "{path} is an empty file (0 bytes). Nothing was changed in it.")
_EMPTY_HINT = QT_TRANSLATE_NOOP(
    "Store", "Restore a backup, or delete the empty file and start a new library there."
)
_NEWER = QT_TRANSLATE_NOOP(
    "Store", "{path} was made by a newer KOL Studio (file version {found}, this program knows {known})."
)
_NEWER_HINT = QT_TRANSLATE_NOOP(
    "Store",
    "Nothing was changed in it. Install the newer KOL Studio, or restore a backup made before the upgrade.",
)
_OLDER = QT_TRANSLATE_NOOP("Store", "{path} was made by an older KOL Studio and must be updated first.")
_OLDER_HINT = QT_TRANSLATE_NOOP(
    "Store", "Open it in KOL Studio once, or run any command that changes something; a backup is made before."
)
_WAL = QT_TRANSLATE_NOOP(
    "Store", "Another program left unfinished writes beside {path} ({wal}). Nothing was changed."
)
_WAL_HINT = QT_TRANSLATE_NOOP(
    "Store", "Restore from this file: that works on a copy and takes the unfinished writes along."
)
_LOW_DISK = QT_TRANSLATE_NOOP(
    "Store", "Too little room on the drive of {path}: {free} MB free, {needed} MB needed."
)
_LOW_DISK_HINT = QT_TRANSLATE_NOOP(
    "Store", "Free some space. Until then the library can be opened to look at it."
)
_RECOVERY = QT_TRANSLATE_NOOP(
    "Store", "{path} was not closed in an orderly way and must be put in order first."
)
_RECOVERY_HINT = QT_TRANSLATE_NOOP(
    "Store", "Open it in KOL Studio once, or run any command that changes something; nothing saved is lost."
)

LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 50_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 10,
}
_DBCONFIG_DEFENSIVE = 1010

PRAGMAS: Mapping[str, tuple[str, str | int]] = {
    "synchronous": ("FULL", 2),
    "foreign_keys": ("ON", 1),
    "busy_timeout": ("5000", 5000),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "mmap_size": ("0", 0),
    "secure_delete": ("ON", 1),
    "temp_store": ("MEMORY", 2),
    "recursive_triggers": ("ON", 1),
    "cache_spill": ("OFF", 0),
    "cache_size": ("-16000", -16000),
}
"""Setting -> (what is asked for, what must be read back)."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a library say."""

    version: int
    wal: bool


def read_header(path: Path, schema: Schema) -> Header:
    """Read the header without SQLite; raises the fault of an empty, foreign, newer or mispaired file."""
    with faults.guarded(path):
        if not path.exists():
            raise faults.missing(path)
        with path.open("rb") as file:
            head = file.read(_HEADER_BYTES)
    if not head:
        raise EnvironmentFault(_EMPTY(path=path), _EMPTY_HINT, code="file_empty")
    if len(head) < _HEADER_BYTES or not head.startswith(_MAGIC):
        raise faults.foreign(path)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise faults.foreign(path)
    header = Header(int.from_bytes(head[60:64], "big"), _WAL_FORMAT in head[18:20])
    check_version(path, header.version, schema)
    return header


def check_version(path: Path, version: int, schema: Schema) -> None:
    """Refuse a file of a newer or an impossible version."""
    if version > schema.version:
        raise EnvironmentFault(
            _NEWER(path=path, found=version, known=schema.version), _NEWER_HINT, code="file_newer"
        )
    if version < 1:
        raise faults.foreign(path)


def older(path: Path) -> EnvironmentFault:
    """Return the fault of a file that must be migrated before it can be read."""
    return EnvironmentFault(_OLDER(path=path), _OLDER_HINT, code="file_older")


def refuse_wal(path: Path, header: Header) -> None:
    """Refuse a file with a write-ahead log beside it: SQLite would replay it without asking."""
    wal = path.with_name(path.name + "-wal")
    if header.wal or wal.exists():
        raise EnvironmentFault(_WAL(path=path, wal=wal.name), _WAL_HINT, code="file_wal")


def clear_leftovers(path: Path) -> None:
    """Remove what a former file left beside its place: SQLite would play it into a new one."""
    for extra in ("-journal", "-wal", "-shm"):
        path.with_name(path.name + extra).unlink(missing_ok=True)


def check_writable(path: Path) -> None:
    """Refuse a file or folder marked read-only, and a drive without room for a change and a backup."""
    with faults.guarded(path):
        if not path.stat().st_mode & 0o222 or not os.access(path, os.W_OK):
            raise faults.read_only(path)
        if not path.parent.stat().st_mode & 0o222 or not os.access(path.parent, os.W_OK):
            raise faults.read_only(path.parent)
        free = shutil.disk_usage(path.parent).free
        needed = SPARE_FACTOR * path.stat().st_size + SPARE_BYTES
    if free < needed:
        mega = 1024 * 1024
        raise EnvironmentFault(
            _LOW_DISK(path=path, free=free // mega, needed=-(-needed // mega)),
            _LOW_DISK_HINT,
            code="disk_low",
        )


def unclean(path: Path) -> bool:
    """Whether a rollback journal with content lies beside the file: its last writer did not finish."""
    journal = path.with_name(path.name + "-journal")
    try:
        return journal.stat().st_size > 0
    except OSError:
        return False


def connect(path: Path, mode: Literal["rw", "ro", "rwc"], *, immutable: bool = False) -> sqlite3.Connection:
    """Open a file through a URI, so that a mistyped path creates nothing; settings are not applied yet."""
    target = quote(str(path.absolute()).replace("\\", "/"))
    slash = "" if target.startswith("/") else "/"
    uri = f"file://{slash}{target}?mode={mode}{'&immutable=1' if immutable else ''}"
    return sqlite3.connect(uri, uri=True, timeout=5, isolation_level=None, cached_statements=512)


def harden(conn: sqlite3.Connection) -> None:
    """Apply limits and settings and read each one back; raises RuntimeError if SQLite ignored one."""
    for limit, value in LIMITS.items():
        conn.setlimit(limit, value)
    set_config = getattr(conn, "setconfig", None)
    if set_config is not None:  # Python 3.12 and later
        set_config(_DBCONFIG_DEFENSIVE, True)
    for name, (asked, _) in PRAGMAS.items():
        conn.execute(f"PRAGMA {name} = {asked}")
    wrong = [name for name, (_, wanted) in PRAGMAS.items() if _read(conn, name) != wanted]
    if wrong:
        raise RuntimeError(f"SQLite did not take the settings {wrong}")


def _read(conn: sqlite3.Connection, pragma: str) -> str | int | None:
    row = conn.execute(f"PRAGMA {pragma}").fetchone()
    return row[0] if row else None


def use_rollback_journal(conn: sqlite3.Connection) -> None:
    """Set journal_mode TRUNCATE; raises RuntimeError if SQLite did not."""
    mode = conn.execute("PRAGMA journal_mode = TRUNCATE").fetchone()[0]
    if mode != "truncate":
        raise RuntimeError(f"journal_mode is {mode}")


def close(conn: sqlite3.Connection) -> None:
    """Close a writing connection and have SQLite remove the empty journal, so that one file is left."""
    try:
        if not conn.in_transaction:
            conn.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error:
        pass  # the journal stays: somebody is using it, or the next opening needs it
    finally:
        conn.close()


def check_schema(conn: sqlite3.Connection, path: Path, schema: Schema) -> int:
    """Compare every schema row with what its version must have; return the version."""
    version = int(conn.execute("PRAGMA user_version").fetchone()[0])
    if conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise faults.foreign(path)
    check_version(path, version, schema)
    if schema_rows(conn) != schema.expected(version):
        raise faults.foreign(path)
    return version


def check_structure(conn: sqlite3.Connection, path: Path, check: Check) -> None:
    """Let SQLite check its pages; full = indexes against tables and foreign keys too."""
    if check == "none":
        return
    pragma = "integrity_check(1)" if check == "full" else "quick_check(1)"
    if conn.execute(f"PRAGMA main.{pragma}").fetchone()[0] != "ok":
        raise faults.damaged(path)
    if check == "full" and conn.execute("PRAGMA main.foreign_key_check").fetchone() is not None:
        raise faults.damaged(path)


def open_checked(path: Path, mode: Mode, schema: Schema, check: Check) -> tuple[sqlite3.Connection, int]:
    """Run the whole sequence and return a hardened, checked connection and the version of its file."""
    refuse_wal(path, read_header(path, schema))
    if mode == "rw":
        check_writable(path)
    crashed = unclean(path)
    with faults.guarded(path):
        conn = connect(path, mode)
        try:
            harden(conn)
            version = check_schema(conn, path, schema)
            if mode == "rw":
                use_rollback_journal(conn)
            check_structure(conn, path, "full" if crashed else check)
        except sqlite3.OperationalError as error:
            conn.close()
            if mode == "ro" and crashed and faults.error_code(error) == sqlite3.SQLITE_READONLY:
                raise EnvironmentFault(_RECOVERY(path=path), _RECOVERY_HINT, code="needs_recovery") from error
            raise
        except BaseException:
            conn.close()
            raise
    return conn, version


def build(path: Path, schema: Schema, upto: int | None = None) -> None:
    """Write a new, empty library file of a version (default: the newest), synced to disk."""
    conn = connect(path, "rwc")
    try:
        harden(conn)
        use_rollback_journal(conn)
        schema.apply(conn, upto)
    finally:
        close(conn)
