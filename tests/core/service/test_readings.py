"""How the garbles of the two articles are read (X7, X9-X12), and that an import moves nobody's type."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import xlsxwriter

from kolstudio.core import data
from kolstudio.core.model.books import BriefSection
from kolstudio.core.model.codes import Label
from kolstudio.core.model.importing import ImportOptions
from kolstudio.core.paths import resources
from kolstudio.core.rules.brief_sections import SECTIONS
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.labels import label_text
from kolstudio.core.service import comparisons, creators, importing, sample
from kolstudio.core.service.import_file import ListFile
from kolstudio.core.service.library import Library
from kolstudio.core.texts import catalogue
from tests.helpers.libraries import opened

GARBLED = (  # X11: the words of a literal translation
    "quỹ đạo",
    "người tham khảo",
    "bồi thường kinh tế",
    "gian lận",
    "phụ kiện",
    # X12: slips of the pen
    "influcner",
    "quáng bá",
    "cả ngay",
    "macro đến mage",
)


def statements() -> list[dict[str, str]]:
    found = data.load("statements")["statements"]
    assert len(found) == 100
    return list(found)


@pytest.mark.parametrize("words", GARBLED)
def test_x11_x12_no_statement_repeats_a_garbled_word(words: str) -> None:
    assert not [one["id"] for one in statements() if words in one["vi"].casefold()]


def test_x11_people_are_never_called_things() -> None:
    """«chúng» for people is the translator's; «công chúng», «đại chúng», «chúng ta» are other words."""
    alone = re.compile(r"(?<!công )(?<!đại )(?<!quần )\bchúng\b(?! ta| tôi)", re.IGNORECASE)
    assert not [one["id"] for one in statements() if alone.search(one["vi"])]


def test_x10_the_loan_words_stay_and_the_laws_word_is_the_laws() -> None:
    """«người có ảnh hưởng» means all of them in the law; nothing else that is shown says it of a type."""
    law = {"disclosure", "statements"}
    for path in (resources() / "data").glob("*.json"):
        if path.stem not in law:
            assert "người có ảnh hưởng" not in path.read_text(encoding="utf-8").casefold(), path.name
    words = catalogue("vi")
    assert [words.render(label_text(one)) for one in (Label.KOL, Label.INFLUENCER)] == ["KOL", "Influencer"]


def test_x7_say_in_the_content_is_rounds_of_approval() -> None:
    assert "round" in str(SECTIONS[BriefSection.APPROVAL].hint)
    assert SECTIONS[BriefSection.APPROVAL].default is not None


def test_x9_both_articles_agree_not_to_judge_a_kol_by_orders() -> None:
    """A30 and B27 stand behind the warning; neither is a signal of the scales."""
    flag = next(one for one in data.load("flags")["flags"] if one["id"] == "order_kpi")
    assert flag["ids"] == ["A30"] and flag["level"] == "warn"
    behind = {one for row in data.load("classifier")["signals"] for one in row["ids"]}
    assert not behind & {"A30", "B27"}


def judgements(library: Library) -> dict[int, object]:
    return {
        one.id: (
            one.calculated.label,
            one.calculated.lean,
            one.calculated.k,
            one.calculated.i,
            one.calculated.tier,
        )
        for one in creators.find(library)
    }


def test_importing_a_thousand_people_changes_no_label(tmp_path: Path) -> None:
    """Contract §5: benchmarks are fixed, so a list of very busy channels beside them moves nobody."""
    path = tmp_path / "nghin-nguoi.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, ("Tên KOL", "Link TikTok", "Follow", "ER", "Giá post"))
        for row in range(1, 1_001):
            page.write_row(row, 0, (f"Mẫu {row}", f"@mau.nghin.{row}", str(9_000 + 400 * row), "19%", "9tr"))
    with opened(tmp_path / "x.kol") as library:
        sample.fill(library)
        before = judgements(library)
        done = importing.commit(library, ListFile(path).plan(library, ImportOptions()))
        assert done.counts.created == 1_000
        after = judgements(library)
        assert {one: after[one] for one in before} == before
        assert fold("Mẫu 7") in {fold(one.name) for one in creators.find(library)}


def test_the_cheat_sheet_holds_every_dimension_of_the_two_articles() -> None:
    """Domain 1.3 has nineteen; each rests on statements that exist, and no dimension is said twice."""
    lines = comparisons.type_differences()
    assert len(lines) == len({str(one.label) for one in lines}) == 19
    known = {one["id"] for one in statements()}
    assert all(one.ids and set(one.ids) <= known for one in lines)
    for vi in (catalogue("vi"), catalogue("en")):
        assert all(vi.render(one.kol) and vi.render(one.influencer) for one in lines)
