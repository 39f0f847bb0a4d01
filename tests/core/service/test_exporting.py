"""What a workbook for others holds, and above all what it never holds."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.errors import Cancelled, RuleError
from kolstudio.core.jobs import CancelToken
from kolstudio.core.model.books import BriefSection
from kolstudio.core.rules.field_kinds import Sensitivity
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.service import campaigns, creators, exporting
from kolstudio.core.service.library import Library
from kolstudio.core.store.capture import UNCAPTURED
from tests.helpers.libraries import opened

NOW = "2026-11-22T05:00:00.000Z"
CODES = {
    "channel.platform": "tiktok", "metrics.er_basis": "views", "metrics.source": "typed", "metrics.measured_on": "2026-11-01",
    "rate.deliverable": "post", "rate.platform": "tiktok", "rate.currency": "VND", "rate.unit": "item", "rate.vat": "none",
    "rate.stage": "agreed", "contact.kind": "manager", "agent.kind": "manager", "audience_share.kind": "age", "line.deliverable": "post",
    "line.platform": "tiktok", "line.unit": "item", "line.currency": "VND", "line.status": "confirmed", "line.approver": "approve",
    "creator.gender": "female", "creator.profession_code": None, "creator.country": "VN", "creator.province": None,
    "creator.province_old": None, "creator.reach": "local", "creator.origin": "social", "creator.profession_share": "part",
    "creator.income": "mid", "creator.main_channel": "both", "creator.style": "work", "creator.label_override": "both",
    "creator.value_source": "typed", "creator.deleted_at": None, "role.code": "koc", "creator_value.code": "trust",
    "creator_field.code": None, "campaign.goal": "G5", "campaign.status": "running", "campaign.start_on": "2026-12-01",
    "campaign.end_on": "2026-12-21", "campaign.deleted_at": None, "campaign_area.province": "da_nang", "line.air_on": "2026-12-12",
    "collaboration.currency": "VND", "collaboration.deliverable": "post", "creator.consent_on": "2026-05-05", "creator.photo": None,
    "brand.deleted_at": None, "brand.logo": None, "campaign_text.section": "product",
}  # fmt: skip
"""Columns whose values are codes or days and so cannot be tokens."""

LEAVES = {
    "creator.uid", "creator.name", "creator.area", "channel.handle", "channel.url", "creator_field.words", "brand.name",
    "campaign.uid", "campaign.name", "campaign.target_note", "campaign.contact", "campaign_text.text", "line.uid",
}  # fmt: skip
"""The only free texts that a brief may hold; a shortlist holds some of them."""

INTERNAL_TABLES = {
    "agent", "alias", "attachment", "collaboration", "competitor", "contact_log", "fit_card", "flag", "journal", "note", "question",
    "setting", "tag",
}  # fmt: skip


class Canaries:
    """A library where every text column of every table holds a token of its own."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.tokens: dict[str, str] = {}
        conn = library.store.conn
        tables = [
            name
            for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            if not name.startswith("sqlite_") and name not in UNCAPTURED
        ]
        references = {
            (table, row[3]): 1
            for table in tables
            for row in conn.execute(f"PRAGMA foreign_key_list({table})")
        }
        with library.store.change("import", origin="import:ZQorigin.xlsx"):
            conn.execute("PRAGMA defer_foreign_keys = ON")
            for table in tables:
                columns = conn.execute(f"PRAGMA table_info({table})").fetchall()
                values = {
                    name: self._value(table, name, kind, (table, name) in references)
                    for _, name, kind, *_ in columns
                }
                values["id"] = 1
                names = ", ".join(f'"{name}"' for name in values)
                conn.execute(
                    f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({', '.join('?' * len(values))})",
                    tuple(values.values()),
                )
            uid = "12345678-1234-4234-8234-123456789abc"
            conn.execute("INSERT INTO contact (uid, creator_id, kind, name, phone, email, zalo, created)"
                         " VALUES (?, 1, 'own', 'ZQownname', '0905111222', 'zqown@example.vn', '0905333444', ?)", (uid, NOW))  # fmt: skip
            conn.execute("UPDATE agent SET phone = '0912999888' WHERE id = 1")
        self.tables = tables

    def _value(self, table: str, name: str, kind: str, reference: bool) -> Any:
        key = f"{table}.{name}"
        if reference or name == "id":
            return 1
        if kind == "INTEGER":
            return 1
        if key in CODES:
            return CODES[key]
        if name in ("created", "updated"):
            return NOW
        if name in (
            "happened_on",
            "due_on",
            "scored_on",
            "valid_until",
            "quoted_on",
            "measured_on",
            "do_not_book_until",
        ):
            return "2026-05-05"
        self.tokens[key] = f"ZQ{table}{name}".replace("_", "")
        return f"https://tiktok.com/@{self.tokens[key]}" if key == "channel.url" else self.tokens[key]


@pytest.fixture(scope="module")
def canaries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Canaries]:
    with opened(tmp_path_factory.mktemp("ZQfolder") / "ZQlibrary.kol", origin="ZQuser") as library:
        yield Canaries(library)


def inside(path: Path) -> str:
    """Return everything in every part of a workbook, names of the parts too."""
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        assert {"docProps/core.xml", "docProps/app.xml"} <= set(book.namelist())
        return "\n".join(f"{name}\n{book.read(name).decode('utf-8', 'replace')}" for name in book.namelist())


def write(canaries: Canaries, kind: str, path: Path, *, phones: bool) -> str:
    for language in ("vi", "en"):
        if kind == "brief":
            exporting.brief(canaries.library, 1, path, language=language, show_phones=phones)
        else:
            exporting.shortlist(canaries.library, "", path, language=language, show_phones=phones)
    return inside(path)


def test_the_canaries_sing_in_every_column(canaries: Canaries) -> None:
    assert len(canaries.tables) > 25
    assert INTERNAL_TABLES - {"journal"} <= set(canaries.tables)
    assert len(canaries.tokens) > 70
    assert len(set(canaries.tokens.values())) == len(canaries.tokens)
    assert set(canaries.tokens) >= LEAVES
    person = creators.get(canaries.library, 1)
    assert person.notes == (canaries.tokens["note.text"],)
    assert len(campaigns.get(canaries.library, 1).lines) == 1


@pytest.mark.parametrize("phones", [False, True])
@pytest.mark.parametrize("kind", ["brief", "shortlist"])
def test_only_what_may_leave_is_in_any_part(
    canaries: Canaries, tmp_path: Path, kind: str, phones: bool
) -> None:
    text = write(canaries, kind, tmp_path / "out.xlsx", phones=phones)
    leaked = {key for key, token in canaries.tokens.items() if token in text and key not in LEAVES}
    assert leaked == set()
    for other in (
        "ZQownname",
        "zqown@example.vn",
        "ZQorigin",
        "ZQuser",
        "ZQfolder",
        "ZQlibrary",
        str(tmp_path),
    ):
        assert other not in text
    assert canaries.tokens["creator.name"] in text
    flat = text.replace(" ", "")
    assert ("0905111222" in flat) is phones
    assert "0912999888" not in flat, "a manager's number left"
    assert "0905333444" not in flat, "a Zalo number left"


def test_the_brief_holds_what_it_is_for(canaries: Canaries, tmp_path: Path) -> None:
    text = write(canaries, "brief", tmp_path / "out.xlsx", phones=False)
    missing = {key for key in LEAVES - {"campaign.uid", "line.uid"} if canaries.tokens[key] not in text}
    assert missing == set()


def test_internal_and_personal_fields_have_no_place_in_the_books() -> None:
    secret = {
        field.key
        for field in FIELDS.values()
        if field.sensitivity in (Sensitivity.INTERNAL, Sensitivity.PERSONAL)
    }
    places = set(exporting.BookPerson.__dataclass_fields__) | set(exporting.BookChannel.__dataclass_fields__)
    assert secret & places == {"phones"}


def test_brief_data_is_what_the_campaign_says(library: Library, two: tuple[int, int]) -> None:
    made = campaigns.create(
        library,
        "Khai trương",
        goal="G5",
        budget="20tr",
        areas=["Quảng Nam"],
        start="1/12/2026",
        end="21/12/2026",
    )
    campaigns.add(library, made, [two[1], two[0]], day="25/12/2026", quantity=2)
    campaigns.add(library, made, [two[1]], deliverable="story", platform="facebook")
    book = exporting.brief_data(library, campaigns.get(library, made))
    assert (book.name, book.brand, book.budget, book.reserve_share) == (
        "Khai trương",
        "Cửa hàng của tôi",
        20_000_000,
        10_000,
    )
    assert [person.name for person in book.people] == ["BS Minh Khoa", "Bếp Nhà Mẹ Sóc"]
    assert [(line.unit_price, line.quantity, line.amount) for line in book.lines] == [
        (15_000_000, 2, 30_000_000), (500_000, 2, 1_000_000), (None, 1, None),
    ]  # fmt: skip
    assert book.areas == ("Đà Nẵng",)
    assert (book.start, book.end, book.vat.invoice_on) == (
        date(2026, 12, 1),
        date(2026, 12, 21),
        date(2026, 12, 25),
    )
    assert date(2026, 12, 12) in {event.day for event in book.selling_dates}
    assert book.lines[0].reach is not None and book.lines[0].reach % 2 == 0
    assert book.lines[2].reach is None, "no Facebook channel, no reach"


def test_scores_are_rounded_half_up_for_the_book(library: Library, two: tuple[int, int]) -> None:
    assert [exporting._points(tenths) for tenths in (None, 0, 494, 495, 512, 513, 1000)] == [
        None,
        0,
        49,
        50,
        51,
        51,
        100,
    ]


def test_a_brief_without_dates_or_lines_can_be_written(library: Library, tmp_path: Path) -> None:
    made = campaigns.create(library, "Trống", goal="G1", budget="1tr")
    done = exporting.brief(library, made, tmp_path / "a.xlsx")
    assert (done.people, done.path) == (0, tmp_path / "a.xlsx")
    assert exporting.brief_data(library, campaigns.get(library, made)).selling_dates == ()
    assert exporting.shortlist(library, "nobody at all", tmp_path / "b.xlsx").people == 0


def test_a_refused_export_leaves_the_old_file_and_the_library_alone(
    library: Library, two: tuple[int, int], tmp_path: Path
) -> None:
    old = tmp_path / "a.xlsx"
    exporting.shortlist(library, "", old)
    before = old.read_bytes()
    with pytest.raises(RuleError) as refused:
        exporting.brief(library, 99, old)
    assert refused.value.code == "unknown_campaign"
    assert old.read_bytes() == before
    link = tmp_path / "link.xlsx"
    link.symlink_to(library.path)
    for path in (library.path, link):
        with pytest.raises(RuleError) as refused:
            exporting.shortlist(library, "", path)
        assert refused.value.code == "file_is_library"


@pytest.mark.parametrize("kind", ["brief", "shortlist"])
def test_an_export_that_is_cancelled_leaves_the_old_file(
    canaries: Canaries, tmp_path: Path, kind: str
) -> None:
    path, token = tmp_path / "a.xlsx", CancelToken()
    path.write_bytes(b"of last week")
    token.cancel()
    with pytest.raises(Cancelled):
        if kind == "brief":
            exporting.brief(canaries.library, 1, path, cancel=token)
        else:
            exporting.shortlist(canaries.library, "", path, cancel=token)
    assert path.read_bytes() == b"of last week"
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".xlsx"] == ["a.xlsx"]


@pytest.mark.parametrize("kind", ["brief", "shortlist"])
def test_an_export_tells_how_far_it_is(canaries: Canaries, tmp_path: Path, kind: str) -> None:
    told: list[tuple[int, int]] = []

    def progress(what: object, done: int, total: int) -> None:
        told.append((done, total))

    if kind == "brief":
        exporting.brief(canaries.library, 1, tmp_path / "a.xlsx", progress=progress)
    else:
        exporting.shortlist(canaries.library, "", tmp_path / "a.xlsx", progress=progress)
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0


def test_sections_of_the_brief_go_into_the_book(canaries: Canaries) -> None:
    book = exporting.brief_data(canaries.library, campaigns.get(canaries.library, 1))
    assert book.section(BriefSection.PRODUCT) == canaries.tokens["campaign_text.text"]


def test_the_duties_come_from_the_one_place_in_the_language_of_the_book(
    library: Library, two: tuple[int, int]
) -> None:
    made = campaigns.create(library, "Khai trương", goal="G5", budget="20tr")
    for language, words in (("vi", "Nói rõ là quảng cáo"), ("en", "Say that it is advertising")):
        data = exporting.brief_data(library, campaigns.get(library, made), language=language)
        assert data.duties[0].topic == words
        assert library.current_brand().name in data.duties[0].text
        assert len(data.duties) == 7
