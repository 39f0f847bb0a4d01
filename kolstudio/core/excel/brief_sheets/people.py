"""The sheet «Danh sách KOL»: who is in, with type, two-sided bar, figures, channels and phone."""

from __future__ import annotations

from dataclasses import replace

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets.context import PERSON_ID, TYPE, Brief, block, table_ends
from kolstudio.core.excel.sheet import ROW, Sheet
from kolstudio.core.excel.styles import Look
from kolstudio.core.excel.wording import Words, masked_phone, shown_phone
from kolstudio.core.model.books import BookChannel, BookPerson
from kolstudio.core.model.codes import Label
from kolstudio.core.rules.labels import er_basis_text, label_text, platform_text, tier_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

TITLE = QT_TRANSLATE_NOOP("Book", "People")
TIER = QT_TRANSLATE_NOOP("Book", "Tier")
FOLLOWERS = QT_TRANSLATE_NOOP("Book", "Followers")
ER = QT_TRANSLATE_NOOP("Book", "ER")
ER_BASIS = QT_TRANSLATE_NOOP("Book", "ER basis")
FIELDS = QT_TRANSLATE_NOOP("Book", "Field")
AREA = QT_TRANSLATE_NOOP("Book", "Area")
PHONE = QT_TRANSLATE_NOOP("Book", "Phone")
MAIN_CHANNEL = QT_TRANSLATE_NOOP("Book", "Main channel")
SECOND_CHANNEL = QT_TRANSLATE_NOOP("Book", "Second channel")
NAME = QT_TRANSLATE_NOOP("Book", "Name")

SUBTITLE = QT_TRANSLATE_NOOP(
    "Book",
    "A name opens that person's own brief · bar: KOL score to the left, influencer score to the right",
)
SUBTITLE_MASKED = QT_TRANSLATE_NOOP(
    "Book",
    "A name opens that person's own brief · bar: KOL score to the left, influencer score to the right · "
    "phones are masked",
)

HEAD_ROW = 3
FIRST_ROW = 4
(C_NAME, C_TYPE, C_TIER, C_K, C_K_BAR, C_I_BAR, C_I, C_FOLLOWERS, C_ER, C_BASIS, C_FIELDS, C_AREA) = range(12)
C_CHANNEL = 12
C_PHONE = 14
C_UID = 15
WIDTHS = [150, 96, 72, 72, 66, 66, 88, 94, 66, 92, 108, 92, 124, 124, 104, 190]

_BAR = Look(size=6, wrap=False, bottom=styles.LINE)
BAR_KOL = replace(_BAR, color=styles.KOL, align="right")
BAR_INFLUENCER = replace(_BAR, color=styles.INFLUENCER, left="#868E9C")
SCORE = replace(styles.CELL_RIGHT, indent=1, number="0")


def last_row(brief: Brief) -> int:
    """Return the last row of the table."""
    return table_ends(FIRST_ROW, brief.people)


def type_range(brief: Brief, sheet: Sheet) -> str:
    """Return the cells that hold the types."""
    return f"{sheet.quoted}!{block(FIRST_ROW, last_row(brief), C_TYPE)}"


def write(brief: Brief, sheet: Sheet, pages: dict[str, str]) -> None:
    """Write the sheet; `pages` gives the tab of each person's own brief by uid."""
    subtitle = SUBTITLE if brief.data.show_phones else SUBTITLE_MASKED
    brief.heading(sheet, TITLE, subtitle, C_PHONE)
    head, right = styles.HEAD, styles.HEAD_RIGHT
    sheet.head(
        HEAD_ROW,
        [
            (NAME, head),
            (TYPE, head),
            (TIER, head),
            (label_text(Label.KOL), replace(right, color=styles.KOL)),
            ("", head),
            ("", head),
            (label_text(Label.INFLUENCER), replace(head, color=styles.TYPE_TEXT[Label.INFLUENCER])),
            (FOLLOWERS, right),
            (ER, right),
            (ER_BASIS, head),
            (FIELDS, head),
            (AREA, head),
            (MAIN_CHANNEL, head),
            (SECOND_CHANNEL, head),
            (PHONE, head),
            (PERSON_ID, replace(head, size=8)),
        ],
    )
    for row, person in enumerate(brief.people, FIRST_ROW):
        if person.uid in pages:
            sheet.go(row, C_NAME, pages[person.uid], brief.name(person), styles.CELL_NAME)
        else:
            sheet.text(row, C_NAME, brief.name(person), styles.CELL_NAME)
        write_figures(sheet, brief.words, row, person, brief.data.show_phones)
        sheet.text(row, C_UID, person.uid, styles.CELL_ID)
        sheet.grow(row, ROW)
    if not brief.people:
        sheet.text(FIRST_ROW, C_NAME, QT_TRANSLATE_NOOP("Book", "No people yet"), styles.NOTE, C_TIER)
    last = last_row(brief)
    sheet.worksheet.autofilter(HEAD_ROW, 0, last, C_UID)
    sheet.worksheet.freeze_panes(FIRST_ROW, 1)
    sheet.worksheet.repeat_rows(HEAD_ROW)
    sheet.worksheet.print_area(0, 0, last, C_PHONE)
    sheet.worksheet.ignore_errors({"number_stored_as_text": block(FIRST_ROW, last, C_PHONE)})


def write_figures(sheet: Sheet, words: Words, row: int, person: BookPerson, show_phones: bool) -> None:
    """Write the public columns of one person from the type to the phone."""
    sheet.text(row, C_TYPE, label_text(person.label), styles.typed(styles.CELL, person.label))
    sheet.text(row, C_TIER, tier_text(person.tier) if person.tier else None)
    write_scores(sheet, row, person)
    sheet.number(row, C_FOLLOWERS, person.followers, styles.CELL_COUNT)
    sheet.number(row, C_ER, None if person.er is None else person.er / 100_000, styles.CELL_PERCENT)
    basis = er_basis_text(person.er_basis) if person.er is not None and person.er_basis else None
    sheet.text(row, C_BASIS, basis, styles.CELL_NOTE)
    sheet.text(row, C_FIELDS, ", ".join(person.fields) or None)
    sheet.text(row, C_AREA, person.area.strip() or None)
    for index in range(2):
        channel = person.channels[index] if index < len(person.channels) else None
        if channel is None:
            sheet.text(row, C_CHANNEL + index, None)
        else:
            look = replace(styles.CELL_LINK, size=9)
            sheet.link(row, C_CHANNEL + index, channel.url, channel_words(words, channel), look)
    sheet.text(row, C_PHONE, phone_words(person, show_phones), replace(styles.CELL, number="@"))


def write_scores(sheet: Sheet, row: int, person: BookPerson) -> None:
    """Write the two scores and the two-sided bar between them; without enough data there is no bar."""
    known = person.k is not None and person.i is not None and person.label is not Label.NO_DATA
    if not known:
        sheet.text(row, C_K, None, SCORE)
        sheet.blank(row, C_K_BAR, BAR_KOL)
        sheet.blank(row, C_I_BAR, BAR_INFLUENCER)
        sheet.text(row, C_I, None, styles.CELL)
        return
    for column, score, bar_column, look, bar_look in (
        (C_K, person.k, C_K_BAR, SCORE, BAR_KOL),
        (C_I, person.i, C_I_BAR, replace(SCORE, align="left", indent=0), BAR_INFLUENCER),
    ):
        value = score or 0
        sheet.number(row, column, value, look)
        place = f"{chr(ord('A') + column)}{row + 1}"
        sheet.formula(row, bar_column, f'=REPT("█",ROUND({place}/10,0))', "█" * ((value + 5) // 10), bar_look)


def channel_words(words: Words, channel: BookChannel) -> str:
    """Return platform and handle of a channel."""
    platform = words.say(platform_text(channel.platform))
    return f"{platform} @{channel.handle.lstrip('@')}" if channel.handle else platform


def phone_words(person: BookPerson, show: bool) -> str | Text | None:
    """Return the person's phones for a cell, masked unless they may be shown."""
    if not person.phones:
        return None
    return "\n".join(shown_phone(phone) if show else masked_phone(phone) for phone in person.phones)
