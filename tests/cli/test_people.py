"""import, list, show, edit, delete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.rules import labels
from tests.cli.conftest import Ran
from tests.helpers import owner_list

Ask = Callable[..., Any]
Kol = Callable[..., Ran]


def test_owner_list_gives_the_expected_counts(people: Any) -> None:
    counts = {key: people[key] for key in ("created", "updated", "duplicates", "needs_fix", "skipped")}
    assert counts == {"created": 4, "updated": 0, "duplicates": 1, "needs_fix": 1, "skipped": 1}
    assert people["rows"] == 7
    assert Path(people["backup"]).is_file()


def test_owner_list_asks_about_what_may_not_be_guessed(people: Any) -> None:
    asked = {(p["row"], p["column"], p["level"]) for p in people["problems"]}
    assert {(10, "Giá post", "question"), (10, "Khu vực", "question"), (8, "SĐT", "warning")} <= asked


def test_values_of_the_first_person(people: Any, ask: Ask) -> None:
    person = ask("show", "@bepnhamesoc")
    expected = {
        "name": "Bếp Nhà Mẹ Sóc", "followers": 8200, "er": 7, "tier": "nano", "price_min": 500_000,
        "price_max": 500_000, "negotiable": True, "phones": ["0901234567"], "province": "Đà Nẵng",
        "province_old": "Quảng Nam", "fields": ["Ẩm thực"], "notes": "đổi sp ok", "label": "no_data",
    }  # fmt: skip
    assert {key: person[key] for key in expected} == expected
    live = next(rate for rate in person["rates"] if rate["deliverable"] == "livestream")
    assert (live["negotiable"], live["min"], live["raw"]) == (True, None, "TT")


def test_values_of_the_others(people: Any, ask: Ask) -> None:
    linh = ask("show", "linh beauty")
    assert (linh["followers"], linh["er"], linh["tier"]) == (48_000, 6, "micro")
    assert (linh["price_min"], linh["phones"], linh["province"]) == (
        3_500_000,
        ["0938111222"],
        "TP. Hồ Chí Minh",
    )
    live = next(rate for rate in linh["rates"] if rate["deliverable"] == "livestream")
    assert (live["min"], live["commission"]) == (2_000_000, 10)
    khoa = ask("show", "BS Minh Khoa")
    assert (khoa["followers"], khoa["price_min"], khoa["tier"], khoa["phones"]) == (
        320_000,
        15_000_000,
        "mid",
        [],
    )
    assert [(c["kind"], c["name"], c["phone"]) for c in khoa["contacts"]] == [
        ("manager", "Trang", "0912345678")
    ]
    anh = ask("show", "ca si hong anh")
    assert (anh["followers"], anh["price_min"], anh["tier"], anh["reach"]) == (
        4_200_000, 120_000_000, "mega", "national",
    )  # fmt: skip
    assert next(r for r in anh["rates"] if r["deliverable"] == "post")["vat"] == "excluded"
    assert next(r for r in anh["rates"] if r["deliverable"] == "livestream")["max"] == 1_200_000_000


def test_merging_the_duplicate_keeps_both_channels(ask: Ask, tmp_path: Path) -> None:
    report = ask("import", owner_list.write(tmp_path / "ds.xlsx"), "--duplicates", "merge")
    assert (report["created"], report["updated"], report["duplicates"]) == (4, 1, 0)
    linh = ask("show", "linh beauty")
    followers = {channel["platform"]: channel["followers"] for channel in linh["channels"]}
    assert followers == {"tiktok": 48_000, "facebook": 12_500}
    assert linh["followers"] == 48_000
    assert any(rate["min"] == 4_000_000 and rate["max"] == 5_000_000 for rate in linh["rates"])


def test_dry_run_writes_nothing(kol: Kol, data: Path, tmp_path: Path) -> None:
    ran = kol("import", owner_list.write(tmp_path / "ds.xlsx"), "--dry-run", "--json")
    assert (ran.json["created"], ran.json["backup"], ran.json["entry"]) == (4, None, None)
    assert kol("list").code == (0 if data.exists() else 2)
    assert "Bếp" not in kol("list").out


def test_a_column_question_is_answered_by_map(ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "kols.csv"
    path.write_text("Tên,TT,Follow\nQuán Nhỏ Xinh,abc,12k\n", encoding="utf-8")
    open_question = ask("import", path, "--dry-run")
    assert any(p["level"] == "question" and p["column"] == "TT" for p in open_question["problems"])
    answered = ask("import", path, "--map", "TT=payment")
    assert not any(p["column"] == "TT" and p["level"] == "question" for p in answered["problems"])


def test_conditions_leave_one_person(people: Any, ask: Ask, kol: Kol) -> None:
    food = ("field:Ẩm thực", "province:Đà Nẵng", "price<=3tr", "er>=3")
    assert [person["name"] for person in ask("list", *food)] == ["Bếp Nhà Mẹ Sóc"]
    assert [person["name"] for person in ask("list", 'lĩnhvực:"Ẩm thực" giá<=3tr')] == ["Bếp Nhà Mẹ Sóc"]
    everybody = {person["name"] for person in ask("list")}
    assert {person["name"] for person in ask("list", " -field:food")} == everybody - {"Bếp Nhà Mẹ Sóc"}
    refused = kol("list", "price<=many")
    assert refused.code == 2
    assert "many" in refused.err


@pytest.mark.parametrize(
    "query", ["da nang", "Đà Nẵng", "quang nam", "am thuc", "0901234567", "soc bep", "@bepnha"]
)
def test_search_finds_without_marks_in_any_order(people: Any, ask: Ask, query: str) -> None:
    assert [person["name"] for person in ask("list", *query.split())] == ["Bếp Nhà Mẹ Sóc"]


def test_list_sorts_and_limits(people: Any, ask: Ask) -> None:
    by_followers = [person["followers"] for person in ask("list")]
    assert by_followers == sorted(by_followers, reverse=True)
    assert [p["name"] for p in ask("list", "--sort", "name", "--limit", 2)] == [
        "Bếp Nhà Mẹ Sóc",
        "BS Minh Khoa",
    ]
    cheapest = [p["price_min"] for p in ask("list", "--sort", "price_min")]
    assert cheapest == sorted(cheapest)
    assert [p["price_min"] for p in ask("list", "--sort=-price_min")] == cheapest[::-1]


@pytest.mark.parametrize(
    ("field", "typed", "shown", "after"),
    [
        ("name", "Bếp Nhà Sóc Nâu", "name", "Bếp Nhà Sóc Nâu"),
        ("followers", "12k8", "followers", 12_800),
        ("er", "6,5%", "er", 6.5),
        ("er", "", "er", None),
        ("province", "Vũng Tàu", "province_old", "Bà Rịa–Vũng Tàu"),
        ("phones", "0905 000 111; 0905000222", "phones", ["0905000111", "0905000222"]),
        ("emails", "bep@example.vn", "emails", ["bep@example.vn"]),
        ("fields", "Ẩm thực, Gia đình", "fields", ["Ẩm thực", "Gia đình"]),
        ("tags", "thân, nhanh", "tags", ["thân", "nhanh"]),
        ("gender", "female", "gender", "female"),
        ("birth_year", "1995", "birth_year", 1995),
        ("notes", "", "notes", None),
        ("do_not_book", "có", "do_not_book", True),
        ("roles", "koc", "roles", ["koc"]),
        ("reach", "local", "reach", "local"),
    ],
)
def test_edit_changes_one_field_and_undo_brings_it_back(
    people: Any, ask: Ask, field: str, typed: str, shown: str, after: Any
) -> None:
    before = ask("show", 1)
    result = ask("edit", 1, field, typed)
    changed = ask("show", 1)
    assert changed[shown] == after
    assert result["entry"] is not None
    ask("undo")
    assert ask("show", 1) == before
    ask("redo")
    assert ask("show", 1) == changed


def test_edit_price_keeps_one_current_quote(people: Any, ask: Ask) -> None:
    ask("edit", 1, "price_post", "700k")
    ask("edit", 1, "price_post", "800k")
    person = ask("show", 1)
    assert [r["min"] for r in person["rates"] if r["deliverable"] == "post"] == [800_000]
    assert person["price_min"] == 800_000
    ask("edit", 1, "price_post", "")
    assert ask("show", 1)["price_min"] is None


def test_signals_typed_one_by_one_classify_a_person(people: Any, ask: Ask) -> None:
    answers = {
        "profession": "Bác sĩ da liễu", "profession_share": "other", "origin": "off", "expertise": "3",
        "media_appearances": "4", "income": "lt25", "deals_per_quarter": "2", "posts_per_week": "3",
        "main_channel": "both", "talk": "2", "style": "useful", "reach": "national",
    }  # fmt: skip
    for field, value in answers.items():
        ask("edit", "@bsminhkhoa", field, value)
    khoa = ask("show", "@bsminhkhoa")
    assert (khoa["label"], khoa["lean"], khoa["k"], khoa["i"]) == ("both", "kol", 87.5, 51.3)
    assert (khoa["coverage_k"], khoa["coverage_i"], khoa["subtype"]) == (100, 100, "expert")
    ask("edit", "@bsminhkhoa", "er", "")
    flipped = ask("show", "@bsminhkhoa")
    assert (flipped["label"], flipped["i"], flipped["coverage_i"]) == ("kol", 45.8, 90)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("birthday", "x", "no field"),
        ("tier", "mega", "cannot be typed"),
        ("name", "", "needs a name"),
        ("gender", "woman?", "Choose one of"),
        ("followers", "nhiều", "number"),
        ("price_post", "15", "15"),
        ("province", "ĐN", "ĐN"),
        ("emails", "vy@vybepnho", "e-mail"),
        ("talk", "4", "0 to 3"),
    ],
)
def test_a_bad_edit_is_refused_in_one_line_and_changes_nothing(
    people: Any, kol: Kol, ask: Ask, field: str, value: str, said: str
) -> None:
    before = ask("show", 1)
    ran = kol("edit", 1, field, value)
    assert ran.code == 2
    assert said in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert ask("show", 1) == before


def test_who_must_be_one_person(people: Any, kol: Kol, ask: Ask) -> None:
    ask("edit", 1, "name", "Linh Beauty")
    ran = kol("show", "linh beauty")
    assert ran.code == 2
    assert "1" in ran.err and "2" in ran.err
    assert kol("show", "nobody here").code == 2
    assert kol("show", "99").code == 2


def test_delete_puts_into_the_trash_and_undo_brings_back(people: Any, kol: Kol, ask: Ask) -> None:
    gone = ask("delete", "@linhbeauty")
    assert gone["changes"][0]["field"] == "deleted"
    assert len(ask("list")) == 3
    assert kol("show", "@linhbeauty").code == 2
    ask("undo")
    assert len(ask("list")) == 4


def test_the_import_is_one_step(people: Any, ask: Ask) -> None:
    full = ask("list")
    ask("undo")
    assert ask("list") == []
    ask("redo")
    assert ask("list") == full


def test_importing_again_updates_instead_of_doubling(people: Any, ask: Ask, tmp_path: Path) -> None:
    again = ask("import", owner_list.write(tmp_path / "again.xlsx"))
    assert (again["created"], again["updated"]) == (0, 4)
    assert len(ask("list")) == 4


def test_human_output_speaks_vietnamese(people: Any, kol: Kol) -> None:
    assert "Đà Nẵng" in kol("list", lang="vi").out
    assert "8,2K" in kol("list", lang="vi").out
    assert "Bếp Nhà Mẹ Sóc" in kol("show", 1, lang="vi").out


def test_a_refused_or_previewed_import_makes_no_library(kol: Kol, data: Path, tmp_path: Path) -> None:
    junk = tmp_path / "junk.xlsx"
    junk.write_bytes(b"PK\x03\x04 not really")
    listed = owner_list.write(tmp_path / "ds.xlsx")
    for words in (
        ("import", tmp_path / "none.xlsx"),
        ("import", junk),
        ("import", listed, "--sheet", "Nope"),
    ):
        assert kol(*words).code == 2
        assert not data.exists()
    assert kol("import", listed, "--dry-run").code == 0
    assert not data.exists()
    assert kol("import", listed).code == 0
    assert data.exists()


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("gender", "nữ", "female"),
        ("gender", "Female", "female"),
        ("style", "giải trí", "lifestyle"),
        ("reach", "NATIONAL", "national"),
    ],
)
def test_edit_takes_words_for_codes(
    people: Any, ask: Ask, kol: Kol, field: str, typed: str, code: str
) -> None:
    assert ask("edit", 1, field, typed)["changes"] == [{"field": field, "before": None, "after": code}]
    assert code not in kol("show", 1).out
    assert labels.code_text(field, code) is not None
    assert str(labels.code_text(field, code)) in kol("show", 1).out


def test_edit_says_what_changed_in_words_and_numbers(people: Any, kol: Kol) -> None:
    assert kol("edit", 1, "followers", "12k8").out.strip() == "Followers: 8,200 → 12,800"
    assert kol("edit", 1, "followers", "13k", lang="vi").out.strip().endswith(": 12.800 → 13.000")
    assert kol("edit", 1, "do_not_book", "có").out.strip() == "Do not book: no → yes"
    assert kol("edit", 1, "er", "").out.strip() == "Engagement rate (ER): 7.0% → —"
    assert kol("edit", 1, "consent_on", "01/11/2026").out.strip() == "Consent given on: — → 01/11/2026"
    assert "nothing changed" in kol("edit", 1, "followers", "13k").out.casefold()


def test_a_price_for_several_says_for_how_many(people: Any, ask: Ask, kol: Kol) -> None:
    ask("edit", 1, "price_post", "15tr/2 post")
    assert "/ 2 item" in kol("show", 1).out


def test_text_that_no_file_can_hold_is_no_crash(people: Any, kol: Kol, ask: Ask) -> None:
    assert kol("show", "B\udcffa").code == 2
    assert kol("campaign", "show", "\udcff").code == 2
    assert kol("list", "\udcff").code == 0
    assert ask("edit", 1, "rating", "t\udcffốt")["changes"][0]["after"] == "tốt"
    assert kol("campaign", "new", "A", "--goal", "G1", "--budget", "9" * 30).code == 2
    assert kol("edit", 1, "followers", "9" * 40).code == 2
    assert kol("list", "--limit", "9" * 30).code == 0


def test_fit_is_shown_for_the_current_brand(ask: Ask, kol: Kol, data: Path) -> None:
    ask("demo", "-o", data)
    scored = ask("list", "--sort", "fit")
    fits = [person["fit"] for person in scored if person["fit"] is not None]
    assert len(fits) > 5
    assert fits == sorted(fits, reverse=True)
    assert all(person["fit"] is None for person in scored[len(fits) :])
    assert f"Brand fit: {fits[0]}" in kol("show", scored[0]["id"]).out
