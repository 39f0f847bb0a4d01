"""Writes a comparison as a workbook: people in columns, rows in groups, the best one marked in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from kolstudio.core.excel import styles
from kolstudio.core.excel.atomic import Expected, put_in_place
from kolstudio.core.excel.brief_book import require_xlsx
from kolstudio.core.excel.safe_text import one_line
from kolstudio.core.excel.sheet import BLOCK_ROW, ROW, Book, Sheet
from kolstudio.core.excel.styles import Look
from kolstudio.core.excel.wording import Words
from kolstudio.core.model.books import BookResult
from kolstudio.core.model.codes import Label
from kolstudio.core.model.comparison import Cell, Column, Comparison, Level, Row, Side, Tone, Verdict
from kolstudio.core.rules.formats import format_percent
from kolstudio.core.rules.labels import goal_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text

TITLE = QT_TRANSLATE_NOOP("Comparison", "Comparison")
BETTER = QT_TRANSLATE_NOOP("Comparison", "serves better")
CRITERION = QT_TRANSLATE_NOOP("Comparison", "Criterion")
SUMMARY = QT_TRANSLATE_NOOP("Comparison", "Verdict")
_SUMMARY_WIDTHS = (230, 60, 560)
_SCALES = QT_TRANSLATE_NOOP("Comparison", "KOL | influencer, 0–100")
_NO_GOAL = QT_TRANSLATE_NOOP("Comparison", "no goal chosen: nobody is marked")
_BEST_FILL = "#E9F5EF"
FIRST_WIDTH, VALUE_WIDTH, WORDS_WIDTH = 158, 122, 116
SIDE_LABEL: Mapping[Side, Label] = {
    Side.KOL: Label.KOL,
    Side.BOTH: Label.BOTH,
    Side.INFLUENCER: Label.INFLUENCER,
    Side.UNCLEAR: Label.UNCLEAR,
}
_NUMBERS: Mapping[str, tuple[int, str]] = {
    "people": (1, styles.COUNT),
    "views": (1, styles.COUNT),
    "dong": (1, styles.MONEY),
    "percent_thousandths": (100_000, styles.RATE),
    "percent": (100, styles.PERCENT),
    "posts_thousandths": (1_000, "0.0##"),
    "points": (1, "0"),
    "times": (1, "0"),
}
"""By unit: what the stored value is divided by, and the number format."""
_GROUP = Look(size=9, bold=True, color=styles.MUTED, fill=styles.WELL)


@dataclass(frozen=True, slots=True)
class ComparisonBook:
    """What a comparison workbook shows."""

    comparison: Comparison
    brand: str
    made_on: date
    title: str = ""


def write_comparison(data: ComparisonBook, target: Path, catalogue: Catalogue) -> BookResult:
    """Write a comparison; the old file stays until the new one is proven.

    Raises RuleError `not_xlsx` and the faults of `atomic.put_in_place`.
    """
    require_xlsx(target)
    words = Words(catalogue)
    found: list[BookResult] = []
    count = len(data.comparison.columns)

    def write(path: Path) -> Mapping[str, Expected]:
        title = data.title or words.say(TITLE)
        book = Book(path, words, title=title, author=data.brand, made_on=data.made_on, footer=title)
        sheet = book.sheet(title, [FIRST_WIDTH, *([VALUE_WIDTH, WORDS_WIDTH] * count)])
        _fill(data, sheet, words, title)
        if data.comparison.verdict or data.comparison.same_money:
            summary = book.sheet(words.say(SUMMARY), _SUMMARY_WIDTHS)
            last = len(_SUMMARY_WIDTHS) - 1
            summary.page(_below(data.comparison, summary, words, 0, last) - 1, last)
        expected = book.close()
        found[:] = [BookResult(str(target), count, tuple(expected), tuple(book.remarks))]
        return expected

    put_in_place(target, write)
    return found[0]


def number_of(row: Row, cell: Cell) -> float | None:
    """Return the number that a cell of the workbook holds, None where it holds words."""
    scale = _NUMBERS.get(row.unit or "")
    if scale is None or not isinstance(cell.value, int | Fraction):
        return None
    return float(Fraction(cell.value) / scale[0])


def _fill(data: ComparisonBook, sheet: Sheet, words: Words, title: str) -> None:
    comparison = data.comparison
    last = 2 * len(comparison.columns)
    sheet.text(0, 0, title, replace(styles.TITLE, wrap=True), last, padding=8)
    goal = words.say(goal_text(comparison.goal)) if comparison.goal else words.say(_NO_GOAL)
    parts = (data.brand, goal, words.day(data.made_on))
    sheet.text(1, 0, " · ".join(part for part in parts if part.strip()), styles.SUBTITLE, last, padding=4)
    at = _heads(comparison, sheet, 3)
    for group in comparison.groups:
        rows = [row for row in group.rows if not row.empty]
        if not rows:
            continue
        sheet.text(at, 0, group.label, _GROUP, last, padding=4)
        sheet.grow(at, BLOCK_ROW)
        at += 1
        for row in rows:
            _row(row, comparison.columns, sheet, words, at)
            at += 1
            if row.caution is not None:
                note = replace(styles.NOTE, color=styles.WATCH, bottom=styles.LINE)
                sheet.text(at, 0, row.caution, note, last, padding=6)
                at += 1
    at = _remarks(comparison, sheet, at, last)
    sheet.worksheet.freeze_panes(6, 1)
    sheet.worksheet.repeat_rows(3, 5)
    sheet.page(at - 1, last)


def _heads(comparison: Comparison, sheet: Sheet, at: int) -> int:
    """Write the sides, the names and the two-sided bars; return the row after them."""
    sheet.blank(at, 0, styles.BODY)
    column = 1
    for head in comparison.heads:
        label = SIDE_LABEL[head.side]
        look = Look(size=9, bold=True, color=styles.TYPE_TEXT[label], fill=styles.TYPE_TINT[label], indent=1)
        sheet.text(at, column, head.label, look, column + 2 * head.span - 1, padding=6)
        column += 2 * head.span
    sheet.text(at + 1, 0, CRITERION, replace(styles.HEAD, bottom=None))
    sheet.text(at + 2, 0, _SCALES, replace(styles.NOTE, bottom=styles.INK, valign="vcenter"))
    for index, person in enumerate(comparison.columns):
        first = 1 + 2 * index
        sheet.text(at + 1, first, one_line(person.name), Look(size=11, bold=True, indent=1))
        kind = replace(styles.typed(Look(size=9), person.label), align="right")
        sheet.text(at + 1, first + 1, person.label_text, kind)
        _scales(person, sheet, at + 2, first)
    sheet.grow(at + 1, ROW)
    sheet.grow(at + 2, BLOCK_ROW)
    return at + 3


def _scales(person: Column, sheet: Sheet, row: int, column: int) -> None:
    """Write both scores with a bar that grows out of the middle line between the two cells."""
    left = Look(size=8, color=styles.KOL, align="right", bottom=styles.INK, wrap=False)
    right = replace(left, color=styles.INFLUENCER, align="left")
    for at, score, look in ((column, person.k, left), (column + 1, person.i, right)):
        if score is None:
            sheet.text(row, at, None, replace(look, color=styles.MUTED))
            continue
        bar = "█" * ((score + 50) // 100)
        points = str((score + 5) // 10)
        sheet.text(row, at, f"{points} {bar}" if look is left else f"{bar} {points}", look)


def _row(row: Row, columns: Sequence[Column], sheet: Sheet, words: Words, at: int) -> None:
    """Write one criterion: every person's value as a real number or in words, and the words beside it."""
    sheet.text(at, 0, row.label, replace(styles.CELL, color=styles.MUTED))
    for index, (cell, person) in enumerate(zip(row.cells, columns, strict=True)):
        first = 1 + 2 * index
        fill = _BEST_FILL if cell.best else None
        look = replace(styles.CELL_IN, bold=cell.best, fill=fill)
        value = number_of(row, cell)
        if value is None and cell.note is None and not cell.best:
            sheet.text(at, first, None if cell.value is None else cell.shown, look, first + 1)
            continue
        if value is None:
            sheet.text(at, first, None if cell.value is None else cell.shown, look)
        else:
            sheet.number(at, first, value, replace(look, number=_NUMBERS[row.unit or ""][1]))
        _beside(row, cell, person, sheet, words, at, first + 1, fill)
    sheet.grow(at, ROW)


def _beside(
    row: Row,
    cell: Cell,
    person: Column,
    sheet: Sheet,
    words: Words,
    at: int,
    column: int,
    fill: str | None,
) -> None:
    parts = []
    if row.bar and cell.share:
        parts.append("█" * max(1, int(cell.share * 8 + Fraction(1, 2))))
    if cell.note is not None:
        parts.append(words.say(cell.note))
    if cell.best:
        parts.append(words.say(BETTER))
    look = replace(styles.CELL_NOTE, indent=0, fill=fill)
    if cell.best:
        look = replace(look, color=styles.GOOD, bold=True)
    elif cell.tone is Tone.WARNING:
        look = replace(look, color=styles.WATCH)
    elif row.bar:
        look = replace(look, color=styles.TYPE_TEXT[SIDE_LABEL[person.side]])
    if parts:
        sheet.text(at, column, " · ".join(parts) if not row.bar else " ".join(parts), look)
    else:
        sheet.blank(at, column, look)


def _remarks(comparison: Comparison, sheet: Sheet, at: int, last: int) -> int:
    """Write the warnings about each person; return the row after them."""
    for person in comparison.columns:
        for remark in person.remarks:
            color = styles.BAD if remark.level is Level.BLOCK else styles.WATCH
            sheet.text(at, 0, remark.text, Look(size=9, color=color), last, padding=4)
            at += 1
    return at


def _below(comparison: Comparison, sheet: Sheet, words: Words, at: int, last: int) -> int:
    """Write the verdict, the warnings and what the same money buys; return the row after them."""
    if comparison.verdict is not None:
        at = _verdict(comparison.verdict, sheet, words, at, last)
    at = _remarks(comparison, sheet, at + 1, last)
    if comparison.same_money is not None:
        sheet.text(at + 1, 0, comparison.same_money.title, styles.HEADING, last)
        at += 2
        for side in comparison.same_money.sides:
            line = QT_TRANSLATE_NOOP("Comparison", "{side} ({names}): {reach}, engagements {engagements}")(
                side=side.label,
                names=", ".join(side.names),
                reach=side.reach_text,
                engagements=side.engagements_text,
            )
            sheet.text(at, 0, line, styles.BODY, last, padding=4)
            at += 1
    return at


def _verdict(verdict: Verdict, sheet: Sheet, words: Words, at: int, last: int) -> int:
    sheet.text(at, 0, verdict.sentence, styles.HEADING, last)
    at += 1
    for text in (verdict.stability, verdict.disagreement, *(turn.text for turn in verdict.turns)):
        if text is not None:
            sheet.text(at, 0, text, styles.NOTE, last, padding=4)
            at += 1
    for standing in verdict.standings:
        score: Text | str = standing.shown
        sheet.text(at, 0, one_line(standing.name), styles.CELL_NAME)
        sheet.text(at, 1, score, replace(styles.CELL_RIGHT, bold=True))
        shares = " · ".join(
            f"{words.say(part.label)} {_points(part.points, words)}/{part.weight}" for part in standing.parts
        )
        sheet.text(at, 2, shares, styles.CELL_NOTE, last)
        at += 1
    return at


def _points(value: Fraction, words: Words) -> str:
    """Return points with one decimal."""
    thousandths = int(value * 1000 + Fraction(1, 2))
    return format_percent(thousandths, words.catalogue.language).removesuffix("%")
