"""Reading what is typed for a field: codes and words in both languages, numbers, days; and showing it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.errors import RuleError
from kolstudio.core.rules import labels
from kolstudio.core.rules.field_kinds import Parser
from kolstudio.core.rules.fields import EDITABLE, FIELDS
from kolstudio.core.rules.fold import fold
from kolstudio.core.service import field_values
from kolstudio.core.service.library import Library
from kolstudio.core.texts import LANGUAGES, catalogue
from tests.helpers.libraries import opened

CODED = [key for key in EDITABLE if FIELDS[key].codes]


def read(library: Library, key: str, text: str) -> Any:
    return field_values.read(FIELDS[key], text, library)


@pytest.mark.parametrize("key", CODED)
def test_a_code_may_be_given_by_its_word_in_either_language(library: Library, key: str) -> None:
    for code in FIELDS[key].codes:
        words = labels.code_text(key, code)
        assert words is not None, f"{key}: {code} has no words"
        for language in LANGUAGES:
            for typed in (
                code,
                code.upper(),
                catalogue(language).render(words),
                fold(catalogue(language).render(words)),
            ):
                found = read(
                    library, key, typed.replace(",", " ") if FIELDS[key].parser is Parser.CODES else typed
                )
                assert found in (code, [code]), typed


@pytest.mark.parametrize("key", CODED)
def test_the_words_of_a_field_tell_its_codes_apart(key: str) -> None:
    for language in LANGUAGES:
        words = [
            fold(catalogue(language).render(text))
            for code in FIELDS[key].codes
            if (text := labels.code_text(key, code))
        ]
        assert len(set(words)) == len(FIELDS[key].codes)


@pytest.mark.parametrize(
    ("key", "typed", "code"),
    [("gender", "nữ", "female"), ("gender", "NU", "female"), ("gender", "Nam", "male"), ("gender", "khác", "other"),
     ("style", "giải trí", "lifestyle"), ("style", "kiến thức", "useful")],
)  # fmt: skip
def test_words_that_an_import_knows_are_known_here_too(
    library: Library, key: str, typed: str, code: str
) -> None:
    assert read(library, key, typed) == code


def test_an_unknown_word_lists_what_is_possible(library: Library) -> None:
    with pytest.raises(RuleError) as refused:
        read(library, "gender", "hoa hồng")
    assert refused.value.code == "value_unknown"
    assert "female, male, other" in str(refused.value)


@pytest.mark.parametrize(
    ("key", "typed", "stored"),
    [
        ("media_appearances", "3", 3), ("followers", "4tr2", 4_200_000), ("er", "3.1%", 3_100),
        ("posts_per_week", "2,5", 2_500), ("posts_per_week", ".5", 500), ("posts_per_week", "7", 7_000),
        ("sponsored_share", "100 %", 100_000), ("sponsored_share", "0", 0), ("expertise", "0", 0),
        ("country", "vn", "VN"), ("starred", "x", 1), ("starred", "Không", 0), ("starred", "đúng", 1),
        ("emails", "a@b.vn; c@d.vn", ["a@b.vn", "c@d.vn"]), ("tags", "a, b,, A ; c", ["a", "b", "c"]),
        ("consent_on", "2026-11-01", "2026-11-01"), ("birth_year", "1990", 1990), ("roles", "KOC; koc", ["koc"]),
        ("name", " Lan\tAnh ", "Lan Anh"), ("notes", " a\n b ", "a\n b"), ("real_name", "", None),
    ],
)  # fmt: skip
def test_values(library: Library, key: str, typed: str, stored: object) -> None:
    assert read(library, key, typed) == stored


@pytest.mark.parametrize(
    ("key", "typed", "code"),
    [
        ("name", " \u0000 ", "name_missing"), ("expertise", "4", "value_unknown"), ("expertise", "-1", "value_unknown"),
        ("posts_per_week", "2.5.1", "value_unclear"), ("posts_per_week", "1,2345", "value_unclear"),
        ("posts_per_week", ".", "value_unclear"), ("posts_per_week", "-2", "value_unclear"),
        ("sponsored_share", "101", "value_unclear"), ("country", "VNM", "value_unknown"), ("country", "ẢẢ", "value_unknown"),
        ("starred", "maybe", "value_unknown"), ("emails", "a@b", "value_unclear"), ("emails", "a b@c.vn", "value_unclear"),
        ("followers", "9" * 40, "value_unclear"), ("media_appearances", "9" * 19, "value_unclear"),
        ("price_post", "9" * 30, "value_unclear"), ("followers", "nhiều", "value_unclear"), ("price_post", "15", "value_unclear"),
        ("province", "ĐN", "value_unclear"), ("province", "Atlantis", "value_unclear"), ("province", "miền Tây", "value_unknown"), ("consent_on", "31/02/2026", "value_unclear"),
        ("roles", "koc, vua", "value_unknown"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(library: Library, key: str, typed: str, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        read(library, key, typed)
    assert refused.value.code == code


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with opened(tmp_path_factory.mktemp("values") / "a.kol") as library:
        yield library


@given(st.sampled_from(EDITABLE), st.text(max_size=20) | st.text("0123456789.,kKtr%-+ đ/@", max_size=16))
def test_any_text_is_read_or_refused_and_fits_the_file(quiet: Library, key: str, typed: str) -> None:
    try:
        value = read(quiet, key, typed)
    except RuleError as refused:
        assert refused.code
        return
    for part in value if isinstance(value, list | tuple) else [value]:
        if isinstance(part, int):
            assert -(2**63) <= part < 2**63
        if isinstance(part, str):
            part.encode()
