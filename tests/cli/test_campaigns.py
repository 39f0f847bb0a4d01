"""campaign new, add, show, list; brief and shortlist."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import Ran

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported")  # openpyxl knows no data bars

Ask = Callable[..., Any]
Kol = Callable[..., Ran]


@pytest.fixture
def opening(people: Any, ask: Ask) -> Any:
    """Create a campaign for the opening of a café."""
    return ask(
        "campaign", "new", "Khai trương Đà Nẵng", "--goal", "g5", "--budget", "20tr", "--area", "Quảng Nam",
        "--start", "01/12/2026", "--end", "2026-12-21",
    )  # fmt: skip


def test_new_campaign(opening: Any) -> None:
    expected = {
        "goal": "G5", "budget": 20_000_000, "areas": ["Đà Nẵng"], "start": "2026-12-01", "end": "2026-12-21",
        "status": "draft", "brand": "Cửa hàng của tôi", "lines": [],
    }  # fmt: skip
    assert {key: opening[key] for key in expected} == expected
    assert opening["totals"] == {"lines": 0, "reserve": 2_000_000, "remaining": 18_000_000, "unpriced": 0}


def test_add_takes_the_priced_post(opening: Any, ask: Ask) -> None:
    shown = ask(
        "campaign", "add", "khai truong da nang", "@bepnhamesoc", "Linh Beauty", "--date", "12/12/2026"
    )
    assert [(line["name"], line["deliverable"], line["unit_price"]) for line in shown["lines"]] == [
        ("Bếp Nhà Mẹ Sóc", "post", 500_000),
        ("Linh Beauty", "post", 3_500_000),
    ]
    assert {line["date"] for line in shown["lines"]} == {"2026-12-12"}
    assert shown["totals"] == {
        "lines": 4_000_000,
        "reserve": 2_000_000,
        "remaining": 14_000_000,
        "unpriced": 0,
    }
    assert ask("campaign", "show", shown["id"]) == shown
    assert [c["name"] for c in ask("campaign", "list")] == ["Khai trương Đà Nẵng"]


def test_without_a_post_the_cheapest_of_photo_and_videos_is_taken(opening: Any, ask: Ask) -> None:
    ask("edit", 1, "price_post", "")
    ask("edit", 1, "price_short_video", "900k")
    ask("edit", 1, "price_photo", "2tr")
    line = ask("campaign", "add", "Khai trương Đà Nẵng", 1)["lines"][0]
    assert (line["deliverable"], line["unit_price"]) == ("short_video", 900_000)


def test_an_unpriced_line_is_counted_and_never_nothing(opening: Any, ask: Ask) -> None:
    ask("edit", 1, "price_post", "")
    shown = ask("campaign", "add", "Khai trương Đà Nẵng", 1, 2)
    assert shown["lines"][0]["unit_price"] is None
    assert shown["lines"][0]["total"] is None
    assert shown["totals"]["unpriced"] == 1
    assert shown["totals"]["lines"] == 3_500_000


def test_price_and_quantity_can_be_typed(opening: Any, ask: Ask) -> None:
    shown = ask(
        "campaign", "add", "Khai trương Đà Nẵng", 1, "--deliverable", "story", "--platform", "instagram",
        "--quantity", 3, "--price", "250k",
    )  # fmt: skip
    line = shown["lines"][0]
    assert (line["deliverable"], line["platform"], line["quantity"], line["total"]) == (
        "story", "instagram", 3, 750_000,
    )  # fmt: skip


def test_adding_several_is_one_step(opening: Any, ask: Ask) -> None:
    ask("campaign", "add", "Khai trương Đà Nẵng", 1, 2, 3)
    ask("undo")
    assert ask("campaign", "show", "Khai trương Đà Nẵng")["lines"] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("campaign", "new", "Khai trương đà nẵng", "--goal", "G1", "--budget", "1tr"), "already"),
        (("campaign", "new", "B", "--goal", "G1", "--budget", "20"), "20"),
        (("campaign", "new", "B", "--goal", "G1", "--budget", "5-10tr"), "one amount"),
        (("campaign", "new", "B", "--goal", "G7", "--budget", "5tr"), "G7"),
        (("campaign", "new", "B", "--goal", "G1", "--budget", "5tr", "--area", "Atlantis"), "Atlantis"),
        (("campaign", "new", "B", "--goal", "G1", "--budget", "5tr", "--area", "ĐN"), "ĐN"),
        (("campaign", "new", "B", "--goal", "G1", "--budget", "5tr", "--brand", "Lạ"), "Lạ"),
        (("campaign", "new", "B", "--goal", "G1", "--budget", "5tr", "--start", "2026-12-02", "--end",
          "2026-12-01"), "ends before"),
        (("campaign", "add", "Không có", "1"), "Không có"),
        (("campaign", "add", "Khai trương Đà Nẵng", "1", "--quantity", "0"), "at least 1"),
        (("campaign", "add", "Khai trương Đà Nẵng", "77"), "77"),
        (("campaign", "new"), "missing"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_one_line(
    opening: Any, kol: Kol, ask: Ask, words: tuple[str, ...], said: str
) -> None:
    ran = kol(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert len(ask("campaign", "list")) == 1


def test_people_marked_do_not_book_stay_out(opening: Any, kol: Kol, ask: Ask) -> None:
    ask("edit", 1, "do_not_book", "yes")
    ran = kol("campaign", "add", "Khai trương Đà Nẵng", 1)
    assert ran.code == 2
    assert "do not book" in ran.err


def test_brief_is_written_with_the_totals_of_the_campaign(opening: Any, ask: Ask, tmp_path: Path) -> None:
    totals = ask("campaign", "add", "Khai trương Đà Nẵng", 1, 2, "--date", "12/12/2026")["totals"]
    path = tmp_path / "Bản tóm tắt.xlsx"
    written = ask("brief", "Khai trương Đà Nẵng", "-o", path, "--book-lang", "vi")
    assert (written["path"], written["people"]) == (str(path), 2)
    book = openpyxl.load_workbook(path, data_only=True, read_only=True)
    assert book.sheetnames == written["sheets"]
    numbers = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}
    assert {totals["lines"], totals["reserve"], totals["remaining"]} <= numbers


def test_book_language_is_its_own(opening: Any, ask: Ask, tmp_path: Path) -> None:
    ask("campaign", "add", "Khai trương Đà Nẵng", 1)
    english = ask("brief", "Khai trương Đà Nẵng", "-o", tmp_path / "en.xlsx", "--book-lang", "en")["sheets"]
    vietnamese = ask("brief", "Khai trương Đà Nẵng", "-o", tmp_path / "vi.xlsx", "--book-lang", "vi")[
        "sheets"
    ]
    assert "Budget" in english
    assert "Ngân sách" in vietnamese


def test_shortlist_masks_phones_unless_asked(people: Any, ask: Ask, tmp_path: Path) -> None:
    def words(path: Path) -> str:
        book = openpyxl.load_workbook(path, read_only=True)
        return " ".join(str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value)

    masked, shown = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    assert ask("shortlist", "am thuc", "-o", masked)["people"] == 1
    ask("shortlist", "am thuc", "-o", shown, "--phones")
    assert "0901234567" not in words(masked).replace(" ", "")
    assert "0901234567" in words(shown).replace(" ", "")
    assert "đổi sp ok" not in words(shown)


def test_the_library_itself_is_never_overwritten_by_a_workbook(people: Any, kol: Kol, data: Path) -> None:
    before = data.read_bytes()
    assert kol("shortlist", "-o", data).code == 2
    assert data.read_bytes() == before
