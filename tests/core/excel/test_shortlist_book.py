"""The shortlist workbook: public columns only, sums, masked phones, long lists streamed."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.errors import Cancelled
from kolstudio.core.excel import sheet as sheets
from kolstudio.core.excel import shortlist_book
from kolstudio.core.excel.shortlist_book import COLUMNS, write_shortlist
from kolstudio.core.jobs import CancelToken
from kolstudio.core.model.books import ShortlistBook
from kolstudio.core.model.codes import Label
from kolstudio.core.texts import ENGLISH
from tests.helpers.books import PEOPLE, Bracketed, formulas, links, load, parts, person, texts


def write(tmp_path: Path, people: Any = PEOPLE, **more: Any) -> Path:
    path = tmp_path / "list.xlsx"
    write_shortlist(ShortlistBook("Ẩm thực", date(2026, 11, 22), people, **more), path, ENGLISH)
    return path


def column(sheet: Any, title: str) -> list[Any]:
    """Return the values under a heading."""
    head = next(cell for cell in sheet[4] if cell.value == title)
    return [sheet.cell(row, head.column).value for row in range(5, sheet.max_row + 1)]


def test_people_stand_with_their_public_figures(tmp_path: Path) -> None:
    sheet = load(write(tmp_path), data_only=True)["Shortlist"]
    assert column(sheet, "Name") == [*(one.name for one in PEOPLE), "Total"]
    assert column(sheet, "Type")[:4] == ["KOL", "Influencer", "Both", "Influencer"]
    assert column(sheet, "Followers")[:2] == [620_000, 91_000]
    assert column(sheet, "ER")[0] == 0.046
    assert column(sheet, "Person id")[:4] == [one.uid for one in PEOPLE]
    assert column(sheet, "Price from")[0] == 4_000_000


def test_prices_are_summed_by_sum(tmp_path: Path) -> None:
    path = write(tmp_path)
    live, stored = load(path)["Shortlist"], load(path, data_only=True)["Shortlist"]
    assert column(live, "Price from")[-1] == "=SUM($M$5:$M$8)"
    assert column(stored, "Price from")[-1] == 16_000_000
    assert column(stored, "Price to")[-1] == 20_000_000
    last = live.cell(live.max_row, 13)
    assert '"₫"' in last.number_format


def test_unknown_prices_are_dashes_or_negotiable(tmp_path: Path) -> None:
    people = (
        person("a", "A", price_min=None, price_max=None),
        person("b", "B", price_min=None, price_max=None, negotiable=True),
        person("c", "C", price_min=5_000_000, price_max=None),
    )
    sheet = load(write(tmp_path, people), data_only=True)["Shortlist"]
    assert column(sheet, "Price from")[:3] == ["—", "Negotiable", 5_000_000]
    assert column(sheet, "Price to")[:3] == ["—", "Negotiable", "—"]


def test_phones_are_masked_unless_chosen_and_keep_their_0(tmp_path: Path) -> None:
    hidden = write(tmp_path)
    assert b"905123456" not in b"".join(parts(hidden).values()).replace(b" ", b"")
    shown = load(write(tmp_path, show_phones=True))["Shortlist"]
    assert column(shown, "Phone")[0] == "0905 123 456"


def test_links_open_channels_and_filters_cover_the_table(tmp_path: Path) -> None:
    path = write(tmp_path)
    assert [target for _, target, _ in links(path)] == [
        f"https://www.tiktok.com/@{one.uid}" for one in PEOPLE
    ]
    sheet = load(path)["Shortlist"]
    assert sheet.auto_filter.ref == "A4:R8"
    assert sheet.freeze_panes == "B5"
    assert sheet.sheet_view.showGridLines is False
    assert sheet.page_setup.orientation == "landscape"


def test_allow_list_of_columns() -> None:
    assert [one.key for one in COLUMNS] == [
        "name",
        "type",
        "k",
        "k_bar",
        "i_bar",
        "i",
        "tier",
        "followers",
        "er",
        "er_basis",
        "fields",
        "area",
        "price_min",
        "price_max",
        "channel",
        "channel_2",
        "phone",
        "uid",
    ]


def test_every_word_comes_from_the_catalogue(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_shortlist(ShortlistBook("Ẩm thực", date(2026, 11, 22)), path, Bracketed())
    assert {text for text in texts(path) if "⟦" not in text} <= {"Ẩm thực", " ", "—"}


@pytest.mark.parametrize("count", [0, 1])
def test_short_and_empty_lists(tmp_path: Path, count: int) -> None:
    path = write(tmp_path, PEOPLE[:count])
    sheet = load(path, data_only=True)["Shortlist"]
    assert ("No people yet" in texts(path)) == (count == 0)
    assert column(sheet, "Price from")[-1] == 4_000_000 * count


def test_a_long_list_is_streamed_and_reads_back_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = tuple(person(f"p-{n}", f"Người {n} =1+1" * (1 + n % 3), list(Label)[n % 7]) for n in range(60))
    whole = load(write(tmp_path, people))["Shortlist"]
    monkeypatch.setattr(shortlist_book, "STREAM_ABOVE", 20)
    streamed = load(write(tmp_path, people))["Shortlist"]
    assert [[c.value for c in row] for row in streamed.iter_rows()] == [
        [c.value for c in row] for row in whole.iter_rows()
    ]
    heights = [[sheet.row_dimensions[row].height for row in range(1, 66)] for sheet in (whole, streamed)]
    assert heights[0] == heights[1]
    assert len(formulas(tmp_path / "list.xlsx")) == 2 + 2 * sum(
        one.label is not Label.NO_DATA for one in people
    )


def test_more_links_than_a_sheet_holds_stand_as_text_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "LINKS_PER_SHEET", 2)
    path = tmp_path / "list.xlsx"
    result = write_shortlist(ShortlistBook("x", date(2026, 1, 1), PEOPLE), path, ENGLISH)
    assert len(links(path)) == 2
    assert len(result.remarks) == 1 and "2 links" in str(result.remarks[0])


def test_progress_is_told_and_a_cancel_is_obeyed(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    data = ShortlistBook("x", date(2026, 1, 1), PEOPLE)
    path = tmp_path / "list.xlsx"
    write_shortlist(data, path, ENGLISH, lambda _, done, total: seen.append((done, total)))
    assert seen[0] == (0, 4) and seen[-1] == (4, 4)
    before = path.read_bytes()
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        write_shortlist(dataclasses.replace(data, title="y"), path, ENGLISH, cancel=token)
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["list.xlsx"]
