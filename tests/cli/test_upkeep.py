"""undo, redo, history, check, backup, restore, doctor, demo, and the grammar around them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kolstudio.cli import parser
from kolstudio.cli.commands import COMMANDS
from kolstudio.core.store.lock import LibraryLock
from kolstudio.core.store.migrations import SCHEMA_VERSION
from kolstudio.core.texts import catalogue
from tests.cli.conftest import Ran
from tests.cli.shapes import schemas
from tests.helpers import owner_list

Ask = Callable[..., Any]
Kol = Callable[..., Ran]


def test_every_command_has_a_shape_on_the_page() -> None:
    assert set(schemas()) == set(COMMANDS)


def test_nothing_to_undo_is_refused(people: Any, kol: Kol) -> None:
    assert kol("undo").code == 0
    assert kol("undo").code == 2
    assert kol("redo").code == 0
    assert kol("redo").code == 2


def test_history_of_everything_and_of_one(people: Any, ask: Ask) -> None:
    ask("edit", 1, "name", "Bếp Sóc")
    every = ask("history")
    assert every[0]["op"] == "edit_creator"
    assert any(entry["op"] == "import" and "DS KOL T11.xlsx" in entry["origin"] for entry in every)
    own = ask("history", 1)
    values = own[0]["changes"][0]["values"]
    assert values["name"] == ["Bếp Nhà Mẹ Sóc", "Bếp Sóc"]
    assert not any(entry["op"] == "edit_creator" for entry in ask("history", 2))


def test_check_counts(people: Any, ask: Ask) -> None:
    report = ask("check")
    assert (report["ok"], report["schema"], report["counts"]["people"]) == (True, SCHEMA_VERSION, 4)


def test_check_tells_a_damaged_file(people: Any, kol: Kol, data: Path) -> None:
    whole = data.read_bytes()
    data.write_bytes(whole[: len(whole) // 2])
    ran = kol("check", "--json")
    assert ran.code == 2
    assert ran.json["ok"] is False
    assert ran.json["problems"]


def test_backup_and_restore(people: Any, ask: Ask, kol: Kol, tmp_path: Path) -> None:
    copy = tmp_path / "usb" / "bản sao.kol"
    copy.parent.mkdir()
    saved = ask("backup", "-o", copy)
    assert (saved["people"], saved["bytes"]) == (4, copy.stat().st_size)
    ask("delete", 1)
    restored = ask("restore", copy)
    assert restored["people"] == 4
    assert Path(restored["kept"]).is_file()
    assert len(ask("list")) == 4


def test_restore_of_something_else_changes_nothing(people: Any, kol: Kol, data: Path, tmp_path: Path) -> None:
    junk = tmp_path / "junk.kol"
    junk.write_bytes(b"not a library" * 100)
    before = data.read_bytes()
    assert kol("restore", junk).code == 2
    assert kol("restore", tmp_path / "missing.kol").code == 2
    assert data.read_bytes() == before


def test_doctor_is_well_here(ask: Ask) -> None:
    report = ask("doctor")
    assert report["ok"]
    assert {"python", "sqlite", "library"} <= {check["id"] for check in report["checks"]}


def test_demo_and_its_removal(ask: Ask, data: Path, kol: Kol) -> None:
    made = ask("demo", "-o", data)
    assert (made["people"], made["campaigns"]) == (60, 2)
    assert len(ask("list")) == 60
    assert len(ask("campaign", "list")) == 2
    assert kol("demo", "-o", data).code == 2
    removed = ask("demo", "--remove")
    assert (removed["people"], removed["campaigns"]) == (60, 2)
    assert ask("list") == []
    ask("undo")
    assert len(ask("list")) == 60


def test_a_missing_library_is_refused_and_not_made(kol: Kol, data: Path, tmp_path: Path) -> None:
    for words in (
        ["list"],
        ["show", "1"],
        ["campaign", "list"],
        ["check"],
        ["undo"],
        ["edit", "1", "name", "A"],
    ):
        ran = kol(*words)
        assert ran.code == 2, words
        assert str(data) in ran.err
    assert not data.exists()


def test_while_the_window_has_it_reading_works_and_writing_is_refused(
    people: Any, kol: Kol, data: Path, tmp_path: Path
) -> None:
    with LibraryLock(data):
        before = data.read_bytes()
        for words in (["list"], ["show", "1"], ["history"], ["shortlist", "-o", tmp_path / "s.xlsx"]):
            assert kol(*words).code == 0, words
        for words in (["edit", "1", "name", "A"], ["delete", "1"], ["undo"], ["restore", data]):
            ran = kol(*words)
            assert ran.code == 2, words
            assert "KOL Studio" in ran.err
        assert data.read_bytes() == before
    assert kol("edit", "1", "name", "A").code == 0


@pytest.mark.parametrize(
    "words",
    [["nonsense"], ["list", "--sort", "colour"], ["list", "--limit", "x"], ["import"], ["demo"],
     ["import", "no such file.xlsx"], ["import", "a.csv", "--map", "TT"]],
)  # fmt: skip
def test_a_command_that_is_not_understood_is_refused_in_one_line(
    people: Any, kol: Kol, words: list[str]
) -> None:
    for lang in ("vi", "en"):
        ran = kol(*words, lang=lang)
        assert (ran.code, ran.out) == (2, "")
        assert len(ran.err.strip().splitlines()) == 1


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_help_is_there_for_every_command(lang: Any) -> None:
    for name in COMMANDS:
        with pytest.raises(SystemExit) as left:
            parser.build(catalogue(lang)).parse_args([*name.split(), "--help"])
        assert left.value.code == 0


def _program(*words: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "kolstudio", *map(str, words)],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_the_program_speaks_utf8_on_an_old_console(tmp_path: Path) -> None:
    data = tmp_path / "Hương" / "Tài liệu.kol"
    data.parent.mkdir()
    listed = owner_list.write(tmp_path / "ds.xlsx")
    ran = _program("--data", data, "--lang", "vi", "import", listed, "--json", PYTHONIOENCODING="cp1252")
    assert ran.returncode == 0, ran.stderr.decode()
    assert json.loads(ran.stdout.decode("utf-8"))["created"] == 4
    shown = _program("--data", data, "--lang", "vi", "list", PYTHONIOENCODING="cp1252")
    assert "Bếp Nhà Mẹ Sóc" in shown.stdout.decode("utf-8")
    refused = _program("--data", data, "--lang", "vi", "show", "Ẩn danh", PYTHONIOENCODING="cp1252")
    assert refused.returncode == 2
    assert "Ẩn danh" in refused.stderr.decode("utf-8")


def test_without_a_name_the_library_is_the_owners_own(tmp_path: Path, home: Path) -> None:
    listed = owner_list.write(tmp_path / "ds.xlsx")
    assert _program("import", listed).returncode == 0
    assert (home / "library.kol").is_file()
    assert b"Linh Beauty" in _program("list").stdout


def test_history_names_the_people(people: Any, kol: Kol, ask: Ask) -> None:
    ask("edit", 1, "rating", "5")
    ask("undo")
    lines = kol("history").out.splitlines()
    assert "Bếp Nhà Mẹ Sóc" in lines[0] and "step back or forth" in lines[0]
    assert "edit of a person" in lines[1] and "undone" in lines[1]
    assert "import of a list" in lines[2] and "+1" in lines[2]
    assert kol("history", "--limit", "-1").code == 2
    assert kol("history", "--limit", "9" * 30).code == 0


def test_removing_the_sample_says_what_goes_with_it(ask: Ask, kol: Kol, data: Path) -> None:
    ask("demo", "-o", data)
    someone = ask("list", "--limit", 1)[0]["id"]
    ask("campaign", "new", "Của tôi", "--goal", "G1", "--budget", "90tr")
    ask("campaign", "add", "Của tôi", someone)
    ran = kol("demo", "--remove")
    assert ran.out.splitlines()[:2] == [
        "Sample data removed: 60 people, 2 campaigns.",
        "Bookings of sample people in your own campaigns, gone too: 1.",
    ]
