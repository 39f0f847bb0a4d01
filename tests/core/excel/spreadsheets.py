"""Builds small spreadsheets part by part, sound ones and ones that no program would write."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

GENERAL, PERCENT, DATE, QUOTED_PERCENT, CUSTOM_PERCENT = range(5)
"""The cell styles of `STYLES`."""
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="2">'
    '<numFmt numFmtId="164" formatCode="0&quot;%&quot;"/><numFmt numFmtId="165" formatCode="#,##0.0\\ %"/></numFmts>'
    '<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">'
    '<xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    "</cellXfs></styleSheet>"
)


def text_cell(place: str, text: str) -> str:
    """Return a cell with its text inside."""
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def number_cell(place: str, number: object, style: int = GENERAL) -> str:
    """Return a cell with a number."""
    return f'<c r="{place}" s="{style}"><v>{number}</v></c>'


def row(number: int, *cells: str, attributes: str = "") -> str:
    """Return a row."""
    return f'<row r="{number}"{attributes}>{"".join(cells)}</row>'


def worksheet(rows: str, *, before: str = "", after: str = "") -> str:
    """Return the XML of a sheet."""
    return (
        f'{DECLARATION}<worksheet xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
        f"{before}<sheetData>{rows}</sheetData>{after}</worksheet>"
    )


def xlsx_parts(
    *sheets: str, names: Mapping[str, str] | None = None, defined: str = "", styles: str = STYLES
) -> dict[str, str]:
    """Return the parts of an xlsx; `names` are the sheets' names with their state (visible, hidden, veryHidden)."""
    named = dict(names) if names else {f"Sheet{number}": "visible" for number in range(1, len(sheets) + 1)}
    entries = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" state="{state}" r:id="rId{number}"/>'
        for number, (name, state) in enumerate(named.items(), 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    parts = {
        "[Content_Types].xml": f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/styles.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
        f"{overrides}</Types>",
        "_rels/.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE_RELATIONS}">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
        f"<sheets>{entries}</sheets>{defined}</workbook>",
        "xl/_rels/workbook.xml.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE_RELATIONS}">{relations}'
        f'<Relationship Id="rIdStyles" Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": DECLARATION + styles,
    }
    for number, sheet in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = sheet
    return parts


def link_relations(**targets: str) -> str:
    """Return the relations of a sheet with hyperlinks."""
    return (
        f'{DECLARATION}<Relationships xmlns="{PACKAGE_RELATIONS}">'
        + "".join(
            f'<Relationship Id="{key}" Type="{RELATIONS}/hyperlink" Target={quoteattr(target)} TargetMode="External"/>'
            for key, target in targets.items()
        )
        + "</Relationships>"
    )


def pack(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """Write a package."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def xlsx(path: Path, rows: str) -> Path:
    """Write an xlsx with one sheet of these rows."""
    return pack(path, xlsx_parts(worksheet(rows)))


ODS_NAMESPACES = (
    " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    + ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
)


ODS_MANIFEST = (
    '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)


def ods(path: Path, tables: str) -> Path:
    """Write an ods with these tables."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ODS_NAMESPACES}>'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    return pack(
        path,
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content,
            "META-INF/manifest.xml": ODS_MANIFEST,
        },
    )


def ods_text(text: str, attributes: str = "") -> str:
    """Return a text cell of an ods."""
    return f'<table:table-cell office:value-type="string" {attributes}><text:p>{escape(text)}</text:p></table:table-cell>'


def xlsb_record(kind: int, body: bytes = b"") -> bytes:
    """Return one record of an xlsb part."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length = len(body)
    size = b""
    while True:
        size += bytes([length & 0x7F | (0x80 if length > 127 else 0)])
        length >>= 7
        if not length:
            return head + size + body


def wide(text: str) -> bytes:
    """Return a text as xlsb stores it."""
    return len(text).to_bytes(4, "little") + text.encode("utf-16-le")


def xlsb(path: Path, sheet: str, cells: Mapping[tuple[int, int], str | float | bytes]) -> Path:
    """Write an xlsb with one sheet; cells by (row, column) from 0, a byte is an error code."""
    rows, columns = zip(*cells, strict=True)
    area = struct.pack("<4I", min(rows), max(rows), min(columns), max(columns))
    data = xlsb_record(129) + xlsb_record(148, area) + xlsb_record(145)
    for number in sorted({place[0] for place in cells}):
        data += xlsb_record(0, number.to_bytes(4, "little") + bytes(13))
        for (at, column), value in sorted(cells.items()):
            if at != number:
                continue
            head = column.to_bytes(4, "little") + bytes(4)
            if isinstance(value, bytes):
                data += xlsb_record(3, head + value)
            elif isinstance(value, str):
                data += xlsb_record(6, head + wide(value))
            else:
                data += xlsb_record(5, head + struct.pack("<d", value))
    data += xlsb_record(146) + xlsb_record(130)
    book = (
        xlsb_record(131)
        + xlsb_record(143)
        + xlsb_record(156, bytes(4) + (1).to_bytes(4, "little") + wide("rId1") + wide(sheet))
        + xlsb_record(144)
        + xlsb_record(132)
    )
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    return pack(
        path,
        {
            "[Content_Types].xml": f'{DECLARATION}<Types xmlns="{types}">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
            "_rels/.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE_RELATIONS}">'
            f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.bin"/></Relationships>',
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE_RELATIONS}">'
            f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>',
            "xl/worksheets/sheet1.bin": data,
        },
    )
