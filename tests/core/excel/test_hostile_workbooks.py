"""Crafted workbooks (`reliability.md` 3.1) end in a table or a reason: no hang, no crash, no gigabytes here."""

from __future__ import annotations

import os
import random
import struct
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from kolstudio.core.errors import KnownError
from kolstudio.core.excel import caps
from kolstudio.core.excel.reading import Reader
from kolstudio.core.excel.tables import Workbook
from tests.core.excel.spreadsheets import (
    MAIN,
    RELATIONS,
    STYLES,
    link_relations,
    number_cell,
    ods,
    ods_text,
    pack,
    row,
    text_cell,
    worksheet,
    xlsx,
    xlsx_parts,
)

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "excel"
LONG = os.environ.get("KOLSTUDIO_LONG") == "1"
A1 = text_cell("A1", "Tên")
only_long = pytest.mark.skipif(not LONG, reason="slow: set KOLSTUDIO_LONG=1")


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as reader:
        yield reader


def outcome(reader: Reader, path: Path) -> str | Workbook:
    """Read within the time that is promised; return the table or the code of the reason."""
    started = monotonic()
    try:
        return reader.read(path)
    except KnownError as error:
        assert error.hint is not None
        return error.code
    finally:
        assert monotonic() - started < caps.SECONDS_WITHOUT_PROGRESS + 2


def one_sheet(sheet: str) -> Callable[[Path], Path]:
    return lambda folder: pack(folder / "a.xlsx", xlsx_parts(sheet))


def rows(xml: str) -> Callable[[Path], Path]:
    return one_sheet(worksheet(xml))


def parts(**more: str) -> Callable[[Path], Path]:
    def build(folder: Path) -> Path:
        content = xlsx_parts(worksheet(row(1, A1)))
        content.update({name.replace("__", "/").replace("_xml", ".xml"): xml for name, xml in more.items()})
        return pack(folder / "a.xlsx", content)

    return build


def size_lie(folder: Path) -> Path:
    path = pack(folder / "a.xlsx", xlsx_parts(worksheet(row(1, A1) + row(2, text_cell("A2", "x" * 30_000)))))
    data = bytearray(path.read_bytes())
    for magic, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        begin = data.find(
            b"xl/worksheets/sheet1.xml", 0 if magic == b"PK\x03\x04" else data.find(b"PK\x01\x02")
        )
        entry = data.rfind(magic, 0, begin)
        struct.pack_into("<I", data, entry + at, 500)
    path.write_bytes(data)
    return path


def many_sheets(count: int) -> Callable[[Path], Path]:
    return lambda folder: pack(folder / "a.xlsx", xlsx_parts(*[worksheet(row(1, A1))] * count))


def many_names(count: int) -> Callable[[Path], Path]:
    defined = "<definedNames>" + '<definedName name="n">Sheet1!$A$1</definedName>' * count + "</definedNames>"
    return lambda folder: pack(folder / "a.xlsx", xlsx_parts(worksheet(row(1, A1)), defined=defined))


def two_corners_xls(folder: Path) -> Path:
    """Move the last number of a sound xls to the far corner."""
    data = bytearray((FIXTURES / "error_cells.xls").read_bytes())
    record = struct.pack("<HHHH", 0x027E, 10, 9, 1)
    at = data.find(record)
    assert at > 0
    struct.pack_into("<HH", data, at + 4, 65_535, 255)
    path = folder / "a.xls"
    path.write_bytes(data)
    return path


REFUSED: dict[str, tuple[Callable[[Path], Path], set[str]]] = {
    "04 many shared strings": (
        parts(xl__sharedStrings_xml=f'<sst xmlns="{MAIN}">' + "<si><t/></si>" * 300_000 + "</sst>"),
        {"unsafe_file"},
    ),
    "11 two corners": (rows(row(1, A1) + row(1_048_576, text_cell("XFD1048576", "x"))), {"too_many_rows"}),
    "11 two corners within the rows": (
        rows(row(1, A1) + row(60_000, text_cell("XFD60000", "x"))),
        {"too_many_columns", "reader_crashed"},
    ),
    "11 two corners, the row not told": (
        rows(row(1, A1) + row(2, text_cell("XFD1048576", "x"))),
        {"too_many_columns", "too_many_rows", "damaged_file", "reader_crashed"},
    ),
    "12 down to the last row": (
        rows(row(1, A1) + row(1_048_576, text_cell("Z1048576", "x"))),
        {"too_many_rows"},
    ),
    "13 a row beyond all rows": (
        rows(row(1, A1) + row(9_999_999_999, text_cell("A9999999999", "x"))),
        {"damaged_file"},
    ),
    "13 an empty row beyond all rows": (
        rows(row(1, A1) + '<row r="9999999999"><c r="A9999999999"/></row>'),
        {"damaged_file"},
    ),
    "15 shared string out of range": (rows(row(1, '<c r="A1" t="s"><v>7</v></c>')), {"damaged_file"}),
    "18 a million merges": (
        one_sheet(
            worksheet(
                row(1, A1), after="<mergeCells>" + '<mergeCell ref="A1:B2"/>' * 300_000 + "</mergeCells>"
            )
        ),
        {"unsafe_file"},
    ),
    "21 sheets": (many_sheets(caps.MAX_SHEETS + 1), {"too_many_sheets"}),
    "22 names": (many_names(caps.MAX_NAMES + 1), {"too_many_names"}),
    "64 size lie": (size_lie, {"damaged_file"}),
    "too many cells": (
        rows(row(1, A1) + row(150_000, *(number_cell(f"{letters}150000", 1) for letters in ("B", "AZ")))),
        {"too_many_cells"},
    ),
    "not XML": (one_sheet("\x01\x02"), {"damaged_file"}),
    "XML that breaks off": (one_sheet(worksheet(row(1, A1))[:-30]), {"damaged_file"}),
    "no sheet at all": (
        parts(xl__workbook_xml=f'<workbook xmlns="{MAIN}"><sheets/></workbook>'),
        {"empty_workbook"},
    ),
    "a sheet that is not there": (
        parts(
            xl__workbook_xml=f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
            '<sheet name="x" sheetId="1" r:id="rId9"/></sheets></workbook>'
        ),
        {"empty_workbook"},
    ),
    "41 ods: rows repeated": (
        lambda folder: ods(
            folder / "a.ods",
            '<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">'
            + ods_text("x", 'table:number-columns-repeated="16384"')
            + "</table:table-row></table:table>",
        ),
        {"too_many_cells", "too_many_columns", "damaged_file"},
    ),
    "42 ods: far beyond": (
        lambda folder: ods(
            folder / "a.ods",
            f'<table:table table:name="A"><table:table-row>{ods_text("x")}</table:table-row>'
            '<table:table-row table:number-rows-repeated="900000"><table:table-cell/></table:table-row>'
            f"<table:table-row>{ods_text('y')}</table:table-row></table:table>",
        ),
        {"too_many_cells", "too_many_rows", "damaged_file", "reader_crashed"},
    ),
    "61 xls: two corners": (two_corners_xls, {"too_many_rows", "too_many_cells", "reader_crashed"}),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused(reader: Reader, tmp_path: Path, case: str) -> None:
    build, codes = REFUSED[case]
    found = outcome(reader, build(tmp_path))
    assert isinstance(found, str), f"{case} was read"
    assert found in codes
    assert outcome(reader, xlsx(tmp_path / "sound.xlsx", row(1, A1))) != found, (
        "the next file is read as ever"
    )


READ: dict[str, Callable[[Path], Path]] = {
    "10 dimension": one_sheet(worksheet(row(1, A1), before='<dimension ref="A1:XFD1048576"/>')),
    "14 no place": rows(row(1, A1, '<c r=""><v>1</v></c>')),
    "14 an endless column": rows(row(1, A1, '<c r="ZZZZZZZZ1"/>')),
    "17 merge of everything": one_sheet(
        worksheet(row(1, A1), after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    ),
    "20 a very hidden sheet beside": lambda folder: pack(
        folder / "a.xlsx",
        xlsx_parts(
            worksheet(row(1, text_cell("A1", "geheim"))),
            worksheet(row(1, A1)),
            names={"h": "veryHidden", "s": "visible"},
        ),
    ),
    "31 commands and links outside": one_sheet(
        worksheet(row(1, A1.replace("<is>", "<f>cmd|' /C calc'!A0</f><is>"), number_cell("B1", 2)))
    ),
    "rows that end nowhere": rows(
        row(1, A1) + "".join(row(at, f'<c r="A{at}" s="1"/>') for at in range(2, 3000))
    ),
}


@pytest.mark.parametrize("case", READ)
def test_read(reader: Reader, tmp_path: Path, case: str) -> None:
    workbook = outcome(reader, READ[case](tmp_path))
    assert isinstance(workbook, Workbook), workbook
    assert workbook.table.rows[0][0] == "Tên"
    assert len(workbook.table.rows) == 1


def test_a_place_in_row_zero(reader: Reader, tmp_path: Path) -> None:
    found = outcome(reader, xlsx(tmp_path / "a.xlsx", row(1, A1, '<c r="A0"><v>1</v></c>')))
    assert found == "damaged_file" or isinstance(found, Workbook)


def test_hundreds_of_thousands_of_hyperlinks_are_bounded(reader: Reader, tmp_path: Path) -> None:
    content = xlsx_parts(
        worksheet(
            row(1, A1) + row(2000, text_cell("KN2000", "x")),
            after='<hyperlinks><hyperlink ref="A1:XFD1048576" r:id="l"/></hyperlinks>',
        )
    )
    content["xl/worksheets/_rels/sheet1.xml.rels"] = link_relations(l="https://example.vn/")
    workbook = outcome(reader, pack(tmp_path / "a.xlsx", content))
    assert isinstance(workbook, Workbook)
    assert len(workbook.table.links) <= caps.MAX_LINKS


def test_more_styles_than_are_looked_at(reader: Reader, tmp_path: Path) -> None:
    styles = STYLES.replace("</cellXfs>", '<xf numFmtId="9"/>' * (caps.MAX_STYLES + 1) + "</cellXfs>")
    noise = random.Random(1).randbytes(50_000).hex()  # keeps the ratio of the part below the limit
    content = xlsx_parts(
        worksheet(row(1, A1)), styles=styles.replace("</styleSheet>", f"<!--{noise}--></styleSheet>")
    )
    workbook = outcome(reader, pack(tmp_path / "a.xlsx", content))
    assert isinstance(workbook, Workbook)
    assert workbook.table.percent(0, 0) is None


@pytest.mark.skipif(sys.platform == "win32", reason="resource is POSIX")
def test_no_child_took_more_than_its_memory(reader: Reader, tmp_path: Path) -> None:
    import resource

    outcome(reader, two_corners_xls(tmp_path))
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit
    assert peak < caps.CHILD_MEMORY_BYTES * 1.1


@only_long
def test_a_shared_string_of_half_a_gigabyte(reader: Reader, tmp_path: Path) -> None:
    """Noise keeps the ratio just below the limit, so that only the memory limit is left."""
    noise = random.Random(1).randbytes(2 << 20).hex()
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in xlsx_parts(worksheet(row(1, '<c r="A1" t="s"><v>0</v></c>'))).items():
            if name == "xl/_rels/workbook.xml.rels":
                content = content.replace(
                    "</Relationships>",
                    f'<Relationship Id="s" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
                )
            if name == "[Content_Types].xml":
                content = content.replace(
                    "</Types>",
                    '<Override PartName="/xl/sharedStrings.xml" '
                    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
                )
            archive.writestr(name, content)
        with archive.open("xl/sharedStrings.xml", "w") as part:
            part.write(f'<sst xmlns="{MAIN}"><si><t>{noise}'.encode())
            for _ in range(512):
                part.write(b"x" * (1 << 20))
            part.write(b"</t></si></sst>")
    assert outcome(reader, path) in {"too_much_memory", "reader_crashed", "timed_out"}


@only_long
def test_a_million_rows_without_dimension(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    noise = random.Random(1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in xlsx_parts("").items():
            if name != "xl/worksheets/sheet1.xml":
                archive.writestr(name, content)
        with archive.open("xl/worksheets/sheet1.xml", "w") as part:
            part.write(f'<worksheet xmlns="{MAIN}"><sheetData>'.encode())
            for at in range(1, 1_000_001):
                part.write(
                    f'<row r="{at}"><c r="A{at}"><v>{noise.randrange(10**9)}</v></c><c r="D{at}"><v>1</v></c></row>'.encode()
                )
            part.write(b"</sheetData></worksheet>")
    assert outcome(reader, path) == "too_many_rows"


@only_long
def test_nesting_a_million_deep(reader: Reader, tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(40_000).hex()
    deep = "<is>" * 1_000_000 + "</is>" * 1_000_000
    path = pack(
        tmp_path / "a.xlsx",
        xlsx_parts(worksheet(row(1, f'<c r="A1" t="inlineStr">{deep}</c>') + f"<!--{noise}-->")),
    )
    assert outcome(reader, path) in {
        "damaged_file",
        "reader_crashed",
        "empty_workbook",
        "timed_out",
        "too_much_memory",
    }
