"""A list on its way in is read once, and again only for another sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import DuplicateMode
from kolstudio.core.model.importing import ImportOptions
from kolstudio.core.service.import_file import ListFile
from kolstudio.core.service.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "x.kol", create=True) as opened:
        yield opened


def _write(path: Path) -> Path:
    with xlsxwriter.Workbook(path) as book:
        for sheet, names in (("FB", ("An Mẫu", "Bình Mẫu")), ("TikTok", ("Chi Mẫu",))):
            page = book.add_worksheet(sheet)
            page.write_row(0, 0, ("Tên KOL", "Follow"))
            for row, name in enumerate(names, start=1):
                page.write_row(row, 0, (name, "12k8"))
    return path


def test_other_answers_need_no_second_look_into_the_file(library: Library, tmp_path: Path) -> None:
    path = _write(tmp_path / "list.xlsx")
    file = ListFile(path)
    assert file.sheets == () and file.sheet == ""
    assert file.plan(library, ImportOptions()).counts.created == 2
    path.unlink()
    again = file.plan(library, ImportOptions(duplicates=DuplicateMode.ADD))
    assert again.counts.created == 2
    assert ([one.name for one in file.sheets], file.sheet) == (["FB", "TikTok"], "FB")


def test_another_sheet_is_read_from_the_file(library: Library, tmp_path: Path) -> None:
    file = ListFile(_write(tmp_path / "list.xlsx"))
    file.plan(library, ImportOptions())
    assert file.plan(library, ImportOptions(sheet="TikTok")).counts.created == 1
    assert file.sheet == "TikTok"


def test_a_file_that_is_not_read_is_refused_each_time(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"")
    file = ListFile(path)
    for _ in range(2):
        with pytest.raises(RuleError):
            file.plan(library, ImportOptions())
