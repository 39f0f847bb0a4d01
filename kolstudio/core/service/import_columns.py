"""The first half of an import plan: where the header is, what the columns are, what is no list of people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kolstudio.core.errors import RuleError
from kolstudio.core.excel.column_values import ColumnValues, ValueTests
from kolstudio.core.excel.header_row import Header, find_header, header_at
from kolstudio.core.excel.header_words import HeaderWords
from kolstudio.core.excel.mapping import map_columns
from kolstudio.core.excel.tables import Cell, Table, Workbook
from kolstudio.core.model.codes import ProblemLevel
from kolstudio.core.model.importing import ColumnMapping, ImportOptions, Problem
from kolstudio.core.rules.fold import fold_header
from kolstudio.core.rules.import_fields import FIELDS, LEFT_OUT
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_EMPTY = QT_TRANSLATE_NOOP("Import", "There is nothing in “{name}”.")
NO_ROWS = QT_TRANSLATE_NOOP("Import", "“{name}” names its columns, but there are no people below.")
NO_ROWS_HINT = QT_TRANSLATE_NOOP("Import", "Check the file, or choose another sheet.")
_NOT_A_ROSTER = QT_TRANSLATE_NOOP(
    "Import", "“{name}” does not look like a list of people: no column holds names or accounts."
)
_NOT_A_ROSTER_HINT = QT_TRANSLATE_NOOP(
    "Import", "Choose another sheet, or say which column holds the names or the links."
)
_TWO_TABLES = QT_TRANSLATE_NOOP(
    "Import", "“{name}” holds two tables side by side (“{header}” in columns {first} and {second})."
)
_TWO_TABLES_HINT = QT_TRANSLATE_NOOP("Import", "Put one below the other, or on a sheet of its own.")
_TO_NOTES = QT_TRANSLATE_NOOP("Import", "Column “{header}” is not known; its values are kept as notes.")
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Import", "Column “{header}” is left out: bank details and identity papers are not kept."
)


@dataclass(frozen=True, slots=True)
class MappedSheet:
    """One sheet with its columns mapped; `body` are the table's rows, merged names repeated."""

    name: str
    table: Table
    header: Header
    body: Sequence[tuple[Cell, ...]]
    columns: tuple[ColumnMapping, ...]
    values: Sequence[ColumnValues]
    problems: tuple[Problem, ...] = ()

    @property
    def first(self) -> int:
        """The position of the first row below the header."""
        return self.header.last + 1

    @property
    def header_number(self) -> int:
        """The number of the (lower) header row; 0 when there is none."""
        return self.table.row_number(self.header.last) if self.header.last >= 0 else 0

    @property
    def tells_who(self) -> bool:
        """Whether a column is there for names, or one with values for accounts."""
        bases = [(FIELDS[column.field].base, column.index) for column in self.columns if column.field]
        return any(
            base == "name" or (base in ("link", "handle") and self.values[index].count)
            for base, index in bases
        )


def map_sheet(
    name: str,
    workbook: Workbook,
    options: ImportOptions,
    headers: Mapping[str, Any],
    fields: Vocabulary,
    platforms: Vocabulary,
    today: date,
) -> MappedSheet:
    """Find the header of the sheet that was read and map its columns.

    Raises RuleError: `empty_sheet`, `no_header`, `two_tables`, `not_a_roster`, `no_rows`, or what an
    override that fits nothing gives.
    """
    table = workbook.table
    if not table.rows:
        raise RuleError(_EMPTY(name=name), NO_ROWS_HINT, code="empty_sheet")
    words = HeaderWords(headers)
    asked_for = [key for key in options.overrides if isinstance(key, str)]
    if options.header_row is not None:
        header = header_at(table, options.header_row)
    else:
        header = find_header(table, words, asked_for)
    first = header.last + 1
    values = [ColumnValues(column) for column in zip(*table.rows[first:], strict=True)]
    if not values:
        values = [ColumnValues(()) for _ in header.names]
    tests = ValueTests(headers, fields, platforms, today=today)
    columns = map_columns(
        header, values, words, tests, overrides=options.overrides, first_column=table.first_column
    )
    columns = _answered(columns, options.answers)
    sheet = MappedSheet(name, table, header, table.rows, tuple(columns), values)
    _refuse_two_tables(sheet, options)
    if not any(column.count for column in values):
        raise RuleError(NO_ROWS(name=name), NO_ROWS_HINT, code="no_rows")
    if not sheet.tells_who:
        raise RuleError(_NOT_A_ROSTER(name=name), _NOT_A_ROSTER_HINT, code="not_a_roster")
    names = [column.index for column in columns if column.field == "name"]
    return replace(sheet, body=table.spread(names))


def _answered(columns: list[ColumnMapping], answers: Mapping[tuple[int, str], str]) -> list[ColumnMapping]:
    """Apply the owner's answers to questions about whole columns (row 0)."""
    settled = []
    for column in columns:
        answer = answers.get((0, column.header))
        if answer in ("fraction", "percent"):
            column = replace(column, fraction=answer == "fraction", questions=())
        elif answer is not None and answer.isdigit() and int(answer) > 0:
            column = replace(column, unit=int(answer))
        settled.append(column)
    return settled


def _refuse_two_tables(sheet: MappedSheet, options: ImportOptions) -> None:
    """Refuse a sheet whose name column comes twice, with an empty column between."""
    names: dict[str, ColumnMapping] = {}
    for column in sheet.columns:
        if column.field not in ("name", "handle") or column.index in options.overrides:
            continue
        if column.header in options.overrides:
            continue
        folded = fold_header(column.header)
        earlier = names.setdefault(folded, column)
        if earlier is column:
            continue
        between = range(earlier.index + 1, column.index)
        if any(not sheet.header.names[index] and not sheet.values[index].count for index in between):
            raise RuleError(
                _TWO_TABLES(
                    name=sheet.name, header=column.header, first=earlier.letters, second=column.letters
                ),
                _TWO_TABLES_HINT,
                code="two_tables",
            )


def column_problems(sheet: MappedSheet) -> tuple[Problem, ...]:
    """Return what is asked and said about whole columns, once each."""
    problems: list[Problem] = []
    row = sheet.header_number or None
    seen: Counter[str] = Counter()
    for column in sheet.columns:
        if not sheet.values[column.index].count:
            continue
        shown = column.header or column.letters
        seen[shown] += 1
        problems.extend(
            Problem(
                question.code,
                ProblemLevel.QUESTION,
                question.text,
                row,
                column.header,
                "",
                column.field or "",
                question.answers,
            )
            for question in column.questions
        )
        if column.questions:
            continue
        if column.field is None:
            text = _TO_NOTES(header=shown)
            problems.append(Problem("column_to_notes", ProblemLevel.INFO, text, row, column.header))
        elif column.field in LEFT_OUT:
            text = _LEFT_OUT(header=shown)
            problems.append(
                Problem("column_left_out", ProblemLevel.INFO, text, row, column.header, "", column.field)
            )
    return tuple(problems)
