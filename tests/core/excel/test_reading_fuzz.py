"""Workbooks with bytes changed at random: always a table or a reason, whatever the damage."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from kolstudio.core.errors import KnownError
from kolstudio.core.excel.reading import Reader
from tests.core.excel.spreadsheets import (
    DATE,
    PERCENT,
    link_relations,
    number_cell,
    pack,
    row,
    text_cell,
    worksheet,
    xlsx_parts,
)

SECONDS = 6.0
FEWEST = 40
FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "excel"


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(seconds=2) as reader:
        yield reader


def parts() -> dict[str, str]:
    found = xlsx_parts(
        worksheet(
            row(1, text_cell("A1", "Tên"), text_cell("B1", "ER"), text_cell("C1", "Ngày"))
            + row(
                2, text_cell("A2", "Ánh"), number_cell("B2", 0.07, PERCENT), number_cell("C2", 45_000, DATE)
            )
            + row(3, text_cell("A3", "Bình"), '<c r="B3" t="e"><v>#N/A</v></c>', '<c r="C3"><f>1+1</f></c>')
            + row(4, text_cell("B4", "x"), attributes=' hidden="1"'),
            before='<dimension ref="A1:C4"/><cols><col min="2" max="2" hidden="1"/></cols>',
            after='<mergeCells><mergeCell ref="A3:A4"/></mergeCells><hyperlinks><hyperlink ref="A2" r:id="l"/></hyperlinks>',
        ),
        worksheet(row(1, text_cell("A1", "x"))),
        names={"Danh sách": "visible", "Ẩn": "hidden"},
    )
    found["xl/worksheets/_rels/sheet1.xml.rels"] = link_relations(l="https://www.tiktok.com/@anh")
    return found


def damage(data: bytes, chance: random.Random) -> bytes:
    """Change, cut, double or move a few bytes."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed))
        match chance.randrange(5):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                changed[at] ^= 1 << chance.randrange(8)
            case 2:
                del changed[at : at + chance.randint(1, 20)]
            case 3:
                changed[at:at] = changed[at : at + chance.randint(1, 200)]
            case _:
                changed[at:at] = chance.choice(
                    (b"9999999999", b"<", b'"', b"\x00", b"&#x0;", b"</row>", b"-1", b"XFD")
                )
        if not changed:
            return b"x"
    return bytes(changed)


def check(reader: Reader, path: Path, seed: int) -> str:
    try:
        workbook = reader.read(path)
    except KnownError as error:
        assert error.code, seed
        assert error.hint is not None
        return error.code
    assert workbook.table.rows, seed
    assert {len(cells) for cells in workbook.table.rows} == {workbook.table.width}, seed
    return "table"


@pytest.mark.parametrize("where", ["parts", "package", "xls"])
def test_damage(reader: Reader, tmp_path: Path, where: str) -> None:
    sound = parts()
    names = [name for name in sound if name != "[Content_Types].xml"]
    path = pack(tmp_path / "a.xlsx", sound)
    whole = path.read_bytes()
    if where == "xls":
        path = tmp_path / "a.xls"
        whole = (FIXTURES / "error_cells.xls").read_bytes()
    outcomes: dict[str, int] = {}
    end = monotonic() + SECONDS / 3
    seed = 0
    while seed < FEWEST or (monotonic() < end and seed < 400):
        chance = random.Random(f"{where} {seed}")
        if where == "parts":
            name = chance.choice([*names, *["xl/worksheets/sheet1.xml"] * 5])
            pack(path, {**sound, name: damage(sound[name].encode(), chance)})
        else:
            path.write_bytes(damage(whole, chance))
        found = check(reader, path, seed)
        outcomes[found] = outcomes.get(found, 0) + 1
        seed += 1
    assert outcomes.get("table", 0) > 0
    assert len(outcomes) > 1
    assert zipfile.is_zipfile(path) or where != "parts"
