"""The preview of a brief is the workbook itself: what it shows and counts is what leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from kolstudio.core.service import campaign_changes, campaigns, exporting, previewing, selling
from kolstudio.core.service.library import Library


@pytest.fixture
def made(library: Library, two: tuple[int, int]) -> int:
    made = campaigns.create(library, "Tết", goal="G2", budget="60tr", start="1/12/2026", end="10/2/2027")
    campaigns.add(library, made, two, price="9tr5", day="12/12/2026")
    campaign_changes.edit(library, made, {"contact": "Thảo 0905", "gender": "female", "ages": "25-45"})
    return made


def test_the_sheets_are_those_of_the_file(library: Library, made: int, tmp_path: Path) -> None:
    preview = previewing.brief(library, made, language="vi")
    written = exporting.brief(library, made, tmp_path / "b.xlsx", language="vi")
    assert tuple(one.title for one in preview.sheets) == written.sheets
    cells = {cell for one in preview.sheets for row in one.rows for cell in row}
    assert {"9.500.000 ₫", "12/12/2026"} <= cells
    assert any("Nữ 25–45" in cell for cell in cells)
    assert (preview.prices, len(preview.people), preview.contact) == (2, 2, "Thảo 0905")


def test_phones_are_counted_as_they_stand_in_the_cells(library: Library, made: int) -> None:
    masked = previewing.brief(library, made)
    whole = previewing.brief(library, made, show_phones=True)
    assert (masked.phones_whole, whole.phones_masked) == (0, 0)
    assert masked.phones_masked == whole.phones_whole > 0


def test_selling_dates_follow_the_days_of_the_campaign(library: Library, made: int) -> None:
    campaign = campaigns.get(library, made)
    found = [event.id for event in selling.near(library.today(), campaign.start_on, campaign.end_on)]
    assert {"double_12", "tet", "tet_rest"} <= set(found)
    assert "valentine" not in found
    assert selling.near(library.today(), None, None)
    assert selling.near(library.today(), "2027-02-10", "2027-01-01") == ()
