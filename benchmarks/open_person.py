"""Times opening a person in the editor: from the call to ready, to the first paint, to everything shown.

python -m benchmarks.open_person [PEOPLE_TO_OPEN] [PEOPLE_IN_THE_LIBRARY]

Without the second number it is the library of the sample data; with it, so many people are made from
the sample's, by an import. Beside it: an edit made while another screen is in front, with the editor
built and without, because what nobody sees should cost nothing.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any


def main() -> int:
    """Open people one after the other and print medians and maxima in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["KOLSTUDIO_HOME"] = tempfile.mkdtemp()
    from kolstudio.core.service import creators
    from kolstudio.ui.app import application
    from tests.shots.__main__ import program, settle

    application()
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    with program(Path(tempfile.mkdtemp()), "vi", "light", empty=False) as app:
        library, window = app.session.library, app.session.window
        if len(sys.argv) > 2:
            _fill(library, int(sys.argv[2]))
        people = [one.id for one in creators.find(library, limit=60)][: most + 1]
        window.showNormal()
        window.resize(1366, 768)
        window.navigation.go("roster")
        settle(app)
        _tell({"an edit elsewhere, no editor yet": _edits(library, people)})
        window.navigation.go("creator", person=people[0])
        settle(app)
        _tell(_openings(window, people[1:]))
        window.navigation.go("roster")
        settle(app)
        _tell({"an edit elsewhere, editor behind": _edits(library, [people[-1]] * len(people))})
    return 0


def _openings(window: Any, people: list[int]) -> dict[str, list[float]]:
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Painted(QObject):
        at = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint and not self.at:
                self.at = time.perf_counter()
            return False

    watch = Painted()
    window.navigation.screen.profile.installEventFilter(watch)
    times: dict[str, list[float]] = {"ready": [], "first paint": [], "everything": []}
    for person in people:
        watch.at = 0.0
        start = time.perf_counter()
        window.navigation.screen.enter({"person": person})
        times["ready"].append(time.perf_counter() - start)
        while not watch.at:
            QApplication.processEvents()
        times["first paint"].append(watch.at - start)
        for _ in range(3):
            QApplication.processEvents()
        times["everything"].append(time.perf_counter() - start)
    return times


def _edits(library: Any, people: list[int]) -> list[float]:
    from PySide6.QtWidgets import QApplication

    from kolstudio.core.service import editing

    times = []
    for turn, person in enumerate(people):
        start = time.perf_counter()
        editing.edit(library, person, "birth_year", str(1980 + turn % 20))
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
    return times


def _fill(library: Any, people: int) -> None:
    from kolstudio.core.service import creators

    with library.store.change("import", origin="bench"):
        for number in range(people - len(creators.find(library))):
            creators.create(library, f"Người số {number}")


def _tell(times: dict[str, list[float]]) -> None:
    for name, taken in times.items():
        half, most = statistics.median(taken) * 1000, max(taken) * 1000
        print(f"{name}: median {half:.0f} ms, largest {most:.0f} ms")


if __name__ == "__main__":
    raise SystemExit(main())
