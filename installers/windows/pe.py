"""Reads Windows programs and libraries (PE files): what they load, and their version; needs no Windows."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

_IMPORTS, _DELAYED = 1, 13
"""Numbers of the tables in the list of tables."""
_AMD64 = 0x8664
_VERSION_MARK = struct.pack("<I", 0xFEEF04BD)


@dataclass(frozen=True)
class Image:
    """A PE file: names of the libraries that it loads at once and when first used, in lower case."""

    amd64: bool
    loads: frozenset[str]
    may_load: frozenset[str]


def read(path: Path) -> Image | None:
    """Return what a file asks of others; None when it is no PE file."""
    data = path.read_bytes()
    if data[:2] != b"MZ" or len(data) < 0x40:
        return None
    start = struct.unpack_from("<I", data, 0x3C)[0]
    if data[start : start + 4] != b"PE\0\0":
        return None
    machine, count = struct.unpack_from("<HH", data, start + 4)
    size_of_optional = struct.unpack_from("<H", data, start + 20)[0]
    optional = start + 24
    wide = struct.unpack_from("<H", data, optional)[0] == 0x20B
    tables = optional + (112 if wide else 96)
    sections = [
        struct.unpack_from("<IIII", data, optional + size_of_optional + 40 * number + 8)
        for number in range(count)
    ]

    def place(address: int) -> int:
        for size, begin, raw_size, raw in sections:
            if begin <= address < begin + max(size, raw_size):
                return int(raw + address - begin)
        return 0

    def names(table: int, step: int, column: int) -> frozenset[str]:
        address = struct.unpack_from("<I", data, tables + 8 * table)[0]
        found: set[str] = set()
        at = place(address) if address else 0
        while at:
            entry = struct.unpack_from(f"<{step // 4}I", data, at)
            if not entry[column]:
                break
            name = place(entry[column])
            found.add(data[name : data.index(b"\0", name)].decode("ascii").lower())
            at += step
        return frozenset(found)

    return Image(machine == _AMD64, names(_IMPORTS, 20, 3), names(_DELAYED, 32, 1))


def version(path: Path) -> tuple[int, int, int, int]:
    """Return the four numbers of the file's version resource, zeros when it has none."""
    data = path.read_bytes()
    at = data.find(_VERSION_MARK)
    if at < 0:
        return (0, 0, 0, 0)
    high, low = struct.unpack_from("<II", data, at + 8)
    return (high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF)
