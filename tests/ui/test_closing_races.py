"""Closing in the middle of real work on a real thread: the process ends with 0 and nothing is half written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kolstudio.core.service import checks, creators
from kolstudio.core.service.library import Library
from kolstudio.core.store.lock import who_holds
from kolstudio.core.texts import ENGLISH

PROGRAM = """
import random, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kolstudio.core.service import sample
from kolstudio.core.texts import Text
from kolstudio.ui.app import App, application
from kolstudio.ui.session import Surroundings
from tests.helpers.answers import Answers

path, rounds, deaf = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "deaf"
chance = random.Random(rounds)
qt = application()
around = Surroundings.of(qt)
around.desk.install()
answers = Answers()
around = Surroundings(**{**{name: getattr(around, name) for name in around.__slots__}, "ask": answers})

def work(library, progress, cancel):
    with library.store.change("edit_settings"):
        sample.fill(library)
        while True:
            progress(Text("T", "x"), 1, 2)
            cancel.check()

def deaf_work(library, progress, cancel):
    with library.store.change("edit_settings"):
        sample.fill(library)
        while True:
            progress(Text("T", "x"), 1, 2)

def one_round(left):
    app = App(around)
    around_quit.append(lambda: one_round(left - 1) if left > 1 else qt.quit())
    assert app.begin(path)
    apps.append(app)
    session = app.session
    session.closing._patience.setInterval(300 if deaf else 20_000)
    session.jobs.start_writing(Text("T", "x"), session.library, deaf_work if deaf else work)
    answers.prepare(True)
    QTimer.singleShot(chance.randrange(0, 120), session.close)

apps, around_quit = [], []
around = Surroundings(**{**{name: getattr(around, name) for name in around.__slots__},
                         "quit": lambda: QTimer.singleShot(0, around_quit[-1])})
around.desk.broken.connect(lambda report, again: None)
QTimer.singleShot(0, lambda: one_round(rounds))
code = qt.exec()
around.desk.uninstall()
print("ended", code)
sys.exit(code)
"""


@pytest.mark.parametrize(("rounds", "how"), [(8, "listening"), (1, "deaf")])
def test_closing_during_work_ends_well(tmp_path: Path, rounds: int, how: str) -> None:
    path = tmp_path / "Danh bạ.kol"
    with Library.open(path, create=True):
        pass
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM, str(path), str(rounds), how],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert who_holds(path) is None
    with Library.open(path) as library:
        assert creators.find(library) == []
    assert checks.check(path, ENGLISH)["ok"]
