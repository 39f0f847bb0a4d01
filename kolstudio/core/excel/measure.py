"""How wide a text stands in Arial and how many lines it takes, because no writer can auto-fit rows.

Widths are the Helvetica/Arial advance widths in thousandths of the font size. Screens hint glyphs wider
than paper does, so a small reserve is added; the height is then never too small.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_REGULAR = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778,
    722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
    278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
)  # fmt: skip
_BOLD = (
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778,
    722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333,
    278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
)  # fmt: skip
_OTHER = {"đ": 611, "Đ": 722, "ơ": 711, "ư": 724, "Ơ": 857, "Ư": 854, "₫": 556, "—": 1000, "…": 1000}
_RESERVE = 1.05
_CELL_PADDING = 6
_INDENT = 9
MAX_ROW_POINTS = 400
"""Excel's rows end at 409 points."""


@lru_cache(maxsize=4096)
def _advance(char: str, bold: bool) -> int:
    """Return the width of one character in thousandths of the font size."""
    code = ord(char)
    if 32 <= code < 127:
        return (_BOLD if bold else _REGULAR)[code - 32]
    if char in _OTHER:
        return _OTHER[char]
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    base = unicodedata.normalize("NFD", char)[0]
    if base != char:
        return _advance(base, bold)
    if unicodedata.east_asian_width(char) in {"W", "F"}:
        return 1000 if code < 0x1F000 else 1400
    return 722 if char.isupper() or code >= 0x2000 else 611


def text_pixels(text: str, size: float = 10, bold: bool = False) -> float:
    """Return the width of one line of text in pixels at 96 dpi, with the reserve."""
    return _units(text, bold) / 1000 * size * 96 / 72 * _RESERVE


@lru_cache(maxsize=1024)
def _units(text: str, bold: bool) -> int:
    """Return the width of one line of text in thousandths of the font size."""
    return sum(_advance(char, bold) for char in text)


def wrapped(text: str, pixels: float, size: float = 10, bold: bool = False, indent: int = 0) -> list[str]:
    """Return the lines a cell of that width shows; words too long for a line are broken."""
    room = max(pixels - _CELL_PADDING - indent * _INDENT, 2 * size)
    space = text_pixels(" ", size, bold)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line: str | None = None
        used = 0.0
        for word in paragraph.split(" "):
            width = text_pixels(word, size, bold)
            if line is not None and used + space + width <= room:
                line, used = f"{line} {word}", used + space + width
                continue
            if line is not None:
                lines.append(line)
            *full, line = _broken(word, room, size, bold) if width > room else [word]
            lines += full
            used = text_pixels(line, size, bold)
        lines.append(line or "")
    return lines


def _broken(word: str, room: float, size: float, bold: bool) -> list[str]:
    """Return the pieces of a word that is wider than a line."""
    pieces: list[str] = []
    start, used = 0, 0.0
    for index, char in enumerate(word):
        width = text_pixels(char, size, bold)
        if used + width > room and index > start:
            pieces.append(word[start:index])
            start, used = index, 0.0
        used += width
    return [*pieces, word[start:]]


def pieces(text: str, lines: Sequence[str], most: int) -> list[str]:
    """Return the text in pieces of at most `most` of its wrapped lines; together they are the text."""
    found: list[str] = []
    start = position = 0
    for number, line in enumerate(lines, 1):
        position += len(line)
        if number % most == 0 or number == len(lines):
            found.append(text[start:position])
            start = position + 1 if text[position : position + 1] in {" ", "\n"} else position
        if text[position : position + 1] in {" ", "\n"}:
            position += 1
    return found


def line_points(size: float) -> float:
    """Return the height of one line in points; stacked Vietnamese marks fit."""
    return math.ceil(size * 1.275 * 4) / 4


def text_points(
    text: str, pixels: float, size: float = 10, bold: bool = False, indent: int = 0, padding: float = 0
) -> float:
    """Return the height in points that a wrapped text needs, `padding` above and below together."""
    one_line = "\n" not in text and text_pixels(text, size, bold) <= pixels - _CELL_PADDING - indent * _INDENT
    lines = 1 if one_line else len(wrapped(text, pixels, size, bold, indent))
    return lines * line_points(size) + padding
