"""The roster's table model: pages, small changes without a reset, choice by id, cells in words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from kolstudio.core import data
from kolstudio.core.model.codes import ErBasis, Label, Lean, Platform, Tier
from kolstudio.core.model.roster import RosterRow
from kolstudio.core.rules.places import Places
from kolstudio.core.texts import ENGLISH, Catalogue
from kolstudio.ui.models.roster_columns import COLUMNS, DEFAULT, shown_columns
from kolstudio.ui.models.roster_rows import RowTexts, initials, points
from kolstudio.ui.models.roster_table import KEPT, PAGE, RosterTable

PLACES = Places(data.load("provinces"))
KEYS = [column.key for column in shown_columns(DEFAULT)]


class Source:
    """Reads invented rows and remembers what was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.names: dict[int, str] = {}

    def __call__(self, ids: Sequence[int]) -> dict[int, RosterRow]:
        self.asked.append(list(ids))
        return {one: RosterRow(one, self.names.get(one, f"Người {one}")) for one in ids}


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def chosen() -> dict[int, None]:
    return {}


@pytest.fixture
def table(qapp: object, source: Source, chosen: dict[int, None]) -> RosterTable:
    return RosterTable(source, RowTexts(ENGLISH, PLACES, KEYS), chosen)


class Watch:
    """What a model told its views."""

    def __init__(self, table: RosterTable) -> None:
        self.resets = 0
        self.inserted: list[tuple[int, int]] = []
        self.removed: list[tuple[int, int]] = []
        self.changed: list[tuple[int, int]] = []
        table.modelReset.connect(self._reset)
        table.rowsInserted.connect(lambda parent, first, last: self.inserted.append((first, last)))
        table.rowsRemoved.connect(lambda parent, first, last: self.removed.append((first, last)))
        table.dataChanged.connect(lambda a, b, roles=None: self.changed.append((a.row(), b.row())))

    def _reset(self) -> None:
        self.resets += 1


def test_the_model_keeps_qts_rules(table: RosterTable, qtmodeltester: ModelTester) -> None:
    table.set_ids(list(range(1, 200)))
    qtmodeltester.check(table)
    table.set_ids(list(range(1, 150)))
    table.set_ids([7, 3, 5])
    table.set_columns(
        ["er", "fields", "updated"], RowTexts(ENGLISH, PLACES, ["check", "name", "er", "fields", "updated"])
    )
    qtmodeltester.check(table)


def test_only_the_pages_looked_at_are_read(table: RosterTable, source: Source) -> None:
    table.set_ids(list(range(1, 100_001)))
    assert source.asked == []
    assert table.data(table.index(70_000, 1)) == "Người 70001"
    assert table.data(table.index(70_001, 1)) == "Người 70002"
    assert [len(asked) for asked in source.asked] == [PAGE]
    for row in range(0, PAGE * (KEPT + 5), PAGE):
        table.shown(row)
    asked = len(source.asked)
    table.shown(70_000)
    assert len(source.asked) == asked + 1, "an old page is let go"


def test_rows_known_already_are_not_read_again_in_another_order(table: RosterTable, source: Source) -> None:
    table.set_ids([1, 2, 3, 4])
    table.shown(0)
    table.set_ids([4, 3, 2, 1])
    assert table.data(table.index(0, 1)) == "Người 4"
    assert len(source.asked) == 1


@pytest.mark.parametrize(
    ("before", "after", "removed", "inserted"),
    [
        ([1, 2, 3, 4], [1, 4], [(1, 2)], []),
        ([1, 4], [1, 2, 3, 4], [], [(1, 2)]),
        ([1, 2], [1, 2, 3, 4, 5], [], [(2, 4)]),
    ],
)
def test_what_comes_and_goes_in_one_place_needs_no_reset(
    table: RosterTable,
    before: list[int],
    after: list[int],
    removed: list[tuple[int, int]],
    inserted: list[tuple[int, int]],
) -> None:
    table.set_ids(before)
    watch = Watch(table)
    table.set_ids(after)
    assert (watch.resets, watch.removed, watch.inserted) == (0, removed, inserted)
    assert list(table.ids) == after
    table.set_ids(after)
    assert watch.resets == 0


def test_the_rest_of_everybody_follows_the_first_rows_without_a_reset(table: RosterTable) -> None:
    table.set_ids(list(range(200)))
    watch = Watch(table)
    table.set_ids(list(range(100_000)))
    assert (watch.resets, watch.inserted) == (0, [(200, 99_999)])


def test_a_whole_new_order_resets(table: RosterTable) -> None:
    table.set_ids(list(range(10_000)))
    watch = Watch(table)
    table.set_ids(list(range(9_999, -1, -1)))
    assert watch.resets == 1


def test_an_edited_person_is_read_again_where_they_stand(table: RosterTable, source: Source) -> None:
    table.set_ids([1, 2, 3])
    table.shown(0)
    watch = Watch(table)
    source.names[2] = "Đổi Tên"
    table.freshen([2, 77])
    assert watch.changed == [(1, 1)]
    assert table.data(table.index(1, 1)) == "Đổi Tên"


def test_choice_is_kept_by_person_not_by_row(table: RosterTable, chosen: dict[int, None]) -> None:
    table.set_ids([1, 2, 3])
    chosen[3] = None
    watch = Watch(table)
    table.choice_changed([3, 99])
    assert watch.changed == [(2, 2)]
    table.set_ids([3, 1])
    assert table.data(table.index(0, 0), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert table.data(table.index(1, 0), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked


def test_what_can_be_typed_is_editable_until_a_job_writes(table: RosterTable) -> None:
    table.set_ids([1])
    editable = [
        column.key
        for at, column in enumerate(table.columns)
        if table.flags(table.index(0, at)) & Qt.ItemFlag.ItemIsEditable
    ]
    assert editable == ["name", "followers", "er", "price_min"]
    table.frozen = True
    assert not table.flags(table.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


ROW = RosterRow(
    1,
    "Vy Bếp Nhỏ",
    profession="Nấu ăn mỗi ngày",
    label=Label.BOTH,
    lean=Lean.INFLUENCER,
    k=83,
    i=975,
    coverage_k=100,
    coverage_i=90,
    tier=Tier.MICRO,
    followers=64_000,
    platform=Platform.TIKTOK,
    er=7_800,
    er_basis=ErBasis.FOLLOWERS,
    price_min=4_500_000,
    price_max=4_500_000,
    fit=83,
    province="da_nang",
    phones=("0905000222",),
)
VIETNAMESE = Catalogue("vi", {})


def cells(row: RosterRow, texts: Catalogue = VIETNAMESE, keys: Sequence[str] = KEYS) -> dict[str, str]:
    return dict(zip(keys, RowTexts(texts, PLACES, keys).show(row).cells, strict=True))


def test_cells_are_written_as_owners_write_them() -> None:
    found = cells(ROW)
    assert (found["followers"], found["er"], found["price_min"], found["fit"]) == (
        "64K",
        "7,8%",
        "4,5 tr",
        "83",
    )
    assert cells(ROW, ENGLISH)["price_min"] == "4.5M"
    assert cells(ROW, keys=["province", "phones"]) == {"province": "Đà Nẵng", "phones": "0905 000 222"}


def test_what_is_missing_is_a_dash_and_never_nought() -> None:
    found = cells(
        RosterRow(1, "A"), keys=[key for key in COLUMNS if key not in ("check", "name", "label", "fit")]
    )
    assert set(found.values()) == {"—"}
    assert cells(RosterRow(1, "A"))["fit"] == "Not scored"
    assert cells(RosterRow(1, "A", negotiable=True))["price_min"] == "Negotiable"


@pytest.mark.parametrize(
    ("low", "high", "vi", "en"),
    [
        (4_000_000, 5_000_000, "4–5 tr", "4–5M"),
        (800_000, 1_200_000, "800K–1,2 tr", "800K–1.2M"),
        (18_500_000, 30_000_000, "18,5–30 tr", "18.5–30M"),
        (900_000_000, 1_200_000_000, "900 tr–1,2 tỷ", "900M–1.2B"),
        (500, 900, "500–900", "500–900"),
        (0, 0, "0 ₫", "0 ₫"),
        (0, 3_000_000, "0–3 tr", "0–3M"),
    ],
)
def test_a_range_of_prices_says_its_unit_once(low: int, high: int, vi: str, en: str) -> None:
    row = RosterRow(1, "A", price_min=low, price_max=high)
    assert (cells(row)["price_min"], cells(row, ENGLISH)["price_min"]) == (vi, en)


def test_a_tip_says_unit_basis_and_place() -> None:
    texts = RowTexts(ENGLISH, PLACES, KEYS)
    shown = texts.show(ROW)
    assert texts.tip(shown, "followers") == "64,000 followers on TikTok"
    assert texts.tip(shown, "er") == "7.80% by followers"
    assert texts.tip(shown, "label") == "Both (leans influencer): KOL 8.3, influencer 97.5, data 90%"
    assert texts.tip(texts.show(RosterRow(1, "A", coverage_k=5)), "label").startswith("Not enough data")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Vy Bếp Nhỏ", "VN"),
        ("BS. Nguyễn Thu Hà", "NH"),
        ("TS. BS Đặng Quốc Huy", "ĐH"),
        ("Ca sĩ Hồng Ánh", "HÁ"),
        ("đức", "Đ"),
        ("Ca", "C"),
        ("???", "?"),
        ("@linh", "?"),
        ("DJ K.10 Mây", "KM"),
    ],
)
def test_initials_are_those_of_the_first_and_the_last_word(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_points_show_one_decimal_only_where_there_is_one() -> None:
    assert [points(value, "vi") for value in (None, 83, 975, 1000)] == ["—", "8,3", "97,5", "100"]
