"""An error in a method that Qt calls is reported and does not end the process."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kolstudio.ui import overrides

PROGRAM = """
import sqlite3, sys
{before}
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QListView, QWidget

class Model(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):
        return 2
    def data(self, index, role=0):
        return [][0] if role == Qt.ItemDataRole.DisplayRole else None

class Page(QWidget):
    def changeEvent(self, event):
        if event.type() is QEvent.Type.LanguageChange:
            closed = sqlite3.connect(":memory:")
            closed.close()
            closed.execute("select 1")
    def paintEvent(self, event):
        len(3)

class Filter(QObject):
    def eventFilter(self, watched, event):
        return 1 / 0 if event.type() is QEvent.Type.Show else False

seen = set()
sys.excepthook = lambda kind, error, trace: seen.add(kind.__name__)
app = QApplication([])
page, view, model, filter = Page(), QListView(), Model(), Filter()
view.setModel(model)
page.installEventFilter(filter)
for step in (page.show, view.show, lambda: QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))):
    QTimer.singleShot(0, step)
QTimer.singleShot(200, app.quit)
app.exec()
print(" ".join(sorted(seen)))
"""


def run(before: str) -> subprocess.CompletedProcess[str]:
    code = PROGRAM.format(before=before)
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_errors_in_overrides_reach_the_hook() -> None:
    done = run("import kolstudio.ui")
    assert done.returncode == 0, done.stderr
    assert {"IndexError", "TypeError", "ZeroDivisionError", "ProgrammingError"} <= set(done.stdout.split())


@pytest.mark.skipif(not overrides.NEEDED, reason="Python 3.12 and later need no protection")
def test_without_the_protection_the_process_dies() -> None:
    assert run("").returncode < 0, "PySide6 is mended: ui/overrides.py can go"


def test_overrides_stay_what_they_were() -> None:
    from PySide6.QtWidgets import QWidget

    class Mine(QWidget):
        def sizeHint(self) -> object:  # noqa: N802 - Qt's name
            """Say how large."""
            return super().sizeHint()

        def own(self) -> int:
            return 1

    assert Mine.sizeHint.__doc__ == "Say how large."
    assert hasattr(Mine.sizeHint, "__wrapped__") is overrides.NEEDED
    assert not hasattr(Mine.own, "__wrapped__")
