"""Costs by type and by person under the budget, in its columns: what the charts of the overview read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets import budget_places as budget
from kolstudio.core.excel.brief_sheets.context import Brief, block, cell
from kolstudio.core.excel.brief_sheets.figures import cost, cost_per_engagement, engagement, reach
from kolstudio.core.excel.sheet import BLOCK_ROW, Sheet
from kolstudio.core.excel.styles import DASH
from kolstudio.core.excel.wording import counted_words, number_words
from kolstudio.core.model.books import BookLine, BookPerson
from kolstudio.core.model.codes import Label
from kolstudio.core.rules.labels import label_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

CHART_PEOPLE = 12
"""More bars cannot be read; the table holds everybody."""


def types(brief: Brief) -> list[tuple[Label, int | None]]:
    """Return each type with its cost, in the order of the contract, those without any price last."""
    found = [
        (label, cost([line for line in brief.lines if brief.person(line).label is label]))
        for label in brief.labels()
    ]
    return sorted(found, key=lambda pair: pair[1] is None)


def ranked(brief: Brief) -> list[tuple[BookPerson, int | None]]:
    """Return each person with reach, or with cost where no reach is known at all; unknown ones last."""
    value: Callable[[Sequence[BookLine]], int | None] = reach if by_reach(brief) else cost
    found = [(person, value(brief.lines_of(person))) for person in brief.people]
    return sorted(found, key=lambda pair: (pair[1] is None, -(pair[1] or 0)))


def by_reach(brief: Brief) -> bool:
    """Whether the bars show reach; without any estimate they show cost."""
    return any(line.reach is not None for line in brief.lines)


def first_type(where: budget.Places) -> int:
    """Return the first row of the table by type."""
    return where.end + 2


def table_by_person(brief: Brief) -> bool:
    """Whether a table by person is needed; with one known line each, the budget itself says it all."""
    single = all(len(brief.lines_of(person)) == 1 for person in brief.people)
    known = all(value is not None for _, value in ranked(brief))
    return not (single and known and len(brief.people) <= CHART_PEOPLE)


def first_person(brief: Brief, where: budget.Places) -> int:
    """Return the first row of the table by person."""
    return first_type(where) + max(len(brief.labels()), 1) + 2


def bars(brief: Brief, where: budget.Places) -> tuple[int, list[Label]]:
    """Return the first row of the bars of the chart and the types of the people they stand for."""
    if not table_by_person(brief):
        return budget.FIRST_ROW, [brief.person(line).label for line in brief.lines]
    known = [person.label for person, value in ranked(brief) if value is not None]
    return first_person(brief, where), known[:CHART_PEOPLE]


@dataclass(frozen=True, slots=True)
class Group:
    """One row of a table: the lines it sums, and the formula parts that find them."""

    lines: tuple[BookLine, ...]
    keys: str
    key: str


def write(brief: Brief, sheet: Sheet, where: budget.Places, people_types: str) -> int:
    """Write both tables and return the row after them; `people_types` are the cells of the people's types."""
    kinds = block(budget.FIRST_ROW, where.last, budget.C_TYPE)
    uids = block(budget.FIRST_ROW, where.last, budget.C_UID)
    plain = replace(styles.CELL, align="left", wrap=False)
    inside = replace(styles.CELL_IN, wrap=False)
    if not brief.people:
        return where.end
    _heading(sheet, first_type(where) - 1, QT_TRANSLATE_NOOP("Book", "By type"))
    spent, money = brief.data.totals().lines, budget.amounts(where)
    for row, (label, amount) in enumerate(types(brief), first_type(where)):
        word = cell(row, budget.C_TYPE)
        group = Group(tuple(line for line in brief.lines if brief.person(line).label is label), kinds, word)
        count = sum(1 for person in brief.people if person.label is label)
        people = counted_words(
            brief.say(QT_TRANSLATE_NOOP("Book", "{count} person")),
            brief.say(QT_TRANSLATE_NOOP("Book", "{count} people")),
        )
        sheet.formula(
            row, budget.C_PERSON, f"=COUNTIF({people_types},{word})", count, replace(plain, number=people)
        )
        sheet.text(row, budget.C_TYPE, label_text(label), styles.typed(styles.CELL_IN, label), padding=6)
        here = cell(row, budget.C_AMOUNT)
        formula = f'=IF(ISNUMBER({here}),IF(SUM({money})>0,{here}/SUM({money}),"{DASH}"),"{DASH}")'
        share = amount / spent if amount is not None and spent else DASH
        of_cost = brief.say(QT_TRANSLATE_NOOP("Book", "{share} of the cost"))
        words = number_words(of_cost, "share", styles.PERCENT)
        sheet.formula(row, budget.C_DELIVERABLE, formula, share, replace(inside, number=words))
        _figures(sheet, row, where, group)
    if not table_by_person(brief):
        return first_person(brief, where) - 2
    row = first_person(brief, where)
    _heading(sheet, row - 1, QT_TRANSLATE_NOOP("Book", "By person"))
    for person, _ in ranked(brief):
        who = cell(row, budget.C_UID)
        lines = tuple(brief.lines_of(person))
        sheet.text(row, budget.C_PERSON, brief.name(person), styles.CELL_NAME, padding=6)
        sheet.text(
            row,
            budget.C_TYPE,
            label_text(person.label),
            styles.typed(styles.CELL_IN, person.label),
            padding=6,
        )
        words = counted_words(
            brief.say(QT_TRANSLATE_NOOP("Book", "{count} deliverable")),
            brief.say(QT_TRANSLATE_NOOP("Book", "{count} deliverables")),
        )
        sheet.formula(
            row, budget.C_DELIVERABLE, f"=COUNTIF({uids},{who})", len(lines), replace(inside, number=words)
        )
        _figures(sheet, row, where, Group(lines, uids, who))
        sheet.text(row, budget.C_UID, person.uid, styles.CELL_ID)
        row += 1
    return row


def _heading(sheet: Sheet, row: int, title: Text) -> None:
    """Write the heading of a table over a line of ink."""
    sheet.text(row, 0, title, replace(styles.HEADING, bottom=styles.INK), budget.C_CPE, padding=8)


def _figures(sheet: Sheet, row: int, where: budget.Places, group: Group) -> None:
    """Write amount, reach, engagements and CPE of a group, in the columns of the budget."""
    for column in (budget.C_PLATFORM, budget.C_QUANTITY, budget.C_UNIT, budget.C_PRICE):
        sheet.blank(row, column, styles.CELL)
    for column, value, look in (
        (budget.C_AMOUNT, cost(group.lines), budget.LINE_MONEY),
        (budget.C_REACH, reach(group.lines), styles.CELL_COUNT),
        (budget.C_ENGAGEMENT, engagement(group.lines), styles.CELL_COUNT),
    ):
        cells = block(budget.FIRST_ROW, where.last, column)
        known = f"SUMPRODUCT(({group.keys}={group.key})*ISNUMBER({cells}))"
        formula = f'=IF({known}=0,"{DASH}",SUMIF({group.keys},{group.key},{cells}))'
        sheet.formula(row, column, formula, DASH if value is None else value, look)
    money = budget.amounts(where)
    engaged = block(budget.FIRST_ROW, where.last, budget.C_ENGAGEMENT)
    mine = f"{group.keys},{group.key}"
    formula = (
        f'=IFERROR(SUMIFS({money},{mine},{engaged},">=0")/SUMIFS({engaged},{mine},{money},">=0"),"{DASH}")'
    )
    sheet.formula(row, budget.C_CPE, formula, cost_per_engagement(group.lines), styles.CELL_MONEY)
    sheet.grow(row, BLOCK_ROW)
