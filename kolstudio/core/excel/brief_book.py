"""Writes the brief of a campaign as a designed workbook, or one person's page of it on its own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kolstudio.core.errors import RuleError
from kolstudio.core.excel.atomic import Expected, put_in_place
from kolstudio.core.excel.brief_sheets import (
    acceptance,
    budget,
    evidence,
    legal,
    overview,
    people,
    person,
    sections,
    timeline,
)
from kolstudio.core.excel.brief_sheets.context import Brief
from kolstudio.core.excel.sheet import Book, Sheet
from kolstudio.core.excel.styles import TYPE_FILL
from kolstudio.core.excel.wording import Words
from kolstudio.core.jobs import CancelToken, Progress, no_progress
from kolstudio.core.model.books import BookResult, BriefBook
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue

_WRITING = QT_TRANSLATE_NOOP("Book", "Writing the workbook")


def require_xlsx(target: Path) -> None:
    """Refuse a file name that no spreadsheet program would open; raises RuleError `not_xlsx`."""
    if target.suffix.casefold() != ".xlsx":
        raise RuleError(
            QT_TRANSLATE_NOOP("Book", "The file name must end in .xlsx: {name}")(name=target.name),
            code="not_xlsx",
        )


def write_brief(
    data: BriefBook,
    target: Path,
    catalogue: Catalogue,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> BookResult:
    """Write the whole brief in the catalogue's language; the old file stays until the new one is proven.

    Raises RuleError `not_xlsx` and the faults of `atomic.put_in_place`.
    """
    require_xlsx(target)
    found: list[BookResult] = []

    def write(path: Path) -> Mapping[str, Expected]:
        book = _book(data, path, catalogue)
        brief = Brief.of(data, book)
        _fill(brief, progress, cancel or CancelToken())
        expected = book.close()
        found[:] = [
            BookResult(str(target), len(brief.people), tuple(expected), tuple(book.remarks)),
        ]
        return expected

    put_in_place(target, write)
    return found[0]


def write_person_brief(data: BriefBook, uid: str, target: Path, catalogue: Catalogue) -> BookResult:
    """Write only one person's page, which may be sent to that person: nobody else's name or fee is in it."""
    require_xlsx(target)
    found: list[BookResult] = []

    def write(path: Path) -> Mapping[str, Expected]:
        book = _book(data, path, catalogue)
        brief = Brief.of(data, book)
        who = brief.by_uid[uid]
        sheet = book.sheet(brief.name(who), person.WIDTHS, portrait=True)
        person.write(brief, sheet, who, {}, None)
        expected = book.close()
        found[:] = [BookResult(str(target), 1, tuple(expected), tuple(book.remarks))]
        return expected

    put_in_place(target, write)
    return found[0]


def _book(data: BriefBook, path: Path, catalogue: Catalogue) -> Book:
    """Return an empty book with our properties; the author is the brand, never a computer's user."""
    return Book(
        path,
        Words(catalogue),
        title=data.name,
        author=data.brand,
        made_on=data.made_on,
        footer=f"{data.name} · {data.brand}" if data.brand.strip() else data.name,
    )


def _fill(brief: Brief, progress: Progress, cancel: CancelToken) -> None:
    """Add and fill all sheets; tabs stand in reading order."""
    book, data, words = brief.book, brief.data, brief.words

    def add(title: object, widths: list[int]) -> Sheet:
        return book.sheet(words.say(title), widths)  # type: ignore[arg-type]

    cover = add(overview.TITLE, overview.WIDTHS)
    texts = add(sections.TITLE, sections.WIDTHS)
    who = add(people.TITLE, people.WIDTHS)
    money = add(budget.TITLE, budget.widths(data, words))
    weeks = add(timeline.TITLE, timeline.widths(data, brief.lines))
    results = add(acceptance.TITLE, acceptance.WIDTHS)
    duties = add(legal.TITLE, legal.WIDTHS)
    rules = add(evidence.TITLE, evidence.WIDTHS) if data.evidence else None
    pages: dict[str, Sheet] = {}
    for one in brief.people:
        pages[one.uid] = book.sheet(brief.name(one), person.WIDTHS, portrait=True)
        pages[one.uid].worksheet.set_tab_color(TYPE_FILL[one.label])
    tabs = {"budget": money.title, "timeline": weeks.title, "acceptance": results.title}

    total = 8 + len(pages)
    overview.write(brief, cover, overview.Others(money, who))
    sections.write(brief, texts, tabs)
    people.write(brief, who, {uid: page.title for uid, page in pages.items()})
    budget.write(brief, money, people.type_range(brief, who))
    timeline.write(brief, weeks)
    acceptance.write(brief, results, money)
    legal.write(brief, duties)
    if rules is not None:
        evidence.write(brief, rules)
    for done, one in enumerate(brief.people, 8):
        cancel.check()
        progress(_WRITING, done, total)
        person.write(brief, pages[one.uid], one, tabs, money)
    cover.worksheet.activate()
    progress(_WRITING, total, total)
