"""Writes a comparison as a workbook that may be sent away."""

from __future__ import annotations

from pathlib import Path

from kolstudio.core.model.comparison import Comparison
from kolstudio.core.service.exporting import Exported, refuse_the_library
from kolstudio.core.service.library import Library
from kolstudio.core.texts import Language, catalogue


def export(
    library: Library, comparison: Comparison, path: Path, *, title: str = "", language: Language = "vi"
) -> Exported:
    """Write a comparison that was made in the same language; an older file stays whole until it is proven.

    Raises `RuleError` (file_is_library, not_xlsx).
    """
    from kolstudio.core.excel.comparison_book import ComparisonBook, write_comparison

    refuse_the_library(library, path)
    book = ComparisonBook(comparison, library.current_brand().name, library.today(), title)
    result = write_comparison(book, path, catalogue(language))
    return Exported(Path(result.path), result.people, result.sheets, result.remarks)
