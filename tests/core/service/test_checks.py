"""`check` tells whether a file is sound, `doctor` whether the program can work here."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.service import checks, creators
from kolstudio.core.service.library import Library
from kolstudio.core.store import engine
from kolstudio.core.store.lock import LibraryLock
from kolstudio.core.store.migrations import SCHEMA_VERSION
from kolstudio.core.texts import ENGLISH, catalogue
from tests.cli.shapes import matches_docs


def test_a_sound_library_is_counted(library: Library, two: tuple[int, int]) -> None:
    creators.delete(library, [two[0]])
    report = checks.check(library.path, ENGLISH)
    matches_docs("check", report)
    assert (report["ok"], report["schema"], report["problems"]) == (True, SCHEMA_VERSION, [])
    counts = report["counts"]
    assert (counts["people"], counts["channels"], counts["rates"], counts["contacts"]) == (2, 2, 2, 2)
    assert (counts["brands"], counts["campaigns"], counts["lines"]) == (1, 0, 0)
    assert set(counts) == set(checks.COUNTED)


def test_checking_changes_nothing(library: Library, two: tuple[int, int]) -> None:
    library.close()
    before = library.path.read_bytes()
    for texts in (ENGLISH, catalogue("vi")):
        assert checks.check(library.path, texts)["ok"]
    assert library.path.read_bytes() == before


@pytest.mark.parametrize("harm", ["half", "junk", "reference", "column", "folder", "empty"])
def test_trouble_is_told_and_not_raised(
    library: Library, two: tuple[int, int], tmp_path: Path, harm: str
) -> None:
    library.close()
    path = tmp_path / "hỏng.kol"
    if harm == "folder":
        path.mkdir()
    elif harm == "empty":
        path.touch()
    else:
        shutil.copyfile(library.path, path)
    if harm == "half":
        os.truncate(path, path.stat().st_size // 2)
    elif harm == "junk":
        path.write_bytes(b"hello" * 100)
    elif harm in ("reference", "column"):
        with sqlite3.connect(path) as conn:
            conn.execute("DELETE FROM brand" if harm == "column" else "UPDATE rate SET creator_id = 99")
            if harm == "column":
                conn.execute("ALTER TABLE tag ADD COLUMN extra TEXT")
        conn.close()
    report = checks.check(path, ENGLISH)
    matches_docs("check", report)
    assert not report["ok"]
    assert report["problems"] and all(report["problems"])


def test_a_missing_library_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as refused:
        checks.check(tmp_path / "none.kol", ENGLISH)
    assert refused.value.code == "no_library"


def looked(path: Path) -> dict[str, Any]:
    report = checks.doctor(path, ENGLISH)
    matches_docs("doctor", report)
    json.dumps(report)
    assert report["ok"] is all(check["ok"] for check in report["checks"])
    for check in report["checks"]:
        assert bool(check["hint"]) is not check["ok"], "a hint only where something is to be done"
    return {check["id"]: check for check in report["checks"]}


def test_the_doctor_finds_everything_well_here(library: Library, tmp_path: Path) -> None:
    library.close()
    found = looked(library.path)
    assert set(found) == {"python", "sqlite", "libraries", "resources", "folder", "space", "library"}
    assert all(check["ok"] for check in found.values())
    assert "no library yet" in looked(tmp_path / "none.kol")["library"]["message"]


def test_the_doctor_sees_a_damaged_library(library: Library) -> None:
    library.close()
    os.truncate(library.path, library.path.stat().st_size // 2)
    assert not looked(library.path)["library"]["ok"]


def test_the_doctor_leaves_a_library_alone_that_is_in_use(library: Library) -> None:
    library.close()
    with LibraryLock(library.path):
        assert looked(library.path)["library"]["ok"]


def test_the_doctor_sees_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(10**9, 10**9, checks.LEAST_FREE - 1))
    monkeypatch.setattr(checks, "LIBRARIES", (*checks.LIBRARIES, "no-such-library"))
    monkeypatch.setattr(engine, "new_enough", lambda: False)
    monkeypatch.setattr(checks.sys, "version_info", (3, 10, 0))
    monkeypatch.setattr(checks, "resources", lambda: tmp_path / "gone" / "resources")
    (tmp_path / "gone" / "resources" / "data").mkdir(parents=True)
    (tmp_path / "gone" / "resources" / "data" / "fields.json").write_text("{", encoding="utf-8")
    checks.data.load.cache_clear()
    monkeypatch.setattr(checks.data, "resources", checks.resources)
    try:
        found = looked(tmp_path / "none.kol")
    finally:
        checks.data.load.cache_clear()
    assert {name for name, check in found.items() if not check["ok"]} == {
        "python",
        "sqlite",
        "libraries",
        "resources",
        "space",
    }
    assert "no-such-library" in found["libraries"]["message"]


def test_the_doctor_sees_a_folder_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*words: object, **options: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(checks.tempfile, "TemporaryFile", refuse)
    found = looked(tmp_path / "none.kol")
    assert not found["folder"]["ok"]
    assert found["folder"]["hint"]


def test_versions_name_the_program_and_what_it_stands_on() -> None:
    found = checks.versions()
    assert {"kolstudio", "python", "sqlite", "expat", "PySide6-Essentials", *checks.LIBRARIES} == set(found)
    assert "-" not in {found[name] for name in checks.LIBRARIES}
