"""Invented people, bookings and books for the tests of workbooks, and how a written book is looked at."""

from __future__ import annotations

import warnings
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from kolstudio.core.model.books import (
    BookChannel,
    BookLine,
    BookPerson,
    BriefBook,
    SellingDate,
    VatAssumption,
)
from kolstudio.core.model.codes import Deliverable, ErBasis, Goal, Label, LineStatus, Platform, Tier, Unit
from kolstudio.core.texts import Catalogue


def person(uid: str, name: str, label: Label = Label.INFLUENCER, **more: Any) -> BookPerson:
    """Return an invented person with one TikTok channel and one phone."""
    known: dict[str, Any] = {
        "tier": Tier.MICRO,
        "k": 12,
        "i": 88,
        "followers": 91_000,
        "er": 4_600,
        "er_basis": ErBasis.FOLLOWERS,
        "channels": (BookChannel(Platform.TIKTOK, f"{uid}.handle", f"https://www.tiktok.com/@{uid}"),),
        "fields": ("Ẩm thực",),
        "area": "Đà Nẵng",
        "phones": ("0905123456",),
        "price_min": 4_000_000,
        "price_max": 5_000_000,
    }
    return BookPerson(uid, name, label, **(known | more))


KHOI = person("p-khoi", "Trần Minh Khôi", Label.KOL, tier=Tier.MACRO, k=88, i=41, followers=620_000)
MAY = person("p-may", "Bếp Nhà Mây", tier=Tier.MID)
NGOC = person("p-ngoc", "Ngọc Nhà Gọn", Label.BOTH, k=54, i=62)
LINH = person("p-linh", "Linh Tây Bắc", tier=Tier.NANO, phones=())
PEOPLE = (KHOI, MAY, NGOC, LINH)


def line(uid: str, of: BookPerson, price: int | None, **more: Any) -> BookLine:
    """Return an invented booking of one short video."""
    known: dict[str, Any] = {
        "deliverable": Deliverable.SHORT_VIDEO,
        "platform": Platform.TIKTOK,
        "air_on": date(2027, 1, 14),
        "status": LineStatus.CONFIRMED,
    }
    return BookLine(uid, of.uid, unit_price=price, **(known | more))


LINES = (
    line("l-1", KHOI, 30_000_000, reach=600_000, engagement=13_200, air_on=date(2027, 1, 12)),
    line("l-2", MAY, 9_000_000, reach=240_000, engagement=12_500, title="Video 45–60 giây"),
    line("l-3", MAY, 1_500_000, quantity=2, deliverable=Deliverable.STORY, reach=None, engagement=None),
    line("l-4", NGOC, None, reach=92_000, engagement=5_600, air_on=date(2027, 1, 18)),
    line("l-5", LINH, 1_200_000, unit=Unit.HOUR, engagement=700, air_on=None),
)


def brief(**more: Any) -> BriefBook:
    """Return a brief with four people, five lines, one of them without a price."""
    known: dict[str, Any] = {
        "uid": "c-1",
        "name": "Nồi chiên Tết 2027",
        "brand": "Bếp Nhà Lá",
        "made_on": date(2026, 11, 22),
        "people": PEOPLE,
        "lines": LINES,
        "contact": "Thảo",
        "goal": Goal.G2,
        "budget": 60_000_000,
        "start": date(2026, 11, 30),
        "end": date(2027, 2, 12),
        "areas": ("Đà Nẵng",),
        "sections": {"objective": "Đổi cảm nhận về nồi chiên."},
        "reasons": ("Một lý do.",),
        "selling_dates": (
            SellingDate(date(2026, 12, 12), "Sale 12.12"),
            SellingDate(date(2027, 2, 6), "Tết Đinh Mùi", tet=True),
        ),
        "vat": VatAssumption(date(2026, 12, 31)),
    }
    return BriefBook(**(known | more))


class Bracketed(Catalogue):
    """A language in which every translated text stands in ⟦…⟧, so that what is not translated shows."""

    def __init__(self) -> None:
        super().__init__("vi", {})

    def translate(self, context: str, source: str) -> str:
        """Return the text in brackets."""
        return f"⟦{source}⟧"


def load(path: Path, **options: Any) -> Any:
    """Reopen a book with openpyxl, which warns of the extension that data bars stand in."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(path, **options)


def texts(path: Path) -> set[str]:
    """Return every text of a book."""
    return {
        cell.value
        for sheet in load(path, data_only=True).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str)
    }


def formulas(path: Path) -> dict[tuple[str, str], str]:
    """Return every formula by sheet and cell."""
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in load(path).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def links(path: Path) -> list[tuple[str, str, str]]:
    """Return every hyperlink as (sheet, address on the web or "", place in the book or "")."""
    return [
        (sheet.title, cell.hyperlink.target or "", cell.hyperlink.location or "")
        for sheet in load(path).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.hyperlink
    ]


def parts(path: Path) -> dict[str, bytes]:
    """Return every part of the package, unpacked."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
