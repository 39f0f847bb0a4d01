"""The second half of an import plan: rows are read, compared with each other and with the library."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from kolstudio.core.errors import RuleError
from kolstudio.core.excel.mapping_texts import ask_fraction, ask_platform, ask_unit
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.model.codes import DuplicateMode, ProblemLevel
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.model.importing import (
    ColumnMapping,
    ImportOptions,
    LibraryIndex,
    Match,
    PreviewCell,
    Problem,
    RowOutcome,
    RowState,
)
from kolstudio.core.rules.fold import handle_key
from kolstudio.core.rules.matching import Candidate, match_rows
from kolstudio.core.rules.row_columns import Parsers
from kolstudio.core.rules.rows import RowReader, RowReading
from kolstudio.core.service.import_columns import NO_ROWS, NO_ROWS_HINT, MappedSheet, column_problems
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_READ_AT_ONCE = 2_000
_COLUMN_WIDE = ("price_unit", "count_unit", "er_fraction")
"""Questions that may concern a whole column rather than one cell."""
_SEVERAL = 3
HIDDEN = "hidden"

UNDERSTANDING = QT_TRANSLATE_NOOP("Import", "Understanding rows")
_NAMELESS = QT_TRANSLATE_NOOP(
    "Import",
    "“{name}” does not look like a list of people: most of its rows name neither a person nor an account.",
)
_NAMELESS_HINT = QT_TRANSLATE_NOOP(
    "Import", "A list of posts or products cannot come in. Otherwise say which column holds the names."
)
_HIDDEN_ROWS = QT_TRANSLATE_NOOP("Import", "{count} hidden rows were left out.")


def reader(sheet: MappedSheet, tools: Parsers, options: ImportOptions) -> RowReader:
    """Return the reader of the sheet's rows, with the owner's answers in place of the cells."""
    by_header: dict[str, int] = {}
    for column in sheet.columns:
        by_header.setdefault(column.header or column.letters, column.index)
    answers: dict[int, dict[int, str]] = defaultdict(dict)
    for (row, header), text in options.answers.items():
        if row and header in by_header:
            answers[row][by_header[header]] = text
    wide = {(merge.top, merge.left) for merge in sheet.table.merges if merge.right > merge.left}
    return RowReader(sheet.columns, tools, header=sheet.header.folded, wide=wide, answers=answers)


def read_rows(
    sheet: MappedSheet, read: RowReader, options: ImportOptions, progress: Progress, cancel: CancelToken
) -> list[RowReading]:
    """Read every row below the header."""
    table = sheet.table
    total = len(sheet.body) - sheet.first
    links = _links_by_row(sheet)
    hidden = frozenset() if options.hidden_rows else table.hidden_rows
    readings: list[RowReading] = []
    number = table.first_row
    for position in range(sheet.first, len(sheet.body)):
        if not (position - sheet.first) % _READ_AT_ONCE:
            cancel.check()
            progress(UNDERSTANDING, position - sheet.first, total)
        if position in hidden:
            readings.append(RowReading(number + position, HIDDEN))
            continue
        readings.append(
            read.read(number + position, position, sheet.body[position], links.get(position), table.percent)
        )
    return readings


@contextmanager
def without_collecting() -> Iterator[None]:
    """Pause the search for reference cycles: rows make many objects that live on, and no cycles.

    At the end they all count as old, so that the next search does not begin with them.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def _links_by_row(sheet: MappedSheet) -> dict[int, dict[int, str]]:
    by_row: dict[int, dict[int, str]] = defaultdict(dict)
    for (position, column), address in sheet.table.links.items():
        by_row[position][column] = address
    return by_row


def settle_columns(sheet: MappedSheet, readings: Sequence[RowReading]) -> MappedSheet:
    """Turn questions that all rows of a column raise into one about the column, and say what columns are."""
    unknown = {index for reading in readings for index in reading.unknown_platform}
    raised: dict[tuple[str, str], list[str]] = defaultdict(list)
    for reading in readings:
        for problem in reading.problems:
            if problem.code in _COLUMN_WIDE:
                raised[problem.code, problem.column].append(problem.value)
    columns = []
    once: set[tuple[str, str]] = set()
    for column in sheet.columns:
        questions = list(column.questions)
        if column.index in unknown:
            questions.append(ask_platform(column.header))
        if column.asks("er_fraction"):
            once.add(("er_fraction", column.header))
        for code in _COLUMN_WIDE:
            values = raised.get((code, column.header), [])
            if (code, column.header) in once or not _concerns_column(code, len(values), sheet, column):
                continue
            once.add((code, column.header))
            ask = ask_fraction(column.header) if code == "er_fraction" else ask_unit(column.header, values[0])
            questions.append(ask)
        columns.append(replace(column, questions=tuple(questions)))
    if once:
        for reading in readings:
            if reading.problems:
                reading.problems = [
                    problem for problem in reading.problems if (problem.code, problem.column) not in once
                ]
    sheet = replace(sheet, columns=tuple(columns))
    left = sum(1 for reading in readings if reading.skip == HIDDEN)
    notes = (Problem("hidden_rows", ProblemLevel.INFO, _HIDDEN_ROWS(count=left)),) if left else ()
    return replace(sheet, problems=(*column_problems(sheet), *notes))


def _concerns_column(code: str, count: int, sheet: MappedSheet, column: ColumnMapping) -> bool:
    """Whether a question that `count` rows raise is about the whole column.

    It is when at least half of the column raises it; a rate also where cell formats are not known.
    """
    if code == "er_fraction" and not sheet.table.percent.known:
        return count > 0
    return count >= _SEVERAL and 2 * count >= sheet.values[column.index].count


def refuse_nameless(sheet: MappedSheet, readings: Sequence[RowReading]) -> None:
    """Refuse a sheet whose rows are not people: none at all, or accounts that are none.

    Raises RuleError `no_rows` or `not_a_roster`.
    """
    people = [reading.draft for reading in readings if reading.draft is not None]
    fixable = sum(1 for reading in readings if not reading.skip and reading.draft is None)
    if not people and not fixable:
        raise RuleError(NO_ROWS(name=sheet.name), NO_ROWS_HINT, code="no_rows")
    if any(column.field == "name" for column in sheet.columns):
        return
    with_account = sum(1 for person in people if any(channel.handle for channel in person.channels))
    if 2 * with_account < len(people) + fixable:
        raise RuleError(_NAMELESS(name=sheet.name), _NAMELESS_HINT, code="not_a_roster")


def match(
    sheet: MappedSheet, readings: Sequence[RowReading], index: LibraryIndex, options: ImportOptions
) -> list[RowOutcome]:
    """Return what becomes of each row."""
    at = [position for position, reading in enumerate(readings) if reading.draft is not None]
    place = {position: order for order, position in enumerate(at)}
    spans = _spans(sheet)
    candidates = [
        Candidate(
            readings[position].number,
            _draft(readings[position]),
            place.get(spans[position]) if position in spans else None,
        )
        for position in at
    ]
    matches = match_rows(candidates, index, options.duplicates, options.decisions)
    _date_repeated(readings, at, matches)
    found = dict(zip(at, matches, strict=True))
    return [
        _outcome(sheet, position, reading, found.get(position), candidates, options)
        for position, reading in enumerate(readings)
    ]


def _draft(reading: RowReading) -> PersonDraft:
    assert reading.draft is not None
    return reading.draft


def _spans(sheet: MappedSheet) -> dict[int, int]:
    """Return for rows (counted from below the header) inside a merged name cell the row it begins in."""
    names = {column.index for column in sheet.columns if column.field == "name"}
    return {
        position - sheet.first: merge.top - sheet.first
        for merge in sheet.table.merges
        if merge.left in names and merge.bottom > merge.top >= sheet.first
        for position in range(merge.top + 1, merge.bottom + 1)
    }


def _date_repeated(readings: Sequence[RowReading], at: Sequence[int], matches: Sequence[Match]) -> None:
    """Date the figures of people who stand in several rows by the day in each row: the latest one holds."""
    rows: dict[tuple[str, int | None], list[int]] = defaultdict(list)
    for order, one in enumerate(matches):
        if one.state is RowState.CREATED:
            rows["row", order].append(order)
        elif one.state is RowState.UPDATED:
            rows[("row", one.row) if one.row is not None else ("person", one.person)].append(order)
    for orders in rows.values():
        if len(orders) < 2:
            continue
        for order in orders:
            reading = readings[at[order]]
            if reading.measured_on is None or reading.draft is None:
                continue
            for channel in reading.draft.channels:
                if not channel.metrics.empty:
                    channel.metrics.measured_on = reading.measured_on


def _outcome(
    sheet: MappedSheet,
    position: int,
    reading: RowReading,
    found: Match | None,
    candidates: Sequence[Candidate],
    options: ImportOptions,
) -> RowOutcome:
    outcome = RowOutcome(
        reading.number,
        sheet.first + position,
        RowState.SKIPPED,
        reading.skip,
        problems=tuple(reading.problems),
    )
    if reading.skip:
        return outcome
    if found is None:
        outcome.state, outcome.reason = RowState.NEEDS_FIX, "name_missing"
        return outcome
    outcome.state, outcome.draft, outcome.person = found.state, reading.draft, found.person
    if found.row is not None:
        outcome.same_as = candidates[found.row].number
    if found.problem is not None:
        outcome.problems = (*outcome.problems, found.problem)
        outcome.reason = str(found.problem.code)
    if found.foreign and reading.draft is not None:
        reading.draft.channels = [
            channel
            for channel in reading.draft.channels
            if not channel.handle or (channel.platform.value, handle_key(channel.handle)) not in found.foreign
        ]
    if found.held and options.decisions.get(reading.number, options.duplicates) is DuplicateMode.SKIP:
        outcome.state = RowState.SKIPPED
    return outcome


def previewer(sheet: MappedSheet, read: RowReader) -> Callable[[RowOutcome], tuple[PreviewCell, ...]]:
    """Return the function that reads one row again for the screen."""

    def cells(row: RowOutcome) -> tuple[PreviewCell, ...]:
        return read.explain(row.position, row.number, sheet.body[row.position], sheet.table.percent)

    return cells
