"""VAT by invoice date and tax withheld at source, as assumptions to edit; ask an accountant.

Rates are thousandths of a percent, amounts whole đồng, half-up. Nothing here is applied unless the
owner switches it on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from kolstudio.core.rules.rounding import half_up
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

_WHOLE = 100_000
"""Thousandths of a percent in the whole."""

_NOTES: Mapping[str, Text] = {
    "ask_accountant": QT_TRANSLATE_NOOP(
        "Tax", "Assumptions to check with your accountant; every figure can be edited."
    ),
    "vat_by_invoice_date": QT_TRANSLATE_NOOP(
        "Tax", "The VAT rate follows the date of the invoice, not the date of the post."
    ),
    "vat_person_without_invoice": QT_TRANSLATE_NOOP(
        "Tax", "A person who issues no invoice adds no VAT; never take it for granted."
    ),
    "pit_new_law": QT_TRANSLATE_NOOP(
        "Tax", "A new personal income tax law applies in 2026: check both the rate and the threshold."
    ),
}


class TaxStatus(StrEnum):
    """How the one who is paid settles the tax."""

    WITHHELD = "withheld"
    """A person whose tax is withheld at source."""
    HOUSEHOLD = "household"
    """A household business that pays by itself."""
    COMPANY = "company"
    """A company that issues an invoice with VAT."""


_STATUSES: Mapping[TaxStatus, Text] = {
    TaxStatus.WITHHELD: QT_TRANSLATE_NOOP("Tax", "Person, tax withheld at source"),
    TaxStatus.HOUSEHOLD: QT_TRANSLATE_NOOP("Tax", "Household business, pays its own tax"),
    TaxStatus.COMPANY: QT_TRANSLATE_NOOP("Tax", "Company, issues a VAT invoice"),
}


@dataclass(frozen=True, slots=True)
class VatRates:
    """Two rates and the last day of the first one."""

    rate_until: int
    until: date
    rate_after: int

    def on(self, invoice: date | None) -> int | None:
        """Return the rate for an invoice of that day; None while the day is unknown."""
        if invoice is None:
            return None
        return self.rate_until if invoice <= self.until else self.rate_after


@dataclass(frozen=True, slots=True)
class Withholding:
    """Tax withheld from a person's payment: from `threshold` đồng gross on, inclusive."""

    rate: int
    threshold: int


def vat_rates(data: Mapping[str, Any]) -> VatRates:
    """Read the VAT rates of `tax.json`."""
    now, later = data["vat"]["periods"]
    return VatRates(now["rate"], date.fromisoformat(now["until"]), later["rate"])


def withholding(data: Mapping[str, Any]) -> Withholding:
    """Read rate and threshold of the tax withheld from `tax.json`."""
    return Withholding(data["pit"]["rate"], data["pit"]["threshold"])


def gross_from_net(net: int, rule: Withholding) -> int:
    """Return what has to be paid out so that `net` remains: net / (1 − rate), half-up.

    When that exact amount stays below the threshold, nothing is withheld and gross is net.
    5,000,000 net at 10 % is 5,555,556 gross.
    """
    rest = _WHOLE - rule.rate
    if rest <= 0 or net * _WHOLE < rule.threshold * rest:
        return net
    return half_up(net * _WHOLE, rest)


def withheld(gross: int, rule: Withholding) -> int:
    """Return the tax taken off a gross payment; 0 below the threshold."""
    return half_up(gross * rule.rate, _WHOLE) if gross >= rule.threshold else 0


def net_from_gross(gross: int, rule: Withholding) -> int:
    """Return what the person receives of a gross payment."""
    return gross - withheld(gross, rule)


def with_vat(amount: int, rate: int) -> int:
    """Return an amount with VAT on top."""
    return amount + half_up(amount * rate, _WHOLE)


def without_vat(total: int, rate: int) -> int:
    """Return the amount inside a total that contains VAT."""
    return half_up(total * _WHOLE, _WHOLE + rate)


def tax_notes(data: Mapping[str, Any]) -> tuple[Text, ...]:
    """Return the notes to print beside tax figures, the warning first."""
    ids = (data["note_id"], *data["vat"]["notes"], *data["pit"]["notes"])
    return tuple(_NOTES[note] for note in ids)


def status_text(status: TaxStatus) -> Text:
    """Return the words for a way of settling the tax."""
    return _STATUSES[status]
