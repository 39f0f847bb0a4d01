"""Reads csv, tsv and txt files: finds out encoding, delimiter and line ends; runs in the reading child."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO
from unicodedata import normalize

from kolstudio.core.excel import caps, notes, refusals
from kolstudio.core.excel.legacy_fonts import LegacyFontWatch
from kolstudio.core.excel.messages import Finished, Sink
from kolstudio.core.excel.row_flow import RowFlow
from kolstudio.core.excel.tables import SheetInfo
from kolstudio.core.excel.values import RowConverter
from kolstudio.core.model.reading import Remark

DELIMITERS = ("\t", ";", ",", "|")
ENCODINGS = ("utf-8", "utf-16", "cp1258", "cp1252")
"""What an owner may choose from."""
_CHUNK_BYTES = 1 << 20
_SAMPLE_CHARS = 64 << 10
_SAMPLE_ROWS = 50
_SEP_LINE = re.compile(r"sep=(.)\r?\n?\Z", re.IGNORECASE)

_MARKS_1258 = re.compile(
    rb"[AEIOUYaeiouy\xc2\xca\xd4\xc3\xd5\xdd\xe2\xea\xf4\xe3\xf5\xfd][\xcc\xd2\xde\xec\xf2]"
)
_ALL_MARKS_1258 = re.compile(rb"[\xcc\xd2\xde\xec\xf2]")
_D_STROKE_1258 = re.compile(rb"[\xd0\xf0]")


def read_file(path: Path, sink: Sink, encoding: str | None = None) -> None:
    """Read a text file into `sink`; raise the `KnownError` that says why not."""
    name = path.name
    try:
        found, choices = _check_encoding(path, encoding)
        with _open(path, found) as text:
            _read_text(path, text, sink, found, choices)
    except UnicodeError:
        raise refusals.wrong_encoding(name, encoding or "utf-8") from None
    except PermissionError:
        raise refusals.locked(name) from None


def _open(path: Path, encoding: str) -> TextIO:
    """Open without touching line ends; a byte-order mark is dropped, one-byte encodings never fail."""
    if encoding == "utf-8":
        return path.open(encoding="utf-8-sig", newline="")
    errors = "strict" if encoding == "utf-16" else "replace"
    return path.open(encoding=encoding, errors=errors, newline="")


def _check_encoding(path: Path, wanted: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the encoding, and the choices to offer when it is a guess."""
    with path.open("rb") as file:
        head = file.read(4)
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if wanted is not None:
        if wanted not in ENCODINGS:
            raise refusals.wrong_encoding(path.name, wanted)
        if wanted != "utf-16":
            _refuse_zero_bytes(path)
        return wanted, ()
    if wide:
        return "utf-16", ()
    if _refuse_zero_bytes(path):
        return "utf-8", ()
    guess = "cp1258" if _looks_like_1258(path) else "cp1252"
    return guess, (guess, "cp1252" if guess == "cp1258" else "cp1258")


def _refuse_zero_bytes(path: Path) -> bool:
    """Refuse a file with NUL in it; return whether all of it is UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    unicode = True
    for chunk in _chunks(path):
        if b"\x00" in chunk:
            raise refusals.zero_bytes(path.name)
        if unicode:
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                unicode = False
    if unicode:
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return unicode


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            yield chunk


def _looks_like_1258(path: Path) -> bool:
    """Whether the bytes are Vietnamese: tone marks stand after vowels there, and đ is no Icelandic letter."""
    after_vowel = marks = strokes = 0
    for chunk in _chunks(path):
        after_vowel += len(_MARKS_1258.findall(chunk))
        marks += len(_ALL_MARKS_1258.findall(chunk))
        strokes += len(_D_STROKE_1258.findall(chunk))
    return after_vowel + strokes > 0 and after_vowel * 5 >= marks * 4


def _read_text(path: Path, text: TextIO, sink: Sink, encoding: str, choices: tuple[str, ...]) -> None:
    lines = _lines(text)
    sample, rest = _sample(lines)
    if not sample:
        raise refusals.empty_file(path.name)
    delimiter = None
    stated = _SEP_LINE.match(sample[0])
    if stated is not None:
        delimiter = stated[1]
        sample = sample[1:]
    delimiter = delimiter or find_delimiter(sample, path.suffix.lower())

    convert = RowConverter()
    fonts = LegacyFontWatch()
    undecodable = 0
    narrow = encoding.startswith("cp")
    flow = RowFlow(path.name, sink)
    for number, values in enumerate(_records(path.name, sample, rest, delimiter), 1):
        cells = convert(values)
        if flow.take(number, cells):
            fonts.look(cells)
            if narrow:
                undecodable += sum(value.count("\ufffd") for value in values)
    if not flow.rows:
        raise refusals.empty_file(path.name)
    named_workbook = path.suffix.lower() == ".xls"
    if named_workbook and flow.width < 2:
        raise refusals.not_a_spreadsheet(path.name)

    remarks: list[Remark] = []
    if choices:
        remarks += notes.encoding_guessed(*choices)
    remarks += notes.undecodable(undecodable)
    remarks += fonts.remarks()
    if named_workbook:
        remarks += notes.text_as_workbook()
    sink.finish(
        Finished(
            format="text",
            sheets=(SheetInfo("", False, flow.first_row + flow.rows - 1, flow.width),),
            sheet="",
            width=flow.width,
            first_row=flow.first_row,
            notes=tuple(remarks),
            encoding=encoding,
            encoding_choices=choices,
            delimiter=delimiter,
        )
    )


def _lines(text: TextIO) -> Iterator[str]:
    """Yield the lines in NFC with their line ends (LF, CR LF or CR alone)."""
    for line in text:
        if "\x00" in line:
            line = line.replace("\x00", "")
        yield line if line.isascii() else normalize("NFC", line)


def _sample(lines: Iterator[str]) -> tuple[list[str], Iterator[str]]:
    sample: list[str] = []
    size = 0
    for line in lines:
        sample.append(line)
        size += len(line)
        if size > _SAMPLE_CHARS:
            break
    return sample, lines


def _records(name: str, sample: list[str], rest: Iterator[str], delimiter: str) -> Iterator[list[str]]:
    """Yield the records; a blank line is one."""
    csv.field_size_limit(caps.MAX_FIELD_CHARS)

    def lines() -> Iterator[str]:
        yield from sample
        yield from rest

    reader = csv.reader(lines(), delimiter=delimiter)
    count = 0
    try:
        for record in reader:
            count += 1
            yield record
    except csv.Error:
        raise refusals.field_too_long(name, count + 1) from None


def find_delimiter(sample: list[str], suffix: str = "") -> str:
    """Return the delimiter that cuts the sample most evenly; a comma when nothing is cut.

    The widest even cut wins; TAB, then «;», then «,», then «|» where two are as good.
    """
    best, best_score = "\t" if suffix in (".tsv", ".tab") else ",", (0.0, 0)
    for delimiter in DELIMITERS:
        widths = Counter(_widths(sample, delimiter))
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
        if width < 2:
            continue
        score = (round(count / sum(widths.values()), 1), width)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _widths(sample: list[str], delimiter: str) -> Iterator[int]:
    """Yield the number of fields of the first records that are not blank."""
    try:
        for index, record in enumerate(csv.reader(sample, delimiter=delimiter)):
            if index >= _SAMPLE_ROWS:
                return
            if any(record):
                yield len(record)
    except csv.Error:
        return
