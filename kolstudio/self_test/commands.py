"""Runs every command there is, in the way the command line runs it, and looks at what comes out."""

from __future__ import annotations

import io
import json
import zipfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from kolstudio.cli import main
from kolstudio.cli.commands import COMMANDS
from kolstudio.core.service import sample
from kolstudio.self_test.failure import Failure, expect

_BOOK_BYTES = 5_000
"""The least a designed workbook weighs."""


class _Kolstudio:
    """The command line on one library; remembers which commands were run."""

    def __init__(self, library: Path) -> None:
        self.library = library
        self.ran: set[str] = set()

    def __call__(self, *words: object) -> Any:
        """Run a command that must succeed and return its document."""
        said = [str(word) for word in words]
        out, complaint = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(complaint):
            code = main(["--data", str(self.library), "--lang", "vi", "--json", *said])
        if code != 0:
            raise Failure(f"kolstudio {' '.join(said)}: exit {code} {complaint.getvalue().strip()}")
        self.ran |= {name for name in (said[0], " ".join(said[:2])) if name in COMMANDS}
        return json.loads(out.getvalue())


def every_command(folder: Path) -> dict[str, Any]:
    """Import the sample list, search, judge, plan, write workbooks, undo, check, back up and restore."""
    sample_list, brief, shortlist = (folder / name for name in (sample.LIST_FILE, "brief.xlsx", "chọn.xlsx"))
    sample.write_list(sample_list)
    kol = _Kolstudio(folder / "Danh bạ của Hương.kol")
    imported = kol("import", sample_list)
    expect(imported["created"] > 10, f"only {imported['created']} people came in")
    people = kol("list")
    _search(kol)
    one = people[0]["id"]
    kol("show", one)
    _edit_and_undo(kol, one)
    kol("classify", one)
    kol("fit", one, "F1=4")
    kol("compare", *(person["id"] for person in people[:3]), "--goal", "G2")
    kol("campaign", "new", "Khai trương", "--goal", "G4", "--budget", "20tr")
    kol("campaign", "add", "Khai trương", one, "--price", "2tr5")
    expect(kol("campaign", "show", "Khai trương")["name"] == "Khai trương", "the campaign has another name")
    expect(len(kol("campaign", "list")) == 1, "the campaign is not listed")
    kol("brief", "Khai trương", "-o", brief)
    kol("shortlist", "-o", shortlist)
    books = {path.name: _book(path) for path in (brief, shortlist)}
    kol("delete", one)
    expect(len(kol("list")) == len(people) - 1, "a deleted person is still listed")
    kol("undo")
    expect(len(kol("list")) == len(people), "undo does not bring a deleted person back")
    expect(kol("history"), "the history is empty")
    expect(kol("check")["ok"], "the library is not sound")
    backup = folder / "bản sao.kol"
    kol("backup", "-o", backup)
    kol("delete", one)
    kol("restore", backup)
    expect(len(kol("list")) == len(people), "restoring does not bring everybody back")
    kol("export-person", one, "-o", folder / "một người.json")
    kol("erase", one, "--yes")
    expect(len(kol("list")) == len(people) - 1, "an erased person is still listed")
    expect(kol("doctor")["ok"], "the doctor complains")
    _sample_library(kol, folder)
    left = sorted(set(COMMANDS) - kol.ran)
    expect(not left, f"commands that were not run: {', '.join(left)}")
    return {"commands": len(kol.ran), "people": len(people), "books": books}


def _search(kol: _Kolstudio) -> None:
    """Find the same people with and without Vietnamese marks."""
    with_marks, without = ({person["id"] for person in kol("list", word)} for word in ("bếp", "bep"))
    expect(without, "nobody is found without marks")
    expect(with_marks and with_marks <= without, "searching with marks finds others")
    expect(kol("list", "đà nẵng") == kol("list", "da nang"), "marks of a place make a difference")


def _edit_and_undo(kol: _Kolstudio, one: int) -> None:
    before = kol("show", one)["name"]
    kol("edit", one, "name", "Nguyễn Thị Ánh Tuyết")
    expect(kol("show", one)["name"] == "Nguyễn Thị Ánh Tuyết", "an edit is not kept")
    kol("undo")
    expect(kol("show", one)["name"] == before, "undo does not bring the name back")
    kol("redo")
    expect(kol("show", one)["name"] == "Nguyễn Thị Ánh Tuyết", "redo does nothing")
    kol("undo")


def _book(path: Path) -> int:
    """Check that a workbook was written; returns its size in bytes."""
    expect(path.stat().st_size >= _BOOK_BYTES, f"{path.name} is too small")
    with zipfile.ZipFile(path) as book:
        expect("xl/workbook.xml" in book.namelist(), f"{path.name} is no workbook")
        expect(book.testzip() is None, f"{path.name} is damaged")
    return path.stat().st_size


def _sample_library(kol: _Kolstudio, folder: Path) -> None:
    """Make the library of invented people and take them away again."""
    path = folder / "Mẫu.kol"
    path.unlink(missing_ok=True)
    kol("demo", "-o", path)
    other = _Kolstudio(path)
    expect(len(other("list")) >= 60, "the sample library has too few people")
    other("demo", "--remove")
    expect(other("list") == [], "sample people stay behind")
