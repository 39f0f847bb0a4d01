"""One fast pass over the XML of an xlsx sheet for what the readers do not deliver.

The readers give values only. Percent formats, error cells, formulas without a stored result,
hyperlinks, merges and what is hidden come from here: a search for the few byte patterns that
announce them, in chunks, several times faster than parsing (100,000 x 20 cells: under a second).
Rows and columns are the numbers that the spreadsheet shows, from 1.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import IO

from kolstudio.core.excel import caps
from kolstudio.core.excel.tables import column_number

CHUNK_BYTES = 1 << 20
_LONGEST_ROW_BYTES = 16 << 20
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384

_ROOT = re.compile(rb"<(?:([A-Za-z0-9_.-]+):)?worksheet[\s>]")
_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*\"([^\"]*)\"")
_PLACE = re.compile(rb"\sr=\"\$?([A-Z]{1,3})\$?(\d{1,7})\"")
_ROW = re.compile(rb"\sr=\"(\d+)\"")
_TYPE = re.compile(rb"\st=\"(\w+)\"")
_AREA = re.compile(rb"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?\Z")
_LINK_FORMULA = re.compile(r'\s*HYPERLINK\(\s*"((?:[^"]|"")+)"\s*[,;)]', re.IGNORECASE)
_WEB = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+\Z", re.IGNORECASE)


class ImplausibleSheet(Exception):
    """A row or column number that no spreadsheet has."""


@dataclass(slots=True)
class SheetScan:
    """What one pass found; `reliable` False when the sheet is written in a way that hides places."""

    reliable: bool = True
    complete: bool = True
    """False when the rows break off."""
    last_row: int = 0
    """The last row that holds a value."""
    percent: dict[int, array[int]] = field(default_factory=dict)
    """Rows of number cells in a percent style, by column, in the order of the file."""
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    unstored: set[tuple[int, int]] = field(default_factory=set)
    """Formulas without a stored result."""
    links: dict[tuple[int, int], str] = field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    """(top, left, bottom, right)."""
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    """(first, last)."""


def scan_sheet(
    stream: IO[bytes],
    *,
    percent_styles: frozenset[int] = frozenset(),
    link_targets: Mapping[str, str] | None = None,
    tick: Callable[[int], None] = lambda done: None,
) -> SheetScan:
    """Scan a whole sheet part; `tick` is called with the bytes done after each chunk."""
    return _Scanner(percent_styles, link_targets or {}).run(stream, tick)


def last_content_row(stream: IO[bytes], tick: Callable[[int], None] = lambda done: None) -> int | None:
    """Return the number of the last row that holds a value, 0 when none does, None when it cannot be told."""
    scanner = _Scanner(frozenset(), {}, content_only=True)
    scan = scanner.run(stream, tick)
    return scan.last_row if scan.reliable else None


class _Scanner:
    def __init__(
        self, percent_styles: frozenset[int], link_targets: Mapping[str, str], *, content_only: bool = False
    ) -> None:
        self.scan = SheetScan()
        self.content_only = content_only
        self.link_targets = link_targets
        self.percent = (
            re.compile(rb' s="(?:%s)"' % b"|".join(b"%d" % style for style in sorted(percent_styles)))
            if percent_styles
            else None
        )
        self.single_quotes = False
        self.empty = False

    def run(self, stream: IO[bytes], tick: Callable[[int], None]) -> SheetScan:
        """Cut the stream into head, rows and tail, and hand each on in pieces of whole elements."""
        piece, done = self._head(stream)
        tick(done)
        in_rows = self.scan.reliable and self.row_data in piece
        if in_rows:
            begin = piece.index(self.row_data)
            self._columns(piece[:begin])
            piece = piece[begin:]
            self.empty = piece[len(self.row_data) : piece.find(b">")].endswith(b"/")
        while True:
            chunk = stream.read(CHUNK_BYTES)
            done += len(chunk)
            if chunk and self.single_quotes:
                chunk = chunk.replace(b"'", b'"')
            piece += chunk
            if in_rows:
                end = piece.find(self.end_of_row_data)
                if end >= 0:
                    self._rows(piece[:end])
                    piece, in_rows = piece[end:], False
                else:
                    cut = self._cut(piece, self.row_start)
                    self._rows(piece[:cut])
                    piece = piece[cut:]
            if not in_rows:
                if self.content_only or not self.scan.reliable:
                    break
                cut = self._cut(piece, b"<") if chunk else len(piece)
                self._tail(piece[:cut])
                piece = piece[cut:]
            if not chunk:
                self.scan.complete = not in_rows or self.empty
                break
            tick(done)
        return self.scan

    def _head(self, stream: IO[bytes]) -> tuple[bytes, int]:
        """Read up to the rows; learn the namespace prefix and the kind of quotation marks."""
        head = b""
        while True:
            chunk = stream.read(CHUNK_BYTES)
            head += chunk
            root = _ROOT.search(head)
            if root is not None:
                prefix = root[1] + b":" if root[1] else b""
                self.row_data = b"<" + prefix + b"sheetData"
                self.end_of_row_data = b"</" + prefix + b"sheetData"
                self.row_start = b"<" + prefix + b"row"
                self.row_beyond = re.compile(self.row_start + rb'\s[^>]*?\br="\d{8,}"')
                self.cell_start = b"<" + prefix + b"c"
                self.value_start = b"<" + prefix + b"v"
                self.inline_start = b"<" + prefix + b"is"
                self.formula_start = b"<" + prefix + b"f"
                self.formula = re.compile(
                    rb"<%sf\b([^>]*?)(?:/>|>([^<]*)</%sf>)\s*(<%sv[^>/]*>[^<])?" % (prefix, prefix, prefix)
                )
                if self.row_data in head:
                    break
            if not chunk or len(head) > _LONGEST_ROW_BYTES:
                self.scan.reliable = root is not None and not chunk
                break
        self.single_quotes = b"='" in head[: head.find(b">", root.end()) if root else 0]
        return (head.replace(b"'", b'"') if self.single_quotes else head), len(head)

    def _cut(self, piece: bytes, mark: bytes) -> int:
        """Return where the last element begins that may not be complete yet."""
        if len(piece) > _LONGEST_ROW_BYTES:
            return len(piece)
        return max(0, piece.rfind(mark))

    def _columns(self, head: bytes) -> None:
        for tag in re.finditer(rb"<(?:\w+:)?col\s([^>]*)>", head):
            attributes = dict(_ATTRIBUTE.findall(tag[1]))
            first, last = attributes.get(b"min", b""), attributes.get(b"max", b"")
            if attributes.get(b"hidden") in (b"1", b"true") and first.isdigit() and last.isdigit():
                self.scan.hidden_columns.append((int(first), min(int(last), _LAST_COLUMN)))

    def _rows(self, piece: bytes) -> None:
        if self.row_beyond.search(piece):
            raise ImplausibleSheet
        self._find_last_row(piece)
        if self.content_only:
            return
        if self.percent is not None:
            for hit in self.percent.finditer(piece):
                self._percent_cell(piece, hit.start())
        for at in _each(piece, b' t="e"'):
            self._error_cell(piece, at)
        for at in _each(piece, b' hidden="'):
            self._hidden_row(piece, at)
        for at in _each(piece, self.formula_start):
            self._formula(piece, at)

    def _find_last_row(self, piece: bytes) -> None:
        at = max(piece.rfind(self.value_start), piece.rfind(self.inline_start))
        if at < 0:
            return
        start = piece.rfind(self.row_start, 0, at)
        number = _ROW.search(piece, start, piece.find(b">", start)) if start >= 0 else None
        if number is None:
            self.scan.reliable = False
        elif len(number[1]) > 7 or not 1 <= int(number[1]) <= _LAST_ROW:
            raise ImplausibleSheet
        else:
            self.scan.last_row = max(self.scan.last_row, int(number[1]))

    def _cell(self, piece: bytes, at: int) -> tuple[bytes, int] | None:
        """Return the start tag of the cell around an attribute, and where it ends."""
        start, end = piece.rfind(b"<", 0, at), piece.find(b">", at)
        name_end = start + len(self.cell_start)
        if (
            start < 0
            or end < 0
            or piece[start:name_end] != self.cell_start
            or piece[name_end : name_end + 1] != b" "
        ):
            return None
        return piece[start:end], end

    def _place(self, tag: bytes) -> tuple[int, int] | None:
        place = _PLACE.search(tag)
        if place is None:
            self.scan.reliable = False
            return None
        row, column = int(place[2]), column_number(place[1].decode())
        if not (1 <= row <= _LAST_ROW and column <= _LAST_COLUMN):
            raise ImplausibleSheet
        return row, column

    def _percent_cell(self, piece: bytes, at: int) -> None:
        found = self._cell(piece, at)
        if found is None:
            return
        kind = _TYPE.search(found[0])
        if found[0].endswith(b"/") or (kind is not None and kind[1] != b"n"):
            return
        place = self._place(found[0])
        if place is not None:
            self.scan.percent.setdefault(place[1], array("I")).append(place[0])

    def _error_cell(self, piece: bytes, at: int) -> None:
        found = self._cell(piece, at)
        place = self._place(found[0]) if found is not None else None
        if found is None or place is None:
            return
        value = piece.find(self.value_start, found[1], found[1] + 40_000)
        begin = piece.find(b">", value) + 1 if value >= 0 else -1
        shown = piece[begin : piece.find(b"<", begin)] if begin > 0 else b""
        self.scan.errors[place] = unescape(shown[:40].decode("utf-8", "replace")) or "#ERROR!"

    def _hidden_row(self, piece: bytes, at: int) -> None:
        value = piece[at + 9 : at + 14]
        start = piece.rfind(b"<", 0, at)
        if value.startswith((b'1"', b"true")) and piece.startswith(self.row_start, start):
            number = _ROW.search(piece, start, piece.find(b">", at))
            if number is not None and len(number[1]) < 8:
                self.scan.hidden_rows.append(int(number[1]))

    def _formula(self, piece: bytes, at: int) -> None:
        formula = self.formula.match(piece, at)
        if formula is None:
            return
        start = piece.rfind(self.cell_start + b" ", 0, at)
        tag = piece[start : piece.find(b">", start)] if start >= 0 else b""
        place = self._place(tag)
        if place is None:
            return
        kind = _TYPE.search(tag)
        if formula[3] is None and (kind is None or kind[1] != b"str"):
            self.scan.unstored.add(place)
        if formula[2] and len(self.scan.links) < caps.MAX_LINKS and b"hyperlink" in formula[2][:40].lower():
            link = _LINK_FORMULA.match(unescape(formula[2].decode("utf-8", "replace")))
            if link is not None:
                self._link(place, link[1].replace('""', '"'))

    def _tail(self, piece: bytes) -> None:
        for tag in re.finditer(rb"<(?:\w+:)?mergeCell\s([^>]*)>", piece):
            area = _area(dict(_ATTRIBUTE.findall(tag[1])).get(b"ref", b""))
            if area is not None and len(self.scan.merges) < caps.MAX_MERGES:
                self.scan.merges.append(area)
        for tag in re.finditer(rb"<(?:\w+:)?hyperlink\s([^>]*)>", piece):
            attributes = {key.rsplit(b":", 1)[-1]: value for key, value in _ATTRIBUTE.findall(tag[1])}
            area = _area(attributes.get(b"ref", b""))
            target = self.link_targets.get(attributes.get(b"id", b"").decode("utf-8", "replace"), "")
            if area is None or not target:
                continue
            fragment = unescape(attributes.get(b"location", b"").decode("utf-8", "replace"))
            address = f"{target}#{fragment}" if fragment else target
            top, left, bottom, right = area
            for row in range(top, min(bottom, caps.MAX_ROWS) + 1):
                for column in range(left, min(right, caps.MAX_COLUMNS) + 1):
                    if len(self.scan.links) >= caps.MAX_LINKS:
                        return
                    self._link((row, column), address)

    def _link(self, place: tuple[int, int], address: str) -> None:
        address = address.strip()
        if len(address) <= 2_083 and _WEB.match(address):
            self.scan.links.setdefault(place, address)


def _each(piece: bytes, needle: bytes) -> Iterator[int]:
    at = piece.find(needle)
    while at >= 0:
        yield at
        at = piece.find(needle, at + 1)


def _area(reference: bytes) -> tuple[int, int, int, int] | None:
    area = _AREA.match(reference)
    if area is None:
        return None
    top, left = int(area[2]), column_number(area[1].decode())
    bottom, right = (int(area[4]), column_number(area[3].decode())) if area[3] else (top, left)
    return (min(top, bottom), min(left, right), max(top, bottom), max(left, right))
