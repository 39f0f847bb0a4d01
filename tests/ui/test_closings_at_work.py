"""Fifty closings around imports and exports, most of them in the middle: all or nothing, and exit 0.

Each child process opens the window again and again, begins the work an owner would and closes at a moment
the seed names; the work is the real import of a list and the real export of a brief, on the real worker thread.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kolstudio.core.service import checks
from kolstudio.core.store.lock import who_holds
from kolstudio.core.texts import ENGLISH
from tests.flows.noise import unwanted

ROUNDS = 13
IN_THE_MIDDLE = 7
"""So many of the rounds of each seed must hit the work in the middle, else the test says little."""


@pytest.mark.parametrize(("kind", "seed"), [("import", 1), ("import", 2), ("export", 3), ("export", 4)])
@pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
def test_closing_at_work_leaves_all_or_nothing(tmp_path: Path, home: Path, kind: str, seed: int) -> None:
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.flows.closings"]
    done = subprocess.run(
        [*command, tmp_path, kind, str(seed), str(ROUNDS)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert unwanted(done.stderr) == []
    closings = [json.loads(line) for line in done.stdout.splitlines()]
    print(summary(kind, seed, closings))
    assert len(closings) == ROUNDS
    assert all(one["moment"] == one["meant"] for one in closings), closings
    assert [one for one in closings if one["work"].startswith("failed")] == []
    middle = [one for one in closings if one["moment"] == "middle"]
    assert len(middle) >= IN_THE_MIDDLE
    assert all(0 < one["report"] <= one["reports"] for one in middle)
    assert any(one["work"] == "stopped" for one in middle)
    for one in closings:
        check_library(tmp_path / f"{one['round']}.kol")
    if kind == "import":
        check_imports(tmp_path, closings)
    else:
        check_exports(tmp_path, closings)
    names = [path.name for path in tmp_path.rglob("*")]
    assert [name for name in names if name.startswith((".", "~")) or name.endswith(("-wal", ".tmp"))] == []


def summary(kind: str, seed: int, closings: list[dict[str, Any]]) -> str:
    """Say in one line when the closings came and what became of the work."""
    moments = Counter(f"{one['moment']} ({one['work']})" for one in closings)
    told = ", ".join(f"{count} {moment}" for moment, count in sorted(moments.items()))
    at = sorted(one["report"] for one in closings if one["moment"] == "middle")
    return f"{kind}, seed {seed}: {told}; in the middle at reports {at} of {closings[0]['reports']}"


def check_library(path: Path) -> None:
    """It is sound and nobody holds it."""
    found = checks.check(path, ENGLISH)
    assert found["ok"], found
    assert who_holds(path) is None


def check_imports(folder: Path, closings: list[dict[str, Any]]) -> None:
    """Everybody of the list is in, or nobody; everybody where the closing came after the end."""
    whole = people(folder / "whole.kol")
    assert whole > 0
    for one in closings:
        found = people(folder / f"{one['round']}.kol")
        assert found in (0, whole), f"half an import: {found} of {whole} in {one}"
        assert found == whole or one["moment"] != "after", one
        assert found == 0 or one["moment"] != "before", one


def check_exports(folder: Path, closings: list[dict[str, Any]]) -> None:
    """The brief is whole or not there; whole where the closing came after the end."""
    whole = sheets(folder / "whole.xlsx")
    for one in closings:
        book = folder / f"{one['round']}.xlsx"
        assert book.exists() or one["moment"] != "after", one
        if book.exists():
            assert sheets(book) == whole, one


def sheets(path: Path) -> list[tuple[str, int]]:
    """Return the sheets of a workbook with how many cells are filled."""
    book = openpyxl.load_workbook(path)
    return [
        (sheet.title, sum(cell.value is not None for row in sheet.iter_rows() for cell in row))
        for sheet in book
    ]


def people(path: Path) -> int:
    """Count who is in a closed library."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM creator").fetchone()[0])
    finally:
        connection.close()
