"""What a cell, a tab, a footer and a link may hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.excel import safe_text


@pytest.mark.parametrize(
    ("typed", "kept", "removed"),
    [
        ("Nguyễn Ngọc Ẩn", "Nguyễn Ngọc Ẩn", 0),
        ("=1+1", "=1+1", 0),
        ("+84905123456", "+84905123456", 0),
        ("@handle", "@handle", 0),
        ("a\x00b\x1fc", "abc", 2),
        ("nửa \ud800 chữ", "nửa  chữ", 1),
        ("x\ufffey\uffff", "xy", 2),
        ("x\U0001fffey", "xy", 1),
        ("hai\r\ndòng\rba", "hai\ndòng\nba", 0),
        ("một\thai", "một hai", 0),
        ("🍲 nồi", "🍲 nồi", 0),
        ("", "", 0),
    ],
)
def test_text_is_cleaned_of_what_excel_cannot_hold(typed: str, kept: str, removed: int) -> None:
    safe = safe_text.cell_text(typed)
    assert (safe.text, safe.removed, safe.cut) == (kept, removed, 0)


def test_the_limit_counts_utf16_units_and_is_reported() -> None:
    assert safe_text.cell_text("x" * 32_767).cut == 0
    assert safe_text.cell_text("x" * 32_770).cut == 3
    safe = safe_text.cell_text("🍲" * 20_000)
    assert safe_text.utf16_length(safe.text) <= 32_767
    assert len(safe.text) == 16_383
    assert safe.cut == 40_000 - 2 * 16_383


def test_markup_of_the_writer_stays_text() -> None:
    safe = safe_text.cell_text("<r><t>x</t></r>")
    assert not (safe.text.startswith("<r>") and safe.text.endswith("</r>"))
    assert safe.text.rstrip("\u200b") == "<r><t>x</t></r>"


@given(st.text(), st.lists(st.text(max_size=40), max_size=4))
def test_sheet_titles_are_accepted_and_unique(wanted: str, before: list[str]) -> None:
    taken: list[str] = []
    for text in [*before, wanted, wanted]:
        taken.append(safe_text.sheet_title(text, taken, "Trang"))
    for title in taken:
        assert 0 < safe_text.utf16_length(title) <= 31
        assert not set(title) & set("[]:*?/\\\n\t")
        assert not title.startswith("'") and not title.endswith("'")
        assert title.casefold() != "history"
        assert title == title.strip()
    assert len({title.casefold() for title in taken}) == len(taken)


def test_titles_that_differ_only_in_case_or_length_get_a_number() -> None:
    assert safe_text.sheet_title("linh", ["Linh"], "x") == "linh (2)"
    long = "Cô Ba Miền Tây Kể Chuyện Ăn Uống Khắp Nơi"
    first = safe_text.sheet_title(long, [], "x")
    second = safe_text.sheet_title(long, [first], "x")
    assert (len(first), second[-4:]) == (31, " (2)")


def test_quotes_in_a_tab_are_doubled_in_formulas() -> None:
    assert safe_text.quoted_sheet("Trang's") == "'Trang''s'"


def test_footer_doubles_ampersands_and_stays_short() -> None:
    assert safe_text.footer_text("Bếp & Nhà") == "Bếp && Nhà"
    assert len(safe_text.footer_text("dài " * 100)) <= 81


@pytest.mark.parametrize(
    "address",
    [
        "https://www.tiktok.com/@bepnhamay",
        "http://fb.com/bep?x=1#a",
        "HTTPS://Example.vn/bếp",
        " https://example.vn ",
    ],
)
def test_plain_web_addresses_are_links(address: str) -> None:
    assert safe_text.web_link(address) == address.strip()


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\server\\share",
        "internal:Sheet1!A1",
        "external:C:\\x.xlsx",
        "ftp://example.vn",
        "mailto:a@example.vn",
        "https://user@example.vn",
        "https://",
        "https://localhost/x",
        "https://[::1",
        "https://example.vn/a b",
        "https://example.vn/\x01",
        'https://example.vn/"',
        "tiktok.com/@x",
        "https://example.vn/" + "a" * 2_000,
    ],
)
def test_anything_else_is_no_link(address: str | None) -> None:
    assert safe_text.web_link(address) is None
