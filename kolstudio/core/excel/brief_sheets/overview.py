"""The sheet «Tóm tắt»: cover, key figures by formulas, objective and message, two charts, the reasons."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass, replace

from xlsxwriter.exceptions import XlsxWriterException
from xlsxwriter.image import Image

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets import breakdown, charts, figures, people
from kolstudio.core.excel.brief_sheets import budget_places as budget
from kolstudio.core.excel.brief_sheets.context import Brief, block, cell
from kolstudio.core.excel.measure import text_pixels, text_points
from kolstudio.core.excel.sheet import Sheet
from kolstudio.core.excel.styles import DASH, Look
from kolstudio.core.excel.wording import number_words
from kolstudio.core.model.books import BriefSection
from kolstudio.core.rules.brief_sections import SECTIONS
from kolstudio.core.rules.labels import goal_text, label_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

TITLE = QT_TRANSLATE_NOOP("Book", "Overview")

WIDTHS = [240, 16, 240, 16, 240, 16, 240]
LAST = 6
_TILES = 4
"""First row of the tiles: label, value, three notes."""
_LOGO_WIDTH = 180
_LOGO_HEIGHT = 64
_LONG_TEXT = 170.0
"""Texts higher than this many points stand under the charts, so that a page never cuts a chart."""


@dataclass(frozen=True, slots=True)
class Others:
    """The sheets this one reads."""

    budget: Sheet
    people: Sheet

    def at(self, row: int, column: int) -> str:
        """Return a cell of the budget as formulas write it."""
        return f"{self.budget.quoted}!{cell(row, column)}"

    def cells(self, first: int, last: int, column: int) -> str:
        """Return cells of the budget as formulas write them."""
        return f"{self.budget.quoted}!{block(first, last, column)}"


def write(brief: Brief, sheet: Sheet, others: Others) -> None:
    """Write the whole sheet."""
    _cover(brief, sheet)
    _tiles(brief, sheet, others)
    sheet.grow(_TILES + 5, 14)
    row = _TILES + 6
    texts_first = _text_points(brief, sheet) < _LONG_TEXT
    if texts_first:
        row = _texts(brief, sheet, row)
        row = charts.write(brief, sheet, others.budget, row)
    else:
        row = charts.write(brief, sheet, others.budget, row)
        row = _texts(brief, sheet, row)
    row = _reasons(brief, sheet, row)
    sheet.page(row, LAST)


def _cover(brief: Brief, sheet: Sheet) -> None:
    """Write campaign, brand, version, contact, dates and areas, and the logo."""
    data, words = brief.data, brief.words
    to = LAST
    if data.logo is not None and _logo(brief, sheet):
        to = LAST - 2
    sheet.text(0, 0, data.name, Look(size=20, bold=True), to, padding=10)
    parts = [
        brief.say(QT_TRANSLATE_NOOP("Book", "Campaign brief")),
        data.brand,
        brief.say(QT_TRANSLATE_NOOP("Book", "version {version}")(version=data.version)),
        words.day(data.made_on),
    ]
    if data.contact.strip():
        parts.append(brief.say(QT_TRANSLATE_NOOP("Book", "contact: {contact}")(contact=data.contact.strip())))
    sheet.text(1, 0, " · ".join(part for part in parts if part.strip()), styles.SUBTITLE, to, padding=4)
    facts = []
    if data.start or data.end:
        days = [words.day(day) if day else "…" for day in (data.start, data.end)]
        facts.append(" – ".join(days))
    facts += [area for area in data.areas if area.strip()]
    if data.audience.strip():
        facts.append(data.audience.strip())
    if facts:
        sheet.text(2, 0, " · ".join(facts), styles.SUBTITLE, to, padding=4)
    sheet.grow(3, 8)


def _logo(brief: Brief, sheet: Sheet) -> bool:
    """Put the brand's logo at the top right; a picture that cannot be read is left out and said so."""
    data = brief.data.logo or b""
    try:
        picture = Image(io.BytesIO(data))
        known = picture.image_type in {"PNG", "JPEG", "JPG"}
    except (XlsxWriterException, struct.error, IndexError, ValueError):
        known = False
    if not known:
        brief.book.remarks.append(
            QT_TRANSLATE_NOOP("Book", "The logo is not a PNG or JPEG picture and was left out.")
        )
        return False
    width, height = picture.width * 96 / picture.x_dpi, picture.height * 96 / picture.y_dpi
    scale = min(_LOGO_WIDTH / width, _LOGO_HEIGHT / height)
    sheet.worksheet.insert_image(
        0,
        LAST,
        "logo",
        {
            "image_data": io.BytesIO(data),
            "x_scale": scale,
            "y_scale": scale,
            # it must end inside its column: programs that draw columns wider would stretch it to the edge
            "x_offset": max(int(WIDTHS[LAST] - width * scale) - 1, 0),
            "y_offset": 4,
            "object_position": 2,
            "description": brief.data.brand,
        },
    )
    sheet.grow(0, _LOGO_HEIGHT * 0.75 - 12)
    sheet.grow(1, 14)
    return True


def _tiles(brief: Brief, sheet: Sheet, others: Others) -> None:
    """Write the four key figures, each a formula on the budget or the list of people."""
    tiles = Tiles(brief, sheet)
    where = budget.places(brief)
    data, totals = brief.data, brief.data.totals()
    lines = brief.lines

    total = others.at(where.total, budget.C_AMOUNT)
    spent = figures.cost(lines)
    tiles.value(0, QT_TRANSLATE_NOOP("Book", "Budget used"), f"={total}", spent, styles.MONEY)
    of_budget = others.at(where.budget, budget.C_SUM)
    none = brief.say(QT_TRANSLATE_NOOP("Book", "no budget set"))
    tiles.note(
        0,
        0,
        f'=IF(ISNUMBER({of_budget}),{of_budget},"{none}")',
        none if data.budget is None else data.budget,
        number_words(brief.say(QT_TRANSLATE_NOOP("Book", "of {amount}")), "amount", styles.MONEY),
    )
    left = number_words(
        brief.say(QT_TRANSLATE_NOOP("Book", "{amount} left after reserve")), "amount", styles.MONEY
    )
    over = number_words(brief.say(QT_TRANSLATE_NOOP("Book", "{amount} over")), "amount", styles.MONEY)
    remaining = others.at(where.remaining, budget.C_SUM)
    tiles.note(
        0,
        1,
        f'=IF(ISNUMBER({remaining}),{remaining},"")',
        "" if totals.remaining is None else totals.remaining,
        f"{left};{over};{left}",
    )
    unpriced = number_words(brief.say(QT_TRANSLATE_NOOP("Book", "{count} without a price")), "count", "0")
    tiles.note(
        0,
        2,
        f"={others.at(where.unpriced, budget.C_SUM)}",
        totals.unpriced,
        f'{unpriced};{unpriced};""',
        styles.WATCH,
    )

    reach = figures.reach(lines)
    reach_title = QT_TRANSLATE_NOOP("Book", "Expected reach")
    if data.net_reach is not None:
        net = where.net_reach
        tiles.value(
            1, reach_title, f"={others.at(net, budget.C_AMOUNT)}", data.net_reach.estimate, styles.COUNT
        )
        for note, (row, value, words) in enumerate(
            (
                (net + 1, data.net_reach.low, QT_TRANSLATE_NOOP("Book", "at least {count}, without overlap")),
                (net + 2, data.net_reach.high, QT_TRANSLATE_NOOP("Book", "at most {count}")),
            )
        ):
            form = number_words(brief.say(words), "count", styles.COUNT)
            tiles.note(1, note, f"={others.at(row, budget.C_AMOUNT)}", value, form)
    else:
        tiles.value(1, reach_title, f"={others.at(where.total, budget.C_REACH)}", reach, styles.COUNT)
        if reach is not None:
            words = QT_TRANSLATE_NOOP("Book", "sum of all deliverables, overlap counted twice")
            sheet.text(_TILES + 2, 2, words, styles.TILE_NOTE, padding=2)
    known = sum(1 for line in lines if line.reach is not None)
    tiles.unknown(
        1, others.cells(budget.FIRST_ROW, where.last, budget.C_REACH), where, others, len(lines) - known
    )

    engagements = figures.engagement(lines)
    tiles.value(
        2,
        QT_TRANSLATE_NOOP("Book", "Expected engagements"),
        f"={others.at(where.total, budget.C_ENGAGEMENT)}",
        engagements,
        styles.COUNT,
    )
    per = others.at(where.total, budget.C_CPE)
    each = figures.cost_per_engagement(lines)
    tiles.note(
        2,
        0,
        f'=IF(ISNUMBER({per}),{per},"")',
        "" if each == DASH else each,
        number_words(brief.say(QT_TRANSLATE_NOOP("Book", "{amount} per engagement")), "amount", styles.MONEY),
    )
    known = sum(1 for line in lines if line.engagement is not None)
    cells = others.cells(budget.FIRST_ROW, where.last, budget.C_ENGAGEMENT)
    tiles.unknown(2, cells, where, others, len(lines) - known)

    _people_tile(brief, sheet, others, tiles)


def _people_tile(brief: Brief, sheet: Sheet, others: Others, tiles: Tiles) -> None:
    """Write how many people there are and of which types."""
    first = people.FIRST_ROW
    uids = f"{others.people.quoted}!{block(first, people.last_row(brief), people.C_UID)}"
    count = len(brief.people)
    tiles.value(3, QT_TRANSLATE_NOOP("Book", "Number of people"), f"=COUNTA({uids})", count, styles.COUNT)
    where = budget.places(brief)
    notes: list[tuple[list[str], list[str]]] = []
    room = WIDTHS[LAST] - 24
    for row, (label, _) in enumerate(breakdown.types(brief), breakdown.first_type(where)):
        of_type = sum(1 for person in brief.people if person.label is label)
        words = f"{of_type} {brief.say(label_text(label))}"
        part = f'{others.at(row, budget.C_PERSON)}&" "&{others.at(row, budget.C_TYPE)}'
        if not notes or text_pixels(" · ".join([*notes[-1][1], words]), 9) > room:
            notes.append(([], []))
        notes[-1][0].append(part)
        notes[-1][1].append(words)
    for note, (parts, results) in enumerate(notes[:3]):
        formula = "=" + '&" · "&'.join(parts)
        sheet.formula(_TILES + 2 + note, LAST, formula, " · ".join(results), styles.TILE_NOTE)


class Tiles:
    """Writes into the four tiles: column 0, 2, 4, 6; label, value and three notes."""

    def __init__(self, brief: Brief, sheet: Sheet) -> None:
        self.brief = brief
        self.sheet = sheet
        for row in range(_TILES, _TILES + 5):
            for column in range(0, LAST + 1, 2):
                sheet.blank(row, column, styles.TILE_NOTE)
        for row, points in enumerate((22, 29, 14, 14, 18), _TILES):
            sheet.grow(row, points)

    def value(self, tile: int, label: Text, formula: str, result: float | None, number: str) -> None:
        """Write the label and the figure of a tile; the figure gets smaller when it is long."""
        self.sheet.text(_TILES, tile * 2, label, styles.TILE_LABEL)
        shown = self.brief.words.money(int(result or 0))
        size = next(size for size in (18, 15, 12, 9) if size == 9 or text_pixels(shown, size, True) < 215)
        look = replace(styles.TILE_VALUE, number=number, size=size)
        self.sheet.formula(_TILES + 1, tile * 2, formula, DASH if result is None else result, look)

    def note(
        self, tile: int, index: int, formula: str, result: float | str, number: str, color: str = styles.MUTED
    ) -> None:
        """Write one figure of a tile with its words in the number format, so that it stays a number."""
        look = replace(styles.TILE_NOTE, number=number, color=color, wrap=False)
        self.sheet.formula(_TILES + 2 + index, tile * 2, formula, result, look)

    def unknown(self, tile: int, cells: str, where: budget.Places, others: Others, result: int) -> None:
        """Write how many deliverables have no estimate."""
        uids = others.cells(budget.FIRST_ROW, where.last, budget.C_LINE)
        words = self.brief.say(QT_TRANSLATE_NOOP("Book", "{count} without an estimate"))
        form = number_words(words, "count", "0")
        self.note(tile, 2, f"=COUNTA({uids})-COUNT({cells})", result, f'{form};{form};""')


def _text_points(brief: Brief, sheet: Sheet) -> float:
    """Return how high objective and key message will stand."""
    width = sheet.span(0, 2)
    texts = (brief.data.section(BriefSection.OBJECTIVE), brief.data.section(BriefSection.KEY_MESSAGE))
    return max(text_points(text, width) for text in texts)


def _texts(brief: Brief, sheet: Sheet, row: int) -> int:
    """Write objective and key message beside each other and return the row after them."""
    after = row + 2
    for column, section in ((0, BriefSection.OBJECTIVE), (4, BriefSection.KEY_MESSAGE)):
        heading = brief.say(SECTIONS[section].title)
        if section is BriefSection.OBJECTIVE and brief.data.goal:
            heading = f"{heading}: {brief.say(goal_text(brief.data.goal))}"
        sheet.text(row, column, heading, styles.HEADING, column + 2, padding=4)
        text = brief.data.section(section)
        if text:
            after = max(after, sheet.paragraph(row + 1, column, text, styles.BODY_TOP, column + 2))
        else:
            look = Look(size=9, color=styles.MUTED, fill=styles.FILL_IN, italic=True, indent=1)
            sheet.text(row + 1, column, SECTIONS[section].hint, look, column + 2)
    sheet.grow(after, 10)
    return after + 1


def _reasons(brief: Brief, sheet: Sheet, row: int) -> int:
    """Write why the plan is as it is, and return the last row."""
    if not brief.data.reasons:
        return row - 1
    sheet.text(row, 0, QT_TRANSLATE_NOOP("Book", "Why this plan"), styles.HEADING, LAST, padding=4)
    for reason in brief.data.reasons:
        row += 1
        sheet.text(row, 0, f"•  {brief.say(reason)}", styles.BODY, LAST, padding=3)
    return row
