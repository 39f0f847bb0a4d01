"""Fifty closings in the middle of imports and exports at seeded moments: all or nothing, and exit 0.

Each child process opens the window again and again, begins the work an owner would and closes at a moment the
seed names; the work is the real import of a list and the real export of a brief, on the real worker thread.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from kolstudio.core.service import checks
from kolstudio.core.store.lock import who_holds
from kolstudio.core.texts import ENGLISH

ROUNDS = 13
PROGRAM = """
import json, random, shutil, sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from kolstudio.core.model.importing import ImportOptions
from kolstudio.core.service import campaigns, creators, exporting, import_file, importing, sample
from kolstudio.core.service.library import Library
from kolstudio.core.texts import Text
from kolstudio.ui.app import App, application
from kolstudio.ui.session import Surroundings
from tests.helpers.answers import Answers

folder, kind, seed, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
chance = random.Random(seed)
qt = application()
answers, bugs, results, after = Answers(), [], [], []
around = replace(Surroundings.of(qt), ask=answers, leave=lambda code: bugs.append("left"),
                 quit=lambda: QTimer.singleShot(0, after[-1]))
around.desk.install()
around.desk.broken.connect(lambda report, again: bugs.append(report))
made = folder / "made.kol"
with Library.open(made, create=True) as library:
    if kind == "export":
        sample.fill(library)
lists = folder / "list.xlsx"
if kind == "import":
    sample.write_list(lists)
title = Text("T", "x")
apps = []

def import_list(library, progress, cancel):
    plan = importing.prepare(library, lists, ImportOptions(), progress=progress, cancel=cancel)
    return importing.commit(library, plan, progress=progress, cancel=cancel).counts.created

def one_round(number):
    path, out = folder / f"{number}.kol", folder / f"{number}.xlsx"
    shutil.copyfile(made, path)
    app = App(around)
    apps.append(app)
    assert app.begin(path)
    session = app.session
    if kind == "import":
        session.jobs.start_writing(title, session.library, import_list)
        answers.prepare(True)
    else:
        def export(library, progress, cancel):
            exporting.brief(library, campaigns.every(library)[0].id, out)
        session.jobs.start_reading(title, session.library, export)

    def next_round():
        answers._answers.clear()
        if number + 1 < rounds and not bugs:
            one_round(number + 1)
        else:
            qt.quit()

    after.append(next_round)
    QTimer.singleShot(chance.randrange(0, 350), session.close)

QTimer.singleShot(0, lambda: one_round(0))
code = qt.exec()
around.desk.uninstall()
print(json.dumps(bugs))
sys.exit(code or bool(bugs))
"""


@pytest.mark.parametrize(("kind", "seed"), [("import", 1), ("import", 2), ("export", 3), ("export", 4)])
def test_closing_at_work_leaves_all_or_nothing(tmp_path: Path, kind: str, seed: int) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM, tmp_path, kind, str(seed), str(ROUNDS)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert json.loads(done.stdout) == []
    libraries = [tmp_path / f"{number}.kol" for number in range(ROUNDS)]
    assert all(path.is_file() for path in libraries)
    counts = set()
    for path in libraries:
        found = checks.check(path, ENGLISH)
        assert found["ok"], found
        assert who_holds(path) is None
        counts.add(people(path))
        assert list(path.parent.glob(f"{path.name}-wal")) == []
    if kind == "import":
        assert len(counts - {0}) <= 1, "some imports were half written"
    for book in tmp_path.glob("*.xlsx"):
        openpyxl.load_workbook(book, read_only=True).close()
    known = {".kol", ".xlsx", ""}
    assert [path for path in tmp_path.iterdir() if path.suffix not in known] == []


def people(path: Path) -> int:
    """Count who is in a closed library."""
    import sqlite3

    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM creator").fetchone()[0])
    finally:
        connection.close()
