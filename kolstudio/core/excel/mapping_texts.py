"""Why a column is taken for what it is, and what is asked about it, in words."""

from __future__ import annotations

from collections.abc import Sequence

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Deliverable
from kolstudio.core.model.importing import ColumnQuestion
from kolstudio.core.rules.import_fields import FIELDS, field_label
from kolstudio.core.texts import QT_TRANSLATE_NOOP

BY_HEADER = QT_TRANSLATE_NOOP("Import", "The header is a known one.")
BY_COMPOSITION = QT_TRANSLATE_NOOP("Import", "The words of the header say it together.")
BY_HEADER_WITHOUT_BRACKETS = QT_TRANSLATE_NOOP("Import", "The header is a known one without its (…).")
BY_VALUES = QT_TRANSLATE_NOOP("Import", "The header can mean several things; the values decide.")
BY_OWNER = QT_TRANSLATE_NOOP("Import", "You chose this.")
NOT_KNOWN = QT_TRANSLATE_NOOP("Import", "The header is not a known one; the values are kept as notes.")
LEFT_OUT_REASON = QT_TRANSLATE_NOOP(
    "Import", "Bank details and identity papers are left out: they do not go into the library."
)
VALUES_CONTRADICT = QT_TRANSLATE_NOOP("Import", "The values do not look like what the header says.")
BESIDE_LINK = QT_TRANSLATE_NOOP("Import", "It stands beside the links of column “{header}”.")
ALREADY_NAMED = QT_TRANSLATE_NOOP("Import", "The names are in column “{header}”; this is a further name.")
SAME_FIGURES = QT_TRANSLATE_NOOP("Import", "Column {letters} (“{header}”) already holds this.")

_ASK_MEANING = QT_TRANSLATE_NOOP("Import", "What does column “{header}” hold?")
_ASK_MISMATCH = QT_TRANSLATE_NOOP(
    "Import", "Column “{header}” does not look like “{field}”. What does it hold?"
)
_ASK_DELIVERABLE = QT_TRANSLATE_NOOP("Import", "What is the price in column “{header}” for?")
_ASK_FRACTION = QT_TRANSLATE_NOOP("Import", "In column “{header}”, does 0.07 mean 7 % or 0.07 %?")
_ASK_TWICE = QT_TRANSLATE_NOOP(
    "Import", "Column {letters} (“{header}”) repeats another one with other figures. Which one holds?"
)
_ASK_PLATFORM = QT_TRANSLATE_NOOP("Import", "Which platform are the accounts in column “{header}” on?")
_ASK_UNIT = QT_TRANSLATE_NOOP("Import", "In column “{header}”, is “{value}” in thousands or in millions?")
_UNKNOWN_FIELD = QT_TRANSLATE_NOOP("Import", "There is no field “{field}”.")
_KNOWN_FIELDS = QT_TRANSLATE_NOOP("Import", "The fields are: {fields}.")
_NO_SUCH_HEADER = QT_TRANSLATE_NOOP("Import", "The sheet has no column “{header}”.")
_KNOWN_HEADERS = QT_TRANSLATE_NOOP("Import", "Its columns are: {headers}.")


def ask_meaning(header: str, answers: tuple[str, ...]) -> ColumnQuestion:
    """Ask which of several fields a column is."""
    return ColumnQuestion("column_meaning", _ASK_MEANING(header=header), answers)


def ask_mismatch(header: str, field: str) -> ColumnQuestion:
    """Ask about a column whose values contradict its header."""
    text = _ASK_MISMATCH(header=header, field=field_label(field))
    return ColumnQuestion("column_mismatch", text, (field, "note", "ignore"))


def ask_deliverable(header: str) -> ColumnQuestion:
    """Ask what a bare price buys; `other` until answered."""
    answers = tuple(f"price_{deliverable}" for deliverable in Deliverable)
    return ColumnQuestion("price_deliverable", _ASK_DELIVERABLE(header=header), answers)


def ask_fraction(header: str) -> ColumnQuestion:
    """Ask whether rates are fractions; the answers are `fraction` and `percent`."""
    return ColumnQuestion("er_fraction", _ASK_FRACTION(header=header), ("fraction", "percent"))


def ask_twice(header: str, letters: str, field: str) -> ColumnQuestion:
    """Ask about a second column for a value that a person has only one of."""
    return ColumnQuestion(
        "column_twice", _ASK_TWICE(header=header, letters=letters), (field, "note", "ignore")
    )


def ask_platform(header: str) -> ColumnQuestion:
    """Ask which platform the handles of a column are on."""
    answers = tuple(
        f"link_{code}" for code in ("tiktok", "instagram", "facebook", "youtube", "threads", "zalo", "x")
    )
    return ColumnQuestion("platform_unknown", _ASK_PLATFORM(header=header), answers)


def ask_unit(header: str, value: str) -> ColumnQuestion:
    """Ask what bare numbers of a column are multiplied by; the answers are the factors."""
    return ColumnQuestion("unit_unknown", _ASK_UNIT(header=header, value=value), ("1000000", "1000"))


def unknown_field(field: str) -> RuleError:
    """Say that a field code does not exist, and which ones do."""
    known = ", ".join(FIELDS)
    return RuleError(_UNKNOWN_FIELD(field=field), _KNOWN_FIELDS(fields=known), code="unknown_field")


def no_such_header(header: str, headers: Sequence[str]) -> RuleError:
    """Say that no column has this header, and which there are."""
    known = ", ".join(filter(None, headers))
    return RuleError(_NO_SUCH_HEADER(header=header), _KNOWN_HEADERS(headers=known), code="no_such_header")
