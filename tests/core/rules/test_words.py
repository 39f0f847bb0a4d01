"""Vocabularies of fields, professions and platforms."""

from __future__ import annotations

import pytest
from hypothesis import given

from kolstudio.core import data
from kolstudio.core.model.codes import Platform
from kolstudio.core.rules.words import Vocabulary
from tests.helpers.cells import cells

FIELDS, PROFESSIONS, PLATFORMS = (
    Vocabulary(data.load(name)) for name in ("fields", "professions", "platforms")
)
KINDS = {"expert", "entertainment", "sport", "press", "business", "creator", "other"}


@pytest.mark.parametrize(
    "vocabulary", [FIELDS, PROFESSIONS, PLATFORMS], ids=["fields", "professions", "platforms"]
)
def test_every_word_of_a_vocabulary_finds_its_own_code(vocabulary: Vocabulary) -> None:
    assert len(set(vocabulary.codes)) == len(vocabulary.codes) >= 24
    for code in vocabulary.codes:
        assert code.replace("_", "").isalnum() and code.islower()
        assert vocabulary.label(code, "vi") and vocabulary.label(code, "en")
        for word in vocabulary.synonyms(code):
            assert vocabulary.find(word) == code, word
            assert vocabulary.find(word.upper()) == code, word


@pytest.mark.parametrize("name", ["fields", "professions", "platforms", "provinces"])
def test_data_files_name_their_source_and_date(name: str) -> None:
    loaded = data.load(name)
    assert loaded["source"]
    assert loaded["date"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *((text, "beauty") for text in ("Làm đẹp", "lam dep", "Beauty", "Mỹ phẩm", "LÀM ĐẸP")),
        *((text, "food") for text in ("Ẩm thực", "F&B", "FnB", "am thuc", "Review ăn uống ngon rẻ")),
        *((text, "health") for text in ("Sức khoẻ", "Sức khỏe", "Chăm sóc sức khoẻ toàn diện")),
        ("Ca nhạc", "music"),
        ("Mẹ & bé", "mom_baby"),
        ("Truyền thông", "business"),
        ("Truyền thống", "culture"),
        ("review sách hay", "books"),
        ("Review", "shopping_review"),
        *((text, None) for text in ("truyen thong", "hai con", "xe đẩy", "abc", "", "???")),
    ],
)
def test_fields(text: str, code: str | None) -> None:
    assert FIELDS.find(text) == code


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ẩm thực, Du lịch", [("food", "Ẩm thực"), ("travel", "Du lịch")]),
        ("F&B/Beauty", [("food", "F&B"), ("beauty", "Beauty")]),
        ("Làm đẹp & Thời trang", [("beauty", "Làm đẹp"), ("fashion", "Thời trang")]),
        ("Mẹ và bé", [("mom_baby", "Mẹ và bé")]),
        ("Làm đẹp, chuyện lạ", [("beauty", "Làm đẹp"), (None, "chuyện lạ")]),
        ("  ", []),
    ],
)
def test_several_fields_in_one_cell_keep_the_owner_s_words(
    text: str, found: list[tuple[str | None, str]]
) -> None:
    assert FIELDS.find_all(text) == found


@pytest.mark.parametrize(
    ("text", "code", "kind"),
    [
        ("Bác sĩ da liễu", "doctor", "expert"),
        ("BS Minh Khoa", "doctor", "expert"),
        ("bac si da lieu", "doctor", "expert"),
        ("Ca sĩ", "singer", "entertainment"),
        ("Ca sĩ, diễn viên", "singer", "entertainment"),
        ("MC đám cưới", "presenter", "entertainment"),
        ("Cầu thủ bóng đá", "footballer", "sport"),
        ("Nhà báo", "journalist", "press"),
        ("Doanh nhân", "entrepreneur", "business"),
        ("TikToker", "content_creator", "creator"),
        ("Sinh viên", "student", "other"),
        ("Chuyên gia trang điểm cô dâu", "makeup_artist", "expert"),
        ("mua hàng online", None, None),
        ("abc", None, None),
    ],
)
def test_professions_and_their_kinds(text: str, code: str | None, kind: str | None) -> None:
    assert PROFESSIONS.find(text) == code
    assert PROFESSIONS.kind(code or "") == kind


def test_every_profession_has_a_kind_of_the_contract() -> None:
    assert {PROFESSIONS.kind(code) for code in PROFESSIONS.codes} == KINDS


def test_the_platforms_are_those_of_the_contract() -> None:
    assert set(PLATFORMS.codes) == set(Platform)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("FB", "facebook"),
        ("Tik Tok", "tiktok"),
        ("insta", "instagram"),
        ("YT", "youtube"),
        ("Zalo OA", "zalo"),
        ("TT", None),
    ],
)
def test_words_for_platforms(text: str, code: str | None) -> None:
    assert PLATFORMS.find(text) == code


def test_an_unknown_code_is_shown_as_it_is() -> None:
    assert FIELDS.label("something_new") == "something_new"
    assert FIELDS.synonyms("something_new") == ()


@given(cells())
def test_any_text_is_searched_without_an_error(text: str) -> None:
    found = FIELDS.find(text)
    assert found is None or found in FIELDS.codes
    for code, words in FIELDS.find_all(text):
        assert words in text
        assert code is None or code in FIELDS.codes
