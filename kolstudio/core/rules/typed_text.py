"""Text as typed by a person: composed, trimmed, without what no file or database can hold."""

from __future__ import annotations

import unicodedata

from kolstudio.core.rules.search_text import without_surrogates

_LINES = frozenset("\n\t")


def typed_text(text: str) -> str:
    """Return the text in NFC, trimmed, without lone surrogates and control characters; lines stay."""
    whole = without_surrogates(text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = "".join(sign for sign in whole if sign in _LINES or unicodedata.category(sign) != "Cc")
    return unicodedata.normalize("NFC", kept).strip()


def typed_line(text: str) -> str:
    """Return the text as one line with single spaces."""
    return " ".join(typed_text(text).split())
