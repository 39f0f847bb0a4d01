"""What leaves with a brief: the very workbook, written aside and read back, and counted in words."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from kolstudio.core.model.books import BriefBook, SheetPreview
from kolstudio.core.service import campaigns, exporting
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import people
from kolstudio.core.texts import Language, Text


@dataclass(frozen=True, slots=True)
class BriefPreview:
    """The sheets of a brief as they were read back, and what of people is in them."""

    sheets: tuple[SheetPreview, ...]
    people: tuple[str, ...]
    """Names of the people the brief is about."""
    prices: int
    """Items whose price is in it."""
    phones_whole: int
    """People's own phone numbers that can be read whole."""
    phones_masked: int
    """Those of which only the last three digits can be read."""
    notes_kept: int
    """People in it who have notes; the notes stay in the library."""
    contact: str
    """The owner's contact line; it is in the brief as it stands."""
    remarks: tuple[Text, ...] = ()


def brief(
    library: Library, campaign_id: int, *, language: Language = "vi", show_phones: bool = False
) -> BriefPreview:
    """Write the brief into a folder that is removed at once, and return what stands in it."""
    from kolstudio.core.excel.book_preview import read_book

    with tempfile.TemporaryDirectory(prefix="kolstudio-") as folder:
        path = Path(folder) / "brief.xlsx"
        written = exporting.brief(library, campaign_id, path, language=language, show_phones=show_phones)
        sheets = read_book(path, language)
    campaign = campaigns.get(library, campaign_id)
    book = exporting.brief_data(library, campaign, show_phones=show_phones, language=language)
    whole, masked = _phones(book, sheets)
    ids = {line.creator_id for line in campaign.lines}
    known = people.get_many(library.store.conn, sorted(ids))
    return BriefPreview(
        sheets=sheets,
        people=tuple(person.name for person in book.active_people()),
        prices=sum(line.unit_price is not None for line in book.active_lines()),
        phones_whole=whole,
        phones_masked=masked,
        notes_kept=sum(bool(person.notes) for person in known),
        contact=campaign.contact,
        remarks=written.remarks,
    )


def _phones(book: BriefBook, sheets: tuple[SheetPreview, ...]) -> tuple[int, int]:
    """Return how many of the people's numbers stand in the cells whole, and how many only in part."""
    cells = {"".join(filter(str.isdigit, cell)) for one in sheets for row in one.rows for cell in row if cell}
    numbers = {phone for person in book.active_people() for phone in person.phones}
    whole = sum(any(_national(number) in cell for cell in cells) for number in numbers)
    return whole, len(numbers) - whole


def _national(number: str) -> str:
    """Return the digits that every way of writing a number ends with."""
    return "".join(filter(str.isdigit, number)).removeprefix("84").lstrip("0")
