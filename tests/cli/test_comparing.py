"""`compare`: the table in JSON and in words, marks only with a goal, the workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from kolstudio.core.model.codes import Goal
from kolstudio.core.model.kept_comparison import Arrangement
from kolstudio.core.service import comparisons
from kolstudio.core.service.library import Library
from tests.cli.conftest import Ran

Ask = Callable[..., Any]
Kol = Callable[..., Ran]


def marks(document: Any) -> dict[str, int]:
    """Return who is marked in which row."""
    return {
        row["key"]: cell["id"]
        for group in document["groups"]
        for row in group["rows"]
        for cell in row["cells"]
        if cell["best"]
    }


def test_compare_marks_only_with_a_goal(people: Any, ask: Ask) -> None:
    plain = ask("compare", "@linhbeauty", "@bsminhkhoa", "@honganh")
    assert (marks(plain), plain["verdict"], plain["goal"]) == ({}, None, None)
    sales = ask("compare", "@linhbeauty", "@bsminhkhoa", "@honganh", "--goal", "g4")
    names = {person["id"]: person["name"] for person in sales["people"]}
    best = marks(sales)
    assert names[best["er"]] == names[best["cpe"]] == "Linh Beauty"
    assert sales["verdict"]["winner"] == best["er"]


def test_compare_in_words_says_what_to_do_next(people: Any, kol: Kol) -> None:
    plain = kol("compare", "@linhbeauty", "@honganh")
    assert plain.code == 0 and "Linh Beauty" in plain.out and "--goal" in plain.out
    assert "serves better" not in plain.out
    assert "serves better" in kol("compare", "@linhbeauty", "@honganh", "--goal", "G4").out


def test_compare_writes_a_workbook(people: Any, ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "so sánh.xlsx"
    assert ask("compare", "@linhbeauty", "@honganh", "--goal", "G6", "-o", path)["path"] == str(path)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None and sheet["A1"].value == "Comparison"


def test_compare_refuses_in_one_line(people: Any, kol: Kol) -> None:
    for words in (("@linhbeauty",), ("@linhbeauty", "@linhbeauty"), ("@linhbeauty", "@nobody")):
        ran = kol("compare", *words)
        assert (ran.code, ran.out) == (2, "") and ran.err.count("\n") == 1


def test_compare_opens_what_was_kept_by_name(people: Any, ask: Ask, kol: Kol, data: Path) -> None:
    first, second, third = (ask("show", who)["id"] for who in ("@linhbeauty", "@bsminhkhoa", "@honganh"))
    with Library.open(data, origin="window") as opened:
        made = comparisons.keep(
            opened, "Bán 12.12", Arrangement((first, second, third), Goal.G4, own_order=True)
        )
    kept = ask("compare", "--kept", "ban 12.12")
    assert [one["id"] for one in kept["people"]] == [first, second, third]
    assert kept["goal"] == "G4" and kept["verdict"]
    assert ask("compare", "--kept", str(made)) == kept
    assert ask("compare", "--kept", "Bán 12.12", "--goal", "G2")["goal"] == "G2"
    for words in (("--kept", "Không có"), ("@linhbeauty", "--kept", "Bán 12.12"), ()):
        ran = kol("compare", *words)
        assert (ran.code, ran.out) == (2, "") and ran.err.count("\n") == 1
    assert "Bán 12.12" in kol("compare", "--kept", "Không có").err
