"""One workbook being written: every cell goes through here, so that nothing from data becomes a formula or a
link, rows grow with their text, and what must be read back is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.utility import xl_rowcol_to_cell

from kolstudio.core.excel import styles
from kolstudio.core.excel.atomic import Expected
from kolstudio.core.excel.measure import MAX_ROW_POINTS, pieces, text_pixels, text_points, wrapped
from kolstudio.core.excel.safe_text import (
    cell_text,
    clean_text,
    footer_text,
    one_line,
    quoted_sheet,
    sheet_title,
    web_link,
)
from kolstudio.core.excel.styles import DASH, Look
from kolstudio.core.excel.wording import Words
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

ROW = 24.0
"""The height of a table row with one line, in points."""
BLOCK_ROW = 20.0
"""The same in the small tables beside and under the main one."""
ROW_PADDING = 10.0
DEFAULT_ROW = 15.0
CHUNK_LINES = 24
"""A long text continues in a new row after this many lines, so that pages break between rows."""
LINKS_PER_SHEET = 65_000
_SHORT_LINES = 5
_VALIDATION_LIMIT = 255
_A4_LONG, _A4_SHORT = 11.69, 8.27
_SIDE, _TOP, _BOTTOM = 0.45, 0.55, 0.7
"""Paper and margins in inches."""
_SHRINK = 1.4
"""A sheet that is this much longer than a page is made smaller to stand on one."""
_SMALLEST = 0.7
_FILTER_POINTS = 14.0
"""Room under a heading for the filter's arrow, which Excel draws over the lower right corner."""


class Book:
    """An XlsxWriter workbook with our defaults, written to `path` by `close()`."""

    def __init__(
        self,
        path: Path,
        words: Words,
        *,
        title: str,
        author: str,
        made_on: date,
        footer: str,
        stream_rows: bool = False,
        temporary_folder: Path | None = None,
    ) -> None:
        options: dict[str, Any] = {
            "strings_to_urls": False,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": True,
            "in_memory": not stream_rows,
            "constant_memory": stream_rows,
            "default_format_properties": {
                "font_name": styles.FONT,
                "font_size": 10,
                "font_scheme": "none",
            },
        }
        if temporary_folder is not None:
            options["tmpdir"] = str(temporary_folder)
        self.words = words
        self.remarks: list[Text] = []
        self.sheets: list[Sheet] = []
        self.footer = footer
        self.workbook = xlsxwriter.Workbook(str(path), options)
        self.workbook.set_properties(
            {
                "title": one_line(title)[:250],
                "author": one_line(author)[:250],
                "created": datetime(made_on.year, made_on.month, made_on.day),
            }
        )
        self._formats: dict[Look, Any] = {}

    def format(self, look: Look) -> Any:
        """Return the cell format of a look, made once."""
        if look not in self._formats:
            self._formats[look] = self.workbook.add_format(look.properties())
        return self._formats[look]

    def sheet(self, wanted: str, widths: Sequence[int], *, portrait: bool = False) -> Sheet:
        """Add a sheet with columns of these widths in pixels; the tab name is made to fit."""
        title = self.free_title(wanted)
        made = Sheet(self, self.workbook.add_worksheet(title), title, widths, portrait)
        self.sheets.append(made)
        return made

    def free_title(self, wanted: str) -> str:
        """Return the tab name a sheet of that name would get now."""
        taken = [sheet.title for sheet in self.sheets]
        return sheet_title(wanted, taken, self.words.say(QT_TRANSLATE_NOOP("Book", "Sheet")))

    def close(self) -> Mapping[str, Expected]:
        """Write the file and return what each sheet must hold when read back."""
        for sheet in self.sheets:
            sheet.finish()
        try:
            self.workbook.close()
        except FileCreateError as error:
            if isinstance(error.__context__, OSError):
                raise error.__context__ from error
            raise OSError(str(error)) from error
        return {sheet.title: Expected(sheet.last_row, sheet.formulas) for sheet in self.sheets}


class Sheet:
    """One worksheet; rows and columns count from 0."""

    def __init__(self, book: Book, worksheet: Any, title: str, widths: Sequence[int], portrait: bool) -> None:
        self.book = book
        self.worksheet = worksheet
        self.title = title
        self.quoted = quoted_sheet(title)
        self.widths = list(widths)
        self.last_row = 0
        self.formulas = 0
        self._links = 0
        self._points: dict[int, float] = {}
        for column, pixels in enumerate(self.widths):
            worksheet.set_column_pixels(column, column, pixels)
        worksheet.hide_gridlines(2)
        worksheet.set_paper(9)
        if portrait:
            worksheet.set_portrait()
        else:
            worksheet.set_landscape()
        worksheet.set_margins(left=_SIDE, right=_SIDE, top=_TOP, bottom=_BOTTOM)
        worksheet.fit_to_pages(1, 0)
        self._paper = (_A4_SHORT, _A4_LONG) if portrait else (_A4_LONG, _A4_SHORT)
        page = book.words.say(QT_TRANSLATE_NOOP("Book", "Page {page} of {pages}")(page="&P", pages="&N"))
        font = f'&"{styles.FONT},Regular"&8&K{styles.MUTED[1:]}'
        worksheet.set_footer(f"&L{font}{footer_text(book.footer)}&R{font}{page}", {"margin": 0.35})

    def span(self, column: int, to_column: int | None = None) -> int:
        """Return the width in pixels of the columns from one to another."""
        return sum(self.widths[column : (to_column if to_column is not None else column) + 1])

    def grow(self, row: int, points: float) -> None:
        """Make a row at least this high."""
        self._points[row] = min(max(self._points.get(row, 0), points), MAX_ROW_POINTS)

    def height(self, rows: int) -> float:
        """Return how high the first so many rows are together, in points."""
        return sum(self._points.get(row, DEFAULT_ROW) for row in range(rows))

    def _wrote(self, row: int) -> None:
        self.last_row = max(self.last_row, row + 1)

    def _merge(self, row: int, column: int, to_column: int | None, look: Look) -> Any:
        """Join cells and return the format."""
        form = self.book.format(look)
        if to_column is not None and to_column > column:
            self.worksheet.merge_range(row, column, row, to_column, "", form)
        return form

    def text(
        self,
        row: int,
        column: int,
        value: Text | str | None,
        look: Look = styles.CELL,
        to_column: int | None = None,
        *,
        padding: float = ROW_PADDING,
    ) -> None:
        """Write a text, cleaned, never a formula or a link; the row grows with it. None is «—»."""
        form = self._merge(row, column, to_column, look)
        safe = cell_text(DASH if value is None else self.book.words.say(value))
        if safe.removed or safe.cut:
            self._remark(row, column, safe.removed, safe.cut)
        if not safe.text:
            self.worksheet.write_blank(row, column, None, form)
            return
        self.worksheet.write_string(row, column, safe.text, form)
        self._wrote(row)
        self._measure(row, column, to_column, safe.text, look, padding)

    def _measure(
        self, row: int, column: int, to_column: int | None, text: str, look: Look, padding: float
    ) -> None:
        width = self.span(column, to_column) if look.wrap else 1e9
        self.grow(row, text_points(text, width, look.size, look.bold, look.indent, padding))

    def paragraph(
        self, row: int, column: int, value: Text | str, look: Look, to_column: int | None = None
    ) -> int:
        """Write a text of any length over as many rows as it needs and return the row after it."""
        text, removed = clean_text(self.book.words.say(value))
        if removed:
            self._remark(row, column, removed, 0)
        lines = wrapped(text, self.span(column, to_column), look.size, look.bold, look.indent)
        parts = pieces(text, lines, CHUNK_LINES)
        for index, part in enumerate(parts):
            last = index == len(parts) - 1
            self.text(row + index, column, part, look if last else replace(look, bottom=None), to_column)
        return row + len(parts)

    def placed(self, look: Look, text: str, column: int, to_column: int | None = None) -> Look:
        """Return the look centred in its row for a short text, at the top of it for a long one."""
        lines = wrapped(clean_text(text)[0], self.span(column, to_column), look.size, look.bold)
        return replace(look, valign="vcenter" if len(lines) <= _SHORT_LINES else "top")

    def _remark(self, row: int, column: int, removed: int, cut: int) -> None:
        """Note that a text could not be kept whole."""
        place = {"sheet": self.title, "cell": xl_rowcol_to_cell(row, column)}
        if removed:
            self.book.remarks.append(
                QT_TRANSLATE_NOOP(
                    "Book", "{sheet}, {cell}: {count} characters that Excel cannot hold were left out."
                )(**place, count=removed)
            )
        if cut:
            self.book.remarks.append(
                QT_TRANSLATE_NOOP(
                    "Book", "{sheet}, {cell}: the text is too long for a cell; {count} characters were cut."
                )(**place, count=cut)
            )

    def number(self, row: int, column: int, value: float | None, look: Look) -> None:
        """Write a number, or «—» where it is unknown."""
        if value is None:
            self.text(row, column, None, look)
            return
        self.worksheet.write_number(row, column, value, self.book.format(look))
        self._wrote(row)

    def date(
        self, row: int, column: int, value: date | None, look: Look = styles.CELL_DATE, *, empty: bool = False
    ) -> None:
        """Write a real date; without one «—», or an empty cell to fill in."""
        if value is not None:
            self.worksheet.write_datetime(row, column, value, self.book.format(look))
            self._wrote(row)
        elif empty:
            self.blank(row, column, look)
        else:
            self.text(row, column, None, look)

    def blank(self, row: int, column: int, look: Look, to_column: int | None = None) -> None:
        """Write an empty cell that has a look."""
        form = self._merge(row, column, to_column, look)
        if to_column is None or to_column <= column:
            self.worksheet.write_blank(row, column, None, form)

    def formula(
        self,
        row: int,
        column: int,
        formula: str,
        result: float | str,
        look: Look,
        to_column: int | None = None,
    ) -> None:
        """Write a formula of ours beside its result, so that previews show it."""
        form = self._merge(row, column, to_column, look)
        self.worksheet.write_formula(row, column, formula, form, result)
        self.formulas += 1
        self._wrote(row)

    def link(self, row: int, column: int, url: str | None, value: str, look: Look) -> None:
        """Write a text that opens a web address when that is plain http or https; else only the text."""
        address = web_link(url)
        if address is not None and self._links == LINKS_PER_SHEET:
            self._links += 1
            self.book.remarks.append(
                QT_TRANSLATE_NOOP("Book", "{sheet}: after {count} links the rest stand as plain text.")(
                    sheet=self.title, count=LINKS_PER_SHEET
                )
            )
        if address is None or self._links >= LINKS_PER_SHEET:
            self.text(row, column, value, replace(look, underline=False))
            return
        self._links += 1
        value, look = self._fitted(one_line(value), self.span(column), look)
        self.text(row, column, value, look)
        self.worksheet.write_url(row, column, address, self.book.format(look), cell_text(value).text)

    @staticmethod
    def _fitted(value: str, pixels: int, look: Look) -> tuple[str, Look]:
        """Return text and look that fit one line, for LibreOffice does not wrap a link: smaller, then cut."""
        room = pixels - 6 - 9 * look.indent
        for size in (look.size, look.size - 1, look.size - 2):
            if text_pixels(value, size, look.bold) <= room:
                return value, replace(look, size=size)
        while len(value) > 1 and text_pixels(value + "…", size, look.bold) > room:
            value = value[:-1]
        return value + "…", replace(look, size=size)

    def go(self, row: int, column: int, sheet_title: str, value: str, look: Look) -> None:
        """Write a text that jumps to another sheet of this book."""
        self.text(row, column, value, look)
        target = f"internal:{quoted_sheet(sheet_title)}!A1"
        self.worksheet.write_url(row, column, target, self.book.format(look), cell_text(value).text)

    def head(
        self, row: int, titles: Sequence[tuple[Text | str, Look]], *, filter_to: int | None = None
    ) -> None:
        """Write a header row; `filter_to` is the last data row of a filter, whose arrows get room."""
        filtered = filter_to is not None
        for column, (title, look) in enumerate(titles):
            shown = replace(look, valign="top") if filtered else look
            self.text(row, column, title, shown, padding=_FILTER_POINTS if filtered else ROW_PADDING)
        self.grow(row, ROW + 2)
        if filtered:
            self.worksheet.autofilter(row, 0, filter_to, len(titles) - 1)

    def page(self, last_row: int, last_column: int) -> None:
        """Print these cells one page wide, and on a single page when that makes them little smaller."""
        self.worksheet.print_area(0, 0, last_row, last_column)
        width, height = self._paper
        scale = min(1.0, (width - 2 * _SIDE) * 96 / self.span(0, last_column))
        pages = self.height(last_row + 1) * scale / ((height - _TOP - _BOTTOM) * 72)
        if pages <= _SHRINK and scale / max(pages, 1) >= _SMALLEST:
            self.worksheet.fit_to_pages(1, 1)

    def choices(self, row: int, column: int, words: Sequence[str], prompt: Text | None = None) -> None:
        """Offer a drop-down in a cell; other words stay possible."""
        assert all("," not in word for word in words) and len(",".join(words)) <= _VALIDATION_LIMIT
        options: dict[str, Any] = {
            "validate": "list",
            "source": list(words),
            "error_type": "warning",
        }
        if prompt is not None:
            options["input_message"] = self.book.words.say(prompt)[:_VALIDATION_LIMIT]
        self.worksheet.data_validation(row, column, row, column, options)

    def digits_are_text(self, first: int, last: int, column: int) -> None:
        """Keep Excel from marking phone numbers as numbers stored as text."""
        cells = f"{xl_rowcol_to_cell(first, column)}:{xl_rowcol_to_cell(last, column)}"
        self.worksheet.ignore_errors({"number_stored_as_text": cells})

    def settle(self, row: int) -> None:
        """Set the height of a row that is complete; needed where rows are streamed."""
        self.worksheet.set_row(row, self._points.get(row, DEFAULT_ROW))

    def finish(self) -> None:
        """Set the heights of all rows that are still open."""
        for row, points in sorted(self._points.items()):
            self.worksheet.set_row(row, points)
