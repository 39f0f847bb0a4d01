"""Backups: one verified copy of the whole library, rotated with care.

A copy is made by VACUUM INTO a temporary file, opened, checked, counted, synced and only then put in
place. None is made from a damaged library, and the newest one that still verifies is never deleted.
"""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.store import faults, opening
from kolstudio.core.store.journal import moment
from kolstudio.core.store.migrations import SCHEMA, Schema
from kolstudio.core.store.rotation import Kept, keep
from kolstudio.core.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kolstudio.core.store.database import Store

SUFFIX = ".kol"
_NAME = re.compile(r"(?P<stem>.+)-(?P<at>\d{8}T\d{9}Z)-(?P<reason>[a-z0-9]+(?:-[a-z0-9]+)*)\.kol")
_REASON = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_KEPT_REASON = re.compile(r"pre-v\d+|replaced|manual")
_TRIES = 3

_BAD_COPY = QT_TRANSLATE_NOOP("Store", "The backup {path} could not be verified and was not kept.")
_BAD_COPY_HINT = QT_TRANSLATE_NOOP(
    "Store", "Try again, or choose another drive. The library itself is untouched."
)
_TARGET_TAKEN = QT_TRANSLATE_NOOP(
    "Store", "{path} exists and is not a backup of KOL Studio; it was not replaced."
)
_TARGET_TAKEN_HINT = QT_TRANSLATE_NOOP("Store", "Choose another name.")
_TARGET_SELF = QT_TRANSLATE_NOOP("Store", "{path} is the library itself.")


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A verified backup; `people` are those not in the trash."""

    path: Path
    bytes: int
    sha256: str
    people: int
    at: str
    reason: str


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup found in a folder by its name; `kept` ones are never rotated away."""

    path: Path
    stem: str
    at: datetime
    reason: str

    @property
    def kept(self) -> bool:
        """Whether rotation leaves it alone."""
        return _KEPT_REASON.fullmatch(self.reason) is not None


def make(
    source: Store | Path, folder: Path, reason: str, *, now: datetime | None = None, schema: Schema = SCHEMA
) -> BackupInfo:
    """Back a library up into a folder (made if absent); the name tells library, moment and reason.

    `reason` is a code such as auto, close, import, manual, pre-v2. From a `Store` the backup is also
    recorded in the library. Raises EnvironmentFault; a damaged library gives `file_damaged`.
    """
    if not _REASON.fullmatch(reason):
        raise ValueError(reason)
    path = source if isinstance(source, Path) else source.path
    at = now or datetime.now(UTC)
    with faults.guarded(folder):
        folder.mkdir(parents=True, exist_ok=True)
    info = _copy(path, folder / f"{path.stem}-{_stamp(at)}-{reason}{SUFFIX}", reason, at, schema)
    with faults.guarded(folder):
        sidecar(info.path).write_text(f"{info.sha256}  {info.path.name}\n", encoding="utf-8")
    _record(source, info)
    return info


def make_file(
    source: Store | Path, target: Path, *, now: datetime | None = None, schema: Schema = SCHEMA
) -> BackupInfo:
    """Back a library up into a file the owner named; an older backup of that name is replaced."""
    path = source if isinstance(source, Path) else source.path
    if target.exists():
        if target.samefile(path):
            raise RuleError(_TARGET_SELF(path=target), _TARGET_TAKEN_HINT, code="target_is_library")
        try:
            opening.read_header(target, schema)
        except EnvironmentFault as error:
            raise RuleError(_TARGET_TAKEN(path=target), _TARGET_TAKEN_HINT, code="target_exists") from error
    elif not target.parent.is_dir():
        raise faults.missing(target.parent)
    info = _copy(path, target, "manual", now or datetime.now(UTC), schema)
    _record(source, info)
    return info


def _copy(path: Path, target: Path, reason: str, at: datetime, schema: Schema) -> BackupInfo:
    part = target.with_name(f".{target.name}.{uuid4().hex[:8]}.part")
    with faults.guarded(target):
        try:
            counts = _vacuum_into(path, part, schema)
            info = _verified(part, target, counts, reason, at, schema)
            os.replace(part, target)
            sync_folder(target.parent)
        finally:
            part.unlink(missing_ok=True)
    return info


def _vacuum_into(path: Path, part: Path, schema: Schema) -> dict[str, int]:
    """Write the copy and return how many rows each table has; nobody may write meanwhile."""
    with faults.guarded(path):
        conn = _open_source(path, schema)
    try:
        conn.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM attaches the file it writes
        for _ in range(_TRIES):
            version = conn.execute("PRAGMA data_version").fetchone()
            counts = row_counts(conn)
            conn.execute("VACUUM INTO ?", (str(part.absolute()),))
            if conn.execute("PRAGMA data_version").fetchone() == version:
                return counts
            part.unlink()
        return counts
    finally:
        conn.close()


def _open_source(path: Path, schema: Schema) -> sqlite3.Connection:
    try:
        return opening.open_checked(path, "ro", schema, "full")[0]
    except EnvironmentFault as error:
        if error.code != "needs_recovery":
            raise
    return opening.open_checked(path, "rw", schema, "full")[0]


def _verified(
    part: Path, target: Path, counts: dict[str, int], reason: str, at: datetime, schema: Schema
) -> BackupInfo:
    sync_file(part)
    try:
        conn, _ = opening.open_checked(part, "ro", schema, "full")
        try:
            same = row_counts(conn) == counts
            people = living_people(conn)
        finally:
            conn.close()
    except EnvironmentFault as error:
        raise _bad_copy(target) from error
    if not same:
        raise _bad_copy(target)
    return BackupInfo(target, part.stat().st_size, file_hash(part), people, moment(at), reason)


def _bad_copy(target: Path) -> EnvironmentFault:
    return EnvironmentFault(_BAD_COPY(path=target), _BAD_COPY_HINT, code="backup_failed")


def _record(source: Store | Path, info: BackupInfo) -> None:
    if isinstance(source, Path) or source.mode == "ro":
        return
    with source.aside() as conn:
        conn.execute(
            "INSERT INTO backup_record (at, reason, path, bytes, sha256, people) VALUES (?, ?, ?, ?, ?, ?)",
            (info.at, info.reason, str(info.path), info.bytes, info.sha256, info.people),
        )


# -- finding, verifying, rotating ----------------------------------------------------------------


def find(folder: Path, stem: str | None = None) -> list[BackupFile]:
    """Return the backups in a folder, newest first; only exact names count, everything else is ignored."""
    found = []
    if folder.is_dir():
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            if match and path.is_file() and stem in (None, match["stem"]):
                at = _parse_stamp(match["at"])
                if at is not None:
                    found.append(BackupFile(path, match["stem"], at, match["reason"]))
    return sorted(found, key=lambda b: (b.at, b.path.name), reverse=True)


def verify(path: Path, schema: Schema = SCHEMA) -> bool:
    """Whether a backup is whole: its hash is the recorded one and its structure passes every check."""
    try:
        recorded = sidecar(path)
        if recorded.exists() and recorded.read_text(encoding="utf-8").split(" ")[0] != file_hash(path):
            return False
        opening.open_checked(path, "ro", schema, "full")[0].close()
    except (EnvironmentFault, OSError, ValueError):
        return False
    return True


def newest_verified(folder: Path, stem: str | None = None, schema: Schema = SCHEMA) -> BackupFile | None:
    """Return the newest backup that is whole: the one to restore when the library is damaged."""
    return next((b for b in find(folder, stem) if verify(b.path, schema)), None)


def rotate(
    folder: Path, now: datetime | None = None, *, stem: str | None = None, schema: Schema = SCHEMA
) -> list[Path]:
    """Delete backups beyond the retention of `rotation`; return what was deleted.

    Call it only after a successful `make`: then the library is known to be sound. Kept backups stay,
    and so does the newest one that verifies.
    """
    deleted: list[Path] = []
    backups = find(folder, stem)
    for name in {b.stem for b in backups}:
        own = [b for b in backups if b.stem == name and not b.kept]
        wanted = keep([Kept(b.path.name, b.at) for b in own], now or datetime.now(UTC))
        doomed = [b for b in own if b.path.name not in wanted]
        staying = (b for b in backups if b.stem == name and b not in doomed)
        if doomed and not any(verify(b.path, schema) for b in staying):
            spared = next((b for b in doomed if verify(b.path, schema)), None)
            doomed = [b for b in doomed if b is not spared]
        for backup in doomed:
            with faults.guarded(backup.path):
                backup.path.unlink()
                sidecar(backup.path).unlink(missing_ok=True)
            deleted.append(backup.path)
    return deleted


# -- small tools shared with restoring -----------------------------------------------------------


def row_counts(conn: sqlite3.Connection) -> dict[str, int]:
    """Return the number of rows of each table."""
    names = conn.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).fetchall()
    return {name: conn.execute(f'SELECT count(*) FROM main."{name}"').fetchone()[0] for (name,) in names}


def living_people(conn: sqlite3.Connection) -> int:
    """Return how many people are not in the trash."""
    return int(conn.execute("SELECT count(*) FROM main.creator WHERE deleted_at IS NULL").fetchone()[0])


def sidecar(path: Path) -> Path:
    """Return the file that keeps a backup's hash, readable by `sha256sum -c`."""
    return path.with_name(path.name + ".sha256")


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_file(path: Path) -> None:
    """Have the operating system write a file to the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have the operating system write a folder's entries to the disk, where it can."""
    if os.name != "posix":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def _stamp(at: datetime) -> str:
    at = at.astimezone(UTC)
    return at.strftime("%Y%m%dT%H%M%S") + f"{at.microsecond // 1000:03d}Z"


def _parse_stamp(text: str) -> datetime | None:
    try:
        moment = datetime.strptime(text[:15], "%Y%m%dT%H%M%S")
    except ValueError:
        return None
    return moment.replace(microsecond=int(text[15:18]) * 1000, tzinfo=UTC)
