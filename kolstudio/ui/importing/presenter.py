"""State of the import screen: the file, the plan, the answers given so far; talks to the services."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.model.codes import DuplicateMode
from kolstudio.core.model.importing import (
    ColumnMapping,
    ColumnQuestion,
    ImportOptions,
    ImportPlan,
    ImportResult,
    RowOutcome,
    RowState,
)
from kolstudio.core.service import importing
from kolstudio.core.service.import_file import ListFile
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.ask import LISTS
from kolstudio.ui.context import Context
from kolstudio.ui.jobs import Err, Job, Ok

State = Literal["empty", "reading", "refused", "preview", "writing"]
"""What the screen shows."""
Filter = Literal["all", "created", "updated", "duplicates", "needs_fix", "skipped"]
"""Which rows the preview shows."""
FILTERS: tuple[Filter, ...] = ("all", "created", "updated", "duplicates", "needs_fix", "skipped")
TO_CELLS = frozenset({"er_fraction", "unit_unknown"})
"""Column questions whose answer says how the figures are written; all others name a field."""
HIDDEN, DUPLICATES = "hidden_rows", "duplicates"

_CHOOSE = QT_TRANSLATE_NOOP("ImportScreen", "Choose a list")
_READING = QT_TRANSLATE_NOOP("ImportScreen", "Reading the list")
_WRITING = QT_TRANSLATE_NOOP("ImportScreen", "Importing the list")
_DONE = QT_TRANSLATE_NOOP("ImportScreen", "Imported: {created} new, {updated} updated.")
_STOPPED = QT_TRANSLATE_NOOP("ImportScreen", "The import was stopped. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class ColumnAsk:
    """A question about the list as a whole or one of its columns, with the answer taken so far."""

    code: str
    column: int
    """Position of the column; -1 = the whole list."""
    header: str
    text: Text | None
    answers: tuple[str, ...]
    answer: str = ""


class ImportPresenter(QObject):
    """Reads a list, keeps the answers, plans again after each, and imports."""

    state_changed = Signal()
    plan_changed = Signal()
    """The plan, its filter or the questions are others."""
    progressed = Signal(object, int, int)
    """Text, done, total of reading or writing."""
    busy_changed = Signal()
    """Planning again began or ended while the preview stays."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.state: State = "empty"
        self.file: ListFile | None = None
        self.plan: ImportPlan | None = None
        self.options = ImportOptions()
        self.trouble: KnownError | None = None
        self.filter: Filter = "all"
        self._asked: dict[tuple[str, int], tuple[str, ColumnQuestion]] = {}
        self._had_duplicates = False
        self._had_hidden = False
        self._job: Job | None = None
        context.hub.follow(self, self._on_change)

    # -- what is shown ---------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """The name of the file."""
        return "" if self.file is None else self.file.path.name

    @property
    def busy(self) -> bool:
        """Whether work of this screen is under way."""
        return self._job is not None

    @property
    def sheets(self) -> tuple[str, ...]:
        """Names of the sheets, those that the spreadsheet hides left out."""
        return () if self.file is None else tuple(one.name for one in self.file.sheets if not one.hidden)

    @property
    def sheet(self) -> str:
        """The sheet that was read."""
        return "" if self.file is None else self.file.sheet

    def counts(self) -> Mapping[Filter, int]:
        """Return how many rows each card counts."""
        if self.plan is None:
            return dict.fromkeys(FILTERS, 0)
        found = self.plan.counts
        return {
            "all": found.rows,
            "created": found.created,
            "updated": found.updated,
            "duplicates": found.duplicates,
            "needs_fix": found.needs_fix,
            "skipped": found.skipped,
        }

    @property
    def taken(self) -> int:
        """How many rows come in now."""
        counts = self.counts()
        return counts["created"] + counts["updated"]

    @property
    def left(self) -> int:
        """How many rows stay out for now."""
        return self.counts()["all"] - self.taken

    def rows(self) -> Sequence[RowOutcome]:
        """Return the rows that the chosen card stands for."""
        if self.plan is None:
            return ()
        if self.filter == "all":
            return self.plan.rows
        return [row for row in self.plan.rows if row.state.value == self.filter]

    def columns(self) -> tuple[ColumnMapping, ...]:
        """Return the columns that have a header or values."""
        if self.plan is None:
            return ()
        return tuple(column for column in self.plan.columns if column.header or column.samples)

    @property
    def known_columns(self) -> int:
        """How many columns were recognised."""
        return sum(1 for column in self.columns() if column.field is not None)

    def asks(self) -> tuple[ColumnAsk, ...]:
        """Return the questions about the list, those already answered with their answer."""
        if self.plan is None:
            return ()
        by_index = {column.index: column for column in self.plan.columns}
        found = []
        for (code, index), (header, question) in self._asked.items():
            answer = self.options.answers.get((0, header), "") if code in TO_CELLS else ""
            if code not in TO_CELLS and (index in self.options.overrides):
                answer = by_index[index].field or "" if index in by_index else ""
            found.append(ColumnAsk(code, index, header, question.text, question.answers, answer))
        if self._had_duplicates:
            modes = DuplicateMode.HOLD, DuplicateMode.MERGE, DuplicateMode.ADD
            answers = tuple(mode.value for mode in modes)
            found.append(ColumnAsk(DUPLICATES, -1, "", None, answers, self.options.duplicates.value))
        if self._had_hidden:
            answer = "take" if self.options.hidden_rows else "leave"
            found.append(ColumnAsk(HIDDEN, -1, "", None, ("leave", "take"), answer))
        return tuple(found)

    # -- what the owner does ---------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for a list and read it."""
        path = self._context.ask.open_file(_CHOOSE, (LISTS,))
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Read a list and show what its import would do."""
        if self.state == "writing":
            return
        self._begin(ListFile(path), ImportOptions(language=self._context.i18n.language))

    def try_again(self) -> None:
        """Read the same file again, after it was mended."""
        if self.file is not None:
            self.open(self.file.path)

    def close(self) -> None:
        """Put the list away; nothing was written."""
        if self.state == "writing":
            return
        self._stop()
        self.file = self.plan = self.trouble = None
        self._forget_questions()
        self._set_state("empty")

    def cancel(self) -> None:
        """Stop reading or importing."""
        if self._job is None:
            return
        self._job.cancel()
        if self.state == "reading":
            self.close()

    def choose_sheet(self, sheet: str) -> None:
        """Read another sheet; answers to the one before are let go."""
        if self.file is not None and (sheet != self.sheet or self.plan is None):
            self._begin(self.file, ImportOptions(sheet=sheet, language=self.options.language))

    def choose_encoding(self, encoding: str) -> None:
        """Read a text file in another encoding."""
        if self.file is not None:
            self._begin(self.file, replace(self.options, encoding=encoding))

    def choose_header_row(self, number: int) -> None:
        """Take the columns' names from another row; 0 = there is none."""
        if self.file is not None:
            self._forget_questions()
            self._plan_again(replace(self.options, header_row=number, overrides={}, answers={}))

    def show_rows(self, which: Filter) -> None:
        """Show only the rows a card stands for."""
        if which != self.filter:
            self.filter = which
            self.plan_changed.emit()

    def map_column(self, index: int, field: str) -> None:
        """Take a column for a field."""
        self._plan_again(replace(self.options, overrides={**self.options.overrides, index: field}))

    def answer_column(self, ask: ColumnAsk, answer: str) -> None:
        """Answer a question about the list."""
        if ask.code == DUPLICATES:
            self._plan_again(replace(self.options, duplicates=DuplicateMode(answer), decisions={}))
        elif ask.code == HIDDEN:
            self._plan_again(replace(self.options, hidden_rows=answer == "take"))
        elif ask.code in TO_CELLS:
            self._answer((0, ask.header), answer)
        else:
            self.map_column(ask.column, answer)

    def answer_cell(self, row: int, column: ColumnMapping, text: str) -> None:
        """Take a cell as if this had been typed in it; `row` is the number the spreadsheet shows."""
        self._answer((row, column.header or column.letters), text.strip())

    def decide(self, row: int, mode: DuplicateMode) -> None:
        """Say what becomes of one possible duplicate."""
        self._plan_again(replace(self.options, decisions={**self.options.decisions, row: mode}))

    def commit(self) -> None:
        """Import what the preview shows, in a job of its own."""
        plan = self.plan
        if plan is None or self.busy or self.state != "preview" or not self.taken:
            return

        def write(library: Library, progress: Progress, cancel: CancelToken) -> ImportResult:
            return importing.commit(library, plan, progress=progress, cancel=cancel)

        self._set_state("writing")
        self._follow(
            self._context.jobs.start_writing(_WRITING, self._context.library, write, shown=False),
            self._on_written,
        )

    # -- inside ----------------------------------------------------------------------------------

    def _answer(self, key: tuple[int, str], text: str) -> None:
        self._plan_again(replace(self.options, answers={**self.options.answers, key: text}))

    def _begin(self, file: ListFile, options: ImportOptions) -> None:
        self._stop()
        self._forget_questions()
        self.file, self.options, self.plan, self.trouble = file, options, None, None
        self.filter = "all"
        self._set_state("reading")
        self._start_planning(shown=False)

    def _plan_again(self, options: ImportOptions) -> None:
        if self.file is None or self.state not in ("preview", "refused"):
            return
        self.options = options
        self._stop()
        if self.state == "refused":
            self._set_state("reading")
        self._start_planning(shown=self.state == "preview")

    def _start_planning(self, *, shown: bool) -> None:
        file, options = self.file, self.options
        assert file is not None

        def plan(library: Library, progress: Progress, cancel: CancelToken) -> ImportPlan:
            return file.plan(library, options, progress=progress, cancel=cancel)

        job = self._context.jobs.start_reading(_READING, self._context.library, plan, shown=shown)
        self._follow(job, self._on_planned)

    def _follow(self, job: Job, done: Any) -> None:
        self._job = job
        job.progressed.connect(lambda what, so_far, total: self._on_progress(job, what, so_far, total))
        job.finished.connect(lambda result: self._on_finished(job, result, done))
        self.busy_changed.emit()

    def _on_progress(self, job: Job, what: Text, so_far: int, total: int) -> None:
        if job is self._job:
            self.progressed.emit(what, so_far, total)

    def _on_finished(self, job: Job, result: Ok[Any] | Err, done: Any) -> None:
        if job is not self._job:
            return
        self._job = None
        done(result)
        self.busy_changed.emit()

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _on_planned(self, result: Ok[ImportPlan] | Err) -> None:
        if isinstance(result, Ok):
            self.plan, self.trouble = result.value, None
            self._note_questions(result.value)
            if self.filter != "all" and not self.counts()[self.filter]:
                self.filter = "all"
            self.plan_changed.emit()
            self._set_state("preview")
        elif result.known is not None:
            self.plan, self.trouble = None, result.known
            self._set_state("refused")
        elif self.plan is not None:
            self._set_state("preview")
        else:
            self.close()

    def _on_written(self, result: Ok[ImportResult] | Err) -> None:
        if isinstance(result, Ok):
            done = result.value
            self.file = self.plan = None
            self._forget_questions()
            self._set_state("empty")
            if self._context.navigator.has("roster"):
                self._context.navigator.go("roster", people=list(done.people))
            text = _DONE(created=done.counts.created, updated=done.counts.updated)
            self._context.notices.toast(text, undo=done.entry is not None)
            return
        self._set_state("preview")
        if result.cancelled:
            self._context.notices.toast(_STOPPED)
        elif result.known is not None:
            self._context.notices.trouble(result.known)
            if result.known.code == "plan_outdated":
                self._plan_again(self.options)

    def _note_questions(self, plan: ImportPlan) -> None:
        for column in plan.columns:
            for question in column.questions:
                self._asked.setdefault((question.code, column.index), (column.header, question))
        self._had_duplicates |= any(row.state is RowState.DUPLICATES for row in plan.rows)
        self._had_hidden |= any(problem.code == HIDDEN for problem in plan.problems)

    def _forget_questions(self) -> None:
        self._asked.clear()
        self._had_duplicates = self._had_hidden = False

    def _on_change(self, change: ChangeSet) -> None:
        if self.state == "preview":
            self._plan_again(self.options)

    def _set_state(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit()
