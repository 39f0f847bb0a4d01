"""How a cell is shown by its number format."""

from __future__ import annotations

from datetime import datetime

import pytest

from kolstudio.core.excel.book_preview import shown
from kolstudio.core.texts import Language


@pytest.mark.parametrize(
    ("value", "number_format", "language", "words"),
    [
        (9_500_000, '#,##0 "₫"', "vi", "9.500.000 ₫"), (9_500_000, '#,##0 "₫"', "en", "9,500,000 ₫"),
        (0.085, "0.0%", "vi", "8,5%"), (0.08, "0%", "en", "8%"), (6_800_000, '"còn "#,##0" ₫"', "vi", "còn 6.800.000 ₫"),
        (1, '[=1]"1 người";0" người"', "vi", "1 người"), (3, '[=1]0" person";0" people"', "en", "3 people"),
        (1, '[=1]0" person";0" people"', "en", "1 person"), (-5, "#,##0;-#,##0", "vi", "-5"), (-5, "#,##0", "vi", "-5"),
        (1.5, "General", "vi", "1,50"), (12, "General", "vi", "12"), (None, "0", "vi", ""), ("0901", "@", "vi", "0901"),
        (datetime(2026, 12, 1), "dd/mm/yyyy", "en", "01/12/2026"), (True, "0", "vi", "True"),
        (0, '0" thiếu giá";0" thiếu giá";""', "vi", ""), (2, '0" thiếu giá";0" thiếu giá";""', "vi", "2 thiếu giá"),
    ],
)  # fmt: skip
def test_a_cell_as_shown(value: object, number_format: str, language: Language, words: str) -> None:
    assert shown(value, number_format, language) == words
