"""What the reading child may use: memory, processor time; no crash dumps, which would hold personal data."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

from kolstudio.core.excel import caps


def settle_child() -> None:
    """Called first in the child: silence it and take away what it may not use."""
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (1, 2):  # parsers written in Rust print their panics
        with suppress(OSError):
            os.dup2(null, descriptor)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        _silence_windows()
    else:
        _limit_posix()


def bound_windows_child(pid: int) -> object | None:
    """Called in the parent on Windows: put the child into a job that limits it and dies with the parent.

    Returns the job; it must be kept as long as the child lives. None on other systems, and where
    Windows refuses (inside some sandboxes): the clock and `kill` still hold there.
    """
    if sys.platform == "win32":
        with suppress(OSError):
            return _WindowsJob(pid)
    return None


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _LIMIT_PROCESS_MEMORY = 0x0000_0100
    _LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x0000_0400
    _LIMIT_KILL_ON_JOB_CLOSE = 0x0000_2000
    _LIMIT_ACTIVE_PROCESS = 0x0000_0008
    _EXTENDED_LIMIT_INFORMATION = 9
    _PROCESS_TERMINATE, _PROCESS_SET_QUOTA = 0x0001, 0x0100
    _SEM_NO_BOXES = 0x0001 | 0x0002 | 0x8000

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _IoCounters(ctypes.Structure):
        _fields_ = tuple(
            (name, ctypes.c_uint64)
            for name in (
                "ReadOperationCount",
                "WriteOperationCount",
                "OtherOperationCount",
                "ReadTransferCount",
                "WriteTransferCount",
                "OtherTransferCount",
            )
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", _IoCounters),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def _kernel() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = (wintypes.LPVOID, wintypes.LPCWSTR)
        kernel.SetInformationJobObject.restype = wintypes.BOOL
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            wintypes.LPVOID,
            wintypes.DWORD,
        )
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
        kernel.AssignProcessToJobObject.restype = wintypes.BOOL
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.CloseHandle.restype = wintypes.BOOL
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        return kernel

    class _WindowsJob:
        """A job object around one process; closing the last handle of the job ends the process."""

        def __init__(self, pid: int) -> None:
            self._kernel = _kernel()
            self._job = self._kernel.CreateJobObjectW(None, None)
            if not self._job:
                raise ctypes.WinError(ctypes.get_last_error())
            try:
                self._set_limits()
                self._take(pid)
            except BaseException:
                self._kernel.CloseHandle(self._job)
                self._job = None
                raise

        def _set_limits(self) -> None:
            limits = _ExtendedLimits()
            limits.BasicLimitInformation.LimitFlags = (
                _LIMIT_PROCESS_MEMORY
                | _LIMIT_DIE_ON_UNHANDLED_EXCEPTION
                | _LIMIT_KILL_ON_JOB_CLOSE
                | _LIMIT_ACTIVE_PROCESS
            )
            limits.BasicLimitInformation.ActiveProcessLimit = 1
            limits.ProcessMemoryLimit = caps.CHILD_MEMORY_BYTES
            done = self._kernel.SetInformationJobObject(
                self._job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
            )
            if not done:
                raise ctypes.WinError(ctypes.get_last_error())

        def _take(self, pid: int) -> None:
            process = self._kernel.OpenProcess(_PROCESS_SET_QUOTA | _PROCESS_TERMINATE, False, pid)
            if not process:
                raise ctypes.WinError(ctypes.get_last_error())
            try:
                if not self._kernel.AssignProcessToJobObject(self._job, process):
                    raise ctypes.WinError(ctypes.get_last_error())
            finally:
                self._kernel.CloseHandle(process)

        def __del__(self) -> None:
            if getattr(self, "_job", None):
                self._kernel.CloseHandle(self._job)
                self._job = None

    def _silence_windows() -> None:
        """No message box when a parser aborts."""
        ctypes.WinDLL("kernel32").SetErrorMode(_SEM_NO_BOXES)

else:
    import resource

    def _limit_posix() -> None:
        _lower(resource.RLIMIT_CORE, 0)
        _lower(resource.RLIMIT_CPU, caps.CHILD_CPU_SECONDS)
        # macOS knows the limit of address space but does not hold to it
        _lower(
            resource.RLIMIT_AS,
            max(caps.CHILD_MEMORY_BYTES, _address_space() + caps.CHILD_MEMORY_BYTES * 3 // 4),
        )

    def _lower(which: int, limit: int) -> None:
        _, hard = resource.getrlimit(which)
        if hard != resource.RLIM_INFINITY:
            limit = min(limit, hard)
        with suppress(ValueError, OSError):
            resource.setrlimit(which, (limit, hard))

    def _address_space() -> int:
        """Return the bytes mapped by this process already; 0 where that cannot be told."""
        try:
            with open("/proc/self/statm", encoding="ascii") as file:
                return int(file.read().split()[0]) * resource.getpagesize()
        except (OSError, ValueError, IndexError):
            return 0
