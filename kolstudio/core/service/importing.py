"""Import of a list: a plan that explains everything, then one backup and one step that writes it.

`prepare` reads a file and says what would become of each row; nothing is written. `commit` makes a
verified backup and writes all or nothing, as one step of undo.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.excel.reading import read_workbook
from kolstudio.core.excel.tables import Workbook
from kolstudio.core.jobs import CancelToken, Progress, no_progress
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.model.importing import (
    ImportCounts,
    ImportOptions,
    ImportPlan,
    ImportResult,
    Problem,
    RowOutcome,
    RowState,
)
from kolstudio.core.paths import backup_folder
from kolstudio.core.rules.row_columns import Parsers, Words
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.service import import_rows
from kolstudio.core.service.import_columns import MappedSheet, map_sheet
from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import Json
from kolstudio.core.store import backup
from kolstudio.core.store.repos import creators
from kolstudio.core.store.repos.agents import AgentFinder
from kolstudio.core.store.repos.matching import load_index
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, catalogue

_WRITTEN_AT_ONCE = 1_000

BACKING_UP = QT_TRANSLATE_NOOP("Import", "Backing up the library")
WRITING = QT_TRANSLATE_NOOP("Import", "Writing people")
_OUTDATED = QT_TRANSLATE_NOOP("Import", "The library has changed since the preview was made.")
_OUTDATED_HINT = QT_TRANSLATE_NOOP("Import", "Look at the new preview, then import.")


def prepare(
    library: Library,
    path: Path,
    options: ImportOptions | None = None,
    *,
    workbook: Workbook | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> ImportPlan:
    """Return what an import of `path` would do; nothing is written.

    `workbook`: the file as read before, to plan again with other options without reading it again.
    Raises RuleError or EnvironmentFault for a file that is not read, `no_header`, `not_a_roster`,
    `no_rows` and the like for one that holds no list of people.
    """
    options = options or ImportOptions()
    cancel = cancel or CancelToken()
    if workbook is None:
        workbook = read_workbook(
            path, sheet=options.sheet, encoding=options.encoding, progress=progress, cancel=cancel
        )
    today = options.today or library.today()
    with import_rows.without_collecting():
        headers, platforms = data.load("headers"), Vocabulary(data.load("platforms"))
        sheet = map_sheet(path.name, workbook, options, headers, library.fields, platforms, today)
        words = Words.of(headers, platforms)
        tools = Parsers(library.places, library.fields, library.professions, words, today)
        reader = import_rows.reader(sheet, tools, options)
        readings = import_rows.read_rows(sheet, reader, options, progress, cancel)
        sheet = import_rows.settle_columns(sheet, readings)
        import_rows.refuse_nameless(sheet, readings)
        outcomes = import_rows.match(sheet, readings, load_index(library.store.conn), options)
        problems = tuple(_problems(sheet, outcomes))
    return ImportPlan(
        path=str(path),
        name=path.name,
        sheet=workbook.sheet,
        sheets=workbook.sheets,
        header_row=sheet.header_number,
        columns=sheet.columns,
        rows=tuple(outcomes),
        problems=problems,
        counts=_counts(outcomes),
        options=options,
        notes=workbook.notes,
        encoding_choices=workbook.encoding_choices,
        base=_newest_entry(library),
        preview=import_rows.previewer(sheet, reader),
    )


def commit(
    library: Library,
    plan: ImportPlan,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> ImportResult:
    """Write a plan: a verified backup first, then everything in one step of undo, or nothing.

    Raises RuleError `plan_outdated` when the library has changed since the plan was made.
    """
    cancel = cancel or CancelToken()
    if _newest_entry(library) != plan.base:
        raise RuleError(_OUTDATED, _OUTDATED_HINT, code="plan_outdated")
    created = [row for row in plan.rows if row.state is RowState.CREATED and row.draft is not None]
    updated = [row for row in plan.rows if row.state is RowState.UPDATED and row.draft is not None]
    if not created and not updated:
        return ImportResult(plan.counts, plan.problems)
    cancel.check()
    progress(BACKING_UP, 0, 0)
    saved = backup.make(library.store, backup_folder(library.path), "import")
    total = len(created) + len(updated)
    moment = library.moment()
    conn = library.store.conn
    ids: dict[int, int] = {}
    with (
        import_rows.without_collecting(),
        library.store.change(
            "import", origin=f"import:{plan.name}", bulk_insert=creators.BULK_TABLES if created else ()
        ) as change,
    ):
        agents = AgentFinder(conn, moment)
        for start in range(0, len(created), _WRITTEN_AT_ONCE):
            cancel.check()
            progress(WRITING, start, total)
            part = created[start : start + _WRITTEN_AT_ONCE]
            new = creators.insert_many(conn, [row.draft for row in part if row.draft], moment, agents)
            ids.update(zip((row.number for row in part), new, strict=True))
        for done, row in enumerate(updated, len(created)):
            if done % _WRITTEN_AT_ONCE == 0:
                cancel.check()
                progress(WRITING, done, total)
            person = row.person if row.person is not None else ids[row.same_as or 0]
            assert row.draft is not None
            creators.merge_into(conn, person, row.draft, moment, agents)
            ids[row.number] = person
        cancel.check()
    progress(WRITING, total, total)
    people = tuple(dict.fromkeys(ids[row.number] for row in plan.rows if row.number in ids))
    entry = change.result.entry if change.result is not None else None
    return ImportResult(plan.counts, plan.problems, str(saved.path), entry, people)


def problem_shape(problem: Problem, language: Language) -> Json:
    """Return a problem as JSON, its message in the language chosen."""
    return {
        "code": str(problem.code),
        "level": str(problem.level),
        "message": catalogue(language).render(problem.text),
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
    }


def shape(done: ImportPlan | ImportResult, language: Language) -> Json:
    """Return an import, done or only planned (then without backup and entry), as JSON."""
    result = done if isinstance(done, ImportResult) else ImportResult(done.counts, done.problems)
    return {
        "rows": result.counts.rows,
        "created": result.counts.created,
        "updated": result.counts.updated,
        "duplicates": result.counts.duplicates,
        "needs_fix": result.counts.needs_fix,
        "skipped": result.counts.skipped,
        "problems": [problem_shape(problem, language) for problem in result.problems],
        "backup": result.backup,
        "entry": result.entry,
    }


def _newest_entry(library: Library) -> int:
    newest = library.store.history(limit=1)
    return newest[0].id if newest else 0


def _problems(sheet: MappedSheet, outcomes: list[RowOutcome]) -> Iterator[Problem]:
    yield from sheet.problems
    for outcome in outcomes:
        yield from outcome.problems


def _counts(outcomes: list[RowOutcome]) -> ImportCounts:
    states: Mapping[RowState, int] = Counter(outcome.state for outcome in outcomes)
    return ImportCounts(
        rows=len(outcomes),
        **{state.value: states.get(state, 0) for state in RowState},
    )


def drafts(plan: ImportPlan, state: RowState) -> list[PersonDraft]:
    """Return the people of the rows in one state, in the order of the rows."""
    return [row.draft for row in plan.rows if row.state is state and row.draft is not None]
