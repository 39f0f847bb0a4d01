"""The brief workbook: sheets, live sums with their results, what may not leave, and hostile texts."""

from __future__ import annotations

import dataclasses
import getpass
import re
import socket
import struct
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_book import write_brief, write_person_brief
from kolstudio.core.model.books import (
    BookChannel,
    BookLine,
    BookPerson,
    BookResult,
    BriefBook,
    BriefSection,
    NetReach,
    SellingDate,
    VatAssumption,
)
from kolstudio.core.model.codes import Label, LineStatus, Platform
from kolstudio.core.texts import ENGLISH
from tests.helpers.books import (
    KHOI,
    LINES,
    LINH,
    MAY,
    NGOC,
    PEOPLE,
    Bracketed,
    brief,
    formulas,
    line,
    links,
    load,
    parts,
    person,
    texts,
)

SHEETS = ("Overview", "Brief", "People", "Budget", "Timeline", "KPI & acceptance", "Legal & tax")


@pytest.fixture(scope="module")
def standard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the brief of four people, written once."""
    return write(tmp_path_factory.mktemp("standard"), brief())


@pytest.fixture(scope="module")
def live(standard: Path) -> Any:
    """Return the standard brief with its formulas."""
    return load(standard)


@pytest.fixture(scope="module")
def stored(standard: Path) -> Any:
    """Return the standard brief with the results that stand beside the formulas."""
    return load(standard, data_only=True)


def write(folder: Path, data: BriefBook) -> Path:
    path = folder / "brief.xlsx"
    write_brief(data, path, ENGLISH)
    return path


def find(sheet: Any, text: str) -> Any:
    """Return the first cell with that text."""
    return next(cell for row in sheet.iter_rows() for cell in row if cell.value == text)


def beside(sheet: Any, text: str, steps: int) -> Any:
    """Return the value so many columns right of a text."""
    return find(sheet, text).offset(0, steps).value


def test_sheets_stand_in_reading_order_with_a_page_per_person(tmp_path: Path, live: Any) -> None:
    path = tmp_path / "brief.xlsx"
    result = write_brief(brief(), path, ENGLISH)
    assert live.sheetnames == [*SHEETS, *(one.name for one in PEOPLE)]
    assert result == BookResult(str(path), 4, tuple(live.sheetnames))


def test_every_word_comes_from_the_catalogue(tmp_path: Path) -> None:
    path = tmp_path / "brief.xlsx"
    result = write_brief(brief(people=(), lines=(), start=None, end=None, areas=()), path, Bracketed())
    assert all(title.startswith("⟦") for title in result.sheets)
    own = {"Nồi chiên Tết 2027", "Bếp Nhà Lá", "Đổi cảm nhận về nồi chiên.", "•  Một lý do.", "—"}
    assert [text for text in texts(path) if "⟦" not in text and text not in own and not text.isspace()] == []


def test_budget_sums_are_formulas_whose_results_equal_the_campaign(live: Any, stored: Any) -> None:
    live, stored = live["Budget"], stored["Budget"]
    totals = brief().totals()
    assert (totals.lines, totals.reserve, totals.remaining, totals.unpriced) == (
        43_200_000,
        6_000_000,
        10_800_000,
        1,
    )
    total = find(stored, "Total")
    assert stored.cell(total.row, 8).value == 43_200_000
    assert live.cell(total.row, 8).value == '=IF(COUNT($H$5:$H$9)=0,"—",SUM($H$5:$H$9))'
    for label, value in (
        ("Budget", 60_000_000),
        ("Reserve", 6_000_000),
        ("Spent", 43_200_000),
        ("Remaining after reserve", 10_800_000),
        ("Without a price, not in the total", 1),
    ):
        cell = next(c for c in stored["A"] if c.value == label and c.row > total.row)
        assert stored.cell(cell.row, 3).value == value
        assert (live.cell(cell.row, 3).data_type == "f") == (label != "Budget")


def test_a_line_without_a_price_is_shown_and_counted_never_0(stored: Any) -> None:
    sheet = stored["Budget"]
    row = next(cell.row for cell in sheet["L"] if cell.value == "l-4")
    assert [sheet.cell(row, column).value for column in (7, 8, 11)] == ["—", "—", "—"]
    assert sheet.cell(row, 7).fill.start_color.rgb.endswith(styles.FILL_IN[1:])


def test_quantity_counts_and_its_amount_follows(live: Any, stored: Any) -> None:
    row = next(cell.row for cell in live["Budget"]["L"] if cell.value == "l-3")
    assert live["Budget"].cell(row, 8).value == f'=IF(ISNUMBER(G{row}),E{row}*G{row},"—")'
    assert stored["Budget"].cell(row, 8).value == 3_000_000


def test_nothing_priced_and_nothing_at_all(tmp_path: Path) -> None:
    unpriced = tuple(dataclasses.replace(one, unit_price=None) for one in LINES)
    for data in (brief(lines=unpriced, budget=None), brief(lines=(), people=(), budget=None)):
        book = load(write(tmp_path, data), data_only=True)
        assert book["Budget"].cell(find(book["Budget"], "Total").row, 8).value == "—"
        assert find(book["Overview"], "Budget used").offset(1, 0).value == "—"
        assert 0 not in {c.value for c in book["Budget"]["H"]}


def test_another_currency_is_shown_and_not_summed(tmp_path: Path) -> None:
    lines = (*LINES, line("l-6", LINH, 20_050, currency="USD"), line("l-7", LINH, 900, currency="JPY"))
    data = brief(lines=lines)
    sheet = load(write(tmp_path, data), data_only=True)["Budget"]
    rows = {cell.value: cell.row for cell in sheet["L"] if cell.value}
    dollars, yen = sheet.cell(rows["l-6"], 7), sheet.cell(rows["l-7"], 7)
    assert (dollars.value, yen.value) == (200.5, 900)
    assert dollars.number_format.endswith('"USD"')
    assert [sheet.cell(rows[uid], 8).value for uid in ("l-6", "l-7")] == ["—", "—"]
    assert beside(sheet, "Without a price, not in the total", 2) == data.totals().unpriced == 3
    assert beside(sheet, "of these, in another currency", 2) == 2
    assert beside(sheet, "Spent", 2) == 43_200_000


def test_over_budget_is_a_negative_number(tmp_path: Path) -> None:
    sheet = load(write(tmp_path, brief(budget=40_000_000)), data_only=True)["Budget"]
    assert beside(sheet, "Remaining after reserve", 2) == 40_000_000 - 4_000_000 - 43_200_000


@pytest.mark.parametrize(
    ("share", "budget", "reserve"), [(10_000, 60_000_005, 6_000_001), (12_500, 1_000_000, 125_000), (0, 5, 0)]
)
def test_reserve_is_a_share_of_the_budget_rounded_half_up(
    tmp_path: Path, share: int, budget: int, reserve: int
) -> None:
    sheet = load(write(tmp_path, brief(reserve_share=share, budget=budget)), data_only=True)["Budget"]
    assert beside(sheet, "Reserve", 2) == reserve
    assert beside(sheet, "Reserve", 3) == share / 100_000


@pytest.mark.parametrize(
    ("day", "rate", "vat"),
    [(date(2026, 12, 31), 0.08, 3_456_000), (date(2027, 1, 1), 0.1, 4_320_000), (None, "—", "—")],
)
def test_vat_follows_the_invoice_date(tmp_path: Path, day: date | None, rate: Any, vat: Any) -> None:
    book = load(write(tmp_path, brief(vat=VatAssumption(day))), data_only=True)
    sheet = book["Budget"]
    cell = find(sheet, "Invoice date")
    stored = sheet.cell(cell.row, 8).value
    assert (stored.date() if isinstance(stored, datetime) else stored) == day
    assert beside(sheet, "Rate", 3) == rate
    assert beside(sheet, "VAT if everybody invoices", 3) == vat
    assert any("204/2025" in str(c.value) for c in sheet["A"])


def test_overview_reads_the_other_sheets(live: Any, stored: Any) -> None:
    live, stored = live["Overview"], stored["Overview"]
    for label, value in (("Budget used", 43_200_000), ("Expected reach", 932_000), ("Number of people", 4)):
        cell = find(stored, label).offset(1, 0)
        assert cell.value == value
        assert str(live[cell.coordinate].value).startswith("=")
    notes = [cell.value for cell in stored["G"] if isinstance(cell.value, str)]
    assert "1 KOL · 2 Influencer · 1 Both" in notes


def test_reach_without_overlap_replaces_the_sum(tmp_path: Path) -> None:
    data = brief(net_reach=NetReach(712_000, 600_000, 830_000))
    stored = load(write(tmp_path, data), data_only=True)["Overview"]
    cell = find(stored, "Expected reach")
    assert [cell.offset(step, 0).value for step in (1, 2, 3)] == [712_000, 600_000, 830_000]


def test_charts_read_visible_cells_in_the_colours_of_the_types(standard: Path) -> None:
    found = parts(standard)
    charts = [found[name].decode() for name in sorted(found) if re.fullmatch(r"xl/charts/chart\d+.xml", name)]
    doughnut = next(chart for chart in charts if "doughnutChart" in chart)
    bars = next(chart for chart in charts if "barChart" in chart)
    assert all(
        reference.startswith("'Budget'!$") for reference in re.findall(r"<c:f>(.*?)</c:f>", doughnut + bars)
    )
    assert re.findall(r'<c:dPt>.*?srgbClr val="(\w+)"', doughnut)[0] == styles.KOL[1:]
    assert "Trần Minh Khôi" in bars and "<c:v>600000</c:v>" in bars
    assert set(re.findall(r'<c:dPt>.*?srgbClr val="(\w+)"', bars)) == {
        styles.KOL[1:],
        styles.INFLUENCER[1:],
        styles.BOTH[1:],
    }


def test_costs_by_person_add_up_to_the_total(stored: Any) -> None:
    sheet = stored["Budget"]
    start = find(sheet, "By person").row + 1
    rows = [[sheet.cell(row, column).value for column in (1, 8, 9)] for row in range(start, start + 4)]
    assert rows == [
        ["Trần Minh Khôi", 30_000_000, 600_000],
        ["Bếp Nhà Mây", 12_000_000, 240_000],
        ["Ngọc Nhà Gọn", "—", 92_000],
        ["Linh Tây Bắc", 1_200_000, "—"],
    ]


def test_declined_and_cancelled_bookings_and_their_people_stay_out(tmp_path: Path) -> None:
    gone = tuple(
        dataclasses.replace(one, status=LineStatus.DECLINED) if one.person_uid == MAY.uid else one
        for one in LINES
    )
    path = write(tmp_path, brief(lines=gone))
    assert "Bếp Nhà Mây" not in texts(path) | set(load(path).sheetnames)
    assert beside(load(path, data_only=True)["Budget"], "Spent", 2) == 31_200_000


def test_the_23_sections_are_the_owners_ours_or_to_be_filled_in(tmp_path: Path) -> None:
    sheet = load(write(tmp_path, brief(sections={"product": "Nồi chiên 6 lít", "usage": " "})))["Brief"]
    rows = {sheet.cell(r, 1).value: r for r in range(5, sheet.max_row + 1) if sheet.cell(r, 1).value}
    assert list(rows) == list(range(1, 24)) and len(BriefSection) == 23
    assert sheet.cell(rows[1], 3).value == "Nồi chiên 6 lít"
    assert sheet.cell(rows[2], 3).value is None
    assert sheet.cell(rows[2], 3).fill.start_color.rgb.endswith(styles.FILL_IN[1:])
    disclosure = sheet.cell(rows[13], 3).value
    assert "Bếp Nhà Lá" in disclosure and "sponsored" in disclosure
    assert "30–90" in sheet.cell(rows[18], 3).value
    assert {sheet.cell(rows[n], 4).value for n in (13, 15, 18, 20)} == {"Our default, change it where needed"}
    assert sheet.cell(rows[3], 3).value == "Trust and image"


def test_a_long_section_is_kept_whole_over_several_rows(tmp_path: Path) -> None:
    words = " ".join(f"từ{number}" for number in range(9_000))
    path = tmp_path / "brief.xlsx"
    result = write_brief(brief(sections={"background": words}), path, ENGLISH)
    sheet = load(path)["Brief"]
    assert " ".join(str(cell.value) for cell in sheet["C"][4:] if cell.value).count("từ") == 9_000
    assert max(size.height or 0 for size in sheet.row_dimensions.values()) <= 409
    assert result.remarks == ()


def test_rows_grow_with_their_text(tmp_path: Path) -> None:
    name = "Cô Ba Miền Tây Kể Chuyện Ăn Uống Khắp Nơi Trên Đất Nước"
    people = (person("p-1", name), person("p-2", "Lá"))
    lines = (line("l-1", people[0], 1), line("l-2", people[1], 1))
    sheet = load(write(tmp_path, brief(people=people, lines=lines)))["Budget"]
    assert sheet.row_dimensions[5].height > 1.4 * sheet.row_dimensions[6].height


def test_timeline_shows_weeks_from_monday_and_the_day_on_air(live: Any) -> None:
    sheet = live["Timeline"]
    weeks = [cell for cell in sheet[4] if isinstance(cell.value, datetime)]
    assert weeks[0].value.date() == date(2026, 11, 30) and weeks[-1].value.date() == date(2027, 2, 8)
    assert all(cell.value.weekday() == 0 for cell in weeks)
    red = [cell.value.date() for cell in weeks if cell.font.color.rgb.endswith(styles.BAD[1:])]
    assert red == [date(2026, 12, 7), date(2027, 2, 1)]
    aired = {
        sheet.cell(4, cell.column).value.date(): cell
        for cell in sheet[5][4:-1]
        if isinstance(cell.value, datetime)
    }
    ((week, cell),) = aired.items()
    assert (week, cell.value.date()) == (date(2027, 1, 11), date(2027, 1, 12))
    assert cell.number_format == "d" and cell.font.bold
    assert cell.fill.start_color.rgb.endswith(styles.KOL[1:])
    tinted = [
        c
        for c in sheet[5][4 : cell.column - 1]
        if c.fill.start_color.rgb.endswith(styles.TYPE_TINT[Label.KOL][1:])
    ]
    assert tinted and tinted[-1].column == cell.column - 1
    assert "Deliverables without an air date: 1" in {c.value for c in sheet["A"]}


def test_a_date_years_away_does_not_make_thousands_of_columns(tmp_path: Path) -> None:
    lines = (*LINES, line("l-9", LINH, 1, air_on=date(2199, 1, 1)))
    assert load(write(tmp_path, brief(lines=lines)))["Timeline"].max_column < 70


def test_people_have_public_figures_bars_and_masked_phones(stored: Any) -> None:
    sheet = stored["People"]
    row = [cell.value for cell in sheet[5]]
    assert row[:4] == ["Trần Minh Khôi", "KOL", "Macro", 88]
    assert row[4:10] == ["█" * 9, "█" * 4, 41, 620_000, 0.046, "by followers"]
    assert row[14] == "••• ••• 456"
    assert row[16] == "p-khoi"
    assert sheet[5][8].number_format == "0.0%" and sheet[5][7].number_format == "#,##0"


def test_phones_are_text_with_their_0_where_chosen(tmp_path: Path) -> None:
    sheet = load(write(tmp_path, brief(show_phones=True)))["People"]
    assert (sheet["O5"].value, sheet["O5"].data_type) == ("0905 123 456", "s")


def test_without_enough_data_there_is_no_bar(tmp_path: Path) -> None:
    people = (person("p-1", "Chưa Rõ", Label.NO_DATA, k=90, i=10, followers=None, er=None, tier=None),)
    sheet = load(write(tmp_path, brief(people=people, lines=())), data_only=True)["People"]
    assert [cell.value for cell in sheet[5]][1:10] == [
        "Not enough data",
        "—",
        "—",
        None,
        None,
        "—",
        "—",
        "—",
        "—",
    ]


def test_only_plain_web_addresses_become_links(tmp_path: Path, standard: Path) -> None:
    bad = ("javascript:alert(1)", "file:///C:/x", "\\\\s\\x", "https://me@x.vn", "internal:People!A1")
    channels = tuple(BookChannel(Platform.FACEBOOK, "a", url) for url in bad)
    people = tuple(person(f"p-{n}", f"Người {n}", channels=(channel,)) for n, channel in enumerate(channels))
    for found in links(write(tmp_path, brief(people=people, lines=()))):
        assert found[1] == "" and found[2].startswith("'Người ")
    web = [target for _, target, _ in links(standard) if target]
    assert web == [f"https://www.tiktok.com/@{one.uid}" for one in PEOPLE]


HOSTILE = ("=1+1", "=HYPERLINK(\"http://x.vn\",\"a\")", "=cmd|'/c calc'!A1", "+84905", "-1+2", "@SUM(A1)", "#REF!",
           "<r><t>x</t></r>", "_x0041_", "a\x00b", "\ud800", "https://x.vn", "mailto:a@x.vn", "'", "<&>\"", "nan")  # fmt: skip


def test_no_text_becomes_a_formula_or_a_link(tmp_path: Path) -> None:
    plain = [f"x{number}" for number in range(len(HOSTILE))]
    hostile, benign = tmp_path / "hostile", tmp_path / "benign"
    counted = []
    for folder, words in ((hostile, list(HOSTILE)), (benign, plain)):
        folder.mkdir()
        path = write(folder, book_of(words))
        found = formulas(path)
        per_sheet = sorted(Counter(sheet for sheet, _ in found).values())
        counted.append((per_sheet, sorted(target for _, target, _ in links(path) if target)))
    assert counted[0] == counted[1]
    assert counted[0][1] == []
    assert set(HOSTILE[:7]) <= texts(hostile / "brief.xlsx")


def book_of(words: list[str]) -> BriefBook:
    """Return a brief in which every text is one of these."""
    people = tuple(
        person(
            f"p-{number}", text, fields=(text,), area=text, phones=(text,), role=text,
            channels=(BookChannel(Platform.TIKTOK, text),),
        )
        for number, text in enumerate(words)
    )  # fmt: skip
    lines = tuple(line(f"l-{n}", one, 5_000_000, title=words[n]) for n, one in enumerate(people))
    one = words[0]
    return brief(
        name=one, brand=one, contact=one, areas=tuple(words), audience=one, people=people, lines=lines,
        sections={section.value: words[n % len(words)] for n, section in enumerate(BriefSection)},
        reasons=tuple(words), selling_dates=(SellingDate(date(2027, 1, 1), one),),
    )  # fmt: skip


@settings(max_examples=15)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=8))
def test_hostile_texts_come_back_as_they_were_or_are_reported(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    people = tuple(person(f"p-{number}", f"x{name}x") for number, name in enumerate(names))
    lines = tuple(line(f"l-{n}", one, 1, title=f"x{names[n]}x") for n, one in enumerate(people))
    path = tmp_path_factory.mktemp("book") / "b.xlsx"
    result = write_brief(brief(people=people, lines=lines), path, ENGLISH)
    sheet = load(path)["Budget"]
    reported = " ".join(str(remark) for remark in result.remarks)
    for row, name in enumerate(names, 5):
        written = str(sheet.cell(row, 3).value).replace("_x005F_", "_").replace("\u200b", "")
        wanted = (
            f"x{name}x".replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").replace("\u200b", "")
        )
        assert sheet.cell(row, 3).data_type == "s"
        assert written == wanted or f"Budget, C{row}:" in reported


def test_text_beyond_the_limit_of_a_cell_is_cut_and_said(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    lines = (line("l-1", KHOI, 1, title="x" * 40_000),)
    result = write_brief(brief(people=(KHOI,), lines=lines), path, ENGLISH)
    assert len(load(path)["Budget"]["C5"].value) == 32_767
    assert any("7233 characters were cut" in str(remark) for remark in result.remarks)


def test_same_names_get_tabs_of_their_own(tmp_path: Path) -> None:
    names = ("Budget", "history", "linh", "Linh", "a/b:c", "'", "", "x" * 60, "x" * 60)
    people = tuple(person(f"p-{n}", name) for n, name in enumerate(names))
    path = write(tmp_path, brief(people=people, lines=()))
    titles = load(path).sheetnames
    assert len(titles) == 7 + len(names)
    jumps = [location for _, _, location in links(path) if location]
    assert len(jumps) == len(names) and len(set(jumps)) == len(names)


def test_person_pages_offer_choices_and_pale_yellow_cells(live: Any) -> None:
    sheet = live["Bếp Nhà Mây"]
    offered = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert len(offered) == 3
    assert any("I accept,To be discussed,I decline" in choices for choices in offered.values())
    for place in offered:
        assert sheet[place].fill.start_color.rgb.endswith(styles.FILL_IN[1:])
    assert sheet.page_setup.orientation == "portrait"
    fees = [cell.value for cell in sheet["E"] if str(cell.value).startswith("='Budget'!")]
    assert len(fees) == 2


def test_one_persons_page_alone_tells_nothing_of_the_others(tmp_path: Path) -> None:
    path = tmp_path / "may.xlsx"
    result = write_person_brief(brief(), MAY.uid, path, ENGLISH)
    assert result.sheets == ("Bếp Nhà Mây",)
    everything = b"".join(parts(path).values()).decode("utf-8", "replace")
    for other in (KHOI, NGOC, LINH):
        assert other.name not in everything and other.uid not in everything
    assert "30000000" not in everything and "9000000" in everything
    assert "Budget" not in everything


def test_printing_freezing_and_filters(live: Any) -> None:
    book = live
    for sheet in book.worksheets:
        assert sheet.page_setup.paperSize == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToWidth in (None, 1)
        assert sheet.sheet_view.showGridLines is False
        assert "&P" in sheet.oddFooter.right.text and "Nồi chiên" in sheet.oddFooter.left.text
        assert sheet.print_area
    assert all(book[name].page_setup.orientation == "landscape" for name in SHEETS)
    assert [bool(book[name].auto_filter.ref) for name in SHEETS] == [
        False,
        False,
        True,
        True,
        False,
        False,
        False,
    ]
    assert all(book[name].freeze_panes for name in SHEETS[1:])
    assert all(
        book[name].print_title_rows for name in ("Brief", "People", "Budget", "Timeline", "Legal & tax")
    )


def test_nothing_is_hidden_and_nobody_is_named(standard: Path, live: Any) -> None:
    path, book = standard, live
    assert book.properties.creator == book.properties.lastModifiedBy == "Bếp Nhà Lá"
    for sheet in book.worksheets:
        assert sheet.sheet_state == "visible"
        assert not any(
            size.hidden for size in [*sheet.row_dimensions.values(), *sheet.column_dimensions.values()]
        )
        assert not any(cell.comment for row in sheet.iter_rows() for cell in row)
    found = parts(path)
    everything = b"".join(found.values()).decode("utf-8", "replace")
    assert str(standard.parent) not in everything and socket.gethostname() not in everything
    properties = "".join(found[name].decode() for name in found if name.startswith("docProps/"))
    assert not re.search(rf"\b{re.escape(getpass.getuser())}\b", properties)
    assert not [name for name in found if re.search("comment|vml|external|pivot", name, re.IGNORECASE)]


def test_the_classes_hold_only_what_may_leave() -> None:
    allowed = {
        BookPerson: "uid name label tier k i followers er er_basis channels fields area price_min price_max "
        "negotiable phones role",
        BookChannel: "platform handle url followers er er_basis",
        BookLine: "uid person_uid deliverable platform title quantity unit unit_price currency reach engagement "
        "prepare_on air_on status",
    }
    for kind, names in allowed.items():
        assert {field.name for field in dataclasses.fields(kind)} == set(names.split())


def test_phones_leave_only_when_chosen(tmp_path: Path) -> None:
    people = tuple(dataclasses.replace(one, phones=("0987654321", "+84912000777")) for one in PEOPLE)
    for shown in (False, True):
        path = write(tmp_path, brief(people=people, show_phones=shown))
        everything = b"".join(parts(path).values()).decode("utf-8", "replace").replace(" ", "")
        assert ("0987654321" in everything, "84912000777" in everything) == (shown, shown)


def test_the_same_data_gives_the_same_bytes(tmp_path: Path, standard: Path) -> None:
    assert write(tmp_path, brief()).read_bytes() == standard.read_bytes()


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)


@pytest.mark.parametrize("shape", [(512, 512), (512, 171), (128, 512)])
def test_a_logo_ends_inside_its_column_so_that_no_program_stretches_it(
    tmp_path: Path, shape: tuple[int, int]
) -> None:
    """Where columns are drawn a little wider, what reaches to the column's edge is stretched with it."""
    picture = bytearray(PIXEL)
    picture[16:24] = struct.pack(">II", *shape)
    drawing = parts(write(tmp_path, brief(logo=bytes(picture))))["xl/drawings/drawing1.xml"]
    text = drawing.decode("utf-8") if isinstance(drawing, bytes) else drawing
    anchor = next(part for part in text.split("<xdr:twoCellAnchor")[1:] if "<xdr:pic>" in part)
    first, last = re.findall(r"<xdr:col>(\d+)</xdr:col>", anchor)[:2]
    assert first == last


def test_logo_stands_on_the_cover_and_a_bad_one_is_left_out(tmp_path: Path) -> None:
    assert "xl/media/image1.png" in parts(write(tmp_path, brief(logo=PIXEL)))
    for bad in (b"", b"GIF89a", PIXEL[:20], b"\xff\xd8\xff", b"x" * 50):
        path = tmp_path / "brief.xlsx"
        result = write_brief(brief(logo=bad), path, ENGLISH)
        assert not [name for name in parts(path) if name.startswith("xl/media/")]
        assert any("logo" in str(remark) for remark in result.remarks)


@pytest.mark.parametrize("count", [0, 1, 25])
def test_any_number_of_people(tmp_path: Path, count: int) -> None:
    people = tuple(person(f"p-{n}", f"Người {n}", list(Label)[n % 7]) for n in range(count))
    lines = tuple(line(f"l-{n}", one, 1_000_000 * n, reach=1_000 * n) for n, one in enumerate(people))
    book = load(write(tmp_path, brief(people=people, lines=lines)), data_only=True)
    assert len(book.sheetnames) == 7 + count
    assert find(book["Overview"], "Number of people").offset(1, 0).value == count
