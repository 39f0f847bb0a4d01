"""What an import says before and after it writes: columns, rows, problems, counts, and the library's keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kolstudio.core.model.codes import Deliverable, DuplicateMode, Platform, ProblemLevel, Unit, Vat
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.model.reading import Remark
from kolstudio.core.texts import Language, Text


class RowState(StrEnum):
    """What becomes of a row; the values are the count keys of the contract."""

    CREATED = "created"
    UPDATED = "updated"
    DUPLICATES = "duplicates"
    NEEDS_FIX = "needs_fix"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about a row or a column that the owner should know or decide.

    `row` is the number that the spreadsheet shows (for a question about a column, its header row),
    `column` the header's text, `value` the cell as typed.
    """

    code: str
    level: ProblemLevel
    text: Text
    row: int | None = None
    column: str = ""
    value: str = ""
    field: str = ""
    """The field the cell was read as; empty when the row or the file as a whole is meant."""
    readings: tuple[object, ...] = ()
    """The answers to choose from, where there are any."""


@dataclass(frozen=True, slots=True)
class ColumnQuestion:
    """One question about a whole column; `answers` are field codes, or what `code` says."""

    code: str
    text: Text
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What one column is taken for, how sure that is, and why."""

    index: int
    """Position in the table's rows."""
    header: str
    letters: str
    field: str | None
    """A code of `rules.import_fields.FIELDS`; None goes to the notes."""
    reason: Text
    confidence: int = 0
    """Percent."""
    platform: Platform | None = None
    deliverable: Deliverable | None = None
    unit: int | None = None
    """What a bare number is multiplied by, when the header or the owner says so."""
    rate_unit: Unit | None = None
    vat: Vat | None = None
    net: bool = False
    percent: bool = False
    """Whether the header says that the figures are percentages."""
    fraction: bool | None = None
    """An engagement rate: True 0.07 means 7 %, False 0.07 means 0.07 %, None not known."""
    beside: int | None = None
    """The link column that these figures stand beside, in sheets with one block per channel."""
    further: bool = False
    """A name column beside the one that holds the names: its names become aliases."""
    alternatives: tuple[str, ...] = ()
    questions: tuple[ColumnQuestion, ...] = ()
    samples: tuple[str, ...] = ()
    """The first few filled cells, as text."""

    def asks(self, code: str) -> bool:
        """Whether this question is put about the column."""
        return any(question.code == code for question in self.questions)


@dataclass(slots=True)
class LibraryIndex:
    """The keys by which the people of a library are recognised; people in the trash are left out."""

    handles: dict[tuple[str, str], int] = field(default_factory=dict)
    """(platform code, `fold.handle_key` of the handle) → person."""
    names: dict[str, int] = field(default_factory=dict)
    """`fold.fold_name` of name and aliases → person; neither empty ones nor names taken from a handle."""
    phones: dict[str, list[int]] = field(default_factory=dict)
    """A person's own numbers → people."""
    folded: dict[int, str] = field(default_factory=dict)
    """Person → `fold.fold_name` of the name, empty for a name taken from a handle."""
    shown: dict[int, str] = field(default_factory=dict)
    """Person → name as shown in messages."""
    links: dict[tuple[str, str], int] = field(default_factory=dict)
    """(platform code, address) of channels without a handle → person."""


@dataclass(frozen=True, slots=True)
class Match:
    """Who a row is: a new person, or one of the library (`person`), or one of an earlier row (`row`)."""

    state: RowState
    person: int | None = None
    row: int | None = None
    """Position among the rows that were matched."""
    problem: Problem | None = None
    foreign: tuple[tuple[str, str], ...] = ()
    """(platform, handle key) of accounts in the row that belong to somebody else."""

    @property
    def held(self) -> bool:
        """Whether the row waits for the owner's word."""
        return self.state is RowState.DUPLICATES


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """The counts of the contract: the last five always add up to `rows`."""

    rows: int = 0
    created: int = 0
    updated: int = 0
    duplicates: int = 0
    needs_fix: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How the owner wants a file to be read; every answer given on screen ends up here."""

    sheet: str | None = None
    header_row: int | None = None
    """The number of the header row; 0: there is none, columns go by their letters; None: find it."""
    overrides: Mapping[str | int, str] = field(default_factory=dict)
    """Header text (or column position) → field code."""
    duplicates: DuplicateMode = DuplicateMode.HOLD
    decisions: Mapping[int, DuplicateMode] = field(default_factory=dict)
    """Row number → what to do with this one duplicate."""
    answers: Mapping[tuple[int, str], str] = field(default_factory=dict)
    """(row number, header) → the cell as it should have been typed; row 0 answers for the column:
    `fraction` | `percent` for rates, `1` | `1000` | `1000000` for bare prices."""
    encoding: str | None = None
    hidden_rows: bool = False
    """Whether rows that the spreadsheet hides are taken too."""
    today: date | None = None
    language: Language = "vi"


@dataclass(frozen=True, slots=True)
class PreviewCell:
    """One cell of the live preview: as typed, as understood, and what is to be said about it."""

    column: int
    raw: str
    value: object = None
    """int, Price, a tuple of Phone, ChannelLink, Area, text …; None when nothing was taken."""
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class RowOutcome:
    """What becomes of one row of the sheet."""

    number: int
    position: int
    """Index into the table's rows."""
    state: RowState
    reason: str = ""
    """Why it is skipped or held: blank, header, group, total, hidden, duplicate …"""
    draft: PersonDraft | None = None
    person: int | None = None
    """The library's person that is updated or duplicated."""
    same_as: int | None = None
    """The row number of the earlier row that is updated or duplicated."""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything an import would do, explained; nothing is written yet."""

    path: str
    name: str
    sheet: str
    sheets: Sequence[object]
    """`SheetInfo` of every sheet of the file."""
    header_row: int
    columns: tuple[ColumnMapping, ...]
    rows: tuple[RowOutcome, ...]
    problems: tuple[Problem, ...]
    counts: ImportCounts
    options: ImportOptions
    notes: tuple[Remark, ...]
    encoding_choices: tuple[str, ...]
    base: int
    """The newest journal entry the plan was made against."""
    preview: Callable[[RowOutcome], tuple[PreviewCell, ...]]
    """The cells of one row, read again for the screen."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did."""

    counts: ImportCounts
    problems: tuple[Problem, ...]
    backup: str | None = None
    """The verified backup made before writing; None when there was nothing to write."""
    entry: int | None = None
    """The journal entry: one undo step."""
    people: tuple[int, ...] = ()
    """The people created and updated, in the order of the rows."""
