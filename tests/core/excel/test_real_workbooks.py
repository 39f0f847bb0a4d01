"""Workbooks that nobody of this project wrote: each ends in a table or in a reason, quickly."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from kolstudio.core.errors import KnownError
from kolstudio.core.excel import caps
from kolstudio.core.excel.reading import Reader
from kolstudio.core.excel.tables import CellError
from tests.helpers.shared_data import shared_data

pytestmark = pytest.mark.shared_data


def workbooks() -> list[Path]:
    folder = shared_data()
    return sorted(path for path in (folder / "workbooks").rglob("*") if path.is_file()) if folder else []


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    if not workbooks():
        pytest.skip("no shared data beside the checkout")
    with Reader() as reader:
        yield reader


def outcome(reader: Reader, path: Path) -> str:
    try:
        workbook = reader.read(path)
    except KnownError as error:
        assert error.code
        assert error.hint is not None
        assert path.name in str(error)
        return error.code
    table = workbook.table
    assert table.rows
    assert {len(cells) for cells in table.rows} == {table.width}
    assert any(cell is not None for cell in table.rows[0])
    assert any(cell is not None for cell in table.rows[-1])
    return "table"


def test_every_file_ends_in_a_table_or_a_reason(reader: Reader) -> None:
    counts: dict[str, list[str]] = {}
    for path in workbooks():
        before = hashlib.sha256(path.read_bytes()).digest()
        started = monotonic()
        counts.setdefault(outcome(reader, path), []).append(path.name)
        assert monotonic() - started < caps.SECONDS_WITHOUT_PROGRESS
        assert hashlib.sha256(path.read_bytes()).digest() == before
    assert sum(map(len, counts.values())) == 163
    assert len(counts["table"]) >= 139
    assert sorted(counts.pop("password_protected")) == [
        "issue_385.xls",
        "pass_protected.ods",
        "pass_protected.xlsb",
        "pass_protected.xlsx",
    ]
    assert sorted(counts.pop("damaged_file")) == ["OOM_alloc3.xls", "issue252.xlsx"]
    assert counts.pop("too_many_cells") == ["issue_594_dos.ods"]
    assert counts.pop("not_a_spreadsheet") == ["too_small.xls"]
    assert set(counts) == {"table", "empty_workbook"}


def find(name: str) -> Path:
    return next(path for path in workbooks() if path.name == name)


def test_a_bogus_dimension_costs_nothing(reader: Reader) -> None:
    table = reader.read(find("issue_174.xlsx")).table
    assert (len(table.rows), table.width) == (2, 11)
    assert table.rows[1][:2] == (123, "Test Contact Name")


def test_a_percent_format(reader: Reader) -> None:
    table = reader.read(find("preserve-formatting-percentage.xlsx")).table
    assert [table.percent(position, 1) for position in range(4)] == [False, True, True, True]


def test_links(reader: Reader) -> None:
    links = reader.read(find("hyperlinks.xlsx")).table.links
    assert links[0, 0] == "https://github.com/tafia/calamine"
    assert links[1, 0] == "https://www.rust-lang.org/"


def test_merges(reader: Reader) -> None:
    for name in ("merged_range.xlsx", "merged_range.xls"):
        table = reader.read(find(name)).table
        assert {(merge.top, merge.left, merge.bottom, merge.right) for merge in table.merges} >= {
            (0, 0, 1, 0),
            (0, 2, 1, 3),
        }
        assert table.spread()[1][:2] == ("A1", "B1")


def test_errors_are_listed(reader: Reader) -> None:
    shown = [cells[0] for cells in reader.read(find("errors.xlsx")).table.rows]
    assert shown == [
        CellError(text, "error")
        for text in ("#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#REF!", "#NUM!", "#N/A")
    ]
    xls = reader.read(find("gh548_incorrect_sst_unique_count.xls"), sheet="Acute Trust Mapping").table
    assert sum(isinstance(cell, CellError) for cells in xls.rows for cell in cells) == 56


def test_calamine_delivers_whole_rows_from_the_top(reader: Reader) -> None:
    """The reader relies on it: blank rows above are delivered, blank columns before are not."""
    table = reader.read(find("temperature-in-middle.xlsx")).table
    assert (table.first_row, table.first_column) == (4, 2)
    assert table.rows[0] == ("label", "value")
