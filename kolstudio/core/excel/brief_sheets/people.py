"""The sheet «Danh sách KOL»: who is in, with type, two-sided bar, figures, channels and phone."""

from __future__ import annotations

from dataclasses import replace

from xlsxwriter.utility import xl_col_to_name

from kolstudio.core.excel import styles
from kolstudio.core.excel.brief_sheets.context import PERSON_ID, TYPE, Brief, block, table_ends
from kolstudio.core.excel.sheet import ROW, Sheet
from kolstudio.core.excel.styles import Look
from kolstudio.core.excel.wording import Words, masked_phone
from kolstudio.core.model.books import BookChannel, BookPerson
from kolstudio.core.model.codes import Label
from kolstudio.core.rules.formats import format_phone
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

SUBTITLE = QT_TRANSLATE_NOOP("Book", "Bar: KOL score to the left, influencer score to the right")
SUBTITLE_MASKED = QT_TRANSLATE_NOOP(
    "Book", "Bar: KOL score to the left, influencer score to the right · phones are masked"
)
OPEN = QT_TRANSLATE_NOOP("Book", "Open page")

HEAD_ROW = 3
FIRST_ROW = 4
(C_NAME, C_TYPE, C_TIER, C_K, C_K_BAR, C_I_BAR, C_I, C_FOLLOWERS, C_ER, C_BASIS, C_FIELDS, C_AREA) = range(12)
C_CHANNEL = 12
C_PHONE = 14
C_PAGE = 15
C_UID = 16
WIDTHS = [140, 94, 78, 40, 60, 60, 80, 90, 50, 118, 98, 104, 140, 140, 104, 80, 190]

_BAR = Look(size=6, wrap=False, bottom=styles.LINE)
BAR_KOL = replace(_BAR, color=styles.KOL, align="right")
BAR_INFLUENCER = replace(_BAR, color=styles.INFLUENCER, left="#868E9C")
SCORE = replace(styles.CELL_RIGHT, number="0")
SCORE_LEFT = replace(SCORE, align="left")
LINK = replace(styles.CELL_LINK, size=9)
PHONE_TEXT = replace(styles.CELL_IN, number="@")
"""Text, so that a leading 0 stays."""


def last_row(brief: Brief) -> int:
    """Return the last row of the table."""
    return table_ends(FIRST_ROW, brief.people)


def type_range(brief: Brief, sheet: Sheet) -> str:
    """Return the cells that hold the types."""
    return f"{sheet.quoted}!{block(FIRST_ROW, last_row(brief), C_TYPE)}"


def write(brief: Brief, sheet: Sheet, pages: dict[str, str]) -> None:
    """Write the sheet; `pages` gives the tab of each person's own brief by uid."""
    subtitle = SUBTITLE if brief.data.show_phones else SUBTITLE_MASKED
    brief.heading(sheet, TITLE, subtitle, C_PAGE)
    head, right = styles.HEAD_IN, styles.HEAD_RIGHT
    sheet.head(
        HEAD_ROW,
        [
            (NAME, styles.HEAD),
            (TYPE, head),
            (TIER, head),
            (label_text(Label.KOL), replace(right, color=styles.KOL)),
            ("", head),
            ("", head),
            (label_text(Label.INFLUENCER), replace(styles.HEAD, color=styles.TYPE_TEXT[Label.INFLUENCER])),
            (FOLLOWERS, right),
            (ER, right),
            (ER_BASIS, head),
            (FIELDS, head),
            (AREA, head),
            (MAIN_CHANNEL, head),
            (SECOND_CHANNEL, head),
            (PHONE, head),
            (QT_TRANSLATE_NOOP("Book", "Own brief"), head),
            (PERSON_ID, replace(head, size=8)),
        ],
        filter_to=last_row(brief),
    )
    for row, person in enumerate(brief.people, FIRST_ROW):
        sheet.text(row, C_NAME, brief.name(person), styles.CELL_NAME)
        sheet.go(row, C_PAGE, pages[person.uid], brief.say(OPEN), LINK)
        write_figures(sheet, brief.words, row, person, brief.data.show_phones)
        sheet.text(row, C_UID, person.uid, styles.CELL_ID)
        sheet.grow(row, ROW)
    if not brief.people:
        sheet.text(FIRST_ROW, C_NAME, QT_TRANSLATE_NOOP("Book", "No people yet"), styles.CELL_NOTE, C_TIER)
        sheet.grow(FIRST_ROW, ROW)
    last = last_row(brief)
    sheet.worksheet.freeze_panes(FIRST_ROW, 1)
    sheet.worksheet.repeat_rows(HEAD_ROW)
    sheet.page(last, C_PAGE)
    sheet.digits_are_text(FIRST_ROW, last, C_PHONE)


def write_figures(sheet: Sheet, words: Words, row: int, person: BookPerson, show_phones: bool) -> None:
    """Write the public columns of one person from the type to the phone."""
    sheet.text(row, C_TYPE, label_text(person.label), styles.typed(styles.CELL_IN, person.label))
    sheet.text(row, C_TIER, tier_text(person.tier) if person.tier else None, styles.CELL_IN)
    write_scores(sheet, row, person)
    sheet.number(row, C_FOLLOWERS, person.followers, styles.CELL_COUNT)
    sheet.number(row, C_ER, None if person.er is None else person.er / 100_000, styles.CELL_PERCENT)
    sheet.text(row, C_BASIS, basis_words(person), styles.CELL_NOTE)
    sheet.text(row, C_FIELDS, ", ".join(person.fields) or None, styles.CELL_IN)
    sheet.text(row, C_AREA, person.area.strip() or None, styles.CELL_IN)
    for index in range(2):
        write_channel(sheet, words, row, C_CHANNEL + index, person, index)
    sheet.text(row, C_PHONE, phone_words(person, show_phones), PHONE_TEXT)


def write_scores(sheet: Sheet, row: int, person: BookPerson, first: int = C_K) -> None:
    """Write KOL score, the two halves of the bar and the influencer score into four columns from `first`.

    The bar is text, so that every program shows it; without enough data there is none.
    """
    k, k_bar, i_bar, i = range(first, first + 4)
    if person.k is None or person.i is None or person.label is Label.NO_DATA:
        sheet.text(row, k, None, SCORE)
        sheet.blank(row, k_bar, BAR_KOL)
        sheet.blank(row, i_bar, BAR_INFLUENCER)
        sheet.text(row, i, None, styles.CELL)
        return
    for column, score, bar_column, look, bar_look in (
        (k, person.k, k_bar, SCORE, BAR_KOL),
        (i, person.i, i_bar, SCORE_LEFT, BAR_INFLUENCER),
    ):
        sheet.number(row, column, score, look)
        place = f"{xl_col_to_name(column)}{row + 1}"
        bar = "█" * ((score + 5) // 10)
        sheet.formula(row, bar_column, f'=REPT("█",ROUND({place}/10,0))', bar, bar_look)


def basis_words(person: BookPerson) -> Text | None:
    """Return what the engagement rate is divided by, None without a rate."""
    return er_basis_text(person.er_basis) if person.er is not None and person.er_basis else None


def write_channel(sheet: Sheet, words: Words, row: int, column: int, person: BookPerson, index: int) -> None:
    """Write one channel of a person as a link, «—» where there is none."""
    if index >= len(person.channels):
        sheet.text(row, column, None, styles.CELL_IN)
        return
    channel = person.channels[index]
    sheet.link(row, column, channel.url, channel_words(words, channel), LINK)


def channel_words(words: Words, channel: BookChannel) -> str:
    """Return platform and handle of a channel."""
    platform = words.say(platform_text(channel.platform))
    return f"{platform} @{channel.handle.lstrip('@')}" if channel.handle else platform


def phone_words(person: BookPerson, show: bool) -> str | Text | None:
    """Return the person's phones for a cell, masked unless they may be shown."""
    if not person.phones:
        return None
    return "\n".join(format_phone(phone) if show else masked_phone(phone) for phone in person.phones)
