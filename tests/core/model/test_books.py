"""Sums and choices of the plain data that workbooks are built from."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from kolstudio.core.model.books import BookTotals, VatAssumption
from kolstudio.core.model.codes import LineStatus
from tests.helpers.books import KHOI, LINES, LINH, MAY, PEOPLE, brief, line, person


@pytest.mark.parametrize(
    ("price", "currency", "amount"), [(1_500_000, "VND", 3_000_000), (0, "VND", 0), (None, "VND", None), (5, "USD", None)]
)  # fmt: skip
def test_amount_is_quantity_times_price_in_dong(price: int | None, currency: str, amount: int | None) -> None:
    assert line("l", KHOI, price, quantity=2, currency=currency).amount == amount


def test_totals_count_what_has_no_price() -> None:
    assert brief().totals() == BookTotals(43_200_000, 6_000_000, 10_800_000, 1)
    assert brief(budget=None).totals() == BookTotals(43_200_000, None, None, 1)
    assert brief(lines=()).totals() == BookTotals(0, 6_000_000, 54_000_000, 0)


@pytest.mark.parametrize("status", [LineStatus.DECLINED, LineStatus.CANCELLED])
def test_declined_and_cancelled_lines_do_not_count(status: LineStatus) -> None:
    lines = tuple(
        dataclasses.replace(one, status=status) if one.uid in {"l-1", "l-4"} else one for one in LINES
    )
    data = brief(lines=lines)
    assert data.totals() == BookTotals(13_200_000, 6_000_000, 40_800_000, 0)
    assert [one.uid for one in data.active_lines()] == ["l-2", "l-3", "l-5"]
    assert data.active_people() == (MAY, LINH)


def test_lines_stand_by_person_and_people_without_lines_stay() -> None:
    extra = person("p-new", "Người mới")
    data = brief(people=(*PEOPLE, extra), lines=tuple(reversed(LINES)))
    assert [one.person_uid for one in data.active_lines()] == ["p-khoi", "p-may", "p-may", "p-ngoc", "p-linh"]
    assert data.active_people()[-1] == extra


@pytest.mark.parametrize(
    ("day", "rate"), [(date(2026, 12, 31), 8_000), (date(2027, 1, 1), 10_000), (None, None)]
)
def test_vat_rate_follows_the_invoice_date(day: date | None, rate: int | None) -> None:
    assert VatAssumption(day).rate == rate
