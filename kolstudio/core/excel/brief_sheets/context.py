"""What the sheets of one brief share: the data, the words, the other sheets' names and where cells stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.utility import xl_rowcol_to_cell

from kolstudio.core.excel import styles
from kolstudio.core.excel.safe_text import one_line
from kolstudio.core.excel.sheet import Book, Sheet
from kolstudio.core.excel.styles import Look
from kolstudio.core.excel.wording import Words
from kolstudio.core.model.books import BookLine, BookPerson, BriefBook
from kolstudio.core.model.codes import Label
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text


def cell(row: int, column: int) -> str:
    """Return an absolute reference such as $B$7; rows and columns count from 0."""
    return str(xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True))


def block(first: int, last: int, column: int) -> str:
    """Return an absolute one-column range such as $B$7:$B$12."""
    return f"{cell(first, column)}:{cell(last, column)}"


@dataclass(frozen=True, slots=True)
class Brief:
    """One brief being written; `people` and `lines` are those that count, lines grouped by person."""

    data: BriefBook
    book: Book
    words: Words
    people: tuple[BookPerson, ...]
    lines: tuple[BookLine, ...]
    by_uid: Mapping[str, BookPerson]

    @classmethod
    def of(cls, data: BriefBook, book: Book) -> Brief:
        """Return the context of a brief."""
        people = data.active_people()
        return cls(
            data, book, book.words, people, data.active_lines(), {person.uid: person for person in people}
        )

    def say(self, text: Text | str) -> str:
        """Return a text in the language of the book."""
        return self.words.say(text)

    def name(self, person: BookPerson) -> str:
        """Return a person's name on one line."""
        return one_line(person.name) or "—"

    def person(self, line: BookLine) -> BookPerson:
        """Return whose line it is."""
        return self.by_uid[line.person_uid]

    def lines_of(self, person: BookPerson) -> list[BookLine]:
        """Return the lines of one person."""
        return [line for line in self.lines if line.person_uid == person.uid]

    def labels(self) -> list[Label]:
        """Return the types that occur, in the order of the contract."""
        found = {person.label for person in self.people}
        return [label for label in Label if label in found]

    def heading(self, sheet: Sheet, title: Text | str, subtitle: Text | str, to_column: int) -> None:
        """Write the title and the line under it in rows 0 and 1, and a gap in row 2."""
        sheet.text(0, 0, title, TITLE_WRAPPED, to_column, padding=8)
        sheet.text(1, 0, subtitle, styles.SUBTITLE, to_column, padding=4)
        sheet.grow(2, 8)


TITLE_WRAPPED = Look(size=20, bold=True)

NO_LINES = QT_TRANSLATE_NOOP("Book", "No deliverables yet")
PERSON = QT_TRANSLATE_NOOP("Book", "Person")
TYPE = QT_TRANSLATE_NOOP("Book", "Type")
DELIVERABLE = QT_TRANSLATE_NOOP("Book", "Deliverable")
REACH = QT_TRANSLATE_NOOP("Book", "Reach")
ENGAGEMENT = QT_TRANSLATE_NOOP("Book", "Engagements")
AIR_DATE = QT_TRANSLATE_NOOP("Book", "Air date")
STATUS = QT_TRANSLATE_NOOP("Book", "Status")
COST = QT_TRANSLATE_NOOP("Book", "Cost")
LINE_ID = QT_TRANSLATE_NOOP("Book", "Line id")
PERSON_ID = QT_TRANSLATE_NOOP("Book", "Person id")


def table_ends(first: int, rows: Sequence[object]) -> int:
    """Return the last row of a table that starts at `first`; an empty table keeps one row."""
    return first + max(len(rows), 1) - 1
