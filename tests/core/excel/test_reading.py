"""What a workbook becomes: cells, numbers of rows and columns, formats, links, merges, notes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from kolstudio.core.errors import Cancelled, KnownError, RuleError
from kolstudio.core.excel.reading import Reader, read_workbook
from kolstudio.core.excel.tables import CellError, Merge, Workbook
from kolstudio.core.jobs import CancelToken
from kolstudio.core.texts import Text
from tests.core.excel.spreadsheets import (
    CUSTOM_PERCENT,
    DATE,
    PERCENT,
    QUOTED_PERCENT,
    link_relations,
    number_cell,
    ods,
    ods_text,
    pack,
    row,
    text_cell,
    worksheet,
    xlsb,
    xlsx,
    xlsx_parts,
)

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "excel"


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as reader:
        yield reader


def codes(workbook: Workbook) -> list[str]:
    return [note.code for note in workbook.notes]


def note_text(workbook: Workbook, code: str) -> str:
    return next(str(note.text) for note in workbook.notes if note.code == code)


def refusal(reader: Reader, path: Path, **options: str) -> KnownError:
    with pytest.raises(KnownError) as caught:
        reader.read(path, **options)
    assert caught.value.hint is not None
    return caught.value


def test_values(reader: Reader, tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx",
        row(1, text_cell("A1", "Tên"), text_cell("B1", "Số"))
        + row(
            2,
            text_cell("A2", "Nguye\u0302\u0303n"),
            number_cell("B2", 84901234567),
            number_cell("C2", 0.07),
            number_cell("D2", 45000, DATE),
            number_cell("E2", 45000.5, DATE),
            '<c r="F2" t="b"><v>1</v></c>',
            number_cell("G2", 0),
            number_cell("H2", "7.5E+18"),
            number_cell("I2", 0.5, DATE),
            text_cell("J2", ""),
            number_cell("K2", -2.5),
        ),
    )
    table = reader.read(path).table
    assert table.rows[0] == ("Tên", "Số", *(None,) * 9)
    assert table.rows[1] == (
        "Nguyễn",
        84901234567,
        0.07,
        date(2023, 3, 15),
        datetime(2023, 3, 15, 12),
        True,
        0,
        7_500_000_000_000_000_000,
        "12:00",
        None,
        -2.5,
    )
    assert [type(cell) for cell in table.rows[1][1:3]] == [int, float]


def test_what_is_no_value_is_said(reader: Reader, tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx",
        row(1, text_cell("A1", "An"), number_cell("B1", "NaN"), number_cell("C1", "1e999"))
        + row(2, number_cell("A2", -1, DATE), number_cell("B2", 30, DATE))
        + row(3, '<c r="A3" t="e"><v>#NAME?</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>')
        + row(
            4,
            '<c r="A4"><f>A1&amp;"x"</f></c><c r="B4"><f>1+1</f><v></v></c><c r="C4"><f>1+1</f><v>2</v></c>',
        ),
    )
    workbook = reader.read(path)
    assert workbook.table.rows == [
        ("An", CellError("nan", "not_a_number"), CellError("inf", "not_a_number")),
        (CellError("00:00", "date_out_of_range"), CellError("1900-01-30", "date_out_of_range"), None),
        (CellError("#NAME?", "error"), CellError("#DIV/0!", "error"), None),
        (CellError("", "formula_without_value"), CellError("", "formula_without_value"), 2),
    ]
    assert note_text(workbook, "formula_without_value").startswith(
        "Formulas without a stored result (2): A4, B4."
    )


def test_an_empty_text_as_result_of_a_formula_is_just_empty(reader: Reader, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", row(1, text_cell("A1", "x"), '<c r="B1" t="str"><f>""</f><v></v></c>'))
    workbook = reader.read(path)
    assert workbook.table.rows == [("x", None)]
    assert codes(workbook) == []


def test_rows_of_lost_cells_only_are_kept(reader: Reader, tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx",
        row(1, text_cell("A1", "Tên")) + row(3, '<c r="A3"><f>Other!A1</f></c><c r="C3"><f>1</f></c>'),
    )
    lost = CellError("", "formula_without_value")
    assert reader.read(path).table.rows == [("Tên", None, None), (None, None, None), (lost, None, lost)]


def test_numbers_of_rows_and_columns(reader: Reader, tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx",
        row(4, text_cell("C4", "Tên"), text_cell("D4", "Follow"))
        + row(6, text_cell("C6", "An"), number_cell("D6", 5, PERCENT))
        + row(9, '<c r="E9" s="1"/>'),
    )
    table = reader.read(path).table
    assert (table.first_row, table.first_column, table.width) == (4, 3, 2)
    assert table.rows == [("Tên", "Follow"), (None, None), ("An", 5)]
    assert table.row_number(2) == 6
    assert [table.column_letters(position) for position in (0, 1, 24)] == ["C", "D", "AA"]
    assert table.percent(2, 1) is True
    assert table.percent(0, 1) is False


def test_percent_formats(reader: Reader, tmp_path: Path) -> None:
    styles = (PERCENT, 0, PERCENT, PERCENT, QUOTED_PERCENT, CUSTOM_PERCENT)
    path = xlsx(
        tmp_path / "a.xlsx",
        "".join(row(at, number_cell(f"A{at}", 0.07, style)) for at, style in enumerate(styles, 1))
        + row(7, '<c r="A7" s="1" t="inlineStr"><is><t>7</t></is></c>'),
    )
    table = reader.read(path).table
    assert [table.percent(at, 0) for at in range(7)] == [True, False, True, True, False, True, False]
    assert table.percent(0, 5) is False


def test_attributes_in_another_order_quotes_and_prefix(reader: Reader, tmp_path: Path) -> None:
    sheet = (
        "<?xml version='1.0'?><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
        "<x:cols><x:col min='2' max='3' hidden='1' width='9'/></x:cols><x:sheetData>"
        "<x:row hidden='1' r='1'><x:c s='1' r='A1'><x:v>0.07</x:v></x:c><x:c t='e' r='B1'><x:v>#N/A</x:v></x:c></x:row>"
        "<x:row r='2'><x:c r='A2'><x:v>3</x:v></x:c></x:row></x:sheetData>"
        "<x:mergeCells><x:mergeCell ref='A1:A2'/></x:mergeCells></x:worksheet>"
    )
    table = reader.read(pack(tmp_path / "a.xlsx", xlsx_parts(sheet))).table
    assert table.rows == [(0.07, CellError("#N/A", "error")), (3, None)]
    assert (table.percent(0, 0), table.percent(1, 0)) == (True, False)
    assert table.hidden_rows == {0}
    assert table.hidden_columns == {1}
    assert table.merges == (Merge(0, 0, 1, 0),)


def test_formats_are_unknown_when_cells_hide_their_places(reader: Reader, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", '<row><c s="1"><v>0.07</v></c></row><row><c><v>2</v></c></row>')
    table = reader.read(path).table
    assert table.rows == [(0.07,), (2,)]
    assert table.percent(0, 0) is None


def test_links_behind_cells(reader: Reader, tmp_path: Path) -> None:
    parts = xlsx_parts(
        worksheet(
            row(1, text_cell("A1", "An"), text_cell("B1", "Bình"))
            + row(2, text_cell("A2", "Chi"), text_cell("B2", "Dung"), text_cell("C2", "tệp"))
            + row(
                3,
                '<c r="A3" t="str"><f>HYPERLINK("https://www.tiktok.com/@giang?a=1&amp;b=2","Giang")</f>'
                "<v>Giang</v></c>",
                '<c r="B3" t="str"><f>HYPERLINK("https://"&amp;A1,"Hà")</f><v>Hà</v></c>',
            ),
            after='<hyperlinks><hyperlink ref="A1" r:id="l1"/><hyperlink ref="A2:B2" r:id="l2" location="about"/>'
            '<hyperlink ref="B1" location="Sheet2!A1"/><hyperlink ref="C2" r:id="l3"/></hyperlinks>',
        )
    )
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = link_relations(
        l1="https://www.tiktok.com/@an?lang=vi&x=1", l2="https://fb.com/chi", l3="file:///etc/passwd"
    )
    workbook = reader.read(pack(tmp_path / "a.xlsx", parts))
    assert workbook.table.links == {
        (0, 0): "https://www.tiktok.com/@an?lang=vi&x=1",
        (1, 0): "https://fb.com/chi#about",
        (1, 1): "https://fb.com/chi#about",
        (2, 0): "https://www.tiktok.com/@giang?a=1&b=2",
    }


def test_merges_spread_downwards(reader: Reader, tmp_path: Path) -> None:
    path = pack(
        tmp_path / "a.xlsx",
        xlsx_parts(
            worksheet(
                row(2, text_cell("A2", "An"), text_cell("B2", "tiktok"), text_cell("C2", "cao"))
                + row(3, text_cell("B3", "facebook"))
                + row(4, text_cell("A4", "Bình"), text_cell("B4", "youtube")),
                after='<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:C9"/><mergeCell ref="A4:B4"/></mergeCells>',
            )
        ),
    )
    table = reader.read(path).table
    assert table.merges == (Merge(0, 0, 1, 0), Merge(0, 2, 2, 2), Merge(2, 0, 2, 1))
    assert table.spread() == [("An", "tiktok", "cao"), ("An", "facebook", "cao"), ("Bình", "youtube", "cao")]
    assert table.spread([0]) == [("An", "tiktok", "cao"), ("An", "facebook", None), ("Bình", "youtube", None)]
    assert table.rows[1] == (None, "facebook", None)


def test_hidden_rows_columns_and_sheets_are_listed(reader: Reader, tmp_path: Path) -> None:
    shown = worksheet(
        row(1, text_cell("A1", "a"), text_cell("C1", "c"))
        + "".join(row(at, text_cell(f"A{at}", "x"), attributes=' hidden="1"') for at in (2, 3, 5))
        + row(6, text_cell("A6", "x"), attributes=' hidden="0"'),
        before='<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" hidden="0"/></cols>',
    )
    other = worksheet(row(1, text_cell("A1", "x")))
    names = {"Danh sách": "visible", "Cũ": "hidden", "Mật": "veryHidden", "Trống": "hidden", "FB": "visible"}
    workbook = reader.read(
        pack(tmp_path / "a.xlsx", xlsx_parts(shown, other, other, worksheet(""), other, names=names))
    )
    assert workbook.sheet == "Danh sách"
    assert workbook.table.hidden_rows == {1, 2, 4}
    assert workbook.table.hidden_columns == {1}
    assert note_text(workbook, "hidden_rows") == "Rows hidden in the spreadsheet (3): 2-3, 5."
    assert note_text(workbook, "hidden_columns") == "Columns hidden in the spreadsheet: B."
    assert note_text(workbook, "hidden_sheets") == "Hidden sheets, not read: Cũ, Mật."
    assert note_text(workbook, "other_sheets") == "Only the sheet Danh sách is read. The file also has: FB."
    assert [(info.name, info.hidden, info.row_count) for info in workbook.sheets] == [
        ("Danh sách", False, 6),
        ("Cũ", True, 1),
        ("Mật", True, 1),
        ("Trống", True, 0),
        ("FB", False, 1),
    ]
    assert workbook.sheets[0].col_count == 3


def test_the_sheet_read(reader: Reader, tmp_path: Path) -> None:
    sheets = [
        worksheet(""),
        worksheet(row(1, text_cell("A1", "một"))),
        worksheet(row(1, text_cell("A1", "hai"))),
    ]
    names = {"Bìa": "visible", "FB+TT": "visible", "Ẩn & cũ": "hidden"}
    path = pack(tmp_path / "a.xlsx", xlsx_parts(*sheets, names=names))
    assert reader.read(path).table.rows == [("một",)]
    assert reader.read(path, sheet="Ẩn & cũ").table.rows == [("hai",)]
    assert reader.read(path, sheet=" fb+tt").sheet == "FB+TT"
    error = refusal(reader, path, sheet="Không có")
    assert error.code == "unknown_sheet"
    assert "Bìa, FB+TT, Ẩn & cũ" in str(error)
    assert refusal(reader, path, sheet="Bìa").code == "empty_workbook"


def test_a_workbook_with_hidden_content_only(reader: Reader, tmp_path: Path) -> None:
    path = pack(
        tmp_path / "a.xlsx",
        xlsx_parts(
            worksheet(""),
            worksheet(row(1, text_cell("A1", "x"))),
            names={"Trang1": "visible", "Dữ liệu": "hidden"},
        ),
    )
    error = refusal(reader, path)
    assert error.code == "empty_workbook"
    assert "Dữ liệu" in str(error.hint)


def test_the_name_of_a_file_does_not_decide(reader: Reader, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", row(1, text_cell("A1", "x")))
    for name in ("b.xls", "c.csv", "d"):
        workbook = reader.read(path.rename(tmp_path / name))
        path = tmp_path / name
        assert (workbook.format, workbook.table.rows) == ("xlsx", [("x",)])


def test_error_cells_of_xls(reader: Reader) -> None:
    workbook = reader.read(FIXTURES / "error_cells.xls")
    assert workbook.format == "xls"
    assert workbook.table.rows[3] == ("Chi", CellError("#DIV/0!", "error"), None)
    assert workbook.table.rows[1] == ("An", 12000, 0.07)
    assert workbook.table.percent(1, 2) is None
    assert workbook.table.spread()[8][0] == "Gộp"
    assert codes(workbook) == ["hidden_sheets"]


def test_error_cells_of_xlsb(reader: Reader, tmp_path: Path) -> None:
    path = xlsb(
        tmp_path / "a.xlsb",
        "Danh sách",
        {(0, 0): "Tên", (0, 1): "Follow", (2, 0): "An", (2, 1): b"\x1d", (3, 1): b"\x2a", (3, 0): 12.0},
    )
    workbook = reader.read(path)
    assert workbook.format == "xlsb"
    assert workbook.table.rows == [
        ("Tên", "Follow"),
        (None, None),
        ("An", CellError("#NAME?", "error")),
        (12, CellError("#N/A", "error")),
    ]


def test_error_cells_of_ods(reader: Reader, tmp_path: Path) -> None:
    error = 'office:string-value="" calcext:value-type="error"'
    path = ods(
        tmp_path / "a.ods",
        '<table:table table:name="A"><table:table-row><table:table-cell/></table:table-row></table:table>'
        '<table:table table:name="B &amp; C">'
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
        f"<table:table-row>{ods_text('Tên')}{ods_text('b')}{ods_text('c')}{ods_text('d')}</table:table-row>"
        f'<table:table-row>{ods_text("An")}<table:table-cell table:number-columns-repeated="2"/>'
        f"{ods_text('#DIV/0!', error)}</table:table-row></table:table>",
    )
    workbook = reader.read(path)
    assert workbook.sheet == "B & C"
    assert workbook.table.first_row == 3
    assert workbook.table.rows == [
        ("Tên", "b", "c", "d"),
        ("An", None, None, CellError("#DIV/0!", "error")),
    ]


def test_openpyxl_takes_what_calamine_refuses(reader: Reader, tmp_path: Path) -> None:
    # calamine fails on a number that is no number in a cell of type boolean
    path = xlsx(
        tmp_path / "a.xlsx",
        row(1, text_cell("A1", "ER"), number_cell("B1", 0.07, PERCENT), '<c r="C1" t="e"><v>#N/A</v></c>')
        + row(3, '<c r="A3" t="b"><v>2</v></c>')
        + row(5000, '<c r="B5000" s="1"/>'),
    )
    table = reader.read(path).table
    assert table.rows[0] == ("ER", 0.07, CellError("#N/A", "error"))
    assert len(table.rows) == 3
    assert table.percent(0, 1) is True


def test_old_vietnamese_fonts_are_noticed(reader: Reader, tmp_path: Path) -> None:
    tcvn3 = ["Hµ Néi", "TrÇn ThÞ H¹nh", "§µ N½ng", "NguyÔn V¨n B×nh", "SÓ ch¨m sãc"]
    vni = ["Haø Noäi", "Traàn Thò Haïnh", "Ñaø Naüng", "Nguyeãn Vaên Bình"]
    unicode = ["Hà Nội", "Trần Thị Hạnh", "Đà Nẵng", "Thuý Hoà", "Müller", "España", "½ ngày", "§ 5", "20°"]
    for texts, font in ((tcvn3, "TCVN3"), (vni, "VNI"), (unicode, None)):
        path = xlsx(
            tmp_path / "a.xlsx",
            "".join(row(at, text_cell(f"A{at}", text)) for at, text in enumerate(texts, 1)),
        )
        workbook = reader.read(path)
        assert (font is None) == (codes(workbook) == []), texts
        if font:
            assert font in note_text(workbook, "legacy_font")


def test_texts_that_look_like_formulas_stay_texts(reader: Reader, tmp_path: Path) -> None:
    texts = [
        "=))",
        "=)))",
        "+1 xinh",
        "@handle",
        "=HYPERLINK(1)",
        "-",
        "'84",
        "𝓛𝓲𝓷𝓱 ✨",
        "עברית",
        "a\u200db",
        "433",
        "a\x00b",
    ]
    cells = [text_cell(f"A{at}", text.replace("\x00", "_x0000_")) for at, text in enumerate(texts, 1)]
    path = xlsx(tmp_path / "a.xlsx", "".join(row(at, cell) for at, cell in enumerate(cells, 1)))
    assert [cells[0] for cells in reader.read(path).table.rows] == [*texts[:-1], "ab"]


def test_cancelling_ends_the_child_and_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("tên,follow\n" + "An,12\n" * 60_000, encoding="utf-8")
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    cancel = CancelToken()

    def stop(what: Text, done: int, total: int) -> None:
        cancel.cancel()

    with Reader() as reader:
        with pytest.raises(Cancelled):
            reader.read(path, progress=stop, cancel=cancel)
        assert reader.pid is None
        with pytest.raises(Cancelled):
            reader.read(path, cancel=cancel)
        assert len(reader.read(path).table.rows) == 60_001
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_progress_counts_rows(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a;b\n" + "1;2\n" * 5_000, encoding="utf-8")
    seen: list[int] = []
    reader.read(path, progress=lambda what, done, total: seen.append(done))
    assert seen == sorted(seen)
    assert seen[-1] == 5_001


def test_one_call_reads_one_file(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", row(1, text_cell("A1", "x")))
    assert read_workbook(path).table.rows == [("x",)]
    with pytest.raises(RuleError):
        read_workbook(tmp_path / "none.xlsx")
