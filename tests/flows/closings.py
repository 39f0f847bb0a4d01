"""Closings of the window during an import or an export: `python -m tests.flows.closings FOLDER KIND SEED ROUNDS`.

Each round opens a library, begins the work an owner would and closes the window at a moment the seed names:
before the work has said anything, at one of its reports of progress (the worker waits there until the
window has begun to close), or when it is done. Prints a line of JSON per closing.
"""

from __future__ import annotations

import json
import random
import shutil
import sys
import threading
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.model.importing import ImportOptions
from kolstudio.core.service import campaigns, exporting, importing, sample
from kolstudio.core.service.library import Library
from kolstudio.core.texts import Text
from kolstudio.ui.app import App, application
from kolstudio.ui.jobs import Err
from kolstudio.ui.session import Surroundings
from tests.helpers.answers import Answers

TITLE = Text("Test", "work")
PATIENCE = 60
"""Seconds after which a worker that nobody lets go on goes on by itself, so that the test ends."""
MOMENTS = ("before", "middle", "middle", "middle", "middle", "middle", "middle", "after")


@dataclass
class Closing:
    """One closing: when it was meant to come, when it came, and what became of the work."""

    round: int
    meant: str
    moment: str = ""
    report: int = 0
    """At which report of progress the work stood when the window was closed."""
    reports: int = 0
    """How many there are when nobody closes."""
    work: str = "never told"


class Gate(QObject):
    """Stops the worker at one report of progress until the window has begun to close."""

    reached = Signal()

    def __init__(self, at: int) -> None:
        super().__init__()
        self._at = at
        self.count = 0
        self.opened = threading.Event()

    def watch(self, progress: Progress) -> Progress:
        """Return the progress that counts and stops."""

        def tell(what: Text, done: int, total: int) -> None:
            progress(what, done, total)
            self.count += 1
            if self.count == self._at:
                self.reached.emit()
                self.opened.wait(PATIENCE)

        return tell


class Rounds(QObject):
    """Opens, works and closes, round after round."""

    def __init__(self, folder: Path, kind: str, seed: int, rounds: int) -> None:
        super().__init__()
        self._folder, self._kind, self._rounds = folder, kind, rounds
        self._chance = random.Random(seed)
        self._answers = Answers()
        self.bugs: list[str] = []
        self.closings: list[Closing] = []
        self._kept: list[object] = []
        self._qt = application()
        real = Surroundings.of(self._qt)
        self._around = replace(
            real,
            ask=self._answers,
            leave=lambda code: self.bugs.append("left"),
            quit=lambda: QTimer.singleShot(0, self._next),
        )
        self._around.desk.install()
        self._around.desk.broken.connect(lambda report, again: self.bugs.append(report))
        self._made, self._list = folder / "made.kol", folder / "list.xlsx"
        with Library.open(self._made, create=True) as library:
            if kind == "export":
                sample.fill(library)
        if kind == "import":
            sample.write_list(self._list)
        importing._WRITTEN_AT_ONCE = 4  # more reports of progress
        self._reports = self._count_reports()

    def run(self) -> int:
        """Do all rounds; returns 0 when nothing went wrong."""
        QTimer.singleShot(0, self._next)
        code = self._qt.exec()
        self._around.desk.uninstall()
        return code or int(bool(self.bugs))

    def _count_reports(self) -> int:
        path, gate = self._folder / "whole.kol", Gate(0)
        shutil.copyfile(self._made, path)
        with Library.open(path) as library:
            self._work(library, gate.watch(lambda what, done, total: None), CancelToken(), self._out("whole"))
        return gate.count

    def _out(self, name: str) -> Path:
        return self._folder / f"{name}.xlsx"

    def _work(self, library: Library, progress: Progress, cancel: CancelToken, out: Path) -> Any:
        if self._kind == "import":
            plan = importing.prepare(library, self._list, ImportOptions(), progress=progress, cancel=cancel)
            return importing.commit(library, plan, progress=progress, cancel=cancel).counts.created
        campaign = campaigns.every(library)[0].id
        return exporting.brief(library, campaign, out, progress=progress, cancel=cancel).people

    def _next(self) -> None:
        self._answers._answers.clear()
        number = len(self.closings)
        if number == self._rounds or self.bugs:
            self._qt.quit()
            return
        meant = self._chance.choice(MOMENTS)
        closing = Closing(number, meant, reports=self._reports)
        self.closings.append(closing)
        path = self._folder / f"{number}.kol"
        shutil.copyfile(self._made, path)
        app = App(self._around)
        self._kept.append(app)
        assert app.begin(path) and app.session is not None
        session = app.session
        gate = Gate(self._chance.randint(1, self._reports) if meant == "middle" else 0)

        def close(moment: str) -> None:
            if closing.moment:
                return
            closing.moment, closing.report = moment, gate.count
            if moment != "after" and self._kind == "import":
                self._answers.prepare(True)
            session.close()
            gate.opened.set()

        def ended(result: object) -> None:
            closing.work = "stopped" if isinstance(result, Err) and result.cancelled else "done"
            if isinstance(result, Err) and not result.cancelled:
                closing.work = f"failed: {result.error!r}"
            QTimer.singleShot(0, lambda: close("after"))

        def work(library: Library, progress: Progress, cancel: CancelToken) -> Any:
            return self._work(library, gate.watch(progress), cancel, self._out(str(number)))

        gate.reached.connect(lambda: close("middle"))
        start = session.jobs.start_writing if self._kind == "import" else session.jobs.start_reading
        start(TITLE, session.library, work, ended)
        self._kept.append(gate)
        if meant == "before":
            close("before")


if __name__ == "__main__":
    rounds = Rounds(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    ended_with = rounds.run()
    for one in rounds.closings:
        print(json.dumps(asdict(one)))
    for bug in rounds.bugs:
        print(bug, file=sys.stderr)
    sys.exit(ended_with)
