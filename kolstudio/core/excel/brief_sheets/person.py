"""The portrait page «Brief cho …»: what one person is asked to do, and what they fill in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets import budget_places as budget
from kolstudio.core.excel.brief_sheets.context import (
    AIR_DATE,
    DELIVERABLE,
    PERSON_ID,
    Brief,
    block,
)
from kolstudio.core.excel.brief_sheets.people import channel_words
from kolstudio.core.excel.brief_sheets.sections import filled
from kolstudio.core.excel.sheet import ROW, Sheet
from kolstudio.core.excel.styles import DASH, Look
from kolstudio.core.model.books import BookLine, BookPerson, BriefSection
from kolstudio.core.rules.brief_sections import SECTIONS
from kolstudio.core.rules.labels import unit_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

WIDTHS = [150, 250, 70, 100, 134]
C_LABEL, C_TEXT, C_QUANTITY, C_DATE, C_FEE = range(5)

PAGE = QT_TRANSLATE_NOOP("Book", "Brief for {name}")

_SECTIONS = (
    BriefSection.PRODUCT,
    BriefSection.OBJECTIVE,
    BriefSection.AUDIENCE,
    BriefSection.KEY_MESSAGE,
    BriefSection.CONTENT,
    BriefSection.MANDATORY,
    BriefSection.DO,
    BriefSection.DONT,
    BriefSection.DISCLOSURE,
    BriefSection.HASHTAGS,
    BriefSection.APPROVAL,
    BriefSection.PAYMENT,
    BriefSection.USAGE,
    BriefSection.EXCLUSIVITY,
    BriefSection.ACCEPTANCE,
    BriefSection.PENALTY,
    BriefSection.CRISIS,
    BriefSection.ATTACHMENTS,
)
"""What concerns one person; role and deliverables stand above, in this person's own words."""

CHOOSE = QT_TRANSLATE_NOOP("Book", "Choose: {options}")
ANSWERS = (
    QT_TRANSLATE_NOOP("Book", "I accept"),
    QT_TRANSLATE_NOOP("Book", "To be discussed"),
    QT_TRANSLATE_NOOP("Book", "I decline"),
)
TRIED = (
    QT_TRANSLATE_NOOP("Book", "Yes – I have used it"),
    QT_TRANSLATE_NOOP("Book", "Not yet – please send a sample"),
)
PAID_AS = (
    QT_TRANSLATE_NOOP("Book", "Person – tax withheld"),
    QT_TRANSLATE_NOOP("Book", "Household business – pays its own tax"),
    QT_TRANSLATE_NOOP("Book", "Company – gives an invoice"),
)


def write(
    brief: Brief, sheet: Sheet, person: BookPerson, tabs: Mapping[str, str], budget_sheet: Sheet | None
) -> None:
    """Write one person's page; fees come from the budget by formula where it is in the same book."""
    data, words = brief.data, brief.words
    parts = [data.name, data.brand]
    if data.reply_by:
        reply = QT_TRANSLATE_NOOP("Book", "please answer by {day}")(day=words.day(data.reply_by))
        parts.append(brief.say(reply))
    sheet.text(0, 0, PAGE(name=brief.name(person)), Look(size=18, bold=True), C_FEE, padding=8)
    sheet.text(1, 0, " · ".join(part for part in parts if part.strip()), styles.SUBTITLE, C_FEE, padding=4)
    sheet.grow(2, 8)
    row = _section(sheet, 3, SECTIONS[BriefSection.ROLE].title, _role(brief, person))
    channels = " · ".join(channel_words(words, channel) for channel in person.channels)
    row = _section(sheet, row, QT_TRANSLATE_NOOP("Book", "Channels"), channels)
    row = _deliverables(brief, sheet, row, person, budget_sheet)
    for section in _SECTIONS:
        content = filled(brief, section, tabs)
        if content is not None:
            row = _section(sheet, row, SECTIONS[section].title, content.text)
    row = _answers(brief, sheet, row + 1)
    note = replace(styles.NOTE, size=7)
    identity = f"{brief.say(PERSON_ID)}: {person.uid}"
    sheet.text(row + 1, 0, identity, note, C_FEE, padding=2)
    sheet.worksheet.freeze_panes(2, 0)
    sheet.page(row + 1, C_FEE)


def _role(brief: Brief, person: BookPerson) -> str:
    """Return why this person and what for, "" when nothing is said."""
    return person.role.strip() or brief.data.section(BriefSection.ROLE)


def _section(sheet: Sheet, row: int, title: Text, text: str) -> int:
    """Write one section and return the row after it; an empty one is left out."""
    if not text:
        return row
    look = sheet.placed(styles.CELL_IN, text, C_TEXT, C_FEE)
    sheet.text(row, C_LABEL, title, replace(look, bold=True, indent=0))
    after = sheet.paragraph(row, C_TEXT, text, look, C_FEE)
    for extra in range(row + 1, after):
        sheet.blank(extra, C_LABEL, look if extra == after - 1 else styles.BODY_TOP)
    sheet.grow(row, ROW)
    return after


def _deliverables(
    brief: Brief, sheet: Sheet, row: int, person: BookPerson, budget_sheet: Sheet | None
) -> int:
    """Write what is booked with this person and the fee, and return the row after it."""
    lines = brief.lines_of(person)
    if not lines:
        return row
    heads = (
        (C_LABEL, SECTIONS[BriefSection.DELIVERABLES].title, replace(styles.HEAD, color=styles.INK, size=10)),
        (C_TEXT, DELIVERABLE, styles.HEAD_IN),
        (C_QUANTITY, QT_TRANSLATE_NOOP("Book", "Qty"), styles.HEAD),
        (C_DATE, AIR_DATE, styles.HEAD_CENTER),
        (C_FEE, QT_TRANSLATE_NOOP("Book", "Fee"), styles.HEAD_RIGHT),
    )
    for column, title, look in heads:
        sheet.text(row, column, title, look)
    sheet.grow(row, ROW)
    first = row + 1
    for row, line in enumerate(lines, first):
        sheet.blank(row, C_LABEL, styles.CELL)
        sheet.text(row, C_TEXT, brief.words.deliverable(line), styles.CELL_IN)
        unit = brief.say(unit_text(line.unit))
        sheet.number(
            row, C_QUANTITY, line.quantity, replace(styles.CELL, number=f'0" {unit}"', size=9, wrap=False)
        )
        sheet.date(row, C_DATE, line.air_on)
        _fee(brief, sheet, row, line, budget_sheet)
        sheet.grow(row, ROW)
    if len(lines) > 1:
        row += 1
        sheet.text(row, C_LABEL, QT_TRANSLATE_NOOP("Book", "Total"), styles.TOTAL)
        for column in (C_TEXT, C_QUANTITY, C_DATE):
            sheet.blank(row, column, styles.TOTAL)
        cells = block(first, row - 1, C_FEE)
        known = [line.amount for line in lines if line.amount is not None]
        formula = f'=IF(COUNT({cells})=0,"{DASH}",SUM({cells}))'
        sheet.formula(row, C_FEE, formula, sum(known) if known else DASH, styles.TOTAL_MONEY)
        sheet.grow(row, ROW)
    note = QT_TRANSLATE_NOOP("Book", "Taxes not included. «—»: no fee yet, please quote below.")
    sheet.text(
        row + 1,
        C_TEXT,
        note,
        replace(styles.NOTE, bottom=styles.LINE, valign="vcenter", indent=1),
        C_FEE,
        padding=6,
    )
    sheet.blank(row + 1, C_LABEL, styles.CELL)
    return row + 2


def _fee(brief: Brief, sheet: Sheet, row: int, line: BookLine, budget_sheet: Sheet | None) -> None:
    """Write the fee of one line: from the budget by formula, or as a number in a page that travels alone."""
    if budget_sheet is None:
        sheet.number(row, C_FEE, line.amount, styles.CELL_MONEY)
        return
    source = budget.FIRST_ROW + brief.lines.index(line) + 1
    formula = f"={budget_sheet.quoted}!{chr(65 + budget.C_AMOUNT)}{source}"
    sheet.formula(row, C_FEE, formula, DASH if line.amount is None else line.amount, styles.CELL_MONEY)


def _mute(brief: Brief, sheet: Sheet, row: int, offer: str) -> None:
    """Show what can be chosen in muted text until something is chosen."""
    sheet.worksheet.conditional_format(
        row,
        C_TEXT,
        row,
        C_FEE,
        {
            "type": "cell",
            "criteria": "==",
            "value": f'"{offer}"',
            "format": brief.book.workbook.add_format({"font_color": styles.MUTED}),
        },
    )


def _answers(brief: Brief, sheet: Sheet, row: int) -> int:
    """Write the part that the person fills in, with drop-downs, and return the row after it."""
    sheet.text(
        row, C_LABEL, QT_TRANSLATE_NOOP("Book", "For you to fill in"), styles.HEADING, C_FEE, padding=8
    )
    choose = QT_TRANSLATE_NOOP("Book", "Choose from the list, or write your own words.")
    fields: tuple[tuple[Text, tuple[Text, ...], Look], ...] = (
        (QT_TRANSLATE_NOOP("Book", "Your answer"), ANSWERS, styles.CELL_FILL),
        (QT_TRANSLATE_NOOP("Book", "Your idea for the content"), (), styles.CELL_FILL),
        (QT_TRANSLATE_NOOP("Book", "Have you used the product?"), TRIED, styles.CELL_FILL),
        (
            QT_TRANSLATE_NOOP("Book", "Your fee, if different"),
            (),
            replace(styles.CELL_FILL_MONEY, align="left", indent=1),
        ),
        (
            QT_TRANSLATE_NOOP("Book", "Air date that suits you"),
            (),
            replace(styles.CELL_FILL_DATE, align="left", indent=1),
        ),
        (QT_TRANSLATE_NOOP("Book", "Paid as"), PAID_AS, styles.CELL_FILL),
        (QT_TRANSLATE_NOOP("Book", "Contact person, Zalo"), (), replace(styles.CELL_FILL, number="@")),
    )
    for label, words, look in fields:
        row += 1
        sheet.text(row, C_LABEL, label, replace(styles.CELL, color=styles.MUTED))
        if words:
            options = [brief.say(word) for word in words]
            offer = CHOOSE(options=" / ".join(options))
            sheet.text(row, C_TEXT, offer, look, C_FEE)
            sheet.choices(row, C_TEXT, options, choose)
            _mute(brief, sheet, row, brief.say(offer))
        else:
            sheet.blank(row, C_TEXT, look, C_FEE)
        sheet.grow(row, ROW)
    return row + 1
