"""VAT by invoice date, net and gross with tax withheld, and the notes beside them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.data import load
from kolstudio.core.rules.tax import (
    TaxStatus,
    Withholding,
    gross_from_net,
    net_from_gross,
    status_text,
    tax_notes,
    vat_rates,
    with_vat,
    withheld,
    withholding,
    without_vat,
)

RULE = withholding(load("tax"))


def test_the_published_assumptions() -> None:
    assert (RULE.rate, RULE.threshold) == (10_000, 2_000_000)
    rates = vat_rates(load("tax"))
    assert (rates.rate_until, rates.until, rates.rate_after) == (8_000, date(2026, 12, 31), 10_000)


@pytest.mark.parametrize(
    ("invoice", "rate"),
    [
        (date(2026, 12, 12), 8_000),
        (date(2026, 12, 31), 8_000),
        (date(2027, 1, 1), 10_000),
        (date(2027, 2, 6), 10_000),
        (None, None),
    ],
)
def test_vat_follows_the_invoice_date(invoice: date | None, rate: int | None) -> None:
    assert vat_rates(load("tax")).on(invoice) == rate


@pytest.mark.parametrize(
    ("net", "gross"),
    [
        (5_000_000, 5_555_556),
        (1_800_000, 2_000_000),  # exactly at the threshold: inclusive
        (1_799_999, 1_799_999),  # would be 1,999,998.9: nothing is withheld
        (1_900_000, 2_111_111),
        (0, 0),
    ],
)
def test_gross_from_net(net: int, gross: int) -> None:
    assert gross_from_net(net, RULE) == gross


@pytest.mark.parametrize(
    ("gross", "tax"), [(5_555_556, 555_556), (2_000_000, 200_000), (1_999_999, 0), (10_000_005, 1_000_001)]
)
def test_tax_withheld_from_gross(gross: int, tax: int) -> None:
    assert withheld(gross, RULE) == tax
    assert net_from_gross(gross, RULE) == gross - tax


@given(st.integers(0, 10**11), st.integers(0, 50_000), st.integers(0, 10**8))
def test_the_person_receives_exactly_the_net_agreed(net: int, rate: int, threshold: int) -> None:
    rule = Withholding(rate, threshold)
    assert net_from_gross(gross_from_net(net, rule), rule) == net


@pytest.mark.parametrize(
    ("amount", "rate", "total"),
    [(5_000_000, 8_000, 5_400_000), (5_000_000, 10_000, 5_500_000), (1, 8_000, 1)],
)
def test_vat_on_top(amount: int, rate: int, total: int) -> None:
    assert with_vat(amount, rate) == total


@given(st.integers(0, 10**11), st.integers(0, 100_000))
def test_vat_taken_out_again_leaves_the_amount(amount: int, rate: int) -> None:
    assert without_vat(with_vat(amount, rate), rate) == amount


def test_every_figure_names_its_source_and_is_editable() -> None:
    data = load("tax")
    assert data["editable"]
    assert all(period["source"] for period in data["vat"]["periods"])
    assert data["pit"]["source"]
    assert {row["id"] for row in data["statuses"]} == set(TaxStatus)
    assert all(str(status_text(status)) for status in TaxStatus)


def test_the_notes_begin_with_the_accountant() -> None:
    notes = [str(note) for note in tax_notes(load("tax"))]
    assert len(notes) == len(set(notes)) == 4
    assert "accountant" in notes[0]
