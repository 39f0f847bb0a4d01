"""From the start of a process to its first page on screen: ours beside an empty PySide6 window.

    python benchmarks/start.py [--runs 9] [--people 0 60]

Each run starts a new process; the two kinds take turns, so that a slow moment of the machine meets both. The
clock is started by this script just before the process and stopped when the child says that its window has
been painted for the first time. One run of each kind before is not counted; it also leaves the compiled
modules, which an installed program always has. Read the ratio.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WATCH = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    done = False

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.UpdateRequest and not self.done and watched.isVisible():
            self.done = True
            QTimer.singleShot(0, told)
        return False

def told():
    sys.stdout.write("painted\\n")
    sys.stdout.flush()
    os._exit(0)

watch = Watch()
"""
EMPTY = (
    """
from PySide6.QtWidgets import QApplication, QWidget
qt = QApplication([])
"""
    + WATCH
    + """
window = QWidget()
window.resize(1366, 768)
window.installEventFilter(watch)
window.show()
qt.exec()
"""
)
OURS = (
    """
import sys
from pathlib import Path
from kolstudio.ui.app import App, application
from kolstudio.ui.shell import main_window
qt = application()
"""
    + WATCH
    + """
from kolstudio.core import log
from kolstudio.ui.session import Surroundings
log.begin()
opened = main_window.MainWindow.open_up
def open_up(window):
    window.installEventFilter(watch)
    opened(window)
main_window.MainWindow.open_up = open_up
around = Surroundings.of(qt)
around.desk.install()
app = App(around)
assert app.begin(Path(sys.argv[1]))
qt.exec()
"""
)


def once(code: str, *words: str) -> float:
    """Return the milliseconds from the start of a process to its first painted window."""
    began = perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-c", code, *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert child.stdout is not None
    line = child.stdout.readline()
    spent = 1000 * (perf_counter() - began)
    child.wait()
    assert line == b"painted\n", "the window was never painted"
    return spent


def library(path: Path, people: int) -> Path:
    """Make a library with the sample data (60), nothing (0), or so many invented people."""
    from benchmarks import window
    from kolstudio.core.service import sample
    from kolstudio.core.service.library import Library

    if people > 60:
        window.build(path, people)
    else:
        with Library.open(path, create=True) as made:
            if people:
                sample.fill(made)
    return path


def main() -> None:
    """Take turns, print medians and ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--people", type=int, nargs="+", default=[0, 60, 3_000])
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KOLSTUDIO_HOME"] = folder
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        for people in arguments.people:
            path = library(Path(folder) / f"{people}.kol", people)
            pairs = [(once(EMPTY), once(OURS, str(path))) for _ in range(arguments.runs + 1)][1:]
            empty, ours = (median(times) for times in zip(*pairs, strict=True))
            ratio = median(one / other for other, one in pairs)
            print(
                f"{people:>8,} people: ours {ours:6.0f} ms ({min(p[1] for p in pairs):.0f}-"
                f"{max(p[1] for p in pairs):.0f}), empty window {empty:6.0f} ms, ratio {ratio:.2f}, "
                f"n {len(pairs)}",
                flush=True,
            )


if __name__ == "__main__":
    main()
