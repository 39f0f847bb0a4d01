"""The sheet «Timeline»: weeks from Monday, preparation tinted, the day on air bold, selling weeks red."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets.context import (
    AIR_DATE,
    DELIVERABLE,
    LINE_ID,
    NO_LINES,
    PERSON,
    STATUS,
    Brief,
    table_ends,
)
from kolstudio.core.excel.sheet import ROW, Sheet
from kolstudio.core.excel.styles import Look
from kolstudio.core.model.books import BookLine, BriefBook, SellingDate
from kolstudio.core.rules.calendar import lead_before
from kolstudio.core.rules.labels import line_status_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Book", "Timeline")

HEAD_ROW = 3
FIRST_ROW = 4
C_PERSON, C_DELIVERABLE, C_AIR, C_STATUS, C_WEEK = range(5)
_FIXED = [150, 196, 86, 128]
_ROOM = 476
_MOST_WEEKS = 53


def monday(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def prepare_from(data: BriefBook, line: BookLine) -> date | None:
    """Return when the preparation of a line begins: as planned, else the usual lead before it airs."""
    if line.prepare_on is not None or line.air_on is None:
        return line.prepare_on
    lead = lead_before(line.air_on, [(one.day, one.tet) for one in data.selling_dates])
    begins = line.air_on - lead
    return max(begins, data.start) if data.start and data.start <= line.air_on else begins


def weeks(data: BriefBook, lines: tuple[BookLine, ...]) -> list[date]:
    """Return the Mondays to show, at most 53; none when nothing has a date."""
    begins = [day for line in lines if (day := prepare_from(data, line))]
    airs = [line.air_on for line in lines if line.air_on]
    days = begins + airs + [day for day in (data.start, data.end) if day]
    if not days:
        return []
    first, last = monday(min(days)), monday(max(days))
    if (last - first).days // 7 >= _MOST_WEEKS and airs:
        first = monday(min(begins + airs))
    count = min((last - first).days // 7 + 1, _MOST_WEEKS)
    return [first + timedelta(weeks=number) for number in range(count)]


def widths(data: BriefBook, lines: tuple[BookLine, ...]) -> list[int]:
    """Return the column widths in pixels."""
    shown = weeks(data, lines)
    each = min(64, max(_ROOM // len(shown), 44 if len(shown) <= 20 else 26)) if shown else 0
    return [*_FIXED, *[each] * len(shown), 190]


def _selling_in(data: BriefBook, week: date) -> list[SellingDate]:
    """Return the selling dates of one week."""
    return [selling for selling in data.selling_dates if monday(selling.day) == week]


def write(brief: Brief, sheet: Sheet) -> None:
    """Write the whole sheet."""
    data = brief.data
    shown = weeks(data, brief.lines)
    last_column = C_WEEK + len(shown) - 1
    c_line = C_WEEK + len(shown)
    parts = [
        brief.say(QT_TRANSLATE_NOOP("Book", "Weeks begin on Monday")),
        brief.say(QT_TRANSLATE_NOOP("Book", "tinted: preparation, script, approval")),
        brief.say(QT_TRANSLATE_NOOP("Book", "bold: the day on air")),
        brief.say(QT_TRANSLATE_NOOP("Book", "red: weeks with a selling date")),
    ]
    parts += [f"{brief.say(day.name)} {brief.words.day(day.day)}" for day in data.selling_dates if day.tet]
    brief.heading(sheet, QT_TRANSLATE_NOOP("Book", "Schedule"), " · ".join(parts), max(last_column, C_STATUS))
    narrow = len(shown) > 20
    titles = [(PERSON, styles.HEAD), (DELIVERABLE, styles.HEAD_IN)]
    titles += [(AIR_DATE, styles.HEAD_CENTER), (STATUS, styles.HEAD_IN)]
    sheet.head(HEAD_ROW, titles)
    for column, week in enumerate(shown, C_WEEK):
        color = styles.BAD if _selling_in(data, week) else styles.MUTED
        head = replace(styles.HEAD_CENTER, number=styles.DAY_MONTH, color=color, wrap=False)
        sheet.date(HEAD_ROW, column, week, replace(head, rotation=90) if narrow else head)
    sheet.text(HEAD_ROW, c_line, LINE_ID, replace(styles.HEAD, size=8))
    if narrow:
        sheet.grow(HEAD_ROW, 44)
    for row, line in enumerate(brief.lines, FIRST_ROW):
        _line(brief, sheet, row, line, shown, c_line)
    last = table_ends(FIRST_ROW, brief.lines)
    if not brief.lines:
        sheet.text(FIRST_ROW, C_PERSON, NO_LINES, styles.CELL_NOTE, C_DELIVERABLE)
        sheet.grow(FIRST_ROW, ROW)
    end = _selling_list(brief, sheet, last + 2, shown)
    sheet.worksheet.freeze_panes(FIRST_ROW, C_DELIVERABLE)
    sheet.worksheet.repeat_rows(HEAD_ROW)
    sheet.page(end, max(last_column, C_STATUS))


def _line(brief: Brief, sheet: Sheet, row: int, line: BookLine, shown: list[date], c_line: int) -> None:
    """Write one booking with its weeks."""
    person = brief.person(line)
    sheet.text(row, C_PERSON, brief.name(person), styles.CELL_NAME)
    sheet.text(row, C_DELIVERABLE, brief.words.deliverable(line), styles.CELL_IN)
    sheet.date(row, C_AIR, line.air_on)
    sheet.text(row, C_STATUS, line_status_text(line.status), styles.CELL_NOTE)
    begins = prepare_from(brief.data, line)
    airs = monday(line.air_on) if line.air_on else None
    for column, week in enumerate(shown, C_WEEK):
        if line.air_on is not None and week == airs:
            look = Look(
                bold=True,
                color=styles.WHITE,
                fill=styles.TYPE_STRONG[person.label],
                align="center",
                wrap=False,
                number=styles.DAY,
                bottom=styles.WHITE,
            )
            sheet.date(row, column, line.air_on, look)
        elif begins is not None and airs is not None and monday(begins) <= week < airs:
            tint = Look(fill=styles.TYPE_TINT[person.label], bottom=styles.WHITE)
            sheet.blank(row, column, tint)
        else:
            sheet.blank(row, column, Look(bottom=styles.LINE))
    sheet.text(row, c_line, line.uid, styles.CELL_ID)
    sheet.grow(row, ROW)


def _selling_list(brief: Brief, sheet: Sheet, row: int, shown: list[date]) -> int:
    """Write the selling dates in the weeks shown and return the last row used."""
    undated = sum(1 for line in brief.lines if line.air_on is None)
    if undated:
        words = QT_TRANSLATE_NOOP("Book", "Deliverables without an air date: {count}")(count=undated)
        sheet.text(row, C_PERSON, words, replace(styles.NOTE, color=styles.WATCH), C_STATUS, padding=4)
        row += 1
    selling = [day for week in shown for day in sorted(_selling_in(brief.data, week), key=lambda d: d.day)]
    if not selling:
        return row - 1
    sheet.text(row, C_PERSON, QT_TRANSLATE_NOOP("Book", "Selling dates"), styles.HEADING, C_DELIVERABLE)
    for day in selling:
        row += 1
        red = replace(styles.CELL_DATE, align="left", color=styles.BAD if day.tet else styles.INK)
        sheet.date(row, C_PERSON, day.day, red)
        sheet.text(
            row, C_DELIVERABLE, brief.say(day.name), replace(styles.CELL_IN, color=red.color), C_STATUS
        )
        sheet.grow(row, 18)
    return row
