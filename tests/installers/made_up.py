"""Small stand-ins for what a build works with: a Windows library, a wheel, an embeddable Python."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Sequence
from pathlib import Path

_TEXT = 0x1000
"""The address and the place of the one section."""


def library(path: Path, loads: Sequence[str] = (), version: tuple[int, int, int, int] | None = None) -> Path:
    """Write a 64-bit Windows library that loads others and may have a version."""
    names, at = b"", _TEXT + 20 * (len(loads) + 1)
    table = b""
    for name in loads:
        table += struct.pack("<5I", 1, 0, 0, at + len(names), 1)
        names += name.encode("ascii") + b"\0"
    section = table + bytes(20) + names
    if version is not None:
        high, low = version[0] << 16 | version[1], version[2] << 16 | version[3]
        section += struct.pack("<4I", 0xFEEF04BD, 0x10000, high, low)
    optional = struct.pack("<H", 0x20B) + bytes(110) + bytes(8) + struct.pack("<II", _TEXT, len(section))
    optional += bytes(240 - len(optional))
    head = b"MZ" + bytes(58) + struct.pack("<I", 64)
    head += b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, len(optional), 0x2022) + optional
    head += b".text\0\0\0" + struct.pack("<IIII", len(section), _TEXT, len(section), _TEXT) + bytes(16)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head + bytes(_TEXT - len(head)) + section)
    return path


def wheel(folder: Path, name: str, needs: Sequence[str] = (), tag: str = "py3-none-any") -> Path:
    """Write a wheel with one module, a script and a header."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-1.0-{tag}.whl"
    wanted = "".join(f"Requires-Dist: {need}\n" for need in needs)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}/__init__.py", "")
        archive.writestr(f"{name}-1.0.data/purelib/{name}/extra.txt", "x")
        archive.writestr(f"{name}-1.0.data/scripts/{name}.exe", "x")
        archive.writestr(
            f"{name}-1.0.dist-info/METADATA", f"Name: {name}\nVersion: 1.0\n{wanted}\nLong text\n"
        )
    return path


def embeddable(path: Path, short: str = "python313", without: Sequence[str] = ()) -> Path:
    """Write a zip that looks like python.org's embeddable package."""
    dll = library(path.parent / "made" / f"{short}.dll", ["KERNEL32.dll"], (3, 13, 2150, 1013))
    sqlite = library(path.parent / "made" / "sqlite3.dll", [], (3, 45, 3, 0))
    inner = path.parent / "made" / f"{short}.zip"
    with zipfile.ZipFile(inner, "w") as standard:
        for name in ("os.pyc", "pdb.pyc", "json/__init__.pyc", "pydoc_data/topics.pyc"):
            standard.writestr(name, name)
    contents = {
        f"{short}.dll": dll.read_bytes(),
        "sqlite3.dll": sqlite.read_bytes(),
        f"{short}.zip": inner.read_bytes(),
        f"{short}._pth": b"python313.zip\r\n.\r\n",
        "LICENSE.txt": b"PSF",
        "python.exe": b"MZ",
        "_ssl.pyd": b"MZ",
        "_socket.pyd": b"MZ",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in contents.items():
            if name not in without:
                archive.writestr(name, data)
    return path
