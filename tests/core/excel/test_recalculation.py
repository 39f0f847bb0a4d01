"""LibreOffice opens our books and computes what stands beside the formulas."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.excel.brief_book import write_brief
from kolstudio.core.excel.shortlist_book import write_shortlist
from kolstudio.core.model.books import NetReach, ShortlistBook, VatAssumption
from kolstudio.core.texts import ENGLISH
from tests.helpers.books import LINES, LINH, PEOPLE, Bracketed, brief, formulas, line, load

pytestmark = pytest.mark.office

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def recalculated(books: list[Path], folder: Path) -> dict[str, Any]:
    """Return the books as LibreOffice saves them when it has no stored result to fall back on."""
    bare, out = folder / "bare", folder / "out"
    bare.mkdir()
    for book in books:
        load(book).save(bare / book.name)  # openpyxl keeps no results beside formulas
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            str(SOFFICE),
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            str(out),
            *map(str, sorted(bare.iterdir())),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return {book.name: load(out / book.name, data_only=True) for book in books}


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")
def test_results_beside_formulas_are_what_libreoffice_computes(tmp_path: Path) -> None:
    mixed = (*LINES, line("l-6", LINH, 20_050, currency="USD", reach=7))
    cases = {
        "plain": brief(),
        "net": brief(net_reach=NetReach(712_000, 600_000, 830_000), vat=VatAssumption(date(2027, 1, 1))),
        "foreign": brief(lines=mixed, budget=20_000_001, reserve_share=12_345, vat=VatAssumption()),
        "unpriced": brief(
            lines=tuple(dataclasses.replace(one, unit_price=None) for one in LINES), budget=None
        ),
        "empty": brief(people=(), lines=()),
    }
    books = []
    for name, data in cases.items():
        path = tmp_path / f"{name}.xlsx"
        write_brief(data, path, Bracketed() if name == "net" else ENGLISH)
        books.append(path)
    shortlist = tmp_path / "shortlist.xlsx"
    write_shortlist(ShortlistBook("x", date(2026, 11, 22), PEOPLE), shortlist, ENGLISH)
    books.append(shortlist)
    computed = recalculated(books, tmp_path)
    looked = 0
    for path in books:
        stored = load(path, data_only=True)
        for sheet, cell in formulas(path):
            ours, theirs = stored[sheet][cell].value, computed[path.name][sheet][cell].value
            looked += 1
            if isinstance(ours, (int, float)):
                assert theirs == pytest.approx(ours, rel=1e-9), (path.name, sheet, cell)
            else:
                assert (theirs or "") == (ours or ""), (path.name, sheet, cell)
    assert looked > 500
