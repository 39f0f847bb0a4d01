"""Turns one mapped row of a list into a person, or says why it is none.

Blank rows, repeated headers, group rows and totals are skipped; a row without a name where a name
column exists needs fixing. Any other cell that may not be guessed leaves its field empty, keeps
the text with the person as an open question, and the person is made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kolstudio.core.model.codes import ProblemLevel
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.model.importing import ColumnMapping, PreviewCell, Problem
from kolstudio.core.model.reading import Question, Remark
from kolstudio.core.rules.cell_text import cell_text, is_blank
from kolstudio.core.rules.fold import fold_header
from kolstudio.core.rules.numbers import is_missing
from kolstudio.core.rules.row_columns import Column, Parsers, Understood
from kolstudio.core.rules.row_finish import finish
from kolstudio.core.rules.row_in_progress import RowInProgress
from kolstudio.core.rules.row_takers import DROPPED, TAKERS
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_SIGNS_IN_HEADER = 10
"""How much longer a repeated header may be than its bare words: brackets, colons, line breaks."""
_RULER = re.compile(r"[=\-_*~·.–—#+\s]{2,}")
_NUMBER = re.compile(r"[0-9][0-9.,\s]*")
_GROUP_NUMBER = re.compile(r"(?:[IVX]{1,5}|[A-Z])\s*[.)/:\-–]+\s*(?P<title>\S.*)", re.DOTALL)
_ROMAN_AND_SPACE = re.compile(r"[IVX]{1,5}\s*[.)/:\-–]+\s+\S.*", re.DOTALL)
_GROUP_NUMBER_ALONE = re.compile(r"(?:[IVX]{1,5}|[A-Z])\s*[.)/:\-–]?")

_NAME_MISSING = QT_TRANSLATE_NOOP("Import", "The name is missing. Type one, and this row comes in too.")
_NAME_UNREADABLE = QT_TRANSLATE_NOOP(
    "Import", "The name cell shows “{value}”. Type the name, and this row comes in too."
)
_NOBODY = QT_TRANSLATE_NOOP("Import", "There is neither a name nor an account in this row.")

BLANK, HEADER, GROUP, TOTAL = "blank", "header", "group", "total"


@dataclass(slots=True)
class RowReading:
    """One row as read: a person, or why there is none (`skip`), or a person without a name (`draft` None)."""

    number: int
    skip: str = ""
    draft: PersonDraft | None = None
    problems: list[Problem] = field(default_factory=list)
    measured_on: date | None = None
    """A day in the row: when its figures were taken, if the same person stands in several rows."""
    unknown_platform: tuple[int, ...] = ()
    """Positions of the columns whose accounts are on an unknown platform."""


class RowReader:
    """Reads the rows of one table whose columns are mapped."""

    def __init__(
        self,
        columns: Sequence[ColumnMapping],
        parsers: Parsers,
        *,
        header: Sequence[Collection[str]] = (),
        wide: Collection[tuple[int, int]] = (),
        answers: Mapping[int, Mapping[int, str]] | None = None,
    ) -> None:
        """Prepare for the columns.

        `header`: per column the folded header texts; `wide`: (row, column) positions of cells merged
        over several columns; `answers`: row number → column position → the text to read instead.
        """
        self._parsers = parsers
        self._header = header
        self._shortest = [min(map(len, known), default=1) for known in header]
        self._longest = [max(map(len, known), default=0) + _SIGNS_IN_HEADER for known in header]
        self._wide = wide
        self._answers = answers or {}
        every = [Column(mapping, parsers) for mapping in columns]
        self._all = {column.index: column for column in every}
        work = [column for column in every if column.base not in DROPPED]
        # the platform cell first: it tells what the bare handles beside it are
        work.sort(key=lambda column: (column.base != "platform", column.index))
        self._work = [(column.index, column.seen.get, column, TAKERS[column.base]) for column in work]
        self._names = [column for column in every if column.base == "name" and not column.mapping.further]
        self._order = frozenset(column.index for column in every if column.base in ("stt", "ignore"))
        self._accounts = frozenset(column.index for column in every if column.base in ("link", "handle"))
        self._identity = self._accounts | {column.index for column in every if column.base == "name"}
        self._narrow = len(work) < 3
        fields = parsers.fields
        self._fields = {fold_header(word) for code in fields.codes for word in fields.synonyms(code)}

    def read(
        self,
        number: int,
        position: int,
        cells: Sequence[Any],
        links: Mapping[int, str] | None = None,
        percent: Callable[[int, int], bool | None] | None = None,
    ) -> RowReading:
        """Read one row: `number` as the sheet shows it, `position` in the table.

        `links` are the addresses behind its cells by column, `percent` tells whether the cell at
        (position, column) is shown as a percentage (None: unknown).
        """
        if self._answers and number in self._answers:
            changed = list(cells)
            for index, text in self._answers[number].items():
                changed[index] = text
            cells = changed
        skip = self._skip(position, cells)
        if skip:
            return RowReading(number, skip)
        row = RowInProgress(number, links, self._parsers)
        for index, seen, column, take in self._work:
            cell = cells[index]
            if cell is None:
                if links and index in links and column.base in ("name", "link", "handle"):
                    row.take_hidden_link(column, links[index])
                continue
            found = seen(cell) if cell.__class__ is str else None
            if found is None:
                shown = percent(position, index) if percent is not None and column.percent_matters else None
                found = column.understand(cell, shown)
            if found[1] is not None:
                take(row, column, found)
            if found[2] is not None or found[3]:
                self._note(row, column, found)
        finish(row, bool(self._names))
        return self._outcome(row, cells)

    def explain(
        self,
        position: int,
        number: int,
        cells: Sequence[Any],
        percent: Callable[[int, int], bool | None] | None = None,
    ) -> tuple[PreviewCell, ...]:
        """Return every cell of a row as typed and as understood, for the preview."""
        answered = self._answers.get(number, {})
        skipped = bool(self._skip(position, cells))
        shown: list[PreviewCell] = []
        for index, cell in enumerate(cells):
            cell = answered.get(index, cell)
            column = self._all.get(index)
            if cell is None or column is None or skipped or column.base in DROPPED:
                shown.append(PreviewCell(index, cell_text(cell)))
                continue
            found = column.understand(cell, percent(position, index) if percent else None)
            problems = tuple(_problems(number, column, found))
            shown.append(PreviewCell(index, cell_text(cell), found.value, problems))
        return tuple(shown)

    def _outcome(self, row: RowInProgress, cells: Sequence[Any]) -> RowReading:
        if not row.person.name:
            if self._nothing_but_order(cells):
                return RowReading(row.number, BLANK)
            row.problems.append(self._missing_name(row, cells))
            return RowReading(row.number, "", None, row.problems)
        return RowReading(row.number, "", row.person, row.problems, row.measured_on, row.unknown_platform)

    def _missing_name(self, row: RowInProgress, cells: Sequence[Any]) -> Problem:
        if not self._names:
            return Problem("identity_missing", ProblemLevel.QUESTION, _NOBODY, row.number)
        column = self._names[0]
        raw = cell_text(cells[column.index])
        text = _NAME_MISSING if is_missing(raw) else _NAME_UNREADABLE(value=raw)
        return Problem("name_missing", ProblemLevel.QUESTION, text, row.number, column.name, raw, "name")

    @staticmethod
    def _note(row: RowInProgress, column: Column, found: Understood) -> None:
        if found.question is not None:
            row.ask(column, found.question, found.raw)
        elif found.value is None and column.base not in DROPPED:
            row.keep_open(found.remarks[0].code, column, found.raw)
        for remark in found.remarks:
            row.problems.append(_said(row.number, column, remark, found.raw))

    # -- rows that are nobody --------------------------------------------------------------------

    def _skip(self, position: int, cells: Sequence[Any]) -> str:
        filled = len(cells) - cells.count(None)
        if not filled:
            return BLANK
        first = None
        for cell in cells:
            if cell.__class__ is str and not _is_number(cell):
                first = cell
                break
        if first is not None:
            start = first.lstrip()[:1]
            if start in "tTcC" and len(first) <= 24 and fold_header(first) in self._parsers.words.total:
                return TOTAL
            if self._header and self._repeats_header(cells):
                return HEADER
        if filled <= 2 or ((first is None or _RULER.fullmatch(first)) and _thin(cells)):
            return self._thin_row(position, cells)
        return ""

    def _repeats_header(self, cells: Sequence[Any]) -> bool:
        """Whether every filled cell says what its column's header says."""
        same = 0
        for index, cell in enumerate(cells):
            if cell is None:
                continue
            known = self._header[index]
            if (
                cell.__class__ is not str
                or not self._shortest[index] <= len(cell) <= self._longest[index]
                or fold_header(cell) not in known
            ):
                return False
            same += 1
        return same > 1 or (same == 1 and len(self._work) == 1)

    def _thin_row(self, position: int, cells: Sequence[Any]) -> str:
        """Tell a blank row and the title of a group from a person with hardly any data."""
        filled = [
            (index, cell)
            for index, cell in enumerate(cells)
            if not is_blank(cell) and not (cell.__class__ is str and _RULER.fullmatch(cell))
        ]
        if not filled or (self._nothing_but_order(cells) and len(filled) == 1):
            return BLANK
        texts = [
            (index, cell.strip()) for index, cell in filled if isinstance(cell, str) and not _is_number(cell)
        ]
        if not texts or len(filled) > 2:
            return ""
        index, text = texts[0]
        numbered = self._numbered_title(text)
        if len(filled) == 2:
            order = index in self._order and (numbered or _GROUP_NUMBER_ALONE.fullmatch(text) is not None)
            with_count = numbered and len(texts) == 1 and index < filled[1][0]
            return GROUP if order or with_count else ""
        if (position, index) in self._wide or index in self._order:
            return GROUP
        if index in self._accounts:
            return ""
        if numbered or (index not in self._identity and index == 0):
            return GROUP
        if index not in self._identity or self._narrow:
            return ""
        return GROUP if self._names_a_group(text) else ""

    def _numbered_title(self, text: str) -> bool:
        """Whether a text is a title such as «I. Beauty» or «A/ NHÓM MACRO», not a name such as «C.Lan»."""
        match = _GROUP_NUMBER.fullmatch(text)
        if match is None:
            return False
        title = match["title"]
        return _ROMAN_AND_SPACE.fullmatch(text) is not None or title.isupper() or self._names_a_group(title)

    def _names_a_group(self, text: str) -> bool:
        folded = fold_header(text)
        words = self._parsers.words
        return (
            any(folded == word or folded.startswith(word + " ") for word in words.group)
            or folded in words.platforms
            or folded in words.sets["type"]
            or folded in words.sets["tier"]
            or folded in self._fields
        )

    def _nothing_but_order(self, cells: Sequence[Any]) -> bool:
        return all(
            is_blank(cell) or (index in self._order and (cell.__class__ is not str or _is_number(cell)))
            for index, cell in enumerate(cells)
        )


def _thin(cells: Sequence[Any]) -> bool:
    """Whether hardly anything but dashes and rulers is filled in."""
    filled = 0
    for cell in cells:
        if cell is None:
            continue
        if cell.__class__ is not str or len(cell) > 40 or not (is_missing(cell) or _RULER.fullmatch(cell)):
            filled += 1
        if filled > 2:
            return False
    return True


def _is_number(text: str) -> bool:
    if text[:1].isalpha():
        return len(text) <= 12 and is_missing(text)
    return not text or text.isdigit() or is_missing(text) or _NUMBER.fullmatch(text.strip()) is not None


def _problems(number: int, column: Column, found: Understood) -> list[Problem]:
    problems = [_said(number, column, remark, found.raw) for remark in found.remarks]
    if found.question is not None:
        problems.insert(0, asked(number, column, found.question, found.raw))
    return problems


def _said(number: int, column: Column, remark: Remark, raw: str) -> Problem:
    return Problem(
        remark.code, remark.level, remark.text, number, column.name, raw, column.mapping.field or ""
    )


def asked(number: int, column: Column, question: Question, raw: str) -> Problem:
    """Return the problem that puts a cell's question to the owner."""
    return Problem(
        question.code,
        ProblemLevel.QUESTION,
        question.text,
        number,
        column.name,
        raw,
        column.mapping.field or "",
        question.readings,
    )
