"""Which Windows libraries the files of a folder load: those that lie in it, and those that are missing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from installers.windows import pe

SUFFIXES = (".dll", ".pyd", ".exe")
# fmt: off
OF_THE_SYSTEM = frozenset((
    "advapi32", "authz", "bcrypt", "bcryptprimitives", "cabinet", "comctl32", "comdlg32", "crypt32",
    "d3d11", "d3d12", "d3d9", "dnsapi", "dwmapi", "dwrite", "dxgi", "gdi32", "icuuc", "imm32",
    "iphlpapi", "kernel32", "mpr", "mswsock", "ncrypt", "netapi32", "normaliz", "ntdll", "ole32",
    "oleaut32", "powrprof", "propsys", "psapi", "rpcrt4", "secur32", "setupapi", "shcore",
    "shell32", "shlwapi", "ucrtbase", "uiautomationcore", "user32", "userenv", "uxtheme", "version",
    "winhttp", "winmm", "wintrust", "ws2_32", "wsock32", "wtsapi32", "winspool.drv",
))
# fmt: on
"""What every Windows 10 from version 1809 on has."""
_SETS = ("api-ms-win-", "ext-ms-win-")


def reachable(roots: Iterable[Path], folder: Path) -> set[Path]:
    """Return the files that these files load from the folder, themselves included.

    A library beside the one that loads it comes first, else the first of that name.
    """
    by_name: dict[str, list[Path]] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in SUFFIXES:
            by_name.setdefault(path.name.lower(), []).append(path)
    found: set[Path] = set()
    waiting = list(roots)
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        found.add(path)
        image = pe.read(path)
        for name in sorted(image.loads | image.may_load) if image else ():
            places = by_name.get(name, [])
            waiting += [one for one in places if one.parent == path.parent] or places[:1]
    return found


def missing(folder: Path) -> dict[str, str]:
    """Return library → one file that loads it, for what is neither in the folder nor part of Windows."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES]
    present = {path.name.lower() for path in files}
    found: dict[str, str] = {}
    for path in files:
        image = pe.read(path)
        if image is None or not image.amd64:
            found.setdefault("amd64", path.relative_to(folder).as_posix())
            continue
        for name in sorted(image.loads - present):
            of_system = name.removesuffix(".dll") in OF_THE_SYSTEM or name.startswith(_SETS)
            if not of_system:
                found.setdefault(name, path.relative_to(folder).as_posix())
    return found
