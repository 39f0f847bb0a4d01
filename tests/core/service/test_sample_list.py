"""The sample list, imported into the sample library, shows everything an import can say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from kolstudio.core.service import importing, sample
from kolstudio.core.service.library import Library

MOMENT = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[importing.ImportPlan]:
    """Give what an import of the list into a library with the sample would do."""
    folder = tmp_path_factory.mktemp("list")
    sample.write_list(folder / sample.LIST_FILE)
    with Library.open(folder / "mau.kol", create=True, clock=lambda: MOMENT) as library:
        sample.fill(library)
        yield importing.prepare(library, folder / sample.LIST_FILE)


def test_rows_fall_into_all_five_kinds(plan: importing.ImportPlan) -> None:
    counts = plan.counts
    assert (counts.rows, counts.created, counts.updated) == (25, 15, 1)
    assert (counts.duplicates, counts.needs_fix, counts.skipped) == (2, 1, 6)


def test_what_may_not_be_guessed_is_asked(plan: importing.ImportPlan) -> None:
    said = {(str(problem.code), problem.value) for problem in plan.problems}
    assert {
        ("price_unit", "15"),
        ("province_ambiguous", "ĐN"),
        ("name_missing", ""),
        ("phone_invalid", "0"),
    } <= said
    assert "link_unreadable" not in {code for code, _ in said}


def test_shorthand_and_former_provinces_are_read(plan: importing.ImportPlan) -> None:
    people = {row.draft.name: row.draft for row in plan.rows if row.draft is not None}
    oven = people["Bếp Củi Nhà Nhím"]
    assert oven.channels[0].metrics.followers == 85_000
    assert oven.attributes["province"] == "da_nang"
    assert oven.attributes["province_old"] == "quang_nam"
    assert [contact.phone for contact in oven.contacts] == ["0905000401"]
    assert {rate.deliverable: rate.price.max for rate in oven.rates}["short_video"] == 4_500_000
    assert any(rate.price.negotiable for rate in oven.rates)
