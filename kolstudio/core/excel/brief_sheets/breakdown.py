"""Costs by type and by person, beside the sums of the budget: what the charts of the overview read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets import budget_places as budget
from kolstudio.core.excel.brief_sheets.context import COST, PERSON, REACH, TYPE, Brief, block, cell
from kolstudio.core.excel.sheet import ROW, Sheet
from kolstudio.core.excel.styles import DASH
from kolstudio.core.model.books import BookLine, BookPerson
from kolstudio.core.model.codes import Label
from kolstudio.core.rules.labels import label_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP

C_NAME, C_KIND, C_COST, C_LAST = range(4)
CHART_PEOPLE = 12
"""More bars cannot be read; the table beside holds everybody."""


def total(lines: Sequence[BookLine], value: Callable[[BookLine], int | None]) -> int | None:
    """Return the sum of what is known, None when nothing is."""
    known = [found for line in lines if (found := value(line)) is not None]
    return sum(known) if known else None


def cost(lines: Sequence[BookLine]) -> int | None:
    """Return what the lines cost, None when none is priced."""
    return total(lines, lambda line: line.amount)


def reach(lines: Sequence[BookLine]) -> int | None:
    """Return whom the lines reach, None when none has an estimate."""
    return total(lines, lambda line: line.reach)


def types(brief: Brief) -> list[tuple[Label, int | None]]:
    """Return each type with its cost, priced ones first and dear ones before cheap ones."""
    found = [
        (label, cost([line for line in brief.lines if brief.person(line).label is label]))
        for label in brief.labels()
    ]
    return sorted(found, key=lambda pair: (pair[1] is None, list(Label).index(pair[0])))


def ranked(brief: Brief) -> list[tuple[BookPerson, int | None, int | None]]:
    """Return each person with cost and reach, by reach where any is known, else by cost; unknown last."""
    found = [(person, cost(brief.lines_of(person)), reach(brief.lines_of(person))) for person in brief.people]
    column = 2 if by_reach(brief) else 1
    return sorted(found, key=lambda row: (row[column] is None, -(row[column] or 0)))  # type: ignore[operator]


def by_reach(brief: Brief) -> bool:
    """Whether the bars show reach; without any estimate they show cost."""
    return any(line.reach is not None for line in brief.lines)


def first_type(top: int) -> int:
    """Return the first row of the table by type."""
    return top + 2


def first_person(brief: Brief, top: int) -> int:
    """Return the first row of the table by person."""
    return first_type(top) + max(len(brief.labels()), 1) + 3


def write(brief: Brief, sheet: Sheet, where: budget.Places, people_types: str) -> int:
    """Write both tables under the budget's table and return the row after them."""
    top = where.top
    kinds = block(budget.FIRST_ROW, where.last, budget.C_TYPE)
    people = block(budget.FIRST_ROW, where.last, budget.C_UID)
    money = budget.amounts(where)
    reaches = block(budget.FIRST_ROW, where.last, budget.C_REACH)
    sheet.text(top, 0, QT_TRANSLATE_NOOP("Book", "By type"), styles.HEADING, C_LAST)
    titles = (
        (TYPE, styles.HEAD),
        (QT_TRANSLATE_NOOP("Book", "People"), styles.HEAD_RIGHT),
        (COST, styles.HEAD_RIGHT),
        (QT_TRANSLATE_NOOP("Book", "Share"), styles.HEAD_RIGHT),
    )
    for column, (title, look) in enumerate(titles):
        sheet.text(top + 1, column, title, look)
    spent = brief.data.totals().lines
    for row, (label, amount) in enumerate(types(brief), first_type(top)):
        sheet.text(row, C_NAME, label_text(label), styles.typed(styles.CELL, label))
        word, here = cell(row, C_NAME), cell(row, C_COST)
        of_type = sum(1 for person in brief.people if person.label is label)
        sheet.formula(row, C_KIND, f"=COUNTIF({people_types},{word})", of_type, styles.CELL_COUNT)
        sheet.formula(row, C_COST, _known_sum(kinds, word, money), _shown(amount), styles.CELL_MONEY)
        share = f'=IF(ISNUMBER({here}),IF(SUM({money})>0,{here}/SUM({money}),"{DASH}"),"{DASH}")'
        result = amount / spent if amount is not None and spent else DASH
        sheet.formula(row, C_LAST, share, result, replace(styles.CELL_PERCENT, number=styles.PERCENT))
        sheet.grow(row, ROW)
    start = first_person(brief, top)
    sheet.text(start - 2, 0, QT_TRANSLATE_NOOP("Book", "By person"), styles.HEADING, C_LAST)
    right = styles.HEAD_RIGHT
    heads = ((PERSON, styles.HEAD), (TYPE, styles.HEAD), (COST, right), (REACH, right))
    for column, (title, look) in enumerate(heads):
        sheet.text(start - 1, column, title, look)
    row = start
    for person, amount, reached in ranked(brief):
        sheet.text(row, C_NAME, brief.name(person), styles.CELL_NAME)
        sheet.text(row, C_KIND, label_text(person.label), styles.typed(styles.CELL, person.label))
        who = cell(row, budget.C_UID)
        sheet.formula(row, C_COST, _known_sum(people, who, money), _shown(amount), styles.CELL_MONEY)
        sheet.formula(row, C_LAST, _known_sum(people, who, reaches), _shown(reached), styles.CELL_COUNT)
        sheet.text(row, budget.C_UID, person.uid, styles.CELL_ID)
        sheet.grow(row, ROW)
        row += 1
    return max(row, start)


def _known_sum(keys: str, key: str, values: str) -> str:
    """Return the formula that sums what is known for a key, «—» when nothing is."""
    return f'=IF(SUMPRODUCT(({keys}={key})*ISNUMBER({values}))=0,"{DASH}",SUMIF({keys},{key},{values}))'


def _shown(value: int | None) -> int | str:
    """Return a value, or «—»."""
    return DASH if value is None else value
