"""Finds the cells with an error value (#N/A, #NAME? …) in xls, xlsb and ods, which calamine leaves empty.

Only positions and error codes are read. Layouts: [MS-CFB], [MS-XLS] 2.4.127 and 2.5.133, [MS-XLSB] 2.1.4,
OpenDocument 1.3 part 3, 9.1. Rows and columns are numbers from 1. Runs only inside the reading child.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from zipfile import ZipFile

from kolstudio.core.excel import caps
from kolstudio.core.excel.package_parts import read_relations

ERROR_TEXTS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
"""Error codes shared by xls and xlsb."""
Places = dict[tuple[int, int], str]

_END_OF_CHAIN = 0xFFFF_FFFA
"""Sector numbers from here on are marks, not sectors."""


class UnknownLayout(Exception):
    """The container is not laid out as its format says."""


def find_errors(path: Path, kind: str, sheet: str, index: int, tick: Callable[[int], None]) -> Places:
    """Return what error cells show, by (row, column); `index` counts all sheets of the file from 0.

    Empty also where the layout cannot be followed: this only adds to what calamine delivers.
    """
    try:
        if kind == "xls":
            return dict(_xls_errors(path.read_bytes(), index))
        with ZipFile(path) as archive:
            if kind == "xlsb":
                return dict(_xlsb_errors(archive, sheet))
            return _ods_errors(archive, sheet, tick)
    except (UnknownLayout, struct.error, IndexError, KeyError, ValueError, UnicodeError):
        return {}


def _xls_errors(data: bytes, index: int) -> Iterator[tuple[tuple[int, int], str]]:
    stream = workbook_stream(data) if data.startswith(b"\xd0\xcf\x11\xe0") else data
    starts = [struct.unpack_from("<I", body)[0] for kind, body in _records(stream, 0) if kind == 0x85]
    begin = starts[index] if starts else 0
    depth = 0
    for kind, body in _records(stream, begin):
        if kind in (0x809, 0x409, 0x209, 0x009):
            depth += 1
        elif kind == 0x0A:
            depth -= 1
            if depth <= 0:
                return
        elif kind == 0x205 and len(body) >= 8 and body[7]:
            yield _place(body), ERROR_TEXTS.get(body[6], "#ERROR!")
        elif kind in (0x06, 0x206, 0x406) and len(body) >= 14 and body[12:14] == b"\xff\xff" and body[6] == 2:
            yield _place(body), ERROR_TEXTS.get(body[8], "#ERROR!")


def _place(body: bytes) -> tuple[int, int]:
    row, column = struct.unpack_from("<HH", body)
    return row + 1, column + 1


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Yield (kind, body) of the records of an xls stream."""
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def workbook_stream(data: bytes) -> bytes:
    """Return the stream `Workbook` (or `Book`, of Excel 5) of a compound file."""
    shift, small_shift = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or small_shift != 6:
        raise UnknownLayout
    size = 1 << shift
    directory, cutoff, small_table, _, extra, extra_count = struct.unpack_from("<I4xIIIII", data, 48)
    tables = [sector for sector in struct.unpack_from("<109I", data, 76) if sector < _END_OF_CHAIN]
    for _ in range(min(extra_count, len(data) // size)):
        if extra >= _END_OF_CHAIN:
            break
        *more, extra = struct.unpack_from(f"<{size // 4}I", data, (extra + 1) * size)
        tables += [sector for sector in more if sector < _END_OF_CHAIN]
    chain = b"".join(
        data[(sector + 1) * size : (sector + 2) * size] for sector in tables[: len(data) // size]
    )
    following = struct.unpack(f"<{len(chain) // 4}I", chain[: len(chain) // 4 * 4])

    def sectors(start: int, length: int | None = None) -> bytes:
        content = _chain(data, following, start, size, first=1)
        return content if length is None else content[:length]

    entries = sectors(directory)
    found: dict[str, tuple[int, int]] = {}
    root = (0, 0)
    for at in range(0, len(entries) - 127, 128):
        name_bytes = struct.unpack_from("<H", entries, at + 64)[0]
        name = entries[at : at + max(0, name_bytes - 2)].decode("utf-16-le")
        start, length = struct.unpack_from("<II", entries, at + 116)
        if entries[at + 66] == 5:
            root = (start, length)
        elif entries[at + 66] == 2:
            found[name.lower()] = (start, length)
    start, length = found.get("workbook") or found["book"]
    if length >= cutoff:
        return sectors(start, length)
    small = sectors(small_table)
    return _chain(
        sectors(*root), struct.unpack(f"<{len(small) // 4}I", small), start, 1 << small_shift, first=0
    )[:length]


def _chain(data: bytes, following: tuple[int, ...], start: int, size: int, first: int) -> bytes:
    """Join the sectors of one chain; a chain that runs in circles ends."""
    pieces: list[bytes] = []
    sector = start
    while sector < _END_OF_CHAIN and len(pieces) <= len(following):
        pieces.append(data[(sector + first) * size : (sector + first + 1) * size])
        sector = following[sector]
    return b"".join(pieces)


def _xlsb_errors(archive: ZipFile, sheet: str) -> Iterator[tuple[tuple[int, int], str]]:
    relations = read_relations(archive, "xl/workbook.bin")
    path = ""
    for kind, body in _long_records(archive.read("xl/workbook.bin")):
        if kind == 156:
            key, at = _wide_text(body, 8)
            if _wide_text(body, at)[0] == sheet:
                path = relations[key][1]
    row = 0
    for kind, body in _long_records(archive.read(path)):
        if kind == 0:
            row = struct.unpack_from("<I", body)[0] + 1
        elif kind in (3, 11) and len(body) >= 9:
            column = struct.unpack_from("<I", body)[0] + 1
            yield (row, column), ERROR_TEXTS.get(body[8], "#ERROR!")


def _long_records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield (kind, body) of the records of an xlsb part."""
    at = 0
    while at < len(data):
        kind, at = data[at], at + 1
        if kind & 0x80:
            kind, at = (kind & 0x7F) | (data[at] << 7), at + 1
        length = shift = 0
        while shift < 28:
            byte, at = data[at], at + 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield kind, data[at : at + length]
        at += length


def _wide_text(body: bytes, at: int) -> tuple[str, int]:
    length = struct.unpack_from("<I", body, at)[0]
    end = at + 4 + 2 * length
    return body[at + 4 : end].decode("utf-16-le"), end


_ODS_TAG = re.compile(
    rb"<(?:table:(table|table-row|table-cell|covered-table-cell)([\s/][^>]*|)>|text:p>([^<]{0,40}))"
)
_ODS_ATTRIBUTE = re.compile(rb"([\w:-]+)=\"([^\"]*)\"")


def _ods_errors(archive: ZipFile, sheet: str, tick: Callable[[int], None]) -> Places:
    """Walk the cells of one table, counting repeated ones; only when the file has an error at all."""
    part = archive.getinfo("content.xml")
    if part.file_size > caps.MAX_UNPACKED_BYTES // 4:
        return {}
    content = archive.read(part)
    if b'calcext:value-type="error"' not in content:
        return {}
    found: Places = {}
    inside = False
    row = column = following = following_row = 0
    pending: tuple[int, int] | None = None
    for count, tag in enumerate(_ODS_TAG.finditer(content)):
        if count % 100_000 == 0:
            tick(tag.start())
        kind = tag[1]
        if kind == b"table":
            name = dict(_ODS_ATTRIBUTE.findall(tag[2])).get(b"table:name", b"")
            inside = unescape(name.decode()) == sheet
            following_row = 1
        elif not inside:
            continue
        elif kind is None:
            if pending is not None:
                found[pending] = unescape(tag[3].decode("utf-8", "replace"))
                pending = None
        elif kind == b"table-row":
            row, following = following_row, 1
            following_row += _repeats(tag[2], b"table:number-rows-repeated")
        else:
            column, pending = following, None
            following += _repeats(tag[2], b"table:number-columns-repeated")
            if b'calcext:value-type="error"' in tag[2]:
                pending = (row, column)
                found[pending] = "#ERROR!"
    return found


def _repeats(attributes: bytes, name: bytes) -> int:
    if name not in attributes:
        return 1
    return int(dict(_ODS_ATTRIBUTE.findall(attributes)).get(name, b"1"))
