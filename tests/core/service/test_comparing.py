"""People side by side: order, heads, the best value by goal, gaps, the verdict, warnings, the workbook."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.excel.comparison_book import number_of
from kolstudio.core.model.codes import Deliverable, ErBasis, Goal, Platform
from kolstudio.core.model.comparison import Comparison, FlagCount, Level, Side
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.service import comparing, comparing_export, comparing_shape
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import brands
from kolstudio.core.texts import ENGLISH
from tests.helpers.libraries import add, channel, rate

DOCTOR: dict[str, Any] = {
    "profession": "Bác sĩ da liễu",
    "profession_code": "doctor",
    "origin": "off",
    "expertise": 3,
    "profession_share": "other",
    "media_appearances": 4,
    "income": "lt25",
    "deals_per_quarter": 2,
    "posts_per_week": 3_000,
    "main_channel": "both",
    "talk": 2,
    "style": "useful",
    "reach": "national",
}
SINGER: dict[str, Any] = DOCTOR | {
    "profession": "Ca sĩ",
    "profession_code": "singer",
    "media_appearances": 10,
    "deals_per_quarter": 6,
    "posts_per_week": 1_000,
    "main_channel": "traditional",
    "talk": 0,
    "style": "work",
}
LINH: dict[str, Any] = {
    "profession": "Beauty blogger",
    "profession_code": None,
    "origin": "social",
    "expertise": 1,
    "profession_share": "full",
    "media_appearances": 0,
    "income": "gt75",
    "deals_per_quarter": 6,
    "posts_per_week": 5_000,
    "main_channel": "social",
    "talk": 3,
    "style": "useful",
    "reach": "national",
}


def person(name: str, answers: dict[str, Any], price: int | None, **figures: Any) -> PersonDraft:
    """Return somebody with one channel and one price."""
    return PersonDraft(
        name,
        attributes=dict(answers),
        channels=[channel(figures.pop("platform", Platform.TIKTOK), name.split()[-1].casefold(), **figures)],
        rates=[rate(Deliverable.POST, price)] if price else [],
    )


@pytest.fixture
def three(library: Library) -> tuple[int, int, int]:
    """Add the influencer, the singer and the doctor of task 3 and sell cosmetics."""
    with library.store.change("edit_brand", origin="test"):
        brand = library.current_brand()
        brands.update(library.store.conn, brand.id, {"category": "Mỹ phẩm"}, library.moment())
    linh, singer, doctor = add(
        library,
        person("Linh Beauty", LINH, 3_500_000, followers=48_000, er=6_000),
        person(
            "Ca sĩ Hồng Ánh", SINGER, 120_000_000, followers=4_200_000, er=500, platform=Platform.FACEBOOK
        ),
        person("BS Minh Khoa", DOCTOR, 15_000_000, followers=320_000, er=3_100),
    )
    return linh, singer, doctor


def marked(found: Comparison) -> dict[str, int]:
    """Return who is marked in which row."""
    return {
        row.key: cell.person
        for group in found.groups
        for row in group.rows
        for cell in row.cells
        if cell.best
    }


def test_columns_stand_under_their_heads(library: Library, three: tuple[int, int, int]) -> None:
    linh, singer, doctor = three
    found = comparing.compare(library, three)
    assert [one.id for one in found.columns] == [singer, doctor, linh]
    assert [(head.side, head.span) for head in found.heads] == [
        (Side.KOL, 1),
        (Side.BOTH, 1),
        (Side.INFLUENCER, 1),
    ]
    own = comparing.compare(library, (doctor, linh, singer), own_order=True)
    assert [one.id for one in own.columns] == [doctor, linh, singer]


def test_without_a_goal_nobody_is_marked_and_there_is_no_winner(
    library: Library, three: tuple[int, int, int]
) -> None:
    found = comparing.compare(library, three)
    assert marked(found) == {}
    assert found.verdict is None
    assert len(found.biggest) == 3 and all(row.span for row in found.biggest)


def test_task_3_linh_leads_for_sales(library: Library, three: tuple[int, int, int]) -> None:
    linh, singer, doctor = three
    found = comparing.compare(library, three, Goal.G4, language="en")
    best = marked(found)
    assert {best[key] for key in ("er", "talk", "cpe", "label", "tier", "posts_per_week")} == {linh}
    assert "match" not in best  # nothing is known of any audience
    remarks = {one.id: [(r.code, r.level, r.ids) for r in one.remarks] for one in found.columns}
    assert ("R08", Level.WARNING, ("A30", "B27")) in remarks[singer]
    assert ("R16", Level.BLOCK, ()) in remarks[doctor]
    assert remarks[linh] == []
    assert found.verdict is not None and found.verdict.winner == linh
    assert str(found.verdict.sentence).startswith("Linh Beauty comes first for the goal Sales: ")
    missing = dict(found.missing)
    assert {"match", "fit", "cpv"} <= set(missing[linh])


def test_what_stands_in_for_a_figure_is_not_missing_beside_it(
    library: Library, three: tuple[int, int, int]
) -> None:
    """The price per follower is only for people without views and reach: nobody of these lacks it."""
    found = comparing.compare(library, three)
    assert all("per_1000_followers" not in keys for _, keys in found.missing)
    nobody = add(library, PersonDraft("Chưa Biết Gì"))[0]
    missing = dict(comparing.compare(library, (three[0], nobody)).missing)
    assert {"cpm", "cpr", "per_1000_followers"} <= set(missing[nobody])


def test_marks_change_with_the_goal(library: Library, three: tuple[int, int, int]) -> None:
    singer = three[1]
    sales, trust, awareness = (
        marked(comparing.compare(library, three, goal)) for goal in (Goal.G4, Goal.G2, Goal.G1)
    )
    assert sales != trust != awareness
    assert trust["label"] == singer and "er" not in trust
    assert "expertise" not in trust  # doctor and singer are level: nobody leads
    assert awareness["followers"] == awareness["tier"] == singer


def test_missing_is_a_dash_and_never_best(library: Library) -> None:
    ids = add(
        library, person("Có Giá", LINH, 500_000, followers=5_000, er=100), person("Không Giá", LINH, None)
    )
    row = comparing.compare(library, ids, Goal.G1).row("followers")
    assert [str(cell.shown) for cell in row.cells] == ["5K · TikTok", "—"]
    assert not any(cell.best for cell in row.cells)  # one known value leads nobody


def test_unlike_bases_are_said_and_not_compared(library: Library) -> None:
    ids = add(
        library,
        person("Theo Follow", LINH, 1_000_000, followers=48_000, er=6_000, er_basis=ErBasis.FOLLOWERS),
        person("Theo View", LINH, 1_000_000, followers=48_000, er=9_000, er_basis=ErBasis.VIEWS),
    )
    row = comparing.compare(library, ids, Goal.G4).row("er")
    assert row.caution is not None and "must not be compared" in str(row.caution)
    assert not any(cell.best or cell.share for cell in row.cells)
    assert row.gap is None


def test_a_rate_from_too_few_posts_is_never_best(library: Library) -> None:
    ids = add(
        library,
        person("Đủ Bài", LINH, 1_000_000, followers=48_000, er=4_000),
        person("Vừa Bài", LINH, 1_000_000, followers=48_000, er=5_000),
        person("Ít Bài", LINH, 1_000_000, followers=48_000, er=9_000),
    )
    with library.store.change("edit_creator", origin="test"):
        library.store.conn.execute("UPDATE metrics SET posts_counted = 9 WHERE creator_id = ?", ids[2:])
        library.store.conn.execute("UPDATE metrics SET posts_counted = 10 WHERE creator_id = ?", ids[1:2])
    row = comparing.compare(library, ids, Goal.G4).row("er")
    assert [cell.best for cell in row.cells] == [False, True, False]
    assert str(row.cells[2].note) == "only 9 posts counted"


def test_a_rate_of_unknown_basis_is_said_to_be_assumed(library: Library, three: tuple[int, int, int]) -> None:
    caution = comparing.compare(library, three, Goal.G4).row("er").caution
    assert caution is not None and "taken as by followers" in str(caution)


def test_values_bars_and_the_distance_from_the_tier(library: Library, three: tuple[int, int, int]) -> None:
    """Rates 0.5, 3.1 and 6 % against good 1, 2 and 3 %: -50, +55 and +100 %. Bars go by the greatest."""
    row = comparing.compare(library, three, language="en").row("er")
    assert [cell.value for cell in row.cells] == [500, 3_100, 6_000]
    assert [cell.difference for cell in row.cells] == [Fraction(-1, 2), Fraction(55, 100), 1]
    assert [str(cell.against_tier) for cell in row.cells] == [
        "50% below the tier",
        "55% above the tier",
        "100% above the tier",
    ]
    assert [cell.share for cell in row.cells] == [Fraction(1, 12), Fraction(31, 60), 1]


def test_costs_follow_from_price_and_estimates(library: Library, three: tuple[int, int, int]) -> None:
    """Linh: 48,000 × 6 % = 2,880 engagements, 3,500,000 / 2,880 = 1,215. TikTok 30 %: 14,400 reached,
    3,500,000 / 14,400 × 1,000 = 243,056."""
    found = comparing.compare(library, three)
    assert found.row("cpe").cells[2].value == 1_215
    assert found.row("cpr").cells[2].value == 243_056
    assert all(cell.value is None for cell in found.row("per_1000_followers").cells)


def test_same_money(library: Library, three: tuple[int, int, int]) -> None:
    """120 tr: the singer once, then nothing for the doctor; Linh 34 times (119 tr)."""
    money = comparing.compare(library, three).same_money
    assert money is not None and money.amount == 120_000_000
    kol, influencer = money.sides
    assert (kol.side, kol.names, kol.items, kol.cost) == (Side.KOL, ("Ca sĩ Hồng Ánh",), 1, 120_000_000)
    assert (influencer.items, influencer.cost, influencer.reach) == (34, 119_000_000, 34 * 14_400)
    assert (kol.engagements, influencer.engagements) == (21_000, 34 * 2_880)
    cheap = comparing.compare(library, three, money=15_000_000).same_money
    assert cheap is not None and [side.items for side in cheap.sides] == [1, 4]


def test_flags_can_be_given_and_lower_the_score(library: Library, three: tuple[int, int, int]) -> None:
    linh = three[0]
    clean = comparing.compare(library, three, Goal.G2, flags={linh: FlagCount(note=1)})
    blocked = comparing.compare(library, three, Goal.G2, flags={linh: FlagCount(block=1)})
    score = {
        name: next(one.score for one in found.verdict.standings if one.person == linh)
        for name, found in (("clean", clean), ("blocked", blocked))
        if found.verdict
    }
    assert score["clean"] is not None and score["blocked"] is not None
    assert score["clean"] - score["blocked"] == Fraction(75, 100) * 40


def test_biggest_first_is_one_group_by_gap(library: Library, three: tuple[int, int, int]) -> None:
    (group,) = comparing.compare(library, three, biggest_first=True).groups
    gaps = [row.gap for row in group.rows if row.gap is not None]
    assert gaps == sorted(gaps, reverse=True)
    assert all(row.gap is None for row in group.rows[len(gaps) :])


@pytest.mark.parametrize(
    ("ids", "code"), [((1,), "too_few_people"), (range(1, 8), "too_many_people"), ((1, 99), "not_found")]
)
def test_refusals(library: Library, three: tuple[int, int, int], ids: Any, code: str) -> None:
    with pytest.raises(RuleError) as caught:
        comparing.compare(library, list(ids))
    assert caught.value.code == code


def test_one_person_twice_is_one(library: Library, three: tuple[int, int, int]) -> None:
    with pytest.raises(RuleError):
        comparing.compare(library, [three[0], three[0]])


def test_level_people_have_no_winner(library: Library) -> None:
    ids = add(
        library, *(person(f"Chị {n}", LINH, 1_000_000, followers=48_000, er=6_000) for n in ("Ba", "Tư"))
    )
    verdict = comparing.compare(library, ids, Goal.G6).verdict
    assert verdict is not None and verdict.winner is None and verdict.lead == 0 and verdict.stable is None
    assert marked(comparing.compare(library, ids, Goal.G6)) == {}


def test_the_sentence_adds_up_to_the_points_shown(library: Library, three: tuple[int, int, int]) -> None:
    verdict = comparing.compare(library, three, Goal.G4, language="en").verdict
    assert verdict is not None
    first, second = (int(str(one.shown)) for one in verdict.standings[:2])
    assert f"{first} points, {first - second} more than" in str(verdict.sentence)


def test_the_turn_of_the_second_holds(library: Library, three: tuple[int, int, int]) -> None:
    verdict = comparing.compare(library, three, Goal.G4).verdict
    assert verdict is not None and verdict.lead is not None
    first, second = verdict.standings[:2]
    assert first.score is not None and second.score is not None and first.score - second.score == verdict.lead
    assert sum(part.points for part in first.parts) == first.score
    assert {turn.person for turn in verdict.turns} == {second.person}
    assert [other.method for other in verdict.others] == ["topsis", "ahp"]


def test_the_workbook_holds_the_same_values(
    library: Library, three: tuple[int, int, int], tmp_path: Path
) -> None:
    found = comparing.compare(library, three, Goal.G4, language="en")
    comparing_export.export(library, found, tmp_path / "so sánh.xlsx", language="en")
    sheet, summary = openpyxl.load_workbook(tmp_path / "so sánh.xlsx").worksheets
    assert found.verdict is not None and summary["A1"].value == str(found.verdict.sentence)
    said = {row[0].value: row[1].value for row in summary.iter_rows()}
    assert all(said[one.name] == str(one.shown) for one in found.verdict.standings)
    lines = {str(row[0].value): row for row in sheet.iter_rows() if row[0].value}
    for group in found.groups:
        for row in group.rows:
            if row.empty:
                assert str(row.label) not in lines or row.label == group.label
                continue
            for at, cell in enumerate(row.cells):
                value, beside = (
                    lines[str(row.label)][1 + 2 * at].value,
                    lines[str(row.label)][2 + 2 * at].value,
                )
                number = number_of(row, cell)
                if number is not None:
                    assert value == pytest.approx(number), row.key
                else:
                    assert value == ("—" if cell.value is None else str(cell.shown)), row.key
                assert ("serves better" in str(beside or "")) == cell.best
    with pytest.raises(RuleError):
        comparing_export.export(library, found, library.path)


def test_the_shape_has_plain_numbers(library: Library, three: tuple[int, int, int]) -> None:
    document = comparing_shape.shape(comparing.compare(library, three, Goal.G4), ENGLISH)
    rows = {row["key"]: row for group in document["groups"] for row in group["rows"]}
    assert [cell["value"] for cell in rows["er"]["cells"]] == [0.5, 3.1, 6]
    assert document["people"][1]["k"] == 87.5
    assert document["path"] is None
