"""erase and export-person: one person's data, out of the library for good or into a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.cli.conftest import Ran

Ask = Callable[..., Any]
Kol = Callable[..., Ran]


def test_erase_without_yes_tells_what_would_be_lost_and_changes_nothing(
    people: Any, kol: Kol, data: Path
) -> None:
    before = data.read_bytes()
    ran = kol("erase", 1)
    assert (ran.code, ran.out) == (2, "")
    assert "Bếp Nhà Mẹ Sóc" in ran.err and "--yes" in ran.err and "cannot be undone" in ran.err
    assert len(ran.err.splitlines()) == 1
    assert data.read_bytes() == before
    assert kol("erase", 99).code == 2


def test_erase_is_for_good_in_data_search_and_history(
    people: Any, ask: Ask, kol: Kol, tmp_path: Path
) -> None:
    ask("edit", 1, "notes", "chỉ nhận quán chay")
    said = ask("erase", "bep nha me soc", "--yes")
    assert (said["id"], said["name"]) == (1, "Bếp Nhà Mẹ Sóc")
    assert kol("show", 1).code == 2
    assert ask("list", "soc") == []
    assert ask("check")["ok"]
    assert not any("quán chay" in json.dumps(entry, ensure_ascii=False) for entry in ask("history"))
    while kol("undo").code == 0:
        assert kol("show", 1).code == 2
    assert kol("erase", 1, "--yes").code == 2


def test_erase_names_the_backups_that_still_hold_somebody(people: Any, ask: Ask, kol: Kol) -> None:
    kept = ask("backup")["path"]
    warned = kol("erase", 1)
    assert Path(kept).name in warned.err
    said = ask("erase", 1, "--yes")
    assert kept in said["backups"]
    told = kol("erase", 2, "--yes")
    assert kept in told.out and told.code == 0


def test_both_reach_into_the_trash(people: Any, ask: Ask, tmp_path: Path) -> None:
    ask("delete", 1)
    said = ask("export-person", "Bếp Nhà Mẹ Sóc", "-o", tmp_path / "a.json")
    assert (said["id"], said["name"]) == (1, "Bếp Nhà Mẹ Sóc")
    assert ask("erase", 1, "--yes")["id"] == 1


def test_export_person_writes_everything_of_one_and_nothing_of_others(
    people: Any, ask: Ask, kol: Kol, tmp_path: Path
) -> None:
    ask("edit", 1, "notes", "chỉ nhận quán chay")
    path = tmp_path / "sóc.json"
    said = ask("export-person", 1, "-o", path)
    assert Path(said["path"]) == path and said["bytes"] == path.stat().st_size
    text = path.read_text(encoding="utf-8")
    document = json.loads(text)
    assert document["person"] == ask("show", 1)
    assert sum(map(len, document["stored"].values())) == said["rows"]
    assert len(document["history"]) == said["steps"] and "quán chay" in text
    others = [person["name"] for person in ask("list") if person["id"] != 1]
    assert others and not any(name in text for name in others)
    assert str(path) in kol("export-person", 1, "-o", path).out


def test_export_person_into_nowhere_or_over_the_library_leaves_everything(
    people: Any, kol: Kol, data: Path, tmp_path: Path
) -> None:
    before = data.read_bytes()
    assert kol("export-person", 1, "-o", data).code == 2
    assert kol("export-person", 1, "-o", tmp_path / "nowhere" / "a.json").code == 2
    assert kol("export-person", 99, "-o", tmp_path / "b.json").code == 2
    assert data.read_bytes() == before
    assert not list(tmp_path.rglob("*.json*"))
