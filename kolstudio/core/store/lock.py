"""The lock file beside a library: `NAME.kol.lock`, held by the window while it has the file open.

The operating system frees the lock when its holder ends in any way, so there are no stale locks;
a lock file that still names a holder only tells that the last one did not close in an orderly way.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store import faults
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_IN_USE = QT_TRANSLATE_NOOP("Store", "{path} is open in KOL Studio on {host} (process {pid}).")
_IN_USE_HINT = QT_TRANSLATE_NOOP(
    "Store", "Close it there first. Looking things up works meanwhile, changing them does not."
)
_PATIENCE = 0.3
_PAUSE = 0.02
_WINDOWS_BYTE = 1 << 30
"""Windows locks are mandatory: lock a byte far beyond the content, so that others can still read it."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a library open."""

    pid: int
    host: str


def lock_path(library: Path) -> Path:
    """Return the path of the lock file of a library."""
    return library.with_name(library.name + ".lock")


if sys.platform == "win32":
    import msvcrt

    def _try_lock(fd: int) -> bool:
        os.lseek(fd, _WINDOWS_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(fd: int) -> None:
        os.lseek(fd, _WINDOWS_BYTE, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_UNLCK, 1)

    def _probe(fd: int) -> bool:
        """Whether somebody holds the lock."""
        if _try_lock(fd):
            _unlock(fd)
            return False
        return True

else:
    import fcntl

    def _try_lock(fd: int) -> bool:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_UN)

    def _probe(fd: int) -> bool:
        """Whether somebody holds the lock."""
        try:
            fcntl.flock(fd, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        _unlock(fd)
        return False


class LibraryLock:
    """The exclusive right to change a library; use as a context manager or acquire and release."""

    def __init__(self, library: Path) -> None:
        self.library = library
        self.after_crash = False
        """Whether the holder before this one ended without closing the library."""
        self._fd: int | None = None

    def acquire(self) -> LibraryLock:
        """Take the lock; raises EnvironmentFault `in_use` naming the holder when somebody has it."""
        if self._fd is not None:
            raise RuntimeError("the lock is already held")
        path = lock_path(self.library)
        deadline = time.monotonic() + _PATIENCE
        with faults.guarded(path):
            while not self._attempt(path):
                if time.monotonic() > deadline:
                    holder = _read(path) or Holder(0, "?")
                    raise EnvironmentFault(
                        _IN_USE(path=self.library, host=holder.host, pid=holder.pid),
                        _IN_USE_HINT,
                        code="in_use",
                    )
                time.sleep(_PAUSE)
        return self

    def _attempt(self, path: Path) -> bool:
        fd = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        try:
            if not _try_lock(fd):
                os.close(fd)
                return False
            if not _is_still(path, fd):  # its last holder removed it between our open and our lock
                os.close(fd)
                return False
            os.lseek(fd, 0, os.SEEK_SET)
            self.after_crash = bool(os.read(fd, 1))
            os.ftruncate(fd, 0)
            os.lseek(fd, 0, os.SEEK_SET)
            os.write(fd, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())
        except BaseException:
            _close_quietly(fd)
            raise
        self._fd = fd
        return True

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._fd is not None

    def release(self) -> None:
        """Give the lock back and remove its file; does nothing when it is not held."""
        fd, self._fd = self._fd, None
        if fd is None:
            return
        path = lock_path(self.library)
        os.ftruncate(fd, 0)
        if sys.platform == "win32":  # an open file cannot be removed there
            _unlock(fd)
            os.close(fd)
            _remove_quietly(path)
        else:
            _remove_quietly(path)
            os.close(fd)

    def __enter__(self) -> LibraryLock:
        return self if self.held else self.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def who_holds(library: Path) -> Holder | None:
    """Return who has a library open, None when nobody has; creates and changes nothing."""
    path = lock_path(library)
    try:
        fd = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise faults.translate(error, path) or error from error
    try:
        held = _probe(fd)
    finally:
        os.close(fd)
    return (_read(path) or Holder(0, "?")) if held else None


def _is_still(path: Path, fd: int) -> bool:
    try:
        return os.path.samestat(os.stat(path), os.fstat(fd))
    except FileNotFoundError:
        return False


def _read(path: Path) -> Holder | None:
    try:
        content = json.loads(path.read_bytes()[:1000])
        return Holder(int(content["pid"]), str(content["host"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _close_quietly(fd: int) -> None:
    try:
        os.close(fd)
    except OSError:
        return


def _remove_quietly(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return
