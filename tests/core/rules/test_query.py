"""Searching by words without marks in any order, by digits of a phone, and what a search text holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.errors import RuleError
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.query import LONGEST, Query
from kolstudio.core.rules.search_text import search_text, without_surrogates

HONG_ANH = search_text(
    names=["Ca sĩ Hồng Ánh", "Nguyễn Thị Hồng Ánh", "HA Official"],
    handles=["HongAnh.Official", "@hong_anh"],
    words=["Ca nhạc", "Âm nhạc", "Music", "Đà Nẵng", "Quảng Nam", "thân thiết"],
    notes=["Nói chuyện dễ thương,\nchỉ quay cuối tuần.", "Giảm 10% nếu đặt sớm"],
    phones=["0938111222", "+14155552671"],
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "ca si hong anh",
        "CA SĨ HỒNG ÁNH",
        "ca sĩ",
        "anh hong",  # any order
        "da nang",
        "Đà Nẵng",
        "nang  da",
        "quang nam",  # the province's former name
        "music",
        "nhac ca",
        "@honganh",
        "hong_anh",
        "official",
        "cuoi tuan",
        "chuyen de",
        "10%",
        "0938",
        "938 111",
        "938111",
        "0938.111.222",
        "0938-111-222",
        "+84 938 111 222",
        "+84938111222",
        "(+84) 938 111 222",
        "84938111222",
        "+840938111222",
        "111 222 hong",
        "+1 415",
        '"hong anh"',
        "«ca sĩ»",
    ],
)
def test_found(text: str) -> None:
    assert Query.parse(text).matches(HONG_ANH)


@pytest.mark.parametrize(
    "text",
    [
        "hanoi",
        "danang",
        "hong anh hue",
        "0939",
        "939 111",
        "a_b",
        "20%",
        "+84 939",
        "hongx",
        "\\",
        "quang nam x",
    ],
)
def test_not_found(text: str) -> None:
    assert not Query.parse(text).matches(HONG_ANH)


def test_a_wildcard_is_a_plain_sign() -> None:
    plain = search_text(names=["Hồng Ánh"], handles=["honganh"])
    for sign in ("%", "_", "\\", "h%g", "hong_anh", "*", "?"):
        assert not Query.parse(sign).matches(plain)


def test_digits_are_not_glued_across_two_numbers() -> None:
    two = search_text(names=["An"], phones=["0901000938", "0111000222"])
    assert not Query.parse("9380111").matches(two)
    assert Query.parse("0901000938").matches(two)


def test_digits_may_also_be_words_of_the_text() -> None:
    note = search_text(names=["An"], notes=["Tháng 8 giảm 500 còn 300"])
    assert Query.parse("300 500").matches(note)
    assert not Query.parse("300 501").matches(note)


def test_python_matches_the_two_halves_like_the_whole() -> None:
    text, _, digits = HONG_ANH.partition("\n")
    for words in ("da nang 938", "0938.111", "hong", "nobody"):
        assert Query.parse(words).matches(text, digits) == Query.parse(words).matches(HONG_ANH)


def test_words_are_given_once_in_order() -> None:
    assert Query.parse("Hồng  hồng ÁNH 938 111").words == ("hong", "anh", "938", "111")
    assert Query.parse("hong hong") == Query.parse("HỒNG")
    assert Query.parse(" \n") == Query()


def test_a_pasted_page_is_refused() -> None:
    assert Query.parse("a " * (LONGEST // 2)).words == ("a",)
    with pytest.raises(RuleError) as refusal:
        Query.parse("a" * (LONGEST + 1))
    assert refusal.value.code == "query_too_long"


def test_a_search_text_is_one_line_of_words_and_one_per_number() -> None:
    lines = HONG_ANH.split("\n")
    assert lines[1:] == ["0938111222", "14155552671"]
    assert lines[0].startswith("ca si hong anh nguyen thi hong anh ha official @honganh.official @hong_anh")
    assert (
        search_text(names=["An", "An"], words=["", "An"], phones=["", "liên hệ", "0901", "09 01"])
        == "an\n0901"
    )
    assert search_text(names=[]) == ""


def test_what_no_database_can_hold_is_dropped() -> None:
    text = search_text(names=["An\ud800 Bình\x00"])
    assert text == "an binh"
    assert Query.parse("\ud800binh\x00").matches(text)


@given(st.lists(st.text(max_size=8), max_size=5))
def test_parts_fold_one_by_one_as_they_do_together(parts: list[str]) -> None:
    together = fold(without_surrogates(" ".join(dict.fromkeys(part for part in parts if part))))
    assert search_text(names=parts) == together
