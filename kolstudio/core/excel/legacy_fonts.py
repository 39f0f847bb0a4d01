"""Recognises Vietnamese that was typed for TCVN3 (.VnTime) or VNI fonts, which shows as wrong letters.

Letter tables: TCVN 5712:1993 and the VNI-Windows encoding, as seen through Windows-1252.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kolstudio.core.excel import notes
from kolstudio.core.excel.tables import Cell
from kolstudio.core.model.reading import Remark

_TCVN3 = re.compile(r"[A-Za-z][µ¸¶·¹¨»¾¼½©«®\xad]|[§®][A-Za-zµ¸¶·¹¨©ªÊÞßáâãäåæçèéêëìíîïðñòóôõö]")
"""Signs of business and fractions inside words: TCVN3 puts vowels there."""
_VNI = re.compile(r"[AEIOUYaeiouyÖÔöô][ØÙÛÕÏøùûõïÄËÅÜäëåü]|[NÑÖÔñöô][aeiou][ØÙÛÏøùûïÂÊâê]|Ñ[aeiouAEIOU]")
"""A tone written as a letter of its own after the vowel; Ñ for Đ."""
_UNICODE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_ROWS_LOOKED_AT = 2_000
_FEWEST = 3


class LegacyFontWatch:
    """Counts the signs of each encoding over the first rows of a table."""

    def __init__(self) -> None:
        self._left = _ROWS_LOOKED_AT
        self._tcvn3 = self._vni = self._unicode = 0

    def look(self, cells: Iterable[Cell]) -> None:
        """Take note of one row."""
        if self._left <= 0:
            return
        self._left -= 1
        for cell in cells:
            if isinstance(cell, str) and not cell.isascii():
                if _UNICODE.search(cell):
                    self._unicode += 1
                elif _TCVN3.search(cell):
                    self._tcvn3 += 1
                elif _VNI.search(cell):
                    self._vni += 1

    def remarks(self) -> list[Remark]:
        """Return the warning, when such texts outnumber those in Unicode."""
        count, font = max((self._tcvn3, "TCVN3 (.VnTime)"), (self._vni, "VNI"))
        return notes.legacy_font(font) if count >= max(_FEWEST, self._unicode) else []
