"""What a file is by its first bytes, and which files are turned away before anything parses them."""

from __future__ import annotations

import os
import struct
import zipfile
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault, KnownError
from kolstudio.core.excel import caps
from kolstudio.core.excel.preflight import inspect
from tests.core.excel.spreadsheets import (
    ODS_MANIFEST,
    ods,
    pack,
    row,
    text_cell,
    worksheet,
    xlsx,
    xlsx_parts,
)

SHEET = worksheet(row(1, text_cell("A1", "x")))


def refusal(path: Path) -> KnownError:
    with pytest.raises(KnownError) as caught:
        inspect(path)
    assert caught.value.hint is not None
    assert path.name in str(caught.value.text)
    return caught.value


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_sound_files(tmp_path: Path) -> None:
    assert inspect(xlsx(tmp_path / "a.xlsx", row(1, text_cell("A1", "x")))).format == "xlsx"
    assert inspect(ods(tmp_path / "a.ods", "")).format == "ods"
    assert inspect(write(tmp_path / "a.csv", b"a,b\n")).format == "text"
    assert inspect(write(tmp_path / "A.TXT", b"\xff\xfea\x00")).format == "text"
    assert inspect(write(tmp_path / "a.xls", b"name\tfollow\n")).format == "text"
    assert inspect(pack(tmp_path / "a.xlsb", {"xl/workbook.bin": b""})).format == "xlsb"
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert inspect(write(tmp_path / "b.xls", ole)).format == "xls"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.xlsx", b"", "empty_file"),
        ("a.csv", b"", "empty_file"),
        ("a.pdf", b"%PDF-1.7", "unsupported_type"),
        ("a.csv", b"%PDF-1.7", "unsupported_type"),
        ("a.png", b"\x89PNG\r\n", "unsupported_type"),
        ("a.rtf", b"{\\rtf1", "unsupported_type"),
        ("a.xls", b"\n<html><table><tr><td>x", "unsupported_type"),
        ("a.xls", b"\xef\xbb\xbf<!DOCTYPE html><html>", "unsupported_type"),
        ("a.xls", b"\xff\xfe<\x00h\x00t\x00m\x00l\x00", "unsupported_type"),
        ("a.xls", b'<?xml version="1.0"?><Workbook/>', "unsupported_type"),
        ("a.kol", b"SQLite format 3\x00", "unsupported_type"),
        ("a.gz", b"\x1f\x8b\x08", "unsupported_type"),
        ("a.xlsx", b"just text", "not_a_spreadsheet"),
        ("a.json", b'{"a": 1}', "not_a_spreadsheet"),
        ("a.xlsx", b"PK\x03\x04 and nothing else", "damaged_file"),
        ("~$list.xlsx", b"\x05owner", "excel_marker"),
        (
            "a.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99) + "EncryptedPackage".encode("utf-16-le"),
            "password_protected",
        ),
    ],
)
def test_other_files(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    assert refusal(write(tmp_path / name, content)).code == code


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"word/document.xml": "x"}, "a text document"),
        ({"ppt/presentation.xml": "x"}, "a presentation"),
        ({"Index/Document.iwa": "x"}, "an Apple Numbers document"),
        ({"photo.jpg": "x"}, "a compressed archive"),
        ({"content.xml": "<x/>", "mimetype": "application/vnd.oasis.opendocument.text"}, "a text document"),
        (
            {"content.xml": "<x/>", "mimetype": "application/vnd.oasis.opendocument.presentation"},
            "a presentation",
        ),
    ],
)
def test_other_packages(tmp_path: Path, parts: dict[str, str], words: str) -> None:
    error = refusal(pack(tmp_path / "a.zip", parts))
    assert error.code == "unsupported_type"
    assert words in str(error)


def test_what_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.xlsx").code == "file_missing"
    assert refusal(write(tmp_path / "a.csv", b"x") / "b.csv").code == "file_missing"
    assert refusal(tmp_path).code == "not_a_file"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        assert refusal(tmp_path / "pipe.csv").code == "not_a_file"


def test_a_file_held_by_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.csv", b"a,b")

    def held(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", held)
    error = refusal(path)
    assert error.code == "file_locked"
    assert isinstance(error, EnvironmentFault)


def test_a_drive_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.csv", b"a,b")

    def failing(*args: object, **kwargs: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", failing)
    error = refusal(path)
    assert error.code == "file_unreadable"
    assert isinstance(error, EnvironmentFault)


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate(caps.MAX_FILE_BYTES + 1)
    error = refusal(path)
    assert error.code == "file_too_large"
    assert "51 MB" in str(error)


def test_encrypted_ods(tmp_path: Path) -> None:
    path = pack(
        tmp_path / "a.ods",
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": b"\x01\x02",
            "META-INF/manifest.xml": ODS_MANIFEST.replace(
                "/></", "><manifest:encryption-data/></manifest:file-entry></"
            ),
        },
    )
    assert refusal(path).code == "password_protected"


def test_encrypted_part(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.xlsx", xlsx_parts(SHEET))
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    assert refusal(write(path, bytes(data))).code == "password_protected"


@pytest.mark.parametrize(
    "part", ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml", "docProps/app.xml"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types(tmp_path: Path, part: str, encoding: str) -> None:
    laughs = '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst>&b;</sst>'
    parts: dict[str, str | bytes] = {**xlsx_parts(SHEET)}
    parts[part] = laughs.encode(encoding)
    assert refusal(pack(tmp_path / "a.xlsx", parts)).code == "unsafe_file"


def test_parts_that_point_outside(tmp_path: Path) -> None:
    for name in ("../evil.xml", "xl/../../evil.xml", "xl\\..\\..\\evil.xml", "C:/evil.xml"):
        assert refusal(pack(tmp_path / "a.xlsx", {**xlsx_parts(SHEET), name: "x"})).code == "unsafe_file"


def test_a_part_twice(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.xlsx", xlsx_parts(SHEET))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("XL/worksheets/sheet1.xml", SHEET)
    assert refusal(path).code == "unsafe_file"


def test_too_many_parts(tmp_path: Path) -> None:
    parts = {**xlsx_parts(SHEET), **{f"xl/media/{number}.bin": b"" for number in range(caps.MAX_PARTS)}}
    assert refusal(pack(tmp_path / "a.xlsx", parts)).code == "unsafe_file"


def test_a_directory_that_lies_about_its_count(tmp_path: Path) -> None:
    parts = {
        **xlsx_parts(SHEET),
        **{f"xl/media/{number:0500}.bin": b"" for number in range(caps.MAX_PARTS * 2)},
    }
    path = pack(tmp_path / "a.xlsx", parts)
    data = bytearray(path.read_bytes())
    struct.pack_into("<HH", data, len(data) - 14, 5, 5)
    assert refusal(write(path, bytes(data))).code == "unsafe_file"


def test_bombs_are_told_by_their_ratio(tmp_path: Path) -> None:
    padded = xlsx_parts(SHEET.replace("</worksheet>", " " * (3 << 20) + "</worksheet>"))
    assert refusal(pack(tmp_path / "a.xlsx", padded)).code == "unsafe_file"


def test_declared_size(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.xlsx", {**xlsx_parts(SHEET), "xl/media/a.bin": b"x"})
    data = bytearray(path.read_bytes())
    entry = data.rfind(b"PK\x01\x02")
    struct.pack_into("<I", data, entry + 24, caps.MAX_UNPACKED_BYTES)
    assert refusal(write(path, bytes(data))).code == "unsafe_file"


def test_unusual_compression(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        for name, content in xlsx_parts(SHEET).items():
            archive.writestr(name, content)
    assert refusal(path).code == "unsafe_file"


def test_truncated_and_flipped(tmp_path: Path) -> None:
    whole = pack(tmp_path / "a.xlsx", xlsx_parts(SHEET)).read_bytes()
    assert refusal(write(tmp_path / "b.xlsx", whole[: len(whole) // 2])).code == "damaged_file"
    flipped = bytearray(whole)
    flipped[whole.find(b"[Content_Types].xml") + 40] ^= 0xFF
    assert refusal(write(tmp_path / "c.xlsx", bytes(flipped))).code == "damaged_file"


def test_nothing_is_written(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", row(1, text_cell("A1", "x")))
    path.chmod(0o400)
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    inspect(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.xlsx"]
