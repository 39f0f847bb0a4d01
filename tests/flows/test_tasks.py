"""Tasks 1 and 5 of the first hour, by real events on the real program, to the files on disk."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from kolstudio.cli import main
from kolstudio.core.paths import default_library
from kolstudio.core.service import checks, creators
from kolstudio.core.service.library import Library
from kolstudio.core.texts import ENGLISH
from tests.flows import journeys
from tests.flows.hands import Hands
from tests.flows.stage import stage
from tests.helpers import owner_list


def counted_by_the_command_line(
    path: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> dict[str, int]:
    capsys.readouterr()
    assert main(["--data", str(library), "import", str(path), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    return {key: document[key] for key in journeys.CARDS.values()}


@pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
def test_the_owners_list_comes_in_and_a_brief_goes_out(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = owner_list.write(tmp_path / "DS KOL T11.xlsx")
    out = tmp_path / "Gửi cho Thảo"
    out.mkdir()
    brief, first, other = out / "Brief khai trương.xlsx", out / "Rút gọn.xlsx", out / "Rút gọn (2).xlsx"
    hands = Hands()
    with stage(hands, real_dialogs=True) as running:
        found = journeys.take_in(hands, sheet)
        journeys.find(hands)
        journeys.shortlist(hands, first, other)
        journeys.send_out(hands, journeys.BOOKED, brief)
        running.quit()
    assert running.quits == ["quit"]
    assert found == counted_by_the_command_line(sheet, tmp_path / "other.kol", capsys)
    assert found == {"created": 4, "updated": 0, "duplicates": 1, "needs_fix": 1, "skipped": 1}
    check_people()
    check_shortlist(first)
    check_shortlist(other)
    check_brief(brief)
    assert sorted(one.name for one in out.iterdir()) == sorted((brief.name, first.name, other.name))


def test_a_dropped_list_is_looked_at_as_a_chosen_one(qtbot: QtBot, tmp_path: Path) -> None:
    sheet = owner_list.write(tmp_path / "DS KOL T11.xlsx")
    hands = Hands()
    with stage(hands) as running:
        found = journeys.take_in(hands, sheet, dropped=True)
        running.quit()
    assert found == {"created": 4, "updated": 0, "duplicates": 1, "needs_fix": 1, "skipped": 1}
    check_people()


def check_people() -> None:
    """What the task says of its rows, and that the library is sound and let go."""
    path = default_library()
    assert checks.check(path, ENGLISH)["ok"]
    with Library.open(path) as library:
        people = {one.name: one for one in creators.find(library)}
        assert sorted(people) == [
            "BS Minh Khoa", "Bếp Nhà Mẹ Sóc", "Ca sĩ Hồng Ánh", "Linh Beauty", "Review ĐN",
        ]  # fmt: skip
        followers = {
            name: max(channel.followers or 0 for channel in one.channels) for name, one in people.items()
        }
    assert followers == {
        "Bếp Nhà Mẹ Sóc": 8_200,
        "Linh Beauty": 48_000,
        "BS Minh Khoa": 320_000,
        "Ca sĩ Hồng Ánh": 4_200_000,
        "Review ĐN": 12_800,
    }


def check_shortlist(path: Path) -> None:
    """The shortlist holds who was found, prices that can be summed, a link, a masked phone."""
    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    whole = "\n".join(str(cell.value) for cell in cells)
    assert "Bếp Nhà Mẹ Sóc" in whole
    assert not any(name in whole for name in ("Linh Beauty", "BS Minh Khoa", "Hồng Ánh"))
    assert 500_000 in [cell.value for cell in cells if cell.data_type == "n"]
    assert 0.07 in [cell.value for cell in cells if cell.data_type == "n"]
    assert [cell.hyperlink.target for cell in cells if cell.hyperlink] == [
        "https://www.facebook.com/bepnhamesoc"
    ]
    assert "901234567" not in whole.replace(" ", "") and "567" in whole


def check_brief(path: Path) -> None:
    """The brief opens in a spreadsheet: people, sums as formulas, masked phones, the label for ads."""
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    words = [str(cell.value) for cell in cells]
    whole = "\n".join(words)
    assert "Bếp Nhà Mẹ Sóc" in whole and "Linh Beauty" in whole
    assert "BS Minh Khoa" not in whole
    assert journeys.CAMPAIGN in whole
    assert 500_000 in [cell.value for cell in cells] and 3_500_000 in [cell.value for cell in cells]
    assert any(word.startswith("=") and "SUM" in word for word in words)
    assert "901234567" not in whole.replace(" ", "") and "567" in whole
    assert "Gắn nhãn quảng cáo" in whole
    assert "8% với hoá đơn đến hết 31/12/2026, sau đó 10%" in whole
    links = [cell.hyperlink.target for cell in cells if cell.hyperlink and cell.hyperlink.target]
    assert "https://www.facebook.com/bepnhamesoc" in links
