"""The statements behind «Căn cứ»: complete, in both languages, and named rightly by everything else."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

import pytest

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.paths import resources
from kolstudio.core.service import statements

IDS = [f"A{number:02}" for number in range(1, 48)] + [f"B{number:02}" for number in range(1, 54)]
"""Forty-seven statements of the first article and fifty-three of the second; ids never change."""

VIETNAMESE = re.compile("[ăâđêôơư\u0300\u0301\u0303\u0309\u0323]")
ID = re.compile(r"[ABX]\d{2}")


def named(part: Any) -> set[str]:
    """Return every statement id that stands anywhere in a data file."""
    if isinstance(part, dict):
        return set().union(*map(named, part.values())) if part else set()
    if isinstance(part, list):
        return set().union(*map(named, part)) if part else set()
    return {part} if isinstance(part, str) and ID.fullmatch(part) else set()


def test_they_are_exactly_the_hundred_in_order() -> None:
    assert len(IDS) == 100
    assert [one.id for one in statements.every()] == IDS


@pytest.mark.parametrize("statement_id", IDS)
def test_each_is_a_whole_sentence_in_both_languages(statement_id: str) -> None:
    one = statements.statement(statement_id)
    for words in (one.words, *([one.note] if one.note else [])):
        assert set(words) == {"vi", "en"}
        for sentence in words.values():
            assert sentence == " ".join(sentence.split())
            assert sentence.endswith((".", "?", "!"))
            assert len(sentence) <= 260
            assert unicodedata.is_normalized("NFC", sentence)
        assert VIETNAMESE.search(unicodedata.normalize("NFD", words["vi"]).casefold()) or (
            VIETNAMESE.search(words["vi"].casefold())
        )
        assert words["vi"] != words["en"]


def test_no_sentence_is_there_twice() -> None:
    for language in ("vi", "en"):
        sentences = [one.words[language].casefold() for one in statements.every()]  # type: ignore[index]
        assert len(set(sentences)) == len(sentences)


def test_every_group_has_a_name_and_statements_and_no_statement_another_group() -> None:
    known = [group.id for group in statements.groups()]
    assert len(set(known)) == len(known)
    assert {one.group for one in statements.every()} == set(known)
    for group in statements.groups():
        assert group.words["vi"] != group.words["en"]
        assert all(group.words.values())


@pytest.mark.parametrize("file", sorted(path.stem for path in (resources() / "data").glob("*.json")))
def test_every_statement_that_a_data_file_names_exists(file: str) -> None:
    assert named(data.load(file)) <= set(IDS)


def test_they_say_what_rests_on_them() -> None:
    for row in data.load("classifier")["signals"] + data.load("fit")["questions"]:
        for statement_id in row["ids"]:
            uses = {use.id: use.words for use in statements.statement(statement_id).used_by}
            assert uses[row["id"]] == {"vi": row["vi"], "en": row["en"]}
    assert statements.statement("A47").used_by == ()


def test_notes_refer_to_statements_that_exist() -> None:
    text = json.dumps(data.load("statements"), ensure_ascii=False)
    assert set(re.findall(r"\b[AB]\d{2}\b", text)) == set(IDS)


def test_an_id_is_found_as_typed_and_an_unknown_one_is_told() -> None:
    assert statements.statement(" a12 ").id == "A12"
    with pytest.raises(RuleError) as raised:
        statements.statement("A48")
    assert raised.value.code == "not_found"


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("nan dung hay dung mega", "vi", ()),
        ("tran thanh", "vi", ("B20",)),
        ("HÌNH MẪU", "vi", ("A40",)),
        ("b19", "en", ("B19",)),
    ],
)
def test_a_search_leaves_marks_and_case_out(text: str, language: Any, found: tuple[str, ...]) -> None:
    hits = {one.id for one in statements.search(text, language)}
    assert hits >= set(found)
    assert bool(hits) is bool(found)
    assert len(hits) < 10


def test_an_empty_search_finds_all() -> None:
    assert statements.search("  ", "vi") == statements.every()
