"""Changes to a TrueType file in memory: roomier lines, and a cut of the font with digits of one width.

Be Vietnam Pro lets the marks of «Ế» stand above its own ascent and has no tabular digits; both are
mended here when a file is loaded, so that the bundled files stay as they were published.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterable

ASCENT, DESCENT = 1.19, 0.31
"""Of the em: a line height of 1.5 that holds the marks above and below Vietnamese capitals."""


def with_line_height(data: bytes) -> bytes:
    """Return the font with our ascent and descent, the same on every system."""
    tables = _tables(data)
    em = struct.unpack_from(">H", tables["head"], 18)[0]
    ascent, descent = round(ASCENT * em), round(DESCENT * em)
    hhea, os2 = bytearray(tables["hhea"]), bytearray(tables["OS/2"])
    struct.pack_into(">hhh", hhea, 4, ascent, -descent, 0)
    struct.pack_into(">hhhHH", os2, 68, ascent, -descent, 0, ascent, descent)
    return _font(data[:4], {**tables, "hhea": bytes(hhea), "OS/2": bytes(os2)})


def with_tabular_digits(data: bytes, family: str) -> bytes:
    """Return the font under the name of another family, its digits centred in cells of one width."""
    tables = _tables(data)
    hmtx = bytearray(tables["hmtx"])
    digits = _glyphs(tables["cmap"], map(ord, "0123456789"))
    long_metrics = struct.unpack_from(">H", tables["hhea"], 34)[0]
    if max(digits) >= long_metrics:
        raise ValueError("digits without metrics of their own")
    metrics = {glyph: struct.unpack_from(">Hh", hmtx, 4 * glyph) for glyph in digits}
    width = max(advance for advance, _ in metrics.values())
    for glyph, (advance, bearing) in metrics.items():
        struct.pack_into(">Hh", hmtx, 4 * glyph, width, bearing + (width - advance) // 2)
    weight = struct.unpack_from(">H", tables["OS/2"], 4)[0]
    return _font(data[:4], {**tables, "hmtx": bytes(hmtx), "name": _name(family, weight)})


def _tables(data: bytes) -> dict[str, bytes]:
    tables = {}
    for index in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * index)
        tables[tag.decode("ascii")] = data[offset : offset + length]
    return tables


def _checksum(table: bytes) -> int:
    words = array("I", table + bytes(-len(table) % 4))
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF


def _font(version: bytes, tables: dict[str, bytes]) -> bytes:
    """Return a font file of these tables with valid checksums."""
    head = bytearray(tables["head"])
    struct.pack_into(">I", head, 8, 0)
    tables = {**tables, "head": bytes(head)}
    power = len(tables).bit_length() - 1
    search = 16 << power
    directory = version + struct.pack(">HHHH", len(tables), search, power, 16 * len(tables) - search)
    offset = 12 + 16 * len(tables)
    body = bytearray()
    head_at = 0
    for tag in sorted(tables):
        table = tables[tag]
        if tag == "head":
            head_at = offset + len(body)
        directory += struct.pack(
            ">4sIII", tag.encode("ascii"), _checksum(table), offset + len(body), len(table)
        )
        body += table + bytes(-len(table) % 4)
    whole = bytearray(directory + body)
    struct.pack_into(">I", whole, head_at + 8, (0xB1B0AFBA - _checksum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _glyphs(cmap: bytes, points: Iterable[int]) -> list[int]:
    """Return the glyphs of characters by the Windows Unicode subtable (format 4)."""
    for index in range(struct.unpack_from(">H", cmap, 2)[0]):
        platform, encoding, at = struct.unpack_from(">HHI", cmap, 4 + 8 * index)
        if (platform, encoding) == (3, 1) and struct.unpack_from(">H", cmap, at)[0] == 4:
            return [_glyph(cmap, at, point) for point in points]
    raise ValueError("no Unicode subtable")


def _glyph(cmap: bytes, at: int, point: int) -> int:
    size = struct.unpack_from(">H", cmap, at + 6)[0]
    for segment in range(0, size, 2):
        if struct.unpack_from(">H", cmap, at + 14 + segment)[0] < point:
            continue
        first = struct.unpack_from(">H", cmap, at + 16 + size + segment)[0]
        delta = struct.unpack_from(">H", cmap, at + 16 + 2 * size + segment)[0]
        place = at + 16 + 3 * size + segment
        distance = struct.unpack_from(">H", cmap, place)[0]
        if point < first:
            break
        if not distance:
            return int((point + delta) & 0xFFFF)
        glyph = struct.unpack_from(">H", cmap, place + distance + 2 * (point - first))[0]
        return int((glyph + delta) & 0xFFFF) if glyph else 0
    raise ValueError(f"no glyph for U+{point:04X}")


_STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}


def _name(family: str, weight: int) -> bytes:
    """Return a name table: the family, its style, and the pair of names that old systems want."""
    style = _STYLES.get(weight, str(weight))
    plain = weight in (400, 700)
    texts = {
        1: family if plain else f"{family} {style}",
        2: style if plain else "Regular",
        3: f"{family} {style}",
        4: f"{family} {style}",
        6: f"{family} {style}".replace(" ", ""),
    }
    if not plain:
        texts |= {16: family, 17: style}
    records = strings = b""
    for name_id, text in sorted(texts.items()):
        coded = text.encode("utf-16-be")
        records += struct.pack(">HHHHHH", 3, 1, 0x409, name_id, len(coded), len(strings))
        strings += coded
    return struct.pack(">HHH", 0, len(texts), 6 + len(records)) + records + strings
