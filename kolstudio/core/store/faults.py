"""Turns errors of SQLite and the operating system into faults that say what to do next."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_DISK_FULL = QT_TRANSLATE_NOOP("Store", "The disk is full or cannot be written: {path}.")
_DISK_FULL_HINT = QT_TRANSLATE_NOOP(
    "Store",
    "The last change was not saved; everything before it is still there. Free some space and try again.",
)
_DISK_ERROR = QT_TRANSLATE_NOOP("Store", "The disk reported an error while working on {path}.")
_DISK_ERROR_HINT = QT_TRANSLATE_NOOP(
    "Store", "Check that the drive is still connected, then try again. Copy your backups to another drive."
)
_LOCKED = QT_TRANSLATE_NOOP("Store", "Another program is using {path}.")
_LOCKED_HINT = QT_TRANSLATE_NOOP("Store", "Close the other program or wait a moment, then try again.")
_READ_ONLY = QT_TRANSLATE_NOOP("Store", "{path} can only be read, not written.")
_READ_ONLY_HINT = QT_TRANSLATE_NOOP(
    "Store", "Open it to look at it, or copy it to a folder of your own and open the copy."
)
_DAMAGED = QT_TRANSLATE_NOOP("Store", "{path} is damaged. Nothing was changed in it.")
_DAMAGED_HINT = QT_TRANSLATE_NOOP("Store", "Restore the newest backup; the damaged file is kept beside it.")
_FOREIGN = QT_TRANSLATE_NOOP("Store", "{path} is not a KOL Studio library. Nothing was changed in it.")
_FOREIGN_HINT = QT_TRANSLATE_NOOP("Store", "Choose a .kol file, or import this file as a list of people.")
_PERMISSION = QT_TRANSLATE_NOOP("Store", "You are not allowed to use {path}.")
_PERMISSION_HINT = QT_TRANSLATE_NOOP(
    "Store", "Choose a folder of your own, such as Documents, and try again."
)
_MISSING = QT_TRANSLATE_NOOP("Store", "{path} does not exist.")
_MISSING_HINT = QT_TRANSLATE_NOOP("Store", "Check the name and the folder.")
_EXISTS = QT_TRANSLATE_NOOP("Store", "{path} is there already. Nothing was changed in it.")
_EXISTS_HINT = QT_TRANSLATE_NOOP("Store", "Choose another name, or open the file that is there.")
_NO_LOCKS = QT_TRANSLATE_NOOP(
    "Store", "Files in the folder of {path} cannot be locked; it may be on a network drive."
)
_NO_LOCKS_HINT = QT_TRANSLATE_NOOP(
    "Store", "Move the library to a folder on this computer; there it is safe from damage."
)
_CANNOT_OPEN = QT_TRANSLATE_NOOP("Store", "{path} cannot be opened.")


def disk_full(path: Path | str) -> EnvironmentFault:
    """Return the fault for a disk without room."""
    return EnvironmentFault(_DISK_FULL(path=path), _DISK_FULL_HINT, code="disk_full")


def read_only(path: Path | str) -> EnvironmentFault:
    """Return the fault for a file or folder that must not be written."""
    return EnvironmentFault(_READ_ONLY(path=path), _READ_ONLY_HINT, code="file_read_only")


def damaged(path: Path | str) -> EnvironmentFault:
    """Return the fault for a library whose structure is broken."""
    return EnvironmentFault(_DAMAGED(path=path), _DAMAGED_HINT, code="file_damaged")


def foreign(path: Path | str) -> EnvironmentFault:
    """Return the fault for a file that another program made."""
    return EnvironmentFault(_FOREIGN(path=path), _FOREIGN_HINT, code="file_foreign")


def missing(path: Path | str) -> EnvironmentFault:
    """Return the fault for a file or folder that is not there."""
    return EnvironmentFault(_MISSING(path=path), _MISSING_HINT, code="file_missing")


def exists(path: Path | str) -> EnvironmentFault:
    """Return the fault for a name that is taken where something new was to be made."""
    return EnvironmentFault(_EXISTS(path=path), _EXISTS_HINT, code="file_exists")


def _locked(path: Path | str) -> EnvironmentFault:
    return EnvironmentFault(_LOCKED(path=path), _LOCKED_HINT, code="file_locked")


def _permission(path: Path | str) -> EnvironmentFault:
    return EnvironmentFault(_PERMISSION(path=path), _PERMISSION_HINT, code="permission")


def _fault(path: Path | str, text: Text, hint: Text | None, code: str) -> EnvironmentFault:
    return EnvironmentFault(text(path=path), hint, code=code)


_PRIMARY_ERROR_MASK = 0xFF


def error_code(error: sqlite3.Error) -> int | None:
    """Return SQLite's primary code of an error, None when Python's own layer raised it."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & _PRIMARY_ERROR_MASK


def translate(error: BaseException, path: Path | str) -> EnvironmentFault | None:
    """Return the fault that an error of SQLite or the operating system stands for, None if it is a bug."""
    if isinstance(error, sqlite3.Error):
        return _translate_sqlite(error, path)
    if isinstance(error, OSError):
        return _translate_os(error, path)
    return None


def _translate_sqlite(error: sqlite3.Error, path: Path | str) -> EnvironmentFault | None:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return damaged(path) if "decode to UTF-8" in str(error) else None
    if code in (sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_TRUNCATE):
        return disk_full(path)
    if code == sqlite3.SQLITE_IOERR_SHORT_READ:
        return damaged(path)
    match code & _PRIMARY_ERROR_MASK:
        case sqlite3.SQLITE_FULL:
            return disk_full(path)
        case sqlite3.SQLITE_IOERR:
            return _fault(path, _DISK_ERROR, _DISK_ERROR_HINT, "disk_error")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return _locked(path)
        case sqlite3.SQLITE_READONLY:
            return read_only(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_FORMAT:
            return damaged(path)
        case sqlite3.SQLITE_NOTADB:
            return foreign(path)
        case sqlite3.SQLITE_PERM:
            return _permission(path)
        case sqlite3.SQLITE_CANTOPEN:
            return _fault(path, _CANNOT_OPEN, _PERMISSION_HINT, "cannot_open")
        case _:
            return None


def _translate_os(error: OSError, path: Path | str) -> EnvironmentFault | None:
    if getattr(error, "winerror", None) in (32, 33):  # sharing violation, lock violation
        return _locked(path)
    match error.errno:
        case errno.ENOSPC | errno.EFBIG | errno.EDQUOT:
            return disk_full(path)
        case errno.EROFS:
            return read_only(path)
        case errno.EACCES | errno.EPERM:
            return _permission(path)
        case errno.ENOENT | errno.ENOTDIR:
            return missing(path)
        case errno.EEXIST | errno.ENOTEMPTY:
            return exists(path)
        case errno.ENOLCK | errno.ENOTSUP | errno.EOPNOTSUPP:
            return _fault(path, _NO_LOCKS, _NO_LOCKS_HINT, "no_locks")
        case errno.EISDIR | errno.ENAMETOOLONG | errno.EINVAL:
            return _fault(path, _CANNOT_OPEN, _MISSING_HINT, "cannot_open")
        case errno.EIO | errno.ENXIO | errno.ENODEV:
            return _fault(path, _DISK_ERROR, _DISK_ERROR_HINT, "disk_error")
        case _:
            return None


@contextmanager
def guarded(path: Path | str) -> Iterator[None]:
    """Raise errors of SQLite and the operating system inside the block as faults about `path`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        fault = translate(error, path)
        if fault is None:
            raise
        raise fault from error
