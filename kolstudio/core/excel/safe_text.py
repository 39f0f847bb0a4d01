"""Makes any text fit for a workbook: what a cell, a sheet tab, a footer and a link may hold.

Excel refuses or silently damages control characters, lone surrogates, U+FFFE/U+FFFF and texts beyond
32,767 UTF-16 units; XlsxWriter takes `<r>…</r>` for raw markup. Nothing here ever yields a formula.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

CELL_LIMIT = 32_767
TITLE_LIMIT = 31
LINK_LIMIT = 2_000
FOOTER_LIMIT = 80

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ASTRAL_NONCHARACTERS = re.compile(
    "[" + "".join(chr(plane * 0x10000 + end) for plane in range(1, 17) for end in (0xFFFE, 0xFFFF)) + "]"
)
_TITLE_UNFIT = re.compile(r"[\[\]:*?/\\\n\t]+")
_ESCAPE_CHAIN = re.compile("(_x[0-9a-fA-F]{4})(?=_x[0-9a-fA-F]{4}_)")
_ZERO_WIDTH = "\u200b"


@dataclass(frozen=True, slots=True)
class SafeText:
    """A text fit for a cell; `removed` characters were unfit, `cut` UTF-16 units were beyond the limit."""

    text: str
    removed: int = 0
    cut: int = 0


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units a text takes, which is how Excel counts."""
    return len(text) + sum(1 for char in text if ord(char) > 0xFFFF)


def _head(text: str, limit: int) -> str:
    """Return as much of the text as fits the limit in UTF-16 units, never half a character."""
    used = 0
    for index, char in enumerate(text):
        used += 2 if ord(char) > 0xFFFF else 1
        if used > limit:
            return text[:index]
    return text


def clean_text(text: str) -> tuple[str, int]:
    """Return the text without what no cell may hold, and how many characters had to go; no limit applied."""
    if text.isprintable():
        return text, 0
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    fit = _ASTRAL_NONCHARACTERS.sub("", _UNFIT.sub("", plain))
    return fit, len(plain) - len(fit)


def cell_text(text: str) -> SafeText:
    """Return the text as one cell may hold it, with what had to go."""
    fit, removed = clean_text(text)
    if "_x" in fit:
        fit = _ESCAPE_CHAIN.sub(rf"\1{_ZERO_WIDTH}", fit)
    if fit.startswith("<r>") and fit.endswith("</r>"):
        fit += _ZERO_WIDTH
    if len(fit) <= CELL_LIMIT // 2:
        return SafeText(fit, removed)
    kept = _head(fit, CELL_LIMIT)
    return SafeText(kept, removed, utf16_length(fit) - utf16_length(kept))


def one_line(text: str) -> str:
    """Return the text on one line, runs of white space as one space."""
    return " ".join(clean_text(text)[0].split())


def sheet_title(wanted: str, taken: Iterable[str], fallback: str) -> str:
    """Return a tab name that Excel accepts and that is not taken: 31 UTF-16 units, no : \\ / ? * [ ]."""
    used = {title.casefold() for title in taken}
    base = _TITLE_UNFIT.sub(" ", one_line(wanted)).strip(" '") or fallback
    base = " ".join(base.split())
    if base.casefold() == "history":
        base = f"{base} 1"
    title = _head(base, TITLE_LIMIT).strip(" '") or fallback
    number = 2
    while title.casefold() in used:
        tail = f" ({number})"
        title = _head(base, TITLE_LIMIT - len(tail)).strip(" '") + tail
        number += 1
    return title


def quoted_sheet(title: str) -> str:
    """Return a tab name as formulas write it: 'Ngân sách'."""
    return "'" + title.replace("'", "''") + "'"


def footer_text(text: str) -> str:
    """Return a text for a page footer: one line, & doubled, short."""
    line = one_line(text)
    short = _head(line, FOOTER_LIMIT)
    return (short if short == line else short.rstrip() + "…").replace("&", "&&")


def web_link(url: str | None) -> str | None:
    """Return the address when it is a plain http or https one that may be clicked, else None."""
    if url is None:
        return None
    address = url.strip()
    if not address or len(address) > LINK_LIMIT or re.search(r"[\s\"<>\\^`{|}\x00-\x20\x7f-\x9f]", address):
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme.casefold() not in {"http", "https"} or not host or "." not in host:
        return None
    if "@" in parts.netloc or cell_text(address).text != address:
        return None
    return address
