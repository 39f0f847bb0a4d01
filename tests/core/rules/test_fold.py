"""Search folding, header folding, handle comparison and the Vietnamese sort key."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.rules.fold import fold, fold_header, fold_name, handle_key, vietnamese_key

VIETNAMESE = st.text(
    st.sampled_from(
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
        + "AÁĂÂĐÊÔƠƯỘỮ 09_-.'&@"
    ),
    max_size=12,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đà  Nẵng", "da nang"),
        ("  ĐẶNG\u00a0Thuỳ\nTrang ", "dang thuy trang"),
        (unicodedata.normalize("NFD", "Nguyễn Ngọc Ẩn"), "nguyen ngoc an"),
        ("ƯỜNG", "uong"),
        ("Linh\u200b Beauty\ufeff", "linh beauty"),
        ("𝓛𝓲𝓷𝓱", "linh"),
        ("ＬＩＮＨ", "linh"),
        ("STRAẞE", "strasse"),
        ("İstanbul", "istanbul"),
        ("Sơn 🎤", "son 🎤"),
        ("", ""),
    ],
)
def test_fold_drops_marks_case_and_spaces(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_fold_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(VIETNAMESE)
def test_composed_and_decomposed_text_fold_and_sort_alike(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert fold(decomposed) == fold(text)
    assert fold_header(decomposed) == fold_header(text)
    assert vietnamese_key(decomposed) == vietnamese_key(text)


@pytest.mark.parametrize(
    ("header", "folded"),
    [
        ("Giá post\nFB", "gia post fb"),
        ("ER (%)", "er phan tram"),
        ("% nữ", "phan tram nu"),
        ("#", ""),
        ("# KOL", "kol"),
        ("Cát-xê", "cat xe"),
        ("SĐT/Zalo", "sdt zalo"),
        ("Đơn giá (1.000đ)", "don gia 1 000d"),
        ("instagram_handle", "instagram handle"),
        ("No.", "no"),
        ("-----", ""),
    ],
)
def test_headers_become_bare_words(header: str, folded: str) -> None:
    assert fold_header(header) == folded


@pytest.mark.parametrize("name", ["??????", "🔥🔥", " - ", "...", "\u200d"])
def test_names_without_words_fold_to_nothing(name: str) -> None:
    assert fold_name(name) == ""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("@LinhBeauty", "linhbeauty", True),
        (" linhbeauty ", "LINHBEAUTY", True),
        ("linh.beauty", "linhbeauty", False),
        ("linh_beauty", "linhbeauty", False),
        ("línhbeauty", "linhbeauty", False),
        ("crearecreatività", unicodedata.normalize("NFD", "crearecreatività"), True),
        ("433", "@433", True),
    ],
)
def test_handles_compare_without_case_and_at_sign_only(one: str, other: str, same: bool) -> None:
    assert (handle_key(one) == handle_key(other)) is same


def test_names_sort_by_the_vietnamese_alphabet() -> None:
    names = [
        "Đặng",
        "Dương",
        "Ân",
        "Ăn",
        "An",
        "Ánh",
        "anh",
        "Ước",
        "Uyên",
        "Ơn",
        "Ông",
        "Oanh",
        "Ế",
        "Em",
        "Zoe",
        "9x",
        "Bếp",
    ]
    assert sorted(names, key=vietnamese_key) == [
        *(
            "9x",
            "An",
            "anh",
            "Ánh",
            "Ăn",
            "Ân",
            "Bếp",
            "Dương",
            "Đặng",
            "Em",
            "Ế",
            "Oanh",
            "Ông",
            "Ơn",
            "Uyên",
            "Ước",
            "Zoe",
        )
    ]


def test_tones_and_case_order_words_that_are_otherwise_equal() -> None:
    assert sorted(["mạ", "má", "Ma", "mã", "ma", "mả", "mà"], key=vietnamese_key) == [
        "ma",
        "Ma",
        "mà",
        "mả",
        "mã",
        "má",
        "mạ",
    ]
    assert vietnamese_key("thúy") < vietnamese_key("thuy a")
