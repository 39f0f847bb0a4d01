"""Whole imports: real files in, an explained plan, one backup, one step that can be taken back."""

from __future__ import annotations

import csv
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.errors import Cancelled, RuleError
from kolstudio.core.excel.tables import Cell, Merge, PercentCells, SheetInfo, Table, Workbook
from kolstudio.core.jobs import CancelToken
from kolstudio.core.model.codes import Deliverable, DuplicateMode, Platform
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.model.importing import ImportOptions, ImportPlan, RowState
from kolstudio.core.model.person import Person
from kolstudio.core.service import history
from kolstudio.core.service.importing import commit, drafts, prepare, shape
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import people
from tests.helpers.shared_data import shared_data

MOMENT = datetime(2026, 7, 1, 3, 0, tzinfo=UTC)

TASK_1 = """STT|Tên KOL|Link FB|Link TikTok|Follow|ER|Giá post|Livestream|SĐT|Khu vực|Lĩnh vực|Ghi chú
1|Bếp Nhà Mẹ Sóc|fb.com/bepnhamesoc|–|8,2k|7%|500k|TT|901234567|Quảng Nam|Ẩm thực|đổi sp ok
2|Linh Beauty|–|@linhbeauty|48K|6,0|3tr5|2tr + 10%|+84 938 111 222|SG|Làm đẹp|
3|BS Minh Khoa|–|@bsminhkhoa|320.000|3.1%|15 củ|–|0912.345.678 (QL Trang)|HN|Sức khoẻ|
4|LINH BEAUTY|fb.com/linhbeauty.vn|–|12k5|–|4-5tr|–|0938111222|HCM|Beauty|
5|Ca sĩ Hồng Ánh|fb.com/honganh|–|4tr2|0,5%|120tr (chưa VAT)|1 tỷ 2/phiên|0|toàn quốc|Ca nhạc|
–|Tổng cộng||||||||||
7||–|@reviewdn|12k8|4|15|–|–|ĐN||"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Give an empty library whose clock stands still."""
    with Library.open(tmp_path / "thu.kol", create=True, clock=lambda: MOMENT) as opened:
        yield opened


@pytest.fixture(scope="module")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Give an empty library that no test writes to."""
    path = tmp_path_factory.mktemp("empty") / "trong.kol"
    with Library.open(path, create=True, clock=lambda: MOMENT) as opened:
        yield opened


def in_memory(rows: Sequence[Sequence[Cell]], **more: object) -> Workbook:
    """Make a workbook as the reading of files delivers it."""
    width = max(map(len, rows))
    filled = [(*row, *(None,) * (width - len(row))) for row in rows]
    table = Table(filled, percent=PercentCells(known=True), **more)  # type: ignore[arg-type]
    return Workbook("xlsx", (SheetInfo("Trang 1"),), "Trang 1", table)


def planned(library: Library, rows: Sequence[Sequence[Cell]], **options: object) -> ImportPlan:
    """Plan the import of rows, the first of which is the header."""
    return prepare(
        library,
        Path("danh_sach.xlsx"),
        ImportOptions(**options),  # type: ignore[arg-type]
        workbook=in_memory(rows),
    )


def counts(plan: ImportPlan) -> tuple[int, int, int, int, int, int]:
    """Return rows, created, updated, duplicates, needs_fix, skipped."""
    found = plan.counts
    return (found.rows, found.created, found.updated, found.duplicates, found.needs_fix, found.skipped)


def codes(plan: ImportPlan) -> Counter[str]:
    """Return how often each code is said."""
    return Counter(str(problem.code) for problem in plan.problems)


def everybody(library: Library) -> list[Person]:
    """Return all people of a library in the order of their ids."""
    ids = [row[0] for row in library.store.conn.execute("SELECT id FROM creator ORDER BY id")]
    return people.get_many(library.store.conn, ids)


def write_task_1(path: Path) -> Path:
    """Write the owner's sheet of the usability script: a title in rows 1-2, header in row 3, all text."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "FB+TT"
    sheet["A1"] = "DANH SÁCH KOL THÁNG 11"
    sheet["A2"] = "Cập nhật 01/11"
    for row, line in enumerate(TASK_1.splitlines(), 3):
        for column, text in enumerate(line.split("|"), 1):
            if text:
                sheet.cell(row, column, text)
    book.save(path)
    return path


# -- the sheet of the usability script -----------------------------------------------------------


@pytest.fixture(scope="module")
def task_1(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the sheet as a real workbook."""
    return write_task_1(tmp_path_factory.mktemp("task") / "DS KOL T11.xlsx")


def test_the_owners_sheet_gives_four_new_one_duplicate_one_to_fix_one_skipped(
    library: Library, task_1: Path
) -> None:
    plan = prepare(library, task_1)
    assert counts(plan) == (7, 4, 0, 1, 1, 1)
    assert plan.sheet == "FB+TT" and plan.header_row == 3
    assert [column.field for column in plan.columns] == [
        "stt", "name", "link_facebook", "link_tiktok", "followers", "er", "price_post", "price_livestream",
        "phone", "area", "field", "note",
    ]  # fmt: skip
    assert {row.number: row.state.value for row in plan.rows} == {
        4: "created", 5: "created", 6: "created", 7: "duplicates", 8: "created", 9: "skipped", 10: "needs_fix",
    }  # fmt: skip
    said = {(str(problem.code), problem.row, problem.column, problem.value) for problem in plan.problems}
    assert said == {
        ("duplicate_name", 7, "", "LINH BEAUTY"),
        ("phone_invalid", 8, "SĐT", "0"),
        ("price_unit", 10, "Giá post", "15"),
        ("province_ambiguous", 10, "Khu vực", "ĐN"),
        ("name_missing", 10, "Tên KOL", ""),
    }
    assert plan.rows[3].same_as == 5 and plan.rows[5].reason == "total"


def test_the_owners_people_are_in_the_library_as_listed(library: Library, task_1: Path) -> None:
    commit(library, prepare(library, task_1))
    mother, linh, khoa, anh = everybody(library)

    (channel,) = mother.channels
    assert (mother.name, channel.platform, channel.handle) == (
        "Bếp Nhà Mẹ Sóc",
        Platform.FACEBOOK,
        "bepnhamesoc",
    )
    assert (channel.followers, channel.er, mother.calculated.tier) == (8200, 7000, "nano")
    post, live = mother.rates
    assert (post.deliverable, post.price.min, post.price.max) == (Deliverable.POST, 500_000, 500_000)
    assert live.deliverable is Deliverable.LIVESTREAM and live.price.negotiable and live.price.min is None
    assert [contact.phone for contact in mother.contacts] == ["0901234567"]
    assert (mother.attributes["province"], mother.attributes["province_old"]) == ("da_nang", "quang_nam")
    assert mother.notes == ("đổi sp ok",) and not any(rate.price.barter for rate in mother.rates)

    (channel,) = linh.channels
    assert (channel.platform, channel.followers, channel.er) == (Platform.TIKTOK, 48_000, 6000)
    assert [(rate.price.min, rate.price.commission) for rate in linh.rates] == [
        (3_500_000, None),
        (2_000_000, 10_000),
    ]
    assert [contact.phone for contact in linh.contacts] == ["0938111222"]
    assert (linh.attributes["province"], linh.calculated.tier) == ("ho_chi_minh", "micro")

    (channel,) = khoa.channels
    assert (channel.followers, channel.er, khoa.calculated.tier) == (320_000, 3100, "mid")
    assert [rate.price.max for rate in khoa.rates] == [15_000_000]
    assert [(c.kind, c.name, c.phone) for c in khoa.contacts] == [("manager", "Trang", "0912345678")]

    (channel,) = anh.channels
    assert (channel.followers, channel.er, anh.calculated.tier) == (4_200_000, 500, "mega")
    assert [(r.price.min, r.price.vat, r.price.unit) for r in anh.rates] == [
        (120_000_000, "excluded", "item"),
        (1_200_000_000, "unknown", "session"),
    ]
    assert anh.contacts == () and anh.attributes["reach"] == "national" and anh.attributes["province"] is None
    assert [(point.code, point.value) for point in anh.questions] == [("phone_invalid", "0")]


def test_merging_the_duplicate_adds_a_second_channel_and_overwrites_nothing(
    library: Library, task_1: Path
) -> None:
    plan = prepare(library, task_1, ImportOptions(duplicates=DuplicateMode.MERGE))
    assert counts(plan) == (7, 4, 1, 0, 1, 1)
    commit(library, plan)
    linh = everybody(library)[1]
    assert [(c.platform, c.handle, c.followers, c.er) for c in linh.channels] == [
        (Platform.TIKTOK, "linhbeauty", 48_000, 6000),
        (Platform.FACEBOOK, "linhbeauty.vn", 12_500, None),
    ]
    post = next(rate for rate in linh.rates if rate.deliverable is Deliverable.POST)
    assert (post.price.min, post.price.max) == (4_000_000, 5_000_000)
    assert linh.name == "Linh Beauty" and linh.calculated.followers == 48_000


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (DuplicateMode.HOLD, (7, 4, 0, 1, 1, 1)),
        (DuplicateMode.MERGE, (7, 4, 1, 0, 1, 1)),
        (DuplicateMode.ADD, (7, 5, 0, 0, 1, 1)),
        (DuplicateMode.SKIP, (7, 4, 0, 0, 1, 2)),
    ],
)
def test_ways_to_treat_duplicates(
    library: Library, task_1: Path, mode: DuplicateMode, expected: tuple[int, ...]
) -> None:
    plan = prepare(library, task_1, ImportOptions(duplicates=mode))
    assert counts(plan) == expected
    commit(library, plan)
    assert len(everybody(library)) == expected[1]


def test_one_duplicate_can_be_decided_by_itself(library: Library, task_1: Path) -> None:
    plan = prepare(library, task_1, ImportOptions(decisions={7: DuplicateMode.MERGE}))
    assert counts(plan) == (7, 4, 1, 0, 1, 1)


def test_answers_bring_the_held_row_in(library: Library, task_1: Path) -> None:
    answers = {(10, "Tên KOL"): "Review Đà Thành", (10, "Giá post"): "15tr", (10, "Khu vực"): "Đà Nẵng"}
    plan = prepare(library, task_1, ImportOptions(answers=answers))
    assert counts(plan) == (7, 5, 0, 1, 0, 1)
    last = drafts(plan, RowState.CREATED)[-1]
    assert (last.name, last.rates[0].price.min) == ("Review Đà Thành", 15_000_000)
    assert last.attributes["province"] == "da_nang" and last.questions == []


def test_the_same_file_twice_updates_and_changes_nothing(library: Library, task_1: Path) -> None:
    commit(library, prepare(library, task_1))
    before = everybody(library)
    plan = prepare(library, task_1)
    assert counts(plan) == (7, 0, 4, 1, 1, 1)
    commit(library, plan)
    assert everybody(library) == before


def test_an_import_is_one_step_taken_back_and_done_again(library: Library, task_1: Path) -> None:
    result = commit(library, prepare(library, task_1))
    assert result.entry is not None and result.people == (1, 2, 3, 4)
    after = everybody(library)
    entry = library.store.history(limit=1)[0]
    assert (entry.op, entry.origin) == ("import", "import:DS KOL T11.xlsx")
    history.undo(library)
    assert everybody(library) == []
    history.redo(library)
    assert everybody(library) == after


def test_a_verified_backup_is_made_before_anything_is_written(library: Library, task_1: Path) -> None:
    commit(library, planned(library, [["Tên"], ["Người cũ"]]))
    result = commit(library, prepare(library, task_1))
    assert result.backup is not None
    with Library.open(Path(result.backup), writing=False) as saved:
        assert [one.name for one in everybody(saved)] == ["Người cũ"]


def test_json_has_the_shape_of_the_contract(library: Library, task_1: Path) -> None:
    plan = prepare(library, task_1)
    only_planned = shape(plan, "en")
    assert list(only_planned) == [
        "rows", "created", "updated", "duplicates", "needs_fix", "skipped", "problems", "backup", "entry",
    ]  # fmt: skip
    assert only_planned["backup"] is None and only_planned["entry"] is None
    assert sum(only_planned[key] for key in list(only_planned)[1:6]) == only_planned["rows"]
    assert list(only_planned["problems"][0]) == ["code", "level", "message", "row", "column", "value"]
    assert only_planned["problems"][0]["message"].startswith("“Linh Beauty” is also in row 5.")
    done = shape(commit(library, plan), "vi")
    assert done["entry"] is not None and done["backup"].endswith(".kol")


def test_the_preview_shows_raw_and_value(library: Library, task_1: Path) -> None:
    plan = prepare(library, task_1)
    cells = plan.preview(plan.rows[0])
    assert [(cell.raw, cell.value) for cell in cells[4:6]] == [("8,2k", 8200), ("7%", 7000)]
    fix = plan.preview(plan.rows[6])
    assert [problem.code for cell in fix for problem in cell.problems] == ["price_unit", "province_ambiguous"]


def test_nothing_is_written_when_the_library_changed_meanwhile(library: Library, task_1: Path) -> None:
    plan = prepare(library, task_1)
    commit(library, planned(library, [["Tên"], ["Ai đó"]]))
    with pytest.raises(RuleError) as refused:
        commit(library, plan)
    assert refused.value.code == "plan_outdated"
    assert [one.name for one in everybody(library)] == ["Ai đó"]


def test_cancelling_while_writing_takes_everything_back(library: Library) -> None:
    plan = planned(library, [["Tên"], *([f"Người {number}"] for number in range(6_000))])
    cancel = CancelToken()

    def stop(what: object, done: int, total: int) -> None:
        if done:
            cancel.cancel()

    with pytest.raises(Cancelled):
        commit(library, plan, progress=stop, cancel=cancel)
    assert everybody(library) == []


def test_rows_without_any_name_below_a_name_column_all_need_fixing(empty_library: Library) -> None:
    plan = planned(empty_library, [["Tên KOL", "SĐT"], ["", "0901234567"], [None, "0938111222"]])
    assert counts(plan) == (2, 0, 0, 0, 2, 0) and codes(plan) == {"name_missing": 2}


def test_a_plan_with_nothing_to_write_makes_no_backup(library: Library) -> None:
    plan = planned(library, [["Tên", "Link"], [None, "@a"]])
    result = commit(library, plan)
    assert counts(plan) == (1, 0, 0, 0, 1, 0) and (result.backup, result.entry) == (None, None)


# -- real lists ----------------------------------------------------------------------------------


@pytest.fixture
def creators() -> Path:
    """Give the folder of real lists."""
    folder = shared_data()
    if folder is None:
        pytest.skip("no shared data beside the checkout")
    return folder / "creators"


@pytest.mark.shared_data
def test_nigerian_list(library: Library, creators: Path) -> None:
    plan = prepare(library, creators / "nigerian_tiktok_influencers.csv")
    assert counts(plan) == (200, 200, 0, 0, 0, 0) and plan.header_row == 2
    assert codes(plan) == {"platform_unknown": 1, "name_lost": 4}
    assert (plan.problems[0].row, plan.problems[0].column) == (2, "Username")
    assert plan.rows[0].draft is not None
    assert plan.rows[0].draft.channels[0].metrics.followers == 10_400_000
    assert plan.encoding_choices
    commit(library, plan)
    again = prepare(library, creators / "nigerian_tiktok_influencers.csv")
    assert counts(again) == (200, 0, 200, 0, 0, 0)
    answered = ImportOptions(overrides={"Username": "link_tiktok"})
    named = prepare(library, creators / "nigerian_tiktok_influencers.csv", answered)
    assert counts(named) == (200, 0, 0, 200, 0, 0), "unknown against TikTok is never an update"


@pytest.mark.shared_data
def test_spark_ar_list(library: Library, creators: Path) -> None:
    plan = prepare(library, creators / "spark_ar_creators.csv")
    assert counts(plan) == (9730, 9722, 8, 0, 0, 0)
    assert plan.columns[0].field == "link_instagram"
    assert set(codes(plan)) == {"handle_unusual"}
    handles = {row.draft.name for row in plan.rows if row.draft}
    assert {"1020.94", "patricknx/tocofome", "creators#"} <= handles
    assert all(row.draft.name_is_handle for row in plan.rows if row.draft)
    commit(library, plan)
    assert counts(prepare(library, creators / "spark_ar_creators.csv")) == (9730, 0, 9730, 0, 0, 0)


@pytest.mark.shared_data
def test_noah_list(library: Library, creators: Path) -> None:
    plan = prepare(library, creators / "noah_tech_influencers.csv")
    assert counts(plan) == (89, 89, 0, 0, 0, 0) and plan.problems == ()
    channels = Counter(len(row.draft.channels) for row in plan.rows if row.draft)
    assert channels == {1: 11, 2: 78}


# -- what is asked once for a column -------------------------------------------------------------


def test_an_unknown_platform_is_asked_once_and_answered_by_mapping(empty_library: Library) -> None:
    rows: list[list[Cell]] = [["Name", "Username"], *([f"Người {n}", f"@nguoi_{n}"] for n in range(50))]
    plan = planned(empty_library, rows)
    assert codes(plan) == {"platform_unknown": 1}
    assert plan.columns[1].asks("platform_unknown")
    answered = planned(empty_library, rows, overrides={"Username": "link_tiktok"})
    assert answered.problems == ()
    assert drafts(answered, RowState.CREATED)[0].channels[0].platform is Platform.TIKTOK


def test_a_bare_price_header_is_asked_once(empty_library: Library) -> None:
    rows: list[list[Cell]] = [["Tên", "Giá"], ["A", "5tr"], ["B", "2tr"]]
    plan = planned(empty_library, rows)
    assert codes(plan) == {"price_deliverable": 1}
    assert drafts(plan, RowState.CREATED)[0].rates[0].deliverable is Deliverable.OTHER
    answered = planned(empty_library, rows, overrides={"Giá": "price_story"})
    assert drafts(answered, RowState.CREATED)[0].rates[0].deliverable is Deliverable.STORY


def test_bare_prices_throughout_are_asked_once(empty_library: Library) -> None:
    rows: list[list[Cell]] = [["Tên", "Giá post"], *([f"Người {n}", n] for n in range(5, 25))]
    plan = planned(empty_library, rows)
    assert codes(plan) == {"unit_unknown": 1}
    assert all(row.draft and row.draft.questions for row in plan.rows)
    answered = planned(empty_library, rows, answers={(0, "Giá post"): "1000000"})
    assert answered.problems == ()
    assert drafts(answered, RowState.CREATED)[0].rates[0].price.min == 5_000_000


def test_two_questions_about_one_column_are_both_put(empty_library: Library) -> None:
    rows: list[list[Cell]] = [["Tên", "Giá"], *([f"Người {n}", n] for n in range(5, 25))]
    assert codes(planned(empty_library, rows)) == {"price_deliverable": 1, "unit_unknown": 1}


def test_rates_of_files_without_cell_formats_are_asked_once(empty_library: Library, tmp_path: Path) -> None:
    path = tmp_path / "er.csv"
    lines = [
        "Tên,Link TikTok,ER",
        *(f"Người {n},@n{n},{rate}" for n, rate in enumerate([0.05, 4.5, 0.1, 6, 7])),
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    plan = prepare(empty_library, path)
    assert codes(plan) == {"er_fraction": 1}
    rates = [draft.channels[0].metrics.er for draft in drafts(plan, RowState.CREATED)]
    assert rates == [None, 4500, None, 6000, 7000]


def test_fractions_throughout_are_asked_once(empty_library: Library) -> None:
    rows: list[list[Cell]] = [["Tên", "Link TikTok", "Engagement rate"]]
    rows += [[f"Người {n}", f"@n{n}", rate] for n, rate in enumerate([0.0718, 0.12, 0.05, 1.3, 0.3])]
    plan = planned(empty_library, rows)
    assert codes(plan) == {"er_fraction": 1}
    assert all(row.draft and row.draft.channels[0].metrics.er is None for row in plan.rows)
    answered = planned(empty_library, rows, answers={(0, "Engagement rate"): "fraction"})
    assert drafts(answered, RowState.CREATED)[0].channels[0].metrics.er == 7180
    assert "er_fraction" not in codes(answered)


def test_percent_cells_of_a_workbook_are_percentages(empty_library: Library, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Tên", "Link TikTok", "ER"])
    sheet.append(["Bếp Nhà Mây", "@may", 0.07])
    sheet["C2"].number_format = "0%"
    book.save(tmp_path / "er.xlsx")
    plan = prepare(empty_library, tmp_path / "er.xlsx")
    assert plan.problems == () and drafts(plan, RowState.CREATED)[0].channels[0].metrics.er == 7000


def test_what_happens_to_other_columns_is_said_once(empty_library: Library) -> None:
    plan = planned(
        empty_library,
        [["Tên", "STK", "Số CCCD", "Quốc tịch"], ["A", "01", "02", "Việt"], ["B", "03", "", "Lào"]],
    )
    assert [(p.code, p.column, p.level.value) for p in plan.problems] == [
        ("column_left_out", "STK", "info"),
        ("column_left_out", "Số CCCD", "info"),
        ("column_to_notes", "Quốc tịch", "info"),
    ]
    assert [draft.notes for draft in drafts(plan, RowState.CREATED)] == [
        ["Quốc tịch: Việt"],
        ["Quốc tịch: Lào"],
    ]


# -- shapes of real sheets -----------------------------------------------------------------------


def test_a_merged_name_over_rows_is_one_person_with_several_channels(library: Library) -> None:
    rows: list[list[Cell]] = [
        ["STT", "Tên KOL", "Link kênh", "Follow"],
        [1, "Bếp Nhà Mây", "fb.com/may", "12k"],
        [None, None, "https://www.tiktok.com/@may", "30k"],
        [2, "Linh", "fb.com/linh", "1k"],
    ]
    book = in_memory(rows, merges=(Merge(1, 1, 2, 1), Merge(1, 0, 2, 0)))
    plan = prepare(library, Path("a.xlsx"), workbook=book)
    assert counts(plan) == (3, 2, 1, 0, 0, 0)
    commit(library, plan)
    may = everybody(library)[0]
    assert [(c.platform, c.followers) for c in may.channels] == [
        (Platform.FACEBOOK, 12_000),
        (Platform.TIKTOK, 30_000),
    ]


def test_hidden_rows_are_left_out_and_counted_unless_taken(empty_library: Library) -> None:
    book = in_memory([["Tên"], ["A B"], ["C D"], ["E F"]], hidden_rows=frozenset({2}))
    plan = prepare(empty_library, Path("a.xlsx"), workbook=book)
    assert counts(plan) == (3, 2, 0, 0, 0, 1) and codes(plan) == {"hidden_rows": 1}
    taken = prepare(empty_library, Path("a.xlsx"), ImportOptions(hidden_rows=True), workbook=book)
    assert counts(taken) == (3, 3, 0, 0, 0, 0)


def test_the_person_of_several_dated_rows_has_the_latest_figures(library: Library) -> None:
    rows: list[list[Cell]] = [
        ["Username", "Nền tảng", "Follower Count", "Ngày đăng"],
        ["may", "TikTok", 900, date(2026, 5, 1)],
        ["may", "TikTok", 1200, date(2026, 6, 1)],
        ["may", "TikTok", 700, date(2026, 4, 1)],
        ["linh", "TikTok", 50, date(2026, 4, 1)],
    ]
    plan = planned(library, rows)
    assert counts(plan) == (4, 2, 2, 0, 0, 0)
    commit(library, plan)
    may, linh = everybody(library)
    assert (may.channels[0].followers, may.channels[0].measured_on) == (1200, "2026-06-01")
    assert linh.channels[0].measured_on == "2026-07-01", "one row only: its day is not that of the figures"
    days = library.store.conn.execute(
        "SELECT measured_on, followers FROM metrics WHERE creator_id = 1"
    ).fetchall()
    assert sorted(days) == [("2026-04-01", 700), ("2026-05-01", 900), ("2026-06-01", 1200)]


def test_header_chosen_by_hand(empty_library: Library) -> None:
    rows: list[list[Cell]] = [["Bếp Nhà Mây", "fb.com/may"], ["Linh", "fb.com/linh"]]
    plan = planned(empty_library, rows, header_row=0, overrides={"A": "name", "B": "link"})
    assert counts(plan) == (2, 2, 0, 0, 0, 0) and plan.header_row == 0
    assert counts(planned(empty_library, [["Nick", "x"], *rows], overrides={"Nick": "name"}))[1] == 2


def test_rows_without_a_header_are_told_apart_by_their_values(empty_library: Library) -> None:
    rows: list[list[Cell]] = [
        [1, "Bếp Nhà Mây", "https://tiktok.com/@may", "85k", "0905 123 456", "Đà Nẵng"],
        [2, "Linh", "@linh.an", "1tr2", "0912 222 333", "Huế"],
        [3, "Hà Ăn Vặt", "https://tiktok.com/@haanvat", "9k", "0988 777 666", "Đà Nẵng"],
    ]
    plan = planned(empty_library, rows, header_row=0)
    assert [column.field for column in plan.columns] == ["stt", "name", "link", None, "phone", None]
    assert counts(plan) == (3, 3, 0, 0, 0, 0)
    assert plan.columns[3].alternatives == ("followers", "price"), (
        "a guess that could be wrong is the owner's"
    )
    assert [row.draft.name for row in plan.rows if row.draft] == ["Bếp Nhà Mây", "Linh", "Hà Ăn Vặt"]


REFUSED: dict[str, tuple[list[list[Cell]], str]] = {
    "posts": ([["Date", "Caption", "Likes", "Reach"], ["1/2/2026", "hi", 3, 4]], "not_a_roster"),
    "no header": ([["abc def", 1, 2], ["ghi", 3, 4]], "no_header"),
    "only a header": ([["Tên KOL", "Link", "Follow"]], "no_rows"),
    "only totals": ([["Tên KOL", "Link"], ["Tổng cộng", None]], "no_rows"),
    "links of posts": (
        [["URL", "Views"], *([f"https://vt.tiktok.com/ZS{n}/", n] for n in range(1, 30))],
        "not_a_roster",
    ),
    "two tables": (
        [["Tên KOL", "Follow", None, "Tên KOL", "Follow"], ["A B", "1k", None, "C D", "2k"]],
        "two_tables",
    ),
}


@pytest.mark.parametrize(("rows", "code"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_list_of_people_is_refused_with_the_reason(
    empty_library: Library, rows: list[list[Cell]], code: str
) -> None:
    with pytest.raises(RuleError) as refused:
        planned(empty_library, rows)
    assert refused.value.code == code
    assert refused.value.hint is not None


def test_one_platform_per_column_with_their_figures_further_right(empty_library: Library) -> None:
    rows: list[list[Cell]] = [
        ["Name", "Instagram", "Youtube", "Facebook", "TikTok", "Instagram_Followers", "TikTok_Followers"],
        ["May", "instagram.com/may", "youtube.com/@may", "", "tiktok.com/@may", "12K", "1.5M"],
        ["Linh", "instagram.com/linh"],
    ]
    plan = planned(empty_library, rows)
    may, linh = drafts(plan, RowState.CREATED)
    assert [(c.platform.value, c.metrics.followers) for c in may.channels] == [
        ("instagram", 12_000), ("youtube", None), ("tiktok", 1_500_000),
    ]  # fmt: skip
    assert len(linh.channels) == 1 and plan.problems == ()


def test_names_of_every_script_come_in_as_they_are(library: Library) -> None:
    names = ["=)) cười xỉu", "+1 điểm", "@linh", "🌸🌸", "𝓜𝓪𝔂", "ميساء", "A\u200dB", "433", "Bê\u0301p Mây"]
    plan = planned(library, [["Tên KOL", "Link TikTok"], *([name, f"@k{n}"] for n, name in enumerate(names))])
    assert counts(plan) == (9, 9, 0, 0, 0, 0)
    commit(library, plan)
    assert [one.name for one in everybody(library)] == [*names[:-1], "Bếp Mây"]


def test_damaged_numbers_become_questions_not_people_without_data(empty_library: Library) -> None:
    damaged = ["7.50E+18", "50:24.8", "#VALOR!", "#NAME?"]
    rows: list[list[Cell]] = [["Tên", "Link TikTok", "Follow"]]
    rows += [
        [f"Người {n}", f"@n{n}", text] for n, text in enumerate([*damaged, "5e+06", "228000000000.0", "12k"])
    ]
    plan = planned(empty_library, rows)
    followers = [draft.channels[0].metrics.followers for draft in drafts(plan, RowState.CREATED)]
    assert followers == [None] * 4 + [5_000_000, 228_000_000_000, 12_000]
    assert [p.value for p in plan.problems if p.level == "question"] == damaged


@pytest.mark.parametrize(
    ("text", "delimiter", "encoding"),
    [
        ('Tên KOL,Link TikTok,Ghi chú\r\nMây,@may,"hai\ndòng"\r\n', ",", "utf-8-sig"),
        ("Tên KOL\tLink TikTok\tGhi chú\nMây\t@may\thai dòng\n", "\t", "utf-16"),
        ("Tên KOL;Link TikTok;Ghi chú\rMây;@may;hai dòng\r", ";", "utf-8"),
        ("sep=;\nTên KOL;Link TikTok;Ghi chú\nMây;@may;hai dòng\n", ";", "utf-8"),
    ],
)
def test_text_files_of_all_kinds(
    empty_library: Library, tmp_path: Path, text: str, delimiter: str, encoding: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    (may,) = drafts(prepare(empty_library, path), RowState.CREATED)
    assert (may.name, may.channels[0].handle) == ("Mây", "may")
    assert " ".join(may.notes[0].split()) == "hai dòng"


def test_rows_of_other_lengths_than_the_header(empty_library: Library, tmp_path: Path) -> None:
    path = tmp_path / "ragged.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Name", "Instagram"], ["A B"], ["C D", "@cd", "thêm"], ["E F", "@ef"]])
    assert counts(prepare(empty_library, path)) == (3, 3, 0, 0, 0, 0)


# -- whatever comes ------------------------------------------------------------------------------

HEADERS = [
    "STT",
    "Tên KOL",
    "Link FB",
    "Link TikTok",
    "Follow",
    "ER",
    "Giá post",
    "SĐT",
    "Khu vực",
    "Ghi chú",
]
VALUES: Mapping[str, Sequence[Cell]] = {
    "STT": [1, 2, 3, None],
    "Tên KOL": ["Linh", "LINH", "Bếp Mây", "", "Tổng cộng", "I. BEAUTY", "??", "Hà Ăn Vặt", "Hà"],
    "Link FB": ["fb.com/linh", "fb.com/may", "–", None, "fb.com/Linh"],
    "Link TikTok": ["@linh", "@ha", None, "vt.tiktok.com/ZS8", "a b c"],
    "Follow": ["12k", "1.5", 300, None, "nhiều"],
    "ER": ["7%", 0.07, None],
    "Giá post": ["500k", "TT", "15", None],
    "SĐT": ["0901234567", "0", None, 901234567],
    "Khu vực": ["HN", "ĐN", None],
    "Ghi chú": ["đổi sp ok", None],
}
ROWS = st.lists(st.tuples(*(st.sampled_from(VALUES[header]) for header in HEADERS)), min_size=1, max_size=10)


@settings(max_examples=40)
@given(ROWS, st.sampled_from(DuplicateMode))
def test_counts_always_partition_the_rows(
    empty_library: Library, rows: list[tuple[Cell, ...]], mode: DuplicateMode
) -> None:
    try:
        plan = planned(empty_library, [HEADERS, *rows], duplicates=mode)
    except RuleError as refused:
        assert refused.code == "no_rows"
        return
    rows_counted, *five = counts(plan)
    assert rows_counted == len(rows) == sum(five)
    assert all(problem.row is None or 1 <= problem.row <= len(rows) + 1 for problem in plan.problems)


def essence(plan: ImportPlan) -> list[object]:
    """Return what a plan makes of each row, whatever the order of the columns."""

    def of(draft: PersonDraft | None) -> object:
        if draft is None:
            return None
        return (
            draft.name,
            sorted(repr(channel) for channel in draft.channels),
            sorted(repr(rate) for rate in draft.rates),
            sorted(repr(contact) for contact in draft.contacts),
            sorted(draft.notes),
            sorted(draft.attributes.items()),
            sorted((question.field, question.value) for question in draft.questions),
        )

    return [(row.state, of(row.draft)) for row in plan.rows]


@settings(max_examples=25)
@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_columns_does_not_matter(
    empty_library: Library, rows: list[tuple[Cell, ...]], chance: random.Random
) -> None:
    order = list(range(len(HEADERS)))
    chance.shuffle(order)
    # which cell comes first decides what a total row is: such rows are another test's
    plain = [(1, *row[1:]) for row in rows if row[1] not in ("Tổng cộng", "I. BEAUTY")]
    shuffled = [[row[index] for index in order] for row in [HEADERS, *plain]]
    try:
        expected = essence(planned(empty_library, [HEADERS, *plain]))
    except RuleError as refused:
        with pytest.raises(RuleError) as again:
            planned(empty_library, shuffled)
        assert again.value.code == refused.code
        return
    assert essence(planned(empty_library, shuffled)) == expected


@settings(max_examples=12)
@given(rows=ROWS)
def test_the_same_list_twice_creates_nobody_again(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Cell, ...]]
) -> None:
    path = tmp_path_factory.mktemp("twice") / "thu.kol"
    named = [row for row in rows if row[1] != "??"] or [(1, "Linh", *row[2:]) for row in rows]
    with Library.open(path, create=True, clock=lambda: MOMENT) as library:
        try:
            first = planned(library, [HEADERS, *named])
        except RuleError:
            return
        commit(library, first)
        before = everybody(library)
        again = planned(library, [HEADERS, *named])
        assert again.counts.created == 0
        commit(library, again)
        assert len(everybody(library)) == len(before)
        if not first.counts.duplicates:  # else a held row may now be known by an account that came later
            assert everybody(library) == before
