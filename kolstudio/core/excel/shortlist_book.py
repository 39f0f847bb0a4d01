"""Writes a list of people as a plain workbook: public columns only, phones masked unless chosen."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kolstudio.core.excel import styles
from kolstudio.core.excel.atomic import Expected, put_in_place
from kolstudio.core.excel.brief_book import require_xlsx
from kolstudio.core.excel.brief_sheets import people as public
from kolstudio.core.excel.brief_sheets.context import PERSON_ID, TYPE, block
from kolstudio.core.excel.safe_text import one_line
from kolstudio.core.excel.sheet import ROW, Book, Sheet
from kolstudio.core.excel.styles import DASH, Look
from kolstudio.core.excel.wording import Words
from kolstudio.core.jobs import CancelToken, Progress, no_progress
from kolstudio.core.model.books import BookPerson, BookResult, ShortlistBook
from kolstudio.core.model.codes import Label
from kolstudio.core.rules.labels import label_text, tier_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text

TITLE = QT_TRANSLATE_NOOP("Book", "Shortlist")
_WRITING = QT_TRANSLATE_NOOP("Book", "Writing the workbook")

HEAD_ROW = 3
FIRST_ROW = 4
STREAM_ABOVE = 5_000
"""Longer lists are written row by row, in constant memory."""
_STEP = 500


@dataclass(frozen=True, slots=True)
class Place:
    """One cell to write: where, for whom, and what may be shown."""

    sheet: Sheet
    words: Words
    row: int
    column: int
    person: BookPerson
    show_phones: bool


@dataclass(frozen=True, slots=True)
class Column:
    """One column that may leave the house: key, heading, width in pixels and how its cell is written."""

    key: str
    title: Text | str
    width: int
    head: Look
    write: Callable[[Place], None]


def _text(value: Callable[[BookPerson], Text | str | None], look: Look) -> Callable[[Place], None]:
    """Return a writer of one text."""
    return lambda at: at.sheet.text(at.row, at.column, value(at.person), look)


def _number(value: Callable[[BookPerson], float | None], look: Look) -> Callable[[Place], None]:
    """Return a writer of one number."""
    return lambda at: at.sheet.number(at.row, at.column, value(at.person), look)


def _channel(index: int) -> Callable[[Place], None]:
    """Return a writer of one channel."""
    return lambda at: public.write_channel(at.sheet, at.words, at.row, at.column, at.person, index)


def _type(at: Place) -> None:
    """Write the type in its colour."""
    label = at.person.label
    at.sheet.text(at.row, at.column, label_text(label), styles.typed(styles.CELL_IN, label))


def _scores(at: Place) -> None:
    """Write both scores and the bar between them, four columns at once."""
    public.write_scores(at.sheet, at.row, at.person, at.column)


def _with_scores(_: Place) -> None:
    """Stand for a column that the scores have written already."""


def _phones(at: Place) -> None:
    """Write the phones as text, masked unless they may be shown."""
    shown = public.phone_words(at.person, at.show_phones)
    at.sheet.text(at.row, at.column, shown, public.PHONE_TEXT)


def _price(value: Callable[[BookPerson], int | None]) -> Callable[[Place], None]:
    """Return a writer of one end of the price range; «negotiable» where there is no figure."""

    def write(at: Place) -> None:
        price = value(at.person)
        if price is None and at.person.negotiable:
            at.sheet.text(at.row, at.column, _NEGOTIABLE, replace(styles.CELL_RIGHT, color=styles.MUTED))
        else:
            at.sheet.number(at.row, at.column, price, styles.CELL_MONEY)

    return write


def _name(person: BookPerson) -> str:
    """Return the name on one line."""
    return one_line(person.name) or DASH


def _tier(person: BookPerson) -> Text | None:
    """Return the word for the size."""
    return tier_text(person.tier) if person.tier else None


_NEGOTIABLE = QT_TRANSLATE_NOOP("Book", "Negotiable")
_H, _R = styles.HEAD_IN, styles.HEAD_RIGHT
_INFLUENCER_HEAD = replace(styles.HEAD, color=styles.TYPE_TEXT[Label.INFLUENCER])

COLUMNS: tuple[Column, ...] = (
    Column(
        "name", public.NAME, 150, styles.HEAD, _text(lambda p: one_line(p.name) or DASH, styles.CELL_NAME)
    ),
    Column("type", TYPE, 94, _H, _type),
    Column("k", label_text(Label.KOL), 40, replace(_R, color=styles.KOL), _scores),
    Column("k_bar", "", 60, styles.HEAD, _with_scores),
    Column("i_bar", "", 60, styles.HEAD, _with_scores),
    Column("i", label_text(Label.INFLUENCER), 80, _INFLUENCER_HEAD, _with_scores),
    Column(
        "tier", public.TIER, 78, _H, _text(lambda p: tier_text(p.tier) if p.tier else None, styles.CELL_IN)
    ),
    Column("followers", public.FOLLOWERS, 92, _R, _number(lambda p: p.followers, styles.CELL_COUNT)),
    Column(
        "er",
        public.ER,
        50,
        _R,
        _number(lambda p: None if p.er is None else p.er / 100_000, styles.CELL_PERCENT),
    ),
    Column("er_basis", public.ER_BASIS, 118, _H, _text(public.basis_words, styles.CELL_NOTE)),
    Column("fields", public.FIELDS, 104, _H, _text(lambda p: ", ".join(p.fields) or None, styles.CELL_IN)),
    Column("area", public.AREA, 104, _H, _text(lambda p: p.area.strip() or None, styles.CELL_IN)),
    Column("price_min", QT_TRANSLATE_NOOP("Book", "Price from"), 108, _R, _price(lambda p: p.price_min)),
    Column("price_max", QT_TRANSLATE_NOOP("Book", "Price to"), 108, _R, _price(lambda p: p.price_max)),
    Column("channel", public.MAIN_CHANNEL, 140, _H, _channel(0)),
    Column("channel_2", public.SECOND_CHANNEL, 140, _H, _channel(1)),
    Column("phone", public.PHONE, 104, _H, _phones),
    Column("uid", PERSON_ID, 190, replace(_H, size=8), _text(lambda p: p.uid, styles.CELL_ID)),
)
"""The allow-list of a shortlist; a column that is not here cannot leave."""

_SUM = replace(styles.TOTAL_MONEY, number=f'{styles.MONEY};-{styles.MONEY};"{DASH}"')
"""A sum of nothing shows «—»."""
_SUMMED = {"price_min": lambda person: person.price_min, "price_max": lambda person: person.price_max}


def write_shortlist(
    data: ShortlistBook,
    target: Path,
    catalogue: Catalogue,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> BookResult:
    """Write a shortlist in the catalogue's language; the old file stays until the new one is proven.

    Raises RuleError `not_xlsx`, Cancelled, and the faults of `atomic.put_in_place`.
    """
    require_xlsx(target)
    token = cancel or CancelToken()
    found: list[BookResult] = []
    words = Words(catalogue)

    def write(path: Path) -> Mapping[str, Expected]:
        with tempfile.TemporaryDirectory(prefix="kol-") as folder:
            book = Book(
                path,
                words,
                title=data.title,
                author=data.brand,
                made_on=data.made_on,
                footer=data.title,
                stream_rows=len(data.people) > STREAM_ABOVE,
                temporary_folder=Path(folder),
            )
            sheet = book.sheet(words.say(TITLE), [column.width for column in COLUMNS])
            _fill(data, book, sheet, progress, token)
            expected = book.close()
        found[:] = [BookResult(str(target), len(data.people), tuple(expected), tuple(book.remarks))]
        return expected

    put_in_place(target, write)
    return found[0]


def _fill(data: ShortlistBook, book: Book, sheet: Sheet, progress: Progress, cancel: CancelToken) -> None:
    """Write title, header, one row per person and the sums, from top to bottom."""
    words, last_shown = book.words, len(COLUMNS) - 2
    sheet.text(0, 0, data.title, replace(styles.TITLE, wrap=True), last_shown, padding=8)
    sheet.settle(0)
    parts = [
        data.brand,
        words.day(data.made_on),
        words.say(QT_TRANSLATE_NOOP("Book", "people: {count}")(count=words.count(len(data.people)))),
    ]
    if data.query.strip():
        parts.append(words.say(QT_TRANSLATE_NOOP("Book", "searched for: {query}")(query=data.query.strip())))
    if not data.show_phones:
        parts.append(words.say(QT_TRANSLATE_NOOP("Book", "phones are masked")))
    subtitle = " · ".join(part for part in parts if part.strip())
    sheet.text(1, 0, subtitle, styles.SUBTITLE, last_shown, padding=4)
    sheet.settle(1)
    sheet.blank(2, 0, styles.SUBTITLE)
    sheet.grow(2, 8)
    sheet.settle(2)
    last = FIRST_ROW + max(len(data.people), 1) - 1
    sheet.head(HEAD_ROW, [(column.title, column.head) for column in COLUMNS], filter_to=last)
    sheet.settle(HEAD_ROW)
    for row, person in enumerate(data.people, FIRST_ROW):
        for index, column in enumerate(COLUMNS):
            column.write(Place(sheet, words, row, index, person, data.show_phones))
        sheet.grow(row, ROW)
        sheet.settle(row)
        if (row - FIRST_ROW) % _STEP == 0:
            cancel.check()
            progress(_WRITING, row - FIRST_ROW, len(data.people))
    if not data.people:
        sheet.text(FIRST_ROW, 0, QT_TRANSLATE_NOOP("Book", "No people yet"), styles.CELL_NOTE, 2)
        sheet.grow(FIRST_ROW, ROW)
    _sums(data, sheet, last)
    work = sheet.worksheet
    work.freeze_panes(FIRST_ROW, 1)
    work.repeat_rows(HEAD_ROW)
    sheet.page(last + 1, last_shown)
    phone = next(index for index, column in enumerate(COLUMNS) if column.key == "phone")
    sheet.digits_are_text(FIRST_ROW, last, phone)
    progress(_WRITING, len(data.people), len(data.people))


def _sums(data: ShortlistBook, sheet: Sheet, last: int) -> None:
    """Write the sums of both ends of the price range."""
    row = last + 1
    for index, column in enumerate(COLUMNS[:-1]):
        value = _SUMMED.get(column.key)
        if column.key == "name":
            sheet.text(row, index, QT_TRANSLATE_NOOP("Book", "Total"), styles.TOTAL)
        elif value is None:
            sheet.blank(row, index, styles.TOTAL)
        else:
            cells = block(FIRST_ROW, last, index)
            total = sum(value(person) or 0 for person in data.people)
            sheet.formula(row, index, f"=SUM({cells})", total, _SUM)
    sheet.grow(row, ROW + 2)
    sheet.settle(row)
