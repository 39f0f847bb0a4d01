"""Who is meant: ids, handles and names, nobody and several."""

from __future__ import annotations

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.rules.identify import LARGEST_ID, WhoKind, parse_who, pick


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("12", WhoKind.ID, "12"),
        (" 7 ", WhoKind.ID, "7"),
        ("@LinhBeauty", WhoKind.HANDLE, "linhbeauty"),
        ("@123", WhoKind.HANDLE, "123"),
        ("Ca sĩ  Hồng Ánh", WhoKind.NAME, "ca si hong anh"),
        ("ca si hong anh", WhoKind.NAME, "ca si hong anh"),
        ("12a", WhoKind.NAME, "12a"),
        ("-12", WhoKind.NAME, "-12"),
        ("@", WhoKind.NAME, "@"),
        ("??????", WhoKind.NAME, "??????"),
    ],
)
def test_what_was_typed_is_told_apart(text: str, kind: WhoKind, key: str) -> None:
    who = parse_who(text)
    assert (who.kind, who.key) == (kind, key)
    assert who.id == (int(text) if kind == WhoKind.ID else None)


def test_an_endless_number_is_still_a_number_the_store_can_ask_for() -> None:
    assert parse_who("9" * 400).id == LARGEST_ID


@pytest.mark.parametrize("text", ["", "   ", "\u200b"])
def test_nobody_named(text: str) -> None:
    with pytest.raises(RuleError) as refusal:
        parse_who(text)
    assert refusal.value.code == "who_missing"


def test_the_one_person_found() -> None:
    who = parse_who("Linh Beauty")
    assert pick(who, [(12, "Linh Beauty")]) == 12
    assert pick(who, iter([(12, "Linh Beauty"), (12, "Linh Beauty")])) == 12


def test_nobody_found() -> None:
    with pytest.raises(RuleError) as refusal:
        pick(parse_who("@nobody"), [])
    assert refusal.value.code == "not_found"
    assert "@nobody" in str(refusal.value)


def test_several_are_listed_by_id() -> None:
    with pytest.raises(RuleError) as refusal:
        pick(parse_who("linh"), [(30, "LINH"), (4, "Linh")])
    assert refusal.value.code == "ambiguous"
    assert "4 (Linh), 30 (LINH)" in str(refusal.value)


def test_a_long_list_is_cut_and_says_so() -> None:
    with pytest.raises(RuleError) as refusal:
        pick(parse_who("an"), [(number, "An") for number in range(1, 26)])
    said = str(refusal.value)
    assert "25" in said
    assert "10 (An), +15" in said
    assert "11 (An)" not in said
