"""The sample list is a real workbook, as messy as its file says."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.service import sample


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Give the written list."""
    target = tmp_path / sample.LIST_FILE
    sample.write_list(target)
    return target


def test_titles_header_groups_and_total_stand_where_an_owner_has_them(book: Path) -> None:
    sheet = openpyxl.load_workbook(book).active
    assert sheet is not None and sheet.title == "FB + TT"
    assert [sheet.cell(3, column).value for column in (1, 2, 13)] == ["STT", "Tên KOL/KOC", "TT"]
    firsts = [sheet.cell(row, 1).value for row in range(1, sheet.max_row + 1)]
    assert sum(str(first).startswith(("I.", "II.", "III.", "IV.")) for first in firsts) == 4
    assert sheet.cell(sheet.max_row, 2).value == "Tổng cộng"
    assert sum(all(cell.value is None for cell in row) for row in sheet.iter_rows(min_row=4)) == 1


def test_cells_keep_what_was_typed(book: Path) -> None:
    sheet = openpyxl.load_workbook(book).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows(min_row=4) for cell in row if cell.value is not None]
    texts = {cell.value for cell in cells}
    assert {"1tr2", "85k", "15 củ", "TT", "0168 000 4021", "Quảng Nam", 905000401} <= texts
    assert [cell.value for cell in cells if cell.number_format == "0.0%"] == [0.039, 0.076]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert any(str(cell.value).startswith("=))") and cell.data_type == "s" for cell in cells)


def test_an_older_file_is_replaced_and_a_missing_folder_is_named(tmp_path: Path) -> None:
    target = tmp_path / "cu.xlsx"
    target.write_bytes(b"old")
    sample.write_list(target)
    assert target.read_bytes()[:2] == b"PK"
    with pytest.raises(EnvironmentFault) as refused:
        sample.write_list(tmp_path / "none" / "cu.xlsx")
    assert refused.value.code == "folder_missing"
