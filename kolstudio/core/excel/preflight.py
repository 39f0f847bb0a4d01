"""Looks at a foreign file for about a millisecond before anything parses it: what is it, and is it sane."""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from kolstudio.core.excel import caps, refusals
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

Format = Literal["xlsx", "xlsb", "xls", "ods", "text"]

TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".txt", ".tab", ".xls"})
"""Names under which plain text is taken as a list; many web tools export text or tabs as `.xls`."""
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BIFF_MAGICS = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
"""Streams of Excel 2-5 that come without a container."""
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_HEAD_BYTES = 4096

PDF = QT_TRANSLATE_NOOP("Reading", "a PDF document")
WORD = QT_TRANSLATE_NOOP("Reading", "a text document")
SLIDES = QT_TRANSLATE_NOOP("Reading", "a presentation")
NUMBERS = QT_TRANSLATE_NOOP("Reading", "an Apple Numbers document")
WEB_PAGE = QT_TRANSLATE_NOOP("Reading", "a web page under the name of a spreadsheet")
XML = QT_TRANSLATE_NOOP("Reading", "an XML file")
PICTURE = QT_TRANSLATE_NOOP("Reading", "a picture")
ARCHIVE = QT_TRANSLATE_NOOP("Reading", "a compressed archive")
LIBRARY = QT_TRANSLATE_NOOP("Reading", "a database file")

_MAGICS: tuple[tuple[bytes, Text], ...] = (
    (b"%PDF", PDF),
    (b"{\\rtf", WORD),
    (b"\x89PNG", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"GIF8", PICTURE),
    (b"RIFF", PICTURE),
    (b"SQLite format 3\x00", LIBRARY),
    (b"Rar!", ARCHIVE),
    (b"7z\xbc\xaf", ARCHIVE),
    (b"\x1f\x8b", ARCHIVE),
)
_TOO_MANY_PARTS = QT_TRANSLATE_NOOP("Reading", "it consists of too many parts")
_TOO_BIG_UNPACKED = QT_TRANSLATE_NOOP("Reading", "it would unpack to far more than its size")
_DUPLICATE_PART = QT_TRANSLATE_NOOP("Reading", "it holds the same part twice")
_PART_OUTSIDE = QT_TRANSLATE_NOOP("Reading", "a part points outside the file")
_DOCTYPE = QT_TRANSLATE_NOOP("Reading", "a part declares a document type")
_ODD_COMPRESSION = QT_TRANSLATE_NOOP("Reading", "a part is compressed in an unusual way")


@dataclass(frozen=True, slots=True)
class Preflight:
    """What the file is, by its content."""

    format: Format
    size: int


def inspect(path: Path) -> Preflight:
    """Return what the file is; raise the `KnownError` that says why it is not read."""
    name = path.name
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise refusals.not_a_file(name)
        if name.startswith("~$"):
            raise refusals.owner_marker(name)
        if status.st_size > caps.MAX_FILE_BYTES:
            raise refusals.too_large(name, status.st_size)
        with path.open("rb") as file:
            return Preflight(_format(name, path.suffix.lower(), file), status.st_size)
    except (FileNotFoundError, NotADirectoryError):
        raise refusals.missing(name) from None
    except PermissionError:
        raise refusals.locked(name) from None
    except (OSError, ValueError) as error:
        raise refusals.unreadable(name, getattr(error, "strerror", None) or str(error)) from error


def _format(name: str, suffix: str, file: BinaryIO) -> Format:
    head = file.read(_HEAD_BYTES)
    if not head:
        raise refusals.empty_file(name)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(name, file)
    if head.startswith(OLE_MAGIC):
        if _ENCRYPTED_PACKAGE in head + file.read():
            raise refusals.password(name)
        return "xls"
    if head.startswith(BIFF_MAGICS) and b"\x00" in head[:8]:
        return "xls"
    for magic, kind in _MAGICS:
        if head.startswith(magic):
            raise refusals.unsupported(name, kind)
    return _plain(name, suffix, head)


def _plain(name: str, suffix: str, head: bytes) -> Format:
    start = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<meta", b"<div", b"<head", b"<style")):
        raise refusals.unsupported(name, WEB_PAGE)
    if start.startswith(b"<?xml"):
        raise refusals.unsupported(name, WEB_PAGE if b"<html" in start else XML)
    if suffix not in TEXT_SUFFIXES:
        raise refusals.not_a_spreadsheet(name)
    return "text"


def _packed(name: str, file: BinaryIO) -> Format:
    """Check a zip package and say which spreadsheet it is."""
    _check_directory_size(name, file)
    try:
        with zipfile.ZipFile(file) as package:
            parts = package.infolist()
            _check_parts(name, parts)
            found = _package_format(name, package, parts)
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels", ".vml", ".rdf")):
                    with package.open(part) as stream:
                        if b"<!DOCTYPE" in stream.read(_HEAD_BYTES).replace(b"\x00", b"").upper():
                            raise refusals.unsafe(name, _DOCTYPE)
            return found
    except (zipfile.BadZipFile, zlib.error, EOFError, UnicodeError, NotImplementedError, struct.error):
        raise refusals.damaged(name) from None
    except RuntimeError:  # zipfile's word for an encrypted part
        raise refusals.password(name) from None


def _check_directory_size(name: str, file: BinaryIO) -> None:
    """Refuse a list of parts so long that merely reading it would take time."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 65_557))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < 22:
        raise refusals.damaged(name)
    count, length = struct.unpack_from("<HL", tail, at + 10)
    wide = tail.rfind(b"PK\x06\x06", 0, at)
    if wide >= 0 and at - wide >= 56:
        count, length = struct.unpack_from("<QQ", tail, wide + 32)
    if count > caps.MAX_PARTS or length > caps.MAX_PARTS * 1024:
        raise refusals.unsafe(name, _TOO_MANY_PARTS)


def _check_parts(name: str, parts: list[zipfile.ZipInfo]) -> None:
    if len(parts) > caps.MAX_PARTS:
        raise refusals.unsafe(name, _TOO_MANY_PARTS)
    if sum(part.file_size for part in parts) > caps.MAX_UNPACKED_BYTES:
        raise refusals.unsafe(name, _TOO_BIG_UNPACKED)
    seen: set[str] = set()
    for part in parts:
        path = part.filename.replace("\\", "/").lower()
        if path in seen:
            raise refusals.unsafe(name, _DUPLICATE_PART)
        seen.add(path)
        if ".." in path.split("/") or re.match("[a-z]:", path):
            raise refusals.unsafe(name, _PART_OUTSIDE)
        if part.flag_bits & 1:
            raise refusals.password(name)
        if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise refusals.unsafe(name, _ODD_COMPRESSION)
        if part.file_size > caps.RATIO_FROM_BYTES and part.file_size > caps.MAX_RATIO * part.compress_size:
            raise refusals.unsafe(name, _TOO_BIG_UNPACKED)


def _package_format(name: str, package: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> Format:
    paths = {part.filename.replace("\\", "/").lower().lstrip("/"): part for part in parts}
    if any(path.endswith("workbook.bin") for path in paths):
        return "xlsb"
    if any(path.rsplit("/", 1)[-1].startswith("workbook") and path.endswith(".xml") for path in paths):
        return "xlsx"
    if "content.xml" in paths:
        return _open_document(name, package, paths)
    if any(path.endswith(".iwa") for path in paths) or "index.zip" in paths:
        raise refusals.unsupported(name, NUMBERS)
    if any(path.startswith("word/") for path in paths):
        raise refusals.unsupported(name, WORD)
    if any(path.startswith("ppt/") for path in paths):
        raise refusals.unsupported(name, SLIDES)
    if "[content_types].xml" in paths:
        return "xlsx"
    raise refusals.unsupported(name, ARCHIVE)


def _open_document(name: str, package: zipfile.ZipFile, paths: dict[str, zipfile.ZipInfo]) -> Format:
    manifest = paths.get("meta-inf/manifest.xml")
    if (
        manifest is not None
        and manifest.file_size <= caps.MEBIBYTE
        and b"encryption-data" in package.read(manifest)
    ):
        raise refusals.password(name)
    kind = b""
    if "mimetype" in paths:
        with package.open(paths["mimetype"]) as stream:
            kind = stream.read(200)
    if b"presentation" in kind:
        raise refusals.unsupported(name, SLIDES)
    if kind and b"spreadsheet" not in kind:
        raise refusals.unsupported(name, WORD)
    return "ods"
